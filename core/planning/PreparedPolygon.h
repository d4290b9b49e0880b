#pragma once

#include "monitoring/Station.h"

#include <qgsgeometry.h>
#include <qgsgeos.h>
#include <qgsrectangle.h>

namespace jinguan
{

/** A polygon (or line) prepared for many tests against points and small geometries; EPSG:4490. Not shared between threads. */
class PreparedPolygon
{
  public:
    explicit PreparedPolygon( const QgsGeometry &geometry )
      : mGeometry( geometry ), mEngine( mGeometry.constGet() ), mBounds( mGeometry.boundingBox() )
    {
      mEngine.prepareGeometry();
    }
    PreparedPolygon( const PreparedPolygon & ) = delete;
    PreparedPolygon &operator=( const PreparedPolygon & ) = delete;

    bool contains( const LonLat &point ) const
    {
      return !mGeometry.isEmpty() && mBounds.contains( point.lon, point.lat ) && mEngine.contains( point.lon, point.lat );
    }
    bool contains( const QgsGeometry &geometry ) const { return mEngine.contains( geometry.constGet() ); }
    bool intersects( const QgsGeometry &geometry ) const { return mEngine.intersects( geometry.constGet() ); }
    const QgsGeometry &geometry() const { return mGeometry; }

  private:
    QgsGeometry mGeometry;
    QgsGeos mEngine;
    QgsRectangle mBounds;
};

} // namespace jinguan
