#include "ingest/Hj212Packet.h"

#include <QDateTime>

#include <QCoreApplication>

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

/** Name and value of `name=value`, both without blanks around. */
std::pair<QString, QString> itemOf( QStringView text )
{
  const qsizetype at = text.indexOf( QLatin1Char( '=' ) );
  return { ( at < 0 ? text : text.left( at ) ).trimmed().toString(), at < 0 ? QString() : text.mid( at + 1 ).trimmed().toString() };
}

QDateTime dateTimeOf( const QString &digits )
{
  const QString text = digits.left( 14 ).leftJustified( 14, QLatin1Char( '0' ) );
  const QDate date = QDate::fromString( text.left( 8 ), QStringLiteral( "yyyyMMdd" ) );
  const QTime time = QTime::fromString( text.mid( 8 ), QStringLiteral( "HHmmss" ) );
  return date.isValid() && time.isValid() ? QDateTime( date, time, displayZone() ) : QDateTime();
}
} // namespace

quint16 Hj212Packet::crc( const QByteArray &segment )
{
  quint16 reg = 0xFFFF;
  for ( const char c : segment )
    reg = sShifted[( reg >> 8 ) ^ static_cast<unsigned char>( c )]; // the low byte is dropped: nothing above bit 7 is left to shift
  return reg;
}

quint16 Hj212Packet::modbusCrc( const QByteArray &segment )
{
  quint16 reg = 0xFFFF;
  for ( const char c : segment )
    reg = static_cast<quint16>( ( reg >> 8 ) ^ sShifted[( reg ^ static_cast<unsigned char>( c ) ) & 0xFF] );
  return reg;
}

QString Hj212Packet::edition() const
{
  if ( flag < 0 )
    return {};
  const int version = flag >> 2;
  if ( version == 0 )
    return QStringLiteral( "2005" );
  const QString day = ( qn.isEmpty() ? parameters.value( QStringLiteral( "DataTime" ) ) : qn ).left( 8 );
  const bool isOlder = day.size() == 8 && day < QLatin1String( "20250606" );
  return version == 1 || isOlder ? QStringLiteral( "2017" ) : QStringLiteral( "2025" );
}

std::optional<UtcSeconds> Hj212Packet::dataTime() const
{
  const QString text = parameters.value( QStringLiteral( "DataTime" ) ).trimmed();
  if ( text.size() != 12 && text.size() != 14 && text.size() != 17 )
    return std::nullopt;
  const QDateTime time = dateTimeOf( text );
  return time.isValid() ? std::optional<UtcSeconds>( time.toSecsSinceEpoch() ) : std::nullopt;
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
  return "##" + QByteArray::number( segment.size() ).rightJustified( 4, '0' ) + segment + QByteArray::number( crc( segment ), 16 ).rightJustified( 4, '0' ).toUpper() + "\r\n";
}

QByteArray Hj212Packet::encode() const
{
  return frame( segment() );
}

Result<Hj212Packet> Hj212Packet::parseSegment( const QByteArray &bytes )
{
  const QString text = QString::fromUtf8( bytes );
  const qsizetype start = text.indexOf( QLatin1String( "CP=&&" ) );
  if ( start < 0 )
    return Error { Text::tr( "the packet has no data area CP=&&…&&" ), {}, {}, 0 };
  const qsizetype end = text.indexOf( QLatin1String( "&&" ), start + 5 );
  if ( end < 0 )
    return Error { Text::tr( "the data area of the packet is not closed" ), {}, {}, 0 };

  Hj212Packet packet;
  for ( const QStringView field : QStringView( text ).left( start ).split( QLatin1Char( ';' ), Qt::SkipEmptyParts ) )
  {
    const auto [name, value] = itemOf( field );
    if ( name == QLatin1String( "QN" ) )
      packet.qn = value;
    else if ( name == QLatin1String( "ST" ) )
      packet.st = value;
    else if ( name == QLatin1String( "CN" ) )
      packet.cn = value;
    else if ( name == QLatin1String( "PW" ) )
      packet.pw = value;
    else if ( name == QLatin1String( "MN" ) )
      packet.mn = value;
    else if ( name.compare( QLatin1String( "Flag" ), Qt::CaseInsensitive ) == 0 )
      packet.flag = value.toInt();
    else if ( name == QLatin1String( "PNUM" ) )
      packet.packetCount = value.toInt();
    else if ( name == QLatin1String( "PNO" ) )
      packet.packetNumber = value.toInt();
  }
  if ( packet.mn.isEmpty() )
    return Error { Text::tr( "the packet names no device (MN)" ), {}, {}, 0 };
  if ( packet.cn.isEmpty() )
    return Error { Text::tr( "the packet has no command (CN)" ), {}, {}, 0 };

  QString area = text.mid( start + 5, end - start - 5 );
  area.replace( QLatin1Char( ',' ), QLatin1Char( ';' ) ); // some devices write one for the other; the name tells the factor
  for ( const QStringView item : QStringView( area ).split( QLatin1Char( ';' ), Qt::SkipEmptyParts ) )
  {
    const auto [name, value] = itemOf( item );
    const qsizetype dash = name.lastIndexOf( QLatin1Char( '-' ) );
    if ( dash <= 0 )
    {
      if ( !name.isEmpty() )
        packet.parameters.insert( name, value );
      continue;
    }
    const QString code = name.left( dash );
    if ( packet.factors.isEmpty() || packet.factors.last().code != code )
      packet.factors.append( { code, {} } );
    packet.factors.last().values.insert( name.mid( dash + 1 ), value );
  }
  return packet;
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
std::optional<qsizetype> declaredSize( const QByteArray &bytes, qsizetype at )
{
  if ( bytes.size() < at + 6 || bytes.at( at ) != '#' || bytes.at( at + 1 ) != '#' )
    return std::nullopt;
  qsizetype size = 0;
  for ( qsizetype i = at + 2; i < at + 6; ++i )
  {
    const char digit = bytes.at( i );
    if ( digit < '0' || digit > '9' )
      return std::nullopt;
    size = size * 10 + ( digit - '0' );
  }
  return size;
}

/** Length of the packet at \a at without CR LF, when it is whole and its CRC right, be it that of Modbus; 0 when not. */
qsizetype rightPacket( const QByteArray &bytes, qsizetype at )
{
  const std::optional<qsizetype> declared = declaredSize( bytes, at );
  if ( !declared || bytes.size() < at + 6 + *declared + 4 )
    return 0;
  bool hex = false;
  const quint16 given = static_cast<quint16>( bytes.mid( at + 6 + *declared, 4 ).toUInt( &hex, 16 ) );
  const QByteArray segment = bytes.mid( at + 6, *declared );
  return hex && ( given == Hj212Packet::crc( segment ) || given == Hj212Packet::modbusCrc( segment ) ) ? 6 + *declared + 4 : 0;
}

/** Where within \a bytes, after its begin and before \a end, a header stands that \a accept agrees with; -1 when none does. */
template<typename Accept> qsizetype innerHeader( const QByteArray &bytes, qsizetype end, Accept accept )
{
  for ( qsizetype at = bytes.indexOf( "##", 2 ); at >= 0 && at < end; at = bytes.indexOf( "##", at + 1 ) )
  {
    if ( accept( at ) )
      return at;
  }
  return -1;
}
} // namespace

std::optional<Hj212Frame> Hj212Decoder::take( qsizetype size, qsizetype skip )
{
  Hj212Frame frame;
  frame.raw = mBuffer.left( size );
  mBuffer.remove( 0, size + skip );
  const std::optional<qsizetype> declared = declaredSize( frame.raw, 0 );
  if ( frame.raw.size() < 10 || !declared )
  {
    frame.code = QStringLiteral( "frame" );
    frame.reason = Text::tr( "the packet does not begin with ## and a length" );
    return frame;
  }
  frame.segment = frame.raw.mid( 6, frame.raw.size() - 10 );
  bool hex = false;
  const quint16 given = static_cast<quint16>( frame.raw.right( 4 ).toUInt( &hex, 16 ) );
  const quint16 computed = Hj212Packet::crc( frame.segment );
  frame.lengthError = static_cast<int>( *declared - frame.segment.size() );
  frame.modbusCrc = hex && given != computed && given == Hj212Packet::modbusCrc( frame.segment );
  if ( !hex || given != computed )
  {
    frame.code = QStringLiteral( "crc" );
    frame.reason = Text::tr( "the CRC is %1, computed from the bytes it is %2" ).arg( QString::fromLatin1( frame.raw.right( 4 ) ) ).arg( QString::number( computed, 16 ).rightJustified( 4, QLatin1Char( '0' ) ).toUpper() );
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
  const qsizetype start = mBuffer.indexOf( "##" );
  if ( start < 0 )
  {
    const bool hash = mBuffer.endsWith( '#' );
    mBuffer = hash ? QByteArray( "#" ) : QByteArray();
    return std::nullopt;
  }
  mBuffer.remove( 0, start );
  while ( mBuffer.startsWith( "###" ) ) // a stray # before the packet
    mBuffer.remove( 0, 1 );
  if ( mBuffer.size() < 10 )
    return std::nullopt;

  if ( const qsizetype size = rightPacket( mBuffer, 0 ); size > 0 )
    return take( size, 0 ); // whether or not CR LF follows
  // Broken, or not whole yet. A packet that was cut, or lies about its length, must not take the next one with it.
  const qsizetype lineEnd = mBuffer.indexOf( "\r\n" );
  const bool isOver = lineEnd >= 0 || innerHeader( mBuffer, mBuffer.size(), [this]( qsizetype at ) { return rightPacket( mBuffer, at ) > 0; } ) >= 0;
  if ( isOver )
  {
    const qsizetype following = innerHeader( mBuffer, lineEnd >= 0 ? lineEnd : mBuffer.size(), [this]( qsizetype at ) { return declaredSize( mBuffer, at ).has_value(); } );
    return following < 0 ? take( lineEnd, 2 ) : take( following, 0 );
  }
  if ( mBuffer.size() <= sMaxFrame )
    return std::nullopt; // more is to come
  Hj212Frame frame;
  frame.raw = mBuffer.left( 256 );
  frame.code = QStringLiteral( "overlong" );
  frame.reason = Text::tr( "no end of packet within %1 bytes" ).arg( sMaxFrame );
  const qsizetype again = mBuffer.indexOf( "##", 2 );
  mBuffer = again < 0 ? QByteArray() : mBuffer.mid( again );
  return frame;
}

std::optional<Hj212Frame> Hj212Decoder::finish()
{
  const qsizetype start = mBuffer.indexOf( "##" );
  const QByteArray rest = start < 0 ? QByteArray() : mBuffer.mid( start, sMaxFrame );
  mBuffer.clear();
  if ( rest.isEmpty() )
    return std::nullopt;
  return Hj212Frame { rest, {}, QStringLiteral( "cut" ), Text::tr( "the connection ended within the packet" ) };
}

} // namespace jinguan
