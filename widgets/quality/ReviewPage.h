#pragma once

#include "quality/QualityScan.h"
#include "quality/ReviewDesk.h"
#include "widgets/LatestTask.h"
#include "widgets/quality/QualityContext.h"
#include "widgets/quality/ReviewModel.h"
#include "widgets/SeriesLoader.h"

#include <QWidget>

#include <functional>
#include <optional>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QTableView;
class QTextBrowser;

namespace jinguan
{

class ChartView;
class WorkBar;

/**
 * Suspect readings and what people do about them: find them invalid, accept them, note something, take a verdict back, always with a reason and on all selected
 * rows at once. The chosen reading stands in its curve, beside those of the stations around; its history below tells who said what. Reads and writes off the
 * thread of the window.
 */
class ReviewPage : public QWidget
{
    Q_OBJECT

  public:
    explicit ReviewPage( QWidget *parent = nullptr );
    ~ReviewPage() override;

    /** Waits for what runs on the old context. */
    void setContext( const QualityContext &context );
    void setUser( const QString &user ) { mUser = user; }
    void setElement( const QString &element );
    void setArea( const MapFilter &area );
    /** Reads the verdicts again. */
    void reload();
    /** Holds the rules against what is new. */
    void scan();

    void judge( QualityFlag flag, const QString &reason );
    void note( const QString &text );
    void withdraw( const QString &reason );

    QTableView *view() const { return mView; }
    ReviewModel *model() const { return mModel; }
    ReviewFilter *filter() const { return mFilter; }
    ChartView *chart() const { return mChart; }
    QList<ReadingKey> selected() const;

  Q_SIGNALS:
    /** The list was read. */
    void shown();
    /** The history of the chosen reading is shown. */
    void historyShown();
    void stationPicked( const QString &code );
    /** Verdicts were written. */
    void changed();
    void countChanged( int open );
    void failed( const QString &message );

  private:
    using Step = std::function<Result<JudgeSummary>( ReviewDesk &, const QList<ReadingKey> & )>;

    QLayout *makeFilters();
    QLayout *makeActions();
    void makeTable();
    void fillRules();
    void showButtons();
    void showCount();
    void showCurrent();
    void showChart( const ReviewRow &row );
    void take( const Step &step );
    void ask( const QString &title, const QString &prompt, const std::function<void( const QString & )> &then );
    const ReviewRow *current() const;

    QualityContext mContext;
    QString mUser;
    QString mElement;
    bool mSized = false;
    bool mFilling = false;
    ReviewModel *mModel = nullptr;
    ReviewFilter *mFilter = nullptr;
    QTableView *mView = nullptr;
    ChartView *mChart = nullptr;
    QTextBrowser *mHistory = nullptr;
    QComboBox *mChoice = nullptr;
    QComboBox *mRule = nullptr;
    QComboBox *mSince = nullptr;
    QCheckBox *mEveryElement = nullptr;
    QLineEdit *mWords = nullptr;
    QPushButton *mScan = nullptr;
    QList<QPushButton *> mSteps;
    WorkBar *mWork = nullptr;
    LatestTask<Result<QList<ReviewRow>>> mReading;
    LatestTask<Result<QList<Verdict>>> mHistoryReading;
    LatestTask<Result<SeriesRequest>> mChartReading;
    LatestTask<Result<JudgeSummary>> mWriting;
    LatestTask<Result<QualityScanOutcome>> mScanning;
};

} // namespace jinguan
