#include "BulletinCentre.h"

#include "reports/SheetFurniture.h"
#include "Settings.h"
#include "widgets/reports/BulletinDialog.h"

#include <QMainWindow>
#include <QMenu>

namespace jinguan
{

BulletinCentre::BulletinCentre( const Services &services, QMainWindow *window )
  : QObject( window ), mServices( services ), mWindow( window )
{}

void BulletinCentre::addTo( QMenu *menu )
{
  menu->addAction( tr( "&Bulletin of an element …" ), this, &BulletinCentre::show )->setObjectName( QStringLiteral( "actionBulletin" ) );
}

void BulletinCentre::setSession( WorkspaceSession *session )
{
  if ( mDialog )
    mDialog->done( QDialog::Rejected ); // keeps the draft
  delete mDialog;                       // waits for work that reads the workspace
  mSession = session;
}

BulletinDialog *BulletinCentre::show()
{
  if ( !mSession )
    return nullptr;
  if ( !mDialog )
  {
    QString bureau;
    if ( const Result<SheetText> text = SheetText::load( uiLanguage() ); text )
      bureau =
        SheetFurniture( { mSession->workspace(), mServices.catalogue, *mServices.evaluator, mServices.responsibility }, *text, {}, {} )
          .bureau();
    mDialog = new BulletinDialog(
      { &mSession->workspace(), &mServices.catalogue, mServices.evaluator.get(), &mServices.responsibility, mSession->element(),
        mSession->filter(), local( mSession->moment() ).date(), Settings::userProfile().name, bureau },
      mWindow );
    connect( mDialog, &BulletinDialog::printAsked, this, &BulletinCentre::printAsked );
  }
  mDialog->show();
  mDialog->raise();
  return mDialog;
}

} // namespace jinguan
