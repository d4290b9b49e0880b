#include "reports/publish/BundleTables.h"

#include "base/CsvTable.h"
#include "base/Resources.h"
#include "monitoring/Standards.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace jinguan
{

namespace
{

const QByteArray sByteOrderMark = QByteArrayLiteral( "\xEF\xBB\xBF" );

Result<QList<BundleColumn>> columnsOf( const QString &tableName )
{
  const Result<CsvTable> table =
    CsvTable::read( Resources::path( QStringLiteral( "web/columns.csv" ) ), { "table", "name", "type", "zh", "en" } );
  if ( !table )
    return table.error();
  QList<BundleColumn> columns;
  for ( int row = 0; row < table->rowCount(); ++row )
  {
    if ( table->text( row, "table" ) == tableName )
      columns.append( { table->text( row, "name" ), table->text( row, "type" ), { table->text( row, "zh" ), table->text( row, "en" ) } } );
  }
  return columns;
}

QStringList namesOf( const QList<BundleColumn> &columns )
{
  QStringList names;
  for ( const BundleColumn &column : columns )
    names.append( column.name );
  return names;
}

QString flag( bool on )
{
  return on ? QStringLiteral( "true" ) : QStringLiteral( "false" );
}

QString degrees( double value )
{
  return QString::number( value, 'f', 5 );
}

QJsonObject schemaOf( const QList<BundleColumn> &columns )
{
  QJsonArray fields;
  for ( const BundleColumn &column : columns )
    fields.append( QJsonObject { { QStringLiteral( "name" ), column.name }, { QStringLiteral( "type" ), column.type },
      { QStringLiteral( "title" ), column.meaning.zh }, { QStringLiteral( "description" ), column.meaning.en } } );
  return { { QStringLiteral( "fields" ), fields } };
}

} // namespace

QString BundleTables::valuesFile( const PublicationItem &item )
{
  return QStringLiteral( "data/%1_values.csv" ).arg( item.code );
}

QString BundleTables::placesFile( const PublicationItem &item )
{
  return QStringLiteral( "data/%1_places.csv" ).arg( item.code );
}

Result<QList<BundleColumn>> BundleTables::valueColumns()
{
  return columnsOf( QStringLiteral( "values" ) );
}

Result<QList<BundleColumn>> BundleTables::placeColumns()
{
  return columnsOf( QStringLiteral( "places" ) );
}

QByteArray BundleTables::csvLine( const QStringList &fields )
{
  QByteArray line;
  for ( const QString &field : fields )
  {
    const bool quoted =
      field.contains( QLatin1Char( ',' ) ) || field.contains( QLatin1Char( '"' ) ) || field.contains( QLatin1Char( '\n' ) );
    if ( !line.isEmpty() || &field != &fields.first() )
      line += ',';
    line += quoted ? '"' + QString( field ).replace( QLatin1Char( '"' ), QStringLiteral( "\"\"" ) ).toUtf8() + '"' : field.toUtf8();
  }
  return line + "\r\n";
}

QStringList BundleTables::row( const Release &release, const ReleasedValue &value ) const
{
  const Indicator *indicator = mServices.catalogue.indicator( value.indicator );
  const Edition *edition = mServices.evaluator.standards().edition( value.grade.edition );
  const bool graded = value.grade.isGraded() && value.grade.publishable;
  return { release.places.at( value.place ).id, value.indicator, indicator->name.zh, indicator->name.en, periodId( release.item.period ),
    isoLocal( value.begin ), isoLocal( PublicationSelection::endOfPeriod( value.begin, release.item.period ) ), value.text,
    release.unitOf( mServices.catalogue, value.indicator ), flag( value.belowDetection ),
    value.method == Method::Manual ? QStringLiteral( "manual" ) : QStringLiteral( "automatic" ), QString::number( value.stations ),
    graded ? value.grade.name.zh : QString(), graded ? value.grade.name.en : QString(), graded && edition ? edition->label : QString(),
    flag( value.isDemo ) };
}

QStringList BundleTables::row( const Release &release, const ReleasedPlace &place ) const
{
  const std::optional<LonLat> at = mContent.pointOf( release, place );
  return { place.id, place.name.zh, place.name.en, place.kind, place.controlLevel, place.district, at ? degrees( at->lon ) : QString(),
    at ? degrees( at->lat ) : QString(), placeDetailId( place.detail ), flag( place.isDemo ) };
}

QByteArray BundleTables::dictionary( const QList<BundleColumn> &places, const QList<BundleColumn> &values ) const
{
  QByteArray text = sByteOrderMark
    + csvLine( { QStringLiteral( "table" ), QStringLiteral( "column" ), QStringLiteral( "type" ), QStringLiteral( "说明" ),
      QStringLiteral( "meaning" ) } );
  for ( const BundleColumn &column : places )
    text += csvLine( { QStringLiteral( "places" ), column.name, column.type, column.meaning.zh, column.meaning.en } );
  for ( const BundleColumn &column : values )
    text += csvLine( { QStringLiteral( "values" ), column.name, column.type, column.meaning.zh, column.meaning.en } );
  return text;
}

QByteArray BundleTables::dataPackage( const QList<BundleColumn> &places, const QList<BundleColumn> &values ) const
{
  QJsonArray resources;
  const auto add = [&]( const PublicationItem &item, const QString &name, const QString &path, const QList<BundleColumn> &columns ) {
    resources.append( QJsonObject { { QStringLiteral( "name" ), name }, { QStringLiteral( "path" ), path },
      { QStringLiteral( "title" ), item.title.zh }, { QStringLiteral( "description" ), item.title.en },
      { QStringLiteral( "format" ), QStringLiteral( "csv" ) }, { QStringLiteral( "mediatype" ), QStringLiteral( "text/csv" ) },
      { QStringLiteral( "encoding" ), QStringLiteral( "utf-8" ) }, { QStringLiteral( "schema" ), schemaOf( columns ) } } );
  };
  for ( const Release &release : mContent.releases )
  {
    add( release.item, release.item.code + QStringLiteral( "-places" ), placesFile( release.item ), places );
    add( release.item, release.item.code + QStringLiteral( "-values" ), valuesFile( release.item ), values );
  }
  const QJsonObject package { { QStringLiteral( "name" ), QStringLiteral( "jinguan-publication" ) },
    { QStringLiteral( "title" ), mContent.city.zh + QStringLiteral( "生态环境监测信息公开数据" ) },
    { QStringLiteral( "created" ), isoLocal( mContent.made.toSecsSinceEpoch() ) }, { QStringLiteral( "resources" ), resources } };
  return QJsonDocument( package ).toJson();
}

Result<void> BundleTables::write( BundleFiles &files ) const
{
  const Result<QList<BundleColumn>> places = placeColumns();
  const Result<QList<BundleColumn>> values = valueColumns();
  if ( !places || !values )
    return places ? values.error() : places.error();
  for ( const Release &release : mContent.releases )
  {
    QByteArray placeText = sByteOrderMark + csvLine( namesOf( *places ) );
    for ( const ReleasedPlace &place : release.places )
      placeText += csvLine( row( release, place ) );
    QByteArray valueText = sByteOrderMark + csvLine( namesOf( *values ) );
    for ( const ReleasedValue &value : release.values )
      valueText += csvLine( row( release, value ) );
    if ( const Result<void> written = files.write( placesFile( release.item ), placeText ); !written )
      return written;
    if ( const Result<void> written = files.write( valuesFile( release.item ), valueText ); !written )
      return written;
  }
  if ( const Result<void> written = files.write( QStringLiteral( "data/dictionary.csv" ), dictionary( *places, *values ) ); !written )
    return written;
  return files.write( QStringLiteral( "datapackage.json" ), dataPackage( *places, *values ) );
}

} // namespace jinguan
