#include "widgets/briefing/GoalBoardPage.h"

#include "goals/GoalBoard.h"
#include "widgets/quality/QualityContext.h"
#include "widgets/quality/WorkBar.h"

#include <QVBoxLayout>

namespace jinguan
{

namespace
{
using Answer = std::shared_ptr<Result<QList<BriefGoal>>>;

/** With a workspace of its own: the network store of the window belongs to the thread of the window. */
Answer readGoals( const BriefContext &context, const QString &folder, const BriefArea &area, UtcSeconds moment, Progress &progress )
{
  const Result<std::unique_ptr<Workspace>> workspace = Workspace::open( folder, OpenMode::ReadOnly );
  if ( !workspace )
    return std::make_shared<Result<QList<BriefGoal>>>( workspace.error() );
  return std::make_shared<Result<QList<BriefGoal>>>(
    GoalBoard::read( **workspace, *context.catalogue, *context.responsibility, area, moment, progress ) );
}
} // namespace

GoalBoardPage::GoalBoardPage( QWidget *parent ) : QWidget( parent ), mTable( new GoalTable( this ) ), mWork( new WorkBar( this ) )
{
  setObjectName( QStringLiteral( "goalBoardPage" ) );
  auto *column = new QVBoxLayout( this );
  column->setContentsMargins( 0, 0, 0, 0 );
  column->setSpacing( 0 );
  column->addWidget( mTable, 1 );
  column->addWidget( mWork );
  mTable->setEmptyText( tr( "The goals are counted when a workspace is open." ) );
  connect( mWork, &WorkBar::cancelled, this, [this] {
    mTask.cancel();
    mStale = true;
    mWork->end( tr( "Cancelled." ) );
  } );
}

GoalBoardPage::~GoalBoardPage()
{
  mTask.cancelAndWait();
}

void GoalBoardPage::setQuestion( const BriefContext &context, const BriefArea &area, UtcSeconds moment )
{
  const bool sameDay = local( moment ).date() == local( mMoment ).date();
  const bool same = context.workspace == mContext.workspace && context.input == mContext.input && area == mArea && sameDay;
  if ( same && !mStale )
    return;
  if ( context.workspace != mContext.workspace )
    mTask.cancelAndWait(); // its files may go
  else
    mTask.cancel();
  if ( context.workspace != mContext.workspace || area != mArea )
    mTable->setGoals( {}, context );
  mWork->end( {} );
  mContext = context;
  mArea = area;
  mMoment = moment;
  mStale = context.isComplete();
  if ( isVisible() )
    load();
}

void GoalBoardPage::showEvent( QShowEvent *event )
{
  QWidget::showEvent( event );
  if ( mStale )
    load();
}

void GoalBoardPage::load()
{
  if ( !mContext.isComplete() )
    return;
  mStale = false;
  const std::shared_ptr<std::atomic_int> percent = mWork->begin();
  mTask.start(
    [context = mContext, folder = mContext.workspace->folder(), area = mArea, moment = mMoment, percent](
      const std::atomic_bool &cancelled ) {
      WorkProgress progress( *percent, cancelled );
      return readGoals( context, folder, area, moment, progress );
    },
    [this]( const Answer &answer ) {
      if ( !*answer )
      {
        mWork->end( ( *answer ).error().text() );
        Q_EMIT failed( ( *answer ).error().text() );
      }
      else
      {
        mTable->setGoals( **answer, mContext );
        const qsizetype met = std::count_if( ( *answer ).value().cbegin(), ( *answer ).value().cend(),
          []( const BriefGoal &goal ) { return goal.state == BriefGoalState::Met; } );
        mWork->end( tr( "%1 of %2 goals are met" ).arg( met ).arg( ( *answer ).value().size() ) );
      }
      Q_EMIT shown();
    } );
}

} // namespace jinguan
