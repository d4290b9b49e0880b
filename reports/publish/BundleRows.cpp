#include "reports/publish/BundleRows.h"

#include "base/CsvTable.h"
#include "base/Time.h"
#include "publication/GeoPackageRows.h"
#include "reports/publish/BundleCatalogue.h"
#include "reports/publish/BundleGeo.h"
#include "reports/publish/BundleTables.h"
#include "reports/publish/BundleWeb.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::BundleReader )
};

Error unreadable( const QString &path, const QString &why )
{
  return Error { Text::tr( "The file cannot be read: %1." ).arg( why ), {}, path, 0 };
}

PublicationItem named( const QString &code )
{
  PublicationItem item;
  item.code = code;
  return item;
}
} // namespace

Result<QJsonObject> BundleReader::json( const QString &file ) const
{
  QFile opened( mFolder + QLatin1Char( '/' ) + file );
  if ( !opened.open( QIODevice::ReadOnly ) )
    return unreadable( opened.fileName(), opened.errorString() );
  QJsonParseError error;
  const QJsonDocument document = QJsonDocument::fromJson( opened.readAll(), &error );
  if ( !document.isObject() )
    return unreadable( opened.fileName(), error.errorString() );
  return document.object();
}

Result<QJsonObject> BundleReader::catalogue() const
{
  return json( BundleCatalogue::fileName() );
}

Result<QJsonObject> BundleReader::pageData() const
{
  QFile opened( mFolder + QLatin1Char( '/' ) + BundleWeb::dataFile() );
  if ( !opened.open( QIODevice::ReadOnly ) )
    return unreadable( opened.fileName(), opened.errorString() );
  QByteArray script = opened.readAll();
  if ( !script.startsWith( BundleWeb::dataHead() ) || !script.endsWith( BundleWeb::dataTail() ) )
    return unreadable( opened.fileName(), Text::tr( "it is no script of ours" ) );
  script = script.mid( BundleWeb::dataHead().size(), script.size() - BundleWeb::dataHead().size() - BundleWeb::dataTail().size() );
  const QJsonDocument document = QJsonDocument::fromJson( script );
  if ( !document.isObject() )
    return unreadable( opened.fileName(), Text::tr( "it holds no object" ) );
  return document.object();
}

Result<BundleRows> BundleReader::csv( const QString &code ) const
{
  BundleRows rows { BundleTables::valuesFile( named( code ) ), {}, {} };
  const Result<CsvTable> values =
    CsvTable::read( mFolder + QLatin1Char( '/' ) + rows.file, { "place_id", "indicator", "period", "begin", "value" } );
  if ( !values )
    return values.error();
  for ( int row = 0; row < values->rowCount(); ++row )
    rows.rows.append( { values->text( row, "place_id" ), values->text( row, "indicator" ), values->text( row, "begin" ),
      values->number( row, "value", 0 ), values->text( row, "period" ) } );
  const Result<CsvTable> places =
    CsvTable::read( mFolder + QLatin1Char( '/' ) + BundleTables::placesFile( named( code ) ), { "place_id", "lon", "lat" } );
  if ( !places )
    return places.error();
  for ( int row = 0; row < places->rowCount(); ++row )
  {
    if ( !places->text( row, "lon" ).isEmpty() )
      rows.points.append( { places->text( row, "place_id" ), { places->number( row, "lon", 0 ), places->number( row, "lat", 0 ) } } );
  }
  return rows;
}

Result<BundleRows> BundleReader::geoJson( const QString &code ) const
{
  BundleRows rows { BundleGeo::geoJsonFile( named( code ) ), {}, {} };
  const Result<QJsonObject> object = json( rows.file );
  if ( !object )
    return object.error();
  const QJsonArray features = object->value( QStringLiteral( "features" ) ).toArray();
  for ( const QJsonValue &feature : features )
  {
    const QJsonObject properties = feature[QStringLiteral( "properties" )].toObject();
    const QString place = properties.value( QStringLiteral( "place_id" ) ).toString();
    const QJsonArray at = feature[QStringLiteral( "geometry" )][QStringLiteral( "coordinates" )].toArray();
    if ( at.size() == 2 )
      rows.points.append( { place, { at.at( 0 ).toDouble(), at.at( 1 ).toDouble() } } );
    const QJsonObject newest = properties.value( QStringLiteral( "newest" ) ).toObject();
    for ( auto value = newest.begin(); value != newest.end(); ++value )
      rows.rows.append( { place, value.key(), value.value()[QStringLiteral( "begin" )].toString(),
        value.value()[QStringLiteral( "value" )].toDouble(), {} } );
  }
  return rows;
}

Result<BundleRows> BundleReader::geoPackage( const QString &code ) const
{
  BundleRows rows { BundleGeo::geoPackageFile(), {}, {} };
  const QString path = mFolder + QLatin1Char( '/' ) + rows.file;
  const Result<QList<QVariantMap>> values = GeoPackageRows::read( path, BundleGeo::table( named( code ), QStringLiteral( "values" ) ) );
  if ( !values )
    return values.error();
  const Result<QList<QVariantMap>> places = GeoPackageRows::read( path, BundleGeo::table( named( code ), QStringLiteral( "places" ) ) );
  if ( !places )
    return places.error();
  for ( const QVariantMap &row : *values )
    rows.rows.append( { row.value( QStringLiteral( "place_id" ) ).toString(), row.value( QStringLiteral( "indicator" ) ).toString(),
      row.value( QStringLiteral( "begin" ) ).toString(), row.value( QStringLiteral( "value" ) ).toDouble(),
      row.value( QStringLiteral( "period" ) ).toString() } );
  for ( const QVariantMap &row : *places )
  {
    if ( row.contains( QStringLiteral( "x" ) ) )
      rows.points.append( { row.value( QStringLiteral( "place_id" ) ).toString(),
        { row.value( QStringLiteral( "x" ) ).toDouble(), row.value( QStringLiteral( "y" ) ).toDouble() } } );
  }
  return rows;
}

Result<BundleRows> BundleReader::page( const QString &code ) const
{
  BundleRows rows { BundleWeb::dataFile(), {}, {} };
  const Result<QJsonObject> data = pageData();
  if ( !data )
    return data.error();
  const QJsonArray items = data->value( QStringLiteral( "items" ) ).toArray();
  for ( const QJsonValue &item : items )
  {
    if ( item[QStringLiteral( "code" )].toString() != code )
      continue;
    const QJsonArray places = item[QStringLiteral( "places" )].toArray();
    for ( const QJsonValue &place : places )
    {
      const QString id = place[QStringLiteral( "id" )].toString();
      const QJsonArray at = place[QStringLiteral( "at" )].toArray();
      if ( at.size() == 2 )
        rows.points.append( { id, { at.at( 0 ).toDouble(), at.at( 1 ).toDouble() } } );
      const QJsonObject series = place[QStringLiteral( "series" )].toObject();
      for ( auto one = series.begin(); one != series.end(); ++one )
      {
        const QJsonArray times = one.value()[QStringLiteral( "t" )].toArray();
        const QJsonArray values = one.value()[QStringLiteral( "v" )].toArray();
        for ( int index = 0; index < times.size(); ++index )
          rows.rows.append( { id, one.key(), isoLocal( times.at( index ).toInteger() ), values.at( index ).toDouble(),
            item[QStringLiteral( "period" )].toString() } );
      }
    }
  }
  return rows;
}

Result<QList<BundleRows>> BundleReader::item( const QString &code ) const
{
  QList<BundleRows> all;
  for ( const auto &read : { &BundleReader::csv, &BundleReader::geoJson, &BundleReader::geoPackage, &BundleReader::page } )
  {
    Result<BundleRows> rows = ( this->*read )( code );
    if ( !rows )
      return rows.error();
    all.append( rows.take() );
  }
  return all;
}

QByteArray BundleReader::withoutGround() const
{
  Result<QJsonObject> data = pageData();
  if ( !data )
  {
    const Result<QByteArray> whole = text( BundleWeb::dataFile() );
    return whole ? *whole : QByteArray();
  }
  data->remove( QStringLiteral( "ground" ) );
  return QJsonDocument( *data ).toJson( QJsonDocument::Compact );
}

Result<QByteArray> BundleReader::text( const QString &file ) const
{
  const QString path = mFolder + QLatin1Char( '/' ) + file;
  if ( file.endsWith( QLatin1String( ".pdf" ), Qt::CaseInsensitive ) )
  {
    QProcess reader;
    reader.start( QStringLiteral( "pdftotext" ), { QStringLiteral( "-layout" ), path, QStringLiteral( "-" ) } );
    if ( !reader.waitForStarted() || !reader.waitForFinished( 60000 ) || reader.exitCode() != 0 )
      return Error { Text::tr( "The text of the PDF cannot be read." ), Text::tr( "Install pdftotext (poppler-utils)." ), path, 0 };
    return reader.readAllStandardOutput();
  }
  QFile opened( path );
  if ( !opened.open( QIODevice::ReadOnly ) )
    return unreadable( path, opened.errorString() );
  const QByteArray bytes = opened.readAll();
  return file.endsWith( QLatin1String( ".gpkg" ) ) ? GeoPackageRows::text( path ) + '\n' + bytes : bytes;
}

} // namespace jinguan
