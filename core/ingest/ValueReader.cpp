#include "ingest/ValueReader.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::ValueReader )
};

/** Full-width digits and signs in their plain form. */
bool narrow( QString &text )
{
  const auto isWide = []( QChar c ) { return c.unicode() >= 0xFF01 && c.unicode() <= 0xFF5E; };
  if ( std::none_of( text.cbegin(), text.cend(), isWide ) )
    return false;
  for ( QChar &c : text )
  {
    if ( isWide( c ) )
      c = QChar( c.unicode() - 0xFEE0 );
  }
  return true;
}
} // namespace

ValueReader::ValueReader( const NumberFormat &format, const QStringList &missingMarks )
  : mFormat( format ), mMissing( missingMarks.begin(), missingMarks.end() )
{
  double value = 0;
  const bool marksAreWords =
    std::none_of( missingMarks.cbegin(), missingMarks.cend(), [&]( const QString &mark ) { return readPlain( mark, value ); } );
  mMayReadPlain = marksAreWords && format.decimal == QLatin1Char( '.' ) && format.group != QLatin1Char( '.' );
}

bool ValueReader::readPlain( const QString &text, double &value ) const
{
  constexpr qsizetype longest = 24;
  if ( !mMayReadPlain || text.isEmpty() || text.size() > longest )
    return false;
  std::array<char, longest> bytes;
  for ( qsizetype i = 0; i < text.size(); ++i )
  {
    const char16_t c = text.at( i ).unicode();
    const bool belongs = ( c >= '0' && c <= '9' ) || c == '.' || ( c == '-' && i == 0 );
    if ( !belongs )
      return false;
    bytes[static_cast<size_t>( i )] = static_cast<char>( c );
  }
  const char *end = bytes.data() + text.size();
  const std::from_chars_result read = std::from_chars( bytes.data(), end, value );
  return read.ec == std::errc() && read.ptr == end;
}

bool ValueReader::isMissing( const QString &trimmed ) const
{
  return trimmed.isEmpty() || mMissing.contains( trimmed );
}

ReadValue ValueReader::read( const QString &raw ) const
{
  ReadValue result;
  if ( readPlain( raw, result.value ) )
  {
    result.kind = ReadValue::Kind::Number;
    return result;
  }
  QString text = raw.trimmed();
  if ( isMissing( text ) )
    return result;
  result.wasFullWidth = narrow( text );

  if ( text.startsWith( QLatin1Char( '<' ) ) || text.startsWith( QChar( 0x2264 ) ) )
  {
    result.belowDetection = true;
    text = text.mid( 1 ).trimmed();
  }
  else if ( text.size() > 1 && text.at( text.size() - 1 ).toUpper() == QLatin1Char( 'L' ) && text.at( text.size() - 2 ).isDigit() )
  {
    result.belowDetection = true; // `0.025L`: below the detection limit, as Chinese laboratories write it
    text.chop( 1 );
  }
  else if ( text.size() > 2 && text.startsWith( QLatin1String( "ND" ), Qt::CaseInsensitive ) )
  {
    result.belowDetection = true;
    text = text.mid( 2 ).trimmed();
  }

  const bool hasComma = text.contains( QLatin1Char( ',' ) );
  if ( hasComma && mFormat.decimal != QLatin1Char( ',' ) && mFormat.group != QLatin1Char( ',' ) )
  {
    result.kind = ReadValue::Kind::Bad;
    result.reason =
      Text::tr( "“%1” holds a comma, which may separate thousands or decimals; say which in the profile (number.group or number.decimal)" )
        .arg( raw.trimmed() );
    return result;
  }
  if ( !mFormat.group.isNull() )
    text.remove( mFormat.group );
  if ( mFormat.decimal != QLatin1Char( '.' ) )
    text.replace( mFormat.decimal, QLatin1Char( '.' ) );

  bool ok = false;
  result.value = text.toDouble( &ok ); // C locale: digits, one point, an exponent
  if ( !ok || !std::isfinite( result.value ) )
  {
    result.kind = ReadValue::Kind::Bad;
    result.reason = Text::tr( "“%1” is no number" ).arg( raw.trimmed().left( 40 ) );
    return result;
  }
  result.kind = ReadValue::Kind::Number;
  return result;
}

double ValueReader::compassDegrees( const QString &raw )
{
  static const QHash<QString, double> sDegrees = [] {
    static const char *const sPoints[16] = { "N", "NNE", "NE", "ENE", "E", "ESE", "SE", "SSE", "S", "SSW", "SW", "WSW", "W", "WNW", "NW",
      "NNW" };
    static const char *const sChinese[16] = { "北", "北东北", "东北", "东东北", "东", "东东南", "东南", "南东南", "南", "南西南", "西南",
      "西西南", "西", "西西北", "西北", "北西北" };
    QHash<QString, double> degrees;
    for ( int i = 0; i < 16; ++i )
    {
      degrees.insert( QString::fromLatin1( sPoints[i] ), 22.5 * i );
      degrees.insert( QString::fromUtf8( sChinese[i] ), 22.5 * i );
    }
    return degrees;
  }();
  const auto exact = sDegrees.constFind( raw );
  if ( exact != sDegrees.constEnd() )
    return *exact;
  QString text = raw.trimmed().toUpper();
  if ( text.endsWith( QStringLiteral( "风" ) ) )
    text.chop( 1 );
  return sDegrees.value( text, -1 );
}

} // namespace jinguan
