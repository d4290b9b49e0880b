#pragma once

#include "monitoring/Evaluator.h"
#include "planning/assess/ElementCoverage.h"
#include "store/Workspace.h"
#include "warning/IncidentDeadlines.h"
#include "warning/ResponsibilityFigures.h"
#include "warning/WorkspaceWarnings.h"
#include "widgets/LatestTask.h"

#include <QDialog>

#include <optional>

class QAbstractItemView;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QStandardItemModel;
class QTableView;
class QTabWidget;
class QTextBrowser;

namespace jinguan
{

class BureauMap;
class MapScene;

/** What the responsibility view works with; all outlive it, the scene may be replaced. */
struct ResponsibilityServices
{
    Workspace *workspace = nullptr;
    const Catalogue *catalogue = nullptr;
    const Responsibility *responsibility = nullptr;
    const Evaluator *evaluator = nullptr;
    MapScene *scene = nullptr; //!< nullptr: without a map
    UtcSeconds moment = 0;     //!< at which stations and deadlines are looked at
};

/**
 * Who answers for what by the plan: its clauses with who leads and who cooperates, what stands behind each (stations by kind, units served, area represented, open incidents), the bodies by both
 * their names, and the map by bureau. Searched, filtered by unit, body and element; every table copies.
 *
 * The network is read in the thread of the window (quick); incidents and coverage off it, and a new question ends the one before.
 */
class ResponsibilityDialog : public QDialog
{
    Q_OBJECT

  public:
    explicit ResponsibilityDialog( const ResponsibilityServices &services, QWidget *parent = nullptr );
    ~ResponsibilityDialog() override;

    /** The scene was built anew, or is about to go (nullptr). */
    void setScene( MapScene *scene );
    /** Looks at a responsible unit; empty: the whole city. */
    void setUnit( const QString &code );

    bool isBusy() const { return mTask.isRunning(); }
    const std::optional<ResponsibilityFigures> &figures() const { return mFigures; }

  public Q_SLOTS:
    /** Reads everything anew. */
    void refresh();

  Q_SIGNALS:
    /** An answer, or the reason why there is none, is shown. */
    void answered();
    /** The sheet of what is shown is wanted. */
    void printAsked( const QString &command, const QStringList &options );

  private:
    /** What is counted off the thread of the window. */
    struct Answer
    {
        QList<Incident> incidents;
        QList<ElementCoverage> coverage;
        QString noCoverage;
    };
    struct Page
    {
        QStandardItemModel *model = nullptr;
        QSortFilterProxyModel *shown = nullptr;
        QTableView *view = nullptr;
    };

    QWidget *makeTop();
    QWidget *makeClauses();
    QWidget *makeBottom();
    Page makePage( const QString &name, const QStringList &headings, const QList<int> &numbers );
    void showAnswer( const Result<Answer> &answer );
    void showClauses();
    void showKinds();
    void showBodies();
    void showIncidents();
    void showMap();
    void showDetail();
    void print();
    void copy() const;
    QString bodies( const QList<DutyBody> &list ) const;
    QString coverageText( const DutyRow &row ) const;
    QString chosen( const QComboBox *box ) const;
    QAbstractItemView *currentView() const;

    ResponsibilityServices mServices;
    QList<Station> mStations;
    std::optional<WarningRules> mRules;
    std::optional<IncidentDeadlines> mDeadlines;
    std::optional<ResponsibilityFigures> mFigures;
    QList<ElementCoverage> mCoverage;

    QLineEdit *mSearch = nullptr;
    QComboBox *mUnit = nullptr;
    QComboBox *mBody = nullptr;
    QComboBox *mElement = nullptr;
    QTabWidget *mTabs = nullptr;
    Page mClauses;
    Page mKinds;
    Page mBodies;
    Page mIncidents;
    QTextBrowser *mDetail = nullptr;
    BureauMap *mMap = nullptr;
    QLabel *mStatus = nullptr;
    QPushButton *mCopy = nullptr;
    QPushButton *mPrint = nullptr;
    LatestTask<Result<Answer>> mTask; //!< last: it waits for what still reads
};

} // namespace jinguan
