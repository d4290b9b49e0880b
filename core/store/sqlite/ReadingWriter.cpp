#include "store/sqlite/ReadingWriter.h"

#include "store/sqlite/SqliteReadingStore.h"

#include <cmath>
#include <numeric>
#include <tuple>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::ReadingWriter )
};

auto keyOf( const IncomingReading &incoming )
{
  return std::tuple( incoming.series, static_cast<int>( incoming.period ), incoming.reading.begin );
}

bool before( const IncomingReading &a, const IncomingReading &b )
{
  return keyOf( a ) < keyOf( b );
}

bool sameSeries( const IncomingReading &a, const IncomingReading &b )
{
  return a.series == b.series && a.period == b.period;
}

bool sameValue( double a, double b )
{
  return a == b || ( std::isnan( a ) && std::isnan( b ) );
}

/** Positions of \a readings in the order of the table, equal keys in the order in which they came. */
std::vector<qsizetype> tableOrder( const QList<IncomingReading> &readings )
{
  std::vector<qsizetype> order( static_cast<size_t>( readings.size() ) );
  std::iota( order.begin(), order.end(), 0 );
  if ( !std::is_sorted( readings.begin(), readings.end(), before ) )
    std::stable_sort( order.begin(), order.end(),
                      [&readings]( qsizetype a, qsizetype b ) { return before( readings.at( a ), readings.at( b ) ); } );
  return order;
}
} // namespace

Result<WriteSummary> ReadingWriter::write( qint64 delivery, const QList<IncomingReading> &readings )
{
  if ( readings.isEmpty() )
    return WriteSummary();
  const std::vector<qsizetype> order = tableOrder( readings );
  SqliteTransaction transaction( mDatabase );
  if ( const Result<void> begun = transaction.begin(); !begun )
    return begun.error();
  if ( const Result<void> opened = openLink( delivery ); !opened )
    return opened.error();
  if ( const Result<void> prepared = prepare(); !prepared )
    return prepared.error();
  for ( const qsizetype position : order )
  {
    if ( const Result<void> written = writeRow( readings.at( position ) ); !written )
      return written.error();
  }
  if ( mSummary.written + mSummary.changed == 0 )
    return mSummary; // the transaction rolls back: nothing happened
  if ( const Result<void> kept = keepNewest(); !kept )
    return kept.error();
  if ( const Result<void> closed = closeLink(); !closed )
    return closed.error();
  if ( const Result<void> committed = transaction.commit(); !committed )
    return committed.error();
  return mSummary;
}

Result<void> ReadingWriter::prepare()
{
  const std::array<std::pair<SqliteStatement *, const char *>, 5> wanted = { {
    { &mInsert, "INSERT INTO reading (series, period, begin, value, flag, below, batch) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING" },
    { &mSelect, "SELECT value, flag, below FROM reading WHERE series = ? AND period = ? AND begin = ?" },
    { &mAudit, "INSERT INTO audit (series, period, begin, value, flag, below, batch, replaced_by) "
               "SELECT series, period, begin, value, flag, below, batch, ? FROM reading WHERE series = ? AND period = ? AND begin = ?" },
    { &mUpdate, "UPDATE reading SET value = ?, flag = ?, below = ?, batch = ? WHERE series = ? AND period = ? AND begin = ?" },
    { &mLatest, "INSERT INTO latest (series, period, begin, value, flag, below) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (series, period) DO UPDATE "
                "SET begin = excluded.begin, value = excluded.value, flag = excluded.flag, below = excluded.below WHERE excluded.begin >= begin" },
  } };
  for ( const auto &[statement, sql] : wanted )
  {
    Result<SqliteStatement> prepared = mDatabase.prepare( sql );
    if ( !prepared )
      return prepared.error();
    *statement = prepared.take();
  }
  mInsert.bind( 7, mLinkId );
  return {};
}

Result<void> ReadingWriter::openLink( qint64 delivery )
{
  Result<SqliteStatement> last = mDatabase.prepare( "SELECT id, hash FROM chain ORDER BY id DESC LIMIT 1" );
  if ( !last )
    return last.error();
  QByteArray previous;
  mLinkId = 1;
  if ( last->step() )
  {
    mLinkId = last->integer( 0 ) + 1;
    previous = last->blob( 1 );
  }
  if ( !last->ok() )
    return last->outcome();
  const UtcSeconds now = QDateTime::currentSecsSinceEpoch();
  mLink = std::make_unique<ChainLink>( previous, mLinkId, delivery, now );
  Result<SqliteStatement> insert = mDatabase.prepare( "INSERT INTO chain (id, delivery, at, rows, added, hash) VALUES (?, ?, ?, 0, 0, x'')" );
  if ( !insert )
    return insert.error();
  return insert->with( mLinkId, delivery, now ).run();
}

Result<void> ReadingWriter::writeRow( const IncomingReading &incoming )
{
  const Reading &reading = incoming.reading;
  mInsert.bind( 1, incoming.series );
  mInsert.bind( 2, static_cast<int>( incoming.period ) );
  mInsert.bind( 3, reading.begin );
  mInsert.bind( 4, reading.value );
  mInsert.bind( 5, static_cast<int>( reading.flag ) );
  mInsert.bind( 6, reading.belowDetection );
  if ( const Result<void> inserted = mInsert.run(); !inserted )
  {
    if ( ( sqlite3_errcode( mDatabase.handle() ) & 0xff ) == SQLITE_CONSTRAINT )
      return Error { Text::tr( "The series %1 is not known to the workspace." ).arg( incoming.series ), {}, mDatabase.path() };
    return inserted;
  }
  if ( mDatabase.changes() > 0 )
  {
    ++mSummary.written;
  }
  else
  {
    mSelect.with( incoming.series, static_cast<int>( incoming.period ), reading.begin );
    if ( !mSelect.step() )
      return mSelect.outcome();
    const bool same = sameValue( mSelect.number( 0 ), reading.value ) && mSelect.integer( 1 ) == static_cast<int>( reading.flag )
                      && ( mSelect.integer( 2 ) != 0 ) == reading.belowDetection;
    mSelect.reset();
    if ( same )
    {
      ++mSummary.unchanged;
      return {};
    }
    if ( const Result<void> replaced = replaceRow( incoming ); !replaced )
      return replaced;
  }
  mLink->add( incoming.series, static_cast<int>( incoming.period ), reading );
  if ( mNewest && !sameSeries( *mNewest, incoming ) )
  {
    if ( const Result<void> kept = keepNewest(); !kept )
      return kept;
  }
  mNewest = incoming;
  return {};
}

Result<void> ReadingWriter::replaceRow( const IncomingReading &incoming )
{
  const Reading &reading = incoming.reading;
  const int period = static_cast<int>( incoming.period );
  if ( const Result<void> audited = mAudit.with( mLinkId, incoming.series, period, reading.begin ).run(); !audited )
    return audited;
  ++mSummary.changed;
  return mUpdate.with( reading.value, static_cast<int>( reading.flag ), reading.belowDetection, mLinkId, incoming.series, period, reading.begin ).run();
}

Result<void> ReadingWriter::keepNewest()
{
  const Reading &reading = mNewest->reading;
  return mLatest.with( mNewest->series, static_cast<int>( mNewest->period ), reading.begin, reading.value, static_cast<int>( reading.flag ),
                       reading.belowDetection ).run();
}

Result<void> ReadingWriter::closeLink()
{
  Result<SqliteStatement> update = mDatabase.prepare( "UPDATE chain SET rows = ?, added = ?, hash = ? WHERE id = ?" );
  if ( !update )
    return update.error();
  if ( const Result<void> updated = update->with( mLink->rows(), mSummary.written, mLink->hash(), mLinkId ).run(); !updated )
    return updated;
  if ( const Result<void> counted = mDatabase.execute( "UPDATE change SET links = links + 1 WHERE id = 1" ); !counted )
    return counted;
  return countChange( mDatabase );
}

} // namespace jinguan
