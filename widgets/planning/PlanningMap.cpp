#include "widgets/planning/PlanningMap.h"

#include "layers/MapCrs.h"
#include "layers/MapPalette.h"
#include "widgets/map/MapView.h"
#include "widgets/planning/CandidatePage.h"
#include "widgets/planning/ConstraintPage.h"
#include "widgets/planning/DecidePage.h"
#include "widgets/planning/DemandPage.h"
#include "widgets/planning/PlanningDock.h"
#include "widgets/planning/PlanningDrawTool.h"
#include "widgets/planning/PlanningOverlay.h"
#include "widgets/planning/SiteMoveTool.h"
#include "widgets/planning/SolvePage.h"

#include <qgsmapcanvas.h>
#include <qgsrubberband.h>

#include <QAction>

namespace jinguan
{

namespace
{

constexpr float sVarianceOpacity = 0.7F;  //!< roads and names are read through it
constexpr qsizetype sMostPolygons = 2000; //!< drawn above the map; more are seen as the layer they come from

std::unique_ptr<QgsRubberBand> band(
  QgsMapCanvas *canvas, const MapPalette &palette, const QString &key, double z, Qgis::GeometryType type )
{
  auto result = std::make_unique<QgsRubberBand>( canvas, type );
  const QColor fill = palette.colour( key );
  QColor line = fill;
  line.setAlpha( 220 );
  result->setFillColor( fill );
  result->setStrokeColor( line );
  result->setWidth( 1 );
  result->setZValue( z );
  return result;
}

/** The candidates in the plane of the map. */
QList<QgsPointXY> dots( const CandidateSet &candidates, const QgsCoordinateTransform &toMap, const std::atomic_bool &cancelled )
{
  QList<QgsPointXY> places;
  places.reserve( candidates.size() );
  for ( const Candidate &candidate : candidates.candidates() )
  {
    if ( cancelled )
      return {};
    try
    {
      places.append( toMap.transform( candidate.at.lon, candidate.at.lat ) );
    }
    catch ( const QgsCsException & )
    {
      // outside the plane of the map there is nothing to see
    }
  }
  return places;
}

} // namespace

PlanningMap::PlanningMap( PlanningDock &dock, MapView &map, QObject *parent )
  : QObject( parent ),
    mDock( dock ),
    mMap( map ),
    mSites( std::make_unique<SiteMoveTool>( map.canvas() ) ),
    mPlaces( std::make_unique<PlanningDrawTool>( map.canvas(), PlanningDrawTool::Shape::Places ) ),
    mAreas( std::make_unique<PlanningDrawTool>( map.canvas(), PlanningDrawTool::Shape::Area ) ),
    mOverlay( std::make_unique<PlanningOverlay>( map.canvas() ) )
{
  const MapPalette palette = MapPalette::loadDefault();
  for ( int step = 1; step <= 5; ++step )
  {
    mRamp.append( palette.colour( QStringLiteral( "ramp.coverage.%1" ).arg( step ) ) );
    QColor unsure = palette.colour( QStringLiteral( "ramp.deviation.%1" ).arg( step ) );
    unsure.setAlphaF( sVarianceOpacity );
    mVarianceRamp.append( unsure );
  }
  const auto polygon = Qgis::GeometryType::Polygon;
  mCircles = band( map.canvas(), palette, QStringLiteral( "covered.existing" ), 3.5, polygon );
  mExclusions = band( map.canvas(), palette, QStringLiteral( "exclusion" ), 4, polygon );
  mBreach = band( map.canvas(), palette, QStringLiteral( "error" ), 45, Qgis::GeometryType::Line );
  mBreach->setWidth( 3 );

  mDock.connectTool( mSites.get() );
  useWith( mDock.decide().editAction(), mSites.get() );
  useWith( mDock.candidates().drawAction(), mPlaces.get() );
  useWith( mDock.constraints().drawAction(), mAreas.get() );
  connect( mPlaces.get(), &PlanningDrawTool::placeDrawn, &mDock.candidates(), &CandidatePage::addDrawn );
  connect( mAreas.get(), &PlanningDrawTool::areaDrawn, &mDock.constraints(), &ConstraintPage::addExclusion );
  connect( &mDock.decide(), &DecidePage::breachChanged, this, &PlanningMap::setBreach );
  connect( &mDock, &PlanningDock::stepChanged, this, &PlanningMap::follow );
  connect( &mDock, &QDockWidget::visibilityChanged, this, &PlanningMap::follow );
  connect( &mDock.session(), &PlanningSession::preparedChanged, this, &PlanningMap::follow );
  connect( this, &PlanningMap::demandShown, &mDock.demand(), [this] { mDock.demand().showLegend( mOverlay->picture() ); } );
  connect( &mDock.demand(), &DemandPage::shownOnMapChanged, this, &PlanningMap::follow );
  connect( &mDock.candidates(), &CandidatePage::shownOnMapChanged, this, &PlanningMap::follow );
  connect( &mDock.solve(), &SolvePage::varianceShownChanged, this, &PlanningMap::follow );
  connect( &mDock.session(), &PlanningSession::scenarioChanged, this, [this] {
    mVarianceStale = true;
    follow();
  } );
  connect( &mDock.session(), &PlanningSession::solving, this, [this]( const PlanPoint &point ) { showRings( point.sites ); } );
  connect( &mDock.session(), &PlanningSession::busyChanged, this, [this] { showRings( {} ); } );
}

PlanningMap::~PlanningMap()
{
  mPainting.cancelAndWait();
  mVariancePainting.cancelAndWait();
  mDotting.cancelAndWait();
  for ( QgsMapTool *tool :
    { static_cast<QgsMapTool *>( mSites.get() ), static_cast<QgsMapTool *>( mPlaces.get() ), static_cast<QgsMapTool *>( mAreas.get() ) } )
    tool->disconnect();
}

void PlanningMap::useWith( QAction *action, QgsMapTool *tool )
{
  connect( action, &QAction::toggled, this, [this, tool]( bool on ) {
    if ( on )
      mMap.setForeignTool( tool );
    else if ( mMap.canvas()->mapTool() == tool )
      mMap.setTool( MapView::Tool::Pick );
  } );
  // Another tool on the map ends it.
  connect( tool, &QgsMapTool::deactivated, action, [action] { action->setChecked( false ); } );
}

void PlanningMap::follow()
{
  const bool seen = mDock.isVisible();
  const PlanningStep step = mDock.step();
  const PreparedQuestion ready = mDock.session().prepared();
  const bool places = seen && ( step == PlanningStep::Candidates || step == PlanningStep::Constraints );
  if ( seen && step == PlanningStep::Demand && mDock.demand().isShownOnMap() )
    showPicture();
  else if ( seen && step >= PlanningStep::Solve && mDock.solve().isVarianceShown() )
    showVariance();
  else
    clearPicture();
  showDots( places && mDock.candidates().isShownOnMap() );
  showPolygons( *mExclusions, places ? exclusions() : QList<QgsGeometry>() );
  showPolygons( *mCircles, seen && step == PlanningStep::Goal ? existingCircles() : QList<QgsGeometry>() );
  mBreach->setVisible( seen && step == PlanningStep::Decide && mBreach->numberOfVertices() > 0 );
  // A drawing tool belongs to its step.
  if ( step != PlanningStep::Candidates )
    mDock.candidates().drawAction()->setChecked( false );
  if ( step != PlanningStep::Constraints )
    mDock.constraints().drawAction()->setChecked( false );
}

void PlanningMap::clearPicture()
{
  mOverlay->setPicture( nullptr );
  mDock.solve().showVarianceLegend( nullptr );
  Q_EMIT demandShown();
}

void PlanningMap::showVariance()
{
  if ( mVarianceStale )
    return paintVariance(); // the one shown stays until the next is ready
  if ( !mVariance )
  {
    clearPicture();
    mDock.solve().showVarianceLegend( nullptr, mVarianceFault );
    return;
  }
  const DemandPicture &wanted = mDock.solve().isVarianceBefore() ? mVariance->before : mVariance->after;
  mOverlay->setPicture( std::shared_ptr<const DemandPicture>( mVariance, &wanted ) );
  mDock.solve().showVarianceLegend( &wanted, wanted.isEmpty() ? tr( "No station tells anything there yet." ) : QString() );
  Q_EMIT varianceShown();
}

void PlanningMap::paintVariance()
{
  mVarianceStale = false;
  using Painted = std::shared_ptr<Result<VariancePicture>>;
  mVariancePainting.start(
    [problem = mDock.session().problem(), scenario = mDock.session().scenario(), ramp = mVarianceRamp, toMap = toMap()](
      const std::atomic_bool &cancelled ) -> Painted {
      return std::make_shared<Result<VariancePicture>>( VariancePicture::make( *problem, scenario, ramp, toMap, cancelled ) );
    },
    [this]( const Painted &painted ) {
      mVarianceFault = *painted ? QString() : painted->error().text();
      mVariance = *painted ? std::make_shared<const VariancePicture>( painted->value() ) : nullptr;
      follow();
    } );
}

void PlanningMap::showRings( const QList<LonLat> &sites )
{
  CandidateSet places;
  for ( const LonLat &site : sites )
    places.add( { site, {}, {} } );
  const std::atomic_bool never = false;
  mOverlay->setRings( dots( places, toMap(), never ) );
}

void PlanningMap::showPicture()
{
  const PreparedQuestion ready = mDock.session().prepared();
  if ( !ready.problem ) // the demand shown stays until the next is ready
  {
    if ( mOverlay->picture() != mPicture.get() )
      clearPicture();
    return;
  }
  if ( mPictured == ready.problem && mPicture )
  {
    mOverlay->setPicture( mPicture );
    Q_EMIT demandShown();
    return;
  }
  if ( mPictured == ready.problem && mPainting.isRunning() )
    return;
  mPictured = ready.problem;
  mPicture.reset();
  mPainting.start(
    [problem = ready.problem, ramp = mRamp, toMap = toMap()]( const std::atomic_bool &cancelled ) -> std::shared_ptr<const DemandPicture> {
      return std::make_shared<const DemandPicture>( DemandPicture::make( *problem, ramp, toMap, cancelled ) );
    },
    [this]( const std::shared_ptr<const DemandPicture> &picture ) {
      mPicture = picture;
      follow();
    } );
}

QgsCoordinateTransform PlanningMap::toMap() const
{
  return QgsCoordinateTransform(
    mapcrs::stored(), mMap.canvas()->mapSettings().destinationCrs(), mMap.canvas()->mapSettings().transformContext() );
}

void PlanningMap::showDots( bool wanted )
{
  const std::shared_ptr<const CandidateSet> candidates = mDock.session().prepared().candidates;
  if ( !wanted )
    mOverlay->setDots( {} );
  else if ( candidates && candidates == mDotted && !mDotting.isRunning() )
    mOverlay->setDots( mDots );
  else if ( candidates && candidates != mDotted ) // those shown stay until then
  {
    mDotted = candidates;
    mDotting.start( [candidates, toMap = toMap()]( const std::atomic_bool &cancelled ) { return dots( *candidates, toMap, cancelled ); },
      [this]( const QList<QgsPointXY> &places ) {
        mDots = places;
        follow();
      } );
  }
}

void PlanningMap::showPolygons( QgsRubberBand &shown, const QList<QgsGeometry> &polygons )
{
  shown.reset( Qgis::GeometryType::Polygon );
  for ( const QgsGeometry &polygon : polygons )
    shown.addGeometry( polygon, mapcrs::stored(), false );
  shown.updatePosition();
  shown.update();
}

QList<QgsGeometry> PlanningMap::existingCircles() const
{
  QList<QgsGeometry> circles;
  if ( const PreparedQuestion ready = mDock.session().prepared(); ready.problem )
    for ( const CoveringSite &site : ready.problem->existing() )
      circles.append( mapcrs::ellipsoidalCircle( QgsPointXY( site.at.lon, site.at.lat ), site.radius ) );
  return circles;
}

QList<QgsGeometry> PlanningMap::exclusions() const
{
  QList<QgsGeometry> areas;
  for ( const QString &wkt : mDock.session().question().drawnExclusions )
    areas.append( QgsGeometry::fromWkt( wkt ) );
  if ( const PreparedQuestion ready = mDock.session().prepared(); ready.problem )
  {
    const QList<QgsGeometry> all = ready.problem->inputs().excluded; // of the layers, and the drawn ones after them
    const qsizetype ofLayers = all.size() - ready.problem->request().drawnExclusions.size();
    if ( ofLayers > 0 && ofLayers <= sMostPolygons )
      areas = all.mid( 0, ofLayers ) + areas;
  }
  return areas;
}

bool PlanningMap::hasBreach() const
{
  return mBreach->isVisible() && mBreach->numberOfVertices() > 0;
}

void PlanningMap::setBreach( const QgsGeometry &geometry )
{
  if ( geometry.isEmpty() )
    mBreach->reset( Qgis::GeometryType::Line );
  else
    mBreach->setToGeometry( geometry, mapcrs::stored() );
  mBreach->setVisible( !geometry.isEmpty() && mDock.isVisible() && mDock.step() == PlanningStep::Decide );
}

} // namespace jinguan
