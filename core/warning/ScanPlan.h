#pragma once

#include "monitoring/WarningRule.h"
#include "store/IncidentStore.h"
#include "store/ReadingStore.h"
#include "warning/WarningScan.h"

#include <QMap>

namespace jinguan
{

/** What is to be looked at for warnings, and as of when. */
struct ScanPlan
{
    QList<Station> stations; //!< those that delivered within the reach
    TimeRange range;
    UtcSeconds now = 0;
    /** Stations by the end of their data, when there is no clock: how long a station is silent is then counted to its own end. */
    QMap<UtcSeconds, QList<Station>> byEnd;

    static constexpr qint64 reach = 30 * 24 * 3600LL;     //!< a first scan goes back so far; stations silent for longer are not watched
    static constexpr qint64 lateWindow = 3 * 24 * 3600LL; //!< readings may come so late and are still noticed by the next scan

    /**
     * The plan after everything up to \a scannedTo was looked at (0: never).
     *
     * \a clock is the present; 0 says that the workspace does not live in it (the demo), and the end of its data stands for it.
     * Stations without a reading within the reach are left out: an archive is not a network that has fallen silent.
     */
    static Result<ScanPlan> make( const QList<Station> &stations, const ReadingStore &readings, UtcSeconds scannedTo, UtcSeconds clock );
};

/** Looks for what \a plan lays down, and stores it; the stores belong to the calling thread. */
Result<ScanOutcome> scanPlanned( const WarningRules &rules, const Catalogue &catalogue, const Evaluator &evaluator,
  const Responsibility &responsibility, const RiverSystem *rivers, const ScanPlan &plan, const ReadingStore &readings,
  IncidentStore &incidents, Progress &progress );

/**
 * How many incidents \a rule, enabled, would open within \a plan by the thresholds of \a rules; nothing is stored. A rule of upstream
 * events is counted on what the other rules find.
 */
Result<int> countOpenings( const WarningRules &rules, const QString &rule, const Catalogue &catalogue, const Evaluator &evaluator,
  const Responsibility &responsibility, const RiverSystem *rivers, const ScanPlan &plan, const ReadingStore &readings, Progress &progress );

} // namespace jinguan
