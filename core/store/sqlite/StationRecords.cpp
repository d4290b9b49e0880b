#include "store/sqlite/StationRecords.h"

#include "store/sqlite/GeoPackageFile.h"
#include "store/sqlite/JsonText.h"
#include "store/sqlite/SqliteDatabase.h"

#include <QSet>

#include <ogrsf_frmts.h>

#include <cmath>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::StationRecords )
};

constexpr const char *sColumns =
  "fid, code, national_code, mn, name_zh, name_en, kind, elements, siting_class, control_level, counts, control_point, "
  "owner, district, unit, river, demo, provenance, attributes";

QString dayText( const QDate &day )
{
  return day.isValid() ? day.toString( Qt::ISODate ) : QString();
}

QDate dayOf( const SqliteStatement &row, int column )
{
  return QDate::fromString( row.text( column ), Qt::ISODate );
}

Station stationOf( const SqliteStatement &row )
{
  Station station;
  station.id = row.integer( 0 );
  station.code = row.text( 1 );
  station.nationalCode = row.text( 2 );
  station.mn = row.text( 3 );
  station.name = { row.text( 4 ), row.text( 5 ) };
  station.kind = row.text( 6 );
  station.elements = row.text( 7 ).split( QLatin1Char( ';' ), Qt::SkipEmptyParts );
  station.sitingClass = row.text( 8 );
  station.controlLevel = row.text( 9 );
  station.countsInEvaluation = row.integer( 10 ) != 0;
  station.isControlPoint = row.integer( 11 ) != 0;
  station.owner = row.text( 12 );
  station.district = row.text( 13 );
  station.unit = row.text( 14 );
  station.river = row.text( 15 );
  station.isDemo = row.integer( 16 ) != 0;
  station.provenance = row.text( 17 );
  station.attributes = mapOfJson( row.text( 18 ) );
  return station;
}

bool isPlace( const LonLat &place )
{
  return std::isfinite( place.lon ) && std::isfinite( place.lat ) && std::abs( place.lon ) <= 180 && std::abs( place.lat ) <= 90;
}
} // namespace

Result<void> StationRecords::create( GeoPackageFile &file )
{
  QList<FeatureColumn> columns;
  for ( const char *text : { "code", "name_zh", "name_en", "kind", "elements", "siting_class", "control_level" } )
    columns.append( { QString::fromLatin1( text ), FeatureColumn::Type::Text } );
  for ( const char *integer : { "counts", "control_point" } )
    columns.append( { QString::fromLatin1( integer ), FeatureColumn::Type::Integer } );
  for ( const char *text : { "owner", "district", "unit", "river" } )
    columns.append( { QString::fromLatin1( text ), FeatureColumn::Type::Text } );
  columns.append( { QStringLiteral( "demo" ), FeatureColumn::Type::Integer } );
  for ( const char *text : { "status", "provenance", "attributes", "mn", "national_code" } )
    columns.append( { QString::fromLatin1( text ), FeatureColumn::Type::Text } );
  const Result<OGRLayer *> layer = file.createLayer(
    QString::fromLatin1( name ), QStringLiteral( "point" ), QStringLiteral( "Stations at their present places" ), columns );
  return layer ? Result<void>() : Result<void>( layer.error() );
}

Result<QList<Station>> StationRecords::read( const SqliteDatabase &database, const QString &code )
{
  const QByteArray where = code.isEmpty() ? " ORDER BY fid" : " WHERE code = ?";
  Result<SqliteStatement> select = database.prepare( QByteArray( "SELECT " ) + sColumns + " FROM station" + where );
  if ( !select )
    return select.error();
  if ( !code.isEmpty() )
    select->bind( 1, code );
  QList<Station> stations;
  while ( select->step() )
    stations.append( stationOf( *select ) );
  if ( !select->ok() )
    return select->outcome().error();
  if ( const Result<void> dated = readDated( database, stations ); !dated )
    return dated.error();
  return stations;
}

Result<void> StationRecords::readDated( const SqliteDatabase &database, QList<Station> &stations )
{
  const QByteArray where = stations.size() == 1 ? " WHERE station = ?" : "";
  Result<SqliteStatement> positions = database.prepare(
    "SELECT station, lon, lat, valid_from, valid_to, source FROM station_position" + where + " ORDER BY station, valid_from, id" );
  if ( !positions )
    return positions.error();
  Result<SqliteStatement> states =
    database.prepare( "SELECT station, status, from_day, reason FROM station_state" + where + " ORDER BY station, from_day, id" );
  if ( !states )
    return states.error();
  QHash<qint64, Station *> byId;
  for ( Station &station : stations )
    byId.insert( station.id, &station );
  if ( stations.size() == 1 )
  {
    positions->bind( 1, stations.first().id );
    states->bind( 1, stations.first().id );
  }
  while ( positions->step() )
  {
    if ( Station *station = byId.value( positions->integer( 0 ) ) )
      station->positions.append(
        { { positions->number( 1 ), positions->number( 2 ) }, dayOf( *positions, 3 ), dayOf( *positions, 4 ), positions->text( 5 ) } );
  }
  while ( states->step() )
  {
    if ( Station *station = byId.value( states->integer( 0 ) ) )
      station->states.append( { stationStatusFromId( states->text( 1 ) ), dayOf( *states, 2 ), states->text( 3 ) } );
  }
  return positions->ok() ? states->outcome() : positions->outcome();
}

Result<void> StationRecords::checkCodes( const SqliteDatabase &database, const QList<Station> &stations )
{
  Result<SqliteStatement> select = database.prepare( "SELECT fid FROM station WHERE code = ?" );
  if ( !select )
    return select.error();
  QSet<QString> seen;
  for ( const Station &station : stations )
  {
    if ( station.code.isEmpty() )
      return Error { Text::tr( "The station “%1” has no code." ).arg( station.name.text() ),
        Text::tr( "Give every station a code of its own." ), {} };
    for ( const StationPosition &position : station.positions )
    {
      if ( !isPlace( position.at ) )
        return Error { Text::tr( "The station %1 has no place on earth (longitude %2, latitude %3)." )
                         .arg( station.code )
                         .arg( position.at.lon )
                         .arg( position.at.lat ),
          Text::tr( "Give longitude and latitude in degrees." ), {} };
    }
    const bool isKnown = select->with( station.code ).step();
    const bool isOther = isKnown && select->integer( 0 ) != station.id;
    select->reset();
    if ( !select->ok() )
      return select->outcome();
    if ( isOther || seen.contains( station.code ) )
      return Error { Text::tr( "There is a station with the code %1 already." ).arg( station.code ),
        Text::tr( "Choose another code, or change that station." ), {} };
    seen.insert( station.code );
  }
  return {};
}

Result<QList<Station>> StationRecords::save( GeoPackageFile &file, const QList<Station> &stations )
{
  if ( const Result<void> unique = checkCodes( file.sql(), stations ); !unique )
    return unique.error();
  const Result<OGRLayer *> layer = file.layer( QString::fromLatin1( name ) );
  if ( !layer )
    return layer.error();
  QList<Station> saved = stations;
  for ( Station &station : saved )
  {
    const Result<qint64> id = saveFeature( **layer, file, station );
    if ( !id )
      return id.error();
    station.id = *id;
    if ( const Result<void> dated = saveDated( file.sql(), station ); !dated )
      return dated.error();
  }
  return saved;
}

Result<qint64> StationRecords::saveFeature( OGRLayer &layer, const GeoPackageFile &file, const Station &station )
{
  OGRFeature feature( layer.GetLayerDefn() );
  const auto set = [&feature]( const char *column, const QString &value ) { feature.SetField( column, value.toUtf8().constData() ); };
  set( "code", station.code );
  set( "name_zh", station.name.zh );
  set( "name_en", station.name.en );
  set( "kind", station.kind );
  set( "elements", station.elements.join( QLatin1Char( ';' ) ) );
  set( "siting_class", station.sitingClass );
  set( "control_level", station.controlLevel );
  feature.SetField( "counts", station.countsInEvaluation ? 1 : 0 );
  feature.SetField( "control_point", station.isControlPoint ? 1 : 0 );
  set( "owner", station.owner );
  set( "district", station.district );
  set( "unit", station.unit );
  set( "river", station.river );
  feature.SetField( "demo", station.isDemo ? 1 : 0 );
  set( "status", stationStatusId( station.statusOn( QDate() ) ) );
  set( "provenance", station.provenance );
  set( "attributes", jsonOfMap( station.attributes ) );
  set( "mn", station.mn );
  set( "national_code", station.nationalCode );
  if ( const StationPosition *position = station.positionOn( QDate() ) )
  {
    OGRPoint point( position->at.lon, position->at.lat );
    feature.SetGeometry( &point );
  }
  if ( station.id != 0 )
  {
    feature.SetFID( station.id );
    const OGRErr code = layer.SetFeature( &feature );
    if ( code == OGRERR_NON_EXISTING_FEATURE )
      return Error { Text::tr( "The station %1 is not in the workspace any more." ).arg( station.code ), {}, {} };
    return code == OGRERR_NONE ? Result<qint64>( station.id ) : Result<qint64>( file.lastError() );
  }
  if ( layer.CreateFeature( &feature ) != OGRERR_NONE )
    return file.lastError();
  return qint64( feature.GetFID() );
}

Result<void> StationRecords::saveDated( const SqliteDatabase &database, const Station &station )
{
  for ( const char *sql : { "DELETE FROM station_position WHERE station = ?", "DELETE FROM station_state WHERE station = ?" } )
  {
    Result<SqliteStatement> remove = database.prepare( sql );
    if ( !remove )
      return remove.error();
    if ( const Result<void> removed = remove->with( station.id ).run(); !removed )
      return removed;
  }
  Result<SqliteStatement> position =
    database.prepare( "INSERT INTO station_position (station, lon, lat, source, valid_from, valid_to) VALUES (?, ?, ?, ?, ?, ?)" );
  if ( !position )
    return position.error();
  for ( const StationPosition &each : station.positions )
  {
    position->with( station.id, each.at.lon, each.at.lat, each.source );
    position->bindNullable( 5, dayText( each.validFrom ) );
    position->bindNullable( 6, dayText( each.validTo ) );
    if ( const Result<void> inserted = position->run(); !inserted )
      return inserted;
  }
  Result<SqliteStatement> state = database.prepare( "INSERT INTO station_state (station, status, reason, from_day) VALUES (?, ?, ?, ?)" );
  if ( !state )
    return state.error();
  for ( const StationStateChange &each : station.states )
  {
    state->with( station.id, stationStatusId( each.status ), each.reason );
    state->bindNullable( 4, dayText( each.from ) );
    if ( const Result<void> inserted = state->run(); !inserted )
      return inserted;
  }
  return {};
}

} // namespace jinguan
