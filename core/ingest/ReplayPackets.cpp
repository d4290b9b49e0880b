#include "ingest/ReplayPackets.h"

#include "ingest/Hj212Mapper.h"

#include <algorithm>
#include <cmath>

namespace jinguan
{

namespace
{
QString systemOf( const QString &element )
{
  static const QHash<QString, QString> sSystems { { QStringLiteral( "surface_water" ), QStringLiteral( "21" ) },
    { QStringLiteral( "air" ), QStringLiteral( "22" ) }, { QStringLiteral( "noise" ), QStringLiteral( "23" ) },
    { QStringLiteral( "groundwater" ), QStringLiteral( "24" ) }, { QStringLiteral( "soil" ), QStringLiteral( "25" ) } };
  return sSystems.value( element, QStringLiteral( "22" ) );
}

/** Seconds are instants to a device, and so is what an analyser measures every four hours; longer means than a day have no command. */
QString commandOf( Period period )
{
  if ( period == Period::Second || period == Period::FourHours )
    return QStringLiteral( "2011" );
  for ( const char *command : { "2011", "2051", "2061", "2031" } )
  {
    if ( Hj212Mapper::periodOf( command ) == period )
      return QString::fromLatin1( command );
  }
  return {};
}

/** Name of the value of a factor: an instant, a noise level, or a mean. */
QString valueName( const QString &command, const Indicator &indicator )
{
  if ( command == QLatin1String( "2011" ) )
    return QStringLiteral( "Rtd" );
  return indicator.elements.contains( QStringLiteral( "noise" ) ) ? QStringLiteral( "Data" ) : QStringLiteral( "Avg" );
}
} // namespace

ReplayPackets::ReplayPackets( const Catalogue &catalogue, const QList<Station> &stations, const QList<Device> &devices )
  : mCatalogue( catalogue )
{
  for ( const Station &station : stations )
  {
    if ( !station.mn.isEmpty() )
      mIds.insert( station.code, station.mn );
  }
  for ( const Device &device : devices )
  {
    if ( device.enabled && !mDevices.contains( device.station ) )
      mDevices.insert( device.station, device );
  }
}

ReplayPackets::Wire ReplayPackets::wireOf( const QString &station, const Indicator &indicator ) const
{
  const Device device = mDevices.value( station );
  const auto own = std::find_if( device.factors.cbegin(), device.factors.cend(),
    [&indicator]( const DeviceFactor &factor ) { return factor.indicator == indicator.id; } );
  const QString usual = Hj212Mapper::wireUnit( indicator );
  if ( own != device.factors.cend() && own->scale != 0 )
    return { own->code, own->unit.isEmpty() ? usual : own->unit, own->scale };
  return { indicator.hj212Code.section( QLatin1Char( ';' ), 0, 0 ), usual };
}

Hj212Packet ReplayPackets::begun( const Moment &moment, const Indicator &indicator ) const
{
  const auto device = mDevices.constFind( moment.station );
  const bool isRegistered = device != mDevices.cend();
  const UtcSeconds stamp = moment.begin + ( isRegistered && device->endLabelled ? moment.period : 0 );
  const QString time = local( stamp ).toString( QStringLiteral( "yyyyMMddHHmmss" ) );
  Hj212Packet packet;
  packet.qn = time + QStringLiteral( "000" );
  packet.st = systemOf( indicator.elements.value( 0 ) );
  packet.cn = commandOf( static_cast<Period>( moment.period ) );
  packet.pw = isRegistered && !device->password.isEmpty() ? device->password : QStringLiteral( "123456" );
  packet.mn = isRegistered ? device->mn : mIds.value( moment.station, moment.station );
  packet.flag = 5; // HJ 212-2017, answer wanted
  packet.parameters.insert( QStringLiteral( "DataTime" ), time );
  return packet;
}

bool ReplayPackets::add( const QString &station, const QString &indicatorId, const QString &unit, Period period, const Reading &reading )
{
  const Indicator *indicator = mCatalogue.indicator( indicatorId );
  if ( !indicator || commandOf( period ).isEmpty() || reading.belowDetection || !std::isfinite( reading.value ) )
    return false;
  const Wire wire = wireOf( station, *indicator );
  const Result<double> converted = mCatalogue.convert( reading.value, unit, wire.unit );
  if ( wire.code.isEmpty() || !converted )
    return false;
  const Moment moment { reading.begin, station, static_cast<int>( period ) };
  auto place = mPackets.find( moment );
  if ( place == mPackets.end() )
    place = mPackets.emplace( moment, begun( moment, *indicator ) ).first;
  QList<Hj212Factor> &factors = place->second.factors;
  if ( std::any_of( factors.cbegin(), factors.cend(), [&wire]( const Hj212Factor &factor ) { return factor.code == wire.code; } ) )
    return false;
  Hj212Factor factor { wire.code, {} };
  factor.values.insert( valueName( place->second.cn, *indicator ), QString::number( *converted / wire.scale, 'g', 8 ) );
  factor.values.insert( QStringLiteral( "Flag" ), Hj212Mapper::letterOf( reading.flag ) );
  factors.append( factor );
  return true;
}

QList<TimedPacket> ReplayPackets::packets() const
{
  QList<TimedPacket> packets;
  for ( const auto &[moment, packet] : mPackets )
    packets.append( split( moment.begin, packet ) );
  return packets;
}

QList<TimedPacket> ReplayPackets::split( UtcSeconds at, const Hj212Packet &packet )
{
  const auto area = []( const Hj212Packet &part ) {
    const QByteArray segment = part.segment();
    return segment.size() - segment.indexOf( "CP=&&" ) - static_cast<qsizetype>( qstrlen( "CP=&&&&" ) );
  };
  if ( area( packet ) <= longestArea )
    return { { at, packet.encode() } };
  QList<Hj212Packet> parts;
  for ( const Hj212Factor &factor : packet.factors )
  {
    if ( !parts.isEmpty() )
    {
      Hj212Packet longer = parts.last();
      longer.factors.append( factor );
      if ( area( longer ) <= longestArea )
      {
        parts.last() = longer;
        continue;
      }
    }
    Hj212Packet part = packet;
    part.flag |= 2; // bit D: PNUM and PNO follow
    part.factors = { factor };
    parts.append( part );
  }
  QList<TimedPacket> packets;
  for ( Hj212Packet &part : parts )
  {
    part.packetCount = static_cast<int>( parts.size() );
    part.packetNumber = static_cast<int>( packets.size() ) + 1;
    packets.append( { at, part.encode() } );
  }
  return packets;
}

} // namespace jinguan
