#pragma once

#include "planning/CoverageTracker.h"

#include <qgsgeometry.h>

namespace jinguan
{

/** The uncovered part of a region as polygons (EPSG:4490), in two forms. */
class GapGeometry
{
  public:
    /**
     * Exact: \a region without the ellipsoidal circles of \a sites. For the map and for areas of the gap itself.
     * Empty when all is covered.
     */
    static QgsGeometry exact( const QgsGeometry &region, const std::vector<CoveringSite> &sites );

    /** By cells: the cells no site covers, dissolved and clipped to the region. What the counted figures rest on. */
    static QgsGeometry ofCells( const CoverageTracker &tracker );
};

} // namespace jinguan
