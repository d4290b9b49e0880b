#include "optimise/LocationSolver.h"

#include "optimise/CoverProof.h"
#include "optimise/LocationBound.h"
#include "optimise/LocationState.h"
#include "optimise/PlanValue.h"

#include <QElapsedTimer>

#include <algorithm>
#include <numeric>
#include <queue>
#include <random>
#include <type_traits>

namespace jinguan
{

namespace
{
/** One search: bound and plan grow towards each other. */
template<typename Instance> class Search
{
  public:
    Search( const Instance &instance, int p, const std::vector<int> &kept, const SolveLimits &limits, Progress &progress )
      : mInstance( instance ),
        mKept( static_cast<int>( kept.size() ) ),
        mLimits( limits ),
        mProgress( progress ),
        mRandom( limits.seed ),
        mBound( instance, p, kept ),
        mState( instance, LocationSolver::greedy( instance, p, kept ) )
    {
      mTimer.start();
      mOrder.resize( static_cast<std::size_t>( instance.facilities() ) );
      std::iota( mOrder.begin(), mOrder.end(), 0 );
    }

    LocationPlan run()
    {
      descend();
      take();
      for ( int round = 0; !isOver(); ++round )
      {
        if ( !mBound.isSpent() )
          boundSteps();
        else if ( mIdle > sIdleRounds )
          break;
        if ( !isOver() )
          shakes();
      }
      mPlan.bound = mBound.bound();
      if ( mLimits.exact && !isOver() )
        prove();
      mPlan.value = planValue( mInstance, mPlan.open );
      mPlan.bound = std::min( mPlan.bound, mPlan.value );
      mPlan.seconds = elapsed();
      return mPlan;
    }

  private:
    static constexpr int sIdleRounds = 2;                  //!< rounds of shakes without a better plan after the bound is spent
    static constexpr int sShakes = 40;                     //!< a round
    static constexpr std::size_t sLargestProgram = 400000; //!< entries of the matrix
    static constexpr int sStepsOfNode = 120;               //!< Lagrangian steps at most

    /** A part of all choices: these in, those out. */
    struct Node
    {
        std::vector<int> in;
        std::vector<int> out;
        std::vector<double> prices;
        double bound = 0;
    };

    double elapsed() const { return static_cast<double>( mTimer.nsecsElapsed() ) / 1e9; }
    bool isOver()
    {
      mPlan.cancelled = mPlan.cancelled || mProgress.isCancelled();
      return mPlan.cancelled || elapsed() > mLimits.seconds || std::max( mBound.bound(), mPlan.bound ) >= mPlan.value - 1e-9 * mPlan.value;
    }

    /** Exchanges while one pays; each facility is looked at in turn, the first good exchange is made. */
    void descend()
    {
      std::shuffle( mOrder.begin(), mOrder.end(), mRandom );
      const auto count = mOrder.size();
      for ( std::size_t since = 0, at = 0; since < count; ++since, at = ( at + 1 ) % count )
      {
        if ( mState.isOpen( mOrder[at] ) )
          continue;
        const typename LocationState<Instance>::Exchange best = mState.bestFor( mOrder[at], mKept );
        if ( best.place < 0 || best.profit <= 1e-9 * mState.value() )
          continue;
        mState.exchange( best.place, mOrder[at] );
        since = 0;
      }
    }

    bool take()
    {
      if ( !mPlan.open.empty() && mState.value() >= mPlan.value - 1e-9 * mPlan.value )
        return false;
      mPlan.open = mState.open();
      mPlan.value = mState.value();
      mPlan.secondsToValue = elapsed();
      return true;
    }

    void boundSteps()
    {
      for ( int i = 0; i < 50 && !mBound.isSpent() && !isOver(); ++i )
        mBound.step( mPlan.value );
      std::vector<int> open( mPlan.open.begin(), mPlan.open.begin() + mKept );
      for ( const int facility : mBound.chosen() )
      {
        if ( std::find( open.begin(), open.begin() + mKept, facility ) == open.begin() + mKept )
          open.push_back( facility );
      }
      mState.reset( open );
      descend();
      take();
    }

    int any( int count ) { return static_cast<int>( mRandom() % static_cast<quint64>( count ) ); }

    /** One of the facilities that are near \a client; −1: it has none. */
    int near( int client )
    {
      const auto row = mInstance.facilitiesOf( client );
      const int count = std::min( static_cast<int>( row.size() ), 1 + 3 * mInstance.facilities() / static_cast<int>( mPlan.open.size() ) );
      return count > 0 ? row[static_cast<std::size_t>( any( count ) )].to : -1;
    }

    void shakes()
    {
      const int p = static_cast<int>( mPlan.open.size() );
      const int movable = p - mKept;
      const int largest = std::max( 1, std::min( movable, 12 ) );
      int strength = 1;
      bool found = false;
      for ( int i = 0; i < sShakes && movable > 0 && !isOver(); ++i )
      {
        mState.reset( mPlan.open );
        for ( int k = 0; k < strength; ++k )
        {
          const int facility = i % 2 == 0 ? any( mInstance.facilities() ) : near( any( mInstance.clients() ) );
          if ( facility >= 0 && !mState.isOpen( facility ) )
            mState.exchange( mKept + any( movable ), facility );
        }
        descend();
        const bool better = take();
        found = found || better;
        strength = better ? 1 : strength % largest + 1;
      }
      mIdle = found ? 0 : mIdle + 1;
    }

    /** Depth first through what the bound leaves open; the bound of the plan is the least one of the nodes still waiting. */
    void prove()
    {
      const FixedFacilities fixed = mBound.fixed( mPlan.value );
      if constexpr ( std::is_same_v<Instance, CoverInstance> )
      {
        if ( proveByProgramming( fixed ) )
          return;
      }
      std::vector<Node> waiting { { fixed.in, fixed.out, mBound.prices(), mPlan.bound } };
      double searched = 0;
      const double begun = elapsed();
      while ( !waiting.empty() && !isOver() )
      {
        if ( searched < ( elapsed() - begun ) / 2 ) // half of the time goes on looking for better plans
        {
          const double from = elapsed();
          shakes();
          searched += elapsed() - from;
          continue;
        }
        Node node = std::move( waiting.back() );
        waiting.pop_back();
        ++mPlan.branches;
        branch( node, waiting );
      }
      double bound = mPlan.value;
      for ( const Node &node : waiting )
        bound = std::min( bound, node.bound );
      mPlan.bound = std::max( mPlan.bound, bound );
    }

    /** Hands the rest to the exact solver where it is small enough; true when that settled it. */
    bool proveByProgramming( const FixedFacilities &fixed )
    {
      const int p = static_cast<int>( mPlan.open.size() );
      const CoverProof proof( mInstance, p, fixed );
      if ( proof.size() > sLargestProgram )
        return false;
      const CoverProofResult result = proof.run( mPlan.value, ( mLimits.seconds - elapsed() ) / 2, mProgress );
      if ( static_cast<int>( result.open.size() ) == p )
      {
        mState.reset( result.open );
        take();
      }
      mPlan.bound = std::max( mPlan.bound, std::min( result.bound, mPlan.value ) );
      return isOver();
    }

    void branch( const Node &node, std::vector<Node> &waiting )
    {
      const int p = static_cast<int>( mPlan.open.size() );
      if ( static_cast<int>( node.in.size() ) > p || mInstance.facilities() - static_cast<int>( node.out.size() ) < p )
        return;
      LocationBound<Instance> bound( mInstance, p, node.in, node.out, node.prices );
      for ( int i = 0; i < sStepsOfNode && bound.bound() < mPlan.value && !bound.isSpent(); ++i )
        bound.step( mPlan.value );
      mState.reset( bound.chosen() );
      take();
      if ( bound.bound() >= mPlan.value - 1e-9 * mPlan.value )
        return;
      const FixedFacilities fixed = bound.fixed( mPlan.value );
      const int facility = bound.mostDecisive( fixed.in );
      if ( facility < 0 )
        return; // all places are taken: that was the only choice, and it was looked at
      Node child { fixed.in, fixed.out, bound.prices(), std::max( node.bound, bound.bound() ) };
      waiting.push_back( child );
      waiting.back().out.push_back( facility );
      child.in.push_back( facility );
      waiting.push_back( std::move( child ) );
    }

    const Instance &mInstance;
    const int mKept;
    const SolveLimits mLimits;
    Progress &mProgress;
    std::mt19937_64 mRandom;
    LocationBound<Instance> mBound;
    LocationState<Instance> mState;
    LocationPlan mPlan;
    QElapsedTimer mTimer;
    std::vector<int> mOrder;
    int mIdle = 0;
};
} // namespace

template<typename Instance> std::vector<int> LocationSolver::greedy( const Instance &instance, int p, const std::vector<int> &kept )
{
  LocationState<Instance> state( instance, kept );
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

template<typename Instance>
LocationPlan LocationSolver::solve(
  const Instance &instance, int p, const std::vector<int> &kept, const SolveLimits &limits, Progress &progress )
{
  return Search<Instance>( instance, p, kept, limits, progress ).run();
}

template std::vector<int> LocationSolver::greedy( const PMedianInstance &, int, const std::vector<int> & );
template std::vector<int> LocationSolver::greedy( const CoverInstance &, int, const std::vector<int> & );
template LocationPlan LocationSolver::solve( const PMedianInstance &, int, const std::vector<int> &, const SolveLimits &, Progress & );
template LocationPlan LocationSolver::solve( const CoverInstance &, int, const std::vector<int> &, const SolveLimits &, Progress & );

} // namespace jinguan
