#pragma once

#include "base/Time.h"
#include "monitoring/Reading.h"

#include <QList>
#include <QString>

namespace jinguan
{

/** Shape of an invented series: a level, a daily course and correlated noise. */
struct SyntheticShape
{
    double mean = 0;
    double siteSpread = 0;  //!< relative standard deviation of the level between stations
    double diurnal = 0;     //!< relative amplitude of the daily course
    double peakHour = 12;   //!< local hour of its maximum
    double noise = 0;       //!< relative standard deviation of the noise
    double correlation = 0; //!< of the noise from one step to the next
    double minimum = 0;
    double maximum = 0;
    int decimals = 1;
    int stepHours = 1;
};

/**
 * Invents plausible values for demonstration. The same \a seed text gives the same series on every machine.
 *
 * Never used for anything but series that are marked as demo.
 */
QList<Reading> synthesise( const SyntheticShape &shape, const QString &seed, UtcSeconds from, UtcSeconds to );

} // namespace jinguan
