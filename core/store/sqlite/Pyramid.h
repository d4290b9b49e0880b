#pragma once

#include "monitoring/Reading.h"
#include "store/EnvelopeSum.h"
#include "store/ReadingStore.h"
#include "store/sqlite/EffectiveReadings.h"
#include "store/sqlite/SqliteDatabase.h"

#include <span>
#include <vector>

namespace jinguan
{

/** Levels of the envelope pyramid: buckets that nest in each other and in local days. */
namespace pyramid
{
/** Bucket lengths in seconds that are stored of readings of \a period, shortest first; none where readings are few enough by themselves. */
std::span<const qint64> levelsOf( int period );
} // namespace pyramid

/** Keeps the stored envelopes of a series up to date; within the transaction of the roll-up pass. */
class PyramidWriter
{
  public:
    explicit PyramidWriter( const SqliteDatabase &database ) : mDatabase( database ) {}

    /** Begins with the readings of \a series from \a from on, which begins a bucket of the finest level. */
    Result<void> start( SeriesId series, int period, UtcSeconds from );
    /** The next reading. */
    Result<void> add( const Reading &reading );
    /** No more readings before \a to; makes the further levels over [from, to). */
    Result<void> finish( UtcSeconds to );

    qint64 written() const { return mWritten; }

  private:
    Result<void> prepare();
    Result<void> store( qint64 level, const Envelope &envelope );
    Result<void> build( qint64 level, qint64 finer, UtcSeconds to );

    const SqliteDatabase &mDatabase;
    SqliteStatement mUpsert;
    SqliteStatement mSelect;
    bool mPrepared = false;
    SeriesId mSeries = 0;
    int mPeriod = 0;
    std::span<const qint64> mLevels;
    UtcSeconds mFrom = 0;
    UtcSeconds mEnd = 0; //!< of the bucket at hand
    EnvelopeSum mSum;
    qint64 mWritten = 0;
};

/** Envelopes of a stretch for a chart: stored ones where nothing changed since, readings elsewhere. */
class PyramidReader
{
  public:
    explicit PyramidReader( const SqliteDatabase &database ) : mDatabase( database ) {}

    /** Buckets of at most \a bucket seconds over \a range in order of time, empty ones left out. */
    Result<QList<Envelope>> read( SeriesId series, int period, const TimeRange &range, qint64 bucket );

  private:
    Result<void> prepare();
    Result<void> readMarks( const TimeRange &range );
    Result<void> collect( int level, UtcSeconds from, UtcSeconds to );
    Result<void> collectStored( qint64 level, UtcSeconds from, UtcSeconds to );
    Result<void> collectReadings( UtcSeconds from, UtcSeconds to );
    EnvelopeSum &sumAt( UtcSeconds begin );

    const SqliteDatabase &mDatabase;
    SqliteStatement mStored;
    EffectiveReadings mReadings;
    SeriesId mSeries = 0;
    int mPeriod = 0;
    std::span<const qint64> mLevels;
    std::vector<TimeRange> mMarks;
    UtcSeconds mPrunedBefore = 0;
    qint64 mBucket = 0; //!< of the result
    std::vector<EnvelopeSum> mSums;
};

} // namespace jinguan
