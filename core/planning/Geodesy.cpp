#include "planning/Geodesy.h"

#include "monitoring/RiverGeometry.h"

#include <qgscoordinatereferencesystem.h>
#include <qgscoordinatetransformcontext.h>
#include <qgsrectangle.h>

#include <cmath>
#include <numbers>

namespace jinguan
{

namespace
{

constexpr double radians = std::numbers::pi / 180.0;
constexpr double eccentricity2 = Geodesy::flattening * ( 2.0 - Geodesy::flattening );

/** Edges are cut into pieces of this many degrees, so that measuring them as geodesics does not bend them. */
constexpr double edgeStep = 0.01;

/** Area per radian of longitude from the equator to \a lat degrees, m². */
double zoneArea( double lat )
{
  const double e = std::sqrt( eccentricity2 );
  const double s = std::sin( lat * radians );
  const double semiMinor = Geodesy::semiMajor * ( 1.0 - Geodesy::flattening );
  return semiMinor * semiMinor / 2.0
    * ( s / ( 1.0 - eccentricity2 * s * s ) + std::log( ( 1.0 + e * s ) / ( 1.0 - e * s ) ) / ( 2.0 * e ) );
}

} // namespace

double Geodesy::meridianRadius( double lat )
{
  const double s = std::sin( lat * radians );
  const double w2 = 1.0 - eccentricity2 * s * s;
  return semiMajor * ( 1.0 - eccentricity2 ) / ( w2 * std::sqrt( w2 ) );
}

double Geodesy::parallelRadius( double lat )
{
  const double s = std::sin( lat * radians );
  return semiMajor * std::cos( lat * radians ) / std::sqrt( 1.0 - eccentricity2 * s * s );
}

double Geodesy::distance( const LonLat &a, const LonLat &b )
{
  return ellipsoidalDistance( a, b );
}

LonLat Geodesy::offset( const LonLat &from, double east, double north )
{
  double lat = from.lat;
  for ( int i = 0; i < 4; ++i )
    lat = from.lat + north / meridianRadius( ( from.lat + lat ) / 2.0 ) / radians;
  return { from.lon + east / parallelRadius( ( from.lat + lat ) / 2.0 ) / radians, lat };
}

double Geodesy::rectangleArea( const QgsRectangle &rectangle )
{
  return rectangle.width() * radians * ( zoneArea( rectangle.yMaximum() ) - zoneArea( rectangle.yMinimum() ) );
}

QgsGeometry Geodesy::circle( const LonLat &centre, double radius )
{
  if ( !( radius > 0 ) )
    return QgsGeometry();
  QgsPolylineXY ring;
  ring.reserve( circleVertices + 1 );
  for ( int i = 0; i < circleVertices; ++i )
  {
    const double azimuth = 2.0 * std::numbers::pi * i / circleVertices;
    const LonLat point = offset( centre, radius * std::sin( azimuth ), radius * std::cos( azimuth ) );
    ring.append( QgsPointXY( point.lon, point.lat ) );
  }
  ring.append( ring.constFirst() );
  return QgsGeometry::fromPolygonXY( { ring } );
}

QgsDistanceArea Geodesy::measure()
{
  QgsDistanceArea area;
  area.setSourceCrs( QgsCoordinateReferenceSystem( QStringLiteral( "EPSG:4490" ) ), QgsCoordinateTransformContext() );
  area.setEllipsoid( semiMajor, semiMajor * ( 1.0 - flattening ) );
  return area;
}

double Geodesy::areaKm2( const QgsGeometry &polygon )
{
  return polygon.isEmpty() ? 0.0 : measure().measureArea( polygon.densifyByDistance( edgeStep ) ) / 1e6;
}

} // namespace jinguan
