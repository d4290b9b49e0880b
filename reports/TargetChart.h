#pragma once

#include "layers/chart/StatChart.h"
#include "sampling/YearTargets.h"

namespace jinguan
{

/**
 * The way to a target of the year: the figure as it ran since 1 January, last year's beside it, the target as a level, and what the days left may have.
 * \a place is the name of the unit, \a unit the symbol of the values. Empty where there is no valid day.
 */
StatChartPtr targetChart( const TargetStatus &status, const QString &place, const QString &unit );

} // namespace jinguan
