#include "optimise/LocationBound.h"

#include "optimise/CoverInstance.h"
#include "optimise/PMedianInstance.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <type_traits>

namespace jinguan
{

namespace
{
constexpr int sPatience = 20;      //!< steps without a better bound before the pace is halved
constexpr double sMemory = 0.3;    //!< share of the last direction in the next
constexpr double sRounding = 1e-6; //!< sums of whole numbers that went through divisions
} // namespace

template<typename Instance>
LocationBound<Instance>::LocationBound(
  const Instance &instance, int p, const std::vector<int> &kept, const std::vector<int> &banned, std::vector<double> prices )
  : mInstance( &instance ),
    mP( p ),
    mStatus( static_cast<std::size_t>( instance.facilities() ), Status::Free ),
    mPrices( std::move( prices ) ),
    mRanks( static_cast<std::size_t>( instance.facilities() ) ),
    mOrder( static_cast<std::size_t>( instance.facilities() ) ),
    mIsChosen( static_cast<std::size_t>( instance.facilities() ), 0 ),
    mServed( static_cast<std::size_t>( instance.clients() ), 0 ),
    mDirection( static_cast<std::size_t>( instance.clients() ), 0 ),
    mBest( -std::numeric_limits<double>::infinity() )
{
  if constexpr ( std::is_same_v<Instance, CoverInstance> )
    mRowSums.emplace( instance );
  for ( const int facility : banned )
    mStatus[static_cast<std::size_t>( facility )] = Status::Banned;
  for ( const int facility : kept )
    mStatus[static_cast<std::size_t>( facility )] = Status::Kept;
  std::iota( mOrder.begin(), mOrder.end(), 0 );
  for ( int client = 0; client < instance.clients(); ++client ) // nobody is served for less than by the best of all facilities
  {
    const auto row = instance.facilitiesOf( client );
    mFloor += row.empty() ? instance.farCost( client ) : std::min<double>( row.front().cost, instance.farCost( client ) );
  }
  if ( !mPrices.empty() )
    return;
  mPrices.resize( static_cast<std::size_t>( instance.clients() ) );
  for ( int client = 0; client < instance.clients(); ++client )
    mPrices[static_cast<std::size_t>( client )] = instance.firstPrice( client, p );
}

template<typename Instance> double LocationBound<Instance>::bound() const
{
  return std::max( mFloor, mInstance->isWhole() ? std::ceil( mBest - sRounding ) : mBest );
}

template<typename Instance> void LocationBound<Instance>::rank()
{
  if constexpr ( std::is_same_v<Instance, CoverInstance> )
  {
    mRowSums->add( mPrices, mRanks );
    mEffort += mRowSums->length();
    for ( double &rank : mRanks )
      rank = -rank;
    return;
  }
  std::fill( mRanks.begin(), mRanks.end(), 0.0 );
  for ( int client = 0; client < mInstance->clients(); ++client )
  {
    const double price = mPrices[static_cast<std::size_t>( client )];
    mEffort += 1;
    for ( const auto arc : mInstance->facilitiesOf( client ) )
    {
      if ( arc.cost >= price )
        break;
      mRanks[static_cast<std::size_t>( arc.to )] += arc.cost - price;
      mEffort += 2; // serve() will walk here too
    }
  }
}

template<typename Instance> void LocationBound<Instance>::serve()
{
  for ( int client = 0; client < mInstance->clients(); ++client )
  {
    const auto i = static_cast<std::size_t>( client );
    mServed[i] = mInstance->farCost( client ) < mPrices[i] ? 1 : 0;
    if constexpr ( !std::is_same_v<Instance, CoverInstance> )
    {
      for ( const auto arc : mInstance->facilitiesOf( client ) )
      {
        if ( arc.cost >= mPrices[i] )
          break;
        mServed[i] += mIsChosen[static_cast<std::size_t>( arc.to )];
      }
    }
  }
  if constexpr ( std::is_same_v<Instance, CoverInstance> )
  {
    for ( const int facility : mChosen )
      for ( const auto arc : mInstance->clientsOf( facility ) )
        mServed[static_cast<std::size_t>( arc.to )] += mPrices[static_cast<std::size_t>( arc.to )] > 0 ? 1 : 0;
  }
}

template<typename Instance> double LocationBound<Instance>::evaluate()
{
  double value = 0;
  for ( int client = 0; client < mInstance->clients(); ++client )
    value += std::min( mPrices[static_cast<std::size_t>( client )], mInstance->farCost( client ) );
  rank();
  const auto before = [this]( int a, int b ) {
    const auto i = static_cast<std::size_t>( a );
    const auto j = static_cast<std::size_t>( b );
    return mStatus[i] != mStatus[j] ? mStatus[i] > mStatus[j] : mRanks[i] < mRanks[j] || ( mRanks[i] == mRanks[j] && a < b );
  };
  std::nth_element( mOrder.begin(), mOrder.begin() + std::min<std::ptrdiff_t>( mP, std::ssize( mOrder ) - 1 ), mOrder.end(), before );
  mChosen.assign( mOrder.begin(), mOrder.begin() + mP );
  std::fill( mIsChosen.begin(), mIsChosen.end(), 0 );
  for ( const int facility : mChosen )
  {
    mIsChosen[static_cast<std::size_t>( facility )] = 1;
    value += mRanks[static_cast<std::size_t>( facility )];
  }
  return value;
}

template<typename Instance> bool LocationBound<Instance>::step( double incumbent )
{
  const double value = evaluate();
  const bool better = value > mBest + 1e-9 * std::abs( value );
  if ( better )
  {
    mBest = value;
    mBestRanks = mRanks;
    mBestPrices = mPrices;
    mBestChosen = mIsChosen;
    mStale = 0;
  }
  else if ( ++mStale >= sPatience )
  {
    mPace /= 2;
    mStale = 0;
  }
  serve();
  double norm = 0;
  for ( int client = 0; client < mInstance->clients(); ++client )
  {
    const auto i = static_cast<std::size_t>( client );
    mDirection[i] = ( 1 - mServed[i] ) + sMemory * mDirection[i];
    if ( ( mPrices[i] <= 0 && mDirection[i] < 0 ) || ( mPrices[i] >= mInstance->farCost( client ) && mDirection[i] > 0 ) )
      mDirection[i] = 0; // prices stay between nothing and the far cost
    norm += mDirection[i] * mDirection[i];
  }
  if ( norm <= 0 )
    mPace = 0; // each client served once: this is the optimum of the relaxed question
  const double length = norm > 0 ? mPace * std::max( incumbent - value, 1e-6 * std::abs( incumbent ) ) / norm : 0;
  for ( std::size_t i = 0; i < mPrices.size(); ++i )
    mPrices[i] = std::clamp( mPrices[i] + length * mDirection[i], 0.0, mInstance->farCost( static_cast<int>( i ) ) );
  return better;
}

template<typename Instance> int LocationBound<Instance>::mostDecisive( const std::vector<int> &decided ) const
{
  int best = -1;
  std::vector<char> isOpen = mBestChosen;
  for ( const int facility : decided )
    isOpen[static_cast<std::size_t>( facility )] = 0;
  for ( std::size_t j = 0; j < mBestRanks.size(); ++j )
  {
    if ( isOpen[j] && ( best < 0 || mBestRanks[j] < mBestRanks[static_cast<std::size_t>( best )] ) )
      best = static_cast<int>( j );
  }
  return best;
}

template<typename Instance> FixedFacilities LocationBound<Instance>::fixed( double incumbent ) const
{
  FixedFacilities fixed;
  double worstIn = -std::numeric_limits<double>::infinity();
  double bestOut = std::numeric_limits<double>::infinity();
  for ( std::size_t j = 0; j < mBestRanks.size(); ++j )
  {
    if ( mBestChosen[j] && mStatus[j] == Status::Free )
      worstIn = std::max( worstIn, mBestRanks[j] );
    else if ( !mBestChosen[j] && mStatus[j] == Status::Free )
      bestOut = std::min( bestOut, mBestRanks[j] );
  }
  // a better solution is smaller by one at least where all is whole
  const double limit = mInstance->isWhole() ? incumbent - 1 + sRounding : incumbent;
  for ( std::size_t j = 0; j < mBestRanks.size(); ++j )
  {
    if ( mStatus[j] == Status::Kept || ( mBestChosen[j] && mBest - mBestRanks[j] + bestOut > limit ) )
      fixed.in.push_back( static_cast<int>( j ) );
    else if ( mStatus[j] == Status::Banned || ( !mBestChosen[j] && mBest + mBestRanks[j] - worstIn > limit ) )
      fixed.out.push_back( static_cast<int>( j ) );
  }
  return fixed;
}

template class LocationBound<PMedianInstance>;
template class LocationBound<CoverInstance>;

} // namespace jinguan
