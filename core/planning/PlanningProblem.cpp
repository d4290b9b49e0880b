#include "planning/PlanningProblem.h"

#include "planning/LayerDemand.h"
#include "planning/SitingAreas.h"

#include <limits>

namespace jinguan
{

namespace
{

QgsGeometry unionOf( const QList<QgsGeometry> &parts )
{
  QVector<QgsGeometry> valid;
  for ( const QgsGeometry &part : parts )
    if ( !part.isEmpty() )
      valid.append( part.isGeosValid() ? part : part.makeValid() );
  return valid.size() == 1 ? valid.constFirst() : QgsGeometry::unaryUnion( valid );
}

/** Of the kinds that may be placed: the one that needs the finest cells. */
double smallestRadius( const PlanningRequest &request )
{
  double smallest = std::numeric_limits<double>::infinity();
  for ( const SiteKind &kind : request.siteKinds() )
    smallest = std::min( smallest, kind.radius );
  return smallest;
}

} // namespace

double PlanningProblem::automaticCellSize( double regionKm2, double radius )
{
  const double byNumber = std::sqrt( regionKm2 * 1e6 / preferredCells );
  const double size = std::max( { 100.0, radius / 8.0, byNumber } );
  return std::ceil( size / 50.0 ) * 50.0;
}

Result<std::shared_ptr<const PlanningProblem>> PlanningProblem::build( const PlanningInputs &inputs, Progress &progress )
{
  auto problem = std::shared_ptr<PlanningProblem>( new PlanningProblem );
  problem->mInputs = inputs;
  problem->mRequest = inputs.request;
  PlanningRequest &request = problem->mRequest;
  const QgsGeometry region = unionOf( inputs.regionParts );
  if ( !( request.cellSize > 0 ) )
    request.cellSize = automaticCellSize( Geodesy::areaKm2( region ), smallestRadius( request ) );
  if ( !( request.candidateStep > 0 ) )
    request.candidateStep = std::max( request.cellSize, request.radius / 4.0 );

  Result<DemandGrid> grid = DemandGrid::build( region, request.cellSize, progress );
  if ( !grid )
    return grid.error();
  auto shared = std::make_shared<DemandGrid>( grid.take() );
  shared->assignDistricts( inputs.districts );
  if ( !inputs.population.isEmpty() )
    shared->spreadPopulation( inputs.population, unionOf( inputs.builtUp ), request.townDensity );
  if ( request.demand == DemandKind::Population && !( shared->totalPeople() > 0 ) )
    return Error { tr( "The population layer has nobody in this region." ), tr( "Choose another region, or plan for area." ), {}, 0 };
  if ( request.demand == DemandKind::Layer )
    if ( const Result<void> filled = LayerDemand::fill( *shared, inputs, problem->mBuildNotes, progress ); !filled )
      return filled.error();
  if ( progress.isCancelled() )
    return Error { tr( "Cancelled." ), {}, {}, 0 };
  problem->mGrid = std::move( shared );
  problem->placeStations();
  if ( const Result<void> found = problem->findClasses(); !found )
    return found.error();
  return std::shared_ptr<const PlanningProblem>( std::move( problem ) );
}

void PlanningProblem::placeStations()
{
  mExisting.clear();
  mFixed.clear();
  mMovable.clear();
  for ( const Station &station : mInputs.stations )
  {
    const CoveringSite site { station.positionOn( mRequest.day )->at, mRequest.radiusOf( station.kind ) };
    mExisting.push_back( site );
    if ( mRequest.mayMove.contains( station.code ) )
      mMovable.push_back( { station.code, station.name.text(), station.kind, site, station.district, station.sitingClass } );
    else
      mFixed.push_back( site );
  }
}

Result<std::shared_ptr<const PlanningProblem>> PlanningProblem::withRequest( const PlanningRequest &request ) const
{
  auto problem = std::shared_ptr<PlanningProblem>( new PlanningProblem( *this ) );
  problem->mInputs.request = request;
  problem->mRequest = request;
  problem->mRequest.cellSize = mRequest.cellSize;
  problem->mRequest.candidateStep = mRequest.candidateStep;
  problem->placeStations(); // others may move
  if ( const Result<void> built = problem->buildAreas(); !built )
    return built.error();
  return std::shared_ptr<const PlanningProblem>( std::move( problem ) );
}

std::shared_ptr<const PlanningProblem> PlanningProblem::withWeights( std::vector<double> weights ) const
{
  auto problem = std::shared_ptr<PlanningProblem>( new PlanningProblem( *this ) );
  auto grid = std::make_shared<DemandGrid>( *mGrid );
  grid->setWeights( std::move( weights ) );
  problem->mGrid = std::move( grid );
  problem->mRequest.demand = DemandKind::Layer;
  problem->mInputs.request.demand = DemandKind::Layer;
  return problem;
}

QStringList PlanningProblem::notes() const
{
  QStringList notes = mInputs.notes() + mBuildNotes;
  const double radius = smallestRadius( mRequest );
  if ( mRequest.cellSize > radius / 4.0 )
    notes.append( tr( "Cells of %1 m are coarse for a radius of %2 m: counted figures are rough, the exact gap is not. A smaller region or "
                      "cell makes them finer." )
                    .arg( mRequest.cellSize )
                    .arg( radius ) );
  return notes;
}

Result<void> PlanningProblem::buildAreas()
{
  const QStringList classes = mRequest.sitingClasses();
  if ( classes.isEmpty() )
    return {};
  if ( !mSitingAreas && mInputs.sitingLayers )
  {
    Result<SitingAreas> areas = SitingAreas::build( *mInputs.sitingLayers );
    if ( !areas )
      return areas.error();
    mSitingAreas = std::make_shared<const SitingAreas>( areas.take() );
  }
  for ( const QString &id : classes )
    if ( !mSitingAreas || !mSitingAreas->area( id ) )
      return Error { tr( "Where the siting class “%1” lies is not known for this element." ).arg( id ),
        tr( "Choose another class, or see to its layers and ask again." ), {}, 0 };
  return {};
}

Result<void> PlanningProblem::findClasses()
{
  if ( mRequest.sitingClasses().isEmpty() )
    return {};
  if ( const Result<void> built = buildAreas(); !built )
    return built;
  for ( const QString &source : mRequest.candidateSources )
  {
    if ( !source.startsWith( QLatin1String( "class:" ) ) )
      continue;
    const SitingArea *area = mSitingAreas->area( PlanningRequest::sourceClass( source, mRequest.element ) );
    const QString missing = area ? area->missing : tr( "No rule tells where the class lies." );
    if ( ( !area || area->isMissing() ) && mRequest.candidateSources.size() == 1 )
      return Error { tr( "Candidates are to stand in the siting class “%1”. %2" ).arg( source.section( QLatin1Char( ':' ), 1 ), missing ),
        tr( "Import the layer, or choose another source of candidates." ), {}, 0 };
    if ( !area || area->isMissing() )
    {
      mBuildNotes.append( QStringLiteral( "%1: %2" ).arg( source, missing ) );
      continue;
    }
    mInputs.candidateFeatures.insert( source, area->features );
    if ( !area->note.isEmpty() )
      mBuildNotes.append( QStringLiteral( "%1: %2" ).arg( source, area->note ) );
    for ( const PlanningLayer &layer : area->layers )
      if ( std::none_of(
             mInputs.layers.cbegin(), mInputs.layers.cend(), [&layer]( const PlanningLayer &known ) { return known.role == layer.role; } ) )
        mInputs.layers.append( layer );
  }
  return {};
}

CandidateSet PlanningProblem::candidates() const
{
  CandidateSet set;
  for ( const QString &source : mRequest.candidateSources )
    addCandidates( set, source );
  set.keepInside( mGrid->region() );
  if ( !mInputs.excluded.isEmpty() )
    set.excludeInside( unionOf( mInputs.excluded ) );
  assignPlaces( set );
  return set;
}

CandidateSet PlanningProblem::placesOf( const QList<ScenarioSite> &sites ) const
{
  CandidateSet set;
  for ( const ScenarioSite &site : sites )
    set.add( { site.at, {}, site.name, site.sitingClass } );
  assignPlaces( set );
  return set;
}

void PlanningProblem::assignPlaces( CandidateSet &set ) const
{
  set.assignDistricts( mInputs.districts );
  const bool quotas = std::any_of( mRequest.quotas.cbegin(), mRequest.quotas.cend(),
    []( const SiteQuota &quota ) { return quota.scope == SiteQuota::Scope::SitingClass; } );
  if ( quotas && mSitingAreas )
    set.assignClasses( [this]( const LonLat &at ) { return mSitingAreas->classAt( at ); } );
}

void PlanningProblem::addCandidates( CandidateSet &set, const QString &source ) const
{
  const QString sitingClass = PlanningRequest::sourceClass( source, mRequest.element );
  const double step = mRequest.candidateStep;
  if ( source == QLatin1String( "grid" ) )
    set.addGrid( mGrid->region(), step, source );
  if ( source == QLatin1String( "drawn" ) )
    for ( const LonLat &drawn : mRequest.drawnCandidates )
      set.add( { drawn, source, {} } );
  for ( const PlanningFeature &feature : mInputs.candidateFeatures.value( source ) )
  {
    if ( feature.geometry.isEmpty() )
      continue;
    if ( feature.geometry.type() == Qgis::GeometryType::Polygon && source != QLatin1String( "township" ) )
      set.addGrid( feature.geometry.intersection( mGrid->region() ), step, source, feature.name, sitingClass );
    else if ( feature.geometry.type() == Qgis::GeometryType::Line )
      set.addAlong( feature.geometry, step, source, feature.name, sitingClass );
    else
    {
      const QgsPointXY point = feature.geometry.pointOnSurface().asPoint();
      set.add( { { point.x(), point.y() }, source, feature.name, sitingClass } );
    }
  }
}

QString PlanningProblem::placeName( const LonLat &at, const QString &candidateName ) const
{
  QString district;
  const QgsPointXY point( at.lon, at.lat );
  for ( const DistrictArea &area : mInputs.districts )
    if ( district.isEmpty() && area.geometry.boundingBox().contains( point ) && area.geometry.contains( point.x(), point.y() ) )
      district = area.name;
  QString place;
  double nearest = std::numeric_limits<double>::infinity();
  for ( const PopulationSource &source : mInputs.population )
  {
    if ( source.name.isEmpty() || source.geometry.isEmpty() )
      continue;
    const QgsPointXY town = source.geometry.centroid().asPoint();
    const double distance = Geodesy::distance( at, { town.x(), town.y() } );
    if ( distance < nearest )
    {
      nearest = distance;
      place = source.name;
    }
  }
  if ( !candidateName.isEmpty() && candidateName != place )
    return district.isEmpty() ? candidateName : tr( "%1, %2", "line or area, district" ).arg( candidateName, district );
  if ( place.isEmpty() )
    return district;
  return district.isEmpty() ? tr( "near %1" ).arg( place ) : tr( "%1, near %2", "district, place" ).arg( district, place );
}

} // namespace jinguan
