#include "planning/VarianceMap.h"

#include "planning/Proposal.h"
#include "planning/SitingQuestion.h"
#include "planning/VarianceModel.h"

#include <QFile>
#include <QSaveFile>
#include <QTemporaryDir>

#include <qgsgeometryengine.h>
#include <qgsrasterblock.h>
#include <qgsrasterdataprovider.h>
#include <qgsrasterfilewriter.h>

#include <cmath>

namespace jinguan
{

Result<VarianceMap> VarianceMap::make( const PlanningProblem &problem, const Scenario &scenario, int columns, Progress &progress )
{
  const PlanningRequest request = Proposal::requestOf( problem, scenario );
  const Result<VarianceModel> model = VarianceModel::make( problem, request );
  if ( !model )
    return model.error();
  VarianceMap map;
  const QgsGeometry &region = problem.grid()->region();
  map.mBounds = region.boundingBox();
  const LonLat middle { map.mBounds.center().x(), map.mBounds.center().y() };
  const double ratio =
    map.mBounds.height() * Geodesy::meridianRadius( middle.lat ) / ( map.mBounds.width() * Geodesy::parallelRadius( middle.lat ) );
  map.mColumns = std::clamp( columns, 2, mostColumns );
  map.mRows = std::clamp( static_cast<int>( std::lround( map.mColumns * ratio ) ), 2, 2 * mostColumns );
  Result<std::vector<double>> before =
    model->deviations( SitingQuestion::existing( problem, request ), map.mBounds, map.mColumns, map.mRows );
  Result<std::vector<double>> after = model->deviations( Proposal::allSites( problem, scenario ), map.mBounds, map.mColumns, map.mRows );
  if ( !after )
    return after.error();
  if ( progress.isCancelled() )
    return Error { tr( "Cancelled." ), {}, {}, 0 };
  map.mAfter = after.take();
  map.mBefore = before ? before.take() : std::vector<double>( map.mAfter.size(), std::nan( "" ) ); // no station was there
  const std::unique_ptr<QgsGeometryEngine> inside( QgsGeometry::createGeometryEngine( region.constGet() ) );
  inside->prepareGeometry();
  for ( int row = 0; row < map.mRows; ++row )
    for ( int column = 0; column < map.mColumns; ++column )
    {
      const double x = map.mBounds.xMinimum() + map.mBounds.width() * ( column + 0.5 ) / map.mColumns;
      const double y = map.mBounds.yMinimum() + map.mBounds.height() * ( row + 0.5 ) / map.mRows;
      const QgsPoint point( x, y );
      if ( inside->contains( &point ) )
        continue;
      const size_t node = static_cast<size_t>( row ) * static_cast<size_t>( map.mColumns ) + static_cast<size_t>( column );
      map.mBefore[node] = map.mAfter[node] = std::nan( "" );
    }
  return map;
}

Result<void> VarianceMap::writeGeoTiff( const QString &path ) const
{
  const Error failed { tr( "The map of standard deviations cannot be written." ), tr( "Check the folder and the space left on the disk." ),
    path, 0 };
  const QTemporaryDir folder;
  const QString name = folder.filePath( QStringLiteral( "map.tif" ) );
  {
    QgsRasterFileWriter writer( name );
    writer.setOutputProviderKey( QStringLiteral( "gdal" ) );
    writer.setOutputFormat( QStringLiteral( "GTiff" ) );
    const std::unique_ptr<QgsRasterDataProvider> provider( writer.createMultiBandRaster(
      Qgis::DataType::Float32, mColumns, mRows, mBounds, QgsCoordinateReferenceSystem( QStringLiteral( "EPSG:4490" ) ), 2 ) );
    if ( !provider || !provider->isValid() || !( provider->isEditable() || provider->setEditable( true ) ) )
      return failed;
    int band = 0;
    for ( const std::vector<double> *values : { &mBefore, &mAfter } )
    {
      ++band;
      provider->setNoDataValue( band, -9999 );
      QgsRasterBlock block( Qgis::DataType::Float32, mColumns, mRows );
      for ( int row = 0; row < mRows; ++row )
        for ( int column = 0; column < mColumns; ++column )
        {
          const double value =
            ( *values )[static_cast<size_t>( mRows - 1 - row ) * static_cast<size_t>( mColumns ) + static_cast<size_t>( column )];
          block.setValue( row, column, std::isnan( value ) ? -9999 : value );
        }
      if ( !provider->writeBlock( &block, band ) )
        return failed;
    }
    provider->setEditable( false );
  }
  QFile written( name );
  QSaveFile file( path );
  if ( !written.open( QIODevice::ReadOnly ) || !file.open( QIODevice::WriteOnly ) )
    return failed;
  const QByteArray content = written.readAll();
  if ( file.write( content ) != content.size() || !file.commit() )
    return failed;
  return {};
}

} // namespace jinguan
