#include "reports/SheetScene.h"

#include "reports/FlowReport.h"

#include <qgslayertree.h>

namespace jinguan
{

namespace
{

/** Hides all of the theme of borders: outlines, names, and the veil, whose edge is one. */
void hideBorders( MapScene &scene )
{
  for ( QgsMapLayer *layer : scene.layers() )
  {
    QgsLayerTreeLayer *node = scene.project().layerTreeRoot()->findLayer( layer );
    const QString theme =
      node && node->parent() ? node->parent()->customProperty( QStringLiteral( "jinguan/theme" ) ).toString() : QString();
    if ( theme == QLatin1String( "districts" ) )
      scene.setVisible( layer, false );
  }
}

/** Draws \a scene as a reader outside the bureau may see it. */
void makePublic( MapScene &scene, const PrintRules &rules )
{
  scene.setStations( rules.places->stations( scene.stations() ) );
  for ( QgsMapLayer *layer : scene.layers() )
    if ( !rules.places->showsLayer( layer->customProperty( QStringLiteral( "jinguan/role" ) ).toString() ) )
      scene.setVisible( layer, false );
  if ( !rules.drawsBorders() )
    hideBorders( scene );
}

} // namespace

Result<void> makeScene(
  PrintedDocument &document, const ReportServices &services, const Figures &figures, const MapFilter &filter, const QString &element )
{
  const PrintRules &rules = services.rules;
  Result<SceneStore::Map> map = rules.scenes
    ? rules.scenes->take( services.workspace.network(), services.catalogue, services.responsibility )
    : SceneStore::build( services.workspace.network(), services.catalogue, services.responsibility );
  if ( !map )
    return map.error();
  document.project = std::move( map->project );
  document.scene = std::move( map->scene );
  document.lender = rules.scenes;
  MapScene &scene = *document.scene;
  scene.setDay( local( figures.moment() ).date() );
  scene.setGradeNumbers( rules.colours != PrintRules::Colours::Normal );
  scene.setElement( element );
  scene.setFilter( filter );
  if ( rules.isPublic() )
    makePublic( scene, rules );
  QHash<QString, StationStatusSymbol> statuses;
  for ( const StationFigure &figure : figures.of( element ) )
    statuses.insert( figure.station->code, figure.status );
  scene.setStatuses( statuses );

  newLayout( document );
  return {};
}

} // namespace jinguan
