#pragma once

#include "ingest/DeviceTalk.h"
#include "ingest/GatewayBooks.h"
#include "ingest/ParcelQueue.h"

#include <QHostAddress>
#include <QObject>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTimer>

#include <memory>
#include <vector>

namespace jinguan
{

class GatewayReader;

/**
 * Receives HJ 212 over TCP, plain or within TLS.
 *
 * A packet is believed by the setting of its device (see DeviceJudge); one that is not registered by the device id of its station, and
 * only when CRC and length are right. Connections live in threads of their own, which read, judge and understand packets while the
 * thread of the gateway, that of its stores, writes those that came before. Packets that came together, from however many
 * connections, share one durable transaction; after it each is answered with 9014 where it asks for an answer (Flag, bit A). What is
 * not believed is kept as rejected with its reason before a refusal is sent; so is a packet within which the connection
 * ended, and parts (PNUM, PNO) whose others never came. What came from each device is added to the DeviceStore every few seconds and
 * at the end.
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
        qint64 answers = 0;  //!< given to their connections
        qint64 requests = 0; //!< to devices, repetitions too
        qint64 groups = 0;   //!< transactions that held readings
    };

    Gateway( const Catalogue &catalogue, NetworkStore &network, ReadingStore &readings, DeviceStore &devices, QObject *parent = nullptr );
    ~Gateway() override;

    /** Asks devices for what they did not send while they were silent, or while nobody listened; before listen(). */
    void setBackfill( bool backfill ) { mBooks.setBackfill( backfill ); }
    /** Before listen(). */
    void setLimits( const GatewayLimits &limits ) { mBooks.limits = limits; }
    /** Port 0: any free one, see port(). */
    Result<void> listen( const QHostAddress &address, quint16 port );
    quint16 port() const;
    /** Encrypted connections beside the plain ones, at \a port (0: any free one); before listen(). */
    void setTls( const QSslConfiguration &tls, quint16 port );
    /** 0: nothing is encrypted. */
    quint16 tlsPort() const;
    /** Stores what has come, closes all connections and the delivery. */
    void stop();
    /** Reads stations and devices again, after some were registered. */
    Result<void> reloadStations();
    const Counters &counters() const { return mCounters; }
    /** Counts since start, by device. */
    QList<DeviceState> devices() const { return mBooks.judge.totals(); }
    int connections() const { return mBooks.connections(); }
    /** Looks at once for requests that were left in the store; it does so every second by itself. */
    void lookForRequests();

  Q_SIGNALS:
    void packetAccepted( const QString &station, int readings );
    void packetRejected( const QString &code, const QString &reason, const QString &packet );
    /** The store refused to write; nothing was answered. */
    void storeFailed( const QString &message );

  private:
    class Acceptor;

    Result<void> beginDelivery( const QString &source );
    void startReaders();
    void adopt( qintptr descriptor, bool isEncrypted );
    /** Makes the oldest group durable, then answers. */
    void commit();
    bool store( PacketGroup &group );
    /** Asks the store for the series of readings that are new. */
    void resolve( PacketGroup &group );
    void tell( const PacketGroup &group );
    void send( const std::vector<Outgoing> &answers );
    void giveUp( const QList<GatewayBooks::Part> &parts );
    void tick();
    void storeStates();
    /** Sends what devices are to be asked, and keeps what they said. */
    void talk();
    void hear( const Parcel &parcel );
    Result<std::unique_ptr<Acceptor>> open( const QHostAddress &address, quint16 port, bool isEncrypted );

    const Catalogue &mCatalogue;
    NetworkStore &mNetwork;
    ReadingStore &mReadings;
    DeviceStore &mDevices;
    GatewayBooks mBooks;
    ParcelQueue mQueue;
    DeviceTalk mTalk;
    std::unique_ptr<Acceptor> mServer;
    std::unique_ptr<Acceptor> mTlsServer;
    std::optional<QSslConfiguration> mTls;
    quint16 mWantedTlsPort = 0;
    std::vector<std::unique_ptr<GatewayReader>> mReaders;
    size_t mNextReader = 0;
    QTimer mTick;
    QElapsedTimer mClock;
    int mTicks = 0;
    Delivery mDelivery;
    Counters mCounters;
};

} // namespace jinguan
