#include "widgets/planning/PlanningDock.h"

#include "widgets/planning/CandidatePage.h"
#include "widgets/planning/ComparePage.h"
#include "widgets/planning/ConstraintPage.h"
#include "widgets/planning/DecidePage.h"
#include "widgets/planning/DemandPage.h"
#include "widgets/planning/GoalPage.h"
#include "widgets/planning/PlanningFields.h"
#include "widgets/planning/PlanningPathBar.h"
#include "widgets/planning/RuleWatch.h"
#include "widgets/planning/SiteMoveTool.h"
#include "widgets/planning/SolvePage.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace jinguan
{

using namespace planningfields;

namespace
{

constexpr int sPrepareMs = 350; //!< a planner turning a field is left to finish

/** A page that scrolls when its dock is too low for it. */
QScrollArea *scrolling( QWidget *page )
{
  auto *scroll = new QScrollArea; // keeps the window as small as its user wants
  scroll->setFrameShape( QFrame::NoFrame );
  scroll->setWidgetResizable( true );
  scroll->setHorizontalScrollBarPolicy( Qt::ScrollBarAlwaysOff );
  scroll->setMinimumHeight( 120 );
  scroll->setWidget( page );
  return scroll;
}

} // namespace

PlanningDock::PlanningDock( QWidget *parent )
  : QDockWidget( tr( "Planning" ), parent ), mSession( new PlanningSession( this ) ), mRules( new RuleWatch( *mSession, this ) )
{
  setObjectName( QStringLiteral( "planningDock" ) );
  mPath = new PlanningPathBar(
    { tr( "Goal" ), tr( "Demand" ), tr( "Candidates" ), tr( "Constraints" ), tr( "Solve" ), tr( "Compare" ), tr( "Decide" ) } );
  makePages();
  auto *content = new QWidget;
  content->setMinimumWidth( 320 );
  auto *layout = new QVBoxLayout( content );
  layout->setContentsMargins( 8, 8, 8, 8 );
  layout->setSpacing( 8 );
  layout->addWidget( mPath );
  layout->addWidget( mPages, 1 );
  layout->addWidget( makeStatus() );
  layout->addWidget( makeFoot() );
  setWidget( content );

  mPrepare.setSingleShot( true );
  mPrepare.setInterval( sPrepareMs );
  connect( &mPrepare, &QTimer::timeout, mSession, &PlanningSession::prepare );
  connectPages();
  connectSession();
  setStep( PlanningStep::Goal );
  updateEnabled();
}

PlanningDock::~PlanningDock()
{
  mSession->disconnect( this );
  for ( PlanningPage *page : std::as_const( mSteps ) )
    mSession->disconnect( page );
}

void PlanningDock::makePages()
{
  mPages = new QStackedWidget;
  mPages->setObjectName( QStringLiteral( "planningPages" ) );
  mGoal = new GoalPage( *mSession );
  mDemand = new DemandPage( *mSession );
  mCandidates = new CandidatePage( *mSession );
  mConstraints = new ConstraintPage( *mSession );
  mSolve = new SolvePage( *mSession );
  mCompare = new ComparePage( *mSession );
  mDecide = new DecidePage( *mSession, *mRules );
  mSteps = { mGoal, mDemand, mCandidates, mConstraints, mSolve, mCompare, mDecide };
  for ( PlanningPage *page : std::as_const( mSteps ) )
    mPages->addWidget( scrolling( page ) );
}

QWidget *PlanningDock::makeFoot()
{
  mBack = button( QStringLiteral( "planningBack" ), tr( "Back" ) );
  mNext = button( QStringLiteral( "planningNext" ), tr( "Next" ) );
  connect( mBack, &QPushButton::clicked, this, [this] { setStep( static_cast<PlanningStep>( mPath->current() - 1 ) ); } );
  connect( mNext, &QPushButton::clicked, this, [this] { setStep( static_cast<PlanningStep>( mPath->current() + 1 ) ); } );
  QToolButton *editing = toolButton( QStringLiteral( "planningEdit" ), mDecide->editAction() );
  QToolButton *undo = toolButton( QStringLiteral( "planningUndo" ), mSession->undoStack()->createUndoAction( this, tr( "Undo" ) ) );
  QToolButton *redo = toolButton( QStringLiteral( "planningRedo" ), mSession->undoStack()->createRedoAction( this, tr( "Redo" ) ) );
  // The stack writes what it would undo into the text; the button keeps its width and tells it in the tip.
  for ( QToolButton *tool : { undo, redo } )
  {
    const QString text = tool == undo ? tr( "Undo" ) : tr( "Redo" );
    tool->defaultAction()->setIconText( text );
    connect( tool->defaultAction(), &QAction::changed, tool, [tool, text] {
      if ( tool->defaultAction()->iconText() != text )
        tool->defaultAction()->setIconText( text );
    } );
  }
  auto *foot = new QWidget;
  auto *layout = new QHBoxLayout( foot );
  layout->setContentsMargins( 0, 0, 0, 0 );
  layout->setSpacing( 4 );
  layout->addWidget( mBack );
  layout->addStretch( 1 );
  for ( QToolButton *tool : { editing, undo, redo } )
    layout->addWidget( tool );
  layout->addStretch( 1 );
  layout->addWidget( mNext );
  for ( QPushButton *way : { mBack, mNext } )
    way->setMinimumWidth( way->fontMetrics().horizontalAdvance( way->text() ) + 24 );
  return foot;
}

QWidget *PlanningDock::makeStatus()
{
  mStatus = text( QStringLiteral( "planningStatus" ) );
  mStatus->setText( tr( "Choose a kind of station and a region, then show the gaps of the present network or have sites proposed." ) );
  mProgress = new QProgressBar;
  mProgress->setObjectName( QStringLiteral( "planningProgress" ) );
  mProgress->setRange( 0, 100 );
  mCancel = button( QStringLiteral( "planningCancel" ), tr( "Cancel" ) );
  connect( mCancel, &QPushButton::clicked, this, [this] {
    mCancelling = true;
    mSession->cancel();
  } );
  auto *row = new QWidget;
  auto *layout = new QVBoxLayout( row );
  layout->setContentsMargins( 0, 0, 0, 0 );
  layout->addWidget( mStatus );
  auto *bar = new QHBoxLayout;
  bar->addWidget( mProgress, 1 );
  bar->addWidget( mCancel );
  layout->addLayout( bar );
  mProgress->hide();
  mCancel->hide();
  return row;
}

void PlanningDock::connectPages()
{
  connect( mPath, &PlanningPathBar::chosen, this, [this]( int step ) { setStep( static_cast<PlanningStep>( step ) ); } );
  for ( PlanningPage *page : std::as_const( mSteps ) )
  {
    connect( page, &PlanningPage::summaryChanged, this, &PlanningDock::showPath );
    connect( page, &PlanningPage::failed, this, &PlanningDock::showError );
  }
  connect( mSolve, &SolvePage::gapsWanted, this, &PlanningDock::showGaps );
  connect( mSolve, &SolvePage::proposalWanted, this, &PlanningDock::propose );
  connect( mCompare, &ComparePage::openWanted, this, &PlanningDock::openScenario );
  connect( mCompare, &ComparePage::compareWanted, this, &PlanningDock::compareRequested );
  connect( mCompare, &ComparePage::scenariosChanged, this, &PlanningDock::scenariosChanged );
  connect( mCompare, &ComparePage::saved, this,
    [this]( const QString &name ) { mStatus->setText( tr( "Scenario “%1” is saved." ).arg( name ) ); } );
  connect( mDecide, &DecidePage::siteSelected, this, &PlanningDock::siteSelected );
  connect( mDecide, &DecidePage::printAsked, this, &PlanningDock::printAsked );
  connect( mDecide->editAction(), &QAction::toggled, this, &PlanningDock::editingToggled );
  connect( mDecide, &DecidePage::accepted, this, [this]( int count ) {
    mCompare->refreshScenarios(); // it was saved on the way
    mStatus->setText( tr( "%n site(s) are planned stations now.", nullptr, count ) );
    Q_EMIT scenariosChanged();
  } );
  connect( mSession, &PlanningSession::stationsChanged, this, &PlanningDock::stationsChanged );
  connect( mRules, &RuleWatch::failed, this, &PlanningDock::showError );
}

void PlanningDock::connectSession()
{
  connect( mSession, &PlanningSession::busyChanged, this, &PlanningDock::showBusy );
  connect( mSession, &PlanningSession::failed, this, &PlanningDock::showError );
  connect( mSession, &PlanningSession::notReady, this, [this]( const Error &error ) { mStatus->setText( error.text() ); } );
  connect( mSession, &PlanningSession::questionChanged, this, &PlanningDock::prepareSoon );
  connect( mSession, &PlanningSession::gapsChanged, this, &PlanningDock::gapsChanged );
  connect( mSession, &PlanningSession::figuresChanged, this, &PlanningDock::showPath );
  connect( mSession, &PlanningSession::scenarioChanged, this, [this]( const Scenario &scenario ) {
    updateEnabled();
    if ( !scenario.sites.isEmpty() && !mSession->isBusy() )
      mStatus->setText( tr( "%n site(s) proposed.", nullptr, static_cast<int>( scenario.sites.size() ) ) );
    Q_EMIT scenarioChanged( scenario );
  } );
  connect( mSession, &PlanningSession::analysed, this, &PlanningDock::showAnalysis );
  connect( mSession, &PlanningSession::sitePreviewed, this, [this]( qint64 id, const LonLat &at ) {
    const QList<ScenarioSite> &sites = mSession->scenario().sites;
    for ( int index = 0; index < sites.size(); ++index )
      if ( sites.at( index ).id == id )
        Q_EMIT siteMoving( index, at );
  } );
  connect( mSession, &PlanningSession::progressChanged, this, [this]( double fraction, const QString &what ) {
    mProgress->setRange( 0, fraction < 0 ? 0 : 100 );
    mProgress->setValue( static_cast<int>( fraction * 100 ) );
    if ( mSession->isBusy() )
      mStatus->setText( what );
  } );
}

void PlanningDock::showAnalysis( const GapAnalysis &analysis )
{
  const double share = analysis.figures.area > 0 ? analysis.exactGapKm2 / analysis.figures.area : 0;
  mStatus->setText( tr( "%1: %2 km² in %3 gaps are not covered (%4 % of the region)." )
                      .arg( analysis.regionName, figure( analysis.exactGapKm2, 1 ), QLocale().toString( analysis.gaps.size() ),
                        figure( share * 100, 1 ) ) );
}

void PlanningDock::setServices( const PlanningServices &services )
{
  mServices = services;
  mRules->setWorkspace( nullptr );
  mSession->setWorkspace( services.workspace, services.catalogue );
  mRules->setWorkspace( services.workspace );
  for ( PlanningPage *page : std::as_const( mSteps ) )
    page->setServices( services );
  setElement( mSession->question().element ); // with the kinds of the tables just given
  updateEnabled();
  prepareSoon();
}

void PlanningDock::networkChanged()
{
  mSession->networkChanged();
  mRules->reload();
  for ( PlanningPage *page : std::as_const( mSteps ) )
    page->setServices( mServices );
  prepareSoon();
}

QUndoStack *PlanningDock::undoStack()
{
  return mSession->undoStack();
}

PlanningRequest PlanningDock::request() const
{
  return mSession->question();
}

PlanningStep PlanningDock::step() const
{
  return static_cast<PlanningStep>( mPages->currentIndex() );
}

void PlanningDock::setStep( PlanningStep step )
{
  const int index = std::clamp( static_cast<int>( step ), 0, planningStepCount - 1 );
  const bool other = index != mPages->currentIndex();
  mPages->setCurrentIndex( index );
  mPath->setCurrent( index );
  mBack->setEnabled( index > 0 );
  mNext->setEnabled( index + 1 < planningStepCount );
  showPath();
  if ( other )
    Q_EMIT stepChanged( static_cast<PlanningStep>( index ) );
  prepareSoon();
}

void PlanningDock::showPath()
{
  for ( int step = 0; step < mSteps.size(); ++step )
    mPath->setState( step, mSteps.at( step )->summary(), mSteps.at( step )->isDone() );
}

QString PlanningDock::followName( const QString &name ) const
{
  return mSession->undoStack()->count() > 0 ? name : QString();
}

void PlanningDock::setElement( const QString &element )
{
  mSession->setQuestion( mGoal->forElement( mSession->question(), element ), followName( tr( "Element" ) ) );
}

void PlanningDock::setRegion( const QString &districtOrUnit )
{
  PlanningRequest question = mSession->question();
  question.region = districtOrUnit;
  mSession->setQuestion( question, followName( tr( "Region" ) ) );
}

void PlanningDock::connectTool( SiteMoveTool *tool )
{
  const auto show = [this, tool] {
    const PlanningRequest asked = mSession->request();
    QHash<QString, double> radii;
    for ( const SiteKind &kind : asked.siteKinds() )
      radii.insert( kind.kind, kind.radius );
    tool->setSites( mSession->scenario().sites, mSession->scenario().radius, radii );
  };
  connect( mSession, &PlanningSession::scenarioChanged, tool, show );
  show();
  connect( tool, &SiteMoveTool::siteDragged, this, &PlanningDock::previewSite );
  connect( tool, &SiteMoveTool::dragCancelled, this, &PlanningDock::previewSite );
  connect( tool, &SiteMoveTool::siteMoved, this, &PlanningDock::moveSite );
  connect( tool, &SiteMoveTool::siteAdded, this, &PlanningDock::addSite );
  connect( tool, &SiteMoveTool::siteRemoved, this, &PlanningDock::removeSite );
  // Another tool on the map ends editing.
  connect( tool, &QgsMapTool::deactivated, mDecide->editAction(), [this] { mDecide->editAction()->setChecked( false ); } );
}

void PlanningDock::showGaps()
{
  mCancelling = false;
  mSession->analyse( request() );
}

void PlanningDock::propose()
{
  mCancelling = false;
  mSession->propose( request() );
}

void PlanningDock::saveScenario()
{
  mCompare->saveScenario();
}

void PlanningDock::openScenario( const QString &name )
{
  if ( !mServices.workspace )
    return;
  const Result<Scenario> scenario = mServices.workspace->network().scenario( name );
  if ( !scenario )
  {
    showError( scenario.error() );
    return;
  }
  mCancelling = false;
  mSession->open( *scenario );
}

void PlanningDock::refreshScenarios()
{
  mCompare->refreshScenarios();
}

void PlanningDock::previewSite( qint64 id, const LonLat &at )
{
  mSession->previewSite( id, at );
}

void PlanningDock::moveSite( qint64 id, const LonLat &at )
{
  mSession->moveSite( id, at );
}

void PlanningDock::addSite( const LonLat &at )
{
  mSession->addSite( at );
}

void PlanningDock::removeSite( qint64 id )
{
  mSession->removeSite( id );
}

void PlanningDock::showBusy( bool busy )
{
  mProgress->setVisible( busy );
  mCancel->setVisible( busy );
  if ( busy )
    mProgress->setValue( 0 );
  else if ( mCancelling )
    mStatus->setText( tr( "Cancelled." ) );
  updateEnabled();
  if ( !busy )
    prepareSoon();
}

void PlanningDock::showError( const Error &error )
{
  mStatus->setText( error.text() );
  Q_EMIT failed( error );
}

void PlanningDock::updateEnabled()
{
  const bool ready = mServices.workspace && !mSession->isBusy();
  for ( PlanningPage *page : { static_cast<PlanningPage *>( mGoal ), static_cast<PlanningPage *>( mDemand ),
          static_cast<PlanningPage *>( mCandidates ), static_cast<PlanningPage *>( mConstraints ) } )
    page->setEnabled( ready );
  mSolve->setReady( ready );
  mCompare->setReady( ready );
  mDecide->setReady( ready );
}

void PlanningDock::prepareSoon()
{
  if ( isVisible() && step() <= PlanningStep::Constraints && mServices.workspace )
    mPrepare.start();
}

void PlanningDock::showEvent( QShowEvent *event )
{
  QDockWidget::showEvent( event );
  prepareSoon();
}

} // namespace jinguan
