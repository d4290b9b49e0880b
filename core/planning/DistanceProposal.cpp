#include "planning/DistanceProposal.h"

#include "optimise/CenterSolver.h"
#include "planning/PlaceIndex.h"
#include "planning/PlanProgress.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace jinguan
{

namespace
{
constexpr double sFar = std::numeric_limits<double>::infinity();
constexpr double sMostArcs = 1.2e7;      //!< in lists of a p-median
constexpr double sMostNear = 6e6;        //!< in lists of a p-center
constexpr std::size_t sFirstCells = 400; //!< that a p-center begins with
constexpr std::size_t sAddedCells = 150; //!< at most after each plan
constexpr int sRounds = 40;

/** Places of options and distances to them. */
class Field
{
  public:
    explicit Field( const PlanContext &context ) : mContext( context ), mIndex( points( context, mOptionsAt ), bucket( context ) )
    {
      const PlanningRequest &request = context.question.request();
      const DemandGrid &grid = *context.problem.grid();
      for ( int cell = 0; cell < grid.size(); ++cell )
      {
        if ( !( grid.weight( cell, request.demand ) > 0 ) )
          continue;
        mCells.push_back( cell );
        double kept = sFar;
        for ( const CoveringSite &site : context.question.fixed() )
          kept = std::min( kept, Geodesy::distance( site.at, grid.cell( cell ).at ) );
        mKept.push_back( kept );
      }
    }

    std::size_t clients() const { return mCells.size(); }
    double kept( std::size_t client ) const { return mKept[client]; }
    const LonLat &at( std::size_t client ) const { return mContext.problem.grid()->cell( mCells[client] ).at; }
    double weight( std::size_t client ) const
    {
      return mContext.problem.grid()->weight( mCells[client], mContext.question.request().demand );
    }
    const DemandCell &cell( std::size_t client ) const { return mContext.problem.grid()->cell( mCells[client] ); }
    std::size_t places() const { return mOptionsAt.size(); }
    const std::vector<std::int32_t> &optionsAt( std::int32_t place ) const { return mOptionsAt[static_cast<std::size_t>( place )]; }
    std::vector<NearPlace> nearest( std::size_t client, std::size_t count, double limit ) const
    {
      return mIndex.nearest( at( client ), count, limit );
    }

    /** Distance of each client to its nearest station under a plan. */
    std::vector<double> distances( const std::vector<int> &chosen ) const
    {
      std::vector<double> result = mKept;
      for ( const int option : chosen )
      {
        const LonLat site = mContext.question.siteOf( option ).at;
        for ( std::size_t client = 0; client < result.size(); ++client )
          result[client] = std::min( result[client], Geodesy::distance( site, at( client ) ) );
      }
      return result;
    }

  private:
    static std::vector<LonLat> points( const PlanContext &context, std::vector<std::vector<std::int32_t>> &optionsAt )
    {
      const ChoiceRules &rules = context.question.rules();
      std::vector<LonLat> points( static_cast<std::size_t>( rules.places() ) );
      optionsAt.resize( points.size() );
      for ( int option = 0; option < rules.count(); ++option )
      {
        points[static_cast<std::size_t>( rules.placeOf( option ) )] = context.question.siteOf( option ).at;
        optionsAt[static_cast<std::size_t>( rules.placeOf( option ) )].push_back( option );
      }
      return points;
    }
    static double bucket( const PlanContext &context ) { return std::max( 100.0, 2 * context.problem.request().candidateStep ); }

    const PlanContext &mContext;
    std::vector<std::vector<std::int32_t>> mOptionsAt; //!< by place
    PlaceIndex mIndex;
    std::vector<int> mCells;
    std::vector<double> mKept;
};

/** A p-median with the nearest \a listed places of each client. */
SitingInstance medianOf( const Field &field, int options, std::size_t listed )
{
  SparseRows<CostArc> rows;
  std::vector<double> far;
  for ( std::size_t client = 0; client < field.clients(); ++client )
  {
    const double weight = field.weight( client );
    const std::vector<NearPlace> near = field.nearest( client, listed, field.kept( client ) );
    for ( const NearPlace &place : near )
    {
      for ( const std::int32_t option : field.optionsAt( place.point ) )
        rows.push( { option, weight * place.distance } );
    }
    rows.endRow();
    const bool isCut = near.size() == listed && listed < field.places();
    const double last = near.empty() ? 0 : near.back().distance;
    // nothing stays and all are listed: farther than any, so that it is never the nearest
    far.push_back( weight * ( isCut ? last : std::isfinite( field.kept( client ) ) ? field.kept( client ) : 2 * last + 1 ) );
  }
  return SitingInstance::median( PMedianInstance( options, std::move( rows ), std::move( far ) ) );
}

Error noStation()
{
  return Error { DistanceProposal::tr( "There is no station to measure distances to." ),
    DistanceProposal::tr( "Ask for at least one new site, or count existing stations." ), {}, 0 };
}

void fill( PlanAnswer &answer, const SitingPlan &plan, double scale )
{
  answer.gap = answer.value > 0 ? ( answer.value - answer.bound ) / answer.value : 0;
  for ( const SolvePoint &point : plan.points )
    answer.points.push_back( { answer.seconds + point.seconds, point.value / scale, point.bound / scale } );
  answer.seconds += plan.seconds;
  answer.end = plan.end;
  if ( answer.end == SolveEnd::Proved && answer.gap > 1e-7 ) // of the lists, not of the real distances
    answer.end = SolveEnd::Settled;
}

/** Sites in the order of what each takes from the sum (or the greatest) of the distances. */
std::vector<int> inOrder( const Field &field, const ChoiceRules &rules, const std::vector<int> &chosen, bool isGreatest )
{
  std::vector<int> order;
  std::vector<int> waiting;
  for ( const int option : chosen )
    ( rules.options[static_cast<std::size_t>( option )].stays ? order : waiting ).push_back( option );
  std::vector<double> present = field.distances( order );
  std::vector<std::vector<double>> alone;
  for ( const int option : waiting )
    alone.push_back( field.distances( { option } ) );
  std::vector<char> isPlaced( waiting.size(), 0 );
  for ( std::size_t step = 0; step < waiting.size(); ++step )
  {
    std::size_t best = waiting.size();
    double least = 0;
    for ( std::size_t i = 0; i < waiting.size(); ++i )
    {
      if ( isPlaced[i] )
        continue;
      double value = 0;
      for ( std::size_t client = 0; client < present.size(); ++client )
      {
        const double distance = std::min( present[client], alone[i][client] );
        value = isGreatest ? std::max( value, distance ) : value + field.weight( client ) * distance;
      }
      if ( best == waiting.size() || value < least )
      {
        best = i;
        least = value;
      }
    }
    isPlaced[best] = 1;
    order.push_back( waiting[best] );
    for ( std::size_t client = 0; client < present.size(); ++client )
      present[client] = std::min( present[client], alone[best][client] );
  }
  return order;
}
} // namespace

Result<PlanAnswer> DistanceProposal::median( const PlanContext &context, Progress &progress )
{
  const ChoiceRules &rules = context.question.rules();
  const Field field( context );
  double weights = 0;
  for ( std::size_t client = 0; client < field.clients(); ++client )
    weights += field.weight( client );
  const double perPlace = field.places() > 0 ? static_cast<double>( rules.count() ) / static_cast<double>( field.places() ) : 1;
  const auto mostListed = std::max<std::size_t>(
    20, static_cast<std::size_t>( sMostArcs / perPlace / std::max<double>( 1, static_cast<double>( field.clients() ) ) ) );
  PlanAnswer answer;
  SolveLimits limits = context.limits();
  for ( std::size_t listed =
          std::min( mostListed, std::max<std::size_t>( 60, 4 * field.places() / static_cast<std::size_t>( std::max( 1, rules.most ) ) ) );
        ; listed = std::min( mostListed, 3 * listed ) )
  {
    progress.report( -1, tr( "Measuring distances" ) );
    limits.seconds = std::max( 1.0, context.limits().seconds - answer.seconds );
    const std::vector<int> start = answer.chosen.empty() ? context.start : answer.chosen;
    PlanWatch watch( progress, context, [weights, &answer]( const SolvePoint &point ) {
      const double scale = weights > 0 ? weights : 1;
      return SolvePoint { answer.seconds + point.seconds, point.value / scale, std::max( answer.bound, point.bound / scale ) };
    } );
    const Result<SitingPlan> plan = SitingSolver::solve( medianOf( field, rules.count(), listed ), rules, limits, watch, start );
    if ( !plan )
      return plan.error();
    const std::vector<double> distances = field.distances( plan->chosen );
    double sum = 0;
    for ( std::size_t client = 0; client < distances.size(); ++client )
      sum += field.weight( client ) * distances[client];
    if ( !std::isfinite( sum ) )
      return noStation();
    const double before = answer.value;
    answer.value = weights > 0 ? sum / weights : 0;
    if ( answer.chosen.empty() || answer.value < before )
    {
      answer.chosen = plan->chosen;
      answer.secondsToValue = answer.seconds + plan->secondsToValue;
    }
    else
      answer.value = before;
    answer.bound = std::min( answer.value, std::max( answer.bound, weights > 0 ? plan->bound / weights : 0 ) );
    fill( answer, *plan, weights > 0 ? weights : 1 );
    const bool isWithin = sum <= plan->value * ( 1 + 1e-9 );
    if ( isWithin || listed >= mostListed || listed >= field.places() || plan->end == SolveEnd::Cancelled
      || answer.seconds >= context.limits().seconds )
    {
      if ( !isWithin )
        answer.notes.append(
          tr( "The search looked at the %n nearest candidate(s) of each cell only; the plan reaches beyond them in places. Larger "
              "cells or fewer candidates make the bound tighter.",
            nullptr, static_cast<int>( listed ) ) );
      break;
    }
  }
  answer.chosen = inOrder( field, rules, answer.chosen, false );
  answer.stop = answer.end == SolveEnd::Cancelled ? CoverStop::Cancelled : CoverStop::Complete;
  return answer;
}

namespace
{
/** The cells that a p-center looks at, and their lists. */
class CenterCells
{
  public:
    CenterCells( const Field &field, int options ) : mField( field ), mIsIn( field.clients(), 0 )
    {
      mQuestion.options = options;
      const std::size_t step = std::max<std::size_t>( 1, field.clients() / sFirstCells );
      for ( std::size_t client = 0; client < field.clients(); client += step )
        add( client );
    }

    void add( std::size_t client )
    {
      if ( mIsIn[client] )
        return;
      mIsIn[client] = 1;
      mClients.push_back( client );
    }

    /** Adds the cells farthest beyond \a distance, apart from each other; false when there is none. */
    bool addBeyond( const std::vector<double> &distances, double distance )
    {
      std::vector<std::size_t> order;
      for ( std::size_t client = 0; client < distances.size(); ++client )
      {
        if ( distances[client] > distance * ( 1 + 1e-9 ) && !mIsIn[client] )
          order.push_back( client );
      }
      std::stable_sort( order.begin(), order.end(), [&distances]( std::size_t a, std::size_t b ) { return distances[a] > distances[b]; } );
      std::vector<std::size_t> added;
      for ( const std::size_t client : order )
      {
        const DemandCell &cell = mField.cell( client );
        const bool isApart = std::none_of( added.begin(), added.end(), [&]( std::size_t other ) {
          const DemandCell &its = mField.cell( other );
          return std::abs( cell.row - its.row ) + std::abs( cell.column - its.column ) < 6;
        } );
        if ( !isApart || added.size() >= sAddedCells )
          continue;
        add( client );
        added.push_back( client );
      }
      return !added.empty();
    }

    /** The question over the cells so far; options beyond \a reach are of no use. */
    const CenterQuestion &question( double reach, double atLeast )
    {
      mQuestion.byClient = {};
      mQuestion.kept.clear();
      mQuestion.atLeast = atLeast;
      const auto listed = std::max<std::size_t>( 50, static_cast<std::size_t>( sMostNear / static_cast<double>( mClients.size() ) ) );
      mIsCut = false;
      for ( const std::size_t client : mClients )
      {
        const double limit = std::min( reach, mField.kept( client ) );
        const std::vector<NearPlace> near = mField.nearest( client, listed, std::nextafter( limit, sFar ) );
        mIsCut = mIsCut || ( near.size() == listed && listed < mField.places() );
        for ( const NearPlace &place : near )
        {
          for ( const std::int32_t option : mField.optionsAt( place.point ) )
            mQuestion.byClient.push( { option, place.distance } );
        }
        mQuestion.byClient.endRow();
        mQuestion.kept.push_back( mField.kept( client ) );
      }
      return mQuestion;
    }
    /** Some list had to be cut: a bound from it would not hold. */
    bool isCut() const { return mIsCut; }

  private:
    const Field &mField;
    std::vector<char> mIsIn;
    std::vector<std::size_t> mClients;
    CenterQuestion mQuestion;
    bool mIsCut = false;
};
} // namespace

Result<PlanAnswer> DistanceProposal::center( const PlanContext &context, Progress &progress )
{
  const ChoiceRules &rules = context.question.rules();
  const Field field( context );
  CenterCells cells( field, rules.count() );
  PlanAnswer answer;
  answer.value = sFar;
  if ( !context.start.empty() )
    answer.chosen = context.start;
  SolveLimits limits = context.limits();
  PlanWatch watch(
    progress, context, []( const SolvePoint &point ) { return point; } ); // of whole rounds: within one, only some cells are looked at
  for ( int round = 0; round < sRounds; ++round )
  {
    limits.seconds = std::max( 0.5, context.limits().seconds - answer.seconds );
    const Result<SitingPlan> plan =
      CenterSolver::solve( cells.question( answer.value, answer.bound ), rules, limits, progress, answer.chosen );
    if ( !plan && std::isfinite( answer.value ) )
      break; // cancelled: the plan before is kept
    if ( !plan )
      return plan.error();
    const std::vector<double> distances = field.distances( plan->chosen );
    const double greatest = distances.empty() ? 0 : *std::max_element( distances.begin(), distances.end() );
    if ( !std::isfinite( greatest ) )
      return noStation();
    if ( greatest < answer.value )
    {
      answer.value = greatest;
      answer.chosen = plan->chosen;
      answer.secondsToValue = answer.seconds + plan->secondsToValue;
    }
    if ( !cells.isCut() )
      answer.bound = std::max( answer.bound, plan->bound );
    answer.bound = std::min( answer.bound, answer.value );
    answer.seconds += plan->seconds;
    answer.end = plan->end;
    answer.points.push_back( { answer.seconds, answer.value, answer.bound } );
    watch.reached( answer.points.back(), answer.chosen );
    progress.report( -1, tr( "Greatest distance %1 m, at least %2 m" ).arg( answer.value, 0, 'f', 0 ).arg( answer.bound, 0, 'f', 0 ) );
    const bool isOver = progress.isCancelled() || answer.seconds >= context.limits().seconds;
    if ( isOver || answer.bound >= answer.value * ( 1 - 1e-9 ) || !cells.addBeyond( distances, plan->value ) )
      break;
  }
  answer.gap = answer.value > 0 ? ( answer.value - answer.bound ) / answer.value : 0;
  answer.end = answer.gap < 1e-9                         ? SolveEnd::Proved
    : progress.isCancelled()                             ? SolveEnd::Cancelled
    : answer.seconds >= context.limits().seconds * 0.999 ? SolveEnd::Time
                                                         : SolveEnd::Settled;
  answer.chosen = inOrder( field, rules, answer.chosen, true );
  answer.stop = answer.end == SolveEnd::Cancelled ? CoverStop::Cancelled : CoverStop::Complete;
  return answer;
}

} // namespace jinguan
