#include "store/sqlite/StaleMarks.h"

#include "base/LocalDay.h"

namespace jinguan
{

/** Prepares \a statement when it is used first: most marks are found, and nothing else is needed. */
Result<void> StaleMarks::need( std::optional<SqliteStatement> &statement, const char *sql )
{
  if ( statement )
    return {};
  Result<SqliteStatement> prepared = mDatabase.prepare( sql );
  if ( !prepared )
    return prepared.error();
  statement = prepared.take();
  return {};
}

Result<void> StaleMarks::mark( SeriesId series, int period, UtcSeconds first, UtcSeconds last )
{
  const Result<void> ready =
    need( mFind, "SELECT first, until FROM stale WHERE series = ? AND period = ? AND first <= ? ORDER BY first DESC LIMIT 1" );
  if ( !ready )
    return ready;
  const qint64 unit = unitOf( period );
  const UtcSeconds from = localday::floorTo( first, unit );
  const UtcSeconds until = localday::floorTo( last, unit ) + unit;
  const bool found = mFind->with( series, period, from ).step();
  const UtcSeconds knownFirst = found ? mFind->integer( 0 ) : 0;
  const UtcSeconds knownUntil = found ? mFind->integer( 1 ) : 0;
  mFind->reset();
  if ( !mFind->ok() )
    return mFind->outcome();
  if ( found && knownUntil >= until )
    return {};
  if ( found && knownUntil >= from )
  {
    const Result<void> extends = need( mExtend, "UPDATE stale SET until = ? WHERE series = ? AND period = ? AND first = ?" );
    return extends ? mExtend->with( until, series, period, knownFirst ).run() : extends;
  }
  const Result<void> inserts = need( mInsert, "INSERT INTO stale (series, period, first, until) VALUES (?, ?, ?, ?)" );
  return inserts ? mInsert->with( series, period, from, until ).run() : inserts;
}

} // namespace jinguan
