#include "layers/CoverageLayer.h"

#include "layers/LayerStyle.h"
#include "layers/MapCrs.h"
#include "layers/MapText.h"
#include "layers/StationSymbols.h"
#include "layers/SymbolFactory.h"
#include "planning/PlanningRequest.h"

#include <qgscategorizedsymbolrenderer.h>
#include <qgsfillsymbol.h>
#include <qgsmarkersymbol.h>
#include <qgsmemoryproviderutils.h>
#include <qgspallabeling.h>
#include <qgsvectordataprovider.h>
#include <qgsvectorlayer.h>

namespace jinguan
{

namespace
{

QgsVectorLayer *memoryLayer( const QString &name, const QgsFields &fields, Qgis::WkbType type )
{
  QgsVectorLayer *layer = QgsMemoryProviderUtils::createMemoryLayer( name, fields, type, mapcrs::stored(), false );
  layer->setReadOnly( true );
  return layer;
}

QgsFields siteFields()
{
  QgsFields fields;
  fields.append( QgsField( QStringLiteral( "rank" ), QMetaType::Type::Int ) );
  fields.append( QgsField( QStringLiteral( "name" ), QMetaType::Type::QString ) );
  fields.append( QgsField( QStringLiteral( "reason" ), QMetaType::Type::QString ) );
  fields.append( QgsField( QStringLiteral( "gain" ), QMetaType::Type::Double ) );
  fields.append( QgsField( QStringLiteral( "number" ), QMetaType::Type::Int ) );
  return fields;
}

QgsFields circleFields()
{
  QgsFields fields;
  fields.append( QgsField( QStringLiteral( "existing" ), QMetaType::Type::Int ) );
  return fields;
}

void replaceFeatures( QgsVectorLayer *layer, QgsFeatureList &features, QList<qint64> *ids = nullptr )
{
  layer->dataProvider()->truncate();
  layer->dataProvider()->addFeatures( features );
  if ( ids )
  {
    ids->clear();
    for ( const QgsFeature &feature : std::as_const( features ) )
      ids->append( feature.id() );
  }
  layer->updateExtents();
  layer->triggerRepaint();
}

} // namespace

CoverageLayer::CoverageLayer( const MapPalette &palette )
  : mPalette( palette ),
    mSites( memoryLayer( tr( "Proposed sites" ), siteFields(), Qgis::WkbType::Point ) ),
    mCircles( memoryLayer( tr( "Coverage" ), circleFields(), Qgis::WkbType::Polygon ) ),
    mGaps( memoryLayer( tr( "Not covered" ), {}, Qgis::WkbType::MultiPolygon ) )
{
  styleCircles( false );
  const QString gap = QStringLiteral( "gap" );
  QColor hatch = mPalette.colour( gap );
  QColor ground = hatch;
  ground.setAlphaF( hatch.alphaF() * 0.5f );
  layerstyle::setSingle( *mGaps,
    symbols::fillSymbol( { symbols::fill( ground ).release(), symbols::hatch( hatch, mPalette.width( gap ), 0, 1.6 ).release() } ) );

  styleSites( nullptr );
  QgsPalLayerSettings label = layerstyle::labelSettings(
    QStringLiteral( "if(@map_scale > 500000 or coalesce(name,'')='', to_string(number), to_string(number) || ' ' || name)" ),
    mapTextFormat( mPalette, 8.5, QStringLiteral( "text" ), 0.8, true ), 10 );
  label.placement = Qgis::LabelPlacement::OrderedPositionsAroundPoint;
  label.offsetType = Qgis::LabelOffsetType::FromSymbolBounds;
  label.dist = 0.5;
  label.zIndex = 9;
  layerstyle::setLabels( *mSites, label );
}

void CoverageLayer::styleCircles( bool withExisting )
{
  const auto circle = [this]( const QString &key ) {
    QColor edge = mPalette.colour( key );
    edge.setAlphaF( 0.9f );
    return symbols::fillSymbol(
      { symbols::fill( mPalette.colour( key ) ).release(), symbols::brokenLine( edge, mPalette.width( key ), { 1.6, 1.0 } ).release() } );
  };
  if ( !withExisting )
    layerstyle::setSingle( *mCircles, circle( QStringLiteral( "covered" ) ) );
  else
    mCircles->setRenderer( new QgsCategorizedSymbolRenderer( QStringLiteral( "existing" ),
      { { 0, circle( QStringLiteral( "covered" ) ), tr( "Proposed sites" ) },
        { 1, circle( QStringLiteral( "covered.existing" ) ), tr( "Existing stations" ) } } ) );
  Q_EMIT mCircles->legendChanged();
}

void CoverageLayer::styleSites( const StationKind *kind )
{
  stationsymbols::Look look;
  look.shape = kind ? kind->shape : QStringLiteral( "circle" );
  look.sizeMm = 1.3 * std::max( 3.4, kind ? kind->sizeMm : 4.0 );
  look.fill = StationFill::Proposed;
  layerstyle::setSingle( *mSites, stationsymbols::symbol( look, mPalette ) );
  Q_EMIT mSites->legendChanged();
}

void CoverageLayer::setScenario( const Scenario &scenario, const Catalogue &catalogue, const QList<LonLat> &existing )
{
  styleSites( catalogue.stationKind( scenario.kind ) );
  styleCircles( !existing.isEmpty() );
  mSites->setName( tr( "Proposed sites: %1" ).arg( scenario.name ) );
  mCircles->setName( tr( "Coverage, %1 km around each site" ).arg( scenario.radius / 1000.0, 0, 'g', 3 ) );
  const PlanningRequest asked = PlanningRequest::fromMap( scenario.parameters );
  mRadii.clear();

  QgsFeatureList sites;
  QgsFeatureList circles;
  for ( const ScenarioSite &site : scenario.sites )
  {
    const QgsPointXY at( site.at.lon, site.at.lat );
    QgsFeature feature( mSites->fields() );
    feature.setGeometry( QgsGeometry::fromPointXY( at ) );
    feature.setAttribute( 0, site.rank );
    feature.setAttribute( 1, site.name );
    feature.setAttribute( 2, site.reason );
    feature.setAttribute( 3, site.gain );
    feature.setAttribute( 4, sites.size() + 1 );
    sites << feature;
    QgsFeature circle( mCircles->fields() );
    circle.setAttribute( 0, 0 );
    const bool ofKind =
      std::any_of( asked.kinds.cbegin(), asked.kinds.cend(), [&site]( const SiteKind &kind ) { return kind.kind == site.kind; } );
    mRadii << ( ofKind ? asked.radiusOf( site.kind ) : scenario.radius );
    circle.setGeometry( mapcrs::ellipsoidalCircle( at, mRadii.constLast() ) );
    circles << circle;
  }
  for ( const LonLat &station : existing )
  {
    QgsFeature circle( mCircles->fields() );
    circle.setAttribute( 0, 1 );
    circle.setGeometry( mapcrs::ellipsoidalCircle( QgsPointXY( station.lon, station.lat ), scenario.radius ) );
    circles << circle;
  }
  replaceFeatures( mSites, sites, &mSiteFeatures );
  replaceFeatures( mCircles, circles, &mCircleFeatures );
}

void CoverageLayer::moveSite( int index, const LonLat &to )
{
  if ( index < 0 || index >= mSiteFeatures.size() )
    return;
  const QgsPointXY at( to.lon, to.lat );
  QgsGeometryMap site { { mSiteFeatures.at( index ), QgsGeometry::fromPointXY( at ) } };
  QgsGeometryMap circle { { mCircleFeatures.at( index ), mapcrs::ellipsoidalCircle( at, mRadii.at( index ) ) } };
  mSites->dataProvider()->changeGeometryValues( site );
  mCircles->dataProvider()->changeGeometryValues( circle );
  mSites->triggerRepaint();
  mCircles->triggerRepaint();
}

void CoverageLayer::setGaps( const QList<QgsGeometry> &gaps )
{
  QgsFeatureList features;
  for ( QgsGeometry gap : gaps )
  {
    gap.convertToMultiType();
    QgsFeature feature;
    feature.setGeometry( gap );
    features << feature;
  }
  replaceFeatures( mGaps, features );
}

void CoverageLayer::clear()
{
  QgsFeatureList none;
  replaceFeatures( mSites, none, &mSiteFeatures );
  replaceFeatures( mCircles, none, &mCircleFeatures );
  replaceFeatures( mGaps, none );
}

} // namespace jinguan
