#include "widgets/planning/PlanningOverlay.h"

#include "layers/MapPalette.h"

#include <qgsmapcanvas.h>

#include <QPainter>

namespace jinguan
{

namespace
{
constexpr double sZ = 3;          //!< above the map, below stations
constexpr double sDotPixels = 4;  //!< across
constexpr double sRingPixels = 7; //!< radius
} // namespace

PlanningOverlay::PlanningOverlay( QgsMapCanvas *canvas ) : QgsMapCanvasItem( canvas )
{
  setZValue( sZ );
  const MapPalette palette = MapPalette::loadDefault();
  mDotColour = palette.colour( QStringLiteral( "candidate" ) );
  mRingColour = palette.colour( QStringLiteral( "state.selected" ) );
}

void PlanningOverlay::setPicture( std::shared_ptr<const DemandPicture> picture )
{
  mPicture = std::move( picture );
  updatePosition();
}

void PlanningOverlay::setDots( const QList<QgsPointXY> &places )
{
  if ( places.isEmpty() && mDots.isEmpty() )
    return;
  mDots = places;
  updatePosition();
}

void PlanningOverlay::setRings( const QList<QgsPointXY> &places )
{
  if ( places == mRings )
    return;
  mRings = places;
  updatePosition();
}

void PlanningOverlay::updatePosition()
{
  prepareGeometryChange();
  mSpots.clear();
  const int width = mMapCanvas->width();
  const int height = mMapCanvas->height();
  std::vector<bool> taken( static_cast<size_t>( std::max( 0, width ) ) * static_cast<size_t>( std::max( 0, height ) ), false );
  for ( const QgsPointXY &dot : std::as_const( mDots ) )
  {
    const QPointF spot = toCanvasCoordinates( dot );
    const int x = static_cast<int>( spot.x() );
    const int y = static_cast<int>( spot.y() );
    if ( x < 0 || y < 0 || x >= width || y >= height )
      continue;
    const size_t pixel = static_cast<size_t>( y ) * static_cast<size_t>( width ) + static_cast<size_t>( x );
    if ( !taken[pixel] )
      mSpots.append( spot );
    taken[pixel] = true;
  }
  setPos( 0, 0 );
  setVisible( mPicture || !mSpots.isEmpty() || !mRings.isEmpty() );
  update();
}

QRectF PlanningOverlay::boundingRect() const
{
  return QRectF( QPointF( 0, 0 ), QSizeF( mMapCanvas->size() ) );
}

void PlanningOverlay::paint( QPainter *painter )
{
  if ( mPicture && !mPicture->isEmpty() )
  {
    const QgsRectangle &extent = mPicture->extent;
    const QPointF topLeft = toCanvasCoordinates( QgsPointXY( extent.xMinimum(), extent.yMaximum() ) );
    const QPointF bottomRight = toCanvasCoordinates( QgsPointXY( extent.xMaximum(), extent.yMinimum() ) );
    painter->drawImage( QRectF( topLeft, bottomRight ), mPicture->image );
  }
  painter->setRenderHint( QPainter::Antialiasing );
  painter->setBrush( Qt::NoBrush );
  for ( const QgsPointXY &ring : std::as_const( mRings ) )
    for ( const auto &[colour, width] : { std::pair( QColor( Qt::white ), 4.0 ), std::pair( mRingColour, 2.0 ) } )
    {
      painter->setPen( QPen( colour, width ) );
      painter->drawEllipse( toCanvasCoordinates( ring ), sRingPixels, sRingPixels );
    }
  if ( mSpots.isEmpty() )
    return;
  painter->setPen( QPen( mDotColour, sDotPixels, Qt::SolidLine, Qt::RoundCap ) );
  painter->drawPoints( mSpots.constData(), static_cast<int>( mSpots.size() ) );
}

} // namespace jinguan
