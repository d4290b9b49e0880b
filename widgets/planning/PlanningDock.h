#pragma once

#include "monitoring/Catalogue.h"
#include "monitoring/Responsibility.h"
#include "planning/GapAnalysis.h"
#include "store/Workspace.h"

#include <QDockWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QProgressBar;
class QPushButton;
class QTabWidget;
class QToolButton;
class QUndoStack;

namespace jinguan
{

class FigureTable;
class PlanningForm;
class PlanningSession;
class SiteMoveTool;

/** What the planning dock works with; all outlive it or are taken away by setServices( {} ). */
struct PlanningServices
{
    Workspace *workspace = nullptr;
    const Catalogue *catalogue = nullptr;
    const Responsibility *responsibility = nullptr;
};

/**
 * Planning in the window: ask for gaps or a proposal, see coverage before and after, edit sites in table and on the map with undo, keep
 * scenarios in the workspace.
 */
class PlanningDock : public QDockWidget
{
    Q_OBJECT

  public:
    explicit PlanningDock( QWidget *parent = nullptr );
    ~PlanningDock() override;

    void setServices( const PlanningServices &services );

    /** Model behind the dock: scenario, figures, undo. */
    PlanningSession &session() { return *mSession; }
    QUndoStack *undoStack();

    /** Connects a map tool both ways: it shows and edits the sites of this dock. */
    void connectTool( SiteMoveTool *tool );

    /** Question as the form states it. */
    PlanningRequest request() const;

  public Q_SLOTS:
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
    void failed( const jinguan::Error &error );

  private:
    QWidget *makeCoverageTab();
    QWidget *makeSitesTab();
    QWidget *makeScenariosTab();
    QWidget *makeActions();
    QWidget *makeStatus();
    void connectSession();
    void showFigures();
    void showDistricts();
    void showSites();
    void showBound();
    void showBusy( bool busy );
    void showError( const Error &error );
    void removeScenario();
    void updateEnabled();

    PlanningServices mServices;
    PlanningSession *mSession = nullptr;
    PlanningForm *mForm = nullptr;
    QTabWidget *mTabs = nullptr;
    FigureTable *mFigures = nullptr;
    FigureTable *mDistricts = nullptr;
    FigureTable *mSites = nullptr;
    QListWidget *mScenarios = nullptr;
    QLineEdit *mName = nullptr;
    QLabel *mBound = nullptr;
    QLabel *mNotes = nullptr;
    QLabel *mStatus = nullptr;
    QProgressBar *mProgress = nullptr;
    QPushButton *mShowGaps = nullptr;
    QPushButton *mPropose = nullptr;
    QPushButton *mCancel = nullptr;
    QPushButton *mSave = nullptr;
    QToolButton *mEdit = nullptr;
    QToolButton *mUndo = nullptr;
    QToolButton *mRedo = nullptr;
    QToolButton *mRemoveSite = nullptr;
    bool mCancelling = false;
};

} // namespace jinguan
