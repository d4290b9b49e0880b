#pragma once

#include <QtGlobal>

namespace jinguan::probability
{

/** P(X ≥ \a x) of a chi-square distribution with \a freedom degrees. */
double chiSquareTail( double x, double freedom );

/** P(X ≥ \a hits) of a binomial distribution of \a trials with probability \a p. */
double binomialTail( qint64 hits, qint64 trials, double p );

/** P(|X| ≥ |\a z|) of the standard normal distribution. */
double normalTwoSided( double z );

} // namespace jinguan::probability
