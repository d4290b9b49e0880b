#include "demo/PowerDiagram.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace jinguan
{

namespace
{
constexpr double sFlatTriangle = 1e-3; //!< square metres

double power( const PowerSite &site, double x, double y )
{
  const double dx = x - site.x;
  const double dy = y - site.y;
  return dx * dx + dy * dy - site.weight;
}

/** The point of equal power to three sites, computed the same way whichever of their cells asks; \a fallback if they lie on one line. */
PowerCorner powerCentre( const QVector<PowerSite> &sites, std::array<int, 3> of, const PowerCorner &fallback )
{
  std::sort( of.begin(), of.end() );
  const PowerSite &a = sites.at( of[0] );
  const PowerSite &b = sites.at( of[1] );
  const PowerSite &c = sites.at( of[2] );
  const double bx = b.x - a.x;
  const double by = b.y - a.y;
  const double cx = c.x - a.x;
  const double cy = c.y - a.y;
  const double right1 = ( bx * bx + by * by - b.weight + a.weight ) / 2;
  const double right2 = ( cx * cx + cy * cy - c.weight + a.weight ) / 2;
  const double determinant = bx * cy - by * cx;
  if ( std::abs( determinant ) < sFlatTriangle )
    return fallback;
  return { a.x + ( right1 * cy - right2 * by ) / determinant, a.y + ( bx * right2 - cx * right1 ) / determinant, -1 };
}

/** Keeps the part of a convex cell that is nearer to \a site than to \a other. */
QVector<PowerCorner> clipped( const QVector<PowerCorner> &cell, const QVector<PowerSite> &sites, int site, int other )
{
  QVector<PowerCorner> kept;
  kept.reserve( cell.size() + 1 );
  for ( int i = 0; i < cell.size(); ++i )
  {
    const PowerCorner &from = cell.at( i );
    const PowerCorner &to = cell.at( ( i + 1 ) % cell.size() );
    const double outFrom = power( sites.at( site ), from.x, from.y ) - power( sites.at( other ), from.x, from.y );
    const double outTo = power( sites.at( site ), to.x, to.y ) - power( sites.at( other ), to.x, to.y );
    if ( outFrom <= 0 )
      kept.append( from );
    if ( ( outFrom <= 0 ) == ( outTo <= 0 ) )
      continue;
    const double part = outFrom / ( outFrom - outTo );
    PowerCorner cut { from.x + part * ( to.x - from.x ), from.y + part * ( to.y - from.y ), -1 };
    if ( from.neighbour >= 0 )
      cut = powerCentre( sites, { site, other, from.neighbour }, cut );
    cut.neighbour = outFrom <= 0 ? other : from.neighbour; // leaving: along the new edge; coming back: along the old one
    kept.append( cut );
  }
  return kept.size() < 3 ? QVector<PowerCorner>() : kept;
}
} // namespace

PowerDiagram::PowerDiagram( double xMin, double yMin, double xMax, double yMax )
  : mXMin( xMin ), mYMin( yMin ), mXMax( xMax ), mYMax( yMax )
{}

QVector<PowerCorner> PowerDiagram::cell( const QVector<PowerSite> &sites, int site, const QVector<int> &byDistance, double heaviest ) const
{
  const PowerSite &own = sites.at( site );
  QVector<PowerCorner> cell { { mXMin, mYMin, -1 }, { mXMax, mYMin, -2 }, { mXMax, mYMax, -3 }, { mXMin, mYMax, -4 } };
  for ( const int other : byDistance )
  {
    if ( other == site )
      continue;
    const double distance = std::hypot( sites.at( other ).x - own.x, sites.at( other ).y - own.y );
    double reach = 0;
    for ( const PowerCorner &corner : std::as_const( cell ) )
      reach = std::max( reach, std::hypot( corner.x - own.x, corner.y - own.y ) );
    // no site this far or farther can cut the cell, however heavy
    if ( ( distance * distance + own.weight - heaviest ) > 2 * distance * reach )
      break;
    if ( distance == 0 && ( own.weight > sites.at( other ).weight || ( own.weight == sites.at( other ).weight && site < other ) ) )
      continue;
    cell = distance == 0 ? QVector<PowerCorner>() : clipped( cell, sites, site, other );
    if ( cell.isEmpty() )
      break;
  }
  return cell;
}

QVector<QVector<PowerCorner>> PowerDiagram::cells( const QVector<PowerSite> &sites ) const
{
  double heaviest = -std::numeric_limits<double>::infinity();
  for ( const PowerSite &site : sites )
    heaviest = std::max( heaviest, site.weight );
  QVector<QVector<PowerCorner>> cells;
  cells.reserve( sites.size() );
  QVector<int> byDistance( sites.size() );
  QVector<double> distance( sites.size() );
  for ( int i = 0; i < sites.size(); ++i )
  {
    for ( int j = 0; j < sites.size(); ++j )
    {
      byDistance[j] = j;
      distance[j] = std::hypot( sites.at( j ).x - sites.at( i ).x, sites.at( j ).y - sites.at( i ).y );
    }
    std::sort( byDistance.begin(), byDistance.end(),
      [&distance]( int a, int b ) { return distance.at( a ) != distance.at( b ) ? distance.at( a ) < distance.at( b ) : a < b; } );
    cells.append( cell( sites, i, byDistance, heaviest ) );
  }
  return cells;
}

int PowerDiagram::owner( const QVector<PowerSite> &sites, double x, double y )
{
  int best = -1;
  for ( int i = 0; i < sites.size(); ++i )
  {
    if ( best < 0 || power( sites.at( i ), x, y ) < power( sites.at( best ), x, y ) )
      best = i;
  }
  return best;
}

} // namespace jinguan
