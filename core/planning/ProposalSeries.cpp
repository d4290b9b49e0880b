#include "planning/ProposalSeries.h"

#include "planning/CoverProposal.h"
#include "planning/DistanceProposal.h"
#include "planning/PlanMeasure.h"
#include "planning/Proposal.h"
#include "planning/VarianceProposal.h"

#include <algorithm>
#include <set>

namespace jinguan
{

namespace
{
Result<PlanAnswer> answerOf( const PlanContext &context, Progress &progress )
{
  switch ( context.question.request().model )
  {
    case PlanningModel::MaximalCover:
      return CoverProposal::maximal( context, progress );
    case PlanningModel::SetCover:
      return CoverProposal::fewest( context, progress );
    case PlanningModel::PMedian:
      return DistanceProposal::median( context, progress );
    case PlanningModel::PCenter:
      return DistanceProposal::center( context, progress );
    case PlanningModel::MeanVariance:
    case PlanningModel::MaxVariance:
    case PlanningModel::MutualInformation:
      break;
  }
  return VarianceProposal::solve( context, progress );
}

/** A model that covers needs rows of coverage. */
bool isCovering( PlanningModel model )
{
  return model == PlanningModel::MaximalCover || model == PlanningModel::SetCover;
}

QString gainText( const PlanningRequest &request, double gain )
{
  if ( request.demand == DemandKind::Layer )
    return ProposalSeries::tr( "Covers %1 %2 that no station covers yet.", "amount, unit of demand" )
      .arg( QString::number( gain, 'f', 1 ), request.demandUnit() );
  return request.demand == DemandKind::Area ? ProposalSeries::tr( "Covers %1 km² that no station covers yet." ).arg( gain, 0, 'f', 1 )
                                            : ProposalSeries::tr( "Covers %1 people whom no station covers yet." ).arg( gain, 0, 'f', 0 );
}

QString reasonFor( const PlanningRequest &request, const ScenarioSite &site )
{
  const QString text = site.reason.isEmpty() ? gainText( request, site.gain ) : site.reason;
  return site.movedFrom.isEmpty() ? text : ProposalSeries::tr( "Takes the place of station %1. %2" ).arg( site.movedFrom, text );
}

QVariantList traceOf( const PlanAnswer &answer )
{
  QVariantList trace;
  for ( const SolvePoint &point : answer.points )
    trace.append( QVariantMap { { QStringLiteral( "seconds" ), point.seconds }, { QStringLiteral( "value" ), point.value },
      { QStringLiteral( "bound" ), point.bound } } );
  return trace;
}

/** Which of \a sites takes the place of which station that is given up: the nearest pair of a kind first. */
void pairMoved( const SitingQuestion &question, const std::set<int> &given, QList<ScenarioSite> &sites )
{
  std::set<int> waiting = given;
  while ( !waiting.empty() )
  {
    int station = -1;
    ScenarioSite *place = nullptr;
    double nearest = std::numeric_limits<double>::infinity();
    for ( const int movable : waiting )
    {
      const MovableStation &old = question.movable()[static_cast<std::size_t>( movable )];
      for ( ScenarioSite &site : sites )
      {
        const double distance = Geodesy::distance( old.site.at, site.at );
        if ( site.movedFrom.isEmpty() && site.kind == old.kind && distance < nearest )
        {
          nearest = distance;
          station = movable;
          place = &site;
        }
      }
    }
    if ( !place )
      return;
    place->movedFrom = question.movable()[static_cast<std::size_t>( station )].code;
    waiting.erase( station );
  }
}
} // namespace

Result<void> ProposalSeries::cover( const QList<SiteKind> &kinds, Progress &progress )
{
  std::vector<LonLat> points;
  for ( const Candidate &candidate : mCandidates )
    points.push_back( candidate.at );
  for ( const SiteKind &kind : kinds )
  {
    if ( mCoverage.contains( kind.radius ) )
      continue;
    Result<CoverageModel> model = CoverageModel::build( *mProblem.grid(), points, kind.radius, progress );
    if ( !model )
      return model.error();
    mCoverage.emplace( kind.radius, model.take() );
  }
  return {};
}

std::vector<int> ProposalSeries::startOf( const SitingQuestion &question ) const
{
  std::vector<int> start;
  for ( std::size_t option = 0; option < question.options().size(); ++option )
  {
    const SiteOption &site = question.options()[option];
    const QString what =
      site.candidate >= 0 ? question.kinds().at( site.kind ).kind : question.movable()[static_cast<std::size_t>( site.movable )].code;
    if ( std::any_of(
           mLast.begin(), mLast.end(), [&]( const Choice &choice ) { return choice.candidate == site.candidate && choice.what == what; } ) )
      start.push_back( static_cast<int>( option ) );
  }
  return start;
}

Result<Scenario> ProposalSeries::propose( const PlanningRequest &request, Progress &progress )
{
  if ( mCandidates.empty() )
    mCandidates = mProblem.candidates().candidates();
  if ( mCandidates.empty() )
    return Error { tr( "No candidate lies in the region." ),
      tr( "Choose another source of candidates, a smaller step, or fewer excluded zones." ), {}, 0 };
  const SitingQuestion question( mProblem, mCandidates, request );
  if ( isCovering( request.model ) )
  {
    if ( const Result<void> covered = cover( question.kinds(), progress ); !covered )
      return covered.error();
  }
  const PlanContext context { mProblem, question, mCoverage, mCandidates, startOf( question ) };
  const Result<PlanAnswer> answer = answerOf( context, progress );
  if ( !answer )
    return answer.error();
  Scenario scenario = scenarioOf( question, *answer );
  const std::optional<double> counted = PlanMeasure::value( mProblem, request, scenario );
  if ( counted && std::abs( *counted - answer->value ) > 1e-6 * std::max( 1.0, std::abs( *counted ) ) )
    return Error { tr( "The plan is worth %1 by the solver, but %2 when counted on the map." ).arg( answer->value ).arg( *counted ),
      tr( "This is a fault of the program; please report it with the question you asked." ), {}, 0 };
  mLast.clear();
  for ( const int option : answer->chosen )
  {
    const SiteOption &site = question.options()[static_cast<std::size_t>( option )];
    mLast.push_back( { site.candidate,
      site.candidate >= 0 ? question.kinds().at( site.kind ).kind : question.movable()[static_cast<std::size_t>( site.movable )].code } );
  }
  return scenario;
}

Scenario ProposalSeries::scenarioOf( const SitingQuestion &question, const PlanAnswer &answer ) const
{
  Scenario scenario = Proposal::empty( mProblem, question.request() );
  addSites( question, answer, scenario );
  addFigures( question, answer, scenario );
  scenario.figures.insert( QStringLiteral( "candidates" ), static_cast<int>( mCandidates.size() ) );
  Proposal::recompute( mProblem, scenario, false );
  for ( ScenarioSite &site : scenario.sites )
    site.reason = reasonFor( question.request(), site );
  Proposal::addExactGaps( mProblem, scenario );
  if ( !answer.notes.isEmpty() )
    scenario.figures.insert( QStringLiteral( "notes" ), scenario.figures.value( QStringLiteral( "notes" ) ).toStringList() + answer.notes );
  return scenario;
}

void ProposalSeries::addSites( const SitingQuestion &question, const PlanAnswer &answer, Scenario &scenario ) const
{
  std::set<int> given;
  for ( std::size_t i = 0; i < question.movable().size(); ++i )
    given.insert( static_cast<int>( i ) );
  for ( std::size_t i = 0; i < answer.chosen.size(); ++i )
  {
    const int option = answer.chosen[i];
    const SiteOption &chosen = question.options()[static_cast<std::size_t>( option )];
    if ( chosen.candidate < 0 )
    {
      given.erase( chosen.movable );
      continue;
    }
    const Candidate &candidate = question.candidateOf( option );
    ScenarioSite site;
    site.id = scenario.sites.size() + 1;
    site.rank = static_cast<int>( site.id );
    site.at = candidate.at;
    site.kind = question.kinds().at( chosen.kind ).kind;
    site.sitingClass = candidate.sitingClass;
    site.name = mProblem.placeName( candidate.at, candidate.name );
    site.reason = answer.reasons.value( static_cast<qsizetype>( i ) );
    scenario.sites.append( site );
  }
  pairMoved( question, given, scenario.sites );
}

void ProposalSeries::addFigures( const SitingQuestion &question, const PlanAnswer &answer, Scenario &scenario )
{
  const PlanningRequest &request = question.request();
  QVariantMap &figures = scenario.figures;
  figures.insert( QStringLiteral( "value" ), answer.value );
  figures.insert( QStringLiteral( "bound" ), answer.bound );
  figures.insert( QStringLiteral( "gap" ), answer.gap );
  figures.insert( QStringLiteral( "proved" ), answer.end == SolveEnd::Proved );
  figures.insert( QStringLiteral( "ended" ), solveEndId( answer.end ) );
  figures.insert( QStringLiteral( "stop" ), coverStopId( answer.stop ) );
  figures.insert( QStringLiteral( "seconds" ), answer.seconds );
  figures.insert( QStringLiteral( "seconds_to_value" ), answer.secondsToValue );
  figures.insert( QStringLiteral( "trace" ), traceOf( answer ) );
  figures.insert( answer.figures );
  if ( request.model == PlanningModel::MaximalCover && request.folds == 1 )
    figures.insert( QStringLiteral( "upper_bound" ), answer.bound );
}

} // namespace jinguan
