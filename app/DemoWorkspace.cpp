#include "DemoWorkspace.h"

#include "base/Resources.h"
#include "demo/DemoBuilder.h"
#include "HistoryService.h"
#include "layers/StyleExporter.h"
#include "WarningService.h"

#include <QStandardPaths>

namespace jinguan
{

namespace
{
/** The invented river chiefs go into the workspace's own book: they do not ship as knowledge of the program. */
Result<void> nameChiefs( Workspace &workspace )
{
  const Result<RiverBook> shipped = shippedRivers();
  if ( !shipped )
    return shipped.error();
  const Result<RiverBook> invented = RiverBook::load( Resources::path( QStringLiteral( "demo" ) ) );
  if ( !invented )
    return invented.error();
  RiverBook book = *shipped;
  for ( RiverEntry entry : invented->entries() )
  {
    const RiverEntry *known = entry.unit.isEmpty() ? shipped->speed( entry.river ) : nullptr;
    if ( known && known->river == entry.river )
    {
      entry.speed = known->speed;
      entry.source = QStringLiteral( "%1; %2" ).arg( entry.source, known->source );
    }
    if ( const Result<void> set = book.set( entry ); !set )
      return set;
  }
  return workspace.network().setProperty( riverBookProperty, QString::fromUtf8( book.changesFrom( *shipped ) ) );
}

/** Incidents of the last thirty days of the demo, and up to where they were looked for. */
Result<void> openIncidents( const Services &services, Workspace &workspace, Progress &progress )
{
  const Result<WarningRules> rules = workspaceRules( services, workspace.network() );
  if ( !rules )
    return rules.error();
  const Result<QList<Station>> stations = workspace.network().stations();
  if ( !stations )
    return stations.error();
  const Result<RiverSystem> rivers = riverSystem( workspace.network(), *stations );
  if ( !rivers )
    return rivers.error();
  UtcSeconds scanned = 0;
  // Nobody else sees the workspace yet: one transaction, so that the disk is waited for once.
  const Result<void> found = workspace.incidents().together( [&]() -> Result<void> {
    const Result<ScanReport> report =
      scanForWarnings( services, *rules, &*rivers, *stations, workspace.readings(), workspace.incidents(), 0, 0, progress );
    if ( !report )
      return report.error();
    scanned = report->now;
    return {};
  } );
  return found ? workspace.network().setProperty( warningsScannedProperty, QString::number( scanned ) ) : found;
}
} // namespace

Result<void> buildDemo( const Services &services, const QString &folder, Progress &progress )
{
  const StyleExporter styles( services.catalogue, services.responsibility, services.palette );
  const DemoBuilder builder( services.catalogue, services.responsibility, [&]( Workspace &workspace ) {
    const Result<void> styled = styles.write( workspace.network() );
    Progress quiet; // the share of it is small
    if ( !styled )
      return styled;
    if ( const Result<RollupReport> computed = rollUpAll( services, workspace.readings(), quiet ); !computed )
      return Result<void>( computed.error() );
    const Result<void> named = nameChiefs( workspace );
    return named ? openIncidents( services, workspace, quiet ) : named;
  } );
  return builder.build( folder, progress );
}

QString demoFolder()
{
  return QStandardPaths::writableLocation( QStandardPaths::GenericDataLocation ) + QStringLiteral( "/jinguan/demo" );
}

} // namespace jinguan
