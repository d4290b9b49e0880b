#pragma once

#include "ingest/DeviceJudge.h"
#include "ingest/GapWatch.h"
#include "ingest/Hj212Mapper.h"
#include "ingest/PacketJoiner.h"
#include "ingest/StationResolver.h"

#include <QElapsedTimer>

#include <atomic>
#include <mutex>

namespace jinguan
{

/** A connection of the gateway; never the same number again. */
using LineId = quint64;

/** What a gateway grants its peers; more is refused with a reason. */
struct GatewayLimits
{
    int connections = 20000;
    int connectionsPerAddress = 4000;   //!< hundreds of stations may come through one gateway of a network
    int handshakeMs = 10000;            //!< for the TLS handshake
    int packetMs = 30000;               //!< from the first byte of a packet to its last
    qint64 idleMs = 24LL * 3600 * 1000; //!< without a byte
    qint64 unreadBytes = 256 << 10;     //!< answers that a peer does not fetch
    size_t waitingPackets = 8192;       //!< not yet durable; more stay in the network
};

/** What the threads of a gateway share: register, judge, joiner, gaps, series, and who is at which connection. Thread-safe. */
class GatewayBooks
{
  public:
    explicit GatewayBooks( const Catalogue &catalogue ) : mapper( catalogue ) { mClock.start(); }

    const Hj212Mapper mapper;
    DeviceJudge judge;
    GatewayLimits limits; //!< set before the gateway listens

    /** Reads stations and devices; in the thread of the stores. */
    Result<void> loadRegister( NetworkStore &network, const DeviceStore &devices, const Catalogue &catalogue );
    Result<void> loadGaps( const ReadingStore &readings );
    /** Changes with every loadRegister(): what was remembered of devices before is stale. */
    int edition() const { return mEdition.load(); }
    /** Station of a device that is not registered; empty when none has its id. */
    QString stationOf( const QString &mn ) const;

    /** A part of a split packet, and where its sender waits. */
    struct Part
    {
        PacketJoiner::Part part;
        LineId line = 0;
    };
    struct Joined
    {
        PacketJoiner::State state = PacketJoiner::State::Wrong;
        Hj212Packet whole;
        QList<Part> parts;   //!< of the whole, in order
        QList<Part> givenUp; //!< to make room
    };
    Joined join( const Hj212Packet &packet, const QByteArray &raw, LineId line );
    QList<Part> expiredParts();
    QList<Part> allParts();

    void setBackfill( bool backfill ) { mBackfill = backfill; }
    bool isBackfilling() const { return mBackfill; }
    std::optional<TimeRange> missingBefore( QByteArrayView cn, const QString &station, Period period, UtcSeconds begin );

    /** 0: not known yet. */
    SeriesId series( const QString &station, const QString &indicator, const QString &unit ) const;
    void addSeries( const QString &station, const QString &indicator, const QString &unit, SeriesId series );

    /** Where a device is, and how it introduces itself. */
    struct Manner
    {
        LineId line = 0; //!< 0: not connected
        QString st;
        QString pw;
        int flag = -1;
    };
    /** By the first believed packet of \a mn over its present connection. */
    Manner mannerOf( const QString &mn ) const;
    void setManner( const QString &mn, const Manner &manner );
    void dropLine( LineId line );

    /** Counts a connection from \a address; false when it is one too many. */
    bool admit( const QHostAddress &address );
    void release( const QHostAddress &address );
    int connections() const;

  private:
    static QString keyOf( const QString &station, const QString &indicator, const QString &unit );
    QList<Part> withOwners( const QList<PacketJoiner::Part> &parts );

    mutable std::mutex mMutex;
    std::atomic<int> mEdition = 0;
    std::shared_ptr<const StationResolver> mStations;
    PacketJoiner mJoiner;
    QHash<qint64, LineId> mOwners; //!< of the parts that wait, by their tag
    qint64 mLastTag = 0;
    GapWatch mGaps;
    std::atomic<bool> mBackfill = false;
    QHash<QString, SeriesId> mSeries;
    QHash<QString, Manner> mManners; //!< by MN, of those that are connected
    QHash<QHostAddress, int> mConnections;
    int mConnectionCount = 0;
    QElapsedTimer mClock;
};

} // namespace jinguan
