#include "planning/PlanMeasure.h"

#include "planning/CoverProposal.h"
#include "planning/Proposal.h"
#include "planning/VarianceModel.h"

#include <algorithm>
#include <limits>

namespace jinguan
{

namespace
{
std::optional<double> distanceOf( const PlanningProblem &problem, const PlanningRequest &request, const std::vector<CoveringSite> &sites )
{
  if ( sites.empty() )
    return {};
  const DemandGrid &grid = *problem.grid();
  double sum = 0;
  double weights = 0;
  double greatest = 0;
  for ( int cell = 0; cell < grid.size(); ++cell )
  {
    const double weight = grid.weight( cell, request.demand );
    if ( !( weight > 0 ) )
      continue;
    double nearest = std::numeric_limits<double>::infinity();
    for ( const CoveringSite &site : sites )
      nearest = std::min( nearest, Geodesy::distance( site.at, grid.cell( cell ).at ) );
    sum += weight * nearest;
    weights += weight;
    greatest = std::max( greatest, nearest );
  }
  if ( request.model == PlanningModel::PCenter )
    return greatest;
  return weights > 0 ? sum / weights : 0;
}

std::optional<double> varianceOf( const PlanningProblem &problem, const PlanningRequest &request, const std::vector<CoveringSite> &sites )
{
  const Result<VarianceModel> model = VarianceModel::make( problem, request );
  const Result<DesignVariance> variance = model ? model->measure( sites ) : Result<DesignVariance>( model.error() );
  if ( !variance )
    return {};
  return request.model == PlanningModel::MeanVariance ? variance->mean : variance->greatest;
}
} // namespace

double PlanMeasure::cost( const PlanningRequest &request, const Scenario &scenario )
{
  double cost = 0;
  for ( const ScenarioSite &site : scenario.sites )
    cost += request.costOf( site.kind );
  return cost;
}

bool PlanMeasure::countsCost( const PlanningRequest &request )
{
  const QList<SiteKind> kinds = request.siteKinds();
  return std::any_of( kinds.cbegin(), kinds.cend(), [&kinds]( const SiteKind &kind ) { return kind.cost != kinds.constFirst().cost; } );
}

std::optional<double> PlanMeasure::value( const PlanningProblem &problem, const PlanningRequest &request, const Scenario &scenario )
{
  switch ( request.model )
  {
    case PlanningModel::MaximalCover:
      return CoverProposal::covered( *problem.grid(), request, Proposal::allSites( problem, scenario ) );
    case PlanningModel::SetCover:
      return countsCost( request ) ? cost( request, scenario ) : static_cast<double>( scenario.sites.size() );
    case PlanningModel::PMedian:
    case PlanningModel::PCenter:
      return distanceOf( problem, request, Proposal::allSites( problem, scenario ) );
    case PlanningModel::MeanVariance:
    case PlanningModel::MaxVariance:
      return varianceOf( problem, request, Proposal::allSites( problem, scenario ) );
    default:
      return {};
  }
}

} // namespace jinguan
