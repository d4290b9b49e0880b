#include "optimise/LocationSolver.h"

#include "optimise/CoverReduction.h"
#include "optimise/LocationSearch.h"
#include "optimise/PlanValue.h"

#include <algorithm>
#include <memory>
#include <queue>

namespace jinguan
{

namespace
{
constexpr int sIdleRoundsOfMedian = 3;
constexpr int sIdleRoundsOfCover = 20;
constexpr int sLargestDepth = 12;  //!< times a question is made smaller
constexpr double sShrinkage = 0.8; //!< share of facilities left from which on making it smaller pays

std::vector<int> greedyMedian( const PMedianInstance &instance, int p, const std::vector<int> &open )
{
  LocationState<PMedianInstance> state( instance, open );
  using Promise = std::pair<double, int>; // gain when looked at last; gains only shrink; ties go to the first
  std::priority_queue<Promise> queue;
  for ( int facility = 0; facility < instance.facilities(); ++facility )
  {
    if ( !state.isOpen( facility ) )
      queue.push( { state.gainOf( facility ), -facility } );
  }
  while ( static_cast<int>( state.open().size() ) < p && !queue.empty() )
  {
    Promise best = queue.top();
    queue.pop();
    best.first = state.gainOf( -best.second );
    if ( !queue.empty() && best < queue.top() )
      queue.push( best );
    else
      state.add( -best.second );
  }
  return state.open();
}

std::vector<int> greedyCover( const CoverInstance &instance, int p, const std::vector<int> &open )
{
  CoverState state( instance, open );
  for ( int facility = 0; static_cast<int>( state.open().size() ) < p && facility >= 0; )
  {
    facility = state.mostGaining();
    if ( facility >= 0 )
      state.add( facility );
  }
  return state.open();
}

} // namespace

template<typename Instance> std::vector<int> LocationSolver::greedy( const Instance &instance, int p, const std::vector<int> &kept )
{
  if constexpr ( std::is_same_v<Instance, CoverInstance> )
    return greedyCover( instance, p, kept );
  else
    return greedyMedian( instance, p, kept );
}

template std::vector<int> LocationSolver::greedy( const PMedianInstance &, int, const std::vector<int> & );
template std::vector<int> LocationSolver::greedy( const CoverInstance &, int, const std::vector<int> & );

namespace
{
/** Kept facilities, then those of \a start as far as there is room, then the most saving ones. */
template<typename Instance>
std::vector<int> startOf( const Instance &instance, int p, const std::vector<int> &kept, const std::vector<int> &start )
{
  std::vector<int> open = kept;
  for ( const int facility : start )
  {
    const bool isKnown = facility >= 0 && facility < instance.facilities() && std::find( open.begin(), open.end(), facility ) == open.end();
    if ( isKnown && static_cast<int>( open.size() ) < p )
      open.push_back( facility );
  }
  return LocationSolver::greedy( instance, p, open );
}

void solveMedian( const PMedianInstance &instance, int p, const std::vector<int> &kept, LocationIncumbent &incumbent )
{
  LocationPart part;
  part.p = p;
  incumbent.setClients( instance.clients() );
  std::vector<int> start = greedyMedian( instance, p, kept );
  const double value = planValue( instance, start );
  incumbent.setScale( value );
  if ( !incumbent.limits().start.empty() )
  {
    const std::vector<int> given = startOf( instance, p, kept, incumbent.limits().start );
    if ( planValue( instance, given ) < value )
      start = given;
  }
  LocationSearch<PMedianInstance> search(
    instance, part, static_cast<int>( kept.size() ), start, LocationState<PMedianInstance>( instance, start ).prices(), incumbent );
  search.rise();
  search.look( sIdleRoundsOfMedian );
  if ( incumbent.limits().exact && !incumbent.isOver() )
    search.prove();
}

/** The part of a covering question that stays when some facilities are in and some out. */
struct CoverPart
{
    std::unique_ptr<CoverReduction> reduction;
    LocationPart part;
    std::vector<double> prices;
};

CoverPart reduced(
  const CoverInstance &instance, const LocationPart &part, const FixedFacilities &fixed, const std::vector<double> &prices, bool isThrifty )
{
  CoverPart smaller { std::make_unique<CoverReduction>( instance, fixed, isThrifty ), part, {} };
  smaller.part.front = part.originals( fixed.in );
  smaller.part.p = part.p - static_cast<int>( fixed.in.size() );
  smaller.part.base += smaller.reduction->base();
  smaller.part.ids.clear();
  for ( int facility = 0; facility < smaller.reduction->instance().facilities(); ++facility )
  {
    const int before = smaller.reduction->original( facility );
    smaller.part.ids.push_back( part.ids.empty() ? before : part.ids[static_cast<std::size_t>( before )] );
  }
  if ( !prices.empty() )
    smaller.prices = smaller.reduction->summed( prices );
  return smaller;
}

/** Facilities of \a part that are among \a originals. */
std::vector<int> placesIn( const LocationPart &part, const std::vector<int> &originals )
{
  std::vector<int> sorted = originals;
  std::sort( sorted.begin(), sorted.end() );
  std::vector<int> places;
  for ( std::size_t facility = 0; facility < part.ids.size(); ++facility )
  {
    if ( std::binary_search( sorted.begin(), sorted.end(), part.ids[facility] ) )
      places.push_back( static_cast<int>( facility ) );
  }
  return places;
}

void solveCover( const CoverInstance &instance, int p, const std::vector<int> &kept, LocationIncumbent &incumbent )
{
  LocationPart whole;
  whole.p = p;
  CoverPart now = reduced( instance, whole, { {}, kept }, {}, true );
  incumbent.setScale( instance.totalWeight() );
  incumbent.setClients( now.reduction->instance().clients() );
  for ( int depth = 0;; ++depth )
  {
    const CoverInstance &smaller = now.reduction->instance();
    if ( now.part.p > smaller.facilities() || now.part.p < 0 )
      return incumbent.raise( incumbent.plan().value ); // no choice is left that could be better
    const std::vector<int> known = depth == 0 ? incumbent.limits().start : incumbent.plan().open;
    LocationSearch<CoverInstance> search(
      smaller, now.part, 0, startOf( smaller, now.part.p, {}, placesIn( now.part, known ) ), now.prices, incumbent );
    if ( now.part.p == 0 || now.part.p == smaller.facilities() )
      return incumbent.raise( incumbent.plan().value );
    search.rise();
    FixedFacilities fixed = search.fixed();
    const auto left = [&] {
      return static_cast<double>( smaller.facilities() ) - static_cast<double>( fixed.in.size() + fixed.out.size() );
    };
    const bool canShrink = depth < sLargestDepth;
    if ( !incumbent.isOver() && !( canShrink && left() < sShrinkage * smaller.facilities() ) )
    {
      search.look( sIdleRoundsOfCover );
      fixed = search.fixed();
    }
    if ( incumbent.isOver() )
      return;
    if ( !canShrink || left() >= sShrinkage * smaller.facilities() )
    {
      if ( incumbent.limits().exact )
        search.prove();
      return;
    }
    now = reduced( smaller, search.part(), fixed, search.prices(), false );
  }
}
} // namespace

template<typename Instance>
LocationPlan LocationSolver::solve(
  const Instance &instance, int p, const std::vector<int> &kept, const SolveLimits &limits, Progress &progress )
{
  LocationIncumbent incumbent( limits, progress );
  if constexpr ( std::is_same_v<Instance, CoverInstance> )
    solveCover( instance, p, kept, incumbent );
  else
    solveMedian( instance, p, kept, incumbent );
  return incumbent.finished( planValue( instance, incumbent.plan().open ) );
}

QString LocationSolver::statusOf( const LocationPlan &plan )
{
  return tr( "at most %1 % from the best" ).arg( 100 * plan.gap(), 0, 'f', 2 );
}

template LocationPlan LocationSolver::solve( const PMedianInstance &, int, const std::vector<int> &, const SolveLimits &, Progress & );
template LocationPlan LocationSolver::solve( const CoverInstance &, int, const std::vector<int> &, const SolveLimits &, Progress & );

} // namespace jinguan
