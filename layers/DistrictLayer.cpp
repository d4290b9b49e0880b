#include "layers/DistrictLayer.h"

#include "layers/MapCrs.h"
#include "layers/MapText.h"
#include "layers/SymbolFactory.h"

#include <qgsfillsymbol.h>
#include <qgsinvertedpolygonrenderer.h>
#include <qgslinesymbol.h>
#include <qgsmemoryproviderutils.h>
#include <qgsnullsymbolrenderer.h>
#include <qgspallabeling.h>
#include <qgssinglesymbolrenderer.h>
#include <qgsvectorlayer.h>

namespace jinguan
{

namespace
{

/** A border as administrative maps draw it: dash, dot, dash. */
symbols::Part borderLine( const QColor &colour, double width )
{
  return symbols::brokenLine( colour, width, { 3.2, 1.0, 0.4, 1.0 } );
}

} // namespace

void DistrictLayer::styleCity( QgsVectorLayer &layer, const StyleContext &context )
{
  const MapPalette &palette = context.palette;
  QgsFillSymbol *symbol = symbols::fillSymbol( { symbols::fill( palette.colour( QStringLiteral( "map.outside" ) ) ).release(),
    symbols::line( palette.colour( QStringLiteral( "city.border.halo" ) ), palette.width( QStringLiteral( "city.border.halo" ) ) )
      .release(),
    symbols::line( palette.colour( QStringLiteral( "city.border" ) ), palette.width( QStringLiteral( "city.border" ) ) ).release() } );
  layer.setRenderer( new QgsInvertedPolygonRenderer( new QgsSingleSymbolRenderer( symbol ) ) );
}

void DistrictLayer::styleDistricts( QgsVectorLayer &layer, const StyleContext &context )
{
  const MapPalette &palette = context.palette;
  layerstyle::setSingle( layer,
    symbols::fillSymbol(
      { symbols::line( palette.colour( QStringLiteral( "district.border" ) ), palette.width( QStringLiteral( "district.border" ) ) )
          .release() } ) );

  // Wide-set by blanks: the letter spacing of a font is not kept by the halo.
  const QgsTextFormat format =
    mapTextFormat( palette, context.language == Language::Chinese ? 9.5 : 9, QStringLiteral( "map.label.district" ), 0.8 );
  QString name = layerstyle::nameOf( layer, context );
  if ( context.language == Language::Chinese )
    name = QStringLiteral( "regexp_replace(%1,'(.)(?=.)','\\\\1\u2002')" ).arg( name );
  else
    name =
      QStringLiteral( "regexp_replace(%1,' (District|County|City)$','')" ).arg( name ); // what all of them are is no news, and takes room
  QgsPalLayerSettings settings = layerstyle::insidePolygon( name, format, 1, false );
  settings.zIndex = -10;
  layerstyle::setLabels( layer, settings, 2000000, 25000 );
}

void DistrictLayer::styleUnits( QgsVectorLayer &layer, const StyleContext &context )
{
  const MapPalette &palette = context.palette;
  layerstyle::setSingle( layer,
    symbols::fillSymbol(
      { borderLine( palette.colour( QStringLiteral( "unit.border" ) ), palette.width( QStringLiteral( "unit.border" ) ) ).release() } ) );
}

std::unique_ptr<QgsVectorLayer> DistrictLayer::borders( const QgsVectorLayer &polygons, const StyleContext &context )
{
  QVector<QgsGeometry> edges;
  QgsFeatureIterator features = polygons.getFeatures( QgsFeatureRequest().setNoAttributes() );
  QgsFeature feature;
  while ( features.nextFeature( feature ) )
    if ( feature.geometry().constGet() )
      if ( QgsAbstractGeometry *boundary = feature.geometry().constGet()->boundary() )
        edges << QgsGeometry( boundary );

  std::unique_ptr<QgsVectorLayer> layer(
    QgsMemoryProviderUtils::createMemoryLayer( polygons.name(), {}, Qgis::WkbType::MultiLineString, polygons.crs(), false ) );
  QgsGeometry merged = QgsGeometry::unaryUnion( edges ).mergeLines();
  merged.convertToMultiType();
  QgsFeature all;
  all.setGeometry( merged );
  layer->setReadOnly( true );
  layer->dataProvider()->addFeature( all );
  layer->updateExtents();

  const MapPalette &palette = context.palette;
  layerstyle::setSingle( *layer,
    symbols::lineSymbol(
      { borderLine( palette.colour( QStringLiteral( "district.border" ) ), palette.width( QStringLiteral( "district.border" ) ) )
          .release() } ) );
  return layer;
}

} // namespace jinguan
