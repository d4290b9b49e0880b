#pragma once

#include "ingest/ImportReport.h"
#include "ingest/RowMapper.h"
#include "ingest/StationResolver.h"
#include "store/ReadingStore.h"

#include <deque>
#include <future>
#include <map>
#include <unordered_map>
#include <vector>

namespace jinguan
{

/**
 * Tells whether a reading of a series was in the same file before, with the same value or another. Files are mostly in order
 * of time, so the series is a sorted array and what comes late goes into a tree beside it.
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
    Verdict check( const Reading &reading, double &earlier );

  private:
    struct Entry
    {
        UtcSeconds begin = 0;
        double value = 0;
        QualityFlag flag = QualityFlag::Valid;
    };
    std::deque<Entry> mSorted;
    std::map<UtcSeconds, Entry> mLate;
};

/**
 * Collects the readings and rejected rows of one delivery and writes them batch by batch.
 *
 * A full batch is written by a second thread while the caller reads on. Until flush() has returned the store belongs to this
 * object; an error of a batch is reported by the call after it.
 */
class ReadingBatch
{
  public:
    struct Options
    {
        bool dryRun = false;
        bool isDemo = false;
        int size = 500000;
    };

    ReadingBatch( ReadingStore &store, const MappingProfile &profile, qint64 delivery, const Options &options, StationResolver &stations,
      ImportReport &report );

    /** Takes the readings of a row of the station \a code; conflicts with earlier rows are added to \a problems. */
    Result<void> add(
      const QString &code, const MappedRow &row, const std::vector<RowMapper::Compiled> &mappings, QList<FieldProblem> &problems );
    Result<void> reject( const RejectedRow &row );
    /** Writes what is left and waits for it. */
    Result<void> flush();

    qint64 written() const { return mWritten; }
    qint64 unchanged() const { return mUnchanged; }

  private:
    /** Where the values of a column go for one station. */
    struct Target
    {
        SeriesId series = 0; //!< 0: not asked for yet
        DuplicateFilter *duplicates = nullptr;
    };
    /** What is given to the store at once. */
    struct Portion
    {
        QList<IncomingReading> readings;
        QList<RejectedRow> rejected;
    };
    using Written = Result<WriteSummary>;

    Result<Target *> target( const QString &code, int mapping, const ValueMapping &value );
    Result<void> startWriting();
    Written write() const;
    Result<void> finishWriting();
    Result<void> take( const Written &written );

    ReadingStore &mStore;
    const MappingProfile &mProfile;
    qint64 mDelivery;
    Options mOptions;
    StationResolver &mStations;
    ImportReport &mReport;
    std::unordered_map<SeriesId, DuplicateFilter> mDuplicates;
    std::unordered_map<QString, std::vector<Target>> mTargets; //!< by station code, then index of the mapping
    std::vector<Target> *mLastTargets = nullptr;
    QString mLastCode;
    Portion mPortion; //!< being collected
    Portion mBeingWritten;
    std::future<Written> mWriting; //!< ends before mBeingWritten does
    SeriesId mNextDryId = 1;
    qint64 mWritten = 0;
    qint64 mUnchanged = 0;
};

} // namespace jinguan
