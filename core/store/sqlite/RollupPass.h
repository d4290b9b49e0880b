#pragma once

#include "monitoring/RollupCalculator.h"
#include "store/ReadingStore.h"
#include "store/sqlite/EffectiveReadings.h"
#include "store/sqlite/Pyramid.h"
#include "store/sqlite/RollupTable.h"
#include "store/sqlite/SqliteDatabase.h"

#include <QElapsedTimer>
#include <QHash>

#include <memory>
#include <optional>
#include <unordered_map>

namespace jinguan
{

/**
 * Works off the stale marks: hours out of shorter readings, 8-hour means of ozone, days out of hours, months out of days, and the envelopes.
 *
 * Marks are taken one after another in transactions of their own, each as long as a slice; what a transaction computed and the marks it took away
 * are stored together. Hours that are still running wait. Series of people's samples and of models get envelopes only. What was pruned is not
 * computed again.
 */
class RollupPass
{
  public:
    RollupPass( const SqliteDatabase &database, const RollupRules &rules );
    ~RollupPass();

    Result<RollupReport> run( const RollupLimits &limits, Progress &progress );

  private:
    /** A marked stretch. */
    struct Mark
    {
        SeriesId series = 0;
        int period = 0;
        UtcSeconds first = 0;
        UtcSeconds until = 0;
    };
    /** What is known of a series while the pass runs. */
    struct Known
    {
        bool computes = false; //!< measured by a device
        std::unique_ptr<RollupCalculator> calculator;
        QHash<int, UtcSeconds> prunedBefore; //!< by period
    };

    Result<void> prepare();
    Result<std::optional<Mark>> next();
    Result<Known *> know( SeriesId series );
    Result<bool> slice( const RollupLimits &limits, Progress &progress );
    Result<void> work( const Mark &mark );
    UtcSeconds portionEnd( const Mark &mark ) const;
    Result<void> take( const Mark &mark, UtcSeconds end );

    Result<void> readings( const Known &known, const Mark &mark, UtcSeconds from, UtcSeconds to );
    Result<void> readingsOf(
      const Known &known, const Mark &mark, UtcSeconds from, UtcSeconds to, const std::vector<UtcSeconds> &ruledByOthers );
    Result<std::vector<UtcSeconds>> hoursOfLonger( const Mark &mark, UtcSeconds from, UtcSeconds to );
    Result<void> hour( const Known &known, const Mark &mark, UtcSeconds begin, const QList<Reading> &inputs );
    Result<void> eightHours( const Known &known, SeriesId series, UtcSeconds from, UtcSeconds to );
    Result<void> days( const Known &known, SeriesId series, UtcSeconds from, UtcSeconds to );
    Result<void> months( const Known &known, SeriesId series, UtcSeconds from, UtcSeconds to );

    const SqliteDatabase &mDatabase;
    const RollupRules &mRules;
    RollupTable mTable;
    PyramidWriter mPyramid;
    EffectiveReadings mReadings;
    SqliteStatement mNext;
    SqliteStatement mRemove;
    std::unordered_map<SeriesId, Known> mKnown;
    Mark mCursor;
    UtcSeconds mNow = 0;
    qint64 mTotal = 0; //!< seconds that were marked when the pass began
    qint64 mDone = 0;
    RollupReport mReport;
};

} // namespace jinguan
