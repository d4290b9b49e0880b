#include "ingest/Gcj02.h"

#include <cmath>
#include <numbers>

namespace jinguan
{

namespace
{
using std::numbers::pi;
constexpr double sAxis = 6378245.0; // Krassovsky 1940
constexpr double sEccentricity2 = 0.00669342162296594323;
constexpr int sIterations = 12;

LonLat difference( const LonLat &a, const LonLat &b )
{
  return { a.lon - b.lon, a.lat - b.lat };
}

/** x such that forward(x) = wanted, for a forward that moves points by little and smoothly. */
template<typename Forward> LonLat invert( Forward forward, const LonLat &wanted )
{
  LonLat x = wanted;
  for ( int i = 0; i < sIterations; ++i )
  {
    const LonLat error = difference( forward( x ), wanted );
    x = difference( x, error );
    if ( std::abs( error.lon ) < 1e-14 && std::abs( error.lat ) < 1e-14 )
      break;
  }
  return x;
}
} // namespace

LonLat gcj02FromWgs84( const LonLat &wgs )
{
  if ( wgs.lon < 72.004 || wgs.lon > 137.8347 || wgs.lat < 0.8293 || wgs.lat > 55.8271 )
    return wgs;
  const double x = wgs.lon - 105.0;
  const double y = wgs.lat - 35.0;
  const double root = 0.2 * std::sqrt( std::abs( x ) );
  const double waves = ( 20.0 * std::sin( 6.0 * pi * x ) + 20.0 * std::sin( 2.0 * pi * x ) ) * 2.0 / 3.0;
  const double north = -100.0 + 2.0 * x + 3.0 * y + 0.2 * y * y + 0.1 * x * y + root + waves
    + ( 20.0 * std::sin( pi * y ) + 40.0 * std::sin( pi * y / 3.0 ) ) * 2.0 / 3.0
    + ( 160.0 * std::sin( pi * y / 12.0 ) + 320.0 * std::sin( pi * y / 30.0 ) ) * 2.0 / 3.0;
  const double east = 300.0 + x + 2.0 * y + 0.1 * x * x + 0.1 * x * y + 0.5 * root + waves
    + ( 20.0 * std::sin( pi * x ) + 40.0 * std::sin( pi * x / 3.0 ) ) * 2.0 / 3.0
    + ( 150.0 * std::sin( pi * x / 12.0 ) + 300.0 * std::sin( pi * x / 30.0 ) ) * 2.0 / 3.0;
  const double latitude = wgs.lat * pi / 180.0;
  const double m = 1.0 - sEccentricity2 * std::sin( latitude ) * std::sin( latitude );
  return { wgs.lon + east * 180.0 / ( sAxis / std::sqrt( m ) * std::cos( latitude ) * pi ),
    wgs.lat + north * 180.0 / ( sAxis * ( 1.0 - sEccentricity2 ) / ( m * std::sqrt( m ) ) * pi ) };
}

LonLat wgs84FromGcj02( const LonLat &gcj )
{
  return invert( gcj02FromWgs84, gcj );
}

LonLat bd09FromGcj02( const LonLat &gcj )
{
  const double z = std::hypot( gcj.lon, gcj.lat ) + 0.00002 * std::sin( gcj.lat * pi * 3000.0 / 180.0 );
  const double theta = std::atan2( gcj.lat, gcj.lon ) + 0.000003 * std::cos( gcj.lon * pi * 3000.0 / 180.0 );
  return { z * std::cos( theta ) + 0.0065, z * std::sin( theta ) + 0.006 };
}

LonLat gcj02FromBd09( const LonLat &bd )
{
  return invert( bd09FromGcj02, bd );
}

LonLat wgs84FromBd09( const LonLat &bd )
{
  return wgs84FromGcj02( gcj02FromBd09( bd ) );
}

} // namespace jinguan
