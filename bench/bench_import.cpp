// Import of readings from CSV: our importer, with all its checks and a durable store, against `sqlite3 .import` of the same rows into a
// table of text.
//
// usage: bench_import FILE PROFILE [RUNS]        e.g. bench_import PRSA_Data_Dongsi.csv prsa-beijing

#include "Bench.h"
#include "ingest/ReadingImporter.h"
#include "layers/QgisRuntime.h"
#include "Services.h"
#include "store/Workspace.h"

#include <QProcess>
#include <QTemporaryDir>

using namespace jinguan;

namespace
{
double importWithUs( const QString &file, const QString &profile, const Services &services, qint64 &rows )
{
  QTemporaryDir folder;
  const Result<std::unique_ptr<Workspace>> workspace =
    Workspace::create( folder.filePath( QStringLiteral( "w" ) ), QStringLiteral( "bench" ) );
  if ( !workspace )
    return -1;
  const ProfileLibrary library;
  ReadingImportOptions options;
  options.profile = profile;
  options.unknownStations = StationResolver::Unknown::Create;
  Progress progress;
  double time = 0;
  time = bench::seconds( [&] {
    const Result<ImportReport> report =
      ReadingImporter( services.catalogue, library, workspace.value()->network(), workspace.value()->readings() )
        .run( file, options, progress );
    rows = report ? report->rowsRead : 0;
    if ( !report )
      std::fprintf( stderr, "%s\n", qPrintable( report.error().text() ) );
  } );
  return time;
}

double importWithSqlite( const QString &file )
{
  QTemporaryDir folder;
  return bench::seconds( [&] {
    QProcess sqlite;
    sqlite.start( QStringLiteral( "sqlite3" ),
      { folder.filePath( QStringLiteral( "peer.db" ) ), QStringLiteral( ".mode csv" ),
        QStringLiteral( ".import \"%1\" peer" ).arg( file ) } );
    sqlite.waitForFinished( 600000 );
  } );
}
} // namespace

int main( int argc, char **argv )
{
  qputenv( "QT_QPA_PLATFORM", "offscreen" );
  QgisRuntime runtime( argc, argv );
  if ( argc < 3 )
  {
    std::fprintf( stderr, "usage: bench_import FILE PROFILE [RUNS]\n" );
    return 2;
  }
  const QString file = QString::fromLocal8Bit( argv[1] );
  const int runs = argc > 3 ? std::max( 1, atoi( argv[3] ) ) : 5;
  const Result<std::unique_ptr<Services>> services = Services::load();
  if ( !services )
    return 2;
  QList<double> ours;
  QList<double> peer;
  qint64 rows = 0;
  for ( int run = 0; run < runs; ++run )
  {
    ours.append( importWithUs( file, QString::fromLocal8Bit( argv[2] ), *services.value(), rows ) );
    peer.append( importWithSqlite( file ) );
  }
  const double oursRate = static_cast<double>( rows ) / bench::median( ours );
  const double peerRate = static_cast<double>( rows ) / bench::median( peer );
  bench::printPair( "import_rows", oursRate, peerRate, "rows/s", oursRate / peerRate, "ours/peer" );
  return 0;
}
