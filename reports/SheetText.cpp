#include "reports/SheetText.h"

#include "base/CsvTable.h"
#include "base/Resources.h"

#include <QLocale>

namespace jinguan
{

Result<SheetText> SheetText::load( Language language, const QString &file )
{
  const Result<CsvTable> table =
    CsvTable::read( Resources::path( file ), { QStringLiteral( "id" ), QStringLiteral( "zh" ), QStringLiteral( "en" ) } );
  if ( !table )
    return table.error();
  SheetText text;
  text.mLanguage = language;
  const QString column = language == Language::Chinese ? QStringLiteral( "zh" ) : QStringLiteral( "en" );
  for ( int row = 0; row < table->rowCount(); ++row )
    text.mTexts.insert( table->text( row, QStringLiteral( "id" ) ), table->text( row, column ) );
  // Fields of a table are trimmed; a list in English needs its blank.
  if ( language == Language::English )
    text.mTexts.insert( QStringLiteral( "list.join" ), QStringLiteral( ", " ) );
  return text;
}

QString SheetText::operator()( const QString &id, const QStringList &values ) const
{
  // Filled in at one go, so that a value that holds %1 itself stays as it is.
  const QString pattern = mTexts.value( id, id );
  QString text;
  for ( qsizetype i = 0; i < pattern.size(); ++i )
  {
    const int place = pattern.at( i ) == QLatin1Char( '%' ) && i + 1 < pattern.size() ? pattern.at( i + 1 ).digitValue() : -1;
    if ( place < 1 || place > values.size() )
    {
      text += pattern.at( i );
      continue;
    }
    text += values.at( place - 1 );
    ++i;
  }
  return text;
}

QString SheetText::format( UtcSeconds time, const QString &id ) const
{
  const QLocale locale( mLanguage == Language::Chinese ? QLocale( QLocale::Chinese, QLocale::China ) : QLocale( QLocale::English ) );
  return locale.toString( local( time ), mTexts.value( id, id ) );
}

} // namespace jinguan
