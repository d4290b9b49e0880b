#pragma once

#include "planning/PlanningProblem.h"
#include "store/NetworkStore.h"

#include <optional>

namespace jinguan
{

/** What a plan is worth in the measure of its model, counted cell by cell from places and radii; solvers are checked with it. */
class PlanMeasure
{
  public:
    /**
     * Covered demand (maximal covering), cost or number of sites (set covering), mean or greatest distance in metres (p-median, p-center), mean or greatest kriging
     * variance of \a scenario as an answer to \a request; nothing for mutual information, and for distances and variances without any station.
     */
    static std::optional<double> value( const PlanningProblem &problem, const PlanningRequest &request, const Scenario &scenario );

    /** Costs of the sites, moved ones included. */
    static double cost( const PlanningRequest &request, const Scenario &scenario );
    /** Whether sites of different kinds cost differently: then set covering makes the cost least, not the number. */
    static bool countsCost( const PlanningRequest &request );
};

} // namespace jinguan
