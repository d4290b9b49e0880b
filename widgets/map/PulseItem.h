#pragma once

#include "monitoring/Station.h"

#include <qgsmapcanvasitem.h>

#include <QObject>
#include <QTimer>

namespace jinguan
{

/**
 * Rings that swell and fade around stations with an open incident, above the drawn map, which is not drawn again for them.
 *
 * Repaints only the small squares of the rings, twelve times a second, and only while there are places in view, the canvas can be seen
 * and motion is wanted; otherwise its timer stands still. Belongs to the scene of the canvas.
 */
class PulseItem : public QObject, public QgsMapCanvasItem
{
    Q_OBJECT

  public:
    explicit PulseItem( QgsMapCanvas *canvas );

    /** Places in EPSG:4490. */
    void setPlaces( const QList<LonLat> &places );
    /** Off: nothing moves, the map's own static rings remain. */
    void setMotion( bool on );
    bool isMoving() const { return mTimer.isActive(); }

    void paint( QPainter *painter ) override;
    QRectF boundingRect() const override;
    /** The canvas moved: the places are looked up anew. */
    void updatePosition() override;

  protected:
    bool eventFilter( QObject *watched, QEvent *event ) override;

  private:
    void follow();

    QList<QgsPointXY> mPlaces; //!< in the plane of the map
    QList<QPointF> mSpots;     //!< those in view, in pixels
    QColor mColour;
    bool mMotion = true;
    int mPhase = 0;
    QTimer mTimer;
};

} // namespace jinguan
