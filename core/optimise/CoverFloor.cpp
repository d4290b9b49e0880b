#include "optimise/CoverFloor.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace jinguan
{

namespace
{
constexpr int sPatience = 30;   //!< steps without a better floor before the pace is halved
constexpr double sMemory = 0.9; //!< share of the last direction in the next: one client more or less flips directions
} // namespace

CoverFloor::CoverFloor( const SitingInstance &instance, const ChoiceRules &rules, double allowed )
  : mInstance( instance ),
    mRules( rules ),
    mPrices( static_cast<std::size_t>( instance.clients() ), 0.0 ),
    mCosts( static_cast<std::size_t>( rules.count() ), 0.0 ),
    mIsChosen( static_cast<std::size_t>( rules.count() ), 0 ),
    mBestOfPlace( static_cast<std::size_t>( rules.places() ), -1 ),
    mDirection( static_cast<std::size_t>( instance.clients() ), 0.0 )
{
  double weight = 0;
  double most = 0; // weight that an option covers
  double cost = 0;
  for ( int client = 0; client < instance.clients(); ++client )
    weight += instance.farCost( client );
  mAsked = std::max( 0.0, weight - allowed );
  for ( int option = 0; option < rules.count(); ++option )
  {
    double covered = 0;
    for ( const auto arc : instance.cover().clientsOf( option ) )
      covered += instance.farCost( arc.to ) / std::max( 1, instance.need( arc.to ) );
    if ( covered > most )
      cost = rules.costOf( option );
    most = std::max( most, covered );
  }
  // Where nothing overlaps, the option that covers most would pay for itself at this price.
  mSharePrice = most > 0 ? cost / most : 0;
  for ( int client = 0; client < instance.clients(); ++client )
    mPrices[static_cast<std::size_t>( client )] = mSharePrice * instance.farCost( client ) / std::max( 1, instance.need( client ) ) / 2;
  mShareScale = weight > 0 ? 1 / weight : 1;
  chooseFamily();
}

void CoverFloor::chooseFamily()
{
  std::map<int, std::size_t> sizes;
  for ( const SitingGroup &group : mRules.groups )
    sizes[group.family] += static_cast<std::size_t>( std::max( 0, group.least ) ) + 1;
  int family = -1;
  for ( const auto &[id, size] : sizes )
    if ( family < 0 || size > sizes[family] )
      family = id;
  std::vector<int> groupOf( static_cast<std::size_t>( mRules.count() ), -1 );
  for ( const SitingGroup &group : mRules.groups )
  {
    if ( group.family != family )
      continue;
    for ( const std::int32_t option : group.options )
      groupOf[static_cast<std::size_t>( option )] = static_cast<int>( mGroups.size() );
    const std::size_t most = group.most < 0 ? group.options.size() : static_cast<std::size_t>( group.most );
    mGroups.push_back( { group.options, static_cast<std::size_t>( std::max( 0, group.least ) ), std::min( most, group.options.size() ) } );
  }
  Group free;
  for ( int option = 0; option < mRules.count(); ++option )
    if ( groupOf[static_cast<std::size_t>( option )] < 0 )
      free.options.push_back( option );
  free.most = free.options.size();
  mGroups.push_back( std::move( free ) );
  // One option a place can be kept where all options of a place are of one group.
  mOneAPlace = true;
  std::vector<int> groupOfPlace( mBestOfPlace.size(), -2 );
  for ( int option = 0; option < mRules.count(); ++option )
  {
    int &known = groupOfPlace[static_cast<std::size_t>( mRules.placeOf( option ) )];
    const int its = groupOf[static_cast<std::size_t>( option )];
    mOneAPlace = mOneAPlace && ( known == -2 || known == its );
    known = its;
  }
}

double CoverFloor::evaluate()
{
  double value = mSharePrice * mAsked;
  for ( int client = 0; client < mInstance.clients(); ++client )
  {
    const double served =
      mInstance.need( client ) * mPrices[static_cast<std::size_t>( client )] - mSharePrice * mInstance.farCost( client );
    value += std::min( 0.0, served );
  }
  for ( int option = 0; option < mRules.count(); ++option )
  {
    double cost = mRules.costOf( option );
    for ( const auto arc : mInstance.cover().clientsOf( option ) )
      cost -= mPrices[static_cast<std::size_t>( arc.to )];
    mCosts[static_cast<std::size_t>( option )] = cost;
  }
  return value + choose();
}

double CoverFloor::choose()
{
  std::fill( mIsChosen.begin(), mIsChosen.end(), 0 );
  if ( mOneAPlace )
  {
    std::fill( mBestOfPlace.begin(), mBestOfPlace.end(), -1 );
    for ( int option = 0; option < mRules.count(); ++option )
    {
      std::int32_t &best = mBestOfPlace[static_cast<std::size_t>( mRules.placeOf( option ) )];
      if ( best < 0 || mCosts[static_cast<std::size_t>( option )] < mCosts[static_cast<std::size_t>( best )] )
        best = option;
    }
  }
  double sum = 0;
  for ( const Group &group : mGroups )
    sum += chooseIn( group );
  return sum;
}

double CoverFloor::chooseIn( const Group &group )
{
  const auto cost = [this]( std::int32_t option ) { return mCosts[static_cast<std::size_t>( option )]; };
  mOrder.clear();
  for ( const std::int32_t option : group.options )
    if ( ( group.least > 0 || cost( option ) < 0 )
      && ( !mOneAPlace || mBestOfPlace[static_cast<std::size_t>( mRules.placeOf( option ) )] == option ) )
      mOrder.push_back( option );
  std::sort( mOrder.begin(), mOrder.end(),
    [&]( std::int32_t a, std::int32_t b ) { return cost( a ) < cost( b ) || ( cost( a ) == cost( b ) && a < b ); } );
  double sum = 0;
  for ( std::size_t i = 0; i < std::min( mOrder.size(), group.most ); ++i )
  {
    if ( i >= group.least && cost( mOrder[i] ) >= 0 )
      break;
    mIsChosen[static_cast<std::size_t>( mOrder[i] )] = 1;
    sum += cost( mOrder[i] );
  }
  return sum;
}

double CoverFloor::aim()
{
  double norm = 0;
  double covered = 0; // what the relaxed plan counts as covered
  for ( int client = 0; client < mInstance.clients(); ++client )
  {
    const auto i = static_cast<std::size_t>( client );
    const double weight = mInstance.farCost( client );
    const int need = mInstance.need( client );
    const bool isCounted = need * mPrices[i] < mSharePrice * weight;
    covered += isCounted ? weight : 0;
    double served = 0;
    for ( const auto arc : mInstance.cover().facilitiesOf( client ) )
      served += mIsChosen[static_cast<std::size_t>( arc.to )];
    mDirection[i] = ( isCounted ? need : 0 ) - served + sMemory * mDirection[i];
    if ( mPrices[i] <= 0 && mDirection[i] < 0 )
      mDirection[i] = 0;
    // A heavy client's price moves further: prices are of the size of weight × share price.
    norm += weight * mDirection[i] * mDirection[i];
  }
  mShareDirection = mAsked - covered + sMemory * mShareDirection;
  if ( mSharePrice <= 0 && mShareDirection < 0 )
    mShareDirection = 0;
  return norm + mShareScale * mShareDirection * mShareDirection;
}

bool CoverFloor::step( double incumbent )
{
  const double value = evaluate();
  const bool better = value > mBest + 1e-9 * std::abs( value );
  if ( better )
  {
    mBest = value;
    mStale = 0;
  }
  else if ( ++mStale >= sPatience )
  {
    mPace /= 2;
    mStale = 0;
  }
  const double norm = aim();
  if ( norm <= 0 )
    mPace = 0;
  const double length = norm > 0 ? mPace * std::max( incumbent - value, 1e-6 * std::abs( incumbent ) ) / norm : 0;
  for ( std::size_t i = 0; i < mPrices.size(); ++i )
    mPrices[i] = std::max( 0.0, mPrices[i] + length * mInstance.farCost( static_cast<int>( i ) ) * mDirection[i] );
  mSharePrice = std::max( 0.0, mSharePrice + length * mShareScale * mShareDirection );
  return better;
}

} // namespace jinguan
