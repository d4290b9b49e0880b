#pragma once

#include "store/NetworkStore.h"
#include "widgets/briefing/BriefContext.h"
#include "widgets/LatestTask.h"

#include <QDockWidget>
#include <QElapsedTimer>
#include <QTimer>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTabWidget;

namespace jinguan
{

class BriefCityPage;
class BriefInflowPage;
class BriefMonthPage;
class BriefNetworkPage;
class BriefTargetTable;
class BriefTodayPage;
class GoalBoardPage;
class WorkBar;

/**
 * The district officer's morning in the window: the brief of the area chosen, of the user's unit when the whole city is chosen, and an overview of all units
 * for a user without one.
 *
 * Read off the thread of the window when the dock is looked at, with progress; new readings refresh it, not more often than the throttle allows.
 */
class BriefDock : public QDockWidget
{
    Q_OBJECT

  public:
    explicit BriefDock( QWidget *parent = nullptr );
    ~BriefDock() override;

    /** Waits for what runs on the old context; one without a workspace empties the dock. */
    void setContext( const BriefContext &context );
    void setUser( const UserProfile &user );
    /** What the window shows: the city when the area is empty. */
    void setArea( const BriefArea &area );
    /** The moment to be told of, UTC seconds. */
    void setMoment( UtcSeconds moment );
    /** Readings came: shown anew within the throttle. */
    void refresh();
    /** Least time between two refreshes. */
    void setThrottle( int milliseconds ) { mThrottle = milliseconds; }

    /** The area that is told of: that of the window, or the user's unit. */
    BriefArea shownArea() const;
    /** What is shown; nothing before it was read, for the overview, and after an error. */
    const std::optional<DistrictBrief> &brief() const { return mBrief; }
    bool isBusy() const { return mTask.isRunning(); }
    BriefTodayPage *today() const { return mToday; }
    BriefCityPage *city() const { return mCity; }
    GoalBoardPage *goals() const { return mGoals; }
    QTabWidget *tabs() const { return mTabs; }

  public Q_SLOTS:
    /** Reads it now. */
    void reload();

  Q_SIGNALS:
    /** A brief, an overview, or the reason why there is none, is on screen. */
    void shown();
    void stationPicked( const QString &code );
    void incidentPicked( qint64 id );
    void acknowledgeAsked( qint64 id );
    void assignAsked( qint64 id );
    void areaPicked( const jinguan::BriefArea &area );
    /** UTC seconds. */
    void momentPicked( qint64 moment );
    void printAsked( const QString &command, const QStringList &options );
    void failed( const QString &message );

  private:
    struct Answer
    {
        std::optional<Error> error;
        std::optional<DistrictBrief> brief;
        std::optional<CityOverview> overview;
    };

    QWidget *makeHead();
    void makePages();
    /** True when somebody looks at the dock. */
    bool isLookedAt() const;
    /** Reads it when somebody looks, else as soon as somebody does. */
    void want();
    void take( const Answer &answer );
    void showBrief( const DistrictBrief &brief );
    void showHead();
    void askPrint();

    BriefContext mContext;
    UserProfile mUser;
    BriefArea mArea;
    bool mCityAsked = false; //!< the user asked for all units
    UtcSeconds mMoment = 0;
    std::optional<DistrictBrief> mBrief;
    bool mStale = true;
    int mThrottle = 30000;
    QElapsedTimer mLast;
    QTimer mLater;
    QLabel *mTitle = nullptr;
    QLabel *mState = nullptr;
    QPushButton *mUnits = nullptr;
    QPushButton *mPrint = nullptr;
    WorkBar *mWork = nullptr;
    QStackedWidget *mStack = nullptr;
    QLabel *mEmpty = nullptr;
    QTabWidget *mTabs = nullptr;
    BriefTodayPage *mToday = nullptr;
    BriefNetworkPage *mNetwork = nullptr;
    BriefInflowPage *mInflow = nullptr;
    BriefMonthPage *mMonth = nullptr;
    BriefTargetTable *mTargets = nullptr;
    GoalBoardPage *mGoals = nullptr;
    BriefCityPage *mCity = nullptr;
    LatestTask<std::shared_ptr<Answer>> mTask; //!< last, so that it ends before what it reports to
};

} // namespace jinguan
