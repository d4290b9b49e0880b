#pragma once

#include "base/LocalText.h"
#include "monitoring/AirQuality.h"
#include "monitoring/AirStatistics.h"

#include <QMap>

#include <array>

namespace jinguan
{

/** Daily values of a place (station, district, unit or city), by pollutant; all lists hold the same days. */
struct AirPlace
{
    QString code;
    LocalText name;
    QMap<QString, QList<AirDayValue>> days;
    bool counts = true; //!< false: does not enter averages over places (对照点, micro-stations …)
};

/** The index of one day at one place. */
struct AirDay
{
    QDate day;
    std::optional<int> aqi;
    int level = 0; //!< 1 … 6; 0 without index
    QStringList primary;
    QList<Iaqi> parts;
    bool valid = false; //!< the index counts: all pollutants are there, or it is above 100
    bool sandDust = false;
    Basis basis;
};

/** One pollutant over a period. */
struct AirPollutantResult
{
    QString pollutant;
    Figure mean;
    Figure percentile;
    Figure attainedDays;          //!< percent of the valid days
    Figure singleIndex;           //!< I of the composite index, without weight
    Figure multiple;              //!< exceedance multiple of the worse of mean and percentile; no value where nothing exceeds
    std::optional<bool> attained; //!< whole years only: mean and percentile meet their limits
};

/** A place over a period. */
struct AirPeriodResult
{
    QString code;
    LocalText name;
    QDate from;
    QDate to;
    QList<AirPollutantResult> pollutants;
    Figure composite;
    QStringList primary;               //!< pollutants with the largest share of the composite index
    Figure goodDays;                   //!< 优良天数比例, percent of the valid days
    std::array<int, 7> daysByLevel {}; //!< by level 1 … 6; 0: days without a valid index
    std::optional<bool> attained;      //!< whole years only: every pollutant attains
    int rank = 0;                      //!< 1 is cleanest; 0: not ranked
    bool spansEditions = false;        //!< the edition changed within the period; its last day decides
};

/**
 * Air quality of places over periods by HJ 663: index of each day, mean and percentile, attainment, composite index, share of good days, rank.
 *
 * A value of a city (district, unit) is the mean of its counting stations' concentrations, never of their indices. Thread-safe; what it is built
 * from outlives it.
 */
class AirPeriods
{
  public:
    AirPeriods( const AirStatistics &statistics, const AirQuality &air ) : mStatistics( statistics ), mAir( air ) {}

    /** Index of every day of \a place. */
    QList<AirDay> daily( const AirPlace &place, const QDate &from, const QDate &to, const AirOptions &options ) const;

    /** Index of one day with its arithmetic. */
    AirDay day( const AirPlace &place, const QDate &day, const AirOptions &options, Trail *trail = nullptr ) const;

    /** Mean of the counting \a stations day by day; a day needs the share of stations that HJ 663 asks for. */
    AirPlace average( const QString &code, const LocalText &name, const QList<AirPlace> &stations, const AirOptions &options ) const;

    /** Mean of the hours of several stations, at least \a share percent of them valid; for the hourly index of a city. */
    static QList<Reading> averageHours( const QList<QList<Reading>> &stations, int share );

    /** \a place between \a from and \a to (both included). */
    AirPeriodResult period(
      const AirPlace &place, const QDate &from, const QDate &to, const AirOptions &options, Trail *trail = nullptr ) const;

    /** Puts \a results in order of the composite index, cleanest first; equal indices share a rank, those without a valid one come last. */
    static void rank( QList<AirPeriodResult> &results );

  private:
    AirPollutantResult pollutant( const QString &id, const QList<AirDayValue> &days, const QDate &from, const QDate &to,
      const AirOptions &options, Trail *trail ) const;
    void judgeYear( AirPollutantResult &result, const QDate &to, const AirOptions &options, Trail *trail ) const;
    void composite( AirPeriodResult &result, const AirOptions &options, Trail *trail ) const;
    void goodDays( AirPeriodResult &result, const AirPlace &place, const AirOptions &options, Trail *trail ) const;

    const AirStatistics &mStatistics;
    const AirQuality &mAir;
};

} // namespace jinguan
