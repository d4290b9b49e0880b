#include "ingest/ReplayFleet.h"

#include <QMap>

#include <algorithm>
#include <numeric>

namespace jinguan
{

namespace
{
/** Device id of a frame, also of a broken one. */
QByteArray deviceOf( const QByteArray &frame )
{
  const qsizetype at = frame.indexOf( "MN=" );
  return at < 0 ? QByteArray() : frame.mid( at + 3, std::max<qsizetype>( 0, frame.indexOf( ';', at ) - at - 3 ) );
}
} // namespace

ReplayFleet::ReplayFleet( const QList<TimedPacket> &packets, const Replay::Options &options, QObject *parent ) : QObject( parent )
{
  QMap<QByteArray, QList<TimedPacket>> shares;
  for ( const TimedPacket &packet : packets )
    shares[deviceOf( packet.frame )].append( packet );
  Replay::Options own = options;
  own.begin = packets.isEmpty() ? 0 : packets.first().at;
  for ( const QList<TimedPacket> &share : std::as_const( shares ) )
  {
    mReplays.push_back( std::make_unique<Replay>( share, own ) );
    connect( mReplays.back().get(), &Replay::failed, this, &ReplayFleet::failed );
    connect( mReplays.back().get(), &Replay::finished, this, [this] {
      if ( --mRunning == 0 )
        Q_EMIT finished();
    } );
  }
}

void ReplayFleet::start( const QString &host, quint16 port )
{
  mRunning = devices();
  if ( mRunning == 0 )
    Q_EMIT finished(); // nothing was left to send
  for ( const std::unique_ptr<Replay> &replay : mReplays )
    replay->start( host, port );
}

void ReplayFleet::stop()
{
  for ( const std::unique_ptr<Replay> &replay : mReplays )
    replay->stop();
}

qint64 ReplayFleet::sent() const
{
  return std::accumulate(
    mReplays.begin(), mReplays.end(), qint64( 0 ), []( qint64 sum, const auto &replay ) { return sum + replay->sent(); } );
}

qint64 ReplayFleet::answered() const
{
  return std::accumulate(
    mReplays.begin(), mReplays.end(), qint64( 0 ), []( qint64 sum, const auto &replay ) { return sum + replay->answered(); } );
}

} // namespace jinguan
