#pragma once

#include "ingest/Hj212Packet.h"
#include "store/DeviceStore.h"

#include <QHash>
#include <QHostAddress>

#include <memory>
#include <mutex>

namespace jinguan
{

/**
 * Decides by the register of devices whether a packet is believed, and counts what came from each device.
 *
 * A packet is believed when its CRC and its length are right, or its own device has been granted the one or the other; when the
 * device is in use, comes from an address it may come from, with its password, and not too often. Knows no socket and no clock.
 * Thread-safe.
 */
class DeviceJudge
{
  public:
    /** Packets a minute that a device may send where its setting says nothing. */
    static constexpr int defaultPacketsPerMinute = 60000;
    /** Devices nobody registered whose states are kept in memory at most. */
    static constexpr int maximalStrangers = 1000;

    /** Where a packet came from. */
    struct Peer
    {
        QHostAddress address;
        QString text; //!< the address in words
        bool isEncrypted = false;

        static Peer of( const QHostAddress &address, bool isEncrypted );
    };

    /** Why a packet is not believed; an empty code: it is. */
    struct Verdict
    {
        QString code;       //!< machine word: `crc`, `length`, `disabled`, `address`, `tls`, `password`, `rate` …
        QString reason;     //!< translated
        int qnRtn = 0;      //!< of HJ 212-2017, see answerCode()
        bool isKept = true; //!< false: of a flood, the first one of this minute was kept
    };

    /** What is counted of a packet. */
    struct Arrival
    {
        QString mn;
        QString edition;
        std::optional<qint64> clockDrift; //!< seconds by which the clock of the device is ahead
        bool isKnown = false;             //!< registered, or a station's
        bool isHeartbeat = false;
    };

    Result<void> load( const DeviceStore &store );
    /** The setting of a device; nullptr when it is not registered. */
    std::shared_ptr<const Device> device( const QString &mn ) const;
    /** A packet of \a device (nullptr: unregistered) with the password \a pw in \a frame; \a now in seconds. */
    Verdict judge( const Hj212Frame &frame, const Device *device, QByteArrayView pw, const Peer &peer, UtcSeconds now );

    /** The code of QnRtn in the words of an edition: that of 2005 knows only 1 ready, 2 refused, 3 password (from memory). */
    static int answerCode( const QString &edition, int qnRtn );

    /** Counts a packet. \a reason: of its rejection, empty when it was taken. */
    void count( const Arrival &arrival, const Peer &peer, UtcSeconds now, const QString &reason );
    void countReadings( const QString &mn, qint64 readings );
    /** What was counted since the last call, for DeviceStore::add(). */
    QList<DeviceState> takeNews();
    /** Puts back what could not be stored. */
    void returnNews( const QList<DeviceState> &news );
    /** Counts since start, by device. */
    QList<DeviceState> totals() const;

  private:
    struct Minute
    {
        qint64 number = 0;
        int packets = 0;
    };
    struct Record
    {
        DeviceState news;
        DeviceState total;
        bool hasNews = false;
    };
    static Verdict judgeFrame( const Hj212Frame &frame, const Device *device );
    static Verdict judgeAccess( QByteArrayView pw, const Peer &peer, const Device &device );

    mutable std::mutex mMutex;
    QHash<QString, std::shared_ptr<const Device>> mDevices;
    QHash<QString, Minute> mMinutes;
    QHash<QString, Record> mRecords;
};

} // namespace jinguan
