#pragma once

#include "base/Time.h"

#include <QList>

namespace jinguan
{

/** What a condition says at one reading (or for one stretch of silence). */
struct WarningSample
{
    UtcSeconds begin = 0; //!< begin of what is judged
    UtcSeconds end = 0;   //!< moment at which it was complete, and so known
    double measure = 0;   //!< value, level, change, age … that is compared
    bool opens = false;   //!< the condition holds
    bool closes = false;  //!< the condition is over; neither: in between, a run goes on
};

/** An unbroken stretch in which a condition held: one incident. */
struct WarningRun
{
    UtcSeconds since = 0;  //!< begin of the first sample that held
    UtcSeconds opened = 0; //!< moment at which the minimum duration was reached
    UtcSeconds lastAt = 0; //!< end of the last sample that belongs to it
    UtcSeconds ended = 0;  //!< moment at which the condition was known to be over, 0 while it lasts
    double firstMeasure = 0;
    double peak = 0;
    UtcSeconds peakAt = 0; //!< begin of the sample with the worst measure
    int samples = 0;       //!< that held or hung between

    bool operator==( const WarningRun &other ) const = default;
};

/** A sample at which a condition began or ceased to hold. */
struct WarningCrossing
{
    UtcSeconds at = 0; //!< begin of the sample
    bool into = true;  //!< into the condition; false: out of it
    double measure = 0;

    bool operator==( const WarningCrossing &other ) const = default;
};

/**
 * The runs of \a samples, which are in order of begin. A run opens once its samples span \a minimum seconds, goes on while nothing closes it, and ends
 * with the first sample that does; missing samples neither prolong nor end it. \a below: smaller measures are worse.
 */
QList<WarningRun> warningRuns( const QList<WarningSample> &samples, qint64 minimum, bool below );

/** Every change between holding and not holding, also those too short for a run. */
QList<WarningCrossing> warningCrossings( const QList<WarningSample> &samples );

} // namespace jinguan
