#include "DemoWorkspace.h"

#include "demo/DemoBuilder.h"
#include "layers/StyleExporter.h"

#include <QStandardPaths>

namespace jinguan
{

Result<void> buildDemo( const Services &services, const QString &folder, Progress &progress )
{
  const StyleExporter styles( services.catalogue, services.responsibility, services.palette );
  const DemoBuilder builder( services.catalogue, services.responsibility, [&styles]( Workspace &workspace ) { return styles.write( workspace.network() ); } );
  return builder.build( folder, progress );
}

QString demoFolder()
{
  return QStandardPaths::writableLocation( QStandardPaths::GenericDataLocation ) + QStringLiteral( "/jinguan/demo" );
}

} // namespace jinguan
