// A planning question made ready, step by step: bench_demand WORKSPACE [CELL_M [CANDIDATE_STEP_M]] – cells, districts, people, each kind of demand, candidates.
// With 120 m and 850 m the whole of Chengdu is some million cells and 20,000 candidates. Each line tells wall and processor seconds.

#include "Bench.h"

#include "layers/QgisRuntime.h"
#include "planning/CoverageModel.h"
#include "planning/LayerDemand.h"
#include "planning/PlanningProblem.h"
#include "store/Workspace.h"

#include <QFile>

#include <ctime>

using namespace jinguan;

namespace
{

/** Largest resident size of the process so far, MiB. */
double peakMemory()
{
  QFile status( QStringLiteral( "/proc/self/status" ) );
  if ( !status.open( QIODevice::ReadOnly ) )
    return 0;
  for ( const QByteArray &line : status.readAll().split( '\n' ) )
    if ( line.startsWith( "VmHWM:" ) )
      return line.mid( 6 ).trimmed().split( ' ' ).first().toDouble() / 1024;
  return 0;
}

/** Wall and processor seconds of \a work; the second stays true on a busy machine. */
struct Taken
{
    double wall = 0;
    double processor = 0;
};

template<typename Work> Taken measure( Work &&work )
{
  const std::clock_t before = std::clock();
  const double wall = bench::seconds( work );
  return { wall, static_cast<double>( std::clock() - before ) / CLOCKS_PER_SEC };
}

void print( const char *name, const Taken &taken, const QString &what )
{
  std::printf(
    "name=%s seconds=%.2f processor=%.2f %s peak_mib=%.0f\n", name, taken.wall, taken.processor, qPrintable( what ), peakMemory() );
  std::fflush( stdout );
}

PlanningRequest question( double cell, double step )
{
  PlanningRequest request;
  request.element = QStringLiteral( "air" );
  request.kind = QStringLiteral( "air_standard" );
  request.radius = 4000;
  request.cellSize = cell;
  request.candidateStep = step;
  return request;
}

PlanningRequest layered( PlanningRequest request, DemandLayer::Kind kind, const char *source )
{
  request.demand = DemandKind::Layer;
  request.demandLayer = DemandLayer { kind, QString::fromLatin1( source ), {}, 100 };
  request.suitability.criteria = { { QStringLiteral( "road" ), {}, { { 0, 0 }, { 200, 1 }, { 3000, 0 } }, 0.4 },
    { QStringLiteral( "greenway" ), {}, { { 0, 1 }, { 10000, 0 } }, 0.3 },
    { QStringLiteral( "inside:built-up" ), {}, { { 0, 0 }, { 1, 1 } }, 0.2 },
    { QStringLiteral( "population" ), {}, { { 0, 0 }, { 8000, 1 } }, 0.1 } };
  request.suitability.exclusions = QStringList { QStringLiteral( "lake" ) };
  return request;
}

} // namespace

int main( int argc, char *argv[] )
{
  const QgisRuntime runtime( argc, argv );
  if ( argc < 2 )
    return 2;
  const Result<std::unique_ptr<Workspace>> workspace = Workspace::open( QString::fromLocal8Bit( argv[1] ), OpenMode::ReadOnly );
  if ( !workspace )
    return 2;
  const NetworkStore &store = ( *workspace )->network();
  const PlanningRequest request = question( argc > 2 ? std::atof( argv[2] ) : 120, argc > 3 ? std::atof( argv[3] ) : 850 );
  Progress progress;

  std::optional<PlanningInputs> inputs;
  Taken taken = measure( [&] {
    const Result<PlanningInputs> read = PlanningInputs::read( store, request );
    if ( read )
      inputs = *read;
  } );
  if ( !inputs )
    return 2;
  print( "read", taken, QStringLiteral( "layers=%1" ).arg( inputs->layers.size() ) );

  std::shared_ptr<const PlanningProblem> problem;
  taken = measure( [&] { problem = PlanningProblem::build( *inputs, progress ).value(); } );
  print( "cells_districts_people", taken, QStringLiteral( "cells=%1" ).arg( problem->grid()->size() ) );
  const QgsGeometry region = problem->grid()->region();
  std::optional<DemandGrid> grid;
  taken = measure( [&] { grid = DemandGrid::build( region, request.cellSize, progress ).take(); } );
  print( "cells", taken, QStringLiteral( "cells=%1" ).arg( grid->size() ) );
  print( "districts", measure( [&] { grid->assignDistricts( inputs->districts ); } ),
    QStringLiteral( "districts=%1" ).arg( inputs->districts.size() ) );

  const std::pair<const char *, PlanningRequest> demands[] = { { "demand_lines", layered( request, DemandLayer::Kind::Lines, "road" ) },
    { "demand_points", layered( request, DemandLayer::Kind::Points, "sensitive" ) },
    { "demand_suitability", layered( request, DemandLayer::Kind::Suitability, "" ) } };
  for ( const auto &[name, asked] : demands )
  {
    const Result<PlanningInputs> read = PlanningInputs::read( store, asked );
    if ( !read )
    {
      std::printf( "name=%s: %s\n", name, qPrintable( read.error().text() ) );
      continue;
    }
    QStringList notes;
    DemandGrid copy = *problem->grid();
    const Taken filled = measure( [&] { (void)LayerDemand::fill( copy, *read, notes, progress ).ok(); } );
    print( name, filled, QStringLiteral( "total=%1" ).arg( copy.total( DemandKind::Layer ) ) );
  }

  CandidateSet candidates;
  taken = measure( [&] { candidates = problem->candidates(); } );
  print( "candidates", taken, QStringLiteral( "candidates=%1" ).arg( candidates.size() ) );
  size_t arcs = 0;
  taken = measure( [&] { arcs = CoverageModel::build( *problem->grid(), candidates.points(), request.radius, progress )->arcCount(); } );
  print( "arcs", taken, QStringLiteral( "arcs=%1" ).arg( arcs ) );
  return 0;
}
