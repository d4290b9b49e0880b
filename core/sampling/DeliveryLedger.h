#pragma once

#include "store/ReadingStore.h"
#include "store/SamplingStore.h"

namespace jinguan
{

/** What a promise came to in one period. */
struct LedgerEntry
{
    enum class State
    {
      NotDue, //!< nothing yet, and there is still time
      OnTime,
      Late,
      Missing //!< nothing usable, and the day is over
    };

    DeliveryPromise promise;
    QDate period;    //!< first day
    QDate periodEnd; //!< last day
    QDate due;       //!< last day on which it is on time
    State state = State::NotDue;
    int daysLate = 0;           //!< Late: of the first usable delivery; Missing: until now
    QDate arrived;              //!< local day of the first usable delivery
    QList<Delivery> deliveries; //!< all that belong, oldest first; also those that brought nothing
    qint64 readings = 0;        //!< new, changed or known before
    qint64 rejected = 0;        //!< rows
};

QString ledgerStateId( LedgerEntry::State state ); //!< `not-due`, `on-time`, `late`, `missing`
/** In the language of the interface. */
QString ledgerStateText( LedgerEntry::State state );

/** Promises against what was handed over. */
struct Ledger
{
    QList<LedgerEntry> entries; //!< in order of promise, then period
    QList<Delivery> unpromised; //!< in the time asked for, of no promise
};

/**
 * Which bureau handed over what and when, against what it promised.
 *
 * A delivery belongs to a promise when its sender is one of the promise's and its source fits the pattern. Where the pattern names the period ({yyyy}, {MM}, {q},
 * {h}) that decides the period; else it is the one that ended last before the day of the delivery, so that a file without its period in the name that comes more
 * than a period late counts for a later one. A delivery is usable when it was taken to its end and brought at least one reading. Days are local.
 */
class DeliveryLedger
{
  public:
    /** Entries of periods that end in \a from … \a to, as of the end of \a today. */
    static Ledger settle(
      const QList<DeliveryPromise> &promises, const QList<Delivery> &deliveries, const QDate &from, const QDate &to, const QDate &today );

    /** First day of the period of \a promise that \a delivery is for; null when it is not one of the promise's. */
    static QDate periodOf( const DeliveryPromise &promise, const Delivery &delivery );

    static bool isUsable( const Delivery &delivery ) { return delivery.complete && delivery.written + delivery.unchanged > 0; }
};

} // namespace jinguan
