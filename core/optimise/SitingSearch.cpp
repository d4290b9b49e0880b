#include "optimise/SitingSearch.h"

#include <algorithm>

namespace jinguan
{

SitingSearch::SitingSearch( const SitingInstance &instance, const ChoiceRules &rules, quint64 seed )
  : mInstance( instance ),
    mRules( &rules ),
    mTally( SitingTally::make( instance ) ),
    mKeeper( rules ),
    mRandom( seed ),
    mBarred( static_cast<std::size_t>( rules.count() ), 0 ),
    mSmallest( 1e-10 * mTally->value() )
{}

void SitingSearch::add( int option )
{
  mTally->add( option );
  mKeeper.add( option );
}

void SitingSearch::remove( int option )
{
  mTally->remove( option );
  mKeeper.remove( option );
}

int SitingSearch::best( By by ) const
{
  int best = -1;
  double most = 0;
  for ( int option = 0; option < mRules->count(); ++option )
  {
    const double gain = mTally->gain( option );
    if ( mBarred[static_cast<std::size_t>( option )] || mKeeper.isIn( option ) )
      continue;
    const bool pays = gain > mSmallest;
    if ( !pays && ( mKeeper.lacking() == 0 || !mKeeper.helps( option ) ) )
      continue;
    const double cost = by == By::GainPerCost ? mRules->costOf( option ) : 1;
    const double rate = std::max( gain, 0.0 ) / std::max( cost, 1e-9 );
    if ( ( best < 0 || rate > most ) && mKeeper.canAdd( option ) )
    {
      best = option;
      most = rate;
    }
  }
  return best;
}

void SitingSearch::fill( const Over &over )
{
  const bool isTight = mRules->budget > 0;
  const std::vector<int> begun = chosen();
  const auto run = [&]( By by ) {
    for ( int option = 0; !over() && ( option = best( by ) ) >= 0; )
      add( option );
  };
  run( By::Gain );
  if ( !isTight || over() )
    return;
  const std::vector<int> byGain = chosen();
  const bool allowed = isAllowed();
  const double value = mTally->guide();
  reset( begun );
  run( By::GainPerCost );
  if ( ( allowed && !isAllowed() ) || ( allowed == isAllowed() && mTally->guide() >= value ) )
    reset( byGain );
}

void SitingSearch::reach( double value, const Over &over )
{
  for ( int option = 0; mTally->value() > value && !over() && ( option = best( By::GainPerCost ) ) >= 0; )
    add( option );
}

void SitingSearch::reset( const std::vector<int> &wanted )
{
  std::vector<char> isWanted( static_cast<std::size_t>( mRules->count() ), 0 );
  for ( const int option : wanted )
    isWanted[static_cast<std::size_t>( option )] = 1;
  const std::vector<int> present = chosen();
  for ( const int option : present )
  {
    if ( !isWanted[static_cast<std::size_t>( option )] )
      remove( option );
  }
  for ( const int option : wanted )
  {
    if ( !mKeeper.isIn( option ) )
      add( option );
  }
}

bool SitingSearch::exchange( int option, By by )
{
  const double before = mTally->guide();
  const int lacking = mKeeper.lacking();
  remove( option );
  mBarred[static_cast<std::size_t>( option )] = 1;
  std::vector<int> added;
  for ( int other = best( by ); other >= 0; other = best( by ) )
  {
    add( other );
    added.push_back( other );
  }
  mBarred[static_cast<std::size_t>( option )] = 0;
  const bool pays = mKeeper.lacking() < lacking || ( mKeeper.lacking() == lacking && mTally->guide() < before - mSmallest );
  if ( pays )
    return true;
  for ( const int other : added )
    remove( other );
  add( option );
  return false;
}

void SitingSearch::descend( const Over &over )
{
  for ( int option = best( By::Gain ); option >= 0 && !over(); option = best( By::Gain ) )
    add( option );
  std::vector<int> order = chosen();
  std::shuffle( order.begin(), order.end(), mRandom );
  for ( std::size_t since = 0, at = 0; since < order.size() && !over(); ++since, at = ( at + 1 ) % order.size() )
  {
    if ( !exchange( order[at], By::Gain ) && !( mRules->budget > 0 && exchange( order[at], By::GainPerCost ) ) )
      continue;
    order = chosen();
    std::shuffle( order.begin(), order.end(), mRandom );
    since = 0;
  }
}

void SitingSearch::shake( int strength, const Over &over )
{
  std::vector<int> taken;
  for ( int i = 0; i < strength && !chosen().empty(); ++i )
  {
    taken.push_back( chosen()[static_cast<std::size_t>( any( static_cast<int>( chosen().size() ) ) )] );
    remove( taken.back() );
    mBarred[static_cast<std::size_t>( taken.back() )] = 1;
  }
  for ( int tries = 0; tries < 8 && any( 2 ) == 0; ++tries ) // a station at a place that greed would not take
  {
    const int option = any( mRules->count() );
    if ( mBarred[static_cast<std::size_t>( option )] || !mKeeper.canAdd( option ) || !( mTally->gain( option ) > mSmallest ) )
      continue;
    add( option );
    break;
  }
  const By by = mRules->budget > 0 && any( 2 ) == 0 ? By::GainPerCost : By::Gain;
  for ( int option = best( by ); option >= 0 && !over(); option = best( by ) )
    add( option );
  for ( const int option : taken )
    mBarred[static_cast<std::size_t>( option )] = 0;
  for ( int option = best( by ); option >= 0 && !over(); option = best( by ) )
    add( option );
  descend( over );
}

void SitingSearch::setSharp()
{
  const std::vector<int> present = chosen();
  mTally = SitingTally::make( mInstance, true );
  for ( const int option : present )
    mTally->add( option );
}

} // namespace jinguan
