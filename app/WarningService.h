#pragma once

#include "monitoring/WarningRule.h"
#include "Services.h"
#include "store/Workspace.h"
#include "warning/ScanPlan.h"
#include "warning/WarningScan.h"
#include "warning/WorkspaceWarnings.h"

namespace jinguan
{

/** Property of a workspace: moment up to which it was looked at for warnings, UTC seconds. */
inline const QString warningsScannedProperty = QStringLiteral( "warnings_scanned" );

/** The rules that ship with the program. */
inline Result<WarningRules> shippedRules( const Services &services )
{
  return shippedRules( services.catalogue );
}
/** The rules of a workspace: those that ship, with its changes. */
inline Result<WarningRules> workspaceRules( const Services &services, const NetworkStore &network )
{
  return workspaceRules( services.catalogue, network );
}

/** What a scan found, and of when. */
struct ScanReport
{
    ScanOutcome outcome;
    UtcSeconds now = 0;
};

/**
 * Looks for warnings as ScanPlan::make() lays down, and stores them. \a readings and \a incidents belong to the calling thread.
 */
Result<ScanReport> scanForWarnings( const Services &services, const WarningRules &rules, const RiverSystem *rivers,
  const QList<Station> &stations, const ReadingStore &readings, IncidentStore &incidents, UtcSeconds scannedTo, UtcSeconds clock,
  Progress &progress );

} // namespace jinguan
