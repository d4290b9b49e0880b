#include "store/sqlite/Pyramid.h"

#include "base/LocalDay.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace jinguan
{

namespace
{
constexpr std::array<qint64, 6> sLevels { 60, 600, 3600, 21600, 86400, 345600 };
/** A level is worth its rows when it holds at least so many readings a bucket. */
constexpr qint64 sLeastReadings = 6;
/** Of longer periods a hundred years are few readings. */
constexpr int sLongestPeriod = 14400;
} // namespace

std::span<const qint64> pyramid::levelsOf( int period )
{
  const std::span<const qint64> levels( sLevels );
  if ( period > sLongestPeriod )
    return {};
  const qint64 least = std::max( 1, period ) * sLeastReadings;
  const auto first = std::find_if( levels.begin(), levels.end(), [least]( qint64 level ) { return level >= least; } );
  return levels.subspan( static_cast<size_t>( first - levels.begin() ) );
}

namespace
{
Envelope envelopeOf( const SqliteStatement &row )
{
  return { row.integer( 0 ), row.number( 1 ), row.number( 2 ), row.number( 3 ), row.number( 4 ), row.integer( 5 ), row.integer( 6 ) };
}

constexpr const char *sSelectStored =
  "SELECT begin, low, high, first, last, count, invalid FROM envelope WHERE series = ? AND period = ? AND level = ? "
  "AND begin >= ? AND begin < ? ORDER BY begin";
} // namespace

Result<void> PyramidWriter::prepare()
{
  if ( mPrepared )
    return {};
  Result<SqliteStatement> upsert =
    mDatabase.prepare( "INSERT OR REPLACE INTO envelope (series, period, level, begin, low, high, first, last, count, invalid) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)" );
  if ( !upsert )
    return upsert.error();
  Result<SqliteStatement> select = mDatabase.prepare( sSelectStored );
  if ( !select )
    return select.error();
  mUpsert = upsert.take();
  mSelect = select.take();
  mPrepared = true;
  return {};
}

Result<void> PyramidWriter::start( SeriesId series, int period, UtcSeconds from )
{
  mSeries = series;
  mPeriod = period;
  mLevels = pyramid::levelsOf( period );
  mFrom = from;
  mEnd = from;
  mSum = EnvelopeSum( from );
  return prepare();
}

Result<void> PyramidWriter::store( qint64 level, const Envelope &envelope )
{
  ++mWritten;
  return mUpsert
    .with( mSeries, mPeriod, level, envelope.begin, envelope.low, envelope.high, envelope.first, envelope.last, envelope.count,
      envelope.invalid )
    .run();
}

Result<void> PyramidWriter::add( const Reading &reading )
{
  if ( mLevels.empty() )
    return {};
  if ( reading.begin >= mEnd )
  {
    if ( !mSum.isEmpty() )
    {
      if ( const Result<void> stored = store( mLevels.front(), mSum.value() ); !stored )
        return stored;
    }
    const UtcSeconds begin = localday::floorTo( reading.begin, mLevels.front() );
    mEnd = begin + mLevels.front();
    mSum = EnvelopeSum( begin );
  }
  mSum.add( reading );
  return {};
}

Result<void> PyramidWriter::finish( UtcSeconds to )
{
  if ( mLevels.empty() )
    return {};
  if ( !mSum.isEmpty() )
  {
    if ( const Result<void> stored = store( mLevels.front(), mSum.value() ); !stored )
      return stored;
    mSum = EnvelopeSum();
  }
  for ( size_t i = 1; i < mLevels.size(); ++i )
  {
    if ( const Result<void> built = build( mLevels[i], mLevels[i - 1], to ); !built )
      return built;
  }
  return {};
}

Result<void> PyramidWriter::build( qint64 level, qint64 finer, UtcSeconds to )
{
  // The rows are read before the first is written: one statement does not read what another is changing.
  std::vector<EnvelopeSum> sums;
  mSelect.with( mSeries, mPeriod, finer, localday::floorTo( mFrom, level ), localday::ceilTo( to, level ) );
  while ( mSelect.step() )
  {
    const Envelope row = envelopeOf( mSelect );
    const UtcSeconds begin = localday::floorTo( row.begin, level );
    if ( sums.empty() || sums.back().value().begin != begin )
      sums.emplace_back( begin );
    sums.back().add( row );
  }
  mSelect.reset();
  if ( !mSelect.ok() )
    return mSelect.outcome();
  for ( const EnvelopeSum &sum : sums )
  {
    if ( const Result<void> stored = store( level, sum.value() ); !stored )
      return stored;
  }
  return {};
}

Result<void> PyramidReader::prepare()
{
  Result<SqliteStatement> stored = mDatabase.prepare( sSelectStored );
  if ( !stored )
    return stored.error();
  Result<EffectiveReadings> readings = EffectiveReadings::prepare( mDatabase );
  if ( !readings )
    return readings.error();
  mStored = stored.take();
  mReadings = readings.take();
  return {};
}

Result<void> PyramidReader::readMarks( const TimeRange &range )
{
  mMarks.clear();
  Result<SqliteStatement> pruned = mDatabase.prepare( "SELECT before FROM pruned WHERE series = ? AND period = ?" );
  if ( !pruned )
    return pruned.error();
  mPrunedBefore = pruned->with( mSeries, mPeriod ).step() ? pruned->integer( 0 ) : std::numeric_limits<qint64>::min();
  if ( !pruned->ok() )
    return pruned->outcome();
  Result<SqliteStatement> marks =
    mDatabase.prepare( "SELECT first, until FROM stale WHERE series = ? AND period = ? AND first < ? AND until > ? ORDER BY first" );
  if ( !marks )
    return marks.error();
  // A bucket of the coarsest level reaches beyond the range.
  const qint64 margin = sLevels.back();
  marks->with( mSeries, mPeriod, range.to + margin, range.from - margin );
  while ( marks->step() )
    mMarks.push_back( { std::max( mPrunedBefore, marks->integer( 0 ) ), marks->integer( 1 ) } );
  return marks->outcome();
}

Result<QList<Envelope>> PyramidReader::read( SeriesId series, int period, const TimeRange &range, qint64 bucket )
{
  QList<Envelope> result;
  if ( range.to <= range.from )
    return result;
  mSeries = series;
  mPeriod = period;
  mLevels = pyramid::levelsOf( period );
  mSums.clear();
  if ( const Result<void> prepared = prepare(); !prepared )
    return prepared.error();
  if ( const Result<void> marked = readMarks( range ); !marked )
    return marked.error();
  bucket = std::max<qint64>( 1, bucket );
  int level = -1;
  while ( level + 1 < static_cast<int>( mLevels.size() ) && mLevels[static_cast<size_t>( level + 1 )] <= bucket )
    ++level;
  UtcSeconds from = range.from;
  if ( level < 0 && !mLevels.empty() && from < mPrunedBefore )
  {
    // Readings that were pruned left their finest envelopes.
    mBucket = mLevels.front();
    const UtcSeconds until = std::min( range.to, mPrunedBefore );
    if ( const Result<void> collected = collect( 0, from, until ); !collected )
      return collected.error();
    from = until;
  }
  mBucket = level < 0 ? bucket : bucket / mLevels[static_cast<size_t>( level )] * mLevels[static_cast<size_t>( level )];
  if ( const Result<void> collected = collect( level, from, range.to ); !collected )
    return collected.error();
  result.reserve( static_cast<qsizetype>( mSums.size() ) );
  for ( const EnvelopeSum &sum : mSums )
    result.append( sum.value() );
  return result;
}

Result<void> PyramidReader::collect( int level, UtcSeconds from, UtcSeconds to )
{
  if ( from >= to )
    return {};
  if ( level < 0 )
    return collectReadings( from, to );
  const qint64 length = mLevels[static_cast<size_t>( level )];
  // Of a stretch that was pruned there is nothing finer than the finest level: its buckets are taken whole.
  const bool taken = level == 0 && from < mPrunedBefore;
  const UtcSeconds begin = taken ? localday::floorTo( from, length ) : localday::ceilTo( from, length );
  const UtcSeconds end = level == 0 && to <= mPrunedBefore ? localday::ceilTo( to, length ) : localday::floorTo( to, length );
  if ( begin >= end )
    return collect( level - 1, from, to );
  if ( const Result<void> head = collect( level - 1, from, begin ); !head )
    return head;
  UtcSeconds at = begin;
  for ( const TimeRange &mark : mMarks )
  {
    const UtcSeconds first = std::max( at, localday::floorTo( mark.from, length ) );
    const UtcSeconds until = std::min( end, localday::ceilTo( mark.to, length ) );
    if ( first >= until )
      continue;
    if ( const Result<void> clean = collectStored( length, at, first ); !clean )
      return clean;
    if ( const Result<void> changed = collect( level - 1, first, until ); !changed )
      return changed;
    at = until;
  }
  if ( const Result<void> clean = collectStored( length, at, end ); !clean )
    return clean;
  return collect( level - 1, end, to );
}

EnvelopeSum &PyramidReader::sumAt( UtcSeconds begin )
{
  const UtcSeconds bucket = localday::floorTo( begin, mBucket );
  if ( mSums.empty() || mSums.back().value().begin != bucket )
    mSums.emplace_back( bucket );
  return mSums.back();
}

Result<void> PyramidReader::collectStored( qint64 level, UtcSeconds from, UtcSeconds to )
{
  if ( from >= to )
    return {};
  mStored.with( mSeries, mPeriod, level, from, to );
  while ( mStored.step() )
  {
    const Envelope row = envelopeOf( mStored );
    sumAt( row.begin ).add( row );
  }
  mStored.reset();
  return mStored.outcome();
}

Result<void> PyramidReader::collectReadings( UtcSeconds from, UtcSeconds to )
{
  mReadings.start( mSeries, mPeriod, from, to );
  Reading reading;
  while ( mReadings.next( reading ) )
    sumAt( reading.begin ).add( reading );
  return mReadings.outcome();
}

} // namespace jinguan
