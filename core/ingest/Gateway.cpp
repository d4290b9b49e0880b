#include "ingest/Gateway.h"

#include <QDateTime>

namespace jinguan
{

namespace
{
constexpr int sTickMs = 3000;
/** A group is stored at the latest when it has so many packets, however fast more come. */
constexpr qsizetype sLargestGroup = 512;
constexpr int sUnknown = 100;
constexpr int sUnknownDevice = 4;
} // namespace

Gateway::Gateway( const Catalogue &catalogue, NetworkStore &network, ReadingStore &readings, DeviceStore &devices, QObject *parent )
  : QObject( parent ), mCatalogue( catalogue ), mNetwork( network ), mReadings( readings ), mDevices( devices ), mMapper( catalogue )
{
  mCommitTimer.setSingleShot( true );
  mCommitTimer.setInterval( 0 ); // after every connection that has something was read
  mTick.setInterval( sTickMs );
  connect( &mServer, &QTcpServer::newConnection, this, &Gateway::accept );
  connect( &mCommitTimer, &QTimer::timeout, this, &Gateway::commit );
  connect( &mTick, &QTimer::timeout, this, &Gateway::tick );
}

Gateway::~Gateway()
{
  stop();
}

Result<void> Gateway::reloadStations()
{
  auto stations = std::make_unique<StationResolver>( mNetwork, mCatalogue, StationResolver::Unknown::Reject, true );
  if ( const Result<void> loaded = stations->load(); !loaded )
    return loaded;
  if ( const Result<void> loaded = mJudge.load( mDevices ); !loaded )
    return loaded;
  mStations = std::move( stations );
  return {};
}

Result<void> Gateway::listen( const QHostAddress &address, quint16 port )
{
  if ( const Result<void> loaded = reloadStations(); !loaded )
    return loaded;
  if ( mBackfill )
  {
    if ( const Result<void> loaded = mGaps.load( mReadings ); !loaded )
      return loaded;
  }
  if ( !mServer.listen( address, port ) )
    return Error { tr( "The gateway cannot listen on %1:%2: %3." ).arg( address.toString() ).arg( port ).arg( mServer.errorString() ), tr( "Another program may use this port; choose another with --listen." ), {}, 0 };
  mDelivery = Delivery();
  mDelivery.source = QStringLiteral( "hj212 %1:%2" ).arg( address.toString() ).arg( mServer.serverPort() );
  mDelivery.profile = QStringLiteral( "hj212" );
  mDelivery.at = QDateTime::currentSecsSinceEpoch();
  const Result<qint64> id = mReadings.beginDelivery( mDelivery );
  if ( !id )
  {
    mServer.close();
    return id.error();
  }
  mDelivery.id = *id;
  mClock.start();
  mTick.start();
  return {};
}

void Gateway::stop()
{
  if ( mDelivery.id == 0 )
    return;
  mServer.close();
  mTick.stop();
  giveUp( mJoiner.clear() );
  commit();
  if ( mDelivery.id == 0 )
    return; // a slot on our signals was quicker
  for ( QTcpSocket *socket : mDecoders.keys() )
  {
    socket->disconnect( this );
    socket->disconnectFromHost();
    socket->deleteLater();
  }
  mDecoders.clear();
  storeStates();
  mDelivery.rowsRead = mCounters.packets;
  mDelivery.written = mCounters.readings;
  mDelivery.rejected = mCounters.rejected;
  if ( const Result<void> finished = mReadings.finishDelivery( mDelivery ); !finished )
    Q_EMIT storeFailed( finished.error().text() );
  mDelivery.id = 0;
}

void Gateway::accept()
{
  while ( QTcpSocket *socket = mServer.nextPendingConnection() )
  {
    mDecoders.insert( socket, {} );
    connect( socket, &QTcpSocket::readyRead, this, [this, socket] { read( socket ); } );
    connect( socket, &QTcpSocket::disconnected, this, [this, socket] { leave( socket ); } );
  }
}

void Gateway::leave( QTcpSocket *socket )
{
  read( socket );
  const std::optional<Hj212Frame> rest = mDecoders.take( socket ).finish();
  if ( rest && mDelivery.id != 0 )
  {
    process( *rest, socket );
    schedule();
  }
  socket->deleteLater();
}

void Gateway::read( QTcpSocket *socket )
{
  const auto decoder = mDecoders.find( socket );
  if ( decoder == mDecoders.end() )
    return;
  decoder->add( socket->readAll() );
  QList<Hj212Frame> frames;
  while ( const std::optional<Hj212Frame> frame = decoder->next() )
    frames.append( *frame );
  for ( const Hj212Frame &frame : frames )
  {
    if ( mDelivery.id == 0 )
      return; // a slot on our signals has stopped the gateway
    process( frame, socket );
    schedule();
  }
}

void Gateway::schedule()
{
  if ( mGroup.waiting.size() >= sLargestGroup )
    commit();
  else if ( !mGroup.waiting.isEmpty() && !mCommitTimer.isActive() )
    mCommitTimer.start();
}

QList<Gateway::Answer> Gateway::answersTo( const Hj212Packet &packet, QTcpSocket *socket )
{
  return packet.wantsAnswer() ? QList<Answer> { { socket, packet } } : QList<Answer>();
}

void Gateway::process( const Hj212Frame &frame, QTcpSocket *socket )
{
  ++mCounters.packets;
  // A packet is read as far as it can be, also to know whose the broken one may be.
  const Result<Hj212Packet> read = Hj212Packet::parseSegment( frame.segment );
  const Hj212Packet packet = read ? *read : Hj212Packet();
  const QList<Answer> answers = answersTo( packet, socket );
  const DeviceJudge::Verdict verdict = mJudge.judge( frame, packet, { socket->peerAddress(), false }, QDateTime::currentSecsSinceEpoch() );
  if ( !verdict.code.isEmpty() )
  {
    if ( frame.code.isEmpty() || !stationOf( packet.mn ).isEmpty() )
      count( packet, socket, verdict.reason ); // the id of a broken packet may be broken itself
    return refuse( frame.raw, packet, verdict, answers );
  }
  if ( !read )
    return refuse( frame.raw, packet, { QStringLiteral( "structure" ), read.error().message, sUnknown }, {} );
  if ( packet.isPart() && Hj212Mapper::isData( packet ) )
    return joinPart( packet, frame, socket );
  take( packet, frame.raw, socket, answers );
}

QString Gateway::stationOf( const QString &mn ) const
{
  const Device *device = mJudge.device( mn );
  return device ? device->station : mStations->byDevice( mn );
}

void Gateway::joinPart( const Hj212Packet &packet, const Hj212Frame &frame, QTcpSocket *socket )
{
  const qint64 tag = ++mLastTag;
  const PacketJoiner::Outcome outcome = mJoiner.add( { packet, frame.raw, tag }, mClock.elapsed() );
  giveUp( outcome.givenUp );
  switch ( outcome.state )
  {
    case PacketJoiner::State::Wrong:
    {
      const QString reason = tr( "the packet is part %1 of %2" ).arg( packet.packetNumber ).arg( packet.packetCount );
      count( packet, socket, reason );
      return refuse( frame.raw, packet, { QStringLiteral( "split" ), reason, sUnknown }, answersTo( packet, socket ) );
    }
    case PacketJoiner::State::Waiting:
      count( packet, socket, {} );
      mPartSockets.insert( tag, socket );
      return;
    case PacketJoiner::State::Repeated:
    {
      // The device waits for an answer before it sends the next part: this one is kept as it is, then answered.
      count( packet, socket, {} );
      const QString reason = tr( "part %1 of %2, sent again before the others came" ).arg( packet.packetNumber ).arg( packet.packetCount );
      mGroup.rejected.append( { 0, reason, QStringLiteral( "part" ), QString::fromUtf8( frame.raw ) } );
      mGroup.waiting.append( { packet.mn, {}, 0, {}, {}, answersTo( packet, socket ), {} } );
      return;
    }
    case PacketJoiner::State::Complete:
      break;
  }
  mPartSockets.insert( tag, socket );
  QByteArray raw;
  QList<Answer> answers;
  for ( const PacketJoiner::Part &part : outcome.parts )
  {
    raw += part.raw + '\n';
    answers += answersTo( part.packet, mPartSockets.take( part.tag ) );
  }
  take( outcome.whole, raw, socket, answers );
}

void Gateway::giveUp( const QList<PacketJoiner::Part> &parts )
{
  for ( const PacketJoiner::Part &part : parts )
  {
    mPartSockets.remove( part.tag );
    const QString reason = tr( "part %1 of %2, and the others did not come" ).arg( part.packet.packetNumber ).arg( part.packet.packetCount );
    refuse( part.raw, part.packet, { QStringLiteral( "incomplete" ), reason, sUnknown }, {} );
  }
  schedule();
}

void Gateway::take( const Hj212Packet &packet, const QByteArray &raw, QTcpSocket *socket, const QList<Answer> &answers )
{
  const auto no = [&]( const QString &code, const QString &reason, int qnRtn ) {
    count( packet, socket, reason );
    refuse( raw, packet, { code, reason, qnRtn }, answers );
  };
  if ( !Hj212Mapper::isData( packet ) )
  {
    // Clock, heartbeat, answers to requests: nothing to store. They are answered so that the device goes on.
    count( packet, socket, {} );
    mGroup.waiting.append( { packet.mn, {}, 0, {}, {}, answers, {} } );
    return;
  }
  const QString station = stationOf( packet.mn );
  if ( station.isEmpty() )
    return no( QStringLiteral( "unknown-station" ), tr( "no station has the device id (MN) %1" ).arg( packet.mn ), sUnknownDevice );
  const Result<Hj212Mapper::Outcome> outcome = mMapper.map( packet, mJudge.device( packet.mn ) );
  if ( !outcome )
    return no( outcome.error().file, outcome.error().message, sUnknown );
  if ( const Result<void> collected = collect( station, *outcome ); !collected )
  {
    Q_EMIT storeFailed( collected.error().text() ); // no answer: the device sends the packet again
    return;
  }
  count( packet, socket, {} );
  mGroup.waiting.append( { packet.mn, station, int( outcome->values.size() ), {}, {}, answers, requestAfter( packet, station, *outcome, socket ) } );
}

std::optional<Gateway::Answer> Gateway::requestAfter( const Hj212Packet &packet, const QString &station, const Hj212Mapper::Outcome &outcome, QTcpSocket *socket )
{
  if ( !mBackfill || outcome.values.isEmpty() )
    return std::nullopt;
  const Hj212Mapper::Value &value = outcome.values.first();
  const std::optional<TimeRange> missing = mGaps.missingBefore( packet, station, value.period, value.reading.begin );
  if ( !missing )
    return std::nullopt;
  const qint64 shift = packet.dataTime().value_or( value.reading.begin ) - value.reading.begin;
  return Answer { socket, GapWatch::request( packet, *missing, shift, QDateTime::currentSecsSinceEpoch() ) };
}

Result<SeriesId> Gateway::seriesOf( const QString &station, const QString &indicator, const QString &unit )
{
  const QString key = station + QChar( 0 ) + indicator + QChar( 0 ) + unit;
  if ( const auto known = mSeries.constFind( key ); known != mSeries.constEnd() )
    return *known;
  const Result<SeriesId> series = mReadings.ensureSeries( { station, {}, indicator, Method::Automatic, QStringLiteral( "hj212" ), 0 }, unit );
  if ( series )
    mSeries.insert( key, *series );
  return series;
}

Result<void> Gateway::collect( const QString &station, const Hj212Mapper::Outcome &outcome )
{
  QList<IncomingReading> readings;
  for ( const Hj212Mapper::Value &value : outcome.values )
  {
    const Result<SeriesId> series = seriesOf( station, value.indicator, value.unit );
    if ( !series )
      return series.error();
    readings.append( { *series, value.period, value.reading } );
  }
  mGroup.readings += readings;
  mGroup.rejected += outcome.rejected;
  return {};
}

void Gateway::refuse( const QByteArray &raw, const Hj212Packet &packet, const DeviceJudge::Verdict &verdict, const QList<Answer> &answers )
{
  if ( !verdict.isKept )
  {
    ++mCounters.rejected; // of a flood; counted with its device, neither kept nor answered
    return;
  }
  mGroup.rejected.append( { 0, verdict.reason, verdict.code, QString::fromUtf8( raw ).left( 2000 ) } );
  Waiting waiting { packet.mn, {}, 0, verdict.code, verdict.reason, {}, {} };
  for ( const Answer &answer : answers )
    waiting.answers.append( { answer.socket, answer.packet.refusal( DeviceJudge::answerCode( packet.edition(), verdict.qnRtn ) ) } );
  mGroup.waiting.append( waiting );
}

void Gateway::count( const Hj212Packet &packet, const QTcpSocket *socket, const QString &reason )
{
  if ( packet.mn.isEmpty() )
    return;
  mJudge.count( packet, { socket->peerAddress(), false }, QDateTime::currentSecsSinceEpoch(), !stationOf( packet.mn ).isEmpty(), reason );
}

void Gateway::commit()
{
  mCommitTimer.stop();
  const Group group = std::exchange( mGroup, {} );
  if ( group.waiting.isEmpty() || mDelivery.id == 0 )
    return;
  if ( const Result<void> kept = mReadings.reject( mDelivery.id, group.rejected ); !kept )
  {
    Q_EMIT storeFailed( kept.error().text() ); // no answers: the devices send again
    return;
  }
  mCounters.rejected += group.rejected.size();
  if ( !group.readings.isEmpty() )
  {
    const Result<WriteSummary> summary = mReadings.write( mDelivery.id, group.readings );
    if ( !summary )
    {
      Q_EMIT storeFailed( summary.error().text() );
      return;
    }
    mCounters.readings += summary->written + summary->changed;
    ++mCounters.groups;
  }
  for ( const Waiting &waiting : group.waiting )
    tell( waiting );
}

void Gateway::tell( const Waiting &waiting )
{
  for ( const Answer &answer : waiting.answers )
    mCounters.answers += send( waiting.code.isEmpty() ? Answer { answer.socket, answer.packet.dataAnswer() } : answer ) ? 1 : 0;
  if ( waiting.request )
    mCounters.requests += send( *waiting.request ) ? 1 : 0;
  if ( !waiting.code.isEmpty() )
  {
    Q_EMIT packetRejected( waiting.code, waiting.reason );
    return;
  }
  ++mCounters.accepted;
  if ( waiting.station.isEmpty() )
    return;
  mJudge.countReadings( waiting.mn, waiting.readings );
  Q_EMIT packetAccepted( waiting.station, waiting.readings );
}

bool Gateway::send( const Answer &answer )
{
  if ( !answer.socket || answer.socket->state() != QAbstractSocket::ConnectedState )
    return false; // the device has gone; it will send again
  answer.socket->write( answer.packet.encode() );
  return true;
}

void Gateway::tick()
{
  giveUp( mJoiner.expire( mClock.elapsed() ) );
  storeStates();
}

void Gateway::storeStates()
{
  if ( !mJudge.hasNews() )
    return;
  const QList<DeviceState> news = mJudge.takeNews();
  if ( const Result<void> added = mDevices.add( news ); !added )
  {
    mJudge.returnNews( news );
    Q_EMIT storeFailed( added.error().text() );
  }
}

} // namespace jinguan
