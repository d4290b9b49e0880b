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

Hj212Packet GapWatch::request( const Hj212Packet &packet, const TimeRange &span, qint64 shift, UtcSeconds now )
{
  Hj212Packet request;
  request.qn = stampOf( now ) + QStringLiteral( "000" );
  request.st = packet.st;
  request.cn = packet.cn;
  request.pw = packet.pw;
  request.mn = packet.mn;
  request.flag = packet.flag < 0 ? -1 : ( packet.flag & ~3 ) | 1; // the edition of the device, answer wanted
  request.parameters.insert( QStringLiteral( "BeginTime" ), stampOf( span.from + shift ) );
  request.parameters.insert( QStringLiteral( "EndTime" ), stampOf( span.to + shift ) );
  return request;
}

} // namespace jinguan
