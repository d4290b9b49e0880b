#pragma once

#include "forecast/ForecastIssuer.h"
#include "Services.h"
#include "widgets/forecast/ForecastDock.h"

#include <QElapsedTimer>
#include <QPointer>

#include <optional>

namespace jinguan
{

class WorkspaceSession;

/**
 * Forecasts in the window: the dock of one series, and the issue of all of them, once when asked for or by itself.
 *
 * By itself it looks every ten minutes, and when readings came, whether series have a newer hour than their last forecast. Works off the thread of the window with a store
 * of its own; only the one writer of a workspace issues.
 */
class ForecastCentre : public QObject
{
    Q_OBJECT

  public:
    /** The dock belongs to \a window, which places it. */
    ForecastCentre( const Services &services, QWidget *window );
    ~ForecastCentre() override;

    /** The workspace shown; nullptr before it is closed, which waits for what still runs. */
    void setSession( WorkspaceSession *session );
    /** The station chosen in the window. */
    void setStation( const QString &code );

    ForecastDock *dock() const { return mDock; }
    bool isIssuing() const { return mTask.isRunning(); }
    /** Issues all forecasts; one that runs goes on. */
    void issue();

  Q_SIGNALS:
    /** All forecasts were issued: so many new ones. */
    void issued( int count );
    void failed( const QString &message );

  private:
    void setHourly( bool on );
    void issueWhenDue();
    void showProgress();
    void take( const Result<IssueOutcome> &outcome );

    const Services &mServices;
    WorkspaceSession *mSession = nullptr;
    std::optional<ForecastSubjects> mSubjects;
    QPointer<ForecastDock> mDock;
    QTimer mClock;
    QTimer mPoll;
    QElapsedTimer mLast;
    std::shared_ptr<std::atomic_int> mPercent = std::make_shared<std::atomic_int>( 0 );
    LatestTask<Result<IssueOutcome>> mTask;
};

} // namespace jinguan
