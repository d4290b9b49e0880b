#pragma once

#include "base/Result.h"
#include "base/Time.h"
#include "monitoring/Reading.h"

#include <QList>
#include <QString>

namespace jinguan
{

/** How long received readings of one averaging period are kept; periods that are not named are kept for ever. */
struct RetentionRule
{
    Period period = Period::Second;
    int days = 0; //!< readings that ended longer ago may be pruned
};

/** Property of a workspace that holds its retention; empty: everything is kept. */
inline const QString retentionProperty = QStringLiteral( "retention" );

namespace retention
{
/** `second=7;minute=90`: days by period; an error says how it is written. */
Result<QList<RetentionRule>> parse( const QString &text );
QString text( const QList<RetentionRule> &rules );
} // namespace retention

/** What a pruning did, or would do. */
struct PruneSummary
{
    struct Part
    {
        Period period = Period::Second;
        UtcSeconds before = 0; //!< readings that begin earlier go
        qint64 series = 0;
        qint64 readings = 0;
        qint64 kept = 0; //!< series whose roll-ups are not done, or that have none: nothing of them is taken
    };
    QList<Part> parts;
    qint64 readings = 0;
    qint64 links = 0; //!< of the hash chain that were sealed
};

/** One pruning that was done; kept for ever, and part of the hash chain. */
struct Pruning
{
    qint64 id = 0;
    UtcSeconds at = 0;
    QString by;
    QString what; //!< periods with their ends, e.g. `second<2026-11-01; minute<2026-08-01`
    qint64 readings = 0;
    qint64 links = 0;
};

} // namespace jinguan
