#pragma once

#include "planning/Geodesy.h"

#include <cmath>
#include <numbers>

namespace jinguan
{

/** A place east and north of the centre of a SitePlane, in metres. */
struct PlanePoint
{
    double x = 0;
    double y = 0;
    double length() const { return std::hypot( x, y ); }
};

/** The plane that touches the ellipsoid at a site: metres east and north, within 0.02 % up to ten kilometres. */
class SitePlane
{
  public:
    explicit SitePlane( const LonLat &centre )
      : mCentre( centre ),
        mEast( Geodesy::parallelRadius( centre.lat ) * std::numbers::pi / 180 ),
        mNorth( Geodesy::meridianRadius( centre.lat ) * std::numbers::pi / 180 )
    {}

    const LonLat &centre() const { return mCentre; }
    PlanePoint to( const LonLat &at ) const { return { ( at.lon - mCentre.lon ) * mEast, ( at.lat - mCentre.lat ) * mNorth }; }
    LonLat from( const PlanePoint &point ) const { return { mCentre.lon + point.x / mEast, mCentre.lat + point.y / mNorth }; }
    /** Degrees of longitude and latitude that \a metres are here. */
    double lonDegrees( double metres ) const { return metres / mEast; }
    double latDegrees( double metres ) const { return metres / mNorth; }

  private:
    LonLat mCentre;
    double mEast;  //!< metres per degree
    double mNorth; //!< metres per degree
};

} // namespace jinguan
