#include "WorkspaceSession.h"

#include <qgsproject.h>

#include <QtConcurrentRun>

namespace jinguan
{

namespace
{
constexpr int sPollMs = 1000;

/** What can be chosen in the time bar: to the moment at which the newest hour is complete. */
TimeRange shownExtent( const TimeRange &begins )
{
  return { begins.from, begins.to > 0 ? endOf( begins.to, Period::Hour ) : 0 };
}
} // namespace

WorkspaceSession::WorkspaceSession( std::unique_ptr<Workspace> workspace, const Services &services )
  : mWorkspace( std::move( workspace ) ), mServices( services ), mProject( MapBuilder::newProject() )
{
  connect( &mStatusWatcher, &QFutureWatcherBase::finished, this, &WorkspaceSession::takeAnswer );
  connect( &mPollWatcher, &QFutureWatcherBase::finished, this, &WorkspaceSession::takePoll );
  mPollTimer.setInterval( sPollMs );
  connect( &mPollTimer, &QTimer::timeout, this, &WorkspaceSession::poll );
}

WorkspaceSession::~WorkspaceSession()
{
  mPollTimer.stop();
  mStatusWatcher.waitForFinished();
  mPollWatcher.waitForFinished();
  mScene.reset();
  mProject.reset(); // its layers read the files that closing the workspace checkpoints
}

Result<std::unique_ptr<WorkspaceSession>> WorkspaceSession::open( const QString &folder, const Services &services, const UserProfile &user )
{
  Result<std::unique_ptr<Workspace>> opened = Workspace::open( folder, OpenMode::ReadWrite );
  if ( !opened )
  {
    const Error refused = opened.error();
    opened = Workspace::open( folder, OpenMode::ReadingsOnly );
    if ( !opened )
      return refused;
  }
  opened.value()->network().setUser( user );
  std::unique_ptr<WorkspaceSession> session( new WorkspaceSession( opened.take(), services ) );
  if ( const Result<void> loaded = session->reloadNetwork(); !loaded )
    return loaded.error();
  // Before anything is read: what is written from here on is noticed by the first poll.
  if ( const Result<qint64> counter = session->mWorkspace->readings().changeCounter() )
    session->mCounter = *counter;
  const Result<TimeRange> extent = session->mWorkspace->readings().extent();
  if ( extent )
    session->mExtent = shownExtent( *extent );
  session->readIncidents();
  session->mMoment = session->mExtent.to > 0 ? session->mExtent.to : QDateTime::currentSecsSinceEpoch();
  session->mPollTimer.start();
  return session;
}

bool WorkspaceSession::isDemo() const
{
  return mWorkspace->network().property( QStringLiteral( "demo" ) ) == QLatin1String( "1" );
}

const Station *WorkspaceSession::station( const QString &code ) const
{
  for ( const Station &station : mStations )
  {
    if ( station.code == code )
      return &station;
  }
  return nullptr;
}

void WorkspaceSession::setElement( const QString &element )
{
  if ( element == mElement )
    return;
  mElement = element;
  mScene->setElement( mElement );
  refreshStatuses();
}

void WorkspaceSession::setFilter( const MapFilter &filter )
{
  if ( filter == mFilter )
    return;
  mFilter = filter;
  mScene->setFilter( mFilter );
  Q_EMIT statusesChanged();
}

void WorkspaceSession::setMoment( UtcSeconds at, bool live )
{
  if ( at == mMoment && live == mLive )
    return;
  mMoment = at;
  mLive = live;
  mScene->setDay( live ? QDate() : local( at ).date() );
  refreshStatuses();
}

Result<void> WorkspaceSession::reloadNetwork()
{
  Result<QList<Station>> stations = mWorkspace->network().stations();
  if ( !stations )
    return stations.error();
  mStations = stations.take();
  Q_EMIT networkAboutToChange();
  mScene.reset();
  Result<std::unique_ptr<MapScene>> scene =
    MapBuilder( mServices.catalogue, mServices.responsibility, mServices.palette ).build( mWorkspace->network(), *mProject );
  if ( !scene )
    return scene.error();
  mScene = scene.take();
  mScene->setElement( mElement );
  mScene->setFilter( mFilter );
  mScene->setStatuses( mStatuses );
  Q_EMIT networkChanged();
  return {};
}

void WorkspaceSession::refreshStatuses()
{
  if ( mStatusWatcher.isRunning() )
  {
    mAskAgain = true;
    return;
  }
  StatusBoard::Question question;
  question.element = mElement;
  question.at = mLive ? QDateTime::currentSecsSinceEpoch() : mMoment;
  question.openIncidents = openIncidents( question.at );
  const quint64 ticket = ++mTicket;
  mStatusWatcher.setFuture( QtConcurrent::run( [workspace = mWorkspace.get(), stations = mStations,
                                                 board = StatusBoard( mServices.catalogue, *mServices.evaluator ), question, ticket] {
    StatusAnswer answer;
    answer.ticket = ticket;
    const Result<std::unique_ptr<ReadingStore>> store = workspace->openReadings();
    if ( !store )
    {
      answer.error = store.error();
      return answer;
    }
    const Result<QList<LatestReading>> latest = store.value()->latestAt( question.at, StatusBoard::horizon() );
    if ( latest )
      answer.statuses = board.statuses( question, stations, *latest );
    else
      answer.error = latest.error();
    return answer;
  } ) );
}

void WorkspaceSession::takeAnswer()
{
  const StatusAnswer answer = mStatusWatcher.result();
  if ( mAskAgain )
  {
    mAskAgain = false;
    refreshStatuses();
    return;
  }
  if ( answer.error )
  {
    Q_EMIT failed( answer.error->text() );
    return;
  }
  mStatuses = answer.statuses;
  mScene->setStatuses( mStatuses );
  Q_EMIT statusesChanged();
}

void WorkspaceSession::readIncidents()
{
  if ( Result<QList<Incident>> incidents = mWorkspace->incidents().incidents() )
    mIncidents = incidents.take();
}

QSet<QString> WorkspaceSession::openIncidents( UtcSeconds at ) const
{
  // What was closed is closed where the newest data are shown, even when they are of years ago as those of the demo.
  const bool present = mLive || at >= mExtent.to;
  QSet<QString> open;
  for ( const Incident &incident : mIncidents )
    if ( incident.opened <= at && ( incident.closed == 0 || ( !present && incident.closed > at ) ) )
      open.insert( incident.station );
  return open;
}

void WorkspaceSession::poll()
{
  if ( mPollWatcher.isRunning() )
    return;
  mPollWatcher.setFuture( QtConcurrent::run( [workspace = mWorkspace.get(), known = mCounter, extent = mExtent, incidents = mIncidents] {
    Poll poll { known, extent, incidents };
    const Result<std::unique_ptr<ReadingStore>> store = workspace->openReadings();
    if ( !store )
      return poll; // a busy file is asked again at the next turn
    const Result<qint64> counter = store.value()->changeCounter();
    if ( !counter || *counter == known )
      return poll;
    poll.counter = *counter;
    if ( const Result<TimeRange> now = store.value()->extent() )
      poll.extent = shownExtent( *now );
    const Result<std::unique_ptr<IncidentStore>> own = workspace->openIncidents();
    if ( Result<QList<Incident>> all = own ? own.value()->incidents() : Result<QList<Incident>>( own.error() ) )
      poll.incidents = all.take();
    return poll;
  } ) );
}

void WorkspaceSession::takePoll()
{
  const Poll poll = mPollWatcher.result();
  if ( poll.counter == mCounter )
    return;
  const bool first = mCounter < 0;
  mCounter = poll.counter;
  const bool followsEnd = !mLive && mExtent.to > 0 && mMoment >= mExtent.to && poll.extent.to > mExtent.to;
  mExtent = poll.extent;
  if ( followsEnd )
  {
    mMoment = mExtent.to;
    mScene->setDay( local( mMoment ).date() );
  }
  const UtcSeconds at = mLive ? QDateTime::currentSecsSinceEpoch() : mMoment;
  const QSet<QString> ringed = openIncidents( at );
  mIncidents = poll.incidents;
  const bool otherRings = ringed != openIncidents( at );
  if ( !first )
    Q_EMIT readingsArrived();
  if ( otherRings || followsEnd || ( mLive && !first ) )
    refreshStatuses();
}

} // namespace jinguan
