#include "WarningService.h"

#include "base/Resources.h"

namespace jinguan
{

Result<WarningRules> shippedRules( const Services &services )
{
  return WarningRules::load( Resources::path( QStringLiteral( "warning" ) ), services.catalogue );
}

Result<WarningRules> workspaceRules( const Services &services, const NetworkStore &network )
{
  Result<WarningRules> rules = shippedRules( services );
  if ( !rules )
    return rules;
  if ( const Result<void> applied = rules->apply( network.property( warningRulesProperty ).toUtf8(), services.catalogue ); !applied )
    return applied.error();
  return rules;
}

Result<RiverBook> shippedRivers()
{
  return RiverBook::load( Resources::path( QStringLiteral( "warning" ) ) );
}

Result<RiverBook> workspaceRivers( const NetworkStore &network )
{
  Result<RiverBook> book = shippedRivers();
  if ( !book )
    return book;
  if ( const Result<void> applied = book->apply( network.property( riverBookProperty ).toUtf8() ); !applied )
    return applied.error();
  return book;
}

Result<RiverSystem> riverSystem( const NetworkStore &network, const QList<Station> &stations )
{
  const Result<RiverBook> book = workspaceRivers( network );
  if ( !book )
    return book.error();
  const Result<QList<LayerFeature>> rivers = network.features( QStringLiteral( "river" ) );
  if ( !rivers )
    return rivers.error();
  return RiverSystem( *rivers, *book, stations );
}

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
