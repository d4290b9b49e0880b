#include "planning/CoverProposal.h"

#include "optimise/SetCoverSolver.h"
#include "planning/PlanOrder.h"
#include "planning/PlanProgress.h"

#include <algorithm>

namespace jinguan
{

namespace
{
/** How often each cell is covered. */
std::vector<int> foldsOf( const DemandGrid &grid, const std::vector<CoveringSite> &sites )
{
  std::vector<int> folds( static_cast<std::size_t>( grid.size() ), 0 );
  for ( const CoveringSite &site : sites )
    grid.forEachWithin( site.at, site.radius, [&folds]( int cell ) { ++folds[static_cast<std::size_t>( cell )]; } );
  return folds;
}
} // namespace

double CoverProposal::covered( const DemandGrid &grid, const PlanningRequest &request, const std::vector<CoveringSite> &sites )
{
  const std::vector<int> folds = foldsOf( grid, sites );
  double sum = 0;
  for ( int cell = 0; cell < grid.size(); ++cell )
    sum += folds[static_cast<std::size_t>( cell )] >= request.folds ? grid.weight( cell, request.demand ) : 0;
  return sum;
}

SitingInstance CoverProposal::instance( const PlanContext &context )
{
  const SitingQuestion &question = context.question;
  const PlanningRequest &request = question.request();
  const DemandGrid &grid = *context.problem.grid();
  const std::vector<int> held = foldsOf( grid, question.fixed() );
  std::vector<std::int32_t> clientOf( held.size(), -1 );
  std::vector<double> weights;
  std::vector<std::uint8_t> needs;
  for ( int cell = 0; cell < grid.size(); ++cell )
  {
    const int need = request.folds - held[static_cast<std::size_t>( cell )];
    const double weight = grid.weight( cell, request.demand );
    if ( need <= 0 || !( weight > 0 ) )
      continue;
    clientOf[static_cast<std::size_t>( cell )] = static_cast<std::int32_t>( weights.size() );
    weights.push_back( weight );
    needs.push_back( static_cast<std::uint8_t>( std::min( need, 255 ) ) );
  }
  SparseRows<std::int32_t> rows;
  const auto push = [&]( int cell ) {
    if ( clientOf[static_cast<std::size_t>( cell )] >= 0 )
      rows.push( clientOf[static_cast<std::size_t>( cell )] );
  };
  for ( std::size_t option = 0; option < question.options().size(); ++option )
  {
    const SiteOption &site = question.options()[option];
    const double radius = question.siteOf( static_cast<int>( option ) ).radius;
    if ( site.candidate < 0 )
      grid.forEachWithin( question.siteOf( static_cast<int>( option ) ).at, radius, push );
    else
    {
      for ( const std::int32_t cell : context.coverage.at( radius ).cellsOf( site.candidate ) )
        push( cell );
    }
    rows.endRow();
  }
  return SitingInstance::covering( CoverInstance( std::move( rows ), std::move( weights ) ), std::move( needs ) );
}

Result<PlanAnswer> CoverProposal::maximal( const PlanContext &context, Progress &progress )
{
  const SitingInstance clients = instance( context );
  const double total = context.problem.grid()->total( context.question.request().demand );
  PlanWatch watch( progress, context, [total]( const SolvePoint &point ) {
    return SolvePoint { point.seconds, total - point.value, total - point.bound };
  } );
  const Result<SitingPlan> plan = SitingSolver::solve( clients, context.question.rules(), context.limits(), watch, context.start );
  if ( !plan )
    return plan.error();
  PlanAnswer answer;
  PlanOrder order( clients, context.question.rules(), plan->chosen );
  order.dropUseless();
  answer.chosen = order.chosen();
  answer.stop = plan->end == SolveEnd::Cancelled ? CoverStop::Cancelled : order.stop();
  if ( answer.stop == CoverStop::NothingToGain && context.question.isCrowded() )
    answer.stop = CoverStop::NoRoom;
  answer.value = total - plan->value;
  answer.bound = std::max( answer.value, total - plan->bound );
  answer.gap = answer.bound > 0 ? ( answer.bound - answer.value ) / answer.bound : 0;
  for ( const SolvePoint &point : plan->points )
    answer.points.push_back( { point.seconds, total - point.value, total - point.bound } );
  answer.seconds = plan->seconds;
  answer.secondsToValue = plan->secondsToValue;
  answer.end = plan->end;
  return answer;
}

Result<PlanAnswer> CoverProposal::fewest( const PlanContext &context, Progress &progress )
{
  const SitingInstance clients = instance( context );
  const PlanningRequest &request = context.question.request();
  const double total = context.problem.grid()->total( request.demand );
  PlanWatch watch( progress, context, []( const SolvePoint &point ) { return point; } );
  const Result<SitingPlan> plan = SetCoverSolver::solve(
    clients, context.question.rules(), { ( 1 - request.share ) * total, total }, context.limits(), watch, context.start );
  if ( !plan )
    return plan.error();
  PlanAnswer answer;
  answer.chosen = PlanOrder( clients, context.question.rules(), plan->chosen ).chosen();
  answer.stop = plan->end == SolveEnd::Cancelled ? CoverStop::Cancelled : CoverStop::Complete;
  answer.value = plan->value;
  answer.bound = plan->bound;
  answer.gap = plan->value > 0 ? ( plan->value - plan->bound ) / plan->value : 0;
  answer.points = plan->points;
  answer.seconds = plan->seconds;
  answer.secondsToValue = plan->secondsToValue;
  answer.end = plan->end;
  return answer;
}

} // namespace jinguan
