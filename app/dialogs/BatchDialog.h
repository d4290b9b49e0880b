#pragma once

#include "print/BatchPlan.h"
#include "print/PrintKinds.h"
#include "Services.h"
#include "widgets/LatestTask.h"

#include <QDialog>
#include <QElapsedTimer>

#include <memory>

class QCheckBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QTableView;

namespace jinguan
{

class BatchModel;
class BatchRunner;
class ReportForm;

/**
 * Prints many reports: choose kinds, units, elements and periods, see what that makes, and watch it being made. A run can be stopped and gone on with; closing the dialog stops it.
 */
class BatchDialog : public QDialog
{
    Q_OBJECT

  public:
    BatchDialog( const PrintContext &context, const Services &services, QWidget *parent = nullptr );
    ~BatchDialog() override;

    /** What is chosen. */
    BatchRequest request() const;
    const BatchRunner *runner() const { return mRunner.get(); }

  public Q_SLOTS:
    void start();
    void cancel();

  Q_SIGNALS:
    /** A run has ended; \a complete when nothing failed and it was not stopped. */
    void finished( bool complete );

  private:
    QWidget *makeTable();
    QWidget *makeChoices();
    QWidget *makeTarget();
    QListWidget *addList( QHBoxLayout *row, const char *name, const QString &title );
    void fillLists();
    void recall();
    void remember() const;
    void plan();
    void runEnded();
    void finish( const QString &text, bool complete );
    void updateButtons();
    QString folder() const;

    PrintContext mContext;
    const Services &mServices;
    QList<BatchKind> mKinds;
    QList<BatchJob> mJobs;
    std::unique_ptr<BatchRunner> mRunner;
    LatestTask<QString> mEnding; //!< joining and the summary; what went wrong
    bool mIsEnding = false;
    QElapsedTimer mClock;
    QListWidget *mKindList = nullptr;
    QListWidget *mUnitList = nullptr;
    QListWidget *mElementList = nullptr;
    QLineEdit *mPeriods = nullptr;
    QLineEdit *mFolder = nullptr;
    QLineEdit *mPattern = nullptr;
    QLineEdit *mJoin = nullptr;
    QCheckBox *mResume = nullptr;
    QSpinBox *mParallel = nullptr;
    ReportForm *mForm = nullptr;
    QTableView *mTable = nullptr;
    BatchModel *mModel = nullptr;
    QLabel *mState = nullptr;
    QProgressBar *mProgress = nullptr;
    QPushButton *mStart = nullptr;
    QPushButton *mCancel = nullptr;
    QPushButton *mOpenFolder = nullptr;
};

} // namespace jinguan
