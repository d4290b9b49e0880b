#pragma once

#include "monitoring/Reading.h"
#include "store/sqlite/SqliteDatabase.h"
#include "store/Verdict.h"

namespace jinguan
{

/**
 * The one way in which readings of a series are read in order of time: with the flag that is in force.
 *
 * The verdicts that count lie over what was received, as long as the reading is the one that was judged; readers, roll-ups and envelopes all
 * come here.
 */
class EffectiveReadings
{
  public:
    /** What was received: columns begin, value, flag, below; parameters series, period, from, to (not included). */
    static const char *receivedSql()
    {
      return "SELECT begin, value, flag, below FROM reading WHERE series = ? AND period = ? AND begin >= ? AND begin < ? ORDER BY begin";
    }
    /** A row of receivedSql(). */
    static Reading receivedOf( const SqliteStatement &row )
    {
      return { row.integer( 0 ), row.number( 1 ), static_cast<QualityFlag>( row.integer( 2 ) ), row.integer( 3 ) != 0 };
    }

    static Result<EffectiveReadings> prepare( const SqliteDatabase &database )
    {
      Result<SqliteStatement> readings = database.prepare( receivedSql() );
      if ( !readings )
        return readings.error();
      Result<SqliteStatement> verdicts = database.prepare( "SELECT begin, judged_value, judged_flag, judged_below, flag FROM verdict_now "
                                                           "WHERE series = ? AND period = ? AND begin >= ? AND begin < ? ORDER BY begin" );
      if ( !verdicts )
        return verdicts.error();
      return EffectiveReadings( readings.take(), verdicts.take() );
    }

    EffectiveReadings() = default;

    void start( SeriesId series, int period, UtcSeconds from, UtcSeconds to )
    {
      mReadings.reset();
      mReadings.with( series, period, from, to );
      mVerdicts.reset();
      mVerdicts.with( series, period, from, to );
      mIsFirst = true;
    }
    /** The next one; false at the end or after a failure, see outcome(). */
    bool next( Reading &reading )
    {
      if ( !mReadings.step() )
      {
        mReadings.reset();
        mVerdicts.reset();
        return false;
      }
      reading = receivedOf( mReadings );
      if ( mIsFirst ) // now that the readings stand on a row: both are of the same look at the file
        mHasVerdict = mVerdicts.step();
      mIsFirst = false;
      while ( mHasVerdict && mVerdicts.integer( 0 ) < reading.begin )
        mHasVerdict = mVerdicts.step();
      if ( mHasVerdict && mVerdicts.integer( 0 ) == reading.begin && isSameReading( receivedOf( mVerdicts ), reading ) )
        reading.flag = static_cast<QualityFlag>( mVerdicts.integer( 4 ) );
      return true;
    }
    Result<void> outcome() const { return mReadings.ok() ? mVerdicts.outcome() : mReadings.outcome(); }

  private:
    EffectiveReadings( SqliteStatement readings, SqliteStatement verdicts )
      : mReadings( std::move( readings ) ), mVerdicts( std::move( verdicts ) )
    {}
    SqliteStatement mReadings;
    SqliteStatement mVerdicts;
    bool mHasVerdict = false;
    bool mIsFirst = true;
};

} // namespace jinguan
