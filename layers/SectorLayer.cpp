#include "layers/SectorLayer.h"

#include "layers/LayerStyle.h"
#include "layers/MapCrs.h"
#include "layers/MapText.h"
#include "layers/SymbolFactory.h"

#include <qgscategorizedsymbolrenderer.h>
#include <qgsfillsymbol.h>
#include <qgslinesymbol.h>
#include <qgsmemoryproviderutils.h>
#include <qgspallabeling.h>
#include <qgstextformat.h>
#include <qgsvectordataprovider.h>
#include <qgsvectorlayer.h>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace jinguan
{

namespace
{
constexpr double sLongest = 14000; //!< metres of the longest sector
constexpr double sStep = 1000;     //!< metres between the points of a corridor looked at
constexpr int sClasses = 4;
constexpr double sLeastLabelled = 4; //!< percent

QgsFields fields()
{
  QgsFields fields;
  fields.append( QgsField( QStringLiteral( "class" ), QMetaType::Type::QString ) );
  fields.append( QgsField( QStringLiteral( "label" ), QMetaType::Type::QString ) );
  fields.append( QgsField( QStringLiteral( "hour_share" ), QMetaType::Type::Double ) );
  fields.append( QgsField( QStringLiteral( "pollution_share" ), QMetaType::Type::Double ) );
  fields.append( QgsField( QStringLiteral( "mean" ), QMetaType::Type::Double ) );
  fields.append( QgsField( QStringLiteral( "cpf" ), QMetaType::Type::Double ) );
  return fields;
}

QgsFeature featureOf( int place, const QString &label, const UpwindSector &sector, const QgsGeometry &geometry )
{
  QgsFeature feature( fields() );
  feature.setAttributes(
    QgsAttributes( { QString::number( place ), label, sector.hourShare, sector.pollutionShare, sector.mean, sector.probability } ) );
  feature.setGeometry( geometry );
  return feature;
}

/** A point \a metres away in the direction \a degrees. */
QgsPointXY away( const LonLat &from, double metres, double degrees )
{
  return QgsPointXY(
    mapcrs::distanceArea().computeSpheroidProject( QgsPointXY( from.lon, from.lat ), metres, degrees * std::numbers::pi / 180 ) );
}

QgsGeometry wedge( const LonLat &at, int sector, double radius )
{
  QgsPolylineXY ring { QgsPointXY( at.lon, at.lat ) };
  for ( int i = -8; i <= 8; ++i )
    ring << away( at, radius, sector * 22.5 + i * 10.8 / 8 );
  ring << ring.constFirst();
  QgsGeometry polygon = QgsGeometry::fromPolygonXY( { ring } );
  polygon.convertToMultiType();
  return polygon;
}

/** Class of a probability against what chance would give: below, up to 1.5 times, up to twice, more. */
int classOf( double probability, double expected )
{
  const double times = expected > 0 ? probability / expected : 0;
  return times < 1 ? 1 : times < 1.5 ? 2 : times < 2 ? 3 : 4;
}

void replace( QgsVectorLayer *layer, QgsFeatureList features )
{
  layer->dataProvider()->truncate();
  layer->dataProvider()->addFeatures( features );
  layer->updateExtents();
  layer->triggerRepaint();
}
} // namespace

SectorLayer::SectorLayer( const MapPalette &palette )
  : mPalette( palette ),
    mSectors(
      QgsMemoryProviderUtils::createMemoryLayer( tr( "Upwind sectors" ), fields(), Qgis::WkbType::MultiPolygon, mapcrs::stored(), false ) ),
    mCorridors( QgsMemoryProviderUtils::createMemoryLayer(
      tr( "Transport corridors by share" ), fields(), Qgis::WkbType::MultiLineString, mapcrs::stored(), false ) )
{
  const QgsTextFormat format = mapTextFormat( palette, 7, QStringLiteral( "text" ), 0.8 );
  for ( QgsVectorLayer *layer : { mSectors, mCorridors } )
    layer->setReadOnly( true );
  layerstyle::setLabels( *mSectors, layerstyle::insidePolygon( QStringLiteral( "\"label\"" ), format, 7, false ) );
  layerstyle::setLabels( *mCorridors, layerstyle::alongLine( QStringLiteral( "\"label\"" ), format, 8, 120 ) );
}

void SectorLayer::clear()
{
  replace( mSectors, {} );
  replace( mCorridors, {} );
}

QSet<int> SectorLayer::sectorsOf( const QgsGeometry &line, const LonLat &at, double nearest )
{
  const QgsDistanceArea measure = mapcrs::distanceArea();
  const QgsPointXY here( at.lon, at.lat );
  QSet<int> sectors;
  const QgsGeometry dense = line.densifyByDistance( sStep / 111000 ); // degrees, about
  for ( auto vertex = dense.vertices_begin(); vertex != dense.vertices_end(); ++vertex )
  {
    const QgsPointXY there( ( *vertex ).x(), ( *vertex ).y() );
    if ( measure.measureLine( here, there ) >= nearest )
      sectors << UpwindSectors::sectorOf( measure.bearing( here, there ) * 180 / std::numbers::pi );
  }
  return sectors;
}

void SectorLayer::show( const QString &title, const LonLat &at, const UpwindResult &result, const QList<CorridorShare> &corridors )
{
  const double expected = 1 - result.percentile / 100;
  double largest = 0;
  for ( const UpwindSector &sector : result.sectors )
    largest = std::max( largest, sector.pollutionShare );
  QgsFeatureList wedges;
  for ( const UpwindSector &sector : result.sectors )
  {
    if ( sector.hours == 0 || largest <= 0 )
      continue;
    const QString label = sector.pollutionShare >= sLeastLabelled
      ? QStringLiteral( "%1 %2 %" ).arg( UpwindSectors::sectorName( sector.sector ) ).arg( qRound( sector.pollutionShare ) )
      : QString();
    wedges << featureOf( classOf( sector.probability, expected ), label, sector,
      wedge( at, sector.sector, sLongest * std::sqrt( sector.pollutionShare / largest ) ) );
  }
  QgsCategoryList fills, lines;
  const QStringList names { tr( "high values rarer than elsewhere (CPF < %1)" ).arg( expected, 0, 'f', 2 ),
    tr( "CPF %1–%2" ).arg( expected, 0, 'f', 2 ).arg( 1.5 * expected, 0, 'f', 2 ),
    tr( "CPF %1–%2" ).arg( 1.5 * expected, 0, 'f', 2 ).arg( 2 * expected, 0, 'f', 2 ),
    tr( "high values often (CPF ≥ %1)" ).arg( 2 * expected, 0, 'f', 2 ) };
  for ( int place = 1; place <= sClasses; ++place )
  {
    const QColor colour = mPalette.colour( QStringLiteral( "ramp.sector.%1" ).arg( place ) );
    QColor edge = colour.darker( 140 );
    edge.setAlpha( 255 );
    fills << QgsRendererCategory( QString::number( place ),
      symbols::fillSymbol( { symbols::fill( colour ).release(), symbols::line( edge, 0.15 ).release() } ), names.at( place - 1 ) );
    lines << QgsRendererCategory(
      QString::number( place ), symbols::lineSymbol( { symbols::line( colour, 0.8 + 0.6 * place ).release() } ), names.at( place - 1 ) );
  }
  QgsFeatureList ways;
  for ( const CorridorShare &corridor : corridors )
  {
    QgsGeometry line = corridor.line;
    line.convertToMultiType();
    ways << featureOf( classOf( corridor.share.probability, expected ),
      QStringLiteral( "%1 %2 %" ).arg( corridor.name ).arg( qRound( corridor.share.pollutionShare ) ), corridor.share, line );
  }
  mSectors->setRenderer( new QgsCategorizedSymbolRenderer( QStringLiteral( "class" ), fills ) );
  mCorridors->setRenderer( new QgsCategorizedSymbolRenderer( QStringLiteral( "class" ), lines ) );
  mSectors->setName( tr( "%1: pollution by wind direction" ).arg( title ) );
  mCorridors->setName( tr( "Transport corridors, share of pollution of their sectors" ) );
  replace( mSectors, wedges );
  replace( mCorridors, ways );
}

} // namespace jinguan
