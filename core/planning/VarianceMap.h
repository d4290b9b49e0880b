#pragma once

#include "planning/PlanningProblem.h"
#include "store/NetworkStore.h"

#include <QCoreApplication>

namespace jinguan
{

/** Standard deviations of kriging over a region, with the stations that are and with those of a plan. */
class VarianceMap
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::VarianceMap )

  public:
    static constexpr int mostColumns = 400;

    /**
     * A lattice over the region of \a problem, some \a columns wide, for the question that \a scenario answers. Errors: no variogram, too few stations,
     * cancelled.
     */
    static Result<VarianceMap> make( const PlanningProblem &problem, const Scenario &scenario, int columns, Progress &progress );

    int columns() const { return mColumns; }
    int rows() const { return mRows; }
    const QgsRectangle &bounds() const { return mBounds; } //!< degrees, EPSG:4490
    /** By node, south row first; NaN outside of the region. In the unit of the indicator. */
    const std::vector<double> &before() const { return mBefore; }
    const std::vector<double> &after() const { return mAfter; }

    /** A GeoTIFF in EPSG:4490 with the bands `before` and `after`; what was there is replaced when it is whole. */
    Result<void> writeGeoTiff( const QString &path ) const;

  private:
    VarianceMap() = default;
    int mColumns = 0;
    int mRows = 0;
    QgsRectangle mBounds;
    std::vector<double> mBefore;
    std::vector<double> mAfter;
};

} // namespace jinguan
