// A year of hourly readings of N stations × 6 pollutants to daily AQI: our evaluation out of a workspace, with validity rules, exact means and
// the 8-hour ozone, against one SQL pass of sqlite3 over the same rows that makes daily means with their counts (no index, no ozone, no rounding).
//
// usage: bench_evaluate [STATIONS]        100 when none is named; the goal is stated for 1000

#include "base/Resources.h"
#include "Bench.h"
#include "evaluation/StoreEvaluationInput.h"
#include "layers/QgisRuntime.h"
#include "Services.h"
#include "store/Workspace.h"

#include <QTemporaryDir>

#include <sqlite3.h>

using namespace jinguan;

namespace
{
constexpr int sHours = 365 * 24;
const QStringList sPollutants { QStringLiteral( "SO2" ), QStringLiteral( "NO2" ), QStringLiteral( "PM10" ), QStringLiteral( "CO" ),
  QStringLiteral( "O3" ), QStringLiteral( "PM2.5" ) };

UtcSeconds begin()
{
  return QDateTime( QDate( 2023, 1, 1 ), QTime( 0, 0 ), displayZone() ).toSecsSinceEpoch();
}

/** Fills \a store with invented values; false when that failed. */
bool fill( ReadingStore &store, int stations, const Catalogue &catalogue )
{
  const Result<qint64> delivery = store.beginDelivery( Delivery {} );
  for ( int station = 0; delivery && station < stations; ++station )
  {
    QList<IncomingReading> readings;
    for ( const QString &pollutant : sPollutants )
    {
      const SeriesKey key { QStringLiteral( "S%1" ).arg( station ), {}, pollutant, Method::Automatic, QStringLiteral( "bench" ), 0 };
      const Result<SeriesId> series = store.ensureSeries( key, catalogue.indicator( pollutant )->unit, true );
      if ( !series )
        return false;
      for ( int hour = 0; hour < sHours; ++hour )
        readings.append( { *series, Period::Hour, { begin() + hour * 3600LL, double( ( hour * 7 + station * 13 ) % 90 + 10 ) } } );
    }
    if ( !store.write( *delivery, readings ) )
      return false;
  }
  return delivery.ok();
}

/** Days with an index, −1 on failure. */
qint64 evaluateDays( const Workspace &workspace, const Services &services, const QList<Station> &stations )
{
  const Result<PeriodEvaluation> evaluation = PeriodEvaluation::load( Resources::path( QString() ), services.catalogue );
  const Result<std::unique_ptr<ReadingStore>> store = workspace.openReadings();
  if ( !evaluation || !store )
    return -1;
  const Result<StoreEvaluationInput> input = StoreEvaluationInput::open( **store, services.catalogue, QStringLiteral( "air" ) );
  EvaluationRequest request;
  request.element = QStringLiteral( "air" );
  request.from = QDate( 2023, 1, 1 );
  request.to = QDate( 2023, 12, 31 );
  if ( !input )
    return -1;
  const Result<QList<EvaluationRow>> rows = evaluation->evaluate( request, stations, *input );
  return rows ? std::count_if( rows->cbegin(), rows->cend(), []( const EvaluationRow &row ) { return row.isValid(); } ) : -1;
}

/** Rows of the one SQL pass, −1 on failure. */
qint64 sqlDays( const QByteArray &file )
{
  sqlite3 *handle = nullptr;
  sqlite3_stmt *statement = nullptr;
  qint64 rows = -1;
  const char *sql = "SELECT series, (begin + 28800) / 86400 AS day, avg(value), count(*) FROM reading WHERE period = 3600 AND flag < 2 "
                    "GROUP BY series, day";
  if ( sqlite3_open_v2( file.constData(), &handle, SQLITE_OPEN_READONLY, nullptr ) == SQLITE_OK
    && sqlite3_prepare_v2( handle, sql, -1, &statement, nullptr ) == SQLITE_OK )
  {
    rows = 0;
    while ( sqlite3_step( statement ) == SQLITE_ROW )
      ++rows;
  }
  sqlite3_finalize( statement );
  sqlite3_close( handle );
  return rows;
}
} // namespace

int main( int argc, char **argv )
{
  qputenv( "QT_QPA_PLATFORM", "offscreen" );
  QgisRuntime runtime( argc, argv );
  const int count = argc > 1 ? std::max( 1, atoi( argv[1] ) ) : 100;
  const Result<std::unique_ptr<Services>> services = Services::load();
  QTemporaryDir folder;
  const QString path = folder.filePath( QStringLiteral( "w" ) );
  const Result<std::unique_ptr<Workspace>> workspace = Workspace::create( path, QStringLiteral( "bench" ) );
  if ( !services || !workspace || !fill( workspace.value()->readings(), count, services.value()->catalogue ) )
    return 2;
  QList<Station> stations;
  for ( int i = 0; i < count; ++i )
  {
    Station station;
    station.code = QStringLiteral( "S%1" ).arg( i );
    station.elements = QStringList { QStringLiteral( "air" ) };
    stations.append( station );
  }
  qint64 days = 0;
  qint64 rows = 0;
  QList<double> ours;
  QList<double> peer;
  for ( int run = 0; run < 3; ++run )
  {
    peer.append( bench::seconds( [&] { rows = sqlDays( ( path + QStringLiteral( "/readings.db" ) ).toUtf8() ); } ) );
    ours.append( bench::seconds( [&] { days = evaluateDays( *workspace.value(), *services.value(), stations ); } ) );
  }
  if ( days != qint64( count ) * 365 || rows < qint64( count ) * 365 * sPollutants.size() )
  {
    std::fprintf(
      stderr, "%lld days and %lld rows are not what was written\n", static_cast<long long>( days ), static_cast<long long>( rows ) );
    return 2;
  }
  std::printf( "%d stations, %lld readings, %lld daily indices\n", count, static_cast<long long>( count ) * sHours * 6,
    static_cast<long long>( days ) );
  bench::printPair(
    "evaluate_year", bench::median( ours ), bench::median( peer ), "s", bench::median( ours ) / bench::median( peer ), "ours/peer" );
  return 0;
}
