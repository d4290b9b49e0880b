#include "warning/WkbLines.h"

#include <QDataStream>

namespace jinguan
{

namespace
{
constexpr quint32 sLine = 2;
constexpr quint32 sMultiLine = 5;
constexpr quint32 sHeightFlag = 0x80000000; //!< as PostGIS and older OGR write it
constexpr quint32 sMeasureFlag = 0x40000000;
constexpr quint32 sMostPoints = 50'000'000;

/** One geometry at the position of \a stream; false when it is cut off or no line. */
bool readLines( QDataStream &stream, bool mayBeMulti, std::vector<std::vector<LonLat>> &lines )
{
  quint8 order = 0;
  quint32 type = 0;
  quint32 count = 0;
  stream >> order;
  stream.setByteOrder( order == 1 ? QDataStream::LittleEndian : QDataStream::BigEndian );
  stream >> type >> count;
  const bool flagged = ( type & ( sHeightFlag | sMeasureFlag ) ) != 0;
  const quint32 plain = type & ~( sHeightFlag | sMeasureFlag );
  const quint32 thousands = plain / 1000; // 1: Z, 2: M, 3: ZM
  const int extra = ( ( type & sHeightFlag ) != 0 || thousands == 1 || thousands == 3 ? 1 : 0 )
    + ( ( type & sMeasureFlag ) != 0 || thousands == 2 || thousands == 3 ? 1 : 0 );
  const quint32 kind = flagged ? plain : plain % 1000;
  if ( stream.status() != QDataStream::Ok || order > 1 || count > sMostPoints )
    return false;
  if ( kind == sMultiLine && mayBeMulti )
  {
    for ( quint32 i = 0; i < count; ++i )
    {
      if ( !readLines( stream, false, lines ) )
        return false;
    }
    return true;
  }
  if ( kind != sLine )
    return false;
  std::vector<LonLat> line;
  for ( quint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i )
  {
    LonLat point;
    double skipped = 0;
    stream >> point.lon >> point.lat;
    for ( int more = 0; more < extra; ++more )
      stream >> skipped;
    line.push_back( point );
  }
  if ( stream.status() != QDataStream::Ok )
    return false;
  lines.push_back( std::move( line ) );
  return true;
}
} // namespace

std::vector<std::vector<LonLat>> linesOfWkb( const QByteArray &wkb )
{
  std::vector<std::vector<LonLat>> lines;
  QDataStream stream( wkb );
  stream.setFloatingPointPrecision( QDataStream::DoublePrecision );
  if ( !readLines( stream, true, lines ) )
    return {};
  return lines;
}

} // namespace jinguan
