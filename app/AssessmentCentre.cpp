#include "AssessmentCentre.h"

#include "widgets/planning/NetworkAssessmentDialog.h"

#include <QMainWindow>
#include <QMenu>

namespace jinguan
{

AssessmentCentre::AssessmentCentre( const Services &services, QMainWindow *window )
  : QObject( window ), mServices( services ), mWindow( window )
{}

void AssessmentCentre::addTo( QMenu *menu )
{
  menu->addAction( tr( "&Network assessment …" ), this, &AssessmentCentre::show )
    ->setObjectName( QStringLiteral( "actionNetworkAssessment" ) );
}

void AssessmentCentre::setSession( WorkspaceSession *session )
{
  delete mDialog; // waits for work that reads the workspace
  mSession = session;
}

NetworkAssessmentDialog *AssessmentCentre::show()
{
  if ( !mSession )
    return nullptr;
  if ( !mDialog )
  {
    mDialog = new NetworkAssessmentDialog( { &mSession->workspace(), &mServices.catalogue, &mServices.evaluator->standards(),
                                             mSession->dataExtent(), mElement, local( mSession->moment() ).date() },
      mWindow );
    mDialog->setAttribute( Qt::WA_DeleteOnClose );
    connect( mDialog, &NetworkAssessmentDialog::stationPicked, this, &AssessmentCentre::stationPicked );
  }
  mDialog->show();
  mDialog->raise();
  return mDialog;
}

} // namespace jinguan
