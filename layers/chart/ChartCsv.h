#pragma once

#include "base/Result.h"
#include "layers/chart/TimeSeriesChart.h"

#include <QString>

#include <atomic>

namespace jinguan
{

/**
 * The values of \a chart as CSV (UTF-8, RFC 4180): first lines beginning with `#` that tell indicator, unit, station, source, edition and,
 * where it applies, that the values are invented; then `time,series,value,unit,flag,method,below_detection` per value, time with offset.
 *
 * Of curves with a source it has the points drawn; the functions below read all values.
 */
QString chartCsv( const TimeSeriesChart &chart );

/**
 * Writes all values of \a chart to \a path in one piece: an older file stays whole when writing fails or is \a cancelled. Curves with a
 * source are read bit by bit, so that they need no room in memory.
 */
Result<void> writeChartCsv( const TimeSeriesChart &chart, const QString &path );
Result<void> writeChartCsv( const TimeSeriesChart &chart, const QString &path, const std::atomic_bool &cancelled );

/** The values in the window of \a chart; refused where they are more than \a most. */
Result<QString> chartCsvOfWindow( const TimeSeriesChart &chart, qsizetype most, const std::atomic_bool &cancelled );

} // namespace jinguan
