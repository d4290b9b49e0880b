#include "planning/Proposal.h"

#include "planning/GapGeometry.h"
#include "planning/PlanMeasure.h"
#include "planning/ProposalSeries.h"
#include "planning/VarianceModel.h"

#include <algorithm>

namespace jinguan
{

namespace
{

/** Demand around \a site that nothing covers yet. */
double gainOf( const CoverageTracker &tracker, const CoveringSite &site, DemandKind kind )
{
  double sum = 0;
  tracker.grid().forEachWithin( site.at, site.radius, [&]( int cell ) {
    if ( tracker.fold( cell ) == 0 )
      sum += tracker.grid().weight( cell, kind );
  } );
  return sum;
}

QVariantList layerList( const PlanningInputs &inputs )
{
  QVariantList list;
  for ( const PlanningLayer &layer : inputs.layers )
    list.append( QVariantMap { { QStringLiteral( "role" ), layer.role }, { QStringLiteral( "name" ), layer.name },
      { QStringLiteral( "schematic" ), layer.schematic } } );
  return list;
}

} // namespace

Scenario Proposal::empty( const PlanningProblem &problem )
{
  return empty( problem, problem.request() );
}

QString Proposal::nameOf( const PlanningProblem &problem, const PlanningRequest &request, const QString &kind )
{
  return tr( "%1: %2 × %3, %4 m", "region, number, station kind, radius" )
    .arg( problem.inputs().regionName, QString::number( request.count ), kind, QString::number( request.radius, 'f', 0 ) );
}

Scenario Proposal::empty( const PlanningProblem &problem, const PlanningRequest &request )
{
  Scenario scenario;
  scenario.name = request.name.isEmpty() ? nameOf( problem, request, request.kind ) : request.name;
  scenario.element = request.element;
  scenario.kind = request.kind;
  scenario.region = request.region;
  scenario.radius = request.radius;
  scenario.created = QDateTime::currentDateTimeUtc();
  scenario.parameters = request.toMap();
  recompute( problem, scenario );
  return scenario;
}

Result<Scenario> Proposal::propose( const PlanningProblem &problem, Progress &progress )
{
  return propose( problem, problem.request(), progress );
}

Result<Scenario> Proposal::propose( const PlanningProblem &problem, const PlanningRequest &request, Progress &progress )
{
  return ProposalSeries( problem ).propose( request, progress );
}

Result<Scenario> Proposal::propose( const NetworkStore &store, const PlanningRequest &request, Progress &progress )
{
  const Result<PlanningInputs> inputs = PlanningInputs::read( store, request );
  if ( !inputs )
    return inputs.error();
  const auto problem = PlanningProblem::build( *inputs, progress );
  if ( !problem )
    return problem.error();
  return propose( **problem, progress );
}

PlanningRequest Proposal::requestOf( const PlanningProblem &problem, const Scenario &scenario )
{
  return scenario.parameters.isEmpty() ? problem.request() : PlanningRequest::fromMap( scenario.parameters );
}

std::vector<CoveringSite> Proposal::remaining( const PlanningProblem &problem, const Scenario &scenario )
{
  const std::vector<CoveringSite> existing = SitingQuestion::existing( problem, requestOf( problem, scenario ) );
  std::vector<CoveringSite> sites;
  for ( std::size_t i = 0; i < existing.size(); ++i )
  {
    const QString code = problem.inputs().stations.at( static_cast<qsizetype>( i ) ).code;
    const bool isReplaced = std::any_of( scenario.sites.cbegin(), scenario.sites.cend(),
      [&code]( const ScenarioSite &site ) { return !site.movedFrom.isEmpty() && site.movedFrom == code; } );
    if ( !isReplaced )
      sites.push_back( existing[i] );
  }
  return sites;
}

std::vector<CoveringSite> Proposal::allSites( const PlanningProblem &problem, const Scenario &scenario )
{
  const PlanningRequest request = requestOf( problem, scenario );
  std::vector<CoveringSite> sites = remaining( problem, scenario );
  for ( const ScenarioSite &site : scenario.sites )
    sites.push_back( { site.at, request.radiusOf( site.kind ) } );
  return sites;
}

void Proposal::addExactGaps( const PlanningProblem &problem, Scenario &scenario )
{
  const QgsGeometry &region = problem.grid()->region();
  const std::vector<CoveringSite> existing = SitingQuestion::existing( problem, requestOf( problem, scenario ) );
  scenario.figures.insert( QStringLiteral( "exact_gap_before_km2" ), Geodesy::areaKm2( GapGeometry::exact( region, existing ) ) );
  scenario.figures.insert(
    QStringLiteral( "exact_gap_after_km2" ), Geodesy::areaKm2( GapGeometry::exact( region, allSites( problem, scenario ) ) ) );
}

namespace
{
/** Figures of the sites themselves: what they cost, their kinds. */
void addSiteFigures( const PlanningRequest &request, Scenario &scenario )
{
  QVariantMap byKind;
  for ( const ScenarioSite &site : scenario.sites )
    byKind.insert( site.kind, byKind.value( site.kind ).toInt() + 1 );
  QVariantMap &figures = scenario.figures;
  figures.insert( QStringLiteral( "sites_by_kind" ), byKind );
  figures.insert( QStringLiteral( "cost_total" ), PlanMeasure::cost( request, scenario ) );
  figures.insert( QStringLiteral( "model" ), planningModelId( request.model ) );
}
} // namespace

QVariantMap Proposal::measured( const PlanningProblem &problem, const Scenario &scenario, bool edited )
{
  const PlanningRequest request = requestOf( problem, scenario );
  QVariantMap figures;
  const std::optional<double> value = PlanMeasure::value( problem, request, scenario );
  if ( value )
    figures.insert( QStringLiteral( "value" ), *value );
  else if ( edited || request.model != PlanningModel::MutualInformation ) // that takes too long to follow a site that is dragged
    figures.insert( QStringLiteral( "value" ), QVariant() );
  if ( !isVarianceModel( request.model ) )
    return figures;
  if ( const Result<VarianceModel> model = VarianceModel::make( problem, request ) )
    figures.insert( model->figures( SitingQuestion::existing( problem, request ), allSites( problem, scenario ) ) );
  return figures;
}

void Proposal::take( const QVariantMap &measured, Scenario &scenario )
{
  for ( auto figure = measured.cbegin(); figure != measured.cend(); ++figure )
    if ( figure->isValid() )
      scenario.figures.insert( figure.key(), *figure );
    else
      scenario.figures.remove( figure.key() );
}

void Proposal::recompute( const PlanningProblem &problem, Scenario &scenario, bool edited )
{
  recount( problem, scenario, edited );
  take( measured( problem, scenario, edited ), scenario );
}

void Proposal::recount( const PlanningProblem &problem, Scenario &scenario, bool edited )
{
  const PlanningRequest request = requestOf( problem, scenario );
  const DemandKind demand = problem.request().demand;
  const std::vector<CoveringSite> existing = SitingQuestion::existing( problem, request );
  CoverageTracker tracker( problem.grid(), remaining( problem, scenario ) );
  qint64 key = 0;
  for ( ScenarioSite &site : scenario.sites )
  {
    const CoveringSite covering { site.at, request.radiusOf( site.kind ) };
    site.gain = gainOf( tracker, covering, demand );
    tracker.place( ++key, covering );
  }
  const CoverageFigures before = CoverageTracker( problem.grid(), existing ).before();
  const CoverageFigures after = tracker.after();
  QVariantMap &figures = scenario.figures;
  figures.insert( QStringLiteral( "before" ), before.toMap() );
  figures.insert( QStringLiteral( "after" ), after.toMap() );
  figures.insert( QStringLiteral( "demand" ), demandKindId( demand ) );
  figures.insert( QStringLiteral( "demand_total" ), after.total( demand ) );
  figures.insert( QStringLiteral( "demand_before" ), before.covered( demand ) );
  figures.insert( QStringLiteral( "demand_after" ), after.covered( demand ) );
  if ( request.folds > 1 && ( request.model == PlanningModel::MaximalCover || request.model == PlanningModel::SetCover ) )
    figures.insert( { { QStringLiteral( "folds" ), request.folds },
      { QStringLiteral( "demand_before_folds" ), before.coveredTimes( demand, request.folds ) },
      { QStringLiteral( "demand_after_folds" ), after.coveredTimes( demand, request.folds ) } } );
  figures.insert( QStringLiteral( "cells" ), problem.grid()->size() );
  figures.insert( QStringLiteral( "left_out" ), problem.inputs().leftOut.toMap() );
  figures.insert( QStringLiteral( "notes" ), problem.notes() );
  figures.insert( QStringLiteral( "layers" ), layerList( problem.inputs() ) );
  addSiteFigures( request, scenario );
  if ( edited )
  {
    for ( const char *key : { "upper_bound", "bound", "gap", "proved", "ended", "stop", "seconds", "seconds_to_value", "trace",
            "exact_gap_after_km2", "monotone_bound" } )
      figures.remove( QString::fromLatin1( key ) );
  }
}

} // namespace jinguan
