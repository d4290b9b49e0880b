#pragma once

#include "planning/Geodesy.h"

#include <cstdint>
#include <unordered_map>
#include <vector>

namespace jinguan
{

/** A point of a PlaceIndex and how far it is, in metres. */
struct NearPlace
{
    std::int32_t point = -1;
    double distance = 0;
};

/** Finds which of many points lie near: buckets of about a given size. Distances in metres on the ellipsoid. */
class PlaceIndex
{
  public:
    /** Buckets \a distance metres wide, which is positive. */
    PlaceIndex( const std::vector<LonLat> &points, double distance );

    /** Indices of the points nearer to \a at than the distance, ascending. */
    std::vector<std::int32_t> nearerThanDistance( const LonLat &at ) const;

    /** The nearest points, nearest first: \a count at most, and only those nearer than \a limit metres. */
    std::vector<NearPlace> nearest( const LonLat &at, std::size_t count, double limit ) const;

  private:
    /** Calls \a visit with each point of the buckets that a circle touches. */
    template<typename Visit> void forEachAround( const LonLat &at, double distance, Visit visit ) const;
    std::int64_t rowOf( double lat ) const;
    std::int64_t columnOf( std::int64_t row, double lon ) const;
    static std::int64_t key( std::int64_t row, std::int64_t column ) { return row * 4'000'000 + column; }

    std::vector<LonLat> mPoints;
    double mDistance;
    double mSouth = 90; //!< bounds of the points
    double mNorth = -90;
    std::unordered_map<std::int64_t, std::vector<std::int32_t>> mBuckets;
};

} // namespace jinguan
