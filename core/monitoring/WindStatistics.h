#pragma once

#include "base/Time.h"

#include <QList>

#include <limits>
#include <optional>

namespace jinguan
{

/** An hour with wind: direction in degrees from which it blows, speed in m/s, and a value of another series (NaN: none). */
struct WindHour
{
    UtcSeconds begin = 0;
    double direction = 0;
    double speed = 0;
    double value = std::numeric_limits<double>::quiet_NaN();
};

/** Roses of wind and of what it carries. Sectors are counted clockwise from north; sector 0 is centred on north. */
namespace wind
{
/** Sector of \a direction (degrees, any multiple of the circle) among \a count equal ones. */
int sectorOf( double direction, int count );

/** How often the wind blew from where, by class. Shares are percent of the hours counted. */
struct Rose
{
    int hours = 0;              //!< all that count, calms among them
    int calms = 0;              //!< speed up to and with the limit of calm; they have no direction
    QList<QList<double>> share; //!< [sector][class]
    QList<double> mean;         //!< of the classified value by sector; NaN without hours
    QList<int> count;           //!< hours by sector
    double calmShare() const { return hours > 0 ? 100.0 * calms / hours : 0; }
};

/**
 * Rose of speed classes. Class i holds values below \a upper[i] (and not below the one before), the last class the rest. Hours up to and with
 * \a calm m/s are calms (0.2 in surface observations, GB/T 35227, from memory).
 */
Rose rose( const QList<WindHour> &hours, int sectors, const QList<double> &upper, double calm );

/** The same with classes of WindHour::value; hours without a value do not count. */
Rose pollutionRose( const QList<WindHour> &hours, int sectors, const QList<double> &upper, double calm );

/** A cell of direction by speed. */
struct PolarCell
{
    int count = 0;
    int above = 0; //!< values at or above the threshold
    double sum = 0;
    std::optional<double> mean;        //!< of the values; none below the least count
    std::optional<double> probability; //!< conditional probability: above / count; none below the least count
};

/** Values by direction and wind speed. */
struct Polar
{
    int sectors = 0;
    double speedStep = 1;
    double threshold = 0;          //!< of the conditional probability
    int values = 0;                //!< hours with wind and value, calms left out
    QList<QList<PolarCell>> cells; //!< [sector][ring]
};

/**
 * Bivariate polar statistics. \a percentile of all values gives the threshold of the conditional probability function (Ashbaugh, Malm and Sadeh
 * 1985; by speed Uria-Tellaetxe and Carslaw 2014), unsmoothed. Cells of fewer than \a least hours have no figures. Calms do not enter: they have
 * no direction.
 */
Polar polar( const QList<WindHour> &hours, int sectors, double speedStep, double percentile, int least, double calm );

/** Round class limits (1, 2 or 5 × 10ⁿ apart) for \a values, at most \a classes − 1 of them; empty without values. */
QList<double> roundClasses( QList<double> values, int classes );
} // namespace wind

} // namespace jinguan
