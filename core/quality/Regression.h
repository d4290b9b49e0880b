#pragma once

#include "base/Time.h"

#include <QList>

namespace jinguan
{

/** A value of the micro-station and one of the standard station in the same period. */
struct ValuePair
{
    UtcSeconds begin = 0;
    double micro = 0;
    double standard = 0;
};

/** A straight line: standard = slope × micro + offset. */
struct Line
{
    double slope = 1;
    double offset = 0;
    double at( double micro ) const { return slope * micro + offset; }
};

/** How two series agree. Values are in the unit of the pairs. */
struct Agreement
{
    qint64 count = 0;
    double r2 = 0;   //!< square of Pearson's correlation
    double bias = 0; //!< mean of micro − standard
    double rmse = 0; //!< root of the mean square of micro − standard
};

/** The line and what it explains over one stretch of time. */
struct DriftWindow
{
    UtcSeconds from = 0;
    UtcSeconds to = 0;
    qint64 count = 0;
    Line line;
    double bias = 0; //!< median of micro − standard
};

/** Whether the difference changed its level once: Pettitt's test over daily medians. */
struct ChangePoint
{
    UtcSeconds at = 0; //!< begin of the first day after the change
    double before = 0; //!< median difference before …
    double after = 0;  //!< … and after
    double p = 1;
    qint64 days = 0;
};

/** Lines through pairs, and how they change: pure functions. */
namespace regression
{

Agreement agreement( const QList<ValuePair> &pairs );

/** Ordinary least squares of standard on micro. */
Line leastSquares( const QList<ValuePair> &pairs );

/**
 * Theil and Sen: median of the slopes of all pairs of points, offset by the median of the residuals. Up to 29 % of wild values do not move it, which is why it is
 * the line a calibration would use. Of more than 700 points an evenly spread choice is taken.
 */
Line theilSen( const QList<ValuePair> &pairs );

/** Orthogonal (Deming with equal errors): both instruments err. Against the wild values of a micro-station it is not robust; it is told for comparison. */
Line orthogonal( const QList<ValuePair> &pairs );

/** theilSen() of every \a length seconds, moved by \a step; windows with fewer than \a least pairs are left out. */
QList<DriftWindow> drift( const QList<ValuePair> &pairs, qint64 length, qint64 step, qint64 least );

/** Over the daily medians (Asia/Shanghai) of micro − standard. p from Pettitt's approximation; days that follow each other are alike, so it is somewhat too small. */
ChangePoint changePoint( const QList<ValuePair> &pairs );

} // namespace regression

} // namespace jinguan
