#pragma once

#include "monitoring/Reading.h"

#include <QList>

namespace jinguan
{

/** A reading as the checks see it. */
struct CheckPoint
{
    UtcSeconds begin = 0;
    double value = 0;
    QualityFlag flag = QualityFlag::Valid; //!< as received
    /** A valid number above detection: what may be found suspect, and what others are compared with. */
    bool isUsable = false;
};

/** A point that a check found, with what it was held against. */
struct Suspicion
{
    qsizetype index = 0; //!< of the point
    double measure = 0;  //!< what was compared: the value, the step, the length of the run …
    double against = 0;  //!< with what: the limit, the median around …
};

/** What a check of spikes and of neighbours allows. */
struct SpreadRule
{
    int halfWidth = 4;   //!< periods before and after that are looked at (spikes)
    double factor = 8;   //!< times the robust standard deviation (1.4826 × median absolute deviation)
    double floor = 0;    //!< differences below are never found
    double relative = 0; //!< the deviation is taken as at least this share of the median
    int minCount = 5;    //!< fewer others judge nothing
    int run = 1;         //!< consecutive periods that must be beyond (neighbours)
};

/**
 * The checks of quality control: pure functions over the points of one series in order of time.
 *
 * Consecutive means exactly one \a period (seconds) apart; a gap is never bridged. Points that are not usable are never found and end a run.
 */
namespace checks
{

/** Values outside [\a min, \a max]; NaN is an open end. */
QList<Suspicion> beyondRange( const QList<CheckPoint> &points, double min, double max );

/** Changes from the period before by more than \a maxStep and more than \a maxRatio times the smaller of the two; the later point is found. */
QList<Suspicion> steps( const QList<CheckPoint> &points, qint64 period, double maxStep, double maxRatio );

/** Runs of at least \a minCount equal values (within \a tolerance of the first) above \a above; all of their points are found. */
QList<Suspicion> stuck( const QList<CheckPoint> &points, qint64 period, int minCount, double above, double tolerance );

/**
 * Single values that stand out on both sides: an extreme against the period before and after by at least SpreadRule::floor, and farther from the
 * median of the window around (without the point itself) than factor × its robust standard deviation (Hampel).
 */
QList<Suspicion> spikes( const QList<CheckPoint> &points, qint64 period, const SpreadRule &rule );

/**
 * Values that disagree with what stations around measured in the same period: farther from their median than factor × the robust deviation among them,
 * in the same direction for SpreadRule::run consecutive periods.
 */
QList<Suspicion> disagreeing(
  const QList<CheckPoint> &points, const QList<QList<CheckPoint>> &others, qint64 period, const SpreadRule &rule );

/** Usable values right between two periods with one of \a states, and the \a after periods that follow such a state. */
QList<Suspicion> besideState( const QList<CheckPoint> &points, qint64 period, const QList<QualityFlag> &states, int after );

/**
 * True when one of \a others moved as the point did: in the same direction from its own median within \a halfWidth periods, by at least \a share of
 * \a deviation. A dust front is no fault of the instrument.
 */
bool isWitnessed(
  const CheckPoint &point, double deviation, const QList<QList<CheckPoint>> &others, qint64 period, int halfWidth, double share );

/** Median of \a values, which are reordered; NaN of none. */
double median( QList<double> &values );

} // namespace checks

} // namespace jinguan
