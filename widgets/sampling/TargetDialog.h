#pragma once

#include "sampling/YearTargets.h"
#include "widgets/LatestTask.h"
#include "widgets/sampling/SamplingContext.h"

#include <QDialog>
#include <QPointer>

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QStandardItemModel;
class QTableView;

namespace jinguan
{

class StatChartView;
class TargetForm;

/**
 * Targets of the year per unit: where each stands at the end of a day, what the days left may bring, last year, with and without the days under sand or dust; of the row chosen
 * the way through the year as a chart. Worked out off the thread of the window.
 */
class TargetDialog : public QDialog
{
    Q_OBJECT

  public:
    /** \a evaluation outlives the dialog and its work. */
    TargetDialog( const SamplingContext &context, std::shared_ptr<const PeriodEvaluation> evaluation, QWidget *parent = nullptr );
    ~TargetDialog() override;

    void setContext( const SamplingContext &context );
    /** The year shown, as of the end of \a day. */
    void setYear( int year, const QDate &day );
    void reload();
    bool isBusy() const { return mTask.isRunning(); }
    const QList<TargetStatus> &statuses() const { return mStatuses; }
    QTableView *view() const { return mView; }
    StatChartView *chart() const { return mChart; }
    TargetForm *openForm( const YearTarget &target );
    void importFile( SamplingFileKind kind, const QString &path );

  Q_SIGNALS:
    void loaded();
    void changed();
    void printAsked( const QString &command, const QStringList &options );

  private:
    QWidget *makeBar();
    QWidget *makeButtons();
    void fillYears();
    void yearChosen();
    void showStatuses();
    void showChart();
    const TargetStatus *chosen() const;
    void keep( const YearTarget &target );
    void chooseImport( SamplingFileKind kind );
    QString unitSymbol( const YearTarget &target ) const;

    SamplingContext mContext;
    std::shared_ptr<const PeriodEvaluation> mEvaluation;
    QList<TargetStatus> mStatuses;
    QComboBox *mYear = nullptr;
    QDateEdit *mAsOf = nullptr;
    QLineEdit *mSearch = nullptr;
    QLabel *mSummary = nullptr;
    QTableView *mView = nullptr;
    QStandardItemModel *mModel = nullptr;
    StatChartView *mChart = nullptr;
    QPushButton *mEdit = nullptr;
    QList<QPushButton *> mWriting;
    QPointer<TargetForm> mForm;
    LatestTask<Result<QList<TargetStatus>>> mTask;
};

} // namespace jinguan
