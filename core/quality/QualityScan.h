#pragma once

#include "base/Progress.h"
#include "monitoring/Station.h"
#include "quality/QualityRules.h"
#include "quality/SeriesChecks.h"
#include "store/ReadingStore.h"

#include <QMap>

namespace jinguan
{

/** What a pass of quality control is asked for. */
struct QualityScanRequest
{
    TimeRange range;         //!< begins of the readings to judge; 0 and 0: all there are
    bool everything = false; //!< also what the last pass with the same rules has seen
    QString by;              //!< recorded with the verdicts
};

/** What a pass of quality control did. */
struct QualityScanOutcome
{
    TimeRange range; //!< begins of the readings judged
    qint64 series = 0;
    qint64 checked = 0;           //!< valid readings that were judged
    qint64 suspects = 0;          //!< of them found suspect
    qint64 written = 0;           //!< verdicts that are new
    qint64 kept = 0;              //!< findings that a person has overruled
    qint64 withdrawn = 0;         //!< earlier findings that no longer hold
    QMap<QString, qint64> byRule; //!< suspects by the id of the rule
    bool nothingNew = false;      //!< the last pass has seen everything
};

/**
 * Holds the rules of quality control against stored readings and writes what they find as verdicts `Suspect` with the id of the rule.
 *
 * Readings are judged as they were received, so that a pass repeated changes nothing. Findings of earlier passes that no longer hold (a correction came, a rule
 * was changed) are withdrawn. What a person judged stays. Only readings that came as valid are found; automatic series only. After a complete pass the next one
 * looks only at stations with new readings and at those near them. Cancelled, it keeps the verdicts of the stations it has done.
 */
class QualityScan
{
  public:
    /** Both outlive the object. */
    QualityScan( const QualityRules &rules, const Catalogue &catalogue ) : mRules( rules ), mCatalogue( catalogue ) {}

    Result<QualityScanOutcome> run(
      const QList<Station> &stations, ReadingStore &store, const QualityScanRequest &request, Progress &progress ) const;

  private:
    struct Pass;
    struct Loaded;
    using Slice = TimeRange;

    Result<QHash<QString, TimeRange>> targets(
      const QList<Station> &stations, const Pass &pass, const QualityScanRequest &request, QualityScanOutcome &outcome ) const;
    Result<void> scanStation( Pass &pass, const Station &station, const TimeRange &range ) const;
    Result<void> scanSlice( Pass &pass, const Station &station, Period period, const Slice &slice ) const;
    Result<Loaded> load( const Pass &pass, const Series &series, Period period, const TimeRange &range ) const;
    Result<QList<QList<CheckPoint>>> around(
      const Pass &pass, const Station &station, const Loaded &of, double radius, const TimeRange &range ) const;
    Result<QList<Suspicion>> apply( const Pass &pass, const QualityRule &rule, const Station &station, const Loaded &loaded,
      const QList<Loaded> &all, const TimeRange &range ) const;
    QList<Suspicion> relation( const QualityRule &rule, const Loaded &loaded, const QList<Loaded> &all ) const;
    QString reason( const QualityRule &rule, const Loaded &loaded, const Suspicion &suspicion ) const;

    const QualityRules &mRules;
    const Catalogue &mCatalogue;
};

} // namespace jinguan
