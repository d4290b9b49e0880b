#pragma once

#include "ingest/Replay.h"

#include <memory>
#include <vector>

namespace jinguan
{

/** Replays packets over a connection for each device (MN), all at once and in the rhythm they have among each other. */
class ReplayFleet : public QObject
{
    Q_OBJECT

  public:
    ReplayFleet( const QList<TimedPacket> &packets, const Replay::Options &options, QObject *parent = nullptr );
    void start( const QString &host, quint16 port );
    void stop();
    int devices() const { return static_cast<int>( mReplays.size() ); }
    qint64 sent() const;
    qint64 answered() const;

  Q_SIGNALS:
    void finished(); //!< all are
    void failed( const QString &message );

  private:
    std::vector<std::unique_ptr<Replay>> mReplays;
    int mRunning = 0;
};

} // namespace jinguan
