#include "layers/surface/IsoBands.h"

#include <QCoreApplication>

#include <gdal.h>
#include <gdal_alg.h>
#include <ogr_api.h>

#include <algorithm>
#include <cmath>
#include <memory>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::IsoBands )
};

struct CloseRaster
{
    void operator()( void *dataset ) const { GDALClose( dataset ); }
};
struct CloseVector
{
    void operator()( void *dataset ) const { OGR_DS_Destroy( dataset ); }
};

Error failed()
{
  return { Text::tr( "The areas between the lines of equal value could not be made." ), {}, {}, 0 };
}

/** The grid as a raster in memory, north up, whose pixels have the nodes in their middle. \a rows outlives it. */
std::unique_ptr<void, CloseRaster> rasterOf( const FieldGrid &grid, std::vector<double> &rows )
{
  GDALDriverH driver = GDALGetDriverByName( "MEM" );
  std::unique_ptr<void, CloseRaster> raster(
    driver ? GDALCreate( driver, "", grid.columns, grid.rows, 1, GDT_Float64, nullptr ) : nullptr );
  if ( !raster )
    return nullptr;
  double transform[6] = { grid.west - grid.stepX / 2, grid.stepX, 0, grid.south + ( grid.rows - 0.5 ) * grid.stepY, 0, -grid.stepY };
  GDALSetGeoTransform( raster.get(), transform );
  const CPLErr written = GDALRasterIO( GDALGetRasterBand( raster.get(), 1 ), GF_Write, 0, 0, grid.columns, grid.rows, rows.data(),
    grid.columns, grid.rows, GDT_Float64, 0, 0 );
  return written == CE_None ? std::move( raster ) : nullptr;
}
} // namespace

Result<QList<IsoBand>> isoBands( const FieldGrid &grid, const std::vector<double> &values, const std::vector<double> &levels )
{
  const size_t count = static_cast<size_t>( grid.columns ) * static_cast<size_t>( grid.rows );
  if ( grid.columns < 2 || grid.rows < 2 || values.size() != count
    || !std::all_of( values.cbegin(), values.cend(), []( double v ) { return std::isfinite( v ); } ) )
    return failed();
  std::vector<double> rows( count );
  const auto width = static_cast<size_t>( grid.columns );
  for ( size_t row = 0; row < static_cast<size_t>( grid.rows ); ++row )
    std::copy_n( values.cbegin() + static_cast<std::ptrdiff_t>( ( static_cast<size_t>( grid.rows ) - 1 - row ) * width ), width,
      rows.begin() + static_cast<std::ptrdiff_t>( row * width ) );
  const auto [lowest, highest] = std::minmax_element( values.cbegin(), values.cend() );
  // Open ends become levels just outside, so that every node lies between two.
  std::vector<double> fixed { *lowest - 1 };
  for ( const double level : levels )
    if ( level > *lowest && level < *highest )
      fixed.push_back( level );
  fixed.push_back( *highest + 1 );

  const std::unique_ptr<void, CloseRaster> raster = rasterOf( grid, rows );
  OGRSFDriverH memory = OGRGetDriverByName( "Memory" );
  const std::unique_ptr<void, CloseVector> vector( memory ? OGR_Dr_CreateDataSource( memory, "bands", nullptr ) : nullptr );
  OGRLayerH layer = raster && vector ? OGR_DS_CreateLayer( vector.get(), "bands", nullptr, wkbMultiPolygon, nullptr ) : nullptr;
  if ( !layer )
    return failed();
  for ( const char *name : { "low", "high" } )
  {
    OGRFieldDefnH field = OGR_Fld_Create( name, OFTReal );
    OGR_L_CreateField( layer, field, 1 );
    OGR_Fld_Destroy( field );
  }
  QByteArray list = "FIXED_LEVELS=";
  for ( const double level : fixed )
    list += ( list.endsWith( '=' ) ? QByteArray() : QByteArray( "," ) ) + QByteArray::number( level, 'g', 17 );
  const char *options[] = { list.constData(), "POLYGONIZE=YES", "ELEV_FIELD_MIN=0", "ELEV_FIELD_MAX=1", nullptr };
  if ( GDALContourGenerateEx( GDALGetRasterBand( raster.get(), 1 ), layer, const_cast<char **>( options ), nullptr, nullptr ) != CE_None )
    return failed();

  QList<IsoBand> bands;
  OGR_L_ResetReading( layer );
  while ( OGRFeatureH feature = OGR_L_GetNextFeature( layer ) )
  {
    if ( OGRGeometryH geometry = OGR_F_GetGeometryRef( feature ) )
    {
      QByteArray wkb( static_cast<qsizetype>( OGR_G_WkbSize( geometry ) ), Qt::Uninitialized );
      OGR_G_ExportToWkb( geometry, wkbNDR, reinterpret_cast<unsigned char *>( wkb.data() ) );
      IsoBand band { OGR_F_GetFieldAsDouble( feature, 0 ), OGR_F_GetFieldAsDouble( feature, 1 ), {} };
      band.area.fromWkb( wkb );
      if ( !band.area.isEmpty() )
        bands << band;
    }
    OGR_F_Destroy( feature );
  }
  std::sort( bands.begin(), bands.end(), []( const IsoBand &a, const IsoBand &b ) { return a.to < b.to; } );
  return bands;
}

} // namespace jinguan
