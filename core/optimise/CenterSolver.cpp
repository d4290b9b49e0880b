#include "optimise/CenterSolver.h"

#include "optimise/PlanVerifier.h"
#include "optimise/SitingBound.h"
#include "optimise/SitingFeasibility.h"
#include "optimise/SitingProgram.h"
#include "optimise/SitingSearch.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace jinguan
{

namespace
{
constexpr std::size_t sLargestProgram = 400000;
constexpr int sShakes = 80;
constexpr int sSteps = 300;

enum class Verdict
{
  Possible,
  Impossible,
  Unknown
};

/** Rows without those that hold all options of another row, which is kept: who covers the smaller set covers the larger. */
SparseRows<std::int32_t> withoutLarger( const std::vector<std::vector<std::int32_t>> &rows, int options )
{
  std::vector<std::size_t> order( rows.size() );
  std::iota( order.begin(), order.end(), 0 );
  std::stable_sort( order.begin(), order.end(), [&rows]( std::size_t a, std::size_t b ) { return rows[a].size() < rows[b].size(); } );
  std::vector<std::vector<std::size_t>> byFirst( static_cast<std::size_t>( options ) );
  std::vector<char> isIn( static_cast<std::size_t>( options ), 0 );
  SparseRows<std::int32_t> kept;
  for ( const std::size_t at : order )
  {
    const std::vector<std::int32_t> &row = rows[at];
    for ( const std::int32_t option : row )
      isIn[static_cast<std::size_t>( option )] = 1;
    const bool isLarger = std::any_of( row.begin(), row.end(), [&]( std::int32_t option ) {
      const std::vector<std::size_t> &others = byFirst[static_cast<std::size_t>( option )];
      return std::any_of( others.begin(), others.end(), [&]( std::size_t other ) {
        return std::all_of( rows[other].begin(), rows[other].end(),
          [&isIn]( std::int32_t member ) { return isIn[static_cast<std::size_t>( member )] != 0; } );
      } );
    } );
    for ( const std::int32_t option : row )
      isIn[static_cast<std::size_t>( option )] = 0;
    if ( isLarger )
      continue;
    byFirst[static_cast<std::size_t>( row.front() )].push_back( at );
    for ( const std::int32_t option : row )
      kept.push( option );
    kept.endRow();
  }
  return kept;
}

/** One search for the least greatest distance. */
class Centering
{
  public:
    Centering( const CenterQuestion &question, const ChoiceRules &rules, const SolveLimits &limits, SolveWatch &watch )
      : mQuestion( question ), mRules( rules ), mLimits( limits ), mWatch( watch )
    {
      for ( int client = 0; client < question.byClient.rows(); ++client )
      {
        double nearest = question.kept[static_cast<std::size_t>( client )];
        if ( std::isfinite( nearest ) )
          mLevels.push_back( nearest );
        for ( const CostArc &arc : question.byClient[client] )
        {
          nearest = std::min( nearest, arc.cost );
          mLevels.push_back( arc.cost );
        }
        mLeast = std::max( mLeast, nearest );
      }
      mLeast = std::max( mLeast, question.atLeast );
      mPlan.value = std::numeric_limits<double>::infinity();
      std::sort( mLevels.begin(), mLevels.end() );
      mLevels.erase( std::unique( mLevels.begin(), mLevels.end() ), mLevels.end() );
    }

    Result<SitingPlan> run( const std::vector<int> &start )
    {
      const Result<std::vector<int>> least = SitingFeasibility::leastPlan( mRules, mWatch.progress() );
      if ( !least )
        return least.error();
      if ( !std::isfinite( mLeast ) )
        return unserved();
      mLeastPlan = *least;
      take( mLeastPlan );
      if ( !start.empty() && PlanVerifier::checkRules( mRules, start ).isEmpty() )
        take( start );
      if ( !mLevels.empty() && !std::isfinite( mPlan.value ) && examine( mLevels.back() ) == Verdict::Impossible )
        return unserved();
      narrow();
      if ( !std::isfinite( mPlan.value ) )
        return mWatch.isCancelled() ? Error { CenterSolver::tr( "Cancelled." ), {}, {}, 0 } : unserved();
      mPlan.bound = std::min( bound(), mPlan.value );
      mPlan.seconds = mWatch.elapsed();
      note();
      mPlan.points = mWatch.points();
      mPlan.end = mPlan.isProved() ? SolveEnd::Proved
        : mWatch.isCancelled()     ? SolveEnd::Cancelled
        : mWatch.isLate()          ? SolveEnd::Time
                                   : SolveEnd::Settled;
      std::sort( mPlan.chosen.begin(), mPlan.chosen.end() );
      return mPlan;
    }

  private:
    static Error unserved()
    {
      return Error { CenterSolver::tr( "Under these rules some places have no station at any distance that is looked at." ),
        CenterSolver::tr( "Allow at least one site, offer more candidates, or loosen a rule." ), {}, 0 };
    }

    /** The place of a distance among the levels. */
    std::ptrdiff_t placeOf( double distance ) const
    {
      return std::lower_bound( mLevels.begin(), mLevels.end(), distance ) - mLevels.begin();
    }
    /** No plan is below this level. */
    double bound() const
    {
      return std::max( mLeast, mImpossible + 1 < std::ssize( mLevels ) ? mLevels[static_cast<std::size_t>( mImpossible + 1 )] : mLeast );
    }

    void note() { mWatch.note( mPlan.value, std::min( bound(), mPlan.value ), mPlan.chosen ); }

    void take( const std::vector<int> &chosen )
    {
      const double value = CenterSolver::value( mQuestion, chosen );
      if ( value >= mPlan.value )
        return;
      mPlan.chosen = chosen;
      mPlan.value = value;
      mPlan.secondsToValue = mWatch.elapsed();
      mWatch.progress().report( -1, CenterSolver::tr( "Searching; greatest distance %1" ).arg( value, 0, 'f', 0 ) );
      note();
    }

    /** Halves between what is proved impossible and the plan; where a level stays open the search goes on above it, the proof below. */
    void narrow()
    {
      mImpossible = placeOf( mLeast ) - 1;
      std::ptrdiff_t open = mImpossible; // highest level that gave no plan
      while ( !mWatch.isOver() )
      {
        const std::ptrdiff_t high = std::isfinite( mPlan.value ) ? placeOf( mPlan.value ) : std::ssize( mLevels ) - 1;
        if ( high - open <= 1 )
          break;
        const std::ptrdiff_t middle = ( open + high ) / 2;
        const Verdict verdict = examine( mLevels[static_cast<std::size_t>( middle )] );
        if ( verdict == Verdict::Possible )
          continue;
        open = middle;
        if ( verdict == Verdict::Impossible )
          mImpossible = middle;
      }
      std::ptrdiff_t unknown = open; // lowest level that the proof could not settle
      while ( !mWatch.isOver() && unknown - mImpossible > 1 )
      {
        const std::ptrdiff_t middle = ( mImpossible + unknown ) / 2;
        const Verdict verdict = examine( mLevels[static_cast<std::size_t>( middle )] );
        if ( verdict == Verdict::Impossible )
          mImpossible = middle;
        else
          unknown = middle;
      }
    }

    /** Whether all clients can be covered within \a distance; a plan that does is taken. */
    Verdict examine( double distance )
    {
      std::vector<std::vector<std::int32_t>> rows;
      for ( int client = 0; client < mQuestion.byClient.rows(); ++client )
      {
        if ( mQuestion.kept[static_cast<std::size_t>( client )] <= distance )
          continue;
        rows.emplace_back();
        for ( const CostArc &arc : mQuestion.byClient[client] )
        {
          if ( arc.cost <= distance )
            rows.back().push_back( arc.to );
        }
        if ( rows.back().empty() )
          return Verdict::Impossible;
      }
      const SparseRows<std::int32_t> clients = withoutLarger( rows, mQuestion.options );
      SparseRows<std::int32_t> byOption = clients.transposed<std::int32_t>(
        mQuestion.options, []( std::int32_t option ) { return option; },
        []( int client, std::int32_t ) { return static_cast<std::int32_t>( client ); } );
      const auto count = static_cast<std::size_t>( clients.rows() );
      return examine( SitingInstance::covering( CoverInstance( std::move( byOption ), std::vector<double>( count, 1.0 ) ) ) );
    }

    Verdict examine( const SitingInstance &instance )
    {
      SitingSearch search( instance, mRules, mLimits.seed );
      const auto enough = [&] { return search.value() < 0.5 || mWatch.isOver(); };
      search.fill( enough );
      if ( !search.isAllowed() )
      {
        search.reset( mLeastPlan );
        search.fill( enough );
      }
      search.descend( enough );
      if ( isDone( search ) )
        return Verdict::Possible;
      SitingBound bound( instance, mRules );
      for ( int i = 0; i < sSteps && !bound.isSpent() && !mWatch.isOver(); ++i )
      {
        bound.step( std::max( 1.0, search.value() ) );
        if ( bound.bound() > 0.5 )
          return Verdict::Impossible;
      }
      std::vector<int> best = search.chosen();
      double value = search.isAllowed() ? search.value() : std::numeric_limits<double>::infinity();
      for ( int i = 0; i < sShakes && !mWatch.isOver(); ++i )
      {
        search.reset( best );
        search.shake( 1 + i % 5, enough );
        if ( isDone( search ) )
          return Verdict::Possible;
        if ( search.isAllowed() && search.value() < value )
        {
          best = search.chosen();
          value = search.value();
        }
      }
      return mLimits.exact && !mWatch.isOver() ? prove( instance, bound ) : Verdict::Unknown;
    }

    bool isDone( const SitingSearch &search )
    {
      if ( search.value() > 0.5 || !search.isAllowed() )
        return false;
      take( search.chosen() );
      return true;
    }

    Verdict prove( const SitingInstance &instance, const SitingBound &bound )
    {
      SitingProgram program( instance, mRules, bound.fixed( 1 ), sLargestProgram );
      if ( program.isTooLarge() )
        return Verdict::Unknown;
      const ProgramEffort effort { mWatch.left(), program.worthwhileBranches() };
      const SitingProof proof = program.leastValue( 1, effort, mWatch.progress() );
      if ( !proof.chosen.empty() && instance.valueOf( proof.chosen ) < 0.5 && PlanVerifier::checkRules( mRules, proof.chosen ).isEmpty() )
      {
        take( proof.chosen );
        return Verdict::Possible;
      }
      return proof.isWhole && proof.chosen.empty() ? Verdict::Impossible : Verdict::Unknown;
    }

    const CenterQuestion &mQuestion;
    const ChoiceRules &mRules;
    const SolveLimits mLimits;
    SolveWatch &mWatch;
    std::vector<int> mLeastPlan; //!< what the rules ask for at least
    std::vector<double> mLevels; //!< distances, rising
    double mLeast = 0;           //!< some client is at least so far from everything
    std::ptrdiff_t mImpossible = -1;
    SitingPlan mPlan; //!< infinite until there is one
};
} // namespace

double CenterSolver::value( const CenterQuestion &question, const std::vector<int> &chosen )
{
  std::vector<char> isChosen( static_cast<std::size_t>( question.options ), 0 );
  for ( const int option : chosen )
    isChosen[static_cast<std::size_t>( option )] = 1;
  double greatest = 0;
  for ( int client = 0; client < question.byClient.rows(); ++client )
  {
    double nearest = question.kept[static_cast<std::size_t>( client )];
    for ( const CostArc &arc : question.byClient[client] )
    {
      if ( isChosen[static_cast<std::size_t>( arc.to )] )
        nearest = std::min( nearest, arc.cost );
    }
    greatest = std::max( greatest, nearest );
  }
  return greatest;
}

Result<SitingPlan> CenterSolver::solve(
  const CenterQuestion &question, const ChoiceRules &rules, const SolveLimits &limits, Progress &progress, const std::vector<int> &start )
{
  SolveWatch watch( limits, progress );
  const Result<SitingPlan> plan = Centering( question, rules, limits, watch ).run( start );
  if ( !plan )
    return plan;
  QString fault = PlanVerifier::checkRules( rules, plan->chosen );
  if ( fault.isEmpty() && plan->bound > plan->value )
    fault = tr( "The bound lies above the value." );
  if ( !fault.isEmpty() )
    return Error { tr( "The solver made a plan that fails its check: %1" ).arg( fault ),
      tr( "This is a fault of the program; please report it with the question you asked." ), {}, 0 };
  return plan;
}

} // namespace jinguan
