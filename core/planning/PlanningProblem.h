#pragma once

#include "planning/CandidateSet.h"
#include "planning/CoverageTracker.h"
#include "planning/PlanningInputs.h"

#include <memory>

namespace jinguan
{

/**
 * A planning question made ready for solvers: region, demand grid, existing sites. Immutable, shared between threads.
 *
 * Chooses what the request leaves open: cells an eighth of the radius wide, at least 100 m and no more than some 400,000 of them; candidates a
 * quarter of the radius apart, at least a cell.
 */
class PlanningProblem
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::PlanningProblem )

  public:
    static constexpr double preferredCells = 400000;

    static Result<std::shared_ptr<const PlanningProblem>> build( const PlanningInputs &inputs, Progress &progress );

    /** The request with all that was left open filled in. */
    const PlanningRequest &request() const { return mRequest; }
    const PlanningInputs &inputs() const { return mInputs; }
    const std::shared_ptr<const DemandGrid> &grid() const { return mGrid; }
    const std::vector<CoveringSite> &existing() const { return mExisting; }

    /** Candidates as the request asks for, inside the region, in a stable order. */
    CandidateSet candidates() const;

    /** Coverage of the existing stations, to which sites can be added. */
    CoverageTracker tracker() const { return CoverageTracker( mGrid, mExisting ); }

    /** What a reader of the figures must know: PlanningInputs::notes(), and whether the cells are coarse for the radius. */
    QStringList notes() const;

    /** A name for a site at \a at: line or area it came from, district, nearest known place. */
    QString placeName( const LonLat &at, const QString &candidateName = {} ) const;

    static double automaticCellSize( double regionKm2, double radius );

  private:
    PlanningProblem() = default;
    PlanningRequest mRequest;
    PlanningInputs mInputs;
    std::shared_ptr<const DemandGrid> mGrid;
    std::vector<CoveringSite> mExisting;
};

} // namespace jinguan
