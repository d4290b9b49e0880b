#include "layers/StationSymbols.h"

#include "layers/StationLabels.h"
#include "layers/SymbolFactory.h"

#include <qgsmarkersymbol.h>
#include <qgsmarkersymbollayer.h>
#include <qgsrendercontext.h>

namespace jinguan
{

namespace stationsymbols
{

namespace
{

/** A shape that QGIS draws itself. */
struct SimpleShape
{
    Qgis::MarkerShape shape;
    double angle = 0;
    double factor = 1; //!< on the size, so that shapes look equally large
};

const SimpleShape *simpleShape( const QString &name )
{
  static const QHash<QString, SimpleShape> shapes {
    { QStringLiteral( "circle" ), { Qgis::MarkerShape::Circle } },
    { QStringLiteral( "triangle_down" ), { Qgis::MarkerShape::EquilateralTriangle, 180, 1.15 } },
    { QStringLiteral( "square" ), { Qgis::MarkerShape::Square, 0, 0.9 } },
    { QStringLiteral( "hexagon" ), { Qgis::MarkerShape::Hexagon } },
    { QStringLiteral( "diamond" ), { Qgis::MarkerShape::Diamond } },
  };
  const auto found = shapes.constFind( name );
  return found == shapes.constEnd() ? nullptr : &*found;
}

QgsSymbolLayer *simplePart( const SimpleShape &shape, double size, const QColor &fill, const QColor &edge, double width, bool dashed )
{
  auto *part = new QgsSimpleMarkerSymbolLayer(
    shape.shape, size * shape.factor, shape.angle, Qgis::ScaleMethod::ScaleDiameter, fill, edge, Qt::RoundJoin );
  part->setStrokeWidth( width );
  if ( dashed )
    part->setStrokeStyle( Qt::DashLine );
  return part;
}

/** Drawing of a shape that QGIS has no marker for; the pentagon is a factory. */
QString drawingOf( const QString &shape )
{
  return shape == QLatin1String( "pentagon" ) ? QStringLiteral( "factory" ) : shape;
}

QgsSymbolLayer *drawnPart( const QString &shape, double size, const QColor &fill, const QColor &edge, double width, bool dashed )
{
  auto *part = new QgsSvgMarkerSymbolLayer( symbols::svg( drawingOf( shape ), dashed ), size * 1.12, 0, Qgis::ScaleMethod::ScaleDiameter );
  part->setFillColor( fill );
  part->setStrokeColor( edge );
  part->setStrokeWidth( width );
  return part;
}

QgsSymbolLayer *part( const QString &shape, double size, const QColor &fill, const QColor &edge, double width, bool dashed = false )
{
  if ( const SimpleShape *simple = simpleShape( shape ) )
    return simplePart( *simple, size, fill, edge, width, dashed );
  return drawnPart( shape, size, fill, edge, width, dashed );
}

/** The ring around a symbol, in none of the shapes' own lines. */
QgsSymbolLayer *ringPart( const QString &key, double size, const MapPalette &palette, bool broken )
{
  auto *ring = new QgsSimpleMarkerSymbolLayer(
    Qgis::MarkerShape::Circle, size + 1.9, 0, Qgis::ScaleMethod::ScaleDiameter, Qt::transparent, palette.colour( key ) );
  ring->setStrokeWidth( palette.width( key ) );
  ring->setStrokeStyle( broken ? Qt::DashLine : Qt::SolidLine );
  return ring;
}

QgsSymbolLayer *plusPart( double size, const QColor &colour )
{
  auto *plus = new QgsSimpleMarkerSymbolLayer( Qgis::MarkerShape::Cross, size * 0.55, 0, Qgis::ScaleMethod::ScaleDiameter, colour, colour );
  plus->setStrokeWidth( std::max( 0.3, size * 0.1 ) );
  return plus;
}

} // namespace

QgsMarkerSymbol *symbol( const Look &look, const MapPalette &palette )
{
  const QColor white = palette.colour( QStringLiteral( "symbol.hairline" ) );
  const double hairline = palette.width( QStringLiteral( "symbol.hairline" ) );
  const QColor ground = palette.colour( QStringLiteral( "map.ground" ) );
  QgsSymbolLayerList parts;
  if ( look.ring == StationRing::Late )
    parts << ringPart( QStringLiteral( "state.offline" ), look.sizeMm, palette, true );
  else if ( look.ring == StationRing::Incident )
    parts << ringPart( QStringLiteral( "state.incident" ), look.sizeMm, palette, false );
  parts << part( look.shape, look.sizeMm, white, white, 2 * hairline + 0.2 );

  switch ( look.fill )
  {
    case StationFill::Graded:
      parts << part( look.shape, look.sizeMm, look.colour, look.colour.darker( 190 ), 0.16 );
      break;
    case StationFill::NoData:
      parts << part( look.shape, look.sizeMm, ground, palette.colour( QStringLiteral( "state.nodata" ) ),
        palette.width( QStringLiteral( "state.nodata" ) ) );
      break;
    case StationFill::Planned:
    case StationFill::Proposed:
    {
      const QString key = look.fill == StationFill::Planned ? QStringLiteral( "state.planned" ) : QStringLiteral( "state.proposed" );
      parts << part(
        look.shape, look.sizeMm, ground, palette.colour( key ), palette.width( key ) * 0.8, look.fill == StationFill::Proposed );
      parts << plusPart( look.sizeMm, palette.colour( key ) );
      break;
    }
  }
  return new QgsMarkerSymbol( parts );
}

bool holdsText( const QString &shape, double sizeMm )
{
  static const QStringList roomy { QStringLiteral( "circle" ), QStringLiteral( "square" ), QStringLiteral( "hexagon" ),
    QStringLiteral( "drop" ), QStringLiteral( "triangle_down" ) };
  return sizeMm >= 3.4 && roomy.contains( shape );
}

QColor inkFor( const QColor &fill )
{
  // Relative luminance: dark ink on light fills keeps at least the contrast white would have.
  const double luminance =
    0.2126 * std::pow( fill.redF(), 2.2 ) + 0.7152 * std::pow( fill.greenF(), 2.2 ) + 0.0722 * std::pow( fill.blueF(), 2.2 );
  return luminance > 0.22 ? QColor( 0x22, 0x22, 0x22 ) : QColor( Qt::white );
}

double sizeFactor( double scale )
{
  if ( scale > 700000 )
    return 0.75;
  if ( scale > 350000 )
    return 0.95;
  if ( scale > 200000 )
    return 1.2;
  return scale > 60000 ? 1.45 : 1.65;
}

} // namespace stationsymbols

StationRenderer::StationRenderer( const QString &field, const QgsCategoryList &categories )
  : QgsCategorizedSymbolRenderer( field, categories )
{
  for ( const QgsRendererCategory &category : categories )
    if ( const auto *marker = dynamic_cast<const QgsMarkerSymbol *>( category.symbol() ) )
      mBaseSizes.insert( category.value().toString(), marker->size() );
}

StationRenderer *StationRenderer::clone() const
{
  auto *copy = new StationRenderer( classAttribute(), categories() );
  copy->mBaseSizes = mBaseSizes;
  copyRendererData( copy );
  return copy;
}

void StationRenderer::startRender( QgsRenderContext &context, const QgsFields &fields )
{
  mUnpainted = context.customProperties().value( liveStationsProperty ).toBool();
  if ( mUnpainted )
    setUsingSymbolLevels( false ); // renderFeature() is not asked with them
  const double factor = stationsymbols::sizeFactor( context.rendererScale() );
  for ( const QgsRendererCategory &category : mCategories )
    if ( auto *marker = dynamic_cast<QgsMarkerSymbol *>( category.symbol() ) )
      marker->setSize( factor * mBaseSizes.value( category.value().toString(), marker->size() ) );
  QgsCategorizedSymbolRenderer::startRender( context, fields );
}

bool StationRenderer::renderFeature( const QgsFeature &feature, QgsRenderContext &context, int layer, bool selected, bool drawVertexMarker )
{
  if ( mUnpainted )
    return symbolForFeature( feature, context ) != nullptr;
  return QgsCategorizedSymbolRenderer::renderFeature( feature, context, layer, selected, drawVertexMarker );
}

} // namespace jinguan
