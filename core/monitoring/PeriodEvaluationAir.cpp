#include "monitoring/PeriodEvaluationPrivate.h"

#include <algorithm>
#include <set>

namespace jinguan
{

namespace
{
const QString sIndexStandard = QStringLiteral( "HJ 633" );
constexpr qint64 sHour = 3600;
constexpr qint64 sDay = 86400;

/** The index as a figure, so that every row has its inputs and its basis in one place. */
Figure indexFigure( std::optional<int> aqi, bool valid, int inputs, int required, const Basis &basis )
{
  Figure figure;
  figure.id = QStringLiteral( "AQI" );
  figure.indicator = QStringLiteral( "AQI" );
  figure.unit = QStringLiteral( "1" );
  figure.basis = basis;
  figure.validInputs = inputs;
  figure.requiredInputs = required;
  figure.state = basis.edition.isEmpty() ? Figure::State::NoEdition
    : !aqi                               ? Figure::State::NoData
    : valid                              ? Figure::State::Valid
                                         : Figure::State::TooFew;
  if ( aqi )
    figure.value = Decimal( *aqi, 0 );
  return figure;
}

/** Distinct pollutants among the sub-indices. */
int pollutantsOf( const QList<Iaqi> &parts )
{
  std::set<QString> pollutants;
  for ( const Iaqi &part : parts )
    pollutants.insert( part.pollutant );
  return static_cast<int>( pollutants.size() );
}

QHash<UtcSeconds, double> byBegin( const QList<Reading> &readings )
{
  QHash<UtcSeconds, double> values;
  for ( const Reading &reading : readings )
    values.insert( reading.begin, reading.value );
  return values;
}
} // namespace

AirOptions PeriodEvaluation::Private::airOptions( const EvaluationRequest &request )
{
  AirOptions options;
  options.editions = request.editions;
  options.sandDustDays = request.sandDustDays;
  options.excludeSandDust = !request.sandDustDays.isEmpty();
  return options;
}

int PeriodEvaluation::Private::airMinimum( const Run &run, const QString &pollutant, const QString &statistic, int otherwise ) const
{
  const Edition *edition = airStatistics->edition( QStringLiteral( "GB 3095" ), run.request.to, airOptions( run.request ) );
  return edition ? airRules.minimum( edition->id, pollutant, statistic ).value_or( otherwise ) : otherwise;
}

AirOptions PeriodEvaluation::Private::stationOptions( const AirOptions &general, const Station &station )
{
  AirOptions options = general;
  options.region = station.district;
  options.airZone = station.attributes.value( QStringLiteral( "air_zone" ), 2 ).toInt() == 1 ? 1 : 2;
  return options;
}

Result<void> PeriodEvaluation::Private::airDayTrail( const Run &run, const Station &station, const QDate &day, Trail &trail ) const
{
  const AirOptions options = stationOptions( airOptions( run.request ), station );
  for ( const QString &pollutant : AirRules::pollutants() )
  {
    const Result<EvaluationSeries> series = run.input.series( station, pollutant, beginOf( day ), beginOf( day.addDays( 1 ) ) );
    if ( !series )
      return series.error();
    if ( series->period != Period::Hour )
      continue;
    Trail own;
    airStatistics->day( pollutant, series->readings, day, options, &own );
    trail.addAll( own, pollutant );
  }
  return {};
}

Result<AirPlace> PeriodEvaluation::Private::airPlace( const Run &run, const Station &station, const AirOptions &general ) const
{
  AirPlace place { station.code, station.name, {}, station.countsInEvaluation && !station.isControlPoint };
  const AirOptions options = stationOptions( general, station );
  const QDate from = run.request.from;
  const QDate to = run.request.to;
  for ( const QString &pollutant : AirRules::pollutants() )
  {
    const Result<EvaluationSeries> series = run.input.series( station, pollutant, beginOf( from ), beginOf( to.addDays( 1 ) ) );
    if ( !series )
      return series.error();
    if ( series->readings.isEmpty() )
      continue;
    if ( series->period != Period::Day )
    {
      const int step = static_cast<int>( series->period ) / 60;
      place.days.insert( pollutant,
        airStatistics->days( pollutant,
          series->period == Period::Minute
            ? AirStatistics::hours( series->readings, step, airMinimum( run, pollutant, QStringLiteral( "hour" ), 45 ) )
            : series->readings,
          from, to, options ) );
      continue;
    }
    // Daily values from elsewhere: each is one hour's worth of inputs that we cannot count, taken as valid.
    QList<AirDayValue> days;
    for ( QDate day = from; day <= to; day = day.addDays( 1 ) )
      days.append( AirDayValue { day, {}, {}, 0, 1, false, false } );
    for ( const Reading &reading : series->readings )
    {
      const qint64 index = from.daysTo( local( reading.begin ).date() );
      const std::optional<Decimal> value = isValid( reading.flag ) ? Decimal::fromDouble( reading.value ) : std::nullopt;
      if ( index < 0 || index >= days.size() || !value )
        continue;
      AirDayValue &day = days[index];
      const Edition *edition = airStatistics->edition( QStringLiteral( "HJ 663" ), day.day, options );
      day.value = value->rounded( airRules.decimals( edition ? edition->id : QString(), pollutant, QStringLiteral( "day" ) ) );
      day.validInputs = 1;
      day.valid = edition != nullptr;
      day.sandDust = options.excludeSandDust && options.sandDustDays.contains( day.day ) && pollutant.startsWith( QLatin1String( "PM" ) );
    }
    place.days.insert( pollutant, days );
  }
  return place;
}

Result<AirPlace> PeriodEvaluation::Private::airGroup( Run &run, const Group &group, const AirOptions &options ) const
{
  QList<AirPlace> places;
  for ( const Station *station : group.stations )
  {
    Result<AirPlace> place = airPlace( run, *station, options );
    if ( !place )
      return place.error();
    places.append( place.take() );
  }
  if ( group.single )
    return places.first();
  AirPlace mean = airPeriods->average( group.code, group.name, places, options );
  const auto ozone = mean.days.find( QStringLiteral( "O3" ) );
  if ( ozone == mean.days.end() )
    return mean;
  // The largest hour of a city is that of its mean hours, not the mean of the stations' largest.
  Result<QMap<QString, QList<Reading>>> hours = airHoursOf( run, group );
  if ( !hours )
    return hours.error();
  const QList<AirDayValue> ofMean =
    airStatistics->days( QStringLiteral( "O3" ), hours->value( QStringLiteral( "O3" ) ), run.request.from, run.request.to, options );
  for ( AirDayValue &day : *ozone )
    day.maxHour = ofMean.at( run.request.from.daysTo( day.day ) ).maxHour;
  return mean;
}

Result<QMap<QString, QList<Reading>>> PeriodEvaluation::Private::airHoursOf( const Run &run, const Group &group ) const
{
  QMap<QString, QList<Reading>> result;
  const UtcSeconds from = beginOf( run.request.from ) - sDay; // sliding means reach back
  const UtcSeconds to = beginOf( run.request.to.addDays( 1 ) );
  const Edition *assessment = airStatistics->edition( QStringLiteral( "HJ 663" ), run.request.to, airOptions( run.request ) );
  const int share = airRules.rule( assessment ? assessment->id : QString(), QStringLiteral( "city_station_share" ), 75 );
  for ( const QString &pollutant : AirRules::pollutants() )
  {
    QList<QList<Reading>> stations;
    for ( const Station *station : group.stations )
    {
      const Result<EvaluationSeries> series = run.input.series( *station, pollutant, from, to );
      if ( !series )
        return series.error();
      QList<Reading> hours = series->period == Period::Hour ? series->readings
        : series->period == Period::Minute
        ? AirStatistics::hours( series->readings, 1, airMinimum( run, pollutant, QStringLiteral( "hour" ), 45 ) )
        : QList<Reading>();
      hours.removeIf( []( const Reading &reading ) { return !isValid( reading.flag ) || !( reading.value >= 0 ); } );
      stations.append( hours );
    }
    const QList<Reading> hours = stations.size() == 1 ? stations.first() : AirPeriods::averageHours( stations, share );
    if ( !hours.isEmpty() )
      result.insert( pollutant, hours );
  }
  return result;
}

PeriodEvaluation::Private::Rows PeriodEvaluation::Private::airHours( Run &run ) const
{
  QList<EvaluationRow> rows;
  const AirOptions options = airOptions( run.request );
  for ( const Group &group : std::as_const( run.groups ) )
  {
    const Result<QMap<QString, QList<Reading>>> hours = airHoursOf( run, group );
    if ( !hours )
      return hours.error();
    struct Values
    {
        QString pollutant;
        QString statistic;
        QHash<UtcSeconds, double> at;
    };
    QList<Values> values;
    for ( auto it = hours->constBegin(); it != hours->constEnd(); ++it )
    {
      values.append( Values { it.key(), QStringLiteral( "1h" ), byBegin( *it ) } );
      if ( it.key() == QLatin1String( "O3" ) )
        values.append( Values { it.key(), QStringLiteral( "8h_sliding" ),
          byBegin( AirStatistics::sliding( *it, 8, airMinimum( run, it.key(), QStringLiteral( "8h" ), 6 ) ) ) } );
      if ( it.key().startsWith( QLatin1String( "PM" ) ) )
        values.append( Values { it.key(), QStringLiteral( "24h_sliding" ),
          byBegin( AirStatistics::sliding( *it, 24, airMinimum( run, it.key(), QStringLiteral( "day" ), 20 ) ) ) } );
    }
    for ( UtcSeconds begin = beginOf( run.request.from ); begin < beginOf( run.request.to.addDays( 1 ) ); begin += sHour )
    {
      QList<AqiInput> inputs;
      for ( const Values &one : std::as_const( values ) )
      {
        if ( const auto found = one.at.constFind( begin ); found != one.at.constEnd() )
          inputs.append( AqiInput { one.pollutant, one.statistic, *found } );
      }
      const QDate day = local( begin ).date();
      const Edition *edition = airStatistics->edition( sIndexStandard, day, options );
      EvaluationRow row = rowOf( group, Span { day, day } );
      row.begin = begin;
      const AqiResult index = edition ? data.air.aqi( *edition, AirQuality::Report::Hourly, inputs ) : AqiResult {};
      const Basis basis = edition ? Basis::of( *edition, QStringLiteral( "breakpoint table" ) ) : Basis { sIndexStandard, {}, {}, true };
      row.main = indexFigure( index.aqi, index.publishable, pollutantsOf( index.parts ), 6, basis );
      row.index = index.aqi;
      row.drivers = index.primary;
      if ( const std::optional<AqiLevel> level = index.aqi ? data.air.levelOf( *edition, *index.aqi ) : std::nullopt )
      {
        row.level = level->level;
        row.grade = level->name;
      }
      rows.append( row );
    }
    if ( const Result<void> stepped = step( run ); !stepped )
      return stepped.error();
  }
  std::stable_sort( rows.begin(), rows.end(), []( const EvaluationRow &a, const EvaluationRow &b ) { return a.begin < b.begin; } );
  return rows;
}

PeriodEvaluation::Private::Rows PeriodEvaluation::Private::airDays( Run &run ) const
{
  QList<EvaluationRow> rows;
  const AirOptions options = airOptions( run.request );
  for ( const Group &group : std::as_const( run.groups ) )
  {
    const Result<AirPlace> place = airGroup( run, group, options );
    if ( !place )
      return place.error();
    for ( QDate day = run.request.from; day <= run.request.to; day = day.addDays( 1 ) )
    {
      EvaluationRow row = rowOf( group, Span { day, day } );
      if ( run.request.withTrail && group.single )
      {
        if ( const Result<void> traced = airDayTrail( run, *group.stations.first(), day, row.trail ); !traced )
          return traced.error();
      }
      const AirDay index = airPeriods->day( *place, day, options, run.request.withTrail ? &row.trail : nullptr );
      row.main = indexFigure( index.aqi, index.valid, pollutantsOf( index.parts ), 6, index.basis );
      row.index = index.aqi;
      row.level = index.level;
      row.drivers = index.primary;
      if ( index.valid )
        row.attained = index.level <= 2;
      if ( const Edition *edition = data.standards.edition( index.basis.edition ); edition && index.aqi )
        row.grade = data.air.levelOf( *edition, *index.aqi ).value_or( AqiLevel {} ).name;
      for ( auto pollutant = place->days.constBegin(); pollutant != place->days.constEnd(); ++pollutant )
      {
        const AirDayValue &value = pollutant->at( run.request.from.daysTo( day ) );
        Figure figure { pollutant.key() == QLatin1String( "O3" ) ? QStringLiteral( "8h_max" ) : QStringLiteral( "24h" ), pollutant.key(),
          !value.value    ? Figure::State::NoData
            : value.valid ? Figure::State::Valid
                          : Figure::State::TooFew,
          value.value, pollutant.key() == QLatin1String( "CO" ) ? QStringLiteral( "mg/m3" ) : QStringLiteral( "ug/m3" ), value.validInputs,
          value.requiredInputs, {} };
        const Edition *validity = airStatistics->edition( QStringLiteral( "GB 3095" ), day, options );
        figure.basis = validity ? Basis::of( *validity, QStringLiteral( "table 4" ) ) : Basis { QStringLiteral( "GB 3095" ), {}, {}, true };
        row.figures.append( figure );
      }
      rows.append( row );
    }
    if ( const Result<void> stepped = step( run ); !stepped )
      return stepped.error();
  }
  std::stable_sort( rows.begin(), rows.end(), []( const EvaluationRow &a, const EvaluationRow &b ) { return a.begin < b.begin; } );
  return rows;
}

PeriodEvaluation::Private::Rows PeriodEvaluation::Private::airPeriodRows( Run &run ) const
{
  const AirOptions options = airOptions( run.request );
  const QList<Span> spans = spansOf( run.request );
  QList<QList<AirPeriodResult>> bySpan( spans.size() );
  QHash<QString, Trail> trails;
  for ( const Group &group : std::as_const( run.groups ) )
  {
    const Result<AirPlace> place = airGroup( run, group, options );
    if ( !place )
      return place.error();
    for ( qsizetype i = 0; i < spans.size(); ++i )
    {
      Trail trail;
      bySpan[i].append(
        airPeriods->period( *place, spans.at( i ).from, spans.at( i ).to, options, run.request.withTrail ? &trail : nullptr ) );
      if ( run.request.withTrail )
        trails.insert( group.code + spans.at( i ).from.toString( Qt::ISODate ), trail );
    }
    if ( const Result<void> stepped = step( run ); !stepped )
      return stepped.error();
  }
  QList<EvaluationRow> rows;
  for ( qsizetype i = 0; i < spans.size(); ++i )
  {
    AirPeriods::rank( bySpan[i] );
    for ( const AirPeriodResult &result : std::as_const( bySpan[i] ) )
    {
      EvaluationRow row = rowOf( Group { result.code, result.name, {}, true }, spans.at( i ) );
      row.main = result.composite;
      row.drivers = result.primary;
      row.attained = result.attained;
      row.rank = result.rank;
      row.spansEditions = result.spansEditions;
      row.figures.append( result.goodDays );
      for ( const AirPollutantResult &pollutant : result.pollutants )
      {
        for ( const Figure &figure :
          { pollutant.mean, pollutant.percentile, pollutant.attainedDays, pollutant.singleIndex, pollutant.multiple } )
        {
          if ( !figure.id.isEmpty() ) // a multiple belongs to whole years only
            row.figures.append( figure );
        }
      }
      row.trail = trails.value( result.code + spans.at( i ).from.toString( Qt::ISODate ) );
      rows.append( row );
    }
  }
  return rows;
}

} // namespace jinguan
