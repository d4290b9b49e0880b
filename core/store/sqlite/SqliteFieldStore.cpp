#include "store/sqlite/SqliteFieldStore.h"

#include "store/sqlite/SqliteDatabase.h"
#include "store/sqlite/SqliteNetworkStore.h"

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::SqliteFieldStore )
};

void bindDay( SqliteStatement &statement, int position, const QDate &day )
{
  statement.bindNullable( position, day.isValid() ? day.toString( Qt::ISODate ) : QString() );
}

QDate dayOf( const SqliteStatement &row, int column )
{
  return QDate::fromString( row.text( column ), Qt::ISODate );
}

QString momentText( UtcSeconds at )
{
  return at == 0 ? QString() : utc( at ).toString( Qt::ISODate );
}

UtcSeconds momentOf( const SqliteStatement &row, int column )
{
  const QDateTime moment = QDateTime::fromString( row.text( column ), Qt::ISODate );
  return moment.isValid() ? moment.toSecsSinceEpoch() : 0;
}

/** Rows of \a sql, which ends before WHERE; \a owner is the table of the station s, \a mark that of the mark of withdrawal. */
template<typename T, typename Read>
Result<QList<T>> rowsOf( const SqliteDatabase &database, const QByteArray &sql, const QByteArray &open, const QByteArray &order,
  const QString &station, bool withWithdrawn, const Read &read )
{
  QByteArrayList conditions;
  if ( !station.isEmpty() )
    conditions << "s.code = ?";
  if ( !withWithdrawn )
    conditions << open;
  const QByteArray where = conditions.isEmpty() ? QByteArray() : " WHERE " + conditions.join( " AND " );
  Result<SqliteStatement> select = database.prepare( sql + where + order );
  if ( !select )
    return select.error();
  if ( !station.isEmpty() )
    select->bind( 1, station );
  QList<T> rows;
  while ( select->step() )
    rows.append( read( *select ) );
  if ( !select->ok() )
    return select->outcome().error();
  return rows;
}

Result<qint64> stationId( const SqliteDatabase &database, const QString &code )
{
  Result<SqliteStatement> select = database.prepare( "SELECT fid FROM station WHERE code = ?" );
  if ( !select )
    return select.error();
  if ( select->with( code ).step() )
    return select->integer( 0 );
  if ( !select->ok() )
    return select->outcome().error();
  return Error { Text::tr( "There is no station with the code “%1”." ).arg( code ), Text::tr( "Look up the code in the list of stations." ),
    {}, 0 };
}

/** Whether \a table has a row \a id that stands. */
Result<void> mustStand( const SqliteDatabase &database, const QByteArray &table, qint64 id )
{
  Result<SqliteStatement> select = database.prepare( "SELECT withdrawn FROM " + table + " WHERE id = ?" );
  if ( !select )
    return select.error();
  const bool isThere = select->with( id ).step();
  if ( !select->ok() )
    return select->outcome();
  if ( !isThere )
    return Error { Text::tr( "There is no record %1 of this kind." ).arg( id ), Text::tr( "Read the sheet again." ), {}, 0 };
  if ( !select->text( 0 ).isEmpty() )
    return Error { Text::tr( "The record %1 was withdrawn: %2" ).arg( id ).arg( select->text( 0 ) ), Text::tr( "Write a new one." ), {}, 0 };
  return {};
}

/** Inserts into \a table, or updates the row \a id, setting \a columns to what \a bind binds from 1 on; the id. */
template<typename Bind>
Result<qint64> put( const SqliteDatabase &database, const QByteArray &table, qint64 id, const QByteArrayList &columns, const Bind &bind )
{
  if ( id != 0 )
    if ( const Result<void> stands = mustStand( database, table, id ); !stands )
      return stands.error();
  const QByteArray places = QByteArrayList( columns.size(), "?" ).join( ", " );
  Result<SqliteStatement> write = database.prepare( id == 0
      ? "INSERT INTO " + table + " (" + columns.join( ", " ) + ") VALUES (" + places + ")"
      : "UPDATE " + table + " SET " + columns.join( " = ?, " ) + " = ? WHERE id = ?" );
  if ( !write )
    return write.error();
  bind( *write );
  if ( id != 0 )
    write->bind( static_cast<int>( columns.size() ) + 1, id );
  if ( const Result<void> written = write->run(); !written )
    return written.error();
  return id == 0 ? database.lastInsertId() : id;
}

Result<qint64> putVisit( const SqliteDatabase &database, const FieldVisit &visit )
{
  const Result<qint64> station = stationId( database, visit.station );
  if ( !station )
    return station;
  return put( database, "field_visit", visit.id,
    { "station", "at", "person", "purpose", "finding", "action", "follow_up_by", "follow_up_done", "demo" }, [&]( SqliteStatement &row ) {
      row.with( *station, momentText( visit.at ), visit.by.trimmed(), visitPurposeId( visit.purpose ), visit.finding, visit.action );
      bindDay( row, 7, visit.followUpBy );
      bindDay( row, 8, visit.followUpDone );
      row.bind( 9, visit.isDemo );
    } );
}

Result<void> putAnswers( const SqliteDatabase &database, qint64 visit, const QList<FieldAnswer> &answers )
{
  Result<SqliteStatement> write =
    database.prepare( "INSERT INTO field_answer (visit, item, verdict, value, note) VALUES (?, ?, ?, ?, ?) "
                      "ON CONFLICT (visit, item) DO UPDATE SET verdict = excluded.verdict, value = excluded.value, note = excluded.note" );
  if ( !write )
    return write.error();
  for ( const FieldAnswer &answer : answers )
    if ( const Result<void> written =
           write->with( visit, answer.item, fieldVerdictId( answer.verdict ), answer.value, answer.note ).run();
         !written )
      return written;
  return {};
}

Result<qint64> putPhoto( const SqliteDatabase &database, const FieldPhoto &photo )
{
  if ( const Result<void> valid = FieldStore::validate( photo ); !valid )
    return valid.error();
  const Result<qint64> station = stationId( database, photo.station );
  if ( !station )
    return station;
  if ( photo.visit != 0 )
    if ( const Result<void> stands = mustStand( database, "field_visit", photo.visit ); !stands )
      return stands.error();
  return put( database, "field_photo", photo.id,
    { "station", "visit", "file", "taken", "lon", "lat", "datum", "direction", "person", "note", "demo" }, [&]( SqliteStatement &row ) {
      row.bind( 1, *station );
      photo.visit != 0 ? row.bind( 2, photo.visit ) : row.bindNull( 2 );
      row.bind( 3, photo.file );
      row.bindNullable( 4, momentText( photo.taken ) );
      const double nothing = std::numeric_limits<double>::quiet_NaN();
      row.bind( 5, photo.hasPlace ? photo.at.lon : nothing );
      row.bind( 6, photo.hasPlace ? photo.at.lat : nothing );
      row.bind( 7, photoDatumId( photo.datum ) );
      row.bind( 8, photo.direction );
      row.bind( 9, photo.by );
      row.bind( 10, photo.note );
      row.bind( 11, photo.isDemo );
    } );
}

QByteArray tableOf( FieldRecord record )
{
  switch ( record )
  {
    case FieldRecord::Instrument:
      return "instrument";
    case FieldRecord::Calibration:
      return "calibration";
    case FieldRecord::Visit:
      return "field_visit";
    case FieldRecord::Photo:
      return "field_photo";
  }
  return {};
}

QString objectOf( const QString &station, qint64 id )
{
  return id == 0 ? station : QStringLiteral( "%1 #%2" ).arg( station ).arg( id );
}
} // namespace

Result<QList<Instrument>> SqliteFieldStore::instruments( const QString &station, bool withWithdrawn ) const
{
  return rowsOf<Instrument>( mNetwork.database(),
    "SELECT i.id, s.code, i.name, i.maker, i.model, i.serial, i.method, i.indicators, i.installed, i.removed, i.interval_days, i.note, "
    "i.demo, i.withdrawn FROM instrument i JOIN station s ON s.fid = i.station",
    "i.withdrawn = ''", " ORDER BY s.code, i.name, i.id", station, withWithdrawn, []( const SqliteStatement &row ) {
      Instrument instrument;
      instrument.id = row.integer( 0 );
      instrument.station = row.text( 1 );
      instrument.name = row.text( 2 );
      instrument.maker = row.text( 3 );
      instrument.model = row.text( 4 );
      instrument.serial = row.text( 5 );
      instrument.method = row.text( 6 );
      instrument.indicators = row.text( 7 ).split( QLatin1Char( ';' ), Qt::SkipEmptyParts );
      instrument.installed = dayOf( row, 8 );
      instrument.removed = dayOf( row, 9 );
      instrument.intervalDays = static_cast<int>( row.integer( 10 ) );
      instrument.note = row.text( 11 );
      instrument.isDemo = row.integer( 12 ) != 0;
      instrument.withdrawn = row.text( 13 );
      return instrument;
    } );
}

Result<QList<Calibration>> SqliteFieldStore::calibrations( const QString &station, bool withWithdrawn ) const
{
  return rowsOf<Calibration>( mNetwork.database(),
    "SELECT c.id, c.instrument, c.day, c.person, c.kind, c.expected, c.found, c.unit, c.passed, c.valid_to, c.note, c.demo, c.withdrawn "
    "FROM calibration c JOIN instrument i ON i.id = c.instrument JOIN station s ON s.fid = i.station",
    "c.withdrawn = '' AND i.withdrawn = ''", " ORDER BY c.day DESC, c.id DESC", station, withWithdrawn, []( const SqliteStatement &row ) {
      Calibration calibration;
      calibration.id = row.integer( 0 );
      calibration.instrument = row.integer( 1 );
      calibration.day = dayOf( row, 2 );
      calibration.by = row.text( 3 );
      calibration.kind = calibrationKindFromId( row.text( 4 ) );
      calibration.expected = row.number( 5 );
      calibration.found = row.number( 6 );
      calibration.unit = row.text( 7 );
      calibration.passed = row.integer( 8 ) != 0;
      calibration.validTo = dayOf( row, 9 );
      calibration.note = row.text( 10 );
      calibration.isDemo = row.integer( 11 ) != 0;
      calibration.withdrawn = row.text( 12 );
      return calibration;
    } );
}

Result<QList<FieldVisit>> SqliteFieldStore::visits( const QString &station, bool withWithdrawn ) const
{
  return rowsOf<FieldVisit>( mNetwork.database(),
    "SELECT v.id, s.code, v.at, v.person, v.purpose, v.finding, v.action, v.follow_up_by, v.follow_up_done, v.demo, v.withdrawn "
    "FROM field_visit v JOIN station s ON s.fid = v.station",
    "v.withdrawn = ''", " ORDER BY v.at DESC, v.id DESC", station, withWithdrawn, []( const SqliteStatement &row ) {
      FieldVisit visit;
      visit.id = row.integer( 0 );
      visit.station = row.text( 1 );
      visit.at = momentOf( row, 2 );
      visit.by = row.text( 3 );
      visit.purpose = visitPurposeFromId( row.text( 4 ) );
      visit.finding = row.text( 5 );
      visit.action = row.text( 6 );
      visit.followUpBy = dayOf( row, 7 );
      visit.followUpDone = dayOf( row, 8 );
      visit.isDemo = row.integer( 9 ) != 0;
      visit.withdrawn = row.text( 10 );
      return visit;
    } );
}

Result<QList<FieldAnswer>> SqliteFieldStore::answers( qint64 visit ) const
{
  Result<SqliteStatement> select =
    mNetwork.database().prepare( "SELECT item, verdict, value, note FROM field_answer WHERE visit = ? ORDER BY id" );
  if ( !select )
    return select.error();
  select->bind( 1, visit );
  QList<FieldAnswer> answers;
  while ( select->step() )
    answers.append( { select->text( 0 ), fieldVerdictFromId( select->text( 1 ) ), select->text( 2 ), select->text( 3 ) } );
  if ( !select->ok() )
    return select->outcome().error();
  return answers;
}

Result<QList<FieldPhoto>> SqliteFieldStore::photos( const QString &station, bool withWithdrawn ) const
{
  return rowsOf<FieldPhoto>( mNetwork.database(),
    "SELECT p.id, s.code, p.visit, p.file, p.taken, p.lon, p.lat, p.datum, p.direction, p.person, p.note, p.demo, p.withdrawn "
    "FROM field_photo p JOIN station s ON s.fid = p.station",
    "p.withdrawn = ''", " ORDER BY coalesce(p.taken, '') DESC, p.id DESC", station, withWithdrawn, []( const SqliteStatement &row ) {
      FieldPhoto photo;
      photo.id = row.integer( 0 );
      photo.station = row.text( 1 );
      photo.visit = row.integer( 2 );
      photo.file = row.text( 3 );
      photo.taken = momentOf( row, 4 );
      photo.hasPlace = !row.isNull( 5 ) && !row.isNull( 6 );
      if ( photo.hasPlace )
        photo.at = { row.number( 5 ), row.number( 6 ) };
      photo.datum = row.text( 7 ) == QLatin1String( "gcj02" ) ? PhotoDatum::Gcj02 : PhotoDatum::Wgs84;
      photo.direction = row.number( 8 );
      photo.by = row.text( 9 );
      photo.note = row.text( 10 );
      photo.isDemo = row.integer( 11 ) != 0;
      photo.withdrawn = row.text( 12 );
      return photo;
    } );
}

Result<qint64> SqliteFieldStore::saveInstrument( const Instrument &instrument )
{
  if ( const Result<void> valid = validate( instrument ); !valid )
    return valid.error();
  qint64 id = instrument.id;
  const Result<void> saved = mNetwork.change( QStringLiteral( "save-instrument" ), objectOf( instrument.station, instrument.id ),
    [&]( const SqliteDatabase &database ) -> Result<void> {
      const Result<qint64> station = stationId( database, instrument.station );
      if ( !station )
        return station.error();
      const Result<qint64> row = put( database, "instrument", instrument.id,
        { "station", "name", "maker", "model", "serial", "method", "indicators", "interval_days", "note", "demo", "installed", "removed" },
        [&]( SqliteStatement &write ) {
          write.with( *station, instrument.name.trimmed(), instrument.maker, instrument.model, instrument.serial, instrument.method,
            instrument.indicators.join( QLatin1Char( ';' ) ), instrument.intervalDays, instrument.note, instrument.isDemo );
          bindDay( write, 11, instrument.installed );
          bindDay( write, 12, instrument.removed );
        } );
      if ( !row )
        return row.error();
      id = *row;
      return {};
    },
    instrument.name );
  return saved ? Result<qint64>( id ) : Result<qint64>( saved.error() );
}

Result<qint64> SqliteFieldStore::saveCalibration( const Calibration &calibration )
{
  if ( const Result<void> valid = validate( calibration ); !valid )
    return valid.error();
  qint64 id = calibration.id;
  const Result<void> saved =
    mNetwork.change( QStringLiteral( "save-calibration" ), QStringLiteral( "instrument #%1" ).arg( calibration.instrument ),
      [&]( const SqliteDatabase &database ) -> Result<void> {
        if ( const Result<void> stands = mustStand( database, "instrument", calibration.instrument ); !stands )
          return stands;
        const Result<qint64> row = put( database, "calibration", calibration.id,
          { "instrument", "day", "person", "kind", "expected", "found", "unit", "passed", "note", "demo", "valid_to" },
          [&]( SqliteStatement &write ) {
            write.with( calibration.instrument, calibration.day.toString( Qt::ISODate ), calibration.by.trimmed(),
              calibrationKindId( calibration.kind ), calibration.expected, calibration.found, calibration.unit, calibration.passed,
              calibration.note, calibration.isDemo );
            bindDay( write, 11, calibration.validTo );
          } );
        if ( !row )
          return row.error();
        id = *row;
        return {};
      },
      calibrationKindId( calibration.kind ) );
  return saved ? Result<qint64>( id ) : Result<qint64>( saved.error() );
}

Result<qint64> SqliteFieldStore::saveVisit( const VisitRecord &record )
{
  if ( const Result<void> valid = validate( record.visit ); !valid )
    return valid.error();
  qint64 id = record.visit.id;
  const Result<void> saved = mNetwork.change( QStringLiteral( "save-visit" ), objectOf( record.visit.station, record.visit.id ),
    [&]( const SqliteDatabase &database ) -> Result<void> {
      const Result<qint64> row = putVisit( database, record.visit );
      if ( !row )
        return row.error();
      id = *row;
      if ( const Result<void> answered = putAnswers( database, id, record.answers ); !answered )
        return answered;
      for ( FieldPhoto photo : record.photos )
      {
        photo.visit = id;
        photo.station = record.visit.station;
        if ( const Result<qint64> kept = putPhoto( database, photo ); !kept )
          return kept.error();
      }
      return {};
    },
    visitPurposeId( record.visit.purpose ) );
  return saved ? Result<qint64>( id ) : Result<qint64>( saved.error() );
}

Result<qint64> SqliteFieldStore::savePhoto( const FieldPhoto &photo )
{
  qint64 id = photo.id;
  const Result<void> saved = mNetwork.change( QStringLiteral( "save-photo" ), objectOf( photo.station, photo.id ),
    [&]( const SqliteDatabase &database ) -> Result<void> {
      const Result<qint64> row = putPhoto( database, photo );
      if ( !row )
        return row.error();
      id = *row;
      return {};
    },
    photo.file );
  return saved ? Result<qint64>( id ) : Result<qint64>( saved.error() );
}

Result<void> SqliteFieldStore::withdraw( FieldRecord record, qint64 id, const QString &reason )
{
  if ( reason.trimmed().isEmpty() )
    return Error { Text::tr( "A record is not withdrawn without a reason." ), Text::tr( "Say why it is wrong." ), {}, 0 };
  const QByteArray table = tableOf( record );
  return mNetwork.change( QStringLiteral( "withdraw" ), QStringLiteral( "%1 #%2" ).arg( QString::fromLatin1( table ) ).arg( id ),
    [&]( const SqliteDatabase &database ) -> Result<void> {
      if ( const Result<void> stands = mustStand( database, table, id ); !stands )
        return stands;
      Result<SqliteStatement> mark = database.prepare( "UPDATE " + table + " SET withdrawn = ? WHERE id = ?" );
      if ( !mark )
        return mark.error();
      return mark->with( reason.trimmed(), id ).run();
    },
    reason.trimmed() );
}

} // namespace jinguan
