#include "ingest/GatewayLines.h"

#include <QDateTime>
#include <QSslSocket>

namespace jinguan
{

namespace
{
constexpr int sTickMs = 250;
constexpr qsizetype sPiece = 64 << 10;
constexpr int sSendBuffer = 64 << 10;   // of the system, for each connection
constexpr char sHandshakeRecord = 0x16; // the first byte of every TLS connection
} // namespace

GatewayLines::GatewayLines( GatewayBooks &books, ParcelQueue &queue, LineId number, LineId count )
  : mBooks( books ), mQueue( queue ), mNumber( number ), mCount( count ), mDesk( books ), mPiece( sPiece, Qt::Uninitialized )
{
  mClock.start();
  mTick.setInterval( sTickMs );
  connect( &mTick, &QTimer::timeout, this, &GatewayLines::tick );
}

GatewayLines::~GatewayLines() = default;

void GatewayLines::adopt( qintptr descriptor, bool isEncrypted )
{
  auto made = std::make_unique<Line>();
  Line &line = *made;
  line.id = mNumber + mCount * ++mLast;
  line.socket = isEncrypted ? new QSslSocket( this ) : new QTcpSocket( this );
  if ( !line.socket->setSocketDescriptor( descriptor ) )
  {
    delete line.socket;
    return;
  }
  line.origin = { line.id, DeviceJudge::Peer::of( line.socket->peerAddress(), isEncrypted ) };
  if ( !mBooks.admit( line.origin.peer.address ) )
    return turnAway( line );
  line.socket->setSocketOption( QAbstractSocket::LowDelayOption, 1 );
  line.socket->setSocketOption( QAbstractSocket::KeepAliveOption, 1 );
  line.socket->setSocketOption( QAbstractSocket::SendBufferSizeSocketOption, sSendBuffer );
  line.socket->setReadBufferSize( sPiece );
  line.state = isEncrypted ? State::FirstByte : State::Open;
  line.since = line.lastRead = mClock.elapsed();
  connect( line.socket, &QTcpSocket::readyRead, this, [this, &line] { read( line ); } );
  connect( line.socket, &QTcpSocket::disconnected, this, [this, id = line.id] { leave( id ); } );
  if ( auto *encrypted = qobject_cast<QSslSocket *>( line.socket ) )
    connect( encrypted, &QSslSocket::encrypted, this, [this, &line] {
      line.state = State::Open;
      read( line );
    } );
  mLines.emplace( line.id, std::move( made ) );
  if ( !mTick.isActive() )
    mTick.start();
}

void GatewayLines::turnAway( Line &line )
{
  const QString address = line.origin.peer.text;
  line.socket->abort();
  line.socket->deleteLater();
  const qint64 minute = mClock.elapsed() / 60000;
  if ( std::exchange( mTurnedAwayAt, minute ) == minute && mTurnedAway == address )
    return; // of a flood the first one of a minute is told
  mTurnedAway = address;
  PacketDesk::refuseLine( QStringLiteral( "connections" ), tr( "too many connections from %1" ).arg( address ), {}, mGroup );
  handOver();
}

void GatewayLines::read( Line &line )
{
  if ( line.state == State::FirstByte && !readFirst( line ) )
    return;
  if ( mIsPaused || line.state != State::Open )
    return;
  const bool isPlain = !line.origin.peer.isEncrypted;
  do
  {
    if ( mQueue.isFull( mBooks.limits.waitingPackets ) )
    {
      line.isStarved = true;
      mQueue.setStarved();
      if ( mQueue.isFull( mBooks.limits.waitingPackets ) )
        return; // resume() comes
      line.isStarved = false;
    }
    const qint64 size = line.socket->read( mPiece.data(), mPiece.size() );
    if ( size < 0 )
      return leave( line.id );
    if ( size == 0 )
      return;
    const bool isFirst = !std::exchange( line.hasSpoken, true );
    line.lastRead = mClock.elapsed();
    if ( isFirst && isPlain && mPiece.front() == sHandshakeRecord )
      return refuse(
        line, QStringLiteral( "tls-unexpected" ), tr( "%1 spoke TLS on the port that is not encrypted" ).arg( line.origin.peer.text ) );
    decode( line, QByteArrayView( mPiece.constData(), size ) );
  } while ( line.socket->bytesAvailable() > 0 );
  handOver();
}

bool GatewayLines::readFirst( Line &line )
{
  const QByteArray first = line.socket->peek( 1 );
  if ( first.isEmpty() )
    return false;
  if ( first.front() != sHandshakeRecord )
  {
    refuse( line, QStringLiteral( "tls-expected" ), tr( "%1 spoke unencrypted on the encrypted port" ).arg( line.origin.peer.text ) );
    return false;
  }
  auto *socket = static_cast<QSslSocket *>( line.socket );
  line.state = State::Handshake;
  line.since = mClock.elapsed();
  socket->setSslConfiguration( mTls );
  socket->startServerEncryption();
  return false;
}

void GatewayLines::decode( Line &line, QByteArrayView bytes )
{
  const bool hadBegun = line.decoder.pending() > 0;
  line.decoder.add( bytes );
  const UtcSeconds now = QDateTime::currentSecsSinceEpoch();
  bool hasEnded = false;
  while ( const std::optional<Hj212Frame> frame = line.decoder.next() )
  {
    mDesk.receive( *frame, line.origin, now, mGroup );
    hasEnded = true;
  }
  if ( !hadBegun || hasEnded )
    line.since = line.lastRead; // the packet that is begun now
}

void GatewayLines::handOver()
{
  if ( !mGroup.isEmpty() && mQueue.push( std::exchange( mGroup, {} ) ) )
    Q_EMIT filled();
}

void GatewayLines::write( const std::vector<Outgoing> &answers )
{
  for ( size_t i = 0; i < answers.size(); )
  {
    const LineId id = answers[i].line;
    QByteArray bytes = answers[i].bytes;
    for ( ++i; i < answers.size() && answers[i].line == id; ++i )
      bytes += answers[i].bytes;
    const auto line = mLines.find( id );
    if ( line == mLines.end() || line->second->state != State::Open )
      continue; // the device has gone; it will send again
    line->second->socket->write( bytes );
    line->second->socket->flush(); // at once: an answer is waited for
    if ( line->second->socket->bytesToWrite() > mBooks.limits.unreadBytes )
      refuse( *line->second, QStringLiteral( "unread" ), tr( "%1 does not fetch its answers" ).arg( line->second->origin.peer.text ) );
  }
}

void GatewayLines::resume()
{
  std::vector<LineId> starved;
  for ( const auto &[id, line] : mLines )
  {
    if ( std::exchange( line->isStarved, false ) )
      starved.push_back( id );
  }
  for ( const LineId id : starved )
  {
    if ( const auto line = mLines.find( id ); line != mLines.end() )
      read( *line->second );
  }
}

void GatewayLines::leave( LineId id )
{
  const auto found = mLines.find( id );
  if ( found == mLines.end() )
    return;
  const std::unique_ptr<Line> line = std::move( found->second );
  mLines.erase( found );
  line->socket->disconnect( this );
  if ( line->state == State::Handshake )
  {
    const QString reason = tr( "the TLS handshake with %1 failed: %2" ).arg( line->origin.peer.text, line->socket->errorString() );
    PacketDesk::refuseLine( QStringLiteral( "tls-handshake" ), reason, {}, mGroup );
  }
  else if ( line->state == State::Open )
  {
    decode( *line, line->socket->readAll() );
    if ( const std::optional<Hj212Frame> rest = line->decoder.finish() )
      mDesk.receive( *rest, line->origin, QDateTime::currentSecsSinceEpoch(), mGroup );
  }
  handOver();
  mBooks.release( line->origin.peer.address );
  mBooks.dropLine( id );
  line->socket->deleteLater();
}

void GatewayLines::refuse( Line &line, const QString &code, const QString &reason )
{
  QByteArray raw = line.decoder.rest().toByteArray();
  if ( raw.isEmpty() && line.state == State::FirstByte )
    raw = line.socket->peek( 2000 );
  PacketDesk::refuseLine( code, reason, raw, mGroup );
  line.state = State::Closing;
  line.socket->disconnect( this );
  line.socket->abort();
  leave( line.id );
}

void GatewayLines::tick()
{
  const qint64 now = mClock.elapsed();
  const GatewayLimits &limits = mBooks.limits;
  std::vector<LineId> late;
  for ( const auto &[id, line] : mLines )
  {
    const bool isShaking = line->state != State::Open && now - line->since > limits.handshakeMs;
    const bool isSlow =
      line->state == State::Open && !line->isStarved && line->decoder.pending() > 1 && now - line->since > limits.packetMs;
    if ( isShaking || isSlow || now - line->lastRead > limits.idleMs )
      late.push_back( id );
  }
  for ( const LineId id : late )
  {
    Line &line = *mLines.at( id );
    const QString &peer = line.origin.peer.text;
    if ( line.state != State::Open )
      refuse( line, QStringLiteral( "tls-handshake" ), tr( "%1 did not end the TLS handshake in time" ).arg( peer ) );
    else if ( line.decoder.pending() > 1 )
      refuse( line, QStringLiteral( "slow" ), tr( "%1 began a packet and did not end it in time" ).arg( peer ) );
    else
      line.socket->disconnectFromHost();
  }
}

void GatewayLines::pause()
{
  mIsPaused = true;
  mTick.stop();
}

void GatewayLines::closeAll()
{
  pause();
  for ( const auto &[id, line] : mLines )
  {
    line->socket->disconnect( this );
    line->socket->flush();
    line->socket->disconnectFromHost();
    line->socket->deleteLater();
    mBooks.release( line->origin.peer.address );
  }
  mLines.clear();
}

} // namespace jinguan
