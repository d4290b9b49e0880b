#pragma once

#include "base/Progress.h"
#include "base/Result.h"
#include "monitoring/Reading.h"
#include "monitoring/Rollup.h"
#include "store/Envelope.h"
#include "store/Retention.h"
#include "store/Verdict.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace jinguan
{

class RollupRules;

/** A row that was not taken, and why; kept for ever. */
struct RejectedRow
{
    qint64 row = 0;    //!< 1-based line of the source, 0 for packets
    QString reason;    //!< translated sentence
    QString code;      //!< machine word: `bad-time`, `bad-number`, `out-of-range`, `unknown-station`, `duplicate`, `crc` …
    QString content;   //!< the row as it came, shortened to 2,000 characters
    UtcSeconds at = 0; //!< moment of the refusal; set by the store
};

/** One hand-over of data: a file, a packet stream, a poll. */
struct Delivery
{
    qint64 id = 0;
    QString source; //!< file name or device
    QString sha256; //!< of the file, empty for streams
    QString profile;
    QString deliveredBy; //!< body or user
    UtcSeconds at = 0;
    qint64 rowsRead = 0;
    qint64 written = 0;   //!< readings new or changed
    qint64 unchanged = 0; //!< readings that were there already
    qint64 rejected = 0;
    bool complete = false; //!< finishDelivery() was called; set by the store
};

/** A reading on its way into the store. */
struct IncomingReading
{
    SeriesId series = 0;
    Period period = Period::Hour;
    Reading reading;
};

/** What a write did. */
struct WriteSummary
{
    qint64 written = 0; //!< new
    qint64 changed = 0; //!< replaced another value; the old one is in the audit
    qint64 unchanged = 0;
};

/** A series that is wanted, and made where it is new. */
struct WantedSeries
{
    SeriesKey key;
    QString unit;
    bool isDemo = false;
};

/** Interval of time, half-open [from, to), UTC seconds. */
struct TimeRange
{
    UtcSeconds from = 0;
    UtcSeconds to = 0;
};

/** How far a roll-up goes. */
struct RollupLimits
{
    UtcSeconds now = 0;          //!< hours that end later wait; 0: the clock
    int milliseconds = 0;        //!< stops after so long and leaves the rest; 0: works until nothing is left
    int sliceMilliseconds = 200; //!< length of a transaction, in which nobody else can write
};

/** What a roll-up did. */
struct RollupReport
{
    qint64 readings = 0; //!< read
    qint64 hours = 0;    //!< computed, as all that follow
    qint64 days = 0;
    qint64 months = 0;
    qint64 envelopes = 0;
    bool isFinished = true; //!< false: something is left
};

/**
 * What devices and time produce: readings, latest values, deliveries, rejected rows, audit. Several processes may write.
 *
 * An object is used by one thread at a time; for several at once make one each with Workspace::openReadings(). Every write is one
 * durable transaction that also keeps `latest`, the hash chain of raw rows, and the marks of what is to be rolled up. Contract: `tests/store/ReadingStoreContract.h`.
 */
class ReadingStore
{
  public:
    virtual ~ReadingStore() = default;

    virtual Result<SeriesId> ensureSeries( const SeriesKey &key, const QString &unit, bool isDemo = false ) = 0;
    /** ensureSeries() for many at once, in their order; where one fails, none is made. */
    virtual Result<QList<SeriesId>> ensureAll( const QList<WantedSeries> &wanted )
    {
      QList<SeriesId> ids;
      for ( const WantedSeries &each : wanted )
      {
        const Result<SeriesId> id = ensureSeries( each.key, each.unit, each.isDemo );
        if ( !id )
          return id.error();
        ids.append( *id );
      }
      return ids;
    }
    virtual Result<QList<Series>> series( const QString &station = {} ) const = 0; //!< of one station, or all

    /** Opens a delivery; returns its id. An earlier complete delivery with the same sha256 and profile is found with findDelivery(). */
    virtual Result<qint64> beginDelivery( const Delivery &delivery ) = 0;
    virtual Result<void> finishDelivery( const Delivery &delivery ) = 0;
    virtual Result<QList<Delivery>> deliveries() const = 0;
    /** The newest complete delivery of the same content by the same profile; nothing when there is none or \a sha256 is empty. */
    virtual Result<std::optional<Delivery>> findDelivery( const QString &sha256, const QString &profile ) const = 0;

    /** Writes in one transaction; idempotent: a repeated reading is `unchanged`. */
    virtual Result<WriteSummary> write( qint64 delivery, const QList<IncomingReading> &readings ) = 0;
    virtual Result<void> reject( qint64 delivery, const QList<RejectedRow> &rows ) = 0;
    virtual Result<QList<RejectedRow>> rejected( qint64 delivery ) const = 0;
    /** What a stream brought at once: write() and reject() in one transaction. */
    virtual Result<WriteSummary> writeStream( qint64 delivery, const QList<IncomingReading> &readings, const QList<RejectedRow> &rows )
    {
      if ( const Result<void> kept = reject( delivery, rows ); !kept )
        return kept.error();
      return write( delivery, readings );
    }

    /** In order of time, each with the flag that counts: that of its verdict, or as received where it has none. */
    virtual Result<QList<Reading>> readings( SeriesId series, Period period, const TimeRange &range ) const = 0;
    /** In order of time, with the flags they came with, whatever was judged since. */
    virtual Result<QList<Reading>> received( SeriesId series, Period period, const TimeRange &range ) const = 0;
    /** Periods in which a series has readings, shortest first. */
    virtual Result<QList<Period>> periods( SeriesId series ) const = 0;
    virtual Result<qint64> count( SeriesId series, Period period ) const = 0;
    /** First and last begin over all (empty \a stations) or some stations; from == to == 0 when there is nothing. */
    virtual Result<TimeRange> extent( const QStringList &stations = {} ) const = 0;

    /** Newest reading per series with the flag that counts, from the `latest` table. */
    virtual Result<QList<LatestReading>> latest() const = 0;
    /**
   * Per series the newest reading known at the moment \a at: its period had ended (begin + period <= at), and not longer than
   * \a maxAge seconds ago.
   */
    virtual Result<QList<LatestReading>> latestAt( UtcSeconds at, qint64 maxAge ) const = 0;

    /**
   * Adds \a verdicts to the history, in one transaction; a sentence names the first that cannot be (no such reading, nothing to withdraw).
   *
   * What says the same as the verdict that counts is not written again. A rule overrules no person: while the reading is the one that a person
   * judged, judgements and withdrawals of rules are left out. Withdrawing by a rule takes back only verdicts of rules.
   */
    virtual Result<JudgeSummary> judge( const QList<Verdict> &verdicts ) = 0;
    /** The verdicts that count, and those whose reading changed since, by series, period and begin. */
    virtual Result<QList<StandingVerdict>> verdicts( const VerdictQuery &query = {} ) const = 0;
    /** Everything that was said of one reading, oldest first. */
    virtual Result<QList<Verdict>> verdictHistory( SeriesId series, Period period, UtcSeconds begin ) const = 0;

    /** Keeps what a pass of quality control did. */
    virtual Result<void> recordPass( const QualityPass &pass ) = 0;
    virtual Result<std::optional<QualityPass>> lastPass() const = 0;
    /** Number of transactions that wrote readings. */
    virtual Result<qint64> writeCount() const = 0;
    /** What was written after the first \a writes transactions, of readings that begin at \a from or later. Looks through the readings: not for polling. */
    virtual Result<QList<ChangedReadings>> changedSince( qint64 writes, UtcSeconds from = 0 ) const = 0;
    /** Values that were replaced within \a written, in the order in which that happened. */
    virtual Result<QList<ReplacedReading>> replaced( const TimeRange &written ) const = 0;

    /**
   * Values of \a period that begin in \a range, in order: what was received, and where nothing was what was computed from shorter periods (hours,
   * days, months, 8-hour means of ozone). Computed values never enter readings(), latest() or the hash chain.
   */
    virtual Result<QList<PeriodValue>> history(
      SeriesId series, Period period, const TimeRange &range, Statistic statistic = Statistic::Value ) const;
    /** Number of computed values of \a period, whether they count or not. */
    virtual Result<qint64> computedCount( SeriesId series, Period period, Statistic statistic = Statistic::Value ) const;
    /** Buckets of at most `bucket` seconds over `range`, empty ones left out; from the stored pyramid where it is clean, from readings elsewhere. */
    virtual Result<QList<Envelope>> envelopes( SeriesId series, Period period, const TimeRange &range, qint64 bucket ) const;

    /**
   * Computes what changed readings made stale, by \a rules; in transactions of its own, each whole, so that it may be stopped or killed at any
   * moment and goes on from there. Without anything to do it costs one look-up.
   */
    virtual Result<RollupReport> rollUp( const RollupRules &rules, const RollupLimits &limits, Progress &progress );
    /** Has everything computed anew by the next rollUp(): after a change of the rules. */
    virtual Result<void> markAllStale();
    /** Stretches of readings that wait for rollUp(). */
    virtual Result<qint64> staleCount() const;

    /**
   * Takes away readings that are older than \a rules allow at \a now and whose roll-ups are done; \a by whom is kept. Links of the hash chain that
   * lose rows are verified and sealed before, so that verifyChain() goes on proving what is left. \a dryRun only counts.
   */
    virtual Result<PruneSummary> prune(
      const QList<RetentionRule> &rules, UtcSeconds now, const QString &by, bool dryRun, Progress &progress );
    /** All prunings, oldest first. */
    virtual Result<QList<Pruning>> prunings() const;

    /** Number of the last write of any process; changes when somebody wrote. Cheap, for polling. */
    virtual Result<qint64> changeCounter() const = 0;

    /** Verifies the hash chain; the error names the first broken delivery. */
    virtual Result<void> verifyChain( Progress &progress ) const = 0;
};

} // namespace jinguan
