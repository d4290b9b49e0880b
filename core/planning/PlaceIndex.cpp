#include "planning/PlaceIndex.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace jinguan
{

namespace
{
constexpr double sMetresPerDegree = 110000; //!< a little less than any degree of latitude has, so that buckets are large enough
} // namespace

PlaceIndex::PlaceIndex( const std::vector<LonLat> &points, double distance ) : mPoints( points ), mDistance( distance )
{
  for ( std::size_t i = 0; i < points.size(); ++i )
  {
    const std::int64_t row = rowOf( points[i].lat );
    mBuckets[key( row, columnOf( row, points[i].lon ) )].push_back( static_cast<std::int32_t>( i ) );
  }
}

std::int64_t PlaceIndex::rowOf( double lat ) const
{
  return static_cast<std::int64_t>( std::floor( ( lat + 90 ) * sMetresPerDegree / mDistance ) );
}

std::int64_t PlaceIndex::columnOf( std::int64_t row, double lon ) const
{
  // the shorter of the row's two edges, so that a bucket is at least the distance wide
  const double height = mDistance / sMetresPerDegree;
  const double south = static_cast<double>( row ) * height - 90;
  const double lat = std::min( 89.0, std::max( std::abs( south ), std::abs( south + height ) ) );
  const double width = height / std::cos( lat * std::numbers::pi / 180 );
  return static_cast<std::int64_t>( std::floor( ( lon + 180 ) / width ) );
}

std::vector<std::int32_t> PlaceIndex::nearerThanDistance( const LonLat &at ) const
{
  std::vector<std::int32_t> found;
  const std::int64_t middle = rowOf( at.lat );
  for ( std::int64_t row = middle - 1; row <= middle + 1; ++row )
  {
    const std::int64_t column = columnOf( row, at.lon );
    for ( std::int64_t next = column - 1; next <= column + 1; ++next )
    {
      const auto bucket = mBuckets.find( key( row, next ) );
      if ( bucket == mBuckets.end() )
        continue;
      for ( const std::int32_t point : bucket->second )
      {
        if ( Geodesy::distance( at, mPoints[static_cast<std::size_t>( point )] ) < mDistance )
          found.push_back( point );
      }
    }
  }
  std::sort( found.begin(), found.end() );
  return found;
}

} // namespace jinguan
