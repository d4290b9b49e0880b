#pragma once

#include "planning/PlanningInputs.h"

namespace jinguan
{

/**
 * Gives the cells of a grid the weight of DemandKind::Layer: km of lines, places, values of a raster, or area by its suitability.
 */
class LayerDemand
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::LayerDemand )

  public:
    /**
     * Fills DemandCell::weight of \a grid as \a inputs ask for; what the reader must know is added to \a notes.
     * Errors: a layer or raster that gives nothing in the region, everything CellRaster and Suitability say, cancelled.
     */
    static Result<void> fill( DemandGrid &grid, const PlanningInputs &inputs, QStringList &notes, Progress &progress );

    /**
     * Kilometres of \a lines (EPSG:4490) per cell. Lines are cut at the border of the region, then walked in equal steps of at most \a step metres; each
     * step belongs to the cell that holds its middle, so the sum is the ellipsoidal length inside the region.
     */
    static Result<std::vector<double>> lineKilometres(
      const DemandGrid &grid, const QList<QgsGeometry> &lines, double step, Progress &progress );

    /** The weight of the places per cell; a place stands where its point (a point of its surface) is. Those outside the region do not count. */
    static std::vector<double> placeWeights( const DemandGrid &grid, const QList<DemandFeature> &places );
};

} // namespace jinguan
