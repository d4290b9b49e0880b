#pragma once

#include "store/ReadingStore.h"
#include "store/sqlite/SqliteDatabase.h"

namespace jinguan
{

/** What quality control keeps and asks beside verdicts: its passes, what was written since, what was replaced. */
class QualityRecords
{
  public:
    /** \a database outlives the object. */
    explicit QualityRecords( const SqliteDatabase &database ) : mDatabase( database ) {}

    Result<void> recordPass( const QualityPass &pass ) const;
    Result<std::optional<QualityPass>> lastPass() const;
    Result<qint64> writeCount() const;
    Result<QList<ChangedReadings>> changedSince( qint64 writes, UtcSeconds from ) const;
    Result<QList<ReplacedReading>> replaced( const TimeRange &written ) const;

  private:
    const SqliteDatabase &mDatabase;
};

} // namespace jinguan
