#include "planning/Proposal.h"

#include "planning/GapGeometry.h"

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

QString reasonFor( const PlanningRequest &request, double gain )
{
  if ( request.demand == DemandKind::Layer )
    return Proposal::tr( "Covers %1 %2 that no station covers yet.", "amount, unit of demand" )
      .arg( QString::number( gain, 'f', 1 ), request.demandUnit() );
  return request.demand == DemandKind::Area ? Proposal::tr( "Covers %1 km² that no station covers yet." ).arg( gain, 0, 'f', 1 )
                                            : Proposal::tr( "Covers %1 people whom no station covers yet." ).arg( gain, 0, 'f', 0 );
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
  const PlanningRequest &request = problem.request();
  Scenario scenario;
  scenario.name = request.name;
  if ( scenario.name.isEmpty() )
    scenario.name =
      tr( "%1: %2 × %3, %4 m", "region, number, station kind, radius" )
        .arg( problem.inputs().regionName, QString::number( request.count ), request.kind, QString::number( request.radius, 'f', 0 ) );
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
  const PlanningRequest &request = problem.request();
  const CandidateSet candidates = problem.candidates();
  if ( candidates.isEmpty() )
    return Error { tr( "No candidate lies in the region." ),
      tr( "Choose another source of candidates, a smaller step, or fewer excluded zones." ), {}, 0 };
  const std::vector<LonLat> points = candidates.points();
  const Result<CoverageModel> model = CoverageModel::build( *problem.grid(), points, request.radius, progress );
  if ( !model )
    return model.error();

  CoverQuestion question;
  question.count = request.count;
  question.demand = request.demand;
  question.minSpacing = request.minSpacing;
  question.fixedRadius = request.radius;
  for ( const CoveringSite &site : problem.existing() )
    question.fixed.push_back( site.at );
  const CoverPlan plan = GreedyCover::solve( *problem.grid(), *model, points, question, progress );
  if ( plan.stop == CoverStop::Cancelled && plan.steps.empty() )
    return Error { tr( "Cancelled." ), {}, {}, 0 };

  Scenario scenario = empty( problem );
  for ( const CoverStep &step : plan.steps )
  {
    const Candidate &candidate = candidates.candidates()[static_cast<size_t>( step.candidate )];
    ScenarioSite site;
    site.id = scenario.sites.size() + 1;
    site.rank = static_cast<int>( site.id );
    site.at = candidate.at;
    site.kind = request.kind;
    site.sitingClass = candidate.sitingClass;
    site.name = problem.placeName( candidate.at, candidate.name );
    site.reason = reasonFor( request, step.gain );
    scenario.sites.append( site );
  }
  scenario.figures.insert( QStringLiteral( "upper_bound" ), plan.upperBound );
  scenario.figures.insert( QStringLiteral( "gap" ), plan.gap() );
  scenario.figures.insert( QStringLiteral( "stop" ), coverStopId( plan.stop ) );
  scenario.figures.insert( QStringLiteral( "candidates" ), candidates.size() );
  recompute( problem, scenario, false );
  addExactGaps( problem, scenario );
  return scenario;
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

void Proposal::addExactGaps( const PlanningProblem &problem, Scenario &scenario )
{
  const QgsGeometry &region = problem.grid()->region();
  std::vector<CoveringSite> sites = problem.existing();
  scenario.figures.insert( QStringLiteral( "exact_gap_before_km2" ), Geodesy::areaKm2( GapGeometry::exact( region, sites ) ) );
  for ( const ScenarioSite &site : scenario.sites )
    sites.push_back( { site.at, scenario.radius } );
  scenario.figures.insert( QStringLiteral( "exact_gap_after_km2" ), Geodesy::areaKm2( GapGeometry::exact( region, sites ) ) );
}

void Proposal::recompute( const PlanningProblem &problem, Scenario &scenario, bool edited )
{
  const DemandKind demand = problem.request().demand;
  CoverageTracker tracker = problem.tracker();
  qint64 key = 0;
  for ( ScenarioSite &site : scenario.sites )
  {
    const CoveringSite covering { site.at, scenario.radius };
    site.gain = gainOf( tracker, covering, demand );
    tracker.place( ++key, covering );
  }
  const CoverageFigures before = tracker.before();
  const CoverageFigures after = tracker.after();
  QVariantMap &figures = scenario.figures;
  figures.insert( QStringLiteral( "before" ), before.toMap() );
  figures.insert( QStringLiteral( "after" ), after.toMap() );
  figures.insert( QStringLiteral( "demand" ), demandKindId( demand ) );
  figures.insert( QStringLiteral( "demand_total" ), after.total( demand ) );
  figures.insert( QStringLiteral( "demand_before" ), before.covered( demand ) );
  figures.insert( QStringLiteral( "demand_after" ), after.covered( demand ) );
  figures.insert( QStringLiteral( "cells" ), problem.grid()->size() );
  figures.insert( QStringLiteral( "left_out" ), problem.inputs().leftOut.toMap() );
  figures.insert( QStringLiteral( "notes" ), problem.notes() );
  figures.insert( QStringLiteral( "layers" ), layerList( problem.inputs() ) );
  if ( edited )
    for ( const char *key : { "upper_bound", "gap", "stop", "exact_gap_after_km2" } )
      figures.remove( QString::fromLatin1( key ) );
}

} // namespace jinguan
