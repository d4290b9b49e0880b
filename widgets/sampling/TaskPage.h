#pragma once

#include "sampling/SamplingCalendar.h"
#include "widgets/LatestTask.h"
#include "widgets/sampling/SamplingContext.h"

#include <QPointer>
#include <QWidget>

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QStandardItemModel;
class QTableView;

namespace jinguan
{

class MarkDialog;

/**
 * Samples that are due, overdue or wait for their results, as a table that filters, sorts and copies; a double click marks one. Results are looked for off the thread
 * of the window.
 */
class TaskPage : public QWidget
{
    Q_OBJECT

  public:
    explicit TaskPage( QWidget *parent = nullptr );
    ~TaskPage() override;

    /** Shows the tasks of a year before the day of \a context to a month after it. */
    void setContext( const SamplingContext &context );
    /** Reads everything anew. */
    void reload();
    bool isBusy() const { return mTask.isRunning(); }
    /** What the table is filled from, whatever is filtered. */
    const QList<SamplingTask> &tasks() const { return mTasks; }
    QTableView *view() const { return mView; }

    /** The form for the task chosen; nullptr without one. */
    MarkDialog *openMark();

  Q_SIGNALS:
    /** New tasks are shown. */
    void loaded();
    void failed( const QString &message );
    void stationPicked( const QString &code );
    /** Somebody marked a task. */
    void marked();

  private:
    QWidget *makeBar();
    void showTasks( const QList<SamplingTask> &tasks );
    void fill();
    void showSummary();
    const SamplingTask *chosen() const;
    void keep( const SamplingMark &mark );

    SamplingContext mContext;
    QList<SamplingTask> mTasks;
    QComboBox *mState = nullptr;
    QComboBox *mElement = nullptr;
    QDateEdit *mFrom = nullptr;
    QDateEdit *mTo = nullptr;
    QLineEdit *mSearch = nullptr;
    QTableView *mView = nullptr;
    QStandardItemModel *mModel = nullptr;
    QLabel *mSummary = nullptr;
    QPushButton *mMark = nullptr;
    QPushButton *mShowStation = nullptr;
    QPointer<MarkDialog> mForm;
    LatestTask<Result<QList<SamplingTask>>> mTask;
};

} // namespace jinguan
