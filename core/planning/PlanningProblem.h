#pragma once

#include "planning/CandidateSet.h"
#include "planning/CoverageTracker.h"
#include "planning/PlanningInputs.h"

#include <memory>

namespace jinguan
{

class SitingAreas;

/** An existing station that may be given up for a place among the candidates. */
struct MovableStation
{
    QString code;
    QString name; //!< in the language of the interface
    QString kind;
    CoveringSite site;
    QString district {};    //!< code, as stored with the station
    QString sitingClass {}; //!< SitingClass::id, as stored with the station
};

/**
 * A planning question made ready for solvers: region, demand grid, existing sites. Immutable, shared between threads.
 *
 * Chooses what the request leaves open: cells an eighth of the (smallest) radius wide, at least 100 m and no more than some 400,000 of them; candidates a
 * quarter of the radius apart, at least a cell.
 */
class PlanningProblem
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::PlanningProblem )

  public:
    static constexpr double preferredCells = 400000;

    static Result<std::shared_ptr<const PlanningProblem>> build( const PlanningInputs &inputs, Progress &progress );

    /**
     * The same region, cells, stations and layers with another question about them: it may differ in what only solvers ask (number, model, budget,
     * quotas, spacing …), not in what was built here. A first quota of a siting class finds where the classes lie, which takes some tenths of a second for a city.
     * Errors: a class that the element does not have, or whose layers could not be read.
     */
    Result<std::shared_ptr<const PlanningProblem>> withRequest( const PlanningRequest &request ) const;

    /** The same with \a weights as the demand of the cells, one a cell, in the place of what the request asks for. */
    std::shared_ptr<const PlanningProblem> withWeights( std::vector<double> weights ) const;

    /** \a sites as candidates, with the district and, where quotas of classes are asked for, the siting class in which each stands. */
    CandidateSet placesOf( const QList<ScenarioSite> &sites ) const;

    /** The request with all that was left open filled in. */
    const PlanningRequest &request() const { return mRequest; }
    const PlanningInputs &inputs() const { return mInputs; }
    const std::shared_ptr<const DemandGrid> &grid() const { return mGrid; }
    /** All existing stations of the kinds, each with the radius of its kind, in the order of PlanningInputs::stations. */
    const std::vector<CoveringSite> &existing() const { return mExisting; }
    /** The existing stations that must stay. */
    const std::vector<CoveringSite> &fixed() const { return mFixed; }
    /** The others, which PlanningRequest::mayMove names, in the order of the network. */
    const std::vector<MovableStation> &movable() const { return mMovable; }

    /**
     * Candidates as the request asks for, inside the region, outside the exclusions, in a stable order. Each knows its district, and the siting class of its source;
     * where a class has a quota, places of other sources belong to the class in whose zone they stand.
     */
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
    void placeStations();
    Result<void> buildAreas();
    Result<void> findClasses();
    void assignPlaces( CandidateSet &set ) const;
    void addCandidates( CandidateSet &set, const QString &source ) const;
    PlanningRequest mRequest;
    PlanningInputs mInputs;
    std::shared_ptr<const DemandGrid> mGrid;
    std::vector<CoveringSite> mExisting;
    std::vector<CoveringSite> mFixed;
    std::vector<MovableStation> mMovable;
    std::shared_ptr<const SitingAreas> mSitingAreas; //!< null where no class is asked for
    QStringList mBuildNotes;                         //!< of the demand layer and the siting classes
};

} // namespace jinguan
