#pragma once

#include "monitoring/PeriodEvaluation.h"

#include <array>

namespace jinguan
{

/** One of 16 directions from which the wind came, or calm. */
struct UpwindSector
{
    int sector = 0; //!< 0 north, 1 north-north-east … 15; -1 calm
    int hours = 0;
    double hourShare = 0;      //!< of all hours with value and wind, percent
    double mean = 0;           //!< of the values in these hours; 0 without hours
    double pollutionShare = 0; //!< sum of the values of the sector of the sum of all, percent
    int above = 0;             //!< hours above the threshold
    double probability = 0;    //!< conditional probability function: above / hours, 0…1
};

/** Values of a station by where the wind came from. */
struct UpwindResult
{
    std::array<UpwindSector, 16> sectors;
    UpwindSector calm;
    int hours = 0;       //!< with value and wind
    int withoutWind = 0; //!< values that have no wind beside them
    double mean = 0;
    double percentile = 75;
    double threshold = 0; //!< value of that percentile of the hours used
    QString windStation;  //!< code of the station the wind was measured at
};

/** What is asked. Days are local, both included. */
struct UpwindRequest
{
    QString station;
    QString indicator;
    QDate from;
    QDate to;
    double percentile = 75;
    double calm = 0.5; //!< m/s, below it the direction says nothing
};

/**
 * Where the wind blows from when a station measures much: share of hours and of pollution by 16 sectors, and the conditional probability of a high value
 * (CPF, Ashbaugh 1985). A sector says from where air came in the hour, not where its load was emitted.
 */
class UpwindSectors
{
  public:
    /** Sector of a direction in degrees (from which it blows): 0 is north ± 11.25°. */
    static int sectorOf( double degrees );
    /** `N`, `NNE` …, as on every wind rose. */
    static QString sectorName( int sector );

    /** Hourly \a values with the wind of the same hours. Speeds may be missing as a whole, then no hour is calm. */
    static UpwindResult compute(
      const QList<Reading> &values, const QList<Reading> &directions, const QList<Reading> &speeds, double percentile, double calm );

    /**
     * The same out of \a input, with the wind of the nearest of \a stations that measured direction in at least half of the hours (the station itself first). An
     * error names what is missing.
     */
    static Result<UpwindResult> analyse(
      const UpwindRequest &request, const QList<Station> &stations, const EvaluationInput &input, Progress *progress = nullptr );

    /** Shares of the sectors in \a sectors together. */
    static UpwindSector together( const UpwindResult &result, const QSet<int> &sectors );
};

} // namespace jinguan
