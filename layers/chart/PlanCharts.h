#pragma once

#include "layers/chart/StatChart.h"
#include "planning/CostCurve.h"
#include "planning/ScenarioComparison.h"
#include "planning/Sensitivity.h"

#include <QCoreApplication>

namespace jinguan
{

/** The charts of planning, for the window and the printed sheet alike. */
class PlanCharts
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::PlanCharts )

  public:
    /** Coverage over the number of sites or the budget with its bound, made from the candidates of the scenario at \a place; all scenarios stand in it as points. */
    static StatChartPtr costCurve( const CostCurve &curve, const ScenarioComparison &comparison, int place, bool isDemo );

    /** Coverage of the plan called \a name along one axis of \a sensitivity: the plan, the best one for each case, the network as it is, the bound. */
    static StatChartPtr sensitivity( const Sensitivity &sensitivity, SensitivityCase::Axis axis, const QString &name, bool isDemo );
};

} // namespace jinguan
