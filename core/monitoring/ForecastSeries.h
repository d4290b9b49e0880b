#pragma once

#include "monitoring/Reading.h"

namespace jinguan
{

/** Sources of the series that a forecast of the program is stored as, all with its time of issue: the values, and the ends of their 10–90 % interval. */
inline const QString forecastSource = QStringLiteral( "forecast" );
inline const QString forecastLowSource = QStringLiteral( "forecast/p10" );
inline const QString forecastHighSource = QStringLiteral( "forecast/p90" );

/** True for an end of the interval: nothing that is judged by itself. */
inline bool isForecastBound( const SeriesKey &key )
{
  return key.source == forecastLowSource || key.source == forecastHighSource;
}

} // namespace jinguan
