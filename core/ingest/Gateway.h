#pragma once

#include "ingest/Hj212Packet.h"
#include "ingest/StationResolver.h"
#include "monitoring/Catalogue.h"
#include "store/NetworkStore.h"
#include "store/ReadingStore.h"

#include <QHash>
#include <QHostAddress>
#include <QObject>
#include <QTcpServer>

#include <memory>

class QTcpSocket;

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

    /** The values of \a packet; the error's `file` is the machine word (`bad-time`, `no-data`). */
    Result<Outcome> map( const Hj212Packet &packet ) const;
    /** A data packet we take readings from: 2011, 2051, 2061, 2031. */
    static std::optional<Period> periodOf( const QString &cn );

  private:
    const Indicator *indicatorOf( const QString &code, const QString &element ) const;

    const Catalogue &mCatalogue;
    QMultiHash<QString, QString> mByCode; //!< HJ 212 code → indicator id
};

/**
 * Receives HJ 212 over TCP.
 *
 * A packet is believed only when its CRC and its length are right, its device is known and its time can be read. Then its
 * readings are stored in one durable transaction, and after that the answer 9014 is sent where the packet asks for one (Flag,
 * bit A). What is not believed is kept as rejected with its reason, before a refusal is sent; so is a packet within which the
 * connection ended. Packets may come in any number of pieces, or many at once. Lives in the thread of its
 * ReadingStore.
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
    };

    Gateway( const Catalogue &catalogue, NetworkStore &network, ReadingStore &readings, QObject *parent = nullptr );
    ~Gateway() override;

    /** Port 0: any free one, see port(). */
    Result<void> listen( const QHostAddress &address, quint16 port );
    quint16 port() const { return mServer.serverPort(); }
    /** Closes all connections and the delivery. */
    void stop();
    /** Reads the stations again, after devices were registered. */
    Result<void> reloadStations();
    const Counters &counters() const { return mCounters; }

  Q_SIGNALS:
    void packetAccepted( const QString &station, int readings );
    void packetRejected( const QString &code, const QString &reason );
    /** The store refused to write; nothing was answered. */
    void storeFailed( const QString &message );

  private:
    void accept();
    void read( QTcpSocket *socket );
    void process( const Hj212Frame &frame, QTcpSocket *socket );
    Result<void> store( const QString &station, const Hj212Mapper::Outcome &outcome );
    void refuse( const Hj212Frame &frame, const QString &code, const QString &reason, int qnRtn, QTcpSocket *socket );
    void answer( const Hj212Packet &packet, QTcpSocket *socket );
    void send( const Hj212Packet &packet, QTcpSocket *socket );

    const Catalogue &mCatalogue;
    NetworkStore &mNetwork;
    ReadingStore &mReadings;
    Hj212Mapper mMapper;
    std::unique_ptr<StationResolver> mStations;
    QTcpServer mServer;
    QHash<QTcpSocket *, Hj212Decoder> mDecoders;
    Delivery mDelivery;
    Counters mCounters;
};

} // namespace jinguan
