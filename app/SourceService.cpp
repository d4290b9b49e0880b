#include "SourceService.h"

namespace jinguan
{

SourceService::SourceService( const Catalogue &catalogue, QObject *parent ) : QObject( parent ), mCatalogue( catalogue )
{
  qRegisterMetaType<SourceList>();
  qRegisterMetaType<SourceRun>();
}

SourceService::~SourceService()
{
  stop();
}

void SourceService::start( const QString &workspace, const UserProfile &user )
{
  stop();
  mWorker = std::make_unique<SourceWorker>( mCatalogue, workspace, user );
  // what was on its way when its worker was stopped is not of this workspace
  connect( mWorker.get(), &SourceWorker::listed, this, [this, worker = mWorker.get()]( const SourceList &list ) {
    if ( worker != mWorker.get() )
      return;
    mList = list;
    Q_EMIT listChanged();
  } );
  connect( mWorker.get(), &SourceWorker::ran, this, [this, worker = mWorker.get()]( const SourceRun &run ) {
    if ( worker != mWorker.get() )
      return;
    if ( mAsked == run.source.id )
      mAsked = 0;
    Q_EMIT ran( run );
    Q_EMIT listChanged();
  } );
  connect( mWorker.get(), &SourceWorker::saved, this, &SourceService::saved );
  connect( mWorker.get(), &SourceWorker::failed, this, &SourceService::failed );
  mWorker->start();
}

void SourceService::stop()
{
  if ( !mWorker )
    return;
  mWorker->disconnect( this );
  mWorker.reset();
  mList = SourceList();
  mAsked = 0;
  Q_EMIT listChanged();
}

void SourceService::save( const DataSource &source )
{
  if ( mWorker )
    mWorker->save( source );
}

void SourceService::remove( qint64 id )
{
  if ( mWorker )
    mWorker->remove( id );
}

void SourceService::runNow( qint64 id )
{
  if ( !mWorker )
    return;
  mAsked = id;
  mWorker->runNow( id );
  Q_EMIT listChanged();
}

} // namespace jinguan
