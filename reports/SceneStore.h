#pragma once

#include "layers/MapScene.h"

#include <qgsproject.h>

#include <QHash>

namespace jinguan
{

class Catalogue;
class NetworkStore;
class Responsibility;

/**
 * Keeps the map of one workspace between prints of one run, so that its layers are opened and styled once. A map is lent to one print at a time; one asked for in the meantime is built.
 *
 * Belongs to the thread of the workspace, and outlives all that was lent.
 */
class SceneStore
{
  public:
    /** A map with its project; the scene goes first. */
    struct Map
    {
        std::unique_ptr<QgsProject> project;
        std::unique_ptr<MapScene> scene;
    };

    /** A map that shows what a new one shows: the whole city, no statuses, no scenario. */
    Result<Map> take( const NetworkStore &network, const Catalogue &catalogue, const Responsibility &responsibility );
    /** Gives a map back. */
    void give( Map map );

    /** How many maps were built. */
    int built() const { return mBuilt; }

    static Result<Map> build( const NetworkStore &network, const Catalogue &catalogue, const Responsibility &responsibility );

  private:
    std::optional<Map> mMap;
    QHash<QString, bool> mVisible; //!< by layer id, as built
    QList<Station> mStations;
    int mBuilt = 0;
};

} // namespace jinguan
