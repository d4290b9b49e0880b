#pragma once

#include "store/ReadingStore.h"
#include "store/sqlite/HashChain.h"
#include "store/sqlite/IncomingTable.h"
#include "store/sqlite/SqliteDatabase.h"
#include "store/sqlite/StaleMarks.h"

#include <future>
#include <vector>

namespace jinguan
{

/**
 * Writes one batch of readings: new rows, changes with their audit, the newest per series, the link of the chain, the marks for the roll-up.
 *
 * Works within one transaction of its own; nothing of a failed batch stays. Rows go in the order of the table. Where a series
 * has nothing yet between the first and last of its rows, they are written without looking at each, all by one statement,
 * while a second thread hashes them. An object writes one batch.
 */
class ReadingWriter
{
  public:
    explicit ReadingWriter( const SqliteDatabase &database ) : mDatabase( database ), mMarks( database ) {}

    Result<WriteSummary> write( qint64 delivery, const QList<IncomingReading> &readings );
    /** What a stream brought: \a readings, and \a rejected rows, which stay also when no reading is new. */
    Result<WriteSummary> writeStream( qint64 delivery, const QList<IncomingReading> &readings, const QList<RejectedRow> &rejected );

  private:
    /** Rows of one series and period: [begin, end) of mRows. */
    struct Group
    {
        size_t begin = 0;
        size_t end = 0;
        bool isAscending = true; //!< strictly
    };

    void sort( const QList<IncomingReading> &readings );
    Result<void> declare( const QList<IncomingReading> &readings );
    Result<void> writeWithin( qint64 delivery );
    Result<void> prepare();
    Result<void> openLink( qint64 delivery );
    Result<void> writeGroups();
    Result<bool> writeAllNew();
    Result<void> keepAllNewest();
    Result<void> reject( qint64 delivery, const QList<RejectedRow> &rejected );
    Result<bool> isUnoccupied( const Group &group );
    Result<void> requireSeries( SeriesId series );
    Result<void> writeRun( std::span<const Group> groups );
    Result<void> writeOneByOne( const Group &group );
    Result<bool> writeRow( const IncomingReading &incoming );
    Result<void> replaceRow( const IncomingReading &incoming );
    Result<void> keepNewest( const IncomingReading &newest );
    /** Remembers that \a incoming changed; stretches are marked when they end. */
    Result<void> noteChange( const IncomingReading &incoming );
    Result<void> markStretch();
    void hash( IncomingTable::Rows rows );
    Result<void> closeLink();

    const SqliteDatabase &mDatabase;
    std::vector<const IncomingReading *> mRows; //!< in the order of the table, equal keys as they came
    std::vector<Group> mGroups;
    std::unique_ptr<IncomingTable> mIncoming; //!< of a large batch
    SqliteStatement mInsertRun;
    SqliteStatement mInsertNew;
    SqliteStatement mStrangers;
    SqliteStatement mLatestRun;
    SqliteStatement mOccupied;
    SqliteStatement mSeries;
    SqliteStatement mInsert;
    SqliteStatement mSelect;
    SqliteStatement mAudit;
    SqliteStatement mUpdate;
    SqliteStatement mLatest;
    qint64 mLinkId = 0;
    std::unique_ptr<ChainLink> mLink;
    std::future<void> mHashing; //!< ends before mLink and mRows do
    WriteSummary mSummary;
    StaleMarks mMarks;
    const IncomingReading *mStretchFirst = nullptr; //!< of the readings that are to be marked together
    UtcSeconds mStretchLast = 0;
};

} // namespace jinguan
