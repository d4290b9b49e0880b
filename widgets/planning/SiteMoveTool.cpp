#include "widgets/planning/SiteMoveTool.h"

#include "planning/Geodesy.h"

#include <QApplication>
#include <QKeyEvent>

#include <qgscoordinatereferencesystem.h>
#include <qgscoordinatetransform.h>
#include <qgsmapcanvas.h>
#include <qgsmapmouseevent.h>
#include <qgsproject.h>
#include <qgsrubberband.h>

namespace jinguan
{

namespace
{

constexpr int catchPixels = 10;

QgsCoordinateReferenceSystem stored()
{
  return QgsCoordinateReferenceSystem( QStringLiteral( "EPSG:4490" ) );
}

} // namespace

SiteMoveTool::SiteMoveTool( QgsMapCanvas *canvas )
  : QgsMapTool( canvas ), mCircle( std::make_unique<QgsRubberBand>( canvas, Qgis::GeometryType::Polygon ) )
{
  setCursor( Qt::CrossCursor );
  setColour( canvas->palette().color( QPalette::Highlight ) );
  mCircle->setWidth( 2 );
}

SiteMoveTool::~SiteMoveTool() = default;

void SiteMoveTool::setColour( const QColor &line )
{
  QColor fill = line;
  fill.setAlphaF( 0.12F );
  mCircle->setStrokeColor( line );
  mCircle->setFillColor( fill );
}

void SiteMoveTool::setSites( const QList<ScenarioSite> &sites, double radius, const QHash<QString, double> &radii )
{
  endDrag();
  mRadii = radii;
  mSites = sites;
  mRadius = radius;
}

LonLat SiteMoveTool::geographic( const QgsPointXY &mapPoint ) const
{
  const QgsCoordinateTransform toStored( canvas()->mapSettings().destinationCrs(), stored(), canvas()->mapSettings().transformContext() );
  const QgsPointXY point = toStored.transform( mapPoint );
  return { point.x(), point.y() };
}

int SiteMoveTool::siteAt( const QPoint &pixel ) const
{
  const QgsCoordinateTransform toMap( stored(), canvas()->mapSettings().destinationCrs(), canvas()->mapSettings().transformContext() );
  int nearest = -1;
  double best = catchPixels;
  for ( qsizetype i = 0; i < mSites.size(); ++i )
  {
    const QgsPointXY place = toCanvasCoordinates( toMap.transform( QgsPointXY( mSites.at( i ).at.lon, mSites.at( i ).at.lat ) ) );
    const double distance = std::hypot( place.x() - pixel.x(), place.y() - pixel.y() );
    if ( distance <= best )
    {
      best = distance;
      nearest = static_cast<int>( i );
    }
  }
  return nearest;
}

void SiteMoveTool::showCircle( const ScenarioSite &site, const LonLat &at )
{
  mCircle->setToGeometry( Geodesy::circle( at, mRadii.value( site.kind, mRadius ) ), stored() );
}

void SiteMoveTool::canvasPressEvent( QgsMapMouseEvent *event )
{
  if ( event->button() != Qt::LeftButton )
    return;
  mPressed = event->pos();
  mArmed = true;
  mDragged = siteAt( event->pos() );
  mMoved = false;
  if ( mDragged >= 0 )
  {
    mTouched = mSites.at( mDragged ).id;
    showCircle( mSites.at( mDragged ), mSites.at( mDragged ).at );
    canvas()->installEventFilter( this );
  }
}

void SiteMoveTool::canvasMoveEvent( QgsMapMouseEvent *event )
{
  mCursor = event->pos();
  if ( mArmed && ( event->pos() - mPressed ).manhattanLength() >= QApplication::startDragDistance() )
    mMoved = true;
  if ( mDragged < 0 )
  {
    setCursor( siteAt( event->pos() ) >= 0 ? Qt::OpenHandCursor : Qt::CrossCursor );
    return;
  }
  if ( !mMoved )
    return;
  const LonLat at = geographic( toMapCoordinates( event->pos() ) );
  showCircle( mSites.at( mDragged ), at );
  Q_EMIT siteDragged( mSites.at( mDragged ).id, at );
}

void SiteMoveTool::canvasReleaseEvent( QgsMapMouseEvent *event )
{
  if ( event->button() != Qt::LeftButton || !mArmed )
    return;
  const LonLat at = geographic( toMapCoordinates( event->pos() ) );
  const bool moved = mMoved;
  const bool onSite = mDragged >= 0;
  const qint64 id = onSite ? mSites.at( mDragged ).id : 0;
  endDrag();
  if ( onSite && moved )
    Q_EMIT siteMoved( id, at );
  else if ( !onSite && !moved )
    Q_EMIT siteAdded( at );
}

bool SiteMoveTool::eventFilter( QObject *watched, QEvent *event )
{
  // The canvas keeps keys to itself while a button is down, and Escape is wanted just then.
  if ( mDragged >= 0 && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>( event )->key() == Qt::Key_Escape )
  {
    const ScenarioSite site = mSites.at( mDragged );
    endDrag();
    Q_EMIT dragCancelled( site.id, site.at );
    return true;
  }
  return QgsMapTool::eventFilter( watched, event );
}

void SiteMoveTool::keyPressEvent( QKeyEvent *event )
{
  if ( event->key() != Qt::Key_Delete && event->key() != Qt::Key_Backspace )
    return;
  const int under = siteAt( mCursor );
  const qint64 id = under >= 0 ? mSites.at( under ).id : mTouched;
  endDrag();
  if ( std::any_of( mSites.cbegin(), mSites.cend(), [id]( const ScenarioSite &site ) { return site.id == id; } ) )
    Q_EMIT siteRemoved( id );
  event->ignore(); // so a map tool tells the canvas that it has used the key
}

void SiteMoveTool::deactivate()
{
  endDrag();
  QgsMapTool::deactivate();
}

void SiteMoveTool::endDrag()
{
  mDragged = -1;
  mMoved = false;
  mArmed = false;
  canvas()->removeEventFilter( this );
  mCircle->reset( Qgis::GeometryType::Polygon );
}

} // namespace jinguan
