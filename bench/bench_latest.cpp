// The newest value of 10,000 series while another thread ingests a reading of each without pause; against `SELECT max(begin)` over the history, per series,
// by plain sqlite3 on the same file at the same time.
//
// usage: bench_latest [SERIES] [READINGS_EACH]        default 10,000 and 300

#include "Bench.h"
#include "store/Workspace.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QThread>

#include <atomic>
#include <ctime>

#include <sqlite3.h>

using namespace jinguan;

namespace
{
constexpr UtcSeconds sBegin = 1735660800;
constexpr int sAsked = 300;
constexpr int sPeerAsked = 15;
constexpr int sPortion = 2000; //!< readings of a transaction of the ingest

QList<IncomingReading> minuteOf( int series, int minute )
{
  QList<IncomingReading> batch;
  for ( int i = 1; i <= series; ++i )
    batch.append( { i, Period::Minute, { sBegin + 60LL * minute, double( ( minute + i ) % 100 ), QualityFlag::Valid, false } } );
  return batch;
}

/** Seconds of the processor this thread has had: what is left when the machine is busy with other things. */
double processorSeconds()
{
  timespec time {};
  clock_gettime( CLOCK_THREAD_CPUTIME_ID, &time );
  return double( time.tv_sec ) + double( time.tv_nsec ) / 1e9;
}

double at( QList<double> times, double share )
{
  std::sort( times.begin(), times.end() );
  return 1000 * times.at( std::min( times.size() - 1, static_cast<qsizetype>( share * double( times.size() ) ) ) );
}

bool fill( ReadingStore &store, qint64 delivery, int series, int readings )
{
  for ( int i = 1; i <= series; ++i )
  {
    const SeriesKey key { QStringLiteral( "STATION%1" ).arg( i / 10 ), {}, QStringLiteral( "I%1" ).arg( i % 10 ), Method::Automatic,
      QStringLiteral( "hj212" ), 0 };
    const Result<SeriesId> id = store.ensureSeries( key, QStringLiteral( "ug/m3" ) );
    if ( !id || *id != i )
      return false;
  }
  for ( int minute = 0; minute < readings; minute += 50 )
  {
    QList<IncomingReading> batch;
    for ( int m = minute; m < std::min( readings, minute + 50 ); ++m )
      batch += minuteOf( series, m );
    if ( !store.write( delivery, batch ) )
      return false;
  }
  return true;
}
} // namespace

int main( int argc, char **argv )
{
  QCoreApplication application( argc, argv );
  const int series = argc > 1 ? std::max( 1, atoi( argv[1] ) ) : 10000;
  const int readings = argc > 2 ? std::max( 1, atoi( argv[2] ) ) : 300;
  QTemporaryDir folder( QDir::currentPath() + QStringLiteral( "/bench-latest-XXXXXX" ) ); // a disk, not memory
  const Result<std::unique_ptr<Workspace>> made = Workspace::create( folder.filePath( QStringLiteral( "w" ) ), QStringLiteral( "bench" ) );
  if ( !made )
    return 2;
  ReadingStore &store = ( *made )->readings();
  const Result<qint64> delivery = store.beginDelivery( {} );
  if ( !delivery || !fill( store, *delivery, series, readings ) )
    return 2;

  std::atomic_bool stop = false;
  std::atomic<qint64> ingested = 0;
  const std::unique_ptr<QThread> ingest( QThread::create( [&] {
    const Result<std::unique_ptr<ReadingStore>> own = ( *made )->openReadings();
    for ( int minute = readings; own && !stop; ++minute )
    {
      const QList<IncomingReading> batch = minuteOf( series, minute );
      for ( qsizetype from = 0; from < batch.size() && !stop; from += sPortion )
      {
        const Result<WriteSummary> written = ( *own )->write( *delivery, batch.mid( from, sPortion ) );
        ingested += written ? written->written : 0;
      }
    }
  } ) );
  ingest->start();
  while ( ingested < series )
    QThread::yieldCurrentThread();
  bool ok = true;
  QList<double> ours;
  QList<double> processor;
  const qint64 before = ingested;
  const double span = bench::seconds( [&] {
    for ( int i = 0; i < sAsked; ++i )
    {
      const double had = processorSeconds();
      ours.append( bench::seconds( [&] {
        const Result<QList<LatestReading>> latest = store.latest();
        ok = ok && latest && latest->size() == series;
      } ) );
      processor.append( processorSeconds() - had );
    }
  } );
  const double rate = double( ingested - before ) / span;

  sqlite3 *database = nullptr;
  sqlite3_stmt *select = nullptr;
  ok = ok
    && sqlite3_open_v2(
         folder.filePath( QStringLiteral( "w/readings.db" ) ).toUtf8().constData(), &database, SQLITE_OPEN_READONLY, nullptr )
      == SQLITE_OK
    && sqlite3_prepare_v2(
         database, "SELECT series, max(begin), value FROM reading WHERE period = 60 GROUP BY series", -1, &select, nullptr )
      == SQLITE_OK;
  QList<double> peer;
  for ( int i = 0; i < sPeerAsked && ok; ++i )
  {
    peer.append( bench::seconds( [&] {
      int rows = 0;
      while ( sqlite3_step( select ) == SQLITE_ROW )
        ++rows;
      sqlite3_reset( select );
      ok = ok && rows == series;
    } ) );
  }
  sqlite3_finalize( select );
  sqlite3_close( database );
  stop = true;
  ingest->wait();
  if ( !ok )
    return 1;
  std::printf( "%d series, %lld readings of history, ingesting %.3g readings/s meanwhile\n", series,
    static_cast<long long>( series ) * readings, rate );
  std::printf( "%-34s p50=%.3f ms p99=%.3f ms\n", "latest", at( ours, 0.5 ), at( ours, 0.99 ) );
  std::printf( "%-34s p50=%.3f ms p99=%.3f ms\n", "latest, time of the processor", at( processor, 0.5 ), at( processor, 0.99 ) );
  std::printf( "%-34s p50=%.3f ms p99=%.3f ms\n", "max_over_history (peer)", at( peer, 0.5 ), at( peer, 0.99 ) );
  bench::printPair( "latest_while_ingesting", at( ours, 0.5 ), at( peer, 0.5 ), "ms", at( ours, 0.5 ) / at( peer, 0.5 ), "ours/peer" );
  return 0;
}
