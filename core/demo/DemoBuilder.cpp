#include "demo/DemoBuilder.h"

#include "base/Resources.h"
#include "demo/DemoField.h"
#include "demo/DemoLayers.h"
#include "demo/DemoReadings.h"
#include "demo/DemoSampling.h"
#include "demo/DemoStations.h"

#include <QDir>
#include <QFileInfo>

#include <QCoreApplication>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::DemoBuilder )
};

const Error sCancelled( const QString &folder )
{
  return Error { Text::tr( "The demo workspace was not written: cancelled." ), {}, folder, 0 };
}
} // namespace

DemoBuilder::DemoBuilder( const Catalogue &catalogue, const Responsibility &responsibility, Finish finish )
  : mCatalogue( catalogue ), mResponsibility( responsibility ), mFinish( std::move( finish ) )
{}

Result<void> DemoBuilder::fill( Workspace &workspace, Progress &progress ) const
{
  workspace.network().setUser( { QStringLiteral( "jinguan demo" ), {}, QStringLiteral( "planner" ), {} } );
  if ( Result<void> done = workspace.network().setProperty( QStringLiteral( "demo" ), QStringLiteral( "1" ) ); !done )
    return done;

  const QString source = Resources::path( QStringLiteral( "demo" ) );
  progress.report( 0.05, Text::tr( "Drawing districts, rivers and zones" ) );
  if ( Result<void> done = DemoLayers( source, mResponsibility ).write( workspace.network() ); !done )
    return done;
  if ( progress.isCancelled() )
    return sCancelled( workspace.folder() );

  progress.report( 0.35, Text::tr( "Placing stations" ) );
  const Result<QList<Station>> stations = DemoStations( source, mCatalogue, mResponsibility ).write( workspace.network() );
  if ( !stations )
    return stations.error();
  if ( progress.isCancelled() )
    return sCancelled( workspace.folder() );

  progress.report( 0.45, Text::tr( "Writing readings" ) );
  if ( Result<void> done = DemoReadings( source, mCatalogue, *stations ).write( workspace, progress ); !done )
    return done;
  if ( Result<void> done = DemoSampling( source, mCatalogue, mResponsibility, *stations ).write( workspace ); !done )
    return done;
  if ( progress.isCancelled() )
    return sCancelled( workspace.folder() );

  progress.report( 0.92, Text::tr( "Writing field work" ) );
  if ( Result<void> done = DemoField( source ).write( workspace ); !done )
    return done;
  progress.report( 0.95, Text::tr( "Writing styles" ) );
  return mFinish ? mFinish( workspace ) : Result<void>();
}

Result<void> DemoBuilder::build( const QString &folder, Progress &progress ) const
{
  const QString target = QDir( folder ).absolutePath();
  if ( QFileInfo::exists( target ) && !QDir( target ).isEmpty() )
    return Error { Text::tr( "The folder is not empty." ), Text::tr( "Name a new or an empty folder." ), target, 0 };

  const QString building = target + QStringLiteral( ".building" );
  QDir( building ).removeRecursively();
  {
    Result<std::unique_ptr<Workspace>> created = Workspace::create( building, Text::tr( "Chengdu demo" ) );
    if ( !created )
      return created.error();
    const Result<void> filled = fill( *created.value(), progress );
    if ( !filled )
    {
      created.value().reset();
      QDir( building ).removeRecursively();
      return filled;
    }
  }
  QDir().rmdir( target );
  if ( !QDir().rename( building, target ) )
  {
    QDir( building ).removeRecursively();
    return Error { Text::tr( "The workspace could not be moved to its place." ), Text::tr( "Check that the folder can be written." ),
      target, 0 };
  }
  progress.report( 1, Text::tr( "Done" ) );
  return {};
}

} // namespace jinguan
