#pragma once

#include "monitoring/Reading.h"

#include <QList>
#include <QMap>

#include <optional>

namespace jinguan
{

/** Levels of a stretch of time, dB(A); none without samples. */
struct NoiseStatistics
{
    int samples = 0;
    std::optional<double> leq;
    std::optional<double> maximum;
    std::optional<double> minimum;
    std::optional<double> l10; //!< exceeded for 10 % of the time
    std::optional<double> l50;
    std::optional<double> l90;
};

/** Arithmetic of sound levels. Levels are in dB, not rounded. */
namespace noise
{
/** 10·lg( (1/N) Σ 10^(0.1·Li) ): equivalent level of equally long samples; none without any. */
std::optional<double> energyMean( const QList<double> &levels );

/** 10·lg Σ 10^(0.1·Li): level of several sources together, or of an octave from its thirds. */
std::optional<double> energySum( const QList<double> &levels );

/** Level exceeded for \a percent of the time: the (100 − percent)th percentile, between two ranks linearly. */
std::optional<double> exceeded( QList<double> levels, double percent );

/** Leq, Lmax, Lmin, L10, L50 and L90 of \a levels. */
NoiseStatistics statistics( const QList<double> &levels );

/** Ldn = 10·lg{ [16·10^(0.1·Ld) + 8·10^(0.1·(Ln+10))] / 24 } with the hours of day and night. */
double dayNight( double day, double night, int dayHours = 16, int nightHours = 8 );

/** Level of the source from \a measured and \a background: −0 from 10 dB apart, −1 from 6, −2 from 4, −3 from 3; none below (repeat). */
std::optional<double> withoutBackground( double measured, double background );

/**
 * Octave levels by their middle frequency out of one-third octaves; an octave is there only when all three of its thirds are
 * (63 Hz from 50, 63 and 80 Hz).
 */
QMap<double, double> octavesFromThirds( const QMap<double, double> &thirds );
} // namespace noise

} // namespace jinguan
