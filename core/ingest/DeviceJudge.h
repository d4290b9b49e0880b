#pragma once

#include "ingest/Hj212Packet.h"
#include "store/DeviceStore.h"

#include <QHash>
#include <QHostAddress>

namespace jinguan
{

/**
 * Decides by the register of devices whether a packet is believed, and counts what came from each device.
 *
 * A packet is believed when its CRC and its length are right, or its own device has been granted the one or the other; when the
 * device is in use, comes from an address it may come from, with its password, and not too often. Knows no socket and no clock.
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
        bool isEncrypted = false;
    };

    /** Why a packet is not believed; an empty code: it is. */
    struct Verdict
    {
        QString code;   //!< machine word: `crc`, `length`, `disabled`, `address`, `tls`, `password`, `rate` …
        QString reason; //!< translated
        int qnRtn = 0;  //!< of HJ 212-2017, see answerCode()
        bool isKept = true; //!< false: of a flood, the first one of this minute was kept
    };

    Result<void> load( const DeviceStore &store );
    /** The setting of a device; nullptr when it is not registered. */
    const Device *device( const QString &mn ) const;
    /** \a packet as far as it can be read, out of \a frame; \a now in seconds. */
    Verdict judge( const Hj212Frame &frame, const Hj212Packet &packet, const Peer &peer, UtcSeconds now );

    /** The code of QnRtn in the words of an edition: that of 2005 knows only 1 ready, 2 refused, 3 password (from memory). */
    static int answerCode( const QString &edition, int qnRtn );

    /** Counts a packet of \a mn. \a reason: of its rejection, empty when it was taken. \a isKnown: registered, or a station's. */
    void count( const Hj212Packet &packet, const Peer &peer, UtcSeconds now, bool isKnown, const QString &reason );
    void countReadings( const QString &mn, qint64 readings );
    bool hasNews() const { return !mNews.isEmpty(); }
    /** What was counted since the last call, for DeviceStore::add(). */
    QList<DeviceState> takeNews();
    /** Puts back what could not be stored. */
    void returnNews( const QList<DeviceState> &news );
    /** Counts since start, by device. */
    QList<DeviceState> totals() const { return mTotals.values(); }

  private:
    struct Minute
    {
        qint64 number = 0;
        int packets = 0;
    };
    Verdict judgeFrame( const Hj212Frame &frame, const Device *device ) const;
    static Verdict judgeAccess( const Hj212Packet &packet, const Peer &peer, const Device &device );

    QHash<QString, Device> mDevices;
    QHash<QString, Minute> mMinutes;
    QMap<QString, DeviceState> mNews;
    QMap<QString, DeviceState> mTotals;
};

} // namespace jinguan
