#include "IncidentWatch.h"

#include "base/FlagProgress.h"
#include "WorkspaceSession.h"

#include <algorithm>

namespace jinguan
{

namespace
{
constexpr int sThrottleMs = 2000;
constexpr int sFirstMs = 1500; //!< the first map of a workspace is drawn before warnings are looked for
constexpr qint64 sShare = 4; //!< a scan rests this many times as long as the last one took, so that it takes a fifth of a processor at most
constexpr int sClockMs = 300000;
} // namespace

IncidentWatch::IncidentWatch( const Services &services, QObject *parent )
  : QObject( parent ), mServices( services ), mThrottle( sThrottleMs )
{
  mSoon.setSingleShot( true );
  connect( &mSoon, &QTimer::timeout, this, &IncidentWatch::scan );
  mClock.setInterval( sClockMs );
  connect( &mClock, &QTimer::timeout, this, &IncidentWatch::request );
}

IncidentWatch::~IncidentWatch()
{
  mTask.cancelAndWait();
}

void IncidentWatch::setSession( WorkspaceSession *session, const std::shared_ptr<const WarningRules> &rules )
{
  mTask.cancelAndWait();
  mSoon.stop();
  mClock.stop();
  if ( mSession )
  {
    mSession->disconnect( this );
    remember();
  }
  mSession = session && !session->isReadOnly() ? session : nullptr;
  mRules = rules;
  mScannedTo = 0;
  mAgain = false;
  mLast.invalidate();
  if ( !mSession )
    return;
  mScannedTo = mSession->workspace().network().property( warningsScannedProperty ).toLongLong();
  mKnown = mScannedTo > 0;
  connect( mSession, &WorkspaceSession::readingsArrived, this, &IncidentWatch::request );
  connect( mSession, &WorkspaceSession::networkChanged, this, &IncidentWatch::request );
  if ( !mSession->isDemo() )
    mClock.start();
  request();
}

void IncidentWatch::remember()
{
  const QString moment = QString::number( mScannedTo );
  if ( mScannedTo == 0 || mSession->workspace().network().property( warningsScannedProperty ) == moment )
    return;
  if ( const Result<void> kept = mSession->workspace().network().setProperty( warningsScannedProperty, moment ); !kept )
    Q_EMIT failed( kept.error().text() );
}

void IncidentWatch::setRules( const std::shared_ptr<const WarningRules> &rules )
{
  mRules = rules;
  mScannedTo = 0;
  mTask.cancelAndWait();
  mLast.invalidate();
  request();
}

void IncidentWatch::setThrottle( int milliseconds )
{
  mThrottle = milliseconds;
}

UtcSeconds IncidentWatch::now() const
{
  return mScannedTo;
}

void IncidentWatch::request()
{
  if ( !mSession || !mRules )
    return;
  if ( mTask.isRunning() )
  {
    mAgain = true;
    return;
  }
  if ( !mSoon.isActive() )
    mSoon.start( mLast.isValid() ? static_cast<int>( std::max<qint64>( 0, rest() - mLast.elapsed() ) ) : std::min( mThrottle, sFirstMs ) );
}

qint64 IncidentWatch::rest() const
{
  return mThrottle > 0 ? std::max<qint64>( mThrottle, sShare * mTook ) : 0;
}

void IncidentWatch::scan()
{
  if ( !mSession || !mRules )
    return;
  mScanning.start();
  const UtcSeconds clock = mSession->isDemo() ? 0 : QDateTime::currentSecsSinceEpoch();
  mTask.start(
    [&services = mServices, rules = mRules, rivers = mRivers, workspace = &mSession->workspace(), stations = mSession->stations(),
      scannedTo = mScannedTo, clock]( const std::atomic_bool &cancelled ) -> Result<ScanReport> {
      const Result<std::unique_ptr<ReadingStore>> readings = workspace->openReadings();
      if ( !readings )
        return readings.error();
      const Result<std::unique_ptr<IncidentStore>> incidents = workspace->openIncidents();
      if ( !incidents )
        return incidents.error();
      FlagProgress progress( cancelled );
      return scanForWarnings( services, *rules, rivers.get(), stations, **readings, **incidents, scannedTo, clock, progress );
    },
    [this, first = !mKnown]( const Result<ScanReport> &report ) { take( report, first ); } );
}

void IncidentWatch::take( const Result<ScanReport> &report, bool first )
{
  mLast.start();
  mTook = mScanning.elapsed();
  if ( mAgain )
  {
    mAgain = false;
    request();
  }
  if ( !report )
  {
    Q_EMIT failed( report.error().text() );
    return;
  }
  mScannedTo = report->now;
  mKnown = true;
  QList<Incident> news = report->outcome.opened;
  news.removeIf( []( const Incident &incident ) { return incident.state == IncidentState::Closed || incident.ended > 0; } );
  const ScanOutcome &outcome = report->outcome;
  Q_EMIT scanned( !outcome.opened.isEmpty() || outcome.updated > 0 || outcome.withdrawn > 0 );
  if ( !first && !news.isEmpty() )
    Q_EMIT opened( news );
}

} // namespace jinguan
