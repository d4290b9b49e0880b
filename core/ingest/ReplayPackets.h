#pragma once

#include "ingest/Hj212Packet.h"
#include "monitoring/Catalogue.h"
#include "monitoring/Reading.h"
#include "monitoring/Station.h"
#include "store/DeviceStore.h"

#include <QHash>

#include <map>
#include <tuple>

namespace jinguan
{

/** A packet and the moment its readings begin at. */
struct TimedPacket
{
    UtcSeconds at = 0;
    QByteArray frame; //!< ready to be sent
};

/**
 * Makes HJ 212-2017 packets out of readings, as the devices of the stations would have sent them.
 *
 * One packet for a station, period and begin; it is split (PNUM, PNO) where its data area would pass 950 bytes. A registered device is taken at
 * its word: id, password, codes, units, scales, and the end of the period in DataTime where it stamps so. A station without one sends its own
 * code as MN.
 */
class ReplayPackets
{
  public:
    static constexpr int longestArea = 950; //!< bytes of CP, clause 6.3.2 of HJ 212-2017

    /** \a stations give ids to stations without an entry in \a devices; both may be empty. */
    ReplayPackets( const Catalogue &catalogue, const QList<Station> &stations, const QList<Device> &devices );

    /**
     * Puts \a reading (value in \a unit) into the packet of its moment; false where HJ 212 cannot carry it: no code, no number, a value
     * below detection (the protocol has no mark for it), a period without a command, or the factor is there already.
     */
    bool add( const QString &station, const QString &indicator, const QString &unit, Period period, const Reading &reading );

    /** All packets in order of time. */
    QList<TimedPacket> packets() const;

  private:
    struct Wire
    {
        QString code;
        QString unit;
        double scale = 1;
    };
    struct Moment
    {
        UtcSeconds begin;
        QString station;
        int period;
        bool operator<( const Moment &other ) const
        {
          return std::tie( begin, station, period ) < std::tie( other.begin, other.station, other.period );
        }
    };
    Hj212Packet begun( const Moment &moment, const Indicator &indicator ) const;
    Wire wireOf( const QString &station, const Indicator &indicator ) const;
    static QList<TimedPacket> split( UtcSeconds at, const Hj212Packet &packet );

    const Catalogue &mCatalogue;
    QHash<QString, QString> mIds;    //!< MN by station
    QHash<QString, Device> mDevices; //!< by station
    std::map<Moment, Hj212Packet> mPackets;
};

} // namespace jinguan
