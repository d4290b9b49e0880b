#pragma once

#include "planning/CoverageTracker.h"
#include "planning/GapAnalysis.h"
#include "planning/Proposal.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPointer>
#include <QUndoStack>

#include <memory>
#include <optional>

namespace jinguan
{

class ProgressTask;

/**
 * One planning question being worked on: its gaps, its proposal, and edits of that by hand with undo.
 *
 * Reads the store in the thread of the window (quick), solves in a task. Figures follow every edit at once; the exact gap polygons follow
 * a moment later from another thread.
 */
class PlanningSession : public QObject
{
    Q_OBJECT

  public:
    explicit PlanningSession( QObject *parent = nullptr );
    ~PlanningSession() override;

    /** The store to read from and save to; outlives the session or is replaced by nullptr. Drops what was being worked on. */
    void setStore( NetworkStore *store );
    NetworkStore *store() const { return mStore; }

    void analyse( const PlanningRequest &request );
    void propose( const PlanningRequest &request );
    /** Takes up a stored scenario with its own parameters. */
    void open( const Scenario &scenario );
    /** Asks running work to stop; a proposal keeps the sites chosen so far. */
    void cancel();
    bool isBusy() const;

    bool hasProblem() const { return mProblem != nullptr; }
    const Scenario &scenario() const { return mScenario; }
    /** Coverage by existing stations, and with the sites; empty before the first answer. */
    const CoverageFigures &before() const { return mBefore; }
    const CoverageFigures &after() const { return mAfter; }
    QStringList notes() const;
    /** The request answered last, with what was left open filled in. */
    PlanningRequest request() const { return mProblem ? mProblem->request() : PlanningRequest(); }

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

  Q_SIGNALS:
    void busyChanged( bool busy );
    /** \a fraction is negative when the total is unknown. */
    void progressChanged( double fraction, const QString &what );
    void failed( const jinguan::Error &error );
    void analysed( const jinguan::GapAnalysis &analysis );
    /** Sites, figures or question changed. */
    void scenarioChanged( const jinguan::Scenario &scenario );
    void figuresChanged();
    /** What stays uncovered with the present sites, exact polygons in EPSG:4490. */
    void gapsChanged( const QgsGeometry &gaps );

  private:
    struct Answer;
    struct ExactGap
    {
        QgsGeometry polygons;
        double areaKm2 = 0;
    };
    class SitesCommand;

    void start( const QString &description, std::function<void( Answer &, Progress & )> work );
    void take( const Answer &answer );
    void reset();
    void edit( const QString &text, const QList<ScenarioSite> &sites );
    void applySites( const QList<ScenarioSite> &sites );
    void refreshFigures();
    void refreshGaps();
    QString describe( const LonLat &at ) const;

    NetworkStore *mStore = nullptr;
    QPointer<ProgressTask> mTask;
    std::shared_ptr<const PlanningProblem> mProblem;
    std::optional<CoverageTracker> mTracker;
    Scenario mScenario;
    Scenario mSolved; //!< as the solver left it, to which undo comes back
    CoverageFigures mBefore;
    CoverageFigures mAfter;
    qint64 mNextSite = 1;
    QUndoStack mUndo;
    QFutureWatcher<ExactGap> mGapWatcher;
    bool mGapsStale = false;
};

} // namespace jinguan
