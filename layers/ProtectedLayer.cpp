#include "layers/ProtectedLayer.h"

#include "layers/MapText.h"
#include "layers/SymbolFactory.h"

#include <qgsfillsymbol.h>
#include <qgspallabeling.h>
#include <qgssymbollayer.h>
#include <qgsvectorlayer.h>

namespace jinguan
{

namespace
{

/** Expression that is `outer` for the zones around a core (experimental, buffer, general control), else `core`. */
QString zoneOf( const QgsVectorLayer &layer )
{
  const QString zone = layerstyle::firstOf( layer, { QStringLiteral( "zone" ), QStringLiteral( "part" ), QStringLiteral( "kind" ) } );
  return QStringLiteral( "CASE WHEN lower(%1) IN ('outer','buffer','experimental','general','外围','缓冲区','实验区','一般控制区') THEN "
                         "'outer' ELSE 'core' END" )
    .arg( zone );
}

/** Level of a drinking-water source zone as `1`, `2` or `quasi`. */
QString drinkingLevelOf( const QgsVectorLayer &layer )
{
  const QString level = layerstyle::firstOf( layer, { QStringLiteral( "level" ), QStringLiteral( "zone" ), QStringLiteral( "kind" ) } );
  return QStringLiteral(
    "CASE WHEN %1 IN ('1','一级','一级保护区','first') THEN '1' WHEN %1 IN ('2','二级','二级保护区','second') THEN '2' "
    "WHEN %1 IN ('3','quasi','准保护区','准') THEN 'quasi' ELSE '' END" )
    .arg( level );
}

symbols::Part edge( const MapPalette &palette, const QString &key, bool outer )
{
  return outer ? symbols::brokenLine( palette.colour( key ), palette.width( key ), { 2.0, 1.2 } )
               : symbols::line( palette.colour( key ), palette.width( key ) );
}

void nameZones( QgsVectorLayer &layer, const StyleContext &context, const QString &colourKey, double smallest )
{
  const QgsTextFormat format = mapTextFormat( context.palette, 7.5, colourKey, 0.8 );
  layerstyle::setLabels( layer, layerstyle::insidePolygon( layerstyle::nameOf( layer, context ), format, 5, false ), smallest );
}

} // namespace

void ProtectedLayer::styleReserves( QgsVectorLayer &layer, const StyleContext &context )
{
  const MapPalette &palette = context.palette;
  const QString hatch = QStringLiteral( "reserve.hatch" );
  const auto symbol = [&]( bool outer ) {
    return symbols::fillSymbol( { symbols::hatch( palette.colour( hatch ), palette.width( hatch ), 45, outer ? 3.2 : 2.0 ).release(),
      edge( palette, QStringLiteral( "reserve.edge" ), outer ).release() } );
  };
  layerstyle::setClassified( layer, zoneOf( layer ),
    { { QStringLiteral( "outer" ), tr( "Outer zone" ), symbol( true ) },
      { QStringLiteral( "core" ), tr( "Core zone" ), symbol( false ) } } );
  nameZones( layer, context, QStringLiteral( "reserve.edge" ), 800000 );
}

void ProtectedLayer::styleScenicAreas( QgsVectorLayer &layer, const StyleContext &context )
{
  const MapPalette &palette = context.palette;
  const QString hatch = QStringLiteral( "scenic.hatch" );
  const auto symbol = [&]( bool outer ) {
    return symbols::fillSymbol( { symbols::hatch( palette.colour( hatch ), palette.width( hatch ), 135, outer ? 3.2 : 2.0 ).release(),
      edge( palette, QStringLiteral( "scenic.edge" ), outer ).release() } );
  };
  layerstyle::setClassified( layer, zoneOf( layer ),
    { { QStringLiteral( "outer" ), tr( "Outer zone" ), symbol( true ) },
      { QStringLiteral( "core" ), tr( "Core zone" ), symbol( false ) } } );
  nameZones( layer, context, QStringLiteral( "scenic.edge" ), 800000 );
}

void ProtectedLayer::styleWetlands( QgsVectorLayer &layer, const StyleContext &context )
{
  const MapPalette &palette = context.palette;
  QColor ground = palette.colour( QStringLiteral( "wetland.pattern" ) );
  ground.setAlphaF( 0.12f );
  layerstyle::setSingle( layer,
    symbols::fillSymbol( { symbols::fill( ground ).release(),
      symbols::pattern( QStringLiteral( "reed_mark" ), palette.colour( QStringLiteral( "wetland.pattern" ) ), 2.4, 4.2, 3.4 ).release(),
      edge( palette, QStringLiteral( "wetland.edge" ), false ).release() } ) );
  nameZones( layer, context, QStringLiteral( "wetland.edge" ), 300000 );
}

void ProtectedLayer::styleDrinkingZones( QgsVectorLayer &layer, const StyleContext &context )
{
  const MapPalette &palette = context.palette;
  const auto symbol = [&]( const QString &key, bool outer ) {
    const QColor line = palette.colour( QStringLiteral( "drinking.edge" ) );
    const double width = 0.55 * palette.width( key );
    return symbols::fillSymbol( { symbols::fill( palette.colour( key ) ).release(),
      ( outer ? symbols::brokenLine( line, width, { 2.0, 1.2 } ) : symbols::line( line, width ) ).release() } );
  };
  layerstyle::setClassified( layer, drinkingLevelOf( layer ),
    { { QStringLiteral( "quasi" ), tr( "Quasi-protection zone" ), symbol( QStringLiteral( "drinking.quasi" ), true ) },
      { {}, tr( "Level not given" ), symbol( QStringLiteral( "drinking.quasi" ), true ) },
      { QStringLiteral( "2" ), tr( "Level 2" ), symbol( QStringLiteral( "drinking.2" ), true ) },
      { QStringLiteral( "1" ), tr( "Level 1" ), symbol( QStringLiteral( "drinking.1" ), false ) } } );
  const QgsTextFormat format = mapTextFormat( palette, 7, QStringLiteral( "drinking.edge" ), 0.7 );
  layerstyle::setLabels( layer, layerstyle::insidePolygon( layerstyle::nameOf( layer, context ), format, 4, false ), 120000 );
}

} // namespace jinguan
