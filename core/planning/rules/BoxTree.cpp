#include "planning/rules/BoxTree.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace jinguan
{

void BoxTree::Box::add( const Box &other )
{
  west = std::min( west, other.west );
  south = std::min( south, other.south );
  east = std::max( east, other.east );
  north = std::max( north, other.north );
}

BoxTree::BoxTree( const std::vector<QgsRectangle> &boxes )
{
  if ( boxes.empty() )
    return;
  std::vector<int> order( boxes.size() );
  std::iota( order.begin(), order.end(), 0 );
  const auto centreX = [&boxes](
                         int i ) { return boxes[static_cast<size_t>( i )].xMinimum() + boxes[static_cast<size_t>( i )].xMaximum(); };
  const auto centreY = [&boxes](
                         int i ) { return boxes[static_cast<size_t>( i )].yMinimum() + boxes[static_cast<size_t>( i )].yMaximum(); };
  std::sort( order.begin(), order.end(), [&centreX]( int a, int b ) { return centreX( a ) < centreX( b ); } );
  const double leaves = std::ceil( static_cast<double>( boxes.size() ) / sFanOut );
  const size_t slice = sFanOut * static_cast<size_t>( std::ceil( std::sqrt( leaves ) ) );
  for ( size_t begin = 0; begin < order.size(); begin += slice )
    std::sort( order.begin() + static_cast<std::ptrdiff_t>( begin ),
      order.begin() + static_cast<std::ptrdiff_t>( std::min( begin + slice, order.size() ) ),
      [&centreY]( int a, int b ) { return centreY( a ) < centreY( b ); } );
  mOrder = order;
  mBoxes.reserve( order.size() );
  for ( const int i : order )
  {
    const QgsRectangle &box = boxes[static_cast<size_t>( i )];
    mBoxes.push_back( { box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum() } );
  }
  const auto pack = [this]( const auto &boxAt, size_t size ) {
    std::vector<Node> level;
    for ( size_t first = 0; first < size; first += sFanOut )
    {
      Node node { boxAt( first ), static_cast<uint32_t>( first ), static_cast<uint32_t>( std::min( sFanOut, size - first ) ) };
      for ( size_t i = 1; i < node.count; ++i )
        node.box.add( boxAt( first + i ) );
      level.push_back( node );
    }
    mLevels.push_back( std::move( level ) );
  };
  pack( [this]( size_t i ) { return mBoxes[i]; }, mBoxes.size() );
  while ( mLevels.back().size() > 1 )
  {
    const std::vector<Node> below = mLevels.back();
    pack( [&below]( size_t i ) { return below[i].box; }, below.size() );
  }
}

void BoxTree::touching( const QgsRectangle &window, std::vector<int> &found ) const
{
  if ( mLevels.empty() )
    return;
  const Box wanted { window.xMinimum(), window.yMinimum(), window.xMaximum(), window.yMaximum() };
  std::vector<std::pair<size_t, uint32_t>> open { { mLevels.size() - 1, 0 } };
  while ( !open.empty() )
  {
    const auto [level, index] = open.back();
    open.pop_back();
    const Node &node = mLevels[level][index];
    if ( !node.box.touches( wanted ) )
      continue;
    for ( uint32_t i = node.first; i < node.first + node.count; ++i )
    {
      if ( level > 0 )
        open.emplace_back( level - 1, i );
      else if ( mBoxes[i].touches( wanted ) )
        found.push_back( mOrder[i] );
    }
  }
}

} // namespace jinguan
