#pragma once

#include "base/Progress.h"
#include "optimise/CoverInstance.h"
#include "optimise/PMedianInstance.h"

#include <QCoreApplication>

#include <vector>

namespace jinguan
{

/** How long and how hard to look. */
struct SolveLimits
{
    double seconds = 60;
    quint64 seed = 20260301; //!< the same inputs and seed give the same plan as long as the time does not run out
    bool exact = true;       //!< go on to a proof by branching where the bound leaves a gap
    double closeEnough = 0;  //!< stop as soon as no plan can be better by more than this (in the unit of values)
    std::vector<int> start;  //!< facilities of a plan to start from, beside the greedy one; too many or too few are mended
};

/** Where the search stood. */
struct SolvePoint
{
    double seconds = 0;
    double value = 0;
    double bound = 0;
};

/** Facilities to open, and how far from the best that can be at most. */
struct LocationPlan
{
    std::vector<int> open; //!< kept ones first
    double value = 0;
    double bound = 0; //!< no choice is cheaper; equal to value when proved
    double seconds = 0;
    double secondsToValue = 0; //!< when the value was found first
    int branches = 0;          //!< nodes of the proof
    int clients = 0;           //!< of the question after those that the same facilities cover were joined
    bool cancelled = false;
    std::vector<SolvePoint> trace; //!< how value and bound came together

    double gap() const { return value > 0 ? ( value - bound ) / value : 0; }
    bool isProved() const { return value <= bound * ( 1 + 1e-9 ); }
};

/**
 * Opens \a p facilities so that the sum of the costs of all clients, each served from its cheapest open facility, is least: p-median, and
 * maximal covering as the least uncovered weight.
 *
 * Lagrangian steps give bounds and starts, an exchange search with shaking (variable neighbourhood) gives the plan. Facilities that the bound
 * rules out or in are fixed; over the others the plan is proved, or bettered, by branching with the same bound: for this question it is as strong as
 * the linear relaxation that a general solver would need, at a small part of its size. Cancelling keeps the best plan.
 */
class LocationSolver
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::LocationSolver )

  public:
    /** \a kept facilities stay open and count in \a p, which is at most the number of facilities. */
    template<typename Instance>
    static LocationPlan solve(
      const Instance &instance, int p, const std::vector<int> &kept, const SolveLimits &limits, Progress &progress );

    /** The facilities that save most, one after the other (lazily evaluated): 1 − 1/e of the best saving at least. */
    template<typename Instance> static std::vector<int> greedy( const Instance &instance, int p, const std::vector<int> &kept );

    /** A phrase about a plan that is still being bettered. */
    static QString statusOf( const LocationPlan &plan );
};

} // namespace jinguan
