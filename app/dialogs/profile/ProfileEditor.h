#pragma once

#include "dialogs/profile/DraftPage.h"
#include "ingest/DraftCheck.h"
#include "ingest/ImportReport.h"
#include "Services.h"
#include "store/Workspace.h"

#include <QDialog>
#include <QPointer>
#include <QTimer>

#include <functional>

class QLabel;
class QProgressBar;
class QPushButton;
class QTableView;
class QTabWidget;
class QTextBrowser;
class QgsTask;

namespace jinguan
{

class ColumnPage;
class ReadingBar;
class SampleModel;
class StationPage;
class TimePage;

/**
 * Makes a mapping profile by looking at a file: its first rows on top, beneath what each column is and all the rest that a profile
 * can say, beside it what the profile makes of the rows. A new profile begins with guesses that are marked as such. The file is
 * read and checked in the task manager; only its first rows are held, however long it is.
 */
class ProfileEditor : public QDialog
{
    Q_OBJECT

  public:
    /** The first rows that are looked at. */
    static constexpr int sampleRows = 500;

    ProfileEditor( Workspace &workspace, const Services &services, const QString &file, QWidget *parent = nullptr );
    ~ProfileEditor() override;

    /** Begins with \a profile and not with guesses; \a replace: saving writes over it, which must be an own one. */
    void setProfile( const MappingProfile &profile, bool replace );
    /** Reads the file; loaded() comes when it was, or could not be. */
    void load();

    const ProfileDraft &draft() const { return mDraft; }
    /** Name under which the profile was saved; empty before. */
    const QString &savedName() const { return mSavedName; }

  public Q_SLOTS:
    /** Tries the profile on all rows; wholeChecked() comes when that is done. Nothing is written. */
    void checkWhole();
    void accept() override;
    void reject() override;

  Q_SIGNALS:
    void loaded();
    /** The rows shown were checked with the profile as it stands. */
    void checked();
    void wholeChecked();

  private:
    /** What the tasks of the dialog share; it outlives the dialog where one is still running. */
    struct Loaded
    {
        TableSample sample;
        std::unique_ptr<StationResolver> stations;
        QSet<QString> names;
        QStringList codes;
        std::optional<Error> error;
    };
    void addButtons( QLayout *layout );
    void start( const QString &what, std::function<void( Progress & )> work, std::function<void()> done );
    void read();
    void takeLoaded();
    /** Begins anew with guesses. */
    void guess( bool headerGiven );
    /** True while nobody has decided anything that new guesses would undo. */
    bool isOnlyGuessed() const { return !mStart && !mTouched; }
    void showDraft();
    void takePages( const DraftPage *from );
    void check();
    void showCheck( const Result<DraftCheck> &check );
    QString timeExample( const DraftCheck &check ) const;
    Result<MappingProfile> profileForCheck() const;
    void showReport( const Result<ImportReport> &report );
    void showMessage( const QString &html );
    void chooseColumn( int index );

    Workspace &mWorkspace;
    const Services &mServices;
    QString mFile;
    ProfileDraft mDraft;
    std::optional<MappingProfile> mStart;
    bool mReplace = false;
    QString mSavedName;
    std::shared_ptr<Loaded> mLoaded;
    bool mHasSample = false;
    bool mBusy = false;
    bool mTouched = false;
    bool mReadAgain = false;
    bool mCheckAgain = false;
    bool mCloseWhenIdle = false;
    int mColumn = 0;
    QTimer mCheckSoon;
    QPointer<QgsTask> mTask;

    ReadingBar *mBar = nullptr;
    SampleModel *mModel = nullptr;
    QTableView *mTable = nullptr;
    QTabWidget *mTabs = nullptr;
    ColumnPage *mColumnPage = nullptr;
    TimePage *mTimePage = nullptr;
    StationPage *mStationPage = nullptr;
    QList<DraftPage *> mPages;
    QTextBrowser *mVerdict = nullptr;
    QLabel *mMessage = nullptr;
    QProgressBar *mProgress = nullptr;
    QPushButton *mWhole = nullptr;
    QPushButton *mSave = nullptr;
};

} // namespace jinguan
