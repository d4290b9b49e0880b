#include "optimise/MixedProgram.h"

#include <coin/CbcEventHandler.hpp>
#include <coin/CbcHeuristic.hpp>
#include <coin/CbcHeuristicRINS.hpp>
#include <coin/CbcModel.hpp>
#include <coin/CglClique.hpp>
#include <coin/CglGomory.hpp>
#include <coin/CglKnapsackCover.hpp>
#include <coin/CglProbing.hpp>
#include <coin/CglZeroHalf.hpp>
#include <coin/ClpEventHandler.hpp>
#include <coin/CoinPackedMatrix.hpp>
#include <coin/OsiClpSolverInterface.hpp>

#include <QElapsedTimer>

#include <algorithm>

namespace jinguan
{

namespace
{
/** Ends the search when it is cancelled. */
class Cancelling : public CbcEventHandler
{
  public:
    explicit Cancelling( const Progress &progress ) : mProgress( progress ) {}
    CbcAction event( CbcEvent ) override { return mProgress.isCancelled() ? stop : noAction; }
    CbcEventHandler *clone() const override { return new Cancelling( *this ); }

  private:
    const Progress &mProgress;
};

/** Ends a linear program when it is cancelled or late; CBC alone looks at neither before its first one is solved. */
class Ending : public ClpEventHandler
{
  public:
    Ending( const Progress &progress, double seconds ) : mProgress( progress ), mSeconds( seconds ) { mTimer.start(); }
    int event( Event which ) override
    {
      if ( which != endOfFactorization && which != endOfIteration )
        return -1;
      const bool isOver = ++mAsked % 50 == 0 && ( mProgress.isCancelled() || static_cast<double>( mTimer.elapsed() ) / 1000 > mSeconds );
      return isOver ? 5 : -1;
    }
    ClpEventHandler *clone() const override { return new Ending( *this ); }

  private:
    const Progress &mProgress;
    double mSeconds;
    QElapsedTimer mTimer;
    int mAsked = 0;
};

constexpr int sMostIterations = 40000; //!< of the first linear program; one that needs more is too large to be of use
} // namespace

int MixedProgram::addVariable( double cost, double lower, double upper, bool isWhole )
{
  mCosts.push_back( cost );
  mLower.push_back( lower );
  mUpper.push_back( upper );
  mIsWhole.push_back( isWhole ? 1 : 0 );
  return static_cast<int>( mCosts.size() ) - 1;
}

void MixedProgram::addRow( const std::vector<int> &variables, const std::vector<double> &factors, double lower, double upper )
{
  for ( std::size_t i = 0; i < variables.size(); ++i )
  {
    mRowOf.push_back( static_cast<int>( mRowLower.size() ) );
    mVariableOf.push_back( variables[i] );
    mFactors.push_back( factors.empty() ? 1.0 : factors[i] );
  }
  mRowLower.push_back( lower );
  mRowUpper.push_back( upper );
}

ProgramAnswer MixedProgram::solve( double cutoff, const ProgramEffort &effort, const Progress &progress ) const
{
  CoinPackedMatrix matrix( false, mRowOf.data(), mVariableOf.data(), mFactors.data(), static_cast<CoinBigIndex>( mFactors.size() ) );
  matrix.setDimensions( static_cast<int>( mRowLower.size() ), static_cast<int>( mCosts.size() ) );
  OsiClpSolverInterface solver;
  solver.messageHandler()->setLogLevel( 0 );
  std::vector<double> rowUpper = mRowUpper;
  std::vector<double> rowLower = mRowLower;
  std::replace( rowUpper.begin(), rowUpper.end(), infinity, solver.getInfinity() );
  std::replace( rowLower.begin(), rowLower.end(), -infinity, -solver.getInfinity() );
  solver.loadProblem( matrix, mLower.data(), mUpper.data(), mCosts.data(), rowLower.data(), rowUpper.data() );
  for ( std::size_t i = 0; i < mIsWhole.size(); ++i )
  {
    if ( mIsWhole[i] )
      solver.setInteger( static_cast<int>( i ) );
  }
  solver.setIntParam( OsiMaxNumIteration, sMostIterations );
  const Ending ending( progress, effort.seconds );
  solver.getModelPtr()->passInEventHandler( &ending );
  CbcModel model( solver );
  model.messageHandler()->setLogLevel( 0 );
  model.solver()->messageHandler()->setLogLevel( 0 );
  Cancelling cancelling( progress );
  model.passInEventHandler( &cancelling );
  model.setMaximumSeconds( std::max( 0.01, effort.seconds ) );
  model.setUseElapsedTime( true );
  model.setMaximumNodes( effort.branches );
  if ( cutoff < infinity )
    model.setCutoff( cutoff );
  CglProbing probing;
  CglGomory gomory;
  CglZeroHalf zeroHalf;
  CglKnapsackCover knapsack;
  CglClique clique;
  clique.setStarCliqueReport( false );
  clique.setRowCliqueReport( false );
  model.addCutGenerator( &probing, -1, "probing" );
  model.addCutGenerator( &gomory, -1, "gomory" );
  model.addCutGenerator( &zeroHalf, -1, "zero half" );
  model.addCutGenerator( &knapsack, -1, "knapsack" );
  model.addCutGenerator( &clique, -1, "clique" );
  CbcRounding rounding( model );
  CbcHeuristicRINS neighbourhood( model );
  model.addHeuristic( &rounding );
  model.addHeuristic( &neighbourhood );
  model.initialSolve();
  ProgramAnswer answer;
  answer.bound = -infinity;
  if ( !model.solver()->isProvenOptimal() && !model.solver()->isProvenPrimalInfeasible() && !model.solver()->isProvenDualInfeasible() )
    return answer; // stopped on the way
  model.branchAndBound();
  if ( const double *best = model.bestSolution() )
  {
    answer.values.assign( best, best + mCosts.size() );
    answer.value = model.getObjValue();
  }
  answer.isWhole = model.isProvenOptimal() || model.isProvenInfeasible() || model.status() == 0;
  if ( answer.isWhole )
    answer.bound = answer.values.empty() ? cutoff : answer.value;
  else
    answer.bound = std::min( cutoff, model.getBestPossibleObjValue() );
  return answer;
}

} // namespace jinguan
