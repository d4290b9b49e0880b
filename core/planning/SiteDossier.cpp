#include "planning/SiteDossier.h"

#include "planning/PlanAcceptance.h"

#include <algorithm>

namespace jinguan
{

Result<DossierInputs> DossierInputs::read( const NetworkStore &store, const QString &name, const Responsibility &responsibility )
{
  const Result<Scenario> scenario = store.scenario( name );
  if ( !scenario )
    return scenario.error();
  DossierInputs inputs;
  inputs.scenario = *scenario;
  const Result<PlanningInputs> planning = PlanningInputs::read( store, PlanningRequest::fromMap( scenario->parameters ) );
  if ( !planning )
    return planning.error();
  inputs.planning = *planning;
  const Result<QList<Station>> stations = store.stations();
  if ( !stations )
    return stations.error();
  inputs.accepted = PlanAcceptance::accepted( *scenario, *stations );
  const Result<UnitFinder> units = UnitFinder::read( store, responsibility );
  if ( !units )
    return units.error();
  inputs.units = *units;
  for ( const ResponsibleUnit &unit : responsibility.units() )
    inputs.unitNames.insert( unit.code, unit.name.text() );
  const Result<SiteVerdicts> verdicts = SiteVerdicts::read( store, { *scenario } );
  if ( verdicts )
    inputs.verdicts = *verdicts;
  else
    inputs.notes.append( SiteDossier::tr( "The siting rules are left out: %1" ).arg( verdicts.error().text() ) );
  // A site that is accepted is no neighbour of itself.
  inputs.planning.stations.removeIf( [&inputs]( const Station &station ) {
    return std::any_of(
      inputs.accepted.cbegin(), inputs.accepted.cend(), [&station]( const QString &code ) { return code == station.code; } );
  } );
  // Nor does a station cover from where it leaves.
  inputs.planning.stations.removeIf( [&inputs]( const Station &station ) {
    return std::any_of( inputs.scenario.sites.cbegin(), inputs.scenario.sites.cend(),
      [&station]( const ScenarioSite &site ) { return site.movedFrom == station.code; } );
  } );
  return inputs;
}

/** Counts around the sites of one scenario. */
class DossierMaker::Counter
{
  public:
    Counter( const PlanningProblem &problem, const Scenario &scenario )
      : mProblem( problem ), mScenario( scenario ), mGrid( *problem.grid() ), mStations( problem.inputs().stations )
    {
      const size_t cells = static_cast<size_t>( mGrid.size() );
      mExistingFold.assign( cells, 0 );
      mFold.assign( cells, 0 );
      for ( const CoveringSite &station : problem.existing() )
        add( station, true );
      for ( const ScenarioSite &site : scenario.sites )
        add( coveringOf( site ), false );
    }

    CoveringSite coveringOf( const ScenarioSite &site ) const { return { site.at, mProblem.request().radiusOf( site.kind ) }; }

    void count( const ScenarioSite &site, SiteDossier &dossier ) const
    {
      const CoveringSite own = coveringOf( site );
      mGrid.forEachWithin( own.at, own.radius, [&]( int cell ) {
        add( dossier.covers, cell );
        if ( mExistingFold[static_cast<size_t>( cell )] == 0 )
          add( dossier.newly, cell );
        if ( mFold[static_cast<size_t>( cell )] == 1 )
          add( dossier.alone, cell );
      } );
    }

    void findNeighbours( const ScenarioSite &site, SiteDossier &dossier ) const
    {
      for ( qsizetype i = 0; i < mStations.size(); ++i )
      {
        const CoveringSite &other = mProblem.existing().at( static_cast<size_t>( i ) );
        dossier.neighbours.append(
          { mStations.at( i ).code, 0, mStations.at( i ).name.text(), Geodesy::distance( site.at, other.at ), 0 } );
        mPlaces.insert( mStations.at( i ).code, other );
      }
      for ( int i = 0; i < mScenario.sites.size(); ++i )
        if ( i + 1 != dossier.number )
          dossier.neighbours.append(
            { {}, i + 1, mScenario.sites.at( i ).name, Geodesy::distance( site.at, mScenario.sites.at( i ).at ), 0 } );
      std::stable_sort( dossier.neighbours.begin(), dossier.neighbours.end(),
        []( const SiteDossier::Neighbour &a, const SiteDossier::Neighbour &b ) { return a.distance < b.distance; } );
      dossier.neighbours = dossier.neighbours.mid( 0, mostNeighbours );
      for ( SiteDossier::Neighbour &neighbour : dossier.neighbours )
      {
        const CoveringSite other =
          neighbour.number > 0 ? coveringOf( mScenario.sites.at( neighbour.number - 1 ) ) : mPlaces.value( neighbour.code );
        mGrid.forEachWithin( site.at, coveringOf( site ).radius, [&]( int cell ) {
          if ( Geodesy::distance( mGrid.cell( cell ).at, other.at ) <= other.radius )
            neighbour.sharedKm2 += mGrid.cell( cell ).areaKm2;
        } );
      }
    }

    /** Candidates within the radius of the site that could stand in its place, by what the plan would lose. */
    void findAlternatives( const ScenarioSite &site, const CandidateSet &candidates, SiteDossier &dossier ) const
    {
      const double radius = coveringOf( site ).radius;
      for ( const Candidate &candidate : candidates.candidates() )
      {
        const double distance = Geodesy::distance( site.at, candidate.at );
        if ( distance <= PlanAcceptance::sameplace || distance > radius || !keepsSpacing( candidate.at, dossier.number ) )
          continue;
        double gain = 0;
        mGrid.forEachWithin( candidate.at, radius, [&]( int cell ) {
          const bool byTheSite = Geodesy::distance( mGrid.cell( cell ).at, site.at ) <= radius;
          if ( mFold[static_cast<size_t>( cell )] == ( byTheSite ? 1 : 0 ) )
            gain += mGrid.weight( cell, mProblem.request().demand );
        } );
        dossier.alternatives.append( { candidate.name, candidate.at, candidate.source, distance, dossier.alone.demand - gain } );
      }
      std::stable_sort( dossier.alternatives.begin(), dossier.alternatives.end(),
        []( const SiteDossier::Alternative &a, const SiteDossier::Alternative &b ) { return a.loss < b.loss; } );
      dossier.alternatives = dossier.alternatives.mid( 0, mostAlternatives );
      for ( SiteDossier::Alternative &alternative : dossier.alternatives )
        alternative.name = mProblem.placeName( alternative.at, alternative.name );
    }

  private:
    void add( const CoveringSite &station, bool existing )
    {
      mGrid.forEachWithin( station.at, station.radius, [&]( int cell ) {
        ++mFold[static_cast<size_t>( cell )];
        mExistingFold[static_cast<size_t>( cell )] += existing ? 1 : 0;
      } );
    }

    void add( CoveredDemand &sum, int cell ) const
    {
      sum.areaKm2 += mGrid.cell( cell ).areaKm2;
      sum.people += mGrid.cell( cell ).people;
      sum.demand += mGrid.weight( cell, mProblem.request().demand );
    }

    bool keepsSpacing( const LonLat &at, int number ) const
    {
      const double spacing = mProblem.request().minSpacing;
      if ( !( spacing > 0 ) )
        return true;
      for ( const CoveringSite &station : mProblem.existing() )
        if ( Geodesy::distance( at, station.at ) < spacing )
          return false;
      for ( int i = 0; i < mScenario.sites.size(); ++i )
        if ( i + 1 != number && Geodesy::distance( at, mScenario.sites.at( i ).at ) < spacing )
          return false;
      return true;
    }

    const PlanningProblem &mProblem;
    const Scenario &mScenario;
    const DemandGrid &mGrid;
    const QList<Station> &mStations;
    mutable QHash<QString, CoveringSite> mPlaces;
    std::vector<int> mExistingFold;
    std::vector<int> mFold;
};

namespace
{

/** Who and where a site is. */
SiteDossier identityOf( const DossierInputs &inputs, int number, const Catalogue &catalogue )
{
  const ScenarioSite &site = inputs.scenario.sites.at( number - 1 );
  const PlanningRequest &request = inputs.planning.request;
  SiteDossier dossier;
  dossier.number = number;
  dossier.rank = site.rank;
  dossier.scenario = inputs.scenario.name;
  dossier.name = site.name;
  dossier.kind = site.kind;
  dossier.at = site.at;
  dossier.reason = site.reason;
  dossier.movedFrom = site.movedFrom;
  dossier.station = inputs.accepted.value( site.id );
  dossier.radius = request.radiusOf( site.kind );
  dossier.cost = request.costOf( site.kind );
  dossier.demand = request.demand;
  dossier.sitingClass = site.sitingClass;
  if ( const StationKind *kind = catalogue.stationKind( site.kind ) )
    dossier.kindName = kind->name.text();
  if ( const SitingClass *siting = catalogue.sitingClass( site.sitingClass ) )
    dossier.sitingClassName = siting->name.text();
  dossier.district = inputs.units->district( site.at );
  dossier.unit = inputs.units->unit( site.at );
  dossier.unitName = inputs.unitNames.value( dossier.unit );
  for ( const DistrictArea &district : inputs.planning.districts )
    if ( district.code == dossier.district )
      dossier.districtName = district.name;
  dossier.layers = inputs.planning.layers;
  return dossier;
}

} // namespace

Result<QList<SiteDossier>> DossierMaker::make(
  const DossierInputs &inputs, int number, const Catalogue &catalogue, Progress &progress, const Verdicts &verdicts )
{
  const int sites = static_cast<int>( inputs.scenario.sites.size() );
  if ( number < 0 || number > sites || sites == 0 )
    return Error { tr( "The scenario “%1” has no site %2." ).arg( inputs.scenario.name, QString::number( number ) ),
      tr( "It has %n site(s), numbered from 1.", nullptr, sites ), {}, 0 };
  const auto built = PlanningProblem::build( inputs.planning, progress );
  if ( !built )
    return built.error();
  const PlanningProblem &problem = **built;
  const Counter counter( problem, inputs.scenario );
  const CandidateSet candidates = problem.candidates();
  QList<SiteDossier> dossiers;
  for ( int one = number > 0 ? number : 1; one <= ( number > 0 ? number : sites ); ++one )
  {
    progress.report( static_cast<double>( dossiers.size() ) / sites, tr( "Counting around site %1" ).arg( one ) );
    if ( progress.isCancelled() )
      return Error { tr( "Cancelled." ), {}, {}, 0 };
    const ScenarioSite &site = inputs.scenario.sites.at( one - 1 );
    SiteDossier dossier = identityOf( inputs, one, catalogue );
    counter.count( site, dossier );
    counter.findNeighbours( site, dossier );
    counter.findAlternatives( site, candidates, dossier );
    if ( verdicts )
      dossier.verdicts = verdicts( site );
    else if ( inputs.verdicts )
      dossier.verdicts = inputs.verdicts->list( site );
    dossier.notes = inputs.notes + problem.notes();
    dossiers.append( dossier );
  }
  return dossiers;
}

namespace
{

QVariantMap mapOf( const CoveredDemand &sum )
{
  return { { QStringLiteral( "area_km2" ), sum.areaKm2 }, { QStringLiteral( "people" ), sum.people },
    { QStringLiteral( "demand" ), sum.demand } };
}

} // namespace

QVariantMap SiteDossier::toMap() const
{
  QVariantList near;
  for ( const Neighbour &one : neighbours )
  {
    QVariantMap map { { QStringLiteral( "name" ), one.name }, { QStringLiteral( "distance_m" ), one.distance },
      { QStringLiteral( "shared_km2" ), one.sharedKm2 } };
    if ( one.number > 0 )
      map.insert( QStringLiteral( "site" ), one.number );
    else
      map.insert( QStringLiteral( "station" ), one.code );
    near.append( map );
  }
  QVariantList others;
  for ( const Alternative &one : alternatives )
    others.append( QVariantMap { { QStringLiteral( "name" ), one.name }, { QStringLiteral( "lon" ), one.at.lon },
      { QStringLiteral( "lat" ), one.at.lat }, { QStringLiteral( "source" ), one.source }, { QStringLiteral( "distance_m" ), one.distance },
      { QStringLiteral( "loss" ), one.loss } } );
  QVariantList rest;
  for ( const PlanningLayer &layer : layers )
    rest.append( QVariantMap { { QStringLiteral( "role" ), layer.role }, { QStringLiteral( "name" ), layer.name },
      { QStringLiteral( "source" ), layer.source }, { QStringLiteral( "schematic" ), layer.schematic } } );
  return { { QStringLiteral( "site" ), number }, { QStringLiteral( "rank" ), rank }, { QStringLiteral( "scenario" ), scenario },
    { QStringLiteral( "name" ), name }, { QStringLiteral( "kind" ), kind }, { QStringLiteral( "kind_name" ), kindName },
    { QStringLiteral( "lon" ), at.lon }, { QStringLiteral( "lat" ), at.lat }, { QStringLiteral( "district" ), district },
    { QStringLiteral( "district_name" ), districtName }, { QStringLiteral( "unit" ), unit }, { QStringLiteral( "unit_name" ), unitName },
    { QStringLiteral( "siting_class" ), sitingClass }, { QStringLiteral( "siting_class_name" ), sitingClassName },
    { QStringLiteral( "moved_from" ), movedFrom }, { QStringLiteral( "station" ), station }, { QStringLiteral( "radius_m" ), radius },
    { QStringLiteral( "cost" ), cost }, { QStringLiteral( "reason" ), reason }, { QStringLiteral( "demand" ), demandKindId( demand ) },
    { QStringLiteral( "covers" ), mapOf( covers ) }, { QStringLiteral( "newly" ), mapOf( newly ) },
    { QStringLiteral( "alone" ), mapOf( alone ) }, { QStringLiteral( "neighbours" ), near }, { QStringLiteral( "alternatives" ), others },
    { QStringLiteral( "verdicts" ), verdicts }, { QStringLiteral( "layers" ), rest }, { QStringLiteral( "notes" ), notes } };
}

} // namespace jinguan
