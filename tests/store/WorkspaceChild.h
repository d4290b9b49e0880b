#pragma once

// What the test programs do when they are started again as another process.

#include "WorkspaceFixture.h"

#include <csignal>
#include <optional>

#include <sys/resource.h>
#include <unistd.h>

namespace jinguan::test
{

/** What the child process does: writes without end, and tells every batch that is acknowledged. */
inline int writeForEver( const QString &folder, OpenMode mode )
{
  const Result<std::unique_ptr<Workspace>> workspace = Workspace::open( folder, mode );
  if ( !workspace )
  {
    fputs( qPrintable( workspace.error().text() ), stdout );
    return 2;
  }
  ReadingStore &store = ( *workspace )->readings();
  const Result<SeriesId> series = store.ensureSeries( seriesKey( QStringLiteral( "child" ) ), QStringLiteral( "ug/m3" ) );
  const Result<qint64> delivery = store.beginDelivery( {} );
  fputs( "ready\n", stdout );
  fflush( stdout );
  for ( int number = 0; series && delivery; ++number )
  {
    if ( !store.write( *delivery, batchOf( *series, number ) ) )
      return 3;
    fprintf( stdout, "%d\n", number );
    fflush( stdout );
  }
  return 4;
}

/** What the child process does with little room: writes until the file may not grow. */
inline int writeUntilFull( const QString &folder )
{
  const Result<std::unique_ptr<Workspace>> workspace = Workspace::open( folder, OpenMode::ReadWrite );
  if ( !workspace )
    return 2;
  ReadingStore &store = ( *workspace )->readings();
  const SeriesId series = *store.ensureSeries( seriesKey( QStringLiteral( "child" ) ), QStringLiteral( "ug/m3" ) );
  const qint64 delivery = *store.beginDelivery( {} );
  std::signal( SIGXFSZ, SIG_IGN );
  const rlimit limit { 1 << 20, 1 << 20 };
  setrlimit( RLIMIT_FSIZE, &limit );
  for ( int number = 0; number < 10000; ++number )
  {
    const Result<WriteSummary> written = store.write( delivery, batchOf( series, number ) );
    if ( !written )
    {
      fprintf( stdout, "%d\n%s", number, qPrintable( written.error().text() ) );
      return 0;
    }
  }
  return 3;
}
/** Gives up the rights of root, where it has them. */
inline void becomeNobody()
{
  constexpr uid_t nobody = 65534;
  if ( geteuid() == 0 && ( setgid( nobody ) != 0 || setuid( nobody ) != 0 ) )
    abort();
}

inline int createAsNobody( const QString &folder )
{
  becomeNobody();
  const auto workspace = Workspace::create( folder, QStringLiteral( "x" ) );
  fputs( workspace ? "created" : qPrintable( workspace.error().text() ), stdout );
  return 0;
}

inline int readAsNobody( const QString &folder )
{
  becomeNobody();
  const auto forWriting = Workspace::open( folder, OpenMode::ReadWrite );
  fputs( forWriting ? "writable" : qPrintable( forWriting.error().text() ), stdout );
  const auto workspace = Workspace::open( folder, OpenMode::ReadOnly );
  if ( !workspace )
    fputs( qPrintable( workspace.error().text() ), stdout );
  else
    fprintf( stdout, "\n%lld readings of %lld stations", ( *workspace )->info()->readingCount, ( *workspace )->info()->stationCount );
  return 0;
}

/** What plain QGIS does when it closes a GeoPackage. */
inline int takeLog( const QString &folder )
{
  const Result<SqliteDatabase> database =
    SqliteDatabase::open( folder + QStringLiteral( "/network.gpkg" ), SqliteDatabase::Access::ReadWrite );
  if ( !database )
    return 2;
  database->settle();
  fputs( database->text( "PRAGMA journal_mode" ).value().toLatin1().constData(), stdout );
  return 0;
}

/** Does what the arguments ask another process to do; nothing when they are those of a test. */
inline std::optional<int> runAsChild( const QStringList &arguments )
{
  const QString task = arguments.value( 1 );
  const QString folder = arguments.value( 2 );
  if ( task == QLatin1String( "--writer" ) )
    return writeForEver( folder, OpenMode::ReadWrite );
  if ( task == QLatin1String( "--gateway" ) )
    return writeForEver( folder, OpenMode::ReadingsOnly );
  if ( task == QLatin1String( "--full" ) )
    return writeUntilFull( folder );
  if ( task == QLatin1String( "--as-nobody" ) )
    return createAsNobody( folder );
  if ( task == QLatin1String( "--read-as-nobody" ) )
    return readAsNobody( folder );
  if ( task == QLatin1String( "--take-log" ) )
    return takeLog( folder );
  return {};
}

} // namespace jinguan::test
