#pragma once

#include "base/Time.h"
#include "store/ReadingStore.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

#include <functional>

namespace jinguan
{

/** A mark of the time axis. */
struct TimeTick
{
    UtcSeconds time = 0;
    QString label; //!< `06:00`, `15`, `Mar`, `2026`
};

/** The words under the marks that say in which day, month or year they lie. */
struct TimeContext
{
    UtcSeconds time = 0;  //!< where it begins, not before the begin of the axis
    QString label;        //!< `Nov 23, 2026`, `Nov 2026`, `2026`
    bool isFirst = false; //!< continues from before the begin of the axis, or begins just there
};

/** Marks and context of a time axis in local time (Asia/Shanghai). */
class TimeAxis
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::TimeAxis )

  public:
    enum class Unit
    {
      Minute,
      Hour,
      Day,
      Month,
      Year
    };

    /** Width of a label in the units of \a length. */
    using Measure = std::function<double( const QString & )>;

    /**
     * The finest marks from minutes to centuries whose labels stand at least \a gap apart when \a window is \a length long. Days begin at
     * 1 each month, so that a step of 5 gives 1, 6, 11, … and never 31 beside 1.
     */
    static TimeAxis choose( const TimeRange &window, double length, double gap, const Measure &measure );

    Unit unit() const { return mUnit; }
    int step() const { return mStep; }
    const QList<TimeTick> &ticks() const { return mTicks; }
    const QList<TimeContext> &contexts() const { return mContexts; }

    /** Full local time of a value, for read-outs: `2026-11-23 15:00`. */
    static QString timeText( UtcSeconds time );

  private:
    static QList<UtcSeconds> tickTimes( const TimeRange &window, Unit unit, int step );
    static QString tickLabel( UtcSeconds time, Unit unit );
    QList<TimeContext> makeContexts( const TimeRange &window ) const;

    Unit mUnit = Unit::Year;
    int mStep = 1;
    QList<TimeTick> mTicks;
    QList<TimeContext> mContexts;
};

/** Round numbers (1, 2 or 5 × 10ⁿ apart) of a value axis. */
struct ValueAxis
{
    double from = 0;
    double to = 1;
    double step = 1;
    int decimals = 0; //!< digits that the marks need

    /** An axis over at least [\a low, \a high] with about \a maxTicks marks at most. Its ends are marks unless that wastes much room. */
    static ValueAxis choose( double low, double high, int maxTicks );
    /** An axis over exactly [\a low, \a high]; marks lie inside. */
    static ValueAxis fixed( double low, double high, int maxTicks );

    QList<double> ticks() const;
    QString label( double value ) const { return QString::number( value, 'f', decimals ); }
};

} // namespace jinguan
