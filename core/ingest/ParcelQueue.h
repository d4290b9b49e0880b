#pragma once

#include "ingest/GatewayBooks.h"

#include <deque>
#include <memory>
#include <mutex>

namespace jinguan
{

/** What is to be told about a packet once it is durable. */
struct Parcel
{
    QString mn;
    QString station; //!< of a packet that brought data
    int readings = 0;
    QString code; //!< of a packet that was refused
    QString reason;
    QString content;                   //!< of a packet that was refused, as it is kept
    std::unique_ptr<Hj212Packet> word; //!< what a device says about a request, see DeviceTalk
    QString cn;                        //!< command under which data are missing before this packet
    QString missing;                   //!< BeginTime and EndTime to ask the device for
};

/** Bytes for a connection. */
struct Outgoing
{
    LineId line = 0;
    QByteArray bytes;
};

/** A reading whose series the store has not told yet. */
struct UnknownSeries
{
    qsizetype reading = 0; //!< index
    QString station;
    QString indicator;
    QString unit;
};

/** Packets that share a transaction. */
struct PacketGroup
{
    qint64 packets = 0; //!< also those of which nothing is kept
    qint64 dropped = 0; //!< of a flood: counted, neither kept nor answered
    QList<IncomingReading> readings;
    std::vector<UnknownSeries> unknown;
    QList<RejectedRow> rejected;
    std::vector<Parcel> parcels;
    std::vector<Outgoing> answers; //!< after the transaction

    bool isEmpty() const { return packets == 0 && parcels.empty() && rejected.isEmpty(); }
    void append( PacketGroup &&other );
};

/**
 * Packets on their way from the threads that read them to the one that stores them, in groups. When more wait than the store
 * keeps up with, the readers stop reading, so that memory stays bounded and the network holds the rest. Thread-safe.
 */
class ParcelQueue
{
  public:
    /** A group is closed when it has so many packets, however fast more come. */
    static constexpr size_t largestGroup = 512;

    /** Adds \a group; true when the storing thread is to be woken. */
    bool push( PacketGroup &&group );
    /** The oldest group; empty when there is none. */
    PacketGroup take();
    bool isEmpty() const;
    /** So many packets wait that no more are to be read. */
    bool isFull( size_t maximum ) const { return mWaiting.load() >= maximum; }
    size_t waiting() const { return mWaiting.load(); }
    /** A reader has stopped because the queue is full. */
    void setStarved() { mIsStarved = true; }
    bool takeStarved() { return mIsStarved.exchange( false ); }

  private:
    mutable std::mutex mMutex;
    std::deque<PacketGroup> mGroups;
    std::atomic<size_t> mWaiting = 0;
    std::atomic<bool> mIsStarved = false;
    bool mIsWoken = false;
};

} // namespace jinguan
