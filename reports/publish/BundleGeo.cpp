#include "reports/publish/BundleGeo.h"

#include "layers/MapCrs.h"
#include "reports/publish/BundleTables.h"

#include <qgsvectorfilewriter.h>

#include <QJsonArray>
#include <QJsonDocument>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::BundleGeo )
};

QMetaType::Type typeOf( const BundleColumn &column )
{
  if ( column.type == QLatin1String( "number" ) )
    return QMetaType::Double;
  if ( column.type == QLatin1String( "integer" ) )
    return QMetaType::Int;
  if ( column.type == QLatin1String( "boolean" ) )
    return QMetaType::Bool;
  return QMetaType::QString; // times keep their offset as text
}

QgsFields fieldsOf( const QList<BundleColumn> &columns )
{
  QgsFields fields;
  for ( const BundleColumn &column : columns )
    fields.append( QgsField( column.name, typeOf( column ) ) );
  return fields;
}

QVariant valueOf( const BundleColumn &column, const QString &text )
{
  if ( text.isEmpty() )
    return {};
  switch ( typeOf( column ) )
  {
    case QMetaType::Double:
      return text.toDouble();
    case QMetaType::Int:
      return text.toInt();
    case QMetaType::Bool:
      return text == QLatin1String( "true" );
    default:
      return text;
  }
}

QgsAttributes attributesOf( const QList<BundleColumn> &columns, const QStringList &row )
{
  QgsAttributes attributes;
  for ( qsizetype column = 0; column < columns.size(); ++column )
    attributes.append( valueOf( columns.at( column ), row.at( column ) ) );
  return attributes;
}

/** A writer of one table of the GeoPackage. */
Result<std::unique_ptr<QgsVectorFileWriter>> writerOf(
  const QString &path, const QString &table, const QgsFields &fields, Qgis::WkbType geometry, bool isFirst )
{
  QgsVectorFileWriter::SaveVectorOptions options;
  options.driverName = QStringLiteral( "GPKG" );
  options.layerName = table;
  options.fileEncoding = QStringLiteral( "UTF-8" );
  options.actionOnExistingFile = isFirst ? QgsVectorFileWriter::CreateOrOverwriteFile : QgsVectorFileWriter::CreateOrOverwriteLayer;
  std::unique_ptr<QgsVectorFileWriter> writer(
    QgsVectorFileWriter::create( path, fields, geometry, mapcrs::stored(), mapcrs::transformContext(), options ) );
  if ( writer->hasError() != QgsVectorFileWriter::NoError )
    return Error { Text::tr( "The GeoPackage cannot be written: %1." ).arg( writer->errorMessage() ), {}, path, 0 };
  return writer;
}

Result<void> finished( QgsVectorFileWriter &writer, const QString &path )
{
  writer.flushBuffer();
  if ( writer.hasError() == QgsVectorFileWriter::NoError )
    return {};
  return Error { Text::tr( "The GeoPackage cannot be written: %1." ).arg( writer.errorMessage() ), {}, path, 0 };
}

} // namespace

QString BundleGeo::table( const PublicationItem &item, const QString &what )
{
  return QString( item.code ).replace( QLatin1Char( '-' ), QLatin1Char( '_' ) ) + QLatin1Char( '_' ) + what;
}

Result<void> BundleGeo::writePlaces( const QString &path, const Release &release, bool isFirst ) const
{
  const Result<QList<BundleColumn>> columns = BundleTables::placeColumns();
  if ( !columns )
    return columns.error();
  Result<std::unique_ptr<QgsVectorFileWriter>> writer =
    writerOf( path, table( release.item, QStringLiteral( "places" ) ), fieldsOf( *columns ), Qgis::WkbType::Point, isFirst );
  if ( !writer )
    return writer.error();
  const BundleTables tables( mServices, mContent );
  for ( const ReleasedPlace &place : release.places )
  {
    QgsFeature feature( fieldsOf( *columns ) );
    feature.setAttributes( attributesOf( *columns, tables.row( release, place ) ) );
    if ( const std::optional<LonLat> at = mContent.pointOf( release, place ) )
      feature.setGeometry( QgsGeometry::fromPointXY( { at->lon, at->lat } ) );
    ( *writer )->addFeature( feature, QgsFeatureSink::FastInsert );
  }
  return finished( **writer, path );
}

Result<void> BundleGeo::writeValues( const QString &path, const Release &release ) const
{
  const Result<QList<BundleColumn>> columns = BundleTables::valueColumns();
  if ( !columns )
    return columns.error();
  Result<std::unique_ptr<QgsVectorFileWriter>> writer =
    writerOf( path, table( release.item, QStringLiteral( "values" ) ), fieldsOf( *columns ), Qgis::WkbType::NoGeometry, false );
  if ( !writer )
    return writer.error();
  const BundleTables tables( mServices, mContent );
  for ( const ReleasedValue &value : release.values )
  {
    QgsFeature feature( fieldsOf( *columns ) );
    feature.setAttributes( attributesOf( *columns, tables.row( release, value ) ) );
    ( *writer )->addFeature( feature, QgsFeatureSink::FastInsert );
  }
  return finished( **writer, path );
}

Result<void> BundleGeo::writeGeoPackage( const QString &path ) const
{
  bool isFirst = true;
  for ( const Release &release : mContent.releases )
  {
    if ( const Result<void> written = writePlaces( path, release, isFirst ); !written )
      return written;
    isFirst = false;
    if ( const Result<void> written = writeValues( path, release ); !written )
      return written;
  }
  return {};
}

QByteArray BundleGeo::geoJson( const Release &release ) const
{
  QHash<int, QJsonObject> newest;
  for ( const ReleasedValue &value : release.values )
  {
    QJsonObject &values = newest[value.place];
    values.insert( value.indicator,
      QJsonObject { { QStringLiteral( "value" ), value.value },
        { QStringLiteral( "unit" ), release.unitOf( mServices.catalogue, value.indicator ) },
        { QStringLiteral( "begin" ), isoLocal( value.begin ) }, { QStringLiteral( "demo" ), value.isDemo } } );
  }
  QJsonArray features;
  for ( int index = 0; index < release.places.size(); ++index )
  {
    const ReleasedPlace &place = release.places.at( index );
    const std::optional<LonLat> at = mContent.pointOf( release, place );
    const QJsonValue geometry = at ? QJsonValue( QJsonObject { { QStringLiteral( "type" ), QStringLiteral( "Point" ) },
                                  { QStringLiteral( "coordinates" ), QJsonArray { at->lon, at->lat } } } )
                                   : QJsonValue( QJsonValue::Null );
    const QJsonObject properties { { QStringLiteral( "place_id" ), place.id }, { QStringLiteral( "name_zh" ), place.name.zh },
      { QStringLiteral( "name_en" ), place.name.en }, { QStringLiteral( "kind" ), place.kind },
      { QStringLiteral( "district" ), place.district }, { QStringLiteral( "place_detail" ), placeDetailId( place.detail ) },
      { QStringLiteral( "demo" ), place.isDemo }, { QStringLiteral( "newest" ), newest.value( index ) } };
    features.append( QJsonObject { { QStringLiteral( "type" ), QStringLiteral( "Feature" ) }, { QStringLiteral( "id" ), place.id },
      { QStringLiteral( "geometry" ), geometry }, { QStringLiteral( "properties" ), properties } } );
  }
  return QJsonDocument(
    QJsonObject { { QStringLiteral( "type" ), QStringLiteral( "FeatureCollection" ) }, { QStringLiteral( "features" ), features } } )
    .toJson();
}

Result<void> BundleGeo::write( BundleFiles &files ) const
{
  for ( const Release &release : mContent.releases )
  {
    if ( const Result<void> written = files.write( geoJsonFile( release.item ), geoJson( release ) ); !written )
      return written;
  }
  if ( const Result<void> room = files.makeRoom( geoPackageFile() ); !room )
    return room;
  return writeGeoPackage( files.path( geoPackageFile() ) );
}

} // namespace jinguan
