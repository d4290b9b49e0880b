#pragma once

#include "monitoring/RollupRules.h"
#include "Services.h"
#include "store/ReadingStore.h"
#include "widgets/LatestTask.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <memory>

namespace jinguan
{

class WorkspaceSession;

/**
 * Computes hours, days and months while a workspace is open: at once, when somebody wrote readings, and when an hour is over.
 *
 * Works off the thread of the window with a store of its own and in short transactions; other processes may do the same at the same time. A workspace
 * that is open for reading only is left as it is.
 */
class HistoryWatch : public QObject
{
    Q_OBJECT

  public:
    explicit HistoryWatch( const Services &services, QObject *parent = nullptr );
    ~HistoryWatch() override;

    /** Watches \a session, which outlives the watch or is taken away with nullptr first; waits for what runs. */
    void setSession( WorkspaceSession *session );
    bool isWorking() const { return mTask.isRunning() || mSoon.isActive(); }

  Q_SIGNALS:
    /** Values were computed; readers see them. */
    void computed();
    void failed( const QString &message );

  private:
    void request();
    void work();

    const Services &mServices;
    WorkspaceSession *mSession = nullptr;
    std::shared_ptr<const RollupRules> mRules;
    bool mAgain = false;
    QTimer mSoon;  //!< waits for the throttle
    QTimer mClock; //!< an hour ends without anybody writing
    QElapsedTimer mLast;
    LatestTask<Result<RollupReport>> mTask;
};

} // namespace jinguan
