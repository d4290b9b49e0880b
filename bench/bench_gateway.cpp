// HJ 212 reception: packets a second through frame, CRC and parser; and readings a second that are durable and acknowledged end to end,
// against a bare loop of prepared inserts that commits groups of the gateway's mean size. Both with synchronous=FULL and a write-ahead log,
// on the same disk, in one run.
//
// usage: bench_gateway [CONNECTIONS] [PACKETS_EACH]        default 100 and 50, of ten readings a packet

#include "Bench.h"
#include "base/Resources.h"
#include "ingest/Gateway.h"
#include "store/Workspace.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTemporaryDir>
#include <QThread>

#include <sqlite3.h>

using namespace jinguan;

namespace
{
constexpr int sReadings = 10;
constexpr UtcSeconds sBegin = 1735660800;

QByteArray packetOf( int device, int number )
{
  static const char *const sCodes[sReadings] = { "a34004", "a34002", "a21026", "a21004", "a21005", "a05024", "a01001", "a01002", "a01007", "a01008" };
  const QString time = local( sBegin + 60 * number ).toString( QStringLiteral( "yyyyMMddHHmmss" ) );
  QByteArray segment = "QN=" + time.toLatin1() + "000;ST=22;CN=2051;PW=123456;MN=BENCH" + QByteArray::number( device ) + ";Flag=5;CP=&&DataTime=" + time.toLatin1();
  for ( int i = 0; i < sReadings; ++i )
    segment += ";" + QByteArray( sCodes[i] ) + "-Avg=" + QByteArray::number( 1 + ( number * 7 + i ) % 40 ) + "," + sCodes[i] + "-Flag=N";
  return Hj212Packet::frame( segment + "&&" );
}

double parseRate()
{
  const QByteArray packet = packetOf( 1, 1 );
  constexpr int count = 50000;
  int good = 0;
  const double time = bench::seconds( [&] {
    Hj212Decoder decoder;
    for ( int i = 0; i < count; ++i )
    {
      decoder.add( packet );
      const std::optional<Hj212Frame> frame = decoder.next();
      good += frame && frame->code.isEmpty() && Hj212Packet::parseSegment( frame->segment ).ok();
    }
  } );
  return good == count ? count / time : 0;
}

/** A device that sends its next packet when the one before is answered. */
class Sender : public QObject
{
  public:
    Sender( int device, int packets, quint16 port, int &open, QEventLoop &loop ) : mDevice( device ), mPackets( packets ), mOpen( open ), mLoop( loop )
    {
      connect( &mSocket, &QTcpSocket::connected, this, &Sender::send );
      connect( &mSocket, &QTcpSocket::readyRead, this, [this] {
        if ( mSocket.readAll().contains( "CN=9014" ) )
          send();
      } );
      mSocket.connectToHost( QHostAddress::LocalHost, port );
    }

  private:
    void send()
    {
      if ( mNext < mPackets )
        mSocket.write( packetOf( mDevice, mNext++ ) );
      else if ( --mOpen == 0 )
        mLoop.quit();
    }
    QTcpSocket mSocket;
    int mDevice;
    int mPackets;
    int mNext = 0;
    int &mOpen;
    QEventLoop &mLoop;
};

double seconds( QThread &thread, Gateway &gateway, int connections, int packets )
{
  return bench::seconds( [&] {
    QEventLoop done;
    QObject::connect( &thread, &QThread::finished, &done, &QEventLoop::quit );
    QObject context;
    context.moveToThread( &thread );
    const quint16 port = gateway.port();
    QObject::connect( &thread, &QThread::started, &context, [=, &thread] {
      QEventLoop loop;
      int open = connections;
      std::vector<std::unique_ptr<Sender>> senders;
      for ( int i = 0; i < connections; ++i )
        senders.push_back( std::make_unique<Sender>( i, packets, port, open, loop ) );
      loop.exec();
      senders.clear();
      thread.quit();
    } );
    thread.start();
    done.exec();
    thread.wait();
  } );
}

bool run( sqlite3 *database, const char *sql )
{
  return sqlite3_exec( database, sql, nullptr, nullptr, nullptr ) == SQLITE_OK;
}

/** The same readings by hand: a table of the same key, groups of \a group, nothing else. */
double bareRate( const QString &path, qint64 readings, qint64 group )
{
  sqlite3 *database = nullptr;
  sqlite3_stmt *insert = nullptr;
  if ( sqlite3_open( path.toUtf8().constData(), &database ) != SQLITE_OK || !run( database, "PRAGMA journal_mode=WAL" ) || !run( database, "PRAGMA synchronous=FULL" )
       || !run( database, "CREATE TABLE reading (series INTEGER, period INTEGER, begin INTEGER, value REAL, flag INTEGER, below INTEGER, PRIMARY KEY (series, period, begin)) WITHOUT ROWID" )
       || sqlite3_prepare_v2( database, "INSERT INTO reading VALUES (?, 60, ?, ?, 0, 0)", -1, &insert, nullptr ) != SQLITE_OK )
    return 0;
  bool ok = true;
  const double time = bench::seconds( [&] {
    for ( qint64 i = 0; i < readings && ok; ++i )
    {
      if ( i % group == 0 )
        ok = run( database, "BEGIN IMMEDIATE" );
      sqlite3_bind_int64( insert, 1, i % 1000 );
      sqlite3_bind_int64( insert, 2, sBegin + 60 * ( i / 1000 ) );
      sqlite3_bind_double( insert, 3, double( i % 40 ) );
      ok = ok && sqlite3_step( insert ) == SQLITE_DONE;
      sqlite3_reset( insert );
      if ( i % group == group - 1 || i == readings - 1 )
        ok = ok && run( database, "COMMIT" );
    }
  } );
  sqlite3_finalize( insert );
  sqlite3_close( database );
  return ok ? double( readings ) / time : 0;
}
} // namespace

int main( int argc, char **argv )
{
  QCoreApplication application( argc, argv );
  const int connections = argc > 1 ? std::max( 1, atoi( argv[1] ) ) : 100;
  const int packets = argc > 2 ? std::max( 1, atoi( argv[2] ) ) : 50;
  const Result<Catalogue> catalogue = Catalogue::load( Resources::path( QStringLiteral( "catalogue" ) ) );
  QTemporaryDir folder( QDir::currentPath() + QStringLiteral( "/bench-gateway-XXXXXX" ) ); // a disk, not memory
  const Result<std::unique_ptr<Workspace>> made = Workspace::create( folder.filePath( QStringLiteral( "w" ) ), QStringLiteral( "bench" ) );
  if ( !catalogue || !made )
    return 2;
  Workspace &workspace = *made.value();
  QList<Station> stations;
  for ( int i = 0; i < connections; ++i )
  {
    Station station;
    station.code = QStringLiteral( "B%1" ).arg( i );
    station.mn = QStringLiteral( "BENCH%1" ).arg( i );
    station.name = { station.code, station.code };
    station.kind = QStringLiteral( "air_standard" );
    station.elements = QStringList { QStringLiteral( "air" ) };
    stations.append( station );
  }
  Gateway gateway( *catalogue, workspace.network(), workspace.readings(), workspace.devices() );
  if ( !workspace.network().saveStations( stations ) || !gateway.listen( QHostAddress::LocalHost, 0 ) )
    return 2;
  std::printf( "%-34s ours=%.4g packets/s of %lld bytes\n", "hj212_parse_crc", parseRate(), static_cast<long long>( packetOf( 1, 1 ).size() ) );

  QThread warmUp;
  seconds( warmUp, gateway, connections, 1 ); // series are made once
  const Gateway::Counters before = gateway.counters();
  QThread thread;
  const double time = seconds( thread, gateway, connections, packets + 1 );
  const qint64 readings = gateway.counters().readings - before.readings;
  const qint64 groups = gateway.counters().groups - before.groups;
  if ( readings != qint64( connections ) * packets * sReadings || groups == 0 )
  {
    std::fprintf( stderr, "%lld readings arrived\n", static_cast<long long>( readings ) );
    return 1;
  }
  const qint64 group = std::max<qint64>( 1, readings / groups );
  const double ours = double( readings ) / time;
  const double peer = bareRate( folder.filePath( QStringLiteral( "peer.db" ) ), readings, group );
  std::printf( "%d connections, %lld readings, %lld transactions of %lld readings on average\n", connections, static_cast<long long>( readings ), static_cast<long long>( groups ), static_cast<long long>( group ) );
  bench::printPair( "gateway_durable_readings", ours, peer, "readings/s", ours / peer, "ours/peer" );
  return 0;
}
