#pragma once

#include "store/ReadingStore.h"
#include "store/sqlite/SqliteDatabase.h"

namespace jinguan
{

/**
 * Verdicts in `readings.db`: the history in `verdict`, the one that counts for each reading in `verdict_now`.
 *
 * Lies over the readings and never touches them. Statements that run with every question are kept prepared, so that a series without verdicts costs
 * one seek in an empty stretch of a key.
 */
class VerdictTable
{
  public:
    /** \a database outlives the table. */
    explicit VerdictTable( const SqliteDatabase &database ) : mDatabase( database ) {}

    /** False when no reading at all has a verdict. */
    Result<bool> any() const;
    /** Gives one reading the flag that counts. */
    Result<void> apply( SeriesId series, Period period, Reading &reading ) const;

    Result<JudgeSummary> judge( const QList<Verdict> &verdicts );
    Result<QList<StandingVerdict>> verdicts( const VerdictQuery &query ) const;
    Result<QList<Verdict>> history( SeriesId series, Period period, UtcSeconds begin ) const;

  private:
    struct Standing;
    class Session;

    const SqliteDatabase &mDatabase;
    mutable std::optional<SqliteStatement> mAny;
    mutable std::optional<SqliteStatement> mOne;
};

} // namespace jinguan
