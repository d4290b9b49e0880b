#include "optimise/RuleKeeper.h"

#include <algorithm>
#include <limits>

namespace jinguan
{

namespace
{
constexpr double sRounding = 1e-9; //!< of sums of costs, relative to the budget
} // namespace

RuleKeeper::RuleKeeper( const ChoiceRules &rules )
  : mRules( &rules ),
    mCounts( rules.groups.size(), 0 ),
    mPlace( static_cast<std::size_t>( rules.count() ), -1 ),
    mBlocked( static_cast<std::size_t>( rules.count() ), 0 ),
    mTaken( static_cast<std::size_t>( rules.places() ), 0 )
{
  SparseRows<std::int32_t> byGroup;
  for ( const SitingGroup &group : rules.groups )
  {
    double cheapest = std::numeric_limits<double>::infinity();
    for ( const std::int32_t option : group.options )
    {
      byGroup.push( option );
      cheapest = std::min( cheapest, rules.costOf( option ) );
    }
    byGroup.endRow();
    mCheapest.push_back( group.options.empty() ? 0 : cheapest );
    mFamilies.resize( std::max( mFamilies.size(), static_cast<std::size_t>( group.family ) + 1 ) );
    Family &family = mFamilies[static_cast<std::size_t>( group.family )];
    family.lacking += group.least;
    family.reserve += group.least * mCheapest.back();
    mLacking += group.least;
  }
  mGroupsOf = byGroup.transposed<std::int32_t>(
    rules.count(), []( std::int32_t option ) { return option; },
    []( int group, std::int32_t ) { return static_cast<std::int32_t>( group ); } );
}

bool RuleKeeper::isShort( std::int32_t group ) const
{
  return mCounts[static_cast<std::size_t>( group )] < mRules->groups[static_cast<std::size_t>( group )].least;
}

bool RuleKeeper::helps( int option ) const
{
  const std::span<const std::int32_t> groups = mGroupsOf[option];
  return std::any_of( groups.begin(), groups.end(), [this]( std::int32_t group ) { return isShort( group ); } );
}

bool RuleKeeper::leavesRoom( int extra ) const
{
  const double budget = mRules->budget;
  const double left = budget - mSpent - mRules->costOf( extra ) + sRounding * budget;
  const int room = mRules->most - static_cast<int>( mChosen.size() ) - 1;
  if ( ( budget > 0 && left < 0 ) || ( mRules->most >= 0 && room < 0 ) )
    return false;
  if ( mLacking == 0 )
    return true;
  for ( std::size_t at = 0; at < mFamilies.size(); ++at )
  {
    Family family = mFamilies[at];
    for ( const std::int32_t group : mGroupsOf[extra] )
    {
      if ( mRules->groups[static_cast<std::size_t>( group )].family != static_cast<int>( at ) || !isShort( group ) )
        continue;
      --family.lacking;
      family.reserve -= mCheapest[static_cast<std::size_t>( group )];
    }
    if ( ( mRules->most >= 0 && family.lacking > room ) || ( budget > 0 && family.reserve > left ) )
      return false;
  }
  return true;
}

bool RuleKeeper::canAdd( int option ) const
{
  if ( isIn( option ) || mBlocked[static_cast<std::size_t>( option )] > 0 || mTaken[static_cast<std::size_t>( mRules->placeOf( option ) )] )
    return false;
  for ( const std::int32_t group : mGroupsOf[option] )
  {
    const int most = mRules->groups[static_cast<std::size_t>( group )].most;
    if ( most >= 0 && mCounts[static_cast<std::size_t>( group )] >= most )
      return false;
  }
  return leavesRoom( option );
}

void RuleKeeper::count( int option, int by )
{
  for ( const std::int32_t group : mGroupsOf[option] )
  {
    int &counted = mCounts[static_cast<std::size_t>( group )];
    const SitingGroup &rule = mRules->groups[static_cast<std::size_t>( group )];
    const int change = std::max( 0, rule.least - counted - by ) - std::max( 0, rule.least - counted );
    counted += by;
    mLacking += change;
    Family &family = mFamilies[static_cast<std::size_t>( rule.family )];
    family.lacking += change;
    family.reserve += change * mCheapest[static_cast<std::size_t>( group )];
  }
  for ( const std::int32_t other : mRules->conflictsOf( option ) )
    mBlocked[static_cast<std::size_t>( other )] = static_cast<std::uint16_t>( mBlocked[static_cast<std::size_t>( other )] + by );
  mTaken[static_cast<std::size_t>( mRules->placeOf( option ) )] = by > 0 ? 1 : 0;
}

void RuleKeeper::add( int option )
{
  mPlace[static_cast<std::size_t>( option )] = static_cast<int>( mChosen.size() );
  mChosen.push_back( option );
  count( option, 1 );
  mSpent = mRules->costOf( mChosen );
}

void RuleKeeper::remove( int option )
{
  const int place = mPlace[static_cast<std::size_t>( option )];
  mChosen[static_cast<std::size_t>( place )] = mChosen.back();
  mPlace[static_cast<std::size_t>( mChosen.back() )] = place;
  mChosen.pop_back();
  mPlace[static_cast<std::size_t>( option )] = -1;
  count( option, -1 );
  mSpent = mRules->costOf( mChosen );
}

} // namespace jinguan
