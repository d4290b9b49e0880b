#include "optimise/SetCoverSolver.h"

#include "optimise/CoverFloor.h"
#include "optimise/PlanVerifier.h"
#include "optimise/SitingBound.h"
#include "optimise/SitingFeasibility.h"
#include "optimise/SitingProgram.h"
#include "optimise/SitingSearch.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace jinguan
{

namespace
{
constexpr std::size_t sLargestProgram = 400000;
constexpr int sShakes = 160; //!< for a cheaper plan
constexpr int sSteps = 500;  //!< of the bound at one cost
constexpr int sHalvings = 12;
constexpr int sFirstFloor = 300; //!< steps of the floor before cheaper plans are looked for
constexpr int sWholeFloor = 4000;

/** One search for the cheapest cover. */
class Covering
{
  public:
    Covering(
      const SitingInstance &instance, const ChoiceRules &rules, const CoverTarget &target, const SolveLimits &limits, SolveWatch &watch )
      : mInstance( instance ),
        mRules( rules ),
        mTarget( target ),
        mLimits( limits ),
        mWatch( watch ),
        mFloor( instance, rules, target.allowed ),
        mAll( instance.farTotal() ),
        mTolerance( 1e-9 * std::max( 1.0, target.total ) )
    {
      mIsWhole = std::all_of(
        rules.options.begin(), rules.options.end(), []( const SitingOption &option ) { return std::floor( option.cost ) == option.cost; } );
      for ( const SitingOption &option : rules.options )
        mUnit = mIsWhole ? std::gcd( mUnit, std::llround( option.cost ) ) : 0;
      mIsCount = std::all_of( rules.options.begin(), rules.options.end(), []( const SitingOption &option ) { return option.cost == 1; } );
    }

    Result<SitingPlan> run( const std::vector<int> &start )
    {
      if ( const Result<void> begun = begin( start ); !begun )
        return begun.error();
      raiseFloor( sFirstFloor );
      while ( !isSettled() && cheaper() )
        ;
      raiseFloor( sWholeFloor );
      raiseBound();
      if ( mLimits.exact && !isSettled() )
        prove();
      mWatch.isOver();
      std::sort( mPlan.chosen.begin(), mPlan.chosen.end() );
      mPlan.bound = std::min( mBound, mPlan.value );
      mPlan.seconds = mWatch.elapsed();
      note();
      mPlan.points = mWatch.points();
      mPlan.end = mPlan.isProved() ? SolveEnd::Proved
        : mWatch.isCancelled()     ? SolveEnd::Cancelled
        : mWatch.isLate()          ? SolveEnd::Time
                                   : SolveEnd::Settled;
      return mPlan;
    }

  private:
    SitingSearch::Over over()
    {
      return [this] { return mWatch.isOver(); };
    }
    bool isSettled() { return mWatch.isOver() || mBound >= mPlan.value - 1e-9 * std::abs( mPlan.value ); }
    bool reaches( double open ) const { return open <= mTarget.allowed + mTolerance; }
    double share( double open ) const { return mTarget.total > 0 ? 100 * ( 1 - open / mTarget.total ) : 100; }

    void note()
    {
      mWatch.note( mPlan.value, std::min( mBound, mPlan.value ), mPlan.chosen );
      mWatch.progress().report( -1,
        SetCoverSolver::tr( "Searching; %1 placed or spent, at least %2 needed" )
          .arg( QString::number( mPlan.value, 'g', 6 ), QString::number( mBound, 'g', 6 ) ) );
    }

    /** Prices alone, which are quick: what every plan costs at least. */
    void raiseFloor( int steps )
    {
      for ( int i = 0; i < steps && !mFloor.isSpent() && !isSettled(); ++i )
        if ( mFloor.step( mPlan.value ) )
          mBound = std::max( mBound, std::min( mPlan.value, roundedUp( mFloor.bound() ) ) );
      note();
    }

    /** Costs are sums of those of options: a floor between two such sums is the upper one. */
    double roundedUp( double cost ) const
    {
      const auto unit = static_cast<double>( mUnit );
      return mUnit > 0 ? std::ceil( cost / unit - 1e-6 ) * unit : cost;
    }

    /** The rules with a cost that a plan may have at most. */
    ChoiceRules within( double cost ) const
    {
      ChoiceRules rules = mRules;
      if ( mIsCount )
        rules.most = static_cast<int>( std::floor( cost + 1e-9 ) );
      else
        rules.budget = std::max( cost, 1e-12 );
      return rules;
    }
    double stepBelow( double cost ) const { return mIsWhole ? std::ceil( cost ) - 1 : cost * ( 1 - 1e-6 ); }

    Result<void> begin( const std::vector<int> &start )
    {
      const Result<std::vector<int>> least = SitingFeasibility::leastPlan( mRules, mWatch.progress() );
      if ( !least )
        return least.error();
      SitingSearch search( mInstance, mRules, mLimits.seed );
      if ( !start.empty() && PlanVerifier::checkRules( mRules, start ).isEmpty() && reaches( mInstance.valueOf( start ) ) )
        search.reset( start );
      else
      {
        search.reset( *least );
        search.reach( mTarget.allowed + mTolerance, over() );
        strive( search );
      }
      if ( mWatch.isCancelled() && !reaches( search.value() ) )
        return Error { SetCoverSolver::tr( "Cancelled." ), {}, {}, 0 };
      if ( !reaches( search.value() ) )
        return lastResort( search.value() );
      take( search );
      return {};
    }

    /** Exchanges and shakes until enough is covered. */
    void strive( SitingSearch &search )
    {
      const auto enough = [this, &search] { return mWatch.isOver() || reaches( search.value() ); };
      if ( enough() )
        return;
      search.descend( enough );
      std::vector<int> best = search.chosen();
      double value = search.value();
      for ( int i = 0; i < sShakes && !reaches( value ) && !mWatch.isOver(); ++i )
      {
        search.reset( best );
        search.shake( 1 + i % 6, enough );
        if ( search.isAllowed() && search.value() < value )
        {
          best = search.chosen();
          value = search.value();
        }
      }
      search.reset( best );
    }

    /** Nothing that the search tried reaches the share: by the bound or the exact solver either there is a plan, or none. */
    Result<void> lastResort( double reached )
    {
      SitingBound bound( mInstance, mRules );
      for ( int i = 0; i < sSteps && !bound.isSpent() && reaches( bound.bound() ) && !mWatch.isOver(); ++i )
        bound.step( reached );
      if ( !reaches( bound.bound() ) )
        return unreachable( bound.bound() );
      SitingProgram program( mInstance, mRules, {}, sLargestProgram );
      const ProgramEffort effort { mWatch.left(), program.worthwhileBranches() };
      if ( !program.isTooLarge() )
      {
        const SitingProof proof = program.leastCost( mTarget.allowed, 1e30, effort, mWatch.progress() );
        if ( !proof.chosen.empty() && reaches( mInstance.valueOf( proof.chosen ) )
          && PlanVerifier::checkRules( mRules, proof.chosen ).isEmpty() )
        {
          SitingSearch search( mInstance, mRules, mLimits.seed );
          search.reset( proof.chosen );
          take( search );
          return {};
        }
        if ( proof.isWhole )
          return unreachable( reached );
      }
      return Error { SetCoverSolver::tr( "No plan that covers the share asked for was found; the best covers %1 % of the demand." )
                       .arg( share( reached ), 0, 'f', 1 ),
        SetCoverSolver::tr( "Ask for a smaller share, offer more candidates, or loosen a rule." ), {}, 0 };
    }

    Error unreachable( double open ) const
    {
      return Error { SetCoverSolver::tr( "These candidates and rules let no plan cover more than %1 % of the demand; %2 % is asked for." )
                       .arg( share( open ), 0, 'f', 1 )
                       .arg( share( mTarget.allowed ), 0, 'f', 1 ),
        SetCoverSolver::tr( "Ask for a smaller share, offer more candidates, or loosen a rule." ), {}, 0 };
    }

    /** Leaves out what is not needed, dearest first, and keeps the plan if it is cheaper. */
    void take( SitingSearch &search )
    {
      std::vector<int> order = search.chosen();
      std::stable_sort( order.begin(), order.end(), [this]( int a, int b ) { return mRules.costOf( a ) > mRules.costOf( b ); } );
      for ( const int option : order )
      {
        const std::vector<int> before = search.chosen();
        std::vector<int> fewer = before;
        std::erase( fewer, option );
        search.reset( fewer );
        if ( !reaches( search.value() ) || !search.isAllowed() )
          search.reset( before );
      }
      const double cost = mRules.costOf( search.chosen() );
      if ( mHasPlan && cost >= mPlan.value - 1e-9 * std::abs( mPlan.value ) )
        return;
      mHasPlan = true;
      mPlan.chosen = search.chosen();
      mPlan.value = cost;
      mPlan.secondsToValue = mWatch.elapsed();
      note();
    }

    /** Looks for a plan that costs less; false when none was found. */
    bool cheaper()
    {
      const double cost = stepBelow( mPlan.value );
      if ( cost < 0 )
        return false;
      const ChoiceRules rules = within( cost );
      SitingSearch search( mInstance, rules, mLimits.seed );
      RuleKeeper keeper( rules );
      for ( const int option : mPlan.chosen )
      {
        if ( keeper.canAdd( option ) )
          keeper.add( option );
      }
      search.reset( keeper.chosen() );
      search.fill( over() );
      strive( search );
      const double before = mPlan.value;
      if ( search.isAllowed() && reaches( search.value() ) )
        take( search );
      return mPlan.value < before;
    }

    /** True when no plan within \a cost covers enough. */
    bool isRuledOut( double cost, FixedFacilities *fixed = nullptr )
    {
      const ChoiceRules rules = within( cost );
      SitingBound bound( mInstance, rules );
      const double aim = mTarget.allowed + 0.01 * mAll + mTolerance;
      for ( int i = 0; i < sSteps && !bound.isSpent() && reaches( bound.bound() ) && !mWatch.isOver(); ++i )
        bound.step( aim );
      if ( fixed ) // what a cheaper plan that covers enough has, or has not
        *fixed = bound.fixed( mTarget.allowed + mTolerance + ( mInstance.isWhole() ? 1 : 0 ) );
      return !reaches( bound.bound() );
    }

    void raiseBound()
    {
      double low = mIsWhole ? std::max( 0.0, mBound - 1 ) : mBound; // ruled out, or nothing
      double high = stepBelow( mPlan.value );
      if ( high >= 0 && !isSettled() && isRuledOut( high ) )
      {
        mBound = mIsWhole ? high + 1 : high;
        if ( !mIsWhole )
          mBound = mPlan.value; // cheaper by less than a millionth is not cheaper
        return;
      }
      for ( int i = 0; i < sHalvings && !isSettled() && ( mIsWhole ? high - low > 1 : high - low > 1e-4 * high ); ++i )
      {
        const double middle = mIsWhole ? std::floor( ( low + high ) / 2 ) : ( low + high ) / 2;
        if ( !isRuledOut( middle ) )
          high = middle;
        else
        {
          low = middle;
          mBound = std::max( mBound, mIsWhole ? low + 1 : low );
          note();
        }
      }
    }

    void prove()
    {
      FixedFacilities fixed;
      isRuledOut( std::max( 0.0, stepBelow( mPlan.value ) ), &fixed );
      SitingProgram program( mInstance, mRules, fixed, sLargestProgram );
      if ( program.isTooLarge() || mWatch.isOver() )
        return;
      const ProgramEffort effort { mWatch.left(), program.worthwhileBranches() };
      const SitingProof proof = program.leastCost( mTarget.allowed, mPlan.value, effort, mWatch.progress() );
      if ( !proof.chosen.empty() && reaches( mInstance.valueOf( proof.chosen ) )
        && PlanVerifier::checkRules( mRules, proof.chosen ).isEmpty() )
      {
        SitingSearch search( mInstance, mRules, mLimits.seed );
        search.reset( proof.chosen );
        take( search );
      }
      mBound = std::max( mBound, std::min( proof.bound, mPlan.value ) );
    }

    const SitingInstance mInstance;
    const ChoiceRules &mRules;
    const CoverTarget mTarget;
    const SolveLimits mLimits;
    SolveWatch &mWatch;
    CoverFloor mFloor;
    const double mAll;
    long long mUnit = 0; //!< greatest common divisor of costs that are whole
    const double mTolerance;
    bool mIsWhole = false;
    bool mIsCount = false;
    bool mHasPlan = false;
    double mBound = 0;
    SitingPlan mPlan;
};
} // namespace

Result<SitingPlan> SetCoverSolver::solve( const SitingInstance &instance, const ChoiceRules &rules, const CoverTarget &target,
  const SolveLimits &limits, Progress &progress, const std::vector<int> &start )
{
  SolveWatch watch( limits, progress );
  const Result<SitingPlan> plan = Covering( instance, rules, target, limits, watch ).run( start );
  if ( !plan )
    return plan;
  QString fault = PlanVerifier::checkRules( rules, plan->chosen );
  const double open = PlanVerifier::value( instance, plan->chosen );
  if ( fault.isEmpty() && open > target.allowed + 1e-7 * std::max( 1.0, target.total ) )
    fault = tr( "%1 stays uncovered, %2 is allowed." ).arg( open ).arg( target.allowed );
  if ( fault.isEmpty() && plan->bound > plan->value * ( 1 + 1e-9 ) )
    fault = tr( "The bound lies above the value." );
  if ( !fault.isEmpty() )
    return Error { tr( "The solver made a plan that fails its check: %1" ).arg( fault ),
      tr( "This is a fault of the program; please report it with the question you asked." ), {}, 0 };
  return plan;
}

} // namespace jinguan
