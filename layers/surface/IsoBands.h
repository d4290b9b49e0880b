#pragma once

#include "planning/kriging/FieldEstimate.h"

#include <QList>

#include <qgsgeometry.h>

namespace jinguan
{

/** Where a field lies between two values. */
struct IsoBand
{
    double from = 0;
    double to = 0;
    QgsGeometry area; //!< multi-polygon in the plane of the grid
};

/**
 * Areas of \a values on \a grid between neighbouring \a levels (ascending), from below the lowest to above the highest; empty ones are left out. Linear between nodes.
 */
Result<QList<IsoBand>> isoBands( const FieldGrid &grid, const std::vector<double> &values, const std::vector<double> &levels );

} // namespace jinguan
