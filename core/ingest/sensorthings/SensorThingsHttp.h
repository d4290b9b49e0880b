#pragma once

#include "base/Progress.h"
#include "base/Result.h"

#include <QByteArray>
#include <QUrl>

#include <memory>

class QNetworkAccessManager;

namespace jinguan
{

/** Bounds of what is asked of a service; everything in milliseconds or bytes. */
struct SensorThingsLimits
{
    int silenceMs = 30000;                   //!< longest time without a byte
    int answerMs = 120000;                   //!< longest time for one answer
    qint64 answerBytes = qint64( 32 ) << 20; //!< longest answer
    int attempts = 4;                        //!< of one request, when the service is busy or fails
    int backoffMs = 1000;                    //!< before the second attempt, doubled each time; Retry-After wins
    int longestWaitMs = 60000;               //!< a service that wants more is left until the next poll
    int pageSize = 500;                      //!< $top
    int pages = 2000;                        //!< of one datastream in one poll
    int observations = 500000;               //!< of one datastream in one poll; the next poll goes on
};

/**
 * Asks a service of OGC SensorThings and hands out whole answers as text.
 *
 * Blocks the calling thread with an event loop of its own: for worker threads and commands, never for the thread of the window. Redirects are
 * followed up to five times and never from https to http. 429, 500, 502, 503, 504, silence and broken connections are tried again with back-off.
 */
class SensorThingsHttp
{
  public:
    explicit SensorThingsHttp( const SensorThingsLimits &limits );
    ~SensorThingsHttp();

    /** The body of a 200 answer. \a progress is asked every 100 ms whether to stop. */
    Result<QByteArray> get( const QUrl &url, Progress &progress );
    /** True when the last error was a cancel. */
    bool wasCancelled() const { return mCancelled; }
    /** Address that answered last, after redirects. */
    const QUrl &answeredBy() const { return mAnsweredBy; }

  private:
    struct Answer
    {
        QByteArray body;
        QString failure; //!< translated; empty: a 200 answer
        QString remedy;
        bool again = false; //!< worth another attempt
        int waitMs = -1;    //!< the service said how long to wait
    };
    Answer ask( const QUrl &url, Progress &progress );
    /** Waits; false when cancelled. */
    bool pause( int milliseconds, Progress &progress ) const;

    SensorThingsLimits mLimits;
    std::unique_ptr<QNetworkAccessManager> mManager;
    QUrl mAnsweredBy;
    bool mCancelled = false;
};

} // namespace jinguan
