// Redraw of the map: our map view against QGIS's own renderer job on the same layers, extent and size.
//
// usage: bench_redraw WORKSPACE [RUNS]

#include "Bench.h"
#include "layers/QgisRuntime.h"
#include "Services.h"
#include "widgets/map/MapView.h"
#include "WorkspaceSession.h"

#include <qgsmapcanvas.h>
#include <qgsmaprendererparalleljob.h>

#include <QEventLoop>
#include <QSignalSpy>

using namespace jinguan;

int main( int argc, char **argv )
{
  qputenv( "QT_QPA_PLATFORM", "offscreen" );
  QgisRuntime runtime( argc, argv );
  if ( argc < 2 )
  {
    std::fprintf( stderr, "usage: bench_redraw WORKSPACE [RUNS]\n" );
    return 2;
  }
  const int runs = argc > 2 ? std::max( 1, atoi( argv[2] ) ) : 15;
  const Result<std::unique_ptr<Services>> services = Services::load();
  if ( !services )
    return 2;
  const Result<std::unique_ptr<WorkspaceSession>> session =
    WorkspaceSession::open( QString::fromLocal8Bit( argv[1] ), *services.value(), {} );
  if ( !session )
  {
    std::fprintf( stderr, "%s\n", qPrintable( session.error().text() ) );
    return 2;
  }
  QSignalSpy statuses( session.value().get(), &WorkspaceSession::statusesChanged );
  session.value()->refreshStatuses();
  statuses.wait( 30000 );

  MapView view;
  view.resize( 1100, 700 );
  view.show();
  view.setProject( &session.value()->project() );
  QgsMapCanvas *canvas = view.canvas();
  canvas->setCachingEnabled( false ); // every run draws everything
  canvas->setExtent( session.value()->scene().centreExtent() );

  QList<double> ours;
  QList<double> peer;
  for ( int run = 0; run < runs; ++run )
  {
    ours.append( bench::seconds( [&] {
      QEventLoop loop;
      QObject::connect( canvas, &QgsMapCanvas::mapCanvasRefreshed, &loop, &QEventLoop::quit );
      canvas->refreshAllLayers();
      loop.exec();
    } ) );
    peer.append( bench::seconds( [&] {
      QgsMapRendererParallelJob job( canvas->mapSettings() );
      QEventLoop loop;
      QObject::connect( &job, &QgsMapRendererJob::finished, &loop, &QEventLoop::quit );
      job.start();
      loop.exec();
    } ) );
  }
  bench::printPair( "map_redraw", bench::median( ours ) * 1000, bench::median( peer ) * 1000, "ms",
    bench::median( ours ) / bench::median( peer ), "ours/peer" );
  return 0;
}
