#pragma once

#include "ingest/ParcelQueue.h"

#include <QDateTime>

namespace jinguan
{

/**
 * What a gateway has asked devices, and what they said: clock (1011, 1012), intervals (1061 to 1064), data once more (2011, 2051, 2061, 2031).
 *
 * A request is sent again when nothing comes within ten seconds, three times; the device says that it is about to do it (9011), sends
 * what was asked for, and says that it is done (9012). A device that is not connected is waited for, a day at most. Knows no
 * socket and no clock; \a steady are milliseconds of any steady clock. For one thread.
 */
class DeviceTalk
{
  public:
    static constexpr qint64 answerMs = 10000; //!< HJ 212-2017, clause 6.6.1
    static constexpr int repetitions = 3;
    static constexpr qint64 doneMs = 600000;     //!< from 9011 to 9012: sending a month of hours again takes time
    static constexpr qint64 longestWait = 86400; //!< seconds for a device to come

    explicit DeviceTalk( GatewayBooks &books ) : mBooks( books ) {}

    /** What is wanted of a device, in the words of people. */
    enum class Wish
    {
      Clock,
      SetClock,
      Interval,
      SetInterval,
      MinuteInterval,
      SetMinuteInterval,
      Resend
    };
    /** \a wish of \a device (registered or with its MN only); \a number: seconds or minutes; \a period and \a span of Resend. */
    static Result<DeviceRequest> request(
      const Device &device, Wish wish, int number = 0, Period period = Period::Hour, const TimeRange &span = {} );

    /** Takes a request to heart, one of the store (it has an id) or of the gateway itself; one that is known stays as it is. */
    void add( const DeviceRequest &request );
    /** What is to be sent now. */
    std::vector<Outgoing> due( qint64 steady, const QDateTime &now );
    /** A device speaks of a request; false when nobody asked. */
    bool hear( const QString &mn, const Hj212Packet &word, qint64 steady, UtcSeconds now );
    /** Requests of the store that changed since the last call. */
    QList<DeviceRequest> takeChanged() { return std::exchange( mChanged, {} ); }
    int open() const { return static_cast<int>( mOpen.size() ); }

  private:
    struct Open
    {
        DeviceRequest request;
        qint64 deadline = 0; //!< steady; 0: to be sent
    };
    using State = DeviceRequest::State;

    void finish( size_t index, State state, const QString &result, UtcSeconds now );
    void changed( const DeviceRequest &request );
    Outgoing send( Open &open, const GatewayBooks::Manner &manner, qint64 steady, const QDateTime &now );
    size_t indexOf( const QString &mn, const Hj212Packet &word ) const;
    bool isOld( const QString &qn ) const;

    GatewayBooks &mBooks;
    std::vector<Open> mOpen;
    QList<QString> mOld; //!< QN of requests that are over
    QList<DeviceRequest> mChanged;
    QDateTime mLastStamp;
};

} // namespace jinguan
