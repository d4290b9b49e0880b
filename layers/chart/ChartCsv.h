#pragma once

#include "base/Result.h"
#include "layers/chart/TimeSeriesChart.h"

#include <QString>

namespace jinguan
{

/**
 * The values of \a chart as CSV (UTF-8, RFC 4180): first lines beginning with `#` that tell indicator, unit, station, source, edition and,
 * where it applies, that the values are invented; then `time,series,value,unit,flag,method,below_detection` per value, time with offset.
 */
QString chartCsv( const TimeSeriesChart &chart );

/** Writes chartCsv() to \a path in one piece: an older file stays whole when writing fails. */
Result<void> writeChartCsv( const TimeSeriesChart &chart, const QString &path );

} // namespace jinguan
