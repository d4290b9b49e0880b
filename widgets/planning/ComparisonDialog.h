#pragma once

#include "planning/ScenarioComparison.h"
#include "store/NetworkStore.h"

#include <QDialog>
#include <QPointer>

#include <functional>

class QAction;
class QLabel;
class QProgressBar;
class QPushButton;
class QTabWidget;
class QTextBrowser;
class QToolButton;

namespace jinguan
{

class CurvePage;
class FigureTable;
class MapScene;
class ProgressTask;
class ScenarioMaps;
class SensitivityPage;
class StudyPage;

/** What the comparison works with; all outlive it, the scene may be replaced. */
struct ComparisonServices
{
    const NetworkStore *network = nullptr;
    const Catalogue *catalogue = nullptr;
    MapScene *scene = nullptr; //!< nullptr: maps without a ground
};

/**
 * Scenarios side by side: linked maps, a table of figures by one yardstick with the best values marked, the curve of coverage over sites or cost with its
 * bound, and the sensitivity of a plan.
 *
 * The store is read in the thread of the window (quick), everything is counted in tasks that can be cancelled; a new question ends the one before.
 */
class ComparisonDialog : public QDialog
{
    Q_OBJECT

  public:
    explicit ComparisonDialog( const ComparisonServices &services, QWidget *parent = nullptr );
    ~ComparisonDialog() override;

    /** Compares these; names that are not in the workspace any more are left out, beyond ScenarioMaps::mostMaps too. */
    void setScenarios( const QStringList &names );
    QStringList scenarios() const { return mNames; }
    /** The list of stored scenarios is read anew. */
    void refreshScenarios();

    /** The scene was built anew, or is about to go (nullptr). */
    void setScene( MapScene *scene );

    bool isBusy() const;
    const std::optional<ScenarioComparison> &comparison() const { return mComparison; }
    /** The table as CSV. */
    Result<void> exportCsv( const QString &path ) const;

  public Q_SLOTS:
    void compare();
    void drawCurve();
    void shake();
    void cancel();
    void copyTable() const;

  Q_SIGNALS:
    /** An answer, or the reason why there is none, is shown. */
    void answered();
    /** The sheet of the comparison is wanted. */
    void printAsked( const QString &command, const QStringList &options );

  private:
    QWidget *makeTop();
    QWidget *makeTabs();
    QWidget *makeBottom();
    void chooseFromMenu();
    void showFigures();
    void showError( const Error &error );
    void showBusy( bool busy );
    void saveAs();
    void print();
    void startStudyOfTab();
    QString yardstickText() const;
    /** The question of the scenario at \a place, judged by the common yardstick; an error when none is chosen. */
    Result<PlanningInputs> studyInputs( int place ) const;
    /** Runs \a work off the thread; \a take gets its answer in the thread of the window, unless something newer was asked. */
    template<typename Answer>
    void run( const QString &what, std::function<Result<Answer>( Progress & )> work, std::function<void( const Answer & )> take );

    ComparisonServices mServices;
    QStringList mNames;
    std::optional<ScenarioComparison> mComparison;
    QPointer<ProgressTask> mTask;
    quint64 mTicket = 0;
    bool mIsDemo = false;

    QToolButton *mChooser = nullptr;
    QLabel *mYardstick = nullptr;
    ScenarioMaps *mMaps = nullptr;
    QTabWidget *mTabs = nullptr;
    FigureTable *mFigures = nullptr;
    CurvePage *mCurve = nullptr;
    SensitivityPage *mSensitivity = nullptr;
    QTextBrowser *mNotes = nullptr;
    QLabel *mStatus = nullptr;
    QProgressBar *mProgress = nullptr;
    QPushButton *mCancel = nullptr;
    QPushButton *mCopy = nullptr;
    QPushButton *mSave = nullptr;
    QPushButton *mPrint = nullptr;
    bool mHasCurve = false;
    bool mHasSensitivity = false;
};

} // namespace jinguan
