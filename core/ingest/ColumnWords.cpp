#include "ingest/ColumnWords.h"

#include "base/DelimitedReader.h"
#include "base/Resources.h"
#include "ingest/UnitText.h"

namespace jinguan
{

Result<ColumnWords> ColumnWords::load()
{
  const Result<QList<DelimitedReader::Record>> table =
    DelimitedReader::readAll( Resources::path( QStringLiteral( "profiles/column_words.csv" ) ) );
  if ( !table )
    return table.error();
  ColumnWords words;
  for ( const DelimitedReader::Record &record : table->mid( 1 ) )
    ( record.fields.at( 1 ) == QLatin1String( "has" ) ? words.mHas : words.mIs )[record.fields.at( 0 )].append(
      plainName( record.fields.at( 2 ) ) );
  for ( QStringList &list : words.mHas )
    std::stable_sort( list.begin(), list.end(), []( const QString &a, const QString &b ) { return a.size() > b.size(); } );
  return words;
}

bool ColumnWords::is( const QString &meaning, const QString &text ) const
{
  QString plain = plainName( text );
  const bool known = mIs.value( meaning ).contains( plain );
  plain.remove( QLatin1Char( '_' ) ).remove( QLatin1Char( '-' ) );
  return known || ( !plain.isEmpty() && mIs.value( meaning ).contains( plain ) );
}

bool ColumnWords::has( const QString &meaning, const QString &text ) const
{
  const QString plain = plainName( text );
  const QStringList words = mHas.value( meaning );
  return std::any_of( words.cbegin(), words.cend(), [&plain]( const QString &word ) { return plain.contains( word ); } );
}

QString ColumnWords::meaningOf( const QString &prefix, const QString &text ) const
{
  const QString plain = plainName( text );
  for ( auto it = mIs.begin(); it != mIs.end(); ++it )
  {
    if ( it.key().startsWith( prefix ) && it->contains( plain ) )
      return it.key().mid( prefix.size() );
  }
  return {};
}

} // namespace jinguan
