#pragma once

#include "quality/SeriesChecks.h"

#include <array>
#include <optional>

namespace jinguan
{

/** Values of one series for the checks of authenticity, in the unit and resolution in which they were received. */
struct TouchSeries
{
    QString station;
    QString indicator;
    qint64 period = 3600; //!< seconds
    QList<CheckPoint> points;
};

/** A run of values that stands in two places. */
struct RepeatedBlock
{
    int firstSeries = 0; //!< place in the list handed over
    int secondSeries = 0;
    qsizetype first = 0; //!< index of the first point
    qsizetype second = 0;
    int length = 0;
    double expected = 0; //!< how often so much of the same is expected by chance in all of these series
};

/** A run of one value. */
struct FlatRun
{
    qsizetype first = 0;
    int length = 0;
    double value = 0;
    double expected = 0; //!< runs of at least that length expected by chance
};

/** How the last digits of a series are distributed. */
struct DigitTest
{
    int decimals = 0; //!< of the resolution in which nearly all values come, negative for tens
    qint64 count = 0;
    std::array<qint64, 10> digits {};
    int missing = 0;      //!< digits that hardly occur (less than a tenth of their share)
    double statistic = 0; //!< chi-square, nine degrees of freedom
    double p = 1;
};

/** How many values lie just under and just over a limit. */
struct LimitTest
{
    qint64 under = 0;
    qint64 over = 0;
    double expectedShare = 0.5; //!< of those under, from how the density falls on both sides farther out
    double p = 1;
};

/**
 * The checks of authenticity: pure functions. What they find is an indication with a figure for how likely chance would bring it about, never a proof.
 */
namespace touch
{

/**
 * Runs of at least \a minLength consecutive values with at least \a minDistinct different ones that occur a second time: later in the series, or in another one of the
 * same indicator and averaging period. Two series of one station and indicator at the same time are two deliveries of the same and are left out. Longest first.
 *
 * Expected by chance = number of pairs of places × frequency of the first value × product of the frequencies of its steps from values of that size, from all series together.
 */
QList<RepeatedBlock> repeatedBlocks( const QList<TouchSeries> &series, int minLength, int minDistinct );

/** Runs of at least \a minLength equal values above \a above; chance is judged by how often values of that size repeat outside of the run. */
QList<FlatRun> flatRuns( const TouchSeries &series, int minLength, double above );

/** The last digit of values of at least \a least units of the last place; nothing with fewer than \a minCount of them. */
std::optional<DigitTest> lastDigits( const TouchSeries &series, double least, qint64 minCount );

/** Values within \a width (share of the limit, rounded to the resolution of the series) under and over \a limit; nothing with fewer than \a minCount of them. */
std::optional<LimitTest> justUnder( const TouchSeries &series, double limit, double width, qint64 minCount );

} // namespace touch

} // namespace jinguan
