#include "optimise/SitingSolver.h"

#include "optimise/PlanVerifier.h"
#include "optimise/SitingBound.h"
#include "optimise/SitingFeasibility.h"
#include "optimise/SitingProgram.h"
#include "optimise/SitingSearch.h"

#include <algorithm>

namespace jinguan
{

namespace
{
constexpr std::size_t sLargestProgram = 400000; //!< entries of the matrix; the linear programs of larger ones take too long to be of use

/** One solving of a question with rules. */
class Solving
{
  public:
    Solving( const SitingInstance &instance, const ChoiceRules &rules, const SolveLimits &limits, SolveWatch &watch )
      : mInstance( instance ),
        mRules( rules ),
        mLimits( limits ),
        mWatch( watch ),
        mSearch( instance, rules, limits.seed ),
        mBound( instance, rules ),
        mAll( instance.farTotal() )
    {}

    Result<SitingPlan> run( const std::vector<int> &start )
    {
      const auto over = [this] { return mWatch.isOver(); };
      const Result<std::vector<int>> least = SitingFeasibility::leastPlan( mRules, mWatch.progress() );
      if ( !least )
        return least.error();
      mSearch.fill( over );
      if ( !mSearch.isAllowed() )
      {
        mSearch.reset( *least );
        mSearch.fill( over );
      }
      if ( mSearch.isAllowed() )
        take();
      if ( !start.empty() && PlanVerifier::checkRules( mRules, start ).isEmpty() )
      {
        mSearch.reset( start );
        mSearch.fill( over );
        take();
      }
      if ( !mHasPlan )
        return Error { SitingSolver::tr( "Cancelled." ), {}, {}, 0 };
      mSearch.reset( mPlan.chosen );
      mSearch.descend( over );
      take();
      raiseFloor();
      improve();
      finish();
      return mPlan;
    }

  private:
    static constexpr int sFloorSteps = 400;
    static constexpr int sShakes = 40;     //!< a round
    static constexpr int sSteps = 50;      //!< of the bound, a round
    static constexpr int sIdleRounds = 12; //!< rounds without a better plan after the bound is spent

    bool isSettled() { return mWatch.isOver() || bound() >= mPlan.value - 1e-9 * std::abs( mPlan.value ); }
    double bound() const { return std::max( mBound.bound(), mProved ); }

    bool take()
    {
      if ( !mSearch.isAllowed() || ( mHasPlan && mSearch.value() >= mPlan.value - 1e-9 * std::abs( mPlan.value ) ) )
        return false;
      mHasPlan = true;
      mPlan.chosen = mSearch.chosen();
      mPlan.value = mInstance.valueOf( mPlan.chosen );
      mPlan.secondsToValue = mWatch.elapsed();
      note();
      return true;
    }

    void note()
    {
      const double known = std::min( bound(), mPlan.value );
      mWatch.note( mPlan.value, known, mPlan.chosen );
      mWatch.progress().report( -1,
        SitingSolver::tr( "Searching; at most %1 % from the best" ).arg( mAll > 0 ? 100 * ( mPlan.value - known ) / mAll : 0, 0, 'f', 2 ) );
    }

    /**
     * The bound of the question without its rules but the number: quick, valid with them too, and its prices are where the bound with them begins. With k-fold clients
     * that bound is not there, and steps of the other go first.
     */
    void raiseFloor()
    {
      const int most = mRules.most >= 0 ? std::min( mRules.most, mRules.count() ) : mRules.count();
      if ( most == 0 )
        return;
      if ( mInstance.isFolded() )
        for ( int i = 0; i < sFloorSteps && !mBound.isSpent() && !isSettled(); ++i )
          mBound.step( mPlan.value );
      else if ( mInstance.isCover() )
        raisePlain( LocationBound<CoverInstance>( mInstance.cover(), most, {} ) );
      else
        raisePlain( LocationBound<PMedianInstance>( mInstance.median(), most, {} ) );
      note();
    }

    template<typename Instance> void raisePlain( LocationBound<Instance> plain )
    {
      for ( int i = 0; i < sFloorSteps && !plain.isSpent() && !isSettled(); ++i )
        if ( plain.step( mPlan.value ) )
          mProved = std::max( mProved, std::min( plain.bound(), mPlan.value ) );
      if ( !plain.prices().empty() )
        mBound.setPrices( plain.prices() );
    }

    void improve()
    {
      int idle = 0;
      bool isSharp = !mInstance.isFolded();
      for ( int round = 0; !isSettled(); ++round )
      {
        if ( !mBound.isSpent() )
          boundSteps();
        bool found = shakes();
        idle = found ? 0 : idle + 1;
        if ( idle <= sIdleRounds || !mBound.isSpent() )
          continue;
        if ( isSharp )
          break;
        isSharp = true; // once more, without the hints of half-served clients
        mSearch.setSharp();
        idle = 0;
      }
      if ( mLimits.exact && !isSettled() )
        prove();
    }

    /** Bounds, and a plan from the options that the bound likes. */
    void boundSteps()
    {
      for ( int i = 0; i < sSteps && !mBound.isSpent() && !isSettled(); ++i )
        mBound.step( mPlan.value );
      note();
      RuleKeeper keeper( mRules );
      for ( const int option : mBound.chosen() )
      {
        if ( keeper.canAdd( option ) )
          keeper.add( option );
      }
      mSearch.reset( keeper.chosen() );
      const auto over = [this] { return mWatch.isOver(); };
      mSearch.fill( over );
      mSearch.descend( over );
      take();
    }

    bool shakes()
    {
      bool found = false;
      const int largest = std::clamp( static_cast<int>( mPlan.chosen.size() ) / 2, 1, 12 );
      int strength = 1;
      for ( int i = 0; i < sShakes && !isSettled(); ++i )
      {
        mSearch.reset( mPlan.chosen );
        mSearch.shake( strength, [this] { return mWatch.isOver(); } );
        const bool better = take();
        found = found || better;
        strength = better ? 1 : strength % largest + 1;
      }
      return found;
    }

    void prove()
    {
      SitingProgram program( mInstance, mRules, mBound.fixed( mPlan.value ), sLargestProgram );
      if ( program.isTooLarge() )
        return;
      mWatch.progress().report( -1, SitingSolver::tr( "Proving the plan" ) );
      const ProgramEffort effort { mWatch.left(), program.worthwhileBranches() };
      const SitingProof proof = program.leastValue( mPlan.value, effort, mWatch.progress() );
      if ( !proof.chosen.empty() && PlanVerifier::checkRules( mRules, proof.chosen ).isEmpty() )
      {
        mSearch.reset( proof.chosen );
        take();
      }
      mProved = std::max( mProved, std::min( proof.bound, mPlan.value ) );
    }

    void finish()
    {
      mPlan.bound = std::min( bound(), mPlan.value );
      mPlan.seconds = mWatch.elapsed();
      note();
      mPlan.points = mWatch.points();
      mWatch.isOver();
      mPlan.end = mPlan.isProved() ? SolveEnd::Proved
        : mWatch.isCancelled()     ? SolveEnd::Cancelled
        : mWatch.isLate()          ? SolveEnd::Time
                                   : SolveEnd::Settled;
      std::sort( mPlan.chosen.begin(), mPlan.chosen.end() );
    }

    const SitingInstance mInstance;
    const ChoiceRules &mRules;
    const SolveLimits mLimits;
    SolveWatch &mWatch;
    SitingSearch mSearch;
    SitingBound mBound;
    const double mAll; //!< the cost of no option at all
    SitingPlan mPlan;
    bool mHasPlan = false;
    double mProved = 0;
};

SitingPlan solvePlain(
  const SitingInstance &instance, const ChoiceRules &rules, SolveLimits limits, Progress &progress, const std::vector<int> &start )
{
  const int p = std::min( rules.most, rules.count() );
  limits.start = start;
  const LocationPlan found = instance.isCover() ? LocationSolver::solve( instance.cover(), p, {}, limits, progress )
                                                : LocationSolver::solve( instance.median(), p, {}, limits, progress );
  SitingPlan plan;
  plan.chosen = found.open;
  std::sort( plan.chosen.begin(), plan.chosen.end() );
  plan.value = found.value;
  plan.bound = found.bound;
  plan.seconds = found.seconds;
  plan.secondsToValue = found.secondsToValue;
  plan.points = found.trace;
  plan.end = plan.isProved()          ? SolveEnd::Proved
    : found.cancelled                 ? SolveEnd::Cancelled
    : found.seconds >= limits.seconds ? SolveEnd::Time
                                      : SolveEnd::Settled;
  return plan;
}

Result<SitingPlan> verified( const SitingInstance &instance, const ChoiceRules &rules, SitingPlan plan )
{
  const QString fault = PlanVerifier::check( instance, rules, plan.chosen, plan.value, plan.bound );
  if ( !fault.isEmpty() )
    return Error { SitingSolver::tr( "The solver made a plan that fails its check: %1" ).arg( fault ),
      SitingSolver::tr( "This is a fault of the program; please report it with the question you asked." ), {}, 0 };
  return plan;
}
} // namespace

QString solveEndId( SolveEnd end )
{
  switch ( end )
  {
    case SolveEnd::Proved:
      return QStringLiteral( "proved" );
    case SolveEnd::Settled:
      return QStringLiteral( "settled" );
    case SolveEnd::Time:
      return QStringLiteral( "time" );
    case SolveEnd::Cancelled:
      return QStringLiteral( "cancelled" );
  }
  return {};
}

Result<SitingPlan> SitingSolver::solve(
  const SitingInstance &instance, const ChoiceRules &rules, const SolveLimits &limits, Progress &progress, const std::vector<int> &start )
{
  SolveWatch watch( limits, progress );
  if ( rules.isPlain() && !instance.isFolded() && rules.most > 0 && rules.count() > 0 )
  {
    SitingPlan plan = solvePlain( instance, rules, limits, progress, start );
    if ( !start.empty() && PlanVerifier::checkRules( rules, start ).isEmpty() && instance.valueOf( start ) < plan.value )
    {
      plan.chosen = start;
      plan.value = instance.valueOf( start );
    }
    return verified( instance, rules, std::move( plan ) );
  }
  Result<SitingPlan> plan = Solving( instance, rules, limits, watch ).run( start );
  return plan ? verified( instance, rules, plan.take() ) : plan;
}

} // namespace jinguan
