#include "layers/MapScene.h"

#include "layers/MapCrs.h"

#include <qgscoordinatetransform.h>
#include <qgsexpression.h>
#include <qgslayertree.h>
#include <qgslayertreelayer.h>
#include <qgsproject.h>
#include <qgsvectorlayer.h>

namespace jinguan
{

MapScene::MapScene( QgsProject &project, const MapPalette &palette, const Catalogue &catalogue )
  : mProject( project ),
    mPalette( palette ),
    mCatalogue( catalogue ),
    mCoverage( std::make_unique<CoverageLayer>( palette ) ),
    mVeil( std::make_unique<VeilLayer>( palette ) ),
    mSurface( std::make_unique<SurfaceLayer>( catalogue, palette ) ),
    mSectors( std::make_unique<SectorLayer>( palette ) )
{}

MapScene::~MapScene() = default;

QList<QgsMapLayer *> MapScene::layers() const
{
  return mProject.layerTreeRoot()->layerOrder();
}

QList<QgsMapLayer *> MapScene::visibleLayers() const
{
  QList<QgsMapLayer *> visible;
  for ( QgsMapLayer *layer : layers() )
    if ( isVisible( layer ) )
      visible << layer;
  return visible;
}

QgsMapLayer *MapScene::layer( const QString &role ) const
{
  return mRoles.value( role );
}

void MapScene::setVisible( QgsMapLayer *layer, bool visible )
{
  QgsLayerTreeLayer *node = layer ? mProject.layerTreeRoot()->findLayer( layer->id() ) : nullptr;
  if ( !node )
    return;
  if ( visible )
    node->setItemVisibilityCheckedParentRecursive( true );
  else
    node->setItemVisibilityChecked( false );
}

bool MapScene::isVisible( QgsMapLayer *layer ) const
{
  const QgsLayerTreeLayer *node = mProject.layerTreeRoot()->findLayer( layer->id() );
  return node && node->isVisible() && layer->isValid();
}

StationLayer *MapScene::stationLayer( const QString &kind ) const
{
  for ( const auto &stations : mStationLayers )
    if ( stations->kind().id == kind )
      return stations.get();
  return nullptr;
}

StationLayer *MapScene::stationLayer( const QgsMapLayer *layer ) const
{
  for ( const auto &stations : mStationLayers )
    if ( stations->layer() == layer )
      return stations.get();
  return nullptr;
}

void MapScene::setStations( const QList<Station> &stations )
{
  mStations = stations;
  for ( const auto &layer : mStationLayers )
    layer->setStations( mStations, mDay, mFilter );
}

void MapScene::setDay( const QDate &day )
{
  if ( day == mDay )
    return;
  mDay = day;
  setStations( mStations );
}

void MapScene::setStatuses( const QHash<QString, StationStatusSymbol> &statuses )
{
  for ( const auto &layer : mStationLayers )
    if ( layer->kind().element == mElement )
      layer->setStatuses( statuses );
}

QList<LonLat> MapScene::incidentPlaces() const
{
  QList<LonLat> places;
  for ( const auto &layer : mStationLayers )
    if ( layer->kind().element == mElement && isVisible( layer->layer() ) )
      places += layer->incidentPlaces();
  return places;
}

void MapScene::setGradeNumbers( bool on )
{
  for ( const auto &layer : mStationLayers )
    layer->setGradeNumbers( on );
}

void MapScene::setNetworkOnly( bool on )
{
  for ( const auto &layer : mStationLayers )
    layer->setNetworkOnly( on );
}

void MapScene::setElement( const QString &element )
{
  mElement = element;
  for ( const auto &stations : mStationLayers )
  {
    QgsMapLayer *layer = stations->layer();
    const bool ofElement = stations->kind().element == element;
    setVisible( layer, ofElement );
    layer->setFlags( ofElement ? layer->flags() & ~QgsMapLayer::LayerFlags( QgsMapLayer::Private )
                               : layer->flags() | QgsMapLayer::Private ); // layer trees leave private layers out
  }
  setVisible( layer( QStringLiteral( "functional-zone" ) ), element == QLatin1String( "noise" ) );
}

void MapScene::setFilter( const MapFilter &filter )
{
  if ( filter == mFilter )
    return;
  mFilter = filter;
  const QgsGeometry area = filter.kind == MapFilter::Kind::City ? QgsGeometry() : areaOf( filter );
  mVeil->setClear( area );
  setVisible( mVeil->layer(), !mVeil->isEmpty() );
  setStations( mStations );
}

void MapScene::showScenario( const Scenario *scenario, const QList<QgsGeometry> &gaps, const QList<LonLat> &existing )
{
  if ( scenario )
    mCoverage->setScenario( *scenario, mCatalogue, existing );
  else
    mCoverage->clear();
  mCoverage->setGaps( scenario ? gaps : QList<QgsGeometry>() );
  setVisible( mCoverage->sites(), scenario );
  setVisible( mCoverage->circles(), scenario );
  setVisible( mCoverage->gaps(), scenario && !gaps.isEmpty() );
}

void MapScene::showSurface( const SurfacePicture *picture, SurfaceView view )
{
  if ( picture )
    mSurface->show( *picture, view );
  else
    mSurface->clear();
  setVisible( mSurface->layer(), picture && picture->refusal.isEmpty() );
}

QgsGeometry MapScene::areaOf( const MapFilter &filter ) const
{
  const QString role = filter.kind == MapFilter::Kind::City ? QStringLiteral( "city" )
    : filter.kind == MapFilter::Kind::District              ? QStringLiteral( "district" )
                                                            : QStringLiteral( "unit" );
  const auto *polygons = qobject_cast<QgsVectorLayer *>( layer( role ) );
  if ( !polygons )
    return {};
  QgsFeatureRequest request;
  if ( filter.kind != MapFilter::Kind::City )
    request.setFilterExpression( QgsExpression::createFieldEqualityExpression( QStringLiteral( "code" ), filter.code ) );
  QVector<QgsGeometry> parts;
  QgsFeatureIterator features = polygons->getFeatures( request );
  QgsFeature feature;
  while ( features.nextFeature( feature ) )
    parts << feature.geometry();
  return parts.isEmpty() ? QgsGeometry() : QgsGeometry::unaryUnion( parts );
}

QgsRectangle MapScene::extentOf( const MapFilter &filter ) const
{
  QgsRectangle stored = areaOf( filter ).boundingBox();
  if ( stored.isNull() || stored.isEmpty() )
  {
    stored = QgsRectangle();
    for ( const Station &station : mStations )
      if ( const StationPosition *position = filter.accepts( station ) ? station.positionOn( mDay ) : nullptr )
        stored.combineExtentWith( position->at.lon, position->at.lat );
  }
  return drawnExtent( stored );
}

QgsRectangle MapScene::centreExtent() const
{
  const auto *belt = qobject_cast<QgsVectorLayer *>( layer( QStringLiteral( "ecobelt" ) ) );
  return belt && belt->featureCount() > 0 ? drawnExtent( belt->extent() ) : extentOf( {} );
}

QgsRectangle MapScene::drawnExtent( const QgsRectangle &stored ) const
{
  if ( stored.isNull() )
    return {};
  const QgsCoordinateTransform transform( mapcrs::stored(), mapcrs::drawn(), mProject.transformContext() );
  QgsRectangle extent = transform.transformBoundingBox( stored );
  extent.grow( std::max( 500.0, 0.03 * std::max( extent.width(), extent.height() ) ) );
  return extent;
}

QList<SceneSource> MapScene::visibleSources() const
{
  QList<SceneSource> sources;
  for ( QgsMapLayer *layer : visibleLayers() )
    if ( mSources.contains( layer->id() ) )
      sources << mSources.value( layer->id() );
  return sources;
}

} // namespace jinguan
