#include "ingest/DeviceJudge.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdlib>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::DeviceJudge )
};

constexpr int sRefused = 2;
constexpr int sPassword = 3;
constexpr int sCrc = 9;
constexpr int sUnknown = 100;

QHostAddress plain( const QHostAddress &address )
{
  bool isV4 = false;
  const quint32 v4 = address.toIPv4Address( &isV4 ); // also of ::ffff:1.2.3.4
  return isV4 ? QHostAddress( v4 ) : address;
}

/** \a entry is an address, or a subnet as `10.1.0.0/16`. */
bool covers( const QString &entry, const QHostAddress &address )
{
  const QString text = entry.trimmed();
  if ( !text.contains( QLatin1Char( '/' ) ) )
    return plain( QHostAddress( text ) ) == plain( address );
  const QPair<QHostAddress, int> subnet = QHostAddress::parseSubnet( text );
  return subnet.second >= 0 && plain( address ).isInSubnet( subnet );
}

void addTo( DeviceState &sum, const DeviceState &state )
{
  sum.mn = state.mn;
  if ( !state.edition.isEmpty() )
    sum.edition = state.edition;
  if ( !state.address.isEmpty() )
    sum.address = state.address;
  sum.firstSeen = sum.firstSeen == 0 ? state.firstSeen : std::min( sum.firstSeen, state.firstSeen );
  sum.lastSeen = std::max( sum.lastSeen, state.lastSeen );
  sum.packets += state.packets;
  sum.rejected += state.rejected;
  sum.readings += state.readings;
  if ( !state.lastReason.isEmpty() && state.lastReasonAt >= sum.lastReasonAt )
  {
    sum.lastReason = state.lastReason;
    sum.lastReasonAt = state.lastReasonAt;
  }
}
} // namespace

Result<void> DeviceJudge::load( const DeviceStore &store )
{
  const Result<QList<Device>> devices = store.devices();
  if ( !devices )
    return devices.error();
  mDevices.clear();
  for ( const Device &device : *devices )
    mDevices.insert( device.mn, device );
  return {};
}

const Device *DeviceJudge::device( const QString &mn ) const
{
  const auto it = mDevices.constFind( mn );
  return it == mDevices.constEnd() ? nullptr : &*it;
}

DeviceJudge::Verdict DeviceJudge::judgeFrame( const Hj212Frame &frame, const Device *device ) const
{
  if ( frame.code.isEmpty() )
    return {};
  if ( frame.code != QLatin1String( "crc" ) && frame.code != QLatin1String( "length" ) )
    return { frame.code, frame.reason, sUnknown };
  const bool crcGranted = frame.code != QLatin1String( "crc" ) || ( frame.modbusCrc && device && device->modbusCrc );
  if ( !crcGranted )
    return { QStringLiteral( "crc" ), frame.modbusCrc ? Text::tr( "%1 (it is the CRC of Modbus, which this device has not been granted)" ).arg( frame.reason ) : frame.reason, sCrc };
  if ( std::abs( frame.lengthError ) > ( device ? std::min( device->lengthTolerance, DeviceStore::maximalLengthTolerance ) : 0 ) )
    return { QStringLiteral( "length" ), Text::tr( "the packet says it has %1 bytes and has %2" ).arg( frame.segment.size() + frame.lengthError ).arg( frame.segment.size() ), sUnknown };
  return {};
}

DeviceJudge::Verdict DeviceJudge::judgeAccess( const Hj212Packet &packet, const Peer &peer, const Device &device )
{
  if ( !device.enabled )
    return { QStringLiteral( "disabled" ), Text::tr( "the device %1 is out of use" ).arg( device.mn ), sRefused };
  const bool isAllowed = device.addresses.isEmpty() || std::any_of( device.addresses.begin(), device.addresses.end(), [&]( const QString &entry ) { return covers( entry, peer.address ); } );
  if ( !isAllowed )
    return { QStringLiteral( "address" ), Text::tr( "the device %1 may not send from %2" ).arg( device.mn, plain( peer.address ).toString() ), sRefused };
  if ( device.tlsOnly && !peer.isEncrypted )
    return { QStringLiteral( "tls" ), Text::tr( "the device %1 may only send encrypted" ).arg( device.mn ), sRefused };
  if ( !device.password.isEmpty() && packet.pw != device.password )
    return { QStringLiteral( "password" ), Text::tr( "the device %1 came with a wrong password" ).arg( device.mn ), sPassword };
  return {};
}

DeviceJudge::Verdict DeviceJudge::judge( const Hj212Frame &frame, const Hj212Packet &packet, const Peer &peer, UtcSeconds now )
{
  const Device *known = device( packet.mn );
  if ( const Verdict broken = judgeFrame( frame, known ); !broken.code.isEmpty() )
    return broken;
  if ( !known )
    return {};
  if ( const Verdict refused = judgeAccess( packet, peer, *known ); !refused.code.isEmpty() )
    return refused;
  const int bound = known->packetsPerMinute > 0 ? known->packetsPerMinute : defaultPacketsPerMinute;
  Minute &minute = mMinutes[packet.mn];
  if ( minute.number != now / 60 )
    minute = { now / 60, 0 };
  if ( ++minute.packets <= bound )
    return {};
  return { QStringLiteral( "rate" ), Text::tr( "the device %1 sent more than %2 packets within a minute" ).arg( known->mn ).arg( bound ), sRefused, minute.packets == bound + 1 };
}

int DeviceJudge::answerCode( const QString &edition, int qnRtn )
{
  return edition == QLatin1String( "2005" ) && qnRtn != sPassword ? sRefused : qnRtn;
}

void DeviceJudge::count( const Hj212Packet &packet, const Peer &peer, UtcSeconds now, bool isKnown, const QString &reason )
{
  if ( !isKnown && mTotals.size() >= maximalStrangers + mDevices.size() && !mTotals.contains( packet.mn ) )
    return; // whoever invents ids shall not fill the memory; the packets themselves are kept
  DeviceState state;
  state.mn = packet.mn.left( 64 );
  state.edition = packet.edition();
  state.address = plain( peer.address ).toString();
  state.firstSeen = now;
  state.lastSeen = now;
  state.packets = 1;
  state.rejected = reason.isEmpty() ? 0 : 1;
  state.lastReason = reason;
  state.lastReasonAt = reason.isEmpty() ? 0 : now;
  addTo( mNews[state.mn], state );
  addTo( mTotals[state.mn], state );
}

void DeviceJudge::countReadings( const QString &mn, qint64 readings )
{
  const QString key = mn.left( 64 );
  for ( QMap<QString, DeviceState> *states : { &mNews, &mTotals } )
  {
    DeviceState &state = ( *states )[key];
    state.mn = key;
    state.readings += readings;
  }
}

QList<DeviceState> DeviceJudge::takeNews()
{
  const QList<DeviceState> news = mNews.values();
  mNews.clear();
  return news;
}

void DeviceJudge::returnNews( const QList<DeviceState> &news )
{
  for ( const DeviceState &state : news )
    addTo( mNews[state.mn], state );
}

} // namespace jinguan
