#include "reports/bulletin/BulletinProfile.h"

#include "base/CsvTable.h"
#include "base/Resources.h"

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::BulletinProfile )
};

QString column( const char *name )
{
  return QString::fromLatin1( name );
}

QString key( const QString &element, const QString &kind )
{
  return element + QLatin1Char( '/' ) + kind;
}

int orderOf( const QString &text )
{
  return text == QLatin1String( "ascending" ) ? 1 : text == QLatin1String( "descending" ) ? -1 : 0;
}

LocalText textOf( const CsvTable &table, int row, const char *name )
{
  return { table.text( row, column( name ) + QStringLiteral( "_zh" ) ), table.text( row, column( name ) + QStringLiteral( "_en" ) ) };
}

Result<BulletinItem> itemOf( const CsvTable &table, int row )
{
  static const QHash<QString, BulletinItem::Source> sSources { { column( "area" ), BulletinItem::Source::Area },
    { column( "range" ), BulletinItem::Source::Range }, { column( "column" ), BulletinItem::Source::Column } };
  static const QHash<QString, BulletinItem::Compare> sCompares { { column( "percent" ), BulletinItem::Compare::Percent },
    { column( "points" ), BulletinItem::Compare::Points }, { column( "difference" ), BulletinItem::Compare::Difference },
    { column( "none" ), BulletinItem::Compare::None } };
  const QString source = table.text( row, column( "source" ) );
  const QString compare = table.text( row, column( "compare" ) );
  if ( !sSources.contains( source ) || !sCompares.contains( compare ) )
    return table.errorAt( row, Text::tr( "“%1” or “%2” is unknown." ).arg( source, compare ) );
  const auto yes = [&]( const char *name ) { return table.text( row, column( name ) ) == QLatin1String( "1" ); };
  return BulletinItem { table.text( row, column( "figure" ) ), table.text( row, column( "indicator" ) ), sSources.value( source ),
    sCompares.value( compare ), yes( "across_editions" ), textOf( table, row, "name" ), textOf( table, row, "brief" ), yes( "key" ),
    yes( "column" ) };
}

BulletinProfile profileOf( const CsvTable &table, int row )
{
  BulletinProfile profile;
  profile.element = table.text( row, column( "element" ) );
  profile.title = textOf( table, row, "title" );
  profile.isEvaluated = table.text( row, column( "evaluated" ) ) == QLatin1String( "1" );
  profile.placeOrder = orderOf( table.text( row, column( "place_order" ) ) );
  profile.stationOrder = orderOf( table.text( row, column( "station_order" ) ) );
  profile.placeMeasure = textOf( table, row, "measure" );
  profile.calendar = table.text( row, column( "calendar" ) );
  profile.paragraphs = table.list( row, column( "paragraphs" ) );
  profile.charts = table.list( row, column( "charts" ) );
  return profile;
}
} // namespace

bool BulletinItem::matches( const QString &figureId, const QString &indicatorId ) const
{
  const bool same = figure == QLatin1String( "p*" )
    ? figureId.size() > 1 && figureId.startsWith( QLatin1Char( 'p' ) ) && figureId.at( 1 ).isDigit()
    : figureId == figure;
  return same && ( indicator.isEmpty() || indicator == indicatorId );
}

Result<BulletinProfiles> BulletinProfiles::load()
{
  BulletinProfiles profiles;
  const Result<CsvTable> table = CsvTable::read( Resources::path( QStringLiteral( "layouts/bulletins.csv" ) ),
    { column( "element" ), column( "periods" ), column( "title_zh" ), column( "title_en" ), column( "evaluated" ), column( "place_order" ),
      column( "station_order" ), column( "measure_zh" ), column( "measure_en" ), column( "calendar" ), column( "paragraphs" ),
      column( "charts" ) } );
  if ( !table )
    return table.error();
  for ( int row = 0; row < table->rowCount(); ++row )
  {
    const BulletinProfile profile = profileOf( *table, row );
    if ( !profiles.mElements.contains( profile.element ) )
      profiles.mElements << profile.element;
    for ( const QString &kind : table->list( row, column( "periods" ) ) )
    {
      if ( !BulletinPeriod::kindIds().contains( kind ) || profiles.mProfiles.contains( key( profile.element, kind ) ) )
        return table->errorAt( row, Text::tr( "The period “%1” is unknown or there twice." ).arg( kind ) );
      profiles.mProfiles.insert( key( profile.element, kind ), profile );
    }
  }
  const Result<CsvTable> items = CsvTable::read( Resources::path( QStringLiteral( "layouts/bulletin_items.csv" ) ),
    { column( "element" ), column( "periods" ), column( "figure" ), column( "indicator" ), column( "source" ), column( "compare" ),
      column( "across_editions" ), column( "name_zh" ), column( "name_en" ), column( "brief_zh" ), column( "brief_en" ), column( "key" ),
      column( "column" ) } );
  if ( !items )
    return items.error();
  for ( int row = 0; row < items->rowCount(); ++row )
  {
    const Result<BulletinItem> item = itemOf( *items, row );
    if ( !item )
      return item.error();
    for ( const QString &kind : items->list( row, column( "periods" ) ) )
    {
      const auto found = profiles.mProfiles.find( key( items->text( row, column( "element" ) ), kind ) );
      if ( found == profiles.mProfiles.end() )
        return items->errorAt( row, Text::tr( "There is no bulletin of this element over “%1”." ).arg( kind ) );
      found->items << *item;
    }
  }
  return profiles;
}

const BulletinProfile *BulletinProfiles::find( const QString &element, BulletinPeriod::Kind kind ) const
{
  const auto found = mProfiles.constFind( key( element, BulletinPeriod::idOf( kind ) ) );
  return found == mProfiles.constEnd() ? nullptr : &*found;
}

} // namespace jinguan
