#include "ingest/PacketJoiner.h"

#include <algorithm>

namespace jinguan
{

namespace
{
QString dataTimeOf( const Hj212Packet &packet )
{
  return packet.parameters.value( QStringLiteral( "DataTime" ) );
}
} // namespace

bool PacketJoiner::belongs( const Assembly &assembly, const Hj212Packet &packet )
{
  if ( assembly.cn != packet.cn || assembly.count != packet.packetCount )
    return false;
  const QString time = dataTimeOf( packet );
  if ( !time.isEmpty() && !assembly.dataTime.isEmpty() && time != assembly.dataTime )
    return false;
  const QString qn = assembly.parts.first().packet.qn;
  if ( qn == packet.qn && ( !qn.isEmpty() || ( !time.isEmpty() && time == assembly.dataTime ) ) )
    return true;
  return !time.isEmpty() && time == assembly.dataTime;
}

Hj212Packet PacketJoiner::join( const QList<Part> &parts )
{
  Hj212Packet whole = parts.first().packet;
  for ( const Part &part : parts.mid( 1 ) )
  {
    for ( auto it = part.packet.parameters.begin(); it != part.packet.parameters.end(); ++it )
      whole.parameters.insert( it.key(), it.value() );
    for ( const Hj212Factor &factor : part.packet.factors )
    {
      if ( whole.factors.isEmpty() || whole.factors.last().code != factor.code )
        whole.factors.append( factor );
      else
        whole.factors.last().values.insert( factor.values ); // the split went through the factor
    }
  }
  whole.packetCount = 0;
  whole.packetNumber = 0;
  return whole;
}

QList<PacketJoiner::Part> PacketJoiner::makeRoom( const QString &mn )
{
  auto crowded = mAssemblies.end();
  if ( mAssemblies.value( mn ).size() >= maximalOfDevice )
  {
    crowded = mAssemblies.find( mn );
  }
  else if ( mCount >= maximalOfAll )
  {
    for ( auto it = mAssemblies.begin(); it != mAssemblies.end(); ++it )
    {
      if ( crowded == mAssemblies.end() || it->first().begun < crowded->first().begun )
        crowded = it;
    }
  }
  if ( crowded == mAssemblies.end() )
    return {};
  const QList<Part> parts = crowded->takeFirst().parts.values();
  --mCount;
  if ( crowded->isEmpty() )
    mAssemblies.erase( crowded );
  return parts;
}

PacketJoiner::Outcome PacketJoiner::add( const Part &part, qint64 now )
{
  Outcome outcome;
  const Hj212Packet &packet = part.packet;
  if ( packet.packetCount > maximalParts || packet.packetNumber < 1 || packet.packetNumber > packet.packetCount )
  {
    outcome.state = State::Wrong;
    return outcome;
  }
  const auto open = [&]() -> Assembly * {
    const auto of = mAssemblies.find( packet.mn );
    if ( of == mAssemblies.end() )
      return nullptr;
    const auto it = std::find_if( of->begin(), of->end(), [&]( const Assembly &assembly ) { return belongs( assembly, packet ); } );
    return it == of->end() ? nullptr : &*it;
  };
  Assembly *assembly = open();
  if ( !assembly )
  {
    outcome.givenUp = makeRoom( packet.mn );
    mAssemblies[packet.mn].append( { packet.cn, dataTimeOf( packet ), packet.packetCount, now, {} } );
    ++mCount;
    assembly = &mAssemblies[packet.mn].last();
  }
  if ( assembly->dataTime.isEmpty() )
    assembly->dataTime = dataTimeOf( packet );
  if ( assembly->parts.contains( packet.packetNumber ) )
  {
    outcome.state = State::Repeated; // the first one stays
    return outcome;
  }
  assembly->parts.insert( packet.packetNumber, part );
  if ( assembly->parts.size() < assembly->count )
    return outcome;
  outcome.state = State::Complete;
  outcome.parts = assembly->parts.values();
  outcome.whole = join( outcome.parts );
  QList<Assembly> &of = mAssemblies[packet.mn];
  of.removeAt( assembly - of.data() );
  --mCount;
  if ( of.isEmpty() )
    mAssemblies.remove( packet.mn );
  return outcome;
}

QList<PacketJoiner::Part> PacketJoiner::expire( qint64 now )
{
  QList<Part> parts;
  for ( auto it = mAssemblies.begin(); it != mAssemblies.end(); )
  {
    while ( !it->isEmpty() && now - it->first().begun >= timeoutMs )
    {
      parts.append( it->takeFirst().parts.values() );
      --mCount;
    }
    it = it->isEmpty() ? mAssemblies.erase( it ) : std::next( it );
  }
  return parts;
}

QList<PacketJoiner::Part> PacketJoiner::clear()
{
  QList<Part> parts;
  for ( const QList<Assembly> &assemblies : std::as_const( mAssemblies ) )
  {
    for ( const Assembly &assembly : assemblies )
      parts.append( assembly.parts.values() );
  }
  mAssemblies.clear();
  mCount = 0;
  return parts;
}

} // namespace jinguan
