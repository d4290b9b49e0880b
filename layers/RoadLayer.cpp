#include "layers/RoadLayer.h"

#include "layers/MapText.h"
#include "layers/SymbolFactory.h"

#include <qgslinesymbol.h>
#include <qgspallabeling.h>
#include <qgssymbollayer.h>
#include <qgsvectorlayer.h>

namespace jinguan
{

void RoadLayer::style( QgsVectorLayer &layer, const StyleContext &context )
{
  const MapPalette &palette = context.palette;
  const auto symbol = [&palette]( const QString &key, double factor ) {
    const double width = factor * palette.width( key );
    const double casing = palette.width( QStringLiteral( "road.casing" ) ) - palette.width( QStringLiteral( "road.fill" ) );
    return symbols::lineSymbol( { symbols::line( palette.colour( QStringLiteral( "road.casing" ) ), width + casing ).release(),
      symbols::line( palette.colour( key ), width ).release() } );
  };
  const QString kind = layerstyle::firstOf( layer, { QStringLiteral( "kind" ), QStringLiteral( "class" ), QStringLiteral( "highway" ) } );
  layerstyle::setClassified( layer, kind,
    { { {}, tr( "Other roads" ), symbol( QStringLiteral( "road.fill" ), 0.6 ) },
      { QStringLiteral( "main" ), tr( "Main roads" ), symbol( QStringLiteral( "road.fill" ), 0.8 ) },
      { QStringLiteral( "trunk" ), tr( "Trunk roads" ), symbol( QStringLiteral( "road.fill" ), 1 ) },
      { QStringLiteral( "ring" ), tr( "Ring roads" ), symbol( QStringLiteral( "road.ring" ), 1 ) },
      { QStringLiteral( "expressway" ), tr( "Expressways" ), symbol( QStringLiteral( "road.motorway" ), 1 ) },
      { QStringLiteral( "motorway" ), tr( "Expressways" ), symbol( QStringLiteral( "road.motorway" ), 1 ) } },
    true );

  const QgsTextFormat format = mapTextFormat( palette, 6.5, QStringLiteral( "text.soft" ), 0.6 );
  layerstyle::setLabels( layer, layerstyle::alongLine( layerstyle::nameOf( layer, context ), format, 2, 180 ), 180000 );
}

} // namespace jinguan
