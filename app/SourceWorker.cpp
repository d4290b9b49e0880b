#include "SourceWorker.h"

#include <QDateTime>

namespace jinguan
{

namespace
{
constexpr unsigned long sTickMs = 1000;
}

/** Lets the window end a look. */
class SourceWorker::Watch : public Progress
{
  public:
    explicit Watch( const std::atomic_bool &cancelled ) : mCancelled( cancelled ) {}
    bool isCancelled() const override { return mCancelled.load(); }

  private:
    const std::atomic_bool &mCancelled;
};

SourceWorker::SourceWorker( const Catalogue &catalogue, const QString &folder, const UserProfile &user, QObject *parent )
  : QThread( parent ), mCatalogue( catalogue ), mFolder( folder ), mUser( user )
{
  setObjectName( QStringLiteral( "sources" ) );
}

SourceWorker::~SourceWorker()
{
  mCancelled.store( true );
  ask( {} );
  wait();
}

void SourceWorker::ask( Job job )
{
  const QMutexLocker lock( &mMutex );
  mJobs.push_back( std::move( job ) );
  mAsked.wakeOne();
}

SourceWorker::Job SourceWorker::next()
{
  const QMutexLocker lock( &mMutex );
  if ( mJobs.empty() )
    mAsked.wait( &mMutex, sTickMs );
  if ( mJobs.empty() )
    return {};
  Job job = std::move( mJobs.front() );
  mJobs.pop_front();
  return job;
}

void SourceWorker::run()
{
  const Result<std::unique_ptr<Workspace>> opened = Workspace::open( mFolder, OpenMode::ReadingsOnly );
  if ( !opened )
  {
    Q_EMIT failed( opened.error().text() );
    return;
  }
  Workspace &workspace = **opened;
  workspace.network().setUser( mUser );
  SourceRunner runner( mCatalogue, workspace );
  runner.setChoice( []( const DataSource &source ) { return source.inWindow; } );
  list( workspace );
  while ( !mCancelled )
  {
    const Job job = next();
    if ( job && !mCancelled )
      job( workspace, runner );
    else
      runDue( workspace, runner );
  }
}

void SourceWorker::list( Workspace &workspace )
{
  Result<QList<DataSource>> sources = workspace.sources().sources();
  const Result<QList<SourceState>> states = workspace.sources().states();
  if ( !sources || !states )
  {
    Q_EMIT failed( sources ? states.error().text() : sources.error().text() );
    return;
  }
  SourceList list;
  list.sources = sources.take();
  for ( const SourceState &state : *states )
    list.states.insert( state.source, state );
  Q_EMIT listed( list );
}

void SourceWorker::save( const DataSource &source )
{
  ask( [this, source]( Workspace &workspace, SourceRunner & ) {
    const Result<DataSource> kept = workspace.sources().save( source );
    Q_EMIT saved( kept ? QString() : kept.error().text() );
    list( workspace );
  } );
}

void SourceWorker::remove( qint64 id )
{
  ask( [this, id]( Workspace &workspace, SourceRunner & ) {
    if ( const Result<void> removed = workspace.sources().remove( id ); !removed )
      Q_EMIT failed( removed.error().text() );
    list( workspace );
  } );
}

void SourceWorker::runNow( qint64 id )
{
  ask( [this, id]( Workspace &workspace, SourceRunner &runner ) { runOne( id, workspace, runner ); } );
}

void SourceWorker::runOne( qint64 id, Workspace &workspace, SourceRunner &runner )
{
  const Result<QList<DataSource>> sources = workspace.sources().sources();
  Watch watch( mCancelled );
  for ( const DataSource &source : sources ? *sources : QList<DataSource>() )
  {
    if ( source.id == id )
      Q_EMIT ran( runner.run( source, QDateTime::currentSecsSinceEpoch(), watch ) );
  }
  list( workspace );
}

void SourceWorker::runDue( Workspace &workspace, SourceRunner &runner )
{
  if ( mCancelled )
    return;
  bool any = false;
  Watch watch( mCancelled );
  const Result<void> done = runner.runDue( QDateTime::currentSecsSinceEpoch(), watch, [this, &any]( const SourceRun &run ) {
    any = true;
    Q_EMIT ran( run );
  } );
  Q_UNUSED( done ) // a busy file is asked again at the next turn
  if ( any )
    list( workspace );
}

} // namespace jinguan
