#include "ingest/ValueReader.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
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

ValueReader::ValueReader( const NumberFormat &format, const QStringList &missingMarks ) : mFormat( format ), mMissing( missingMarks.begin(), missingMarks.end() ) {}

bool ValueReader::isMissing( const QString &trimmed ) const
{
  return trimmed.isEmpty() || mMissing.contains( trimmed );
}

ReadValue ValueReader::read( const QString &raw ) const
{
  ReadValue result;
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
    result.reason = Text::tr( "“%1” holds a comma, which may separate thousands or decimals; say which in the profile (number.group or number.decimal)" ).arg( raw.trimmed() );
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
  static const QStringList sPoints { QStringLiteral( "N" ), QStringLiteral( "NNE" ), QStringLiteral( "NE" ), QStringLiteral( "ENE" ), QStringLiteral( "E" ), QStringLiteral( "ESE" ), QStringLiteral( "SE" ), QStringLiteral( "SSE" ),
                                     QStringLiteral( "S" ), QStringLiteral( "SSW" ), QStringLiteral( "SW" ), QStringLiteral( "WSW" ), QStringLiteral( "W" ), QStringLiteral( "WNW" ), QStringLiteral( "NW" ), QStringLiteral( "NNW" ) };
  static const QStringList sChinese { QStringLiteral( "北" ), QStringLiteral( "北东北" ), QStringLiteral( "东北" ), QStringLiteral( "东东北" ), QStringLiteral( "东" ), QStringLiteral( "东东南" ), QStringLiteral( "东南" ), QStringLiteral( "南东南" ),
                                      QStringLiteral( "南" ), QStringLiteral( "南西南" ), QStringLiteral( "西南" ), QStringLiteral( "西西南" ), QStringLiteral( "西" ), QStringLiteral( "西西北" ), QStringLiteral( "西北" ), QStringLiteral( "北西北" ) };
  QString text = raw.trimmed().toUpper();
  qsizetype index = sPoints.indexOf( text );
  if ( index < 0 && text.endsWith( QStringLiteral( "风" ) ) )
    text.chop( 1 );
  if ( index < 0 )
    index = sChinese.indexOf( text );
  return index < 0 ? -1 : 22.5 * double( index );
}

} // namespace jinguan
