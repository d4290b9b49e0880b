#pragma once

#include <QList>

#include <optional>

namespace jinguan
{

/** Statistics of samples as every textbook has them; values are finite, units those of the values. */
namespace sample
{
/**
 * The \a share quantile (0 … 1) of \a sorted, ascending and not empty: linear between the two order statistics around 1 + (n − 1)·share (Hyndman
 * and Fan's type 7, the rule of HJ 663 too).
 */
double quantile( const QList<double> &sorted, double share );

/** Five numbers, mean and outliers; whiskers reach the furthest value within 1.5 interquartile ranges of the box (Tukey). */
struct Box
{
    int count = 0;
    double minimum = 0;
    double lowWhisker = 0;
    double lowQuartile = 0;
    double median = 0;
    double highQuartile = 0;
    double highWhisker = 0;
    double maximum = 0;
    double mean = 0;
    QList<double> outliers; //!< beyond the whiskers, ascending
};
/** None without values. */
std::optional<Box> box( QList<double> values );

/** Ranks from 1; equal values share the mean of their ranks. */
QList<double> ranks( const QList<double> &values );

/** Product-moment correlation of pairs; none below three pairs or where one side does not vary. */
std::optional<double> pearson( const QList<double> &x, const QList<double> &y );

/** Rank correlation: pearson() of the ranks. */
std::optional<double> spearman( const QList<double> &x, const QList<double> &y );

/** Value that a Student t variable with \a freedom degrees exceeds with probability 1 − \a probability; \a probability in (0.5, 1). */
double studentQuantile( double probability, double freedom );

/** Straight line by least squares of y on x. */
struct Line
{
    int count = 0;
    double slope = 0;
    double intercept = 0;
    double residual = 0; //!< standard error of the residuals, n − 2 degrees of freedom
    double meanX = 0;
    double sumSquaresX = 0; //!< Σ (x − mean)²
    double student = 0;     //!< quantile of the confidence asked for

    double at( double x ) const { return intercept + slope * x; }
    /** Half width of the confidence band of the mean of y at \a x. */
    double halfWidth( double x ) const;
};
/** None below three pairs or where x does not vary; \a confidence such as 0.95, two-sided. */
std::optional<Line> regression( const QList<double> &x, const QList<double> &y, double confidence = 0.95 );
} // namespace sample

} // namespace jinguan
