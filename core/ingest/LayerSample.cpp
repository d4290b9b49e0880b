#include "ingest/LayerSample.h"

#include "ingest/GeometryReader.h"
#include "ingest/OgrFile.h"

#include <cpl_error.h>
#include <ogrsf_frmts.h>

namespace jinguan
{

namespace
{
QString shapeOf( const OGRGeometry &geometry )
{
  const int dimension = geometry.getDimension();
  return dimension == 2 ? QStringLiteral( "polygon" ) : dimension == 1 ? QStringLiteral( "line" ) : QStringLiteral( "point" );
}

QByteArray asItStands( const OGRGeometry &original )
{
  const std::unique_ptr<OGRGeometry> geometry( original.hasCurveGeometry() ? original.getLinearGeometry() : original.clone() );
  geometry->flattenTo2D();
  QByteArray wkb( static_cast<qsizetype>( geometry->WkbSize() ), Qt::Uninitialized );
  geometry->exportToWkb( wkbNDR, reinterpret_cast<unsigned char *>( wkb.data() ), wkbVariantIso );
  return wkb;
}

void readLayer( OGRLayer *layer, const QString &crs, const QString &path, qint64 step, LayerSample &sample )
{
  const Result<GeometryReader> reader = GeometryReader::create( layer, crs, path );
  if ( !reader && sample.problem.isEmpty() )
    sample.problem = reader.error().message + QLatin1Char( ' ' ) + reader.error().remedy;
  const CPLErrorHandlerPusher quiet( CPLQuietErrorHandler );
  layer->ResetReading();
  qint64 number = 0;
  for ( OGRFeatureUniquePtr feature( layer->GetNextFeature() ); feature; feature.reset( layer->GetNextFeature() ) )
  {
    const OGRGeometry *geometry = feature->GetGeometryRef();
    if ( number++ % step != 0 || !geometry || geometry->IsEmpty() )
      continue;
    const QByteArray wkb = reader ? reader->read( geometry, shapeOf( *geometry ) ).wkb : asItStands( *geometry );
    if ( !wkb.isEmpty() )
      sample.features.append( wkb );
  }
}
} // namespace

Result<LayerSample> LayerSample::read( const QString &path, const QString &crs, const NetworkStore &network, int most )
{
  const Result<OgrFile> file = OgrFile::open( path );
  if ( !file )
    return file.error();
  LayerSample sample;
  QList<OGRLayer *> layers;
  for ( OGRLayer *layer : file->layers() )
  {
    if ( layer->GetGeomType() != wkbNone )
      layers.append( layer );
  }
  for ( OGRLayer *layer : std::as_const( layers ) )
    sample.total += layer->GetFeatureCount();
  for ( OGRLayer *layer : std::as_const( layers ) )
    readLayer( layer, crs, path, std::max<qint64>( 1, ( sample.total + most - 1 ) / most ), sample );
  for ( const QString &role : { QStringLiteral( "city" ), QStringLiteral( "district" ) } )
  {
    const Result<QList<LayerFeature>> outline = network.features( role );
    if ( !outline )
      return outline.error();
    for ( const LayerFeature &feature : *outline )
      sample.city.append( feature.wkb );
    if ( !sample.city.isEmpty() )
      break;
  }
  return sample;
}

} // namespace jinguan
