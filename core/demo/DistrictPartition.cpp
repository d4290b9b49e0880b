#include "demo/DistrictPartition.h"

#include "demo/CityPlane.h"

#include <QCoreApplication>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::DistrictPartition )
};

constexpr double sSimplifyMetres = 120;
constexpr int sSmoothIterations = 3;
constexpr double sSmoothOffset = 0.25;
constexpr double sVoronoiMargin = 60000; //!< metres beyond the outline, so that every cell reaches it

/** The Voronoi cells of the towns, merged per district and cut at the outline. */
QMap<QString, QgsGeometry> dissolvedCells( const QList<TownPlace> &towns, const QgsGeometry &outline, const CityPlane &plane )
{
  QList<QPair<QString, QgsPointXY>> places;
  QgsMultiPointXY points;
  for ( const TownPlace &town : towns )
  {
    const QgsPointXY point = plane.toPlane( QgsGeometry::fromPointXY( { town.at.lon, town.at.lat } ) ).asPoint();
    places.append( { town.district, point } );
    points.append( point );
  }
  const QgsGeometry extent = QgsGeometry::fromRect( outline.boundingBox().buffered( sVoronoiMargin ) );
  const QgsGeometry cells = QgsGeometry::fromMultiPointXY( points ).voronoiDiagram( extent );

  QMap<QString, QVector<QgsGeometry>> parts;
  for ( const QgsGeometry &cell : cells.asGeometryCollection() )
  {
    for ( const auto &[district, point] : places )
    {
      if ( cell.contains( &point ) )
      {
        parts[district].append( cell );
        break;
      }
    }
  }
  QMap<QString, QgsGeometry> districts;
  for ( auto it = parts.cbegin(); it != parts.cend(); ++it )
    districts.insert( it.key(), QgsGeometry::unaryUnion( it.value() ).intersection( outline ) );
  return districts;
}

/** All borders, each piece between two junctions once, smoothed with its ends in place. */
QVector<QgsGeometry> smoothedBorders( const QMap<QString, QgsGeometry> &districts, const QgsGeometry &outline )
{
  QVector<QgsGeometry> rings;
  for ( const QgsGeometry &district : districts )
    rings.append( QgsGeometry( district.constGet()->boundary() ) );
  const QgsGeometry network = QgsGeometry::unaryUnion( rings ).mergeLines();
  const QgsGeometry city( outline.constGet()->boundary() );

  QVector<QgsGeometry> lines;
  for ( const QgsGeometry &line : network.asGeometryCollection() )
  {
    const bool isOuter = line.interpolate( line.length() / 2 ).distance( city ) < 1.0;
    lines.append( isOuter ? line : line.simplify( sSimplifyMetres ).smooth( sSmoothIterations, sSmoothOffset ) );
  }
  return lines;
}
} // namespace

Result<QMap<QString, QgsGeometry>> DistrictPartition::build( const QList<TownPlace> &towns, const QgsGeometry &outline )
{
  const CityPlane plane;
  const QgsGeometry city = plane.toPlane( outline );
  const QMap<QString, QgsGeometry> cells = dissolvedCells( towns, city, plane );
  if ( cells.isEmpty() )
    return Error { Text::tr( "No district could be drawn: there are no towns inside the outline." ), {}, {}, 0 };

  const QgsGeometry noded = QgsGeometry::unaryUnion( smoothedBorders( cells, city ) );
  const QgsGeometry faces = QgsGeometry::polygonize( noded.asGeometryCollection() );

  QMap<QString, QVector<QgsGeometry>> parts;
  for ( const QgsGeometry &face : faces.asGeometryCollection() )
  {
    if ( !city.contains( face.pointOnSurface() ) )
      continue;
    QString owner;
    double best = 0;
    for ( auto it = cells.cbegin(); it != cells.cend(); ++it )
    {
      const double shared = it.value().boundingBoxIntersects( face ) ? it.value().intersection( face ).area() : 0;
      if ( shared > best )
      {
        best = shared;
        owner = it.key();
      }
    }
    if ( !owner.isEmpty() )
      parts[owner].append( face );
  }

  QMap<QString, QgsGeometry> districts;
  for ( auto it = parts.cbegin(); it != parts.cend(); ++it )
  {
    QgsGeometry district = plane.toGeographic( QgsGeometry::unaryUnion( it.value() ) );
    district.convertToMultiType();
    districts.insert( it.key(), district );
  }
  return districts;
}

} // namespace jinguan
