#include "store/sqlite/StaleMarks.h"

#include "base/LocalDay.h"

#include <array>

namespace jinguan
{

Result<void> StaleMarks::mark( SeriesId series, int period, UtcSeconds first, UtcSeconds last )
{
  if ( !mPrepared )
  {
    const std::array<std::pair<SqliteStatement *, const char *>, 3> wanted = { {
      { &mFind, "SELECT first, until FROM stale WHERE series = ? AND period = ? AND first <= ? ORDER BY first DESC LIMIT 1" },
      { &mExtend, "UPDATE stale SET until = ? WHERE series = ? AND period = ? AND first = ?" },
      { &mInsert, "INSERT INTO stale (series, period, first, until) VALUES (?, ?, ?, ?)" },
    } };
    for ( const auto &[statement, sql] : wanted )
    {
      Result<SqliteStatement> prepared = mDatabase.prepare( sql );
      if ( !prepared )
        return prepared.error();
      *statement = prepared.take();
    }
    mPrepared = true;
  }
  const qint64 unit = unitOf( period );
  const UtcSeconds from = localday::floorTo( first, unit );
  const UtcSeconds until = localday::floorTo( last, unit ) + unit;
  const bool found = mFind.with( series, period, from ).step();
  const UtcSeconds knownFirst = found ? mFind.integer( 0 ) : 0;
  const UtcSeconds knownUntil = found ? mFind.integer( 1 ) : 0;
  mFind.reset();
  if ( !mFind.ok() )
    return mFind.outcome();
  if ( found && knownUntil >= until )
    return {};
  if ( found && knownUntil >= from )
    return mExtend.with( until, series, period, knownFirst ).run();
  return mInsert.with( series, period, from, until ).run();
}

} // namespace jinguan
