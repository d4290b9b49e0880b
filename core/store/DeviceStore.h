#pragma once

#include "base/Result.h"
#include "base/Time.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace jinguan
{

/** What a factor code of one device means, where it differs from the catalogue. */
struct DeviceFactor
{
    QString code;      //!< as the device writes it: `a34004`, `PM25`, `011`
    QString indicator; //!< Indicator::id; empty: leave the factor out
    QString unit;      //!< unit in which the device sends, of the catalogue
    double scale = 1;  //!< values are multiplied with it before the unit counts

    bool operator==( const DeviceFactor &other ) const = default;
};

/** A device that sends by HJ 212, and how it is to be understood (hj212 tolerances are granted one by one). */
struct Device
{
    QString mn;      //!< as on the wire, up to 24 characters
    QString station; //!< station code
    bool enabled = true;
    QString password;         //!< PW; empty: any
    bool modbusCrc = false;   //!< sends the ordinary Modbus CRC
    int lengthTolerance = 0;  //!< bytes by which the length field may be off, at most 12
    bool endLabelled = false; //!< stamps a period with its end, against the standard
    bool tlsOnly = false;
    QStringList addresses;    //!< allowed peers, empty: any
    int packetsPerMinute = 0; //!< more are refused; 0: the gateway's own bound
    QList<DeviceFactor> factors;

    bool operator==( const Device &other ) const = default;
};

/** What came from a device, registered or not. */
struct DeviceState
{
    QString mn;
    QString edition; //!< `2005`, `2017`, `2025` by the Flag of its last packet
    QString address; //!< last peer
    UtcSeconds firstSeen = 0;
    UtcSeconds lastSeen = 0;
    qint64 packets = 0;
    qint64 rejected = 0;
    qint64 readings = 0;
    QString lastReason; //!< of the last rejection, translated
    UtcSeconds lastReasonAt = 0;
    std::optional<qint64> clockDrift =
      std::nullopt;             //!< seconds by which its clock is ahead, by its last packet; nothing when it tells no time
    UtcSeconds heartbeatAt = 0; //!< last 9015
};

/** Something a device is asked by the centre (HJ 212-2017, table of commands), and what became of it. */
struct DeviceRequest
{
    enum class State
    {
      Open,     //!< not sent yet
      Sent,     //!< no answer yet
      Accepted, //!< 9011: the device is about to do it
      Done,     //!< 9012: done
      Refused,  //!< 9011 or 9012 say no, see result
      TimedOut, //!< sent again as often as the standard says, without an answer
      Offline   //!< the device was not connected
    };

    qint64 id = 0;
    QString mn;
    QString cn;      //!< 1011, 1012, 1061 to 1064, 2011, 2031, 2051, 2061
    QString content; //!< of CP; SystemTime is filled in when it is sent
    QString askedBy;
    UtcSeconds askedAt = 0;
    State state = State::Open;
    QString qn; //!< under which it was sent
    int tries = 0;
    UtcSeconds changedAt = 0;
    QString result; //!< translated: what the device said
    QString answer; //!< CP of what it sent back, `SystemTime=…`

    bool isOver() const { return state != State::Open && state != State::Sent && state != State::Accepted; }
    static QString stateId( State state );
    static State stateFromId( const QString &id );
};

/** The register of devices. Same rules of threads and durability as ReadingStore. */
class DeviceStore
{
  public:
    static constexpr int maximalLengthTolerance = 12;

    virtual ~DeviceStore() = default;

    virtual Result<QList<Device>> devices() const = 0;
    /** Inserts or replaces by MN; refuses an empty MN or station and a tolerance that hides faults. */
    virtual Result<void> save( const Device &device ) = 0;
    /** Forgets the settings; what came from the device stays. */
    virtual Result<void> remove( const QString &mn ) = 0;

    virtual Result<QList<DeviceState>> states() const = 0;
    /** Adds counts of \a news to what is stored, in one transaction; times and texts replace the older ones. */
    virtual Result<void> add( const QList<DeviceState> &news ) = 0;

    /** Leaves a request for whichever gateway the device is connected to; returns its id. */
    virtual Result<qint64> ask( const DeviceRequest &request ) = 0;
    /** Newest first; \a onlyOpen: those that are not over. */
    virtual Result<QList<DeviceRequest>> requests( bool onlyOpen, int maximum = 1000 ) const = 0;
    virtual Result<std::optional<DeviceRequest>> request( qint64 id ) const = 0;
    /** Keeps state, qn, tries, result and answer of each. */
    virtual Result<void> update( const QList<DeviceRequest> &requests ) = 0;
};

} // namespace jinguan
