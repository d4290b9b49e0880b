#pragma once

#include "monitoring/Reading.h"
#include "store/sqlite/SqliteDatabase.h"

namespace jinguan
{

/**
 * The one way in which readings of a series are read in order of time: with the flag that is in force.
 *
 * Whoever lays another verdict over what was received (a review, quality control) changes the statement here, and readers, roll-ups and
 * envelopes follow.
 */
class EffectiveReadings
{
  public:
    /** Columns begin, value, flag, below; parameters series, period, from, to (not included). */
    static const char *sql()
    {
      return "SELECT begin, value, flag, below FROM reading WHERE series = ? AND period = ? AND begin >= ? AND begin < ? ORDER BY begin";
    }

    static Result<EffectiveReadings> prepare( const SqliteDatabase &database )
    {
      Result<SqliteStatement> statement = database.prepare( sql() );
      if ( !statement )
        return statement.error();
      return EffectiveReadings( statement.take() );
    }

    EffectiveReadings() = default;

    void start( SeriesId series, int period, UtcSeconds from, UtcSeconds to )
    {
      mStatement.reset();
      mStatement.with( series, period, from, to );
    }
    /** The next one; false at the end or after a failure, see outcome(). */
    bool next( Reading &reading )
    {
      if ( !mStatement.step() )
      {
        mStatement.reset();
        return false;
      }
      reading.begin = mStatement.integer( 0 );
      reading.value = mStatement.number( 1 );
      reading.flag = static_cast<QualityFlag>( mStatement.integer( 2 ) );
      reading.belowDetection = mStatement.integer( 3 ) != 0;
      return true;
    }
    Result<void> outcome() const { return mStatement.outcome(); }

  private:
    explicit EffectiveReadings( SqliteStatement statement ) : mStatement( std::move( statement ) ) {}
    SqliteStatement mStatement;
};

} // namespace jinguan
