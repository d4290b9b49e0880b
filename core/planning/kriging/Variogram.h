#pragma once

#include "base/Result.h"

#include <QCoreApplication>

#include <optional>
#include <vector>

namespace jinguan
{

/** Measured values at places of a plane, in metres (or any one unit). */
struct KrigingSamples
{
    std::vector<double> x;
    std::vector<double> y;
    std::vector<double> values;
    std::vector<std::vector<double>> drift {}; //!< columns of explaining variables at the samples, for universal kriging

    size_t size() const { return values.size(); }
};

enum class VariogramShape
{
  Spherical,   //!< reaches the sill at the range
  Exponential, //!< 1 − exp(−h/range): 95 % of the sill at three ranges
  Gaussian,    //!< 1 − exp(−(h/range)²)
  Matern       //!< of smoothness 3/2: 1 − (1 + h/range)·exp(−h/range)
};

QString variogramShapeId( VariogramShape shape ); //!< `spherical`, `exponential`, `gaussian`, `matern`
std::optional<VariogramShape> variogramShapeFromId( const QString &id );
const std::vector<VariogramShape> &variogramShapes();

/** How values differ with distance: γ(0) = 0, γ(h) = nugget + partial sill · shape(h / range). */
struct VariogramModel
{
    VariogramShape shape = VariogramShape::Spherical;
    double nugget = 0;
    double partialSill = 0;
    double range = 1;

    double sill() const { return nugget + partialSill; }
    /** Share of the partial sill that is reached at \a distance, 0…1. */
    double rise( double distance ) const;
    /** Semivariance of two places \a distance apart. */
    double semivariance( double distance ) const;
    /** sill − γ. */
    double covariance( double distance ) const { return sill() - semivariance( distance ); }
    /** Distance at which 95 % of the partial sill is reached; the range itself of a spherical model. */
    double effectiveRange() const;
};

/** Pairs of one class of distance. */
struct VariogramBin
{
    double distance = 0;     //!< mean of the pairs
    double semivariance = 0; //!< Matheron: half the mean squared difference
    qint64 pairs = 0;
};

/** What was fitted, and how well. */
struct VariogramFit
{
    VariogramModel model;
    double error = 0; //!< Σ pairs / distance² · (semivariance − γ)²
};

/**
 * Empirical variograms and models fitted to them.
 *
 * Bins are (0, w], (w, 2w] … up to the cutoff, by default a third of the diagonal of the samples in 15 bins; pairs at one place belong to the first.
 * Models are fitted by least squares with the weights pairs/distance²; nugget and partial sill, which enter linearly, are solved for at each range, neither
 * below zero. These are the conventions of gstat.
 */
class Variogram
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::Variogram )

  public:
    /** Bins with pairs, nearest first; \a cutoff and \a width ≤ 0: the usual ones. */
    static std::vector<VariogramBin> empirical( const KrigingSamples &samples, double cutoff = 0, double width = 0 );

    /** The best model of \a shape; an error with fewer than three bins, or when all values are alike. */
    static Result<VariogramFit> fit( const std::vector<VariogramBin> &bins, VariogramShape shape );

    /** The shape of \a shapes that fits best. */
    static Result<VariogramFit> fitBest( const std::vector<VariogramBin> &bins, const std::vector<VariogramShape> &shapes );
};

} // namespace jinguan
