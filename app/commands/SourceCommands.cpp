#include "CommandLine.h"
#include "ingest/sensorthings/SensorThingsDraft.h"
#include "ingest/sources/SourceRunner.h"
#include "StopSignal.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>

#include <cstdio>
#include <optional>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::SourceCommands )
};

constexpr int sTickMs = 1000;
constexpr int sUsualEvery = 300;

struct SourceArguments
{
    std::string workspace;
    std::string name;
    std::string url;
    std::string folder;
    std::string map;
    std::string draft;
    std::string profile;
    std::string by;
    int every = 0;
    int settle = 10;
    bool once = false;
    bool disabled = false;
    bool commandOnly = false;
};

QString momentText( UtcSeconds at )
{
  return at > 0 ? isoLocal( at ) : QString();
}

QJsonArray filesJson( const SourceRun &run )
{
  QJsonArray files;
  for ( const DroppedFile &file : run.files )
    files.append( QJsonObject { { QStringLiteral( "file" ), file.name }, { QStringLiteral( "moved_to" ), file.movedTo },
      { QStringLiteral( "already_imported" ), file.known }, { QStringLiteral( "written" ), file.report.written + file.report.changed },
      { QStringLiteral( "rejected" ), file.report.rejected }, { QStringLiteral( "failure" ), file.failure } } );
  return files;
}

QJsonArray streamsJson( const SourceRun &run )
{
  QJsonArray streams;
  for ( const StreamOutcome &stream : run.streams )
    streams.append( QJsonObject { { QStringLiteral( "stream" ), stream.stream }, { QStringLiteral( "name" ), stream.name },
      { QStringLiteral( "observations" ), stream.observations }, { QStringLiteral( "written" ), stream.written },
      { QStringLiteral( "rejected" ), stream.rejected }, { QStringLiteral( "missing" ), stream.missing },
      { QStringLiteral( "finished" ), stream.finished }, { QStringLiteral( "problem" ), stream.problem } } );
  return streams;
}

/** One look at a source: a line of JSON, or a line for people with what went wrong on standard error. */
void tell( const CommandContext &context, const SourceRun &run )
{
  for ( const QString &warning : run.warnings )
    context.output.message( warning );
  if ( !run.problem.isEmpty() )
    context.output.message( Text::tr( "%1: %2" ).arg( run.source.name, run.problem ) );
  if ( !context.output.isJson() )
  {
    context.output.text( Text::tr( "%1  %2: %3 new, %4 unchanged, %5 rejected" )
                           .arg( isoLocal( run.at ), run.source.name )
                           .arg( run.written )
                           .arg( run.unchanged )
                           .arg( run.rejected ) );
    return;
  }
  QJsonObject line { { QStringLiteral( "time" ), isoLocal( run.at ) }, { QStringLiteral( "source" ), run.source.name },
    { QStringLiteral( "kind" ), sourceKindId( run.source.kind ) }, { QStringLiteral( "written" ), run.written },
    { QStringLiteral( "unchanged" ), run.unchanged }, { QStringLiteral( "rejected" ), run.rejected },
    { QStringLiteral( "unconfirmed" ), run.unconfirmed }, { QStringLiteral( "problem" ), run.problem } };
  if ( run.source.kind == SourceKind::SensorThings )
    line.insert( QStringLiteral( "streams" ), streamsJson( run ) );
  else
    line.insert( QStringLiteral( "files" ), filesJson( run ) );
  const QByteArray text = QJsonDocument( line ).toJson( QJsonDocument::Compact ) + '\n';
  std::fwrite( text.constData(), 1, static_cast<size_t>( text.size() ), stdout );
  std::fflush( stdout );
}

ExitCode codeOf( const SourceRun &run )
{
  if ( run.failed || run.skipped )
    return ExitCode::Failed;
  return run.problem.isEmpty() && run.rejected == 0 ? ExitCode::Done : ExitCode::DoneWithFindings;
}

int makeDraft( CommandContext &context, const SourceArguments &arguments, const Services &services, Workspace &workspace )
{
  const Result<ColumnWords> words = ColumnWords::load();
  if ( !words )
    return context.output.fail( words.error() );
  const QString path = fromArgument( arguments.draft );
  SensorThingsMapping known;
  if ( QFileInfo::exists( path ) )
  {
    const Result<SensorThingsMapping> before = SensorThingsMapping::read( path );
    if ( !before )
      return context.output.fail( before.error() );
    known = *before;
  }
  StopSignal stop;
  SensorThingsDraft draft( services.catalogue, *words, workspace.network() );
  const Result<SensorThingsMapping> mapping = draft.make( fromArgument( arguments.url ), known, stop );
  if ( !mapping )
    return context.output.fail( mapping.error() );
  if ( const Result<void> written = mapping->write( path ); !written )
    return context.output.fail( written.error() );
  for ( const QString &warning : draft.warnings() )
    context.output.message( warning );
  const auto used =
    std::count_if( mapping->streams.cbegin(), mapping->streams.cend(), []( const StreamMapping &stream ) { return stream.use; } );
  context.output.object( { { QStringLiteral( "draft" ), path }, { QStringLiteral( "streams" ), mapping->streams.size() },
    { QStringLiteral( "understood" ), static_cast<qint64>( used ) }, { QStringLiteral( "confirmed" ), mapping->confirmedStreams() } } );
  context.output.message(
    Text::tr( "Look at each stream of the draft, mend what is wrong and set “confirmed” to true; only then it is polled." ) );
  return static_cast<int>( ExitCode::Done );
}

/** The saved source of this address, or a new one that runs by command only. */
Result<DataSource> sourceOfUrl( const SourceArguments &arguments, const SensorThingsMapping &mapping, SourceStore &store )
{
  const Result<QList<DataSource>> all = store.sources();
  if ( !all )
    return all.error();
  const QUrl url = SensorThingsMapping::serviceUrl( fromArgument( arguments.url ) );
  DataSource source;
  source.kind = SourceKind::SensorThings;
  source.location = url.toString();
  source.name = arguments.name.empty() ? url.host() : fromArgument( arguments.name );
  source.every = sUsualEvery;
  source.enabled = source.inWindow = false;
  for ( const DataSource &known : *all )
  {
    if ( known.kind == SourceKind::SensorThings && SensorThingsMapping::serviceUrl( known.location ) == url
      && ( arguments.name.empty() || known.name == source.name ) )
      source = known;
  }
  source.mapping = mapping.toJson();
  if ( !arguments.by.empty() )
    source.deliveredBy = fromArgument( arguments.by );
  if ( arguments.every > 0 )
    source.every = arguments.every;
  return store.save( source );
}

int poll( CommandContext &context, const SourceArguments &arguments )
{
  const Services *services = context.services();
  const bool draft = !arguments.draft.empty();
  const std::unique_ptr<Workspace> workspace =
    services ? context.openWorkspace( arguments.workspace, draft ? OpenMode::ReadOnly : OpenMode::ReadingsOnly ) : nullptr;
  if ( !workspace )
    return static_cast<int>( ExitCode::Failed );
  if ( draft )
    return makeDraft( context, arguments, *services, *workspace );
  if ( arguments.map.empty() )
    return context.output.fail( { Text::tr( "Without a mapping nobody knows what the streams of the service mean." ),
      Text::tr( "Make a draft with --draft FILE, confirm its streams, and name it with --map FILE." ), {}, 0 } );
  const Result<SensorThingsMapping> mapping = SensorThingsMapping::read( fromArgument( arguments.map ) );
  if ( !mapping )
    return context.output.fail( mapping.error() );
  if ( const Result<void> checked = mapping->check( services->catalogue ); !checked )
    return context.output.fail( checked.error() );
  const Result<DataSource> source = sourceOfUrl( arguments, *mapping, workspace->sources() );
  if ( !source )
    return context.output.fail( source.error() );
  StopSignal stop;
  SourceRunner runner( services->catalogue, *workspace );
  ExitCode code = ExitCode::Done;
  do
  {
    const SourceRun run = runner.run( *source, QDateTime::currentSecsSinceEpoch(), stop );
    tell( context, run );
    if ( run.unconfirmed > 0 )
      context.output.message( Text::tr( "%n stream(s) of the mapping wait to be confirmed.", nullptr, run.unconfirmed ) );
    code = std::max( code, codeOf( run ) );
  } while ( arguments.every > 0 && !arguments.once && StopSignal::wait( arguments.every * 1000 ) );
  return static_cast<int>( code );
}

int watch( CommandContext &context, const SourceArguments &arguments )
{
  const Services *services = context.services();
  const std::unique_ptr<Workspace> workspace = services ? context.openWorkspace( arguments.workspace, OpenMode::ReadingsOnly ) : nullptr;
  if ( !workspace )
    return static_cast<int>( ExitCode::Failed );
  const Result<QList<DataSource>> sources = workspace->sources().sources();
  if ( !sources )
    return context.output.fail( sources.error() );
  if ( std::none_of( sources->cbegin(), sources->cend(), []( const DataSource &source ) { return source.enabled; } ) )
    return context.output.fail( { Text::tr( "The workspace has no source that is to run." ),
      Text::tr( "Add one with: jinguan sources add NAME --folder FOLDER" ), {}, 0 } );
  StopSignal stop;
  SourceRunner runner( services->catalogue, *workspace );
  runner.setSettle( arguments.settle );
  ExitCode code = ExitCode::Done;
  const auto done = [&]( const SourceRun &run ) {
    tell( context, run );
    code = std::max( code, codeOf( run ) );
  };
  if ( arguments.once )
  {
    for ( const DataSource &source : *sources )
    {
      if ( source.enabled && !stop.isCancelled() )
        done( runner.run( source, QDateTime::currentSecsSinceEpoch(), stop ) );
    }
    return static_cast<int>( code );
  }
  context.output.message( Text::tr( "Watching %n source(s). Stop with Ctrl+C.", nullptr, static_cast<int>( sources->size() ) ) );
  do
  {
    if ( const Result<void> ran = runner.runDue( QDateTime::currentSecsSinceEpoch(), stop, done ); !ran )
      context.output.message( ran.error().text() ); // a busy file is asked again
  } while ( StopSignal::wait( sTickMs ) );
  return static_cast<int>( code );
}

int list( CommandContext &context, const SourceArguments &arguments )
{
  const std::unique_ptr<Workspace> workspace = context.openWorkspace( arguments.workspace, OpenMode::ReadOnly );
  if ( !workspace )
    return static_cast<int>( ExitCode::Failed );
  const Result<QList<DataSource>> sources = workspace->sources().sources();
  const Result<QList<SourceState>> states = workspace->sources().states();
  if ( !sources || !states )
    return context.output.fail( sources ? states.error() : sources.error() );
  QHash<qint64, SourceState> known;
  for ( const SourceState &state : *states )
    known.insert( state.source, state );
  QJsonArray rows;
  for ( const DataSource &source : *sources )
  {
    const SourceState state = known.value( source.id );
    rows.append( QJsonObject { { QStringLiteral( "name" ), source.name }, { QStringLiteral( "kind" ), sourceKindId( source.kind ) },
      { QStringLiteral( "location" ), source.location }, { QStringLiteral( "delivered_by" ), source.deliveredBy },
      { QStringLiteral( "every" ), source.every }, { QStringLiteral( "enabled" ), source.enabled },
      { QStringLiteral( "in_window" ), source.inWindow }, { QStringLiteral( "last" ), momentText( state.lastAt ) },
      { QStringLiteral( "written" ), state.written }, { QStringLiteral( "rejected" ), state.rejected },
      { QStringLiteral( "failures" ), state.failures }, { QStringLiteral( "last_error" ), state.lastError } } );
  }
  context.output.rows( rows );
  return static_cast<int>( ExitCode::Done );
}

/** What the command line says about a source, on top of what is saved. */
Result<DataSource> described( DataSource source, const SourceArguments &arguments, const Services &services )
{
  source.name = fromArgument( arguments.name );
  if ( !arguments.url.empty() )
  {
    source.kind = SourceKind::SensorThings;
    source.location = SensorThingsMapping::serviceUrl( fromArgument( arguments.url ) ).toString();
  }
  if ( !arguments.folder.empty() )
  {
    source.kind = SourceKind::Folder;
    source.location = QFileInfo( fromArgument( arguments.folder ) ).absoluteFilePath();
  }
  if ( !arguments.profile.empty() )
    source.profile = fromArgument( arguments.profile );
  if ( !arguments.by.empty() )
    source.deliveredBy = fromArgument( arguments.by );
  source.every = arguments.every > 0 ? arguments.every : source.every;
  source.enabled = !arguments.disabled;
  source.inWindow = !arguments.commandOnly;
  if ( arguments.map.empty() )
    return source;
  const Result<SensorThingsMapping> mapping = SensorThingsMapping::read( fromArgument( arguments.map ) );
  if ( !mapping )
    return mapping.error();
  if ( const Result<void> checked = mapping->check( services.catalogue ); !checked )
    return checked.error();
  source.mapping = mapping->toJson();
  return source;
}

int add( CommandContext &context, const SourceArguments &arguments )
{
  const Services *services = context.services();
  const std::unique_ptr<Workspace> workspace = services ? context.openWorkspace( arguments.workspace, OpenMode::ReadingsOnly ) : nullptr;
  if ( !workspace )
    return static_cast<int>( ExitCode::Failed );
  const Result<QList<DataSource>> sources = workspace->sources().sources();
  if ( !sources )
    return context.output.fail( sources.error() );
  DataSource known;
  for ( const DataSource &source : *sources )
    known = source.name == fromArgument( arguments.name ) ? source : known;
  const Result<DataSource> source = described( known, arguments, *services );
  if ( !source )
    return context.output.fail( source.error() );
  if ( !source->profile.isEmpty() )
  {
    if ( const Result<MappingProfile> profile = ProfileLibrary( workspace->folder() ).find( source->profile ); !profile )
      return context.output.fail( profile.error() );
  }
  const Result<DataSource> saved = workspace->sources().save( *source );
  return saved ? static_cast<int>( ExitCode::Done ) : context.output.fail( saved.error() );
}

int removeSource( CommandContext &context, const SourceArguments &arguments )
{
  const std::unique_ptr<Workspace> workspace = context.openWorkspace( arguments.workspace, OpenMode::ReadingsOnly );
  if ( !workspace )
    return static_cast<int>( ExitCode::Failed );
  const Result<QList<DataSource>> sources = workspace->sources().sources();
  if ( !sources )
    return context.output.fail( sources.error() );
  for ( const DataSource &source : *sources )
  {
    if ( source.name != fromArgument( arguments.name ) )
      continue;
    const Result<void> removed = workspace->sources().remove( source.id );
    return removed ? static_cast<int>( ExitCode::Done ) : context.output.fail( removed.error() );
  }
  return context.output.fail( { Text::tr( "There is no source called “%1”." ).arg( fromArgument( arguments.name ) ),
    Text::tr( "See: jinguan sources list" ), {}, 0 } );
}

using SharedArguments = std::shared_ptr<SourceArguments>;

void addPoll( CLI::App &app, CommandContext &context )
{
  const SharedArguments arguments = std::make_shared<SourceArguments>();
  CLI::App *command = addCommand( app, context, "poll", Text::tr( "Take what is new from a service of OGC SensorThings." ),
    [=, &context] { return poll( context, *arguments ); } );
  command->add_option( "URL", arguments->url, Text::tr( "Address that ends with the version, like https://…/v1.1" ).toStdString() )
    ->required();
  command->add_option( "--workspace,-w", arguments->workspace )->required();
  command->add_option( "--map", arguments->map, Text::tr( "What the datastreams mean; see --draft" ).toStdString() );
  command->add_option( "--draft", arguments->draft, Text::tr( "Write a first mapping, or add new streams to one" ).toStdString() );
  command->add_option( "--name", arguments->name, Text::tr( "Name of the source in the workspace; the host when left out" ).toStdString() );
  command->add_option( "--by", arguments->by, Text::tr( "Body that delivers" ).toStdString() );
  CLI::Option *once = command->add_flag( "--once", arguments->once, Text::tr( "One look (the default)" ).toStdString() );
  command->add_option( "--every", arguments->every, Text::tr( "Seconds between two looks, until Ctrl+C" ).toStdString() )
    ->check( CLI::Range( SourceStore::leastEvery, 86400 ) )
    ->excludes( once );
}

void addSources( CLI::App &app, CommandContext &context )
{
  CLI::App *group = app.add_subcommand( "sources", Text::tr( "Services that are polled and folders that are watched." ).toStdString() );
  group->require_subcommand( 1 );
  const SharedArguments arguments = std::make_shared<SourceArguments>();
  addCommand(
    *group, context, "list", Text::tr( "The sources and how they have done." ), [=, &context] { return list( context, *arguments ); } )
    ->add_option( "--workspace,-w", arguments->workspace )
    ->required();
  CLI::App *command = addCommand( *group, context, "add", Text::tr( "Add a source, or change the one of this name." ),
    [=, &context] { return add( context, *arguments ); } );
  command->add_option( "NAME", arguments->name )->required();
  command->add_option( "--workspace,-w", arguments->workspace )->required();
  CLI::Option *folder = command->add_option( "--folder", arguments->folder, Text::tr( "Folder into which files are put" ).toStdString() );
  command->add_option( "--url", arguments->url, Text::tr( "Service of SensorThings" ).toStdString() )->excludes( folder );
  command->add_option( "--map", arguments->map, Text::tr( "Mapping of the service" ).toStdString() );
  command->add_option( "--profile", arguments->profile, Text::tr( "Mapping profile of the files; guessed when left out" ).toStdString() );
  command->add_option( "--by", arguments->by, Text::tr( "Body that delivers" ).toStdString() );
  command->add_option( "--every", arguments->every, Text::tr( "Seconds between two looks" ).toStdString() )
    ->check( CLI::Range( SourceStore::leastEvery, 86400 ) );
  command->add_flag( "--disabled", arguments->disabled, Text::tr( "Keep it, but do not run it" ).toStdString() );
  command->add_flag( "--command-only", arguments->commandOnly, Text::tr( "Run it by the command, not in the window" ).toStdString() );
  CLI::App *removal = addCommand( *group, context, "remove", Text::tr( "Forget a source; what it delivered stays." ),
    [=, &context] { return removeSource( context, *arguments ); } );
  removal->add_option( "NAME", arguments->name )->required();
  removal->add_option( "--workspace,-w", arguments->workspace )->required();
}
} // namespace

void addSourceCommands( CLI::App &app, CommandContext &context )
{
  addPoll( app, context );
  addSources( app, context );
  const SharedArguments arguments = std::make_shared<SourceArguments>();
  CLI::App *command =
    addCommand( app, context, "watch", Text::tr( "Run all sources of a workspace: poll services, take files out of folders." ),
      [=, &context] { return watch( context, *arguments ); } );
  command->add_option( "--workspace,-w", arguments->workspace )->required();
  command->add_flag( "--once", arguments->once, Text::tr( "Look once at each" ).toStdString() );
  command->add_option( "--settle", arguments->settle, Text::tr( "Seconds a file has to stay as it is before it is taken" ).toStdString() )
    ->capture_default_str()
    ->check( CLI::Range( 0, 3600 ) );
}

} // namespace jinguan
