#pragma once

#include "base/Result.h"
#include "optimise/ChoiceRules.h"
#include "optimise/SitingInstance.h"
#include "optimise/SolveWatch.h"

#include <QCoreApplication>

namespace jinguan
{

/** Why a solver ended. */
enum class SolveEnd
{
  Proved,   //!< nothing is better
  Settled,  //!< its effort is spent: more of the same would not pay
  Time,     //!< the time ran out
  Cancelled //!< the best until then is kept
};

QString solveEndId( SolveEnd end ); //!< `proved`, `settled`, `time`, `cancelled`

/** Options to choose, and how far from the best that can be at most. */
struct SitingPlan
{
    std::vector<int> chosen;        //!< ascending
    double value = 0;               //!< a cost: as little as possible
    double bound = 0;               //!< no plan that keeps the rules is below it
    double seconds = 0;             //!< in all
    double secondsToValue = 0;      //!< until the value was reached
    std::vector<SolvePoint> points; //!< on the way
    SolveEnd end = SolveEnd::Settled;

    bool isProved() const { return value <= bound + 1e-8 * std::abs( value ); }
};

/**
 * The plan of least cost (uncovered weight or weighted distance) that keeps the rules: maximal covering single and k-fold, and p-median, with number,
 * budget, groups, distances and several kinds.
 *
 * The plain question, where only the number is limited, goes to LocationSolver. For all others greedy construction, exchanges and shakes give the plan, Lagrangian steps
 * the bound, and COIN-OR CBC, started from both, proves or betters the plan where what the bound leaves open is small enough. Work is counted in steps, not in
 * seconds: the same inputs and seed give the same plan as long as the time does not run out. Each plan is checked by PlanVerifier before it is handed over.
 */
class SitingSolver
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::SitingSolver )

  public:
    /**
     * \a start is a plan to begin from, for instance that of a smaller budget; where it does not keep the rules it is not used. Errors: rules that cannot be kept
     * together, with their names; cancelled before there was a plan.
     */
    static Result<SitingPlan> solve( const SitingInstance &instance, const ChoiceRules &rules, const SolveLimits &limits,
      Progress &progress, const std::vector<int> &start = {} );
};

} // namespace jinguan
