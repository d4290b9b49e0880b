#include "widgets/planning/PlanningOverlay.h"

#include "layers/MapPalette.h"

#include <qgsmapcanvas.h>

#include <QPainter>

namespace jinguan
{

namespace
{
constexpr double sZ = 3;         //!< above the map, below stations
constexpr double sDotPixels = 4; //!< across
} // namespace

PlanningOverlay::PlanningOverlay( QgsMapCanvas *canvas ) : QgsMapCanvasItem( canvas )
{
  setZValue( sZ );
  mDotColour = MapPalette::loadDefault().colour( QStringLiteral( "candidate" ) );
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
  setVisible( mPicture || !mSpots.isEmpty() );
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
  if ( mSpots.isEmpty() )
    return;
  painter->setRenderHint( QPainter::Antialiasing );
  painter->setPen( QPen( mDotColour, sDotPixels, Qt::SolidLine, Qt::RoundCap ) );
  painter->drawPoints( mSpots.constData(), static_cast<int>( mSpots.size() ) );
}

} // namespace jinguan
