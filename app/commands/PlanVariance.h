#pragma once

#include "CommandLine.h"
#include "planning/PlanningRequest.h"
#include "store/Workspace.h"

namespace jinguan
{

/** Proposes for \a request; a variance model without a variogram gets one fitted to the readings of \a workspace, which \a request then holds. */
Result<Scenario> proposeWithReadings( Workspace &workspace, const Services &services, PlanningRequest &request, Progress &progress );

/** Writes the standard deviations before and after \a scenario as GeoTIFF. */
Result<void> writeVarianceMap(
  Workspace &workspace, const PlanningRequest &request, const Scenario &scenario, const QString &path, Progress &progress );

/** What \a scenario leaves uncertain, for people; nothing for other models. */
void printVariance( const Output &output, const Scenario &scenario, const PlanningRequest &request, const Services &services );

} // namespace jinguan
