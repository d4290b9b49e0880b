#pragma once

#include "ingest/ImportReport.h"
#include "ingest/sensorthings/SensorThingsMapping.h"
#include "ingest/sensorthings/SensorThingsService.h"
#include "ingest/StationResolver.h"
#include "store/SourceStore.h"

namespace jinguan
{

/** What became of one datastream in a poll. */
struct StreamOutcome
{
    QString stream;
    QString name;
    qint64 observations = 0; //!< that came
    qint64 written = 0;      //!< readings new or changed
    qint64 unchanged = 0;
    qint64 rejected = 0;
    qint64 missing = 0;
    QString problem;       //!< translated; why it was not taken, or not to its end
    bool finished = false; //!< to the newest observation
};

/** What a poll did. */
struct PollReport
{
    QList<StreamOutcome> streams;
    ImportReport import; //!< counts of all of them, rejected observations, warnings
    int unconfirmed = 0; //!< streams of the mapping that wait for a person
    int problems = 0;    //!< streams with a problem
};

/**
 * One look at a service of SensorThings: what is new in each confirmed datastream goes into the store.
 *
 * Asks for what is younger than the mark of the stream less the look-back, oldest first, page by page; a page is one transaction, after which the mark moves. Readings pass the same
 * judge as those of files (RowMapper, ReadingBatch); what is refused is kept with its reason in the delivery, once. A poll that brings nothing new makes no
 * delivery. Observations that lie in the future are refused and never move the mark. Use from one thread that is not that of the window.
 */
class SensorThingsPoll
{
  public:
    SensorThingsPoll( const Catalogue &catalogue, NetworkStore &network, ReadingStore &readings, SourceStore &sources,
      const SensorThingsLimits &limits = {} );

    /** The error says why nothing could be done at all; what goes wrong with single streams is in the report. */
    Result<PollReport> run( const DataSource &source, const SensorThingsMapping &mapping, UtcSeconds now, Progress &progress );

  private:
    class Stream;
    Result<qint64> delivery( const DataSource &source, UtcSeconds now );

    const Catalogue &mCatalogue;
    NetworkStore &mNetwork;
    ReadingStore &mReadings;
    SourceStore &mSources;
    SensorThingsLimits mLimits;
    qint64 mDelivery = 0; //!< of the running poll, begun when there is something to write
};

} // namespace jinguan
