#pragma once

#include "base/Time.h"
#include "monitoring/Catalogue.h"
#include "Settings.h"
#include "store/DeviceStore.h"
#include "store/NetworkStore.h"

#include <QMetaType>
#include <QObject>
#include <QThread>

namespace jinguan
{

/** A device that was heard. */
struct ReceptionDevice
{
    DeviceState state; //!< since the start
    Device device;     //!< its setting; of a station that is not registered, or a stranger, only the MN
    QString station;   //!< empty: a stranger
};

/** A packet that was refused. */
struct ReceptionRefusal
{
    UtcSeconds at = 0;
    QString code;
    QString reason;
    QString packet;
};

/** What the reception of device packets is doing. */
struct ReceptionState
{
    bool listening = false;
    QString address;
    quint16 port = 0;
    quint16 tlsPort = 0; //!< 0: nothing is encrypted
    QList<ReceptionDevice> heard;
    QList<ReceptionRefusal> refusals; //!< the last ones, newest first
    QList<DeviceRequest> requests;    //!< newest first
    int devices = 0;                  //!< stations that delivered since the start
    int perMinute = 0;                //!< packets of the last sixty seconds
    qint64 packets = 0;
    qint64 readings = 0; //!< new or changed in the store
    qint64 rejected = 0;
    QString lastError; //!< why something was refused or not stored last; empty when nothing was
    UtcSeconds lastErrorAt = 0;
};

class ReceptionWorker;

/**
 * The HJ 212 gateway inside the window: what `jinguan gateway` does, on a thread and with database connections of its own.
 *
 * Writes readings.db only, beside the window. The window notices new readings as it notices those of any other process. Stop it before
 * the workspace is closed.
 */
class LiveReception : public QObject
{
    Q_OBJECT

  public:
    explicit LiveReception( const Catalogue &catalogue, QObject *parent = nullptr );
    /** Stops and waits. */
    ~LiveReception() override;

    /** Begins to listen; stateChanged() or failed() follows. Port 0: any free one. */
    void start( const QString &workspace, const UserProfile &user, const ReceptionSettings &settings );
    /** Ends it; returns when the last packet is stored and the delivery is closed. */
    void stop();
    /** Stations were edited or imported: their device ids are read again. */
    void reloadStations();
    /** Has a device asked. */
    void ask( const DeviceRequest &request );

    bool isRunning() const { return mWorker; }
    const ReceptionState &state() const { return mState; }

  Q_SIGNALS:
    void stateChanged( const jinguan::ReceptionState &state );
    /** It could not begin to listen. */
    void failed( const jinguan::Error &error );

  private:
    const Catalogue &mCatalogue;
    QThread mThread;
    ReceptionWorker *mWorker = nullptr; //!< lives in mThread
    ReceptionState mState;
};

} // namespace jinguan

Q_DECLARE_METATYPE( jinguan::ReceptionState )
