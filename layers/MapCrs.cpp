#include "layers/MapCrs.h"

#include <qgslinestring.h>
#include <qgspolygon.h>

namespace jinguan::mapcrs
{

QgsCoordinateReferenceSystem stored()
{
  return QgsCoordinateReferenceSystem( QStringLiteral( "EPSG:4490" ) );
}

QgsCoordinateReferenceSystem drawn()
{
  return QgsCoordinateReferenceSystem( QStringLiteral( "EPSG:4544" ) );
}

QString ellipsoid()
{
  return stored().ellipsoidAcronym();
}

void declareNullShift( QgsCoordinateTransformContext &context )
{
  const QgsCoordinateReferenceSystem wgs84( QStringLiteral( "EPSG:4326" ) );
  const QgsCoordinateReferenceSystem webMercator( QStringLiteral( "EPSG:3857" ) );
  const QString fromGrid = QStringLiteral( "+step +inv +proj=tmerc +lat_0=0 +lon_0=105 +k=1 +x_0=500000 +y_0=0 +ellps=GRS80 " );
  const QString toDegrees = QStringLiteral( "+step +proj=unitconvert +xy_in=rad +xy_out=deg " );
  const QString fromDegrees = QStringLiteral( "+step +proj=unitconvert +xy_in=deg +xy_out=rad " );
  const QString toMercator = QStringLiteral( "+step +proj=webmerc +lat_0=0 +lon_0=0 +x_0=0 +y_0=0 +ellps=WGS84" );
  const QString pipeline = QStringLiteral( "+proj=pipeline " );

  context.addCoordinateOperation( stored(), wgs84, QStringLiteral( "+proj=noop" ) );
  context.addCoordinateOperation( drawn(), wgs84, pipeline + fromGrid + toDegrees.trimmed() );
  context.addCoordinateOperation( stored(), webMercator, pipeline + fromDegrees + toMercator );
  context.addCoordinateOperation( drawn(), webMercator, pipeline + fromGrid + toMercator );
}

QgsCoordinateTransformContext transformContext()
{
  QgsCoordinateTransformContext context;
  declareNullShift( context );
  return context;
}

QgsDistanceArea distanceArea()
{
  QgsDistanceArea area;
  area.setSourceCrs( stored(), transformContext() );
  area.setEllipsoid( ellipsoid() );
  return area;
}

QgsGeometry ellipsoidalCircle( const QgsPointXY &centre, double radius, int segments )
{
  const QgsDistanceArea area = distanceArea();
  QVector<QgsPoint> ring;
  ring.reserve( segments + 1 );
  for ( int i = 0; i < segments; ++i )
    ring << QgsPoint( area.computeSpheroidProject( centre, radius, 2.0 * M_PI * i / segments ) );
  ring << ring.constFirst();
  auto polygon = std::make_unique<QgsPolygon>();
  polygon->setExteriorRing( new QgsLineString( ring ) );
  return QgsGeometry( std::move( polygon ) );
}

} // namespace jinguan::mapcrs
