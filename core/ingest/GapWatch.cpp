#include "ingest/GapWatch.h"

#include <algorithm>

namespace jinguan
{

namespace
{
QString keyOf( const QString &station, Period period )
{
  return periodId( period ) + QLatin1Char( ' ' ) + station;
}

QString stampOf( UtcSeconds time )
{
  return local( time ).toString( QStringLiteral( "yyyyMMddHHmmss" ) );
}
} // namespace

Result<void> GapWatch::load( const ReadingStore &store )
{
  const Result<QList<LatestReading>> latest = store.latest();
  if ( !latest )
    return latest.error();
  for ( const LatestReading &each : *latest )
  {
    if ( each.series.key.source != QLatin1String( "hj212" ) )
      continue;
    UtcSeconds &newest = mNewest[keyOf( each.series.key.station, each.period )];
    newest = std::max( newest, each.reading.begin );
  }
  return {};
}

std::optional<TimeRange> GapWatch::missingBefore( QByteArrayView cn, const QString &station, Period period, UtcSeconds begin )
{
  const qint64 step = cn == "2031" ? 86400 : cn == "2061" ? 3600 : 60;
  UtcSeconds &newest = mNewest[keyOf( station, period )];
  const UtcSeconds before = std::exchange( newest, std::max( newest, begin ) );
  if ( before == 0 || begin - before <= std::max( step, longestSilence ) )
    return std::nullopt;
  return TimeRange { std::max( before + step, begin - longestRequest ), begin - step };
}

QString GapWatch::content( const TimeRange &span, qint64 shift )
{
  return QStringLiteral( "BeginTime=%1;EndTime=%2" ).arg( stampOf( span.from + shift ), stampOf( span.to + shift ) );
}

} // namespace jinguan
