#pragma once

#include "planning/CoverageTracker.h"
#include "planning/GreedyCover.h"
#include "planning/PlanningProblem.h"

namespace jinguan
{

/**
 * A proposal: sites that cover most of what the network leaves open, kept as a Scenario.
 *
 * Scenario::figures holds `before` and `after` (CoverageFigures::toMap), `demand`, `demand_total`, `demand_before`, `demand_after`, and, until a
 * site is moved by hand, `upper_bound` and `gap` of the solver (for choices among the candidates; plain numbers in km² or people), `stop`,
 * `cells`, `candidates`, `notes`, `layers`; `exact_gap_before_km2` and
 * `exact_gap_after_km2` are areas of polygons, not counted on cells.
 */
class Proposal
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::Proposal )

  public:
    /** Chooses sites. When cancelled after the first choice, what was chosen is returned with `stop` = `cancelled`. */
    static Result<Scenario> propose( const PlanningProblem &problem, Progress &progress );

    /** Reads the workspace and proposes; for the command line. The scenario is not stored. */
    static Result<Scenario> propose( const NetworkStore &store, const PlanningRequest &request, Progress &progress );

    /** A scenario without sites that asks the question of \a problem, for placing sites by hand. */
    static Scenario empty( const PlanningProblem &problem );

    /**
     * Gains of the sites, in their order, and figures of \a scenario after its sites were edited. What only holds for the solver's own choice
     * (`upper_bound`, `gap`, `stop`), and the exact gap, which takes longer, is dropped when \a edited.
     */
    static void recompute( const PlanningProblem &problem, Scenario &scenario, bool edited = true );

    /** Areas of the exact gap before and after into the figures; some tens of milliseconds for a city. */
    static void addExactGaps( const PlanningProblem &problem, Scenario &scenario );
};

} // namespace jinguan
