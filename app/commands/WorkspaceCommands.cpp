#include "CommandLine.h"
#include "ConsoleProgress.h"
#include "DemoWorkspace.h"

#include <QFileInfo>

#include <QCoreApplication>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::WorkspaceCommands )
};

QJsonObject toJson( const WorkspaceInfo &info )
{
  QJsonObject object { { QStringLiteral( "folder" ), info.folder }, { QStringLiteral( "name" ), info.name },
    { QStringLiteral( "demo" ), info.isDemo }, { QStringLiteral( "network_schema" ), info.networkSchema },
    { QStringLiteral( "readings_schema" ), info.readingsSchema }, { QStringLiteral( "stations" ), info.stationCount },
    { QStringLiteral( "layers" ), info.layerCount }, { QStringLiteral( "series" ), info.seriesCount },
    { QStringLiteral( "readings" ), info.readingCount }, { QStringLiteral( "network_bytes" ), info.networkBytes },
    { QStringLiteral( "readings_bytes" ), info.readingsBytes } };
  if ( info.readings.to > info.readings.from )
  {
    object.insert( QStringLiteral( "readings_from" ), isoLocal( info.readings.from ) );
    object.insert( QStringLiteral( "readings_to" ), isoLocal( info.readings.to ) );
  }
  return object;
}

QString severityId( CheckFinding::Severity severity )
{
  switch ( severity )
  {
    case CheckFinding::Severity::Ok:
      return QStringLiteral( "ok" );
    case CheckFinding::Severity::Warning:
      return QStringLiteral( "warning" );
    case CheckFinding::Severity::Failure:
      return QStringLiteral( "failure" );
  }
  return {};
}

int checkWorkspace( CommandContext &context, const std::string &folder )
{
  const std::unique_ptr<Workspace> workspace = context.openWorkspace( folder, OpenMode::ReadOnly );
  if ( !workspace )
    return static_cast<int>( ExitCode::Failed );
  ConsoleProgress progress;
  QJsonArray rows;
  bool failed = false;
  for ( const CheckFinding &finding : workspace->check( progress ) )
  {
    failed |= finding.severity == CheckFinding::Severity::Failure;
    rows.append( QJsonObject { { QStringLiteral( "check" ), finding.check }, { QStringLiteral( "result" ), severityId( finding.severity ) },
      { QStringLiteral( "text" ), finding.text } } );
  }
  context.output.rows( rows );
  return static_cast<int>( failed ? ExitCode::DoneWithFindings : ExitCode::Done );
}

int backupWorkspace( CommandContext &context, const std::string &folder, const std::string &target )
{
  const std::unique_ptr<Workspace> workspace = context.openWorkspace( folder, OpenMode::ReadOnly );
  if ( !workspace )
    return static_cast<int>( ExitCode::Failed );
  ConsoleProgress progress;
  const Result<QString> written = workspace->backup( fromArgument( target ), progress );
  if ( !written )
    return context.output.fail( written.error() );
  context.output.object( { { QStringLiteral( "backup" ), *written } } );
  return static_cast<int>( ExitCode::Done );
}

int makeDemo( CommandContext &context, const std::string &folder )
{
  const Services *services = context.services();
  if ( !services )
    return static_cast<int>( ExitCode::Failed );
  ConsoleProgress progress;
  const Result<void> built = buildDemo( *services, fromArgument( folder ), progress );
  if ( !built )
    return context.output.fail( built.error() );
  context.written.append( fromArgument( folder ) );
  const std::unique_ptr<Workspace> workspace = context.openWorkspace( folder, OpenMode::ReadOnly );
  if ( !workspace )
    return static_cast<int>( ExitCode::Failed );
  const Result<WorkspaceInfo> info = workspace->info();
  if ( !info )
    return context.output.fail( info.error() );
  context.output.object( toJson( *info ) );
  return static_cast<int>( ExitCode::Done );
}
} // namespace

void addWorkspaceCommands( CLI::App &app, CommandContext &context )
{
  struct Arguments
  {
      std::string folder;
      std::string name;
      std::string other;
  };
  const auto arguments = std::make_shared<Arguments>();

  CLI::App *demo = addCommand(
    app, context, "demo", Text::tr( "Write the demo workspace." ), [=, &context] { return makeDemo( context, arguments->folder ); } );
  demo->add_option( "DIR", arguments->folder, Text::tr( "New or empty folder" ).toStdString() )->required();

  CLI::App *group = app.add_subcommand( "workspace", Text::tr( "Create, inspect, check, back up and restore a workspace." ).toStdString() );
  group->require_subcommand( 1 );

  CLI::App *create = addCommand( *group, context, "create", Text::tr( "Create an empty workspace." ), [=, &context] {
    const QString name =
      arguments->name.empty() ? QFileInfo( fromArgument( arguments->folder ) ).fileName() : fromArgument( arguments->name );
    const auto created = Workspace::create( fromArgument( arguments->folder ), name );
    if ( !created )
      return context.output.fail( created.error() );
    const Result<WorkspaceInfo> info = created.value()->info();
    if ( !info )
      return context.output.fail( info.error() );
    context.output.object( toJson( *info ) );
    return static_cast<int>( ExitCode::Done );
  } );
  create->add_option( "DIR", arguments->folder, Text::tr( "New or empty folder" ).toStdString() )->required();
  create->add_option( "--name", arguments->name, Text::tr( "Name of the workspace" ).toStdString() );

  CLI::App *info = addCommand( *group, context, "info", Text::tr( "Tell what a workspace holds." ), [=, &context] {
    const std::unique_ptr<Workspace> workspace = context.openWorkspace( arguments->folder, OpenMode::ReadOnly );
    if ( !workspace )
      return static_cast<int>( ExitCode::Failed );
    const Result<WorkspaceInfo> facts = workspace->info();
    if ( !facts )
      return context.output.fail( facts.error() );
    context.output.object( toJson( *facts ) );
    return static_cast<int>( ExitCode::Done );
  } );
  info->add_option( "DIR", arguments->folder )->required();

  CLI::App *check = addCommand( *group, context, "check", Text::tr( "Check integrity, hash chain, schema and references." ),
    [=, &context] { return checkWorkspace( context, arguments->folder ); } );
  check->add_option( "DIR", arguments->folder )->required();

  addHistoryCommands( *group, context );

  CLI::App *backup = addCommand( *group, context, "backup", Text::tr( "Copy a consistent state while others may go on writing." ),
    [=, &context] { return backupWorkspace( context, arguments->folder, arguments->other ); } );
  backup->add_option( "DIR", arguments->folder )->required();
  backup->add_option( "--to", arguments->other, Text::tr( "Target folder; by default a dated one below backups/" ).toStdString() );

  CLI::App *restore = addCommand( *group, context, "restore", Text::tr( "Put a backup in the place of a workspace." ), [=, &context] {
    ConsoleProgress progress;
    const QString folder = fromArgument( arguments->folder );
    QString source = fromArgument( arguments->other );
    if ( source.isEmpty() )
    {
      const QStringList backups = Workspace::backups( folder );
      if ( backups.isEmpty() )
        return context.output.fail(
          { Text::tr( "There is no backup below this workspace." ), Text::tr( "Name one with --from." ), folder, 0 } );
      source = backups.first();
    }
    const Result<void> restored = Workspace::restore( source, folder, progress );
    if ( !restored )
      return context.output.fail( restored.error() );
    context.output.object( { { QStringLiteral( "restored" ), source } } );
    return static_cast<int>( ExitCode::Done );
  } );
  restore->add_option( "DIR", arguments->folder )->required();
  restore->add_option( "--from", arguments->other, Text::tr( "Backup folder; by default the newest one below backups/" ).toStdString() );
}

} // namespace jinguan
