#pragma once

#include "monitoring/Rollup.h"
#include "store/ReadingStore.h"
#include "store/sqlite/EffectiveReadings.h"
#include "store/sqlite/SqliteDatabase.h"

#include <QHash>

namespace jinguan
{

/** The table of computed values: what the roll-up pass writes, and what readers get of it beside what was received. */
class RollupTable
{
  public:
    explicit RollupTable( const SqliteDatabase &database ) : mDatabase( database ) {}

    /** Puts \a value in the place of what was computed before; within a transaction. */
    Result<void> store( SeriesId series, int period, Statistic statistic, const RollupValue &value );

    /**
   * Values of \a period that begin in \a range: received ones, and computed ones where nothing was received. Statistics other than the value of
   * the period are computed ones only.
   */
    Result<QList<PeriodValue>> values( SeriesId series, int period, Statistic statistic, const TimeRange &range );

    /** How many values of \a period were computed. */
    Result<qint64> count( SeriesId series, int period, Statistic statistic ) const;

  private:
    Result<qint64> basisOf( const RollupValue &value );
    Result<void> prepareReading();
    Result<QList<PeriodValue>> computed( SeriesId series, int period, Statistic statistic, const TimeRange &range );
    Result<void> markPending( SeriesId series, int period, QList<PeriodValue> &values ) const;

    const SqliteDatabase &mDatabase;
    SqliteStatement mUpsert;
    SqliteStatement mComputed;
    EffectiveReadings mReceived;
    bool mCanRead = false;
    bool mCanWrite = false;
    QHash<QString, qint64> mBases;
};

} // namespace jinguan
