#include "planning/rules/Horizon.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace jinguan
{

namespace
{
/** Degrees clockwise from north, 0…360. */
double azimuth( double x, double y )
{
  const double degrees = std::atan2( x, y ) * 180 / std::numbers::pi;
  return degrees < 0 ? degrees + 360 : degrees;
}
} // namespace

void Horizon::addAll()
{
  mArcs.push_back( { 0, 360 } );
}

void Horizon::addArc( double from, double to )
{
  if ( to > 360 )
  {
    mArcs.push_back( { from, 360 } );
    mArcs.push_back( { 0, to - 360 } );
  }
  else
    mArcs.push_back( { from, to } );
}

void Horizon::addWall( double x1, double y1, double x2, double y2, double reach )
{
  if ( !( reach > 0 ) )
    return;
  // The part of the wall inside the circle: |p + t d|² = reach².
  const double dx = x2 - x1;
  const double dy = y2 - y1;
  const double a = dx * dx + dy * dy;
  const double b = x1 * dx + y1 * dy;
  const double c = x1 * x1 + y1 * y1 - reach * reach;
  double begin = 0;
  double end = 1;
  if ( a <= 0 )
    return;
  const double root2 = b * b - a * c;
  if ( root2 <= 0 )
    return;
  const double root = std::sqrt( root2 );
  begin = std::max( begin, ( -b - root ) / a );
  end = std::min( end, ( -b + root ) / a );
  if ( begin >= end )
    return;
  const double first = azimuth( x1 + begin * dx, y1 + begin * dy );
  double turn = azimuth( x1 + end * dx, y1 + end * dy ) - first;
  turn = turn > 180 ? turn - 360 : turn <= -180 ? turn + 360 : turn;
  double from = turn >= 0 ? first : first + turn;
  if ( from < 0 )
    from += 360;
  addArc( from, from + std::abs( turn ) );
}

std::vector<HorizonArc> Horizon::blocked() const
{
  std::vector<HorizonArc> arcs = mArcs;
  std::sort( arcs.begin(), arcs.end(), []( const HorizonArc &one, const HorizonArc &other ) { return one.from < other.from; } );
  std::vector<HorizonArc> joined;
  for ( const HorizonArc &arc : arcs )
  {
    if ( !joined.empty() && arc.from <= joined.back().to )
      joined.back().to = std::max( joined.back().to, arc.to );
    else
      joined.push_back( arc );
  }
  // What goes through north is one arc.
  if ( joined.size() > 1 && joined.front().from <= 0 && joined.back().to >= 360 )
  {
    joined.back().to = 360 + joined.front().to;
    joined.erase( joined.begin() );
  }
  return joined;
}

std::vector<HorizonArc> Horizon::free() const
{
  const std::vector<HorizonArc> arcs = blocked();
  if ( arcs.empty() )
    return { { 0, 360 } };
  std::vector<HorizonArc> open;
  for ( size_t i = 0; i < arcs.size(); ++i )
  {
    const double from = arcs[i].to;
    const double to = i + 1 < arcs.size() ? arcs[i + 1].from : arcs.front().from + 360;
    if ( to > from )
      open.push_back( from >= 360 ? HorizonArc { from - 360, to - 360 } : HorizonArc { from, to } );
  }
  return open;
}

double Horizon::freeDegrees() const
{
  double blockedDegrees = 0;
  for ( const HorizonArc &arc : blocked() )
    blockedDegrees += arc.width();
  return std::clamp( 360 - blockedDegrees, 0.0, 360.0 );
}

} // namespace jinguan
