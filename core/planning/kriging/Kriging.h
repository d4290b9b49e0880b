#pragma once

#include "base/Progress.h"
#include "planning/kriging/Variogram.h"

#include <limits>
#include <memory>

namespace jinguan
{

/** Places to estimate at. */
struct KrigingTargets
{
    std::vector<double> x;
    std::vector<double> y;
    std::vector<std::vector<double>> drift {}; //!< the columns of KrigingSamples::drift at the targets

    size_t size() const { return x.size(); }
};

/** Estimates with their kriging variance, in the order of the targets; NaN where the neighbourhood held too few samples. */
struct KrigingField
{
    std::vector<double> values;
    std::vector<double> variances;
};

/** One sample estimated from all others. */
struct LeftOut
{
    double estimate = 0;
    double variance = 0;
    double residual = 0; //!< observed − estimate
};

/**
 * The block around each target whose mean is wanted; by default the target itself. The mean is taken over Gauss points, as gstat does: four
 * a side, exact for polynomials up to degree 7. A nugget averages out over a block and is no part of its variance.
 */
struct KrigingBlock
{
    double width = 0;  //!< along x
    double height = 0; //!< along y; with one of them 0 the block is a line
    int points = 4;    //!< Gauss points a side

    bool isPoint() const { return !( width > 0 ) && !( height > 0 ); }
};

/**
 * Simple, ordinary and universal kriging of samples in a plane, by all samples or by the nearest ones of each target, of points or of blocks.
 *
 * Solved through covariances (sill − γ) by Cholesky, drift by generalised least squares: one factorisation for all targets of a global
 * neighbourhood, one for each set of neighbours of a local one. Where a model has no covariance beyond its range, only samples within it are looked
 * at. A target on a sample gets its value with variance 0. Targets are shared out among threads in blocks; the figures do not
 * depend on how many. Holds no Qt object and may be used by many threads at once.
 */
class Kriging
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::Kriging )

  public:
    enum class Kind
    {
      Simple,   //!< around a known mean
      Ordinary, //!< around an unknown constant
      Universal //!< around an unknown constant and the drift columns
    };

    struct Options
    {
        Kind kind = Kind::Ordinary;
        double mean = 0;                                         //!< of simple kriging
        int neighbours = 0;                                      //!< at most so many samples, the nearest; 0: all
        double radius = std::numeric_limits<double>::infinity(); //!< samples farther away do not count
        int fewest = 1;                                          //!< with fewer samples in reach the estimate is NaN
        KrigingBlock block {};                                   //!< of estimate(); samples are points
        int threads = 0;                                         //!< 0: as many as the machine runs at once
    };

    /** An error where columns differ in length, a value is not finite, two samples stand at one place, or the drift columns depend on each other. */
    static Result<Kriging> make( const KrigingSamples &samples, const VariogramModel &model, const Options &options );
    static Result<Kriging> make( const KrigingSamples &samples, const VariogramModel &model );

    Kriging( Kriging && ) noexcept;
    Kriging &operator=( Kriging && ) noexcept;
    ~Kriging();

    /** Errors: other drift columns than the samples', cancellation. */
    Result<KrigingField> estimate( const KrigingTargets &targets, Progress *progress = nullptr ) const;

    /** Each sample from the others, by the same model and neighbourhood. */
    Result<std::vector<LeftOut>> leaveOneOut( Progress *progress = nullptr ) const;

  private:
    Kriging();
    struct Private;
    std::unique_ptr<Private> d;
};

/** Σ w·z / Σ w with w = 1 / distanceᵖ; the value itself on a sample. It knows no uncertainty but what leaving samples out shows. */
class InverseDistance
{
  public:
    static std::vector<double> estimate(
      const KrigingSamples &samples, const KrigingTargets &targets, double power = 2, Progress *progress = nullptr );
    /** Each sample from the others; NaN for a single one. */
    static std::vector<LeftOut> leaveOneOut( const KrigingSamples &samples, double power = 2 );
};

/** Root of the mean squared residual; NaN without any. */
double rootMeanSquare( const std::vector<LeftOut> &leftOut );

} // namespace jinguan
