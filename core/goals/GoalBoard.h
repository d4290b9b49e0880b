#pragma once

#include "briefing/DistrictBriefing.h"
#include "store/Workspace.h"

namespace jinguan
{

/**
 * All goals of the plan with their degree of fulfilment: coverage of every element (NetworkGoal) and what is not about coverage (PlanGoals). A goal that asks for
 * something of each siting class is one row: the share of its classes that have it, and which have not.
 */
class GoalBoard
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::GoalBoard )

  public:
    /**
     * Reads \a workspace, whose network store belongs to the calling thread, and judges. \a moment in UTC seconds decides which stations run and what is
     * online. Long: seconds for the whole city. Errors: an unknown area, a defect in a table, a store that fails, cancellation.
     */
    static Result<QList<BriefGoal>> read( Workspace &workspace, const Catalogue &catalogue, const Responsibility &responsibility,
      const BriefArea &area, UtcSeconds moment, Progress &progress );

    /** `met`, `not_met`, `unknown`. */
    static QString stateId( BriefGoalState state );
    /** In the language of the interface. */
    static QString stateText( BriefGoalState state );
};

} // namespace jinguan
