#pragma once

#include "planning/assess/StationMatrix.h"
#include "planning/kriging/FieldEstimate.h"

namespace jinguan
{

/** Errors of one way to estimate a left-out station: estimate − observed, over the moments at which it was observed. */
struct LeftOutErrors
{
    int count = 0;
    double bias = 0;       //!< mean error, in the unit of the indicator
    double rootSquare = 0; //!< root of the mean squared error
};

/** What the network would tell at the place of a station, and of the city, without it. */
struct StationRemoval
{
    int station = 0; //!< index into StationMatrix::stations
    double mean = 0; //!< of what it observed at the moments counted
    LeftOutErrors kriging;
    LeftOutErrors inverse; //!< inverse distance, power 2
    double variance = 0;   //!< mean kriging variance at its place without it

    bool inCityMean = false;
    double cityMeanShift = 0;  //!< mean over time of (city mean without it − with it); 0 when it is not in the mean
    double cityShiftShare = 0; //!< of the city mean, 0…1

    const LeftOutErrors &errors( FieldMethod method ) const { return method == FieldMethod::OrdinaryKriging ? kriging : inverse; }
    /** Bias of the chosen way over the mean, 0…1 and signed; 0 where the mean is 0. */
    double relativeBias( FieldMethod method ) const { return mean != 0 ? errors( method ).bias / mean : 0; }
};

/**
 * Removal bias as in EPA's network assessment: each station is left out and estimated from the others, moment by moment.
 *
 * Kriging is ordinary, by one variogram for all moments: half the mean squared difference of each two stations over their common moments, in classes of distance up to the largest,
 * fitted by the conventions of Variogram. Where stations are too few, the variogram does not rise, or kriging predicts no better than
 * the mean of the others, inverse distance answers and `fallback` says why; its errors are there in any case.
 */
struct RemovalBias
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::RemovalBias )

  public:
    QList<StationRemoval> stations;
    FieldMethod method = FieldMethod::InverseDistance;
    FieldFallback fallback = FieldFallback::None;
    VariogramModel variogram;       //!< of kriging, metres
    std::vector<VariogramBin> bins; //!< it was fitted to
    bool variogramGiven = false;    //!< by the request, not fitted
    double krigingError = 0;        //!< RMSE over all stations and moments
    double inverseError = 0;        //!< the same of inverse distance
    double meanError = 0;           //!< the same when the mean of the others is the estimate
    double cityMean = 0;            //!< mean over time of the mean of the stations that count
    int cityStations = 0;
    int moments = 0; //!< at which enough stations had a value

    /** Errors: fewer stations than \a fewest, cancellation. \a fewestKriging: with fewer stations kriging is not tried. */
    static Result<RemovalBias> compute(
      const StationMatrix &matrix, const std::optional<VariogramModel> &variogram, int fewest, int fewestKriging, Progress &progress );

    /** Half the mean squared difference of each two stations over time, in classes of distance. */
    static std::vector<VariogramBin> pooledVariogram( const StationMatrix &matrix );
};

} // namespace jinguan
