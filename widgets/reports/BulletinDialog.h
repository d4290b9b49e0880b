#pragma once

#include "layers/MapFilter.h"
#include "reports/bulletin/BulletinReport.h"
#include "store/Workspace.h"
#include "widgets/LatestTask.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QLabel;
class QProgressBar;
class QPushButton;
class QScrollArea;
class QTabWidget;

namespace jinguan
{

class BulletinParagraphEdit;
class StatChartView;

/** What the bulletin window works with; all outlive the dialog. */
struct BulletinServices
{
    Workspace *workspace = nullptr;
    const Catalogue *catalogue = nullptr;
    const Evaluator *evaluator = nullptr;
    const Responsibility *responsibility = nullptr;
    QString element;  //!< shown in the window
    MapFilter area;   //!< likewise
    QDate day;        //!< of the moment shown
    QString userName; //!< who edits
    QString bureau;   //!< who compiles
};

/**
 * The bulletin of an element: its text to be edited at the left, its tables at the right. Figures are collected off the thread of the window. The text is kept
 * as a draft in the folder `drafts` of the workspace, before anything is printed or exported, and when the dialog closes; edits outlive new figures.
 */
class BulletinDialog : public QDialog
{
    Q_OBJECT

  public:
    explicit BulletinDialog( const BulletinServices &services, QWidget *parent = nullptr );
    ~BulletinDialog() override;

    BulletinQuestion question() const;
    void setQuestion( const BulletinQuestion &question );
    /** The text as it stands; nothing before the first answer. */
    const std::optional<BulletinDraft> &draft() const { return mDraft; }
    bool isBusy() const { return mTask.isRunning() || mWrites.isRunning(); }
    /** Where the draft of the bulletin shown is kept. */
    QString draftPath() const;

    void done( int result ) override;

  public Q_SLOTS:
    /** Collects the figures of the question. */
    void start();
    void cancel();
    /** Keeps the draft, then asks for the print. */
    void print();
    /** Writes the bulletin to \a path by its ending: DOCX, ODT, XLSX, ODS, CSV. */
    void exportTo( const QString &path );
    /** Keeps the draft where it belongs. */
    void keep();

  Q_SIGNALS:
    /** Figures, or the reason why there are none, are shown. */
    void answered();
    /** A file was written, or could not be. */
    void written( const QStringList &files );
    void printAsked( const QString &command, const QStringList &options );
    /** From the working thread. */
    void reported( double fraction, const QString &what );

  private:
    struct Answer
    {
        std::optional<Error> error;
        std::shared_ptr<const BulletinFigures> figures;
        std::shared_ptr<const BulletinText> text;
        std::optional<BulletinDraft> draft;
        QList<TableContent> tables;
        StatChartPtr calendar;
        QStringList notes;
    };
    using AnswerPtr = std::shared_ptr<Answer>;
    using Written = std::shared_ptr<Result<QStringList>>;
    class Reporter;

    QWidget *makeForm();
    QWidget *makeButtons();
    void fillElements();
    void fillAreas();
    void fitDate();
    void step( int direction );
    void take( const AnswerPtr &answer );
    void showDraft();
    void showTables( const Answer &answer );
    void takeEdit( const QString &id, const QString &text );
    void chooseFile();
    /** Runs \a work in the thread pool and \a next when it wrote its files. */
    void write( std::function<Result<QStringList>()> work, std::function<void( const QStringList & )> next );
    static Result<QStringList> writeDraft( const BulletinDraft &draft, const QString &path );
    void setBusy( bool busy );
    static AnswerPtr collect( const BulletinQuestion &question, const BulletinSource &source, const ReadingStore &store, Progress &progress,
      const QString &draftPath );

    BulletinServices mServices;
    BulletinQuestion mShown; //!< of the answer
    std::shared_ptr<const BulletinFigures> mFigures;
    std::shared_ptr<const BulletinText> mText;
    std::optional<BulletinDraft> mDraft;
    bool mIsChanged = false; //!< edited since it was kept

    QComboBox *mElement = nullptr;
    QComboBox *mArea = nullptr;
    QComboBox *mKind = nullptr;
    QDateEdit *mFrom = nullptr;
    QComboBox *mRankBy = nullptr;
    QPushButton *mStart = nullptr;
    QPushButton *mCancel = nullptr;
    QPushButton *mPrint = nullptr;
    QPushButton *mExport = nullptr;
    QPushButton *mKeep = nullptr;
    QProgressBar *mProgress = nullptr;
    QLabel *mStatus = nullptr;
    QLabel *mTitle = nullptr;
    QScrollArea *mParagraphs = nullptr;
    QTabWidget *mTabs = nullptr;
    QList<BulletinParagraphEdit *> mEdits;
    LatestTask<Written> mWrites;
    LatestTask<AnswerPtr> mTask; //!< last, so that it ends before what it reports to
};

} // namespace jinguan
