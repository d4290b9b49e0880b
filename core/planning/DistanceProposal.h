#pragma once

#include "planning/PlanAnswer.h"

#include <QCoreApplication>

namespace jinguan
{

/** The distance models: least mean distance of the demand to its nearest station (p-median), and least greatest distance (p-center). Metres. */
class DistanceProposal
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::DistanceProposal )

  public:
    /**
     * Each cell lists the options that are nearer than the stations which stay, the nearest ones only where these are many: for what lies beyond the bound takes
     * the distance of the last in the list, which never is more than the real one. Lists grow until the plan does not reach beyond them, as far as memory allows.
     */
    static Result<PlanAnswer> median( const PlanContext &context, Progress &progress );

    /**
     * Solved on some of the cells first; then those are added that lie farther from the plan than it promised, until there are none. The greatest distance
     * over some cells is never more than that over all, so that each bound holds.
     */
    static Result<PlanAnswer> center( const PlanContext &context, Progress &progress );
};

} // namespace jinguan
