#pragma once

#include "monitoring/Station.h"

#include <qgsmaptool.h>
#include <qgspointxy.h>

#include <QList>

#include <memory>

class QgsRubberBand;

namespace jinguan
{

/** Draws for a plan on the map: places by single clicks, or an area by its corners, closed with the right button; Escape starts anew. */
class PlanningDrawTool : public QgsMapTool
{
    Q_OBJECT

  public:
    enum class Shape
    {
      Places,
      Area
    };

    PlanningDrawTool( QgsMapCanvas *canvas, Shape shape );
    ~PlanningDrawTool() override;

    void canvasMoveEvent( QgsMapMouseEvent *event ) override;
    void canvasReleaseEvent( QgsMapMouseEvent *event ) override;
    void canvasDoubleClickEvent( QgsMapMouseEvent *event ) override;
    void keyPressEvent( QKeyEvent *event ) override;
    void deactivate() override;

  Q_SIGNALS:
    /** A place in EPSG:4490. */
    void placeDrawn( const jinguan::LonLat &at );
    /** A polygon in EPSG:4490 as WKT. */
    void areaDrawn( const QString &wkt );

  private:
    void restart();
    void finish();

    Shape mShape = Shape::Places;
    QList<QgsPointXY> mCorners; //!< in map units
    std::unique_ptr<QgsRubberBand> mBand;
};

} // namespace jinguan
