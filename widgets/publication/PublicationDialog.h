#pragma once

#include "publication/PublicationSelection.h"
#include "store/Workspace.h"
#include "widgets/LatestTask.h"

#include <QDialog>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTableWidget;
class QTabWidget;

namespace jinguan
{

class PublicationForm;
class PublicationSketch;

/** What the publication catalogue works with in the window; all outlive the dialog. */
struct PublicationServices
{
    Workspace *workspace = nullptr;
    const Catalogue *catalogue = nullptr;
    const Responsibility *responsibility = nullptr;
    const Evaluator *evaluator = nullptr;
    const PublicPlaces *places = nullptr;
    UserProfile user;
};

/**
 * The publication catalogue: the items with their state, the form of one, what was done with it, a preview of what it would release, the bundles made.
 * Steps are buttons that say why they cannot be pressed. The catalogue is read and written in the thread of the window; the preview reads in the pool.
 */
class PublicationDialog : public QDialog
{
    Q_OBJECT

  public:
    explicit PublicationDialog( const PublicationServices &services, QWidget *parent = nullptr );
    ~PublicationDialog() override;

    void setUser( const UserProfile &user );
    /** Reads the catalogue anew, with \a code chosen where it is there. */
    void reload( const QString &code = {} );
    /** The item chosen; nothing when none is. */
    const PublicationItem *chosen() const;
    bool isPreviewing() const { return mTask.isRunning(); }

    /** A bundle is being made; \a fraction 0…1. */
    void showProgress( double fraction, const QString &what );
    /** It is made, or why not; empty texts for neither. */
    void showOutcome( const QString &text, bool isFailure );

  public Q_SLOTS:
    void choose( const QString &code );
    /** Puts the suggested items into the catalogue that are not there yet. */
    void addSuggested();
    void addNew();
    void save();
    void preview();

  Q_SIGNALS:
    /** A bundle of all published items is to be made in a folder that the user is asked for. */
    void bundleAsked();
    void bundleCancelled();
    void previewed();

  private:
    struct Answer
    {
        Result<Release> release = Error {};
        UtcSeconds moment = 0;
    };

    QWidget *makeList();
    QWidget *makeTabs();
    QWidget *makePreview();
    QWidget *makeSteps();
    QPushButton *stepButton( PublicationAct act, QWidget *parent );
    void fillList();
    void showChosen();
    void showHistory();
    void showBundles();
    void updateSteps();
    void take( PublicationAct act );
    void showAnswer( const std::shared_ptr<Answer> &answer );
    void fillSample( const Release &release );
    void fillSketch( const Release &release );
    void tell( const QString &text, bool isFailure );
    QColor stateColour( PublicationState state ) const;

    PublicationServices mServices;
    QList<PublicationItem> mItems;
    QList<PublicationStep> mHistory; //!< of the item chosen
    QString mCode;
    QLineEdit *mSearch = nullptr;
    QComboBox *mStateFilter = nullptr;
    QTableWidget *mList = nullptr;
    QLabel *mEmpty = nullptr;
    QTabWidget *mTabs = nullptr;
    PublicationForm *mForm = nullptr;
    QPushButton *mSave = nullptr;
    QTableWidget *mSteps = nullptr;
    QTableWidget *mBundles = nullptr;
    QLabel *mSummary = nullptr;
    QTableWidget *mSample = nullptr;
    PublicationSketch *mSketch = nullptr;
    QLineEdit *mComment = nullptr;
    QHash<int, QPushButton *> mButtons; //!< by act
    QPushButton *mBundle = nullptr;
    QPushButton *mCancel = nullptr;
    QProgressBar *mProgress = nullptr;
    QLabel *mMessage = nullptr;
    LatestTask<std::shared_ptr<Answer>> mTask; //!< last, so that it ends before what it reports to
};

} // namespace jinguan
