#include "ForecastCentre.h"

#include "base/Resources.h"
#include "Settings.h"
#include "WorkspaceSession.h"

namespace jinguan
{

namespace
{
constexpr int sLookMs = 600000;
constexpr int sPollMs = 250;

/** Tells the window how far the work is and the work that it should stop. */
class IssueProgress : public Progress
{
  public:
    IssueProgress( std::atomic_int &percent, const std::atomic_bool &cancelled ) : mPercent( percent ), mCancelled( cancelled ) {}
    void report( double fraction, const QString & ) override { mPercent = static_cast<int>( fraction * 100 ); }
    bool isCancelled() const override { return mCancelled; }

  private:
    std::atomic_int &mPercent;
    const std::atomic_bool &mCancelled;
};
} // namespace

ForecastCentre::ForecastCentre( const Services &services, QWidget *window )
  : QObject( window ), mServices( services ), mDock( new ForecastDock( window ) )
{
  mDock->setHourly( Settings::hourlyForecast() );
  connect( mDock, &ForecastDock::failed, this, &ForecastCentre::failed );
  connect( mDock, &ForecastDock::hourlyToggled, this, &ForecastCentre::setHourly );
  connect( mDock, &ForecastDock::issueWanted, this, [this] {
    if ( !isIssuing() )
      return issue();
    mTask.cancel();
    mPoll.stop();
    mDock->setIssueState( tr( "Stopped; what was issued before is kept." ), false );
  } );
  mClock.setInterval( sLookMs );
  connect( &mClock, &QTimer::timeout, this, &ForecastCentre::issueWhenDue );
  mPoll.setInterval( sPollMs );
  connect( &mPoll, &QTimer::timeout, this, &ForecastCentre::showProgress );
}

ForecastCentre::~ForecastCentre()
{
  mTask.cancelAndWait();
}

void ForecastCentre::setSession( WorkspaceSession *session )
{
  mTask.cancelAndWait();
  mClock.stop();
  mPoll.stop();
  mLast.invalidate();
  if ( mSession )
    mSession->disconnect( this );
  mSession = session;
  mDock->setServices(
    mSession ? ForecastServices { &mSession->workspace(), &mServices.catalogue, mServices.evaluator.get() } : ForecastServices() );
  if ( !mSession )
    return;
  connect( mSession, &WorkspaceSession::readingsArrived, this, &ForecastCentre::issueWhenDue );
  mClock.start();
  issueWhenDue();
}

void ForecastCentre::setStation( const QString &code )
{
  if ( const Station *station = mSession ? mSession->station( code ) : nullptr )
    mDock->setStation( *station, mSession->isLive() ? QDateTime::currentSecsSinceEpoch() : mSession->moment() );
}

void ForecastCentre::setHourly( bool on )
{
  Settings::setHourlyForecast( on );
  mLast.invalidate();
  if ( on )
    issueWhenDue();
}

void ForecastCentre::issueWhenDue()
{
  const bool looked = mLast.isValid() && mLast.elapsed() < sLookMs;
  if ( Settings::hourlyForecast() && !looked && !isIssuing() )
    issue();
}

void ForecastCentre::issue()
{
  if ( !mSession || mSession->isReadOnly() || isIssuing() )
    return;
  if ( !mSubjects )
  {
    Result<ForecastSubjects> subjects = ForecastSubjects::load( Resources::path( QStringLiteral( "forecast" ) ), mServices.catalogue );
    if ( !subjects )
    {
      Q_EMIT failed( subjects.error().text() );
      return;
    }
    mSubjects = subjects.take();
  }
  mLast.start();
  *mPercent = 0;
  mTask.start(
    [&catalogue = mServices.catalogue, workspace = &mSession->workspace(), subjects = *mSubjects, stations = mSession->stations(),
      percent = mPercent]( const std::atomic_bool &cancelled ) -> Result<IssueOutcome> {
      const Result<std::unique_ptr<ReadingStore>> store = workspace->openReadings();
      if ( !store )
        return store.error();
      IssueProgress progress( *percent, cancelled );
      return issueForecasts( **store, catalogue, subjects, stations, progress );
    },
    [this]( const Result<IssueOutcome> &outcome ) { take( outcome ); } );
  showProgress();
  mPoll.start();
}

void ForecastCentre::showProgress()
{
  mDock->setIssueState( tr( "Issuing forecasts: %1 %" ).arg( mPercent->load() ), true );
}

void ForecastCentre::take( const Result<IssueOutcome> &outcome )
{
  mPoll.stop();
  if ( !outcome )
  {
    mDock->setIssueState( QString(), false );
    Q_EMIT failed( outcome.error().text() );
    return;
  }
  QString text = tr( "%n forecast(s) issued", nullptr, outcome->issued );
  if ( outcome->already > 0 )
    text += tr( ", %n up to date", nullptr, outcome->already );
  if ( !outcome->refused.isEmpty() )
    text += tr( ", %n without enough past", nullptr, static_cast<int>( outcome->refused.size() ) );
  mDock->setIssueState( text, false );
  Q_EMIT issued( outcome->issued );
}

} // namespace jinguan
