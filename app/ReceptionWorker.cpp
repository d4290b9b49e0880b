#include "ReceptionWorker.h"

#include <QDateTime>

namespace jinguan
{

namespace
{
constexpr int sCountMs = 1000;
constexpr size_t sSecondsKept = 60;
} // namespace

ReceptionWorker::ReceptionWorker( const Catalogue &catalogue ) : mCatalogue( catalogue ), mTimer( this )
{
  mTimer.setInterval( sCountMs );
  connect( &mTimer, &QTimer::timeout, this, &ReceptionWorker::count );
}

void ReceptionWorker::start( const QString &folder, const UserProfile &user, const QString &address, quint16 port )
{
  Result<std::unique_ptr<Workspace>> opened = Workspace::open( folder, OpenMode::ReadingsOnly );
  if ( !opened )
  {
    Q_EMIT failed( opened.error() );
    return;
  }
  mWorkspace = opened.take();
  mWorkspace->network().setUser( user );
  mGateway = std::make_unique<Gateway>( mCatalogue, mWorkspace->network(), mWorkspace->readings(), mWorkspace->devices() );
  connect( mGateway.get(), &Gateway::packetAccepted, this, [this]( const QString &station ) { mDevices.insert( station ); } );
  connect( mGateway.get(), &Gateway::packetRejected, this, [this]( const QString &, const QString &reason ) { note( reason ); } );
  connect( mGateway.get(), &Gateway::storeFailed, this, &ReceptionWorker::note );
  if ( const Result<void> listening = mGateway->listen( QHostAddress( address ), port ); !listening )
  {
    const QString message = listening.error().message;
    mGateway.reset();
    mWorkspace.reset();
    Q_EMIT failed( { message, tr( "If another program, or another gateway, uses this port, choose another one or end it first." ), {}, 0 } );
    return;
  }
  mState = ReceptionState();
  mState.listening = true;
  mState.address = address;
  mState.port = mGateway->port();
  mTimer.start();
  Q_EMIT stateChanged( mState );
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
  mState.devices = static_cast<int>( mDevices.size() );
  mState.perMinute = static_cast<int>( counters.packets - mPacketsBefore.front() );
  Q_EMIT stateChanged( mState );
}

} // namespace jinguan
