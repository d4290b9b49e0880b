#include "planning/kriging/DesignSearch.h"

#include "optimise/SolveProgress.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace jinguan
{

namespace
{
constexpr int sShakes = 16;         //!< tries after the first descent
constexpr int sFreshAfter = 150;    //!< steps after which the covariances are computed anew: each adds its rounding
constexpr double sAllAtMost = 3e9;  //!< operations of going through all choices
constexpr size_t sShakenAtMost = 3; //!< stations moved at random at once

double choices( double n, double k )
{
  double result = 1;
  for ( double i = 0; i < k; ++i )
    result *= ( n - i ) / ( i + 1 );
  return result;
}
} // namespace

DesignSearch::DesignSearch( const DesignField &field, Progress &progress )
  : mField( field ), mProgress( progress ), mConstraints( field.question() ), mRandom( field.question().seed )
{
  mClock.start();
}

int DesignSearch::wanted() const
{
  return mField.question().count + static_cast<int>( mField.question().movable.size() );
}

bool DesignSearch::isStopped( DesignPlan &plan )
{
  plan.cancelled = plan.cancelled || mProgress.isCancelled();
  plan.timeUp = plan.timeUp || static_cast<double>( mClock.elapsed() ) > 1000 * mField.question().seconds;
  return plan.cancelled || plan.timeUp;
}

void DesignSearch::add( int candidate )
{
  mObjective->observe( candidate );
  mConstraints.add( candidate );
}

void DesignSearch::remove( int candidate )
{
  mObjective->giveUp( candidate );
  mConstraints.remove( candidate );
}

bool DesignSearch::addBest( int left, const std::vector<char> *among )
{
  const size_t n = mField.question().candidates.size();
  std::vector<char> allowed( n, 0 );
  std::vector<DesignScore> scores( n );
  const auto allow = [&]( bool withGroups ) {
    for ( size_t s = 0; s < n; ++s )
      allowed[s] = ( !among || ( *among )[s] ) && mObjective->isObservable( static_cast<int>( s ) )
          && mConstraints.mayAdd( static_cast<int>( s ), withGroups ? left : std::numeric_limits<int>::max() )
        ? 1
        : 0;
    return std::find( allowed.cbegin(), allowed.cend(), 1 ) != allowed.cend();
  };
  if ( !allow( true ) && !allow( false ) )
    return false;
  mObjective->additions( allowed, scores );
  size_t best = n;
  for ( size_t s = 0; s < n; ++s )
    if ( allowed[s] && ( best == n || scores[s].isBetterThan( scores[best] ) ) )
      best = s;
  add( static_cast<int>( best ) );
  return true;
}

void DesignSearch::fill( DesignPlan &plan )
{
  while ( static_cast<int>( mObjective->observed().size() ) < wanted() && !isStopped( plan ) )
  {
    const std::vector<int> before = mObjective->observed();
    if ( !addBest( wanted() - static_cast<int>( before.size() ) ) )
      return;
    // As soon as the stations tell the drift, the wide prior that stood in for it goes.
    if ( !mField.isIdentified( before ) && mField.isIdentified( mObjective->observed() ) )
      mObjective = DesignObjective::create( mField, mObjective->observed() );
  }
}

bool DesignSearch::exchangeBest()
{
  const size_t n = mField.question().candidates.size();
  const std::vector<int> observed = mObjective->observed();
  const Rated now = rated();
  Rated best = now;
  int in = -1, out = -1;
  std::vector<char> allowed( n );
  std::vector<DesignScore> scores( n );
  mObjective->prepareExchanges();
  for ( size_t position = 0; position < observed.size(); ++position )
  {
    const int leaving = observed[position];
    std::vector<int> unmet( n, 0 );
    bool better = false;
    for ( size_t s = 0; s < n; ++s )
    {
      const int entering = static_cast<int>( s );
      allowed[s] = mObjective->isObservable( entering ) && mConstraints.mayReplace( entering, leaving ) ? 1 : 0;
      if ( !allowed[s] )
        continue;
      unmet[s] = mConstraints.unmetAfter( entering, leaving );
      allowed[s] = unmet[s] <= best.unmet ? 1 : 0;
      better = better || unmet[s] < best.unmet;
    }
    scores.assign( n, DesignScore() );
    mObjective->exchanges( position, allowed, better ? DesignScore() : best.score, scores );
    for ( size_t s = 0; s < n; ++s )
      if ( const Rated tried { unmet[s], scores[s] }; allowed[s] && std::isfinite( scores[s].first ) && tried.isBetterThan( best ) )
      {
        best = tried;
        in = static_cast<int>( s );
        out = leaving;
      }
  }
  if ( in < 0 )
    return false;
  add( in ); // first, so that the drift stays known
  remove( out );
  return true;
}

void DesignSearch::descend( DesignPlan &plan )
{
  while ( !isStopped( plan ) && exchangeBest() )
  {
    if ( mObjective->steps() > sFreshAfter )
      mObjective = DesignObjective::create( mField, mObjective->observed() );
  }
}

void DesignSearch::shake()
{
  const size_t n = mField.question().candidates.size();
  const size_t moved = 1 + mRandom() % std::min( sShakenAtMost, mObjective->observed().size() );
  for ( size_t i = 0; i < moved; ++i )
  {
    const std::vector<int> observed = mObjective->observed();
    const int leaving = observed[mRandom() % observed.size()];
    for ( int tries = 0; tries < 50; ++tries )
    {
      const int entering = static_cast<int>( mRandom() % n );
      if ( !mObjective->isObservable( entering ) || !mConstraints.mayReplace( entering, leaving )
        || mConstraints.unmetAfter( entering, leaving ) > mConstraints.unmet() )
        continue;
      add( entering );
      remove( leaving );
      break;
    }
  }
}

void DesignSearch::moveTo( const std::vector<int> &chosen )
{
  const auto has = []( const std::vector<int> &list, int one ) { return std::find( list.cbegin(), list.cend(), one ) != list.cend(); };
  const std::vector<int> now = mObjective->observed();
  for ( const int one : chosen )
    if ( !has( now, one ) )
      add( one );
  for ( const int one : now )
    if ( !has( chosen, one ) )
      remove( one );
  if ( mObjective->steps() > sFreshAfter )
    mObjective = DesignObjective::create( mField, mObjective->observed() );
}

void DesignSearch::run( DesignPlan &plan, double ofFixed )
{
  const DesignQuestion &question = mField.question();
  mObjective = DesignObjective::create( mField, question.movable );
  for ( const int candidate : question.movable )
    mConstraints.add( candidate );
  const auto note = [&] {
    const double value = mObjective->score().first;
    plan.trace.push_back(
      { static_cast<double>( mClock.nsecsElapsed() ) / 1e9, question.goal == DesignGoal::MutualInformation ? -value : value } );
    const DesignStep &step = plan.trace.back();
    SolveProgress::tell( mProgress, { step.seconds, step.value + ofFixed, std::nan( "" ) }, plan.chosen );
  };
  fill( plan );
  plan.chosen = mObjective->observed();
  if ( plan.chosen.empty() )
    return;
  note();
  // Without more stations than drift columns none can be given up.
  const bool exchanges = mField.isIdentified( plan.chosen );
  if ( exchanges )
  {
    descend( plan );
    plan.chosen = mObjective->observed();
    note();
  }
  Rated best = rated();
  for ( int i = 0; exchanges && i < sShakes && !isStopped( plan ); ++i )
  {
    mProgress.report( static_cast<double>( i ) / sShakes, NetworkDesign::tr( "Bettering the plan" ) );
    shake();
    if ( !mField.isIdentified( mObjective->observed() ) )
    {
      moveTo( plan.chosen );
      continue;
    }
    descend( plan );
    if ( rated().isBetterThan( best ) )
    {
      best = rated();
      plan.chosen = mObjective->observed();
      note();
    }
    else
      moveTo( plan.chosen );
  }
  plan.unmet = best.unmet;
}

void DesignSearch::enumerate( int from, int left, std::vector<int> &best, Rated &rated, bool &found, DesignPlan &plan )
{
  const int n = static_cast<int>( mField.question().candidates.size() );
  if ( isStopped( plan ) )
    return;
  if ( left > 1 )
  {
    for ( int s = from; s <= n - left; ++s )
      if ( mObjective->isObservable( s ) && mConstraints.mayAdd( s, std::numeric_limits<int>::max() ) )
      {
        add( s );
        enumerate( s + 1, left - 1, best, rated, found, plan );
        remove( s );
      }
    return;
  }
  std::vector<char> allowed( static_cast<size_t>( n ), 0 );
  for ( int s = from; s < n; ++s )
    allowed[static_cast<size_t>( s )] = mObjective->isObservable( s ) && mConstraints.mayAdd( s, 1 ) ? 1 : 0;
  std::vector<DesignScore> scores( allowed.size() );
  mObjective->additions( allowed, scores );
  for ( int s = from; s < n; ++s )
    if ( allowed[static_cast<size_t>( s )] && ( !found || scores[static_cast<size_t>( s )].isBetterThan( rated.score ) ) )
    {
      found = true;
      rated.score = scores[static_cast<size_t>( s )];
      best = mObjective->observed();
      best.push_back( s );
    }
}

bool DesignSearch::goThroughAll( DesignPlan &plan )
{
  const DesignQuestion &question = mField.question();
  const double n = static_cast<double>( question.candidates.size() );
  const double places = static_cast<double>( question.demand.size() ) + n;
  if ( wanted() < 1 || !mField.isIdentified( {} ) || choices( n, wanted() - 1 ) * n * places > sAllAtMost )
    return false;
  moveTo( {} );
  std::vector<int> best;
  Rated rated;
  bool found = false;
  DesignPlan going;
  enumerate( 0, wanted(), best, rated, found, going );
  if ( going.cancelled || going.timeUp )
    return false;
  if ( found )
  {
    plan.chosen = best;
    plan.unmet = 0;
  }
  return true;
}

std::pair<std::vector<int>, std::vector<double>> DesignSearch::ordered( const DesignQuestion &question, const std::vector<int> &chosen )
{
  // A question of the chosen ones alone is small. Mutual information needs the others as demand, which it does not tell from candidates.
  DesignQuestion small = question;
  small.candidates = picked( question.candidates, chosen );
  if ( question.goal == DesignGoal::MutualInformation )
  {
    std::vector<int> others( question.candidates.size() );
    std::iota( others.begin(), others.end(), 0 );
    std::erase_if( others, [&]( int one ) { return std::find( chosen.cbegin(), chosen.cend(), one ) != chosen.cend(); } );
    small.demand = joined( question.demand, picked( question.candidates, others ) );
    small.weights.clear();
  }
  small.groups.clear();
  small.conflicts.clear();
  small.movable.clear();
  small.count = static_cast<int>( chosen.size() );
  const DesignField field( small );
  Progress none;
  DesignSearch search( field, none );
  search.mObjective = DesignObjective::create( field, {} );
  std::pair<std::vector<int>, std::vector<double>> result;
  for ( size_t i = 0; i < chosen.size(); ++i )
  {
    const std::vector<int> before = search.mObjective->observed();
    if ( !search.addBest( static_cast<int>( chosen.size() - i ) ) )
      break;
    const std::vector<int> after = search.mObjective->observed();
    if ( !field.isIdentified( before ) && field.isIdentified( after ) )
      search.mObjective = DesignObjective::create( field, after );
    result.first.push_back( chosen[static_cast<size_t>( after.back() )] );
    result.second.push_back(
      field.isIdentified( after ) ? std::abs( search.mObjective->score().first ) : std::numeric_limits<double>::infinity() );
  }
  return result;
}

std::vector<std::vector<double>> DesignSearch::gainsAlong( const DesignField &field, const std::vector<int> &chosen )
{
  const std::unique_ptr<DesignObjective> objective = DesignObjective::create( field, {} );
  std::vector<std::vector<double>> result;
  for ( size_t count = 0; count <= chosen.size(); ++count )
  {
    if ( count > 0 )
      objective->observe( chosen[count - 1] );
    std::vector<char> allowed( field.question().candidates.size() );
    for ( size_t s = 0; s < allowed.size(); ++s )
      allowed[s] = objective->isObservable( static_cast<int>( s ) ) ? 1 : 0;
    std::vector<DesignScore> scores( allowed.size() );
    objective->additions( allowed, scores );
    std::vector<double> gains( allowed.size(), std::nan( "" ) );
    for ( size_t s = 0; s < allowed.size(); ++s )
      if ( allowed[s] )
        gains[s] = objective->score().first - scores[s].first;
    result.push_back( std::move( gains ) );
  }
  return result;
}

} // namespace jinguan
