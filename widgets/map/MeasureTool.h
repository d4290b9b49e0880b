#pragma once

#include <qgsmaptool.h>
#include <qgspointxy.h>

#include <QList>

#include <memory>

class QgsRubberBand;

namespace jinguan
{

/** Measures a line or an area on the CGCS2000 ellipsoid: click to add, right click to end, Escape to start anew. */
class MeasureTool : public QgsMapTool
{
    Q_OBJECT

  public:
    MeasureTool( QgsMapCanvas *canvas, bool area );
    ~MeasureTool() override;

    void canvasMoveEvent( QgsMapMouseEvent *event ) override;
    void canvasReleaseEvent( QgsMapMouseEvent *event ) override;
    void keyPressEvent( QKeyEvent *event ) override;
    void deactivate() override;

  Q_SIGNALS:
    void measured( const QString &text );

  private:
    void restart();
    void tell( const QgsPointXY &cursor );

    bool mArea = false;
    bool mEnded = true;
    QList<QgsPointXY> mPoints; //!< in map units
    std::unique_ptr<QgsRubberBand> mBand;
};

} // namespace jinguan
