#include "publication/GeoPackageRows.h"

#include <ogrsf_frmts.h>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::GeoPackageRows )
};

using Dataset = std::unique_ptr<GDALDataset, decltype( []( GDALDataset *dataset ) { GDALClose( dataset ); } )>;

Dataset open( const QString &path )
{
  GDALAllRegister();
  const char *const drivers[] = { "GPKG", nullptr };
  return Dataset( GDALDataset::Open( path.toUtf8().constData(), GDAL_OF_VECTOR | GDAL_OF_READONLY, drivers ) );
}

QVariantMap rowOf( const OGRFeature &feature )
{
  QVariantMap row;
  for ( int field = 0; field < feature.GetFieldCount(); ++field )
  {
    const QString name = QString::fromUtf8( feature.GetFieldDefnRef( field )->GetNameRef() );
    const bool isReal = feature.GetFieldDefnRef( field )->GetType() == OFTReal;
    row.insert(
      name, isReal ? QVariant( feature.GetFieldAsDouble( field ) ) : QVariant( QString::fromUtf8( feature.GetFieldAsString( field ) ) ) );
  }
  const OGRGeometry *geometry = feature.GetGeometryRef();
  if ( geometry && wkbFlatten( geometry->getGeometryType() ) == wkbPoint && !geometry->IsEmpty() )
  {
    row.insert( QStringLiteral( "x" ), geometry->toPoint()->getX() );
    row.insert( QStringLiteral( "y" ), geometry->toPoint()->getY() );
  }
  return row;
}
} // namespace

Result<QList<QVariantMap>> GeoPackageRows::read( const QString &path, const QString &table )
{
  const Dataset dataset = open( path );
  OGRLayer *layer = dataset ? dataset->GetLayerByName( table.toUtf8().constData() ) : nullptr;
  if ( !layer )
    return Error { Text::tr( "The file has no table “%1”." ).arg( table ), {}, path, 0 };
  QList<QVariantMap> rows;
  while ( const std::unique_ptr<OGRFeature> feature { layer->GetNextFeature() } )
    rows.append( rowOf( *feature ) );
  return rows;
}

QStringList GeoPackageRows::tables( const QString &path )
{
  const Dataset dataset = open( path );
  QStringList names;
  for ( int index = 0; dataset && index < dataset->GetLayerCount(); ++index )
    names.append( QString::fromUtf8( dataset->GetLayer( index )->GetName() ) );
  return names;
}

QString GeoPackageRows::crs( const QString &path, const QString &table )
{
  const Dataset dataset = open( path );
  OGRLayer *layer = dataset ? dataset->GetLayerByName( table.toUtf8().constData() ) : nullptr;
  const OGRSpatialReference *reference = layer ? layer->GetSpatialRef() : nullptr;
  return reference ? QString::fromLatin1( reference->GetAuthorityCode( nullptr ) ) : QString();
}

QByteArray GeoPackageRows::text( const QString &path )
{
  const Dataset dataset = open( path );
  QByteArray text;
  for ( int index = 0; dataset && index < dataset->GetLayerCount(); ++index )
  {
    OGRLayer *layer = dataset->GetLayer( index );
    text += QByteArray( layer->GetName() ) + '\n';
    while ( const std::unique_ptr<OGRFeature> feature { layer->GetNextFeature() } )
    {
      for ( int field = 0; field < feature->GetFieldCount(); ++field )
        text += QByteArray( feature->GetFieldAsString( field ) ) + ' ';
      if ( const OGRGeometry *geometry = feature->GetGeometryRef() )
        text += QByteArray::fromStdString( geometry->exportToWkt() );
      text += '\n';
    }
  }
  return text;
}

} // namespace jinguan
