#include "monitoring/Standards.h"

#include <QDir>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::Standards )
};

const QStringList sMetaColumns = { QStringLiteral( "standard" ), QStringLiteral( "edition" ), QStringLiteral( "clause" ),
  QStringLiteral( "valid_from" ), QStringLiteral( "valid_to" ), QStringLiteral( "region" ), QStringLiteral( "confidence" ) };

/** `510100` contains `510104`: trailing zero pairs of a code stand for everything below. */
bool regionContains( const QString &outer, const QString &inner )
{
  QString prefix = outer;
  while ( prefix.size() > 2 && prefix.endsWith( QLatin1String( "00" ) ) )
    prefix.chop( 2 );
  return inner.startsWith( prefix );
}

/** The error of \a row where standard, clause, validity or confidence are missing or wrong. */
Result<void> checkRow( const CsvTable &table, int row )
{
  for ( const char *column : { "standard", "edition", "clause", "valid_from", "confidence" } )
  {
    if ( table.text( row, QString::fromLatin1( column ) ).isEmpty() )
      return table.errorAt( row, Text::tr( "The column “%1” is empty." ).arg( QString::fromLatin1( column ) ),
        Text::tr( "Every row of the standards names standard, edition, clause, validity and confidence." ) );
  }
  const QString confidence = table.text( row, QStringLiteral( "confidence" ) );
  if ( confidence != QLatin1String( "checked" ) && confidence != QLatin1String( "memory" ) )
    return table.errorAt( row, Text::tr( "The confidence “%1” is not known." ).arg( confidence ), Text::tr( "Use checked or memory." ) );
  const QDate from = QDate::fromString( table.text( row, QStringLiteral( "valid_from" ) ), Qt::ISODate );
  const QString toText = table.text( row, QStringLiteral( "valid_to" ) );
  const QDate to = QDate::fromString( toText, Qt::ISODate );
  if ( !from.isValid() || ( !toText.isEmpty() && ( !to.isValid() || to < from ) ) )
    return table.errorAt( row,
      Text::tr( "The validity “%1” to “%2” is none." ).arg( table.text( row, QStringLiteral( "valid_from" ) ), toText ),
      Text::tr( "Write dates as 2026-03-01, the first day before the last; leave the last one empty while it is open." ) );
  return {};
}

Edition editionOf( const CsvTable &table, int row )
{
  Edition edition;
  edition.standard = table.text( row, QStringLiteral( "standard" ) );
  edition.id = table.text( row, QStringLiteral( "edition" ) );
  edition.label = table.text( row, QStringLiteral( "label" ) );
  const auto named = [&table, &edition, row]( const QString &column ) {
    const QString own = table.text( row, column );
    return own.isEmpty() ? edition.label : own;
  };
  edition.name = LocalText { named( QStringLiteral( "label_zh" ) ), named( QStringLiteral( "label_en" ) ) };
  edition.title = LocalText { table.text( row, QStringLiteral( "title_zh" ) ), table.text( row, QStringLiteral( "title_en" ) ) };
  edition.validFrom = QDate::fromString( table.text( row, QStringLiteral( "valid_from" ) ), Qt::ISODate );
  edition.validTo = QDate::fromString( table.text( row, QStringLiteral( "valid_to" ) ), Qt::ISODate );
  edition.region = table.text( row, QStringLiteral( "region" ) );
  edition.status = table.text( row, QStringLiteral( "status" ) );
  edition.basedOn = table.text( row, QStringLiteral( "based_on" ) );
  edition.checked = table.text( row, QStringLiteral( "confidence" ) ) == QLatin1String( "checked" );
  return edition;
}

/** Whether two editions of a standard claim the same day at the same place. */
bool clash( const Edition &a, const Edition &b )
{
  if ( a.standard != b.standard || a.id == b.id || a.isVariant() || b.isVariant() )
    return false;
  const bool samePlace =
    a.region.isEmpty() || b.region.isEmpty() || regionContains( a.region, b.region ) || regionContains( b.region, a.region );
  const bool aBefore = a.validTo.isValid() && a.validTo < b.validFrom;
  const bool bBefore = b.validTo.isValid() && b.validTo < a.validFrom;
  return samePlace && !aBefore && !bBefore;
}

Result<QList<Edition>> loadEditions( const QString &path )
{
  const Result<CsvTable> table = CsvTable::read(
    path, sMetaColumns + QStringList { QStringLiteral( "label" ), QStringLiteral( "status" ), QStringLiteral( "based_on" ) } );
  if ( !table )
    return table.error();
  QList<Edition> editions;
  for ( int row = 0; row < table->rowCount(); ++row )
  {
    const Result<void> complete = checkRow( *table, row );
    if ( !complete )
      return complete.error();
    const Edition edition = editionOf( *table, row );
    for ( const Edition &other : std::as_const( editions ) )
    {
      if ( clash( edition, other ) )
        return table->errorAt( row, Text::tr( "“%1” and “%2” would be in force on the same day." ).arg( edition.id, other.id ),
          Text::tr( "Let the older one end the day before the newer one begins." ) );
    }
    editions.append( edition );
  }
  return editions;
}
} // namespace

bool Edition::holds( const QDate &day, const QString &regionCode ) const
{
  if ( day < validFrom || ( validTo.isValid() && day > validTo ) )
    return false;
  return region.isEmpty() || regionContains( region, regionCode );
}

Result<Standards> Standards::load( const QString &folder )
{
  Standards standards;
  Result<QList<Edition>> editions = loadEditions( folder + QStringLiteral( "/editions.csv" ) );
  if ( !editions )
    return editions.error();
  standards.mEditions = editions.take();

  const QStringList files = QDir( folder ).entryList( { QStringLiteral( "*.csv" ) }, QDir::Files, QDir::Name );
  for ( const QString &file : files )
  {
    Result<CsvTable> table = CsvTable::read( folder + QLatin1Char( '/' ) + file, sMetaColumns );
    if ( !table )
      return table.error();
    for ( int row = 0; row < table->rowCount(); ++row )
    {
      const Result<void> complete = checkRow( *table, row );
      if ( !complete )
        return complete.error();
      const QString id = table->text( row, QStringLiteral( "edition" ) );
      const Edition *edition = standards.edition( id );
      if ( !edition || edition->standard != table->text( row, QStringLiteral( "standard" ) ) )
        return table->errorAt( row,
          Text::tr( "The edition “%1” of “%2” is not known." ).arg( id, table->text( row, QStringLiteral( "standard" ) ) ),
          Text::tr( "Correct it or add it to editions.csv." ) );
    }
    standards.mTables.insert( file.chopped( 4 ), table.take() );
  }
  return standards;
}

const Edition *Standards::edition( const QString &idOrLabel ) const
{
  const auto found =
    std::find_if( mEditions.cbegin(), mEditions.cend(), [&]( const Edition &e ) { return e.id == idOrLabel || e.label == idOrLabel; } );
  return found == mEditions.cend() ? nullptr : &*found;
}

LocalText Standards::nameOf( const QString &id ) const
{
  const Edition *known = edition( id );
  return known ? known->name : LocalText { id, id };
}

const Edition *Standards::inForce( const QString &standard, const QDate &day, const QString &region ) const
{
  const auto found = std::find_if( mEditions.cbegin(), mEditions.cend(),
    [&]( const Edition &e ) { return e.standard == standard && !e.isVariant() && e.holds( day, region ); } );
  return found == mEditions.cend() ? nullptr : &*found;
}

const Edition *Standards::choose( const QString &standard, const QDate &day, const QString &region, const QString &asked ) const
{
  if ( !asked.isEmpty() )
  {
    const Edition *named = edition( asked );
    if ( named && named->standard == standard )
      return named;
  }
  return inForce( standard, day, region );
}

const CsvTable *Standards::table( const QString &name ) const
{
  const auto found = mTables.constFind( name );
  return found == mTables.constEnd() ? nullptr : &*found;
}

QString defaultRegion()
{
  return QStringLiteral( "510100" );
}

} // namespace jinguan
