#pragma once

#include <cstdint>
#include <utility>
#include <vector>

namespace jinguan
{

/**
 * Points of a plane in square buckets, two a bucket: finds the nearest ones of a place, or all within a distance.
 *
 * Of points equally far the one with the smaller index comes first, so that an answer depends on the points alone. Readable from many threads.
 */
class NeighbourGrid
{
  public:
    /** Squared distance and index of a point. */
    using Near = std::pair<double, std::int32_t>;

    NeighbourGrid( const std::vector<double> &x, const std::vector<double> &y );

    /**
     * Into \a found: the \a count points nearest to a place among those not farther than \a radius, in no particular order; \a count ≤ 0: all of them.
     * The point \a without is left out.
     */
    void find( double x, double y, int count, double radius, std::int32_t without, std::vector<Near> &found ) const;

  private:
    void collectRing( int column, int row, int ring, double x, double y, std::int32_t without, std::vector<Near> &found ) const;
    void collectRow( int row, int first, int last, double x, double y, std::int32_t without, std::vector<Near> &found ) const;

    double mWest = 0;
    double mSouth = 0;
    double mSide = 1; //!< of a bucket
    int mColumns = 1;
    int mRows = 1;
    std::vector<std::int32_t> mStarts; //!< by bucket, row by row
    std::vector<std::int32_t> mIndexes;
    std::vector<double> mX, mY; //!< in the order of mIndexes
};

} // namespace jinguan
