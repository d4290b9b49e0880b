#pragma once

#include "store/NetworkStore.h"

#include <qgsmaptool.h>
#include <qgspointxy.h>

#include <QHash>
#include <QList>

#include <memory>

class QgsRubberBand;

namespace jinguan
{

/**
 * Edits the sites of a proposal on the map: drag a site (its radius follows as a true circle), click on a free place to add one,
 * Delete removes the site under the cursor or last touched, Escape puts a dragged site back.
 *
 * Knows no model: sites come by setSites(), wishes go out as signals with places in EPSG:4490.
 */
class SiteMoveTool : public QgsMapTool
{
    Q_OBJECT

  public:
    explicit SiteMoveTool( QgsMapCanvas *canvas );
    ~SiteMoveTool() override;

    /** Line and fill of the circle drawn while dragging. */
    void setColour( const QColor &line );

    void canvasPressEvent( QgsMapMouseEvent *event ) override;
    void canvasMoveEvent( QgsMapMouseEvent *event ) override;
    void canvasReleaseEvent( QgsMapMouseEvent *event ) override;
    void keyPressEvent( QKeyEvent *event ) override;
    void deactivate() override;
    bool eventFilter( QObject *watched, QEvent *event ) override;

  public Q_SLOTS:
    /** \a radii by station kind; kinds without one have \a radius. */
    void setSites( const QList<jinguan::ScenarioSite> &sites, double radius, const QHash<QString, double> &radii = {} );

  Q_SIGNALS:
    /** While the button is down. */
    void siteDragged( qint64 id, const jinguan::LonLat &at );
    /** The drag was given up; the site is where it was. */
    void dragCancelled( qint64 id, const jinguan::LonLat &at );
    void siteMoved( qint64 id, const jinguan::LonLat &at );
    void siteAdded( const jinguan::LonLat &at );
    void siteRemoved( qint64 id );

  private:
    LonLat geographic( const QgsPointXY &mapPoint ) const;
    /** Index of the site within eight pixels, -1 when there is none. */
    int siteAt( const QPoint &pixel ) const;
    void showCircle( const ScenarioSite &site, const LonLat &at );
    void endDrag();

    QList<ScenarioSite> mSites;
    double mRadius = 0;
    QHash<QString, double> mRadii;
    int mDragged = -1;
    bool mArmed = false; //!< the button went down here and nothing ended that yet
    bool mMoved = false;
    qint64 mTouched = 0;
    QPoint mPressed;
    QPoint mCursor;
    std::unique_ptr<QgsRubberBand> mCircle;
};

} // namespace jinguan
