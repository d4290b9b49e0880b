// Siting under rules: bench_siting [--seconds S] [--cells N] [--candidates M] [--sites P] – a made-up city with clustered demand, districts with quotas, a budget, two
// kinds of stations and a spacing. One line per question: what was found, what is proved, how long it took. There is no peer: what other tools
// offer has none of these rules.

#include "optimise/SetCoverSolver.h"
#include "optimise/SitingSolver.h"

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <random>

using namespace jinguan;

namespace
{
struct Place
{
    double x = 0; //!< metres
    double y = 0;
};

struct City
{
    double side = 0;
    double cell = 500;
    int columns = 0;
    std::vector<double> people; //!< by cell
    std::vector<Place> candidates;

    Place cellAt( int index ) const { return { ( index % columns + 0.5 ) * cell, ( index / columns + 0.5 ) * cell }; }
};

City makeCity( int cells, int candidates )
{
  City city;
  city.columns = static_cast<int>( std::lround( std::sqrt( cells ) ) );
  city.side = city.columns * city.cell;
  std::mt19937 random( 20260301 );
  const auto any = [&random]( double to ) { return to * static_cast<double>( random() ) / 4294967296.0; };
  std::vector<Place> towns;
  std::vector<double> sizes;
  for ( int i = 0; i < 40; ++i )
  {
    towns.push_back( { any( city.side ), any( city.side ) } );
    sizes.push_back( 500 + any( 4000 ) );
  }
  for ( int index = 0; index < city.columns * city.columns; ++index )
  {
    const Place at = city.cellAt( index );
    double people = 20;
    for ( std::size_t i = 0; i < towns.size(); ++i )
    {
      const double distance = std::hypot( at.x - towns[i].x, at.y - towns[i].y );
      people += sizes[i] * std::exp( -distance * distance / 2 / 2500 / 2500 );
    }
    city.people.push_back( people );
  }
  for ( int i = 0; i < candidates; ++i )
    city.candidates.push_back( { any( city.side ), any( city.side ) } );
  return city;
}

struct Kind
{
    double radius = 0;
    double cost = 0;
};

SitingInstance coverOf( const City &city, const std::vector<Kind> &kinds, int folds )
{
  SparseRows<std::int32_t> rows;
  for ( const Place &at : city.candidates )
  {
    for ( const Kind &kind : kinds )
    {
      const int reach = static_cast<int>( kind.radius / city.cell ) + 1;
      const int column = static_cast<int>( at.x / city.cell );
      const int row = static_cast<int>( at.y / city.cell );
      for ( int y = std::max( 0, row - reach ); y <= std::min( city.columns - 1, row + reach ); ++y )
        for ( int x = std::max( 0, column - reach ); x <= std::min( city.columns - 1, column + reach ); ++x )
        {
          const Place cell = city.cellAt( y * city.columns + x );
          if ( std::hypot( cell.x - at.x, cell.y - at.y ) <= kind.radius )
            rows.push( y * city.columns + x );
        }
      rows.endRow();
    }
  }
  return SitingInstance::covering(
    CoverInstance( rows, city.people ), std::vector<std::uint8_t>( city.people.size(), static_cast<std::uint8_t>( folds ) ) );
}

SitingInstance medianOf( const City &city, int listed )
{
  SparseRows<CostArc> rows;
  std::vector<double> far;
  for ( int index = 0; index < static_cast<int>( city.people.size() ); ++index )
  {
    const Place at = city.cellAt( index );
    std::vector<CostArc> arcs;
    for ( std::size_t i = 0; i < city.candidates.size(); ++i )
      arcs.push_back( { static_cast<std::int32_t>( i ), std::hypot( at.x - city.candidates[i].x, at.y - city.candidates[i].y ) } );
    std::partial_sort(
      arcs.begin(), arcs.begin() + listed + 1, arcs.end(), []( const CostArc &a, const CostArc &b ) { return a.cost < b.cost; } );
    const double people = city.people[static_cast<std::size_t>( index )];
    far.push_back( arcs[static_cast<std::size_t>( listed )].cost * people );
    for ( int i = 0; i < listed; ++i )
      rows.push( { arcs[static_cast<std::size_t>( i )].to, arcs[static_cast<std::size_t>( i )].cost * people } );
    rows.endRow();
  }
  return SitingInstance::median( PMedianInstance( static_cast<int>( city.candidates.size() ), rows, far ) );
}

ChoiceRules rulesOf( const City &city, const std::vector<Kind> &kinds, int most, double budget, bool quotas, double spacing )
{
  ChoiceRules rules;
  rules.most = most;
  rules.budget = budget;
  for ( std::size_t place = 0; place < city.candidates.size(); ++place )
    for ( const Kind &kind : kinds )
      rules.options.push_back( { static_cast<int>( place ), kind.cost, false } );
  if ( quotas )
  {
    for ( int district = 0; district < 20; ++district )
      rules.groups.push_back( { QStringLiteral( "district %1" ).arg( district ), 0, {}, 1, 3 } );
    for ( int option = 0; option < rules.count(); ++option )
    {
      const Place &at = city.candidates[static_cast<std::size_t>( rules.placeOf( option ) )];
      const int district = static_cast<int>( at.x * 5 / city.side ) + 5 * static_cast<int>( at.y * 4 / city.side );
      rules.groups[static_cast<std::size_t>( district )].options.push_back( option );
    }
  }
  if ( spacing > 0 )
  {
    rules.spacing = QStringLiteral( "%1 m" ).arg( spacing );
    for ( int option = 0; option < rules.count(); ++option )
    {
      const Place &at = city.candidates[static_cast<std::size_t>( rules.placeOf( option ) )];
      for ( int other = 0; other < rules.count(); ++other )
      {
        const Place &its = city.candidates[static_cast<std::size_t>( rules.placeOf( other ) )];
        if ( rules.placeOf( option ) != rules.placeOf( other ) && std::hypot( at.x - its.x, at.y - its.y ) < spacing )
          rules.conflicts.push( other );
      }
      rules.conflicts.endRow();
    }
  }
  return rules;
}

void print( const char *name, const Result<SitingPlan> &plan, double total, bool covers )
{
  if ( !plan )
  {
    std::printf( "name=%s error=%s\n", name, qPrintable( plan.error().message ) );
    return;
  }
  const double value = covers ? total - plan->value : plan->value;
  const double bound = covers ? total - plan->bound : plan->bound;
  std::printf( "name=%s sites=%zu value=%.1f bound=%.1f gap=%.5f seconds=%.1f seconds_to_value=%.1f ended=%s\n", name, plan->chosen.size(),
    value, bound, std::abs( bound - value ) / std::max( value, bound ), plan->seconds, plan->secondsToValue,
    qPrintable( solveEndId( plan->end ) ) );
  std::fflush( stdout );
}
} // namespace

int main( int argc, char *argv[] )
{
  SolveLimits limits;
  int cells = 20000;
  int candidates = 2000;
  int sites = 40;
  QString only;
  for ( int i = 1; i + 1 < argc; i += 2 )
  {
    if ( std::strcmp( argv[i], "--seconds" ) == 0 )
      limits.seconds = std::atof( argv[i + 1] );
    else if ( std::strcmp( argv[i], "--cells" ) == 0 )
      cells = std::atoi( argv[i + 1] );
    else if ( std::strcmp( argv[i], "--candidates" ) == 0 )
      candidates = std::atoi( argv[i + 1] );
    else if ( std::strcmp( argv[i], "--sites" ) == 0 )
      sites = std::atoi( argv[i + 1] );
    else if ( std::strcmp( argv[i], "--only" ) == 0 )
      only = QString::fromLocal8Bit( argv[i + 1] );
  }
  const City city = makeCity( cells, candidates );
  double total = 0;
  for ( const double people : city.people )
    total += people;
  const std::vector<Kind> one { { 4000, 10 } };
  const std::vector<Kind> two { { 4000, 10 }, { 1500, 2 } };
  std::printf( "cells=%zu candidates=%d sites=%d\n", city.people.size(), candidates, sites );
  const auto wants = [&only]( const char *name ) { return only.isEmpty() || only == QLatin1String( name ); };
  const auto cover = [&]( const char *name, const std::vector<Kind> &kinds, int folds, double budget, bool quotas, double spacing ) {
    if ( !wants( name ) )
      return;
    Progress progress;
    print( name,
      SitingSolver::solve( coverOf( city, kinds, folds ), rulesOf( city, kinds, sites, budget, quotas, spacing ), limits, progress ), total,
      true );
  };
  cover( "plain", one, 1, 0, false, 0 );
  cover( "quotas", one, 1, 0, true, 0 );
  cover( "spacing", one, 1, 0, false, 6000 );
  cover( "budget_kinds", two, 1, 5.0 * sites, false, 0 );
  cover( "quotas_budget_kinds", two, 1, 5.0 * sites, true, 0 );
  cover( "all_rules", two, 1, 5.0 * sites, true, 3000 );
  cover( "twofold", one, 2, 0, false, 0 );
  cover( "twofold_all_rules", two, 2, 5.0 * sites, true, 1000 );
  Progress progress;
  if ( wants( "set_cover" ) )
    print( "set_cover",
      SetCoverSolver::solve( coverOf( city, two, 1 ), rulesOf( city, two, -1, 0, true, 0 ), { 0.2 * total, total }, limits, progress ), 0,
      false );
  if ( wants( "median_plain" ) )
    print(
      "median_plain", SitingSolver::solve( medianOf( city, 300 ), rulesOf( city, one, sites, 0, false, 0 ), limits, progress ), 0, false );
  if ( wants( "median_all_rules" ) )
    print( "median_all_rules", SitingSolver::solve( medianOf( city, 300 ), rulesOf( city, one, sites, 0, true, 3000 ), limits, progress ),
      0, false );
  return 0;
}
