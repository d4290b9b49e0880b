#include "widgets/map/PulseItem.h"

#include "layers/MapCrs.h"
#include "layers/MapPalette.h"

#include <qgscoordinatetransform.h>
#include <qgsmapcanvas.h>

#include <QEvent>
#include <QPainter>

namespace jinguan
{

namespace
{
constexpr int sFrameMs = 83;
constexpr int sFrames = 18; //!< of one pulse: one and a half seconds
constexpr double sFirstRadius = 7;
constexpr double sLastRadius = 19; //!< pixels
} // namespace

PulseItem::PulseItem( QgsMapCanvas *canvas ) : QgsMapCanvasItem( canvas )
{
  setZValue( 50 );
  mColour = MapPalette::loadDefault().colour( QStringLiteral( "state.incident" ) );
  mTimer.setInterval( sFrameMs );
  connect( &mTimer, &QTimer::timeout, this, [this] {
    mPhase = ( mPhase + 1 ) % sFrames;
    for ( const QPointF &spot : std::as_const( mSpots ) )
      scene()->update( QRectF( spot.x() - sLastRadius - 2, spot.y() - sLastRadius - 2, 2 * sLastRadius + 4, 2 * sLastRadius + 4 ) );
  } );
  canvas->installEventFilter( this );
}

void PulseItem::setPlaces( const QList<LonLat> &places )
{
  mPlaces.clear();
  const QgsCoordinateTransform transform(
    mapcrs::stored(), mMapCanvas->mapSettings().destinationCrs(), mMapCanvas->mapSettings().transformContext() );
  for ( const LonLat &place : places )
  {
    try
    {
      mPlaces.append( transform.transform( QgsPointXY( place.lon, place.lat ) ) );
    }
    catch ( const QgsCsException & )
    {
      // outside the plane of the map there is nothing to see
    }
  }
  updatePosition();
}

void PulseItem::setMotion( bool on )
{
  mMotion = on;
  follow();
}

void PulseItem::updatePosition()
{
  prepareGeometryChange();
  mSpots.clear();
  const QRectF view( QPointF( 0, 0 ), QSizeF( mMapCanvas->size() ) );
  for ( const QgsPointXY &place : std::as_const( mPlaces ) )
    if ( const QPointF spot = toCanvasCoordinates( place );
         view.adjusted( -sLastRadius, -sLastRadius, sLastRadius, sLastRadius ).contains( spot ) )
      mSpots.append( spot );
  setPos( 0, 0 );
  follow();
}

void PulseItem::follow()
{
  const bool moves = mMotion && !mSpots.isEmpty() && mMapCanvas->isVisible();
  if ( moves && !mTimer.isActive() )
    mTimer.start();
  else if ( !moves )
    mTimer.stop();
  setVisible( moves );
}

bool PulseItem::eventFilter( QObject *watched, QEvent *event )
{
  if ( event->type() == QEvent::Show || event->type() == QEvent::Hide || event->type() == QEvent::Resize )
    QMetaObject::invokeMethod(
      this, [this] { updatePosition(); }, Qt::QueuedConnection );
  return QObject::eventFilter( watched, event );
}

QRectF PulseItem::boundingRect() const
{
  QRectF bounds;
  for ( const QPointF &spot : mSpots )
    bounds |= QRectF( spot.x() - sLastRadius - 2, spot.y() - sLastRadius - 2, 2 * sLastRadius + 4, 2 * sLastRadius + 4 );
  return bounds;
}

void PulseItem::paint( QPainter *painter )
{
  const double part = static_cast<double>( mPhase ) / sFrames;
  QColor colour = mColour;
  colour.setAlphaF( static_cast<float>( 0.9 * ( 1 - part ) ) );
  painter->setRenderHint( QPainter::Antialiasing );
  painter->setPen( QPen( colour, 2.5 ) );
  painter->setBrush( Qt::NoBrush );
  const double radius = sFirstRadius + part * ( sLastRadius - sFirstRadius );
  for ( const QPointF &spot : std::as_const( mSpots ) )
    painter->drawEllipse( spot, radius, radius );
}

} // namespace jinguan
