#include "ComparisonCentre.h"

#include "widgets/planning/ComparisonDialog.h"
#include "WorkspaceSession.h"

#include <QMenu>

namespace jinguan
{

ComparisonCentre::ComparisonCentre( const Services &services, QWidget *window )
  : QObject( window ), mServices( services ), mWindow( window )
{}

void ComparisonCentre::fillMenu( QMenu *menu )
{
  menu->addAction( tr( "Compare sc&enarios …" ), this, [this] { show(); } )->setObjectName( QStringLiteral( "actionCompareScenarios" ) );
}

void ComparisonCentre::setSession( WorkspaceSession *session )
{
  delete mDialog;
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
    if ( mDialog )
    {
      mDialog->setScene( &mSession->scene() );
      mDialog->compare();
    }
  } );
}

ComparisonDialog *ComparisonCentre::show( const QStringList &names )
{
  if ( !mSession )
    return nullptr;
  NetworkStore &network = mSession->workspace().network();
  if ( !mDialog )
  {
    mDialog = new ComparisonDialog( { &network, &mServices.catalogue, &mSession->scene() }, mWindow );
    mDialog->setAttribute( Qt::WA_DeleteOnClose );
    connect( mDialog, &ComparisonDialog::printAsked, this, &ComparisonCentre::printAsked );
  }
  QStringList chosen = names;
  if ( chosen.isEmpty() && mDialog->scenarios().isEmpty() )
    if ( const Result<QList<Scenario>> stored = network.scenarios() )
      for ( const Scenario &scenario : stored->mid( std::max<qsizetype>( 0, stored->size() - 2 ) ) )
        chosen.append( scenario.name );
  mDialog->show();
  mDialog->raise();
  if ( !chosen.isEmpty() )
    mDialog->setScenarios( chosen );
  else
    mDialog->refreshScenarios();
  return mDialog;
}

} // namespace jinguan
