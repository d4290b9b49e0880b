#pragma once

#include "monitoring/AirRules.h"
#include "monitoring/Figure.h"
#include "monitoring/Reading.h"

#include <QDate>
#include <QSet>

namespace jinguan
{

class LimitTables;
class Standards;
struct Edition;

/** Choices of an air evaluation. */
struct AirOptions
{
    QStringList editions;         //!< editions asked for by id or label, one per standard; empty: those in force on the day
    QString region;               //!< GB/T 2260 code that decides between regional editions; empty: Chengdu
    QSet<QDate> sandDustDays;     //!< days under sand or dust: PM10 and PM2.5 of those days are left out
    bool excludeSandDust = false; //!< whether they are
    int airZone = 2;              //!< functional zone of the place: level 1 or 2 limits apply
};

/** A day's value of one pollutant: the 24-hour mean, or for ozone the largest 8-hour mean of the day. */
struct AirDayValue
{
    QDate day;
    std::optional<Decimal> value;   //!< rounded; µg/m³, CO mg/m³
    std::optional<Decimal> maxHour; //!< largest hourly value, of ozone only (HJ 633-2012 judges it)
    int validInputs = 0;            //!< hours, or 8-hour means of ozone; stations for a city
    int requiredInputs = 0;
    bool valid = false;
    bool sandDust = false; //!< left out of statistics as a sand-dust day
};

/**
 * Statistics of one pollutant over days, months and years by GB 3095 (validity) and HJ 663 (percentiles, rounding).
 *
 * Days are natural days of Asia/Shanghai; hours name their begin, in UTC. Only readings with a valid flag count; one below detection counts with
 * half its limit. Sums are exact and rounded once. Thread-safe; \a standards, \a rules and \a limits outlive it.
 */
class AirStatistics
{
  public:
    AirStatistics( const Standards &standards, const AirRules &rules, const LimitTables &limits )
      : mStandards( standards ), mRules( rules ), mLimits( limits )
    {}

    /** Days from \a from to \a to (both included) out of \a hours, in order; days without an edition of GB 3095 have no value. */
    QList<AirDayValue> days(
      const QString &pollutant, const QList<Reading> &hours, const QDate &from, const QDate &to, const AirOptions &options ) const;

    /** One day with its arithmetic. */
    Figure day( const QString &pollutant, const QList<Reading> &hours, const QDate &day, const AirOptions &options, Trail *trail ) const;

    /** Sliding mean over the \a length hours up to and with each hour, where at least \a minimum of them are valid (8 h: 6, 24 h: 20). */
    static QList<Reading> sliding( const QList<Reading> &hours, int length, int minimum );

    /** Hourly means out of readings of \a stepMinutes, where at least the \a minimum minutes of the hour are valid. */
    static QList<Reading> hours( const QList<Reading> &readings, int stepMinutes, int minimum );

    /** Mean of the valid \a days between \a from and \a to with the validity rule of the months and years in between. */
    Figure mean( const QString &pollutant, const QList<AirDayValue> &days, const QDate &from, const QDate &to, const AirOptions &options,
      Trail *trail = nullptr ) const;

    /** The percentile HJ 663 asks for of the same days (position 1 + (n−1)·p/100, between two ranks linearly). */
    Figure percentile( const QString &pollutant, const QList<AirDayValue> &days, const QDate &from, const QDate &to,
      const AirOptions &options, Trail *trail = nullptr ) const;

    /** Share of the valid days whose value meets the daily limit of GB 3095, percent. */
    Figure attainedDays( const QString &pollutant, const QList<AirDayValue> &days, const QDate &from, const QDate &to,
      const AirOptions &options, Trail *trail = nullptr ) const;

    /** The edition of \a standard asked for, or in force on \a day; nullptr when there is none. */
    const Edition *edition( const QString &standard, const QDate &day, const AirOptions &options ) const;

    /** The percentile \a percent of \a sorted (ascending, not empty) by the rule of HJ 663, exact. */
    static Decimal percentileOf( const QList<Decimal> &sorted, int percent );

    /** Limit of \a pollutant over \a period (`24h`, `8h_max`, `year`) in the zone of \a options on \a day; none where there is none. */
    std::optional<Decimal> limit( const QString &pollutant, const QString &period, const QDate &day, const AirOptions &options ) const;

    const AirRules &rules() const { return mRules; }

  private:
    struct DayRule;
    struct Selection;
    DayRule ruleFor( const QString &pollutant, const QDate &day, const AirOptions &options ) const;
    Selection select(
      const QString &pollutant, const QList<AirDayValue> &days, const QDate &from, const QDate &to, const AirOptions &options ) const;
    Figure figureOf( const QString &id, const QString &pollutant, const Selection &selection, const QString &clause ) const;

    const Standards &mStandards;
    const AirRules &mRules;
    const LimitTables &mLimits;
};

} // namespace jinguan
