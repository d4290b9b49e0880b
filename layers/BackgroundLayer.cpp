#include "layers/BackgroundLayer.h"

#include "layers/SymbolFactory.h"

#include <qgsfillsymbol.h>
#include <qgslinesymbol.h>
#include <qgsmarkersymbol.h>
#include <qgsmarkersymbollayer.h>
#include <qgsvectorlayer.h>

namespace jinguan
{

void BackgroundLayer::styleBuiltUp( QgsVectorLayer &layer, const StyleContext &context )
{
  QColor area = context.palette.colour( QStringLiteral( "road.fill" ) );
  area.setAlphaF( 0.28f );
  layerstyle::setSingle( layer, symbols::fillSymbol( { symbols::fill( area ).release() } ) );
}

void BackgroundLayer::stylePlain( QgsVectorLayer &layer, const StyleContext &context )
{
  const QColor ink = context.palette.colour( QStringLiteral( "text.soft" ) );
  QColor area = ink;
  area.setAlphaF( 0.10f );
  switch ( layer.geometryType() )
  {
    case Qgis::GeometryType::Point:
    {
      auto *dot = new QgsSimpleMarkerSymbolLayer( Qgis::MarkerShape::Square, 1.8, 45, Qgis::ScaleMethod::ScaleDiameter, ink,
        context.palette.colour( QStringLiteral( "symbol.hairline" ) ) );
      layerstyle::setSingle( layer, new QgsMarkerSymbol( QgsSymbolLayerList { dot } ) );
      break;
    }
    case Qgis::GeometryType::Line:
      layerstyle::setSingle( layer, symbols::lineSymbol( { symbols::line( ink, 0.3 ).release() } ) );
      break;
    case Qgis::GeometryType::Polygon:
      layerstyle::setSingle( layer, symbols::fillSymbol( { symbols::fill( area ).release(), symbols::line( ink, 0.15 ).release() } ) );
      break;
    default:
      break;
  }
}

} // namespace jinguan
