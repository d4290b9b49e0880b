#include "planning/DemandGrid.h"

#include "planning/PreparedPolygon.h"

#include <qgspoint.h>
#include <qgspolygon.h>

#include <numbers>

namespace jinguan
{

namespace
{

constexpr double degrees = 180.0 / std::numbers::pi;
constexpr double negligibleKm2 = 1e-9;

} // namespace

QString demandKindId( DemandKind kind )
{
  switch ( kind )
  {
    case DemandKind::Population:
      return QStringLiteral( "population" );
    case DemandKind::Layer:
      return QStringLiteral( "layer" );
    case DemandKind::Area:
      break;
  }
  return QStringLiteral( "area" );
}

DemandKind demandKindFromId( const QString &id, bool *ok )
{
  if ( ok )
    *ok = true;
  for ( const DemandKind kind : { DemandKind::Area, DemandKind::Population, DemandKind::Layer } )
    if ( id == demandKindId( kind ) )
      return kind;
  if ( ok )
    *ok = false;
  return DemandKind::Area;
}

/** Fills a grid by halving blocks of the lattice until each lies inside the region, outside, or is one cell on its border. */
class DemandGrid::Cutter
{
  public:
    Cutter( DemandGrid &grid, Progress &progress )
      : mGrid( grid ), mRegion( grid.mRegion ), mMeasure( Geodesy::measure() ), mProgress( progress )
    {}

    /** False when cancelled. */
    bool cut()
    {
      mFound.reserve( static_cast<size_t>( mGrid.mRows ) * static_cast<size_t>( mGrid.mColumns ) / 2 );
      cutBlock( 0, mGrid.mRows, 0, mGrid.mColumns );
      if ( mCancelled )
        return false;
      std::sort( mFound.begin(), mFound.end(),
        []( const DemandCell &a, const DemandCell &b ) { return std::pair( a.row, a.column ) < std::pair( b.row, b.column ); } );
      mGrid.mCells = std::move( mFound );
      return true;
    }

  private:
    void cutBlock( int rowFrom, int rowTo, int columnFrom, int columnTo )
    {
      if ( rowFrom >= rowTo || columnFrom >= columnTo || mCancelled )
        return;
      const bool single = rowTo - rowFrom == 1 && columnTo - columnFrom == 1;
      QgsRectangle bounds = mGrid.rectangle( rowFrom, columnFrom );
      bounds.combineExtentWith( mGrid.rectangle( rowFrom, columnTo - 1 ) );
      bounds.combineExtentWith( mGrid.rectangle( rowTo - 1, columnFrom ) );
      bounds.combineExtentWith( mGrid.rectangle( rowTo - 1, columnTo - 1 ) );
      const QgsGeometry block = QgsGeometry::fromRect( bounds );
      if ( !mRegion.intersects( block ) )
        return pass( rowFrom, rowTo, columnFrom, columnTo );
      if ( mRegion.contains( block ) )
      {
        for ( int row = rowFrom; row < rowTo; ++row )
          for ( int column = columnFrom; column < columnTo; ++column )
            addWhole( row, column );
        return pass( rowFrom, rowTo, columnFrom, columnTo );
      }
      if ( single )
      {
        addClipped( rowFrom, columnFrom, bounds );
        return pass( rowFrom, rowTo, columnFrom, columnTo );
      }
      const int rowMiddle = rowTo - rowFrom > 1 ? ( rowFrom + rowTo ) / 2 : rowTo;
      const int columnMiddle = columnTo - columnFrom > 1 ? ( columnFrom + columnTo ) / 2 : columnTo;
      cutBlock( rowFrom, rowMiddle, columnFrom, columnMiddle );
      cutBlock( rowFrom, rowMiddle, columnMiddle, columnTo );
      cutBlock( rowMiddle, rowTo, columnFrom, columnMiddle );
      cutBlock( rowMiddle, rowTo, columnMiddle, columnTo );
    }

    void pass( int rowFrom, int rowTo, int columnFrom, int columnTo )
    {
      mPassed += static_cast<double>( rowTo - rowFrom ) * ( columnTo - columnFrom );
      mProgress.report( mPassed / mGrid.mRows / mGrid.mColumns, tr( "Cutting the region into cells" ) );
      mCancelled = mProgress.isCancelled();
    }

    void addWhole( int row, int column )
    {
      DemandCell cell;
      cell.at = mGrid.centre( row, column );
      cell.areaKm2 = areaOf( row );
      cell.row = row;
      cell.column = column;
      mFound.push_back( cell );
    }

    /** km² of a whole cell, which all cells of a row have. */
    double areaOf( int row )
    {
      if ( row != mAreaRow )
      {
        mAreaRow = row;
        mArea = Geodesy::rectangleArea( mGrid.rectangle( row, 0 ) ) / 1e6;
      }
      return mArea;
    }

    void addClipped( int row, int column, const QgsRectangle &bounds )
    {
      const QgsGeometry part = mGrid.mRegion.intersection( QgsGeometry::fromRect( bounds ) );
      if ( part.isEmpty() || part.type() != Qgis::GeometryType::Polygon )
        return;
      DemandCell cell;
      cell.areaKm2 = mMeasure.measureArea( part ) / 1e6;
      if ( !( cell.areaKm2 > negligibleKm2 ) )
        return;
      cell.at = mGrid.centre( row, column );
      if ( !mRegion.contains( cell.at ) )
      {
        const QgsPointXY inside = part.pointOnSurface().asPoint();
        cell.at = { inside.x(), inside.y() };
      }
      cell.row = row;
      cell.column = column;
      cell.whole = false;
      mFound.push_back( cell );
    }

    DemandGrid &mGrid;
    PreparedPolygon mRegion;
    QgsDistanceArea mMeasure;
    Progress &mProgress;
    std::vector<DemandCell> mFound;
    int mAreaRow = -1; //!< row of mArea
    double mArea = 0;
    double mPassed = 0;
    bool mCancelled = false;
};

Result<DemandGrid> DemandGrid::build( const QgsGeometry &region, double cellSize, Progress &progress )
{
  if ( region.isEmpty() || region.type() != Qgis::GeometryType::Polygon )
    return Error { tr( "The region has no area." ), tr( "Choose a region whose border is in the workspace, or import it." ), {}, 0 };
  if ( !( cellSize > 0 ) || !std::isfinite( cellSize ) )
    return Error { tr( "The cell size must be more than 0 m." ), {}, {}, 0 };

  DemandGrid grid;
  grid.mRegion = region.isGeosValid() ? region : region.makeValid();
  grid.mCellSize = cellSize;
  const QgsRectangle bounds = grid.mRegion.boundingBox();
  grid.mWest = bounds.xMinimum();
  grid.mSouth = bounds.yMinimum();
  grid.mRowStep = cellSize / Geodesy::meridianRadius( bounds.center().y() ) * degrees;
  const double rows = std::ceil( bounds.height() / grid.mRowStep );
  const double widest = std::max( Geodesy::parallelRadius( bounds.yMinimum() ), Geodesy::parallelRadius( bounds.yMaximum() ) );
  const double columns = std::ceil( bounds.width() / degrees * widest / cellSize ) + 1;
  if ( rows * columns > maxCells )
    return Error { tr( "The region would be cut into more than %1 cells." ).arg( maxCells ),
      tr( "Choose larger cells or a smaller region." ), {}, 0 };
  grid.mRows = std::max( 1, static_cast<int>( rows ) );
  grid.mColumns = static_cast<int>( columns );
  grid.mColumnSteps.reserve( static_cast<size_t>( grid.mRows ) );
  for ( int row = 0; row < grid.mRows; ++row )
    grid.mColumnSteps.push_back( grid.stepOf( row ) );

  if ( !Cutter( grid, progress ).cut() )
    return Error { tr( "Cancelled." ), {}, {}, 0 };
  if ( grid.mCells.empty() )
    return Error { tr( "The region has no area." ), tr( "Check its border." ), {}, 0 };
  grid.mLookup.assign( static_cast<size_t>( grid.mRows ) * static_cast<size_t>( grid.mColumns ), -1 );
  for ( int index = 0; index < grid.size(); ++index )
    grid.mLookup[static_cast<size_t>( grid.cell( index ).row ) * static_cast<size_t>( grid.mColumns )
      + static_cast<size_t>( grid.cell( index ).column )] = index;
  return grid;
}

double DemandGrid::stepOf( int row ) const
{
  return mCellSize / Geodesy::parallelRadius( mSouth + ( row + 0.5 ) * mRowStep ) * degrees;
}

double DemandGrid::columnStep( int row ) const
{
  return row >= 0 && row < mRows ? mColumnSteps[static_cast<size_t>( row )] : stepOf( row );
}

QgsRectangle DemandGrid::rectangle( int row, int column ) const
{
  const double step = columnStep( row );
  return QgsRectangle( mWest + column * step, mSouth + row * mRowStep, mWest + ( column + 1 ) * step, mSouth + ( row + 1 ) * mRowStep );
}

LonLat DemandGrid::centre( int row, int column ) const
{
  return { mWest + ( column + 0.5 ) * columnStep( row ), mSouth + ( row + 0.5 ) * mRowStep };
}

int DemandGrid::cellAt( int row, int column ) const
{
  if ( row < 0 || column < 0 || row >= mRows || column >= mColumns )
    return -1;
  return mLookup[static_cast<size_t>( row ) * static_cast<size_t>( mColumns ) + static_cast<size_t>( column )];
}

double DemandGrid::totalArea() const
{
  double sum = 0;
  for ( const DemandCell &cell : mCells )
    sum += cell.areaKm2;
  return sum;
}

double DemandGrid::totalPeople() const
{
  double sum = 0;
  for ( const DemandCell &cell : mCells )
    sum += cell.people;
  return sum;
}

void DemandGrid::setWeights( std::vector<double> weights )
{
  mHasWeights = true;
  for ( size_t i = 0; i < mCells.size(); ++i )
    mCells[i].weight = i < weights.size() ? weights[i] : 0.0;
}

double DemandGrid::total( DemandKind kind ) const
{
  double sum = 0;
  for ( int index = 0; index < size(); ++index )
    sum += weight( index, kind );
  return sum;
}

int DemandGrid::cellHolding( const LonLat &at ) const
{
  const double row = std::floor( ( at.lat - mSouth ) / mRowStep );
  if ( !( row >= 0 && row < mRows ) )
    return -1;
  const double column = std::floor( ( at.lon - mWest ) / columnStep( static_cast<int>( row ) ) );
  return column >= 0 && column < mColumns ? cellAt( static_cast<int>( row ), static_cast<int>( column ) ) : -1;
}

// Windows are wider than the radius by two cells: the point of a cell on the border is not its centre, and scales vary a little.
DemandGrid::LatticeWindow DemandGrid::rowWindow( const LonLat &centre, double radius ) const
{
  const double reach = radius / mCellSize * 1.002 + 2.0;
  const double middle = ( centre.lat - mSouth ) / mRowStep;
  return { static_cast<int>( std::floor( std::clamp( middle - reach, -1e9, 1e9 ) ) ),
    static_cast<int>( std::ceil( std::clamp( middle + reach, -1e9, 1e9 ) ) ) };
}

DemandGrid::LatticeWindow DemandGrid::columnWindow( int row, const LonLat &centre, double radius ) const
{
  // The east-west scale between centre and row lies between those of their two latitudes; 300 km differ by some 4 %.
  const double reach = radius / mCellSize * 1.05 + 2.0;
  const double middle = ( centre.lon - mWest ) / columnStep( row );
  return { static_cast<int>( std::floor( std::clamp( middle - reach, -1e9, 1e9 ) ) ),
    static_cast<int>( std::ceil( std::clamp( middle + reach, -1e9, 1e9 ) ) ) };
}

void DemandGrid::assignDistricts( const QList<DistrictArea> &districts )
{
  mDistricts = districts;
  for ( DemandCell &cell : mCells )
    cell.district = -1;
  for ( int district = 0; district < mDistricts.size(); ++district )
  {
    if ( mDistricts.at( district ).geometry.isEmpty() )
      continue;
    const PreparedPolygon area( mDistricts.at( district ).geometry );
    for ( DemandCell &cell : mCells )
      if ( cell.district < 0 && area.contains( cell.at ) )
        cell.district = district;
  }
}

bool DemandGrid::isReached( const LonLat &centre, double radius ) const
{
  const LatticeWindow rows = rowWindow( centre, radius );
  for ( int row = std::max( rows.first, 0 ); row <= std::min( rows.last, mRows - 1 ); ++row )
  {
    const LatticeWindow columns = columnWindow( row, centre, radius );
    if ( columns.last >= 0 && columns.first < mColumns )
      return true;
  }
  return false;
}

std::vector<std::pair<int, int>> DemandGrid::discCells( const LonLat &centre, double radius ) const
{
  std::vector<std::pair<int, int>> cells;
  const LatticeWindow rows = rowWindow( centre, radius );
  for ( int row = rows.first; row <= rows.last; ++row )
  {
    const LatticeWindow columns = columnWindow( row, centre, radius );
    for ( int column = columns.first; column <= columns.last; ++column )
      if ( Geodesy::distance( centre, this->centre( row, column ) ) <= radius )
        cells.emplace_back( row, column );
  }
  return cells;
}

void DemandGrid::spreadPopulation( const QList<PopulationSource> &sources, const QgsGeometry &builtUp, double density )
{
  for ( DemandCell &cell : mCells )
    cell.people = 0;
  mHasPopulation = false;
  for ( const PopulationSource &source : sources )
  {
    if ( !( source.people > 0 ) || source.geometry.isEmpty() )
      continue;
    mHasPopulation = true;
    if ( source.geometry.type() == Qgis::GeometryType::Polygon )
      spreadPolygon( source.geometry, source.people );
    else
    {
      const QgsPointXY point = source.geometry.centroid().asPoint();
      spreadPoint( { point.x(), point.y() }, source.people, builtUp, density );
    }
  }
}

void DemandGrid::spreadPoint( const LonLat &at, double people, const QgsGeometry &builtUp, double density )
{
  const double radius = std::sqrt( people / std::max( density, 1.0 ) / std::numbers::pi ) * 1000.0;
  const double reach = std::max( radius, mCellSize * 0.75 );
  if ( !isReached( at, reach ) )
    return;
  std::vector<std::pair<int, int>> disc = discCells( at, reach );
  if ( !builtUp.isEmpty() )
  {
    std::vector<std::pair<int, int>> built;
    const double margin = radius + mCellSize;
    const LonLat southWest = Geodesy::offset( at, -margin, -margin );
    const LonLat northEast = Geodesy::offset( at, margin, margin );
    const QgsRectangle surroundings( southWest.lon, southWest.lat, northEast.lon, northEast.lat );
    const PreparedPolygon area( QgsGeometry( builtUp ).clipped( surroundings ) );
    std::copy_if( disc.begin(), disc.end(), std::back_inserter( built ),
      [&]( const auto &cell ) { return area.contains( centre( cell.first, cell.second ) ); } );
    if ( !built.empty() )
      disc = std::move( built );
  }
  spreadOver( disc, people );
}

void DemandGrid::spreadPolygon( const QgsGeometry &polygon, double people )
{
  const PreparedPolygon area( polygon );
  const QgsRectangle bounds = polygon.boundingBox();
  const LonLat middle { bounds.center().x(), bounds.center().y() };
  const double reach = Geodesy::distance( middle, { bounds.xMinimum(), bounds.yMinimum() } ) + mCellSize;
  if ( !isReached( middle, reach ) )
    return;
  std::vector<std::pair<int, int>> inside;
  for ( const auto &cell : discCells( middle, reach ) )
    if ( area.contains( centre( cell.first, cell.second ) ) )
      inside.push_back( cell );
  if ( !inside.empty() )
    return spreadOver( inside, people );
  const QgsPointXY point = polygon.pointOnSurface().asPoint();
  spreadOver( discCells( { point.x(), point.y() }, mCellSize * 0.75 ), people );
}

void DemandGrid::spreadOver( const std::vector<std::pair<int, int>> &latticeCells, double people )
{
  if ( latticeCells.empty() )
    return;
  const double share = people / static_cast<double>( latticeCells.size() );
  for ( const auto &[row, column] : latticeCells )
  {
    const int index = cellAt( row, column );
    if ( index < 0 )
      continue;
    DemandCell &cell = mCells[static_cast<size_t>( index )];
    cell.people += cell.whole ? share : share * std::min( 1.0, cell.areaKm2 * 1e6 / Geodesy::rectangleArea( rectangle( row, column ) ) );
  }
}

} // namespace jinguan
