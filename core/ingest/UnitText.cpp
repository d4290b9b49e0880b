#include "ingest/UnitText.h"

namespace jinguan
{

QString plainName( const QString &text )
{
  QString plain = text.normalized( QString::NormalizationForm_KC ).toLower();
  plain.replace( QChar( 0x2212 ), QLatin1Char( '-' ) ); // minus sign
  plain.removeIf( []( QChar c ) { return c.isSpace() || c == QChar::ByteOrderMark; } );
  return plain;
}

namespace
{
QString plainUnit( const QString &text )
{
  QString plain = plainName( text );
  while ( ( plain.startsWith( QLatin1Char( '(' ) ) && plain.endsWith( QLatin1Char( ')' ) ) )
    || ( plain.startsWith( QLatin1Char( '[' ) ) && plain.endsWith( QLatin1Char( ']' ) ) ) )
    plain = plain.mid( 1, plain.size() - 2 );
  plain.replace( QChar( 0x03BC ), QLatin1Char( 'u' ) );
  plain.replace( QStringLiteral( "°c" ), QStringLiteral( "degc" ) );
  plain.replace( QChar( 0x00B7 ), QLatin1Char( '*' ) );
  plain.remove( QLatin1Char( '^' ) );
  return plain;
}
} // namespace

QString unitFromText( const Catalogue &catalogue, const QString &text )
{
  if ( catalogue.unit( text ) )
    return text;
  const QString wanted = plainUnit( text );
  if ( wanted.isEmpty() )
    return {};
  for ( const Unit &unit : catalogue.units() )
  {
    if ( plainUnit( unit.id ) == wanted || plainUnit( unit.symbol ) == wanted || plainUnit( unit.name.zh ) == wanted )
      return unit.id;
  }
  return {};
}

} // namespace jinguan
