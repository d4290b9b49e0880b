#pragma once

#include "base/Progress.h"
#include "monitoring/Responsibility.h"
#include "monitoring/WarningCondition.h"
#include "store/IncidentStore.h"
#include "warning/RiverSystem.h"

namespace jinguan
{

/** What a scan did. */
struct ScanOutcome
{
    QList<Incident> opened; //!< new ones
    QList<Incident> ended;  //!< whose condition is over now
    int updated = 0;        //!< that went on or changed their peak
    int withdrawn = 0;      //!< that late or corrected readings have undone
    int runs = 0;
};

/**
 * Holds the rules against the stored readings and keeps the incidents in step with what it finds.
 *
 * Runs are computed anew from the readings each time, and compared with what is stored: scanning twice changes nothing, and late or corrected
 * readings lengthen, join or withdraw incidents. What people did to an incident stays. Holds references only; run it in the
 * thread that owns the stores.
 */
class WarningScan
{
  public:
    /** Without \a rivers nobody is named as river chief, and upstream events are not looked for. */
    WarningScan( const WarningRules &rules, const Catalogue &catalogue, const Evaluator &evaluator, const Responsibility &responsibility,
      const RiverSystem *rivers = nullptr );

    /**
     * Looks at the readings that begin in \a range (and as far before as the rules need), as known at \a now; 0: the end of \a range. Only stations that run count.
     */
    Result<ScanOutcome> run( const QList<Station> &stations, const ReadingStore &readings, IncidentStore &incidents, const TimeRange &range,
      UtcSeconds now, Progress &progress ) const;

  private:
    struct Pass;
    struct Loaded;
    struct FoundRun;
    struct ArrivingEvent;
    Result<Loaded> load(
      const Station &station, const ReadingStore &readings, const TimeRange &range, const QSet<Period> &periods, bool forecasts ) const;
    Result<void> scanStation( Pass &pass, const Station &station ) const;
    Result<QList<WarningSample>> samplesOf( Pass &pass, const WarningRule &rule, const WarningThreshold &threshold,
      const StationReadings &readings, const QString &indicator ) const;
    Result<void> scanRule( Pass &pass, const WarningRule &rule, const Station &station, const QString &indicator,
      const QList<WarningSample> &samples, const WarningThreshold &threshold, bool isDemo ) const;
    /** Brings what is stored of a rule at a station in step with \a runs. */
    Result<void> reconcile( Pass &pass, const WarningRule &rule, const Station &station, const QString &indicator,
      const QList<FoundRun> &runs, double threshold ) const;
    /** Rules of kind Upstream, when everything else is known. */
    Result<void> scanUpstream( Pass &pass ) const;
    Result<QList<Incident>> eventsUpstream( Pass &pass, double reach ) const;
    QList<FoundRun> runsBelow( const Pass &pass, const WarningThreshold &threshold, const QList<ArrivingEvent> &events ) const;
    /** Closes incidents that have no run any more: readings came late, were corrected or were marked as not valid. */
    Result<void> withdraw( Pass &pass, const QList<Incident> &withoutRun ) const;
    Result<void> open( Pass &pass, const WarningRule &rule, const Station &station, const QString &indicator, const FoundRun &found,
      double threshold ) const;
    Result<void> update( Pass &pass, const WarningRule &rule, Incident incident, const WarningRun &run ) const;
    Result<QList<WarningSample>> neighbourSamples( Pass &pass, const WarningRule &rule, const WarningThreshold &threshold,
      const Station &station, const QString &indicator, const QList<Reading> &own ) const;
    qint64 lookback() const;

    const WarningRules &mRules;
    const Catalogue &mCatalogue;
    WarningCondition mCondition;
    const Responsibility &mResponsibility;
    const RiverSystem *mRivers = nullptr;
};

} // namespace jinguan
