#include "reports/SheetScene.h"

#include "layers/MapBuilder.h"
#include "reports/FlowReport.h"

namespace jinguan
{

Result<void> makeScene(
  PrintedDocument &document, const ReportServices &services, const Figures &figures, const MapFilter &filter, const QString &element )
{
  const MapPalette palette = MapPalette::loadDefault();
  document.project = std::make_unique<QgsProject>();
  Result<std::unique_ptr<MapScene>> scene =
    MapBuilder( services.catalogue, services.responsibility, palette ).build( services.workspace.network(), *document.project );
  if ( !scene )
    return scene.error();
  document.scene = scene.take();
  document.scene->setDay( local( figures.moment() ).date() );
  document.scene->setElement( element );
  document.scene->setFilter( filter );
  QHash<QString, StationStatusSymbol> statuses;
  for ( const StationFigure &figure : figures.of( element ) )
    statuses.insert( figure.station->code, figure.status );
  document.scene->setStatuses( statuses );

  newLayout( document );
  return {};
}

} // namespace jinguan
