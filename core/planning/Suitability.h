#pragma once

#include "planning/AhpWeights.h"
#include "planning/DemandGrid.h"
#include "planning/PlanningOptions.h"

#include <QMap>

#include <vector>

namespace jinguan
{

/**
 * A weighted overlay on the cells of a demand grid: where demand, or a station, is wanted more.
 *
 * The score of a cell is the sum of weight × score over the criteria, 0…1; inside a hard exclusion it is 0. A criterion looks at
 * - `ROLE`: metres from the cell to the nearest feature of the layer, 0 inside its polygons,
 * - `inside:ROLE`: 1 inside a polygon of the layer, 0 outside,
 * - `population`: people per km² in the cell,
 * - `raster:PATH`: the mean value of the raster in the cell; where it has none the criterion scores 0.
 *
 * Weights come from the judgements where there are any (AhpWeights), otherwise from the criteria.
 */
struct Suitability
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::Suitability )

  public:
    std::vector<double> score; //!< per cell, 0…1
    QList<double> weights;     //!< of the criteria, as used
    std::optional<AhpWeights> ahp;
    double meanScore = 0;     //!< over the region's area
    double excludedShare = 0; //!< of the region's area, 0…1
    double goodShare = 0;     //!< of the region's area with a score of at least 0.5
    QStringList notes;        //!< inconsistent judgements, cells without a raster value

    /** The layer role a criterion reads; empty for `population` and rasters. */
    static QString roleOf( const QString &layer );
    /** Whether a criterion asks for inside or outside (`inside:ROLE`). */
    static bool isInside( const QString &layer );
    /** The path of a raster criterion; empty for others. */
    static QString rasterOf( const QString &layer );

    /** Score of a value on a curve: straight lines between its points, constant beyond them; 0 without points. */
    static double scoreAt( const QList<QPair<double, double>> &curve, double value );

    /**
     * What is wrong with a model in itself: no criterion, no layer, a curve that does not rise or leaves 0…1, weights that do not sum to 1, judgements that are wrong
     * or contradict each other too much (AhpWeights::tolerableRatio).
     */
    static Result<void> check( const SuitabilityModel &model );

    /** \a layers by role, EPSG:4490; a role without features is an error. */
    static Result<Suitability> evaluate(
      const DemandGrid &grid, const SuitabilityModel &model, const QMap<QString, QList<QgsGeometry>> &layers, Progress &progress );
};

} // namespace jinguan
