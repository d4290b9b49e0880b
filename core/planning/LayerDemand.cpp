#include "planning/LayerDemand.h"

#include "planning/CellRaster.h"
#include "planning/PreparedPolygon.h"
#include "planning/Suitability.h"

#include <qgspoint.h>

#include <limits>
#include <numeric>

namespace jinguan
{

namespace
{

Error cancelled()
{
  return Error { LayerDemand::tr( "Cancelled." ), {}, {}, 0 };
}

/** The cell that holds a point of the region; the nearest one where the point's own has no area to speak of. */
int cellFor( const DemandGrid &grid, const LonLat &at )
{
  const int holding = grid.cellHolding( at );
  if ( holding >= 0 )
    return holding;
  int nearest = -1;
  double least = std::numeric_limits<double>::infinity();
  grid.forEachWithin( at, 2.0 * grid.cellSize(), [&]( int cell ) {
    const double distance = Geodesy::distance( at, grid.cell( cell ).at );
    if ( distance < least )
    {
      least = distance;
      nearest = cell;
    }
  } );
  return nearest;
}

/** Adds the kilometres of one straight edge. */
void addEdge( const DemandGrid &grid, const LonLat &from, const LonLat &to, double step, std::vector<double> &kilometres )
{
  const double length = Geodesy::distance( from, to );
  const int steps = std::max( 1, static_cast<int>( std::ceil( length / step ) ) );
  for ( int i = 0; i < steps; ++i )
  {
    const double share = ( i + 0.5 ) / steps;
    const int cell = cellFor( grid, { from.lon + share * ( to.lon - from.lon ), from.lat + share * ( to.lat - from.lat ) } );
    if ( cell >= 0 )
      kilometres[static_cast<size_t>( cell )] += length / 1000.0 / steps;
  }
}

void addLine( const DemandGrid &grid, const QgsGeometry &line, double step, std::vector<double> &kilometres )
{
  for ( auto part = line.const_parts_begin(); part != line.const_parts_end(); ++part )
  {
    QgsPoint previous;
    bool first = true;
    for ( auto vertex = ( *part )->vertices_begin(); vertex != ( *part )->vertices_end(); ++vertex )
    {
      const QgsPoint point = *vertex;
      if ( !first )
        addEdge( grid, { previous.x(), previous.y() }, { point.x(), point.y() }, step, kilometres );
      previous = point;
      first = false;
    }
  }
}

Result<void> fillSuitability( DemandGrid &grid, const PlanningInputs &inputs, QStringList &notes, Progress &progress )
{
  const Result<Suitability> overlay = Suitability::evaluate( grid, inputs.request.suitability, inputs.criterionShapes, progress );
  if ( !overlay )
    return overlay.error();
  std::vector<double> weights = overlay->score;
  for ( int cell = 0; cell < grid.size(); ++cell )
    weights[static_cast<size_t>( cell )] *= grid.cell( cell ).areaKm2;
  grid.setWeights( std::move( weights ) );
  notes.append( overlay->notes );
  return {};
}

} // namespace

Result<std::vector<double>> LayerDemand::lineKilometres(
  const DemandGrid &grid, const QList<QgsGeometry> &lines, double step, Progress &progress )
{
  std::vector<double> kilometres( static_cast<size_t>( grid.size() ), 0.0 );
  const PreparedPolygon region( grid.region() );
  const QgsRectangle bounds = grid.region().boundingBox();
  for ( qsizetype i = 0; i < lines.size(); ++i )
  {
    const QgsGeometry &line = lines.at( i );
    if ( i % 64 == 0 )
    {
      progress.report( static_cast<double>( i ) / static_cast<double>( lines.size() ), tr( "Measuring lines" ) );
      if ( progress.isCancelled() )
        return cancelled();
    }
    if ( line.isEmpty() || line.type() != Qgis::GeometryType::Line || !line.boundingBoxIntersects( bounds ) )
      continue;
    if ( region.contains( line ) )
      addLine( grid, line, step, kilometres );
    else if ( region.intersects( line ) )
    {
      QgsGeometry inside = line.intersection( grid.region() );
      if ( inside.type() != Qgis::GeometryType::Line )
        inside.convertGeometryCollectionToSubclass( Qgis::GeometryType::Line );
      addLine( grid, inside, step, kilometres );
    }
  }
  return kilometres;
}

std::vector<double> LayerDemand::placeWeights( const DemandGrid &grid, const QList<DemandFeature> &places )
{
  std::vector<double> weights( static_cast<size_t>( grid.size() ), 0.0 );
  const PreparedPolygon region( grid.region() );
  for ( const DemandFeature &place : places )
  {
    if ( place.geometry.isEmpty() )
      continue;
    const QgsPointXY point = place.geometry.pointOnSurface().asPoint();
    const LonLat at { point.x(), point.y() };
    const int cell = region.contains( at ) ? cellFor( grid, at ) : -1;
    if ( cell >= 0 )
      weights[static_cast<size_t>( cell )] += place.weight;
  }
  return weights;
}

Result<void> LayerDemand::fill( DemandGrid &grid, const PlanningInputs &inputs, QStringList &notes, Progress &progress )
{
  const DemandLayer layer = inputs.request.demandLayer.value_or( DemandLayer {} );
  switch ( layer.kind )
  {
    case DemandLayer::Kind::Lines:
    {
      QList<QgsGeometry> lines;
      for ( const DemandFeature &feature : inputs.demandFeatures )
        lines.append( feature.geometry );
      Result<std::vector<double>> kilometres = lineKilometres( grid, lines, layer.step, progress );
      if ( !kilometres )
        return kilometres.error();
      grid.setWeights( kilometres.take() );
      break;
    }
    case DemandLayer::Kind::Points:
      grid.setWeights( placeWeights( grid, inputs.demandFeatures ) );
      break;
    case DemandLayer::Kind::Raster:
    {
      Result<CellRaster> raster = CellRaster::read( grid, layer.source, true, progress );
      if ( !raster )
        return raster.error();
      notes.append( raster->notes );
      grid.setWeights( std::move( raster->sum ) );
      break;
    }
    case DemandLayer::Kind::Suitability:
      if ( const Result<void> filled = fillSuitability( grid, inputs, notes, progress ); !filled )
        return filled.error();
      break;
  }
  if ( progress.isCancelled() )
    return cancelled();
  if ( !( grid.total( DemandKind::Layer ) > 0 ) )
    return Error { tr( "The layer that demand is to come from has nothing in this region." ),
      tr( "Choose another region or another demand." ), {}, 0 };
  return {};
}

} // namespace jinguan
