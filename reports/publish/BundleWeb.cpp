#include "reports/publish/BundleWeb.h"

#include "base/CsvTable.h"
#include "base/Resources.h"
#include "monitoring/Palette.h"
#include "reports/publish/BundleTables.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace jinguan
{

namespace
{

QJsonObject both( const LocalText &text )
{
  return { { QStringLiteral( "zh" ), text.zh }, { QStringLiteral( "en" ), text.en } };
}

QJsonValue gradeOf( const Grade &grade )
{
  if ( !grade.isGraded() || !grade.publishable )
    return QJsonValue::Null;
  QJsonObject object = both( grade.name );
  object.insert( QStringLiteral( "colour" ), grade.colour );
  if ( grade.index )
    object.insert( QStringLiteral( "index" ), *grade.index );
  return object;
}

/** Times, values and newest grade by indicator, for each place; values of one place and indicator stand together. */
QList<QJsonObject> seriesOf( const Release &release )
{
  QList<QJsonObject> series( release.places.size() );
  QJsonArray times;
  QJsonArray values;
  for ( qsizetype index = 0; index < release.values.size(); ++index )
  {
    const ReleasedValue &value = release.values.at( index );
    times.append( value.begin );
    values.append( value.value );
    const bool isLast = index + 1 == release.values.size() || release.values.at( index + 1 ).place != value.place
      || release.values.at( index + 1 ).indicator != value.indicator;
    if ( !isLast )
      continue;
    series[value.place].insert( value.indicator,
      QJsonObject { { QStringLiteral( "t" ), times }, { QStringLiteral( "v" ), values },
        { QStringLiteral( "grade" ), gradeOf( value.grade ) }, { QStringLiteral( "below" ), value.belowDetection } } );
    times = {};
    values = {};
  }
  return series;
}

/** Files that every bundle carries, by where they lie below `resources/web`. */
QStringList pageFiles()
{
  return { QStringLiteral( "page.js" ), QStringLiteral( "page.css" ) };
}

} // namespace

QJsonObject BundleWeb::indicators( const Release &release ) const
{
  QJsonObject object;
  for ( const QString &id : release.item.indicators )
  {
    const Indicator *indicator = mServices.catalogue.indicator( id );
    QJsonObject one = both( indicator->name );
    one.insert( QStringLiteral( "symbol" ), indicator->symbol.isEmpty() ? indicator->name.zh : indicator->symbol );
    one.insert( QStringLiteral( "unit" ), release.unitOf( mServices.catalogue, id ) );
    one.insert( QStringLiteral( "decimals" ), indicator->decimals );
    object.insert( id, one );
  }
  return object;
}

QJsonObject BundleWeb::item( const Release &release ) const
{
  const QList<QJsonObject> series = seriesOf( release );
  QJsonArray places;
  for ( int index = 0; index < release.places.size(); ++index )
  {
    const ReleasedPlace &place = release.places.at( index );
    const District *district = mServices.responsibility.district( place.district );
    QJsonObject one { { QStringLiteral( "id" ), place.id }, { QStringLiteral( "name" ), both( place.name ) },
      { QStringLiteral( "district" ), district ? both( district->name ) : QJsonObject() },
      { QStringLiteral( "detail" ), placeDetailId( place.detail ) }, { QStringLiteral( "demo" ), place.isDemo },
      { QStringLiteral( "status" ), gradeOf( place.status ) }, { QStringLiteral( "time" ), place.time },
      { QStringLiteral( "series" ), series.at( index ) } };
    if ( const std::optional<LonLat> at = mContent.pointOf( release, place ) )
      one.insert( QStringLiteral( "at" ), QJsonArray { at->lon, at->lat } );
    places.append( one );
  }
  const Element *element = mServices.catalogue.element( release.item.element );
  return { { QStringLiteral( "code" ), release.item.code }, { QStringLiteral( "version" ), release.item.version },
    { QStringLiteral( "title" ), both( release.item.title ) }, { QStringLiteral( "element" ), both( element->name ) },
    { QStringLiteral( "level" ), releaseLevelId( release.item.level ) }, { QStringLiteral( "period" ), periodId( release.item.period ) },
    { QStringLiteral( "delay" ), release.item.delayHours }, { QStringLiteral( "rolling" ), release.item.isRolling },
    { QStringLiteral( "basis" ), release.item.basis }, { QStringLiteral( "editions" ), QJsonArray::fromStringList( release.editions ) },
    { QStringLiteral( "confirmed" ), release.editionsConfirmed }, { QStringLiteral( "demo" ), release.isDemo },
    { QStringLiteral( "primary" ), release.item.indicators.value( 0 ) }, { QStringLiteral( "indicators" ), indicators( release ) },
    { QStringLiteral( "order" ), QJsonArray::fromStringList( release.item.indicators ) },
    { QStringLiteral( "csv" ), BundleTables::valuesFile( release.item ) }, { QStringLiteral( "places" ), places } };
}

QJsonObject BundleWeb::ground() const
{
  QJsonObject object;
  for ( const GroundLayer &layer : mContent.ground )
    object.insert( layer.role,
      QJsonObject { { QStringLiteral( "name" ), both( layer.name ) }, { QStringLiteral( "attribution" ), layer.attribution },
        { QStringLiteral( "schematic" ), layer.isSchematic },
        { QStringLiteral( "shapes" ), QJsonDocument::fromJson( layer.geoJson ).object() } } );
  return object;
}

QJsonObject BundleWeb::data() const
{
  QJsonArray items;
  for ( const Release &release : mContent.releases )
    items.append( item( release ) );
  QJsonArray listed;
  for ( const PublicationItem &one : mContent.listed )
    listed.append( QJsonObject { { QStringLiteral( "code" ), one.code }, { QStringLiteral( "title" ), both( one.title ) } } );
  const Palette &palette = mServices.evaluator.palette();
  QJsonObject colours;
  for ( const char *key :
    { "map.outside", "water.body", "river.1", "road.fill", "ecobelt.fill", "greenway.line", "district.border", "city.border", "accent" } )
    colours.insert( QString::fromLatin1( key ), palette.hex( QString::fromLatin1( key ) ) );
  return { { QStringLiteral( "city" ), both( mContent.city ) }, { QStringLiteral( "bureau" ), both( mContent.bureau ) },
    { QStringLiteral( "moment" ), mContent.moment }, { QStringLiteral( "made" ), mContent.made.toSecsSinceEpoch() },
    { QStringLiteral( "demo" ), mContent.isDemo }, { QStringLiteral( "review" ), mContent.reviewNumber },
    { QStringLiteral( "colours" ), colours }, { QStringLiteral( "items" ), items }, { QStringLiteral( "listed" ), listed },
    { QStringLiteral( "ground" ), ground() } };
}

Result<void> BundleWeb::write( BundleFiles &files ) const
{
  const QString source = Resources::path( QStringLiteral( "web" ) ) + QLatin1Char( '/' );
  if ( const Result<void> copied = files.copy( source + QStringLiteral( "index.html" ), QStringLiteral( "index.html" ) ); !copied )
    return copied;
  for ( const QString &name : pageFiles() )
    if ( const Result<void> copied = files.copy( source + name, QStringLiteral( "web/" ) + name ); !copied )
      return copied;
  const Result<CsvTable> texts = CsvTable::read( source + QStringLiteral( "texts.csv" ), { "id", "zh", "en" } );
  if ( !texts )
    return texts.error();
  QJsonObject words;
  for ( int row = 0; row < texts->rowCount(); ++row )
    words.insert( texts->text( row, "id" ), both( { texts->text( row, "zh" ), texts->text( row, "en" ) } ) );
  QJsonObject object = data();
  object.insert( QStringLiteral( "texts" ), words );
  const QByteArray script = dataHead() + QJsonDocument( object ).toJson( QJsonDocument::Compact ).replace( "</", "<\\/" ) + dataTail();
  if ( const Result<void> written = files.write( dataFile(), script ); !written )
    return written;
  const Result<CsvTable> vendor = CsvTable::read( source + QStringLiteral( "vendor/packages.csv" ), { "package", "file", "as" } );
  if ( !vendor )
    return vendor.error();
  for ( int row = 0; row < vendor->rowCount(); ++row )
  {
    const QString name = QStringLiteral( "vendor/" ) + vendor->text( row, "as" );
    if ( const Result<void> copied = files.copy( source + name, QStringLiteral( "web/" ) + name ); !copied )
      return copied;
  }
  return {};
}

} // namespace jinguan
