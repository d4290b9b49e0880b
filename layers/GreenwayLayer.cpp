#include "layers/GreenwayLayer.h"

#include "layers/MapText.h"
#include "layers/SymbolFactory.h"

#include <qgslinesymbol.h>
#include <qgspallabeling.h>
#include <qgssymbollayer.h>
#include <qgsvectorlayer.h>

namespace jinguan
{

void GreenwayLayer::style( QgsVectorLayer &layer, const StyleContext &context )
{
  const MapPalette &palette = context.palette;
  const auto symbol = [&palette]( const QString &key, double factor = 1 ) {
    const double width = factor * palette.width( key );
    return symbols::lineSymbol( { symbols::line( palette.colour( key ), width ).release(),
      symbols::line( palette.colour( QStringLiteral( "greenway.core" ) ),
        width * palette.width( QStringLiteral( "greenway.core" ) ) / palette.width( QStringLiteral( "greenway.line" ) ) )
        .release() } );
  };
  // The regional tier is told apart by its parts (axis, rings, mountains, belts), the lower tiers are only thinner.
  const QString tier = layerstyle::firstOf( layer, { QStringLiteral( "level" ), QStringLiteral( "tier" ) } );
  const QString kind = layerstyle::firstOf( layer, { QStringLiteral( "kind" ) } );
  const QString lower = QStringLiteral(
    "CASE WHEN %1 IN ('urban','city','城区级') THEN 'urban' WHEN %1 IN ('community','社区级') THEN 'community' ELSE %2 END" )
                          .arg( tier, kind );
  layerstyle::setClassified( layer, lower,
    { { QStringLiteral( "community" ), tr( "Community greenway" ), symbol( QStringLiteral( "greenway.line" ), 0.4 ) },
      { QStringLiteral( "urban" ), tr( "Urban greenway" ), symbol( QStringLiteral( "greenway.line" ), 0.65 ) },
      { {}, tr( "Other greenway" ), symbol( QStringLiteral( "greenway.line" ), 0.8 ) },
      { QStringLiteral( "belt" ), tr( "Regional greenway: riverside belts" ), symbol( QStringLiteral( "greenway.belt" ) ) },
      { QStringLiteral( "mountain" ), tr( "Regional greenway: mountains" ), symbol( QStringLiteral( "greenway.belt" ) ) },
      { QStringLiteral( "ring" ), tr( "Regional greenway: rings" ), symbol( QStringLiteral( "greenway.ring" ) ) },
      { QStringLiteral( "axis" ), tr( "Regional greenway: axis" ), symbol( QStringLiteral( "greenway.axis" ) ) } },
    true );

  const QgsTextFormat format = mapTextFormat( palette, 8, QStringLiteral( "greenway.line" ), 0.8 );
  QgsPalLayerSettings settings = layerstyle::alongLine( layerstyle::nameOf( layer, context ), format, 6, 150 );
  settings.lineSettings().setPlacementFlags(
    Qgis::LabelLinePlacementFlag::AboveLine | Qgis::LabelLinePlacementFlag::BelowLine | Qgis::LabelLinePlacementFlag::MapOrientation );
  settings.dist = 0.6;
  layerstyle::setLabels( layer, settings, 500000 );
}

} // namespace jinguan
