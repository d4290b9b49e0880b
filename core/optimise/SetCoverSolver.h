#pragma once

#include "optimise/SitingSolver.h"

namespace jinguan
{

/** How much of all demand a set cover must reach. */
struct CoverTarget
{
    double allowed = 0; //!< weight of the clients that may stay uncovered
    double total = 0;   //!< all demand, what is covered without any option included; for messages
};

/**
 * The cheapest options that leave no more than a given weight uncovered, single and k-fold, under the rules of a ChoiceRules.
 *
 * A plan comes from greedy choice by gain per cost; then a maximal cover is looked for that reaches the same for less, again and again.
 * The bound is the least cost at which the Lagrangian bound of that maximal cover does not rule the share out; CBC proves or betters
 * the plan where the question is small enough. SitingPlan::value and bound are costs.
 */
class SetCoverSolver
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::SetCoverSolver )

  public:
    /** Errors: rules that cannot be kept together, a share that the candidates cannot reach under them, cancelled before there was a plan. */
    static Result<SitingPlan> solve( const SitingInstance &instance, const ChoiceRules &rules, const CoverTarget &target,
      const SolveLimits &limits, Progress &progress, const std::vector<int> &start = {} );
};

} // namespace jinguan
