#pragma once

#include "optimise/PMedianInstance.h"
#include "optimise/SitingSolver.h"

namespace jinguan
{

/** Clients, the options near each with their distances, and how far each is from the stations that stay. */
struct CenterQuestion
{
    int options = 0;
    SparseRows<CostArc> byClient; //!< distances; options that are farther than the list goes are of no use
    double atLeast = 0;           //!< known before: no plan is below it
    std::vector<double> kept;     //!< by client: distance to the nearest station that stays; infinite: there is none
};

/**
 * The options for which the greatest distance of a client to its nearest station is least (p-center), under the rules of a ChoiceRules.
 *
 * The answer is one of the distances in the lists. They are halved again and again by the question whether all clients can be covered within one: a
 * search finds a plan, or the Lagrangian bound of the maximal cover or CBC proves that there is none. Clients whose options include all those of another
 * client need not be looked at. SitingPlan::value and bound are distances.
 */
class CenterSolver
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::CenterSolver )

  public:
    /** Errors: rules that cannot be kept together or leave a client without any station, cancelled before there was a plan. */
    static Result<SitingPlan> solve( const CenterQuestion &question, const ChoiceRules &rules, const SolveLimits &limits,
      Progress &progress, const std::vector<int> &start = {} );

    /** The greatest distance of a client under a plan, counted from the lists. */
    static double value( const CenterQuestion &question, const std::vector<int> &chosen );
};

} // namespace jinguan
