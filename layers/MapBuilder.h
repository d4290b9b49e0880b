#pragma once

#include "layers/MapScene.h"
#include "monitoring/Responsibility.h"

#include <QCoreApplication>

class QgsLayerTreeGroup;

namespace jinguan
{

/**
 * Makes the map of a workspace in a project: its layers styled and read-only, the layer tree grouped by theme in the language
 * of the interface, the coordinate systems, the label engine.
 *
 * The project is handed in (newProject(), never the one of the process); layers it has are removed first. A role the workspace has no features of is
 * left out; a layer that cannot be opened is an error that names it.
 */
class MapBuilder
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::MapBuilder )

  public:
    /** All outlive the scenes. */
    MapBuilder( const Catalogue &catalogue, const Responsibility &responsibility, const MapPalette &palette );

    /** An empty project for a scene; without a style database of its own, which QGIS would write to disk for each. */
    static std::unique_ptr<QgsProject> newProject();

    Result<std::unique_ptr<MapScene>> build( const NetworkStore &network, QgsProject &project ) const;

  private:
    void setUpProject( QgsProject &project ) const;
    Result<void> addRoles( const NetworkStore &network, MapScene &scene ) const;
    Result<void> addRole( const LayerSource &source, MapScene &scene ) const;
    void addStations( MapScene &scene ) const;
    void addOverlays( MapScene &scene ) const;
    void addToTree( MapScene &scene, QgsMapLayer *layer, const QString &theme, double order, bool visible ) const;
    void orderLayers( MapScene &scene ) const;
    void spaceNames( MapScene &scene ) const;
    QString tooltip( const LayerSource &source ) const;
    QString dutyText( const Clause *clause ) const;
    QString nameOf( const LayerSource &source ) const;

    const Catalogue &mCatalogue;
    const Responsibility &mResponsibility;
    const MapPalette &mPalette;
};

} // namespace jinguan
