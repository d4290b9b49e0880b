#include "widgets/planning/PlanningDrawTool.h"

#include "layers/MapCrs.h"
#include "layers/MapPalette.h"

#include <qgscoordinatetransform.h>
#include <qgsgeometry.h>
#include <qgsmapcanvas.h>
#include <qgsmapmouseevent.h>
#include <qgsrubberband.h>

#include <QKeyEvent>

namespace jinguan
{

namespace
{

constexpr int sDecimals = 7; //!< of degrees: a centimetre

QgsCoordinateTransform toStored( const QgsMapCanvas &canvas )
{
  return QgsCoordinateTransform( canvas.mapSettings().destinationCrs(), mapcrs::stored(), canvas.mapSettings().transformContext() );
}

} // namespace

PlanningDrawTool::PlanningDrawTool( QgsMapCanvas *canvas, Shape shape )
  : QgsMapTool( canvas ), mShape( shape ), mBand( std::make_unique<QgsRubberBand>( canvas, Qgis::GeometryType::Polygon ) )
{
  setCursor( Qt::CrossCursor );
  const QColor colour = MapPalette::loadDefault().colour( QStringLiteral( "exclusion" ) );
  QColor line = colour;
  line.setAlpha( 255 );
  mBand->setStrokeColor( line );
  mBand->setFillColor( colour );
  mBand->setWidth( 2 );
}

PlanningDrawTool::~PlanningDrawTool() = default;

void PlanningDrawTool::canvasMoveEvent( QgsMapMouseEvent *event )
{
  if ( !mCorners.isEmpty() )
    mBand->movePoint( toMapCoordinates( event->pos() ) );
}

void PlanningDrawTool::canvasReleaseEvent( QgsMapMouseEvent *event )
{
  const QgsPointXY point = toMapCoordinates( event->pos() );
  if ( mShape == Shape::Area && event->button() == Qt::RightButton )
    finish();
  else if ( event->button() == Qt::LeftButton && mShape == Shape::Area )
  {
    mCorners.append( point );
    mBand->addPoint( point );
  }
  else if ( event->button() == Qt::LeftButton )
  {
    const QgsPointXY at = toStored( *canvas() ).transform( point );
    Q_EMIT placeDrawn( { at.x(), at.y() } );
  }
}

void PlanningDrawTool::canvasDoubleClickEvent( QgsMapMouseEvent *event )
{
  if ( mShape == Shape::Area && event->button() == Qt::LeftButton )
    finish();
}

void PlanningDrawTool::finish()
{
  if ( mCorners.size() >= 3 )
  {
    QgsGeometry area = QgsGeometry::fromPolygonXY( { QVector<QgsPointXY>( mCorners.cbegin(), mCorners.cend() ) } );
    if ( area.transform( toStored( *canvas() ) ) == Qgis::GeometryOperationResult::Success )
    {
      if ( !area.isGeosValid() )
        area = area.makeValid();
      if ( area.type() == Qgis::GeometryType::Polygon && !area.isEmpty() )
        Q_EMIT areaDrawn( area.asWkt( sDecimals ) );
    }
  }
  restart();
}

void PlanningDrawTool::keyPressEvent( QKeyEvent *event )
{
  if ( event->key() != Qt::Key_Escape )
    return;
  restart();
  event->ignore(); // so a map tool tells the canvas that it has used the key
}

void PlanningDrawTool::restart()
{
  mCorners.clear();
  mBand->reset( Qgis::GeometryType::Polygon );
}

void PlanningDrawTool::deactivate()
{
  restart();
  QgsMapTool::deactivate();
}

} // namespace jinguan
