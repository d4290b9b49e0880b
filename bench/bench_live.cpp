// Statuses of ten thousand stations change: time until they are on screen, ours against a plain refresh of the canvas that draws the same.
//
// usage: bench_live WORKSPACE [STATIONS] [RUNS] [PEER_RUNS]

#include "Bench.h"
#include "layers/QgisRuntime.h"
#include "Services.h"
#include "widgets/map/LiveStations.h"
#include "widgets/map/MapView.h"
#include "WorkspaceSession.h"

#include <qgsmapcanvas.h>
#include <qgsvectorlayer.h>

#include <QApplication>
#include <QEventLoop>
#include <QSignalSpy>

#include <ctime>
#include <random>

using namespace jinguan;

namespace
{

/** Stations of the kind of the demo's air stations all over the city. */
QList<Station> stations( int count )
{
  QList<Station> list;
  std::minstd_rand random( 3 );
  for ( int i = 0; i < count; ++i )
  {
    Station station;
    station.code = QStringLiteral( "L%1" ).arg( i );
    station.name = { station.code, station.code };
    station.kind = QStringLiteral( "air_standard" );
    station.elements = QStringList { QStringLiteral( "air" ) };
    station.positions << StationPosition {
      { 103.9 + static_cast<double>( random() % 10000 ) * 3e-5, 30.5 + static_cast<double>( random() % 10000 ) * 3e-5 }, {}, {}, {}
    };
    list << station;
  }
  return list;
}

/** Other grades and values in each turn. */
QHash<QString, StationStatusSymbol> statuses( int count, int turn )
{
  static const QStringList colours { QStringLiteral( "#00E400" ), QStringLiteral( "#FFFF00" ), QStringLiteral( "#FF7E00" ),
    QStringLiteral( "#FF0000" ), QStringLiteral( "#99004C" ) };
  QHash<QString, StationStatusSymbol> found;
  for ( int i = 0; i < count; ++i )
  {
    StationStatusSymbol status;
    status.grade.state = Grade::State::Graded;
    status.grade.level = ( i + turn ) % 5 + 1;
    status.grade.colour = colours.at( ( i + turn ) % 5 );
    status.grade.name = { status.grade.colour, status.grade.colour };
    status.indicator = QStringLiteral( "AQI" );
    status.value = ( i * 7 + turn * 13 ) % 300;
    status.shortText = QString::number( *status.value, 'f', 0 );
    status.shortMeaning = status.indicator;
    status.link = StationStatusSymbol::Link::OnTime;
    found.insert( QStringLiteral( "L%1" ).arg( i ), status );
  }
  return found;
}

double processorMs()
{
  timespec now {};
  clock_gettime( CLOCK_THREAD_CPUTIME_ID, &now );
  return static_cast<double>( now.tv_sec ) * 1e3 + static_cast<double>( now.tv_nsec ) / 1e6;
}

void waitForMap( QgsMapCanvas *canvas, bool refresh )
{
  QEventLoop loop;
  QObject::connect( canvas, &QgsMapCanvas::mapCanvasRefreshed, &loop, &QEventLoop::quit );
  if ( refresh )
    canvas->refresh();
  loop.exec();
}

} // namespace

int main( int argc, char **argv )
{
  qputenv( "QT_QPA_PLATFORM", "offscreen" );
  QgisRuntime runtime( argc, argv );
  if ( argc < 2 )
  {
    std::fprintf( stderr, "usage: bench_live WORKSPACE [STATIONS] [RUNS] [PEER_RUNS]\n" );
    return 2;
  }
  const int count = argc > 2 ? std::max( 1, atoi( argv[2] ) ) : 10000;
  const int runs = argc > 3 ? std::max( 1, atoi( argv[3] ) ) : 15;
  const int peerRuns = argc > 4 ? std::max( 1, atoi( argv[4] ) ) : 3;
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
  MapScene &scene = session.value()->scene();
  scene.setElement( QStringLiteral( "air" ) );
  scene.setStations( stations( count ) );
  scene.setStatuses( statuses( count, 0 ) );

  MapView view;
  view.resize( 1100, 700 );
  view.show();
  view.setProject( &session.value()->project() );
  QgsMapCanvas *canvas = view.canvas();
  canvas->setExtent( scene.centreExtent() );

  // A plain canvas with QGIS's own cache of layers, as it is without the live layer.
  waitForMap( canvas, true );
  QList<double> peer;
  for ( int run = 1; run <= peerRuns; ++run )
  {
    const QHash<QString, StationStatusSymbol> next = statuses( count, run );
    peer.append( bench::seconds( [&] {
      scene.setStatuses( next );
      waitForMap( canvas, true );
    } ) );
  }

  std::printf( "stations=%d scale=1:%.0f plain_refresh=%.4g ms\n", count, canvas->scale(), bench::median( peer ) * 1000 );
  std::fflush( stdout );

  auto *live = new LiveStations( canvas );
  live->setScene( &scene );
  canvas->refreshAllLayers();
  waitForMap( canvas, false );
  QSignalSpy drawings( canvas, &QgsMapCanvas::renderStarting );
  QList<double> ours;
  QList<double> processor; // time of this thread on the processor, which other programs of the machine do not lengthen
  for ( int run = 1; run <= runs; ++run )
  {
    const QHash<QString, StationStatusSymbol> next = statuses( count, run );
    const int before = live->drawings();
    const double busy = processorMs();
    ours.append( bench::seconds( [&] {
      scene.setStatuses( next );
      while ( live->drawings() == before )
        QApplication::processEvents( QEventLoop::WaitForMoreEvents );
    } ) );
    processor.append( processorMs() - busy );
    QApplication::processEvents();
  }
  std::printf( "drawings_of_the_map                ours=%lld\n", static_cast<long long>( drawings.size() ) );
  std::sort( ours.begin(), ours.end() );
  std::printf( "live_update_max                    ours=%.4g ms cpu=%.4g ms\n", ours.last() * 1000, bench::median( processor ) );
  bench::printPair( "live_update", bench::median( ours ) * 1000, bench::median( peer ) * 1000, "ms",
    bench::median( ours ) / bench::median( peer ), "ours/peer" );
  live->setScene( nullptr );
  return 0;
}
