#pragma once

#include "planning/Geodesy.h"

#include <cstdint>
#include <unordered_map>
#include <vector>

namespace jinguan
{

/** Finds which of many points lie within a distance: buckets of about that size. Distances in metres on the ellipsoid. */
class PlaceIndex
{
  public:
    /** Made for questions of up to \a distance, which is positive. */
    PlaceIndex( const std::vector<LonLat> &points, double distance );

    /** Indices of the points nearer to \a at than the distance, ascending. */
    std::vector<std::int32_t> nearerThanDistance( const LonLat &at ) const;

  private:
    std::int64_t rowOf( double lat ) const;
    std::int64_t columnOf( std::int64_t row, double lon ) const;
    static std::int64_t key( std::int64_t row, std::int64_t column ) { return row * 4'000'000 + column; }

    std::vector<LonLat> mPoints;
    double mDistance;
    std::unordered_map<std::int64_t, std::vector<std::int32_t>> mBuckets;
};

} // namespace jinguan
