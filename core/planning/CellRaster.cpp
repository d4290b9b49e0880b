#include "planning/CellRaster.h"

#include "planning/PreparedPolygon.h"

#include <QFileInfo>

#include <qgscoordinatetransform.h>
#include <qgsexception.h>
#include <qgsproviderregistry.h>
#include <qgsrasterblock.h>
#include <qgsrasterdataprovider.h>

#include <limits>

namespace jinguan
{

namespace
{

constexpr int sPixelsAtOnce = 500000;
constexpr int sMostParts = 200; //!< of a pixel, along one side

QgsCoordinateReferenceSystem geographic()
{
  return QgsCoordinateReferenceSystem( QStringLiteral( "EPSG:4490" ) );
}

/** Pixels of a raster, in columns and rows from its north-west corner. */
struct PixelWindow
{
    int left = 0;
    int top = 0;
    int columns = 0;
    int rows = 0;
    bool isEmpty() const { return columns <= 0 || rows <= 0; }
};

/** Walks the pixels of a raster over a grid. */
class PixelWalk
{
  public:
    PixelWalk( const DemandGrid &grid, const QString &path, bool forSum, CellRaster &result, Progress &progress )
      : mGrid( grid ), mRegion( grid.region() ), mPath( path ), mForSum( forSum ), mResult( result ), mProgress( progress )
    {}

    Result<void> open()
    {
      if ( !QFileInfo::exists( mPath ) )
        return wrong( CellRaster::tr( "There is no such raster file." ), CellRaster::tr( "Check the path." ) );
      // The provider alone: a layer would look for a style, and read the file once for its statistics.
      std::unique_ptr<QgsDataProvider> provider(
        QgsProviderRegistry::instance()->createProvider( QStringLiteral( "gdal" ), mPath, QgsDataProvider::ProviderOptions() ) );
      if ( qobject_cast<QgsRasterDataProvider *>( provider.get() ) )
        mData.reset( static_cast<QgsRasterDataProvider *>( provider.release() ) );
      if ( !mData || !mData->isValid() )
        return wrong( CellRaster::tr( "The file cannot be read as a raster." ),
          CellRaster::tr( "Give a raster of one band of numbers, for example a GeoTIFF." ) );
      const QgsRasterDataProvider &data = *mData;
      const Qgis::DataType type = data.sourceDataType( 1 );
      if ( type == Qgis::DataType::UnknownDataType || QgsRasterBlock::typeIsColor( type ) || type >= Qgis::DataType::CInt16 )
        return wrong( CellRaster::tr( "The first band of the raster holds no plain numbers." ),
          CellRaster::tr( "Give a raster of counts, densities or scores." ) );
      if ( !data.crs().isValid() )
        return wrong( CellRaster::tr( "The raster does not say in which coordinate system it is." ),
          CellRaster::tr( "Write it into the file, for example with gdal_edit -a_srs." ) );
      mToEarth = QgsCoordinateTransform( data.crs(), geographic(), QgsCoordinateTransformContext() );
      if ( data.bandCount() > 1 )
        mResult.notes.append(
          CellRaster::tr( "Of the %1 bands of %2 the first one counts." ).arg( data.bandCount() ).arg( QFileInfo( mPath ).fileName() ) );
      return {};
    }

    Result<void> walk()
    {
      const PixelWindow window = windowOverRegion();
      if ( window.isEmpty() )
        return nothing();
      const int parts = partsOfPixel( window );
      mCounts.assign( static_cast<size_t>( mGrid.size() ), 0.0F );
      mResult.sum.assign( static_cast<size_t>( mGrid.size() ), 0.0 );
      const int rowsAtOnce = std::max( 1, sPixelsAtOnce / window.columns );
      for ( int row = 0; row < window.rows; row += rowsAtOnce )
      {
        mProgress.report( static_cast<double>( row ) / window.rows, CellRaster::tr( "Reading the raster" ) );
        if ( mProgress.isCancelled() )
          return Error { CellRaster::tr( "Cancelled." ), {}, {}, 0 };
        const PixelWindow band { window.left, window.top + row, window.columns, std::min( rowsAtOnce, window.rows - row ) };
        if ( const Result<void> read = readBand( band, parts ); !read )
          return read.error();
      }
      return finish();
    }

  private:
    Error wrong( const QString &message, const QString &remedy ) const { return Error { message, remedy, mPath, 0 }; }
    Error nothing() const
    {
      return wrong( CellRaster::tr( "The raster has no value in the region." ),
        CellRaster::tr( "Give one that covers the region, and check its coordinate system." ) );
    }

    QgsRectangle extentOf( const PixelWindow &window ) const
    {
      const QgsRectangle all = mData->extent();
      const double width = all.width() / mData->xSize();
      const double height = all.height() / mData->ySize();
      const double north = all.yMaximum() - window.top * height;
      const double west = all.xMinimum() + window.left * width;
      return QgsRectangle( west, north - window.rows * height, west + window.columns * width, north );
    }

    PixelWindow windowOverRegion() const
    {
      const QgsRasterDataProvider &data = *mData;
      const QgsRectangle all = data.extent();
      QgsRectangle region;
      try
      {
        QgsCoordinateTransform back( mToEarth );
        region = back.transformBoundingBox( mGrid.region().boundingBox(), Qgis::TransformDirection::Reverse, true );
      }
      catch ( const QgsCsException & )
      {
        return {};
      }
      const double width = all.width() / data.xSize();
      const double height = all.height() / data.ySize();
      const auto pixel = []( double position, int count ) {
        return static_cast<int>( std::clamp( std::floor( position ), 0.0, double( count ) ) );
      };
      PixelWindow window;
      window.left = pixel( ( region.xMinimum() - all.xMinimum() ) / width - 1, data.xSize() );
      window.top = pixel( ( all.yMaximum() - region.yMaximum() ) / height - 1, data.ySize() );
      window.columns = pixel( ( region.xMaximum() - all.xMinimum() ) / width + 2, data.xSize() ) - window.left;
      window.rows = pixel( ( all.yMaximum() - region.yMinimum() ) / height + 2, data.ySize() ) - window.top;
      return window;
    }

    /** Into how many parts along a side a pixel is cut, so that a part is at most half a cell. */
    int partsOfPixel( const PixelWindow &window ) const
    {
      const PixelWindow middle { window.left + window.columns / 2, window.top + window.rows / 2, 1, 1 };
      const QgsRectangle pixel = extentOf( middle );
      double size = 0;
      try
      {
        const QgsPointXY west = mToEarth.transform( QgsPointXY( pixel.xMinimum(), pixel.yMinimum() ) );
        const QgsPointXY east = mToEarth.transform( QgsPointXY( pixel.xMaximum(), pixel.yMinimum() ) );
        const QgsPointXY north = mToEarth.transform( QgsPointXY( pixel.xMinimum(), pixel.yMaximum() ) );
        size = std::max( Geodesy::distance( { west.x(), west.y() }, { east.x(), east.y() } ),
          Geodesy::distance( { west.x(), west.y() }, { north.x(), north.y() } ) );
      }
      catch ( const QgsCsException & )
      {
        return 1;
      }
      return static_cast<int>( std::clamp( std::ceil( 2.0 * size / mGrid.cellSize() ), 1.0, double( sMostParts ) ) );
    }

    Result<void> readBand( const PixelWindow &band, int parts )
    {
      const std::unique_ptr<QgsRasterBlock> block( mData->block( 1, extentOf( band ), band.columns, band.rows ) );
      if ( !block || !block->isValid() || block->isEmpty() )
        return wrong(
          CellRaster::tr( "The raster could not be read to its end." ), CellRaster::tr( "The file may be damaged: get it anew." ) );
      for ( int row = 0; row < band.rows; ++row )
        for ( int part = 0; part < parts; ++part )
          if ( const Result<void> done = readLine( *block, band, row, part, parts ); !done )
            return done.error();
      return {};
    }

    /** One line of parts of pixels. */
    Result<void> readLine( const QgsRasterBlock &block, const PixelWindow &band, int row, int part, int parts )
    {
      const QgsRectangle extent = extentOf( { band.left, band.top + row, band.columns, 1 } );
      const double step = extent.width() / band.columns / parts;
      const double y = extent.yMaximum() - ( part + 0.5 ) * extent.height() / parts;
      mX.clear();
      mValues.clear();
      for ( int column = 0; column < band.columns; ++column )
      {
        bool noData = false;
        const double value = block.valueAndNoData( row, column, noData );
        if ( noData || !std::isfinite( value ) )
          continue;
        if ( mForSum && value < 0 )
          return wrong( CellRaster::tr( "The raster has the negative value %1 in column %2, row %3: demand cannot be negative." )
                          .arg( value )
                          .arg( band.left + column + 1 )
                          .arg( band.top + row + 1 ),
            CellRaster::tr( "If it marks pixels without a value, declare it as nodata (gdal_edit -a_nodata)." ) );
        for ( int piece = 0; piece < parts; ++piece )
        {
          mX.push_back( extent.xMinimum() + ( column * parts + piece + 0.5 ) * step );
          mValues.push_back( value );
        }
      }
      if ( mX.empty() )
        return {};
      mY.assign( mX.size(), y );
      mZ.assign( mX.size(), 0.0 );
      try
      {
        mToEarth.transformCoords( static_cast<int>( mX.size() ), mX.data(), mY.data(), mZ.data() );
      }
      catch ( const QgsCsException & )
      {
        return wrong( CellRaster::tr( "The raster's coordinates cannot be turned into longitude and latitude." ),
          CellRaster::tr( "Check its coordinate system." ) );
      }
      const double weight = 1.0 / parts / parts;
      for ( size_t i = 0; i < mX.size(); ++i )
        add( { mX[i], mY[i] }, mValues[i], weight );
      return {};
    }

    void add( const LonLat &at, double value, double weight )
    {
      const int index = mGrid.cellHolding( at );
      if ( index < 0 || ( !mGrid.cell( index ).whole && !mRegion.contains( at ) ) )
        return;
      mResult.sum[static_cast<size_t>( index )] += value * weight;
      mCounts[static_cast<size_t>( index )] += static_cast<float>( weight );
    }

    Result<void> finish()
    {
      mResult.mean.assign( mResult.sum.size(), std::numeric_limits<double>::quiet_NaN() );
      double area = 0;
      double known = 0;
      for ( int index = 0; index < mGrid.size(); ++index )
      {
        const auto i = static_cast<size_t>( index );
        area += mGrid.cell( index ).areaKm2;
        if ( mCounts[i] > 0 )
          mResult.mean[i] = mResult.sum[i] / static_cast<double>( mCounts[i] );
        mResult.total += mResult.sum[i];
      }
      for ( int index = 0; index < mGrid.size(); ++index )
      {
        double &mean = mResult.mean[static_cast<size_t>( index )];
        if ( std::isnan( mean ) && !mGrid.cell( index ).whole )
          mean = meanBeside( index );
        if ( !std::isnan( mean ) )
          known += mGrid.cell( index ).areaKm2;
      }
      if ( !( known > 0 ) )
        return nothing();
      mResult.knownShare = known / area;
      if ( mResult.knownShare < 0.999 )
        mResult.notes.append( CellRaster::tr( "%1 has no value for %2 % of the region; it counts as nothing there." )
                                .arg( QFileInfo( mPath ).fileName(), QString::number( 100 * ( 1 - mResult.knownShare ), 'f', 1 ) ) );
      return {};
    }

    /** A sliver at the border may hold no part of a pixel: the mean of the neighbours that do. */
    double meanBeside( int index ) const
    {
      double sum = 0;
      int count = 0;
      for ( int row = -1; row <= 1; ++row )
        for ( int column = -1; column <= 1; ++column )
        {
          const int other = mGrid.cellAt( mGrid.cell( index ).row + row, mGrid.cell( index ).column + column );
          if ( other < 0 || !( mCounts[static_cast<size_t>( other )] > 0 ) )
            continue;
          sum += mResult.sum[static_cast<size_t>( other )] / static_cast<double>( mCounts[static_cast<size_t>( other )] );
          ++count;
        }
      return count > 0 ? sum / count : std::numeric_limits<double>::quiet_NaN();
    }

    const DemandGrid &mGrid;
    PreparedPolygon mRegion;
    QString mPath;
    bool mForSum;
    CellRaster &mResult;
    Progress &mProgress;
    std::unique_ptr<QgsRasterDataProvider> mData;
    QgsCoordinateTransform mToEarth;
    std::vector<float> mCounts; //!< pixels in a cell
    std::vector<double> mX;
    std::vector<double> mY;
    std::vector<double> mZ;
    std::vector<double> mValues;
};

} // namespace

Result<CellRaster> CellRaster::read( const DemandGrid &grid, const QString &path, bool forSum, Progress &progress )
{
  CellRaster result;
  PixelWalk walk( grid, path, forSum, result, progress );
  if ( const Result<void> opened = walk.open(); !opened )
    return opened.error();
  if ( const Result<void> walked = walk.walk(); !walked )
    return walked.error();
  return result;
}

} // namespace jinguan
