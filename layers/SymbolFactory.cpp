#include "layers/SymbolFactory.h"

#include "base/Resources.h"

#include <QFile>

#include <qgsfillsymbol.h>
#include <qgsfillsymbollayer.h>
#include <qgslinesymbol.h>
#include <qgslinesymbollayer.h>
#include <qgsmarkersymbol.h>
#include <qgsmarkersymbollayer.h>

namespace jinguan::symbols
{

namespace
{

std::unique_ptr<QgsSimpleLineSymbolLayer> simpleLine( const QColor &colour, double width, Qt::PenStyle style )
{
  auto layer = std::make_unique<QgsSimpleLineSymbolLayer>( colour, width, style );
  layer->setPenJoinStyle( Qt::RoundJoin );
  layer->setPenCapStyle( style == Qt::SolidLine ? Qt::RoundCap : Qt::FlatCap );
  return layer;
}

} // namespace

Part line( const QColor &colour, double width, Qt::PenStyle style )
{
  return simpleLine( colour, width, style );
}

Part brokenLine( const QColor &colour, double width, std::initializer_list<double> dashes )
{
  auto layer = simpleLine( colour, width, Qt::CustomDashLine );
  layer->setUseCustomDashPattern( true );
  layer->setCustomDashVector( QVector<qreal>( dashes.begin(), dashes.end() ) );
  layer->setCustomDashPatternUnit( Qgis::RenderUnit::Millimeters );
  return layer;
}

Part fill( const QColor &colour )
{
  return std::make_unique<QgsSimpleFillSymbolLayer>( colour, Qt::SolidPattern, Qt::transparent, Qt::NoPen );
}

Part hatch( const QColor &colour, double width, double angle, double distance )
{
  auto layer = std::make_unique<QgsLinePatternFillSymbolLayer>();
  layer->setSubSymbol( lineSymbol( { line( colour, width ).release() } ) );
  layer->setLineAngle( angle );
  layer->setDistance( distance );
  layer->setDistanceUnit( Qgis::RenderUnit::Millimeters );
  layer->setCoordinateReference( Qgis::SymbolCoordinateReference::Viewport );
  return layer;
}

Part pattern( const QString &name, const QColor &colour, double size, double distanceX, double distanceY )
{
  auto drawing = std::make_unique<QgsSvgMarkerSymbolLayer>( svg( name ), size );
  drawing->setFillColor( colour );
  drawing->setStrokeColor( colour );
  drawing->setStrokeWidth( 0.1 );
  auto layer = std::make_unique<QgsPointPatternFillSymbolLayer>();
  layer->setSubSymbol( new QgsMarkerSymbol( QgsSymbolLayerList { drawing.release() } ) );
  layer->setDistanceX( distanceX );
  layer->setDistanceY( distanceY );
  layer->setDisplacementX( distanceX / 2 );
  layer->setClipMode( Qgis::MarkerClipMode::CompletelyWithin );
  return layer;
}

QgsLineSymbol *lineSymbol( std::initializer_list<QgsSymbolLayer *> parts )
{
  return new QgsLineSymbol( QgsSymbolLayerList( parts.begin(), parts.end() ) );
}

QgsFillSymbol *fillSymbol( std::initializer_list<QgsSymbolLayer *> parts )
{
  return new QgsFillSymbol( QgsSymbolLayerList( parts.begin(), parts.end() ) );
}

QString svg( const QString &name, bool dashed )
{
  QFile file( Resources::path( QStringLiteral( "symbols/%1.svg" ).arg( name ) ) );
  if ( !file.open( QIODevice::ReadOnly ) )
    return {};
  QByteArray content = file.readAll();
  if ( dashed )
    content.replace( "stroke=\"param(outline)", "stroke-dasharray=\"2.6 2\" stroke=\"param(outline)" );
  return QStringLiteral( "base64:" ) + QString::fromLatin1( content.toBase64() );
}

} // namespace jinguan::symbols
