#include "planning/assess/ElementCoverage.h"

#include "planning/Geodesy.h"

#include <QCoreApplication>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::ElementCoverage )
};
} // namespace

Result<ElementCoverageInputs> ElementCoverageInputs::read(
  const NetworkStore &store, const Catalogue &catalogue, const QString &region, const QDate &day )
{
  ElementCoverageInputs inputs;
  inputs.day = day;
  inputs.elements = catalogue.elements();
  inputs.kinds = catalogue.stationKinds();
  const auto kind = std::find_if(
    inputs.kinds.cbegin(), inputs.kinds.cend(), []( const StationKind &one ) { return one.representativeRadius > 0; } );
  if ( kind == inputs.kinds.cend() )
    return inputs;
  PlanningRequest request;
  request.element = kind->element;
  request.kind = kind->id;
  request.radius = kind->representativeRadius;
  request.region = region;
  request.day = day;
  Result<PlanningInputs> places = PlanningInputs::read( store, request );
  if ( !places )
    return places.error();
  inputs.region = places.take();
  const Result<QList<Station>> stations = store.stations();
  if ( !stations )
    return stations.error();
  inputs.stations = *stations;
  return inputs;
}

Result<QList<ElementCoverage>> elementCoverage( const ElementCoverageInputs &inputs, Progress &progress )
{
  QList<ElementCoverage> result;
  const QgsGeometry region = QgsGeometry::unaryUnion( inputs.region.regionParts );
  const double size = Geodesy::areaKm2( region );
  const bool schematic =
    std::any_of( inputs.region.layers.cbegin(), inputs.region.layers.cend(), []( const PlanningLayer &layer ) { return layer.schematic; } );
  for ( const Element &element : inputs.elements )
  {
    progress.report( static_cast<double>( result.size() ) / static_cast<double>( inputs.elements.size() ),
      Text::tr( "Coverage of %1" ).arg( element.name.text() ) );
    if ( progress.isCancelled() )
      return Error { Text::tr( "Cancelled." ), {}, {}, 0 };
    QVector<QgsGeometry> circles;
    bool isThere = false;
    for ( const Station &station : inputs.stations )
    {
      const auto kind = std::find_if(
        inputs.kinds.cbegin(), inputs.kinds.cend(), [&station]( const StationKind &one ) { return one.id == station.kind; } );
      const StationPosition *position = station.positionOn( inputs.day );
      if ( kind == inputs.kinds.cend() || kind->element != element.id || !( kind->representativeRadius > 0 ) || !position
        || station.statusOn( inputs.day ) != StationStatus::Running )
        continue;
      isThere = true;
      const QgsGeometry circle = Geodesy::circle( position->at, kind->representativeRadius );
      if ( circle.boundingBoxIntersects( region.boundingBox() ) )
        circles << circle;
    }
    if ( !isThere )
      continue;
    ElementCoverage coverage;
    coverage.element = element.id;
    coverage.sizeKm2 = size;
    coverage.isSchematic = schematic;
    QgsGeometry covered = circles.isEmpty() ? QgsGeometry() : QgsGeometry::unaryUnion( circles ).intersection( region );
    if ( !covered.isEmpty()
      && ( covered.type() == Qgis::GeometryType::Polygon || covered.convertGeometryCollectionToSubclass( Qgis::GeometryType::Polygon ) ) )
      coverage.coveredKm2 = Geodesy::areaKm2( covered );
    result << coverage;
  }
  return result;
}

} // namespace jinguan
