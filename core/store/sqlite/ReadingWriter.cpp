#include "store/sqlite/ReadingWriter.h"

#include "store/sqlite/SqliteReadingStore.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <system_error>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::ReadingWriter )
};

/** A batch of so many rows is worth a second thread, a table of its own and going without the reference checks of SQLite. */
constexpr qsizetype sLargeBatch = 4096;
/** So many rows are worth the table, and going without the reference checks. */
constexpr qsizetype sTableBatch = 24;
constexpr qsizetype sMaxRejectedContent = 2000;
/** Rows of a series that are worth asking once whether their place is free. */
constexpr size_t sLargeGroup = 8;

bool sameValue( double a, double b )
{
  return a == b || ( std::isnan( a ) && std::isnan( b ) );
}

/**
 * Leaves references unchecked while it lives. Each inserted row would look up its series and its link again, a quarter of the
 * time of a large batch; the writer looks up the series once and has made the link itself.
 */
class UncheckedReferences
{
  public:
    UncheckedReferences( const SqliteDatabase &database, bool wanted ) : mDatabase( database ), mWanted( wanted )
    {
      set( "PRAGMA foreign_keys = OFF" );
    }
    ~UncheckedReferences() { set( "PRAGMA foreign_keys = ON" ); }
    UncheckedReferences( const UncheckedReferences & ) = delete;
    UncheckedReferences &operator=( const UncheckedReferences & ) = delete;

  private:
    void set( const char *sql ) const
    {
      if ( !mWanted )
        return;
      const Result<void> set = mDatabase.execute( sql );
      Q_UNUSED( set ) // a pragma of the connection, outside transactions: cannot fail
    }

    const SqliteDatabase &mDatabase;
    bool mWanted;
};
} // namespace

void ReadingWriter::sort( const QList<IncomingReading> &readings )
{
  // Files come ordered by time, the table is ordered by series first: readings are dealt out to their series.
  struct Share
  {
      std::pair<SeriesId, int> key;
      size_t count = 0;
      size_t next = 0;
  };
  std::vector<Share> shares;
  QHash<std::pair<SeriesId, int>, int> index;
  std::vector<int> shareOf;
  shareOf.reserve( static_cast<size_t>( readings.size() ) );
  for ( const IncomingReading &incoming : readings )
  {
    const std::pair key( incoming.series, static_cast<int>( incoming.period ) );
    auto at = index.constFind( key );
    if ( at == index.constEnd() )
    {
      at = index.insert( key, static_cast<int>( shares.size() ) );
      shares.push_back( { key } );
    }
    ++shares[static_cast<size_t>( *at )].count;
    shareOf.push_back( *at );
  }
  std::vector<Share *> order;
  for ( Share &share : shares )
    order.push_back( &share );
  std::sort( order.begin(), order.end(), []( const Share *a, const Share *b ) { return a->key < b->key; } );
  size_t begin = 0;
  for ( Share *share : order )
  {
    share->next = begin;
    begin += share->count;
    mGroups.push_back( { share->next, begin } );
  }
  mRows.resize( begin );
  for ( qsizetype i = 0; i < readings.size(); ++i )
    mRows[shares[static_cast<size_t>( shareOf[static_cast<size_t>( i )] )].next++] = &readings.at( i );
  const auto earlier = []( const IncomingReading *a, const IncomingReading *b ) { return a->reading.begin < b->reading.begin; };
  for ( Group &group : mGroups )
  {
    const auto first = mRows.begin() + static_cast<std::ptrdiff_t>( group.begin );
    const auto last = mRows.begin() + static_cast<std::ptrdiff_t>( group.end );
    if ( !std::is_sorted( first, last, earlier ) )
      std::stable_sort( first, last, earlier );
    group.isAscending = std::adjacent_find( first, last, [&]( const auto *a, const auto *b ) { return !earlier( a, b ); } ) == last;
  }
}

Result<WriteSummary> ReadingWriter::write( qint64 delivery, const QList<IncomingReading> &readings )
{
  return writeStream( delivery, readings, {} );
}

Result<WriteSummary> ReadingWriter::writeStream(
  qint64 delivery, const QList<IncomingReading> &readings, const QList<RejectedRow> &rejected )
{
  if ( readings.isEmpty() && rejected.isEmpty() )
    return WriteSummary();
  if ( const Result<void> declared = declare( readings ); !declared )
    return declared.error();
  const UncheckedReferences unchecked( mDatabase, mIncoming != nullptr );
  SqliteTransaction transaction( mDatabase );
  if ( const Result<void> begun = transaction.begin(); !begun )
    return begun.error();
  if ( const Result<void> kept = reject( delivery, rejected ); !kept )
    return kept.error();
  if ( const Result<void> written = writeWithin( delivery ); !written )
    return written.error();
  const bool hasChanged = mSummary.written + mSummary.changed > 0;
  if ( !hasChanged && rejected.isEmpty() )
    return mSummary; // the transaction rolls back: nothing happened
  if ( hasChanged )
  {
    if ( const Result<void> marked = markStretch(); !marked )
      return marked.error();
  }
  if ( const Result<void> closed = hasChanged ? closeLink() : countChange( mDatabase ); !closed )
    return closed.error();
  if ( const Result<void> committed = transaction.commit(); !committed )
    return committed.error();
  return mSummary;
}

Result<void> ReadingWriter::declare( const QList<IncomingReading> &readings )
{
  sort( readings );
  if ( readings.size() < sTableBatch )
    return {};
  mIncoming = std::make_unique<IncomingTable>( mDatabase );
  return mIncoming->declare();
}

Result<void> ReadingWriter::reject( qint64 delivery, const QList<RejectedRow> &rejected )
{
  if ( rejected.isEmpty() )
    return {};
  Result<SqliteStatement> insert =
    mDatabase.prepare( "INSERT INTO rejected (delivery, row, code, reason, content, at) VALUES (?, ?, ?, ?, ?, ?)" );
  if ( !insert )
    return insert.error();
  const UtcSeconds now = QDateTime::currentSecsSinceEpoch();
  for ( const RejectedRow &row : rejected )
  {
    if ( const Result<void> kept =
           insert->with( delivery, row.row, row.code, row.reason, row.content.left( sMaxRejectedContent ), now ).run();
         !kept )
      return kept;
  }
  return {};
}

/** Within the open transaction. */
Result<void> ReadingWriter::writeWithin( qint64 delivery )
{
  if ( mRows.empty() )
    return {};
  if ( const Result<void> opened = openLink( delivery ); !opened )
    return opened;
  if ( const Result<void> prepared = prepare(); !prepared )
    return prepared;
  if ( mIncoming && static_cast<qsizetype>( mRows.size() ) < sLargeBatch )
  {
    const Result<bool> written = writeAllNew();
    if ( !written || *written )
      return written ? Result<void>() : Result<void>( written.error() );
  }
  if ( const Result<void> written = writeGroups(); !written )
    return written;
  if ( mSummary.written + mSummary.changed > 0 )
    return {};
  Result<SqliteStatement> drop = mDatabase.prepare( "DELETE FROM chain WHERE id = ?" ); // the link of nothing, where refused rows stay
  if ( !drop )
    return drop.error();
  return drop->with( mLinkId ).run();
}

/**
 * Writes all rows by one statement, when every one of them is new; else nothing, and false. What a stream brings is new as a rule, a row
 * or a few for each of many series, so that asking before would cost as much as writing.
 */
Result<bool> ReadingWriter::writeAllNew()
{
  if ( !std::all_of( mGroups.begin(), mGroups.end(), []( const Group &group ) { return group.isAscending; } ) )
    return false;
  mIncoming->setRows( mRows );
  const bool hasStrangers = mStrangers.step();
  mStrangers.reset();
  if ( !mStrangers.ok() )
    return mStrangers.outcome().error();
  if ( hasStrangers )
    return false; // the other way names the series
  if ( const Result<void> saved = mDatabase.execute( "SAVEPOINT all_new" ); !saved )
    return saved.error();
  if ( const Result<void> inserted = mInsertNew.run(); !inserted )
    return inserted.error();
  if ( static_cast<size_t>( mDatabase.changes() ) != mRows.size() )
  {
    const Result<void> back = mDatabase.execute( "ROLLBACK TO all_new; RELEASE all_new" );
    return back ? Result<bool>( false ) : Result<bool>( back.error() );
  }
  if ( const Result<void> released = mDatabase.execute( "RELEASE all_new" ); !released )
    return released.error();
  hash( mRows );
  mSummary.written += static_cast<qint64>( mRows.size() );
  for ( const IncomingReading *row : mRows )
  {
    if ( const Result<void> noted = noteChange( *row ); !noted )
      return noted.error();
  }
  if ( const Result<void> kept = keepAllNewest(); !kept )
    return kept.error();
  return true;
}

Result<void> ReadingWriter::keepAllNewest()
{
  std::vector<const IncomingReading *> newest;
  newest.reserve( mGroups.size() );
  for ( const Group &group : mGroups )
    newest.push_back( mRows[group.end - 1] );
  mIncoming->setRows( newest );
  const Result<void> kept = mLatestRun.run();
  mIncoming->setRows( {} );
  return kept;
}

Result<void> ReadingWriter::prepare()
{
  std::vector<std::pair<SqliteStatement *, const char *>> wanted = {
    { &mSeries, "SELECT 1 FROM series WHERE id = ?" },
    { &mInsert,
      "INSERT INTO reading (series, period, begin, value, flag, below, batch) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING" },
    { &mSelect, "SELECT value, flag, below FROM reading WHERE series = ? AND period = ? AND begin = ?" },
    { &mAudit,
      "INSERT INTO audit (series, period, begin, value, flag, below, batch, replaced_by) "
      "SELECT series, period, begin, value, flag, below, batch, ? FROM reading WHERE series = ? AND period = ? AND begin = ?" },
    { &mUpdate, "UPDATE reading SET value = ?, flag = ?, below = ?, batch = ? WHERE series = ? AND period = ? AND begin = ?" },
    { &mLatest,
      "INSERT INTO latest (series, period, begin, value, flag, below) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (series, period) DO UPDATE "
      "SET begin = excluded.begin, value = excluded.value, flag = excluded.flag, below = excluded.below WHERE excluded.begin >= begin" },
  };
  if ( mIncoming )
  {
    wanted.emplace_back( &mOccupied, "SELECT 1 FROM reading WHERE series = ? AND period = ? AND begin BETWEEN ? AND ? LIMIT 1" );
    wanted.emplace_back( &mInsertRun,
      "INSERT INTO reading (series, period, begin, value, flag, below, batch) "
      "SELECT series, period, begin, value, flag, below, ? FROM incoming" );
    wanted.emplace_back( &mInsertNew,
      "INSERT INTO reading (series, period, begin, value, flag, below, batch) "
      "SELECT series, period, begin, value, flag, below, ? FROM incoming WHERE true ON CONFLICT DO NOTHING" );
    wanted.emplace_back( &mStrangers, "SELECT 1 FROM incoming i WHERE NOT EXISTS (SELECT 1 FROM series s WHERE s.id = i.series) LIMIT 1" );
    wanted.emplace_back( &mLatestRun,
      "INSERT INTO latest (series, period, begin, value, flag, below) SELECT series, period, begin, value, flag, below FROM incoming "
      "WHERE true ON CONFLICT (series, period) DO UPDATE SET begin = excluded.begin, value = excluded.value, flag = excluded.flag, "
      "below = excluded.below WHERE excluded.begin >= begin" );
  }
  for ( const auto &[statement, sql] : wanted )
  {
    Result<SqliteStatement> prepared = mDatabase.prepare( sql );
    if ( !prepared )
      return prepared.error();
    *statement = prepared.take();
  }
  mInsert.bind( 7, mLinkId );
  if ( mIncoming )
  {
    mInsertRun.bind( 1, mLinkId );
    mInsertNew.bind( 1, mLinkId );
  }
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
  Result<SqliteStatement> insert =
    mDatabase.prepare( "INSERT INTO chain (id, delivery, at, rows, added, hash) VALUES (?, ?, ?, 0, 0, x'')" );
  if ( !insert )
    return insert.error();
  return insert->with( mLinkId, delivery, now ).run();
}

Result<void> ReadingWriter::writeGroups()
{
  size_t runBegin = 0; // groups from here to the one at hand have a free place
  const std::span<const Group> groups( mGroups );
  for ( size_t i = 0; i < groups.size(); ++i )
  {
    if ( const Result<void> known = requireSeries( mRows[groups[i].begin]->series ); !known )
      return known;
    const Result<bool> unoccupied = isUnoccupied( groups[i] );
    if ( !unoccupied )
      return unoccupied.error();
    if ( *unoccupied )
      continue;
    if ( const Result<void> written = writeRun( groups.subspan( runBegin, i - runBegin ) ); !written )
      return written;
    runBegin = i + 1;
    if ( const Result<void> written = writeOneByOne( groups[i] ); !written )
      return written;
  }
  return writeRun( groups.subspan( runBegin ) );
}

Result<void> ReadingWriter::requireSeries( SeriesId series )
{
  const bool found = mSeries.with( series ).step();
  mSeries.reset();
  if ( !mSeries.ok() )
    return mSeries.outcome();
  if ( !found )
    return Error { Text::tr( "The series %1 is not known to the workspace." ).arg( series ), {}, mDatabase.path() };
  return {};
}

Result<bool> ReadingWriter::isUnoccupied( const Group &group )
{
  if ( !mIncoming || !group.isAscending || group.end - group.begin < sLargeGroup )
    return false;
  const IncomingReading &first = *mRows[group.begin];
  const bool occupied =
    mOccupied.with( first.series, static_cast<int>( first.period ), first.reading.begin, mRows[group.end - 1]->reading.begin ).step();
  mOccupied.reset();
  if ( !mOccupied.ok() )
    return mOccupied.outcome().error();
  return !occupied;
}

Result<void> ReadingWriter::writeRun( std::span<const Group> groups )
{
  if ( groups.empty() )
    return {};
  const IncomingTable::Rows rows = IncomingTable::Rows( mRows ).subspan( groups.front().begin, groups.back().end - groups.front().begin );
  hash( rows );
  mIncoming->setRows( rows );
  if ( const Result<void> inserted = mInsertRun.run(); !inserted )
    return inserted;
  mSummary.written += static_cast<qint64>( rows.size() );
  for ( const IncomingReading *incoming : rows )
  {
    if ( const Result<void> noted = noteChange( *incoming ); !noted )
      return noted;
  }
  for ( const Group &group : groups )
  {
    if ( const Result<void> kept = keepNewest( *mRows[group.end - 1] ); !kept )
      return kept;
  }
  return {};
}

Result<void> ReadingWriter::writeOneByOne( const Group &group )
{
  const IncomingReading *newest = nullptr;
  for ( size_t i = group.begin; i < group.end; ++i )
  {
    const Result<bool> written = writeRow( *mRows[i] );
    if ( !written )
      return written.error();
    if ( !*written )
      continue;
    hash( IncomingTable::Rows( mRows ).subspan( i, 1 ) );
    if ( const Result<void> noted = noteChange( *mRows[i] ); !noted )
      return noted;
    newest = mRows[i];
  }
  return newest ? keepNewest( *newest ) : Result<void>();
}

/** False when the same reading was there already. */
Result<bool> ReadingWriter::writeRow( const IncomingReading &incoming )
{
  const Reading &reading = incoming.reading;
  mInsert.bind( 1, incoming.series );
  mInsert.bind( 2, static_cast<int>( incoming.period ) );
  mInsert.bind( 3, reading.begin );
  mInsert.bind( 4, reading.value );
  mInsert.bind( 5, static_cast<int>( reading.flag ) );
  mInsert.bind( 6, reading.belowDetection );
  if ( const Result<void> inserted = mInsert.run(); !inserted )
    return inserted.error();
  if ( mDatabase.changes() > 0 )
  {
    ++mSummary.written;
    return true;
  }
  mSelect.with( incoming.series, static_cast<int>( incoming.period ), reading.begin );
  if ( !mSelect.step() )
    return mSelect.outcome().error();
  const bool same = sameValue( mSelect.number( 0 ), reading.value ) && mSelect.integer( 1 ) == static_cast<int>( reading.flag )
    && ( mSelect.integer( 2 ) != 0 ) == reading.belowDetection;
  mSelect.reset();
  if ( same )
  {
    ++mSummary.unchanged;
    return false;
  }
  if ( const Result<void> replaced = replaceRow( incoming ); !replaced )
    return replaced.error();
  return true;
}

Result<void> ReadingWriter::replaceRow( const IncomingReading &incoming )
{
  const Reading &reading = incoming.reading;
  const int period = static_cast<int>( incoming.period );
  if ( const Result<void> audited = mAudit.with( mLinkId, incoming.series, period, reading.begin ).run(); !audited )
    return audited;
  ++mSummary.changed;
  return mUpdate
    .with( reading.value, static_cast<int>( reading.flag ), reading.belowDetection, mLinkId, incoming.series, period, reading.begin )
    .run();
}

Result<void> ReadingWriter::keepNewest( const IncomingReading &newest )
{
  const Reading &reading = newest.reading;
  return mLatest
    .with( newest.series, static_cast<int>( newest.period ), reading.begin, reading.value, static_cast<int>( reading.flag ),
      reading.belowDetection )
    .run();
}

Result<void> ReadingWriter::noteChange( const IncomingReading &incoming )
{
  const UtcSeconds begin = incoming.reading.begin;
  const bool goesOn = mStretchFirst && mStretchFirst->series == incoming.series && mStretchFirst->period == incoming.period
    && begin - mStretchLast <= StaleMarks::unitOf( static_cast<int>( incoming.period ) );
  if ( !goesOn )
  {
    if ( const Result<void> marked = markStretch(); !marked )
      return marked;
    mStretchFirst = &incoming;
  }
  mStretchLast = begin;
  return {};
}

Result<void> ReadingWriter::markStretch()
{
  if ( !mStretchFirst )
    return {};
  const IncomingReading &first = *std::exchange( mStretchFirst, nullptr );
  return mMarks.mark( first.series, static_cast<int>( first.period ), first.reading.begin, mStretchLast );
}

void ReadingWriter::hash( IncomingTable::Rows rows )
{
  const auto add = [link = mLink.get(), rows] {
    for ( const IncomingReading *incoming : rows )
      link->add( incoming->series, static_cast<int>( incoming->period ), incoming->reading );
  };
  if ( mHashing.valid() )
    mHashing.get(); // the order of the rows is part of the hash
  if ( static_cast<qsizetype>( rows.size() ) < sLargeBatch )
  {
    add();
    return;
  }
  try
  {
    mHashing = std::async( std::launch::async, add );
  }
  catch ( const std::system_error & ) // no thread to be had
  {
    add();
  }
}

Result<void> ReadingWriter::closeLink()
{
  if ( mHashing.valid() )
    mHashing.get();
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
