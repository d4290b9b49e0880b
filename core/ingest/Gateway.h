#pragma once

#include "ingest/DeviceJudge.h"
#include "ingest/GapWatch.h"
#include "ingest/Hj212Mapper.h"
#include "ingest/Hj212Packet.h"
#include "ingest/PacketJoiner.h"
#include "ingest/StationResolver.h"
#include "monitoring/Catalogue.h"
#include "store/NetworkStore.h"
#include "store/ReadingStore.h"

#include <QElapsedTimer>
#include <QHash>
#include <QHostAddress>
#include <QObject>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <memory>

namespace jinguan
{

/**
 * Receives HJ 212 over TCP.
 *
 * A packet is believed by the setting of its device (see DeviceJudge); one that is not registered by the device id of its station, and
 * only when CRC and length are right. Packets that came together, from however many connections, share one durable transaction;
 * after it each is answered with 9014 where it asks for an answer (Flag, bit A). What is not believed is kept as rejected with its
 * reason before a refusal is sent; so is a packet within which the connection ended, and parts (PNUM, PNO) whose others never
 * came. Packets may come in any number of pieces, or many at once. What came from each device is added to the DeviceStore
 * every few seconds and at the end. Lives in the thread of its stores.
 */
class Gateway : public QObject
{
    Q_OBJECT

  public:
    /** Counts since start. */
    struct Counters
    {
      qint64 packets = 0;
      qint64 accepted = 0;
      qint64 rejected = 0;
      qint64 readings = 0;
      qint64 answers = 0;
      qint64 requests = 0; //!< for data that were missing
      qint64 groups = 0; //!< transactions that held readings
    };

    Gateway( const Catalogue &catalogue, NetworkStore &network, ReadingStore &readings, DeviceStore &devices, QObject *parent = nullptr );
    ~Gateway() override;

    /** Asks devices for what they did not send while they were silent, or while nobody listened; before listen(). */
    void setBackfill( bool backfill ) { mBackfill = backfill; }
    /** Port 0: any free one, see port(). */
    Result<void> listen( const QHostAddress &address, quint16 port );
    quint16 port() const { return mServer.serverPort(); }
    /** Stores what has come, closes all connections and the delivery. */
    void stop();
    /** Reads stations and devices again, after some were registered. */
    Result<void> reloadStations();
    const Counters &counters() const { return mCounters; }
    /** Counts since start, by device. */
    QList<DeviceState> devices() const { return mJudge.totals(); }

  Q_SIGNALS:
    void packetAccepted( const QString &station, int readings );
    void packetRejected( const QString &code, const QString &reason );
    /** The store refused to write; nothing was answered. */
    void storeFailed( const QString &message );

  private:
    struct Answer
    {
      QPointer<QTcpSocket> socket;
      Hj212Packet packet;
    };
    /** What is to be told after the transaction. */
    struct Waiting
    {
      QString mn;
      QString station; //!< of a packet that was taken
      int readings = 0;
      QString code; //!< of a packet that was not
      QString reason;
      QList<Answer> answers;
      std::optional<Answer> request; //!< to the device, ready to be sent
    };
    /** Packets that share a transaction. */
    struct Group
    {
      QList<IncomingReading> readings;
      QList<RejectedRow> rejected;
      QList<Waiting> waiting;
    };

    void accept();
    void leave( QTcpSocket *socket );
    void read( QTcpSocket *socket );
    void process( const Hj212Frame &frame, QTcpSocket *socket );
    void joinPart( const Hj212Packet &packet, const Hj212Frame &frame, QTcpSocket *socket );
    void giveUp( const QList<PacketJoiner::Part> &parts );
    /** \a answers: one for each part of \a packet. */
    void take( const Hj212Packet &packet, const QByteArray &raw, QTcpSocket *socket, const QList<Answer> &answers );
    std::optional<Answer> requestAfter( const Hj212Packet &packet, const QString &station, const Hj212Mapper::Outcome &outcome, QTcpSocket *socket );
    QString stationOf( const QString &mn ) const;
    Result<void> collect( const QString &station, const Hj212Mapper::Outcome &outcome );
    Result<SeriesId> seriesOf( const QString &station, const QString &indicator, const QString &unit );
    void refuse( const QByteArray &raw, const Hj212Packet &packet, const DeviceJudge::Verdict &verdict, const QList<Answer> &answers );
    void count( const Hj212Packet &packet, const QTcpSocket *socket, const QString &reason );
    void schedule();
    /** Makes durable what has come, then answers. */
    void commit();
    void tell( const Waiting &waiting );
    bool send( const Answer &answer );
    void tick();
    void storeStates();
    static QList<Answer> answersTo( const Hj212Packet &packet, QTcpSocket *socket );

    const Catalogue &mCatalogue;
    NetworkStore &mNetwork;
    ReadingStore &mReadings;
    DeviceStore &mDevices;
    Hj212Mapper mMapper;
    DeviceJudge mJudge;
    PacketJoiner mJoiner;
    GapWatch mGaps;
    bool mBackfill = false;
    QHash<qint64, QPointer<QTcpSocket>> mPartSockets; //!< of the parts that wait
    qint64 mLastTag = 0;
    std::unique_ptr<StationResolver> mStations;
    QHash<QString, SeriesId> mSeries; //!< by station, indicator and unit
    QTcpServer mServer;
    QHash<QTcpSocket *, Hj212Decoder> mDecoders;
    Group mGroup;
    QTimer mCommitTimer;
    QTimer mTick;
    QElapsedTimer mClock;
    Delivery mDelivery;
    Counters mCounters;
};

} // namespace jinguan
