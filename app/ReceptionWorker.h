#pragma once

#include "ingest/Gateway.h"
#include "LiveReception.h"
#include "store/Workspace.h"

#include <QSet>
#include <QTimer>

#include <deque>
#include <memory>

namespace jinguan
{

/** The part of LiveReception that lives in its thread: workspace, gateway, and the counting. */
class ReceptionWorker : public QObject
{
    Q_OBJECT

  public:
    explicit ReceptionWorker( const Catalogue &catalogue );

    void start( const QString &folder, const UserProfile &user, const ReceptionSettings &settings );
    void stop();
    void reloadStations();
    void ask( DeviceRequest request );
    const ReceptionState &state() const { return mState; } //!< from another thread only after stop()

  Q_SIGNALS:
    void stateChanged( const jinguan::ReceptionState &state );
    void failed( const jinguan::Error &error );

  private:
    Result<void> listen( const ReceptionSettings &settings );
    void count();
    void note( const QString &problem );
    void loadRegister();
    QList<ReceptionDevice> heard() const;

    const Catalogue &mCatalogue;
    std::unique_ptr<Workspace> mWorkspace;
    std::unique_ptr<Gateway> mGateway; //!< gone before the workspace
    QTimer mTimer;
    QSet<QString> mDevices;
    QHash<QString, Device> mRegister;  //!< by MN
    QHash<QString, QString> mStations; //!< by MN or code, of those without an entry in the register
    UserProfile mUser;
    std::deque<qint64> mPacketsBefore; //!< packets since the start, one a second, the last minute
    ReceptionState mState;
};

} // namespace jinguan
