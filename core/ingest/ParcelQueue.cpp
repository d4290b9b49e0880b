#include "ingest/ParcelQueue.h"

#include <iterator>

namespace jinguan
{

void PacketGroup::append( PacketGroup &&other )
{
  packets += other.packets;
  dropped += other.dropped;
  for ( UnknownSeries &each : other.unknown )
  {
    each.reading += readings.size();
    unknown.push_back( std::move( each ) );
  }
  readings += other.readings;
  rejected += other.rejected;
  parcels.insert( parcels.end(), std::move_iterator( other.parcels.begin() ), std::move_iterator( other.parcels.end() ) );
  answers.insert( answers.end(), std::move_iterator( other.answers.begin() ), std::move_iterator( other.answers.end() ) );
}

bool ParcelQueue::push( PacketGroup &&group )
{
  const std::scoped_lock lock( mMutex );
  mWaiting += group.parcels.size();
  if ( mGroups.empty() || mGroups.back().parcels.size() >= largestGroup )
    mGroups.push_back( std::move( group ) );
  else
    mGroups.back().append( std::move( group ) );
  return !std::exchange( mIsWoken, true );
}

PacketGroup ParcelQueue::take()
{
  const std::scoped_lock lock( mMutex );
  mIsWoken = mGroups.size() > 1; // the caller comes again for the rest
  if ( mGroups.empty() )
    return {};
  PacketGroup group = std::move( mGroups.front() );
  mGroups.pop_front();
  mWaiting -= group.parcels.size();
  return group;
}

bool ParcelQueue::isEmpty() const
{
  const std::scoped_lock lock( mMutex );
  return mGroups.empty();
}

} // namespace jinguan
