#include "ingest/ReplayFaults.h"

#include <QRandomGenerator>

#include <algorithm>

namespace jinguan
{

namespace
{
constexpr int sMostLate = 50;

/** \a frame with one digit of its data area changed so that its CRC no longer fits; unchanged when there is no such digit. */
QByteArray spoilt( const QByteArray &frame, QRandomGenerator &random )
{
  const qsizetype begin = frame.indexOf( "CP=&&" ) + 5;
  const qsizetype end = frame.lastIndexOf( "&&" );
  for ( qsizetype tries = 0; begin > 5 && begin < end && tries < 200; ++tries )
  {
    const qsizetype at = begin + random.bounded( static_cast<int>( end - begin ) );
    if ( frame.at( at ) < '0' || frame.at( at ) > '9' )
      continue;
    QByteArray other = frame;
    other[at] = static_cast<char>( '0' + ( frame.at( at ) - '0' + 1 + random.bounded( 9 ) ) % 10 );
    const qsizetype size = frame.size() - 12;
    if ( Hj212Packet::crc( other.mid( 6, size ) ) != Hj212Packet::crc( frame.mid( 6, size ) ) ) // one change in 256 escapes the check
      return other;
  }
  return frame;
}
} // namespace

QList<TimedPacket> ReplayFaults::apply( const QList<TimedPacket> &packets, QMap<QString, int> &counts ) const
{
  QRandomGenerator random( seed );
  const auto happens = [&]( double share, const char *kind ) {
    const bool does = share > 0 && random.generateDouble() < share;
    counts[QString::fromLatin1( kind )] += does ? 1 : 0;
    return does;
  };
  std::vector<std::pair<double, TimedPacket>> ranked; // by the place at which each is sent
  for ( qsizetype i = 0; i < packets.size(); ++i )
  {
    TimedPacket packet = packets.at( i );
    double place = static_cast<double>( i );
    if ( happens( drop, "drop" ) )
      continue;
    if ( happens( badCrc, "bad_crc" ) )
      packet.frame = spoilt( packet.frame, random );
    else if ( happens( cut, "cut" ) )
    {
      const qsizetype data = std::max<qsizetype>( packet.frame.indexOf( "CP=&&" ), 6 );
      packet.frame = packet.frame.left( data + 5 + random.bounded( 5 ) );
    }
    if ( happens( late, "late" ) )
      place += 1.5 + random.bounded( sMostLate );
    else if ( happens( reorder, "reorder" ) )
      place += 1.5;
    ranked.emplace_back( place, packet );
    if ( happens( duplicate, "duplicate" ) )
      ranked.emplace_back( place, packet );
  }
  std::stable_sort( ranked.begin(), ranked.end(), []( const auto &a, const auto &b ) { return a.first < b.first; } );
  QList<TimedPacket> faulty;
  for ( const auto &[place, packet] : ranked )
    faulty.append( packet );
  return faulty;
}

} // namespace jinguan
