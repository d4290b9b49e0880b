#include "LiveReception.h"

#include "ReceptionWorker.h"

namespace jinguan
{

LiveReception::LiveReception( const Catalogue &catalogue, QObject *parent ) : QObject( parent ), mCatalogue( catalogue )
{
  qRegisterMetaType<ReceptionState>();
  qRegisterMetaType<Error>( "jinguan::Error" );
  mThread.setObjectName( QStringLiteral( "reception" ) );
}

LiveReception::~LiveReception()
{
  stop();
}

void LiveReception::start( const QString &workspace, const UserProfile &user, const ReceptionSettings &settings )
{
  stop();
  mWorker = new ReceptionWorker( mCatalogue );
  mWorker->moveToThread( &mThread );
  connect( mWorker, &ReceptionWorker::stateChanged, this, [this]( const ReceptionState &state ) {
    mState = state;
    Q_EMIT stateChanged( mState );
  } );
  connect( mWorker, &ReceptionWorker::failed, this, [this]( const Error &error ) {
    stop();
    Q_EMIT failed( error );
  } );
  mThread.start();
  QMetaObject::invokeMethod( mWorker, [worker = mWorker, workspace, user, settings] { worker->start( workspace, user, settings ); } );
}

void LiveReception::stop()
{
  if ( !mWorker )
    return;
  ReceptionWorker *worker = mWorker;
  mWorker = nullptr;
  QMetaObject::invokeMethod( worker, &ReceptionWorker::stop, Qt::BlockingQueuedConnection );
  worker->disconnect( this );
  const bool listened = mState.listening;
  if ( listened )
    mState = worker->state();
  QMetaObject::invokeMethod( worker, &QObject::deleteLater );
  mThread.quit();
  mThread.wait();
  if ( listened )
    Q_EMIT stateChanged( mState );
}

void LiveReception::reloadStations()
{
  if ( mWorker )
    QMetaObject::invokeMethod( mWorker, &ReceptionWorker::reloadStations );
}

void LiveReception::ask( const DeviceRequest &request )
{
  if ( mWorker )
    QMetaObject::invokeMethod( mWorker, [worker = mWorker, request] { worker->ask( request ); } );
}

} // namespace jinguan
