#include "SourceCentre.h"

#include "dialogs/SourcesDialog.h"
#include "Settings.h"
#include "WorkspaceSession.h"

namespace jinguan
{

SourceCentre::SourceCentre( const Services &services, QWidget *window )
  : QObject( window ), mServices( services ), mWindow( window ), mService( services.catalogue )
{
  connect( &mService, &SourceService::ran, this, &SourceCentre::hear );
  connect( &mService, &SourceService::failed, this, &SourceCentre::failed );
}

SourcesDialog *SourceCentre::dialog() const
{
  return mDialog;
}

void SourceCentre::setSession( WorkspaceSession *session )
{
  delete mDialog;
  mService.stop();
  mTold.clear();
  mSession = session;
  if ( mSession )
    mService.start( mSession->workspace().folder(), Settings::userProfile() );
}

void SourceCentre::hear( const SourceRun &run )
{
  if ( run.problem.isEmpty() || run.skipped )
  {
    mTold.remove( run.source.id );
    return;
  }
  QString &told = mTold[run.source.id];
  if ( told == run.problem || mDialog )
    return; // the same service that is away is told once, and the dialog shows it anyway
  told = run.problem;
  Q_EMIT failed( tr( "Data source “%1”: %2" ).arg( run.source.name, run.problem.section( QLatin1Char( '\n' ), 0, 0 ) ) );
}

void SourceCentre::show()
{
  if ( !mSession )
    return;
  if ( !mDialog )
  {
    mDialog = new SourcesDialog( mService, mServices, mSession->workspace().folder(), mWindow );
    mDialog->setAttribute( Qt::WA_DeleteOnClose );
  }
  mDialog->show();
  mDialog->raise();
}

} // namespace jinguan
