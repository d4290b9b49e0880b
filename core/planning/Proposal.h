#pragma once

#include "planning/CoverageTracker.h"
#include "planning/CoverStop.h"
#include "planning/PlanningProblem.h"

namespace jinguan
{

/**
 * A proposal: sites that answer the model of a request best, kept as a Scenario.
 *
 * Scenario::figures holds `before` and `after` (CoverageFigures::toMap), `demand`, `demand_total`, `demand_before`, `demand_after` (covered at least once;
 * `demand_before_folds`, `demand_after_folds` as often as `folds` asks for, where that is more than once), `model`, `value` in the model's measure, `cost_total`, `sites_by_kind`, and, until a site is moved by hand, `bound`, `gap`, `proved`, `ended`, `seconds`, `seconds_to_value`, `trace` of the
 * solver, `upper_bound` of covered demand, `stop`; further `cells`, `candidates`, `notes`, `layers`; `exact_gap_before_km2` and
 * `exact_gap_after_km2` are areas of polygons, not counted on cells.
 */
class Proposal
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::Proposal )

  public:
    /** Chooses sites. When cancelled after there is a plan, the best one is returned with `stop` = `cancelled`. */
    static Result<Scenario> propose( const PlanningProblem &problem, Progress &progress );

    /** The same for a variant of the question on the same grid and candidates; for several in a row use ProposalSeries. */
    static Result<Scenario> propose( const PlanningProblem &problem, const PlanningRequest &request, Progress &progress );

    /** Reads the workspace and proposes; for the command line. The scenario is not stored. */
    static Result<Scenario> propose( const NetworkStore &store, const PlanningRequest &request, Progress &progress );

    /** A name made from a question: region, number, \a kind as the reader knows it, radius. */
    static QString nameOf( const PlanningProblem &problem, const PlanningRequest &request, const QString &kind );

    /** A scenario without sites that asks the question of \a problem, for placing sites by hand. */
    static Scenario empty( const PlanningProblem &problem );
    /** A scenario without sites that asks \a request, a variant of the question of \a problem. */
    static Scenario empty( const PlanningProblem &problem, const PlanningRequest &request );

    /**
     * Gains of the sites, in their order, and figures of \a scenario after its sites were edited; each site has the radius and cost that the scenario's own
     * question gives its kind, and a station that a site replaces is gone. What only holds for the solver's own choice
     * (`upper_bound`, `bound`, `gap`, `stop` …), and the exact gap, which takes longer, is dropped when \a edited.
     */
    static void recompute( const PlanningProblem &problem, Scenario &scenario, bool edited = true );
    /** The part of recompute() that is quick enough to follow a hand: gains, coverage, costs. */
    static void recount( const PlanningProblem &problem, Scenario &scenario, bool edited );
    /** The other part, for any thread: `value` and kriging variances. A key that does not hold any more has no valid value. */
    static QVariantMap measured( const PlanningProblem &problem, const Scenario &scenario, bool edited );
    /** Puts measured() figures into \a scenario. */
    static void take( const QVariantMap &measured, Scenario &scenario );

    /** The question that \a scenario answers; that of \a problem when it does not tell. */
    static PlanningRequest requestOf( const PlanningProblem &problem, const Scenario &scenario );
    /** The existing stations without those that sites of \a scenario replace. */
    static std::vector<CoveringSite> remaining( const PlanningProblem &problem, const Scenario &scenario );
    /** Those, and the sites. */
    static std::vector<CoveringSite> allSites( const PlanningProblem &problem, const Scenario &scenario );

    /** Areas of the exact gap before and after into the figures; some tens of milliseconds for a city. */
    static void addExactGaps( const PlanningProblem &problem, Scenario &scenario );
};

} // namespace jinguan
