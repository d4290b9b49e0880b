#pragma once

#include "monitoring/Rollup.h"
#include "monitoring/RollupRules.h"

#include <QList>

#include <optional>

namespace jinguan
{

/**
 * Hours, days and months of one series by the rules in force: pure arithmetic, without a store.
 *
 * Inputs come in order of time, as received or as computed before; only those with a valid flag and a number count. Local days and months are
 * those of Asia/Shanghai. \a rules outlive the object; it belongs to one thread.
 */
class RollupCalculator
{
  public:
    /** For a series of \a indicator with values in \a unit. */
    RollupCalculator( const RollupRules &rules, const QString &indicator, const QString &unit );

    /** Whether the indicator has a value of \a target at all. */
    bool computes( Period target ) const;
    /** Whether there are 8-hour means, and days by their largest: ozone. */
    bool hasEightHours() const { return mHasEightHours; }

    /** The hour that begins at \a begin, out of readings of the shorter period \a of. */
    RollupValue hour( UtcSeconds begin, Period of, const QList<Reading> &inputs );

    /** 8-hour means of windows whose last hour begins in [\a from, \a to), named by the begin of the window; windows without an hour are left out. */
    QList<RollupValue> eightHours( const QList<Reading> &hours, UtcSeconds from, UtcSeconds to ) const;

    /** Days from \a from to \a to (both included) that have inputs; \a of is their period, an hour or some. */
    QList<RollupValue> days( Statistic statistic, const QList<Reading> &inputs, Period of, const QDate &from, const QDate &to ) const;

    /** The month that holds \a day, out of its daily values. */
    RollupValue month( Statistic statistic, const QList<Reading> &days, const QDate &day ) const;

    /** \a values brought together; none where they have no such value. \a values is not empty. */
    static std::optional<double> combine( RollupMethod method, const QList<double> &values );

  private:
    RollupValue generic( const RollupRule &rule, UtcSeconds begin, const QList<double> &values, qint64 whole ) const;
    QList<RollupValue> airDays( const QList<Reading> &hours, const QDate &from, const QDate &to ) const;
    RollupValue airMonth( const QList<Reading> &days, const QDate &first ) const;
    std::optional<double> counting( const Reading &reading, RollupMethod method ) const;

    const RollupRules &mRules;
    QString mIndicator;
    bool mFollowsAir = false;
    bool mHasEightHours = false;
    double mFactor = 1; //!< from the unit of the series to that of the catalogue
    RollupRule mHourRule;
    QDate mHourRuleDay;
};

} // namespace jinguan
