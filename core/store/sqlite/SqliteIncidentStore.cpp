#include "store/sqlite/SqliteIncidentStore.h"

#include "store/sqlite/SqliteReadingStore.h"

#include <utility>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::SqliteIncidentStore )
};

const QByteArray sSelect = QByteArrayLiteral(
  "SELECT id, rule, kind, severity, element, station, indicator, siting_class, district, unit, lead, cooperating, since, opened, "
  "last_at, ended, closed, state, threshold, first_value, peak, peak_at, assignee, demo, river, chief, permit_holder, permit, outlet, "
  "cause, origin, distance, travel FROM incident" );

Incident incidentOf( const SqliteStatement &row )
{
  Incident incident;
  incident.id = row.integer( 0 );
  incident.rule = row.text( 1 );
  incident.kind = row.text( 2 );
  incident.severity = static_cast<int>( row.integer( 3 ) );
  incident.element = row.text( 4 );
  incident.station = row.text( 5 );
  incident.indicator = row.text( 6 );
  incident.sitingClass = row.text( 7 );
  incident.district = row.text( 8 );
  incident.unit = row.text( 9 );
  incident.lead = row.text( 10 ).split( QLatin1Char( ';' ), Qt::SkipEmptyParts );
  incident.cooperating = row.text( 11 ).split( QLatin1Char( ';' ), Qt::SkipEmptyParts );
  incident.since = row.integer( 12 );
  incident.opened = row.integer( 13 );
  incident.lastAt = row.integer( 14 );
  incident.ended = row.integer( 15 );
  incident.closed = row.integer( 16 );
  incident.state = incidentStateFromId( row.text( 17 ) );
  incident.threshold = row.number( 18 );
  incident.first = row.number( 19 );
  incident.peak = row.number( 20 );
  incident.peakAt = row.integer( 21 );
  incident.assignee = row.text( 22 );
  incident.isDemo = row.integer( 23 ) != 0;
  incident.river = row.text( 24 );
  incident.chief = row.text( 25 );
  incident.permitHolder = row.text( 26 );
  incident.permit = row.text( 27 );
  incident.outlet = row.text( 28 );
  incident.cause = row.integer( 29 );
  incident.origin = row.text( 30 );
  incident.distance = row.number( 31 );
  incident.travel = row.integer( 32 );
  return incident;
}

Error unknownIncident( qint64 id, const QString &path )
{
  return Error { Text::tr( "The incident %1 is not known to the workspace." ).arg( id ),
    Text::tr( "The list of incidents shows the numbers." ), path, 0 };
}
} // namespace

SqliteIncidentStore::SqliteIncidentStore( std::unique_ptr<SqliteReadingStore> connection )
  : mConnection( std::move( connection ) ), mDatabase( mConnection->database() )
{}

SqliteIncidentStore::~SqliteIncidentStore() = default;

Result<qint64> SqliteIncidentStore::write( const Incident &incident )
{
  const bool isNew = incident.id == 0;
  Result<SqliteStatement> statement =
    mDatabase.prepare( isNew ? "INSERT INTO incident (rule, kind, severity, element, station, indicator, siting_class, district, unit, "
                               "lead, cooperating, since, opened, last_at, ended, "
                               "closed, state, threshold, first_value, peak, peak_at, assignee, demo, river, chief, permit_holder, "
                               "permit, outlet, cause, origin, distance, travel) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
                               "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                             : "UPDATE incident SET rule = ?, kind = ?, severity = ?, element = ?, station = ?, indicator = ?, "
                               "siting_class = ?, district = ?, unit = ?, lead = ?, "
                               "cooperating = ?, since = ?, opened = ?, last_at = ?, ended = ?, closed = ?, state = ?, threshold = ?, "
                               "first_value = ?, peak = ?, peak_at = ?, assignee = ?, "
                               "demo = ?, river = ?, chief = ?, permit_holder = ?, permit = ?, outlet = ?, cause = ?, origin = ?, "
                               "distance = ?, travel = ? WHERE id = ?" );
  if ( !statement )
    return statement.error();
  statement->with( incident.rule, incident.kind, incident.severity, incident.element, incident.station, incident.indicator,
    incident.sitingClass, incident.district, incident.unit, incident.lead.join( QLatin1Char( ';' ) ),
    incident.cooperating.join( QLatin1Char( ';' ) ), incident.since, incident.opened, incident.lastAt, incident.ended, incident.closed,
    incidentStateId( incident.state ), incident.threshold, incident.first, incident.peak, incident.peakAt, incident.assignee,
    incident.isDemo, incident.river, incident.chief, incident.permitHolder, incident.permit, incident.outlet, incident.cause,
    incident.origin, incident.distance, incident.travel );
  if ( !isNew )
    statement->bind( 33, incident.id );
  if ( const Result<void> saved = statement->run(); !saved )
    return saved.error();
  if ( mDatabase.changes() == 0 )
    return unknownIncident( incident.id, mDatabase.path() );
  return isNew ? mDatabase.lastInsertId() : incident.id;
}

Result<void> SqliteIncidentStore::writeEvents( qint64 incident, const QList<IncidentEvent> &events )
{
  Result<SqliteStatement> insert = mDatabase.prepare( "INSERT INTO incident_event (incident, at, kind, by, text) VALUES (?, ?, ?, ?, ?)" );
  if ( !insert )
    return insert.error();
  for ( const IncidentEvent &event : events )
  {
    if ( const Result<void> written = insert->with( incident, event.at, event.kind, event.by, event.text ).run(); !written )
      return written;
  }
  return {};
}

Result<void> SqliteIncidentStore::begin( SqliteTransaction &own )
{
  if ( !mTogether )
    return own.begin();
  if ( mTogetherBegun )
    return {};
  const Result<void> begun = mTogether->begin();
  mTogetherBegun = begun.ok();
  return begun;
}

Result<void> SqliteIncidentStore::commit( SqliteTransaction &own )
{
  return mTogether ? Result<void>() : own.commit();
}

Result<void> SqliteIncidentStore::together( const std::function<Result<void>()> &work )
{
  if ( mTogether )
    return work();
  SqliteTransaction transaction( mDatabase );
  mTogether = &transaction;
  const Result<void> done = work();
  mTogether = nullptr;
  const bool begun = std::exchange( mTogetherBegun, false );
  return done && begun ? transaction.commit() : done;
}

Result<Incident> SqliteIncidentStore::save( const Incident &incident, const QList<IncidentEvent> &events )
{
  SqliteTransaction transaction( mDatabase );
  if ( const Result<void> begun = begin( transaction ); !begun )
    return begun.error();
  const Result<qint64> id = write( incident );
  if ( !id )
    return id.error();
  if ( const Result<void> written = writeEvents( *id, events ); !written )
    return written.error();
  if ( const Result<void> counted = countChange( mDatabase ); !counted )
    return counted.error();
  if ( const Result<void> committed = commit( transaction ); !committed )
    return committed.error();
  Incident stored = incident;
  stored.id = *id;
  return stored;
}

Result<QList<Incident>> SqliteIncidentStore::incidents( const IncidentQuery &query ) const
{
  Result<SqliteStatement> select = mDatabase.prepare( sSelect
    + " WHERE (?1 = 0 OR closed = 0) AND (?2 = '' OR element = ?2) AND (?3 = '' OR station = ?3) AND (?4 = '' OR rule = ?4)"
      " AND (?5 = '' OR unit = ?5) AND (?6 = '' OR district = ?6) AND (?7 = 0 OR closed = 0 OR last_at >= ?7)"
      " AND (?8 = 0 OR opened < ?8) ORDER BY opened DESC, id DESC" );
  if ( !select )
    return select.error();
  select->with( query.openOnly, query.element, query.station, query.rule, query.unit, query.district, query.from, query.to );
  QList<Incident> list;
  while ( select->step() )
    list.append( incidentOf( *select ) );
  if ( !select->ok() )
    return select->outcome().error();
  return list;
}

Result<Incident> SqliteIncidentStore::incident( qint64 id ) const
{
  Result<SqliteStatement> select = mDatabase.prepare( sSelect + " WHERE id = ?" );
  if ( !select )
    return select.error();
  select->with( id );
  if ( select->step() )
    return incidentOf( *select );
  if ( !select->ok() )
    return select->outcome().error();
  return unknownIncident( id, mDatabase.path() );
}

Result<QList<IncidentEvent>> SqliteIncidentStore::story( qint64 incident ) const
{
  Result<SqliteStatement> select =
    mDatabase.prepare( "SELECT id, incident, at, kind, by, text FROM incident_event WHERE incident = ? ORDER BY id" );
  if ( !select )
    return select.error();
  select->with( incident );
  QList<IncidentEvent> events;
  while ( select->step() )
    events.append(
      { select->integer( 0 ), select->integer( 1 ), select->integer( 2 ), select->text( 3 ), select->text( 4 ), select->text( 5 ) } );
  if ( !select->ok() )
    return select->outcome().error();
  return events;
}

Result<void> SqliteIncidentStore::replaceCrossings(
  const QString &rule, const QString &station, const QString &indicator, const TimeRange &range, const QList<StoredCrossing> &crossings )
{
  // Most scans find what was found before: nothing is written then.
  const Result<QList<StoredCrossing>> stored = this->crossings( station, indicator, range );
  if ( !stored )
    return stored.error();
  QList<StoredCrossing> same = *stored;
  same.removeIf( [&]( const StoredCrossing &crossing ) { return crossing.rule != rule || crossing.indicator != indicator; } );
  if ( same == crossings )
    return {};
  SqliteTransaction transaction( mDatabase );
  if ( const Result<void> begun = begin( transaction ); !begun )
    return begun;
  Result<SqliteStatement> remove =
    mDatabase.prepare( "DELETE FROM crossing WHERE rule = ? AND station = ? AND indicator = ? AND at >= ? AND at < ?" );
  if ( !remove )
    return remove.error();
  if ( const Result<void> removed = remove->with( rule, station, indicator, range.from, range.to ).run(); !removed )
    return removed;
  Result<SqliteStatement> insert = mDatabase.prepare(
    "INSERT OR REPLACE INTO crossing (rule, station, indicator, at, into_condition, measure, threshold) VALUES (?, ?, ?, ?, ?, ?, ?)" );
  if ( !insert )
    return insert.error();
  for ( const StoredCrossing &crossing : crossings )
  {
    if ( const Result<void> written =
           insert->with( rule, station, indicator, crossing.at, crossing.into, crossing.measure, crossing.threshold ).run();
         !written )
      return written;
  }
  return commit( transaction );
}

Result<QList<StoredCrossing>> SqliteIncidentStore::crossings(
  const QString &station, const QString &indicator, const TimeRange &range ) const
{
  Result<SqliteStatement> select = mDatabase.prepare(
    "SELECT rule, station, indicator, at, into_condition, measure, threshold FROM crossing WHERE (?1 = '' OR station = ?1) "
    "AND (?2 = '' OR indicator = ?2) AND at >= ?3 AND at < ?4 ORDER BY at, rule, station, indicator" );
  if ( !select )
    return select.error();
  select->with( station, indicator, range.from, range.to );
  QList<StoredCrossing> crossings;
  while ( select->step() )
    crossings.append( { select->text( 0 ), select->text( 1 ), select->text( 2 ), select->integer( 3 ), select->integer( 4 ) != 0,
      select->number( 5 ), select->number( 6 ) } );
  if ( !select->ok() )
    return select->outcome().error();
  return crossings;
}

} // namespace jinguan
