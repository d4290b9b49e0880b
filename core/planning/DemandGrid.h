#pragma once

#include "base/Progress.h"
#include "base/Result.h"
#include "planning/Geodesy.h"

#include <QCoreApplication>

#include <qgsgeometry.h>
#include <qgsrectangle.h>

#include <algorithm>
#include <cmath>
#include <vector>

namespace jinguan
{

/** What is to be covered. */
enum class DemandKind
{
  Area,       //!< km² of the region
  Population, //!< people
  Layer       //!< DemandCell::weight, from a layer (lines in km, points, a raster, a suitability)
};

QString demandKindId( DemandKind kind ); //!< `area`, `population`, `layer`
DemandKind demandKindFromId( const QString &id, bool *ok = nullptr );

/** One cell of demand, clipped to the region. */
struct DemandCell
{
    LonLat at;          //!< stands for the cell: its centre, or a point of its part inside the region
    double areaKm2 = 0; //!< of the part inside the region, ellipsoidal
    double people = 0;
    double weight = 0; //!< of DemandKind::Layer
    int district = -1; //!< index into DemandGrid::districts(), -1 when in none
    int row = 0;       //!< from south
    int column = 0;    //!< from west
    bool whole = true; //!< false where the border of the region cuts it
};

/** A district (or unit) whose share is told apart. */
struct DistrictArea
{
    QString code;
    QString name;
    QgsGeometry geometry; //!< EPSG:4490
};

/** People at a place: a town point, or a polygon they live in. */
struct PopulationSource
{
    QgsGeometry geometry; //!< EPSG:4490
    double people = 0;
    QString name;
};

/**
 * The region cut into cells of equal size, the demand of a covering problem.
 *
 * Rows are parallels at a constant step of latitude, each row has its own step of longitude, so that every cell measures
 * `cellSize` by `cellSize` metres on the ellipsoid (rows differ by less than 0.05 % over the height of the city). The lattice starts at the
 * south-west corner of the region's bounding box. Cells without area in the region are void and not listed; cells are in order of row,
 * then column. The same region and size always give the same grid. Immutable after building; readable from any thread.
 */
class DemandGrid
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::DemandGrid )

  public:
    static constexpr int maxCells = 4'000'000;

    /**
     * Cuts \a region (polygons, EPSG:4490) into cells of \a cellSize metres. Errors: no area, a size that is not positive, more than
     * maxCells cells, cancelled.
     */
    static Result<DemandGrid> build( const QgsGeometry &region, double cellSize, Progress &progress );

    /** Tells each cell in which district its point lies; the first in the list wins where they overlap. */
    void assignDistricts( const QList<DistrictArea> &districts );

    /**
     * Spreads people over the cells. People of a polygon spread evenly over it; those of a point over a disc of \a density
     * people per km² around it, and there over \a builtUp only, where that layer has any part in the disc. What falls outside the region is not
     * counted in it. The sum of the disc is the number given.
     */
    void spreadPopulation( const QList<PopulationSource> &sources, const QgsGeometry &builtUp, double density );

    /** Sets DemandCell::weight, one a cell; what is missing is 0. */
    void setWeights( std::vector<double> weights );

    int size() const { return static_cast<int>( mCells.size() ); }
    const DemandCell &cell( int index ) const { return mCells[static_cast<size_t>( index )]; }
    const std::vector<DemandCell> &cells() const { return mCells; }
    double cellSize() const { return mCellSize; }
    const QgsGeometry &region() const { return mRegion; }
    const QList<DistrictArea> &districts() const { return mDistricts; }
    bool hasPopulation() const { return mHasPopulation; }
    bool hasWeights() const { return mHasWeights; }

    double weight( int index, DemandKind kind ) const
    {
      const DemandCell &demand = cell( index );
      return kind == DemandKind::Area ? demand.areaKm2 : kind == DemandKind::Population ? demand.people : demand.weight;
    }
    double totalArea() const; //!< km²
    double totalPeople() const;
    double total( DemandKind kind ) const; //!< of weight()

    /** The whole lattice cell in degrees, not clipped. */
    QgsRectangle rectangle( int row, int column ) const;
    /** The centre of a lattice cell, also of void ones and ones outside the bounding box. */
    LonLat centre( int row, int column ) const;
    /** Index of the cell there, -1 when it is void or outside. */
    int cellAt( int row, int column ) const;
    /** Index of the cell whose lattice rectangle holds a point, -1 when it is void or outside. */
    int cellHolding( const LonLat &at ) const;

    /** Calls \a visit( index ) in ascending order for every cell whose point is at most \a radius metres from \a centre. */
    template<typename Visit> void forEachWithin( const LonLat &centre, double radius, Visit visit ) const
    {
      if ( !( radius > 0 ) )
        return;
      const LatticeWindow rows = rowWindow( centre, radius );
      for ( int row = std::max( rows.first, 0 ); row <= std::min( rows.last, mRows - 1 ); ++row )
      {
        const LatticeWindow columns = columnWindow( row, centre, radius );
        for ( int column = std::max( columns.first, 0 ); column <= std::min( columns.last, mColumns - 1 ); ++column )
        {
          const int index = mLookup[static_cast<size_t>( row ) * static_cast<size_t>( mColumns ) + static_cast<size_t>( column )];
          if ( index >= 0 && Geodesy::distance( centre, cell( index ).at ) <= radius )
            visit( index );
        }
      }
    }

  private:
    struct LatticeWindow
    {
        int first = 0;
        int last = -1;
    };
    class Cutter;

    DemandGrid() = default;
    double stepOf( int row ) const;     //!< width of a cell of any row, in degrees
    double columnStep( int row ) const; //!< the same, looked up for rows of the lattice
    /** Whether a disc may hold cells of the lattice. */
    bool isReached( const LonLat &centre, double radius ) const;
    LatticeWindow rowWindow( const LonLat &centre, double radius ) const;
    LatticeWindow columnWindow( int row, const LonLat &centre, double radius ) const;
    /** Lattice cells whose centre lies in a disc, void ones included. */
    std::vector<std::pair<int, int>> discCells( const LonLat &centre, double radius ) const;
    void spreadPoint( const LonLat &at, double people, const QgsGeometry &builtUp, double density );
    void spreadPolygon( const QgsGeometry &polygon, double people );
    void spreadOver( const std::vector<std::pair<int, int>> &latticeCells, double people );

    QgsGeometry mRegion;
    double mCellSize = 0;
    double mWest = 0;
    double mSouth = 0;
    double mRowStep = 0; //!< degrees
    int mRows = 0;
    int mColumns = 0;
    std::vector<double> mColumnSteps; //!< of each row, degrees
    bool mHasPopulation = false;
    bool mHasWeights = false;
    std::vector<DemandCell> mCells;
    std::vector<int> mLookup; //!< row-major over the bounding box
    QList<DistrictArea> mDistricts;
};

} // namespace jinguan
