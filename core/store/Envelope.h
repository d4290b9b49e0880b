#pragma once

#include "base/Time.h"

namespace jinguan
{

/**
 * What of a series falls into one bucket of a chart.
 *
 * low, high, first and last are of the readings that count (valid flag, a number), in the unit of the series; NaN where none of the bucket does.
 */
struct Envelope
{
    UtcSeconds begin = 0;
    double low = 0;
    double high = 0;
    double first = 0;
    double last = 0;
    qint64 count = 0;   //!< readings that count
    qint64 invalid = 0; //!< readings that do not
};

} // namespace jinguan
