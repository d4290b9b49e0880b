#include "ingest/RiverLines.h"

#include "monitoring/RiverGeometry.h"

#include <ogr_geometry.h>

#include <algorithm>

namespace jinguan
{

namespace
{
constexpr double sMetresPerDegree = 111195;
/** Reaches of one river meet within this distance; schematic ones are not drawn better. */
constexpr double sJoint = 200;
/** So far beyond its outermost rivers the layer would show one more. */
constexpr double sEdge = 5000;
} // namespace

RiverLines::RiverLines() = default;
RiverLines::RiverLines( RiverLines && ) noexcept = default;
RiverLines &RiverLines::operator=( RiverLines && ) noexcept = default;
RiverLines::~RiverLines() = default;

void RiverLines::add( const QString &name, const OGRGeometry &geometry )
{
  if ( wkbFlatten( geometry.getGeometryType() ) == wkbMultiLineString )
  {
    for ( const OGRLineString *part : *geometry.toMultiLineString() )
      add( name, *part );
    return;
  }
  if ( wkbFlatten( geometry.getGeometryType() ) != wkbLineString )
    return;
  Reach reach { name, {} };
  for ( const OGRPoint &point : *geometry.toLineString() )
    reach.points.push_back( { point.getX(), point.getY() } );
  mReaches.push_back( std::move( reach ) );
  OGRGeometryCollection all;
  all.addGeometry( &geometry );
  if ( mHull )
    all.addGeometry( mHull.get() );
  mHull.reset( all.ConvexHull() );
}

bool RiverLines::isOpenEnd( const Reach &reach, const LonLat &end, const QString &claimed ) const
{
  return std::none_of( mReaches.begin(), mReaches.end(), [&]( const Reach &other ) {
    return &other != &reach && sameRiver( other.name, claimed ) && footOn( other.points, end ).metres <= sJoint;
  } );
}

bool RiverLines::isWithinLayer( const LonLat &at ) const
{
  const OGRPoint point( at.lon, at.lat );
  return mHull && mHull->Distance( &point ) * sMetresPerDegree <= sEdge;
}

RiverLines::Nearest RiverLines::nearest( const QString &claimed, const LonLat &at ) const
{
  const Reach *closest = nullptr;
  LineFoot foot;
  for ( const Reach &reach : mReaches )
  {
    if ( !sameRiver( reach.name, claimed ) )
      continue;
    const LineFoot candidate = footOn( reach.points, at );
    if ( candidate.metres >= foot.metres )
      continue;
    foot = candidate;
    closest = &reach;
  }
  if ( !closest )
    return {};
  const bool isFirst = foot.segment == 0 && foot.share <= 0;
  const bool isLast = foot.segment + 2 == closest->points.size() && foot.share >= 1;
  const bool isBeyondEnd = ( isFirst && isOpenEnd( *closest, closest->points.front(), claimed ) )
    || ( isLast && isOpenEnd( *closest, closest->points.back(), claimed ) );
  return { foot.metres, isBeyondEnd || !isWithinLayer( at ) };
}

} // namespace jinguan
