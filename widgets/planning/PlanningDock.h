#pragma once

#include "widgets/planning/PlanningPage.h"

#include <QDockWidget>
#include <QTimer>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace jinguan
{

class CandidatePage;
class ComparePage;
class ConstraintPage;
class DecidePage;
class DemandPage;
class GoalPage;
class PlanningPathBar;
class RuleWatch;
class SiteMoveTool;
class SolvePage;

/**
 * Planning in the window as a path: goal, demand, candidates, constraints, solve, compare, decide.
 *
 * Each step is a page of its own and can be reached at any time; the line of a step says what was chosen there. Question, sites, ticks and answers
 * share one undo stack. Knows no map: what is to be seen there goes out as signals.
 */
class PlanningDock : public QDockWidget
{
    Q_OBJECT

  public:
    explicit PlanningDock( QWidget *parent = nullptr );
    ~PlanningDock() override;

    void setServices( const PlanningServices &services );
    /** Stations or layers of the workspace are others. */
    void networkChanged();

    /** Model behind the dock: question, scenario, figures, undo. */
    PlanningSession &session() const { return *mSession; }
    QUndoStack *undoStack();

    /** Connects a map tool both ways: it shows and edits the sites of this dock. */
    void connectTool( SiteMoveTool *tool );

    /** Question as the pages state it. */
    PlanningRequest request() const;

    PlanningStep step() const;
    /** What the siting rules say of the sites. */
    RuleWatch &rules() const { return *mRules; }

    GoalPage &goal() const { return *mGoal; }
    DemandPage &demand() const { return *mDemand; }
    CandidatePage &candidates() const { return *mCandidates; }
    ConstraintPage &constraints() const { return *mConstraints; }
    SolvePage &solve() const { return *mSolve; }
    ComparePage &compare() const { return *mCompare; }
    DecidePage &decide() const { return *mDecide; }

  public Q_SLOTS:
    void setStep( jinguan::PlanningStep step );
    /** Follows the element switch and the filter of the window. */
    void setElement( const QString &element );
    void setRegion( const QString &districtOrUnit );

    void showGaps();
    void propose();
    /** Saves under the name in the box; asks nothing. */
    void saveScenario();
    void openScenario( const QString &name );
    /** Reads the list of stored scenarios again. */
    void refreshScenarios();

    void previewSite( qint64 id, const jinguan::LonLat &at );
    void moveSite( qint64 id, const jinguan::LonLat &at );
    void addSite( const jinguan::LonLat &at );
    void removeSite( qint64 id );

  Q_SIGNALS:
    void stepChanged( jinguan::PlanningStep step );
    /** What stays uncovered, exact polygons in EPSG:4490; empty: nothing to show. */
    void gapsChanged( const QgsGeometry &gaps );
    /** Sites or question changed; an empty scenario clears the map. */
    void scenarioChanged( const jinguan::Scenario &scenario );
    /** A site is being dragged, \a index in Scenario::sites. */
    void siteMoving( int index, const jinguan::LonLat &at );
    /** A row of the table of sites was chosen. */
    void siteSelected( const jinguan::LonLat &at );
    /** Sites may be edited on the map (the tool button is down), or no longer. */
    void editingToggled( bool editing );
    /** A scenario was stored or removed. */
    void scenariosChanged();
    /** Scenarios are to be laid side by side; no names: the newest. */
    void compareRequested( const QStringList &names );
    /** A sheet is wanted: the command below `report` and its options. */
    void printAsked( const QString &command, const QStringList &options );
    /** Stations were planned or withdrawn in the workspace. */
    void stationsChanged();
    void failed( const jinguan::Error &error );

  protected:
    void showEvent( QShowEvent *event ) override;

  private:
    QWidget *makeFoot();
    QWidget *makeStatus();
    void makePages();
    void connectPages();
    void connectSession();
    void showPath();
    void showAnalysis( const GapAnalysis &analysis );
    void showBusy( bool busy );
    void showError( const Error &error );
    void updateEnabled();
    /** Prepares the question soon, where the step shown needs it. */
    void prepareSoon();
    /** The name of an undoable change of the window's choice; empty while there is nothing to undo. */
    QString followName( const QString &name ) const;

    PlanningServices mServices;
    PlanningSession *mSession = nullptr;
    RuleWatch *mRules = nullptr;
    PlanningPathBar *mPath = nullptr;
    QStackedWidget *mPages = nullptr;
    GoalPage *mGoal = nullptr;
    DemandPage *mDemand = nullptr;
    CandidatePage *mCandidates = nullptr;
    ConstraintPage *mConstraints = nullptr;
    SolvePage *mSolve = nullptr;
    ComparePage *mCompare = nullptr;
    DecidePage *mDecide = nullptr;
    QList<PlanningPage *> mSteps;
    QLabel *mStatus = nullptr;
    QProgressBar *mProgress = nullptr;
    QPushButton *mCancel = nullptr;
    QPushButton *mBack = nullptr;
    QPushButton *mNext = nullptr;
    QTimer mPrepare;
    bool mCancelling = false;
};

} // namespace jinguan
