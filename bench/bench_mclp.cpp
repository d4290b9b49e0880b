// Maximal covering: bench_mclp [--seconds S] [--peer-seconds S] [--cases CSV] [--trace] FILE… – nodes with demand; ours beside COIN-OR CBC alone with the
// same limit. A case is p and the radius as a quantile of the pairwise distances; files with degrees (Maximo) take great circles.

#include "CbcPeer.h"
#include "optimise/LocationSolver.h"
#include "optimise/PlanValue.h"

#include <QFileInfo>
#include <QStringList>

#include <cmath>
#include <cstring>
#include <ctime>
#include <fstream>
#include <map>

using namespace jinguan;

namespace
{
struct Node
{
    double x = 0;
    double y = 0;
    double demand = 0;
};

std::vector<Node> readNodes( const char *path )
{
  std::ifstream in( path );
  std::string head;
  std::getline( in, head );
  std::vector<Node> nodes( static_cast<std::size_t>( std::max( 0, std::atoi( head.c_str() ) ) ) );
  for ( Node &node : nodes )
  {
    if ( !( in >> node.x >> node.y >> node.demand ) )
      return {};
  }
  return nodes;
}

double distance( const Node &a, const Node &b, bool degrees )
{
  if ( !degrees )
    return std::hypot( a.x - b.x, a.y - b.y );
  constexpr double radian = 3.14159265358979323846 / 180;
  const double half = std::pow( std::sin( ( a.x - b.x ) * radian / 2 ), 2 )
    + std::cos( a.x * radian ) * std::cos( b.x * radian ) * std::pow( std::sin( ( a.y - b.y ) * radian / 2 ), 2 );
  return 2 * 6371.0 * std::asin( std::sqrt( half ) );
}

double quantileOfDistances( const std::vector<Node> &nodes, bool degrees, double share )
{
  std::vector<float> all;
  all.reserve( nodes.size() * ( nodes.size() - 1 ) / 2 );
  for ( std::size_t i = 0; i < nodes.size(); ++i )
    for ( std::size_t j = i + 1; j < nodes.size(); ++j )
      all.push_back( static_cast<float>( distance( nodes[i], nodes[j], degrees ) ) );
  const auto place = all.begin() + static_cast<std::ptrdiff_t>( share * static_cast<double>( all.size() ) );
  std::nth_element( all.begin(), place, all.end() );
  return static_cast<double>( *place );
}

CoverInstance instanceOf( const std::vector<Node> &nodes, bool degrees, double radius )
{
  SparseRows<std::int32_t> rows;
  std::vector<double> weights;
  for ( const Node &facility : nodes )
  {
    for ( std::size_t client = 0; client < nodes.size(); ++client )
    {
      if ( distance( facility, nodes[client], degrees ) <= radius )
        rows.push( static_cast<std::int32_t>( client ) );
    }
    rows.endRow();
    weights.push_back( facility.demand );
  }
  return CoverInstance( std::move( rows ), std::move( weights ) );
}

/** p by radius quantile, from the file of cases or the usual ones. */
std::map<double, std::vector<int>> readCases( const char *path )
{
  std::map<double, std::vector<int>> cases;
  std::ifstream in( path ? path : "" );
  std::string line;
  while ( std::getline( in, line ) )
  {
    const QStringList cells = QString::fromStdString( line ).split( QLatin1Char( ',' ) );
    bool ok = false;
    const int p = cells.value( 0 ).toInt( &ok );
    if ( ok && cells.size() == 2 )
      cases[cells.at( 1 ).toDouble()].push_back( p );
  }
  if ( cases.empty() )
    cases = { { 0.02, { 5, 10, 20, 50 } }, { 0.05, { 5, 10, 20, 50 } }, { 0.1, { 5, 10, 20, 50 } } };
  return cases;
}
} // namespace

int main( int argc, char *argv[] )
{
  double seconds = 60;
  double peerSeconds = 60;
  bool isTraced = false;
  const char *casesFile = nullptr;
  std::vector<const char *> files;
  for ( int i = 1; i < argc; ++i )
  {
    if ( std::strcmp( argv[i], "--seconds" ) == 0 && i + 1 < argc )
      seconds = std::atof( argv[++i] );
    else if ( std::strcmp( argv[i], "--peer-seconds" ) == 0 && i + 1 < argc )
      peerSeconds = std::atof( argv[++i] );
    else if ( std::strcmp( argv[i], "--trace" ) == 0 )
      isTraced = true;
    else if ( std::strcmp( argv[i], "--cases" ) == 0 && i + 1 < argc )
      casesFile = argv[++i];
    else
      files.push_back( argv[i] );
  }
  int count = 0;
  int worse = 0;
  for ( const char *file : files )
  {
    const std::vector<Node> nodes = readNodes( file );
    if ( nodes.empty() )
    {
      std::fprintf( stderr, "%s: not a file of nodes (x y demand)\n", file );
      return 2;
    }
    const bool degrees = std::all_of(
      nodes.begin(), nodes.end(), []( const Node &node ) { return std::abs( node.x ) <= 90 && std::abs( node.y ) <= 180 && node.y < 0; } );
    for ( const auto &[share, ps] : readCases( casesFile ) )
    {
      const CoverInstance instance = instanceOf( nodes, degrees, quantileOfDistances( nodes, degrees, share ) );
      for ( const int p : ps )
      {
        Progress progress;
        SolveLimits limits;
        limits.seconds = seconds;
        const std::clock_t begun = std::clock();
        const LocationPlan plan = LocationSolver::solve( instance, p, {}, limits, progress );
        const std::clock_t solved = std::clock();
        const double covered = instance.totalWeight() - plan.value;
        const double bound = instance.totalWeight() - plan.bound;
        std::printf(
          "name=%s q=%g n=%zu p=%d value=%.1f bound=%.1f gap=%.6f seconds=%.2f cpu_seconds=%.2f seconds_to_value=%.3f checked=%.1f",
          qPrintable( QFileInfo( QString::fromLocal8Bit( file ) ).baseName() ), share, nodes.size(), p, covered, bound,
          covered > 0 ? ( bound - covered ) / covered : 0, plan.seconds, static_cast<double>( solved - begun ) / CLOCKS_PER_SEC,
          plan.secondsToValue, instance.totalWeight() - planValue( instance, plan.open ) );
        if ( peerSeconds > 0 )
        {
          const bench::PeerPlan peer = bench::cbcCover( instance, p, peerSeconds, plan.value );
          const double peerCovered = std::isinf( peer.value ) ? 0 : instance.totalWeight() - peer.value;
          const bool reached = !std::isinf( peer.secondsToTarget );
          worse += peerCovered > covered * ( 1 + 1e-7 ) ? 1 : 0;
          std::printf( " peer=cbc peer_value=%.1f peer_bound=%.1f peer_seconds=%.2f peer_cpu_seconds=%.2f time_ratio%s%.1f", peerCovered,
            instance.totalWeight() - peer.bound, peer.seconds, static_cast<double>( std::clock() - solved ) / CLOCKS_PER_SEC,
            reached ? "=" : ">", ( reached ? peer.secondsToTarget : peerSeconds ) / std::max( plan.secondsToValue, 0.001 ) );
        }
        std::printf( "\n" );
        for ( const SolvePoint &point : isTraced ? plan.trace : std::vector<SolvePoint>() )
          std::printf( "  seconds=%.3f value=%.0f bound=%.1f\n", point.seconds, instance.totalWeight() - point.value,
            instance.totalWeight() - point.bound );
        std::fflush( stdout );
        ++count;
      }
    }
  }
  std::printf( "cases=%d worse_than_peer=%d\n", count, worse );
  return count > 0 ? 0 : 2;
}
