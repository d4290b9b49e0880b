#include "planning/NearestShape.h"

#include "planning/PreparedPolygon.h"

#include <qgsabstractgeometry.h>
#include <qgspoint.h>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace jinguan
{

namespace
{

constexpr int sLeafEdges = 6;

/** Metres of a degree at a place. */
struct LocalScale
{
    explicit LocalScale( const LonLat &at )
      : east( Geodesy::parallelRadius( at.lat ) * std::numbers::pi / 180.0 ),
        north( Geodesy::meridianRadius( at.lat ) * std::numbers::pi / 180.0 )
    {}
    double east;
    double north;
};

double square( double value )
{
  return value * value;
}

} // namespace

NearestShape::NearestShape( const QList<QgsGeometry> &shapes )
{
  QVector<QgsGeometry> polygons;
  for ( const QgsGeometry &shape : shapes )
  {
    if ( shape.isEmpty() )
      continue;
    addEdges( shape );
    if ( shape.type() == Qgis::GeometryType::Polygon )
      polygons.append( shape.isGeosValid() ? shape : shape.makeValid() );
  }
  if ( !polygons.isEmpty() )
    mPolygons = std::make_unique<PreparedPolygon>( polygons.size() == 1 ? polygons.constFirst() : QgsGeometry::unaryUnion( polygons ) );
  if ( !mEdges.empty() )
  {
    mBoxes.reserve( mEdges.size() );
    grow( 0, static_cast<int>( mEdges.size() ) );
  }
}

NearestShape::~NearestShape() = default;
NearestShape::NearestShape( NearestShape && ) noexcept = default;

void NearestShape::addEdges( const QgsGeometry &shape )
{
  for ( auto part = shape.const_parts_begin(); part != shape.const_parts_end(); ++part )
    for ( int ring = 0; ring < ( *part )->ringCount(); ++ring )
    {
      const int count = ( *part )->vertexCount( 0, ring );
      QgsPoint previous;
      for ( int vertex = 0; vertex < count; ++vertex )
      {
        const QgsPoint point = ( *part )->vertexAt( QgsVertexId( 0, ring, vertex ) );
        const LonLat at { point.x(), point.y() };
        if ( vertex > 0 || count == 1 )
          mEdges.push_back( { count == 1 ? at : LonLat { previous.x(), previous.y() }, at } );
        previous = point;
      }
    }
}

int NearestShape::grow( int first, int last )
{
  const int index = static_cast<int>( mBoxes.size() );
  Box box;
  box.first = first;
  for ( int i = first; i < last; ++i )
  {
    const Edge &edge = mEdges[static_cast<size_t>( i )];
    box.west = std::min( { box.west, edge.from.lon, edge.to.lon } );
    box.east = std::max( { box.east, edge.from.lon, edge.to.lon } );
    box.south = std::min( { box.south, edge.from.lat, edge.to.lat } );
    box.north = std::max( { box.north, edge.from.lat, edge.to.lat } );
  }
  mBoxes.push_back( box );
  if ( last - first <= sLeafEdges )
  {
    mBoxes[static_cast<size_t>( index )].count = last - first;
    return index;
  }
  const bool alongLon = box.east - box.west > box.north - box.south;
  const int middle = first + ( last - first ) / 2;
  std::nth_element( mEdges.begin() + first, mEdges.begin() + middle, mEdges.begin() + last, [alongLon]( const Edge &a, const Edge &b ) {
    return alongLon ? a.from.lon + a.to.lon < b.from.lon + b.to.lon : a.from.lat + a.to.lat < b.from.lat + b.to.lat;
  } );
  grow( first, middle );
  const int second = grow( middle, last );
  mBoxes[static_cast<size_t>( index )].second = second;
  return index;
}

bool NearestShape::holds( const LonLat &at ) const
{
  return mPolygons && mPolygons->contains( at );
}

double NearestShape::distance( const LonLat &at, double atMost ) const
{
  if ( holds( at ) )
    return 0;
  const LocalScale scale( at );
  // A little more than asked for, so that rounding does not lose an edge at just that distance.
  double best = std::isfinite( atMost ) ? square( atMost * 1.01 ) : std::numeric_limits<double>::infinity();
  LonLat nearest = at;
  bool found = false;
  const auto boxDistance = [&]( const Box &box ) {
    const double east = std::max( { 0.0, box.west - at.lon, at.lon - box.east } ) * scale.east;
    const double north = std::max( { 0.0, box.south - at.lat, at.lat - box.north } ) * scale.north;
    return east * east + north * north;
  };
  const auto lookAt = [&]( const Edge &edge ) {
    const double x1 = ( edge.from.lon - at.lon ) * scale.east;
    const double y1 = ( edge.from.lat - at.lat ) * scale.north;
    const double dx = ( edge.to.lon - edge.from.lon ) * scale.east;
    const double dy = ( edge.to.lat - edge.from.lat ) * scale.north;
    const double length2 = dx * dx + dy * dy;
    const double share = length2 > 0 ? std::clamp( -( x1 * dx + y1 * dy ) / length2, 0.0, 1.0 ) : 0.0;
    const double distance2 = square( x1 + share * dx ) + square( y1 + share * dy );
    if ( distance2 >= best )
      return;
    best = distance2;
    found = true;
    nearest = { edge.from.lon + share * ( edge.to.lon - edge.from.lon ), edge.from.lat + share * ( edge.to.lat - edge.from.lat ) };
  };

  std::vector<std::pair<double, int>> open;
  if ( !mBoxes.empty() )
    open.emplace_back( boxDistance( mBoxes.front() ), 0 );
  while ( !open.empty() )
  {
    const auto [away, index] = open.back();
    open.pop_back();
    if ( away >= best )
      continue;
    const Box &box = mBoxes[static_cast<size_t>( index )];
    for ( int i = box.first; i < box.first + box.count; ++i )
      lookAt( mEdges[static_cast<size_t>( i )] );
    if ( box.count > 0 )
      continue;
    std::pair<double, int> one { boxDistance( mBoxes[static_cast<size_t>( index ) + 1] ), index + 1 };
    std::pair<double, int> other { boxDistance( mBoxes[static_cast<size_t>( box.second )] ), box.second };
    if ( one.first < other.first )
      std::swap( one, other ); // the nearer half is looked at first
    open.push_back( one );
    open.push_back( other );
  }
  return found ? std::min( atMost, Geodesy::distance( at, nearest ) ) : atMost;
}

} // namespace jinguan
