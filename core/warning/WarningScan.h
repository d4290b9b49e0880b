#pragma once

#include "base/Progress.h"
#include "monitoring/Responsibility.h"
#include "monitoring/WarningCondition.h"
#include "store/IncidentStore.h"

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
    WarningScan( const WarningRules &rules, const Catalogue &catalogue, const Evaluator &evaluator, const Responsibility &responsibility );

    /**
     * Looks at the readings that begin in \a range (and as far before as the rules need), as known at \a now; 0: the end of \a range. Only stations that run count.
     */
    Result<ScanOutcome> run( const QList<Station> &stations, const ReadingStore &readings, IncidentStore &incidents, const TimeRange &range,
      UtcSeconds now, Progress &progress ) const;

  private:
    struct Pass;
    struct Loaded;
    Result<Loaded> load( const Station &station, const ReadingStore &readings, const TimeRange &range, bool forecasts ) const;
    Result<void> scanStation( Pass &pass, const Station &station ) const;
    Result<void> scanRule( Pass &pass, const WarningRule &rule, const Station &station, const QString &indicator,
      const QList<WarningSample> &samples, const WarningThreshold &threshold, bool isDemo ) const;
    /** Closes incidents that have no run any more: readings came late, were corrected or were marked as not valid. */
    Result<void> withdraw( Pass &pass, const QList<Incident> &withoutRun ) const;
    Result<void> open( Pass &pass, const WarningRule &rule, const Station &station, const QString &indicator, const WarningRun &run,
      double threshold, bool isDemo ) const;
    Result<void> update( Pass &pass, const WarningRule &rule, Incident incident, const WarningRun &run ) const;
    Result<QList<WarningSample>> neighbourSamples( Pass &pass, const WarningRule &rule, const WarningThreshold &threshold,
      const Station &station, const QString &indicator, const QList<Reading> &own ) const;
    qint64 lookback() const;

    const WarningRules &mRules;
    const Catalogue &mCatalogue;
    WarningCondition mCondition;
    const Responsibility &mResponsibility;
};

} // namespace jinguan
