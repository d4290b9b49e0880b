#pragma once

#include "store/Workspace.h"
#include "widgets/evaluation/EvaluationModel.h"
#include "widgets/LatestTask.h"

#include <QDockWidget>
#include <QTimer>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QProgressBar;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;
class QTextBrowser;

namespace jinguan
{

/** What the evaluation dock works with; all outlive it or are taken away by setServices( {} ). */
struct EvaluationServices
{
    Workspace *workspace = nullptr;
    const Catalogue *catalogue = nullptr;
    const Responsibility *responsibility = nullptr;
    const Evaluator *evaluator = nullptr;
};

/**
 * Evaluation in the window: element, period, days and places; verdicts with their grade colours, ranks and every figure behind them; the arithmetic
 * of a figure with its clauses at a click; copy and CSV. Works off the thread of the window, with progress and cancel.
 */
class EvaluationDock : public QDockWidget
{
    Q_OBJECT

  public:
    explicit EvaluationDock( QWidget *parent = nullptr );
    ~EvaluationDock() override;

    /** Cancels what runs. */
    void setServices( const EvaluationServices &services );
    /** The last week of \a extent is what is asked for first. */
    void setExtent( const TimeRange &extent );

    /** The question as the form states it. */
    EvaluationRequest request() const;
    void setRequest( const EvaluationRequest &request );

    /** Table as shown, as CSV. */
    Result<void> exportCsv( const QString &path ) const;

  public Q_SLOTS:
    void setElement( const QString &element );
    void evaluate();
    void cancel();

  Q_SIGNALS:
    /** Verdicts are in the table. */
    void evaluated();
    /** The arithmetic of a figure is shown. */
    void explained();
    void failed( const jinguan::Error &error );

  private:
    using Answer = Result<QList<EvaluationRow>>;
    /** How far the work is, in percent; shared with the working thread. */
    using Percent = std::shared_ptr<std::atomic_int>;

    QWidget *makeForm();
    QWidget *makeButtons();
    void makeTable();
    void fillPeriods();
    LatestTask<Answer>::Work work( const EvaluationRequest &request, const QString &place ) const;
    void take( const EvaluationRequest &request, const Answer &answer );
    /** Columns as wide as their content, and how many lines there are. */
    void fitTable();
    void explain( const QModelIndex &index );
    void showTrail( const QString &title, const QString &indicator, const Answer &answer );
    void showBusy( bool busy );
    void saveAs();

    EvaluationServices mServices;
    std::unique_ptr<EvaluationNames> mNames;
    EvaluationModel *mModel = nullptr;
    QSortFilterProxyModel *mSorted = nullptr;
    EvaluationRequest mShown;
    QComboBox *mElement = nullptr;
    QComboBox *mPeriod = nullptr;
    QComboBox *mBy = nullptr;
    QDateEdit *mFrom = nullptr;
    QDateEdit *mTo = nullptr;
    QCheckBox *mAll = nullptr;
    QPushButton *mStart = nullptr;
    QPushButton *mCancel = nullptr;
    QPushButton *mSave = nullptr;
    QProgressBar *mProgress = nullptr;
    QLabel *mStatus = nullptr;
    QTableView *mTable = nullptr;
    QTextBrowser *mTrail = nullptr;
    QTimer mPoll;
    Percent mPercent = std::make_shared<std::atomic_int>( 0 );
    LatestTask<Answer> mTask;
    LatestTask<Answer> mTrailTask;
};

} // namespace jinguan
