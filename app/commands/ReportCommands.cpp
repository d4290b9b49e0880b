#include "Arguments.h"
#include "commands/FieldCommands.h"
#include "commands/ReportArguments.h"
#include "commands/SamplingBench.h"
#include "ConsoleProgress.h"
#include "reports/DistrictAtlas.h"
#include "reports/DistrictReport.h"
#include "reports/SceneStore.h"
#include "reports/SheetLayout.h"
#include "reports/SheetTemplate.h"
#include "reports/SheetText.h"

#include <QFileInfo>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::ReportCommands )
};

struct SheetArguments : ReportArguments
{
    std::string title;
    std::string scenario;
    std::string surface;
    bool uncertainty = false;
    std::string extent;
    double scale = 0;
    std::string by = "grade";
    std::string templateFile;
};

Result<SheetRequest> sheetOf( const SheetArguments &arguments, const Services &services )
{
  SheetRequest request;
  if ( !arguments.element.empty() )
    request.element = fromArgument( arguments.element );
  if ( !services.catalogue.element( request.element ) )
    return Error { Text::tr( "The element “%1” is not in the catalogue." ).arg( request.element ), {}, {}, 0 };
  const Result<MapFilter> filter = argument::filter( fromArgument( arguments.district ), services );
  const Result<UtcSeconds> moment = argument::moment( arguments.at );
  if ( !filter || !moment )
    return filter ? moment.error() : filter.error();
  arguments.fill( request );
  request.filter = *filter;
  request.moment = *moment;
  if ( arguments.orientation.empty() )
    request.landscape = !arguments.portrait;
  request.title = fromArgument( arguments.title );
  request.scenario = fromArgument( arguments.scenario );
  request.surface = fromArgument( arguments.surface );
  request.surfaceDeviation = arguments.uncertainty;
  request.scale = arguments.scale;
  request.bySitingClass = arguments.by == "siting-class";
  request.templateFile = fromArgument( arguments.templateFile );
  if ( !arguments.extent.empty() )
  {
    const Result<QgsRectangle> extent = argument::extent( arguments.extent );
    if ( !extent )
      return extent.error();
    request.extent = *extent;
  }
  return request;
}

Result<DistrictRequest> districtOf( const ReportArguments &arguments, const Services &services, const QString &code )
{
  DistrictRequest request;
  const Result<MapFilter> filter = argument::filter( code, services );
  const Result<UtcSeconds> moment = argument::moment( arguments.at );
  if ( !filter || !moment )
    return filter ? moment.error() : filter.error();
  arguments.fill( request );
  request.filter = *filter;
  request.moment = *moment;
  request.element = fromArgument( arguments.element );
  return request;
}

int writeSheetCommand( CommandContext &context, const SheetArguments &arguments )
{
  return arguments.print( context, [&]( const ReportServices &with, const Services &services ) -> Result<std::unique_ptr<PrintedDocument>> {
    const Result<SheetRequest> request = sheetOf( arguments, services );
    if ( !request )
      return request.error();
    return request->templateFile.isEmpty() ? SheetLayout::build( with, *request ) : SheetTemplate::build( with, *request );
  } );
}

int writeAllDistricts( CommandContext &context, const ReportArguments &arguments )
{
  const QString out = fromArgument( arguments.out );
  const Result<PrintRules> rules = arguments.rules();
  const Result<PrintOutput> output = arguments.outputFor( out );
  if ( !rules || !output )
    return context.output.fail( rules ? output.error() : rules.error() );
  const Services *services = context.services();
  const std::unique_ptr<Workspace> workspace = services ? context.openWorkspace( arguments.workspace, OpenMode::ReadOnly ) : nullptr;
  if ( !workspace )
    return static_cast<int>( ExitCode::Failed );
  SceneStore scenes; // one map for all of them
  ReportServices with { *workspace, services->catalogue, *services->evaluator, services->responsibility, *rules };
  with.rules.scenes = &scenes;
  const Result<DistrictSources> sources = DistrictSources::read( with );
  if ( !sources )
    return context.output.fail( sources.error() );
  ConsoleProgress progress;
  const QFileInfo target( out );
  QStringList parts;
  QStringList titles;
  for ( const ResponsibleUnit &unit : services->responsibility.units() )
  {
    const Result<DistrictRequest> request = districtOf( arguments, *services, MapFilter { MapFilter::Kind::Unit, unit.code }.argument() );
    if ( !request )
      return context.output.fail( request.error() );
    const Result<std::unique_ptr<PrintedDocument>> document = DistrictReport::build( with, *request, *sources );
    if ( !document )
      return context.output.fail( document.error() );
    const LanguageScope scope( arguments.sheetLanguage() );
    const Result<QStringList> written = writeOutput( **document, *output,
      QStringLiteral( "%1/%2-%3.%4" ).arg( target.path(), target.completeBaseName(), unit.code, target.suffix() ), progress );
    if ( !written )
      return context.output.fail( written.error() );
    context.output.message( Text::tr( "%1: written" ).arg( unit.name.text() ) );
    parts += *written;
    titles.append( unit.name.text() );
    if ( progress.isCancelled() )
      return context.output.fail( { Text::tr( "Cancelled." ), {}, out, 0 } );
  }
  if ( output->kind != PrintOutput::Kind::Pdf )
    return tellReport( context, Result<QStringList>( parts ) );
  PdfProperties properties;
  properties.title = Text::tr( "District reports" );
  return tellReport( context, joinReports( parts, titles, properties, out ) );
}

int writeDistrictCommand( CommandContext &context, const ReportArguments &arguments )
{
  return arguments.print( context, [&]( const ReportServices &with, const Services &services ) -> Result<std::unique_ptr<PrintedDocument>> {
    if ( arguments.district.empty() )
      return Error { Text::tr( "No district was named." ), Text::tr( "Give --district with a code, or --all-districts." ), {}, 0 };
    const Result<DistrictRequest> request = districtOf( arguments, services, fromArgument( arguments.district ) );
    if ( !request )
      return request.error();
    return DistrictReport::build( with, *request );
  } );
}

int writeAtlasCommand( CommandContext &context, const ReportArguments &arguments )
{
  return arguments.print( context, [&]( const ReportServices &with, const Services & ) -> Result<std::unique_ptr<PrintedDocument>> {
    AtlasRequest request;
    const Result<UtcSeconds> moment = argument::moment( arguments.at );
    if ( !moment )
      return moment.error();
    arguments.fill( request );
    request.landscape = arguments.orientation != "portrait";
    request.moment = *moment;
    if ( !arguments.element.empty() )
      request.element = fromArgument( arguments.element );
    return DistrictAtlas::build( with, request );
  } );
}

void addSheetCommand( CLI::App &group, CommandContext &context )
{
  const auto sheet = std::make_shared<SheetArguments>();
  CLI::App *sheetCommand = addCommand( group, context, "sheet", Text::tr( "A map sheet with all its furniture." ),
    [=, &context] { return writeSheetCommand( context, *sheet ); } );
  sheet->addPageOptions( sheetCommand );
  sheet->addPlaceOptions( sheetCommand );
  sheetCommand->add_flag( "--portrait", sheet->portrait );
  sheetCommand->add_option( "--title", sheet->title );
  sheetCommand->add_option(
    "--surface", sheet->surface, Text::tr( "Indicator to show as an interpolated surface, e.g. PM2.5" ).toStdString() );
  sheetCommand->add_flag(
    "--uncertainty", sheet->uncertainty, Text::tr( "Show the standard deviation of the surface instead of its values" ).toStdString() );
  sheetCommand->add_option( "--scenario", sheet->scenario,
    Text::tr( "Planning scenario to show: its element, its region, and the tables of its sites and coverage" ).toStdString() );
  sheetCommand->add_option( "--extent", sheet->extent, Text::tr( "west,south,east,north in degrees" ).toStdString() );
  sheetCommand
    ->add_option( "--scale", sheet->scale, Text::tr( "Denominator of the scale; the largest round one by default" ).toStdString() )
    ->check( CLI::PositiveNumber );
  sheetCommand
    ->add_option( "--by", sheet->by, Text::tr( "What the symbols say: grade, or siting-class for a plan of the layout" ).toStdString() )
    ->check( CLI::IsMember( { "grade", "siting-class" } ) )
    ->capture_default_str();
  sheetCommand->add_option( "--template", sheet->templateFile,
    Text::tr( "Layout template of QGIS (.qpt) whose places are filled; “report template” writes one to begin with" ).toStdString() );
}

void addDistrictCommand( CLI::App &group, CommandContext &context )
{
  const auto district = std::make_shared<ReportArguments>();
  const auto allDistricts = std::make_shared<bool>( false );
  CLI::App *districtCommand = addCommand( group, context, "district", Text::tr( "The report of a district or responsible unit." ),
    [=, &context] { return *allDistricts ? writeAllDistricts( context, *district ) : writeDistrictCommand( context, *district ); } );
  district->addPageOptions( districtCommand );
  district->addPlaceOptions( districtCommand );
  districtCommand->add_flag( "--landscape", district->landscape );
  districtCommand->add_flag(
    "--all-districts", *allDistricts, Text::tr( "One report for each responsible unit, and all in one file" ).toStdString() );
}

void addAtlasCommand( CLI::App &group, CommandContext &context )
{
  const auto atlas = std::make_shared<ReportArguments>();
  atlas->paper = "A3";
  CLI::App *atlasCommand = addCommand( group, context, "atlas", Text::tr( "An atlas of an element: a page for each responsible unit." ),
    [=, &context] { return writeAtlasCommand( context, *atlas ); } );
  atlas->addPageOptions( atlasCommand );
  atlasCommand->add_option( "--element", atlas->element, Text::tr( "Element id, e.g. air" ).toStdString() );
}
} // namespace

void addReportCommands( CLI::App &app, CommandContext &context )
{
  CLI::App *group = app.add_subcommand( "report", Text::tr( "Print map sheets and reports." ).toStdString() );
  group->require_subcommand( 1 );

  addSheetCommand( *group, context );
  addDistrictCommand( *group, context );
  addAtlasCommand( *group, context );
  addReportTemplateCommand( *group, context );
  addReportScenarioCommand( *group, context );
  addReportDossierCommand( *group, context );
  addReportIncidentCommand( *group, context );
  addReportResponsibilityCommand( *group, context );
  addReportBatchCommand( *group, context );
  addReportStationCommand( *group, context );
  addReportDutyCommands( *group, context );
  addReportElementCommand( *group, context );
}

} // namespace jinguan
