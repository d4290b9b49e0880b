#include "monitoring/PeriodEvaluationPrivate.h"

#include <algorithm>
#include <cmath>

namespace jinguan
{

namespace
{
constexpr qint64 sHour = 3600;

LocalText verdictName( const JudgeData &data, const QString &id )
{
  return data.verdicts.value( id ).name;
}

/** Share of stations that meet, for a place of several stations. */
Figure stationShare( int met, int judged, const Basis &basis )
{
  Figure figure { QStringLiteral( "stations_attained" ), {}, Figure::State::NoData, {}, QStringLiteral( "%" ), judged, 1, basis };
  if ( judged > 0 )
  {
    figure.state = Figure::State::Valid;
    figure.value = Decimal::quotient( Decimal( met * 100LL, 0 ), Decimal( judged, 0 ), 1 );
  }
  return figure;
}

Figure levelFigure( const QString &id, std::optional<double> level, const Figure &like )
{
  Figure figure = like;
  figure.id = id;
  figure.indicator = id;
  figure.value.reset();
  figure.state = level ? Figure::State::Valid : Figure::State::NoData;
  if ( level )
    figure.value = Decimal::fromDouble( *level ).value_or( Decimal() ).rounded( 1 );
  return figure;
}
} // namespace

Result<WaterSectionResult> PeriodEvaluation::Private::section(
  const Run &run, const Station &station, WaterAssessment::Kind kind, const Span &span, Trail *trail ) const
{
  const Result<QList<WaterSample>> samples = samplesOf( run, station, span );
  if ( !samples )
    return samples.error();
  return water.section( station.code, station.name, kind, *samples, span.from, span.to, waterOptions( station ), trail );
}

PeriodEvaluation::Private::Rows PeriodEvaluation::Private::waterRows( Run &run, WaterAssessment::Kind kind ) const
{
  const bool surface = kind == WaterAssessment::Kind::Surface;
  QList<EvaluationRow> rows;
  for ( const Group &group : std::as_const( run.groups ) )
  {
    for ( const Span &span : spansOf( run.request ) )
    {
      EvaluationRow row = rowOf( group, span );
      Trail *trail = run.request.withTrail ? &row.trail : nullptr;
      QList<WaterSectionResult> sections;
      for ( const Station *station : group.stations )
      {
        Result<WaterSectionResult> one = section( run, *station, kind, span, group.single ? trail : nullptr );
        if ( !one )
          return one.error();
        sections.append( one.take() );
      }
      int met = 0;
      int judged = 0;
      for ( const WaterSectionResult &one : std::as_const( sections ) )
      {
        judged += one.number > 0 ? 1 : 0;
        met += one.attained ? 1 : 0;
      }
      if ( group.single )
      {
        const WaterSectionResult &one = sections.first();
        row.main = one.figure;
        row.level = one.number;
        row.grade = verdictName( data, ( surface ? QStringLiteral( "water.%1" ) : QStringLiteral( "groundwater.%1" ) ).arg( one.number ) );
        row.drivers = one.mainIndicators;
        if ( one.number > 0 )
          row.attained = one.attained;
        for ( const WaterItemResult &item : one.items )
          row.figures.append( item.mean );
        const Station &station = *group.stations.constFirst();
        Result<void> more = addTrophicState( run, station, span, row, trail );
        if ( more )
          more = addWaterChanges( run, station, kind, span, one, row, trail );
        if ( more )
          more = addDrinkingSource( run, station, kind, span, row, trail );
        if ( !more )
          return more.error();
      }
      else if ( surface )
      {
        const WaterRiverResult river = water.river( sections, {}, trail );
        row.main = river.goodShare;
        row.grade = river.status.name;
        row.level = river.status.order;
        row.drivers = river.mainIndicators;
        row.figures = { river.worseVShare, stationShare( met, judged, river.goodShare.basis ) };
      }
      else
        row.main = stationShare( met, judged, sections.first().figure.basis );
      if ( !group.single )
      {
        if ( const Result<void> added = addDrinkingSources( run, group, kind, span, row, trail ); !added )
          return added.error();
      }
      rows.append( row );
    }
    if ( const Result<void> stepped = step( run ); !stepped )
      return stepped.error();
  }
  std::stable_sort( rows.begin(), rows.end(), []( const EvaluationRow &a, const EvaluationRow &b ) { return a.begin < b.begin; } );
  return rows;
}

Result<NoisePointResult> PeriodEvaluation::Private::noisePoint(
  const Run &run, const Station &station, const Span &span, QList<NoiseDay> *days, Trail *trail ) const
{
  const QString noiseClass = station.attributes.value( QStringLiteral( "noise_class" ) ).toString();
  EvaluationSeries levels;
  for ( const char *indicator : { "Leq", "LA" } )
  {
    // The last night ends at 06:00 of the day after.
    Result<EvaluationSeries> series =
      run.input.series( station, QString::fromLatin1( indicator ), beginOf( span.from ), beginOf( span.to.addDays( 1 ) ) + 12 * sHour );
    if ( !series )
      return series.error();
    levels = series.take();
    if ( !levels.readings.isEmpty() )
      break;
  }
  std::stable_sort(
    levels.readings.begin(), levels.readings.end(), []( const Reading &a, const Reading &b ) { return a.begin < b.begin; } );
  const auto after = [&]( UtcSeconds time ) {
    return std::lower_bound(
      levels.readings.cbegin(), levels.readings.cend(), time, []( const Reading &r, UtcSeconds t ) { return r.begin < t; } );
  };
  for ( QDate day = span.from; day <= span.to; day = day.addDays( 1 ) )
  {
    const auto from = after( beginOf( day ) );
    const auto to = after( beginOf( day.addDays( 1 ) ) + 12 * sHour );
    const QList<Reading> ofDay( from, to );
    days->append(
      noise->day( ofDay, std::max( 1, static_cast<int>( levels.period ) ), day, noiseClass, span.from == span.to ? trail : nullptr ) );
  }
  return noise->point( station.code, station.name, noiseClass, *days, span.from == span.to ? nullptr : trail );
}

PeriodEvaluation::Private::Rows PeriodEvaluation::Private::noiseRows( Run &run ) const
{
  QList<EvaluationRow> rows;
  for ( const Group &group : std::as_const( run.groups ) )
  {
    for ( const Span &span : spansOf( run.request ) )
    {
      EvaluationRow row = rowOf( group, span );
      QList<NoisePointResult> points;
      QList<NoiseDay> days;
      for ( const Station *station : group.stations )
      {
        days.clear();
        Result<NoisePointResult> point =
          noisePoint( run, *station, span, &days, run.request.withTrail && group.single ? &row.trail : nullptr );
        if ( !point )
          return point.error();
        points.append( point.take() );
      }
      if ( !group.single )
      {
        row.main = noise->attained( points, false );
        row.figures = { noise->attained( points, true ) };
        addNoiseSurveys( group, points, span, row, run.request.withTrail ? &row.trail : nullptr );
      }
      else if ( run.request.period == Period::Day )
      {
        const NoiseDay &day = days.first();
        row.main = day.ld;
        row.figures = { day.ln, day.ldn };
        for ( const auto &[id, level] : { std::pair( QStringLiteral( "Lmax" ), day.daytime.maximum ),
                std::pair( QStringLiteral( "L10" ), day.daytime.l10 ), std::pair( QStringLiteral( "L50" ), day.daytime.l50 ),
                std::pair( QStringLiteral( "L90" ), day.daytime.l90 ), std::pair( QStringLiteral( "Lmax_night" ), day.night.maximum ) } )
          row.figures.append( levelFigure( id, level, day.ld ) );
        if ( day.dayMeets || day.nightMeets )
          row.attained = day.dayMeets.value_or( true ) && day.nightMeets.value_or( true ) && day.nightPeaksMeet.value_or( true );
      }
      else
      {
        row.main = points.first().dayAttained;
        row.figures = { points.first().nightAttained, points.first().ld, points.first().ln };
        if ( row.main.isValid() )
          row.attained =
            points.first().daysMet == row.main.validInputs && points.first().nightsMet == points.first().nightAttained.validInputs;
      }
      if ( group.single )
      {
        const Result<void> added =
          addRoom( run, *group.stations.constFirst(), span, points.constFirst(), row, run.request.withTrail ? &row.trail : nullptr );
        if ( !added )
          return added.error();
      }
      if ( row.attained )
      {
        row.level = *row.attained ? 1 : 2;
        row.grade = verdictName( data, *row.attained ? QStringLiteral( "limit.1" ) : QStringLiteral( "limit.2" ) );
      }
      rows.append( row );
    }
    if ( const Result<void> stepped = step( run ); !stepped )
      return stepped.error();
  }
  std::stable_sort( rows.begin(), rows.end(), []( const EvaluationRow &a, const EvaluationRow &b ) { return a.begin < b.begin; } );
  return rows;
}

Result<SoilResult> PeriodEvaluation::Private::soilSample( const Run &run, const Station &station, const Span &span, Trail *trail ) const
{
  std::optional<double> ph;
  bool hasPh = false;
  if ( const double own = station.attributes.value( QStringLiteral( "ph" ) ).toDouble( &hasPh ); hasPh )
    ph = own;
  QList<SoilInput> inputs;
  for ( const Indicator *indicator : data.catalogue->indicatorsOf( run.request.element ) )
  {
    const Result<EvaluationSeries> series =
      run.input.series( station, indicator->id, beginOf( span.from ), beginOf( span.to.addDays( 1 ) ) );
    if ( !series )
      return series.error();
    if ( series->readings.isEmpty() )
      continue;
    const Reading &newest = *std::max_element(
      series->readings.cbegin(), series->readings.cend(), []( const Reading &a, const Reading &b ) { return a.begin < b.begin; } );
    if ( !jinguan::isValid( newest.flag ) )
      continue;
    if ( indicator->id == QLatin1String( "SOIL_pH" ) )
      ph = newest.value;
    inputs.append( SoilInput { indicator->id, newest.value, newest.belowDetection } );
  }
  return soil->sample( inputs, station.attributes.value( QStringLiteral( "land_use" ) ).toString(), ph, span.to, {}, trail );
}

PeriodEvaluation::Private::Rows PeriodEvaluation::Private::soilRows( Run &run ) const
{
  QList<EvaluationRow> rows;
  for ( const Group &group : std::as_const( run.groups ) )
  {
    for ( const Span &span : spansOf( run.request ) )
    {
      EvaluationRow row = rowOf( group, span );
      int judged = 0;
      int met = 0;
      for ( const Station *station : group.stations )
      {
        const Result<SoilResult> sampled = soilSample( run, *station, span, run.request.withTrail && group.single ? &row.trail : nullptr );
        if ( !sampled )
          return sampled.error();
        const SoilResult &result = *sampled;
        const QString landUse = station->attributes.value( QStringLiteral( "land_use" ) ).toString();
        judged += result.level > 0 ? 1 : 0;
        met += result.level == 1 ? 1 : 0;
        row.main.basis = result.basis;
        if ( !group.single )
          continue;
        row.main = Figure { QStringLiteral( "level" ), {}, result.state, {}, QStringLiteral( "1" ), static_cast<int>( result.items.size() ),
          1, result.basis };
        row.level = result.level;
        if ( result.level > 0 )
        {
          row.main.value = Decimal( result.level, 0 );
          row.attained = result.level == 1;
          row.grade = verdictName( data,
            ( landUse.startsWith( QLatin1String( "type" ) ) ? QStringLiteral( "soil_construction.%1" ) : QStringLiteral( "soil_farm.%1" ) )
              .arg( result.level ) );
        }
        row.drivers = result.above;
        row.figures.append( result.nemerow );
        for ( const SoilItemResult &item : result.items )
          row.figures.append( item.index );
      }
      if ( !group.single )
        row.main = stationShare( met, judged, row.main.basis );
      rows.append( row );
    }
    if ( const Result<void> stepped = step( run ); !stepped )
      return stepped.error();
  }
  std::stable_sort( rows.begin(), rows.end(), []( const EvaluationRow &a, const EvaluationRow &b ) { return a.begin < b.begin; } );
  return rows;
}

PeriodEvaluation::Private::Rows PeriodEvaluation::Private::radiationRows( Run &run ) const
{
  QList<EvaluationRow> rows;
  const QString indicator = QStringLiteral( "GAMMA" );
  const int months = static_cast<int>( data.limits.baselineRule( QStringLiteral( "baseline_months" ), 12 ) );
  for ( const Group &group : std::as_const( run.groups ) )
  {
    for ( const Span &span : spansOf( run.request ) )
    {
      EvaluationRow row = rowOf( group, span );
      int judged = 0;
      int met = 0;
      for ( const Station *station : group.stations )
      {
        EvaluationRow own = rowOf( group, span );
        const Result<bool> other =
          judgeOtherRadiation( run, *station, span, own, run.request.withTrail && group.single ? &own.trail : nullptr );
        if ( !other )
          return other.error();
        if ( *other )
        {
          judged += own.attained ? 1 : 0;
          met += own.attained.value_or( false ) ? 1 : 0;
          if ( group.single )
            row = own;
          continue;
        }
        const UtcSeconds from = beginOf( span.from );
        const UtcSeconds to = beginOf( span.to.addDays( 1 ) );
        const Result<EvaluationSeries> history = run.input.series( *station, indicator, beginOf( span.from.addMonths( -months ) ), from );
        const Result<EvaluationSeries> hours = run.input.series( *station, indicator, from, to );
        const Result<EvaluationSeries> rain = run.input.series( *station, QStringLiteral( "RAIN" ), from - 6 * sHour, to );
        if ( !history || !hours || !rain )
          return !history ? history.error() : !hours ? hours.error() : rain.error();
        const GammaBaseline baseline = radiation->baseline( history->readings, span.to );
        const GammaResult result =
          radiation->gamma( hours->readings, rain->readings, baseline, run.request.withTrail && group.single ? &row.trail : nullptr );
        row.main.basis = result.withinShare.basis;
        const bool known = result.withinShare.isValid() && result.withinShare.value;
        // What rain explains is no finding.
        const bool usual = known && result.far == 0 && result.above == result.aboveInRain;
        judged += known ? 1 : 0;
        met += usual ? 1 : 0;
        if ( !group.single )
          continue;
        row.main = result.withinShare;
        row.figures = { result.mean, baseline.mean };
        if ( !known )
          continue;
        row.attained = usual;
        row.level = result.far > 0 ? 3 : usual ? 1 : 2;
        row.grade = verdictName( data, QStringLiteral( "radiation.%1" ).arg( row.level ) );
      }
      if ( !group.single )
        row.main = stationShare( met, judged, row.main.basis );
      rows.append( row );
    }
    if ( const Result<void> stepped = step( run ); !stepped )
      return stepped.error();
  }
  std::stable_sort( rows.begin(), rows.end(), []( const EvaluationRow &a, const EvaluationRow &b ) { return a.begin < b.begin; } );
  return rows;
}

} // namespace jinguan
