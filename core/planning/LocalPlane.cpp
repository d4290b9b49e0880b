#include "planning/LocalPlane.h"

#include <QTransform>

#include <numbers>

namespace jinguan
{

namespace
{
constexpr double radians = std::numbers::pi / 180.0;
constexpr double pieceDegrees = 0.2; //!< of latitude: over 0.1° to either side a parallel changes by 0.1 %
constexpr int segmentsPerQuarter = 12;

QgsGeometry transformed( const QgsGeometry &geometry, const QTransform &transform )
{
  QgsGeometry result = geometry;
  result.transform( transform );
  return result;
}

/** \a part cut along parallels. */
QVector<QgsGeometry> pieces( const QgsGeometry &part )
{
  const QgsRectangle bounds = part.boundingBox();
  if ( bounds.height() <= pieceDegrees )
    return { part };
  QVector<QgsGeometry> result;
  for ( double south = bounds.yMinimum(); south < bounds.yMaximum(); south += pieceDegrees )
  {
    const QgsRectangle strip( bounds.xMinimum() - 1, south, bounds.xMaximum() + 1, south + pieceDegrees );
    const QgsGeometry piece = part.intersection( QgsGeometry::fromRect( strip ) );
    if ( !piece.isEmpty() )
      result.append( piece );
  }
  return result;
}
} // namespace

LocalPlane::LocalPlane( const LonLat &origin )
  : mOrigin( origin ), mEast( Geodesy::parallelRadius( origin.lat ) * radians ), mNorth( Geodesy::meridianRadius( origin.lat ) * radians )
{}

QgsPointXY LocalPlane::toPlane( const LonLat &at ) const
{
  return { ( at.lon - mOrigin.lon ) * mEast, ( at.lat - mOrigin.lat ) * mNorth };
}

LonLat LocalPlane::toEarth( const QgsPointXY &point ) const
{
  return { mOrigin.lon + point.x() / mEast, mOrigin.lat + point.y() / mNorth };
}

QgsGeometry LocalPlane::toPlane( const QgsGeometry &geometry ) const
{
  return transformed( geometry, QTransform( mEast, 0, 0, mNorth, -mOrigin.lon * mEast, -mOrigin.lat * mNorth ) );
}

QgsGeometry LocalPlane::toEarth( const QgsGeometry &geometry ) const
{
  return transformed( geometry, QTransform( 1 / mEast, 0, 0, 1 / mNorth, mOrigin.lon, mOrigin.lat ) );
}

QgsGeometry LocalPlane::buffer( const QgsGeometry &geometry, double metres )
{
  if ( geometry.isEmpty() )
    return {};
  if ( !( metres > 0 ) )
    return geometry.type() == Qgis::GeometryType::Polygon ? geometry : QgsGeometry();
  QVector<QgsGeometry> buffered;
  for ( const QgsGeometry &part : geometry.asGeometryCollection() )
    for ( const QgsGeometry &piece : pieces( part ) )
    {
      const QgsPointXY centre = piece.boundingBox().center();
      const LocalPlane plane( { centre.x(), centre.y() } );
      buffered.append( plane.toEarth( plane.toPlane( piece ).buffer( metres, segmentsPerQuarter ) ) );
    }
  return buffered.size() == 1 ? buffered.constFirst() : QgsGeometry::unaryUnion( buffered );
}

} // namespace jinguan
