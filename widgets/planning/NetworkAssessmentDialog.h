#pragma once

#include "planning/assess/AssessmentTables.h"
#include "store/Workspace.h"
#include "widgets/LatestTask.h"

#include <QDialog>
#include <QMap>

class QComboBox;
class QDateEdit;
class QDoubleSpinBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTabWidget;
class QTableWidget;
class QTextBrowser;

namespace jinguan
{

class StatChartView;

/** What the assessment of the network works with; all outlive the dialog. */
struct AssessmentServices
{
    Workspace *workspace = nullptr;
    const Catalogue *catalogue = nullptr;
    const Standards *standards = nullptr;
    TimeRange extent; //!< of the readings, for the first question
    QString element;  //!< shown in the window
    QDate day;        //!< of the moment shown
};

/**
 * The network of an element as it is, in tabs: coverage by class and district, goals, minimum numbers, redundancy, removal bias, representativeness, ranking.
 *
 * The map side is read at once, readings and arithmetic run off the thread of the window with progress; a new question cancels the one before, and so
 * does closing. Every table copies and goes to CSV; a row that is about a station tells so.
 */
class NetworkAssessmentDialog : public QDialog
{
    Q_OBJECT

  public:
    explicit NetworkAssessmentDialog( const AssessmentServices &services, QWidget *parent = nullptr );

    AssessmentRequest question() const;
    void setQuestion( const AssessmentRequest &request );

    /** The last answer; nothing before, and after an error. */
    const std::optional<NetworkAssessment> &assessment() const { return mAssessment; }
    bool isBusy() const { return mTask.isRunning(); }

    /** The table of the tab shown, as CSV. */
    Result<void> exportCsv( const QString &path ) const;

  public Q_SLOTS:
    void start();
    void cancel();

  Q_SIGNALS:
    /** An answer, or the reason why there is none, is shown. */
    void answered();
    /** A row about a station was chosen. */
    void stationPicked( const QString &code );
    /** From the working thread. */
    void reported( double fraction, const QString &what );

  private:
    using Answer = std::shared_ptr<Result<NetworkAssessment>>;
    class Reporter;

    QWidget *makeForm();
    QWidget *makeTab( const QString &id );
    QWidget *makeSampleCalculator();
    void fillKinds();
    void fillIndicators();
    void take( const Answer &answer );
    void showTable( const AssessmentTable &content );
    void showChart();
    void showSampleSize();
    void pick( const QString &id, int row );
    void setBusy( bool busy );
    QString currentId() const;
    void copy();
    void saveAs();

    AssessmentServices mServices;
    std::optional<NetworkAssessment> mAssessment;
    QList<AssessmentTable> mShown;
    QString mChosen; //!< station

    QComboBox *mElement = nullptr;
    QComboBox *mKind = nullptr;
    QComboBox *mRegion = nullptr;
    QComboBox *mIndicator = nullptr;
    QComboBox *mPeriod = nullptr;
    QDateEdit *mFrom = nullptr;
    QDateEdit *mTo = nullptr;
    QPushButton *mStart = nullptr;
    QPushButton *mCancel = nullptr;
    QPushButton *mSave = nullptr;
    QPushButton *mCopy = nullptr;
    QProgressBar *mProgress = nullptr;
    QLabel *mStatus = nullptr;
    QTabWidget *mTabs = nullptr;
    QMap<QString, QTableWidget *> mTables;
    QMap<QString, QLabel *> mNotes;
    QTextBrowser *mGeneralNotes = nullptr;
    StatChartView *mChart = nullptr;
    QDoubleSpinBox *mDeviation = nullptr;
    QDoubleSpinBox *mError = nullptr;
    QDoubleSpinBox *mConfidence = nullptr;
    QLabel *mSamples = nullptr;
    LatestTask<Answer> mTask; //!< last, so that it ends before what it reports to
};

} // namespace jinguan
