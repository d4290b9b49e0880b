#include "ingest/RiverLines.h"

#include <ogr_geometry.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace jinguan
{

namespace
{
constexpr double sMetresPerDegree = 111195;
/** Reaches of one river meet within this distance; schematic ones are not drawn better. */
constexpr double sJoint = 200;
/** So far beyond its outermost rivers the layer would show one more. */
constexpr double sEdge = 5000;

struct Foot
{
  double metres = std::numeric_limits<double>::infinity();
  size_t segment = 0;
  double share = 0; //!< 0 at the begin of the segment, 1 at its end
};

/** The point of a line nearest to \a at, on a plane that touches the earth there. */
Foot footOn( const std::vector<LonLat> &points, const LonLat &at )
{
  const double east = sMetresPerDegree * std::cos( at.lat * std::numbers::pi / 180 );
  const auto plane = [&]( const LonLat &p ) { return std::pair( ( p.lon - at.lon ) * east, ( p.lat - at.lat ) * sMetresPerDegree ); };
  Foot best;
  for ( size_t i = 0; i + 1 < points.size(); ++i )
  {
    const auto [ax, ay] = plane( points[i] );
    const auto [bx, by] = plane( points[i + 1] );
    const double dx = bx - ax;
    const double dy = by - ay;
    const double length = dx * dx + dy * dy;
    const double share = length > 0 ? std::clamp( -( ax * dx + ay * dy ) / length, 0.0, 1.0 ) : 0.0;
    const double metres = std::hypot( ax + share * dx, ay + share * dy );
    if ( metres < best.metres )
      best = { metres, i, share };
  }
  return best;
}

/** \a name without what stands in brackets, which tells reaches or rivers of one name apart. */
QString bareName( const QString &name )
{
  const auto bracket = std::find_if( name.begin(), name.end(), []( QChar c ) { return c == QLatin1Char( '(' ) || c == QChar( u'（' ); } );
  return name.left( bracket - name.begin() ).trimmed();
}
} // namespace

RiverLines::RiverLines() = default;
RiverLines::RiverLines( RiverLines && ) noexcept = default;
RiverLines &RiverLines::operator=( RiverLines && ) noexcept = default;
RiverLines::~RiverLines() = default;

bool RiverLines::sameRiver( const QString &known, const QString &claimed )
{
  const QString a = bareName( known );
  const QString b = bareName( claimed );
  return a.size() >= 2 && b.size() >= 2 && ( a.startsWith( b ) || b.startsWith( a ) );
}

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
  Foot foot;
  for ( const Reach &reach : mReaches )
  {
    if ( !sameRiver( reach.name, claimed ) )
      continue;
    const Foot candidate = footOn( reach.points, at );
    if ( candidate.metres >= foot.metres )
      continue;
    foot = candidate;
    closest = &reach;
  }
  if ( !closest )
    return {};
  const bool isFirst = foot.segment == 0 && foot.share <= 0;
  const bool isLast = foot.segment + 2 == closest->points.size() && foot.share >= 1;
  const bool isBeyondEnd = ( isFirst && isOpenEnd( *closest, closest->points.front(), claimed ) ) || ( isLast && isOpenEnd( *closest, closest->points.back(), claimed ) );
  return { foot.metres, isBeyondEnd || !isWithinLayer( at ) };
}

} // namespace jinguan
