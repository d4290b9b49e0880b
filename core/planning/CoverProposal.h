#pragma once

#include "planning/PlanAnswer.h"

#include <QCoreApplication>

namespace jinguan
{

/** The covering models: maximal covering and the fewest (or cheapest) sites that cover a share, single and k-fold. */
class CoverProposal
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::CoverProposal )

  public:
    /** So many sites, as much demand covered so many times as can be. Value and bound are demand, that of stations which stay included. */
    static Result<PlanAnswer> maximal( const PlanContext &context, Progress &progress );

    /**
     * The fewest sites, or the cheapest where kinds cost differently (PlanMeasure::countsCost), that cover a share of all demand so many times. Value and bound
     * are numbers of sites or costs.
     */
    static Result<PlanAnswer> fewest( const PlanContext &context, Progress &progress );

    /** Clients are the cells that fixed stations do not cover often enough yet. */
    static SitingInstance instance( const PlanContext &context );

    /** Demand covered at least `folds` times by these sites. */
    static double covered( const DemandGrid &grid, const PlanningRequest &request, const std::vector<CoveringSite> &sites );
};

} // namespace jinguan
