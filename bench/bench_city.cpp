// A city's size: bench_city [--seconds S] [--peer-seconds S] [--only PART_OF_A_NAME] – covering with a radius of 4 km and p-median.
//
// The city is made up and called so: a square of 120 km with cells in a lattice, a dense core, a ring, and 40 towns whose places come from a seed;
// `area` gives each cell its km², `people` the density of core, ring, towns and country times a noise that is different in each cell. Sites stand in a
// lattice too, each moved at random by up to half a step. Every case runs in a process of its own, so that its peak of memory is its own.

#include "CbcPeer.h"
#include "optimise/LocationSolver.h"
#include "optimise/PlanValue.h"

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmath>
#include <cstring>
#include <ctime>
#include <random>

using namespace jinguan;

namespace
{
constexpr double sSide = 120; //!< km
constexpr double sRadius = 4; //!< km
constexpr quint64 sSeed = 510100;

struct Place
{
    double x = 0;
    double y = 0;
};

struct Case
{
    const char *name;
    int cells;
    int sites;
    int k;
    bool hasPeople;
    bool isMedian;
    double seconds;
    bool isOfSeries;
};

const Case sCases[] = {
  { "city20k_area", 20000, 2000, 20, false, false, 60, false },
  { "city20k_people", 20000, 2000, 20, true, false, 60, false },
  { "city20k_people_k100", 20000, 2000, 100, true, false, 60, false },
  { "city1m_area", 1000000, 20000, 20, false, false, 600, false },
  { "city1m_people", 1000000, 20000, 20, true, false, 600, false },
  { "city1m_people_k100", 1000000, 20000, 100, true, false, 600, false },
  { "city1m_2000sites", 1000000, 2000, 20, true, false, 600, false },
  { "median20k_area", 20000, 2000, 20, false, true, 60, false },
  { "median20k_people", 20000, 2000, 20, true, true, 60, false },
  { "series10k", 10000, 200, 20, true, false, 60, true },
  { "series30k", 30000, 600, 20, true, false, 60, true },
  { "series100k", 100000, 2000, 20, true, false, 60, true },
  { "series300k", 300000, 6000, 20, true, false, 60, true },
  { "series1m", 1000000, 20000, 20, true, false, 60, true },
};

/** Cells row by row from the south. */
struct City
{
    int columns = 0;
    int rows = 0;
    double step = 0;
    std::vector<double> weights;
    std::vector<Place> sites;

    Place cell( int index ) const { return { ( index % columns + 0.5 ) * step, ( index / columns + 0.5 ) * step }; }
};

City cityOf( const Case &of )
{
  City city;
  city.columns = static_cast<int>( std::lround( std::sqrt( of.cells ) ) );
  city.rows = city.columns;
  city.step = sSide / city.columns;
  std::mt19937_64 random( sSeed );
  std::uniform_real_distribution<double> any( 0, 1 );
  struct Town
  {
      Place at;
      double people; //!< per km² at its middle
      double reach;  //!< km
  };
  std::vector<Town> towns { { { 62, 60 }, 14000, 7 }, { { 62, 60 }, 3500, 16 } };
  for ( int i = 0; i < 40; ++i )
    towns.push_back( { { sSide * any( random ), sSide * any( random ) }, 2000 + 7000 * any( random ), 1 + 2 * any( random ) } );
  const auto count = static_cast<std::size_t>( city.columns ) * static_cast<std::size_t>( city.rows );
  city.weights.assign( count, city.step * city.step );
  for ( std::size_t i = 0; of.hasPeople && i < count; ++i )
  {
    const Place at = city.cell( static_cast<int>( i ) );
    double density = 250;
    for ( const Town &town : towns )
    {
      const double away = std::hypot( at.x - town.at.x, at.y - town.at.y ) / town.reach;
      density += away < 5 ? town.people * std::exp( -away * away / 2 ) : 0;
    }
    city.weights[i] = std::round( density * ( 0.4 + 1.2 * any( random ) ) * city.step * city.step );
  }
  const double step = sSide / std::sqrt( of.sites );
  const int side = static_cast<int>( std::ceil( std::sqrt( of.sites ) ) );
  for ( int i = 0; i < of.sites; ++i )
  {
    const double x = ( i % side + 0.5 ) * sSide / side + step * ( any( random ) - 0.5 );
    const double y = ( i / side + 0.5 ) * sSide / std::ceil( of.sites / static_cast<double>( side ) ) + step * ( any( random ) - 0.5 );
    city.sites.push_back( { std::clamp( x, 0.0, sSide ), std::clamp( y, 0.0, sSide ) } );
  }
  return city;
}

/** Calls \a take with the first cell and one behind the last of each row that the circle around \a site cuts. */
template<typename Take> void cutRows( const City &city, const Place &site, Take &&take )
{
  const int first = std::max( 0, static_cast<int>( ( site.y - sRadius ) / city.step ) );
  for ( int row = first; row < city.rows && ( row + 0.5 ) * city.step <= site.y + sRadius; ++row )
  {
    const double up = ( row + 0.5 ) * city.step - site.y;
    const double half = sRadius * sRadius - up * up;
    if ( half < 0 )
      continue;
    const int from = std::max( 0, static_cast<int>( std::ceil( ( site.x - std::sqrt( half ) ) / city.step - 0.5 ) ) );
    const int to = std::min( city.columns, static_cast<int>( std::floor( ( site.x + std::sqrt( half ) ) / city.step - 0.5 ) ) + 1 );
    if ( from < to )
      take( row * city.columns + from, row * city.columns + to );
  }
}

CoverInstance coverOf( const City &city )
{
  std::size_t arcs = 0;
  for ( const Place &site : city.sites )
    cutRows( city, site, [&arcs]( int from, int to ) { arcs += static_cast<std::size_t>( to - from ); } );
  SparseRows<std::int32_t> rows;
  rows.reserve( static_cast<int>( city.sites.size() ), arcs );
  for ( const Place &site : city.sites )
  {
    cutRows( city, site, [&rows]( int from, int to ) {
      for ( int cell = from; cell < to; ++cell )
        rows.push( cell );
    } );
    rows.endRow();
  }
  return CoverInstance( std::move( rows ), city.weights );
}

constexpr std::size_t sNearest = 500; //!< sites in the list of a cell; service from farther ones counts as the next one's

PMedianInstance medianOf( const City &city )
{
  SparseRows<CostArc> rows;
  std::vector<double> far;
  rows.reserve( static_cast<int>( city.weights.size() ), city.weights.size() * sNearest );
  std::vector<CostArc> arcs;
  for ( std::size_t cell = 0; cell < city.weights.size(); ++cell )
  {
    const Place at = city.cell( static_cast<int>( cell ) );
    arcs.clear();
    for ( std::size_t site = 0; site < city.sites.size(); ++site )
      arcs.push_back(
        { static_cast<std::int32_t>( site ), city.weights[cell] * std::hypot( at.x - city.sites[site].x, at.y - city.sites[site].y ) } );
    std::nth_element(
      arcs.begin(), arcs.begin() + sNearest, arcs.end(), []( const CostArc &a, const CostArc &b ) { return a.cost < b.cost; } );
    for ( std::size_t i = 0; i < sNearest; ++i )
      rows.push( arcs[i] );
    far.push_back( arcs[sNearest].cost );
    rows.endRow();
  }
  return PMedianInstance( static_cast<int>( city.sites.size() ), std::move( rows ), std::move( far ) );
}

/** Weight × distance to the nearest of all open sites, without any list. */
double fullMedian( const City &city, const std::vector<int> &open )
{
  double value = 0;
  for ( std::size_t cell = 0; cell < city.weights.size(); ++cell )
  {
    const Place at = city.cell( static_cast<int>( cell ) );
    double nearest = std::numeric_limits<double>::infinity();
    for ( const int site : open )
      nearest = std::min( nearest,
        std::hypot( at.x - city.sites[static_cast<std::size_t>( site )].x, at.y - city.sites[static_cast<std::size_t>( site )].y ) );
    value += city.weights[cell] * nearest;
  }
  return value;
}

/** Weight within the radius of an open site, by the distances of all cells. */
double fullCover( const City &city, const std::vector<int> &open )
{
  double value = 0;
  for ( std::size_t cell = 0; cell < city.weights.size(); ++cell )
  {
    const Place at = city.cell( static_cast<int>( cell ) );
    const bool isCovered = std::any_of( open.begin(), open.end(), [&]( int site ) {
      const Place &other = city.sites[static_cast<std::size_t>( site )];
      return std::hypot( at.x - other.x, at.y - other.y ) <= sRadius;
    } );
    value += isCovered ? city.weights[cell] : 0;
  }
  return value;
}

double cpuSeconds()
{
  return static_cast<double>( std::clock() ) / CLOCKS_PER_SEC;
}

double peakMegabytes()
{
  rusage usage {};
  getrusage( RUSAGE_SELF, &usage );
  return static_cast<double>( usage.ru_maxrss ) / 1024;
}

/** When the gap to the bound at the end fell under \a share first. */
double secondsToGap( const LocationPlan &plan, double total, double share )
{
  for ( const SolvePoint &point : plan.trace )
  {
    const double covered = total - point.value;
    if ( covered > 0 && ( point.value - point.bound ) / covered <= share )
      return point.seconds;
  }
  return std::numeric_limits<double>::infinity();
}

void runMedian( const Case &of, double seconds )
{
  const City city = cityOf( of );
  const double begun = cpuSeconds();
  const PMedianInstance instance = medianOf( city );
  const double built = cpuSeconds();
  Progress progress;
  SolveLimits limits;
  limits.seconds = seconds;
  const LocationPlan plan = LocationSolver::solve( instance, of.k, {}, limits, progress );
  const double solved = cpuSeconds();
  const double value = fullMedian( city, plan.open );
  std::printf( "name=%s n=%zu sites=%zu p=%d arcs=%zu value=%.3f bound=%.3f gap=%.6f seconds=%.2f cpu_seconds=%.2f build_seconds=%.2f "
               "seconds_to_value=%.2f listed_value=%.3f beyond_lists=%.3g branches=%d peak_mib=%.0f\n",
    of.name, city.weights.size(), city.sites.size(), of.k, instance.arcs(), value, plan.bound, ( value - plan.bound ) / value, plan.seconds,
    solved - built, built - begun, plan.secondsToValue, plan.value, value - plan.value, plan.branches, peakMegabytes() );
}

void runCover( const Case &of, double seconds, double peerSeconds )
{
  const City city = cityOf( of );
  const double begun = cpuSeconds();
  const CoverInstance instance = coverOf( city );
  const double built = cpuSeconds();
  const std::vector<int> greedy = LocationSolver::greedy( instance, of.k, {} );
  const double greedySeconds = cpuSeconds() - built;
  Progress progress;
  SolveLimits limits;
  limits.seconds = seconds;
  const double before = cpuSeconds();
  const LocationPlan plan = LocationSolver::solve( instance, of.k, {}, limits, progress );
  const double solved = cpuSeconds();
  const double peak = peakMegabytes();
  const double covered = fullCover( city, plan.open );
  const double bound = instance.totalWeight() - plan.bound;
  std::printf( "name=%s n=%zu sites=%zu p=%d arcs=%zu value=%.3f bound=%.3f gap=%.6f seconds=%.2f cpu_seconds=%.2f build_seconds=%.2f "
               "greedy_seconds=%.3f greedy_value=%.3f seconds_to_value=%.2f seconds_to_gap_1=%.2f seconds_to_gap_02=%.2f joined_cells=%d "
               "branches=%d peak_mib=%.0f share_covered=%.4f",
    of.name, city.weights.size(), city.sites.size(), of.k, instance.arcs(), covered, bound, ( bound - covered ) / covered, plan.seconds,
    solved - before, built - begun, greedySeconds, fullCover( city, greedy ), plan.secondsToValue,
    secondsToGap( plan, instance.totalWeight(), 0.01 ), secondsToGap( plan, instance.totalWeight(), 0.002 ), plan.clients, plan.branches,
    peak, covered / instance.totalWeight() );
  if ( peerSeconds > 0 )
  {
    const bench::PeerPlan peer = bench::cbcCover( instance, of.k, peerSeconds, plan.value );
    std::printf( " peer=cbc peer_value=%.3f peer_bound=%.3f peer_seconds=%.1f peer_seconds_to_value=%.1f peer_peak_mib=%.0f",
      std::isinf( peer.value ) ? 0 : instance.totalWeight() - peer.value, instance.totalWeight() - peer.bound, peer.seconds,
      peer.secondsToTarget, peakMegabytes() );
  }
  std::printf( "\n" );
}
} // namespace

int main( int argc, char *argv[] )
{
  double seconds = 0;
  double peerSeconds = 0;
  const char *only = "";
  for ( int i = 1; i < argc; ++i )
  {
    if ( std::strcmp( argv[i], "--seconds" ) == 0 && i + 1 < argc )
      seconds = std::atof( argv[++i] );
    else if ( std::strcmp( argv[i], "--peer-seconds" ) == 0 && i + 1 < argc )
      peerSeconds = std::atof( argv[++i] );
    else if ( std::strcmp( argv[i], "--only" ) == 0 && i + 1 < argc )
      only = argv[++i];
    else
    {
      std::fprintf( stderr, "bench_city [--seconds S] [--peer-seconds S] [--only PART_OF_A_NAME]\n" );
      return 2;
    }
  }
  int failed = 0;
  for ( const Case &of : sCases )
  {
    if ( !std::strstr( of.name, only ) )
      continue;
    std::fflush( stdout );
    const pid_t child = fork();
    if ( child == 0 )
    {
      const double limit = seconds > 0 ? seconds : of.seconds;
      if ( of.isMedian )
        runMedian( of, limit );
      else
        runCover( of, limit, peerSeconds );
      std::fflush( stdout );
      _exit( 0 );
    }
    int status = 0;
    waitpid( child, &status, 0 );
    failed += status == 0 ? 0 : 1;
  }
  return failed == 0 ? 0 : 2;
}
