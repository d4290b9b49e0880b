#include "reports/SceneStore.h"

#include "layers/MapBuilder.h"

namespace jinguan
{

Result<SceneStore::Map> SceneStore::build(
  const NetworkStore &network, const Catalogue &catalogue, const Responsibility &responsibility )
{
  const MapPalette palette = MapPalette::loadDefault();
  Map map;
  map.project = std::make_unique<QgsProject>();
  Result<std::unique_ptr<MapScene>> scene = MapBuilder( catalogue, responsibility, palette ).build( network, *map.project );
  if ( !scene )
    return scene.error();
  map.scene = scene.take();
  return map;
}

Result<SceneStore::Map> SceneStore::take(
  const NetworkStore &network, const Catalogue &catalogue, const Responsibility &responsibility )
{
  if ( !mMap )
  {
    Result<Map> built = build( network, catalogue, responsibility );
    if ( !built )
      return built.error();
    ++mBuilt;
    mVisible.clear();
    for ( QgsMapLayer *layer : built->scene->layers() )
      mVisible.insert( layer->id(), built->scene->isVisible( layer ) );
    mStations = built->scene->stations();
    return built.take();
  }
  Map map = std::move( *mMap );
  mMap.reset();
  MapScene &scene = *map.scene;
  scene.showScenario( nullptr );
  scene.showSurface( nullptr );
  scene.setNetworkOnly( false );
  scene.setGradeNumbers( false );
  scene.setFilter( {} );
  for ( const auto &stations : scene.stationLayers() )
    stations->setStatuses( {} );
  scene.setStations( mStations );
  for ( QgsMapLayer *layer : scene.layers() )
    if ( mVisible.contains( layer->id() ) && scene.isVisible( layer ) != mVisible.value( layer->id() ) )
      scene.setVisible( layer, mVisible.value( layer->id() ) );
  return map;
}

void SceneStore::give( Map map )
{
  mMap = std::move( map );
}

} // namespace jinguan
