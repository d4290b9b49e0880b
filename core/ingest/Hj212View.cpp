#include "ingest/Hj212View.h"

#include "ingest/Hj212Packet.h"

#include <algorithm>

namespace jinguan
{

namespace
{
bool isBlank( char c )
{
  return c == ' ' || ( c >= '\t' && c <= '\r' );
}

QByteArrayView trimmed( QByteArrayView text )
{
  while ( !text.isEmpty() && isBlank( text.front() ) )
    text = text.sliced( 1 );
  while ( !text.isEmpty() && isBlank( text.back() ) )
    text.chop( 1 );
  return text;
}

/** Calls \a take with each piece of \a text between characters that \a isEnd agrees with. */
template<typename IsEnd, typename Take> void split( QByteArrayView text, IsEnd isEnd, Take take )
{
  qsizetype begin = 0;
  for ( qsizetype at = 0; at <= text.size(); ++at )
  {
    if ( at < text.size() && !isEnd( text[at] ) )
      continue;
    if ( at > begin )
      take( text.sliced( begin, at - begin ) );
    begin = at + 1;
  }
}

/** Two digits at \a at, which are there. */
int twoDigits( QByteArrayView digits, qsizetype at )
{
  return ( digits[at] - '0' ) * 10 + ( digits[at + 1] - '0' );
}

/** The zone has had no daylight saving since 1991: eight hours, without asking for its transitions. */
constexpr int sPlainZoneFrom = 1992;
constexpr qint64 sZoneSeconds = 8 * 3600;
constexpr qint64 sJulianDayOfEpoch = 2440588;
} // namespace

void Hj212View::readField( QByteArrayView field )
{
  const qsizetype at = field.indexOf( '=' );
  const QByteArrayView name = trimmed( at < 0 ? field : field.first( at ) );
  const QByteArrayView value = at < 0 ? QByteArrayView() : trimmed( field.sliced( at + 1 ) );
  if ( name == "QN" )
    qn = value;
  else if ( name == "ST" )
    st = value;
  else if ( name == "CN" )
    cn = value;
  else if ( name == "PW" )
    pw = value;
  else if ( name == "MN" )
    mn = value;
  else if ( name.size() == 4 && name.compare( "Flag", Qt::CaseInsensitive ) == 0 )
    flag = value.toInt();
  else if ( name == "PNUM" )
    packetCount = value.toInt();
  else if ( name == "PNO" )
    packetNumber = value.toInt();
}

void Hj212View::readArea( QByteArrayView area )
{
  // Some devices write a comma for a semicolon; the name tells the factor.
  split(
    area, []( char c ) { return c == ';' || c == ','; },
    [this]( QByteArrayView item ) {
      const qsizetype at = item.indexOf( '=' );
      const QByteArrayView name = trimmed( at < 0 ? item : item.first( at ) );
      const QByteArrayView value = at < 0 ? QByteArrayView() : trimmed( item.sliced( at + 1 ) );
      const qsizetype dash = name.lastIndexOf( '-' );
      if ( dash > 0 )
        items.push_back( { name.first( dash ), name.sliced( dash + 1 ), value } );
      else if ( !name.isEmpty() )
        items.push_back( { name, {}, value } );
    } );
}

Hj212View::Fault Hj212View::read( QByteArrayView segment )
{
  qn = st = cn = pw = mn = {};
  flag = -1;
  packetCount = packetNumber = 0;
  items.clear();
  const qsizetype start = segment.indexOf( "CP=&&" );
  if ( start < 0 )
    return Fault::NoData;
  const qsizetype end = segment.indexOf( "&&", start + 5 );
  if ( end < 0 )
    return Fault::Open;
  split(
    segment.first( start ), []( char c ) { return c == ';'; }, [this]( QByteArrayView field ) { readField( field ); } );
  const Fault fault = mn.isEmpty() ? Fault::NoDevice : cn.isEmpty() ? Fault::NoCommand : Fault::None;
  if ( fault == Fault::None )
    readArea( segment.sliced( start + 5, end - start - 5 ) );
  else
    mn = {};
  return fault;
}

bool Hj212View::hasFactors() const
{
  return std::any_of( items.begin(), items.end(), []( const Item &item ) { return !item.kind.isNull(); } );
}

QByteArrayView Hj212View::parameter( QByteArrayView name ) const
{
  const auto it =
    std::find_if( items.rbegin(), items.rend(), [name]( const Item &item ) { return item.kind.isNull() && item.code == name; } );
  return it == items.rend() ? QByteArrayView() : it->value;
}

std::optional<UtcSeconds> Hj212View::timeOf( QByteArrayView digits )
{
  if ( digits.size() != 12 && digits.size() != 14 && digits.size() != 17 )
    return std::nullopt;
  if ( !std::all_of( digits.begin(), digits.end(), []( char c ) { return c >= '0' && c <= '9'; } ) )
    return std::nullopt;
  const int year = twoDigits( digits, 0 ) * 100 + twoDigits( digits, 2 );
  const QDate date( year, twoDigits( digits, 4 ), twoDigits( digits, 6 ) );
  const int hour = twoDigits( digits, 8 );
  const int minute = twoDigits( digits, 10 );
  const int second = digits.size() > 12 ? twoDigits( digits, 12 ) : 0;
  if ( !date.isValid() || !QTime::isValid( hour, minute, second ) )
    return std::nullopt;
  if ( year >= sPlainZoneFrom )
    return ( date.toJulianDay() - sJulianDayOfEpoch ) * 86400 + hour * 3600 + minute * 60 + second - sZoneSeconds;
  return QDateTime( date, QTime( hour, minute, second ), displayZone() ).toSecsSinceEpoch();
}

QString Hj212View::edition( int flag, QByteArrayView qn, QByteArrayView dataTime )
{
  if ( flag < 0 )
    return {};
  const int version = flag >> 2;
  if ( version == 0 )
    return QStringLiteral( "2005" );
  const QByteArrayView stamp = qn.isEmpty() ? dataTime : qn;
  const bool isOlder = stamp.size() >= 8 && stamp.first( 8 ).compare( "20250606" ) < 0;
  return version == 1 || isOlder ? QStringLiteral( "2017" ) : QStringLiteral( "2025" );
}

QByteArray Hj212View::answer( QByteArrayView command, QByteArrayView content ) const
{
  QByteArray segment;
  segment.reserve( 128 + content.size() );
  const auto put = [&segment]( QByteArrayView name, QByteArrayView value ) {
    if ( !value.isEmpty() )
      segment.append( name ).append( value ).append( ';' );
  };
  put( "QN=", qn );
  put( "ST=", "91" );
  put( "CN=", command );
  put( "PW=", pw );
  put( "MN=", mn );
  if ( flag >= 0 )
    put( "Flag=", QByteArray::number( flag & ~3 ) ); // the edition of the question, no answer wanted, not split
  segment.append( "CP=&&" ).append( content ).append( "&&" );
  return Hj212Packet::frame( segment );
}

} // namespace jinguan
