#include "layers/WaterLayer.h"

#include "layers/MapText.h"
#include "layers/SymbolFactory.h"

#include <qgsfillsymbol.h>
#include <qgslinesymbol.h>
#include <qgspallabeling.h>
#include <qgssymbollayer.h>
#include <qgsvectorlayer.h>

namespace jinguan
{

void WaterLayer::styleLakes( QgsVectorLayer &layer, const StyleContext &context )
{
  const MapPalette &palette = context.palette;
  layerstyle::setSingle( layer,
    symbols::fillSymbol( { symbols::fill( palette.colour( QStringLiteral( "water.body" ) ) ).release(),
      symbols::line( palette.colour( QStringLiteral( "water.edge" ) ), palette.width( QStringLiteral( "water.edge" ) ) ).release() } ) );
  const QgsTextFormat format = mapTextFormat( palette, 7, QStringLiteral( "map.label.water" ), 0.6, false, true );
  layerstyle::setLabels( layer, layerstyle::insidePolygon( layerstyle::nameOf( layer, context ), format, 3, false ), 250000 );
}

void WaterLayer::styleRivers( QgsVectorLayer &layer, const StyleContext &context )
{
  const MapPalette &palette = context.palette;
  const auto symbol = [&palette]( const QString &key, double factor = 1 ) {
    return symbols::lineSymbol( { symbols::line( palette.colour( key ), factor * palette.width( key ) ).release() } );
  };
  const QString order =
    QStringLiteral( "left(%1,1)" )
      .arg( layerstyle::firstOf( layer, { QStringLiteral( "level" ), QStringLiteral( "order" ), QStringLiteral( "kind" ) } ) );
  layerstyle::setClassified( layer, order,
    { { {}, tr( "Other watercourses" ), symbol( QStringLiteral( "river.3" ) ) },
      { QStringLiteral( "4" ), tr( "Streams" ), symbol( QStringLiteral( "river.3" ), 0.7 ) },
      { QStringLiteral( "3" ), tr( "Small rivers" ), symbol( QStringLiteral( "river.3" ) ) },
      { QStringLiteral( "2" ), tr( "Rivers and canals" ), symbol( QStringLiteral( "river.2" ) ) },
      { QStringLiteral( "1" ), tr( "Main rivers" ), symbol( QStringLiteral( "river.1" ) ) } } );

  const QgsTextFormat format = mapTextFormat( palette, 7.5, QStringLiteral( "map.label.water" ), 0.7, false, true );
  QgsPalLayerSettings settings = layerstyle::alongLine( layerstyle::nameOf( layer, context ), format, 4, 130 );
  // Main rivers are named first.
  settings.dataDefinedProperties().setProperty( QgsPalLayerSettings::Property::Priority,
    QgsProperty::fromExpression( QStringLiteral( "6 - to_int(coalesce(nullif(%1,''),'4'))" ).arg( order ) ) );
  layerstyle::setLabels( layer, settings, 600000 );
}

} // namespace jinguan
