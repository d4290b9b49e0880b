#include "monitoring/RiverGeometry.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace jinguan
{

namespace
{
constexpr double sRadians = std::numbers::pi / 180;
constexpr double sEccentricity2 = cgcs2000Flattening * ( 2.0 - cgcs2000Flattening );
constexpr double sMetresPerDegree = 111195;

/** \a name without what stands in brackets, which tells reaches or rivers of one name apart. */
QString bareName( const QString &name )
{
  const auto bracket = std::find_if( name.begin(), name.end(), []( QChar c ) { return c == QLatin1Char( '(' ) || c == QChar( u'（' ); } );
  return name.left( bracket - name.begin() ).trimmed();
}
} // namespace

double ellipsoidalDistance( const LonLat &a, const LonLat &b )
{
  const double s = std::sin( ( a.lat + b.lat ) / 2.0 * sRadians );
  const double w2 = 1.0 - sEccentricity2 * s * s;
  const double w = std::sqrt( w2 );
  const double north = ( b.lat - a.lat ) * sRadians * cgcs2000SemiMajor * ( 1.0 - sEccentricity2 ) / ( w2 * w );
  const double east = ( b.lon - a.lon ) * sRadians * cgcs2000SemiMajor * std::sqrt( 1.0 - s * s ) / w;
  return std::hypot( north, east );
}

LineFoot footOn( const std::vector<LonLat> &line, const LonLat &at )
{
  const double east = sMetresPerDegree * std::cos( at.lat * sRadians );
  const auto plane = [&]( const LonLat &p ) { return std::pair( ( p.lon - at.lon ) * east, ( p.lat - at.lat ) * sMetresPerDegree ); };
  LineFoot best;
  for ( size_t i = 0; i + 1 < line.size(); ++i )
  {
    const auto [ax, ay] = plane( line[i] );
    const auto [bx, by] = plane( line[i + 1] );
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

bool sameRiver( const QString &known, const QString &claimed )
{
  const QString a = bareName( known );
  const QString b = bareName( claimed );
  return a.size() >= 2 && b.size() >= 2 && ( a.startsWith( b ) || b.startsWith( a ) );
}

} // namespace jinguan
