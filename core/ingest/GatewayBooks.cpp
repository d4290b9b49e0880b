#include "ingest/GatewayBooks.h"

namespace jinguan
{

Result<void> GatewayBooks::loadRegister( NetworkStore &network, const DeviceStore &devices, const Catalogue &catalogue )
{
  const auto stations = std::make_shared<StationResolver>( network, catalogue, StationResolver::Unknown::Reject, true );
  if ( const Result<void> loaded = stations->load(); !loaded )
    return loaded;
  if ( const Result<void> loaded = judge.load( devices ); !loaded )
    return loaded;
  const std::scoped_lock lock( mMutex );
  mStations = stations;
  ++mEdition;
  return {};
}

Result<void> GatewayBooks::loadGaps( const ReadingStore &readings )
{
  const std::scoped_lock lock( mMutex );
  return mGaps.load( readings );
}

QString GatewayBooks::stationOf( const QString &mn ) const
{
  const std::scoped_lock lock( mMutex );
  return mStations ? mStations->byDevice( mn ) : QString();
}

QList<GatewayBooks::Part> GatewayBooks::withOwners( const QList<PacketJoiner::Part> &parts )
{
  QList<Part> owned;
  for ( const PacketJoiner::Part &part : parts )
    owned.append( { part, mOwners.take( part.tag ) } );
  return owned;
}

GatewayBooks::Joined GatewayBooks::join( const Hj212Packet &packet, const QByteArray &raw, LineId line )
{
  const std::scoped_lock lock( mMutex );
  const qint64 tag = ++mLastTag;
  PacketJoiner::Outcome outcome = mJoiner.add( { packet, raw, tag }, mClock.elapsed() );
  Joined joined { outcome.state, {}, {}, withOwners( outcome.givenUp ) };
  if ( outcome.state == PacketJoiner::State::Waiting || outcome.state == PacketJoiner::State::Complete )
    mOwners.insert( tag, line );
  if ( outcome.state == PacketJoiner::State::Complete )
  {
    joined.whole = outcome.whole;
    joined.parts = withOwners( outcome.parts );
  }
  return joined;
}

QList<GatewayBooks::Part> GatewayBooks::expiredParts()
{
  const std::scoped_lock lock( mMutex );
  return withOwners( mJoiner.expire( mClock.elapsed() ) );
}

QList<GatewayBooks::Part> GatewayBooks::allParts()
{
  const std::scoped_lock lock( mMutex );
  return withOwners( mJoiner.clear() );
}

std::optional<TimeRange> GatewayBooks::missingBefore( QByteArrayView cn, const QString &station, Period period, UtcSeconds begin )
{
  const std::scoped_lock lock( mMutex );
  return mGaps.missingBefore( cn, station, period, begin );
}

QString GatewayBooks::keyOf( const QString &station, const QString &indicator, const QString &unit )
{
  return station + QChar( 0 ) + indicator + QChar( 0 ) + unit;
}

SeriesId GatewayBooks::series( const QString &station, const QString &indicator, const QString &unit ) const
{
  const std::scoped_lock lock( mMutex );
  return mSeries.value( keyOf( station, indicator, unit ) );
}

void GatewayBooks::addSeries( const QString &station, const QString &indicator, const QString &unit, SeriesId series )
{
  const std::scoped_lock lock( mMutex );
  mSeries.insert( keyOf( station, indicator, unit ), series );
}

GatewayBooks::Manner GatewayBooks::mannerOf( const QString &mn ) const
{
  const std::scoped_lock lock( mMutex );
  return mManners.value( mn );
}

void GatewayBooks::setManner( const QString &mn, const Manner &manner )
{
  const std::scoped_lock lock( mMutex );
  mManners.insert( mn, manner );
}

void GatewayBooks::dropLine( LineId line )
{
  const std::scoped_lock lock( mMutex );
  mManners.removeIf( [line]( const std::pair<const QString &, Manner &> &entry ) { return entry.second.line == line; } );
}

bool GatewayBooks::admit( const QHostAddress &address )
{
  const std::scoped_lock lock( mMutex );
  if ( mConnectionCount >= limits.connections || mConnections.value( address ) >= limits.connectionsPerAddress )
    return false;
  ++mConnections[address];
  ++mConnectionCount;
  return true;
}

void GatewayBooks::release( const QHostAddress &address )
{
  const std::scoped_lock lock( mMutex );
  --mConnectionCount;
  if ( --mConnections[address] <= 0 )
    mConnections.remove( address );
}

int GatewayBooks::connections() const
{
  const std::scoped_lock lock( mMutex );
  return mConnectionCount;
}

} // namespace jinguan
