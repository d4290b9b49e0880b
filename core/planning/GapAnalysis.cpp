#include "planning/GapAnalysis.h"

#include "planning/GapGeometry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <qgsgeos.h>

namespace jinguan
{

namespace
{

/** People of the uncovered cells whose point lies in \a gap. */
double peopleIn( const QgsGeometry &gap, const CoverageTracker &tracker )
{
  const DemandGrid &grid = tracker.grid();
  if ( !grid.hasPopulation() )
    return 0;
  QgsGeos engine( gap.constGet() );
  engine.prepareGeometry();
  const QgsRectangle bounds = gap.boundingBox();
  double people = 0;
  for ( int index = 0; index < grid.size(); ++index )
  {
    const DemandCell &cell = grid.cell( index );
    if ( tracker.fold( index ) == 0 && bounds.contains( cell.at.lon, cell.at.lat ) && engine.contains( cell.at.lon, cell.at.lat ) )
      people += cell.people;
  }
  return people;
}

QList<Gap> partsOf( const QgsGeometry &gap, const PlanningProblem &problem, const CoverageTracker &tracker )
{
  QList<Gap> gaps;
  for ( auto part = gap.const_parts_begin(); part != gap.const_parts_end(); ++part )
  {
    Gap one;
    one.geometry = QgsGeometry( ( *part )->clone() );
    one.areaKm2 = Geodesy::areaKm2( one.geometry );
    if ( one.areaKm2 < GapAnalysis::smallestGapKm2 )
      continue;
    one.people = peopleIn( one.geometry, tracker );
    const QgsPointXY inside = one.geometry.pointOnSurface().asPoint();
    one.name = problem.placeName( { inside.x(), inside.y() } );
    gaps.append( one );
  }
  std::stable_sort( gaps.begin(), gaps.end(), []( const Gap &a, const Gap &b ) { return a.areaKm2 > b.areaKm2; } );
  return gaps;
}

} // namespace

Result<GapAnalysis> GapAnalysis::run( const PlanningProblem &problem, Progress &progress )
{
  GapAnalysis analysis;
  analysis.request = problem.request();
  analysis.regionName = problem.inputs().regionName;
  analysis.layers = problem.inputs().layers;
  analysis.notes = problem.notes();
  analysis.leftOut = problem.inputs().leftOut;
  progress.report( -1, tr( "Finding the gaps" ) );
  const CoverageTracker tracker = problem.tracker();
  analysis.figures = tracker.before();
  analysis.exactGap = GapGeometry::exact( problem.grid()->region(), problem.existing() );
  if ( progress.isCancelled() )
    return Error { tr( "Cancelled." ), {}, {}, 0 };
  analysis.exactGapKm2 = Geodesy::areaKm2( analysis.exactGap );
  analysis.cellGap = GapGeometry::ofCells( tracker );
  analysis.gaps = partsOf( analysis.exactGap, problem, tracker );
  return analysis;
}

Result<GapAnalysis> GapAnalysis::run( const NetworkStore &store, const PlanningRequest &request, Progress &progress )
{
  const Result<PlanningInputs> inputs = PlanningInputs::read( store, request );
  if ( !inputs )
    return inputs.error();
  const auto problem = PlanningProblem::build( *inputs, progress );
  if ( !problem )
    return problem.error();
  return run( **problem, progress );
}

QVariantMap GapAnalysis::toMap() const
{
  QVariantMap map;
  map.insert( QStringLiteral( "region_name" ), regionName );
  map.insert( QStringLiteral( "parameters" ), request.toMap() );
  map.insert( QStringLiteral( "figures" ), figures.toMap() );
  map.insert( QStringLiteral( "exact_gap_km2" ), exactGapKm2 );
  map.insert( QStringLiteral( "cell_gap_km2" ), figures.gapArea() );
  map.insert( QStringLiteral( "left_out" ), leftOut.toMap() );
  map.insert( QStringLiteral( "notes" ), notes );
  QVariantList layerList;
  for ( const PlanningLayer &layer : layers )
    layerList.append( QVariantMap { { QStringLiteral( "role" ), layer.role }, { QStringLiteral( "name" ), layer.name },
      { QStringLiteral( "source" ), layer.source }, { QStringLiteral( "schematic" ), layer.schematic } } );
  map.insert( QStringLiteral( "layers" ), layerList );
  return map;
}

QByteArray GapAnalysis::toGeoJson() const
{
  QJsonArray features;
  int rank = 0;
  for ( const Gap &gap : gaps )
  {
    QJsonObject properties { { QStringLiteral( "rank" ), ++rank }, { QStringLiteral( "name" ), gap.name },
      { QStringLiteral( "area_km2" ), gap.areaKm2 } };
    properties.insert( QStringLiteral( "people" ), figures.people > 0 ? QJsonValue( gap.people ) : QJsonValue() );
    features.append(
      QJsonObject { { QStringLiteral( "type" ), QStringLiteral( "Feature" ) }, { QStringLiteral( "properties" ), properties },
        { QStringLiteral( "geometry" ), QJsonDocument::fromJson( gap.geometry.asJson( 7 ).toUtf8() ).object() } } );
  }
  QJsonObject collection = QJsonObject::fromVariantMap( toMap() );
  collection.insert( QStringLiteral( "type" ), QStringLiteral( "FeatureCollection" ) );
  collection.insert( QStringLiteral( "name" ), QStringLiteral( "gaps" ) );
  collection.insert( QStringLiteral( "coordinate_system" ), QStringLiteral( "EPSG:4490" ) );
  collection.insert( QStringLiteral( "features" ), features );
  return QJsonDocument( collection ).toJson( QJsonDocument::Compact ) + '\n';
}

Result<void> GapAnalysis::writeGeoJson( const QString &path ) const
{
  QSaveFile file( path );
  if ( !file.open( QIODevice::WriteOnly ) || file.write( toGeoJson() ) < 0 || !file.commit() )
    return Error { tr( "The gaps could not be written: %1." ).arg( file.errorString() ), tr( "Choose a folder you may write to." ), path,
      0 };
  return {};
}

} // namespace jinguan
