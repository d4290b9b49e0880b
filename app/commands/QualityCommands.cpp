#include "Arguments.h"
#include "base/Resources.h"
#include "CommandLine.h"
#include "commands/QualityAnalysis.h"
#include "ConsoleProgress.h"
#include "layers/chart/ReadingText.h"
#include "quality/NetworkFigures.h"
#include "quality/QualityScan.h"
#include "quality/ReviewDesk.h"
#include "Settings.h"

#include <QCoreApplication>

#include <cmath>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::QualityCommands )
};

struct QualityArguments
{
    std::string workspace;
    std::string element;
    std::string district;
    std::string station;
    std::string indicator;
    std::string period = "hour";
    std::string rule;
    std::string from;
    std::string to;
    std::string at;
    std::string verdict;
    std::string reason;
    std::string by = "station";
    bool all = false;
    bool everything = false;
    bool indicators = false;
};

/** The workspace and what quality is judged by. */
struct QualityBench
{
    const Services *services = nullptr;
    std::unique_ptr<Workspace> workspace;
    std::optional<QualityRules> rules;
    QList<Station> stations; //!< of the asked-for part of the city and element
    TimeRange range;         //!< 0 where nothing was asked

    const Station *station( const QString &code ) const
    {
      const auto found = std::find_if( stations.begin(), stations.end(), [&code]( const Station &one ) { return one.code == code; } );
      return found == stations.end() ? nullptr : &*found;
    }
    QString stationName( const QString &code ) const
    {
      const Station *found = station( code );
      return found ? found->name.text() : code;
    }
    QString ruleName( const QString &id ) const
    {
      const QualityRule *rule = rules->rule( id );
      return rule ? rule->name.text() : id;
    }
};

Result<QualityBench> makeBench( CommandContext &context, const QualityArguments &arguments, std::unique_ptr<Workspace> workspace )
{
  QualityBench bench;
  bench.services = context.services();
  bench.workspace = std::move( workspace );
  Result<QualityRules> rules = QualityRules::load( Resources::path( QStringLiteral( "quality/rules.csv" ) ), bench.services->catalogue );
  if ( !rules )
    return rules.error();
  bench.rules = rules.take();
  const Result<MapFilter> area = argument::filter( fromArgument( arguments.district ), *bench.services );
  const Result<UtcSeconds> from = argument::moment( arguments.from );
  const Result<UtcSeconds> to = argument::moment( arguments.to );
  Result<QList<Station>> stations = bench.workspace->network().stations();
  if ( !area )
    return area.error();
  if ( !from || !to )
    return from ? to.error() : from.error();
  if ( !stations )
    return stations.error();
  const QString element = fromArgument( arguments.element );
  if ( !element.isEmpty() && !bench.services->catalogue.element( element ) )
    return Error { Text::tr( "The element “%1” is not in the catalogue." ).arg( element ), {}, {} };
  bench.stations = stations.take();
  bench.stations.removeIf(
    [&]( const Station &one ) { return !area->accepts( one ) || ( !element.isEmpty() && !one.elements.contains( element ) ); } );
  bench.range = { *from, *to };
  if ( bench.range.to > 0 && bench.range.to <= bench.range.from )
    return Error { Text::tr( "The end of the time does not lie after its begin." ), {}, {} };
  return bench;
}

/** Opens and loads; nothing after telling why not. */
std::optional<QualityBench> openBench( CommandContext &context, const QualityArguments &arguments, OpenMode mode )
{
  if ( !context.services() )
    return std::nullopt;
  std::unique_ptr<Workspace> workspace = context.openWorkspace( arguments.workspace, mode );
  if ( !workspace )
    return std::nullopt;
  Result<QualityBench> bench = makeBench( context, arguments, std::move( workspace ) );
  if ( !bench )
  {
    context.output.fail( bench.error() );
    return std::nullopt;
  }
  return bench.take();
}

constexpr int sFailed = static_cast<int>( ExitCode::Failed );
constexpr int sDone = static_cast<int>( ExitCode::Done );

QJsonValue numberOf( double value )
{
  return std::isnan( value ) ? QJsonValue() : QJsonValue( value );
}

int listVerdicts( CommandContext &context, const QualityArguments &arguments )
{
  const std::optional<QualityBench> bench = openBench( context, arguments, OpenMode::ReadOnly );
  if ( !bench )
    return sFailed;
  VerdictQuery query;
  query.rule = fromArgument( arguments.rule );
  query.toReview = !arguments.all;
  query.from = bench->range.from;
  query.to = bench->range.to;
  if ( !arguments.indicator.empty() )
    query.indicators = { fromArgument( arguments.indicator ) };
  if ( !query.rule.isEmpty() && !bench->rules->rule( query.rule ) )
    return context.output.fail( { Text::tr( "The rule “%1” is not known." ).arg( query.rule ), {}, {} } );
  for ( const Station &station : bench->stations )
  {
    if ( arguments.station.empty() || station.code == fromArgument( arguments.station ) )
      query.stations.append( station.code );
  }
  const Result<QList<StandingVerdict>> verdicts =
    query.stations.isEmpty() ? QList<StandingVerdict>() : bench->workspace->readings().verdicts( query );
  if ( !verdicts )
    return context.output.fail( verdicts.error() );
  QJsonArray rows;
  for ( const StandingVerdict &one : *verdicts )
  {
    rows.append( QJsonObject { { QStringLiteral( "station" ), one.series.key.station },
      { QStringLiteral( "name" ), bench->stationName( one.series.key.station ) },
      { QStringLiteral( "indicator" ), one.series.key.indicator }, { QStringLiteral( "time" ), isoLocal( one.verdict.begin ) },
      { QStringLiteral( "period" ), periodId( one.verdict.period ) }, { QStringLiteral( "value" ), numberOf( one.received.value ) },
      { QStringLiteral( "unit" ), one.series.unit },
      { QStringLiteral( "verdict" ), verdictText( one.verdict, bench->ruleName( one.verdict.rule ) ) },
      { QStringLiteral( "rule" ), one.verdict.rule }, { QStringLiteral( "reason" ), one.verdict.reason },
      { QStringLiteral( "by" ), one.verdict.by }, { QStringLiteral( "corrected_since" ), one.isStale },
      { QStringLiteral( "demo" ), one.series.isDemo } } );
  }
  context.output.rows( rows );
  context.output.message( Text::tr( "%n reading(s)", nullptr, static_cast<int>( rows.size() ) ) );
  return sDone;
}

int scanQuality( CommandContext &context, const QualityArguments &arguments )
{
  const std::optional<QualityBench> bench = openBench( context, arguments, OpenMode::ReadingsOnly );
  if ( !bench )
    return sFailed;
  QualityScanRequest request;
  request.range = bench->range;
  request.everything = arguments.everything || bench->range.from > 0 || bench->range.to > 0;
  request.by = QStringLiteral( "Jinguan" );
  ConsoleProgress progress;
  const Result<QualityScanOutcome> outcome =
    QualityScan( *bench->rules, bench->services->catalogue ).run( bench->stations, bench->workspace->readings(), request, progress );
  if ( !outcome )
    return context.output.fail( outcome.error() );
  QJsonObject byRule;
  for ( auto it = outcome->byRule.begin(); it != outcome->byRule.end(); ++it )
    byRule.insert( it.key(), it.value() );
  QJsonObject object { { QStringLiteral( "from" ), outcome->nothingNew ? QString() : isoLocal( outcome->range.from ) },
    { QStringLiteral( "to" ), outcome->nothingNew ? QString() : isoLocal( outcome->range.to ) },
    { QStringLiteral( "checked" ), outcome->checked }, { QStringLiteral( "suspect" ), outcome->suspects },
    { QStringLiteral( "new" ), outcome->written }, { QStringLiteral( "withdrawn" ), outcome->withdrawn },
    { QStringLiteral( "overruled" ), outcome->kept } };
  if ( context.output.isJson() )
    object.insert( QStringLiteral( "by_rule" ), byRule );
  context.output.object( object );
  if ( !context.output.isJson() )
  {
    QList<QStringList> lines;
    for ( auto it = outcome->byRule.begin(); it != outcome->byRule.end(); ++it )
      lines.append( { bench->ruleName( it.key() ), QString::number( it.value() ) } );
    if ( !lines.isEmpty() )
      context.output.table( { Text::tr( "Rule" ), Text::tr( "Readings" ) }, lines );
  }
  if ( outcome->nothingNew )
    context.output.message( Text::tr( "Nothing was written since the last pass; --everything goes over all readings again." ) );
  return sDone;
}

/** Readings as the arguments name them: one at a moment, or those of a time, of one series. */
Result<QList<ReadingKey>> namedReadings( const QualityArguments &arguments, const QualityBench &bench )
{
  bool ok = false;
  const Period period = periodFromId( fromArgument( arguments.period ), &ok );
  if ( !ok )
    return Error { Text::tr( "“%1” is no period." ).arg( fromArgument( arguments.period ) ), {}, {} };
  const Result<UtcSeconds> at = argument::moment( arguments.at );
  if ( !at )
    return at.error();
  const TimeRange range = *at > 0 ? TimeRange { *at, *at + 1 } : bench.range;
  if ( range.from == 0 || range.to == 0 )
    return Error { Text::tr( "Say which readings." ), Text::tr( "Give --at for one, or --from and --to." ), {} };
  const Result<QList<Series>> series = bench.workspace->readings().series( fromArgument( arguments.station ) );
  if ( !series )
    return series.error();
  QList<ReadingKey> keys;
  for ( const Series &one : *series )
  {
    if ( one.key.indicator != fromArgument( arguments.indicator ) || one.key.method != Method::Automatic || one.key.issued != 0 )
      continue;
    const Result<QList<Reading>> readings = bench.workspace->readings().received( one.id, period, range );
    if ( !readings )
      return readings.error();
    for ( const Reading &reading : *readings )
      keys.append( { one.id, period, reading.begin } );
  }
  if ( keys.isEmpty() )
    return Error { Text::tr( "There is no such reading." ), Text::tr( "“series” lists what a station has." ), {} };
  return keys;
}

int reviewReadings( CommandContext &context, const QualityArguments &arguments )
{
  const std::optional<QualityBench> bench = openBench( context, arguments, OpenMode::ReadingsOnly );
  if ( !bench )
    return sFailed;
  const Result<QList<ReadingKey>> keys = namedReadings( arguments, *bench );
  if ( !keys )
    return context.output.fail( keys.error() );
  ReviewDesk desk( bench->workspace->readings(), Settings::userProfile().name );
  const QString reason = fromArgument( arguments.reason );
  const Result<JudgeSummary> judged = arguments.verdict == "note" ? desk.note( *keys, reason )
    : arguments.verdict == "withdraw"                             ? desk.withdraw( *keys, reason )
    : arguments.verdict == "valid"                                ? desk.judge( *keys, QualityFlag::Valid, reason )
                                                                  : desk.judge( *keys, QualityFlag::Invalid, reason );
  if ( !judged )
    return context.output.fail( judged.error() );
  context.output.object( { { QStringLiteral( "readings" ), keys->size() }, { QStringLiteral( "written" ), judged->written } } );
  return sDone;
}

int tellHistory( CommandContext &context, const QualityArguments &arguments )
{
  const std::optional<QualityBench> bench = openBench( context, arguments, OpenMode::ReadOnly );
  if ( !bench )
    return sFailed;
  const Result<QList<ReadingKey>> keys = namedReadings( arguments, *bench );
  if ( !keys )
    return context.output.fail( keys.error() );
  QJsonArray rows;
  for ( const ReadingKey &key : *keys )
  {
    const Result<QList<Verdict>> history = bench->workspace->readings().verdictHistory( key.series, key.period, key.begin );
    if ( !history )
      return context.output.fail( history.error() );
    for ( const Verdict &verdict : *history )
    {
      rows.append(
        QJsonObject { { QStringLiteral( "time" ), isoLocal( verdict.begin ) }, { QStringLiteral( "at" ), isoLocal( verdict.at ) },
          { QStringLiteral( "by" ), verdict.by }, { QStringLiteral( "verdict" ), verdictText( verdict, bench->ruleName( verdict.rule ) ) },
          { QStringLiteral( "reason" ), verdict.reason }, { QStringLiteral( "value" ), numberOf( verdict.judged.value ) },
          { QStringLiteral( "received_as" ), qualityFlagText( verdict.judged.flag ) } } );
    }
  }
  context.output.rows( rows );
  if ( rows.isEmpty() )
    context.output.message( Text::tr( "Nobody has judged it." ) );
  return sDone;
}

QString placeName( const FigureRow &row, NetworkFigures::By by, const QualityBench &bench )
{
  const Responsibility &responsibility = bench.services->responsibility;
  switch ( by )
  {
    case NetworkFigures::By::Station:
      return bench.stationName( row.place );
    case NetworkFigures::By::District:
      return responsibility.district( row.place ) ? responsibility.district( row.place )->name.text() : row.place;
    case NetworkFigures::By::Unit:
      return responsibility.unit( row.place ) ? responsibility.unit( row.place )->name.text() : row.place;
    case NetworkFigures::By::Bureau:
      return responsibility.body( row.place ) ? responsibility.body( row.place )->nameNow.text() : row.place;
    case NetworkFigures::By::City:
      break;
  }
  return Text::tr( "Whole city" );
}

QString percent( const std::optional<double> &rate )
{
  return rate ? QString::number( *rate * 100, 'f', 1 ) + QStringLiteral( " %" ) : QStringLiteral( "–" );
}

int tellFigures( CommandContext &context, const QualityArguments &arguments )
{
  const std::optional<QualityBench> bench = openBench( context, arguments, OpenMode::ReadOnly );
  if ( !bench )
    return sFailed;
  const Result<NetworkFigures> figures = NetworkFigures::load( Resources::path( QStringLiteral( "quality/figures.csv" ) ) );
  const Result<TimeRange> range = argument::range( arguments.from, arguments.to );
  if ( !figures || !range )
    return context.output.fail( figures ? range.error() : figures.error() );
  ConsoleProgress progress;
  const TimeRange due { range->from, std::min<UtcSeconds>( range->to, QDateTime::currentSecsSinceEpoch() ) };
  const Result<QList<SeriesCounts>> counts = NetworkFigures::count(
    bench->stations, bench->workspace->readings(), bench->services->catalogue, fromArgument( arguments.element ), due, progress );
  if ( !counts )
    return context.output.fail( counts.error() );
  const std::map<std::string, NetworkFigures::By> names { { "station", NetworkFigures::By::Station },
    { "district", NetworkFigures::By::District }, { "unit", NetworkFigures::By::Unit }, { "bureau", NetworkFigures::By::Bureau },
    { "city", NetworkFigures::By::City } };
  const NetworkFigures::By by = names.at( arguments.by );
  QJsonArray json;
  QList<QStringList> lines;
  QStringList headings { Text::tr( "Place" ), Text::tr( "Element" ), Text::tr( "Stations" ), Text::tr( "Due" ), Text::tr( "Received" ) };
  if ( arguments.indicators )
    headings.insert( 2, Text::tr( "Indicator" ) );
  for ( const NetworkFigure &figure : figures->figures() )
    headings.append( figure.name.text() );
  for ( const FigureRow &row :
    NetworkFigures::group( *counts, bench->stations, by, arguments.indicators, bench->services->responsibility ) )
  {
    const Element *element = bench->services->catalogue.element( row.element );
    QJsonObject object { { by == NetworkFigures::By::Station ? QStringLiteral( "station" ) : QStringLiteral( "area" ), row.place },
      { QStringLiteral( "name" ), placeName( row, by, *bench ) }, { QStringLiteral( "element" ), row.element },
      { QStringLiteral( "indicator" ), row.indicator }, { QStringLiteral( "stations" ), row.stations },
      { QStringLiteral( "without_series" ), row.silent }, { QStringLiteral( "due" ), row.counts.due },
      { QStringLiteral( "received" ), row.counts.received }, { QStringLiteral( "measured" ), row.counts.measured },
      { QStringLiteral( "valid" ), row.counts.valid }, { QStringLiteral( "demo" ), row.isDemo } };
    QStringList line { placeName( row, by, *bench ), element ? element->name.text() : row.element, QString::number( row.stations ),
      QString::number( row.counts.due ), QString::number( row.counts.received ) };
    if ( arguments.indicators )
      line.insert( 2, row.indicator );
    for ( const NetworkFigure &figure : figures->figures() )
    {
      const std::optional<double> rate = figure.rate( row.counts );
      object.insert( figure.id, rate ? QJsonValue( *rate ) : QJsonValue() );
      line.append( percent( rate ) );
    }
    json.append( object );
    lines.append( line );
  }
  if ( context.output.isJson() )
    context.output.rows( json );
  else
    context.output.table( headings, lines );
  return sDone;
}

int verifyReadings( CommandContext &context, const QualityArguments &arguments )
{
  const std::unique_ptr<Workspace> workspace = context.openWorkspace( arguments.workspace, OpenMode::ReadOnly );
  if ( !workspace )
    return sFailed;
  ConsoleProgress progress;
  const Result<void> verified = workspace->readings().verifyChain( progress );
  const Result<qint64> writes = workspace->readings().writeCount();
  if ( !writes )
    return context.output.fail( writes.error() );
  context.output.object( { { QStringLiteral( "whole" ), verified.ok() }, { QStringLiteral( "writes" ), *writes },
    { QStringLiteral( "finding" ), verified ? QString() : verified.error().text() } } );
  return static_cast<int>( verified ? ExitCode::Done : ExitCode::DoneWithFindings );
}

void addReadingOptions( CLI::App *command, QualityArguments &arguments )
{
  command->add_option( "--workspace,-w", arguments.workspace )->required();
  command->add_option( "--station", arguments.station, Text::tr( "Station code" ).toStdString() )->required();
  command->add_option( "--indicator", arguments.indicator, Text::tr( "Indicator id" ).toStdString() )->required();
  command->add_option(
    "--period", arguments.period, Text::tr( "Averaging period of the readings: minute, hour, 4h, day …" ).toStdString() );
  command->add_option( "--at", arguments.at, Text::tr( "Begin of the one reading" ).toStdString() );
  command->add_option( "--from", arguments.from, Text::tr( "Begin of several readings" ).toStdString() );
  command->add_option( "--to", arguments.to, Text::tr( "End, not included" ).toStdString() );
}

void addAreaOptions( CLI::App *command, QualityArguments &arguments )
{
  command->add_option( "--workspace,-w", arguments.workspace )->required();
  command->add_option( "--element", arguments.element, Text::tr( "Element id, e.g. air" ).toStdString() );
  command->add_option(
    "--district", arguments.district, Text::tr( "Code of a district, or unit:CODE for a responsible unit" ).toStdString() );
  command->add_option( "--from", arguments.from, Text::tr( "Begin; by default of all readings" ).toStdString() );
  command->add_option( "--to", arguments.to, Text::tr( "End, not included" ).toStdString() );
}
} // namespace

void addQualityCommands( CLI::App &app, CommandContext &context )
{
  const auto arguments = std::make_shared<QualityArguments>();
  CLI::App *group =
    app.add_subcommand( "quality", Text::tr( "Quality of readings: rules, review, figures of the network." ).toStdString() );
  group->require_subcommand( 1 );
  CLI::App *list = addCommand( *group, context, "list", Text::tr( "Suspect readings that nobody has reviewed." ),
    [=, &context] { return listVerdicts( context, *arguments ); } );
  addAreaOptions( list, *arguments );
  list->add_option( "--station", arguments->station, Text::tr( "Station code" ).toStdString() );
  list->add_option( "--indicator", arguments->indicator, Text::tr( "Indicator id" ).toStdString() );
  list->add_option( "--rule", arguments->rule, Text::tr( "Id of the rule that found them" ).toStdString() );
  list->add_flag( "--all", arguments->all, Text::tr( "Reviewed ones too" ).toStdString() );
  CLI::App *scan = addCommand( *group, context, "scan", Text::tr( "Hold the rules of quality control against what is new." ),
    [=, &context] { return scanQuality( context, *arguments ); } );
  scan->add_option( "--workspace,-w", arguments->workspace )->required();
  scan->add_option( "--from", arguments->from, Text::tr( "Begin; by default what the last pass has not seen" ).toStdString() );
  scan->add_option( "--to", arguments->to, Text::tr( "End, not included" ).toStdString() );
  scan->add_flag( "--everything", arguments->everything, Text::tr( "Go over all readings again" ).toStdString() );
  CLI::App *review = addCommand( *group, context, "review", Text::tr( "Judge readings by hand; the reason stays in their history." ),
    [=, &context] { return reviewReadings( context, *arguments ); } );
  addReadingOptions( review, *arguments );
  review->add_option( "--verdict", arguments->verdict, Text::tr( "invalid, valid, note or withdraw" ).toStdString() )
    ->required()
    ->check( CLI::IsMember( { "invalid", "valid", "note", "withdraw" } ) );
  review->add_option( "--reason", arguments->reason, Text::tr( "Why" ).toStdString() )->required();
  CLI::App *history = addCommand( *group, context, "history", Text::tr( "Everything that was said of a reading." ),
    [=, &context] { return tellHistory( context, *arguments ); } );
  addReadingOptions( history, *arguments );
  CLI::App *figures = addCommand( *group, context, "figures", Text::tr( "Running, transmission, capture and validity rate." ),
    [=, &context] { return tellFigures( context, *arguments ); } );
  addAreaOptions( figures, *arguments );
  figures->add_option( "--by", arguments->by, Text::tr( "Places: station, district, unit, bureau or city" ).toStdString() )
    ->check( CLI::IsMember( { "station", "district", "unit", "bureau", "city" } ) );
  figures->add_flag( "--indicators", arguments->indicators, Text::tr( "Indicators apart" ).toStdString() );
  CLI::App *verify = addCommand( *group, context, "verify", Text::tr( "Check the hash chain over all readings." ),
    [=, &context] { return verifyReadings( context, *arguments ); } );
  verify->add_option( "--workspace,-w", arguments->workspace )->required();
  addQualityAnalysis( *group, context );
}

} // namespace jinguan
