#pragma once

#include "ingest/ImportReport.h"
#include "ingest/RowMapper.h"
#include "ingest/StationResolver.h"
#include "store/ReadingStore.h"

#include <map>
#include <vector>

namespace jinguan
{

/**
 * Tells whether a reading was in the same file before, with the same value or another. Files are mostly in order of time, so
 * each series is a sorted array and what comes late goes into a tree beside it.
 */
class DuplicateFilter
{
  public:
    enum class Verdict
    {
      New,
      Same,
      Conflict
    };
    Verdict check( SeriesId series, const Reading &reading, double &earlier );

  private:
    struct Entry
    {
      UtcSeconds begin = 0;
      double value = 0;
      QualityFlag flag = QualityFlag::Valid;
    };
    struct Known
    {
      std::vector<Entry> sorted;
      std::map<UtcSeconds, Entry> late;
    };
    QHash<SeriesId, Known> mSeries;
};

/** Collects the readings and rejected rows of one delivery and writes them batch by batch. */
class ReadingBatch
{
  public:
    struct Options
    {
      bool dryRun = false;
      bool isDemo = false;
      int size = 20000;
    };

    ReadingBatch( ReadingStore &store, const MappingProfile &profile, qint64 delivery, const Options &options, StationResolver &stations, ImportReport &report );

    /** Takes the readings of a row of the station \a code; conflicts with earlier rows are added to \a problems. */
    Result<void> add( const QString &code, const MappedRow &row, const std::vector<RowMapper::Compiled> &mappings, QList<FieldProblem> &problems );
    Result<void> reject( const RejectedRow &row );
    /** Writes what is left. */
    Result<void> flush();

    qint64 written() const { return mWritten; }
    qint64 unchanged() const { return mUnchanged; }

  private:
    Result<SeriesId> series( const QString &code, int mapping, const ValueMapping &value );

    ReadingStore &mStore;
    const MappingProfile &mProfile;
    qint64 mDelivery;
    Options mOptions;
    StationResolver &mStations;
    ImportReport &mReport;
    DuplicateFilter mDuplicates;
    QHash<QString, std::vector<SeriesId>> mSeries; //!< by station code, then index of the mapping; 0: not asked for yet
    QList<IncomingReading> mReadings;
    QList<RejectedRow> mRejected;
    SeriesId mNextDryId = 1;
    qint64 mWritten = 0;
    qint64 mUnchanged = 0;
};

} // namespace jinguan
