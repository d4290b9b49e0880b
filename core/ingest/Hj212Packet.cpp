#include "ingest/Hj212Packet.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::Hj212Packet )
};
constexpr qsizetype sMaxFrame = 8192; // segments of 1,024 bytes, and of 9,999 digits at most by their length field

/** What eight shifts make of each byte, 0xA001 applied after every 1 that falls out. */
constexpr std::array<quint16, 256> shiftedBytes()
{
  std::array<quint16, 256> table {};
  for ( unsigned byte = 0; byte < 256; ++byte )
  {
    unsigned reg = byte;
    for ( int bit = 0; bit < 8; ++bit )
      reg = ( reg & 1 ) ? ( reg >> 1 ) ^ 0xA001U : reg >> 1;
    table[byte] = static_cast<quint16>( reg );
  }
  return table;
}
constexpr std::array<quint16, 256> sShifted = shiftedBytes();
} // namespace

quint16 Hj212Packet::crc( QByteArrayView segment )
{
  quint16 reg = 0xFFFF;
  for ( const char c : segment )
    reg = sShifted[( reg >> 8 ) ^ static_cast<unsigned char>( c )]; // the low byte is dropped: nothing above bit 7 is left to shift
  return reg;
}

quint16 Hj212Packet::modbusCrc( QByteArrayView segment )
{
  quint16 reg = 0xFFFF;
  for ( const char c : segment )
    reg = static_cast<quint16>( ( reg >> 8 ) ^ sShifted[( reg ^ static_cast<unsigned char>( c ) ) & 0xFF] );
  return reg;
}

QString Hj212Packet::edition() const
{
  return Hj212View::edition( flag, qn.toUtf8(), parameters.value( QStringLiteral( "DataTime" ) ).toUtf8() );
}

std::optional<UtcSeconds> Hj212Packet::dataTime() const
{
  return Hj212View::timeOf( parameters.value( QStringLiteral( "DataTime" ) ).trimmed().toUtf8() );
}

QByteArray Hj212Packet::segment() const
{
  QStringList fields;
  const auto put = [&fields]( const char *name, const QString &value ) {
    if ( !value.isEmpty() )
      fields.append( QLatin1String( name ) + QLatin1Char( '=' ) + value );
  };
  put( "QN", qn );
  put( "ST", st );
  put( "CN", cn );
  put( "PW", pw );
  put( "MN", mn );
  if ( flag >= 0 )
    put( "Flag", QString::number( flag ) );
  if ( packetCount > 0 )
  {
    put( "PNUM", QString::number( packetCount ) );
    put( "PNO", QString::number( packetNumber ) );
  }
  QStringList groups;
  for ( auto it = parameters.begin(); it != parameters.end(); ++it )
    groups.append( it.key() + QLatin1Char( '=' ) + it.value() );
  for ( const Hj212Factor &factor : factors )
  {
    QStringList values;
    for ( auto it = factor.values.begin(); it != factor.values.end(); ++it )
    {
      if ( it.key() != QLatin1String( "Flag" ) )
        values.append( factor.code + QLatin1Char( '-' ) + it.key() + QLatin1Char( '=' ) + it.value() );
    }
    if ( factor.values.contains( QStringLiteral( "Flag" ) ) )
      values.append( factor.code + QStringLiteral( "-Flag=" ) + factor.values.value( QStringLiteral( "Flag" ) ) );
    groups.append( values.join( QLatin1Char( ',' ) ) );
  }
  fields.append( QStringLiteral( "CP=&&" ) + groups.join( QLatin1Char( ';' ) ) + QStringLiteral( "&&" ) );
  return fields.join( QLatin1Char( ';' ) ).toUtf8();
}

QByteArray Hj212Packet::frame( const QByteArray &segment )
{
  static constexpr char sDigits[] = "0123456789ABCDEF";
  QByteArray frame;
  frame.reserve( segment.size() + 12 );
  frame.append( "##" );
  const QByteArray size = QByteArray::number( segment.size() );
  frame.append( std::max<qsizetype>( 0, 4 - size.size() ), '0' ).append( size ).append( segment );
  const quint16 sum = crc( segment );
  for ( const int shift : { 12, 8, 4, 0 } )
    frame.append( sDigits[( sum >> shift ) & 15] );
  return frame.append( "\r\n" );
}

QByteArray Hj212Packet::encode() const
{
  return frame( segment() );
}

QString Hj212Packet::faultText( Hj212View::Fault fault )
{
  switch ( fault )
  {
    case Hj212View::Fault::NoData:
      return Text::tr( "the packet has no data area CP=&&…&&" );
    case Hj212View::Fault::Open:
      return Text::tr( "the data area of the packet is not closed" );
    case Hj212View::Fault::NoDevice:
      return Text::tr( "the packet names no device (MN)" );
    case Hj212View::Fault::NoCommand:
      return Text::tr( "the packet has no command (CN)" );
    case Hj212View::Fault::None:
      break;
  }
  return {};
}

Hj212Packet Hj212Packet::of( const Hj212View &view )
{
  Hj212Packet packet;
  packet.qn = QString::fromUtf8( view.qn );
  packet.st = QString::fromUtf8( view.st );
  packet.cn = QString::fromUtf8( view.cn );
  packet.pw = QString::fromUtf8( view.pw );
  packet.mn = QString::fromUtf8( view.mn );
  packet.flag = view.flag;
  packet.packetCount = view.packetCount;
  packet.packetNumber = view.packetNumber;
  for ( const Hj212View::Item &item : view.items )
  {
    const QString code = QString::fromUtf8( item.code );
    const QString value = QString::fromUtf8( item.value );
    if ( item.kind.isNull() )
    {
      packet.parameters.insert( code, value );
      continue;
    }
    if ( packet.factors.isEmpty() || packet.factors.last().code != code )
      packet.factors.append( { code, {} } );
    packet.factors.last().values.insert( QString::fromUtf8( item.kind ), value );
  }
  return packet;
}

Result<Hj212Packet> Hj212Packet::parseSegment( const QByteArray &bytes )
{
  Hj212View view;
  if ( const Hj212View::Fault fault = view.read( bytes ); fault != Hj212View::Fault::None )
    return Error { faultText( fault ), {}, {}, 0 };
  return of( view );
}

Hj212Packet Hj212Packet::dataAnswer() const
{
  Hj212Packet answer;
  answer.qn = qn;
  answer.st = QStringLiteral( "91" );
  answer.cn = QStringLiteral( "9014" );
  answer.pw = pw;
  answer.mn = mn;
  answer.flag = flag & ~3; // the edition of the question, no answer wanted, not split
  return answer;
}

Hj212Packet Hj212Packet::refusal( int qnRtn ) const
{
  Hj212Packet answer = dataAnswer();
  answer.cn = QStringLiteral( "9011" );
  answer.parameters.insert( QStringLiteral( "QnRtn" ), QString::number( qnRtn ) );
  return answer;
}

namespace
{
/** Bytes the header at \a at announces between length and CRC; nothing unless it is `##` and four digits. */
std::optional<qsizetype> declaredSize( QByteArrayView bytes, qsizetype at )
{
  if ( bytes.size() < at + 6 || bytes[at] != '#' || bytes[at + 1] != '#' )
    return std::nullopt;
  qsizetype size = 0;
  for ( qsizetype i = at + 2; i < at + 6; ++i )
  {
    const char digit = bytes[i];
    if ( digit < '0' || digit > '9' )
      return std::nullopt;
    size = size * 10 + ( digit - '0' );
  }
  return size;
}

/** The four hexadecimal digits of a CRC; nothing when they are none. */
std::optional<quint16> givenCrc( QByteArrayView digits )
{
  quint16 value = 0;
  for ( const char c : digits )
  {
    const int digit = c >= '0' && c <= '9' ? c - '0' : ( c | 0x20 ) >= 'a' && ( c | 0x20 ) <= 'f' ? ( c | 0x20 ) - 'a' + 10 : -1;
    if ( digit < 0 )
      return std::nullopt;
    value = static_cast<quint16>( value << 4 | digit );
  }
  return digits.size() == 4 ? std::optional( value ) : std::nullopt;
}

/** Length of the packet at \a at without CR LF, when it is whole and its CRC right, be it that of Modbus; 0 when not. */
qsizetype rightPacket( QByteArrayView bytes, qsizetype at )
{
  const std::optional<qsizetype> declared = declaredSize( bytes, at );
  if ( !declared || bytes.size() < at + 6 + *declared + 4 )
    return 0;
  const std::optional<quint16> given = givenCrc( bytes.sliced( at + 6 + *declared, 4 ) );
  const QByteArrayView segment = bytes.sliced( at + 6, *declared );
  return given && ( *given == Hj212Packet::crc( segment ) || *given == Hj212Packet::modbusCrc( segment ) ) ? 6 + *declared + 4 : 0;
}

/** Where within \a bytes, after its begin and before \a end, a header stands that \a accept agrees with; -1 when none does. */
template<typename Accept> qsizetype innerHeader( QByteArrayView bytes, qsizetype end, Accept accept )
{
  for ( qsizetype at = bytes.indexOf( "##", 2 ); at >= 0 && at < end; at = bytes.indexOf( "##", at + 1 ) )
  {
    if ( accept( at ) )
      return at;
  }
  return -1;
}
} // namespace

void Hj212Decoder::add( QByteArrayView bytes )
{
  if ( mBegin > 0 )
  {
    mBuffer.remove( 0, mBegin );
    mBegin = 0;
  }
  mBuffer.append( bytes );
}

std::optional<Hj212Frame> Hj212Decoder::take( qsizetype size, qsizetype skip )
{
  Hj212Frame frame;
  frame.raw = rest().first( size ).toByteArray();
  mBegin += std::min( size + skip, pending() );
  const std::optional<qsizetype> declared = declaredSize( frame.raw, 0 );
  if ( frame.raw.size() < 10 || !declared )
  {
    frame.code = QStringLiteral( "frame" );
    frame.reason = Text::tr( "the packet does not begin with ## and a length" );
    return frame;
  }
  frame.segment = frame.raw.sliced( 6, frame.raw.size() - 10 );
  const std::optional<quint16> given = givenCrc( QByteArrayView( frame.raw ).last( 4 ) );
  const quint16 computed = Hj212Packet::crc( frame.segment );
  frame.lengthError = static_cast<int>( *declared - frame.segment.size() );
  if ( given != computed )
  {
    frame.modbusCrc = given && *given == Hj212Packet::modbusCrc( frame.segment );
    frame.code = QStringLiteral( "crc" );
    frame.reason = Text::tr( "the CRC is %1, computed from the bytes it is %2" )
                     .arg( QString::fromLatin1( frame.raw.right( 4 ) ) )
                     .arg( QString::number( computed, 16 ).rightJustified( 4, QLatin1Char( '0' ) ).toUpper() );
  }
  else if ( *declared != frame.segment.size() )
  {
    frame.code = QStringLiteral( "length" );
    frame.reason = Text::tr( "the packet says it has %1 bytes and has %2" ).arg( *declared ).arg( frame.segment.size() );
  }
  return frame;
}

std::optional<Hj212Frame> Hj212Decoder::next()
{
  // Line ends and noise before a packet are dropped; two of a kind at the end may be the begin of the next.
  const qsizetype start = rest().indexOf( "##" );
  if ( start < 0 )
  {
    mBegin = mBuffer.size() - ( rest().endsWith( '#' ) ? 1 : 0 );
    return std::nullopt;
  }
  mBegin += start;
  while ( rest().startsWith( "###" ) ) // a stray # before the packet
    ++mBegin;
  const QByteArrayView bytes = rest();
  if ( bytes.size() < 10 )
    return std::nullopt;

  if ( const qsizetype size = rightPacket( bytes, 0 ); size > 0 )
    return take( size, 0 ); // whether or not CR LF follows
  // Broken, or not whole yet. A packet that was cut, or lies about its length, must not take the next one with it.
  const qsizetype lineEnd = bytes.indexOf( "\r\n" );
  const bool isOver =
    lineEnd >= 0 || innerHeader( bytes, bytes.size(), [bytes]( qsizetype at ) { return rightPacket( bytes, at ) > 0; } ) >= 0;
  if ( isOver )
  {
    const qsizetype following = innerHeader(
      bytes, lineEnd >= 0 ? lineEnd : bytes.size(), [bytes]( qsizetype at ) { return declaredSize( bytes, at ).has_value(); } );
    return following < 0 ? take( lineEnd, 2 ) : take( following, 0 );
  }
  if ( bytes.size() <= sMaxFrame )
    return std::nullopt; // more is to come
  Hj212Frame frame;
  frame.raw = bytes.first( 256 ).toByteArray();
  frame.code = QStringLiteral( "overlong" );
  frame.reason = Text::tr( "no end of packet within %1 bytes" ).arg( sMaxFrame );
  const qsizetype again = bytes.indexOf( "##", 2 );
  mBegin += again < 0 ? bytes.size() : again;
  return frame;
}

std::optional<Hj212Frame> Hj212Decoder::finish()
{
  const qsizetype start = rest().indexOf( "##" );
  const QByteArray last = start < 0 ? QByteArray() : rest().sliced( start, std::min( sMaxFrame, pending() - start ) ).toByteArray();
  mBuffer.clear();
  mBegin = 0;
  if ( last.isEmpty() )
    return std::nullopt;
  return Hj212Frame { last, {}, QStringLiteral( "cut" ), Text::tr( "the connection ended within the packet" ) };
}

} // namespace jinguan
