#pragma once

#include "planning/kriging/FieldEstimate.h"
#include "planning/kriging/NetworkDesign.h"
#include "planning/LocalPlane.h"
#include "planning/PlanningProblem.h"

namespace jinguan
{

/** Whether a model places sites by what is known of a field between stations. */
bool isVarianceModel( PlanningModel model );

/**
 * The field behind a planning question: where it is wanted, how values differ with distance, and how sure kriging with given stations is.
 *
 * Demand is that of the grid; where it has more cells than can be carried along, cells are joined, n × n into one place with the sum of their demand. Lengths are
 * those of a plane that touches the ellipsoid in the middle of the region (LocalPlane). Knows no solver.
 */
class VarianceModel
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::VarianceModel )

  public:
    static constexpr int mostPlaces = 3000;           //!< of demand
    static constexpr int mostPlacesInformation = 900; //!< of mutual information, whose matrices hold all places

    /** Errors: no variogram in \a request, no demand. */
    static Result<VarianceModel> make( const PlanningProblem &problem, const PlanningRequest &request );

    /** Goal, variogram, kind of kriging, demand, weights, time, seed; fixed stations and candidates are empty. */
    const DesignQuestion &question() const { return mQuestion; }
    const std::vector<LonLat> &places() const { return mPlaces; } //!< of demand
    int joined() const { return mJoined; }                        //!< cells a side that make a place

    /** Places of the plane, with the columns of a trend where one is wanted. */
    KrigingTargets toPlane( const std::vector<LonLat> &places ) const;
    /** The same, those less than a metre from one before left out. */
    KrigingTargets stations( const std::vector<CoveringSite> &sites ) const;

    /** How sure kriging with stations at \a sites is; an error without enough of them. */
    Result<DesignVariance> measure( const std::vector<CoveringSite> &sites ) const;
    /** Mutual information of stations at \a sites with demand and \a candidates, in nats. */
    Result<double> information( const std::vector<CoveringSite> &sites, const KrigingTargets &candidates ) const;

    /** Standard deviation of kriging with \a sites at the nodes of a lattice of \a columns × \a rows over \a bounds (degrees), south row first, for a map. */
    Result<std::vector<double>> deviations(
      const std::vector<CoveringSite> &sites, const QgsRectangle &bounds, int columns, int rows ) const;

    /** `variogram`, `variance_before`, `variance_after` (mean, greatest, and their roots) of \a existing and \a after. */
    QVariantMap figures( const std::vector<CoveringSite> &existing, const std::vector<CoveringSite> &after ) const;
    /** `spherical, nugget 1, sill 9, range 12 km`, in the language of the interface. */
    static QString text( const VariogramModel &variogram );

  private:
    explicit VarianceModel( const LonLat &middle ) : mPlane( middle ) {}
    void joinCells( const DemandGrid &grid, DemandKind demand, int side );

    LocalPlane mPlane;
    DesignQuestion mQuestion;
    std::vector<LonLat> mPlaces;
    bool mTrend = false;
    int mJoined = 1;
};

} // namespace jinguan
