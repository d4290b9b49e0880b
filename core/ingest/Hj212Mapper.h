#pragma once

#include "ingest/Hj212Packet.h"
#include "ingest/Hj212View.h"
#include "monitoring/Catalogue.h"
#include "store/DeviceStore.h"
#include "store/ReadingStore.h"

#include <QHash>

#include <memory>
#include <vector>

namespace jinguan
{

/** Turns data packets into readings: factor code, command and unit by catalogue and station. Knows no socket; thread-safe. */
class Hj212Mapper
{
  public:
    explicit Hj212Mapper( const Catalogue &catalogue );

    /** How one factor of one device is understood. */
    struct Meaning
    {
        const Indicator *indicator = nullptr; //!< nullptr: not in the catalogue
        QString unit;                         //!< the device sends in
        QString storedUnit;                   //!< that of the catalogue, pressure in kPa
        double scale = 1;
        bool isLeftOut = false; //!< the register says so
        SeriesId series = 0;    //!< for whoever keeps it beside
    };

    /** Meanings of the factors of one device under one system code, found once and then by their order in the packets. */
    class Memory
    {
      public:
        /** Before a packet: forgets when whoever invents codes has filled it. */
        void makeRoom();
        Meaning *find( QByteArrayView code );
        Meaning *add( QByteArrayView code, const Meaning &meaning );

      private:
        static constexpr size_t maximum = 256;
        std::vector<std::pair<QByteArray, std::unique_ptr<Meaning>>> mMeanings;
        size_t mNext = 0;
    };

    struct Value
    {
        Meaning *meaning = nullptr; //!< of the memory
        Reading reading;
    };
    struct Outcome
    {
        Period period = Period::Hour;
        std::vector<Value> values;
        QList<RejectedRow> rejected; //!< factors that were not taken
        void clear();
    };

    /**
     * Puts the values of \a packet into \a outcome, its factors, units and times understood as \a device (nullptr: unregistered) means
     * them; \a memory belongs to the device and its system code. The error's `file` is the machine word (`bad-time`, `no-data`).
     */
    Result<void> map( const Hj212View &packet, const Device *device, Memory &memory, Outcome &outcome ) const;
    /** A data packet we take readings from: 2011, 2051, 2061, 2031. */
    static std::optional<Period> periodOf( QByteArrayView cn );
    /** Unit in which devices send \a indicator unless the register says otherwise: that of the catalogue, pressure in kPa. */
    static QString wireUnit( const Indicator &indicator );
    /** Letter of a data flag; our own verdicts, for which HJ 212 has none, are faults (D). */
    static QString letterOf( QualityFlag flag );
    /** True when \a packet brings data: its command does, and it is not a request or an empty shell under the same command. */
    static bool isData( const Hj212View &packet );

  private:
    using Items = std::pair<const Hj212View::Item *, const Hj212View::Item *>; //!< of one factor
    Meaning meaningOf( const QString &code, const QString &element, const Device *device ) const;
    void mapFactor( const Items &items, Meaning *meaning, UtcSeconds begin, Outcome &outcome ) const;
    const Indicator *indicatorOf( const QString &code, const QString &element ) const;

    const Catalogue &mCatalogue;
    QMultiHash<QString, QString> mByCode; //!< HJ 212 code → indicator id
};

} // namespace jinguan
