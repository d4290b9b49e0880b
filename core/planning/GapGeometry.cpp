#include "planning/GapGeometry.h"

namespace jinguan
{

namespace
{

/** What is left of polygons after an overlay that may also leave lines and points. */
QgsGeometry polygonsOf( const QgsGeometry &geometry )
{
  if ( geometry.isEmpty() || geometry.type() == Qgis::GeometryType::Polygon )
    return geometry;
  QgsGeometry polygons = geometry;
  return polygons.convertGeometryCollectionToSubclass( Qgis::GeometryType::Polygon ) ? polygons : QgsGeometry();
}

} // namespace

QgsGeometry GapGeometry::exact( const QgsGeometry &region, const std::vector<CoveringSite> &sites )
{
  const QgsRectangle bounds = region.boundingBox();
  QVector<QgsGeometry> circles;
  for ( const CoveringSite &site : sites )
  {
    const QgsGeometry circle = Geodesy::circle( site.at, site.radius );
    if ( !circle.isEmpty() && circle.boundingBoxIntersects( bounds ) )
      circles.append( circle );
  }
  return circles.isEmpty() ? region : polygonsOf( region.difference( QgsGeometry::unaryUnion( circles ) ) );
}

QgsGeometry GapGeometry::ofCells( const CoverageTracker &tracker )
{
  const DemandGrid &grid = tracker.grid();
  QVector<QgsGeometry> runs; // neighbouring gaps of a row are one rectangle
  for ( int index = 0; index < grid.size(); )
  {
    if ( tracker.fold( index ) > 0 )
    {
      ++index;
      continue;
    }
    const DemandCell &first = grid.cell( index );
    QgsRectangle run = grid.rectangle( first.row, first.column );
    int last = index;
    while ( last + 1 < grid.size() && tracker.fold( last + 1 ) == 0 && grid.cell( last + 1 ).row == first.row
      && grid.cell( last + 1 ).column == grid.cell( last ).column + 1 )
      ++last;
    run.combineExtentWith( grid.rectangle( first.row, grid.cell( last ).column ) );
    runs.append( QgsGeometry::fromRect( run ) );
    index = last + 1;
  }
  return runs.isEmpty() ? QgsGeometry() : polygonsOf( QgsGeometry::unaryUnion( runs ).intersection( grid.region() ) );
}

} // namespace jinguan
