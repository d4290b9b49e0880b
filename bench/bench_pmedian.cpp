// p-median: bench_pmedian [--seconds S] [--peer-seconds S] FILE… – graphs of the OR-Library; ours beside COIN-OR CBC alone (0: no peer).

#include "../tests/optimise/OrLibrary.h"
#include "CbcPeer.h"
#include "optimise/LocationSolver.h"

#include <QFileInfo>

#include <cstring>
#include <ctime>

using namespace jinguan;

int main( int argc, char *argv[] )
{
  double seconds = 60;
  double peerSeconds = 60;
  double total = 0;
  double totalCpu = 0;
  int files = 0;
  int proved = 0;
  for ( int i = 1; i < argc; ++i )
  {
    if ( std::strcmp( argv[i], "--seconds" ) == 0 && i + 1 < argc )
      seconds = std::atof( argv[++i] );
    else if ( std::strcmp( argv[i], "--peer-seconds" ) == 0 && i + 1 < argc )
      peerSeconds = std::atof( argv[++i] );
    else
    {
      const Result<test::OrLibraryMedian> read = test::readOrLibraryMedian( QString::fromLocal8Bit( argv[i] ) );
      if ( !read )
      {
        std::fprintf( stderr, "%s\n", qPrintable( read.error().text() ) );
        return 2;
      }
      Progress progress;
      SolveLimits limits;
      limits.seconds = seconds;
      const std::clock_t begun = std::clock();
      const LocationPlan plan = LocationSolver::solve( read->instance, read->p, {}, limits, progress );
      const double cpu = static_cast<double>( std::clock() - begun ) / CLOCKS_PER_SEC;
      total += plan.seconds;
      totalCpu += cpu;
      proved += plan.isProved() ? 1 : 0;
      ++files;
      std::printf( "name=%s n=%d p=%d value=%.0f bound=%.0f gap=%.6f seconds=%.3f cpu_seconds=%.3f seconds_to_value=%.3f branches=%d",
        qPrintable( QFileInfo( QString::fromLocal8Bit( argv[i] ) ).baseName() ), read->instance.clients(), read->p, plan.value, plan.bound,
        plan.gap(), plan.seconds, cpu, plan.secondsToValue, plan.branches );
      if ( peerSeconds > 0 )
      {
        const bench::PeerPlan peer = bench::cbcMedian( read->instance, read->p, peerSeconds, plan.value );
        std::printf( " peer=cbc peer_value=%.0f peer_bound=%.1f peer_seconds=%.1f peer_seconds_to_value=%.1f", peer.value, peer.bound,
          peer.seconds, peer.secondsToTarget );
      }
      std::printf( "\n" );
      std::fflush( stdout );
    }
  }
  std::printf( "instances=%d proved=%d total_seconds=%.2f total_cpu_seconds=%.2f\n", files, proved, total, totalCpu );
  return files > 0 ? 0 : 2;
}
