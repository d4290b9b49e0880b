#include "widgets/StationData.h"

#include <QHash>

#include <algorithm>

namespace jinguan
{

namespace
{
constexpr qint64 sIssueSlack = 4 * 3600; //!< the moment shown is the begin of the newest period, the issue its end

/** Hours, days and months that were computed; of ozone the days by the largest 8-hour mean, which is what the law judges. */
Result<std::optional<SeriesPeriod>> computedPeriod( const ReadingStore &store, const Series &series, Period period )
{
  std::optional<SeriesPeriod> found;
  if ( period != Period::Hour && period != Period::Day && period != Period::Month )
    return found;
  for ( const Statistic statistic : { Statistic::MaxEightHours, Statistic::Value } )
  {
    const Result<qint64> count = store.computedCount( series.id, period, statistic );
    if ( !count )
      return count.error();
    if ( *count == 0 )
      continue;
    found = SeriesPeriod { series, period, true, statistic };
    break;
  }
  return found;
}
} // namespace

Result<StationData> readStationData(
  const ReadingsOpener &opener, const QString &station, UtcSeconds at, bool live, qint64 maxAge, const std::atomic_bool &cancelled )
{
  const Result<std::unique_ptr<ReadingStore>> store = opener();
  if ( !store )
    return store.error();
  StationData data;
  const Result<QList<LatestReading>> latest = live ? ( *store )->latest() : ( *store )->latestAt( at, maxAge );
  if ( !latest )
    return latest.error();
  for ( const LatestReading &reading : *latest )
  {
    if ( reading.series.key.station == station && reading.series.key.issued == 0 )
      data.latest << reading;
  }
  const Result<QList<Series>> series = ( *store )->series( station );
  if ( !series )
    return series.error();
  // Issued later than the moment looked at, a forecast was not known then.
  QHash<QString, UtcSeconds> newest;
  for ( const Series &one : *series )
  {
    if ( one.key.issued > 0 && ( live || one.key.issued <= at + sIssueSlack ) )
      newest[one.key.indicator] = std::max( newest.value( one.key.indicator ), one.key.issued );
  }
  for ( const Series &one : *series )
  {
    if ( one.key.issued != 0 )
    {
      for ( const Period period : { Period::Hour, Period::FourHours } )
      {
        if ( one.key.issued != newest.value( one.key.indicator, -1 ) )
          continue;
        const Result<qint64> count = ( *store )->count( one.id, period );
        if ( count && *count > 0 )
          data.forecasts << SeriesPeriod { one, period };
      }
      continue;
    }
    for ( const Period period :
      { Period::Sample, Period::Minute, Period::Hour, Period::FourHours, Period::EightHours, Period::Day, Period::Month, Period::Year } )
    {
      if ( cancelled )
        return data;
      const Result<qint64> count = ( *store )->count( one.id, period );
      if ( !count )
        return count.error();
      if ( *count > 0 )
      {
        data.series << SeriesPeriod { one, period, false, Statistic::Value };
        continue;
      }
      const Result<std::optional<SeriesPeriod>> made = computedPeriod( **store, one, period );
      if ( !made )
        return made.error();
      if ( *made )
        data.series << **made;
    }
  }
  const Result<TimeRange> extent = ( *store )->extent( { station } );
  if ( !extent )
    return extent.error();
  data.extent = *extent;
  return data;
}

} // namespace jinguan
