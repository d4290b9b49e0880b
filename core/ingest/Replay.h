#pragma once

#include "ingest/ReadingImporter.h"
#include "ingest/ReplayPackets.h"

#include <QObject>
#include <QTcpSocket>
#include <QTimer>

namespace jinguan
{

class Workspace;

/** What of a workspace is replayed. */
struct StoredSelection
{
    QStringList stations;   //!< codes, empty: all
    QStringList indicators; //!< ids, empty: all
    QString source;         //!< SeriesKey::source, empty: any
    TimeRange range;        //!< of the begin, 0: open
};

/** Makes packets out of a file of readings (by its mapping profile) or of stored series, or takes them from a file of packets. */
class ReplaySource
{
  public:
    /** What was made, and how many readings HJ 212 cannot carry. */
    struct Stored
    {
        QList<TimedPacket> packets;
        qint64 leftOut = 0; //!< no code, below detection, or a second series of the same factor and moment
    };

    /**
     * The measured readings of \a workspace (no forecasts), of every period that HJ 212 knows, as its registered devices would send them. Of
     * several series of one factor the automatic one goes first. In order of time.
     */
    static Result<Stored> fromStore( Workspace &workspace, const Catalogue &catalogue, const StoredSelection &selection );
    /**
     * \a network gives stations their device ids; without one the code of the station is sent as MN. Values without an HJ
     * 212 code are left out. In order of time. \a from and \a to bound the begin, 0: open.
     */
    static Result<QList<TimedPacket>> fromFile( const QString &path, const ReadingImportOptions &options, const Catalogue &catalogue,
      const ProfileLibrary &library, const NetworkStore *network, const TimeRange &range = {} );
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
        int repeats = 3;           //!< of a packet without answer
        UtcSeconds begin = 0;      //!< moment at which the replay begins; 0: that of its first packet
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
