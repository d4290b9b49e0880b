#pragma once

#include "layers/CoverageLayer.h"
#include "layers/DifferenceLayer.h"
#include "planning/ScenarioComparison.h"

#include <QWidget>

#include <memory>
#include <vector>

class QgsMapCanvas;
class QgsMapLayer;
class QgsRectangle;
class QGridLayout;
class QLabel;

namespace jinguan
{

class MapScene;

/**
 * Two to four maps side by side, one a plan: the layers of the window below, sites, circles and what stays open of each plan above. Panned and zoomed
 * together; what sets a plan apart is marked.
 */
class ScenarioMaps : public QWidget
{
    Q_OBJECT

  public:
    static constexpr int mostMaps = 4;

    explicit ScenarioMaps( QWidget *parent = nullptr );
    ~ScenarioMaps() override;

    /** The scene whose visible layers lie below; nullptr lets go of them, before the scene is gone. */
    void setScene( MapScene *scene );
    /** Shows the scenarios of \a comparison, a single one beside the network as it is. */
    void show( const ScenarioComparison &comparison, const Catalogue &catalogue );
    void clear();

    QList<QgsMapCanvas *> canvases() const;
    /** Extent (drawn coordinates) of all maps. */
    void setExtent( const QgsRectangle &extent );
    /** All sites of all plans with their circles. */
    void showAll();

  protected:
    void resizeEvent( QResizeEvent *event ) override;

  private:
    struct Map
    {
        QWidget *box = nullptr;
        QLabel *title = nullptr;
        QgsMapCanvas *canvas = nullptr;
        std::unique_ptr<CoverageLayer> coverage;
        std::unique_ptr<DifferenceLayer> difference;
        ~Map();
    };

    Map &map( int index );
    void refreshLayers();
    void follow( QgsMapCanvas *moved );
    void showLegend();

    MapScene *mScene = nullptr;
    std::vector<std::unique_ptr<Map>> mMaps;
    QGridLayout *mGrid = nullptr;
    QWidget *mLegend = nullptr;
    QgsRectangle mAll; //!< drawn coordinates
    int mShown = 0;
    bool mFollowing = false;
};

} // namespace jinguan
