#include "planning/kriging/NeighbourGrid.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace jinguan
{

namespace
{
constexpr double sPerBucket = 2;

int bucketOf( double offset, double side, int count )
{
  return static_cast<int>( std::clamp( std::floor( offset / side ), 0.0, static_cast<double>( count - 1 ) ) );
}
} // namespace

NeighbourGrid::NeighbourGrid( const std::vector<double> &x, const std::vector<double> &y )
{
  const size_t n = x.size();
  if ( n == 0 )
  {
    mStarts.assign( 2, 0 );
    return;
  }
  const auto [west, east] = std::minmax_element( x.cbegin(), x.cend() );
  const auto [south, north] = std::minmax_element( y.cbegin(), y.cend() );
  mWest = *west;
  mSouth = *south;
  const double width = *east - *west, height = *north - *south;
  const double buckets = std::max( 1.0, static_cast<double>( n ) / sPerBucket );
  mSide = std::max( std::sqrt( width * height / buckets ), std::max( width, height ) / buckets );
  if ( !( mSide > 0 ) )
    mSide = 1;
  mColumns = static_cast<int>( width / mSide ) + 1;
  mRows = static_cast<int>( height / mSide ) + 1;

  std::vector<std::int32_t> bucket( n );
  mStarts.assign( static_cast<size_t>( mColumns ) * static_cast<size_t>( mRows ) + 1, 0 );
  for ( size_t i = 0; i < n; ++i )
  {
    bucket[i] = bucketOf( y[i] - mSouth, mSide, mRows ) * mColumns + bucketOf( x[i] - mWest, mSide, mColumns );
    ++mStarts[static_cast<size_t>( bucket[i] ) + 1];
  }
  std::partial_sum( mStarts.cbegin(), mStarts.cend(), mStarts.begin() );
  std::vector<std::int32_t> next( mStarts.cbegin(), mStarts.cend() - 1 );
  mIndexes.resize( n );
  mX.resize( n );
  mY.resize( n );
  for ( size_t i = 0; i < n; ++i )
  {
    const auto place = static_cast<size_t>( next[static_cast<size_t>( bucket[i] )]++ );
    mIndexes[place] = static_cast<std::int32_t>( i );
    mX[place] = x[i];
    mY[place] = y[i];
  }
}

void NeighbourGrid::collectRow( int row, int first, int last, double x, double y, std::int32_t without, std::vector<Near> &found ) const
{
  first = std::max( first, 0 );
  last = std::min( last, mColumns - 1 );
  if ( row < 0 || row >= mRows || first > last )
    return;
  const size_t base = static_cast<size_t>( row ) * static_cast<size_t>( mColumns );
  const std::int32_t end = mStarts[base + static_cast<size_t>( last ) + 1];
  for ( std::int32_t place = mStarts[base + static_cast<size_t>( first )]; place < end; ++place )
  {
    const double dx = mX[static_cast<size_t>( place )] - x, dy = mY[static_cast<size_t>( place )] - y;
    if ( mIndexes[static_cast<size_t>( place )] != without )
      found.emplace_back( dx * dx + dy * dy, mIndexes[static_cast<size_t>( place )] );
  }
}

void NeighbourGrid::collectRing( int column, int row, int ring, double x, double y, std::int32_t without, std::vector<Near> &found ) const
{
  collectRow( row - ring, column - ring, column + ring, x, y, without, found );
  if ( ring == 0 )
    return;
  for ( int between = row - ring + 1; between < row + ring; ++between )
  {
    collectRow( between, column - ring, column - ring, x, y, without, found );
    collectRow( between, column + ring, column + ring, x, y, without, found );
  }
  collectRow( row + ring, column - ring, column + ring, x, y, without, found );
}

void NeighbourGrid::find( double x, double y, int count, double radius, std::int32_t without, std::vector<Near> &found ) const
{
  found.clear();
  const int column = bucketOf( x - mWest, mSide, mColumns ), row = bucketOf( y - mSouth, mSide, mRows );
  const int farthest = std::max( { column, row, mColumns - 1 - column, mRows - 1 - row } );
  const double squared = radius * radius;
  const bool all = count <= 0;
  const auto wanted = static_cast<size_t>( std::max( 0, count ) );
  // What lies beyond the rings seen so far is at least as far as the nearest side of their square.
  const double inX = std::min( x - ( mWest + column * mSide ), mWest + ( column + 1 ) * mSide - x );
  const double inY = std::min( y - ( mSouth + row * mSide ), mSouth + ( row + 1 ) * mSide - y );
  const double inside = std::min( inX, inY ); // negative outside of the grid
  for ( int ring = 0; ring <= farthest; ++ring )
  {
    collectRing( column, row, ring, x, y, without, found );
    const double reached = inside + ring * mSide;
    if ( !( reached > 0 ) )
      continue;
    if ( reached > radius )
      break;
    if ( !all && found.size() >= wanted )
    {
      std::nth_element( found.begin(), found.begin() + static_cast<std::ptrdiff_t>( wanted ) - 1, found.end() );
      if ( found[wanted - 1].first < reached * reached )
        break;
    }
  }
  if ( std::isfinite( radius ) )
    std::erase_if( found, [squared]( const Near &near ) { return !( near.first <= squared ); } );
  if ( !all && found.size() > wanted )
  {
    std::nth_element( found.begin(), found.begin() + static_cast<std::ptrdiff_t>( wanted ) - 1, found.end() );
    found.resize( wanted );
  }
}

} // namespace jinguan
