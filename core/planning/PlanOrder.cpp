#include "planning/PlanOrder.h"

#include "optimise/PlanVerifier.h"

#include <algorithm>

namespace jinguan
{

PlanOrder::PlanOrder( const SitingInstance &instance, const ChoiceRules &rules, const std::vector<int> &chosen )
  : mInstance( instance ), mRules( rules ), mTally( SitingTally::make( instance ) ), mSmallest( 1e-9 * mTally->value() )
{
  std::vector<int> waiting;
  for ( const int option : chosen )
  {
    if ( !rules.options[static_cast<std::size_t>( option )].stays )
    {
      waiting.push_back( option );
      continue;
    }
    mChosen.push_back( option );
    mGains.push_back( 0 );
    mTally->add( option );
  }
  while ( !waiting.empty() )
  {
    const auto best =
      std::max_element( waiting.begin(), waiting.end(), [this]( int a, int b ) { return mTally->gain( a ) < mTally->gain( b ); } );
    mChosen.push_back( *best );
    mGains.push_back( mTally->gain( *best ) );
    mTally->add( *best );
    waiting.erase( best );
  }
}

void PlanOrder::dropUseless()
{
  while ( !mChosen.empty() && mGains.back() <= mSmallest && !mRules.options[static_cast<std::size_t>( mChosen.back() )].stays )
  {
    const std::vector<int> fewer( mChosen.begin(), mChosen.end() - 1 );
    if ( !PlanVerifier::checkRules( mRules, fewer ).isEmpty() )
      return;
    mTally->remove( mChosen.back() );
    mChosen = fewer;
    mGains.pop_back();
  }
}

CoverStop PlanOrder::stop() const
{
  if ( mRules.most >= 0 && static_cast<int>( mChosen.size() ) >= mRules.most )
    return CoverStop::Complete;
  bool isUseful = false;
  bool hasRoom = false;
  bool isPaid = false;
  for ( int option = 0; option < mRules.count(); ++option )
  {
    const bool isIn = std::find( mChosen.begin(), mChosen.end(), option ) != mChosen.end();
    if ( isIn || mRules.options[static_cast<std::size_t>( option )].stays || mTally->gain( option ) <= mSmallest )
      continue;
    isUseful = true;
    const bool fits = std::none_of( mChosen.begin(), mChosen.end(), [&]( int other ) { return mRules.exclude( option, other ); } );
    hasRoom = hasRoom || fits;
    isPaid = isPaid || ( fits && ( !( mRules.budget > 0 ) || mRules.costOf( mChosen ) + mRules.costOf( option ) <= mRules.budget ) );
  }
  return !isUseful ? CoverStop::NothingToGain : !hasRoom ? CoverStop::NoRoom : !isPaid ? CoverStop::NoBudget : CoverStop::NoQuota;
}

} // namespace jinguan
