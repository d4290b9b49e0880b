#pragma once

#include "store/ReadingStore.h"
#include "store/sqlite/HashChain.h"
#include "store/sqlite/SqliteDatabase.h"

#include <optional>

namespace jinguan
{

/**
 * Takes away old readings whose roll-ups are done, and keeps the hash chain provable.
 *
 * Of a series whole local days go, of readings of an hour and longer whole local months, never the newest. Nothing of a series goes while a stretch of
 * it waits for the roll-up, or where an hour (day, month) of it has no computed value. The chain is verified as a whole first; links that lose rows are
 * sealed: the digest of what is left of them is kept, bound into the chain by a link of the pruning. Replaced values in the audit stay.
 */
class ReadingPruner
{
  public:
    explicit ReadingPruner( const SqliteDatabase &database ) : mDatabase( database ) {}

    Result<PruneSummary> run( const QList<RetentionRule> &rules, UtcSeconds now, const QString &by, bool dryRun, Progress &progress );

  private:
    /** Readings of a series that are to go: [from, before). */
    struct Stretch
    {
        SeriesId series = 0;
        int period = 0;
        UtcSeconds from = 0;
        UtcSeconds before = 0;
        qint64 readings = 0;
    };
    class Selection;

    Result<PruneSummary::Part> select( const RetentionRule &rule, UtcSeconds now );
    Result<std::optional<Stretch>> stretchOf( SeriesId series, int period, UtcSeconds newest, UtcSeconds before );
    Result<bool> isRolledUp( const Stretch &stretch );
    Result<bool> isStale( const Stretch &stretch );
    Result<bool> prune( UtcSeconds now, const QString &by, Progress &progress );
    Result<void> write( UtcSeconds now, const QString &by, const QList<LinkSeal> &seals );
    Result<void> writeSeals( qint64 pruning, const QList<LinkSeal> &seals );
    Result<qint64> remove( qint64 lastLink );
    QString words() const;

    const SqliteDatabase &mDatabase;
    QList<Stretch> mStretches;
    PruneSummary mSummary;
};

} // namespace jinguan
