#include "HistoryWatch.h"

#include "base/FlagProgress.h"
#include "HistoryService.h"
#include "WorkspaceSession.h"

#include <algorithm>

namespace jinguan
{

namespace
{
constexpr int sThrottleMs = 10000;
constexpr int sClockMs = 300000;
constexpr int sSliceMs = 50;
} // namespace

HistoryWatch::HistoryWatch( const Services &services, QObject *parent ) : QObject( parent ), mServices( services )
{
  mSoon.setSingleShot( true );
  connect( &mSoon, &QTimer::timeout, this, &HistoryWatch::work );
  mClock.setInterval( sClockMs );
  connect( &mClock, &QTimer::timeout, this, &HistoryWatch::request );
}

HistoryWatch::~HistoryWatch()
{
  mTask.cancelAndWait();
}

void HistoryWatch::setSession( WorkspaceSession *session )
{
  mTask.cancelAndWait();
  mSoon.stop();
  mClock.stop();
  if ( mSession )
    mSession->disconnect( this );
  mSession = session && !session->isReadOnly() ? session : nullptr;
  mAgain = false;
  mLast.invalidate();
  if ( !mSession )
    return;
  if ( !mRules )
  {
    Result<RollupRules> rules = rollupRules( mServices );
    if ( !rules )
    {
      Q_EMIT failed( rules.error().text() );
      return;
    }
    mRules = std::make_shared<const RollupRules>( rules.take() );
  }
  connect( mSession, &WorkspaceSession::readingsArrived, this, &HistoryWatch::request );
  mClock.start();
  request();
}

void HistoryWatch::request()
{
  if ( !mSession || !mRules )
    return;
  if ( mTask.isRunning() )
  {
    mAgain = true;
    return;
  }
  if ( !mSoon.isActive() )
    mSoon.start( mLast.isValid() ? std::max( 0, sThrottleMs - static_cast<int>( mLast.elapsed() ) ) : 0 );
}

void HistoryWatch::work()
{
  if ( !mSession || !mRules )
    return;
  mTask.start(
    [rules = mRules, workspace = &mSession->workspace()]( const std::atomic_bool &cancelled ) -> Result<RollupReport> {
      const Result<std::unique_ptr<ReadingStore>> readings = workspace->openReadings();
      if ( !readings )
        return readings.error();
      FlagProgress progress( cancelled );
      RollupLimits limits;
      limits.sliceMilliseconds = sSliceMs;
      return ( *readings )->rollUp( *rules, limits, progress );
    },
    [this]( const Result<RollupReport> &report ) {
      mLast.start();
      if ( std::exchange( mAgain, false ) )
        request();
      if ( !report )
        Q_EMIT failed( report.error().text() );
      else if ( report->hours + report->days + report->months > 0 )
        Q_EMIT computed();
    } );
}

} // namespace jinguan
