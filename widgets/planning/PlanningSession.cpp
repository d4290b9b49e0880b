#include "widgets/planning/PlanningSession.h"

#include "base/FlagProgress.h"
#include "planning/StationVariogram.h"
#include "widgets/planning/PlanningQuestion.h"
#include "widgets/ProgressTask.h"

#include <QElapsedTimer>
#include <QUndoCommand>

#include <qgsapplication.h>

#include <cmath>

namespace jinguan
{

/** What a task brings back. */
struct PlanningSession::Answer
{
    QString what;
    std::shared_ptr<const PlanningProblem> problem;
    QVariantMap key; //!< what the problem rests on
    std::optional<GapAnalysis> analysis;
    std::optional<Scenario> scenario;
    std::optional<PlanningRequest> question; //!< becomes the question, where the answer brings one
    QMap<qint64, QString> accepted;          //!< sites that are stations already
    std::optional<Error> error;
};

/** Replaces the question; changes of one field in a row are one step. */
class PlanningSession::QuestionCommand : public QUndoCommand
{
  public:
    QuestionCommand( PlanningSession &session, const QString &text, const PlanningRequest &question )
      : QUndoCommand( text ), mSession( session ), mBefore( session.mState.question ), mAfter( question )
    {}
    int id() const override { return 1; }
    bool mergeWith( const QUndoCommand *other ) override
    {
      if ( other->text() != text() )
        return false;
      mAfter = static_cast<const QuestionCommand *>( other )->mAfter;
      setObsolete( PlanningQuestion::isSame( mBefore, mAfter ) );
      return true;
    }
    void undo() override { mSession.applyQuestion( mBefore ); }
    void redo() override { mSession.applyQuestion( mAfter ); }

  private:
    PlanningSession &mSession;
    PlanningRequest mBefore;
    PlanningRequest mAfter;
};

/** Takes up an answer in the place of all that was worked on before. */
class PlanningSession::AnswerCommand : public QUndoCommand
{
  public:
    AnswerCommand( PlanningSession &session, const QString &text, const State &state )
      : QUndoCommand( text ), mSession( session ), mBefore( session.mState ), mAfter( state )
    {}
    void undo() override { mSession.applyState( mBefore ); }
    void redo() override { mSession.applyState( mAfter ); }

  private:
    PlanningSession &mSession;
    State mBefore;
    State mAfter;
};

namespace
{

constexpr int sProblemsKept = 4; //!< a city in fine cells takes some 40 MB

} // namespace

/** Hands what the solver tells over to the thread of the window, not more often than it can be drawn. */
class PlanningSession::Listener : public PlanProgress
{
  public:
    Listener( PlanningSession &session, Progress &progress ) : mSession( session ), mProgress( progress ) { mLast.start(); }
    void report( double fraction, const QString &what ) override { mProgress.report( fraction, what ); }
    bool isCancelled() const override { return mProgress.isCancelled(); }
    void reached( const PlanPoint &point ) override
    {
      const bool isBetter = point.solve.value != mValue;
      if ( !isBetter && mLast.elapsed() < sLeastMs )
        return;
      mValue = point.solve.value;
      mLast.restart();
      QMetaObject::invokeMethod(
        &mSession,
        [session = &mSession, point] {
          if ( session->isBusy() )
            Q_EMIT session->solving( point );
        },
        Qt::QueuedConnection );
    }

  private:
    static constexpr qint64 sLeastMs = 100; //!< between two points where the bound alone moves
    PlanningSession &mSession;
    Progress &mProgress;
    QElapsedTimer mLast;
    double mValue = std::nan( "" );
};

PlanningSession::PlanningSession( QObject *parent ) : QObject( parent )
{
  connect( &mGapWatcher, &QFutureWatcherBase::finished, this, [this] {
    if ( mGapsStale )
      refreshGaps();
    else if ( mState.problem )
    {
      mState.scenario.figures.insert( QStringLiteral( "exact_gap_after_km2" ), mGapWatcher.result().areaKm2 );
      Q_EMIT figuresChanged();
      Q_EMIT gapsChanged( mGapWatcher.result().polygons );
    }
  } );
}

PlanningSession::~PlanningSession()
{
  mUndo.disconnect();
  mPreparing.cancelAndWait();
  mMeasuring.cancelAndWait();
  if ( mTask )
  {
    mTask->cancel();
    mTask->waitForFinished( 30000 );
  }
  mGapWatcher.disconnect();
  mGapWatcher.waitForFinished();
}

Result<PlanningInputs> PlanningSession::Source::read( const PlanningRequest &request )
{
  const QMutexLocker locker( &reading );
  if ( folder.isEmpty() )
    return Error { tr( "Cancelled." ), {}, {}, 0 };
  const Result<std::unique_ptr<Workspace>> workspace = Workspace::open( folder, OpenMode::ReadOnly );
  if ( !workspace )
    return workspace.error();
  return PlanningInputs::read( workspace.value()->network(), request );
}

void PlanningSession::setWorkspace( Workspace *workspace, const Catalogue *catalogue )
{
  cancel();
  mPreparing.cancelAndWait();
  {
    const QMutexLocker locker( &mSource->reading );
    mSource->folder.clear();
  }
  mSource = std::make_shared<Source>();
  mSource->folder = workspace ? workspace->folder() : QString();
  mWorkspace = workspace;
  mStore = workspace ? &workspace->network() : nullptr;
  mCatalogue = catalogue;
  reset();
}

void PlanningSession::reset()
{
  mUndo.clear();
  mProblemsKept = 0;
  networkChanged();
  State state;
  state.question = mState.question;
  applyState( state );
}

void PlanningSession::networkChanged()
{
  mPreparing.cancel();
  mPrepared = {};
  mPreparedKey.clear();
  Q_EMIT preparedChanged();
}

bool PlanningSession::isBusy() const
{
  return mTask;
}

QStringList PlanningSession::notes() const
{
  return mState.problem ? mState.problem->notes() : QStringList();
}

double PlanningSession::cost() const
{
  const PlanningRequest asked = request();
  double sum = 0;
  for ( const ScenarioSite &site : mState.scenario.sites )
    sum += asked.costOf( site.kind );
  return sum;
}

void PlanningSession::setQuestion( const PlanningRequest &question, const QString &what )
{
  if ( PlanningQuestion::isSame( question, mState.question ) )
    return;
  if ( what.isEmpty() )
    applyQuestion( question );
  else
    mUndo.push( new QuestionCommand( *this, what, question ) );
}

void PlanningSession::applyQuestion( const PlanningRequest &question )
{
  mState.question = question;
  Q_EMIT questionChanged( question );
  Q_EMIT preparedChanged();
}

bool PlanningSession::isReadyFor( const PlanningRequest &request ) const
{
  return mPrepared.problem && mPreparedKey == PlanningQuestion::shape( request );
}

PreparedQuestion PlanningSession::prepared() const
{
  return isReadyFor( mState.question ) ? mPrepared : PreparedQuestion();
}

void PlanningSession::prepare()
{
  if ( !mStore || isBusy() || ( isReadyFor( mState.question ) && mPrepared.candidates ) )
    return;
  const QVariantMap key = PlanningQuestion::shape( mState.question );
  std::shared_ptr<const PlanningProblem> ready = isReadyFor( mState.question ) ? mPrepared.problem : nullptr;
  using Prepared = std::shared_ptr<Result<PreparedQuestion>>;
  mPreparing.start(
    [ready, source = mSource, question = mState.question]( const std::atomic_bool &cancelled ) -> Prepared {
      FlagProgress progress( cancelled );
      PreparedQuestion prepared { ready, nullptr };
      if ( !ready )
      {
        const Result<PlanningInputs> inputs = source->read( question );
        if ( !inputs )
          return std::make_shared<Result<PreparedQuestion>>( inputs.error() );
        const auto problem = PlanningProblem::build( *inputs, progress );
        if ( !problem )
          return std::make_shared<Result<PreparedQuestion>>( problem.error() );
        prepared.problem = *problem;
      }
      prepared.candidates = std::make_shared<const CandidateSet>( prepared.problem->candidates() );
      return std::make_shared<Result<PreparedQuestion>>( prepared );
    },
    [this, key]( const Prepared &prepared ) {
      if ( *prepared )
      {
        mPrepared = prepared->value();
        mPreparedKey = key;
      }
      Q_EMIT preparedChanged();
      if ( !*prepared )
        Q_EMIT notReady( prepared->error() );
    } );
  Q_EMIT preparedChanged();
}

void PlanningSession::runTask( const QString &description, std::function<void( Answer &, Progress & )> work )
{
  const auto answer = std::make_shared<Answer>();
  answer->what = description;
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

void PlanningSession::start( const QString &description, const PlanningRequest &request, Work work )
{
  if ( !mStore || isBusy() )
    return;
  mPreparing.cancel();
  if ( isReadyFor( request ) )
  {
    runTask( description, [ready = mPrepared.problem, request, key = mPreparedKey, work]( Answer &answer, Progress &progress ) {
      const auto problem = ready->withRequest( request );
      if ( !problem )
      {
        answer.error = problem.error();
        return;
      }
      answer.problem = *problem;
      answer.key = key;
      work( **problem, answer, progress );
    } );
    return;
  }
  runTask( description, [source = mSource, request, key = PlanningQuestion::shape( request ), work]( Answer &answer, Progress &progress ) {
    const Result<PlanningInputs> inputs = source->read( request );
    const auto problem =
      inputs ? PlanningProblem::build( *inputs, progress ) : Result<std::shared_ptr<const PlanningProblem>>( inputs.error() );
    if ( !problem )
    {
      answer.error = problem.error();
      return;
    }
    answer.problem = *problem;
    answer.key = key;
    work( **problem, answer, progress );
  } );
}

void PlanningSession::take( const Answer &answer )
{
  if ( answer.problem && mPreparedKey != answer.key )
  {
    mPrepared = { answer.problem, nullptr };
    mPreparedKey = answer.key;
    Q_EMIT preparedChanged();
  }
  if ( answer.error )
  {
    Q_EMIT failed( *answer.error );
    return;
  }
  if ( !answer.problem || ( !answer.analysis && !answer.scenario ) )
    return; // cancelled before it began
  State state;
  state.question = answer.question.value_or( mState.question );
  state.problem = answer.problem;
  state.scenario = answer.scenario ? *answer.scenario : Proposal::empty( *answer.problem );
  const PlanningRequest &asked = answer.problem->request();
  if ( const StationKind *kind = mCatalogue ? mCatalogue->stationKind( asked.kind ) : nullptr;
       kind && asked.name.isEmpty() && state.scenario.id == 0 )
    state.scenario.name = Proposal::nameOf( *answer.problem, asked, kind->name.text() );
  if ( answer.analysis )
  {
    state.scenario.figures.insert( QStringLiteral( "exact_gap_before_km2" ), answer.analysis->exactGapKm2 );
    state.scenario.figures.insert( QStringLiteral( "exact_gap_after_km2" ), answer.analysis->exactGapKm2 );
    state.solvedGap = answer.analysis->exactGap;
  }
  state.solved = state.scenario;
  state.accepted = answer.accepted;
  for ( const ScenarioSite &site : state.scenario.sites )
    state.nextSite = std::max( state.nextSite, site.id + 1 );
  if ( mState.problem && ++mProblemsKept > sProblemsKept )
  {
    mUndo.clear();
    mProblemsKept = 0;
  }
  finishMeasuring();
  mUndo.push( new AnswerCommand( *this, answer.what, state ) );
  if ( answer.analysis )
    Q_EMIT analysed( *answer.analysis );
}

void PlanningSession::applyState( const State &state )
{
  dropMeasuring();
  mState = state;
  mTracker.reset();
  mBefore = mAfter = CoverageFigures();
  if ( mState.problem )
    mBefore = mState.problem->tracker().before();
  Q_EMIT questionChanged( mState.question );
  Q_EMIT preparedChanged();
  Q_EMIT answered();
  refreshFigures();
  Q_EMIT scenarioChanged( mState.scenario );
  Q_EMIT ticksChanged();
  if ( !mState.problem )
    Q_EMIT gapsChanged( QgsGeometry() );
  else if ( !mState.solvedGap.isNull() && isAsSolved() )
    Q_EMIT gapsChanged( mState.solvedGap );
  else
    refreshGaps();
}

void PlanningSession::analyse( const PlanningRequest &request )
{
  start( tr( "Finding gaps" ), request, []( const PlanningProblem &problem, Answer &answer, Progress &progress ) {
    const Result<GapAnalysis> analysis = GapAnalysis::run( problem, progress );
    if ( analysis )
      answer.analysis = *analysis;
    else
      answer.error = analysis.error();
  } );
}

void PlanningSession::propose( const PlanningRequest &request )
{
  std::shared_ptr<ReadingStore> readings; // of the task alone
  if ( StationVariogram::isNeeded( request ) && mWorkspace && mCatalogue )
    if ( Result<std::unique_ptr<ReadingStore>> opened = mWorkspace->openReadings(); opened )
      readings = opened.take();
  start( tr( "Proposing sites" ), request,
    [this, readings, catalogue = mCatalogue]( const PlanningProblem &problem, Answer &answer, Progress &progress ) {
      PlanningRequest asked = problem.request();
      std::optional<FittedVariogram> fitted;
      if ( readings )
      {
        Result<FittedVariogram> variogram = StationVariogram::fit( *readings, *catalogue, problem.inputs().stations, asked );
        if ( !variogram )
        {
          answer.error = variogram.error();
          return;
        }
        fitted = variogram.take();
        asked.variogram = fitted->model;
      }
      Listener listener( *this, progress ); // the session waits for the task
      Result<Scenario> scenario = Proposal::propose( problem, asked, listener );
      if ( scenario && fitted )
        fitted->addTo( *scenario );
      if ( scenario )
        answer.scenario = *scenario;
      else
        answer.error = scenario.error();
    } );
}

void PlanningSession::open( const Scenario &scenario )
{
  if ( !mStore )
    return;
  const PlanningRequest request = PlanningRequest::fromMap( scenario.parameters );
  const Result<QList<Station>> stations = mStore->stations();
  const QMap<qint64, QString> accepted = stations ? PlanAcceptance::accepted( scenario, *stations ) : QMap<qint64, QString>();
  start( tr( "Opening a scenario" ), request, [scenario, request, accepted]( const PlanningProblem &problem, Answer &answer, Progress & ) {
    Scenario opened = scenario;
    // Stations may have changed since it was kept: its figures are of today, the solver's bound is not.
    Proposal::recompute( problem, opened );
    Proposal::addExactGaps( problem, opened );
    answer.scenario = opened;
    answer.question = request;
    answer.accepted = accepted;
  } );
}

void PlanningSession::cancel()
{
  if ( mTask )
    mTask->cancel();
}

Result<Scenario> PlanningSession::save( const QString &name )
{
  if ( !mStore || !mState.problem )
    return Error { tr( "There is no proposal to save." ), tr( "Propose sites first." ), {}, 0 };
  Scenario scenario = mState.scenario;
  scenario.name = name.trimmed();
  if ( scenario.name.isEmpty() )
    return Error { tr( "The scenario has no name." ), tr( "Give it one." ), {}, 0 };
  finishMeasuring();
  scenario.figures = mState.scenario.figures;
  if ( scenario.name != mState.scenario.name )
    scenario.id = 0; // another name is another scenario
  const Result<Scenario> stored = mStore->saveScenario( scenario );
  if ( stored )
  {
    for ( Scenario *kept : { &mState.scenario, &mState.solved } )
    {
      kept->id = stored->id;
      kept->name = stored->name;
    }
    mUndo.setClean();
  }
  return stored;
}

} // namespace jinguan
