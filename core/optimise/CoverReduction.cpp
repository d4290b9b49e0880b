#include "optimise/CoverReduction.h"

#include <QtGlobal>

#include <algorithm>

namespace jinguan
{

namespace
{
constexpr int sCovered = -2;
constexpr int sOut = -1;

/** Scrambles the bits of \a value (splitmix64). */
quint64 scrambled( quint64 value )
{
  value += 0x9e3779b97f4a7c15ULL;
  value = ( value ^ ( value >> 30 ) ) * 0xbf58476d1ce4e5b9ULL;
  value = ( value ^ ( value >> 27 ) ) * 0x94d049bb133111ebULL;
  return value ^ ( value >> 31 );
}
} // namespace

CoverReduction::CoverReduction( const CoverInstance &instance, const FixedFacilities &fixed, bool isThrifty )
  : mOriginal( &instance ), mNumbers( static_cast<std::size_t>( instance.facilities() ), 0 )
{
  for ( const int facility : fixed.out )
    mNumbers[static_cast<std::size_t>( facility )] = sOut;
  for ( const int facility : fixed.in )
    mNumbers[static_cast<std::size_t>( facility )] = sCovered;
  for ( int facility = 0; facility < instance.facilities(); ++facility )
  {
    int &number = mNumbers[static_cast<std::size_t>( facility )];
    if ( number < 0 )
      continue;
    number = static_cast<int>( mFacilities.size() );
    mFacilities.push_back( facility );
  }
  group();
  const bool isFixed = mFacilities.size() < mNumbers.size();
  if ( isThrifty && !isFixed && mGroupCount > instance.clients() - instance.clients() / 10 )
  {
    mBase = 0;
    mGroups = {};
    return;
  }
  std::vector<double> weights( static_cast<std::size_t>( mGroupCount ), 0 );
  std::vector<char> isFirst( mGroups.size(), 0 ); // of its group: speaks for all of it
  int groups = 0;
  for ( std::size_t client = 0; client < mGroups.size(); ++client )
  {
    if ( mGroups[client] < 0 )
      continue;
    weights[static_cast<std::size_t>( mGroups[client] )] += instance.farCost( static_cast<int>( client ) );
    isFirst[client] = mGroups[client] == groups ? 1 : 0;
    groups += isFirst[client];
  }
  std::size_t arcs = 0;
  for ( const int facility : mFacilities )
    for ( const auto arc : instance.clientsOf( facility ) )
      arcs += static_cast<std::size_t>( isFirst[static_cast<std::size_t>( arc.to )] );
  SparseRows<std::int32_t> rows;
  rows.reserve( static_cast<int>( mFacilities.size() ), arcs );
  for ( const int facility : mFacilities )
  {
    for ( const auto arc : instance.clientsOf( facility ) )
    {
      if ( isFirst[static_cast<std::size_t>( arc.to )] )
        rows.push( mGroups[static_cast<std::size_t>( arc.to )] );
    }
    rows.endRow();
  }
  mReduced.emplace( std::move( rows ), std::move( weights ) );
}

void CoverReduction::group()
{
  const int clients = mOriginal->clients();
  mGroups.assign( static_cast<std::size_t>( clients ), sOut );
  std::vector<std::pair<quint64, std::int32_t>> keys;
  keys.reserve( static_cast<std::size_t>( clients ) );
  const auto isFree = [this]( std::int32_t facility ) { return mNumbers[static_cast<std::size_t>( facility )] >= 0; };
  for ( int client = 0; client < clients; ++client )
  {
    quint64 key = 0;
    bool isCovered = false;
    bool hasFree = false;
    for ( const auto arc : mOriginal->facilitiesOf( client ) )
    {
      isCovered = isCovered || mNumbers[static_cast<std::size_t>( arc.to )] == sCovered;
      if ( !isFree( arc.to ) )
        continue;
      hasFree = true;
      key = scrambled( key ^ static_cast<quint64>( arc.to ) );
    }
    if ( !isCovered && !hasFree )
      mBase += mOriginal->farCost( client );
    else if ( !isCovered && mOriginal->farCost( client ) > 0 )
      keys.emplace_back( key, client );
  }
  std::sort( keys.begin(), keys.end() );
  const auto isSame = [this, &isFree]( int a, int b ) {
    const auto first = mOriginal->facilitiesOf( a );
    const auto second = mOriginal->facilitiesOf( b );
    auto i = first.begin();
    auto j = second.begin();
    const auto skip = [&isFree]( auto &at, auto end ) {
      while ( at != end && !isFree( ( *at ).to ) )
        ++at;
    };
    for ( ;; ++i, ++j )
    {
      skip( i, first.end() );
      skip( j, second.end() );
      if ( i == first.end() || j == second.end() )
        return i == first.end() && j == second.end();
      if ( ( *i ).to != ( *j ).to )
        return false;
    }
  };
  // the first of a group stands for it until all are numbered; equal keys of different rows stay apart
  for ( std::size_t from = 0, to = 0; from < keys.size(); from = to )
  {
    std::vector<std::int32_t> firsts;
    for ( to = from; to < keys.size() && keys[to].first == keys[from].first; ++to )
    {
      const std::int32_t client = keys[to].second;
      const auto same = std::find_if( firsts.begin(), firsts.end(), [&]( std::int32_t first ) { return isSame( first, client ); } );
      mGroups[static_cast<std::size_t>( client )] = same == firsts.end() ? client : *same;
      if ( same == firsts.end() )
        firsts.push_back( client );
    }
  }
  for ( int client = 0; client < clients; ++client ) // firsts come before the others: they are numbered already
  {
    int &group = mGroups[static_cast<std::size_t>( client )];
    if ( group < 0 )
      continue;
    group = group == client ? mGroupCount++ : mGroups[static_cast<std::size_t>( group )];
  }
}

std::vector<int> CoverReduction::originals( const std::vector<int> &facilities ) const
{
  std::vector<int> originals;
  for ( const int facility : facilities )
    originals.push_back( original( facility ) );
  return originals;
}

std::vector<int> CoverReduction::reduced( const std::vector<int> &facilities ) const
{
  std::vector<int> reduced;
  for ( const int facility : facilities )
  {
    if ( mNumbers[static_cast<std::size_t>( facility )] >= 0 )
      reduced.push_back( mNumbers[static_cast<std::size_t>( facility )] );
  }
  return reduced;
}

std::vector<double> CoverReduction::summed( const std::vector<double> &values ) const
{
  if ( !mReduced )
    return values;
  std::vector<double> sums( static_cast<std::size_t>( mGroupCount ), 0 );
  for ( std::size_t client = 0; client < mGroups.size(); ++client )
  {
    if ( mGroups[client] >= 0 )
      sums[static_cast<std::size_t>( mGroups[client] )] += values[client];
  }
  return sums;
}

} // namespace jinguan
