#pragma once

#include "planning/CoverageModel.h"
#include "planning/CoverStop.h"

#include <vector>

namespace jinguan
{

/** The question to a covering solver. */
struct CoverQuestion
{
    int count = 0; //!< number of new sites
    DemandKind demand = DemandKind::Area;
    double minSpacing = 0;     //!< metres between new sites, and between a new one and \a fixed; 0: none
    std::vector<LonLat> fixed; //!< existing stations that are kept
    double fixedRadius = 0;    //!< metres that \a fixed cover
};

/** One site of a plan, in the order of choice. */
struct CoverStep
{
    int candidate = -1;
    double gain = 0; //!< demand covered by it and by nothing before it
};

/** A plan with what is known about how good it can be at most. Demand in km² or people. */
struct CoverPlan
{
    std::vector<CoverStep> steps;
    double before = 0;     //!< demand covered by the fixed sites
    double after = 0;      //!< before + gains
    double total = 0;      //!< all demand
    double upperBound = 0; //!< no choice of `count` candidates covers more than this, spacing or not
    CoverStop stop = CoverStop::Complete;

    /** Proved distance from the best plan, relative to the bound, 0…1. */
    double gap() const { return upperBound > 0 ? ( upperBound - after ) / upperBound : 0; }
};

/**
 * Maximal covering by lazy greedy choice: again and again the candidate that covers most of what is uncovered yet.
 *
 * Covered demand is a monotone submodular function of the chosen set. So without spacing the plan covers at least 1 − 1/e of the
 * best possible gain, and after any number of choices the sum of the `count` largest remaining gains bounds what the best plan can add; the smallest
 * such sum, capped by what all candidates together reach, is the bound given. Ties go to the candidate listed first. Cancelling keeps
 * the sites chosen so far.
 */
class GreedyCover
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::GreedyCover )

  public:
    /** \a points are the candidates \a model was built from. */
    static CoverPlan solve( const DemandGrid &grid, const CoverageModel &model, const std::vector<LonLat> &points,
      const CoverQuestion &question, Progress &progress );
};

} // namespace jinguan
