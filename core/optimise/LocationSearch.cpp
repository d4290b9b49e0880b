#include "optimise/LocationSearch.h"

#include "optimise/SolveProgress.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace jinguan
{

namespace
{
constexpr int sShakes = 40;                     //!< between two looks at the bound
constexpr std::size_t sLargestProgram = 400000; //!< entries of the matrix
constexpr double sShareOfProgram = 0.5;         //!< of the time that is left
constexpr int sStepsOfNode = 120;               //!< Lagrangian steps at most
constexpr int sStepsOfRound = 50;
constexpr int sToChooseFrom = 3;             //!< facilities of which the one with the least loss is closed
constexpr quint64 sWorkOfRound = 10'000'000; //!< arcs and sums touched by shakes between two windows
constexpr int sShakesOfRound = 400;
constexpr int sSmallestWindow = 10; //!< open facilities
constexpr int sWidestWindow = 20;
constexpr std::size_t sLargestWindow = 9000; //!< entries of the matrix
constexpr int sNodesOfWindow = 20;
constexpr quint64 sWorkOfEntry = 1000; //!< what solving costs, in arcs
constexpr double sReportEvery = 0.2;   //!< seconds
constexpr double sTraceEvery = 0.05;   //!< seconds, where the bound alone moves
} // namespace

void LocationIncumbent::take( std::vector<int> open, double value )
{
  mPlan.open = std::move( open );
  mPlan.value = value;
  mPlan.secondsToValue = elapsed();
  trace();
}

void LocationIncumbent::raise( double bound )
{
  if ( bound <= mPlan.bound )
    return;
  mPlan.bound = bound;
  trace();
}

void LocationIncumbent::trace()
{
  const double seconds = elapsed();
  if ( !mPlan.trace.empty() && mPlan.trace.back().value == mPlan.value && seconds - mPlan.trace.back().seconds < sTraceEvery )
    mPlan.trace.back().bound = mPlan.bound;
  else
  {
    mPlan.trace.push_back( { seconds, mPlan.value, mPlan.bound } );
    SolveProgress::tell( mProgress, mPlan.trace.back(), mPlan.open );
  }
}

bool LocationIncumbent::isOver()
{
  mPlan.cancelled = mPlan.cancelled || mProgress.isCancelled();
  const double seconds = elapsed();
  if ( seconds - mReported > sReportEvery )
  {
    mReported = seconds;
    mProgress.report( std::min( 1.0, seconds / mLimits.seconds ), LocationSolver::statusOf( mPlan ) );
  }
  return mPlan.cancelled || seconds > mLimits.seconds || mPlan.value - mPlan.bound <= mLimits.closeEnough
    || mPlan.bound >= mPlan.value - tolerance();
}

LocationPlan LocationIncumbent::finished( double value ) const
{
  LocationPlan plan = mPlan;
  plan.value = value;
  plan.bound = std::min( plan.bound, plan.value );
  plan.seconds = elapsed();
  plan.trace.push_back( { plan.seconds, plan.value, plan.bound } );
  return plan;
}

std::vector<int> LocationPart::originals( const std::vector<int> &open ) const
{
  std::vector<int> all = front;
  for ( const int facility : open )
    all.push_back( ids.empty() ? facility : ids[static_cast<std::size_t>( facility )] );
  return all;
}

template<typename Instance>
LocationSearch<Instance>::LocationSearch( const Instance &instance, LocationPart part, int kept, const std::vector<int> &start,
  std::vector<double> prices, LocationIncumbent &incumbent )
  : mInstance( instance ),
    mPart( std::move( part ) ),
    mKept( kept ),
    mIncumbent( incumbent ),
    mBound( instance, mPart.p, std::vector<int>( start.begin(), start.begin() + kept ), {}, std::move( prices ) ),
    mState( instance, start ),
    mBest( start ),
    mBestValue( mState.value() )
{
  mOrder.resize( static_cast<std::size_t>( instance.facilities() ) );
  std::iota( mOrder.begin(), mOrder.end(), 0 );
  take();
  descend();
  take();
}

/** Exchanges while one pays: the best of all where they are known, else facility after facility the first good one. */
template<typename Instance> void LocationSearch<Instance>::descend()
{
  const double least = mIncumbent.tolerance();
  if constexpr ( sIsCover )
  {
    for ( ;; )
    {
      const CoverState::Exchange best = mState.best( mKept );
      if ( best.place < 0 || best.profit <= least || mIncumbent.progress().isCancelled() )
        return;
      mState.exchange( best.place, best.facility );
    }
  }
  else
  {
    std::shuffle( mOrder.begin(), mOrder.end(), mIncumbent.random() );
    const auto count = mOrder.size();
    for ( std::size_t since = 0, at = 0; since < count; ++since, at = ( at + 1 ) % count )
    {
      if ( mState.isOpen( mOrder[at] ) )
        continue;
      const typename State::Exchange best = mState.bestFor( mOrder[at], mKept );
      if ( best.place < 0 || best.profit <= least )
        continue;
      mState.exchange( best.place, mOrder[at] );
      since = 0;
    }
  }
}

template<typename Instance> bool LocationSearch<Instance>::take()
{
  const double value = mPart.base + mState.value();
  if ( mIncumbent.isBetter( value ) )
    mIncumbent.take( mPart.originals( mState.open() ), value );
  if ( mState.value() >= mBestValue - mIncumbent.tolerance() )
    return false;
  mBest = mState.open();
  mBestValue = mState.value();
  return true;
}

template<typename Instance> void LocationSearch<Instance>::rise()
{
  while ( !mBound.isSpent() && !mIncumbent.isOver() )
  {
    const quint64 steps = mBound.effort();
    for ( int i = 0; i < sStepsOfRound && !mBound.isSpent() && !mIncumbent.isOver(); ++i )
    {
      if ( mBound.step( mIncumbent.plan().value - mPart.base ) )
        mIncumbent.raise( std::min( mIncumbent.plan().value, mPart.base + mBound.bound() ) );
    }
    if ( mIncumbent.isOver() )
      return;
    const quint64 enough = mState.effort() + ( mBound.effort() - steps ) / 2; // a third of the work goes on plans
    mState.reset( keptFirst( mBound.chosen() ) );
    descend();
    take();
    for ( int i = 0; i < sShakes && mState.effort() < enough; ++i )
      shakes( 1 );
  }
}

template<typename Instance> std::vector<int> LocationSearch<Instance>::keptFirst( const std::vector<int> &facilities ) const
{
  std::vector<int> open( mBest.begin(), mBest.begin() + mKept );
  for ( const int facility : facilities )
  {
    if ( std::find( open.begin(), open.begin() + mKept, facility ) == open.begin() + mKept )
      open.push_back( facility );
  }
  return open;
}

/** One of the facilities that are near \a client; −1: it has none. */
template<typename Instance> int LocationSearch<Instance>::near( int client )
{
  const auto row = mInstance.facilitiesOf( client );
  const int count = std::min( static_cast<int>( row.size() ), 1 + 3 * mInstance.facilities() / static_cast<int>( mBest.size() ) );
  return count > 0 ? row[static_cast<std::size_t>( any( count ) )].to : -1;
}

template<typename Instance> void LocationSearch<Instance>::scatter( int strength )
{
  const int movable = static_cast<int>( mBest.size() ) - mKept;
  const bool isAnywhere = mShakes % 2 == 0;
  for ( int k = 0; k < strength; ++k )
  {
    const int facility = isAnywhere ? any( mInstance.facilities() ) : near( any( mInstance.clients() ) );
    if ( facility >= 0 && !mState.isOpen( facility ) )
      mState.exchange( mKept + any( movable ), facility );
  }
}

template<typename Instance> void LocationSearch<Instance>::stir( int strength )
{
  const int movable = static_cast<int>( mBest.size() ) - mKept;
  const int client = any( mInstance.clients() );
  for ( int k = 0; k < strength; ++k )
  {
    const int facility = near( client );
    if ( facility < 0 || mState.isOpen( facility ) )
      continue;
    int place = mKept + any( movable );
    for ( int other = 1; other < sToChooseFrom; ++other )
    {
      const int another = mKept + any( movable );
      if ( mState.lossOf( another ) < mState.lossOf( place ) )
        place = another;
    }
    mState.exchange( place, facility );
  }
}

template<typename Instance> void LocationSearch<Instance>::shake( int strength )
{
  mState.reset( mBest );
  if ( ++mShakes % 4 < 2 )
    stir( strength );
  else
    scatter( strength );
  descend();
}

template<typename Instance> void LocationSearch<Instance>::shakes( int count )
{
  const int movable = static_cast<int>( mBest.size() ) - mKept;
  if ( movable <= 0 || mInstance.clients() == 0 )
    return;
  const int largest = std::max( 1, std::min( movable, 12 ) );
  for ( int i = 0; i < count && !mIncumbent.isOver(); ++i )
  {
    shake( mStrength );
    mStrength = take() ? 1 : mStrength % largest + 1;
  }
}

/** What stays fixed around a window: facilities are gone through from one to those that share clients with it, until \a size open ones are met. */
template<typename Instance> FixedFacilities LocationSearch<Instance>::outside( int size )
{
  std::vector<char> isSeen( mOrder.size(), 0 );
  std::vector<char> isSeenClient( static_cast<std::size_t>( mInstance.clients() ), 0 );
  std::vector<int> queue { near( any( mInstance.clients() ) ) };
  int open = 0;
  const auto see = [&]( int facility ) {
    isSeen[static_cast<std::size_t>( facility )] = 1;
    open += mState.isOpen( facility ) ? 1 : 0;
  };
  if ( queue.front() < 0 )
    return {};
  see( queue.front() );
  for ( std::size_t at = 0; at < queue.size() && open < size; ++at )
  {
    for ( const auto arc : mInstance.clientsOf( queue[at] ) )
    {
      if ( std::exchange( isSeenClient[static_cast<std::size_t>( arc.to )], 1 ) )
        continue;
      for ( const auto other : mInstance.facilitiesOf( arc.to ) )
      {
        if ( isSeen[static_cast<std::size_t>( other.to )] || open >= size )
          continue;
        queue.push_back( other.to );
        see( other.to );
      }
    }
  }
  FixedFacilities fixed;
  for ( int facility = 0; facility < mInstance.facilities(); ++facility )
  {
    if ( !isSeen[static_cast<std::size_t>( facility )] )
      ( mState.isOpen( facility ) ? fixed.in : fixed.out ).push_back( facility );
  }
  return fixed;
}

template<typename Instance> void LocationSearch<Instance>::window( int size )
{
  if constexpr ( sIsCover )
  {
    mState.reset( mBest );
    const FixedFacilities fixed = outside( size );
    const CoverProof program( mInstance, mPart.p, fixed );
    mProgrammed += program.size() * sWorkOfEntry + mInstance.arcs();
    if ( program.size() > sLargestWindow )
      return;
    const double left = mIncumbent.limits().seconds - mIncumbent.elapsed();
    const CoverProofResult result = program.run( mBestValue, left, mIncumbent.progress(), sNodesOfWindow );
    if ( static_cast<int>( result.open.size() ) != mPart.p )
      return;
    mState.reset( result.open );
    descend();
    take();
  }
}

template<typename Instance> bool LocationSearch<Instance>::round( int idle )
{
  const double before = mBestValue;
  if constexpr ( sIsCover )
  {
    const quint64 enough =
      mState.effort() + std::min<quint64>( sWorkOfRound, sShakes * ( mInstance.arcs() + mBest.size() * mOrder.size() ) );
    for ( int i = 0; i < sShakesOfRound && mState.effort() < enough && !mIncumbent.isOver(); ++i )
      shakes( 1 );
    const int size = std::min( { sSmallestWindow + idle / 2, sWidestWindow, mPart.p / 2 } );
    if ( size >= sSmallestWindow / 2 && !mIncumbent.isOver() )
      window( size );
  }
  else
    shakes( sShakes );
  return mBestValue < before;
}

template<typename Instance> void LocationSearch<Instance>::look( int rounds )
{
  for ( int idle = 0; idle < rounds && !mIncumbent.isOver(); )
    idle = round( idle ) ? 0 : idle + 1;
}

/** Depth first through what the bound leaves open; the bound of the plan is the least one of the nodes still waiting. */
template<typename Instance> void LocationSearch<Instance>::prove()
{
  if constexpr ( sIsCover )
  {
    if ( program( sShareOfProgram ) )
      return;
  }
  const FixedFacilities all = fixed();
  std::vector<Node> waiting { { all.in, all.out, mBound.prices(), mIncumbent.plan().bound } };
  quint64 searched = 0; // looking for better plans gets a third of the work; two thirds where the general solver had failed before
  quint64 branched = 0;
  int idle = 0;
  while ( !waiting.empty() && !mIncumbent.isOver() )
  {
    if ( sIsCover ? searched < 2 * branched : 2 * searched < branched )
    {
      const quint64 from = mState.effort() + mProgrammed;
      idle = round( idle ) ? 0 : idle + 1;
      searched += mState.effort() + mProgrammed - from + 1;
      continue;
    }
    Node node = std::move( waiting.back() );
    waiting.pop_back();
    mIncumbent.countBranch();
    branched += branch( node, waiting );
  }
  double bound = mIncumbent.plan().value;
  for ( const Node &node : waiting )
    bound = std::min( bound, node.bound );
  mIncumbent.raise( bound );
}

template<typename Instance> bool LocationSearch<Instance>::program( double share )
{
  if constexpr ( sIsCover )
  {
    const CoverProof proof( mInstance, mPart.p, fixed() );
    if ( proof.size() > sLargestProgram )
      return false;
    const double seconds = share * ( mIncumbent.limits().seconds - mIncumbent.elapsed() );
    const CoverProofResult result = proof.run( mIncumbent.plan().value - mPart.base, seconds, mIncumbent.progress() );
    if ( static_cast<int>( result.open.size() ) == mPart.p )
    {
      mState.reset( result.open );
      take();
    }
    mIncumbent.raise( std::min( mPart.base + result.bound, mIncumbent.plan().value ) );
  }
  return mIncumbent.isOver();
}

template<typename Instance> quint64 LocationSearch<Instance>::branch( const Node &node, std::vector<Node> &waiting )
{
  if ( static_cast<int>( node.in.size() ) > mPart.p || mInstance.facilities() - static_cast<int>( node.out.size() ) < mPart.p )
    return 0;
  const double value = mIncumbent.plan().value - mPart.base;
  LocationBound<Instance> bound( mInstance, mPart.p, node.in, node.out, node.prices, LocationBound<Instance>::sLaterPace );
  for ( int i = 0; i < sStepsOfNode && bound.bound() < value && !bound.isSpent(); ++i )
    bound.step( value );
  mState.reset( keptFirst( bound.chosen() ) );
  take();
  const double best = mIncumbent.plan().value - mPart.base;
  if ( bound.bound() >= best - mIncumbent.tolerance() )
    return bound.effort();
  const FixedFacilities all = bound.fixed( best );
  const int facility = bound.mostDecisive( all.in );
  if ( facility < 0 )
    return bound.effort(); // all places are taken: that was the only choice, and it was looked at
  Node child { all.in, all.out, bound.prices(), std::max( node.bound, mPart.base + bound.bound() ) };
  waiting.push_back( child );
  waiting.back().out.push_back( facility );
  child.in.push_back( facility );
  waiting.push_back( std::move( child ) );
  return bound.effort();
}

template class LocationSearch<PMedianInstance>;
template class LocationSearch<CoverInstance>;

} // namespace jinguan
