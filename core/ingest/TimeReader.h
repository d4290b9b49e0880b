#pragma once

#include "base/Result.h"
#include "base/Time.h"

#include <QStringList>
#include <QTimeZone>

#include <optional>

namespace jinguan
{

/** A moment as a file wrote it, or the reason why it is none. */
struct ReadTime
{
    std::optional<UtcSeconds> time;
    QString reason; //!< translated, when there is no time
};

/**
 * Reads the times of a table by a list of formats, in a time zone, strictly: 25:00, 30 February and moments that a change
 * to daylight saving time skips are errors, never moved to another moment.
 *
 * Formats are made of `yyyy`, `M`/`MM`, `d`/`dd`, `H`/`HH`, `mm`, `ss` and literal characters; `excel` stands for the serial
 * date of a spreadsheet and `epoch` for seconds since 1970. A format without a year takes the year given. 24:00 is the
 * midnight that ends the day.
 */
class TimeReader
{
  public:
    TimeReader( const QStringList &formats, const QTimeZone &zone, int year = 0 );

    /** A zone from `Asia/Shanghai`, `+08:00`, `UTC`, or an error. Empty: the display zone. */
    static Result<QTimeZone> zoneFromText( const QString &text );

    ReadTime read( const QString &text ) const;
    /** From fields of their own. */
    ReadTime read( int year, int month, int day, int hour, int minute, int second ) const;
    bool needsYear() const;

  private:
    struct Parts
    {
        int year = 0;
        int month = 1;
        int day = 1;
        int hour = 0;
        int minute = 0;
        int second = 0;
        qint64 offset = 0; //!< from UTC, when hasOffset
        bool hasOffset = false;
    };
    bool match( QStringView text, const QString &format, Parts &parts ) const;
    ReadTime finish( const Parts &parts ) const;
    std::optional<UtcSeconds> toUtc( qint64 day, int secondOfDay ) const;

    QStringList mFormats;
    QTimeZone mZone;
    int mYear = 0;
    std::optional<int> mFixedOffset;
    mutable qint64 mCachedDay = -1;
    mutable int mCachedOffset = 0;
};

} // namespace jinguan
