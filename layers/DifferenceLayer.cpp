#include "layers/DifferenceLayer.h"

#include "layers/LayerStyle.h"
#include "layers/MapCrs.h"
#include "layers/SymbolFactory.h"

#include <qgslinesymbol.h>
#include <qgsmarkersymbol.h>
#include <qgsmarkersymbollayer.h>
#include <qgsmemoryproviderutils.h>
#include <qgsvectordataprovider.h>
#include <qgsvectorlayer.h>

namespace jinguan
{

namespace
{

constexpr double sRingMm = 7;

QgsVectorLayer *memoryLayer( const QString &name, Qgis::WkbType type )
{
  QgsVectorLayer *layer = QgsMemoryProviderUtils::createMemoryLayer( name, {}, type, mapcrs::stored(), false );
  layer->setReadOnly( true );
  return layer;
}

void replace( QgsVectorLayer *layer, const QList<QgsGeometry> &shapes )
{
  QgsFeatureList features;
  for ( const QgsGeometry &shape : shapes )
  {
    QgsFeature feature;
    feature.setGeometry( shape );
    features << feature;
  }
  layer->dataProvider()->truncate();
  layer->dataProvider()->addFeatures( features );
  layer->updateExtents();
  layer->triggerRepaint();
}

QgsPointXY pointOf( const ScenarioSite &site )
{
  return { site.at.lon, site.at.lat };
}

} // namespace

DifferenceLayer::DifferenceLayer( const MapPalette &palette )
  : mRings( memoryLayer( tr( "Only in this plan" ), Qgis::WkbType::Point ) ),
    mLines( memoryLayer( tr( "Moved from its place in the first plan" ), Qgis::WkbType::LineString ) )
{
  const QString own = QStringLiteral( "difference.own" );
  auto ring = std::make_unique<QgsSimpleMarkerSymbolLayer>( Qgis::MarkerShape::Circle, sRingMm );
  ring->setColor( Qt::transparent );
  ring->setStrokeColor( palette.colour( own ) );
  ring->setStrokeWidth( palette.width( own ) );
  layerstyle::setSingle( *mRings, new QgsMarkerSymbol( QgsSymbolLayerList { ring.release() } ) );
  const QString moved = QStringLiteral( "difference.moved" );
  layerstyle::setSingle(
    *mLines, symbols::lineSymbol( { symbols::brokenLine( palette.colour( moved ), palette.width( moved ), { 1.2, 0.8 } ).release() } ) );
}

void DifferenceLayer::show( const ScenarioComparison &comparison, int scenario )
{
  const QList<ScenarioSite> &first = comparison.scenarios().constFirst().sites;
  const QList<ScenarioSite> &sites = comparison.scenarios().at( scenario ).sites;
  QList<QgsGeometry> rings;
  QList<QgsGeometry> lines;
  if ( scenario == 0 )
  {
    for ( int site = 0; site < sites.size(); ++site )
    {
      bool own = comparison.scenarios().size() > 1;
      for ( qsizetype other = 2; other < comparison.figures().size(); ++other )
        own = own && comparison.figures().at( other ).differences.onlyFirst.contains( site );
      if ( own )
        rings.append( QgsGeometry::fromPointXY( pointOf( sites.at( site ) ) ) );
    }
  }
  else
  {
    const SiteDifferences &differences = comparison.figures().at( scenario + 1 ).differences;
    for ( const int site : differences.onlySecond )
      rings.append( QgsGeometry::fromPointXY( pointOf( sites.at( site ) ) ) );
    for ( const SiteDifferences::Pair &pair : differences.moved )
      lines.append( QgsGeometry::fromPolylineXY( { pointOf( first.at( pair.first ) ), pointOf( sites.at( pair.second ) ) } ) );
  }
  replace( mRings, rings );
  replace( mLines, lines );
}

void DifferenceLayer::clear()
{
  replace( mRings, {} );
  replace( mLines, {} );
}

} // namespace jinguan
