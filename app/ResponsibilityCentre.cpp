#include "ResponsibilityCentre.h"

#include "widgets/responsibility/ResponsibilityDialog.h"
#include "WorkspaceSession.h"

#include <QMainWindow>
#include <QMenu>

namespace jinguan
{

ResponsibilityCentre::ResponsibilityCentre( const Services &services, QMainWindow *window )
  : QObject( window ), mServices( services ), mWindow( window )
{}

void ResponsibilityCentre::fillMenu( QMenu *menu )
{
  menu->addAction( tr( "&Responsibility …" ), this, [this] { show(); } )->setObjectName( QStringLiteral( "actionResponsibility" ) );
}

void ResponsibilityCentre::setSession( WorkspaceSession *session )
{
  delete mDialog; // waits for work that reads the workspace
  if ( mSession )
    mSession->disconnect( this );
  mSession = session;
  if ( !mSession )
    return;
  connect( mSession, &WorkspaceSession::networkAboutToChange, this, [this] {
    if ( mDialog )
      mDialog->setScene( nullptr );
  } );
  connect( mSession, &WorkspaceSession::networkChanged, this, [this] {
    if ( !mDialog )
      return;
    mDialog->setScene( &mSession->scene() );
    mDialog->refresh();
  } );
}

ResponsibilityDialog *ResponsibilityCentre::show()
{
  if ( !mSession )
    return nullptr;
  if ( !mDialog )
  {
    mDialog = new ResponsibilityDialog( { &mSession->workspace(), &mServices.catalogue, &mServices.responsibility,
                                          mServices.evaluator.get(), &mSession->scene(), mSession->moment() },
      mWindow );
    mDialog->setAttribute( Qt::WA_DeleteOnClose );
    connect( mDialog, &ResponsibilityDialog::printAsked, this, &ResponsibilityCentre::printAsked );
    const MapFilter filter = mSession->filter();
    if ( filter.kind == MapFilter::Kind::Unit )
      mDialog->setUnit( filter.code );
    if ( !mDialog->isBusy() )
      mDialog->refresh();
  }
  mDialog->show();
  mDialog->raise();
  return mDialog;
}

} // namespace jinguan
