#include "layers/chart/StoreEnvelopes.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace jinguan
{

namespace
{

constexpr qint64 sMinute = 60;
constexpr qint64 sHour = 3600;
constexpr qint64 sDay = 86400;
/** Lengths a store can have added up beforehand, or adds up from such. */
constexpr qint64 sLadder[] = { 1, 10, sMinute, 5 * sMinute, 15 * sMinute, 30 * sMinute, sHour, 2 * sHour, 4 * sHour, 12 * sHour, sDay,
  2 * sDay, 5 * sDay, 10 * sDay, 30 * sDay, 90 * sDay };
constexpr qint64 sReadingsPerStep = 20000; //!< so that a cancelled question ends soon

/** The longest of the ladder that is not longer than \a bucket. */
qint64 rung( qint64 bucket )
{
  const qint64 *next = std::upper_bound( std::begin( sLadder ), std::end( sLadder ), std::max<qint64>( 1, bucket ) );
  return *( next - 1 );
}

} // namespace

Result<std::shared_ptr<const StoreEnvelopes>> StoreEnvelopes::make( const Content &content, const TimeRange &range )
{
  std::shared_ptr<StoreEnvelopes> source( new StoreEnvelopes( content ) );
  source->mExtent = range;
  const std::atomic_bool never = false;
  Result<CurveDigest> overview = source->digest( range, ( range.to - range.from ) / overviewBuckets, never );
  if ( !overview )
    return overview.error();
  source->mOverview = overview.take();
  const QList<ChartPoint> &points = source->mOverview.points;
  const qint64 length = std::max<qint64>( source->mOverview.bucket, std::max( 1, static_cast<int>( content.period ) ) );
  source->mExtent = points.isEmpty() ? TimeRange() : TimeRange { points.first().time, std::min( range.to, points.last().time + length ) };
  return std::shared_ptr<const StoreEnvelopes>( source );
}

qint64 StoreEnvelopes::longestStep() const
{
  return static_cast<qint64>( 1.5 * std::max( 1, static_cast<int>( mContent.period ) ) );
}

Result<QList<Envelope>> StoreEnvelopes::envelopes( const TimeRange &range, qint64 bucket ) const
{
  Result<QList<Envelope>> found = mContent.buckets( range, bucket );
  if ( !found )
    return found;
  QList<Envelope> converted = found.take();
  for ( Envelope &envelope : converted )
  {
    for ( double *value : { &envelope.low, &envelope.high, &envelope.first, &envelope.last } )
      *value *= mContent.factor;
  }
  return converted;
}

Result<QList<ChartPoint>> StoreEnvelopes::readings( const TimeRange &range, const std::atomic_bool &cancelled ) const
{
  QList<ChartPoint> points;
  const qint64 seconds = std::max( 1, static_cast<int>( mContent.period ) ) * sReadingsPerStep;
  for ( UtcSeconds from = range.from; from < range.to && !cancelled; from += seconds )
  {
    const Result<QList<Reading>> readings = mContent.readings( { from, std::min( range.to, from + seconds ) } );
    if ( !readings )
      return readings.error();
    points.reserve( points.size() + readings->size() );
    for ( const Reading &reading : *readings )
      points << ChartPoint { reading.begin, reading.value * mContent.factor, reading.flag, reading.belowDetection };
  }
  return points;
}

void StoreEnvelopes::addPoints( QList<ChartPoint> &points, const Envelope &envelope, qint64 bucket )
{
  const auto add = [&]( qint64 offset, double value, QualityFlag flag = QualityFlag::Valid ) {
    points << ChartPoint { envelope.begin + offset, value, flag, false };
  };
  if ( envelope.invalid > 0 && envelope.invalid >= envelope.count )
    add( 0, std::numeric_limits<double>::quiet_NaN(), QualityFlag::Invalid );
  if ( envelope.count == 0 )
    return;
  add( 0, envelope.first );
  if ( envelope.count == 1 )
    return;
  const bool lowFirst = std::abs( envelope.first - envelope.low ) <= std::abs( envelope.first - envelope.high );
  add( bucket / 4, lowFirst ? envelope.low : envelope.high );
  add( bucket / 2, lowFirst ? envelope.high : envelope.low );
  add( 3 * bucket / 4, envelope.last );
}

Result<CurveDigest> StoreEnvelopes::digest( const TimeRange &range, qint64 bucket, const std::atomic_bool &cancelled ) const
{
  CurveDigest digest;
  const qint64 length = rung( bucket );
  const qint64 period = std::max( 1, static_cast<int>( mContent.period ) );
  if ( length < 2 * period )
  {
    // So near that the readings themselves are not many more than the buckets; one more on either side, so that lines reach the edges.
    digest.range = { range.from - period, range.to + period };
    Result<QList<ChartPoint>> points = readings( digest.range, cancelled );
    if ( !points )
      return points.error();
    digest.points = points.take();
    return digest;
  }
  digest.bucket = length;
  digest.exactTimes = false;
  digest.range = wholeBuckets( { range.from - length, range.to + length }, length );
  const Result<QList<Envelope>> buckets = envelopes( digest.range, length );
  if ( !buckets )
    return buckets.error();
  for ( qsizetype i = 0; i < buckets->size(); ++i )
  {
    // A store may answer with shorter buckets than were asked for.
    const UtcSeconds begin = buckets->at( i ).begin;
    const qint64 room = i + 1 < buckets->size() ? std::clamp<qint64>( buckets->at( i + 1 ).begin - begin, 1, length ) : length;
    addPoints( digest.points, buckets->at( i ), room );
  }
  return digest;
}

} // namespace jinguan
