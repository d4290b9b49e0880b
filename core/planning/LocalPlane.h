#pragma once

#include "planning/Geodesy.h"

namespace jinguan
{

/**
 * A plane in metres that touches the ellipsoid at a place: east and north by the radii of curvature there.
 *
 * Within 30 km of the origin lengths differ from ellipsoidal ones by less than 0.3 % at the latitude of the city; for buffers and for planes to
 * interpolate in, not for figures that are shown.
 */
class LocalPlane
{
  public:
    explicit LocalPlane( const LonLat &origin );

    QgsPointXY toPlane( const LonLat &at ) const;
    LonLat toEarth( const QgsPointXY &point ) const;
    QgsGeometry toPlane( const QgsGeometry &geometry ) const;
    QgsGeometry toEarth( const QgsGeometry &geometry ) const;

    /**
     * The places at most \a metres from \a geometry (EPSG:4490), as a polygon. Long geometries are cut into pieces that each have a plane of their own, so that the width
     * is within 0.2 % of the ellipsoidal one. A polygon without a margin is returned as it is; anything else without one is empty.
     */
    static QgsGeometry buffer( const QgsGeometry &geometry, double metres );

  private:
    LonLat mOrigin;
    double mEast = 1;  //!< metres per degree of longitude
    double mNorth = 1; //!< metres per degree of latitude
};

} // namespace jinguan
