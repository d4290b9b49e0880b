#pragma once

#include "ingest/Hj212Packet.h"
#include "ingest/ReadingImporter.h"

#include <QObject>
#include <QTcpSocket>
#include <QTimer>

namespace jinguan
{

/** A packet and the moment its readings begin at. */
struct TimedPacket
{
  UtcSeconds at = 0;
  QByteArray frame; //!< ready to be sent
};

/** Makes packets out of a file of readings (by its mapping profile), or takes them from a file of packets. */
class ReplaySource
{
  public:
    /**
     * \a network gives stations their device ids; without one the code of the station is sent as MN. Values without an HJ
     * 212 code are left out. In order of time. \a from and \a to bound the begin, 0: open.
     */
    static Result<QList<TimedPacket>> fromFile( const QString &path, const ReadingImportOptions &options, const Catalogue &catalogue, const ProfileLibrary &library,
                                                const NetworkStore *network, const TimeRange &range = {} );
    /** A text file with one packet a line; lines that begin with `# ` are comments. The packets are sent as they are. */
    static Result<QList<TimedPacket>> fromPackets( const QString &path );
};

/**
 * Sends packets to a gateway, in the rhythm of their times divided by a speed, each after the answer to the one before where
 * one is wanted.
 */
class Replay : public QObject
{
    Q_OBJECT

  public:
    struct Options
    {
      double speed = 1; //!< 3600: an hour of history in a second; 0: as fast as answers come
      bool loop = false;
      int answerTimeout = 10000; //!< milliseconds, HJ 212-2017 clause 6.6.1
      int repeats = 3; //!< of a packet without answer
      UtcSeconds begin = 0; //!< moment at which the replay begins; 0: that of its first packet
    };

    Replay( const QList<TimedPacket> &packets, const Options &options, QObject *parent = nullptr );
    void start( const QString &host, quint16 port );
    void stop();
    qint64 sent() const { return mSent; }
    qint64 answered() const { return mAnswered; }

  Q_SIGNALS:
    void progressed( qint64 sent, qint64 total );
    void finished();
    void failed( const QString &message );

  private:
    void sendNext();
    void send();
    void read();

    QList<TimedPacket> mPackets;
    Options mOptions;
    QTcpSocket mSocket;
    QTimer mPause;
    QTimer mTimeout;
    Hj212Decoder mDecoder;
    qsizetype mNext = 0;
    qint64 mSent = 0;
    qint64 mAnswered = 0;
    int mTries = 0;
};

} // namespace jinguan
