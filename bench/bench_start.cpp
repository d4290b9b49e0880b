// Time from the start of the program to the first complete map of a workspace, as the window itself reports it.
//
// usage: bench_start WORKSPACE [RUNS]
//
// Runs are warm unless the caches of the system can be dropped (root on Linux): then a cold run is printed too.

#include "Bench.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <unistd.h>

namespace
{
/** Milliseconds as reported by the program; negative when it failed. */
double firstMap( const QString &workspace, const QString &picture )
{
  QProcess process;
  process.start( QStringLiteral( JINGUAN_PROGRAM ),
    { QStringLiteral( "window" ), QStringLiteral( "--workspace" ), workspace, QStringLiteral( "--size" ), QStringLiteral( "1600x1000" ),
      QStringLiteral( "--json" ), QStringLiteral( "--out" ), picture } );
  if ( !process.waitForFinished( 120000 ) || process.exitCode() != 0 )
  {
    std::fprintf( stderr, "%s\n", process.readAllStandardError().constData() );
    return -1;
  }
  return QJsonDocument::fromJson( process.readAllStandardOutput() )
    .object()
    .value( QStringLiteral( "first_complete_map_ms" ) )
    .toDouble( -1 );
}

bool dropCaches()
{
  QFile control( QStringLiteral( "/proc/sys/vm/drop_caches" ) );
  sync();
  return control.open( QIODevice::WriteOnly ) && control.write( "3\n" ) == 2;
}
} // namespace

int main( int argc, char **argv )
{
  QCoreApplication app( argc, argv );
  if ( argc < 2 )
  {
    std::fprintf( stderr, "usage: bench_start WORKSPACE [RUNS]\n" );
    return 2;
  }
  const QString workspace = QString::fromLocal8Bit( argv[1] );
  const int runs = argc > 2 ? std::max( 1, atoi( argv[2] ) ) : 7;
  QTemporaryDir folder;
  const QString picture = folder.filePath( QStringLiteral( "window.png" ) );

  if ( dropCaches() )
    std::printf( "start_cold                         ms=%.0f\n", firstMap( workspace, picture ) );
  else
    std::printf( "start_cold                         not measured: caches cannot be dropped here\n" );

  QList<double> times;
  firstMap( workspace, picture ); // warms up
  for ( int run = 0; run < runs; ++run )
  {
    const double ms = firstMap( workspace, picture );
    if ( ms < 0 )
      return 1;
    times.append( ms );
  }
  std::printf( "start_warm                         median_ms=%.0f min_ms=%.0f max_ms=%.0f runs=%d goal_ms=3000\n",
    jinguan::bench::median( times ), *std::min_element( times.cbegin(), times.cend() ), *std::max_element( times.cbegin(), times.cend() ),
    runs );
  return 0;
}
