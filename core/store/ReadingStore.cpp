#include "store/ReadingStore.h"

#include "store/EnvelopeSum.h"

#include <QCoreApplication>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::ReadingStore )
};

Error noHistory()
{
  return { Text::tr( "This store keeps no computed history." ), {}, {}, 0 };
}
} // namespace

Result<QList<PeriodValue>> ReadingStore::history( SeriesId series, Period period, const TimeRange &range, Statistic statistic ) const
{
  QList<PeriodValue> values;
  if ( statistic != Statistic::Value )
    return values;
  const Result<QList<Reading>> received = readings( series, period, range );
  if ( !received )
    return received.error();
  for ( const Reading &reading : *received )
  {
    PeriodValue value;
    value.reading = reading;
    values.append( value );
  }
  return values;
}

Result<qint64> ReadingStore::computedCount( SeriesId, Period, Statistic ) const
{
  return 0;
}

Result<QList<Envelope>> ReadingStore::envelopes( SeriesId series, Period period, const TimeRange &range, qint64 bucket ) const
{
  const Result<QList<Reading>> received = readings( series, period, range );
  if ( !received )
    return received.error();
  return EnvelopeSum::of( *received, bucket );
}

Result<RollupReport> ReadingStore::rollUp( const RollupRules &, const RollupLimits &, Progress & )
{
  return RollupReport();
}

Result<void> ReadingStore::markAllStale()
{
  return noHistory();
}

Result<qint64> ReadingStore::staleCount() const
{
  return 0;
}

Result<PruneSummary> ReadingStore::prune( const QList<RetentionRule> &, UtcSeconds, const QString &, bool, Progress & )
{
  return noHistory();
}

Result<QList<Pruning>> ReadingStore::prunings() const
{
  return QList<Pruning>();
}

} // namespace jinguan
