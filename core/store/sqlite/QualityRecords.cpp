#include "store/sqlite/QualityRecords.h"

#include "store/sqlite/SqliteReadingStore.h"

namespace jinguan
{

Result<void> QualityRecords::recordPass( const QualityPass &pass ) const
{
  SqliteTransaction transaction( mDatabase );
  if ( const Result<void> begun = transaction.begin(); !begun )
    return begun;
  Result<SqliteStatement> insert = mDatabase.prepare(
    "INSERT INTO quality_pass (at, by, rules, links, since, until, checked, suspects, withdrawn) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)" );
  if ( !insert )
    return insert.error();
  const UtcSeconds at = pass.at > 0 ? pass.at : QDateTime::currentSecsSinceEpoch();
  insert->with( at, pass.by, pass.rules, pass.links, pass.from, pass.to, pass.checked, pass.suspects, pass.withdrawn );
  if ( const Result<void> inserted = insert->run(); !inserted )
    return inserted;
  return transaction.commit();
}

Result<std::optional<QualityPass>> QualityRecords::lastPass() const
{
  Result<SqliteStatement> select = mDatabase.prepare(
    "SELECT id, at, by, rules, links, since, until, checked, suspects, withdrawn FROM quality_pass ORDER BY id DESC LIMIT 1" );
  if ( !select )
    return select.error();
  std::optional<QualityPass> pass;
  if ( select->step() )
    pass = QualityPass { select->integer( 0 ), select->integer( 1 ), select->text( 2 ), select->text( 3 ), select->integer( 4 ),
      select->integer( 5 ), select->integer( 6 ), select->integer( 7 ), select->integer( 8 ), select->integer( 9 ) };
  if ( !select->ok() )
    return select->outcome().error();
  return pass;
}

Result<qint64> QualityRecords::writeCount() const
{
  return mDatabase.integer( "SELECT links FROM change WHERE id = 1" );
}

Result<QList<ChangedReadings>> QualityRecords::changedSince( qint64 writes, UtcSeconds from ) const
{
  const Result<qint64> now = writeCount();
  if ( !now )
    return now.error();
  QList<ChangedReadings> list;
  if ( *now <= writes )
    return list;
  Result<SqliteStatement> series = mDatabase.prepare( "SELECT series, period FROM latest ORDER BY series, period" );
  if ( !series )
    return series.error();
  Result<SqliteStatement> range =
    mDatabase.prepare( "SELECT min(begin), max(begin) FROM reading WHERE series = ? AND period = ? AND begin >= ? AND batch > ?" );
  if ( !range )
    return range.error();
  while ( series->step() )
  {
    const SeriesId id = series->integer( 0 );
    const int period = static_cast<int>( series->integer( 1 ) );
    if ( range->with( id, period, from, writes ).step() && !range->isNull( 0 ) )
      list.append( { id, static_cast<Period>( period ), range->integer( 0 ), range->integer( 1 ) + 1 } );
    range->reset();
    if ( !range->ok() )
      return range->outcome().error();
  }
  if ( !series->ok() )
    return series->outcome().error();
  return list;
}

Result<QList<ReplacedReading>> QualityRecords::replaced( const TimeRange &written ) const
{
  Result<SqliteStatement> select = mDatabase.prepare(
    "SELECT a.series, a.period, a.begin, a.value, a.flag, a.below, r.value, r.flag, r.below, c.at, c.delivery, d.source FROM audit a "
    "JOIN chain c ON c.id = a.replaced_by JOIN delivery d ON d.id = c.delivery "
    "JOIN reading r ON r.series = a.series AND r.period = a.period AND r.begin = a.begin WHERE c.at >= ? AND c.at < ? ORDER BY a.id" );
  if ( !select )
    return select.error();
  select->with( written.from, written.to );
  const auto readingOf = [&select]( int column ) {
    return Reading { select->integer( 2 ), select->number( column ), static_cast<QualityFlag>( select->integer( column + 1 ) ),
      select->integer( column + 2 ) != 0 };
  };
  QList<ReplacedReading> list;
  while ( select->step() )
    list.append( { select->integer( 0 ), static_cast<Period>( select->integer( 1 ) ), readingOf( 3 ), readingOf( 6 ), select->integer( 9 ),
      select->integer( 10 ), select->text( 11 ) } );
  if ( !select->ok() )
    return select->outcome().error();
  return list;
}

} // namespace jinguan
