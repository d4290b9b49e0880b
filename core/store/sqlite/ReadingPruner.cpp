#include "store/sqlite/ReadingPruner.h"

#include "base/LocalDay.h"
#include "store/sqlite/SqliteReadingStore.h"

#include <QHash>

#include <limits>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::ReadingPruner )
};

constexpr qint64 sHour = 3600;
constexpr qint64 sDay = 86400;
/** Others may write while the chain is verified; what they change asks for another try. */
constexpr int sTries = 3;

/** Begin of the day, or of the month for longer periods, that holds \a at: what goes are whole ones. */
UtcSeconds wholeUntil( UtcSeconds at, int period )
{
  return period < sHour ? localday::floorTo( at, sDay ) : localday::monthOf( at );
}

/** The period of the values that must have been computed before readings of \a period go. */
Period targetOf( int period )
{
  if ( period < sHour )
    return Period::Hour;
  return period < sDay ? Period::Day : Period::Month;
}

UtcSeconds bucketOf( UtcSeconds at, Period target )
{
  return target == Period::Month ? localday::monthOf( at ) : localday::floorTo( at, static_cast<qint64>( target ) );
}

UtcSeconds bucketAfter( UtcSeconds bucket, Period target )
{
  return target == Period::Month ? localday::nextMonth( bucket ) : bucket + static_cast<qint64>( target );
}
} // namespace

/** The stretches, found by series and period. */
class ReadingPruner::Selection : public PruneSelection
{
  public:
    explicit Selection( const QList<Stretch> &stretches )
    {
      for ( const Stretch &stretch : stretches )
        mRanges.insert( { stretch.series, stretch.period }, { stretch.from, stretch.before } );
    }
    bool goes( SeriesId series, int period, UtcSeconds begin ) const override
    {
      const auto found = mRanges.constFind( { series, period } );
      return found != mRanges.constEnd() && begin >= found->from && begin < found->to;
    }

  private:
    QHash<std::pair<SeriesId, int>, TimeRange> mRanges;
};

Result<PruneSummary> ReadingPruner::run(
  const QList<RetentionRule> &rules, UtcSeconds now, const QString &by, bool dryRun, Progress &progress )
{
  for ( int attempt = 0; attempt < sTries; ++attempt )
  {
    mStretches.clear();
    mSummary = PruneSummary();
    for ( const RetentionRule &rule : rules )
    {
      const Result<PruneSummary::Part> part = select( rule, now );
      if ( !part )
        return part.error();
      mSummary.parts.append( *part );
      mSummary.readings += part->readings;
    }
    if ( dryRun || mStretches.isEmpty() )
      return mSummary;
    const Result<bool> pruned = prune( now, by, progress );
    if ( !pruned )
      return pruned.error();
    if ( *pruned )
      return mSummary;
  }
  return Error { Text::tr( "Old readings were being changed while they were to be pruned." ),
    Text::tr( "Nothing was taken away. Try again later." ), mDatabase.path() };
}

Result<PruneSummary::Part> ReadingPruner::select( const RetentionRule &rule, UtcSeconds now )
{
  PruneSummary::Part part;
  part.period = rule.period;
  const int period = static_cast<int>( rule.period );
  part.before = wholeUntil( now - rule.days * sDay, period );
  Result<SqliteStatement> series = mDatabase.prepare( "SELECT series, begin FROM latest WHERE period = ? ORDER BY series" );
  if ( !series )
    return series.error();
  series->bind( 1, period );
  while ( series->step() )
  {
    const Result<std::optional<Stretch>> stretch = stretchOf( series->integer( 0 ), period, series->integer( 1 ), part.before );
    if ( !stretch )
      return stretch.error();
    if ( !*stretch )
      continue;
    const Result<bool> stale = isStale( **stretch );
    const Result<bool> rolled = isRolledUp( **stretch );
    if ( !stale || !rolled )
      return stale ? rolled.error() : stale.error();
    if ( *stale || !*rolled )
    {
      ++part.kept;
      continue;
    }
    ++part.series;
    part.readings += ( *stretch )->readings;
    mStretches.append( **stretch );
  }
  if ( !series->ok() )
    return series->outcome().error();
  return part;
}

/** What may go of a series by its age; nothing where there is nothing. */
Result<std::optional<ReadingPruner::Stretch>> ReadingPruner::stretchOf( SeriesId series, int period, UtcSeconds newest, UtcSeconds before )
{
  Result<SqliteStatement> pruned = mDatabase.prepare( "SELECT before FROM pruned WHERE series = ? AND period = ?" );
  if ( !pruned )
    return pruned.error();
  // What came in late, after its time had been pruned, was never rolled up: it stays.
  const UtcSeconds since = pruned->with( series, period ).step() ? pruned->integer( 0 ) : std::numeric_limits<qint64>::min();
  if ( !pruned->ok() )
    return pruned->outcome().error();
  Stretch stretch { series, period, since, std::min( before, wholeUntil( newest, period ) ), 0 };
  if ( stretch.from >= stretch.before )
    return std::optional<Stretch>();
  Result<SqliteStatement> count =
    mDatabase.prepare( "SELECT count(*) FROM reading WHERE series = ? AND period = ? AND begin >= ? AND begin < ?" );
  if ( !count )
    return count.error();
  if ( !count->with( series, period, stretch.from, stretch.before ).step() )
    return count->outcome().error();
  stretch.readings = count->integer( 0 );
  return stretch.readings > 0 ? std::optional<Stretch>( stretch ) : std::optional<Stretch>();
}

Result<bool> ReadingPruner::isStale( const Stretch &stretch )
{
  Result<SqliteStatement> mark = mDatabase.prepare( "SELECT 1 FROM stale WHERE series = ? AND first < ? AND until > ? LIMIT 1" );
  if ( !mark )
    return mark.error();
  const bool found = mark->with( stretch.series, stretch.before, stretch.from ).step();
  if ( !mark->ok() )
    return mark->outcome().error();
  return found;
}

/** Whether every hour (day, month) that has readings has a value made of them. */
Result<bool> ReadingPruner::isRolledUp( const Stretch &stretch )
{
  Result<SqliteStatement> next =
    mDatabase.prepare( "SELECT begin FROM reading WHERE series = ? AND period = ? AND begin >= ? AND begin < ? ORDER BY begin LIMIT 1" );
  if ( !next )
    return next.error();
  // A value withheld because no edition was in force would be lost with its readings.
  Result<SqliteStatement> made =
    mDatabase.prepare( "SELECT 1 FROM rollup WHERE series = ? AND period = ? AND statistic = 0 AND begin = ? AND state <> 2" );
  if ( !made )
    return made.error();
  const Period target = targetOf( stretch.period );
  for ( UtcSeconds at = stretch.from; at < stretch.before; )
  {
    const bool more = next->with( stretch.series, stretch.period, at, stretch.before ).step();
    const UtcSeconds begin = more ? next->integer( 0 ) : stretch.before;
    next->reset();
    if ( !next->ok() )
      return next->outcome().error();
    if ( !more )
      break;
    const UtcSeconds bucket = bucketOf( begin, target );
    const bool found = made->with( stretch.series, static_cast<int>( target ), bucket ).step();
    made->reset();
    if ( !made->ok() )
      return made->outcome().error();
    if ( !found )
      return false;
    at = bucketAfter( bucket, target );
  }
  return true;
}

/** False when others changed old readings meanwhile. */
Result<bool> ReadingPruner::prune( UtcSeconds now, const QString &by, Progress &progress )
{
  const Result<qint64> audited = mDatabase.integer( "SELECT coalesce(max(id), 0) FROM audit" );
  const Result<qint64> lastLink = mDatabase.integer( "SELECT coalesce(max(id), 0) FROM chain" );
  if ( !audited || !lastLink )
    return audited ? lastLink.error() : audited.error();
  const Selection selection( mStretches );
  const Result<QList<LinkSeal>> seals = ChainVerifier( mDatabase ).verifyAndSeal( selection, progress );
  if ( !seals )
    return seals.error();
  SqliteTransaction transaction( mDatabase );
  if ( const Result<void> begun = transaction.begin(); !begun )
    return begun.error();
  const Result<qint64> auditedNow = mDatabase.integer( "SELECT coalesce(max(id), 0) FROM audit" );
  const Result<qint64> pruningsOfOthers =
    mDatabase.integer( "SELECT count(*) FROM pruning WHERE link > " + QByteArray::number( *lastLink ) );
  if ( !auditedNow || !pruningsOfOthers )
    return auditedNow ? pruningsOfOthers.error() : auditedNow.error();
  if ( *auditedNow != *audited || *pruningsOfOthers != 0 )
    return false;
  for ( const Stretch &stretch : std::as_const( mStretches ) )
  {
    const Result<bool> stale = isStale( stretch );
    if ( !stale )
      return stale.error();
    if ( *stale )
      return false;
  }
  const Result<qint64> removed = remove( *lastLink );
  if ( !removed )
    return removed.error();
  qint64 sealed = 0;
  for ( const LinkSeal &seal : *seals )
    sealed += seal.pruned;
  if ( *removed != sealed )
    return false;
  mSummary.readings = sealed;
  mSummary.links = seals->size();
  if ( const Result<void> written = write( now, by, *seals ); !written )
    return written.error();
  if ( const Result<void> committed = transaction.commit(); !committed )
    return committed.error();
  return true;
}

QString ReadingPruner::words() const
{
  QStringList parts;
  for ( const PruneSummary::Part &part : mSummary.parts )
  {
    if ( part.readings > 0 )
      parts.append( QStringLiteral( "%1<%2" ).arg( periodId( part.period ), isoLocal( part.before ) ) );
  }
  return parts.join( QStringLiteral( "; " ) );
}

Result<qint64> ReadingPruner::remove( qint64 lastLink )
{
  Result<SqliteStatement> remove =
    mDatabase.prepare( "DELETE FROM reading WHERE series = ? AND period = ? AND begin >= ? AND begin < ? AND batch <= ?" );
  if ( !remove )
    return remove.error();
  Result<SqliteStatement> since = mDatabase.prepare( "INSERT INTO pruned (series, period, before) VALUES (?, ?, ?) "
                                                     "ON CONFLICT (series, period) DO UPDATE SET before = excluded.before" );
  if ( !since )
    return since.error();
  qint64 removed = 0;
  for ( const Stretch &stretch : std::as_const( mStretches ) )
  {
    if ( const Result<void> gone = remove->with( stretch.series, stretch.period, stretch.from, stretch.before, lastLink ).run(); !gone )
      return gone.error();
    removed += mDatabase.changes();
    if ( const Result<void> kept = since->with( stretch.series, stretch.period, stretch.before ).run(); !kept )
      return kept.error();
  }
  return removed;
}

/** The record of the pruning, its seals, and the link that binds them; within the transaction. */
Result<void> ReadingPruner::write( UtcSeconds now, const QString &by, const QList<LinkSeal> &seals )
{
  Result<SqliteStatement> delivery =
    mDatabase.prepare( "INSERT INTO delivery (source, delivered_by, at, complete) VALUES ('retention', ?, ?, 1)" );
  if ( !delivery )
    return delivery.error();
  if ( const Result<void> inserted = delivery->with( by, now ).run(); !inserted )
    return inserted;
  const qint64 deliveryId = mDatabase.lastInsertId();
  Result<SqliteStatement> last = mDatabase.prepare( "SELECT id, hash FROM chain ORDER BY id DESC LIMIT 1" );
  if ( !last )
    return last.error();
  if ( !last->step() )
    return last->outcome();
  const qint64 link = last->integer( 0 ) + 1;
  ChainLink chained( last->blob( 1 ), link, deliveryId, now );
  last->reset();
  const Result<qint64> previous = mDatabase.integer( "SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = 'pruning'" );
  if ( !previous )
    return previous.error();
  const qint64 pruning = *previous + 1;
  PruningDigest digest( pruning, now, by, words(), mSummary.readings );
  for ( const LinkSeal &seal : seals )
    digest.add( seal );
  chained.bind( digest.result() );
  Result<SqliteStatement> chain = mDatabase.prepare( "INSERT INTO chain (id, delivery, at, rows, added, hash) VALUES (?, ?, ?, 0, 0, ?)" );
  if ( !chain )
    return chain.error();
  if ( const Result<void> inserted = chain->with( link, deliveryId, now, chained.hash() ).run(); !inserted )
    return inserted;
  Result<SqliteStatement> record =
    mDatabase.prepare( "INSERT INTO pruning (id, link, at, by, what, rows, digest) VALUES (?, ?, ?, ?, ?, ?, ?)" );
  if ( !record )
    return record.error();
  if ( const Result<void> inserted = record->with( pruning, link, now, by, words(), mSummary.readings, digest.result() ).run(); !inserted )
    return inserted;
  if ( const Result<void> written = writeSeals( pruning, seals ); !written )
    return written;
  if ( const Result<void> counted = mDatabase.execute( "UPDATE change SET links = links + 1 WHERE id = 1" ); !counted )
    return counted;
  return countChange( mDatabase );
}

Result<void> ReadingPruner::writeSeals( qint64 pruning, const QList<LinkSeal> &seals )
{
  Result<SqliteStatement> insert = mDatabase.prepare( "INSERT INTO seal (link, pruning, pruned, rows, digest) VALUES (?, ?, ?, ?, ?)" );
  if ( !insert )
    return insert.error();
  for ( const LinkSeal &seal : seals )
  {
    if ( const Result<void> inserted = insert->with( seal.link, pruning, seal.pruned, seal.rows, seal.digest ).run(); !inserted )
      return inserted;
  }
  return {};
}

} // namespace jinguan
