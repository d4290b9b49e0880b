#include "HistoryService.h"

namespace jinguan
{

namespace
{
constexpr int sRestMs = 5000; //!< when everything is done
constexpr int sPauseMs = 200; //!< between two slices
constexpr int sSliceMs = 40;
constexpr int sFinishMs = 5000;
} // namespace

Result<RollupRules> rollupRules( const Services &services )
{
  return RollupRules::load( services.evaluator->standards(), services.catalogue );
}

Result<RollupReport> rollUpAll( const Services &services, ReadingStore &readings, Progress &progress )
{
  const Result<RollupRules> rules = rollupRules( services );
  if ( !rules )
    return rules.error();
  RollupLimits limits;
  limits.sliceMilliseconds = 1000;
  return readings.rollUp( *rules, limits, progress );
}

HistoryKeeper::HistoryKeeper( RollupRules rules, ReadingStore &readings, QObject *parent )
  : QObject( parent ), mRules( std::move( rules ) ), mReadings( readings )
{
  mTimer.setSingleShot( true );
  connect( &mTimer, &QTimer::timeout, this, [this] { mTimer.start( work( sSliceMs ) ? sRestMs : sPauseMs ); } );
  mTimer.start( sRestMs );
}

void HistoryKeeper::finish()
{
  work( sFinishMs );
}

/** True when nothing is left, or nothing can be done. */
bool HistoryKeeper::work( int milliseconds )
{
  Progress silent;
  RollupLimits limits;
  limits.milliseconds = milliseconds;
  limits.sliceMilliseconds = sSliceMs;
  const Result<RollupReport> done = mReadings.rollUp( mRules, limits, silent );
  if ( !done )
    Q_EMIT failed( done.error().text() );
  return !done || done->isFinished;
}

} // namespace jinguan
