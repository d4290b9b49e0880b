#pragma once

#include "briefing/DistrictBrief.h"
#include "layers/chart/HeatChart.h"
#include "monitoring/Evaluator.h"

namespace jinguan
{

/** The calendar of a brief as a chart: a row for each month, a square for each day in the colour of its AQI level; days without a valid index are hollow. */
class BriefCalendar
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::BriefCalendar )

  public:
    static StatChartPtr chart( const DistrictBrief &brief, const Evaluator &evaluator );
};

} // namespace jinguan
