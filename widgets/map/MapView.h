#pragma once

#include "monitoring/Station.h"

#include <qgspointxy.h>

#include <QMap>
#include <QTimer>
#include <QWidget>

class QgsMapCanvas;
class QgsMapTool;
class QgsProject;
class QgsRectangle;

namespace jinguan
{

class MeasureTool;

/** What a click on the map found. */
struct PickedFeature
{
    QString layer; //!< name of the layer as the tree shows it
    QString name;
    QString hint; //!< tooltip of the layer: lead bureau, schematic …
    QList<QPair<QString, QString>> attributes;
};

/**
 * The map: a QGIS canvas with the tools of this program and its coordinates in CGCS2000.
 *
 * Draws the visible layers of the project handed over; knows nothing of stations beyond the layer in which they are picked.
 */
class MapView : public QWidget
{
    Q_OBJECT

  public:
    enum class Tool
    {
      Pan,
      Pick,
      MeasureDistance,
      MeasureArea
    };

    explicit MapView( QWidget *parent = nullptr );
    ~MapView() override;

    QgsMapCanvas *canvas() const { return mCanvas; }

    /** Shows the layers of \a project, which outlives the view or is replaced by nullptr first. */
    void setProject( QgsProject *project );
    /** Takes the visible layers of the project's tree anew. */
    void refreshLayers();
    void refresh();

    void setTool( Tool tool );
    Tool tool() const { return mTool; }
    /** Uses a tool of somebody else (moving sites); Tool::Pick comes back with setTool(). */
    void setForeignTool( QgsMapTool *tool );

    /** Zooms to an extent in EPSG:4490. */
    void zoomTo( const QgsRectangle &geographic );
    /** Whether all of \a geographic is in view. */
    bool shows( const QgsRectangle &geographic ) const;
    /** Centres a place and zooms in to at least \a scale. */
    void showPlace( const LonLat &place, double scale = 50000 );
    QgsRectangle geographicExtent() const;

    /** Present scale denominator. */
    double scale() const;

  Q_SIGNALS:
    void cursorMoved( const jinguan::LonLat &at );
    /** The pointer left the map. */
    void left();
    void scaleChanged( double denominator );
    /** A click of the pick tool; the first features are the uppermost ones. */
    void picked( const jinguan::LonLat &at, const QList<jinguan::PickedFeature> &features );
    /** A station was clicked. */
    void stationPicked( const QString &code );
    /** The pointer rests on a station. */
    void stationHovered( const QString &code, const QPoint &globalPosition );
    /** Text of the running measurement. */
    void measured( const QString &text );
    void toolChanged( jinguan::MapView::Tool tool );

  protected:
    bool eventFilter( QObject *watched, QEvent *event ) override;

  private:
    void pickAt( const QgsPointXY &mapPoint );
    QString stationAt( const QgsPointXY &mapPoint ) const;
    QList<PickedFeature> featuresAt( const QgsPointXY &mapPoint ) const;

    QgsMapCanvas *mCanvas = nullptr;
    QgsProject *mProject = nullptr;
    Tool mTool = Tool::Pick;
    QMap<Tool, QgsMapTool *> mTools;
    QTimer mRest;
    QgsPointXY mCursor;
};

} // namespace jinguan
