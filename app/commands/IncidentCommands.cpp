#include "Arguments.h"
#include "CommandLine.h"
#include "ConsoleProgress.h"
#include "Settings.h"
#include "warning/IncidentBrief.h"
#include "warning/IncidentDesk.h"
#include "WarningService.h"

#include <QCoreApplication>

#include <cmath>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::IncidentCommands )
};

struct IncidentArguments
{
    std::string workspace;
    std::string element;
    std::string district;
    std::string from;
    std::string to;
    std::string text;
    std::string assignee;
    qint64 id = 0;
    bool all = false;
};

/** The workspace and what its warnings are judged by. */
struct Desk
{
    const Services *services = nullptr;
    std::unique_ptr<Workspace> workspace;
    std::optional<WarningRules> rules;
};

std::optional<Desk> openDesk( CommandContext &context, const std::string &folder, OpenMode mode )
{
  Desk desk;
  desk.services = context.services();
  desk.workspace = desk.services ? context.openWorkspace( folder, mode ) : nullptr;
  if ( !desk.workspace )
    return std::nullopt;
  Result<WarningRules> rules = workspaceRules( *desk.services, desk.workspace->network() );
  if ( !rules )
  {
    context.output.fail( rules.error() );
    return std::nullopt;
  }
  desk.rules = rules.take();
  return desk;
}

QStringList bodiesOf( const QStringList &ids, const Incident &incident, const Desk &desk )
{
  return bodyNames( ids, incident, desk.services->responsibility );
}

QString momentText( UtcSeconds at )
{
  return at > 0 ? isoLocal( at ) : QString();
}

QJsonObject toJson( const Incident &incident, const Desk &desk )
{
  const ResponsibleUnit *unit = desk.services->responsibility.unit( incident.unit );
  QJsonObject object { { QStringLiteral( "id" ), incident.id }, { QStringLiteral( "severity" ), severityText( incident.severity ) },
    { QStringLiteral( "state" ), incidentStateId( incident.state ) }, { QStringLiteral( "station" ), incident.station },
    { QStringLiteral( "text" ), incidentText( incident, *desk.rules, desk.services->catalogue, *desk.services->evaluator ) },
    { QStringLiteral( "since" ), momentText( incident.since ) }, { QStringLiteral( "opened" ), momentText( incident.opened ) },
    { QStringLiteral( "ended" ), momentText( incident.ended ) }, { QStringLiteral( "closed" ), momentText( incident.closed ) },
    { QStringLiteral( "unit" ), unit ? unit->name.text() : incident.unit }, { QStringLiteral( "unit_code" ), incident.unit },
    { QStringLiteral( "district" ), incident.district }, { QStringLiteral( "siting_class" ), incident.sitingClass },
    { QStringLiteral( "element" ), incident.element },
    { QStringLiteral( "lead" ), bodiesOf( incident.lead, incident, desk ).join( Text::tr( ", " ) ) },
    { QStringLiteral( "cooperating" ), bodiesOf( incident.cooperating, incident, desk ).join( Text::tr( ", " ) ) },
    { QStringLiteral( "river" ), incident.river }, { QStringLiteral( "river_chief" ), incident.chief },
    { QStringLiteral( "permit_holder" ), incident.permitHolder }, { QStringLiteral( "permit" ), incident.permit },
    { QStringLiteral( "outlet" ), incident.outlet }, { QStringLiteral( "assignee" ), incident.assignee },
    { QStringLiteral( "rule" ), incident.rule }, { QStringLiteral( "kind" ), incident.kind },
    { QStringLiteral( "demo" ), incident.isDemo } };
  if ( !incident.origin.isEmpty() )
  {
    object.insert( QStringLiteral( "cause" ), incident.cause );
    object.insert( QStringLiteral( "origin" ), incident.origin );
    object.insert( QStringLiteral( "distance_km" ), std::round( incident.distance / 10 ) / 100 );
    object.insert( QStringLiteral( "travel_h" ), std::round( static_cast<double>( incident.travel ) / 36 ) / 100 );
    object.insert( QStringLiteral( "expected" ), momentText( incident.since + incident.travel ) );
  }
  return object;
}

/** A district or responsible unit as asked for; both empty for the whole city. */
Result<IncidentQuery> queryOf( const IncidentArguments &arguments, const Services &services )
{
  IncidentQuery query;
  query.openOnly = !arguments.all;
  query.element = fromArgument( arguments.element );
  if ( !query.element.isEmpty() && !services.catalogue.element( query.element ) )
    return Error { Text::tr( "The element “%1” is not in the catalogue." ).arg( query.element ), {}, {}, 0 };
  const QString area = fromArgument( arguments.district );
  if ( const ResponsibleUnit *unit = services.responsibility.unit( area ) )
    query.unit = unit->code;
  else if ( !area.isEmpty() )
    return Error { Text::tr( "“%1” is no code of a responsible unit." ).arg( area ), {}, {}, 0 };
  const Result<UtcSeconds> from = argument::moment( arguments.from );
  const Result<UtcSeconds> to = argument::moment( arguments.to );
  if ( !from || !to )
    return from ? to.error() : from.error();
  query.from = *from;
  query.to = *to;
  return query;
}

int listIncidents( CommandContext &context, const IncidentArguments &arguments )
{
  const std::optional<Desk> desk = openDesk( context, arguments.workspace, OpenMode::ReadOnly );
  if ( !desk )
    return static_cast<int>( ExitCode::Failed );
  const Result<IncidentQuery> query = queryOf( arguments, *desk->services );
  if ( !query )
    return context.output.fail( query.error() );
  const Result<QList<Incident>> incidents = desk->workspace->incidents().incidents( *query );
  if ( !incidents )
    return context.output.fail( incidents.error() );
  QJsonArray rows;
  for ( const Incident &incident : *incidents )
    rows.append( toJson( incident, *desk ) );
  context.output.rows( rows );
  context.output.message( Text::tr( "%n incident(s)", nullptr, static_cast<int>( incidents->size() ) ) );
  return static_cast<int>( ExitCode::Done );
}

int showIncident( CommandContext &context, const IncidentArguments &arguments )
{
  const std::optional<Desk> desk = openDesk( context, arguments.workspace, OpenMode::ReadOnly );
  if ( !desk )
    return static_cast<int>( ExitCode::Failed );
  const Result<Incident> incident = desk->workspace->incidents().incident( arguments.id );
  if ( !incident )
    return context.output.fail( incident.error() );
  const Result<QList<IncidentEvent>> story = desk->workspace->incidents().story( arguments.id );
  if ( !story )
    return context.output.fail( story.error() );
  QJsonArray events;
  for ( const IncidentEvent &event : *story )
    events.append( QJsonObject { { QStringLiteral( "time" ), isoLocal( event.at ) }, { QStringLiteral( "event" ), event.kind },
      { QStringLiteral( "text" ), incidentEventText( event ) }, { QStringLiteral( "by" ), event.by } } );
  QJsonObject object = toJson( *incident, *desk );
  if ( context.output.isJson() )
  {
    object.insert( QStringLiteral( "story" ), events );
    context.output.object( object );
    return static_cast<int>( ExitCode::Done );
  }
  context.output.object( object );
  context.output.rows( events );
  return static_cast<int>( ExitCode::Done );
}

int scanReadings( CommandContext &context, const IncidentArguments &arguments )
{
  const std::optional<Desk> desk = openDesk( context, arguments.workspace, OpenMode::ReadingsOnly );
  if ( !desk )
    return static_cast<int>( ExitCode::Failed );
  const Result<QList<Station>> stations = desk->workspace->network().stations();
  const Result<TimeRange> extent = desk->workspace->readings().extent();
  const Result<UtcSeconds> from = argument::moment( arguments.from );
  const Result<UtcSeconds> to = argument::moment( arguments.to );
  if ( !stations || !extent || !from || !to )
    return context.output.fail( !stations ? stations.error() : !extent ? extent.error() : !from ? from.error() : to.error() );
  const TimeRange range { *from > 0 ? *from : extent->from, *to > 0 ? *to : extent->to + 1 };
  if ( range.to <= range.from )
    return context.output.fail( { Text::tr( "The end of the time to look at does not lie after its begin." ), {}, {}, 0 } );
  ConsoleProgress progress;
  const Result<RiverSystem> rivers = riverSystem( desk->workspace->network(), *stations );
  if ( !rivers )
    return context.output.fail( rivers.error() );
  const WarningScan scan( *desk->rules, desk->services->catalogue, *desk->services->evaluator, desk->services->responsibility, &*rivers );
  const Result<ScanOutcome> outcome = scan.run( *stations, desk->workspace->readings(), desk->workspace->incidents(), range, 0, progress );
  if ( !outcome )
    return context.output.fail( outcome.error() );
  context.output.object( { { QStringLiteral( "from" ), isoLocal( range.from ) }, { QStringLiteral( "to" ), isoLocal( range.to ) },
    { QStringLiteral( "opened" ), outcome->opened.size() }, { QStringLiteral( "ended" ), outcome->ended.size() },
    { QStringLiteral( "updated" ), outcome->updated }, { QStringLiteral( "withdrawn" ), outcome->withdrawn } } );
  return static_cast<int>( ExitCode::Done );
}

int tellLoad( CommandContext &context, const IncidentArguments &arguments )
{
  const std::optional<Desk> desk = openDesk( context, arguments.workspace, OpenMode::ReadOnly );
  if ( !desk )
    return static_cast<int>( ExitCode::Failed );
  IncidentArguments every = arguments;
  every.all = true;
  const Result<IncidentQuery> query = queryOf( every, *desk->services );
  if ( !query )
    return context.output.fail( query.error() );
  const Result<QList<Incident>> incidents = desk->workspace->incidents().incidents( *query );
  if ( !incidents )
    return context.output.fail( incidents.error() );
  TimeRange range { query->from, query->to };
  for ( const Incident &incident : *incidents )
  {
    range.from = query->from > 0 ? query->from : range.from == 0 ? incident.opened : std::min( range.from, incident.opened );
    range.to = query->to > 0 ? query->to : std::max( range.to, incident.opened + 1 );
  }
  const WarningLoad load = warningLoad( *incidents, range );
  QStringList chattering;
  for ( const WarningLoad::Chatter &source : load.chattering )
    chattering.append( QStringLiteral( "%1 %2 ×%3" ).arg( source.station, source.rule ).arg( source.opened ) );
  context.output.object( { { QStringLiteral( "from" ), momentText( range.from ) }, { QStringLiteral( "to" ), momentText( range.to ) },
    { QStringLiteral( "opened" ), load.opened }, { QStringLiteral( "per_10_min" ), load.perTenMinutes },
    { QStringLiteral( "worst_10_min" ), load.worstTenMinutes }, { QStringLiteral( "worst_at" ), momentText( load.worstAt ) },
    { QStringLiteral( "flood_share" ), load.floodShare }, { QStringLiteral( "chattering" ), chattering.join( QLatin1String( "; " ) ) } } );
  return static_cast<int>( ExitCode::Done );
}

enum class Step
{
  Acknowledge,
  Assign,
  Note,
  Close
};

int handle( CommandContext &context, const IncidentArguments &arguments, Step step )
{
  const std::optional<Desk> desk = openDesk( context, arguments.workspace, OpenMode::ReadingsOnly );
  if ( !desk )
    return static_cast<int>( ExitCode::Failed );
  IncidentDesk hand( desk->workspace->incidents(), Settings::userProfile().name );
  const UtcSeconds now = QDateTime::currentSecsSinceEpoch();
  const QString text = fromArgument( arguments.text );
  const auto run = [&]() -> Result<Incident> {
    switch ( step )
    {
      case Step::Acknowledge:
        return hand.acknowledge( arguments.id, text, now );
      case Step::Assign:
        return hand.assign( arguments.id, fromArgument( arguments.assignee ), text, now );
      case Step::Note:
        return hand.addNote( arguments.id, text, now );
      case Step::Close:
        break;
    }
    return hand.close( arguments.id, text, now );
  };
  const Result<Incident> done = run();
  if ( !done )
    return context.output.fail( done.error() );
  context.output.object( toJson( *done, *desk ) );
  return static_cast<int>( ExitCode::Done );
}

using SharedArguments = std::shared_ptr<IncidentArguments>;

CLI::App *addStep(
  CLI::App &group, CommandContext &context, const SharedArguments &arguments, const char *name, const QString &about, Step step )
{
  // spelled out: lupdate loses the context in a function that returns CLI::App
  CLI::App *command = addCommand( group, context, name, about, [=, &context] { return handle( context, *arguments, step ); } );
  command->add_option( "--workspace,-w", arguments->workspace )->required();
  command
    ->add_option( "ID", arguments->id, QCoreApplication::translate( "jinguan::IncidentCommands", "Number of the incident" ).toStdString() )
    ->required();
  command->add_option(
    "--text", arguments->text, QCoreApplication::translate( "jinguan::IncidentCommands", "Note for the story" ).toStdString() );
  return command;
}
} // namespace

void addIncidentCommands( CLI::App &app, CommandContext &context )
{
  const auto arguments = std::make_shared<IncidentArguments>();
  CLI::App *group = app.add_subcommand( "incidents", Text::tr( "Warnings: look for them, list them, work on them." ).toStdString() );
  group->require_subcommand( 1 );
  const auto addRange = [&]( CLI::App *command ) {
    command->add_option( "--workspace,-w", arguments->workspace )->required();
    command->add_option( "--from", arguments->from, Text::tr( "Begin; by default of all readings" ).toStdString() );
    command->add_option( "--to", arguments->to, Text::tr( "End, not included" ).toStdString() );
    return command;
  };
  const auto addQuery = [&]( CLI::App *command ) {
    addRange( command );
    command->add_option( "--element", arguments->element, Text::tr( "Element id, e.g. air" ).toStdString() );
    command->add_option( "--unit", arguments->district, Text::tr( "Code of a responsible unit" ).toStdString() );
    return command;
  };
  CLI::App *list = addQuery( addCommand( *group, context, "list", Text::tr( "Incidents that are not closed." ),
    [=, &context] { return listIncidents( context, *arguments ); } ) );
  list->add_flag( "--all", arguments->all, Text::tr( "Closed ones too" ).toStdString() );
  addQuery( addCommand( *group, context, "load", Text::tr( "How many warnings people have to bear." ),
    [=, &context] { return tellLoad( context, *arguments ); } ) );
  addRange( addCommand( *group, context, "scan", Text::tr( "Hold the rules against stored readings." ),
    [=, &context] { return scanReadings( context, *arguments ); } ) );
  addCrossingCommands( *group, context );
  CLI::App *show = addCommand(
    *group, context, "show", Text::tr( "An incident with its story." ), [=, &context] { return showIncident( context, *arguments ); } );
  show->add_option( "--workspace,-w", arguments->workspace )->required();
  show->add_option( "ID", arguments->id, Text::tr( "Number of the incident" ).toStdString() )->required();
  addStep( *group, context, arguments, "ack", Text::tr( "Acknowledge an incident." ), Step::Acknowledge );
  addStep( *group, context, arguments, "assign", Text::tr( "Give an incident to somebody." ), Step::Assign )
    ->add_option( "--to", arguments->assignee, Text::tr( "Person or body" ).toStdString() )
    ->required();
  addStep( *group, context, arguments, "note", Text::tr( "Add a note to the story." ), Step::Note );
  addMailCommands( *group, context );
  addStep( *group, context, arguments, "close", Text::tr( "Close an incident; with a reason while its condition lasts." ), Step::Close );
}

} // namespace jinguan
