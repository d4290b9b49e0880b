#pragma once

#include "base/Result.h"

#include <qgscoordinatetransform.h>
#include <qgsdistancearea.h>
#include <qgsgeometry.h>

namespace jinguan
{

/** Between geographic coordinates (EPSG:4490) and the city's working plane (EPSG:4544), and measures on the ellipsoid. */
class CityPlane
{
  public:
    CityPlane();

    QgsGeometry toPlane( QgsGeometry geometry ) const;
    QgsGeometry toGeographic( QgsGeometry geometry ) const;

    /** Area in square kilometres on the CGCS2000 ellipsoid; \a geometry is geographic. */
    double areaKm2( const QgsGeometry &geometry ) const;
    /** Length in kilometres on the CGCS2000 ellipsoid; \a geometry is geographic. */
    double lengthKm( const QgsGeometry &geometry ) const;

  private:
    QgsCoordinateTransform mTransform;
    QgsDistanceArea mMeasure;
};

} // namespace jinguan
