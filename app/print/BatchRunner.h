#pragma once

#include "print/BatchJournal.h"
#include "widgets/LatestTask.h"

#include <QElapsedTimer>
#include <QObject>

#include <memory>
#include <vector>

namespace jinguan
{

class ReportProcess;

/** How one report of a batch ended. */
struct BatchResult
{
    enum class State
    {
      Waiting,
      Running,
      Done,
      Kept, //!< finished by an earlier run and unchanged
      Failed,
      Cancelled
    };
    State state = State::Waiting;
    BatchFiles files;
    double seconds = 0;
    QString message; //!< why it failed

    bool isFinished() const { return state == State::Done || state == State::Kept; }
};

/** `waiting`, `running`, `done`, `kept`, `failed`, `cancelled`. */
QString batchStateId( BatchResult::State state );
/** The state in the language of the interface. */
QString batchStateText( BatchResult::State state );

/**
 * Prints the reports of a batch, several children at a time, and notes each in the journal of the folder when its files are verified. Needs an event loop; files are looked at in threads of the
 * pool.
 *
 * A report that fails does not stop the others. After cancel() no new one begins; those that run are stopped and leave no file. Going away does the same.
 */
class BatchRunner : public QObject
{
    Q_OBJECT

  public:
    BatchRunner( const QString &folder, QList<BatchJob> jobs, QObject *parent = nullptr );
    ~BatchRunner() override;

    /** Begins with \a parallel children; those finished in an earlier run are kept with \a resume. */
    Result<void> start( int parallel, bool resume );
    void cancel();
    bool isRunning() const { return mRunning; }
    bool wasCancelled() const { return mCancelled; }

    const QList<BatchJob> &jobs() const { return mJobs; }
    const QList<BatchResult> &results() const { return mResults; }
    int count( BatchResult::State state ) const;
    /** Reports that are not waiting or running any more. */
    int ended() const;

  Q_SIGNALS:
    /** The state of \a job changed. */
    void changed( int job );
    /** All have ended. */
    void finished();

  private:
    struct Slot;
    /** What was found of the files of a job. */
    struct Inspection
    {
        std::optional<BatchFiles> files;
        QString message;
    };

    void next( Slot &slot );
    void keepOrPrint( Slot &slot );
    void print( Slot &slot );
    void printed( Slot &slot, bool ok, const QString &message );
    void inspected( Slot &slot, const Inspection &inspection, BatchResult::State state );
    void end( Slot &slot, BatchResult::State state, const QString &message = {} );

    BatchJournal mJournal;
    QList<BatchJob> mJobs;
    QList<BatchResult> mResults;
    std::vector<std::unique_ptr<Slot>> mSlots;
    int mNext = 0;
    bool mResume = false;
    bool mRunning = false;
    bool mCancelled = false;
};

} // namespace jinguan
