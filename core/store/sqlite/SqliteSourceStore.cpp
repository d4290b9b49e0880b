#include "store/sqlite/SqliteSourceStore.h"

#include "store/sqlite/SqliteReadingStore.h"

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::SqliteSourceStore )
};
} // namespace

QString sourceKindId( SourceKind kind )
{
  return kind == SourceKind::SensorThings ? QStringLiteral( "sensorthings" ) : QStringLiteral( "folder" );
}

SourceKind sourceKindFromId( const QString &id, bool *ok )
{
  const bool isService = id == QLatin1String( "sensorthings" );
  if ( ok )
    *ok = isService || id == QLatin1String( "folder" );
  return isService ? SourceKind::SensorThings : SourceKind::Folder;
}

Result<QList<DataSource>> SqliteSourceStore::sources() const
{
  Result<SqliteStatement> select = mDatabase.prepare(
    "SELECT id, name, kind, location, profile, mapping, delivered_by, every_s, enabled, in_window FROM data_source ORDER BY name" );
  if ( !select )
    return select.error();
  QList<DataSource> sources;
  while ( select->step() )
  {
    DataSource source;
    source.id = select->integer( 0 );
    source.name = select->text( 1 );
    source.kind = sourceKindFromId( select->text( 2 ) );
    source.location = select->text( 3 );
    source.profile = select->text( 4 );
    source.mapping = select->text( 5 ).toUtf8();
    source.deliveredBy = select->text( 6 );
    source.every = static_cast<int>( select->integer( 7 ) );
    source.enabled = select->integer( 8 ) != 0;
    source.inWindow = select->integer( 9 ) != 0;
    sources.append( source );
  }
  if ( !select->ok() )
    return select->outcome().error();
  return sources;
}

Result<void> SqliteSourceStore::check( const DataSource &source ) const
{
  if ( source.name.trimmed().isEmpty() || source.location.trimmed().isEmpty() )
    return Error { Text::tr( "A source needs a name and an address or a folder." ), {}, {}, 0 };
  if ( source.every < leastEvery )
    return Error { Text::tr( "The source “%1” would be asked every %2 seconds." ).arg( source.name ).arg( source.every ),
      Text::tr( "Wait at least %1 seconds between two looks." ).arg( leastEvery ), {}, 0 };
  Result<SqliteStatement> taken = mDatabase.prepare( "SELECT id FROM data_source WHERE name = ? AND id <> ?" );
  if ( !taken )
    return taken.error();
  if ( taken->with( source.name, source.id ).step() )
    return Error { Text::tr( "There is a source called “%1” already." ).arg( source.name ), Text::tr( "Choose another name." ), {}, 0 };
  return taken->outcome();
}

Result<void> SqliteSourceStore::write( DataSource &source )
{
  const char *const insert = "INSERT INTO data_source (name, kind, location, profile, mapping, delivered_by, every_s, enabled, in_window) "
                             "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";
  const char *const update = "UPDATE data_source SET name = ?, kind = ?, location = ?, profile = ?, mapping = ?, delivered_by = ?, every_s "
                             "= ?, enabled = ?, in_window = ? "
                             "WHERE id = ?";
  Result<SqliteStatement> statement = mDatabase.prepare( source.id == 0 ? insert : update );
  if ( !statement )
    return statement.error();
  statement->with( source.name, sourceKindId( source.kind ), source.location, source.profile, QString::fromUtf8( source.mapping ),
    source.deliveredBy, source.every, source.enabled, source.inWindow );
  if ( source.id != 0 )
    statement->bind( 10, source.id );
  if ( const Result<void> written = statement->run(); !written )
    return written;
  if ( source.id == 0 )
    source.id = mDatabase.lastInsertId();
  else if ( mDatabase.changes() == 0 )
    return Error { Text::tr( "The source “%1” is not there any more." ).arg( source.name ), {}, mDatabase.path(), 0 };
  return {};
}

Result<DataSource> SqliteSourceStore::save( const DataSource &source )
{
  SqliteTransaction transaction( mDatabase );
  if ( const Result<void> begun = transaction.begin(); !begun )
    return begun.error();
  if ( const Result<void> checked = check( source ); !checked )
    return checked.error();
  DataSource saved = source;
  if ( const Result<void> written = write( saved ); !written )
    return written.error();
  if ( const Result<void> committed = transaction.commit(); !committed )
    return committed.error();
  return saved;
}

Result<void> SqliteSourceStore::remove( qint64 id )
{
  SqliteTransaction transaction( mDatabase );
  if ( const Result<void> begun = transaction.begin(); !begun )
    return begun;
  for ( const char *sql : { "DELETE FROM data_source_mark WHERE source = ?", "DELETE FROM data_source_state WHERE source = ?",
          "DELETE FROM data_source WHERE id = ?" } )
  {
    Result<SqliteStatement> statement = mDatabase.prepare( sql );
    if ( !statement )
      return statement.error();
    if ( const Result<void> removed = statement->with( id ).run(); !removed )
      return removed;
  }
  if ( mDatabase.changes() == 0 )
    return Error { Text::tr( "There is no source number %1." ).arg( id ), {}, mDatabase.path(), 0 };
  return transaction.commit();
}

Result<QList<SourceState>> SqliteSourceStore::states() const
{
  Result<SqliteStatement> select = mDatabase.prepare( "SELECT source, last_at, last_good, runs, written, unchanged, rejected, failures, "
                                                      "last_error, last_error_at FROM data_source_state ORDER BY source" );
  if ( !select )
    return select.error();
  QList<SourceState> states;
  while ( select->step() )
    states.append( { select->integer( 0 ), select->integer( 1 ), select->integer( 2 ), select->integer( 3 ), select->integer( 4 ),
      select->integer( 5 ), select->integer( 6 ), select->integer( 7 ), select->text( 8 ), select->integer( 9 ) } );
  if ( !select->ok() )
    return select->outcome().error();
  return states;
}

Result<void> SqliteSourceStore::add( const SourceState &news )
{
  SqliteTransaction transaction( mDatabase );
  if ( const Result<void> begun = transaction.begin(); !begun )
    return begun;
  Result<SqliteStatement> upsert = mDatabase.prepare(
    "INSERT INTO data_source_state (source, last_at, last_good, runs, written, unchanged, rejected, failures, last_error, last_error_at) "
    "SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10 WHERE EXISTS (SELECT 1 FROM data_source WHERE id = ?1) "
    "ON CONFLICT (source) DO UPDATE SET last_at = max( last_at, excluded.last_at ), last_good = max( last_good, excluded.last_good ), "
    "runs = runs + excluded.runs, written = written + excluded.written, unchanged = unchanged + excluded.unchanged, rejected = rejected + "
    "excluded.rejected, "
    "failures = iif( excluded.failures = 0, 0, failures + excluded.failures ), last_error = iif( excluded.last_error = '', last_error, "
    "excluded.last_error ), "
    "last_error_at = max( last_error_at, excluded.last_error_at )" );
  if ( !upsert )
    return upsert.error();
  upsert->with( news.source, news.lastAt, news.lastGood, news.runs, news.written, news.unchanged, news.rejected, news.failures,
    news.lastError, news.lastErrorAt );
  if ( const Result<void> added = upsert->run(); !added )
    return added;
  return transaction.commit();
}

Result<QHash<QString, StreamMark>> SqliteSourceStore::marks( qint64 source ) const
{
  Result<SqliteStatement> select = mDatabase.prepare( "SELECT stream, taken_to, refused FROM data_source_mark WHERE source = ?" );
  if ( !select )
    return select.error();
  select->bind( 1, source );
  QHash<QString, StreamMark> marks;
  while ( select->step() )
    marks.insert( select->text( 0 ), { select->integer( 1 ), select->text( 2 ).split( QLatin1Char( ' ' ), Qt::SkipEmptyParts ) } );
  if ( !select->ok() )
    return select->outcome().error();
  return marks;
}

Result<void> SqliteSourceStore::setMark( qint64 source, const QString &stream, const StreamMark &mark )
{
  SqliteTransaction transaction( mDatabase );
  if ( const Result<void> begun = transaction.begin(); !begun )
    return begun;
  Result<SqliteStatement> upsert =
    mDatabase.prepare( "INSERT INTO data_source_mark (source, stream, taken_to, refused) SELECT ?1, ?2, ?3, ?4 WHERE EXISTS (SELECT 1 FROM "
                       "data_source WHERE id = ?1) "
                       "ON CONFLICT (source, stream) DO UPDATE SET taken_to = excluded.taken_to, refused = excluded.refused" );
  if ( !upsert )
    return upsert.error();
  upsert->with( source, stream, mark.takenTo, mark.refused.join( QLatin1Char( ' ' ) ) );
  if ( const Result<void> set = upsert->run(); !set )
    return set;
  return transaction.commit();
}

} // namespace jinguan
