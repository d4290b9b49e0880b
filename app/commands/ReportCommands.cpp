#include "Arguments.h"
#include "commands/ReportArguments.h"
#include "ConsoleProgress.h"
#include "reports/DistrictReport.h"
#include "reports/SheetLayout.h"

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
  request.landscape = !arguments.portrait;
  request.title = fromArgument( arguments.title );
  request.scenario = fromArgument( arguments.scenario );
  request.surface = fromArgument( arguments.surface );
  request.surfaceDeviation = arguments.uncertainty;
  request.scale = arguments.scale;
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
    return SheetLayout::build( with, *request );
  } );
}

int writeAllDistricts( CommandContext &context, const ReportArguments &arguments )
{
  const Services *services = context.services();
  const std::unique_ptr<Workspace> workspace = services ? context.openWorkspace( arguments.workspace, OpenMode::ReadOnly ) : nullptr;
  if ( !workspace )
    return static_cast<int>( ExitCode::Failed );
  const ReportServices with { *workspace, services->catalogue, *services->evaluator, services->responsibility };
  ConsoleProgress progress;
  const QString out = fromArgument( arguments.out );
  const QFileInfo target( out );
  QStringList parts;
  QStringList titles;
  for ( const ResponsibleUnit &unit : services->responsibility.units() )
  {
    const Result<DistrictRequest> request = districtOf( arguments, *services, unit.code );
    if ( !request )
      return context.output.fail( request.error() );
    const QString part =
      target.path() + QLatin1Char( '/' ) + target.completeBaseName() + QLatin1Char( '-' ) + unit.code + QStringLiteral( ".pdf" );
    const Result<QString> written = writeDistrictReport( with, *request, part, progress );
    if ( !written )
      return context.output.fail( written.error() );
    context.output.message( Text::tr( "%1: written" ).arg( unit.name.text() ) );
    parts.append( part );
    titles.append( unit.name.text() );
    if ( progress.isCancelled() )
      return context.output.fail( { Text::tr( "Cancelled." ), {}, out, 0 } );
  }
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
} // namespace

void addReportCommands( CLI::App &app, CommandContext &context )
{
  CLI::App *group = app.add_subcommand( "report", Text::tr( "Print map sheets and reports." ).toStdString() );
  group->require_subcommand( 1 );

  const auto sheet = std::make_shared<SheetArguments>();
  CLI::App *sheetCommand = addCommand( *group, context, "sheet", Text::tr( "A map sheet with all its furniture." ),
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

  const auto district = std::make_shared<ReportArguments>();
  const auto allDistricts = std::make_shared<bool>( false );
  CLI::App *districtCommand = addCommand( *group, context, "district", Text::tr( "The report of a district or responsible unit." ),
    [=, &context] { return *allDistricts ? writeAllDistricts( context, *district ) : writeDistrictCommand( context, *district ); } );
  district->addPageOptions( districtCommand );
  district->addPlaceOptions( districtCommand );
  districtCommand->add_flag( "--landscape", district->landscape );
  districtCommand->add_flag(
    "--all-districts", *allDistricts, Text::tr( "One report for each responsible unit, and all in one file" ).toStdString() );

  addReportElementCommand( *group, context );
}

} // namespace jinguan
