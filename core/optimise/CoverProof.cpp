#include "optimise/CoverProof.h"

#include <coin/CbcEventHandler.hpp>
#include <coin/CbcHeuristic.hpp>
#include <coin/CbcHeuristicRINS.hpp>
#include <coin/CbcModel.hpp>
#include <coin/CglGomory.hpp>
#include <coin/CglProbing.hpp>
#include <coin/CglZeroHalf.hpp>
#include <coin/ClpEventHandler.hpp>
#include <coin/CoinPackedMatrix.hpp>
#include <coin/OsiClpSolverInterface.hpp>

#include <QElapsedTimer>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace jinguan
{

namespace
{
constexpr int sSmallTree = 1000; //!< nodes
constexpr int sPassesOfSmallTree = 5;

/** When linear programs and the tree have to stop. */
struct Watch
{
    Progress &progress;
    double seconds;
    QElapsedTimer timer;
    bool isStopped = false;

    bool isOver()
    {
      isStopped = isStopped || progress.isCancelled() || static_cast<double>( timer.elapsed() ) / 1000 > seconds;
      return isStopped;
    }
};

/** Ends the tree. */
class TreeWatch : public CbcEventHandler
{
  public:
    explicit TreeWatch( Watch &watch ) : mWatch( watch ) {}
    CbcAction event( CbcEvent ) override { return mWatch.isOver() ? stop : noAction; }
    CbcEventHandler *clone() const override { return new TreeWatch( *this ); }

  private:
    Watch &mWatch;
};

/** Ends a linear program between two of its iterations: the first one alone may take longer than all the time there is. */
class ProgramWatch : public ClpEventHandler
{
  public:
    explicit ProgramWatch( Watch &watch ) : mWatch( watch ) {}
    int event( Event event ) override { return event == endOfIteration && ++mAsked % 16 == 0 && mWatch.isOver() ? 0 : -1; }
    ClpEventHandler *clone() const override { return new ProgramWatch( *this ); }

  private:
    Watch &mWatch;
    int mAsked = 0;
};
} // namespace

CoverProof::CoverProof( const CoverInstance &instance, int p, const FixedFacilities &fixed )
  : mIn( fixed.in ), mToOpen( p - static_cast<int>( fixed.in.size() ) ), mWhole( instance.isWhole() )
{
  enum class Status : char
  {
    Free,
    In,
    Out
  };
  std::vector<Status> status( static_cast<std::size_t>( instance.facilities() ), Status::Free );
  for ( const int facility : fixed.out )
    status[static_cast<std::size_t>( facility )] = Status::Out;
  for ( const int facility : fixed.in )
    status[static_cast<std::size_t>( facility )] = Status::In;
  std::vector<int> place( status.size(), -1 );
  for ( std::size_t facility = 0; facility < status.size(); ++facility )
  {
    if ( status[facility] != Status::Free )
      continue;
    place[facility] = static_cast<int>( mFree.size() );
    mFree.push_back( static_cast<int>( facility ) );
  }
  std::map<std::vector<int>, double> groups;
  for ( int client = 0; client < instance.clients(); ++client )
  {
    std::vector<int> facilities;
    bool isCovered = false;
    for ( const auto arc : instance.facilitiesOf( client ) )
    {
      isCovered = isCovered || status[static_cast<std::size_t>( arc.to )] == Status::In;
      if ( status[static_cast<std::size_t>( arc.to )] == Status::Free )
        facilities.push_back( place[static_cast<std::size_t>( arc.to )] );
    }
    if ( !isCovered && facilities.empty() )
      mLost += instance.farCost( client );
    else if ( !isCovered && instance.farCost( client ) > 0 )
      groups[facilities] += instance.farCost( client );
  }
  for ( const auto &[facilities, weight] : groups )
  {
    mGroups.push_back( { facilities, weight } );
    mEntries += facilities.size() + 1;
  }
}

CoverProofResult CoverProof::run( double incumbent, double seconds, Progress &progress, int mostNodes ) const
{
  const auto opens = static_cast<int>( mFree.size() );
  const auto columns = opens + static_cast<int>( mGroups.size() );
  CoinPackedMatrix matrix( false, 0, 0 );
  matrix.setDimensions( 0, columns );
  std::vector<double> rowLower;
  std::vector<double> rowUpper;
  std::vector<double> costs( static_cast<std::size_t>( columns ), 0 );
  for ( std::size_t group = 0; group < mGroups.size(); ++group )
  {
    std::vector<int> indices = mGroups[group].facilities;
    indices.push_back( opens + static_cast<int>( group ) );
    const std::vector<double> ones( indices.size(), 1 );
    matrix.appendRow( static_cast<int>( indices.size() ), indices.data(), ones.data() );
    rowLower.push_back( 1 );
    rowUpper.push_back( COIN_DBL_MAX );
    costs[static_cast<std::size_t>( opens ) + group] = mGroups[group].weight;
  }
  std::vector<int> all( static_cast<std::size_t>( opens ) );
  for ( int i = 0; i < opens; ++i )
    all[static_cast<std::size_t>( i )] = i;
  const std::vector<double> ones( static_cast<std::size_t>( columns ), 1 );
  const std::vector<double> zeros( static_cast<std::size_t>( columns ), 0 );
  matrix.appendRow( opens, all.data(), ones.data() );
  rowLower.push_back( mToOpen );
  rowUpper.push_back( mToOpen );

  Watch watch { progress, seconds, {} };
  watch.timer.start();
  ProgramWatch programWatch( watch );
  OsiClpSolverInterface solver;
  solver.getModelPtr()->passInEventHandler( &programWatch );
  solver.messageHandler()->setLogLevel( 0 );
  solver.loadProblem( matrix, zeros.data(), ones.data(), costs.data(), rowLower.data(), rowUpper.data() );
  for ( int i = 0; i < opens; ++i )
    solver.setInteger( i );
  CbcModel model( solver );
  model.messageHandler()->setLogLevel( 0 );
  model.solver()->messageHandler()->setLogLevel( 0 );
  TreeWatch treeWatch( watch );
  model.passInEventHandler( &treeWatch );
  model.setMaximumSeconds( seconds );
  model.setUseElapsedTime( true );
  model.setMaximumNodes( mostNodes );
  if ( mostNodes < sSmallTree ) // its cuts would cost more than its nodes
    model.setMaximumCutPassesAtRoot( sPassesOfSmallTree );
  // a better plan is smaller by one at least where all weights are whole
  const double target = incumbent - mLost - ( mWhole ? 1 - 1e-4 : 1e-7 * ( 1 + incumbent ) );
  model.setCutoff( target + 1e-9 );
  CglProbing probing;
  CglGomory gomory;
  CglZeroHalf zeroHalf;
  model.addCutGenerator( &probing, -1, "probing" );
  model.addCutGenerator( &gomory, -1, "gomory" );
  model.addCutGenerator( &zeroHalf, -1, "zero half" );
  CbcRounding rounding( model );
  CbcHeuristicRINS neighbourhood( model );
  model.addHeuristic( &rounding );
  model.addHeuristic( &neighbourhood );
  model.initialSolve();
  CoverProofResult result;
  result.bound = -std::numeric_limits<double>::infinity();
  if ( watch.isStopped )
    return result;
  model.branchAndBound();

  if ( const double *best = model.bestSolution() )
  {
    result.open = mIn;
    for ( int i = 0; i < opens; ++i )
    {
      if ( best[i] > 0.5 )
        result.open.push_back( mFree[static_cast<std::size_t>( i )] );
    }
  }
  if ( watch.isStopped ) // what was cut short bounds nothing
    return result;
  result.isWhole = model.isProvenOptimal() || model.isProvenInfeasible() || model.status() == 0;
  if ( result.isWhole )
    result.bound = result.open.empty() ? incumbent : mLost + model.getObjValue();
  else
    result.bound = std::min( incumbent, mLost + model.getBestPossibleObjValue() );
  if ( mWhole )
    result.bound = std::ceil( result.bound - 1e-6 );
  return result;
}

} // namespace jinguan
