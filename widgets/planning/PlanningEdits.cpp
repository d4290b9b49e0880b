// The edits by hand of a planning session, and the figures that follow them.

#include "widgets/planning/PlanningSession.h"

#include "planning/GapGeometry.h"

#include <QtConcurrentRun>
#include <QUndoCommand>

namespace jinguan
{

/** Replaces the list of sites; lists are short, so the whole list is kept. */
class PlanningSession::SitesCommand : public QUndoCommand
{
  public:
    SitesCommand( PlanningSession &session, const QString &text, const QList<ScenarioSite> &sites )
      : QUndoCommand( text ), mSession( session ), mBefore( session.mState.scenario.sites ), mAfter( sites )
    {}
    void undo() override { mSession.applySites( mBefore ); }
    void redo() override { mSession.applySites( mAfter ); }

  private:
    PlanningSession &mSession;
    QList<ScenarioSite> mBefore;
    QList<ScenarioSite> mAfter;
};

class PlanningSession::TickCommand : public QUndoCommand
{
  public:
    TickCommand( PlanningSession &session, const QString &text, const QSet<qint64> &leftOut )
      : QUndoCommand( text ), mSession( session ), mBefore( session.mState.leftOut ), mAfter( leftOut )
    {}
    void undo() override { mSession.applyTicks( mBefore ); }
    void redo() override { mSession.applyTicks( mAfter ); }

  private:
    PlanningSession &mSession;
    QSet<qint64> mBefore;
    QSet<qint64> mAfter;
};

bool PlanningSession::isAsSolved() const
{
  const QList<ScenarioSite> &now = mState.scenario.sites;
  const QList<ScenarioSite> &solved = mState.solved.sites;
  return std::equal( now.cbegin(), now.cend(), solved.cbegin(), solved.cend(),
    []( const ScenarioSite &x, const ScenarioSite &y ) { return x.id == y.id && x.at == y.at; } );
}

void PlanningSession::previewSite( qint64 id, const LonLat &at )
{
  if ( !mTracker || !mTracker->sites().contains( id ) )
    return;
  mTracker->place( id, { at, mTracker->sites().at( id ).radius } );
  mAfter = mTracker->after();
  Q_EMIT figuresChanged();
  Q_EMIT sitePreviewed( id, at );
  if ( isCoverModel() )
    return;
  Scenario previewed = mState.scenario;
  for ( ScenarioSite &site : previewed.sites )
    if ( site.id == id )
      site.at = at;
  measure( previewed, false );
}

void PlanningSession::moveSite( qint64 id, const LonLat &at )
{
  QList<ScenarioSite> sites = mState.scenario.sites;
  for ( ScenarioSite &site : sites )
    if ( site.id == id && !isFree( id ) )
      previewSite( id, site.at ); // back from where it was dragged
    else if ( site.id == id )
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
  if ( !mState.problem )
    return;
  ScenarioSite site;
  site.id = mState.nextSite++;
  site.at = at;
  site.kind = mState.scenario.kind;
  site.name = describe( at );
  site.reason = tr( "Placed by hand." );
  edit( tr( "Add site %1" ).arg( site.name ), mState.scenario.sites + QList<ScenarioSite> { site } );
}

void PlanningSession::removeSite( qint64 id )
{
  QList<ScenarioSite> sites = mState.scenario.sites;
  const auto found = std::find_if( sites.begin(), sites.end(), [id]( const ScenarioSite &site ) { return site.id == id; } );
  if ( found == sites.end() || !isFree( id ) )
    return;
  const QString text = tr( "Remove site %1" ).arg( found->name );
  sites.erase( found );
  edit( text, sites );
}

void PlanningSession::tickSite( qint64 id, bool ticked )
{
  if ( isTicked( id ) == ticked )
    return;
  QSet<qint64> leftOut = mState.leftOut;
  if ( ticked )
    leftOut.remove( id );
  else
    leftOut.insert( id );
  mUndo.push( new TickCommand( *this, ticked ? tr( "Choose a site" ) : tr( "Leave a site out" ), leftOut ) );
}

void PlanningSession::applyTicks( const QSet<qint64> &leftOut )
{
  mState.leftOut = leftOut;
  Q_EMIT ticksChanged();
}

void PlanningSession::edit( const QString &text, const QList<ScenarioSite> &sites )
{
  mUndo.push( new SitesCommand( *this, text, sites ) );
}

void PlanningSession::applySites( const QList<ScenarioSite> &sites )
{
  if ( !mState.problem )
    return;
  mState.scenario.sites = sites;
  const bool asSolved = isAsSolved();
  if ( asSolved )
    mState.scenario.figures = mState.solved.figures;
  Proposal::recount( *mState.problem, mState.scenario, !asSolved );
  measure( mState.scenario, !asSolved );
  refreshFigures();
  Q_EMIT scenarioChanged( mState.scenario );
  refreshGaps();
}

void PlanningSession::refreshFigures()
{
  if ( mState.problem )
  {
    // A station that a site replaces is gone.
    mTracker.emplace( mState.problem->grid(), Proposal::remaining( *mState.problem, mState.scenario ) );
    const PlanningRequest &asked = mState.problem->request();
    for ( const ScenarioSite &site : mState.scenario.sites )
      mTracker->place( site.id, { site.at, asked.radiusOf( site.kind ) } );
    mAfter = mTracker->after();
  }
  Q_EMIT figuresChanged();
}

bool PlanningSession::isCoverModel() const
{
  const PlanningModel model = request().model;
  return model == PlanningModel::MaximalCover || model == PlanningModel::SetCover;
}

void PlanningSession::measure( const Scenario &scenario, bool edited )
{
  if ( isCoverModel() )
    return Proposal::take( Proposal::measured( *mState.problem, scenario, edited ), mState.scenario );
  mToMeasure = std::pair( scenario, edited );
  if ( !mMeasuring.isRunning() ) // what runs is finished first, so that figures come while a site is dragged on and on
    measureNext();
}

void PlanningSession::measureNext()
{
  if ( !mToMeasure || !mState.problem )
    return;
  mMeasuring.start( [problem = mState.problem, next = *std::exchange( mToMeasure, std::nullopt )](
                      const std::atomic_bool & ) { return Proposal::measured( *problem, next.first, next.second ); },
    [this]( const QVariantMap &figures ) {
      Proposal::take( figures, mState.scenario );
      Q_EMIT figuresChanged();
      measureNext();
    } );
}

void PlanningSession::dropMeasuring()
{
  mMeasuring.cancel();
  mToMeasure.reset();
}

void PlanningSession::finishMeasuring()
{
  if ( !isMeasuring() || !mState.problem )
    return;
  dropMeasuring();
  Proposal::take( Proposal::measured( *mState.problem, mState.scenario, !isAsSolved() ), mState.scenario );
}

void PlanningSession::refreshGaps()
{
  mGapsStale = mGapWatcher.isRunning();
  if ( mGapsStale || !mState.problem )
    return;
  const std::vector<CoveringSite> sites = Proposal::allSites( *mState.problem, mState.scenario );
  mGapWatcher.setFuture( QtConcurrent::run( [region = mState.problem->grid()->region(), sites] {
    const QgsGeometry gap = GapGeometry::exact( region, sites );
    return ExactGap { gap, Geodesy::areaKm2( gap ) };
  } ) );
}

QString PlanningSession::describe( const LonLat &at ) const
{
  return mState.problem ? mState.problem->placeName( at ) : QString();
}

} // namespace jinguan
