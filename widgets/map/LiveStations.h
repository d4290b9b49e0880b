#pragma once

#include "layers/StationLayer.h"

#include <qgsmapcanvasitem.h>

#include <QImage>
#include <QTimer>

#include <vector>

namespace jinguan
{

class MapScene;

/**
 * The stations of the map, drawn above it: a new status is on screen at once, while the map below is not drawn again.
 *
 * The drawing of the canvas places symbols and labels as it always does, so that everything keeps clear of them, but leaves the symbols and
 * the labels that say values unpainted (liveStationsProperty); this item paints them there, with the layers' own symbols and text. Only
 * when stations come or go, or values come beside names where none were, is the map asked for a new drawing, the latter at most
 * every twenty seconds. Prints and pictures are drawn without this item and look the same.
 */
class LiveStations : public QObject, public QgsMapCanvasItem
{
    Q_OBJECT

  public:
    explicit LiveStations( QgsMapCanvas *canvas );
    ~LiveStations() override;

    /** The scene whose stations are drawn, until it is replaced; nullptr: none. */
    void setScene( MapScene *scene );
    /** How often the stations were drawn; for tests and benchmarks. */
    int drawings() const { return mDrawings; }
    /** The map is being drawn anew for the sake of labels. */
    bool isRelabelling() const { return mRelabelling; }
    /** Shortest time between two drawings of the map for the sake of labels. */
    void setRelabelInterval( int milliseconds ) { mRelabel.setInterval( milliseconds ); }

    void paint( QPainter *painter ) override;
    QRectF boundingRect() const override;
    void updatePosition() override;

  private:
    /** A symbol in the parts in which it is painted: of all stations of a look first the rings, then the hairlines, then the bodies. */
    struct Sprite
    {
        QList<QImage> parts;
        QPointF anchor; //!< place of the station in the parts
    };

    struct Group
    {
        StationLayer *stations = nullptr;
        QList<QPointF> places; //!< in the plane of the map, by index of StationLayer::shown()
        bool placesKnown = false;
        QHash<QString, Sprite> sprites; //!< by look, for one scale
        QHash<QgsFeatureId, QPair<QRectF, QPointF>>
          labels; //!< room of labels with values, in pixels around the station; and the station then
    };

    void changed( std::size_t group, StationLayer::Change change );
    void takeLabels();
    void drawAll();
    void locate( Group &group ) const;
    void drawGroup( QPainter &painter, Group &group );
    void makeSprites( Group &group ) const;
    void drawLabels( QPainter &painter, Group &group, const QList<QPointF> &spots );
    const QImage &text( const QString &text, const QgsTextFormat &format, QRgb ink );
    void requestRelabel();

    MapScene *mScene = nullptr;
    std::vector<Group> mGroups;    //!< the lowest first
    QHash<QString, QImage> mTexts; //!< drawn once each
    QImage mImage;
    bool mStale = true;
    bool mRelabelling = false;
    double mScale = 0; //!< of the sprites
    int mDrawings = 0;
    QTimer mRelabel;
};

} // namespace jinguan
