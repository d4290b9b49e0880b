// libFuzzer target: bytes of a connection through decoder, parser, joiner and back. Any stream must be cut into frames within
// bounded memory; what was parsed must survive being written and read again.
//
// tests/fuzz/run 600

#include "ingest/Hj212Packet.h"
#include "ingest/PacketJoiner.h"

#include <cstdlib>

using namespace jinguan;

namespace
{
void require( bool holds )
{
  if ( !holds )
    std::abort();
}

void examine( const Hj212Frame &frame, PacketJoiner &joiner, qint64 now )
{
  const Result<Hj212Packet> packet = Hj212Packet::parseSegment( frame.segment );
  if ( !packet )
    return;
  packet->dataTime();
  packet->edition();
  const Result<Hj212Packet> answer = Hj212Packet::parseSegment( packet->dataAnswer().segment() );
  require( answer.ok() && answer->mn == packet->mn && answer->cn == QLatin1String( "9014" ) );
  if ( packet->isPart() )
    joiner.add( { *packet, frame.raw, now }, now );
  require( joiner.waiting() <= PacketJoiner::maximalOfAll );
}
} // namespace

extern "C" int LLVMFuzzerTestOneInput( const unsigned char *data, size_t size )
{
  if ( size < 1 )
    return 0;
  const qsizetype piece = 1 + data[0]; // how the network cut the stream
  const QByteArray stream( reinterpret_cast<const char *>( data + 1 ), static_cast<qsizetype>( size - 1 ) );
  Hj212Decoder decoder;
  PacketJoiner joiner;
  qsizetype kept = 0;
  for ( qsizetype at = 0; at < stream.size(); at += piece )
  {
    decoder.add( stream.mid( at, piece ) );
    while ( const std::optional<Hj212Frame> frame = decoder.next() )
    {
      kept += frame->raw.size();
      require( frame->code.isEmpty() == ( frame->lengthError == 0 && !frame->modbusCrc && frame->reason.isEmpty() ) );
      examine( *frame, joiner, at );
    }
    require( decoder.pending() <= 8192 + piece );
  }
  decoder.finish();
  require( kept <= stream.size() );
  joiner.expire( stream.size() + PacketJoiner::timeoutMs );
  require( joiner.waiting() == 0 );
  return 0;
}
