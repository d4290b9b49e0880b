#include "layers/chart/EnvelopePyramid.h"

#include <QtConcurrentMap>

#include <algorithm>
#include <cmath>
#include <limits>

namespace jinguan
{

namespace
{

constexpr qsizetype sFan = 32;             //!< readings of a block, blocks of a block
constexpr qsizetype sShare = 1 << 20;      //!< readings that one thread sums up at a time; a multiple of sFan
constexpr qsizetype sStepsLooked = 100001; //!< for the usual step of samples

/** Position of \a index in a column of the standard library. */
constexpr std::size_t at( qsizetype index )
{
  return static_cast<std::size_t>( index );
}

} // namespace

void ReadingColumns::reserve( qsizetype count )
{
  mTimes.reserve( at( count ) );
  mValues.reserve( at( count ) );
  mFlags.reserve( at( count ) );
}

bool ReadingColumns::append( const ChartPoint &point )
{
  if ( mTimes.empty() )
    mOrigin = point.time;
  const qint64 offset = point.time - mOrigin;
  if ( offset < 0 || offset > std::numeric_limits<quint32>::max() )
    return false;
  const bool counts = jinguan::isValid( point.flag ) && std::isfinite( point.value );
  mTimes.push_back( static_cast<quint32>( offset ) );
  mValues.push_back( point.value );
  mFlags.push_back(
    static_cast<quint8>( static_cast<quint8>( point.flag ) | ( counts ? sValid : 0 ) | ( counts && point.belowDetection ? sBelow : 0 ) ) );
  return true;
}

ChartPoint ReadingColumns::point( qsizetype index ) const
{
  const quint8 flags = mFlags[at( index )];
  return { time( index ), value( index ), static_cast<QualityFlag>( flags & sFlag ), ( flags & sBelow ) != 0 };
}

qsizetype ReadingColumns::lowerBound( UtcSeconds time ) const
{
  if ( time <= mOrigin )
    return 0;
  const qint64 offset = time - mOrigin;
  return std::lower_bound( mTimes.begin(), mTimes.end(), offset, []( quint32 a, qint64 b ) { return static_cast<qint64>( a ) < b; } )
    - mTimes.begin();
}

EnvelopePyramid::EnvelopePyramid( ReadingColumns columns, Period period ) : mColumns( std::move( columns ) ), mPeriod( period )
{
  mLongestStep = period == Period::Sample ? medianStep() * 3 / 2 : static_cast<qint64>( 1.5 * static_cast<int>( period ) );
  build();
  const TimeRange all = extent();
  const std::atomic_bool never = false;
  if ( size() > 0 )
    mOverview = digest( all, std::max<qint64>( 1, ( all.to - all.from ) / overviewBuckets ), never ).take();
}

qint64 EnvelopePyramid::medianStep() const
{
  QList<qint64> steps;
  const qsizetype stride = std::max<qsizetype>( 1, size() / sStepsLooked );
  for ( qsizetype i = 1; i < size(); i += stride )
    steps << mColumns.time( i ) - mColumns.time( i - 1 );
  if ( steps.isEmpty() )
    return 0;
  const auto middle = steps.begin() + steps.size() / 2;
  std::nth_element( steps.begin(), middle, steps.end() );
  return *middle;
}

void EnvelopePyramid::addReading( Block &block, qsizetype index ) const
{
  const auto place = static_cast<quint32>( index );
  const double value = mColumns.value( index );
  if ( !mColumns.isValid( index ) )
  {
    ++block.bad;
    if ( !std::isfinite( value ) )
      return;
    if ( block.badLow == sNone || value < mColumns.value( block.badLow ) )
      block.badLow = place;
    if ( block.badHigh == sNone || value > mColumns.value( block.badHigh ) )
      block.badHigh = place;
    return;
  }
  if ( block.low == sNone || value < mColumns.value( block.low ) )
    block.low = place;
  if ( block.high == sNone || value > mColumns.value( block.high ) )
    block.high = place;
  if ( block.below == sNone && mColumns.isBelowDetection( index ) )
    block.below = place;
}

void EnvelopePyramid::addBlock( Block &block, const Block &other ) const
{
  const auto lower = [this]( quint32 &mine, quint32 theirs ) {
    if ( theirs != sNone && ( mine == sNone || mColumns.value( theirs ) < mColumns.value( mine ) ) )
      mine = theirs;
  };
  const auto higher = [this]( quint32 &mine, quint32 theirs ) {
    if ( theirs != sNone && ( mine == sNone || mColumns.value( theirs ) > mColumns.value( mine ) ) )
      mine = theirs;
  };
  lower( block.low, other.low );
  higher( block.high, other.high );
  lower( block.badLow, other.badLow );
  higher( block.badHigh, other.badHigh );
  if ( block.below == sNone )
    block.below = other.below;
  block.bad += other.bad;
}

void EnvelopePyramid::build()
{
  std::vector<Block> ground( at( ( size() + sFan - 1 ) / sFan ) );
  QList<qsizetype> shares;
  for ( qsizetype begin = 0; begin < size(); begin += sShare )
    shares << begin;
  QtConcurrent::blockingMap( shares, [this, &ground]( qsizetype begin ) {
    const qsizetype end = std::min( size(), begin + sShare );
    for ( qsizetype i = begin; i < end; ++i )
      addReading( ground[at( i / sFan )], i );
  } );
  mLevels.push_back( std::move( ground ) );
  while ( mLevels.back().size() > at( sFan ) )
  {
    const std::vector<Block> &below = mLevels.back();
    std::vector<Block> level( ( below.size() + at( sFan ) - 1 ) / at( sFan ) );
    for ( std::size_t i = 0; i < below.size(); ++i )
      addBlock( level[i / at( sFan )], below[i] );
    mLevels.push_back( std::move( level ) );
  }
}

EnvelopePyramid::Block EnvelopePyramid::sumUp( qsizetype first, qsizetype last ) const
{
  Block sum;
  // Single readings at both ends up to whole blocks, then blocks of ever higher levels.
  while ( first < last && first % sFan != 0 )
    addReading( sum, first++ );
  while ( first < last && last % sFan != 0 )
    addReading( sum, --last );
  first /= sFan;
  last /= sFan;
  for ( std::size_t level = 0; first < last; ++level )
  {
    const std::vector<Block> &blocks = mLevels[level];
    const bool top = level + 1 == mLevels.size();
    while ( first < last && ( top || first % sFan != 0 ) )
      addBlock( sum, blocks[at( first++ )] );
    while ( first < last && last % sFan != 0 )
      addBlock( sum, blocks[at( --last )] );
    first /= sFan;
    last /= sFan;
  }
  return sum;
}

TimeRange EnvelopePyramid::extent() const
{
  if ( size() == 0 )
    return {};
  return { mColumns.time( 0 ), mColumns.time( size() - 1 ) + std::max( 1, static_cast<int>( mPeriod ) ) };
}

qsizetype EnvelopePyramid::firstValid( qsizetype first, qsizetype last ) const
{
  while ( first < last && !mColumns.isValid( first ) )
    ++first;
  return first;
}

qsizetype EnvelopePyramid::lastValid( qsizetype first, qsizetype last ) const
{
  while ( first < last && !mColumns.isValid( last - 1 ) )
    --last;
  return last - 1;
}

Result<QList<Envelope>> EnvelopePyramid::envelopes( const TimeRange &range, qint64 bucket ) const
{
  QList<Envelope> found;
  const TimeRange whole = wholeBuckets( range, bucket );
  qsizetype first = mColumns.lowerBound( whole.from );
  while ( first < size() && mColumns.time( first ) < whole.to )
  {
    const UtcSeconds begin = wholeBuckets( { mColumns.time( first ), mColumns.time( first ) }, bucket ).from;
    const qsizetype last = mColumns.lowerBound( begin + bucket );
    const Block block = sumUp( first, last );
    Envelope envelope;
    envelope.begin = begin;
    envelope.invalid = block.bad;
    envelope.count = last - first - block.bad;
    if ( envelope.count > 0 )
    {
      envelope.low = mColumns.value( block.low );
      envelope.high = mColumns.value( block.high );
      envelope.first = mColumns.value( firstValid( first, last ) );
      envelope.last = mColumns.value( lastValid( first, last ) );
    }
    found << envelope;
    first = last;
  }
  return found;
}

Result<QList<ChartPoint>> EnvelopePyramid::readings( const TimeRange &range, const std::atomic_bool &cancelled ) const
{
  QList<ChartPoint> points;
  const qsizetype last = mColumns.lowerBound( range.to );
  for ( qsizetype i = mColumns.lowerBound( range.from ); i < last && !cancelled; ++i )
    points << mColumns.point( i );
  return points;
}

void EnvelopePyramid::addPoints( QList<ChartPoint> &points, qsizetype first, qsizetype last ) const
{
  const Block block = sumUp( first, last );
  QList<qsizetype> places;
  places.reserve( 7 );
  for ( const quint32 place : { block.low, block.high, block.badLow, block.badHigh, block.below } )
  {
    if ( place != sNone )
      places << place;
  }
  if ( block.low != sNone )
  {
    places << firstValid( first, last ) << lastValid( first, last );
  }
  std::sort( places.begin(), places.end() );
  places.erase( std::unique( places.begin(), places.end() ), places.end() );
  for ( const qsizetype place : std::as_const( places ) )
    points << mColumns.point( place );
}

Result<CurveDigest> EnvelopePyramid::digest( const TimeRange &range, qint64 bucket, const std::atomic_bool &cancelled ) const
{
  CurveDigest digest;
  digest.bucket = std::max<qint64>( 1, bucket );
  digest.range = wholeBuckets( range, digest.bucket );
  // One reading more on either side, so that lines reach the edges.
  qsizetype first = std::max<qsizetype>( 0, mColumns.lowerBound( digest.range.from ) - 1 );
  const qsizetype end = std::min( size(), mColumns.lowerBound( digest.range.to ) + 1 );
  const qint64 buckets = ( digest.range.to - digest.range.from ) / digest.bucket;
  if ( end - first <= 4 * buckets )
  {
    digest.bucket = 0;
    for ( ; first < end; ++first )
      digest.points << mColumns.point( first );
    return digest;
  }
  digest.points.reserve( 4 * buckets );
  while ( first < end && !cancelled )
  {
    const UtcSeconds next = wholeBuckets( { mColumns.time( first ), mColumns.time( first ) }, digest.bucket ).from + digest.bucket;
    const qsizetype last = std::min( end, mColumns.lowerBound( next ) );
    addPoints( digest.points, first, last );
    first = last;
  }
  return digest;
}

} // namespace jinguan
