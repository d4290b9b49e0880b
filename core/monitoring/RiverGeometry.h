#pragma once

#include "monitoring/Station.h"

#include <limits>
#include <vector>

namespace jinguan
{

/** Semi-major axis of CGCS2000 in metres. */
constexpr double cgcs2000SemiMajor = 6378137.0;
/** Flattening of CGCS2000. */
constexpr double cgcs2000Flattening = 1.0 / 298.257222101;

/** Distance in metres on the ellipsoid of CGCS2000 by the mid-latitude formula; up to 300 km within 0.02 % of the geodesic. */
double ellipsoidalDistance( const LonLat &a, const LonLat &b );

/** The point of a line that is nearest to a place. */
struct LineFoot
{
    double metres = std::numeric_limits<double>::infinity(); //!< from the place to the line; good to some percent
    size_t segment = 0;
    double share = 0; //!< 0 at the begin of the segment, 1 at its end
};

/** The point of \a line nearest to \a at, found on a plane that touches the earth there. */
LineFoot footOn( const std::vector<LonLat> &line, const LonLat &at );

/** True when two names of rivers mean the same: 岷江 and 岷江干流, 岷江(新津以下) and 岷江. */
bool sameRiver( const QString &known, const QString &claimed );

} // namespace jinguan
