#pragma once

#include "planning/DemandGrid.h"

#include <QCoreApplication>

#include <cstdint>
#include <span>
#include <vector>

namespace jinguan
{

/**
 * Which cells each candidate would cover: sparse rows of cell indices (compressed rows, 4 bytes an arc), the input of every covering solver.
 *
 * A candidate covers a cell when the cell's point is at most the radius away on the ellipsoid.
 */
class CoverageModel
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::CoverageModel )

  public:
    /** \a radius in metres; one that is not positive covers nothing. The only error is cancellation. */
    static Result<CoverageModel> build( const DemandGrid &grid, const std::vector<LonLat> &candidates, double radius, Progress &progress );

    int candidateCount() const { return static_cast<int>( mStarts.size() ) - 1; }
    size_t arcCount() const { return mCells.size(); }
    double radius() const { return mRadius; }

    /** Cells of a candidate in ascending order. */
    std::span<const std::int32_t> cellsOf( int candidate ) const
    {
      const size_t from = mStarts[static_cast<size_t>( candidate )];
      return { mCells.data() + from, mStarts[static_cast<size_t>( candidate ) + 1] - from };
    }

  private:
    CoverageModel() = default;
    double mRadius = 0;
    std::vector<size_t> mStarts;
    std::vector<std::int32_t> mCells;
};

} // namespace jinguan
