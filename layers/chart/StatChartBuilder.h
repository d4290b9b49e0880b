#pragma once

#include "layers/chart/ChartSource.h"
#include "layers/chart/StatChart.h"

namespace jinguan
{

/**
 * Makes charts from questions: reads what a kind needs and works its figures out. Long; called from a thread that owns \a store. A chart without
 * values is a chart that says so; errors are unknown codes, what a kind lacks to begin with, and a store that cannot be read.
 */
class StatChartBuilder
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::StatChartBuilder )

  public:
    static Result<StatChartPtr> build(
      const ChartRequest &request, const ChartContext &context, const ReadingStore &store, Progress &progress );
};

} // namespace jinguan
