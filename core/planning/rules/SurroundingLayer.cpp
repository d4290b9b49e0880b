#include "planning/rules/SurroundingLayer.h"

#include <qgsabstractgeometry.h>

#include <algorithm>
#include <cmath>
#include <functional>
#include <memory>

namespace jinguan
{

namespace
{
constexpr double sFirstReach = 200; //!< metres of the first look for what is nearest
constexpr double sWidest = 1.0e7;   //!< metres that hold any layer

bool isPlace( double lon, double lat )
{
  return std::isfinite( lon ) && std::isfinite( lat ) && std::abs( lon ) <= 360 && std::abs( lat ) <= 90;
}

/** The point of a segment nearest to the centre of the plane. */
PlanePoint nearestOn( const PlanePoint &a, const PlanePoint &b )
{
  const double dx = b.x - a.x;
  const double dy = b.y - a.y;
  const double length2 = dx * dx + dy * dy;
  const double share = length2 > 0 ? std::clamp( -( a.x * dx + a.y * dy ) / length2, 0.0, 1.0 ) : 0.0;
  return { a.x + share * dx, a.y + share * dy };
}
} // namespace

std::optional<SurroundingFeature> SurroundingFeature::of( const QgsGeometry &geometry )
{
  if ( geometry.isNull() || geometry.isEmpty() )
    return std::nullopt;
  SurroundingFeature feature;
  const Qgis::GeometryType type = geometry.type();
  feature.shape = type == Qgis::GeometryType::Polygon ? Shape::Area : type == Qgis::GeometryType::Line ? Shape::Lines : Shape::Points;
  std::unique_ptr<QgsAbstractGeometry> straight( geometry.constGet()->segmentize() );
  const QgsCoordinateSequence sequence = straight->coordinateSequence();
  const size_t least = feature.shape == Shape::Area ? 3 : feature.shape == Shape::Lines ? 2 : 1;
  for ( const QgsRingSequence &rings : sequence )
    for ( const QgsPointSequence &ring : rings )
    {
      std::vector<LonLat> part;
      part.reserve( static_cast<size_t>( ring.size() ) + 1 );
      for ( const QgsPoint &point : ring )
        if ( isPlace( point.x(), point.y() ) )
          part.push_back( { point.x(), point.y() } );
      if ( part.size() < least || part.size() < static_cast<size_t>( ring.size() ) )
        continue; // without one of its vertices it would have another shape
      if ( feature.shape == Shape::Area && !( part.front() == part.back() ) )
        part.push_back( part.front() );
      for ( const LonLat &at : part )
        feature.box.combineExtentWith( at.lon, at.lat );
      feature.parts.push_back( std::move( part ) );
    }
  if ( feature.parts.empty() )
    return std::nullopt;
  return feature;
}

bool SurroundingFeature::contains( const LonLat &at ) const
{
  if ( shape != Shape::Area || !box.contains( at.lon, at.lat ) )
    return false;
  bool inside = false;
  for ( const std::vector<LonLat> &ring : parts )
    for ( size_t i = 1; i < ring.size(); ++i )
    {
      const LonLat &a = ring[i - 1];
      const LonLat &b = ring[i];
      if ( ( a.lat > at.lat ) != ( b.lat > at.lat ) && at.lon < ( b.lon - a.lon ) * ( at.lat - a.lat ) / ( b.lat - a.lat ) + a.lon )
        inside = !inside;
    }
  return inside;
}

namespace
{
QgsPolylineXY polyline( const std::vector<LonLat> &part )
{
  QgsPolylineXY line;
  line.reserve( static_cast<qsizetype>( part.size() ) );
  for ( const LonLat &at : part )
    line.append( QgsPointXY( at.lon, at.lat ) );
  return line;
}
} // namespace

QgsGeometry SurroundingFeature::outline() const
{
  if ( shape == Shape::Points )
  {
    QgsMultiPointXY points;
    for ( const std::vector<LonLat> &part : parts )
      points += polyline( part );
    return points.size() == 1 ? QgsGeometry::fromPointXY( points.constFirst() ) : QgsGeometry::fromMultiPointXY( points );
  }
  QgsMultiPolylineXY lines;
  for ( const std::vector<LonLat> &part : parts )
    lines.append( polyline( part ) );
  return lines.size() == 1 ? QgsGeometry::fromPolylineXY( lines.constFirst() ) : QgsGeometry::fromMultiPolylineXY( lines );
}

QgsGeometry SurroundingFeature::geometry() const
{
  if ( shape != Shape::Area )
    return outline();
  QgsGeometry area;
  for ( const std::vector<LonLat> &part : parts )
  {
    QgsGeometry ring = QgsGeometry::fromPolygonXY( { polyline( part ) } );
    if ( !ring.isGeosValid() )
      ring = ring.makeValid();
    area = area.isNull() ? ring : area.symDifference( ring );
  }
  return area;
}

void SurroundingLayer::add( SurroundingFeature feature )
{
  mFeatures.push_back( std::move( feature ) );
}

void SurroundingLayer::seal()
{
  std::vector<QgsRectangle> boxes;
  boxes.reserve( mFeatures.size() );
  for ( const SurroundingFeature &one : mFeatures )
    boxes.push_back( one.box );
  mIndex = BoxTree( boxes );
}

std::vector<int> SurroundingLayer::touching( const QgsRectangle &box ) const
{
  std::vector<int> found;
  mIndex.touching( box, found );
  std::sort( found.begin(), found.end() );
  return found;
}

std::vector<int> SurroundingLayer::around( const SitePlane &plane, double metres ) const
{
  const LonLat &at = plane.centre();
  const double lon = plane.lonDegrees( metres );
  const double lat = plane.latDegrees( metres );
  return touching( QgsRectangle( at.lon - lon, at.lat - lat, at.lon + lon, at.lat + lat ) );
}

NearestPlace SurroundingLayer::nearestOf( const SitePlane &plane, int index ) const
{
  const SurroundingFeature &one = feature( index );
  if ( one.contains( plane.centre() ) )
    return { index, 0, plane.centre() };
  PlanePoint best;
  double least = std::numeric_limits<double>::infinity();
  const auto take = [&best, &least]( const PlanePoint &point ) {
    if ( const double length = point.length(); length < least )
    {
      least = length;
      best = point;
    }
  };
  for ( const std::vector<LonLat> &part : one.parts )
  {
    PlanePoint last = plane.to( part.front() );
    take( last );
    if ( one.shape == SurroundingFeature::Shape::Points )
    {
      for ( const LonLat &at : part )
        take( plane.to( at ) );
      continue;
    }
    for ( size_t i = 1; i < part.size(); ++i )
    {
      const PlanePoint next = plane.to( part[i] );
      take( nearestOn( last, next ) );
      last = next;
    }
  }
  const LonLat at = plane.from( best );
  return { index, Geodesy::distance( plane.centre(), at ), at };
}

std::optional<NearestPlace> SurroundingLayer::nearest(
  const SitePlane &plane, const std::function<bool( const SurroundingFeature & )> &accepts ) const
{
  for ( double reach = sFirstReach; reach < 4 * sWidest; reach *= 4 )
  {
    std::optional<NearestPlace> best;
    const std::vector<int> near = around( plane, reach );
    for ( const int index : near )
    {
      if ( accepts && !accepts( feature( index ) ) )
        continue;
      const NearestPlace place = nearestOf( plane, index );
      if ( !best || place.metres < best->metres )
        best = place;
    }
    // A box may come near with its feature further away: only what lies within the reach is sure to be the nearest.
    if ( best && ( best->metres <= reach || near.size() == mFeatures.size() ) )
      return best;
    if ( near.size() == mFeatures.size() )
      return best;
  }
  return std::nullopt;
}

std::vector<int> SurroundingLayer::containing( const SitePlane &plane ) const
{
  std::vector<int> found = around( plane, 1 );
  std::erase_if( found, [this, &plane]( int index ) { return !feature( index ).contains( plane.centre() ); } );
  return found;
}

} // namespace jinguan
