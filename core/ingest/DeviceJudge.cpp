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
  if ( state.firstSeen > 0 )
    sum.firstSeen = sum.firstSeen == 0 ? state.firstSeen : std::min( sum.firstSeen, state.firstSeen );
  sum.lastSeen = std::max( sum.lastSeen, state.lastSeen );
  sum.packets += state.packets;
  sum.rejected += state.rejected;
  sum.heartbeatAt = std::max( sum.heartbeatAt, state.heartbeatAt );
  if ( state.clockDrift )
    sum.clockDrift = state.clockDrift;
  sum.readings += state.readings;
  if ( !state.lastReason.isEmpty() && state.lastReasonAt >= sum.lastReasonAt )
  {
    sum.lastReason = state.lastReason;
    sum.lastReasonAt = state.lastReasonAt;
  }
}
} // namespace

DeviceJudge::Peer DeviceJudge::Peer::of( const QHostAddress &address, bool isEncrypted )
{
  const QHostAddress known = plain( address );
  return { known, known.toString(), isEncrypted };
}

Result<void> DeviceJudge::load( const DeviceStore &store )
{
  const Result<QList<Device>> devices = store.devices();
  if ( !devices )
    return devices.error();
  const std::scoped_lock lock( mMutex );
  mDevices.clear();
  for ( const Device &device : *devices )
    mDevices.insert( device.mn, std::make_shared<const Device>( device ) );
  return {};
}

std::shared_ptr<const Device> DeviceJudge::device( const QString &mn ) const
{
  const std::scoped_lock lock( mMutex );
  return mDevices.value( mn );
}

DeviceJudge::Verdict DeviceJudge::judgeFrame( const Hj212Frame &frame, const Device *device )
{
  if ( frame.code.isEmpty() )
    return {};
  if ( frame.code != QLatin1String( "crc" ) && frame.code != QLatin1String( "length" ) )
    return { frame.code, frame.reason, sUnknown };
  const bool crcGranted = frame.code != QLatin1String( "crc" ) || ( frame.modbusCrc && device && device->modbusCrc );
  if ( !crcGranted )
    return { QStringLiteral( "crc" ),
      frame.modbusCrc ? Text::tr( "%1 (it is the CRC of Modbus, which this device has not been granted)" ).arg( frame.reason )
                      : frame.reason,
      sCrc };
  if ( std::abs( frame.lengthError ) > ( device ? std::min( device->lengthTolerance, DeviceStore::maximalLengthTolerance ) : 0 ) )
    return { QStringLiteral( "length" ),
      Text::tr( "the packet says it has %1 bytes and has %2" ).arg( frame.segment.size() + frame.lengthError ).arg( frame.segment.size() ),
      sUnknown };
  return {};
}

DeviceJudge::Verdict DeviceJudge::judgeAccess( QByteArrayView pw, const Peer &peer, const Device &device )
{
  if ( !device.enabled )
    return { QStringLiteral( "disabled" ), Text::tr( "the device %1 is out of use" ).arg( device.mn ), sRefused };
  const bool isAllowed = device.addresses.isEmpty()
    || std::any_of(
      device.addresses.begin(), device.addresses.end(), [&]( const QString &entry ) { return covers( entry, peer.address ); } );
  if ( !isAllowed )
    return { QStringLiteral( "address" ), Text::tr( "the device %1 may not send from %2" ).arg( device.mn, peer.text ), sRefused };
  if ( device.tlsOnly && !peer.isEncrypted )
    return { QStringLiteral( "tls" ), Text::tr( "the device %1 may only send encrypted" ).arg( device.mn ), sRefused };
  if ( !device.password.isEmpty() && QString::fromUtf8( pw ) != device.password )
    return { QStringLiteral( "password" ), Text::tr( "the device %1 came with a wrong password" ).arg( device.mn ), sPassword };
  return {};
}

DeviceJudge::Verdict DeviceJudge::judge(
  const Hj212Frame &frame, const Device *device, QByteArrayView pw, const Peer &peer, UtcSeconds now )
{
  if ( const Verdict broken = judgeFrame( frame, device ); !broken.code.isEmpty() )
    return broken;
  if ( !device )
    return {};
  if ( const Verdict refused = judgeAccess( pw, peer, *device ); !refused.code.isEmpty() )
    return refused;
  const int bound = device->packetsPerMinute > 0 ? device->packetsPerMinute : defaultPacketsPerMinute;
  const std::scoped_lock lock( mMutex );
  Minute &minute = mMinutes[device->mn];
  if ( minute.number != now / 60 )
    minute = { now / 60, 0 };
  if ( ++minute.packets <= bound )
    return {};
  return { QStringLiteral( "rate" ), Text::tr( "the device %1 sent more than %2 packets within a minute" ).arg( device->mn ).arg( bound ),
    sRefused, minute.packets == bound + 1 };
}

int DeviceJudge::answerCode( const QString &edition, int qnRtn )
{
  return edition == QLatin1String( "2005" ) && qnRtn != sPassword ? sRefused : qnRtn;
}

void DeviceJudge::count( const Arrival &arrival, const Peer &peer, UtcSeconds now, const QString &reason )
{
  const std::scoped_lock lock( mMutex );
  auto record = mRecords.find( arrival.mn );
  if ( record == mRecords.end() )
  {
    if ( !arrival.isKnown && mRecords.size() >= maximalStrangers + mDevices.size() )
      return; // whoever invents ids shall not fill the memory; the packets themselves are kept
    record = mRecords.insert( arrival.mn, {} );
  }
  DeviceState state;
  state.mn = arrival.mn;
  state.edition = arrival.edition;
  state.address = peer.text;
  state.firstSeen = now;
  state.lastSeen = now;
  state.packets = 1;
  state.rejected = reason.isEmpty() ? 0 : 1;
  state.lastReason = reason;
  state.lastReasonAt = reason.isEmpty() ? 0 : now;
  state.clockDrift = arrival.clockDrift;
  state.heartbeatAt = arrival.isHeartbeat ? now : 0;
  addTo( record->news, state );
  addTo( record->total, state );
  record->hasNews = true;
}

void DeviceJudge::countReadings( const QString &mn, qint64 readings )
{
  const std::scoped_lock lock( mMutex );
  const auto record = mRecords.find( mn );
  if ( record == mRecords.end() )
    return;
  record->news.readings += readings;
  record->total.readings += readings;
  record->hasNews = true;
}

QList<DeviceState> DeviceJudge::takeNews()
{
  const std::scoped_lock lock( mMutex );
  QList<DeviceState> news;
  for ( auto it = mRecords.begin(); it != mRecords.end(); ++it )
  {
    if ( !std::exchange( it->hasNews, false ) )
      continue;
    news.append( std::exchange( it->news, {} ) );
    news.last().mn = it.key();
  }
  return news;
}

void DeviceJudge::returnNews( const QList<DeviceState> &news )
{
  const std::scoped_lock lock( mMutex );
  for ( const DeviceState &state : news )
  {
    Record &record = mRecords[state.mn];
    addTo( record.news, state );
    record.hasNews = true;
  }
}

QList<DeviceState> DeviceJudge::totals() const
{
  const std::scoped_lock lock( mMutex );
  QList<DeviceState> totals;
  for ( const Record &record : mRecords )
    totals.append( record.total );
  std::sort( totals.begin(), totals.end(), []( const DeviceState &a, const DeviceState &b ) { return a.mn < b.mn; } );
  return totals;
}

} // namespace jinguan
