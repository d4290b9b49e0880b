#pragma once

#include "forecast/ForecastData.h"
#include "monitoring/Evaluator.h"
#include "store/Workspace.h"
#include "widgets/LatestTask.h"

#include <QDockWidget>
#include <QTimer>

class QCheckBox;
class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTableWidget;

namespace jinguan
{

class ChartView;

/** What the forecast dock works with; all outlive it or are taken away by setServices( {} ). */
struct ForecastServices
{
    Workspace *workspace = nullptr;
    const Catalogue *catalogue = nullptr;
    const Evaluator *evaluator = nullptr;
};

/**
 * The next 72 hours of a series of the chosen station: the curve with its 10–90 % interval after the days before, which model serves which hours, and what each model was worth
 * against persistence on the recent past. One that does not beat persistence is never called better; the run with perfect weather stands apart as a bound. Works off the thread
 * of the window, with progress and cancel; what is stored is seen by the warnings.
 */
class ForecastDock : public QDockWidget
{
    Q_OBJECT

  public:
    explicit ForecastDock( QWidget *parent = nullptr );
    ~ForecastDock() override;

    /** Cancels what runs. */
    void setServices( const ForecastServices &services );
    /** The station to forecast, and the moment shown: forecasts are issued no later. Computes when the dock is looked at. */
    void setStation( const Station &station, UtcSeconds at );
    QString stationCode() const { return mStation.code; }
    void setIndicator( const QString &indicator );
    /** The box of the automatic issue, without telling. */
    void setHourly( bool on );
    /** A line below about the issue of all forecasts; while it \a runs its button stops it. */
    void setIssueState( const QString &text, bool runs );

    ChartView *chart() const { return mChart; }
    /** What is shown; nothing before it was computed. */
    const std::optional<Forecast> &forecast() const { return mForecast; }

  public Q_SLOTS:
    void compute();
    void cancel();
    /** Writes what is shown into the workspace. */
    void store();

  Q_SIGNALS:
    /** A forecast is on screen, or why there is none. */
    void computed();
    void stored();
    void hourlyToggled( bool on );
    /** All forecasts of the network are wanted now, or those on their way no more. */
    void issueWanted();
    void failed( const QString &message );

  private:
    struct Answer
    {
        ForecastData data;
        Forecast forecast;
    };
    using Percent = std::shared_ptr<std::atomic_int>;

    QWidget *makeBar();
    QWidget *makeFoot();
    void makeTable();
    void fillIndicators();
    void showForecast();
    void showChart( const ForecastData &data );
    void showTable();
    void showBusy( bool busy );
    /** True when somebody looks at the dock. */
    bool isLookedAt() const;

    ForecastServices mServices;
    Station mStation;
    UtcSeconds mAt = 0;
    std::optional<Forecast> mForecast;
    std::optional<ForecastData> mData;
    QLabel *mTitle = nullptr;
    QComboBox *mIndicator = nullptr;
    QPushButton *mStart = nullptr;
    QPushButton *mCancel = nullptr;
    QPushButton *mStore = nullptr;
    QProgressBar *mProgress = nullptr;
    QLabel *mVerdict = nullptr;
    ChartView *mChart = nullptr;
    QTableWidget *mTable = nullptr;
    QCheckBox *mHourly = nullptr;
    QPushButton *mAll = nullptr;
    QLabel *mIssueState = nullptr;
    QTimer mPoll;
    Percent mPercent = std::make_shared<std::atomic_int>( 0 );
    LatestTask<Result<Answer>> mTask;
    LatestTask<std::optional<Error>> mWriting;
    LatestTask<QStringList> mListing;
};

} // namespace jinguan
