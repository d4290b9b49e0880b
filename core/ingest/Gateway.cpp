#include "ingest/Gateway.h"

#include "ingest/GatewayReader.h"
#include "ingest/PacketDesk.h"

#include <QDateTime>

#include <algorithm>
#include <functional>

namespace jinguan
{

namespace
{
constexpr int sTickMs = 1000;
constexpr int sTicksBetweenStates = 3;
constexpr int sBacklog = 1024;
constexpr int sMostReaders = 4;
} // namespace

/** Hands accepted connections on. */
class Gateway::Acceptor : public QTcpServer
{
  public:
    explicit Acceptor( std::function<void( qintptr )> take ) : mTake( std::move( take ) ) { setListenBacklogSize( sBacklog ); }

  protected:
    void incomingConnection( qintptr descriptor ) override { mTake( descriptor ); }

  private:
    std::function<void( qintptr )> mTake;
};

Gateway::Gateway( const Catalogue &catalogue, NetworkStore &network, ReadingStore &readings, DeviceStore &devices, QObject *parent )
  : QObject( parent ),
    mCatalogue( catalogue ),
    mNetwork( network ),
    mReadings( readings ),
    mDevices( devices ),
    mBooks( catalogue ),
    mTalk( mBooks ),
    mTick( this )
{
  mClock.start();
  mTick.setInterval( sTickMs );
  connect( &mTick, &QTimer::timeout, this, &Gateway::tick );
}

Gateway::~Gateway()
{
  stop();
}

quint16 Gateway::port() const
{
  return mServer ? mServer->serverPort() : 0;
}

void Gateway::setTls( const QSslConfiguration &tls, quint16 port )
{
  mTls = tls;
  mWantedTlsPort = port;
}

quint16 Gateway::tlsPort() const
{
  return mTlsServer ? mTlsServer->serverPort() : 0;
}

Result<void> Gateway::reloadStations()
{
  return mBooks.loadRegister( mNetwork, mDevices, mCatalogue );
}

Result<void> Gateway::beginDelivery( const QString &source )
{
  mDelivery = Delivery();
  mDelivery.source = source;
  mDelivery.profile = QStringLiteral( "hj212" );
  mDelivery.at = QDateTime::currentSecsSinceEpoch();
  const Result<qint64> id = mReadings.beginDelivery( mDelivery );
  if ( !id )
    return id.error();
  mDelivery.id = *id;
  return {};
}

Result<void> Gateway::listen( const QHostAddress &address, quint16 port )
{
  if ( const Result<void> loaded = reloadStations(); !loaded )
    return loaded;
  if ( mBooks.isBackfilling() )
  {
    if ( const Result<void> loaded = mBooks.loadGaps( mReadings ); !loaded )
      return loaded;
  }
  Result<std::unique_ptr<Acceptor>> server = open( address, port, false );
  if ( !server )
    return server.error();
  Result<std::unique_ptr<Acceptor>> tlsServer = mTls ? open( address, mWantedTlsPort, true ) : std::unique_ptr<Acceptor>();
  if ( !tlsServer )
    return tlsServer.error();
  if ( const Result<void> begun =
         beginDelivery( QStringLiteral( "hj212 %1:%2" ).arg( address.toString() ).arg( ( *server )->serverPort() ) );
       !begun )
    return begun;
  mServer = server.take();
  mTlsServer = tlsServer.take();
  startReaders();
  mTick.start();
  return {};
}

Result<std::unique_ptr<Gateway::Acceptor>> Gateway::open( const QHostAddress &address, quint16 port, bool isEncrypted )
{
  auto server = std::make_unique<Acceptor>( [this, isEncrypted]( qintptr descriptor ) { adopt( descriptor, isEncrypted ); } );
  if ( !server->listen( address, port ) )
    return Error { tr( "The gateway cannot listen on %1:%2: %3." ).arg( address.toString() ).arg( port ).arg( server->errorString() ),
      tr( "Another program may use this port; choose another with --listen." ), {}, 0 };
  return server;
}

void Gateway::startReaders()
{
  const int count = std::clamp( QThread::idealThreadCount() / 2, 1, sMostReaders );
  for ( int i = 0; i < count; ++i )
  {
    mReaders.push_back( std::make_unique<GatewayReader>( mBooks, mQueue, static_cast<LineId>( i ), static_cast<LineId>( count ) ) );
    if ( mTls )
      mReaders.back()->later( [tls = *mTls]( GatewayLines &lines ) { lines.setTls( tls ); } );
    connect( &mReaders.back()->lines(), &GatewayLines::filled, this, &Gateway::commit, Qt::QueuedConnection );
  }
}

void Gateway::adopt( qintptr descriptor, bool isEncrypted )
{
  GatewayReader &reader = *mReaders[mNextReader++ % mReaders.size()];
  reader.later( [=]( GatewayLines &lines ) { lines.adopt( descriptor, isEncrypted ); } );
}

void Gateway::stop()
{
  if ( mDelivery.id == 0 )
    return;
  mServer->close();
  if ( mTlsServer )
    mTlsServer->close();
  mTick.stop();
  for ( const std::unique_ptr<GatewayReader> &reader : mReaders )
    reader->pause();
  giveUp( mBooks.allParts() );
  while ( mDelivery.id != 0 && !mQueue.isEmpty() )
    commit();
  if ( mDelivery.id == 0 )
    return; // a slot on our signals was quicker
  mReaders.clear();
  storeStates();
  mDelivery.rowsRead = mCounters.packets;
  mDelivery.written = mCounters.readings;
  mDelivery.rejected = mCounters.rejected;
  const Result<void> finished = mReadings.finishDelivery( mDelivery );
  mDelivery.id = 0;
  if ( !finished )
    Q_EMIT storeFailed( finished.error().text() );
}

void Gateway::commit()
{
  PacketGroup group = mQueue.take();
  if ( group.isEmpty() || mDelivery.id == 0 )
    return;
  mCounters.packets += group.packets;
  mCounters.rejected += group.dropped;
  if ( store( group ) )
    tell( group );
  if ( mQueue.waiting() < mBooks.limits.waitingPackets / 2 && mQueue.takeStarved() )
  {
    for ( const std::unique_ptr<GatewayReader> &reader : mReaders )
      reader->later( []( GatewayLines &lines ) { lines.resume(); } );
  }
  if ( !mQueue.isEmpty() )
    QMetaObject::invokeMethod( this, &Gateway::commit, Qt::QueuedConnection );
}

void Gateway::resolve( PacketGroup &group )
{
  QList<WantedSeries> wanted;
  for ( const UnknownSeries &each : group.unknown )
    wanted.append( { { each.station, {}, each.indicator, Method::Automatic, QStringLiteral( "hj212" ), 0 }, each.unit, false } );
  const Result<QList<SeriesId>> all = mReadings.ensureAll( wanted );
  std::vector<qsizetype> lost;
  for ( size_t i = 0; i < group.unknown.size(); ++i )
  {
    const UnknownSeries &each = group.unknown[i];
    const WantedSeries &want = wanted.at( static_cast<qsizetype>( i ) );
    const Result<SeriesId> series =
      all ? Result<SeriesId>( all->at( static_cast<qsizetype>( i ) ) ) : mReadings.ensureSeries( want.key, want.unit, false );
    if ( series )
    {
      group.readings[each.reading].series = *series;
      mBooks.addSeries( each.station, each.indicator, each.unit, *series );
      continue;
    }
    lost.push_back( each.reading );
    group.rejected.append(
      { 0, series.error().text(), QStringLiteral( "bad-series" ), each.station + QLatin1Char( ' ' ) + each.indicator } );
  }
  for ( auto it = lost.rbegin(); it != lost.rend(); ++it )
    group.readings.removeAt( *it );
}

bool Gateway::store( PacketGroup &group )
{
  if ( !group.unknown.empty() )
    resolve( group );
  const Result<WriteSummary> summary = mReadings.writeStream( mDelivery.id, group.readings, group.rejected );
  if ( !summary )
  {
    Q_EMIT storeFailed( summary.error().text() ); // no answers: the devices send again
    return false;
  }
  mCounters.rejected += group.rejected.size();
  mCounters.readings += summary->written + summary->changed;
  mCounters.groups += group.readings.isEmpty() ? 0 : 1;
  return true;
}

void Gateway::tell( const PacketGroup &group )
{
  for ( const Parcel &parcel : group.parcels )
  {
    if ( !parcel.code.isEmpty() )
    {
      Q_EMIT packetRejected( parcel.code, parcel.reason, parcel.content );
      continue;
    }
    ++mCounters.accepted;
    hear( parcel );
    if ( parcel.station.isEmpty() )
      continue;
    mBooks.judge.countReadings( parcel.mn, parcel.readings );
    Q_EMIT packetAccepted( parcel.station, parcel.readings );
  }
  mCounters.answers += static_cast<qint64>( group.answers.size() );
  send( group.answers );
  talk();
}

void Gateway::hear( const Parcel &parcel )
{
  if ( !parcel.missing.isEmpty() )
  {
    DeviceRequest request;
    request.mn = parcel.mn;
    request.cn = parcel.cn;
    request.content = parcel.missing;
    request.askedAt = QDateTime::currentSecsSinceEpoch();
    mTalk.add( request );
  }
  if ( !parcel.word || mTalk.hear( parcel.mn, *parcel.word, mClock.elapsed(), QDateTime::currentSecsSinceEpoch() ) )
    return;
  PacketGroup group;
  PacketDesk::refuseLine( QStringLiteral( "no-request" ),
    tr( "the device %1 answers what it was not asked (QN %2)" ).arg( parcel.mn, parcel.word->qn.left( 17 ) ),
    parcel.word->encode().trimmed(), group );
  if ( mQueue.push( std::move( group ) ) )
    QMetaObject::invokeMethod( this, &Gateway::commit, Qt::QueuedConnection );
}

void Gateway::lookForRequests()
{
  const Result<QList<DeviceRequest>> requests = mDevices.requests( true );
  if ( !requests )
  {
    Q_EMIT storeFailed( requests.error().text() );
    return;
  }
  for ( auto it = requests->rbegin(); it != requests->rend(); ++it ) // the oldest first
    mTalk.add( *it );
  talk();
}

void Gateway::talk()
{
  if ( mTalk.open() > 0 )
  {
    const std::vector<Outgoing> requests = mTalk.due( mClock.elapsed(), QDateTime::currentDateTimeUtc() );
    mCounters.requests += static_cast<qint64>( requests.size() );
    send( requests );
  }
  const QList<DeviceRequest> changed = mTalk.takeChanged();
  if ( changed.isEmpty() )
    return;
  if ( const Result<void> kept = mDevices.update( changed ); !kept )
    Q_EMIT storeFailed( kept.error().text() );
}

void Gateway::send( const std::vector<Outgoing> &answers )
{
  if ( answers.empty() || mReaders.empty() )
    return;
  std::vector<std::vector<Outgoing>> shares( mReaders.size() );
  for ( const Outgoing &answer : answers )
    shares[answer.line % mReaders.size()].push_back( answer );
  for ( size_t i = 0; i < shares.size(); ++i )
  {
    if ( !shares[i].empty() )
      mReaders[i]->later( [share = std::move( shares[i] )]( GatewayLines &lines ) { lines.write( share ); } );
  }
}

void Gateway::giveUp( const QList<GatewayBooks::Part> &parts )
{
  PacketGroup group;
  PacketDesk::giveUp( parts, group );
  if ( !group.isEmpty() && mQueue.push( std::move( group ) ) )
    QMetaObject::invokeMethod( this, &Gateway::commit, Qt::QueuedConnection );
}

void Gateway::tick()
{
  giveUp( mBooks.expiredParts() );
  lookForRequests();
  if ( ++mTicks % sTicksBetweenStates == 0 )
    storeStates();
}

void Gateway::storeStates()
{
  const QList<DeviceState> news = mBooks.judge.takeNews();
  if ( news.isEmpty() )
    return;
  if ( const Result<void> added = mDevices.add( news ); !added )
  {
    mBooks.judge.returnNews( news );
    Q_EMIT storeFailed( added.error().text() );
  }
}

} // namespace jinguan
