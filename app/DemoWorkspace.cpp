#include "DemoWorkspace.h"

#include "HistoryService.h"
#include "WarningService.h"
#include "demo/DemoBuilder.h"
#include "layers/StyleExporter.h"

#include <QStandardPaths>

namespace jinguan
{

namespace
{
/** Incidents of the last thirty days of the demo, and up to where they were looked for. */
Result<void> openIncidents( const Services &services, Workspace &workspace, Progress &progress )
{
  const Result<WarningRules> rules = workspaceRules( services, workspace.network() );
  if ( !rules )
    return rules.error();
  const Result<QList<Station>> stations = workspace.network().stations();
  if ( !stations )
    return stations.error();
  UtcSeconds scanned = 0;
  // Nobody else sees the workspace yet: one transaction, so that the disk is waited for once.
  const Result<void> found = workspace.incidents().together( [&]() -> Result<void> {
    const Result<ScanReport> report = scanForWarnings( services, *rules, *stations, workspace.readings(), workspace.incidents(), 0, 0, progress );
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
    return openIncidents( services, workspace, quiet );
  } );
  return builder.build( folder, progress );
}

QString demoFolder()
{
  return QStandardPaths::writableLocation( QStandardPaths::GenericDataLocation ) + QStringLiteral( "/jinguan/demo" );
}

} // namespace jinguan
