#include "Arguments.h"
#include "CommandLine.h"
#include "ConsoleProgress.h"
#include "reports/DistrictReport.h"
#include "reports/Reports.h"
#include "reports/SheetLayout.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QSaveFile>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::ReportCommands )
};

constexpr double sPreviewDpi = 96;

struct ReportArguments
{
    std::string workspace;
    std::string element;
    std::string district;
    std::string at;
    std::string paper = "A4";
    bool portrait = false;
    bool landscape = false;
    std::string title;
    std::string secrecy;
    std::string review;
    std::string scenario;
    std::string surface;
    bool uncertainty = false;
    std::string extent;
    double scale = 0;
    std::string bureau;
    std::string compiled;
    std::string checked;
    std::string approved;
    std::string out;
    bool allDistricts = false;
};

SheetSignatures signaturesOf( const ReportArguments &arguments )
{
  return { fromArgument( arguments.bureau ), fromArgument( arguments.compiled ), fromArgument( arguments.checked ),
    fromArgument( arguments.approved ) };
}

Result<SheetRequest> sheetOf( const ReportArguments &arguments, const Services &services )
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
  request.filter = *filter;
  request.moment = *moment;
  request.paper = fromArgument( arguments.paper );
  request.landscape = !arguments.portrait;
  request.title = fromArgument( arguments.title );
  request.secrecy = fromArgument( arguments.secrecy );
  request.reviewNumber = fromArgument( arguments.review );
  request.scenario = fromArgument( arguments.scenario );
  request.surface = fromArgument( arguments.surface );
  request.surfaceDeviation = arguments.uncertainty;
  request.scale = arguments.scale;
  request.signatures = signaturesOf( arguments );
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
  request.filter = *filter;
  request.moment = *moment;
  request.element = fromArgument( arguments.element );
  request.paper = fromArgument( arguments.paper );
  request.landscape = arguments.landscape;
  request.secrecy = fromArgument( arguments.secrecy );
  request.reviewNumber = fromArgument( arguments.review );
  request.signatures = signaturesOf( arguments );
  return request;
}

/** The first page as a picture, for a preview. */
Result<QString> savePreview( PrintedDocument &document, const QString &out )
{
  QSaveFile file( out );
  if ( !file.open( QIODevice::WriteOnly ) || !previewPage( document, 0, sPreviewDpi ).save( &file, "PNG" ) || !file.commit() )
    return Error { Text::tr( "The picture cannot be written: %1." ).arg( file.errorString() ),
      Text::tr( "Check that the folder is there and may be written to." ), out, 0 };
  return out;
}

int tell( CommandContext &context, const Result<QString> &written )
{
  if ( !written )
    return context.output.fail( written.error() );
  context.output.object( { { QStringLiteral( "file" ), *written } } );
  return static_cast<int>( ExitCode::Done );
}

int writeSheetCommand( CommandContext &context, const ReportArguments &arguments )
{
  const Services *services = context.services();
  const std::unique_ptr<Workspace> workspace = services ? context.openWorkspace( arguments.workspace, OpenMode::ReadOnly ) : nullptr;
  if ( !workspace )
    return static_cast<int>( ExitCode::Failed );
  const Result<SheetRequest> request = sheetOf( arguments, *services );
  if ( !request )
    return context.output.fail( request.error() );
  const ReportServices with { *workspace, services->catalogue, *services->evaluator, services->responsibility };
  const QString out = fromArgument( arguments.out );
  if ( out.endsWith( QLatin1String( ".png" ), Qt::CaseInsensitive ) )
  {
    Result<std::unique_ptr<PrintedDocument>> document = SheetLayout::build( with, *request );
    return tell( context, document ? savePreview( *document.value(), out ) : Result<QString>( document.error() ) );
  }
  ConsoleProgress progress;
  return tell( context, writeSheet( with, *request, out, progress ) );
}

int writeAllDistricts( CommandContext &context, const ReportArguments &arguments, const Services &services, const ReportServices &with )
{
  ConsoleProgress progress;
  const QString out = fromArgument( arguments.out );
  const QFileInfo target( out );
  QStringList parts;
  QStringList titles;
  for ( const ResponsibleUnit &unit : services.responsibility.units() )
  {
    const Result<DistrictRequest> request = districtOf( arguments, services, unit.code );
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
  return tell( context, joinReports( parts, titles, properties, out ) );
}

int writeDistrictCommand( CommandContext &context, const ReportArguments &arguments )
{
  const Services *services = context.services();
  const std::unique_ptr<Workspace> workspace = services ? context.openWorkspace( arguments.workspace, OpenMode::ReadOnly ) : nullptr;
  if ( !workspace )
    return static_cast<int>( ExitCode::Failed );
  const ReportServices with { *workspace, services->catalogue, *services->evaluator, services->responsibility };
  if ( arguments.allDistricts )
    return writeAllDistricts( context, arguments, *services, with );
  if ( arguments.district.empty() )
    return context.output.fail(
      { Text::tr( "No district was named." ), Text::tr( "Give --district with a code, or --all-districts." ), {}, 0 } );
  const Result<DistrictRequest> request = districtOf( arguments, *services, fromArgument( arguments.district ) );
  if ( !request )
    return context.output.fail( request.error() );
  const QString out = fromArgument( arguments.out );
  if ( out.endsWith( QLatin1String( ".png" ), Qt::CaseInsensitive ) )
  {
    Result<std::unique_ptr<PrintedDocument>> document = DistrictReport::build( with, *request );
    return tell( context, document ? savePreview( *document.value(), out ) : Result<QString>( document.error() ) );
  }
  ConsoleProgress progress;
  return tell( context, writeDistrictReport( with, *request, out, progress ) );
}

void addCommonOptions( CLI::App *command, ReportArguments &arguments )
{
  command->add_option( "--workspace,-w", arguments.workspace )->required();
  command->add_option( "--element", arguments.element, Text::tr( "Element id, e.g. air" ).toStdString() );
  command->add_option( "--district", arguments.district, Text::tr( "Code of a district or responsible unit" ).toStdString() );
  command->add_option( "--at", arguments.at, Text::tr( "Moment of the past; by default that of the newest reading" ).toStdString() );
  command->add_option( "--paper", arguments.paper, Text::tr( "A4, A3, A2 or A1" ).toStdString() )
    ->check( CLI::IsMember( { "A4", "A3", "A2", "A1" } ) )
    ->capture_default_str();
  command->add_option( "--secrecy", arguments.secrecy, Text::tr( "Secrecy mark, printed top right" ).toStdString() );
  command->add_option( "--review-number", arguments.review, Text::tr( "Map review number" ).toStdString() );
  command->add_option( "--bureau", arguments.bureau, Text::tr( "Compiling bureau" ).toStdString() );
  command->add_option( "--compiled-by", arguments.compiled );
  command->add_option( "--checked-by", arguments.checked );
  command->add_option( "--approved-by", arguments.approved );
  command->add_option( "--out", arguments.out, Text::tr( "PDF file; a PNG shows the first page" ).toStdString() )->required();
}
} // namespace

void addReportCommands( CLI::App &app, CommandContext &context )
{
  CLI::App *group = app.add_subcommand( "report", Text::tr( "Print map sheets and reports." ).toStdString() );
  group->require_subcommand( 1 );

  const auto sheet = std::make_shared<ReportArguments>();
  CLI::App *sheetCommand = addCommand( *group, context, "sheet", Text::tr( "A map sheet with all its furniture." ),
    [=, &context] { return writeSheetCommand( context, *sheet ); } );
  addCommonOptions( sheetCommand, *sheet );
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
  CLI::App *districtCommand = addCommand( *group, context, "district", Text::tr( "The report of a district or responsible unit." ),
    [=, &context] { return writeDistrictCommand( context, *district ); } );
  addCommonOptions( districtCommand, *district );
  districtCommand->add_flag( "--landscape", district->landscape );
  districtCommand->add_flag(
    "--all-districts", district->allDistricts, Text::tr( "One report for each responsible unit, and all in one file" ).toStdString() );
}

} // namespace jinguan
