#include "Arguments.h"
#include "CommandLine.h"
#include "layers/MapBuilder.h"
#include "layers/MapCrs.h"
#include "layers/MapImage.h"
#include "layers/surface/SurfaceQuery.h"
#include "MapDescription.h"
#include "WindowCommand.h"

#include <qgsproject.h>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::MapCommands )
};

struct MapArguments
{
    std::string workspace;
    std::string element = "air";
    std::string district;
    std::string at;
    std::string extent;
    std::string size = "1600x1000";
    std::string scenario;
    std::string surface;
    bool uncertainty = false;
    std::string out;
};

/** `LON1,LAT1,LON2,LAT2`, `centre` or nothing, in the map's plane. */
Result<QgsRectangle> extentOf( const std::string &text, const MapScene &scene )
{
  if ( text.empty() )
    return scene.extentOf( scene.filter() );
  if ( text == "centre" )
    return scene.centreExtent();
  const Result<QgsRectangle> degrees = argument::extent( text );
  if ( !degrees )
    return degrees.error();
  const QgsCoordinateTransform transform( mapcrs::stored(), mapcrs::drawn(), scene.project().transformContext() );
  return transform.transformBoundingBox( *degrees );
}

/** Sets the scene to element, place, moment and scenario of the command; the moment in UTC. */
Result<UtcSeconds> arrange( MapScene &scene, Workspace &workspace, const Services &services, const MapArguments &arguments,
  QHash<QString, StationStatusSymbol> &statuses )
{
  const Result<MapFilter> filter = argument::filter( fromArgument( arguments.district ), services );
  if ( !filter )
    return filter.error();
  const Result<UtcSeconds> asked = argument::moment( arguments.at );
  if ( !asked )
    return asked.error();
  UtcSeconds at = *asked;
  if ( at == 0 ) // not asked for: then the readings say
  {
    const Result<TimeRange> extent = workspace.readings().extent();
    if ( !extent )
      return extent.error();
    at = extent->to > 0 ? endOf( extent->to, Period::Hour ) : QDateTime::currentSecsSinceEpoch();
  }
  StatusBoard::Question question;
  question.element = fromArgument( arguments.element );
  question.at = at;
  const Result<QList<LatestReading>> latest = workspace.readings().latestAt( at, StatusBoard::horizon() );
  if ( !latest )
    return latest.error();
  statuses = StatusBoard( services.catalogue, *services.evaluator ).statuses( question, scene.stations(), *latest );
  scene.setElement( question.element );
  scene.setFilter( *filter );
  scene.setDay( local( at ).date() );
  scene.setStatuses( statuses );
  if ( !arguments.scenario.empty() )
  {
    const Result<Scenario> scenario = workspace.network().scenario( fromArgument( arguments.scenario ) );
    if ( !scenario )
      return scenario.error();
    scene.showScenario( &*scenario );
  }
  return at;
}

/** What a surface rests on, for machines. */
QJsonObject surfaceJson( const SurfacePicture &picture )
{
  QJsonObject object { { QStringLiteral( "indicator" ), picture.rule.indicator },
    { QStringLiteral( "method" ), fieldMethodId( picture.field.method ) },
    { QStringLiteral( "fallback" ), fieldFallbackId( picture.field.fallback ) }, { QStringLiteral( "stations" ), picture.stations },
    { QStringLiteral( "left_out_error" ), picture.field.leftOutError }, { QStringLiteral( "mean_error" ), picture.field.meanError },
    { QStringLiteral( "schematic" ), picture.schematic }, { QStringLiteral( "farthest_m" ), picture.rule.farthest },
    { QStringLiteral( "uncertain_above" ), picture.uncertainAbove } };
  if ( picture.field.method == FieldMethod::OrdinaryKriging )
    object.insert( QStringLiteral( "variogram" ),
      QJsonObject { { QStringLiteral( "shape" ), variogramShapeId( picture.field.variogram.shape ) },
        { QStringLiteral( "nugget" ), picture.field.variogram.nugget },
        { QStringLiteral( "partial_sill" ), picture.field.variogram.partialSill },
        { QStringLiteral( "range_m" ), picture.field.variogram.range } } );
  return object;
}

int drawMap( CommandContext &context, const MapArguments &arguments )
{
  const Services *services = context.services();
  const std::unique_ptr<Workspace> workspace = services ? context.openWorkspace( arguments.workspace, OpenMode::ReadOnly ) : nullptr;
  if ( !workspace )
    return static_cast<int>( ExitCode::Failed );
  if ( !services->catalogue.element( fromArgument( arguments.element ) ) )
    return context.output.fail(
      { Text::tr( "The element “%1” is not in the catalogue." ).arg( fromArgument( arguments.element ) ), {}, {}, 0 } );

  const std::unique_ptr<QgsProject> project = MapBuilder::newProject();
  const Result<std::unique_ptr<MapScene>> scene =
    MapBuilder( services->catalogue, services->responsibility, services->palette ).build( workspace->network(), *project );
  if ( !scene )
    return context.output.fail( scene.error() );
  QHash<QString, StationStatusSymbol> statuses;
  const Result<UtcSeconds> at = arrange( *scene.value(), *workspace, *services, arguments, statuses );
  if ( !at )
    return context.output.fail( at.error() );
  QJsonObject surface;
  if ( !arguments.surface.empty() )
  {
    const Result<SurfacePicture> picture =
      surfaceOf( *scene.value(), *services->evaluator, workspace->readings(), fromArgument( arguments.surface ), *at );
    if ( !picture )
      return context.output.fail( picture.error() );
    scene.value()->showSurface( &*picture, arguments.uncertainty ? SurfaceView::Deviation : SurfaceView::Value );
    surface = surfaceJson( *picture );
  }

  MapImageRequest request;
  const Result<QSize> size = argument::size( arguments.size );
  if ( !size )
    return context.output.fail( size.error() );
  request.size = *size;
  const Result<QgsRectangle> extent = extentOf( arguments.extent, *scene.value() );
  if ( !extent )
    return context.output.fail( extent.error() );
  request.extent = *extent;
  const MapDescription description = describeMap( services->catalogue, services->evaluator->standards(), fromArgument( arguments.element ),
    argument::areaName( scene.value()->filter(), *services ), *at, statuses );
  request.title = description.title;
  request.dataTime = description.dataTime;
  request.edition = description.edition;
  const Result<void> saved = MapImage::save( *scene.value(), request, fromArgument( arguments.out ) );
  if ( !saved )
    return context.output.fail( saved.error() );
  if ( context.output.isJson() )
  {
    QJsonObject told { { QStringLiteral( "file" ), fromArgument( arguments.out ) }, { QStringLiteral( "time" ), isoLocal( *at ) },
      { QStringLiteral( "stations" ), statuses.size() } };
    if ( !surface.isEmpty() )
      told.insert( QStringLiteral( "surface" ), surface );
    context.output.object( told );
  }
  return static_cast<int>( ExitCode::Done );
}
} // namespace

void addMapCommands( CLI::App &app, CommandContext &context )
{
  const auto map = std::make_shared<MapArguments>();
  CLI::App *command =
    addCommand( app, context, "map", Text::tr( "Draw the map into a picture." ), [=, &context] { return drawMap( context, *map ); } );
  command->add_option( "--workspace,-w", map->workspace )->required();
  command->add_option( "--element", map->element, Text::tr( "Element id, e.g. air" ).toStdString() )->capture_default_str();
  command->add_option( "--district", map->district, Text::tr( "Code of a district, or unit:CODE for a responsible unit" ).toStdString() );
  command->add_option( "--at", map->at, Text::tr( "Moment of the past; by default that of the newest reading" ).toStdString() );
  command->add_option( "--extent", map->extent, Text::tr( "west,south,east,north in degrees, or centre" ).toStdString() );
  command->add_option( "--size", map->size, Text::tr( "Width x height in pixels" ).toStdString() )->capture_default_str();
  command->add_option( "--scenario", map->scenario, Text::tr( "Planning scenario to show" ).toStdString() );
  command->add_option( "--surface", map->surface, Text::tr( "Indicator to show as an interpolated surface, e.g. PM2.5" ).toStdString() );
  command->add_flag(
    "--uncertainty", map->uncertainty, Text::tr( "Show the standard deviation of the surface instead of its values" ).toStdString() );
  command->add_option( "--out", map->out, Text::tr( "PNG file" ).toStdString() )->required();
  addWindowCommands( app, context );
}

} // namespace jinguan
