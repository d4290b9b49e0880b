#include "layers/EcoBeltLayer.h"

#include "layers/MapText.h"
#include "layers/SymbolFactory.h"

#include <qgsfillsymbol.h>
#include <qgspallabeling.h>
#include <qgssymbollayer.h>
#include <qgsvectorlayer.h>

namespace jinguan
{

void EcoBeltLayer::styleBelt( QgsVectorLayer &layer, const StyleContext &context )
{
  const MapPalette &palette = context.palette;
  layerstyle::setSingle( layer,
    symbols::fillSymbol( { symbols::fill( palette.colour( QStringLiteral( "ecobelt.fill" ) ) ).release(),
      symbols::line( palette.colour( QStringLiteral( "ecobelt.edge" ) ), palette.width( QStringLiteral( "ecobelt.edge" ) ) )
        .release() } ) );
  // The belt is a ring: its name stands along its edge.
  const QgsTextFormat format = mapTextFormat( palette, 8.5, QStringLiteral( "ecobelt.edge" ), 0.8 );
  QgsPalLayerSettings settings = layerstyle::labelSettings( layerstyle::nameOf( layer, context ), format, 7 );
  settings.placement = Qgis::LabelPlacement::PerimeterCurved;
  settings.lineSettings().setPlacementFlags( Qgis::LabelLinePlacementFlag::AboveLine | Qgis::LabelLinePlacementFlag::BelowLine );
  settings.obstacleSettings().setIsObstacle( false );
  settings.dist = 1;
  layerstyle::setLabels( layer, settings, 500000 );
}

void EcoBeltLayer::styleWedges( QgsVectorLayer &layer, const StyleContext &context )
{
  const MapPalette &palette = context.palette;
  QColor faint = palette.colour( QStringLiteral( "ecobelt.fill" ) );
  faint.setAlphaF( faint.alphaF() * 0.6f );
  layerstyle::setSingle( layer,
    symbols::fillSymbol( { symbols::fill( faint ).release(),
      symbols::brokenLine(
        palette.colour( QStringLiteral( "ecobelt.edge" ) ), 0.6 * palette.width( QStringLiteral( "ecobelt.edge" ) ), { 1.6, 0.8 } )
        .release() } ) );
}

} // namespace jinguan
