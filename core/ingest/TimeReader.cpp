#include "ingest/TimeReader.h"

#include <QRegularExpression>

#include <cmath>

#include <QCoreApplication>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::TimeReader )
};
constexpr qint64 sEpochJulianDay = 2440588; // 1970-01-01
constexpr qint64 sExcelJulianDay = 2415019; // 1899-12-30
constexpr qint64 sSecondsOfDay = 86400;

/** Value of a decimal digit, full-width ones included; -1 when it is none. */
int digit( QChar c )
{
  if ( c >= QLatin1Char( '0' ) && c <= QLatin1Char( '9' ) )
    return c.unicode() - '0';
  if ( c.unicode() >= 0xFF10 && c.unicode() <= 0xFF19 )
    return c.unicode() - 0xFF10;
  return -1;
}

/** Full-width punctuation of times as its plain form. */
QChar plain( QChar c )
{
  switch ( c.unicode() )
  {
    case 0xFF1A: // ：
      return QLatin1Char( ':' );
    case 0xFF0D: // －
      return QLatin1Char( '-' );
    case 0xFF0F: // ／
      return QLatin1Char( '/' );
    case 0x3000:
    case 0x00A0:
      return QLatin1Char( ' ' );
    default:
      return c;
  }
}

/** Reads \a least to \a most digits at \a position. */
bool takeNumber( QStringView text, qsizetype &position, int least, int most, int &value )
{
  value = 0;
  int count = 0;
  while ( count < most && position < text.size() && digit( text.at( position ) ) >= 0 )
  {
    value = value * 10 + digit( text.at( position++ ) );
    ++count;
  }
  return count >= least;
}
} // namespace

TimeReader::TimeReader( const QStringList &formats, const QTimeZone &zone, int year ) : mFormats( formats ), mZone( zone ), mYear( year )
{
  if ( !zone.hasTransitions() )
    mFixedOffset = zone.standardTimeOffset( QDateTime( QDate( 2020, 1, 1 ), QTime( 0, 0 ), Qt::UTC ) );
}

Result<QTimeZone> TimeReader::zoneFromText( const QString &text )
{
  if ( text.isEmpty() )
    return displayZone();
  if ( text == QLatin1String( "Z" ) || text == QLatin1String( "UTC" ) )
    return QTimeZone( 0 );
  static const QRegularExpression sOffset( QStringLiteral( "^(?:UTC)?([+-])(\\d{1,2}):?(\\d{2})?$" ) );
  const QRegularExpressionMatch match = sOffset.match( text );
  if ( match.hasMatch() )
  {
    const int seconds = match.captured( 2 ).toInt() * 3600 + match.captured( 3 ).toInt() * 60;
    if ( seconds <= 14 * 3600 )
      return QTimeZone( match.captured( 1 ) == QLatin1String( "-" ) ? -seconds : seconds );
  }
  // only names of the zone database: Qt takes any other word for a POSIX rule and means UTC by it
  if ( QTimeZone::isTimeZoneIdAvailable( text.toUtf8() ) )
    return QTimeZone( text.toUtf8() );
  return Error { Text::tr( "The time zone “%1” is not known." ).arg( text ),
    Text::tr( "Write an offset such as +08:00, or a name such as Asia/Shanghai." ), {}, 0 };
}

bool TimeReader::needsYear() const
{
  return !mFormats.isEmpty() && std::none_of( mFormats.cbegin(), mFormats.cend(), []( const QString &format ) {
    return format.contains( QLatin1String( "yyyy" ) ) || format == QLatin1String( "excel" ) || format == QLatin1String( "epoch" );
  } );
}

bool TimeReader::match( QStringView text, const QString &format, Parts &parts ) const
{
  parts = Parts();
  parts.year = mYear;
  qsizetype at = 0;
  qsizetype i = 0;
  const auto run = [&]( QChar c ) {
    int length = 0;
    while ( i + length < format.size() && format.at( i + length ) == c )
      ++length;
    return length;
  };
  while ( i < format.size() )
  {
    const QChar c = format.at( i );
    const int length = run( c );
    int *target = nullptr;
    if ( c == QLatin1Char( 'y' ) && length == 4 )
      target = &parts.year;
    else if ( c == QLatin1Char( 'M' ) )
      target = &parts.month;
    else if ( c == QLatin1Char( 'd' ) )
      target = &parts.day;
    else if ( c == QLatin1Char( 'H' ) )
      target = &parts.hour;
    else if ( c == QLatin1Char( 'm' ) && length == 2 )
      target = &parts.minute;
    else if ( c == QLatin1Char( 's' ) && length == 2 )
      target = &parts.second;
    if ( target )
    {
      // Two letters insist on two digits only where digits follow each other without a separator.
      const bool dense = i + length < format.size() && format.at( i + length ).isLetter() && format.at( i + length ).unicode() < 128
        && format.at( i + length ) != QLatin1Char( 'T' );
      if ( !takeNumber( text, at, length == 4 ? 4 : ( dense ? length : 1 ), length == 4 ? 4 : 2, *target ) )
        return false;
      i += length;
      continue;
    }
    if ( at >= text.size() || plain( text.at( at ) ) != c )
      return false;
    ++at;
    ++i;
  }
  if ( at < text.size() && plain( text.at( at ) ) == QLatin1Char( '.' ) && format.endsWith( QLatin1String( "ss" ) ) )
  {
    ++at;
    while ( at < text.size() && digit( text.at( at ) ) >= 0 )
      ++at; // fractions of a second are dropped
  }
  if ( at == text.size() )
    return true;
  const QString rest = text.mid( at ).trimmed().toString();
  const bool isOffset = rest == QLatin1String( "Z" )
    || ( rest.size() >= 5 && ( rest.startsWith( QLatin1Char( '+' ) ) || rest.startsWith( QLatin1Char( '-' ) ) ) );
  if ( !isOffset )
    return false;
  const Result<QTimeZone> zone = zoneFromText( rest );
  if ( !zone )
    return false;
  parts.hasOffset = true;
  parts.offset = zone->standardTimeOffset( QDateTime::currentDateTimeUtc() );
  return true;
}

ReadTime TimeReader::read( const QString &raw ) const
{
  const QString text = raw.trimmed();
  Parts parts;
  for ( const QString &format : mFormats )
  {
    if ( format == QLatin1String( "excel" ) || format == QLatin1String( "epoch" ) )
    {
      bool ok = false;
      const double number = text.toDouble( &ok );
      if ( !ok )
        continue;
      if ( format == QLatin1String( "epoch" ) )
        return { static_cast<UtcSeconds>( std::floor( number ) ), {} };
      if ( number < 1 || number > 200000 )
        continue;
      // Serial dates count days since 1899-12-30; half a second of rounding error is usual.
      const qint64 seconds = static_cast<qint64>( std::llround( number * double( sSecondsOfDay ) ) );
      const qint64 day = seconds / sSecondsOfDay + sExcelJulianDay - sEpochJulianDay;
      const auto utcTime = toUtc( day, static_cast<int>( seconds % sSecondsOfDay ) );
      if ( utcTime )
        return { utcTime, {} };
      continue;
    }
    if ( match( text, format, parts ) )
      return finish( parts );
  }
  bool number = false;
  const double serial = text.toDouble( &number );
  if ( number && serial > 20000 && serial < 80000 && !mFormats.contains( QStringLiteral( "excel" ) ) )
    return { {}, Text::tr( "“%1” looks like the serial date of a spreadsheet; add the format “excel” to the profile" ).arg( text ) };
  return { {}, Text::tr( "“%1” is no time of the form %2" ).arg( text, mFormats.join( Text::tr( " or " ) ) ) };
}

ReadTime TimeReader::read( int year, int month, int day, int hour, int minute, int second ) const
{
  Parts parts;
  parts.year = year;
  parts.month = month;
  parts.day = day;
  parts.hour = hour;
  parts.minute = minute;
  parts.second = second;
  return finish( parts );
}

ReadTime TimeReader::finish( const Parts &parts ) const
{
  if ( parts.year == 0 )
    return { {}, Text::tr( "the time has no year; give one with the option “year”" ) };
  const QDate date( parts.year, parts.month, parts.day );
  if ( !date.isValid() )
    return { {},
      Text::tr( "there is no day %1-%2-%3" )
        .arg( parts.year )
        .arg( parts.month, 2, 10, QLatin1Char( '0' ) )
        .arg( parts.day, 2, 10, QLatin1Char( '0' ) ) };
  const bool endOfDay = parts.hour == 24 && parts.minute == 0 && parts.second == 0;
  if ( !endOfDay
    && ( parts.hour > 23 || parts.minute > 59 || parts.second > 59 || parts.hour < 0 || parts.minute < 0 || parts.second < 0 ) )
    return { {},
      Text::tr( "there is no time of day %1:%2" )
        .arg( parts.hour, 2, 10, QLatin1Char( '0' ) )
        .arg( parts.minute, 2, 10, QLatin1Char( '0' ) ) };
  qint64 day = date.toJulianDay() - sEpochJulianDay;
  int second = parts.hour * 3600 + parts.minute * 60 + parts.second;
  if ( endOfDay )
  {
    ++day;
    second = 0;
  }
  if ( parts.hasOffset )
    return { day * sSecondsOfDay + second - parts.offset, {} };
  const std::optional<UtcSeconds> time = toUtc( day, second );
  if ( !time )
    return { {}, Text::tr( "this moment does not exist in %1: clocks were put forward over it" ).arg( QString::fromUtf8( mZone.id() ) ) };
  return { time, {} };
}

std::optional<UtcSeconds> TimeReader::toUtc( qint64 day, int secondOfDay ) const
{
  const qint64 localSeconds = day * sSecondsOfDay + secondOfDay;
  if ( mFixedOffset )
    return localSeconds - *mFixedOffset;
  if ( day == mCachedDay )
    return localSeconds - mCachedOffset;
  const auto offsetAt = [this]( qint64 seconds ) { return mZone.offsetFromUtc( utc( seconds ) ); };
  // The offset is the same all day when it is so a day before and after; only days of change need care.
  const int before = offsetAt( ( day - 1 ) * sSecondsOfDay );
  const int after = offsetAt( ( day + 2 ) * sSecondsOfDay );
  if ( before == after )
  {
    mCachedDay = day;
    mCachedOffset = before;
    return localSeconds - before;
  }
  for ( const int offset : { before, after } ) // of a moment that happens twice, the first
  {
    if ( offsetAt( localSeconds - offset ) == offset )
      return localSeconds - offset;
  }
  return std::nullopt;
}

} // namespace jinguan
