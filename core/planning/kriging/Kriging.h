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
 * Simple, ordinary and universal kriging of samples in a plane, by all samples or by the nearest ones of each target.
 *
 * Solved through covariances (sill − γ) by Cholesky, drift by generalised least squares: one factorisation for all targets of a global
 * neighbourhood. A target on a sample gets its value with variance 0. Holds no Qt object and may be used by many threads at once.
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
