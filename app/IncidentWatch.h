#pragma once

#include "WarningService.h"
#include "widgets/LatestTask.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <memory>

namespace jinguan
{

class WorkspaceSession;

/**
 * Looks for warnings by itself while a workspace is open: soon after it was opened, when somebody wrote readings, and every few minutes
 * for the rules that the clock alone can fulfil (no data).
 *
 * Works off the thread of the window with stores of its own, not more often than the throttle allows, from the moment that was looked at
 * last, minus the time readings may be late. The first scan of a workspace reaches thirty days back. In the demo, the end of its data
 * is the present. Only the one writer of a workspace scans, so that two windows do not open the same incident twice.
 */
class IncidentWatch : public QObject
{
    Q_OBJECT

  public:
    explicit IncidentWatch( const Services &services, QObject *parent = nullptr );
    ~IncidentWatch() override;

    /** Watches \a session, which outlives the watch or is taken away with nullptr first; waits for a scan that runs. */
    void setSession( WorkspaceSession *session, const std::shared_ptr<const WarningRules> &rules );
    /** Other rules: the last thirty days are looked at again. */
    void setRules( const std::shared_ptr<const WarningRules> &rules );
    /** Least time between two scans; 0 for tests. */
    void setThrottle( int milliseconds );

    /** The moment warnings are counted to: the present, or the end of the data of the demo. */
    UtcSeconds now() const;
    bool isScanning() const { return mTask.isRunning(); }

  Q_SIGNALS:
    /** A scan has ended; \a changed says whether an incident was opened, ended, withdrawn or went on. */
    void scanned( bool changed );
    /** Incidents that were not there before and are not over; not emitted for the first scan of a workspace. */
    void opened( const QList<jinguan::Incident> &incidents );
    void failed( const QString &message );

  private:
    void request();
    void scan();
    /** Milliseconds between two scans. */
    qint64 rest() const;
    void take( const Result<ScanReport> &report, bool first );
    void remember();

    const Services &mServices;
    WorkspaceSession *mSession = nullptr;
    std::shared_ptr<const WarningRules> mRules;
    UtcSeconds mScannedTo = 0; //!< 0: never
    bool mKnown = false; //!< a scan of this workspace was made before, so that what opens now is news
    bool mAgain = false;
    QTimer mSoon;  //!< waits for the throttle
    QTimer mClock; //!< for rules that the passing of time fulfils
    QElapsedTimer mLast;
    QElapsedTimer mScanning;
    qint64 mTook = 0; //!< milliseconds of the last scan
    int mThrottle = 0;
    LatestTask<Result<ScanReport>> mTask;
};

} // namespace jinguan
