#pragma once

#include "layers/CoverageLayer.h"
#include "layers/MapFilter.h"
#include "layers/SectorLayer.h"
#include "layers/StationLayer.h"
#include "layers/surface/SurfaceLayer.h"
#include "layers/VeilLayer.h"

#include <QDate>
#include <QPointer>

#include <qgsgeometry.h>
#include <qgsrectangle.h>

#include <memory>
#include <vector>

class QgsMapLayer;
class QgsProject;

namespace jinguan
{

/** Where the data of the layers shown come from, for the foot of a map. */
struct SceneSource
{
    QString role;
    QString name;
    QString attribution;
    bool schematic = false;
};

/**
 * The map of one opened workspace: a project with its layers, and the switches a window or command has over them.
 *
 * Made by MapBuilder. Lives in the GUI thread, and is gone before the project is. Layers belong to the project; what the user
 * does in the layer tree holds until a switch concerns the layer.
 */
class MapScene
{
  public:
    MapScene( QgsProject &project, const MapPalette &palette, const Catalogue &catalogue );
    ~MapScene();
    MapScene( const MapScene & ) = delete;
    MapScene &operator=( const MapScene & ) = delete;

    QgsProject &project() const { return mProject; }
    const MapPalette &palette() const { return mPalette; }
    const Catalogue &catalogue() const { return mCatalogue; }

    /** Layers to draw, top first: ticked in the layer tree, in the drawing order. */
    QList<QgsMapLayer *> visibleLayers() const;
    /** All layers, top first, ticked or not. */
    QList<QgsMapLayer *> layers() const;
    /** The layer of a role (`greenway`, …); nullptr when the workspace has none. */
    QgsMapLayer *layer( const QString &role ) const;
    /** Ticks a layer in the tree, with its groups, or removes the tick. */
    void setVisible( QgsMapLayer *layer, bool visible );
    bool isVisible( QgsMapLayer *layer ) const;

    const std::vector<std::unique_ptr<StationLayer>> &stationLayers() const { return mStationLayers; }
    StationLayer *stationLayer( const QString &kind ) const;
    /** The station layer that has \a layer as its QGIS layer; nullptr when it is another one. */
    StationLayer *stationLayer( const QgsMapLayer *layer ) const;
    CoverageLayer &coverage() { return *mCoverage; }
    VeilLayer &veil() { return *mVeil; }
    SurfaceLayer &surface() { return *mSurface; }
    SectorLayer &sectors() { return *mSectors; }
    /** Shows an interpolated surface below the stations; nullptr hides it. */
    void showSurface( const SurfacePicture *picture, SurfaceView view = SurfaceView::Value );

    /** Replaces the stations, e.g. after an edit. */
    void setStations( const QList<Station> &stations );
    const QList<Station> &stations() const { return mStations; }
    /** Positions and states as on \a day. */
    void setDay( const QDate &day );
    void setStatuses( const QHash<QString, StationStatusSymbol> &statuses );
    /** Where the visible stations with an open incident are (EPSG:4490). */
    QList<LonLat> incidentPlaces() const;
    void setGradeNumbers( bool on );
    /** Draws running stations alike, without grades and values, as a sheet about the network itself does. */
    void setNetworkOnly( bool on );

    /** Shows the stations of an element, and the acoustic zones with noise only; layer trees list no stations of other elements. */
    void setElement( const QString &element );
    const QString &element() const { return mElement; }

    /** Looks at a part of the city: the rest is veiled, stations elsewhere are not shown. */
    void setFilter( const MapFilter &filter );
    const MapFilter &filter() const { return mFilter; }

    /** Shows a planning scenario, with the circles of the stations at \a existing where there are some; nullptr hides it. */
    void showScenario( const Scenario *scenario, const QList<QgsGeometry> &gaps = {}, const QList<LonLat> &existing = {} );

    /** Area (EPSG:4490) of a part of the city; empty when the workspace has no such polygon. */
    QgsGeometry areaOf( const MapFilter &filter ) const;
    /** Extent in EPSG:4544 of a part of the city, with a margin; the stations' where there is no polygon. */
    QgsRectangle extentOf( const MapFilter &filter ) const;
    /** Extent in EPSG:4544 of the central city inside the ring ecological belt; the whole city without one. */
    QgsRectangle centreExtent() const;

    /** Origins of the visible layers. */
    QList<SceneSource> visibleSources() const;

  private:
    friend class MapBuilder;
    QgsRectangle drawnExtent( const QgsRectangle &stored ) const;

    QgsProject &mProject;
    MapPalette mPalette;
    const Catalogue &mCatalogue;
    QHash<QString, QPointer<QgsMapLayer>> mRoles;
    QHash<QString, SceneSource> mSources; //!< by layer id
    std::vector<std::unique_ptr<StationLayer>> mStationLayers;
    std::unique_ptr<CoverageLayer> mCoverage;
    std::unique_ptr<VeilLayer> mVeil;
    std::unique_ptr<SurfaceLayer> mSurface;
    std::unique_ptr<SectorLayer> mSectors;
    QList<Station> mStations;
    QDate mDay;
    QString mElement;
    MapFilter mFilter;
};

} // namespace jinguan
