#include "BriefCentre.h"

#include "base/Resources.h"
#include "IncidentCentre.h"
#include "Settings.h"
#include "widgets/briefing/GoalDialog.h"
#include "WorkspaceSession.h"

#include <QMenu>

namespace jinguan
{

BriefCentre::BriefCentre( const Services &services, IncidentCentre &incidents, QWidget *window )
  : QObject( window ), mServices( services ), mIncidents( incidents ), mDock( new BriefDock( window ) )
{
  updateUser();
  connect( mDock, &BriefDock::stationPicked, this, &BriefCentre::stationPicked );
  connect( mDock, &BriefDock::momentPicked, this, &BriefCentre::momentPicked );
  connect( mDock, &BriefDock::printAsked, this, &BriefCentre::printAsked );
  connect( mDock, &BriefDock::failed, this, &BriefCentre::failed );
  connect( mDock, &BriefDock::areaPicked, this, [this]( const BriefArea &area ) {
    Q_EMIT areaPicked( area.isCity() ? MapFilter()
        : area.unit.isEmpty()        ? MapFilter { MapFilter::Kind::District, area.district }
                                     : MapFilter { MapFilter::Kind::Unit, area.unit } );
  } );
  IncidentDock *list = mIncidents.dock();
  const auto choose = [this, list]( qint64 id ) {
    list->show();
    list->raise();
    return list->select( id );
  };
  connect( mDock, &BriefDock::incidentPicked, this, choose );
  connect( mDock, &BriefDock::acknowledgeAsked, this, [list, choose]( qint64 id ) {
    if ( choose( id ) )
      list->acknowledge( QString() );
  } );
  connect( mDock, &BriefDock::assignAsked, this, [list, choose]( qint64 id ) {
    if ( choose( id ) )
      list->askAssignee();
  } );
  connect( list, &IncidentDock::changed, mDock, &BriefDock::reload );
  connect( &mIncidents.watch(), &IncidentWatch::scanned, mDock, [this]( bool changed ) {
    if ( changed )
      mDock->refresh();
  } );
}

void BriefCentre::addTo( QMenu *menu )
{
  menu
    ->addAction( tr( "&My area" ), this,
      [this] {
        mDock->show();
        mDock->raise();
      } )
    ->setObjectName( QStringLiteral( "actionBrief" ) );
  menu->addAction( tr( "&Goal tracking …" ), this, &BriefCentre::showGoals )->setObjectName( QStringLiteral( "actionGoals" ) );
}

void BriefCentre::updateUser()
{
  mDock->setUser( Settings::userProfile() );
}

void BriefCentre::setSession( WorkspaceSession *session )
{
  delete mGoals; // waits for work that reads the workspace
  if ( mSession )
    mSession->disconnect( this );
  mSession = session;
  if ( mSession && !mKnowledge )
  {
    Result<std::shared_ptr<const BriefingKnowledge>> knowledge =
      BriefingKnowledge::load( Resources::path( QString() ), mServices.catalogue, *mServices.evaluator, mServices.responsibility );
    if ( knowledge )
      mKnowledge = knowledge.take();
    else
      Q_EMIT failed( knowledge.error().text() );
  }
  setContext();
  if ( !mSession )
    return;
  connect( mSession, &WorkspaceSession::networkChanged, this, &BriefCentre::setContext );
  connect( mSession, &WorkspaceSession::statusesChanged, this, &BriefCentre::follow );
  connect( mSession, &WorkspaceSession::readingsArrived, mDock, [this] {
    follow();
    mDock->refresh();
  } );
  follow();
}

void BriefCentre::setContext()
{
  mContext = {};
  if ( mSession && mKnowledge )
  {
    Result<BriefingInput> input =
      BriefingInput::read( mSession->workspace().network(), mSession->workspace().sampling(), mServices.catalogue );
    if ( input )
      mContext = { &mSession->workspace(), &mServices.catalogue, mServices.evaluator.get(), &mServices.responsibility, mKnowledge,
        std::make_shared<const BriefingInput>( input.take() ) };
    else
      Q_EMIT failed( input.error().text() );
  }
  mDock->setContext( mContext );
}

UtcSeconds BriefCentre::moment() const
{
  // To the minute, so that the present does not ask anew each second.
  return mSession->isLive() ? QDateTime::currentSecsSinceEpoch() / 60 * 60 : mSession->moment();
}

BriefArea BriefCentre::area() const
{
  const MapFilter filter = mSession->filter();
  return filter.kind == MapFilter::Kind::Unit  ? BriefArea { filter.code, {} }
    : filter.kind == MapFilter::Kind::District ? BriefArea { {}, filter.code }
                                               : BriefArea();
}

void BriefCentre::follow()
{
  if ( !mSession )
    return;
  mDock->setArea( area() );
  mDock->setMoment( moment() );
}

GoalDialog *BriefCentre::showGoals()
{
  if ( !mSession || !mContext.isComplete() )
    return nullptr;
  if ( !mGoals )
  {
    mGoals = new GoalDialog( mContext, area(), moment(), mDock->window() );
    mGoals->setAttribute( Qt::WA_DeleteOnClose );
  }
  mGoals->show();
  mGoals->raise();
  return mGoals;
}

} // namespace jinguan
