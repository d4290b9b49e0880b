#pragma once

#include "layers/MapFilter.h"
#include "store/NetworkStore.h"
#include "widgets/incidents/IncidentFilter.h"
#include "widgets/incidents/IncidentRows.h"
#include "widgets/LatestTask.h"

#include <QDockWidget>

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

class IncidentDesk;

/**
 * The list of incidents with what people do about them: acknowledge, assign, note, close. The title says how many are not closed.
 *
 * Everything is read and written off the thread of the window. A step is taken on all selected rows; the first that is refused ends it,
 * and failed() says why.
 */
class IncidentDock : public QDockWidget
{
    Q_OBJECT

  public:
    explicit IncidentDock( QWidget *parent = nullptr );

    /** Waits for what runs on the old context; one without a workspace empties the list. */
    void setContext( const IncidentContext &context );
    /** Recorded with every step; its unit is what "mine" means. */
    void setUser( const UserProfile &user );
    void setElement( const QString &element );
    void setArea( const MapFilter &area );
    /** Moment up to which lasting incidents are counted. */
    void setNow( UtcSeconds now );
    /** Reads the incidents again. */
    void reload();

    void acknowledge( const QString &note );
    void assign( const QString &assignee, const QString &note );
    void addNote( const QString &note );
    void closeIncidents( const QString &reason );

    /** Shows and selects an incident, whatever the list was narrowed to, without choosing its station; false when it is not there. */
    bool select( qint64 id );
    /** Asks whom the selected incidents are given to. */
    void askAssignee();

    QTableView *view() const { return mView; }
    IncidentModel *model() const { return mModel; }
    IncidentFilter *filter() const { return mFilter; }
    /** Incidents selected in the list. */
    QList<Incident> selected() const;

  Q_SIGNALS:
    /** The list was read. */
    void shown();
    /** The story of the current incident was read. */
    void storyShown();
    void stationPicked( const QString &code );
    /** A step was taken and stored. */
    void changed();
    void rulesWanted();
    /** Wants to print `jinguan report COMMAND`: the sheet of the current incident, or the list of those open where none is chosen. */
    void printAsked( const QString &command, const QStringList &options );
    void failed( const QString &message );

  private:
    using Step = std::function<Result<Incident>( IncidentDesk &, qint64, UtcSeconds )>;

    void build();
    void makeTable();
    QLayout *makeBar();
    void showCounts();
    /** Does \a change, which filters anew, without taking what becomes current for a choice. */
    void refilter( const std::function<void()> &change );
    void showButtons();
    void showStory();
    void pick();
    void take( const Step &step );
    void askNote();
    void askPrint();
    /** Selects an incident where it is listed. */
    bool selectListed( qint64 id );
    void askClose();
    void acknowledgeSelected() { acknowledge( QString() ); }

    IncidentContext mContext;
    UserProfile mUser;
    QString mElement;
    UtcSeconds mNow = 0;
    bool mFilling = false;
    bool mSized = false;
    IncidentModel *mModel = nullptr;
    IncidentFilter *mFilter = nullptr;
    QTableView *mView = nullptr;
    QTextBrowser *mStory = nullptr;
    QComboBox *mChoice = nullptr;
    QCheckBox *mEveryElement = nullptr;
    QLineEdit *mWords = nullptr;
    QList<QPushButton *> mStepButtons; //!< for what is not closed
    QPushButton *mNote = nullptr;
    LatestTask<Result<QList<IncidentRow>>> mReading;
    LatestTask<Result<QList<IncidentEvent>>> mStoryReading;
    LatestTask<std::optional<Error>> mWriting;
};

} // namespace jinguan
