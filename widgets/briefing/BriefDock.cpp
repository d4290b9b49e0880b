#include "widgets/briefing/BriefDock.h"

#include "layers/MapFilter.h"
#include "widgets/briefing/BriefCityPage.h"
#include "widgets/briefing/BriefInflowPage.h"
#include "widgets/briefing/BriefMonthPage.h"
#include "widgets/briefing/BriefNetworkPage.h"
#include "widgets/briefing/BriefTargetTable.h"
#include "widgets/briefing/BriefTodayPage.h"
#include "widgets/briefing/GoalBoardPage.h"
#include "widgets/quality/QualityContext.h"
#include "widgets/quality/WorkBar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

namespace jinguan
{

BriefDock::BriefDock( QWidget *parent ) : QDockWidget( tr( "My area" ), parent )
{
  setObjectName( QStringLiteral( "briefDock" ) );
  makePages();
  auto *content = new QWidget( this );
  auto *column = new QVBoxLayout( content );
  column->setContentsMargins( 0, 0, 0, 0 );
  column->setSpacing( 0 );
  column->addWidget( makeHead() );
  column->addWidget( mStack, 1 );
  setWidget( content );
  mLater.setSingleShot( true );
  connect( &mLater, &QTimer::timeout, this, &BriefDock::want );
  connect( this, &QDockWidget::visibilityChanged, this, [this]( bool visible ) {
    if ( visible && mStale )
      want();
  } );
  showHead();
}

BriefDock::~BriefDock()
{
  mTask.cancelAndWait();
}

QWidget *BriefDock::makeHead()
{
  auto *head = new QWidget( this );
  mTitle = new QLabel( head );
  mTitle->setObjectName( QStringLiteral( "briefTitle" ) );
  mTitle->setTextFormat( Qt::RichText );
  mTitle->setMinimumWidth( 40 );
  mState = new QLabel( head );
  mState->setObjectName( QStringLiteral( "briefState" ) );
  mState->setWordWrap( true );
  mUnits = new QPushButton( tr( "All &units" ), head );
  mUnits->setObjectName( QStringLiteral( "briefAllUnits" ) );
  mUnits->setAutoDefault( false );
  connect( mUnits, &QPushButton::clicked, this, [this] {
    mCityAsked = true;
    if ( mArea.isCity() )
      reload();
    else
      Q_EMIT areaPicked( {} );
  } );
  mPrint = new QPushButton( tr( "&Print my report …" ), head );
  mPrint->setObjectName( QStringLiteral( "briefPrint" ) );
  mPrint->setAutoDefault( false );
  connect( mPrint, &QPushButton::clicked, this, &BriefDock::askPrint );
  mWork = new WorkBar( head );
  connect( mWork, &WorkBar::cancelled, this, [this] {
    mTask.cancel();
    mStale = true;
    mWork->end( tr( "Cancelled." ) );
  } );
  auto *bar = new QHBoxLayout;
  bar->setSpacing( 4 );
  bar->addWidget( mTitle, 1 );
  bar->addWidget( mUnits );
  bar->addWidget( mPrint );
  auto *column = new QVBoxLayout( head );
  column->setContentsMargins( 8, 4, 8, 4 );
  column->setSpacing( 2 );
  column->addLayout( bar );
  column->addWidget( mState );
  column->addWidget( mWork );
  mWork->hide();
  return head;
}

void BriefDock::makePages()
{
  mStack = new QStackedWidget( this );
  mEmpty = new QLabel( tr( "Open a workspace to see how your area stands (File ▸ Open workspace)." ), mStack );
  mEmpty->setWordWrap( true );
  mEmpty->setMargin( 16 );
  mEmpty->setAlignment( Qt::AlignTop );
  mTabs = new QTabWidget( mStack );
  mTabs->setObjectName( QStringLiteral( "briefTabs" ) );
  mTabs->setDocumentMode( true );
  mToday = new BriefTodayPage( mTabs );
  mNetwork = new BriefNetworkPage( mTabs );
  mInflow = new BriefInflowPage( mTabs );
  mMonth = new BriefMonthPage( mTabs );
  auto *aims = new QSplitter( Qt::Vertical, mTabs );
  aims->setChildrenCollapsible( false );
  mTargets = new BriefTargetTable( aims );
  mGoals = new GoalBoardPage( aims );
  aims->setStretchFactor( aims->indexOf( mGoals ), 2 );
  mTabs->addTab( mToday, tr( "Today" ) );
  mTabs->addTab( mNetwork, tr( "Stations" ) );
  mTabs->addTab( mInflow, tr( "Inflow" ) );
  mTabs->addTab( mMonth, tr( "Month" ) );
  mTabs->addTab( aims, tr( "Goals" ) );
  mCity = new BriefCityPage( mStack );
  mStack->addWidget( mEmpty );
  mStack->addWidget( mTabs );
  mStack->addWidget( mCity );
  connect( mToday, &BriefTodayPage::stationPicked, this, &BriefDock::stationPicked );
  connect( mToday, &BriefTodayPage::incidentPicked, this, &BriefDock::incidentPicked );
  connect( mToday, &BriefTodayPage::acknowledgeAsked, this, &BriefDock::acknowledgeAsked );
  connect( mToday, &BriefTodayPage::assignAsked, this, &BriefDock::assignAsked );
  connect( mNetwork, &BriefNetworkPage::stationPicked, this, &BriefDock::stationPicked );
  connect( mInflow, &BriefInflowPage::stationPicked, this, &BriefDock::stationPicked );
  connect( mMonth, &BriefMonthPage::momentPicked, this, &BriefDock::momentPicked );
  connect( mGoals, &GoalBoardPage::failed, this, &BriefDock::failed );
  connect( mCity, &BriefCityPage::unitPicked, this, [this]( const QString &code ) { Q_EMIT areaPicked( BriefArea { code, {} } ); } );
}

BriefArea BriefDock::shownArea() const
{
  if ( !mArea.isCity() || mCityAsked )
    return mArea;
  const bool known = mContext.responsibility && mContext.responsibility->unit( mUser.unit );
  return known ? BriefArea { mUser.unit, {} } : BriefArea();
}

void BriefDock::setContext( const BriefContext &context )
{
  const bool otherWorkspace = context.workspace != mContext.workspace;
  if ( otherWorkspace )
    mTask.cancelAndWait(); // it reads the workspace
  else
    mTask.cancel();
  mLater.stop();
  mWork->end( {} );
  mContext = context;
  mToday->setCanWrite( context.workspace && context.workspace->mode() != OpenMode::ReadOnly );
  if ( otherWorkspace )
  {
    mBrief.reset();
    mCityAsked = false;
    mMoment = 0;
    mToday->clear();
    mNetwork->clear();
    mInflow->clear();
    mMonth->clear();
    mTargets->clear();
    mCity->clear();
    mStack->setCurrentWidget( mEmpty );
  }
  if ( !context.isComplete() )
    mGoals->setQuestion( {}, {}, 0 );
  showHead();
  want();
}

void BriefDock::setUser( const UserProfile &user )
{
  if ( user.unit == mUser.unit && user.name == mUser.name )
    return;
  mUser = user;
  if ( mArea.isCity() )
    want();
}

void BriefDock::setArea( const BriefArea &area )
{
  if ( area == mArea )
    return;
  // Back to the city by the filter of the window: all units are meant only where they were asked for.
  mCityAsked = mCityAsked && area.isCity();
  mArea = area;
  want();
}

void BriefDock::setMoment( UtcSeconds moment )
{
  if ( moment == mMoment )
    return;
  mMoment = moment;
  want();
}

void BriefDock::refresh()
{
  const qint64 left = mLast.isValid() ? mThrottle - mLast.elapsed() : 0;
  if ( left <= 0 )
    want();
  else if ( !mLater.isActive() )
    mLater.start( static_cast<int>( left ) );
}

bool BriefDock::isLookedAt() const
{
  return isVisible() && !visibleRegion().isEmpty();
}

void BriefDock::want()
{
  mStale = true;
  if ( isLookedAt() )
    reload();
}

void BriefDock::reload()
{
  if ( !mContext.isComplete() || mMoment == 0 )
    return;
  mStale = false;
  mLater.stop();
  mLast.start();
  showHead();
  mWork->show();
  const std::shared_ptr<std::atomic_int> percent = mWork->begin();
  mTask.start(
    [context = mContext, area = shownArea(), moment = mMoment, percent]( const std::atomic_bool &cancelled ) {
      auto answer = std::make_shared<Answer>();
      const Result<std::unique_ptr<ReadingStore>> readings = context.workspace->openReadings();
      const Result<std::unique_ptr<IncidentStore>> incidents = context.workspace->openIncidents();
      if ( !readings || !incidents )
      {
        answer->error = readings ? incidents.error() : readings.error();
        return answer;
      }
      WorkProgress progress( *percent, cancelled );
      const DistrictBriefing briefing( *context.knowledge, *context.input, **readings, **incidents );
      const auto keep = [&answer]( auto result, auto &place ) {
        if ( result )
          place = result.take();
        else
          answer->error = result.error();
      };
      if ( area.isCity() )
        keep( briefing.overview( moment, progress ), answer->overview );
      else
        keep( briefing.read( area, moment, progress ), answer->brief );
      return answer;
    },
    [this]( const std::shared_ptr<Answer> &answer ) { take( *answer ); } );
}

void BriefDock::take( const Answer &answer )
{
  mWork->end( {} );
  mWork->hide();
  mBrief = answer.brief;
  if ( answer.error )
  {
    mEmpty->setText( answer.error->text() );
    mStack->setCurrentWidget( mEmpty );
    Q_EMIT failed( answer.error->text() );
  }
  else if ( answer.overview )
  {
    mCity->show( *answer.overview, mContext );
    mStack->setCurrentWidget( mCity );
  }
  else
    showBrief( *answer.brief );
  showHead();
  Q_EMIT shown();
}

void BriefDock::showBrief( const DistrictBrief &brief )
{
  mToday->show( brief, mContext );
  mNetwork->show( brief, mContext );
  mInflow->show( brief, mContext );
  mMonth->show( brief, mContext );
  mTargets->show( brief, mContext );
  mGoals->setQuestion( mContext, brief.area, brief.moment );
  mStack->setCurrentWidget( mTabs );
}

void BriefDock::showHead()
{
  const BriefArea area = shownArea();
  const QString name =
    area.isCity() ? tr( "All responsible units" ) : mContext.placeName( area.unit.isEmpty() ? area.district : area.unit );
  mTitle->setText( mContext.isComplete() ? QStringLiteral( "<b>%1</b>" ).arg( name.toHtmlEscaped() ) : QString() );
  QStringList state;
  if ( mContext.isComplete() && mMoment > 0 )
    state.append( tr( "As known at %1" ).arg( local( mMoment ).toString( QStringLiteral( "yyyy-MM-dd HH:mm" ) ) ) );
  if ( mBrief && mBrief->isDemo )
    state.append( tr( "Demo: invented in part" ) );
  if ( mBrief )
    state.append( mBrief->notes );
  mState->setText( state.join( QStringLiteral( " · " ) ) );
  mUnits->setVisible( mContext.isComplete() && !area.isCity() );
  mPrint->setEnabled( mBrief.has_value() );
}

void BriefDock::askPrint()
{
  if ( !mBrief )
    return;
  const MapFilter area = mBrief->area.unit.isEmpty() ? MapFilter { MapFilter::Kind::District, mBrief->area.district }
                                                     : MapFilter { MapFilter::Kind::Unit, mBrief->area.unit };
  Q_EMIT printAsked( QStringLiteral( "district" ), { QStringLiteral( "--district" ), area.argument() } );
}

} // namespace jinguan
