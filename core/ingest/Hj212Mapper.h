#pragma once

#include "ingest/Hj212Packet.h"
#include "monitoring/Catalogue.h"
#include "store/DeviceStore.h"
#include "store/ReadingStore.h"

#include <QHash>

namespace jinguan
{

/** Turns data packets into readings: factor code, command and unit by catalogue and station. Knows no socket. */
class Hj212Mapper
{
  public:
    explicit Hj212Mapper( const Catalogue &catalogue );

    struct Value
    {
        QString indicator;
        QString unit;
        Period period = Period::Hour;
        Reading reading;
    };
    struct Outcome
    {
        QList<Value> values;
        QList<RejectedRow> rejected; //!< factors that were not taken
    };

    /**
     * The values of \a packet, its factors, units and times understood as \a device (nullptr: unregistered) means them; the error's
     * `file` is the machine word (`bad-time`, `no-data`). Values come in the unit of the catalogue, pressure in kPa.
     */
    Result<Outcome> map( const Hj212Packet &packet, const Device *device = nullptr ) const;
    /** A data packet we take readings from: 2011, 2051, 2061, 2031. */
    static std::optional<Period> periodOf( const QString &cn );
    /** Unit in which devices send \a indicator unless the register says otherwise: that of the catalogue, pressure in kPa. */
    static QString wireUnit( const Indicator &indicator );
    /** Letter of a data flag; our own verdicts, for which HJ 212 has none, are faults (D). */
    static QString letterOf( QualityFlag flag );
    /** True when \a packet brings data: its command does, and it is not a request or an empty shell under the same command. */
    static bool isData( const Hj212Packet &packet );

  private:
    struct Meaning
    {
        const Indicator *indicator = nullptr;
        QString unit; //!< the device sends in
        double scale = 1;
        bool isLeftOut = false; //!< the register says so
    };
    Meaning meaningOf( const QString &code, const QString &element, const Device *device ) const;
    void mapFactor( const Hj212Factor &factor, const Meaning &meaning, Period period, UtcSeconds begin, Outcome &outcome ) const;
    const Indicator *indicatorOf( const QString &code, const QString &element ) const;

    const Catalogue &mCatalogue;
    QMultiHash<QString, QString> mByCode; //!< HJ 212 code → indicator id
};

} // namespace jinguan
