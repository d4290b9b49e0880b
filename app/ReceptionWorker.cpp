#include "ReceptionWorker.h"

#include "ingest/GatewayTls.h"

#include <QDateTime>

namespace jinguan
{

namespace
{
constexpr int sCountMs = 1000;
constexpr size_t sSecondsKept = 60;
constexpr qsizetype sRefusalsKept = 500;
constexpr int sRequestsShown = 100;
} // namespace

ReceptionWorker::ReceptionWorker( const Catalogue &catalogue ) : mCatalogue( catalogue ), mTimer( this )
{
  mTimer.setInterval( sCountMs );
  connect( &mTimer, &QTimer::timeout, this, &ReceptionWorker::count );
}

Result<void> ReceptionWorker::listen( const ReceptionSettings &settings )
{
  mGateway->setBackfill( settings.backfill );
  if ( settings.isEncrypted )
  {
    const Result<QSslConfiguration> tls = GatewayTls { settings.certificate, settings.key, settings.clientCa }.load();
    if ( !tls )
      return tls.error();
    mGateway->setTls( *tls, settings.tlsPort );
  }
  if ( const Result<void> listening = mGateway->listen( QHostAddress( settings.address ), settings.port ); !listening )
    return Error { listening.error().message,
      tr( "If another program, or another gateway, uses this port, choose another one or end it first." ), {}, 0 };
  return {};
}

void ReceptionWorker::start( const QString &folder, const UserProfile &user, const ReceptionSettings &settings )
{
  Result<std::unique_ptr<Workspace>> opened = Workspace::open( folder, OpenMode::ReadingsOnly );
  if ( !opened )
  {
    Q_EMIT failed( opened.error() );
    return;
  }
  mWorkspace = opened.take();
  mUser = user;
  mWorkspace->network().setUser( user );
  mGateway = std::make_unique<Gateway>( mCatalogue, mWorkspace->network(), mWorkspace->readings(), mWorkspace->devices() );
  connect( mGateway.get(), &Gateway::packetAccepted, this, [this]( const QString &station ) { mDevices.insert( station ); } );
  connect( mGateway.get(), &Gateway::packetRejected, this, [this]( const QString &code, const QString &reason, const QString &packet ) {
    note( reason );
    mState.refusals.prepend( { mState.lastErrorAt, code, reason, packet } );
    if ( mState.refusals.size() > sRefusalsKept )
      mState.refusals.removeLast();
  } );
  connect( mGateway.get(), &Gateway::storeFailed, this, &ReceptionWorker::note );
  if ( const Result<void> listening = listen( settings ); !listening )
  {
    mGateway.reset();
    mWorkspace.reset();
    Q_EMIT failed( listening.error() );
    return;
  }
  loadRegister();
  mState = ReceptionState();
  mState.listening = true;
  mState.address = settings.address;
  mState.port = mGateway->port();
  mState.tlsPort = mGateway->tlsPort();
  mTimer.start();
  Q_EMIT stateChanged( mState );
}

void ReceptionWorker::loadRegister()
{
  const Result<QList<Device>> devices = mWorkspace->devices().devices();
  const Result<QList<Station>> stations = mWorkspace->network().stations();
  if ( !devices || !stations )
    return note( devices ? stations.error().text() : devices.error().text() );
  mRegister.clear();
  mStations.clear();
  for ( const Device &device : *devices )
    mRegister.insert( device.mn, device );
  for ( const Station &station : *stations )
  {
    mStations.insert( station.code, station.code );
    if ( !station.mn.isEmpty() )
      mStations.insert( station.mn, station.code );
  }
}

void ReceptionWorker::ask( DeviceRequest request )
{
  if ( !mGateway )
    return;
  request.askedAt = QDateTime::currentSecsSinceEpoch();
  request.askedBy = mUser.name;
  if ( const Result<qint64> asked = mWorkspace->devices().ask( request ); !asked )
    return note( asked.error().text() );
  mGateway->lookForRequests();
  count();
}

QList<ReceptionDevice> ReceptionWorker::heard() const
{
  QList<ReceptionDevice> heard;
  for ( const DeviceState &state : mGateway->devices() )
  {
    Device device = mRegister.value( state.mn );
    device.mn = state.mn;
    heard.append( { state, device, device.station.isEmpty() ? mStations.value( state.mn ) : device.station } );
  }
  return heard;
}

void ReceptionWorker::stop()
{
  mTimer.stop();
  if ( !mGateway )
    return;
  mGateway->stop();
  count();
  mGateway.reset();
  mWorkspace.reset();
  mState.listening = false;
  mState.perMinute = 0;
  Q_EMIT stateChanged( mState );
}

void ReceptionWorker::reloadStations()
{
  if ( !mGateway )
    return;
  if ( const Result<void> loaded = mGateway->reloadStations(); !loaded )
    note( loaded.error().text() );
  loadRegister();
}

void ReceptionWorker::note( const QString &problem )
{
  mState.lastError = problem;
  mState.lastErrorAt = QDateTime::currentSecsSinceEpoch();
}

void ReceptionWorker::count()
{
  const Gateway::Counters &counters = mGateway->counters();
  mPacketsBefore.push_back( mState.packets );
  if ( mPacketsBefore.size() > sSecondsKept )
    mPacketsBefore.pop_front();
  mState.packets = counters.packets;
  mState.readings = counters.readings;
  mState.rejected = counters.rejected;
  mState.heard = heard();
  if ( const Result<QList<DeviceRequest>> requests = mWorkspace->devices().requests( false, sRequestsShown ) )
    mState.requests = *requests;
  mState.devices = static_cast<int>( mDevices.size() );
  mState.perMinute = static_cast<int>( counters.packets - mPacketsBefore.front() );
  Q_EMIT stateChanged( mState );
}

} // namespace jinguan
