// Hours, days, months and chart envelopes out of minutes: what the roll-up pass needs for all of them, against one pass of SQL that makes means of
// hours and of days from the same table and stores them, nothing else. Then envelopes of the whole series for a chart 1,600 points wide, and of random
// windows of it, against the minutes read into memory and reduced there. All in one run, on the same disk.
//
// usage: bench_rollup [SERIES] [YEARS]        default 19 series of one year, ten million minutes

#include "base/LocalDay.h"
#include "base/Resources.h"
#include "Bench.h"
#include "monitoring/Catalogue.h"
#include "monitoring/RollupRules.h"
#include "monitoring/Standards.h"
#include "store/EnvelopeSum.h"
#include "store/Workspace.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <random>

#include <sqlite3.h>

using namespace jinguan;

namespace
{
constexpr int sMinutesOfYear = 525600;
constexpr int sWidth = 1600;
const UtcSeconds sBegin = localday::beginOf( QDate( 2017, 1, 1 ) );

bool fill( Workspace &workspace, int series, int years )
{
  ReadingStore &store = workspace.readings();
  const Result<qint64> delivery = store.beginDelivery( {} );
  std::mt19937 random( 1 );
  for ( int i = 0; delivery && i < series; ++i )
  {
    const SeriesKey key { QStringLiteral( "B%1" ).arg( i ), {}, QStringLiteral( "PM2.5" ), Method::Automatic, QStringLiteral( "bench" ),
      0 };
    const Result<SeriesId> id = store.ensureSeries( key, QStringLiteral( "ug/m3" ) );
    if ( !id )
      return false;
    qint64 value = 400;
    for ( int year = 0; year < years; ++year )
    {
      QList<IncomingReading> batch;
      batch.reserve( sMinutesOfYear );
      for ( int minute = 0; minute < sMinutesOfYear; ++minute )
      {
        value = std::clamp<qint64>( value + static_cast<qint64>( random() % 21 ) - 10, 0, 3000 );
        const QualityFlag flag = random() % 100 == 0 ? QualityFlag::Calibration : QualityFlag::Valid;
        batch.append(
          { *id, Period::Minute, { sBegin + ( qint64( year ) * sMinutesOfYear + minute ) * 60, double( value ) / 10, flag, false } } );
      }
      if ( !store.write( *delivery, batch ) )
        return false;
    }
  }
  return delivery.ok();
}

/** Seconds of one pass of SQL. */
double sqlPass( const QString &readings, const QString &target )
{
  sqlite3 *database = nullptr;
  if ( sqlite3_open( target.toUtf8().constData(), &database ) != SQLITE_OK )
    return 0;
  const QByteArray sql = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; ATTACH '" + readings.toUtf8()
    + "' AS source;"
      "CREATE TABLE hour (series INTEGER, begin INTEGER, value REAL, inputs INTEGER, PRIMARY KEY (series, begin)) WITHOUT ROWID;"
      "CREATE TABLE day (series INTEGER, begin INTEGER, value REAL, inputs INTEGER, PRIMARY KEY (series, begin)) WITHOUT ROWID;";
  const QByteArray pass = "BEGIN IMMEDIATE;"
                          "INSERT INTO hour SELECT series, begin / 3600 * 3600, avg(value), count(*) FROM source.reading WHERE period = 60 "
                          "AND flag <= 1 GROUP BY 1, 2;"
                          "INSERT INTO day SELECT series, (begin + 28800) / 86400 * 86400 - 28800, avg(value), count(*) FROM hour WHERE "
                          "inputs >= 45 GROUP BY 1, 2;"
                          "COMMIT;";
  bool ok = sqlite3_exec( database, sql.constData(), nullptr, nullptr, nullptr ) == SQLITE_OK;
  const double time =
    bench::seconds( [&] { ok = ok && sqlite3_exec( database, pass.constData(), nullptr, nullptr, nullptr ) == SQLITE_OK; } );
  sqlite3_close( database );
  return ok ? time : 0;
}

void printSpread( const char *name, QList<double> times )
{
  std::sort( times.begin(), times.end() );
  const auto at = [&]( double share ) {
    return 1000 * times.at( std::min( times.size() - 1, static_cast<qsizetype>( share * double( times.size() ) ) ) );
  };
  std::printf( "%-34s p50=%.3f ms p99=%.3f ms\n", name, at( 0.5 ), at( 0.99 ) );
}
} // namespace

int main( int argc, char **argv )
{
  QCoreApplication application( argc, argv );
  const int series = argc > 1 ? std::max( 1, atoi( argv[1] ) ) : 19;
  const int years = argc > 2 ? std::max( 1, atoi( argv[2] ) ) : 1;
  const Result<Catalogue> catalogue = Catalogue::load( Resources::path( QStringLiteral( "catalogue" ) ) );
  const Result<Standards> standards = Standards::load( Resources::path( QStringLiteral( "standards" ) ) );
  if ( !catalogue || !standards )
    return 2;
  const Result<RollupRules> rules = RollupRules::load( *standards, *catalogue );
  QTemporaryDir folder( QDir::currentPath() + QStringLiteral( "/bench-rollup-XXXXXX" ) ); // a disk, not memory
  const Result<std::unique_ptr<Workspace>> made = Workspace::create( folder.filePath( QStringLiteral( "w" ) ), QStringLiteral( "bench" ) );
  if ( !rules || !made || !fill( *made.value(), series, years ) )
    return 2;
  ReadingStore &store = ( *made )->readings();
  const qint64 minutes = qint64( series ) * years * sMinutesOfYear;
  std::printf( "%d series of %d years: %lld minutes\n", series, years, static_cast<long long>( minutes ) );

  const double peer = sqlPass( folder.filePath( QStringLiteral( "w/readings.db" ) ), folder.filePath( QStringLiteral( "peer.db" ) ) );
  Progress silent;
  RollupLimits limits;
  limits.sliceMilliseconds = 1000;
  limits.now = sBegin + ( qint64( years ) * sMinutesOfYear + 1440 ) * 60; // many years reach beyond the present
  bool ok = peer > 0;
  RollupReport report;
  const double ours = bench::seconds( [&] {
    const Result<RollupReport> done = store.rollUp( *rules, limits, silent );
    ok = ok && done.ok();
    report = done ? *done : RollupReport();
  } );
  if ( !ok || report.readings != minutes )
  {
    std::fprintf( stderr, "%lld readings were rolled up\n", static_cast<long long>( report.readings ) );
    return 1;
  }
  std::printf( "%lld hours, %lld days, %lld months, %lld envelopes; %.3g minutes/s\n", static_cast<long long>( report.hours ),
    static_cast<long long>( report.days ), static_cast<long long>( report.months ), static_cast<long long>( report.envelopes ),
    double( minutes ) / ours );
  bench::printPair( "rollup_all_against_sql_means", ours, peer, "s", ours / peer, "ours/peer" );

  const TimeRange all { sBegin, sBegin + qint64( years ) * sMinutesOfYear * 60 };
  const auto envelopes = [&]( const TimeRange &range ) {
    const Result<QList<Envelope>> found =
      store.envelopes( 1, Period::Minute, range, std::max<qint64>( 1, ( range.to - range.from ) / sWidth ) );
    ok = ok && found && !found->isEmpty();
  };
  QList<double> whole;
  for ( int i = 0; i < 20; ++i )
    whole.append( bench::seconds( [&] { envelopes( all ); } ) );
  double raw = 0;
  raw = bench::seconds( [&] {
    const Result<QList<Reading>> readings = store.readings( 1, Period::Minute, all );
    ok = ok && readings && !EnvelopeSum::of( *readings, ( all.to - all.from ) / sWidth ).isEmpty();
  } );
  bench::printPair( "envelopes_of_the_whole", 1000 * bench::median( whole ), 1000 * raw, "ms", bench::median( whole ) / raw, "ours/peer" );
  std::mt19937 random( 2 );
  QList<double> windows;
  for ( int i = 0; i < 300; ++i )
  {
    const qint64 length = std::max<qint64>( 3600, ( all.to - all.from ) >> ( random() % 12 ) );
    const qint64 from = all.from + static_cast<qint64>( random() ) % std::max<qint64>( 1, all.to - all.from - length );
    windows.append( bench::seconds( [&] { envelopes( { from, from + length } ); } ) );
  }
  printSpread( "envelopes_of_windows", windows );
  return ok ? 0 : 1;
}
