#include "PlanningCentre.h"

#include "Settings.h"
#include "widgets/map/MapView.h"
#include "widgets/planning/PlanningDock.h"
#include "widgets/planning/PlanningMap.h"
#include "widgets/planning/PlanningSession.h"

namespace jinguan
{

PlanningCentre::PlanningCentre( const Services &services, PlanningDock &dock, MapView &map )
  : mServices( services ), mDock( dock ), mMap( map ), mPlanningMap( std::make_unique<PlanningMap>( dock, map ) )
{
  connectDock();
}

PlanningCentre::~PlanningCentre() = default;

void PlanningCentre::setSession( WorkspaceSession *session )
{
  if ( mSession )
    mSession->disconnect( this );
  mSession = session;
  mDock.setServices( session
      ? PlanningServices { &session->workspace(), &mServices.catalogue, &mServices.responsibility, Settings::userProfile().name }
      : PlanningServices() );
  if ( session )
    connect( session, &WorkspaceSession::networkChanged, this, [this] {
      mDock.networkChanged();
      showScenario( mDock.session().scenario() ); // on the new scene
      showGaps( mGaps );
    } );
}

void PlanningCentre::connectDock()
{
  connect( &mDock, &PlanningDock::scenarioChanged, this, &PlanningCentre::showScenario );
  connect( &mDock, &PlanningDock::gapsChanged, this, &PlanningCentre::showGaps );
  connect( &mDock.session(), &PlanningSession::answered, this, &PlanningCentre::showSites );
  connect( &mDock, &PlanningDock::siteMoving, this, [this]( int index, const LonLat &at ) {
    if ( mSession )
      mSession->scene().coverage().moveSite( index, at );
  } );
  connect( &mDock, &PlanningDock::stationsChanged, this, [this] {
    if ( !mSession )
      return;
    if ( const Result<void> reloaded = mSession->reloadNetwork(); !reloaded )
      Q_EMIT failed( reloaded.error().text() );
  } );
  connect( &mDock, &PlanningDock::printAsked, this, &PlanningCentre::printAsked );
  connect( &mDock, &PlanningDock::siteSelected, this, [this]( const LonLat &at ) { mMap.showPlace( at ); } );
  connect( &mDock, &PlanningDock::failed, this, [this]( const Error &error ) { Q_EMIT failed( error.text() ); } );
}

void PlanningCentre::showScenario( const Scenario &scenario )
{
  if ( mSession )
    mSession->scene().showScenario( scenario.sites.isEmpty() ? nullptr : &scenario );
  mMap.refreshLayers();
}

void PlanningCentre::showSites()
{
  QgsRectangle sites;
  for ( const ScenarioSite &site : mDock.session().scenario().sites )
    sites.combineExtentWith( site.at.lon, site.at.lat );
  if ( sites.isNull() || mMap.shows( sites ) )
    return;
  sites.grow( 0.05 ); // degrees: the circle of a station with some room
  mMap.zoomTo( sites );
}

void PlanningCentre::showGaps( const QgsGeometry &gaps )
{
  mGaps = gaps;
  if ( !mSession )
    return;
  mSession->scene().coverage().setGaps( gaps.isEmpty() ? QList<QgsGeometry>() : QList<QgsGeometry> { gaps } );
  mSession->scene().setVisible( mSession->scene().coverage().gaps(), !gaps.isEmpty() );
  mMap.refreshLayers();
}

} // namespace jinguan
