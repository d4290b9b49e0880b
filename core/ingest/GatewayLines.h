#pragma once

#include "ingest/PacketDesk.h"

#include <QElapsedTimer>
#include <QObject>
#include <QSslConfiguration>
#include <QTcpSocket>
#include <QTimer>

#include <memory>
#include <unordered_map>

namespace jinguan
{

/**
 * Some of the connections of a gateway, with the thread they live in: reads packets, hands them over, writes the answers.
 *
 * A peer that begins a packet or a handshake and does not end it in time, does not fetch its answers, or speaks TLS where none is
 * spoken (or the other way round), is refused with its reason. While the queue is full nothing is read.
 */
class GatewayLines : public QObject
{
    Q_OBJECT

  public:
    /** \a number of \a count: the lines of this thread have the numbers that leave it when divided by the count. */
    GatewayLines( GatewayBooks &books, ParcelQueue &queue, LineId number, LineId count );
    ~GatewayLines() override;

    /** For the lines that are to be encrypted; before the first of them. */
    void setTls( const QSslConfiguration &tls ) { mTls = tls; }
    /** Takes over an accepted connection. */
    void adopt( qintptr descriptor, bool isEncrypted );
    void write( const std::vector<Outgoing> &answers );
    /** Reads on, after the queue was full. */
    void resume();
    /** Reads no more, and hands over what was begun. */
    void pause();
    void closeAll();

  Q_SIGNALS:
    /** Something waits in the queue, and nobody was told yet. */
    void filled();

  private:
    enum class State
    {
      FirstByte, //!< plain or TLS is not known yet
      Handshake,
      Open,
      Closing
    };
    struct Line
    {
        LineId id = 0;
        QTcpSocket *socket = nullptr;
        PacketOrigin origin;
        State state = State::FirstByte;
        Hj212Decoder decoder;
        qint64 since = 0; //!< of the state, or of the packet that was begun; milliseconds
        qint64 lastRead = 0;
        bool hasSpoken = false;
        bool isStarved = false; //!< has bytes, but the queue was full
    };

    void read( Line &line );
    bool readFirst( Line &line );
    void decode( Line &line, QByteArrayView bytes );
    void turnAway( Line &line );
    void leave( LineId id );
    void refuse( Line &line, const QString &code, const QString &reason );
    void handOver();
    void tick();

    GatewayBooks &mBooks;
    ParcelQueue &mQueue;
    const LineId mNumber;
    const LineId mCount;
    LineId mLast = 0;
    PacketDesk mDesk;
    QSslConfiguration mTls;
    std::unordered_map<LineId, std::unique_ptr<Line>> mLines;
    PacketGroup mGroup;
    QTimer mTick { this };
    QElapsedTimer mClock;
    QByteArray mPiece; //!< what was read last
    QString mTurnedAway;
    qint64 mTurnedAwayAt = -1;
    bool mIsPaused = false;
};

} // namespace jinguan
