#include "demo/ZoneRules.h"

#include "demo/CityPlane.h"

#include <qgscurve.h>
#include <qgslinestring.h>

namespace jinguan
{

namespace
{
constexpr double sBeltHalfWidth = 500;
constexpr double sLandStrip = 200;
constexpr double sFirstUpstream = 1000;
constexpr double sFirstDownstream = 100;
constexpr double sSecondUpstream = 2500;
constexpr double sQuasiUpstream = 5000;
constexpr double sLakeRadius = 500;
constexpr int sSegments = 12;

/** The part of \a line (plane) between two distances from its start, widened by the strip of land. */
QgsGeometry strip( const QgsGeometry &line, double from, double to )
{
  from = std::max( 0.0, from );
  to = std::min( to, line.length() );
  if ( to - from < 1.0 )
    return {};
  const auto *curve = qgsgeometry_cast<const QgsCurve *>( line.constGet()->simplifiedTypeRef() );
  if ( !curve )
    return {};
  const QgsGeometry part( curve->curveSubstring( from, to ) );
  return part.buffer( sLandStrip, sSegments, Qgis::EndCapStyle::Flat, Qgis::JoinStyle::Round, 2 );
}

/** The single line of \a river (plane) nearest to \a point. */
QgsGeometry nearestLine( const QgsGeometry &river, const QgsGeometry &point )
{
  QgsGeometry nearest;
  double best = std::numeric_limits<double>::max();
  for ( const QgsGeometry &line : river.asGeometryCollection() )
  {
    const double distance = line.distance( point );
    if ( distance < best )
    {
      best = distance;
      nearest = line;
    }
  }
  return nearest;
}

QgsGeometry geographic( const CityPlane &plane, const QgsGeometry &geometry )
{
  return geometry.isEmpty() ? QgsGeometry() : plane.toGeographic( geometry );
}
} // namespace

QgsGeometry ZoneRules::ecologicalBelt( const QgsGeometry &ringExpressway, const QList<QgsGeometry> &wedges )
{
  const CityPlane plane;
  QVector<QgsGeometry> parts { plane.toPlane( ringExpressway ).buffer( sBeltHalfWidth, sSegments ) };
  for ( const QgsGeometry &wedge : wedges )
    parts.append( plane.toPlane( wedge ) );
  return plane.toGeographic( QgsGeometry::unaryUnion( parts ) );
}

DrinkingZones ZoneRules::riverIntake( const LonLat &intake, const QgsGeometry &river )
{
  const CityPlane plane;
  const QgsGeometry point = plane.toPlane( QgsGeometry::fromPointXY( { intake.lon, intake.lat } ) );
  const QgsGeometry line = nearestLine( plane.toPlane( river ), point );
  if ( line.isEmpty() )
    return {};
  const double at = line.lineLocatePoint( point );
  const double firstFrom = at - sFirstUpstream;
  const double secondFrom = firstFrom - sSecondUpstream;
  return { geographic( plane, strip( line, firstFrom, at + sFirstDownstream ) ),
    geographic( plane, strip( line, secondFrom, std::max( 0.0, firstFrom ) ) ),
    geographic( plane, strip( line, secondFrom - sQuasiUpstream, std::max( 0.0, secondFrom ) ) ) };
}

DrinkingZones ZoneRules::lakeIntake( const LonLat &intake, const QgsGeometry &lake )
{
  const CityPlane plane;
  const QgsGeometry first = plane.toPlane( QgsGeometry::fromPointXY( { intake.lon, intake.lat } ) ).buffer( sLakeRadius, sSegments * 2 );
  QgsGeometry second;
  if ( !lake.isEmpty() )
    second = plane.toPlane( lake ).buffer( sLandStrip, sSegments ).difference( first );
  return { geographic( plane, first ), geographic( plane, second ), {} };
}

DrinkingZones ZoneRules::canalIntake( const LonLat &intake, const QgsGeometry &canal )
{
  DrinkingZones zones = riverIntake( intake, canal );
  zones.second = {};
  zones.quasi = {};
  return zones;
}

} // namespace jinguan
