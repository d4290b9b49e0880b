#include "store/sqlite/SqliteReadingStore.h"

#include "store/sqlite/EffectiveReadings.h"
#include "store/sqlite/HashChain.h"
#include "store/sqlite/Pyramid.h"
#include "store/sqlite/QualityRecords.h"
#include "store/sqlite/ReadingPruner.h"
#include "store/sqlite/ReadingWriter.h"
#include "store/sqlite/RollupPass.h"
#include "store/sqlite/RollupTable.h"

#include <QSet>

namespace jinguan
{

namespace
{
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
  : mDatabase( std::move( database ) ), mVerdicts( mDatabase ), mWritable( writable )
{}

SqliteReadingStore::~SqliteReadingStore()
{
  if ( mWritable )
    mDatabase.settle();
}

Result<std::optional<SeriesId>> SqliteReadingStore::findSeries( const SeriesKey &key, const QString &unit ) const
{
  Result<SqliteStatement> find =
    mDatabase.prepare( "SELECT id, unit FROM series WHERE station = ? AND position = ? AND indicator = ? AND method = ? "
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
    return std::optional<SeriesId>( find->integer( 0 ) );
  }
  return find->ok() ? Result<std::optional<SeriesId>>( std::nullopt ) : Result<std::optional<SeriesId>>( find->outcome().error() );
}

/** Within the open transaction; nothing when the series is there already. */
Result<std::optional<SeriesId>> SqliteReadingStore::insertSeries( const SeriesKey &key, const QString &unit, bool isDemo )
{
  Result<SqliteStatement> insert =
    mDatabase.prepare( "INSERT INTO series (station, position, indicator, method, source, issued, unit, demo) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING" );
  if ( !insert )
    return insert.error();
  insert->with( key.station, key.position, key.indicator, static_cast<int>( key.method ), key.source, key.issued, unit, isDemo );
  if ( const Result<void> inserted = insert->run(); !inserted )
    return inserted.error();
  return mDatabase.changes() > 0 ? std::optional<SeriesId>( mDatabase.lastInsertId() ) : std::nullopt;
}

Result<SeriesId> SqliteReadingStore::ensureSeries( const SeriesKey &key, const QString &unit, bool isDemo )
{
  const Result<QList<SeriesId>> series = ensureAll( { { key, unit, isDemo } } );
  return series ? Result<SeriesId>( series->first() ) : Result<SeriesId>( series.error() );
}

Result<QList<SeriesId>> SqliteReadingStore::ensureAll( const QList<WantedSeries> &wanted )
{
  QList<SeriesId> ids;
  SqliteTransaction transaction( mDatabase );
  bool isWriting = false;
  for ( const WantedSeries &each : wanted )
  {
    Result<std::optional<SeriesId>> id = findSeries( each.key, each.unit );
    if ( id && !*id )
    {
      if ( const Result<void> begun = isWriting ? Result<void>() : transaction.begin(); !begun )
        return begun.error();
      isWriting = true;
      id = insertSeries( each.key, each.unit, each.isDemo );
      if ( id && !*id )
        id = findSeries( each.key, each.unit ); // another process was quicker
    }
    if ( !id )
      return id.error();
    ids.append( id->value_or( 0 ) );
  }
  if ( !isWriting )
    return ids;
  if ( const Result<void> counted = countChange( mDatabase ); !counted )
    return counted.error();
  if ( const Result<void> committed = transaction.commit(); !committed )
    return committed.error();
  return ids;
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
  Result<SqliteStatement> insert =
    mDatabase.prepare( "INSERT INTO delivery (source, sha256, profile, delivered_by, at) VALUES (?, ?, ?, ?, ?)" );
  if ( !insert )
    return insert.error();
  const UtcSeconds at = delivery.at != 0 ? delivery.at : QDateTime::currentSecsSinceEpoch();
  if ( const Result<void> inserted = insert->with( delivery.source, delivery.sha256, delivery.profile, delivery.deliveredBy, at ).run();
       !inserted )
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
  Result<SqliteStatement> update =
    mDatabase.prepare( "UPDATE delivery SET rows_read = ?, written = ?, unchanged = ?, rejected = ?, complete = 1 WHERE id = ?" );
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

Result<WriteSummary> SqliteReadingStore::writeStream(
  qint64 delivery, const QList<IncomingReading> &readings, const QList<RejectedRow> &rows )
{
  if ( const Result<void> known = requireDelivery( delivery ); !known )
    return known.error();
  return ReadingWriter( mDatabase ).writeStream( delivery, readings, rows );
}

Result<void> SqliteReadingStore::reject( qint64 delivery, const QList<RejectedRow> &rows )
{
  const Result<WriteSummary> kept = rows.isEmpty() ? WriteSummary() : writeStream( delivery, {}, rows );
  return kept ? Result<void>() : Result<void>( kept.error() );
}

Result<QList<RejectedRow>> SqliteReadingStore::rejected( qint64 delivery ) const
{
  Result<SqliteStatement> select =
    mDatabase.prepare( "SELECT row, reason, code, content, at FROM rejected WHERE delivery = ? ORDER BY row, id" );
  if ( !select )
    return select.error();
  select->bind( 1, delivery );
  QList<RejectedRow> rows;
  while ( select->step() )
    rows.append( { select->integer( 0 ), select->text( 1 ), select->text( 2 ), select->text( 3 ), select->integer( 4 ) } );
  if ( !select->ok() )
    return select->outcome().error();
  return rows;
}

Result<QList<Reading>> SqliteReadingStore::readings( SeriesId series, Period period, const TimeRange &range ) const
{
  Result<EffectiveReadings> select = EffectiveReadings::prepare( mDatabase );
  if ( !select )
    return select.error();
  select->start( series, static_cast<int>( period ), range.from, range.to );
  QList<Reading> list;
  Reading reading;
  while ( select->next( reading ) )
    list.append( reading );
  if ( const Result<void> outcome = select->outcome(); !outcome )
    return outcome.error();
  return list;
}

Result<QList<Reading>> SqliteReadingStore::received( SeriesId series, Period period, const TimeRange &range ) const
{
  Result<SqliteStatement> select = mDatabase.prepare( EffectiveReadings::receivedSql() );
  if ( !select )
    return select.error();
  select->with( series, static_cast<int>( period ), range.from, range.to );
  QList<Reading> list;
  while ( select->step() )
    list.append( EffectiveReadings::receivedOf( *select ) );
  if ( !select->ok() )
    return select->outcome().error();
  return list;
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
  Result<SqliteStatement> select =
    mDatabase.prepare( "SELECT s.station, l.begin, "
                       "(SELECT r.begin FROM reading r WHERE r.series = l.series AND r.period = l.period ORDER BY r.begin LIMIT 1) "
                       "FROM latest l JOIN series s ON s.id = l.series WHERE s.issued = 0" ); // a forecast is no moment of the network
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

Result<const Series *> SqliteReadingStore::knownSeries( SeriesId id ) const
{
  if ( const auto known = mSeries.constFind( id ); known != mSeries.constEnd() )
    return &*known;
  Result<QList<Series>> all = series( {} );
  if ( !all )
    return all.error();
  for ( const Series &one : std::as_const( *all ) )
    mSeries.insert( one.id, one );
  const auto known = mSeries.constFind( id );
  if ( known == mSeries.constEnd() )
    return Error { Text::tr( "The series %1 is not known to the workspace." ).arg( id ), {}, mDatabase.path() };
  return &*known;
}

Result<void> SqliteReadingStore::judgeLatest( SeriesId series, Period period, Reading &reading, std::optional<bool> &anyVerdict ) const
{
  if ( !anyVerdict )
  {
    const Result<bool> any = mVerdicts.any();
    if ( !any )
      return any.error();
    anyVerdict = *any;
  }
  return *anyVerdict ? mVerdicts.apply( series, period, reading ) : Result<void>();
}

Result<QList<LatestReading>> SqliteReadingStore::latest() const
{
  Result<SqliteStatement> select =
    mDatabase.prepare( "SELECT series, period, begin, value, flag, below FROM latest ORDER BY series, period" );
  if ( !select )
    return select.error();
  QList<LatestReading> list;
  list.reserve( mSeries.size() );
  std::optional<bool> anyVerdict; // asked on the first row, in the same look at the file
  while ( select->step() )
  {
    const SeriesId id = select->integer( 0 );
    const auto period = static_cast<Period>( select->integer( 1 ) );
    Reading reading = readingOf( *select, 2 );
    if ( const Result<void> judged = judgeLatest( id, period, reading, anyVerdict ); !judged )
      return judged.error();
    if ( !list.isEmpty() && list.last().series.id == id )
    {
      // Of several periods the newest; of equally new ones the shorter.
      if ( reading.begin > list.last().reading.begin )
      {
        list.last().period = period;
        list.last().reading = reading;
      }
      continue;
    }
    const Result<const Series *> known = knownSeries( id );
    if ( !known )
      return known.error();
    list.append( { **known, period, reading } );
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
  Result<SqliteStatement> seek =
    mDatabase.prepare( "SELECT begin, value, flag, below FROM reading WHERE series = ? AND period = ? AND begin <= ? "
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
    if ( const Result<void> judged = judgeLatest( candidate.series.id, candidate.period, candidate.reading, anyVerdict ); !judged )
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

Result<QList<PeriodValue>> SqliteReadingStore::history( SeriesId series, Period period, const TimeRange &range, Statistic statistic ) const
{
  return RollupTable( mDatabase ).values( series, static_cast<int>( period ), statistic, range );
}

Result<qint64> SqliteReadingStore::computedCount( SeriesId series, Period period, Statistic statistic ) const
{
  return RollupTable( mDatabase ).count( series, static_cast<int>( period ), statistic );
}

Result<QList<Envelope>> SqliteReadingStore::envelopes( SeriesId series, Period period, const TimeRange &range, qint64 bucket ) const
{
  if ( period < Period::Hour )
    return PyramidReader( mDatabase ).read( series, static_cast<int>( period ), range, bucket );
  Result<SqliteStatement> select =
    mDatabase.prepare( "SELECT 1 FROM rollup WHERE series = ? AND period = ? AND statistic = 0 AND begin >= ? AND begin < ? LIMIT 1" );
  if ( !select )
    return select.error();
  const bool isComputed = select->with( series, static_cast<int>( period ), range.from, range.to ).step();
  if ( !select->ok() )
    return select->outcome().error();
  if ( !isComputed )
    return PyramidReader( mDatabase ).read( series, static_cast<int>( period ), range, bucket );
  // Computed hours and days are few; they stand for readings where none were received.
  const Result<QList<PeriodValue>> values = history( series, period, range, Statistic::Value );
  if ( !values )
    return values.error();
  QList<Reading> readings;
  for ( const PeriodValue &value : *values )
    readings.append( value.reading );
  return EnvelopeSum::of( readings, bucket );
}

Result<RollupReport> SqliteReadingStore::rollUp( const RollupRules &rules, const RollupLimits &limits, Progress &progress )
{
  return RollupPass( mDatabase, rules ).run( limits, progress );
}

Result<void> SqliteReadingStore::markAllStale()
{
  SqliteTransaction transaction( mDatabase );
  if ( const Result<void> begun = transaction.begin(); !begun )
    return begun;
  const QByteArray sql =
    "DELETE FROM stale; INSERT INTO stale (series, period, first, until) "
    "SELECT series, period, (oldest + 28800) / unit * unit - 28800, (newest + 28800) / unit * unit - 28800 + unit FROM ("
    "SELECT l.series, l.period, l.begin AS newest, CASE WHEN l.period < 3600 THEN 3600 ELSE 86400 END AS unit, "
    "(SELECT r.begin FROM reading r WHERE r.series = l.series AND r.period = l.period ORDER BY r.begin LIMIT 1) AS oldest "
    "FROM latest l) WHERE oldest IS NOT NULL";
  if ( const Result<void> marked = mDatabase.execute( sql ); !marked )
    return marked;
  return transaction.commit();
}

Result<qint64> SqliteReadingStore::staleCount() const
{
  return mDatabase.integer( "SELECT count(*) FROM stale" );
}

Result<PruneSummary> SqliteReadingStore::prune(
  const QList<RetentionRule> &rules, UtcSeconds now, const QString &by, bool dryRun, Progress &progress )
{
  return ReadingPruner( mDatabase ).run( rules, now, by, dryRun, progress );
}

Result<QList<Pruning>> SqliteReadingStore::prunings() const
{
  Result<SqliteStatement> select = mDatabase.prepare(
    "SELECT p.id, p.at, p.by, p.what, p.rows, (SELECT count(*) FROM seal s WHERE s.pruning = p.id) FROM pruning p ORDER BY p.id" );
  if ( !select )
    return select.error();
  QList<Pruning> list;
  while ( select->step() )
    list.append(
      { select->integer( 0 ), select->integer( 1 ), select->text( 2 ), select->text( 3 ), select->integer( 4 ), select->integer( 5 ) } );
  if ( !select->ok() )
    return select->outcome().error();
  return list;
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
