#pragma once

#include "planning/CoverageFigures.h"
#include "planning/DemandGrid.h"

#include <cstdint>
#include <map>
#include <memory>
#include <vector>

namespace jinguan
{

/** A place that covers what lies within its radius. */
struct CoveringSite
{
    LonLat at;
    double radius = 0; //!< metres, ellipsoidal
};

/**
 * Coverage that follows while sites are added, moved and removed: the model behind dragging a station on the map.
 *
 * Keeps for each cell how many sites cover it; a change touches only the cells around the old and the new place. Figures are summed
 * afresh from these whole numbers, so that any order of changes gives exactly the same result. Not thread-safe; copies are independent.
 */
class CoverageTracker
{
  public:
    /** \a existing are the stations that stay; they cannot be moved. */
    CoverageTracker( std::shared_ptr<const DemandGrid> grid, const std::vector<CoveringSite> &existing );

    const DemandGrid &grid() const { return *mGrid; }

    /** Adds a site under an id of the caller, or moves the one that has it. */
    void place( qint64 id, const CoveringSite &site );
    /** Removes a site; false when there is none of that id. */
    bool remove( qint64 id );
    void clear();

    const std::map<qint64, CoveringSite> &sites() const { return mSites; }
    const std::vector<CoveringSite> &existing() const { return mExisting; }

    CoverageFigures before() const { return figures( mExistingFold, static_cast<int>( mExisting.size() ) ); } //!< existing stations alone
    CoverageFigures after() const { return figures( mFold, static_cast<int>( mExisting.size() + mSites.size() ) ); }

    /** Demand that no other site covers: what would be lost without this one; 0 for an unknown id. */
    double onlyCoveredBy( qint64 id, DemandKind kind ) const;

    /** Number of sites that cover a cell, existing ones included. */
    int fold( int cell ) const { return mFold[static_cast<size_t>( cell )]; }
    int foldBefore( int cell ) const { return mExistingFold[static_cast<size_t>( cell )]; }

  private:
    using Folds = std::vector<std::uint16_t>;
    void cover( Folds &folds, const CoveringSite &site, int by ) const;
    CoverageFigures figures( const Folds &folds, int sites ) const;

    std::shared_ptr<const DemandGrid> mGrid;
    std::vector<CoveringSite> mExisting;
    std::map<qint64, CoveringSite> mSites;
    Folds mExistingFold;
    Folds mFold;
};

} // namespace jinguan
