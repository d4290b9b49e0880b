#pragma once

#include "layers/chart/StatChart.h"
#include "store/Workspace.h"
#include "widgets/charts/ChartForm.h"
#include "widgets/LatestTask.h"

#include <QTimer>

class QLabel;
class QProgressBar;
class QPushButton;
class QSplitter;
class QToolButton;

namespace jinguan
{

class StatChartView;

/** What the workbench works with; all outlive it or are taken away by setServices( {} ). */
struct ChartServices
{
    Workspace *workspace = nullptr;
    const Catalogue *catalogue = nullptr;
    const Evaluator *evaluator = nullptr;
    QByteArray chains; //!< those edited in the workspace (chains::property)
};

/**
 * The window for charts (图表工作台): the question at the left, the chart at the right, export, copy and print above it. A changed question is
 * worked out anew in the background after a moment; what runs is cancelled.
 */
class ChartWorkbench : public QWidget
{
    Q_OBJECT

  public:
    explicit ChartWorkbench( QWidget *parent = nullptr );
    ~ChartWorkbench() override;

    /** Cancels what runs and waits for it. \a stations are those to choose from. */
    void setServices( const ChartServices &services, const QList<Station> &stations );
    /** Days that are offered where the question names none. */
    void setExtent( const TimeRange &extent );

    ChartForm *form() const { return mForm; }
    StatChartView *view() const { return mView; }

    /** Asks and draws at once. */
    void ask( const ChartRequest &request );
    /** The station with its first indicators over the last month, as a time series. */
    void openStation( const QString &code, const QString &indicator, UtcSeconds at );
    /** Marks the moment in time charts. */
    void setMoment( UtcSeconds moment );

    /** The chains as they are kept now; draws anew. */
    void setChains( const QByteArray &json );
    /** A sentence beside the buttons. */
    void tell( const QString &text );

    QByteArray splitterState() const;
    void restoreSplitter( const QByteArray &state );

  public Q_SLOTS:
    void draw();
    void cancel();

  Q_SIGNALS:
    /** A chart is shown. */
    void drawn();
    /** The question was changed by somebody. */
    void asked();
    /** A moment was clicked in a chart, UTC seconds. */
    void momentPicked( qint64 moment );
    /** The chains were edited and are to be kept in the workspace. */
    void chainsEdited( const QByteArray &json );
    void failed( const QString &message );

  private:
    using Answer = Result<StatChartPtr>;
    using Available = Result<QHash<QString, QSet<QString>>>;

    QWidget *makeBar();
    void readAvailable();
    void readChains();
    void editChains();
    void take( const Answer &answer );
    void showBusy( bool busy );
    void schedule();

    ChartServices mServices;
    ChartContext mContext;
    TimeRange mExtent;
    std::optional<UtcSeconds> mMoment;
    QSplitter *mSplit = nullptr;
    ChartForm *mForm = nullptr;
    StatChartView *mView = nullptr;
    QList<QToolButton *> mActions;
    QPushButton *mCancel = nullptr;
    QProgressBar *mProgress = nullptr;
    QLabel *mStatus = nullptr;
    QTimer mDelay;
    QTimer mPoll;
    std::shared_ptr<std::atomic_int> mPercent = std::make_shared<std::atomic_int>( 0 );
    LatestTask<Answer> mTask;
    LatestTask<Available> mListTask;
};

} // namespace jinguan
