#include "WarningService.h"

namespace jinguan
{

Result<ScanReport> scanForWarnings( const Services &services, const WarningRules &rules, const RiverSystem *rivers,
  const QList<Station> &stations, const ReadingStore &readings, IncidentStore &incidents, UtcSeconds scannedTo, UtcSeconds clock,
  Progress &progress )
{
  const Result<ScanPlan> plan = ScanPlan::make( stations, readings, scannedTo, clock );
  if ( !plan )
    return plan.error();
  Result<ScanOutcome> outcome =
    scanPlanned( rules, services.catalogue, *services.evaluator, services.responsibility, rivers, *plan, readings, incidents, progress );
  if ( !outcome )
    return outcome.error();
  return ScanReport { outcome.take(), plan->now };
}

} // namespace jinguan
