#include "evaluation/StoreEvaluationInput.h"

#include <algorithm>

namespace jinguan
{

namespace
{
QString keyOf( const QString &station, const QString &indicator )
{
  return station + QLatin1Char( '\n' ) + indicator;
}

/** Seconds that the readings stand for; a sample counts as one. */
qint64 covered( const EvaluationSeries &series )
{
  return series.readings.size() * std::max<qint64>( 1, static_cast<qint64>( series.period ) );
}

/** Takes out what was measured on days on which the station did not run. */
void keepRunningDays( QList<Reading> &readings, const Station &station )
{
  if ( station.states.isEmpty() )
    return;
  QDate day;
  bool runs = true;
  UtcSeconds dayEnds = 0;
  readings.removeIf( [&]( const Reading &reading ) {
    if ( !day.isValid() || reading.begin >= dayEnds || reading.begin < dayEnds - 86400 )
    {
      day = local( reading.begin ).date();
      dayEnds = QDateTime( day.addDays( 1 ), QTime( 0, 0 ), displayZone() ).toSecsSinceEpoch();
      runs = station.statusOn( day ) == StationStatus::Running;
    }
    return !runs;
  } );
}
} // namespace

Result<StoreEvaluationInput> StoreEvaluationInput::open( const ReadingStore &store, const Catalogue &catalogue, const QString &element )
{
  StoreEvaluationInput input( store, catalogue );
  if ( element == QLatin1String( "noise" ) )
  {
    input.mPeriods = { Period::Second, Period::Minute, Period::Hour };
    input.mFinestFirst = true;
  }
  else if ( element == QLatin1String( "air" ) )
    input.mPeriods = { Period::Hour, Period::Minute, Period::Day };
  else if ( element == QLatin1String( "radiation" ) )
    input.mPeriods = { Period::Hour, Period::Day };
  else
    input.mPeriods = { Period::FourHours, Period::Hour, Period::Day, Period::Sample, Period::Month, Period::Year };
  const Result<qint64> stale = store.staleCount();
  if ( !stale )
    return stale.error();
  input.mIsPending = *stale > 0;
  const Result<QList<Series>> all = store.series();
  if ( !all )
    return all.error();
  for ( const Series &one : *all )
  {
    if ( one.key.method != Method::Model && one.key.issued == 0 )
      input.mSeries[keyOf( one.key.station, one.key.indicator )].append( one );
  }
  for ( QList<Series> &candidates : input.mSeries )
    std::stable_sort(
      candidates.begin(), candidates.end(), []( const Series &a, const Series &b ) { return a.key.method < b.key.method; } );
  return input;
}

/** Received values; of hours also those computed from minutes that were received, or kept no longer. */
Result<EvaluationSeries> StoreEvaluationInput::readingsOf( const Series &one, Period period, const TimeRange &range ) const
{
  if ( period == Period::Hour )
  {
    const Result<QList<PeriodValue>> hours = mStore->history( one.id, period, range );
    if ( !hours )
      return hours.error();
    return EvaluationSeries { period, countingReadings( *hours ) };
  }
  Result<QList<Reading>> readings = mStore->readings( one.id, period, range );
  if ( !readings )
    return readings.error();
  return EvaluationSeries { period, readings.take() };
}

Result<EvaluationSeries> StoreEvaluationInput::bestPeriod( const Series &one, const TimeRange &range ) const
{
  EvaluationSeries best;
  for ( const Period period : mPeriods )
  {
    Result<EvaluationSeries> found = readingsOf( one, period, range );
    if ( !found )
      return found;
    // Minutes answer in the place of hours only where whole hours wait to be computed.
    const bool instead = mFinestFirst || best.readings.isEmpty();
    if ( covered( *found ) > covered( best ) && ( instead || covered( *found ) >= covered( best ) + static_cast<qint64>( Period::Hour ) ) )
      best = found.take();
    const bool asksMinutes = mIsPending && period == Period::Hour && mPeriods.contains( Period::Minute );
    if ( !mFinestFirst && !asksMinutes && !best.readings.isEmpty() )
      break;
  }
  return best;
}

Result<void> StoreEvaluationInput::convert( EvaluationSeries &readings, const Series &from ) const
{
  const Indicator *indicator = mCatalogue->indicator( from.key.indicator );
  if ( !indicator || from.unit == indicator->unit )
    return {};
  for ( Reading &reading : readings.readings )
  {
    const Result<double> value = mCatalogue->convert( reading.value, from.unit, indicator->unit );
    if ( !value )
      return value.error();
    reading.value = *value;
  }
  return {};
}

Result<EvaluationSeries> StoreEvaluationInput::series(
  const Station &station, const QString &indicator, UtcSeconds from, UtcSeconds to ) const
{
  const QList<Series> candidates = mSeries.value( keyOf( station.code, indicator ) );
  EvaluationSeries best;
  const Series *chosen = nullptr;
  for ( const Series &one : candidates )
  {
    if ( chosen && one.key.method != chosen->key.method )
      break; // an automatic series answered
    Result<EvaluationSeries> found = bestPeriod( one, TimeRange { from, to } );
    if ( !found )
      return found.error();
    keepRunningDays( found->readings, station );
    const auto rank = [this]( const EvaluationSeries &series ) { return mFinestFirst ? 0 : -mPeriods.indexOf( series.period ); };
    const bool better = !found->readings.isEmpty()
      && ( !chosen || rank( *found ) > rank( best ) || ( rank( *found ) == rank( best ) && covered( *found ) > covered( best ) ) );
    if ( !better )
      continue;
    best = found.take();
    chosen = &one;
  }
  if ( chosen )
  {
    if ( const Result<void> converted = convert( best, *chosen ); !converted )
      return converted.error();
  }
  return best;
}

} // namespace jinguan
