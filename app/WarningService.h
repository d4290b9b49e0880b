#pragma once

#include "monitoring/WarningRule.h"
#include "Services.h"
#include "store/Workspace.h"
#include "warning/RiverSystem.h"
#include "warning/ScanPlan.h"
#include "warning/WarningScan.h"

namespace jinguan
{

/** Property of a workspace that holds what it changed of the rules (WarningRules::changesFrom()). */
inline const QString warningRulesProperty = QStringLiteral( "warning_rules" );
/** Property of a workspace: moment up to which it was looked at for warnings, UTC seconds. */
inline const QString warningsScannedProperty = QStringLiteral( "warnings_scanned" );

/** Property of a workspace that holds what it changed of the book of rivers (RiverBook::changesFrom()). */
inline const QString riverBookProperty = QStringLiteral( "river_book" );

/** The rules that ship with the program. */
Result<WarningRules> shippedRules( const Services &services );
/** The rules of a workspace: those that ship, with its changes. */
Result<WarningRules> workspaceRules( const Services &services, const NetworkStore &network );

/** The book of rivers that ships with the program. */
Result<RiverBook> shippedRivers();
/** The book of rivers of a workspace: what ships, with its changes. */
Result<RiverBook> workspaceRivers( const NetworkStore &network );
/** The rivers of a workspace with \a stations on them. */
Result<RiverSystem> riverSystem( const NetworkStore &network, const QList<Station> &stations );

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
