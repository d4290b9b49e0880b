#include "ingest/DeviceFile.h"

#include "base/CsvTable.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QSaveFile>

#include <cmath>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::DeviceFile )
};

const char *const sColumns =
  "mn,station,enabled,password,modbus_crc,length_tolerance,end_labelled,tls_only,addresses,packets_per_minute,factors";

QString quoted( const QString &field )
{
  if ( !field.contains( QLatin1Char( ',' ) ) && !field.contains( QLatin1Char( '"' ) ) && !field.contains( QLatin1Char( '\n' ) ) )
    return field;
  return QLatin1Char( '"' ) + QString( field ).replace( QLatin1Char( '"' ), QLatin1String( "\"\"" ) ) + QLatin1Char( '"' );
}

/** `1` or `0`; \a missing where the field is empty. */
Result<bool> switchOf( const QString &text, const QString &column, bool missing )
{
  if ( text.isEmpty() )
    return missing;
  if ( text != QLatin1String( "0" ) && text != QLatin1String( "1" ) )
    return Error { Text::tr( "“%1” in column %2 is neither 1 nor 0." ).arg( text, column ), {}, {}, 0 };
  return text == QLatin1String( "1" );
}

Result<int> wholeOf( const QString &text, const QString &column )
{
  bool ok = text.isEmpty();
  const int value = text.isEmpty() ? 0 : text.toInt( &ok );
  if ( !ok || value < 0 )
    return Error { Text::tr( "“%1” in column %2 is no whole number." ).arg( text, column ), {}, {}, 0 };
  return value;
}

Result<Device> deviceOf( const CsvTable &table, int row )
{
  Device device;
  device.mn = table.text( row, QStringLiteral( "mn" ) );
  device.station = table.text( row, QStringLiteral( "station" ) );
  device.password = table.text( row, QStringLiteral( "password" ) );
  device.addresses = table.list( row, QStringLiteral( "addresses" ) );
  for ( const auto &[column, field] : { QPair( "enabled", &device.enabled ), QPair( "modbus_crc", &device.modbusCrc ),
          QPair( "end_labelled", &device.endLabelled ), QPair( "tls_only", &device.tlsOnly ) } )
  {
    const QString name = QString::fromLatin1( column );
    const Result<bool> value = switchOf( table.text( row, name ), name, *field );
    if ( !value )
      return value.error();
    *field = *value;
  }
  for ( const auto &[column, field] :
    { QPair( "length_tolerance", &device.lengthTolerance ), QPair( "packets_per_minute", &device.packetsPerMinute ) } )
  {
    const QString name = QString::fromLatin1( column );
    const Result<int> value = wholeOf( table.text( row, name ), name );
    if ( !value )
      return value.error();
    *field = *value;
  }
  for ( const QString &text : table.list( row, QStringLiteral( "factors" ) ) )
  {
    const Result<DeviceFactor> factor = DeviceFile::factorFromText( text );
    if ( !factor )
      return factor.error();
    device.factors.append( *factor );
  }
  return device;
}
} // namespace

Result<DeviceFactor> DeviceFile::factorFromText( const QString &text )
{
  const QStringList parts = text.section( QLatin1Char( '=' ), 1 ).split( QLatin1Char( '|' ) );
  DeviceFactor factor;
  factor.code = text.section( QLatin1Char( '=' ), 0, 0 ).trimmed();
  factor.indicator = parts.value( 0 ).trimmed();
  factor.unit = parts.value( 1 ).trimmed();
  bool ok = true;
  if ( !parts.value( 2 ).trimmed().isEmpty() )
    factor.scale = parts.value( 2 ).toDouble( &ok );
  if ( factor.code.isEmpty() || !text.contains( QLatin1Char( '=' ) ) || parts.size() > 3 || !ok || !std::isfinite( factor.scale )
    || factor.scale == 0 )
    return Error { Text::tr( "“%1” is no factor." ).arg( text ), Text::tr( "Write it like a34004=PM2.5|mg/m3|1." ), {}, 0 };
  return factor;
}

QString DeviceFile::toText( const DeviceFactor &factor )
{
  QString text = factor.code + QLatin1Char( '=' ) + factor.indicator;
  if ( !factor.unit.isEmpty() || factor.scale != 1 )
    text += QLatin1Char( '|' ) + factor.unit;
  if ( factor.scale != 1 )
    text += QLatin1Char( '|' ) + QString::number( factor.scale, 'g', 17 );
  return text;
}

Result<void> DeviceFile::check( const Device &device, const Catalogue &catalogue, const QSet<QString> &stations )
{
  if ( device.mn.isEmpty() )
    return Error { Text::tr( "A device has no id (MN)." ), {}, {}, 0 };
  if ( !stations.contains( device.station ) )
    return Error { Text::tr( "Device %1: the workspace has no station “%2”." ).arg( device.mn, device.station ),
      Text::tr( "Import the stations first." ), {}, 0 };
  if ( device.lengthTolerance > DeviceStore::maximalLengthTolerance )
    return Error {
      Text::tr( "Device %1: the length field may be off by %2 bytes at most." ).arg( device.mn ).arg( DeviceStore::maximalLengthTolerance ),
      {}, {}, 0
    };
  for ( const QString &address : device.addresses )
  {
    if ( QHostAddress( address ).isNull() && QHostAddress::parseSubnet( address ).second < 0 )
      return Error { Text::tr( "Device %1: “%2” is no address." ).arg( device.mn, address ),
        Text::tr( "Write it like 10.1.2.3 or 10.1.0.0/16." ), {}, 0 };
  }
  for ( const DeviceFactor &factor : device.factors )
  {
    if ( factor.indicator.isEmpty() )
      continue;
    const Indicator *indicator = catalogue.indicator( factor.indicator );
    if ( !indicator )
      return Error { Text::tr( "Device %1: the indicator “%2” is not in the catalogue." ).arg( device.mn, factor.indicator ), {}, {}, 0 };
    if ( !factor.unit.isEmpty() && !catalogue.convert( 1, factor.unit, indicator->unit ) )
      return Error { Text::tr( "Device %1: %2 cannot be given in “%3”." ).arg( device.mn, factor.indicator, factor.unit ), {}, {}, 0 };
  }
  return {};
}

Result<QList<Device>> DeviceFile::read( const QString &path, const Catalogue &catalogue, const QSet<QString> &stations )
{
  const Result<CsvTable> table = CsvTable::read( path, { QStringLiteral( "mn" ), QStringLiteral( "station" ) } );
  if ( !table )
    return table.error();
  QList<Device> devices;
  QSet<QString> seen;
  for ( int row = 0; row < table->rowCount(); ++row )
  {
    const Result<Device> device = deviceOf( *table, row );
    if ( !device )
      return table->errorAt( row, device.error().message, device.error().remedy );
    if ( const Result<void> checked = check( *device, catalogue, stations ); !checked )
      return table->errorAt( row, checked.error().message, checked.error().remedy );
    if ( seen.contains( device->mn ) )
      return table->errorAt( row, Text::tr( "The device %1 stands there twice." ).arg( device->mn ) );
    seen.insert( device->mn );
    devices.append( *device );
  }
  return devices;
}

Result<void> DeviceFile::write( const QString &path, const QList<Device> &devices )
{
  QString text = QString::fromLatin1( sColumns ) + QLatin1Char( '\n' );
  const auto word = []( bool value ) { return value ? QStringLiteral( "1" ) : QStringLiteral( "0" ); };
  for ( const Device &device : devices )
  {
    QStringList factors;
    for ( const DeviceFactor &factor : device.factors )
      factors.append( toText( factor ) );
    const QStringList fields { device.mn, device.station, word( device.enabled ), device.password, word( device.modbusCrc ),
      QString::number( device.lengthTolerance ), word( device.endLabelled ), word( device.tlsOnly ),
      device.addresses.join( QLatin1Char( ';' ) ), QString::number( device.packetsPerMinute ), factors.join( QLatin1Char( ';' ) ) };
    QStringList row;
    for ( const QString &field : fields )
      row.append( quoted( field ) );
    text += row.join( QLatin1Char( ',' ) ) + QLatin1Char( '\n' );
  }
  QSaveFile file( path );
  if ( !file.open( QIODevice::WriteOnly ) || file.write( text.toUtf8() ) < 0 || !file.commit() )
    return Error { Text::tr( "The file cannot be written: %1." ).arg( file.errorString() ), {}, path, 0 };
  return {};
}

} // namespace jinguan
