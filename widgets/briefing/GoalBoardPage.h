#pragma once

#include "widgets/briefing/GoalTable.h"
#include "widgets/LatestTask.h"

namespace jinguan
{

class WorkBar;

/** The goals of the plan for an area: read off the thread of the window when the page is looked at, and again when the question changes. */
class GoalBoardPage : public QWidget
{
    Q_OBJECT

  public:
    explicit GoalBoardPage( QWidget *parent = nullptr );
    ~GoalBoardPage() override;

    /** Waits for what runs on the old context. \a moment in UTC seconds; goals are counted by its day. */
    void setQuestion( const BriefContext &context, const BriefArea &area, UtcSeconds moment );
    GoalTable *table() const { return mTable; }
    bool isBusy() const { return mTask.isRunning(); }

  public Q_SLOTS:
    void load();

  Q_SIGNALS:
    /** Goals, or the reason why there are none, are shown. */
    void shown();
    void failed( const QString &message );

  protected:
    void showEvent( QShowEvent *event ) override;

  private:
    BriefContext mContext;
    BriefArea mArea;
    UtcSeconds mMoment = 0;
    bool mStale = false;
    GoalTable *mTable = nullptr;
    WorkBar *mWork = nullptr;
    LatestTask<std::shared_ptr<Result<QList<BriefGoal>>>> mTask;
};

} // namespace jinguan
