#include "store/sqlite/SqliteDeviceStore.h"

#include "store/sqlite/SqliteReadingStore.h"

#include <QMap>

#include <cmath>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::SqliteDeviceStore )
};
} // namespace

Result<QList<Device>> SqliteDeviceStore::devices() const
{
  Result<SqliteStatement> select =
    mDatabase.prepare( "SELECT mn, station, enabled, password, modbus_crc, length_tolerance, end_labelled, tls_only, addresses, "
                       "packets_per_minute FROM device ORDER BY mn" );
  if ( !select )
    return select.error();
  QMap<QString, Device> devices;
  while ( select->step() )
  {
    Device device;
    device.mn = select->text( 0 );
    device.station = select->text( 1 );
    device.enabled = select->integer( 2 ) != 0;
    device.password = select->text( 3 );
    device.modbusCrc = select->integer( 4 ) != 0;
    device.lengthTolerance = static_cast<int>( select->integer( 5 ) );
    device.endLabelled = select->integer( 6 ) != 0;
    device.tlsOnly = select->integer( 7 ) != 0;
    device.addresses = select->text( 8 ).split( QLatin1Char( ';' ), Qt::SkipEmptyParts );
    device.packetsPerMinute = static_cast<int>( select->integer( 9 ) );
    devices.insert( device.mn, device );
  }
  if ( !select->ok() )
    return select->outcome().error();
  Result<SqliteStatement> factors = mDatabase.prepare( "SELECT mn, code, indicator, unit, scale FROM device_factor ORDER BY mn, code" );
  if ( !factors )
    return factors.error();
  while ( factors->step() )
    devices[factors->text( 0 )].factors.append( { factors->text( 1 ), factors->text( 2 ), factors->text( 3 ), factors->number( 4 ) } );
  if ( !factors->ok() )
    return factors->outcome().error();
  return devices.values();
}

Result<void> SqliteDeviceStore::save( const Device &device )
{
  if ( device.mn.trimmed().isEmpty() || device.station.isEmpty() )
    return Error { Text::tr( "A device needs its id (MN) and a station." ), {}, {}, 0 };
  if ( device.lengthTolerance < 0 || device.lengthTolerance > maximalLengthTolerance )
    return Error { Text::tr( "The length field of device %1 may be off by 0 to %2 bytes." ).arg( device.mn ).arg( maximalLengthTolerance ),
      Text::tr( "A larger difference means that the packet is broken." ), {}, 0 };
  for ( const DeviceFactor &factor : device.factors )
  {
    if ( factor.code.isEmpty() || !std::isfinite( factor.scale ) || factor.scale == 0 )
      return Error { Text::tr( "A factor of device %1 has no code, or a scale that is no number." ).arg( device.mn ), {}, {}, 0 };
  }
  SqliteTransaction transaction( mDatabase );
  if ( const Result<void> begun = transaction.begin(); !begun )
    return begun;
  Result<SqliteStatement> upsert = mDatabase.prepare( "INSERT INTO device (mn, station, enabled, password, modbus_crc, length_tolerance, "
                                                      "end_labelled, tls_only, addresses, packets_per_minute) "
                                                      "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (mn) DO UPDATE SET station = "
                                                      "excluded.station, enabled = excluded.enabled, password = excluded.password, "
                                                      "modbus_crc = excluded.modbus_crc, length_tolerance = excluded.length_tolerance, "
                                                      "end_labelled = excluded.end_labelled, tls_only = excluded.tls_only, "
                                                      "addresses = excluded.addresses, packets_per_minute = excluded.packets_per_minute" );
  if ( !upsert )
    return upsert.error();
  upsert->with( device.mn, device.station, device.enabled, device.password, device.modbusCrc, device.lengthTolerance, device.endLabelled,
    device.tlsOnly, device.addresses.join( QLatin1Char( ';' ) ), device.packetsPerMinute );
  if ( const Result<void> saved = upsert->run(); !saved )
    return saved;
  if ( const Result<void> written = writeFactors( device ); !written )
    return written;
  if ( const Result<void> counted = countChange( mDatabase ); !counted )
    return counted;
  return transaction.commit();
}

Result<void> SqliteDeviceStore::writeFactors( const Device &device )
{
  Result<SqliteStatement> clear = mDatabase.prepare( "DELETE FROM device_factor WHERE mn = ?" );
  if ( !clear )
    return clear.error();
  if ( const Result<void> cleared = clear->with( device.mn ).run(); !cleared )
    return cleared;
  Result<SqliteStatement> insert =
    mDatabase.prepare( "INSERT OR REPLACE INTO device_factor (mn, code, indicator, unit, scale) VALUES (?, ?, ?, ?, ?)" );
  if ( !insert )
    return insert.error();
  for ( const DeviceFactor &factor : device.factors )
  {
    if ( const Result<void> written = insert->with( device.mn, factor.code, factor.indicator, factor.unit, factor.scale ).run(); !written )
      return written;
  }
  return {};
}

Result<void> SqliteDeviceStore::remove( const QString &mn )
{
  SqliteTransaction transaction( mDatabase );
  if ( const Result<void> begun = transaction.begin(); !begun )
    return begun;
  for ( const char *sql : { "DELETE FROM device_factor WHERE mn = ?", "DELETE FROM device WHERE mn = ?" } )
  {
    Result<SqliteStatement> statement = mDatabase.prepare( sql );
    if ( !statement )
      return statement.error();
    if ( const Result<void> removed = statement->with( mn ).run(); !removed )
      return removed;
  }
  if ( mDatabase.changes() == 0 )
    return Error { Text::tr( "The device %1 is not registered." ).arg( mn ), {}, mDatabase.path(), 0 };
  if ( const Result<void> counted = countChange( mDatabase ); !counted )
    return counted;
  return transaction.commit();
}

Result<QList<DeviceState>> SqliteDeviceStore::states() const
{
  Result<SqliteStatement> select =
    mDatabase.prepare( "SELECT mn, edition, address, first_seen, last_seen, packets, rejected, readings, "
                       "last_reason, last_reason_at, clock_drift, heartbeat_at FROM device_state ORDER BY mn" );
  if ( !select )
    return select.error();
  QList<DeviceState> states;
  while ( select->step() )
    states.append( { select->text( 0 ), select->text( 1 ), select->text( 2 ), select->integer( 3 ), select->integer( 4 ),
      select->integer( 5 ), select->integer( 6 ), select->integer( 7 ), select->text( 8 ), select->integer( 9 ),
      select->isNull( 10 ) ? std::nullopt : std::optional<qint64>( select->integer( 10 ) ), select->integer( 11 ) } );
  if ( !select->ok() )
    return select->outcome().error();
  return states;
}

Result<void> SqliteDeviceStore::add( const QList<DeviceState> &news )
{
  SqliteTransaction transaction( mDatabase );
  if ( const Result<void> begun = transaction.begin(); !begun )
    return begun;
  Result<SqliteStatement> upsert = mDatabase.prepare(
    "INSERT INTO device_state (mn, edition, address, first_seen, last_seen, packets, rejected, readings, last_reason, last_reason_at, "
    "clock_drift, heartbeat_at) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (mn) DO UPDATE SET edition = iif( excluded.edition = '', edition, "
    "excluded.edition "
    "), "
    "address = iif( excluded.address = '', address, excluded.address ), last_seen = max( last_seen, excluded.last_seen ), packets = "
    "packets + excluded.packets, "
    "rejected = rejected + excluded.rejected, readings = readings + excluded.readings, "
    "last_reason = iif( excluded.last_reason_at >= last_reason_at AND excluded.last_reason <> '', excluded.last_reason, last_reason ), "
    "last_reason_at = max( last_reason_at, excluded.last_reason_at ), clock_drift = coalesce( excluded.clock_drift, clock_drift ), "
    "heartbeat_at = max( heartbeat_at, excluded.heartbeat_at )" );
  if ( !upsert )
    return upsert.error();
  for ( const DeviceState &state : news )
  {
    upsert->with( state.mn, state.edition, state.address, state.firstSeen, state.lastSeen, state.packets, state.rejected, state.readings,
      state.lastReason, state.lastReasonAt );
    if ( state.clockDrift )
      upsert->bind( 11, *state.clockDrift );
    else
      upsert->bindNull( 11 );
    upsert->bind( 12, state.heartbeatAt );
    if ( const Result<void> added = upsert->run(); !added )
      return added;
  }
  return transaction.commit();
}

namespace
{
constexpr const char *sRequestColumns = "id, mn, cn, content, asked_by, asked_at, state, qn, tries, changed_at, result, answer";

DeviceRequest requestOf( const SqliteStatement &row )
{
  DeviceRequest request;
  request.id = row.integer( 0 );
  request.mn = row.text( 1 );
  request.cn = row.text( 2 );
  request.content = row.text( 3 );
  request.askedBy = row.text( 4 );
  request.askedAt = row.integer( 5 );
  request.state = DeviceRequest::stateFromId( row.text( 6 ) );
  request.qn = row.text( 7 );
  request.tries = static_cast<int>( row.integer( 8 ) );
  request.changedAt = row.integer( 9 );
  request.result = row.text( 10 );
  request.answer = row.text( 11 );
  return request;
}
} // namespace

Result<qint64> SqliteDeviceStore::ask( const DeviceRequest &request )
{
  SqliteTransaction transaction( mDatabase );
  if ( const Result<void> begun = transaction.begin(); !begun )
    return begun.error();
  Result<SqliteStatement> insert =
    mDatabase.prepare( "INSERT INTO device_request (mn, cn, content, asked_by, asked_at) VALUES (?, ?, ?, ?, ?)" );
  if ( !insert )
    return insert.error();
  if ( const Result<void> inserted = insert->with( request.mn, request.cn, request.content, request.askedBy, request.askedAt ).run();
       !inserted )
    return inserted.error();
  const qint64 id = mDatabase.lastInsertId();
  if ( const Result<void> committed = transaction.commit(); !committed )
    return committed.error();
  return id;
}

Result<QList<DeviceRequest>> SqliteDeviceStore::requests( bool onlyOpen, int maximum ) const
{
  const QByteArray where = onlyOpen ? " WHERE state IN ('open', 'sent', 'accepted')" : "";
  Result<SqliteStatement> select =
    mDatabase.prepare( QByteArray( "SELECT " ) + sRequestColumns + " FROM device_request" + where + " ORDER BY id DESC LIMIT ?" );
  if ( !select )
    return select.error();
  select->bind( 1, maximum );
  QList<DeviceRequest> requests;
  while ( select->step() )
    requests.append( requestOf( *select ) );
  if ( !select->ok() )
    return select->outcome().error();
  return requests;
}

Result<std::optional<DeviceRequest>> SqliteDeviceStore::request( qint64 id ) const
{
  Result<SqliteStatement> select = mDatabase.prepare( QByteArray( "SELECT " ) + sRequestColumns + " FROM device_request WHERE id = ?" );
  if ( !select )
    return select.error();
  std::optional<DeviceRequest> request;
  if ( select->with( id ).step() )
    request = requestOf( *select );
  if ( !select->ok() )
    return select->outcome().error();
  return request;
}

Result<void> SqliteDeviceStore::update( const QList<DeviceRequest> &requests )
{
  SqliteTransaction transaction( mDatabase );
  if ( const Result<void> begun = transaction.begin(); !begun )
    return begun;
  Result<SqliteStatement> update =
    mDatabase.prepare( "UPDATE device_request SET state = ?, qn = ?, tries = ?, changed_at = ?, result = ?, answer = ? WHERE id = ?" );
  if ( !update )
    return update.error();
  for ( const DeviceRequest &request : requests )
  {
    update->with(
      DeviceRequest::stateId( request.state ), request.qn, request.tries, request.changedAt, request.result, request.answer, request.id );
    if ( const Result<void> updated = update->run(); !updated )
      return updated;
  }
  return transaction.commit();
}

} // namespace jinguan
