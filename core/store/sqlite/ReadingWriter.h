#pragma once

#include "store/ReadingStore.h"
#include "store/sqlite/HashChain.h"
#include "store/sqlite/SqliteDatabase.h"

namespace jinguan
{

/**
 * Writes one batch of readings: new rows, changes with their audit, the newest per series, the link of the chain.
 *
 * Works within one transaction of its own; nothing of a failed batch stays.
 */
class ReadingWriter
{
  public:
    explicit ReadingWriter( const SqliteDatabase &database ) : mDatabase( database ) {}

    Result<WriteSummary> write( qint64 delivery, const QList<IncomingReading> &readings );

  private:
    Result<void> prepare();
    Result<void> openLink( qint64 delivery );
    Result<void> writeRow( const IncomingReading &incoming );
    Result<void> replaceRow( const IncomingReading &incoming );
    Result<void> keepNewest();
    Result<void> closeLink();

    const SqliteDatabase &mDatabase;
    SqliteStatement mInsert;
    SqliteStatement mSelect;
    SqliteStatement mAudit;
    SqliteStatement mUpdate;
    SqliteStatement mLatest;
    qint64 mLinkId = 0;
    std::unique_ptr<ChainLink> mLink;
    std::optional<IncomingReading> mNewest; //!< newest row written of the series and period at hand
    WriteSummary mSummary;
};

} // namespace jinguan
