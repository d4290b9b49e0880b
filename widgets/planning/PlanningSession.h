#pragma once

#include "monitoring/Catalogue.h"
#include "planning/CoverageTracker.h"
#include "planning/GapAnalysis.h"
#include "planning/PlanAcceptance.h"
#include "planning/PlanProgress.h"
#include "planning/Proposal.h"
#include "store/Workspace.h"
#include "widgets/LatestTask.h"

#include <QFutureWatcher>
#include <QMutex>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QUndoStack>

#include <memory>
#include <optional>

namespace jinguan
{

class ProgressTask;

/** A question made ready: region, cells, existing stations, candidates. Immutable, shared between threads. */
struct PreparedQuestion
{
    std::shared_ptr<const PlanningProblem> problem;
    std::shared_ptr<const CandidateSet> candidates;
};

/**
 * One planning question being worked on: the question itself, its gaps, its proposal, and edits of that by hand; every change can be undone.
 *
 * Reads from a connection of its own, prepares and solves in other threads. What was prepared is used again while only that changes
 * which a solver alone asks about (number, budget, model, spacing …). Coverage follows every edit at once; exact gap polygons, distances and kriging variances
 * follow a moment later from another thread.
 */
class PlanningSession : public QObject
{
    Q_OBJECT

  public:
    explicit PlanningSession( QObject *parent = nullptr );
    ~PlanningSession() override;

    /**
     * The workspace to read from and save to, and the tables; both outlive the session or are replaced by nullptr. Drops what was being worked on, and returns when
     * nothing reads the workspace before any more. Without a catalogue no variogram can be fitted to readings.
     */
    void setWorkspace( Workspace *workspace, const Catalogue *catalogue );
    NetworkStore *store() const { return mStore; }
    /** Stations or layers of the store are others now: what was prepared is prepared anew. */
    void networkChanged();

    /** The question as the pages state it; request() is the one answered last. */
    const PlanningRequest &question() const { return mState.question; }
    /** Changes the question as \a what; undoable, unless \a what is empty. Changes of the same name in a row are undone together. */
    void setQuestion( const PlanningRequest &question, const QString &what = {} );

    /** Makes the question ready in another thread, so that demand and candidates can be seen; nothing when it is ready. */
    void prepare();
    /** What is ready for the present question; empty pointers while nothing is. */
    PreparedQuestion prepared() const;
    bool isPreparing() const { return mPreparing.isRunning(); }

    void analyse( const PlanningRequest &request );
    void propose( const PlanningRequest &request );
    /** Takes up a stored scenario with its own parameters. */
    void open( const Scenario &scenario );
    /** Asks running work to stop; a proposal keeps the sites chosen so far. */
    void cancel();
    bool isBusy() const;
    /** Figures that take a moment (distances, kriging variances) are still those of sites before; figuresChanged() tells when not. */
    bool isMeasuring() const { return mMeasuring.isRunning(); }

    bool hasProblem() const { return mState.problem != nullptr; }
    const std::shared_ptr<const PlanningProblem> &problem() const { return mState.problem; }
    const Scenario &scenario() const { return mState.scenario; }
    /** Coverage by existing stations, and with the sites; empty before the first answer. */
    const CoverageFigures &before() const { return mBefore; }
    const CoverageFigures &after() const { return mAfter; }
    QStringList notes() const;
    /** The request answered last, with what was left open filled in. */
    PlanningRequest request() const { return mState.problem ? mState.problem->request() : PlanningRequest(); }
    /** What the new sites cost together, in the unit of the budget. */
    double cost() const;

    /** Whether a site is to be accepted; all are, until the planner says otherwise. */
    bool isTicked( qint64 id ) const { return !mState.leftOut.contains( id ); }

    /** Code of the planned station that a site has become; empty: it is not accepted. */
    QString acceptedAs( qint64 id ) const { return mState.accepted.value( id ); }
    int acceptedCount() const { return static_cast<int>( mState.accepted.size() ); }
    /** Sites that are ticked and not accepted yet. */
    QList<qint64> sitesToAccept() const;
    /**
     * Saves the scenario and makes planned stations of the ticked sites, which \a reason and \a verdicts (by site, of the siting rules) explain. Undoing
     * withdraws them.
     */
    Result<void> accept(
      const PlanAcceptance &acceptance, const QString &reason, const QString &decidedBy, const QHash<qint64, QVariantList> &verdicts );

    QUndoStack *undoStack() { return &mUndo; }

    /** Stores the scenario under \a name. */
    Result<Scenario> save( const QString &name );

  public Q_SLOTS:
    /** Coverage as if the site were at \a at, while it is dragged; nothing is kept. */
    void previewSite( qint64 id, const jinguan::LonLat &at );
    /** Undoable edits. Unknown ids are ignored. */
    void moveSite( qint64 id, const jinguan::LonLat &at );
    void addSite( const jinguan::LonLat &at );
    void removeSite( qint64 id );
    void tickSite( qint64 id, bool ticked );

  Q_SIGNALS:
    void questionChanged( const jinguan::PlanningRequest &question );
    /** prepared() is another one, or being made. */
    void preparedChanged();
    /** Why the question cannot be made ready; nobody asked for an answer yet. */
    void notReady( const jinguan::Error &error );
    void busyChanged( bool busy );
    /** \a fraction is negative when the total is unknown. */
    void progressChanged( double fraction, const QString &what );
    /** The solver has a better plan or bound; comes while isBusy(). */
    void solving( const jinguan::PlanPoint &point );
    void failed( const jinguan::Error &error );
    void analysed( const jinguan::GapAnalysis &analysis );
    /** A new answer was taken up, or undone. */
    void answered();
    /** Sites, figures or question changed. */
    void scenarioChanged( const jinguan::Scenario &scenario );
    void figuresChanged();
    void ticksChanged();
    /** Stations were planned or withdrawn in the store. */
    void stationsChanged();
    /** A site is at \a at for the moment, while it is dragged. */
    void sitePreviewed( qint64 id, const jinguan::LonLat &at );
    /** What stays uncovered with the present sites, exact polygons in EPSG:4490. */
    void gapsChanged( const QgsGeometry &gaps );

  private:
    struct Answer;
    struct ExactGap
    {
        QgsGeometry polygons;
        double areaKm2 = 0;
    };
    /** All that is being worked on; an answer replaces it as a whole. */
    struct State
    {
        PlanningRequest question;
        std::shared_ptr<const PlanningProblem> problem;
        Scenario scenario;
        Scenario solved;                //!< as the solver left it, to which undo comes back
        QgsGeometry solvedGap;          //!< what stays uncovered then, where that is known
        QSet<qint64> leftOut;           //!< sites that are not to be accepted
        QMap<qint64, QString> accepted; //!< codes of their stations
        qint64 nextSite = 1;
    };
    /** Where other threads read; closed before the workspace is. */
    struct Source
    {
        QMutex reading;
        QString folder; //!< empty: closed
        Result<PlanningInputs> read( const PlanningRequest &request );
    };
    class Listener;
    class SitesCommand;
    class QuestionCommand;
    class AnswerCommand;
    class TickCommand;
    class AcceptCommand;
    using Work = std::function<void( const PlanningProblem &problem, Answer &answer, Progress &progress )>;

    /** Runs \a work on the problem of \a request, which is built first unless it is ready. */
    void start( const QString &description, const PlanningRequest &request, Work work );
    void runTask( const QString &description, std::function<void( Answer &, Progress & )> work );
    void take( const Answer &answer );
    bool isReadyFor( const PlanningRequest &request ) const;
    void reset();
    void applyState( const State &state );
    void applyQuestion( const PlanningRequest &question );
    void applyTicks( const QSet<qint64> &leftOut );
    void applyAccepted( const QMap<qint64, QString> &accepted );
    bool isFree( qint64 id );
    void edit( const QString &text, const QList<ScenarioSite> &sites );
    void applySites( const QList<ScenarioSite> &sites );
    bool isAsSolved() const;
    bool isCoverModel() const;
    void refreshFigures();
    void refreshGaps();
    /** What takes too long for a hand to wait for: measures \a scenario in another thread, the newest last; coverage at once. */
    void measure( const Scenario &scenario, bool edited );
    void measureNext();
    void dropMeasuring();
    /** Figures that are still being measured are measured at once. */
    void finishMeasuring();
    QString describe( const LonLat &at ) const;

    NetworkStore *mStore = nullptr;
    Workspace *mWorkspace = nullptr;
    std::shared_ptr<Source> mSource = std::make_shared<Source>();
    const Catalogue *mCatalogue = nullptr;
    QPointer<ProgressTask> mTask;
    PreparedQuestion mPrepared;
    QVariantMap mPreparedKey; //!< what of the question mPrepared rests on
    State mState;
    std::optional<CoverageTracker> mTracker;
    CoverageFigures mBefore;
    CoverageFigures mAfter;
    QUndoStack mUndo;
    int mProblemsKept = 0; //!< by commands that can be undone
    QFutureWatcher<ExactGap> mGapWatcher;
    bool mGapsStale = false;
    std::optional<std::pair<Scenario, bool>> mToMeasure; //!< when what is being measured is done; whether it was edited
    LatestTask<QVariantMap> mMeasuring;
    LatestTask<std::shared_ptr<Result<PreparedQuestion>>> mPreparing;
};

} // namespace jinguan
