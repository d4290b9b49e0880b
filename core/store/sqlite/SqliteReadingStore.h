#pragma once

#include "store/ReadingStore.h"
#include "store/sqlite/SqliteDatabase.h"
#include "store/sqlite/VerdictTable.h"

#include <QHash>

namespace jinguan
{

/** Readings in `readings.db`: a connection of its own, used by one thread. */
class SqliteReadingStore : public ReadingStore
{
  public:
    /** Takes over \a database, which has the schema; \a writable when others may be waiting for its log to be settled. */
    SqliteReadingStore( SqliteDatabase database, bool writable );
    ~SqliteReadingStore() override;

    const SqliteDatabase &database() const { return mDatabase; }

    Result<SeriesId> ensureSeries( const SeriesKey &key, const QString &unit, bool isDemo ) override;
    Result<QList<SeriesId>> ensureAll( const QList<WantedSeries> &wanted ) override;
    Result<QList<Series>> series( const QString &station ) const override;

    Result<qint64> beginDelivery( const Delivery &delivery ) override;
    Result<void> finishDelivery( const Delivery &delivery ) override;
    Result<QList<Delivery>> deliveries() const override;
    Result<std::optional<Delivery>> findDelivery( const QString &sha256, const QString &profile ) const override;

    Result<WriteSummary> write( qint64 delivery, const QList<IncomingReading> &readings ) override;
    Result<void> reject( qint64 delivery, const QList<RejectedRow> &rows ) override;
    Result<QList<RejectedRow>> rejected( qint64 delivery ) const override;
    Result<WriteSummary> writeStream( qint64 delivery, const QList<IncomingReading> &readings, const QList<RejectedRow> &rows ) override;

    Result<QList<Reading>> readings( SeriesId series, Period period, const TimeRange &range ) const override;
    Result<QList<Reading>> received( SeriesId series, Period period, const TimeRange &range ) const override;
    Result<QList<Period>> periods( SeriesId series ) const override;
    Result<qint64> count( SeriesId series, Period period ) const override;
    Result<TimeRange> extent( const QStringList &stations ) const override;

    Result<QList<LatestReading>> latest() const override;
    Result<QList<LatestReading>> latestAt( UtcSeconds at, qint64 maxAge ) const override;

    Result<JudgeSummary> judge( const QList<Verdict> &verdicts ) override { return mVerdicts.judge( verdicts ); }
    Result<QList<StandingVerdict>> verdicts( const VerdictQuery &query ) const override { return mVerdicts.verdicts( query ); }
    Result<QList<Verdict>> verdictHistory( SeriesId series, Period period, UtcSeconds begin ) const override
    {
      return mVerdicts.history( series, period, begin );
    }

    Result<void> recordPass( const QualityPass &pass ) override;
    Result<std::optional<QualityPass>> lastPass() const override;
    Result<qint64> writeCount() const override;
    Result<QList<ChangedReadings>> changedSince( qint64 writes, UtcSeconds from ) const override;
    Result<QList<ReplacedReading>> replaced( const TimeRange &written ) const override;
    Result<QList<PeriodValue>> history( SeriesId series, Period period, const TimeRange &range, Statistic statistic ) const override;
    Result<qint64> computedCount( SeriesId series, Period period, Statistic statistic ) const override;
    Result<QList<Envelope>> envelopes( SeriesId series, Period period, const TimeRange &range, qint64 bucket ) const override;
    Result<RollupReport> rollUp( const RollupRules &rules, const RollupLimits &limits, Progress &progress ) override;
    Result<void> markAllStale() override;
    Result<qint64> staleCount() const override;
    Result<PruneSummary> prune(
      const QList<RetentionRule> &rules, UtcSeconds now, const QString &by, bool dryRun, Progress &progress ) override;
    Result<QList<Pruning>> prunings() const override;

    Result<qint64> changeCounter() const override;
    Result<void> verifyChain( Progress &progress ) const override;

  private:
    Result<void> requireDelivery( qint64 delivery ) const;
    Result<std::optional<SeriesId>> findSeries( const SeriesKey &key, const QString &unit ) const;
    Result<std::optional<SeriesId>> insertSeries( const SeriesKey &key, const QString &unit, bool isDemo );
    /** The series \a id; a series once made never changes, so each is read once. */
    Result<const Series *> knownSeries( SeriesId id ) const;
    /** Gives \a reading the flag that counts; \a anyVerdict is asked once per list. */
    Result<void> judgeLatest( SeriesId series, Period period, Reading &reading, std::optional<bool> &anyVerdict ) const;

    SqliteDatabase mDatabase;
    VerdictTable mVerdicts; //!< gone before its database
    bool mWritable = false;
    mutable QHash<SeriesId, Series> mSeries;
};

/** Tells other processes that something was written; to be called within the transaction. */
Result<void> countChange( const SqliteDatabase &database );

} // namespace jinguan
