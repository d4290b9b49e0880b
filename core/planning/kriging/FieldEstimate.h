#pragma once

#include "planning/kriging/Kriging.h"

namespace jinguan
{

/** Which way a field was interpolated. */
enum class FieldMethod
{
  OrdinaryKriging,
  InverseDistance
};

QString fieldMethodId( FieldMethod method ); //!< `ordinary-kriging`, `inverse-distance`

/** Why inverse distance stands in for kriging. */
enum class FieldFallback
{
  None,
  TooFewStations,
  NoStructure, //!< the variogram does not rise, or kriging left out predicts no better than the mean of the others
  Unsolvable
};

QString fieldFallbackId( FieldFallback fallback ); //!< empty, `too-few-stations`, `no-structure`, `unsolvable`

/** A field on a grid of a plane with what it rests on. */
struct FieldEstimate
{
    FieldMethod method = FieldMethod::InverseDistance;
    FieldFallback fallback = FieldFallback::None;
    int stations = 0;           //!< places used; samples at one place are one
    VariogramModel variogram;   //!< of kriging
    double sampleDeviation = 0; //!< standard deviation of the values used: what is known without any map
    double leftOutError = 0;    //!< RMSE of each station estimated from the others, by the method used; NaN with fewer than two
    double meanError = 0;       //!< the same when the mean of the others is the estimate
    std::vector<double> values;
    std::vector<double> deviations; //!< kriging standard deviation; of inverse distance everywhere the left-out error
};

/** A regular grid; nodes row by row from the south, west to east. */
struct FieldGrid
{
    double west = 0;
    double south = 0;
    double stepX = 1;
    double stepY = 1;
    int columns = 0;
    int rows = 0;

    KrigingTargets nodes() const;
};

/**
 * Interpolates station values by ordinary kriging with a variogram fitted to these values, or, where that cannot be defended, by inverse distance
 * (power 2), and says which and why.
 *
 * Kriging needs \a fewest places, a variogram that rises, and a left-out error below that of the plain mean. Where left-out errors are larger than the fitted
 * variogram allows for, it is scaled up to them: the weights stay, the standard deviation grows. Nothing here limits how far from the
 * stations the field is computed: who shows it clips it.
 */
class FieldEstimator
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::FieldEstimator )

  public:
    explicit FieldEstimator( int fewest = 10 ) : mFewest( fewest ) {}

    /** Errors: no samples, values that are not finite, cancellation. */
    Result<FieldEstimate> estimate( const KrigingSamples &samples, const FieldGrid &grid, Progress *progress = nullptr ) const;

    /** Samples less than \a tolerance apart become one with the mean of place and value. */
    static KrigingSamples joined( const KrigingSamples &samples, double tolerance = 1 );

  private:
    int mFewest;
};

} // namespace jinguan
