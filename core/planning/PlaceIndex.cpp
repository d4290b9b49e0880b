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
    mSouth = std::min( mSouth, points[i].lat );
    mNorth = std::max( mNorth, points[i].lat );
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

template<typename Visit> void PlaceIndex::forEachAround( const LonLat &at, double distance, Visit visit ) const
{
  const std::int64_t reach = static_cast<std::int64_t>( std::ceil( distance / mDistance ) );
  const std::int64_t middle = rowOf( at.lat );
  const std::int64_t last = std::min( middle + reach, rowOf( mNorth ) );
  for ( std::int64_t row = std::max( middle - reach, rowOf( mSouth ) ); row <= last; ++row )
  {
    const std::int64_t column = columnOf( row, at.lon );
    for ( std::int64_t next = column - reach; next <= column + reach; ++next )
    {
      const auto bucket = mBuckets.find( key( row, next ) );
      if ( bucket == mBuckets.end() )
        continue;
      for ( const std::int32_t point : bucket->second )
        visit( point, Geodesy::distance( at, mPoints[static_cast<std::size_t>( point )] ) );
    }
  }
}

std::vector<std::int32_t> PlaceIndex::nearerThanDistance( const LonLat &at ) const
{
  std::vector<std::int32_t> found;
  forEachAround( at, mDistance, [&]( std::int32_t point, double distance ) {
    if ( distance < mDistance )
      found.push_back( point );
  } );
  std::sort( found.begin(), found.end() );
  return found;
}

std::vector<NearPlace> PlaceIndex::nearest( const LonLat &at, std::size_t count, double limit ) const
{
  std::vector<NearPlace> found;
  if ( mPoints.empty() || count == 0 )
    return found;
  for ( double reach = mDistance;; reach *= 1.5 )
  {
    const double within = std::min( reach, limit );
    found.clear();
    forEachAround( at, within, [&]( std::int32_t point, double distance ) {
      if ( distance < within )
        found.push_back( { point, distance } );
    } );
    if ( found.size() >= std::min( count, mPoints.size() ) || within >= limit )
      break;
  }
  const auto before = []( const NearPlace &a, const NearPlace &b ) {
    return a.distance < b.distance || ( a.distance == b.distance && a.point < b.point );
  };
  if ( found.size() > count )
  {
    std::nth_element( found.begin(), found.begin() + static_cast<std::ptrdiff_t>( count ), found.end(), before );
    found.resize( count );
  }
  std::sort( found.begin(), found.end(), before );
  return found;
}

} // namespace jinguan
