#include "widgets/planning/PlanningSession.h"

#include "planning/GapGeometry.h"
#include "widgets/ProgressTask.h"

#include <QtConcurrentRun>
#include <QUndoCommand>

#include <qgsapplication.h>

namespace jinguan
{

/** What a task brings back. */
struct PlanningSession::Answer
{
    std::shared_ptr<const PlanningProblem> problem;
    std::optional<GapAnalysis> analysis;
    std::optional<Scenario> scenario;
    std::optional<Error> error;
};

/** Replaces the list of sites; lists are short, so the whole list is kept. */
class PlanningSession::SitesCommand : public QUndoCommand
{
  public:
    SitesCommand( PlanningSession &session, const QString &text, const QList<ScenarioSite> &sites )
      : QUndoCommand( text ), mSession( session ), mBefore( session.mScenario.sites ), mAfter( sites )
    {}
    void undo() override { mSession.applySites( mBefore ); }
    void redo() override { mSession.applySites( mAfter ); }

  private:
    PlanningSession &mSession;
    QList<ScenarioSite> mBefore;
    QList<ScenarioSite> mAfter;
};

namespace
{

bool sameSites( const QList<ScenarioSite> &a, const QList<ScenarioSite> &b )
{
  return std::equal( a.cbegin(), a.cend(), b.cbegin(), b.cend(),
    []( const ScenarioSite &x, const ScenarioSite &y ) { return x.id == y.id && x.at == y.at; } );
}

} // namespace

PlanningSession::PlanningSession( QObject *parent ) : QObject( parent )
{
  connect( &mGapWatcher, &QFutureWatcherBase::finished, this, [this] {
    if ( mGapsStale )
      refreshGaps();
    else if ( mProblem )
    {
      mScenario.figures.insert( QStringLiteral( "exact_gap_after_km2" ), mGapWatcher.result().areaKm2 );
      Q_EMIT figuresChanged();
      Q_EMIT gapsChanged( mGapWatcher.result().polygons );
    }
  } );
}

PlanningSession::~PlanningSession()
{
  mUndo.disconnect();
  if ( mTask )
  {
    mTask->cancel();
    mTask->waitForFinished( 30000 );
  }
  mGapWatcher.disconnect();
  mGapWatcher.waitForFinished();
}

void PlanningSession::setStore( NetworkStore *store )
{
  cancel();
  mStore = store;
  reset();
}

void PlanningSession::reset()
{
  mUndo.clear();
  mProblem.reset();
  mTracker.reset();
  mScenario = Scenario();
  mSolved = Scenario();
  mBefore = CoverageFigures();
  mAfter = CoverageFigures();
  mNextSite = 1;
  Q_EMIT scenarioChanged( mScenario );
  Q_EMIT figuresChanged();
  Q_EMIT gapsChanged( QgsGeometry() );
}

bool PlanningSession::isBusy() const
{
  return mTask;
}

QStringList PlanningSession::notes() const
{
  return mProblem ? mProblem->notes() : QStringList();
}

void PlanningSession::start( const QString &description, std::function<void( Answer &, Progress & )> work )
{
  const auto answer = std::make_shared<Answer>();
  const QPointer<PlanningSession> self( this );
  const NetworkStore *store = mStore;
  mTask = new ProgressTask(
    description, [answer, work]( Progress &progress ) { work( *answer, progress ); },
    [self, answer, store] {
      if ( !self )
        return;
      self->mTask.clear();
      Q_EMIT self->busyChanged( false );
      if ( self->mStore == store )
        self->take( *answer );
    } );
  connect( mTask, &ProgressTask::reported, this, &PlanningSession::progressChanged, Qt::QueuedConnection );
  Q_EMIT busyChanged( true );
  QgsApplication::taskManager()->addTask( mTask );
}

void PlanningSession::take( const Answer &answer )
{
  if ( answer.error )
  {
    Q_EMIT failed( *answer.error );
    return;
  }
  if ( !answer.problem || ( !answer.analysis && !answer.scenario ) )
    return; // cancelled before it began
  mUndo.clear();
  mProblem = answer.problem;
  mTracker.emplace( mProblem->tracker() );
  mBefore = mTracker->before();
  mScenario = answer.scenario ? *answer.scenario : Proposal::empty( *mProblem );
  if ( answer.analysis )
  {
    mScenario.figures.insert( QStringLiteral( "exact_gap_before_km2" ), answer.analysis->exactGapKm2 );
    mScenario.figures.insert( QStringLiteral( "exact_gap_after_km2" ), answer.analysis->exactGapKm2 );
  }
  mSolved = mScenario;
  mNextSite = 1;
  for ( const ScenarioSite &site : mScenario.sites )
    mNextSite = std::max( mNextSite, site.id + 1 );
  if ( answer.analysis )
    Q_EMIT analysed( *answer.analysis );
  refreshFigures();
  Q_EMIT scenarioChanged( mScenario );
  if ( answer.analysis )
    Q_EMIT gapsChanged( answer.analysis->exactGap );
  else
    refreshGaps();
}

void PlanningSession::analyse( const PlanningRequest &request )
{
  if ( !mStore || isBusy() )
    return;
  const Result<PlanningInputs> inputs = PlanningInputs::read( *mStore, request );
  if ( !inputs )
  {
    Q_EMIT failed( inputs.error() );
    return;
  }
  start( tr( "Finding gaps" ), [inputs = *inputs]( Answer &answer, Progress &progress ) {
    const auto problem = PlanningProblem::build( inputs, progress );
    if ( !problem )
    {
      answer.error = problem.error();
      return;
    }
    answer.problem = *problem;
    const Result<GapAnalysis> analysis = GapAnalysis::run( **problem, progress );
    if ( analysis )
      answer.analysis = *analysis;
    else
      answer.error = analysis.error();
  } );
}

void PlanningSession::propose( const PlanningRequest &request )
{
  if ( !mStore || isBusy() )
    return;
  const Result<PlanningInputs> inputs = PlanningInputs::read( *mStore, request );
  if ( !inputs )
  {
    Q_EMIT failed( inputs.error() );
    return;
  }
  start( tr( "Proposing sites" ), [inputs = *inputs]( Answer &answer, Progress &progress ) {
    const auto problem = PlanningProblem::build( inputs, progress );
    if ( !problem )
    {
      answer.error = problem.error();
      return;
    }
    answer.problem = *problem;
    const Result<Scenario> scenario = Proposal::propose( **problem, progress );
    if ( scenario )
      answer.scenario = *scenario;
    else
      answer.error = scenario.error();
  } );
}

void PlanningSession::open( const Scenario &scenario )
{
  if ( !mStore || isBusy() )
    return;
  const Result<PlanningInputs> inputs = PlanningInputs::read( *mStore, PlanningRequest::fromMap( scenario.parameters ) );
  if ( !inputs )
  {
    Q_EMIT failed( inputs.error() );
    return;
  }
  start( tr( "Opening a scenario" ), [inputs = *inputs, scenario]( Answer &answer, Progress &progress ) {
    const auto problem = PlanningProblem::build( inputs, progress );
    if ( !problem )
    {
      answer.error = problem.error();
      return;
    }
    answer.problem = *problem;
    Scenario opened = scenario;
    // Stations may have changed since it was kept: its figures are of today, the solver's bound is not.
    Proposal::recompute( **problem, opened );
    Proposal::addExactGaps( **problem, opened );
    answer.scenario = opened;
  } );
}

void PlanningSession::cancel()
{
  if ( mTask )
    mTask->cancel();
}

Result<Scenario> PlanningSession::save( const QString &name )
{
  if ( !mStore || !mProblem )
    return Error { tr( "There is no proposal to save." ), tr( "Propose sites first." ), {}, 0 };
  Scenario scenario = mScenario;
  scenario.name = name.trimmed();
  if ( scenario.name.isEmpty() )
    return Error { tr( "The scenario has no name." ), tr( "Give it one." ), {}, 0 };
  if ( scenario.name != mScenario.name )
    scenario.id = 0; // another name is another scenario
  const Result<Scenario> stored = mStore->saveScenario( scenario );
  if ( stored )
  {
    mScenario.id = stored->id;
    mScenario.name = stored->name;
    mSolved.id = stored->id;
    mSolved.name = stored->name;
    mUndo.setClean();
  }
  return stored;
}

void PlanningSession::previewSite( qint64 id, const LonLat &at )
{
  if ( !mTracker || !mTracker->sites().contains( id ) )
    return;
  mTracker->place( id, { at, mScenario.radius } );
  mAfter = mTracker->after();
  Q_EMIT figuresChanged();
}

void PlanningSession::moveSite( qint64 id, const LonLat &at )
{
  QList<ScenarioSite> sites = mScenario.sites;
  for ( ScenarioSite &site : sites )
    if ( site.id == id )
    {
      site.at = at;
      site.rank = 0;
      site.name = describe( at );
      site.reason = tr( "Placed by hand." );
      edit( tr( "Move site %1" ).arg( site.name ), sites );
      return;
    }
}

void PlanningSession::addSite( const LonLat &at )
{
  if ( !mProblem )
    return;
  ScenarioSite site;
  site.id = mNextSite++;
  site.at = at;
  site.kind = mScenario.kind;
  site.name = describe( at );
  site.reason = tr( "Placed by hand." );
  edit( tr( "Add site %1" ).arg( site.name ), mScenario.sites + QList<ScenarioSite> { site } );
}

void PlanningSession::removeSite( qint64 id )
{
  QList<ScenarioSite> sites = mScenario.sites;
  const auto found = std::find_if( sites.begin(), sites.end(), [id]( const ScenarioSite &site ) { return site.id == id; } );
  if ( found == sites.end() )
    return;
  const QString text = tr( "Remove site %1" ).arg( found->name );
  sites.erase( found );
  edit( text, sites );
}

void PlanningSession::edit( const QString &text, const QList<ScenarioSite> &sites )
{
  mUndo.push( new SitesCommand( *this, text, sites ) );
}

void PlanningSession::applySites( const QList<ScenarioSite> &sites )
{
  if ( !mProblem )
    return;
  mScenario.sites = sites;
  if ( sameSites( sites, mSolved.sites ) )
    mScenario.figures = mSolved.figures;
  Proposal::recompute( *mProblem, mScenario, !sameSites( sites, mSolved.sites ) );
  refreshFigures();
  Q_EMIT scenarioChanged( mScenario );
  refreshGaps();
}

void PlanningSession::refreshFigures()
{
  mTracker->clear();
  for ( const ScenarioSite &site : mScenario.sites )
    mTracker->place( site.id, { site.at, mScenario.radius } );
  mAfter = mTracker->after();
  Q_EMIT figuresChanged();
}

void PlanningSession::refreshGaps()
{
  mGapsStale = mGapWatcher.isRunning();
  if ( mGapsStale || !mProblem )
    return;
  std::vector<CoveringSite> sites = mProblem->existing();
  for ( const ScenarioSite &site : mScenario.sites )
    sites.push_back( { site.at, mScenario.radius } );
  mGapWatcher.setFuture( QtConcurrent::run( [region = mProblem->grid()->region(), sites] {
    const QgsGeometry gap = GapGeometry::exact( region, sites );
    return ExactGap { gap, Geodesy::areaKm2( gap ) };
  } ) );
}

QString PlanningSession::describe( const LonLat &at ) const
{
  return mProblem ? mProblem->placeName( at ) : QString();
}

} // namespace jinguan
