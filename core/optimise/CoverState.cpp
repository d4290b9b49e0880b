#include "optimise/CoverState.h"

#include <algorithm>
#include <limits>

namespace jinguan
{

namespace
{
constexpr int sExchangesBetweenCounts = 1 << 15;
} // namespace

CoverState::CoverState( const CoverInstance &instance, const std::vector<int> &open, std::size_t largestTable )
  : mInstance( &instance ), mLargestTable( largestTable )
{
  rebuild( open );
}

void CoverState::rebuild( const std::vector<int> &open )
{
  const auto facilities = static_cast<std::size_t>( mInstance->facilities() );
  mOpen.clear();
  mLoss.clear();
  mSaved.clear();
  mExchanges = 0;
  mPlace.assign( facilities, -1 );
  mCounts.assign( static_cast<std::size_t>( mInstance->clients() ), 0 );
  mSums.assign( static_cast<std::size_t>( mInstance->clients() ), 0 );
  mGains.assign( facilities, 0 );
  mValue = mInstance->totalWeight();
  for ( int facility = 0; facility < mInstance->facilities(); ++facility )
  {
    double gain = 0;
    for ( const auto arc : mInstance->clientsOf( facility ) )
      gain += mInstance->farCost( arc.to );
    mGains[static_cast<std::size_t>( facility )] = gain;
  }
  mEffort += mInstance->arcs();
  for ( const int facility : open )
    add( facility );
}

void CoverState::changeSole( int client, int place, double weight )
{
  mLoss[static_cast<std::size_t>( place )] += weight;
  if ( !hasSaved() )
    return;
  double *saved = mSaved.data() + static_cast<std::size_t>( place ) * mGains.size();
  const auto row = mInstance->facilitiesOf( client );
  for ( const auto arc : row )
    saved[arc.to] += weight;
  mEffort += row.size();
}

void CoverState::cover( int facility, int place )
{
  const auto clients = mInstance->clientsOf( facility );
  mEffort += clients.size();
  for ( const auto arc : clients )
  {
    const auto client = static_cast<std::size_t>( arc.to );
    const double weight = mInstance->farCost( arc.to );
    const std::int32_t count = mCounts[client]++;
    if ( count == 0 )
    {
      mValue -= weight;
      for ( const auto other : mInstance->facilitiesOf( arc.to ) )
        mGains[static_cast<std::size_t>( other.to )] -= weight;
      changeSole( arc.to, place, weight );
    }
    else if ( count == 1 )
      changeSole( arc.to, mSums[client], -weight );
    mSums[client] += place;
  }
}

void CoverState::uncover( int facility, int place )
{
  const auto clients = mInstance->clientsOf( facility );
  mEffort += clients.size();
  for ( const auto arc : clients )
  {
    const auto client = static_cast<std::size_t>( arc.to );
    const double weight = mInstance->farCost( arc.to );
    const std::int32_t count = --mCounts[client];
    mSums[client] -= place;
    if ( count == 0 )
    {
      mValue += weight;
      for ( const auto other : mInstance->facilitiesOf( arc.to ) )
        mGains[static_cast<std::size_t>( other.to )] += weight;
      changeSole( arc.to, place, -weight );
    }
    else if ( count == 1 )
      changeSole( arc.to, mSums[client], weight );
  }
}

void CoverState::add( int facility )
{
  const auto place = static_cast<int>( mOpen.size() );
  const bool hadSaved = hasSaved();
  mPlace[static_cast<std::size_t>( facility )] = place;
  mOpen.push_back( facility );
  mLoss.push_back( 0 );
  if ( hadSaved && mOpen.size() * mGains.size() <= mLargestTable )
    mSaved.resize( mOpen.size() * mGains.size(), 0 );
  else
    mSaved.clear();
  cover( facility, place );
}

void CoverState::exchange( int place, int facility )
{
  int &open = mOpen[static_cast<std::size_t>( place )];
  mPlace[static_cast<std::size_t>( open )] = -1;
  uncover( open, place );
  open = facility;
  mPlace[static_cast<std::size_t>( facility )] = place;
  cover( facility, place );
  if ( ++mExchanges >= sExchangesBetweenCounts && !mInstance->isWhole() )
    rebuild( std::vector<int>( mOpen ) );
}

void CoverState::reset( const std::vector<int> &open )
{
  if ( open.size() != mOpen.size() )
    return rebuild( open );
  std::vector<char> isWanted( mPlace.size(), 0 );
  for ( const int facility : open )
    isWanted[static_cast<std::size_t>( facility )] = 1;
  std::vector<int> toOpen;
  for ( const int facility : open )
  {
    if ( !isOpen( facility ) )
      toOpen.push_back( facility );
  }
  std::size_t next = 0;
  for ( std::size_t place = 0; place < mOpen.size() && next < toOpen.size(); ++place )
  {
    if ( !isWanted[static_cast<std::size_t>( mOpen[place] )] )
      exchange( static_cast<int>( place ), toOpen[next++] );
  }
}

int CoverState::mostGaining() const
{
  int best = -1;
  for ( std::size_t facility = 0; facility < mGains.size(); ++facility )
  {
    if ( mPlace[facility] < 0 && ( best < 0 || mGains[facility] > mGains[static_cast<std::size_t>( best )] ) )
      best = static_cast<int>( facility );
  }
  return best;
}

CoverState::Exchange CoverState::bestOf( int facility, int kept )
{
  mScratch.assign( mOpen.size(), 0 );
  for ( const auto arc : mInstance->clientsOf( facility ) )
  {
    const auto client = static_cast<std::size_t>( arc.to );
    if ( mCounts[client] == 1 )
      mScratch[static_cast<std::size_t>( mSums[client] )] += mInstance->farCost( arc.to );
  }
  Exchange best { facility, -1, -std::numeric_limits<double>::infinity() };
  for ( std::size_t place = static_cast<std::size_t>( kept ); place < mOpen.size(); ++place )
  {
    const double profit = gainOf( facility ) - mLoss[place] + mScratch[place];
    if ( profit > best.profit )
      best = { facility, static_cast<int>( place ), profit };
  }
  return best;
}

CoverState::Exchange CoverState::best( int kept )
{
  Exchange best { -1, -1, -std::numeric_limits<double>::infinity() };
  const std::size_t facilities = mGains.size();
  if ( !hasSaved() )
  {
    for ( std::size_t facility = 0; facility < facilities; ++facility )
    {
      if ( mPlace[facility] >= 0 || mGains[facility] <= best.profit ) // no exchange brings more than opening alone
        continue;
      const Exchange exchange = bestOf( static_cast<int>( facility ), kept );
      mEffort += mInstance->clientsOf( static_cast<int>( facility ) ).size() + mOpen.size();
      if ( exchange.place >= 0 && exchange.profit > best.profit )
        best = exchange;
    }
    return best;
  }
  mScratch.assign( facilities, -std::numeric_limits<double>::infinity() );
  for ( std::size_t place = static_cast<std::size_t>( kept ); place < mOpen.size(); ++place )
  {
    const double loss = mLoss[place];
    const double *saved = mSaved.data() + place * facilities;
    double *net = mScratch.data();
    for ( std::size_t facility = 0; facility < facilities; ++facility )
      net[facility] = std::max( net[facility], saved[facility] - loss );
  }
  mEffort += ( mOpen.size() - static_cast<std::size_t>( kept ) ) * facilities / 4;
  for ( std::size_t facility = 0; facility < facilities; ++facility )
  {
    if ( mPlace[facility] < 0 && mGains[facility] + mScratch[facility] > best.profit )
      best = { static_cast<int>( facility ), -1, mGains[facility] + mScratch[facility] };
  }
  if ( best.facility < 0 )
    return best;
  const auto chosen = static_cast<std::size_t>( best.facility );
  for ( std::size_t place = static_cast<std::size_t>( kept ); place < mOpen.size() && best.place < 0; ++place )
  {
    if ( mSaved[place * facilities + chosen] - mLoss[place] == mScratch[chosen] )
      best.place = static_cast<int>( place );
  }
  return best;
}

} // namespace jinguan
