#include "CommandLine.h"
#include "ConsoleProgress.h"
#include "HistoryService.h"
#include "ingest/LayerImporter.h"
#include "ingest/ReadingImporter.h"
#include "ingest/StationImporter.h"
#include "Settings.h"

#include <QCoreApplication>
#include <QDir>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::ImportCommands )
};

/** Tells what an import did; the exit code. */
int tell( CommandContext &context, const ImportReport &report )
{
  QJsonObject byCode;
  for ( auto it = report.rejectedByCode.cbegin(); it != report.rejectedByCode.cend(); ++it )
    byCode.insert( it.key(), it.value() );
  QJsonObject object { { QStringLiteral( "files" ), report.files.size() }, { QStringLiteral( "profile" ), report.profile },
    { QStringLiteral( "encoding" ), report.encoding }, { QStringLiteral( "rows" ), report.rowsRead },
    { QStringLiteral( "accepted" ), report.accepted }, { QStringLiteral( "written" ), report.written },
    { QStringLiteral( "changed" ), report.changed }, { QStringLiteral( "unchanged" ), report.unchanged },
    { QStringLiteral( "missing" ), report.missing }, { QStringLiteral( "flagged" ), report.flagged },
    { QStringLiteral( "repaired" ), report.repaired }, { QStringLiteral( "rejected" ), report.rejected },
    { QStringLiteral( "rejected_by_reason" ), byCode }, { QStringLiteral( "already_imported" ), report.alreadyImported },
    { QStringLiteral( "dry_run" ), report.dryRun } };
  if ( !report.flaggedStations.isEmpty() )
    object.insert( QStringLiteral( "doubtful_positions" ), QJsonArray::fromStringList( report.flaggedStations ) );
  context.output.object( object );
  for ( const QString &warning : report.warnings )
    context.output.message( warning );
  for ( const RejectedRow &row : report.rejectedRows )
    context.output.message( Text::tr( "row %1: %2" ).arg( row.row ).arg( row.reason ) );
  if ( report.rejected > report.rejectedRows.size() )
    context.output.message( Text::tr(
      "… and %n more rejected row(s), kept in the workspace", nullptr, static_cast<int>( report.rejected - report.rejectedRows.size() ) ) );
  for ( const Error &failure : report.failures )
    context.output.message( failure.text() );
  return static_cast<int>( report.isClean() ? ExitCode::Done : ExitCode::DoneWithFindings );
}

struct ReadingArguments
{
    std::string file;
    std::string workspace;
    std::string profile;
    std::string map;
    std::string timeZone;
    std::string station;
    std::string encoding;
    std::string sheet;
    int year = 0;
    bool dryRun = false;
    bool repeat = false;
    bool createStations = false;
};

int importReadings( CommandContext &context, const ReadingArguments &arguments )
{
  const Services *services = context.services();
  const OpenMode mode = arguments.createStations && !arguments.dryRun ? OpenMode::ReadWrite : OpenMode::ReadingsOnly;
  const std::unique_ptr<Workspace> workspace = services ? context.openWorkspace( arguments.workspace, mode ) : nullptr;
  if ( !workspace )
    return static_cast<int>( ExitCode::Failed );
  ReadingImportOptions options;
  options.profile = fromArgument( arguments.profile );
  options.mapFile = fromArgument( arguments.map );
  options.timeZone = fromArgument( arguments.timeZone );
  options.station = fromArgument( arguments.station );
  options.encoding = QByteArray::fromStdString( arguments.encoding );
  options.sheet = fromArgument( arguments.sheet );
  options.year = arguments.year;
  options.dryRun = arguments.dryRun;
  options.repeat = arguments.repeat;
  options.unknownStations = arguments.createStations ? StationResolver::Unknown::Create : StationResolver::Unknown::Reject;
  const ProfileLibrary library( workspace->folder() );
  ConsoleProgress progress;
  const Result<ImportReport> report = ReadingImporter( services->catalogue, library, workspace->network(), workspace->readings() )
                                        .run( fromArgument( arguments.file ), options, progress );
  if ( !report )
    return context.output.fail( report.error() );
  if ( !options.dryRun )
  {
    if ( const Result<RollupReport> computed = rollUpAll( *services, workspace->readings(), progress ); !computed )
      return context.output.fail( computed.error() );
  }
  return tell( context, *report );
}

void addReadings( CLI::App &group, CommandContext &context )
{
  const auto arguments = std::make_shared<ReadingArguments>();
  CLI::App *command = addCommand( group, context, "readings", Text::tr( "Readings from CSV, TSV, XLSX, XLS or XML, or a folder of them." ),
    [=, &context] { return importReadings( context, *arguments ); } );
  command->add_option( "FILE", arguments->file )->required();
  command->add_option( "--workspace,-w", arguments->workspace )->required();
  command->add_option( "--profile", arguments->profile, Text::tr( "Mapping profile; guessed when left out" ).toStdString() );
  command->add_option( "--map", arguments->map, Text::tr( "File with a mapping profile" ).toStdString() );
  command->add_option( "--tz", arguments->timeZone, Text::tr( "Time zone of the file, e.g. +08:00" ).toStdString() );
  command->add_option( "--year", arguments->year, Text::tr( "Year of times that have none" ).toStdString() );
  command->add_option( "--station", arguments->station, Text::tr( "Station code for files of one station" ).toStdString() );
  command->add_option( "--encoding", arguments->encoding, Text::tr( "Encoding, instead of the one detected" ).toStdString() );
  command->add_option( "--sheet", arguments->sheet, Text::tr( "Sheet of a workbook" ).toStdString() );
  command->add_flag( "--create-stations", arguments->createStations, Text::tr( "Create stations that are not known" ).toStdString() );
  command->add_flag( "--dry-run", arguments->dryRun, Text::tr( "Check only, write nothing" ).toStdString() );
  command->add_flag( "--repeat", arguments->repeat, Text::tr( "Read a file again that was imported before" ).toStdString() );
}
struct LayerArguments
{
    std::string file;
    std::string workspace;
    std::string role;
    std::string layer;
    std::string crs;
    std::string map;
    std::string licence;
    std::string attribution;
    bool append = false;
    bool schematic = false;
    bool dryRun = false;
};

int importLayer( CommandContext &context, const LayerArguments &arguments )
{
  const std::unique_ptr<Workspace> workspace =
    context.openWorkspace( arguments.workspace, arguments.dryRun ? OpenMode::ReadOnly : OpenMode::ReadWrite );
  if ( !workspace )
    return static_cast<int>( ExitCode::Failed );
  LayerImportOptions options;
  options.role = fromArgument( arguments.role );
  options.layer = fromArgument( arguments.layer );
  options.crs = fromArgument( arguments.crs );
  options.licence = fromArgument( arguments.licence );
  options.attribution = fromArgument( arguments.attribution );
  options.append = arguments.append;
  options.schematic = arguments.schematic;
  options.dryRun = arguments.dryRun;
  options.importedBy = Settings::userProfile().name;
  if ( !arguments.map.empty() )
  {
    if ( const Result<void> read = LayerImporter::readMapFile( fromArgument( arguments.map ), options ); !read )
      return context.output.fail( read.error() );
  }
  ConsoleProgress progress;
  const Result<ImportReport> report = LayerImporter( workspace->network() ).run( fromArgument( arguments.file ), options, progress );
  return report ? tell( context, *report ) : context.output.fail( report.error() );
}

void addLayer( CLI::App &group, CommandContext &context )
{
  const auto arguments = std::make_shared<LayerArguments>();
  CLI::App *command =
    addCommand( group, context, "layer", Text::tr( "A map layer in any format of GDAL: districts, greenway, belt, zones, rivers, roads …" ),
      [=, &context] { return importLayer( context, *arguments ); } );
  command->add_option( "FILE", arguments->file )->required();
  command->add_option( "--workspace,-w", arguments->workspace )->required();
  command->add_option( "--role", arguments->role, Text::tr( "What the layer is, e.g. district or greenway" ).toStdString() )->required();
  command->add_option( "--layer", arguments->layer, Text::tr( "Layer of a file that has several" ).toStdString() );
  command->add_option( "--crs", arguments->crs, Text::tr( "EPSG:…, GCJ-02 or BD-09, instead of what the file says" ).toStdString() );
  command->add_option( "--map", arguments->map, Text::tr( "JSON file that maps attributes to fields" ).toStdString() );
  command->add_option( "--licence", arguments->licence );
  command->add_option( "--attribution", arguments->attribution, Text::tr( "To be shown on map and sheet" ).toStdString() );
  command->add_flag( "--append", arguments->append, Text::tr( "Add to what is there instead of replacing it" ).toStdString() );
  command->add_flag( "--schematic", arguments->schematic, Text::tr( "The geometry is schematic" ).toStdString() );
  command->add_flag( "--dry-run", arguments->dryRun, Text::tr( "Check only, write nothing" ).toStdString() );
}

struct StationArguments
{
    std::string file;
    std::string workspace;
    std::string crs;
    std::string kind;
    std::string map;
    std::string sheet;
    std::string date;
    bool rejectDoubtful = false;
    bool dryRun = false;
};

int importStations( CommandContext &context, const StationArguments &arguments )
{
  const Services *services = context.services();
  const std::unique_ptr<Workspace> workspace =
    services ? context.openWorkspace( arguments.workspace, arguments.dryRun ? OpenMode::ReadOnly : OpenMode::ReadWrite ) : nullptr;
  if ( !workspace )
    return static_cast<int>( ExitCode::Failed );
  StationImportOptions options;
  options.crs = fromArgument( arguments.crs );
  options.kind = fromArgument( arguments.kind );
  options.mapFile = fromArgument( arguments.map );
  options.sheet = fromArgument( arguments.sheet );
  options.rejectDoubtful = arguments.rejectDoubtful;
  options.dryRun = arguments.dryRun;
  if ( !arguments.date.empty() )
  {
    options.positionDate = QDate::fromString( fromArgument( arguments.date ), Qt::ISODate );
    if ( !options.positionDate.isValid() )
      return context.output.fail(
        { Text::tr( "“%1” is not a day. Write it like 2026-11-23." ).arg( fromArgument( arguments.date ) ), {}, {}, 0 } );
  }
  ConsoleProgress progress;
  const Result<ImportReport> report =
    StationImporter( services->catalogue, workspace->network() ).run( fromArgument( arguments.file ), options, progress );
  return report ? tell( context, *report ) : context.output.fail( report.error() );
}

void addStations( CLI::App &group, CommandContext &context )
{
  const auto arguments = std::make_shared<StationArguments>();
  CLI::App *command = addCommand( group, context, "stations", Text::tr( "Stations from a table with coordinates or a point layer." ),
    [=, &context] { return importStations( context, *arguments ); } );
  command->add_option( "FILE", arguments->file )->required();
  command->add_option( "--workspace,-w", arguments->workspace )->required();
  command->add_option( "--crs", arguments->crs, Text::tr( "EPSG:…, GCJ-02 or BD-09, instead of what the file says" ).toStdString() );
  command->add_option( "--kind", arguments->kind, Text::tr( "Station kind of rows that name none" ).toStdString() );
  command->add_option( "--map", arguments->map, Text::tr( "JSON file that maps attributes to columns" ).toStdString() );
  command->add_option( "--sheet", arguments->sheet, Text::tr( "Sheet of a workbook" ).toStdString() );
  command->add_option( "--date", arguments->date, Text::tr( "Day from which the positions hold" ).toStdString() );
  command->add_flag( "--reject-doubtful", arguments->rejectDoubtful,
    Text::tr( "Refuse stations whose position disagrees with the place they claim" ).toStdString() );
  command->add_flag( "--dry-run", arguments->dryRun, Text::tr( "Check only, write nothing" ).toStdString() );
}
} // namespace

void addImportCommands( CLI::App &app, CommandContext &context )
{
  CLI::App *group = app.add_subcommand( "import", Text::tr( "Bring in readings, layers and stations." ).toStdString() );
  group->require_subcommand( 1 );
  addReadings( *group, context );
  addLayer( *group, context );
  addStations( *group, context );
}

} // namespace jinguan
