#include "Arguments.h"
#include "base/Durations.h"
#include "CommandLine.h"
#include "warning/CrossingTime.h"
#include "WarningService.h"

#include <QCoreApplication>

#include <cmath>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::CrossingCommands )
};


struct CrossingArguments
{
    std::string workspace;
    std::string station;
    std::string indicator;
    std::string rule;
    std::string from;
    std::string to;
    std::string month;
    int level = 1;
    double kilometres = 100;
    bool byRule = false;
};

/** End of the newest measured reading of each station. */
Result<QHash<QString, UtcSeconds>> newestOfStations( const ReadingStore &readings )
{
  const Result<QList<LatestReading>> latest = readings.latest();
  if ( !latest )
    return latest.error();
  QHash<QString, UtcSeconds> newest;
  for ( const LatestReading &one : *latest )
  {
    if ( one.series.key.issued == 0 )
      newest[one.series.key.station] = std::max( newest.value( one.series.key.station ), endOf( one.reading.begin, one.period ) );
  }
  return newest;
}

/** A calendar month of the display zone; `last`: the one before that of \a now. */
Result<TimeRange> monthRange( const QString &text, UtcSeconds now )
{
  const QDate today = local( now ).date();
  const QDate first = text == QLatin1String( "last" ) ? QDate( today.year(), today.month(), 1 ).addMonths( -1 )
                                                      : QDate::fromString( text + QStringLiteral( "-01" ), Qt::ISODate );
  if ( !first.isValid() )
    return Error { Text::tr( "“%1” is no month." ).arg( text ), Text::tr( "Write it as 2026-05, or last." ), {}, 0 };
  return TimeRange { first.startOfDay( displayZone() ).toSecsSinceEpoch(),
    first.addMonths( 1 ).startOfDay( displayZone() ).toSecsSinceEpoch() };
}

/** What is asked for: a month, from … to, or the thirty days before \a now. */
Result<TimeRange> rangeOf( const CrossingArguments &arguments, UtcSeconds now )
{
  if ( !arguments.month.empty() )
    return monthRange( fromArgument( arguments.month ), now );
  const Result<UtcSeconds> from = argument::moment( arguments.from );
  const Result<UtcSeconds> to = argument::moment( arguments.to );
  if ( !from || !to )
    return from ? to.error() : from.error();
  TimeRange range { *from, *to > 0 ? *to : now };
  if ( range.from == 0 )
    range.from = range.to - 30 * secondsPerDay;
  if ( range.to <= range.from )
    return Error { Text::tr( "The end of the time to look at does not lie after its begin." ), {}, {}, 0 };
  return range;
}

UtcSeconds newestOf( const QHash<QString, UtcSeconds> &newest )
{
  return newest.isEmpty() ? 0 : *std::max_element( newest.cbegin(), newest.cend() );
}

int listCrossings( CommandContext &context, const CrossingArguments &arguments )
{
  const std::unique_ptr<Workspace> workspace = context.openWorkspace( arguments.workspace, OpenMode::ReadOnly );
  if ( !workspace )
    return static_cast<int>( ExitCode::Failed );
  const Result<QHash<QString, UtcSeconds>> newest = newestOfStations( workspace->readings() );
  if ( !newest )
    return context.output.fail( newest.error() );
  const Result<TimeRange> range = rangeOf( arguments, newestOf( *newest ) );
  if ( !range )
    return context.output.fail( range.error() );
  const Result<QList<StoredCrossing>> crossings =
    workspace->incidents().crossings( fromArgument( arguments.station ), fromArgument( arguments.indicator ), *range );
  if ( !crossings )
    return context.output.fail( crossings.error() );
  const QString rule = fromArgument( arguments.rule );
  QJsonArray rows;
  for ( const StoredCrossing &crossing : *crossings )
  {
    if ( !rule.isEmpty() && crossing.rule != rule )
      continue;
    rows.append( QJsonObject { { QStringLiteral( "time" ), isoLocal( crossing.at ) }, { QStringLiteral( "station" ), crossing.station },
      { QStringLiteral( "indicator" ), crossing.indicator }, { QStringLiteral( "rule" ), crossing.rule },
      { QStringLiteral( "into" ), crossing.into }, { QStringLiteral( "measure" ), crossing.measure },
      { QStringLiteral( "threshold" ), crossing.threshold } } );
  }
  context.output.rows( rows );
  context.output.message( Text::tr( "%n crossing(s)", nullptr, static_cast<int>( rows.size() ) ) );
  return static_cast<int>( ExitCode::Done );
}

double hours( qint64 seconds )
{
  return std::round( static_cast<double>( seconds ) / 36 ) / 100;
}

int tellTimes( CommandContext &context, const CrossingArguments &arguments )
{
  const Services *services = context.services();
  const std::unique_ptr<Workspace> workspace = services ? context.openWorkspace( arguments.workspace, OpenMode::ReadOnly ) : nullptr;
  if ( !workspace )
    return static_cast<int>( ExitCode::Failed );
  const Result<WarningRules> rules = workspaceRules( *services, workspace->network() );
  const Result<QHash<QString, UtcSeconds>> newest = newestOfStations( workspace->readings() );
  if ( !rules || !newest )
    return context.output.fail( rules ? newest.error() : rules.error() );
  const Result<TimeRange> range = rangeOf( arguments, newestOf( *newest ) );
  if ( !range )
    return context.output.fail( range.error() );
  // A condition may have begun long before the range.
  Result<QList<StoredCrossing>> crossings =
    workspace->incidents().crossings( fromArgument( arguments.station ), fromArgument( arguments.indicator ), { 0, range->to } );
  if ( !crossings )
    return context.output.fail( crossings.error() );
  if ( const QString rule = fromArgument( arguments.rule ); !rule.isEmpty() )
    crossings->removeIf( [&rule]( const StoredCrossing &crossing ) { return crossing.rule != rule; } );
  const KnownUntil until = [&newest]( const QString &station ) { return newest->value( station ); };
  const bool byRule = arguments.byRule || !arguments.rule.empty();
  const QList<CrossingTime> times =
    byRule ? timesByRule( *crossings, *range, until ) : timesBySeverity( *crossings, *rules, arguments.level, *range, until );
  QJsonArray rows;
  for ( const CrossingTime &time : times )
  {
    QJsonObject row { { QStringLiteral( "station" ), time.station }, { QStringLiteral( "hours" ), hours( time.seconds ) },
      { QStringLiteral( "times" ), time.times }, { QStringLiteral( "longest_h" ), hours( time.longest ) },
      { QStringLiteral( "share" ),
        std::round( 1e4 * static_cast<double>( time.seconds ) / static_cast<double>( range->to - range->from ) ) / 1e4 } };
    if ( byRule )
    {
      row.insert( QStringLiteral( "rule" ), time.rule );
      row.insert( QStringLiteral( "indicator" ), time.indicator );
    }
    rows.append( row );
  }
  context.output.rows( rows );
  context.output.message( Text::tr( "From %1 to %2." ).arg( isoLocal( range->from ), isoLocal( range->to ) ) );
  return static_cast<int>( ExitCode::Done );
}

int tellRivers( CommandContext &context, const CrossingArguments &arguments )
{
  const std::unique_ptr<Workspace> workspace = context.openWorkspace( arguments.workspace, OpenMode::ReadOnly );
  if ( !workspace )
    return static_cast<int>( ExitCode::Failed );
  const Result<QList<Station>> stations = workspace->network().stations();
  if ( !stations )
    return context.output.fail( stations.error() );
  const Result<RiverSystem> rivers = riverSystem( workspace->network(), *stations );
  if ( !rivers )
    return context.output.fail( rivers.error() );
  const QString code = fromArgument( arguments.station );
  const auto station = std::find_if( stations->begin(), stations->end(), [&code]( const Station &one ) { return one.code == code; } );
  if ( station == stations->end() )
    return context.output.fail( { Text::tr( "The station “%1” is not in the workspace." ).arg( code ), {}, {}, 0 } );
  if ( !rivers->placeOf( code ) )
    return context.output.fail( { Text::tr( "The station %1 names no river that is drawn near it." ).arg( code ),
      Text::tr( "Enter its river, and see that the river layer has it." ), {}, 0 } );
  QJsonArray rows;
  const auto add = [&]( const QList<RiverNeighbour> &neighbours, const QString &side ) {
    for ( const RiverNeighbour &neighbour : neighbours )
    {
      const auto other =
        std::find_if( stations->begin(), stations->end(), [&]( const Station &one ) { return one.code == neighbour.station; } );
      rows.append( QJsonObject { { QStringLiteral( "side" ), side }, { QStringLiteral( "station" ), neighbour.station },
        { QStringLiteral( "name" ), other->name.text() },
        { QStringLiteral( "distance_km" ), std::round( neighbour.way.metres / 10 ) / 100 },
        { QStringLiteral( "travel_h" ), hours( qRound64( neighbour.way.seconds ) ) },
        { QStringLiteral( "rivers" ), neighbour.way.rivers.join( QStringLiteral( " → " ) ) } } );
    }
  };
  add( rivers->above( code, arguments.kilometres * 1000 ), QStringLiteral( "above" ) );
  add( rivers->below( code, arguments.kilometres * 1000 ), QStringLiteral( "below" ) );
  context.output.rows( rows );
  if ( const RiverEntry *chief = rivers->chiefAt( *station ) )
    context.output.message( Text::tr( "River chief: %1 %2 (%3)" ).arg( chief->chief, chief->office, chief->source ) );
  return static_cast<int>( ExitCode::Done );
}
} // namespace

void addCrossingCommands( CLI::App &group, CommandContext &context )
{
  const auto arguments = std::make_shared<CrossingArguments>();
  const auto addRange = [&]( CLI::App *command ) {
    command->add_option( "--workspace,-w", arguments->workspace )->required();
    command->add_option( "--station", arguments->station, Text::tr( "Station code" ).toStdString() );
    command->add_option( "--indicator", arguments->indicator, Text::tr( "Indicator id, e.g. PM2.5" ).toStdString() );
    command->add_option( "--rule", arguments->rule, Text::tr( "Id of a warning rule" ).toStdString() );
    command->add_option( "--from", arguments->from, Text::tr( "Begin; by default thirty days before the end" ).toStdString() );
    command->add_option( "--to", arguments->to, Text::tr( "End, not included; by default that of the newest reading" ).toStdString() );
    command->add_option( "--month", arguments->month, Text::tr( "A month instead, as 2026-05, or last" ).toStdString() );
    return command;
  };
  addRange( addCommand( group, context, "crossings", Text::tr( "Every crossing into and out of the condition of a rule." ),
    [=, &context] { return listCrossings( context, *arguments ); } ) );
  CLI::App *times = addRange( addCommand( group, context, "times", Text::tr( "How long stations were above a level." ),
    [=, &context] { return tellTimes( context, *arguments ); } ) );
  times->add_option( "--level", arguments->level, Text::tr( "Severity of the rules counted, and above: 1 notice … 4 grave" ).toStdString() )
    ->check( CLI::Range( 1, 4 ) );
  times->add_flag( "--by-rule", arguments->byRule, Text::tr( "Each rule and indicator by itself" ).toStdString() );
  CLI::App *rivers =
    addCommand( group, context, "rivers", Text::tr( "Stations up and down the river of a station, with the time the water needs." ),
      [=, &context] { return tellRivers( context, *arguments ); } );
  rivers->add_option( "--workspace,-w", arguments->workspace )->required();
  rivers->add_option( "--station", arguments->station, Text::tr( "Station code" ).toStdString() )->required();
  rivers->add_option( "--within", arguments->kilometres, Text::tr( "Kilometres along the river" ).toStdString() );
}

} // namespace jinguan
