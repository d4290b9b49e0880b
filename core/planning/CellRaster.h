#pragma once

#include "planning/DemandGrid.h"

#include <vector>

namespace jinguan
{

/**
 * The first band of a raster file brought to the cells of a demand grid.
 *
 * Any file GDAL reads, in any coordinate system. Pixels larger than half a cell are cut into equal parts, so that none is lost and none counts twice: the sum
 * over the cells is the sum of the pixels (of their parts) inside the region, as people or emissions need it. Pixels without a value count nothing.
 */
struct CellRaster
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::CellRaster )

  public:
    std::vector<double> sum;  //!< of the pixels in a cell, by their parts
    std::vector<double> mean; //!< NaN where the raster says nothing
    double total = 0;         //!< of sum
    double knownShare = 0;    //!< of the region's area that has a value, 0…1
    QStringList notes;        //!< for the reader of figures: further bands, cells without a value

    /**
     * Errors name the file: not there, no raster, no coordinate system, colours instead of values, nothing of it in the region, cancelled. With \a forSum
     * also negative values, which a sum of demand cannot have.
     */
    static Result<CellRaster> read( const DemandGrid &grid, const QString &path, bool forSum, Progress &progress );
};

} // namespace jinguan
