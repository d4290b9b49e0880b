#include "store/sqlite/SqliteReadingStore.h"

#include "store/sqlite/HashChain.h"
#include "store/sqlite/QualityRecords.h"
#include "store/sqlite/ReadingWriter.h"

#include <QSet>

namespace jinguan
{

namespace
{
constexpr int sMaxRejectedContent = 2000;
constexpr const char *sSeriesColumns = "s.id, s.station, s.position, s.indicator, s.method, s.source, s.issued, s.unit, s.demo";
constexpr const char *sDeliveryColumns = "id, source, sha256, profile, delivered_by, at, rows_read, written, unchanged, rejected, complete";

struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::SqliteReadingStore )
};

Series seriesOf( const SqliteStatement &row )
{
  Series series;
  series.id = row.integer( 0 );
  series.key.station = row.text( 1 );
  series.key.position = row.text( 2 );
  series.key.indicator = row.text( 3 );
  series.key.method = static_cast<Method>( row.integer( 4 ) );
  series.key.source = row.text( 5 );
  series.key.issued = row.integer( 6 );
  series.unit = row.text( 7 );
  series.isDemo = row.integer( 8 ) != 0;
  return series;
}

Delivery deliveryOf( const SqliteStatement &row )
{
  Delivery delivery;
  delivery.id = row.integer( 0 );
  delivery.source = row.text( 1 );
  delivery.sha256 = row.text( 2 );
  delivery.profile = row.text( 3 );
  delivery.deliveredBy = row.text( 4 );
  delivery.at = row.integer( 5 );
  delivery.rowsRead = row.integer( 6 );
  delivery.written = row.integer( 7 );
  delivery.unchanged = row.integer( 8 );
  delivery.rejected = row.integer( 9 );
  delivery.complete = row.integer( 10 ) != 0;
  return delivery;
}

/** A reading from four columns beginning with \a column: begin, value, flag, below. */
Reading readingOf( const SqliteStatement &row, int column )
{
  Reading reading;
  reading.begin = row.integer( column );
  reading.value = row.number( column + 1 );
  reading.flag = static_cast<QualityFlag>( row.integer( column + 2 ) );
  reading.belowDetection = row.integer( column + 3 ) != 0;
  return reading;
}

/** Keeps of several periods of one series the newest; of equally new ones the shorter period. */
void takeNewer( QList<LatestReading> &list, const LatestReading &candidate )
{
  if ( list.isEmpty() || list.last().series.id != candidate.series.id )
    list.append( candidate );
  else if ( candidate.reading.begin > list.last().reading.begin )
    list.last() = candidate;
}
} // namespace

Result<void> countChange( const SqliteDatabase &database )
{
  return database.execute( "UPDATE change SET counter = counter + 1 WHERE id = 1" );
}

SqliteReadingStore::SqliteReadingStore( SqliteDatabase database, bool writable )
  : mDatabase( std::move( database ) )
  , mVerdicts( mDatabase )
  , mWritable( writable )
{
}

SqliteReadingStore::~SqliteReadingStore()
{
  if ( mWritable )
    mDatabase.settle();
}

Result<SeriesId> SqliteReadingStore::ensureSeries( const SeriesKey &key, const QString &unit, bool isDemo )
{
  Result<SqliteStatement> find = mDatabase.prepare( "SELECT id, unit FROM series WHERE station = ? AND position = ? AND indicator = ? AND method = ? "
                                                    "AND source = ? AND issued = ?" );
  if ( !find )
    return find.error();
  find->with( key.station, key.position, key.indicator, static_cast<int>( key.method ), key.source, key.issued );
  if ( find->step() )
  {
    if ( find->text( 1 ) != unit )
      return Error { Text::tr( "Values of %1 at station %2 from %3 are kept in %4, these come in %5." )
                         .arg( key.indicator, key.station, key.source, find->text( 1 ), unit ),
                     Text::tr( "Convert them, or give them another source." ), {} };
    return SeriesId( find->integer( 0 ) );
  }
  if ( !find->ok() )
    return find->outcome().error();
  SqliteTransaction transaction( mDatabase );
  if ( const Result<void> begun = transaction.begin(); !begun )
    return begun.error();
  Result<SqliteStatement> insert = mDatabase.prepare( "INSERT INTO series (station, position, indicator, method, source, issued, unit, demo) "
                                                      "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING" );
  if ( !insert )
    return insert.error();
  insert->with( key.station, key.position, key.indicator, static_cast<int>( key.method ), key.source, key.issued, unit, isDemo );
  if ( const Result<void> inserted = insert->run(); !inserted )
    return inserted.error();
  const bool isNew = mDatabase.changes() > 0;
  const SeriesId id = mDatabase.lastInsertId();
  if ( const Result<void> counted = countChange( mDatabase ); !counted )
    return counted.error();
  if ( const Result<void> committed = transaction.commit(); !committed )
    return committed.error();
  // Another process was quicker: take the series it made.
  return isNew ? Result<SeriesId>( id ) : ensureSeries( key, unit, isDemo );
}

Result<QList<Series>> SqliteReadingStore::series( const QString &station ) const
{
  const QByteArray where = station.isEmpty() ? " ORDER BY s.id" : " WHERE s.station = ? ORDER BY s.id";
  Result<SqliteStatement> select = mDatabase.prepare( QByteArray( "SELECT " ) + sSeriesColumns + " FROM series s" + where );
  if ( !select )
    return select.error();
  if ( !station.isEmpty() )
    select->bind( 1, station );
  QList<Series> list;
  while ( select->step() )
    list.append( seriesOf( *select ) );
  if ( !select->ok() )
    return select->outcome().error();
  return list;
}

Result<qint64> SqliteReadingStore::beginDelivery( const Delivery &delivery )
{
  SqliteTransaction transaction( mDatabase );
  if ( const Result<void> begun = transaction.begin(); !begun )
    return begun.error();
  Result<SqliteStatement> insert = mDatabase.prepare( "INSERT INTO delivery (source, sha256, profile, delivered_by, at) VALUES (?, ?, ?, ?, ?)" );
  if ( !insert )
    return insert.error();
  const UtcSeconds at = delivery.at != 0 ? delivery.at : QDateTime::currentSecsSinceEpoch();
  if ( const Result<void> inserted = insert->with( delivery.source, delivery.sha256, delivery.profile, delivery.deliveredBy, at ).run(); !inserted )
    return inserted.error();
  const qint64 id = mDatabase.lastInsertId();
  if ( const Result<void> committed = transaction.commit(); !committed )
    return committed.error();
  return id;
}

Result<void> SqliteReadingStore::finishDelivery( const Delivery &delivery )
{
  if ( const Result<void> known = requireDelivery( delivery.id ); !known )
    return known;
  SqliteTransaction transaction( mDatabase );
  if ( const Result<void> begun = transaction.begin(); !begun )
    return begun;
  Result<SqliteStatement> update
      = mDatabase.prepare( "UPDATE delivery SET rows_read = ?, written = ?, unchanged = ?, rejected = ?, complete = 1 WHERE id = ?" );
  if ( !update )
    return update.error();
  update->with( delivery.rowsRead, delivery.written, delivery.unchanged, delivery.rejected, delivery.id );
  if ( const Result<void> updated = update->run(); !updated )
    return updated;
  if ( const Result<void> counted = countChange( mDatabase ); !counted )
    return counted;
  return transaction.commit();
}

Result<QList<Delivery>> SqliteReadingStore::deliveries() const
{
  Result<SqliteStatement> select = mDatabase.prepare( QByteArray( "SELECT " ) + sDeliveryColumns + " FROM delivery ORDER BY id" );
  if ( !select )
    return select.error();
  QList<Delivery> list;
  while ( select->step() )
    list.append( deliveryOf( *select ) );
  if ( !select->ok() )
    return select->outcome().error();
  return list;
}

Result<std::optional<Delivery>> SqliteReadingStore::findDelivery( const QString &sha256, const QString &profile ) const
{
  std::optional<Delivery> found;
  if ( sha256.isEmpty() )
    return found;
  Result<SqliteStatement> select = mDatabase.prepare( QByteArray( "SELECT " ) + sDeliveryColumns
                                                      + " FROM delivery WHERE sha256 = ? AND profile = ? AND complete = 1 ORDER BY id DESC LIMIT 1" );
  if ( !select )
    return select.error();
  if ( select->with( sha256, profile ).step() )
    found = deliveryOf( *select );
  if ( !select->ok() )
    return select->outcome().error();
  return found;
}

Result<void> SqliteReadingStore::requireDelivery( qint64 delivery ) const
{
  Result<SqliteStatement> select = mDatabase.prepare( "SELECT 1 FROM delivery WHERE id = ?" );
  if ( !select )
    return select.error();
  if ( select->with( delivery ).step() )
    return {};
  if ( !select->ok() )
    return select->outcome();
  return Error { Text::tr( "The delivery %1 is not known to the workspace." ).arg( delivery ), {}, mDatabase.path() };
}

Result<WriteSummary> SqliteReadingStore::write( qint64 delivery, const QList<IncomingReading> &readings )
{
  if ( const Result<void> known = requireDelivery( delivery ); !known )
    return known.error();
  return ReadingWriter( mDatabase ).write( delivery, readings );
}

Result<void> SqliteReadingStore::reject( qint64 delivery, const QList<RejectedRow> &rows )
{
  if ( rows.isEmpty() )
    return {};
  if ( const Result<void> known = requireDelivery( delivery ); !known )
    return known;
  SqliteTransaction transaction( mDatabase );
  if ( const Result<void> begun = transaction.begin(); !begun )
    return begun;
  Result<SqliteStatement> insert = mDatabase.prepare( "INSERT INTO rejected (delivery, row, code, reason, content) VALUES (?, ?, ?, ?, ?)" );
  if ( !insert )
    return insert.error();
  for ( const RejectedRow &row : rows )
  {
    if ( const Result<void> inserted = insert->with( delivery, row.row, row.code, row.reason, row.content.left( sMaxRejectedContent ) ).run(); !inserted )
      return inserted;
  }
  if ( const Result<void> counted = countChange( mDatabase ); !counted )
    return counted;
  return transaction.commit();
}

Result<QList<RejectedRow>> SqliteReadingStore::rejected( qint64 delivery ) const
{
  Result<SqliteStatement> select = mDatabase.prepare( "SELECT row, reason, code, content FROM rejected WHERE delivery = ? ORDER BY row, id" );
  if ( !select )
    return select.error();
  select->bind( 1, delivery );
  QList<RejectedRow> rows;
  while ( select->step() )
    rows.append( { select->integer( 0 ), select->text( 1 ), select->text( 2 ), select->text( 3 ) } );
  if ( !select->ok() )
    return select->outcome().error();
  return rows;
}

Result<QList<Reading>> SqliteReadingStore::readings( SeriesId series, Period period, const TimeRange &range ) const
{
  return read( series, period, range, true );
}

Result<QList<Reading>> SqliteReadingStore::received( SeriesId series, Period period, const TimeRange &range ) const
{
  return read( series, period, range, false );
}

Result<QList<Period>> SqliteReadingStore::periods( SeriesId series ) const
{
  Result<SqliteStatement> select = mDatabase.prepare( "SELECT period FROM latest WHERE series = ? ORDER BY period" );
  if ( !select )
    return select.error();
  select->bind( 1, series );
  QList<Period> list;
  while ( select->step() )
    list.append( static_cast<Period>( select->integer( 0 ) ) );
  if ( !select->ok() )
    return select->outcome().error();
  return list;
}

Result<QList<Reading>> SqliteReadingStore::read( SeriesId series, Period period, const TimeRange &range, bool judged ) const
{
  Result<SqliteStatement> select = mDatabase.prepare( "SELECT begin, value, flag, below FROM reading WHERE series = ? AND period = ? AND begin >= ? "
                                                      "AND begin < ? ORDER BY begin" );
  if ( !select )
    return select.error();
  select->with( series, static_cast<int>( period ), range.from, range.to );
  QList<Reading> list;
  QList<VerdictTable::Flag> flags;
  while ( select->step() )
  {
    if ( judged && list.isEmpty() )
    {
      Result<QList<VerdictTable::Flag>> found = mVerdicts.flags( series, period, range );
      if ( !found )
        return found.error();
      flags = found.take();
    }
    list.append( readingOf( *select, 0 ) );
  }
  if ( !select->ok() )
    return select->outcome().error();
  VerdictTable::apply( flags, list );
  return list;
}

Result<qint64> SqliteReadingStore::count( SeriesId series, Period period ) const
{
  Result<SqliteStatement> select = mDatabase.prepare( "SELECT count(*) FROM reading WHERE series = ? AND period = ?" );
  if ( !select )
    return select.error();
  if ( !select->with( series, static_cast<int>( period ) ).step() )
    return select->outcome().error();
  return select->integer( 0 );
}

Result<TimeRange> SqliteReadingStore::extent( const QStringList &stations ) const
{
  // `latest` knows series and periods and their ends; their beginnings are one seek each.
  Result<SqliteStatement> select = mDatabase.prepare( "SELECT s.station, l.begin, "
                                                      "(SELECT r.begin FROM reading r WHERE r.series = l.series AND r.period = l.period ORDER BY r.begin LIMIT 1) "
                                                      "FROM latest l JOIN series s ON s.id = l.series" );
  if ( !select )
    return select.error();
  const QSet<QString> wanted( stations.begin(), stations.end() );
  std::optional<TimeRange> range;
  while ( select->step() )
  {
    if ( !wanted.isEmpty() && !wanted.contains( select->text( 0 ) ) )
      continue;
    const UtcSeconds last = select->integer( 1 );
    const UtcSeconds first = select->integer( 2 );
    range = range ? TimeRange { std::min( range->from, first ), std::max( range->to, last ) } : TimeRange { first, last };
  }
  if ( !select->ok() )
    return select->outcome().error();
  return range.value_or( TimeRange() );
}

Result<void> SqliteReadingStore::judgeLatest( LatestReading &reading, std::optional<bool> &anyVerdict ) const
{
  if ( !anyVerdict )
  {
    const Result<bool> any = mVerdicts.any();
    if ( !any )
      return any.error();
    anyVerdict = *any;
  }
  return *anyVerdict ? mVerdicts.apply( reading.series.id, reading.period, reading.reading ) : Result<void>();
}

Result<QList<LatestReading>> SqliteReadingStore::latest() const
{
  Result<SqliteStatement> select = mDatabase.prepare( QByteArray( "SELECT " ) + sSeriesColumns
                                                      + ", l.period, l.begin, l.value, l.flag, l.below FROM latest l JOIN series s ON s.id = l.series "
                                                        "ORDER BY l.series, l.period" );
  if ( !select )
    return select.error();
  QList<LatestReading> list;
  std::optional<bool> anyVerdict; // asked on the first row, in the same look at the file
  while ( select->step() )
  {
    LatestReading candidate { seriesOf( *select ), static_cast<Period>( select->integer( 9 ) ), readingOf( *select, 10 ) };
    if ( const Result<void> judged = judgeLatest( candidate, anyVerdict ); !judged )
      return judged.error();
    takeNewer( list, candidate );
  }
  if ( !select->ok() )
    return select->outcome().error();
  return list;
}

Result<QList<LatestReading>> SqliteReadingStore::latestAt( UtcSeconds at, qint64 maxAge ) const
{
  Result<SqliteStatement> select = mDatabase.prepare( QByteArray( "SELECT " ) + sSeriesColumns
                                                      + ", l.period, l.begin, l.value, l.flag, l.below FROM latest l JOIN series s ON s.id = l.series "
                                                        "WHERE l.begin + l.period > ? ORDER BY l.series, l.period" );
  if ( !select )
    return select.error();
  Result<SqliteStatement> seek = mDatabase.prepare( "SELECT begin, value, flag, below FROM reading WHERE series = ? AND period = ? AND begin <= ? "
                                                    "AND begin > ? ORDER BY begin DESC LIMIT 1" );
  if ( !seek )
    return seek.error();
  const UtcSeconds after = at - maxAge;
  select->bind( 1, after );
  QList<LatestReading> list;
  std::optional<bool> anyVerdict;
  while ( select->step() )
  {
    LatestReading candidate { seriesOf( *select ), static_cast<Period>( select->integer( 9 ) ), readingOf( *select, 10 ) };
    const qint64 length = static_cast<qint64>( candidate.period );
    if ( candidate.reading.begin + length > at )
    {
      seek->with( candidate.series.id, static_cast<int>( candidate.period ), at - length, after - length );
      const bool found = seek->step();
      if ( found )
        candidate.reading = readingOf( *seek, 0 );
      seek->reset();
      if ( !seek->ok() )
        return seek->outcome().error();
      if ( !found )
        continue;
    }
    if ( const Result<void> judged = judgeLatest( candidate, anyVerdict ); !judged )
      return judged.error();
    takeNewer( list, candidate );
  }
  if ( !select->ok() )
    return select->outcome().error();
  return list;
}

Result<void> SqliteReadingStore::recordPass( const QualityPass &pass )
{
  return QualityRecords( mDatabase ).recordPass( pass );
}

Result<std::optional<QualityPass>> SqliteReadingStore::lastPass() const
{
  return QualityRecords( mDatabase ).lastPass();
}

Result<qint64> SqliteReadingStore::writeCount() const
{
  return QualityRecords( mDatabase ).writeCount();
}

Result<QList<ChangedReadings>> SqliteReadingStore::changedSince( qint64 writes, UtcSeconds from ) const
{
  return QualityRecords( mDatabase ).changedSince( writes, from );
}

Result<QList<ReplacedReading>> SqliteReadingStore::replaced( const TimeRange &written ) const
{
  return QualityRecords( mDatabase ).replaced( written );
}

Result<qint64> SqliteReadingStore::changeCounter() const
{
  return mDatabase.integer( "SELECT counter FROM change WHERE id = 1" );
}

Result<void> SqliteReadingStore::verifyChain( Progress &progress ) const
{
  return ChainVerifier( mDatabase ).verify( progress );
}

} // namespace jinguan
