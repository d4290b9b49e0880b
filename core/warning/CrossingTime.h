#pragma once

#include "monitoring/WarningRule.h"
#include "store/IncidentStore.h"

#include <functional>

namespace jinguan
{

/** How long a condition held within a range of time. */
struct CrossingTime
{
    QString station;
    QString rule;      //!< empty: any rule of at least the severity asked for
    QString indicator; //!< empty likewise, or of the verdict on the station
    qint64 seconds = 0;
    int times = 0;      //!< stretches that lie in the range, wholly or in part
    qint64 longest = 0; //!< seconds of the longest stretch within the range
};

/** End of what is known of a station: conditions that hold are counted no further. */
using KnownUntil = std::function<UtcSeconds( const QString &station )>;

/**
 * Time within the condition of each rule, station and indicator, out of stored \a crossings, which go back before \a range as far as conditions may have begun.
 * What holds without an end is counted to \a until. Missing readings do not end a condition, as in the warnings themselves. Longest first.
 */
QList<CrossingTime> timesByRule( const QList<StoredCrossing> &crossings, const TimeRange &range, const KnownUntil &until );

/**
 * The same per station over all rules of at least \a severity that judge what was measured (threshold, grade, rise, climb): time in which at least one of them held,
 * counted once.
 */
QList<CrossingTime> timesBySeverity(
  const QList<StoredCrossing> &crossings, const WarningRules &rules, int severity, const TimeRange &range, const KnownUntil &until );

} // namespace jinguan
