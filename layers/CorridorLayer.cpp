#include "layers/CorridorLayer.h"

#include "layers/MapText.h"
#include "layers/SymbolFactory.h"

#include <qgslinesymbol.h>
#include <qgspallabeling.h>
#include <qgssymbollayer.h>
#include <qgstextformat.h>
#include <qgsvectorlayer.h>

namespace jinguan
{

void CorridorLayer::style( QgsVectorLayer &layer, const StyleContext &context )
{
  const MapPalette &palette = context.palette;
  layerstyle::setSingle( layer,
    symbols::lineSymbol(
      { symbols::line( palette.colour( QStringLiteral( "corridor.way" ) ), palette.width( QStringLiteral( "corridor.way" ) ) ).release(),
        symbols::brokenLine(
          palette.colour( QStringLiteral( "corridor.axis" ) ), palette.width( QStringLiteral( "corridor.axis" ) ), { 3, 1.5 } )
          .release() } ) );
  const QgsTextFormat format = mapTextFormat( palette, 7.5, QStringLiteral( "corridor.axis" ), 0.8 );
  layerstyle::setLabels( layer, layerstyle::alongLine( layerstyle::nameOf( layer, context ), format, 4, 150 ) );
}

} // namespace jinguan
