#include "widgets/map/MeasureTool.h"

#include "layers/MapCrs.h"

#include <qgsdistancearea.h>
#include <qgsmapcanvas.h>
#include <qgsmapmouseevent.h>
#include <qgsrubberband.h>

#include <QKeyEvent>
#include <QLocale>

namespace jinguan
{

namespace
{
const QColor sLine( 0xC2, 0x41, 0x0C );
} // namespace

MeasureTool::MeasureTool( QgsMapCanvas *canvas, bool area )
  : QgsMapTool( canvas ),
    mArea( area ),
    mBand( std::make_unique<QgsRubberBand>( canvas, area ? Qgis::GeometryType::Polygon : Qgis::GeometryType::Line ) )
{
  setCursor( Qt::CrossCursor );
  mBand->setStrokeColor( sLine );
  mBand->setFillColor( QColor( sLine.red(), sLine.green(), sLine.blue(), 40 ) );
  mBand->setWidth( 2 );
}

MeasureTool::~MeasureTool() = default;

void MeasureTool::restart()
{
  mPoints.clear();
  mEnded = true;
  mBand->reset( mArea ? Qgis::GeometryType::Polygon : Qgis::GeometryType::Line );
}

void MeasureTool::canvasReleaseEvent( QgsMapMouseEvent *event )
{
  if ( event->button() == Qt::RightButton )
  {
    mEnded = true;
    return;
  }
  if ( mEnded )
  {
    restart();
    mEnded = false;
  }
  const QgsPointXY point = toMapCoordinates( event->pos() );
  mPoints.append( point );
  mBand->addPoint( point );
  tell( point );
}

void MeasureTool::canvasMoveEvent( QgsMapMouseEvent *event )
{
  if ( mEnded )
    return;
  const QgsPointXY point = toMapCoordinates( event->pos() );
  mBand->movePoint( point );
  tell( point );
}

void MeasureTool::keyPressEvent( QKeyEvent *event )
{
  if ( event->key() != Qt::Key_Escape )
    return;
  restart();
  event->accept();
  Q_EMIT measured( {} );
}

void MeasureTool::deactivate()
{
  restart();
  Q_EMIT measured( {} );
  QgsMapTool::deactivate();
}

void MeasureTool::tell( const QgsPointXY &cursor )
{
  QgsDistanceArea measure;
  measure.setSourceCrs( canvas()->mapSettings().destinationCrs(), canvas()->mapSettings().transformContext() );
  measure.setEllipsoid( mapcrs::ellipsoid() );
  QVector<QgsPointXY> points( mPoints.cbegin(), mPoints.cend() );
  points.append( cursor );
  const QLocale locale;
  if ( !mArea )
  {
    const double metres = measure.measureLine( points );
    Q_EMIT measured( metres < 1000 ? tr( "Distance %1 m" ).arg( locale.toString( metres, 'f', 1 ) )
                                   : tr( "Distance %1 km" ).arg( locale.toString( metres / 1000, 'f', 3 ) ) );
  }
  else if ( points.size() > 2 )
  {
    const double squareMetres = measure.measurePolygon( points );
    Q_EMIT measured( squareMetres < 1e6 ? tr( "Area %1 m²" ).arg( locale.toString( squareMetres, 'f', 0 ) )
                                        : tr( "Area %1 km²" ).arg( locale.toString( squareMetres / 1e6, 'f', 3 ) ) );
  }
}

} // namespace jinguan
