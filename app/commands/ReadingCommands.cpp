#include "Arguments.h"
#include "CommandLine.h"

#include <QHash>

#include <QCoreApplication>

#include <cmath>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::ReadingCommands )
};

constexpr qint64 sMaxAge = 24 * 3600; //!< readings older than this are not "latest" at a past moment

struct LatestArguments
{
    std::string workspace;
    std::string element;
    std::string district;
    std::string at;
};

QString gradeText( const Grade &grade )
{
  switch ( grade.state )
  {
    case Grade::State::Graded:
      return grade.name.text();
    case Grade::State::NoEdition:
      return Text::tr( "no edition" );
    case Grade::State::NoData:
    case Grade::State::NotRated:
      return {};
  }
  return {};
}

QJsonObject toJson( const LatestReading &latest, const Station &station, const Indicator *indicator, double value, const Grade &grade )
{
  QJsonObject row { { QStringLiteral( "station" ), station.code }, { QStringLiteral( "name" ), station.name.text() },
    { QStringLiteral( "time" ), isoLocal( latest.reading.begin ) }, { QStringLiteral( "period" ), periodId( latest.period ) },
    { QStringLiteral( "indicator" ), latest.series.key.indicator }, { QStringLiteral( "value" ), value },
    { QStringLiteral( "unit" ), indicator ? indicator->unit : latest.series.unit }, { QStringLiteral( "grade" ), gradeText( grade ) },
    { QStringLiteral( "edition" ), grade.edition }, { QStringLiteral( "valid" ), isValid( latest.reading.flag ) },
    { QStringLiteral( "demo" ), latest.series.isDemo } };
  row.insert( QStringLiteral( "aqi" ), grade.index ? QJsonValue( *grade.index ) : QJsonValue() );
  return row;
}

int printLatest( CommandContext &context, const LatestArguments &arguments )
{
  const Services *services = context.services();
  const std::unique_ptr<Workspace> workspace = services ? context.openWorkspace( arguments.workspace, OpenMode::ReadOnly ) : nullptr;
  if ( !workspace )
    return static_cast<int>( ExitCode::Failed );
  const Result<QList<Station>> stations = workspace->network().stations();
  if ( !stations )
    return context.output.fail( stations.error() );
  const Result<MapFilter> filter = argument::filter( fromArgument( arguments.district ), *services );
  if ( !filter )
    return context.output.fail( filter.error() );
  QHash<QString, const Station *> byCode;
  const QString element = fromArgument( arguments.element );
  for ( const Station &station : *stations )
  {
    if ( ( element.isEmpty() || station.elements.contains( element ) ) && filter->accepts( station ) )
      byCode.insert( station.code, &station );
  }

  const Result<UtcSeconds> at = argument::moment( arguments.at );
  if ( !at )
    return context.output.fail( at.error() );
  const Result<QList<LatestReading>> latest =
    arguments.at.empty() ? workspace->readings().latest() : workspace->readings().latestAt( *at, sMaxAge );
  if ( !latest )
    return context.output.fail( latest.error() );

  QJsonArray rows;
  for ( const LatestReading &reading : *latest )
  {
    const Station *station = byCode.value( reading.series.key.station );
    if ( !station )
      continue;
    const Indicator *indicator = services->catalogue.indicator( reading.series.key.indicator );
    const Result<double> converted = indicator ? services->catalogue.convert( reading.reading.value, reading.series.unit, indicator->unit )
                                               : Result<double>( reading.reading.value );
    const double value = converted ? *converted : reading.reading.value;
    const Evaluator::Value judged { reading.series.key.indicator, value, reading.period, reading.reading.begin,
      reading.reading.belowDetection };
    rows.append( toJson( reading, *station, indicator, value,
      converted && isValid( reading.reading.flag ) ? services->evaluator->grade( judged, *station ) : Grade() ) );
  }
  context.output.rows( rows );
  return static_cast<int>( ExitCode::Done );
}

struct SeriesArguments
{
    std::string workspace;
    std::string station;
    std::string indicator;
    std::string from;
    std::string to;
    std::string step;
};

QString stateId( RollupState state )
{
  switch ( state )
  {
    case RollupState::Valid:
      return QStringLiteral( "valid" );
    case RollupState::TooFew:
      return QStringLiteral( "too-few" );
    case RollupState::NoEdition:
      return QStringLiteral( "no-edition" );
  }
  return {};
}

/** Rows of `jinguan series`. */
struct SeriesRows
{
    CommandContext &context;
    const Services &services;
    const Station &station;
    const Indicator &indicator;
    QJsonArray json;
    int pending = 0;

    /** Received values, and unless \a raw the computed ones with what they are computed from. */
    Result<void> add( const Series &series, Period period, Statistic statistic, const QList<PeriodValue> &values, bool raw )
    {
      // The law judges ozone of a day by its largest 8-hour mean: the mean of 24 hours has no grade.
      const bool isJudged = statistic == Statistic::MaxEightHours || indicator.id != QLatin1String( "O3" ) || period < Period::Day;
      for ( const PeriodValue &one : values )
      {
        if ( raw && one.computed )
          continue;
        const Result<double> value = services.catalogue.convert( one.reading.value, series.unit, indicator.unit );
        if ( !value )
          return value.error();
        const bool grades = isValid( one.reading.flag ) && ( isJudged || !one.computed );
        const Evaluator::Value judged { statistic == Statistic::MaxEightHours && period == Period::Day ? QStringLiteral( "O3_8H" )
                                                                                                       : indicator.id,
          *value, period, one.reading.begin, one.reading.belowDetection };
        const Grade grade = grades ? services.evaluator->grade( judged, station ) : Grade();
        QJsonObject row = toJson( { series, period, one.reading }, station, &indicator, *value, grade );
        if ( std::isnan( *value ) )
          row.insert( QStringLiteral( "value" ), QJsonValue() );
        row.insert( QStringLiteral( "computed" ), one.computed );
        if ( one.computed )
        {
          row.insert(
            QStringLiteral( "statistic" ), statistic == Statistic::Value ? QStringLiteral( "value" ) : QStringLiteral( "max-8h" ) );
          row.insert( QStringLiteral( "inputs" ), one.inputs );
          row.insert( QStringLiteral( "required" ), one.required );
          row.insert( QStringLiteral( "state" ), stateId( one.state ) );
          row.insert( QStringLiteral( "rule" ), one.edition.isEmpty() ? QString() : one.edition + QStringLiteral( ", " ) + one.clause );
          row.insert( QStringLiteral( "pending" ), one.pending );
          pending += one.pending;
        }
        json.append( row );
      }
      return {};
    }
};

int printSeries( CommandContext &context, const SeriesArguments &arguments )
{
  const Services *services = context.services();
  const std::unique_ptr<Workspace> workspace = services ? context.openWorkspace( arguments.workspace, OpenMode::ReadOnly ) : nullptr;
  if ( !workspace )
    return static_cast<int>( ExitCode::Failed );
  const Result<TimeRange> range = argument::range( arguments.from, arguments.to );
  if ( !range )
    return context.output.fail( range.error() );
  const QString code = fromArgument( arguments.station );
  const Result<Station> station = workspace->network().station( code );
  if ( !station )
    return context.output.fail( station.error() );
  const Indicator *indicator = services->catalogue.indicator( fromArgument( arguments.indicator ) );
  if ( !indicator )
    return context.output.fail(
      { Text::tr( "The indicator “%1” is not in the catalogue." ).arg( fromArgument( arguments.indicator ) ), {}, {}, 0 } );

  const Result<QList<Series>> series = workspace->readings().series( code );
  if ( !series )
    return context.output.fail( series.error() );
  SeriesRows rows { context, *services, *station, *indicator, {}, 0 };
  for ( const Series &one : *series )
  {
    if ( one.key.indicator != indicator->id )
      continue;
    const bool raw = arguments.step == "raw";
    const Period period = raw ? periodFromId( indicator->defaultPeriod ) : periodFromId( fromArgument( arguments.step ) );
    for ( const Statistic statistic : { Statistic::Value, Statistic::MaxEightHours } )
    {
      const Result<QList<PeriodValue>> values = workspace->readings().history( one.id, period, *range, statistic );
      if ( !values )
        return context.output.fail( values.error() );
      if ( const Result<void> added = rows.add( one, period, statistic, *values, raw ); !added )
        return context.output.fail( added.error() );
    }
  }
  if ( rows.pending > 0 )
    context.output.message( Text::tr( "%1 computed values wait for the roll-up; see: jinguan workspace rollup" ).arg( rows.pending ) );
  context.output.rows( rows.json );
  return static_cast<int>( ExitCode::Done );
}
} // namespace

void addReadingCommands( CLI::App &app, CommandContext &context )
{
  const auto latest = std::make_shared<LatestArguments>();
  CLI::App *latestCommand =
    addCommand( app, context, "latest", Text::tr( "The newest reading of every series, or the one in force at a moment." ),
      [=, &context] { return printLatest( context, *latest ); } );
  latestCommand->add_option( "--workspace,-w", latest->workspace )->required();
  latestCommand->add_option( "--element", latest->element, Text::tr( "Element id, e.g. air" ).toStdString() );
  latestCommand->add_option(
    "--district", latest->district, Text::tr( "Code of a district, or unit:CODE for a responsible unit" ).toStdString() );
  latestCommand->add_option( "--at", latest->at, Text::tr( "Moment of the past" ).toStdString() );

  const auto series = std::make_shared<SeriesArguments>();
  series->step = "raw";
  CLI::App *seriesCommand = addCommand( app, context, "series", Text::tr( "The readings of a station and indicator." ),
    [=, &context] { return printSeries( context, *series ); } );
  seriesCommand->add_option( "--workspace,-w", series->workspace )->required();
  seriesCommand->add_option( "--station", series->station, Text::tr( "Station code" ).toStdString() )->required();
  seriesCommand->add_option( "--indicator", series->indicator, Text::tr( "Indicator id, e.g. PM2.5" ).toStdString() )->required();
  seriesCommand->add_option( "--from", series->from )->required();
  seriesCommand->add_option( "--to", series->to, Text::tr( "End, not included" ).toStdString() )->required();
  seriesCommand->add_option( "--step", series->step, Text::tr( "raw, hour, day or month" ).toStdString() )
    ->check( CLI::IsMember( { "raw", "second", "minute", "hour", "4h", "8h", "day", "month" } ) );
}

} // namespace jinguan
