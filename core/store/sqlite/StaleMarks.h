#pragma once

#include "monitoring/Reading.h"
#include "store/sqlite/SqliteDatabase.h"

#include <optional>

namespace jinguan
{

/**
 * Marks stretches of readings whose roll-ups and envelopes no longer fit.
 *
 * Every change of a reading, of its value or of the verdict on it, is marked within its own transaction; the roll-up pass takes the mark away
 * within the transaction that stores the results, so that a process may end at any moment. Marks are whole hours, or whole local days of
 * readings of an hour and longer; a stretch that is marked already costs one seek.
 */
class StaleMarks
{
  public:
    explicit StaleMarks( const SqliteDatabase &database ) : mDatabase( database ) {}

    /** One reading. */
    Result<void> mark( SeriesId series, Period period, UtcSeconds begin )
    {
      return mark( series, static_cast<int>( period ), begin, begin );
    }
    /** All between the readings that begin at \a first and \a last. */
    Result<void> mark( SeriesId series, int period, UtcSeconds first, UtcSeconds last );

    /** The unit of marks of readings of \a period seconds. */
    static qint64 unitOf( int period ) { return period < 3600 ? 3600 : 86400; }

  private:
    Result<void> need( std::optional<SqliteStatement> &statement, const char *sql );

    const SqliteDatabase &mDatabase;
    std::optional<SqliteStatement> mFind;
    std::optional<SqliteStatement> mExtend;
    std::optional<SqliteStatement> mInsert;
};

} // namespace jinguan
