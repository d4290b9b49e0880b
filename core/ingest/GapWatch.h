#pragma once

#include "store/ReadingStore.h"

#include <QHash>

namespace jinguan
{

/**
 * Notices where a device was silent and makes the request for what it did not send (CN 2011, 2051, 2061 or 2031 with BeginTime and
 * EndTime). Each gap is asked for once; data from before the newest is no gap.
 */
class GapWatch
{
  public:
    static constexpr qint64 longestSilence = 3600;       //!< seconds between begins; more is a gap
    static constexpr qint64 longestRequest = 31 * 86400; //!< seconds that are asked for at most

    /** What the store has already, so that a gap over a stop of the gateway is seen too. */
    Result<void> load( const ReadingStore &store );
    /** \a begin of data under the command \a cn of \a station, as stored; the span that is missing before it, ends included. */
    std::optional<TimeRange> missingBefore( QByteArrayView cn, const QString &station, Period period, UtcSeconds begin );
    /** CP of a request for \a span, \a shift seconds between the stamps of the device and begins. */
    static QString content( const TimeRange &span, qint64 shift );

  private:
    QHash<QString, UtcSeconds> mNewest; //!< by station and period
};

} // namespace jinguan
