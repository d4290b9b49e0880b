#include "store/sqlite/SqliteIncidentStore.h"

#include "store/sqlite/SqliteReadingStore.h"

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::SqliteIncidentStore )
};
} // namespace

Result<Incident> SqliteIncidentStore::save( const Incident &incident )
{
  SqliteTransaction transaction( mDatabase );
  if ( const Result<void> begun = transaction.begin(); !begun )
    return begun.error();
  const bool isNew = incident.id == 0;
  Result<SqliteStatement> statement = mDatabase.prepare(
      isNew ? "INSERT INTO incident (kind, station, indicator, district, unit, opened, closed, state, peak, assignee, note) "
              "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
            : "UPDATE incident SET kind = ?, station = ?, indicator = ?, district = ?, unit = ?, opened = ?, closed = ?, state = ?, peak = ?, "
              "assignee = ?, note = ? WHERE id = ?" );
  if ( !statement )
    return statement.error();
  statement->with( incident.kind, incident.station, incident.indicator, incident.district, incident.unit, incident.opened, incident.closed, incident.state,
                   incident.peak, incident.assignee, incident.note );
  if ( !isNew )
    statement->bind( 12, incident.id );
  if ( const Result<void> saved = statement->run(); !saved )
    return saved.error();
  if ( mDatabase.changes() == 0 )
    return Error { Text::tr( "The incident %1 is not known to the workspace." ).arg( incident.id ), {}, mDatabase.path() };
  Incident stored = incident;
  if ( isNew )
    stored.id = mDatabase.lastInsertId();
  if ( const Result<void> counted = countChange( mDatabase ); !counted )
    return counted.error();
  if ( const Result<void> committed = transaction.commit(); !committed )
    return committed.error();
  return stored;
}

Result<QList<Incident>> SqliteIncidentStore::incidents( bool openOnly ) const
{
  Result<SqliteStatement> select = mDatabase.prepare( QByteArray( "SELECT id, kind, station, indicator, district, unit, opened, closed, state, peak, assignee, note "
                                                                  "FROM incident" )
                                                      + ( openOnly ? " WHERE closed = 0" : "" ) + " ORDER BY opened DESC, id DESC" );
  if ( !select )
    return select.error();
  QList<Incident> list;
  while ( select->step() )
  {
    Incident incident;
    incident.id = select->integer( 0 );
    incident.kind = select->text( 1 );
    incident.station = select->text( 2 );
    incident.indicator = select->text( 3 );
    incident.district = select->text( 4 );
    incident.unit = select->text( 5 );
    incident.opened = select->integer( 6 );
    incident.closed = select->integer( 7 );
    incident.state = select->text( 8 );
    incident.peak = select->number( 9 );
    incident.assignee = select->text( 10 );
    incident.note = select->text( 11 );
    list.append( incident );
  }
  if ( !select->ok() )
    return select->outcome().error();
  return list;
}

} // namespace jinguan
