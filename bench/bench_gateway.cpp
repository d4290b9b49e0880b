// HJ 212 reception: packets a second through frame, CRC and parser; and readings a second that are durable and acknowledged end to end,
// against a bare loop of prepared inserts that commits groups of the gateway's mean size. Both with synchronous=FULL and a write-ahead log,
// on the same disk, in one run.
//
// The devices are played by a process of their own that keeps its packets ready; what it takes of a processor is printed.
//
// usage: bench_gateway [CONNECTIONS… PACKETS_EACH]        default 100 1000 50, of ten readings a packet

#include "base/Resources.h"
#include "Bench.h"
#include "ingest/Gateway.h"
#include "store/Workspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QSocketNotifier>
#include <QTemporaryDir>

#include <array>
#include <vector>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sqlite3.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace jinguan;

namespace
{
constexpr int sReadings = 10;
constexpr UtcSeconds sBegin = 1735660800;

QByteArray packetOf( int device, int number )
{
  static const char *const sCodes[sReadings] = { "a34004", "a34002", "a21026", "a21004", "a21005", "a05024", "a01001", "a01002", "a01007",
    "a01008" };
  const QString time = local( sBegin + 60 * number ).toString( QStringLiteral( "yyyyMMddHHmmss" ) );
  QByteArray segment = "QN=" + time.toLatin1() + "000;ST=22;CN=2051;PW=123456;MN=BENCH" + QByteArray::number( device )
    + ";Flag=5;CP=&&DataTime=" + time.toLatin1();
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
    Hj212View view;
    for ( int i = 0; i < count; ++i )
    {
      decoder.add( packet );
      const std::optional<Hj212Frame> frame = decoder.next();
      good += frame && frame->code.isEmpty() && view.read( frame->segment ) == Hj212View::Fault::None;
    }
  } );
  return good == count ? count / time : 0;
}

/** What the process that plays the devices tells at its end. */
struct Played
{
    double seconds = 0;
    double cpu = 0; //!< seconds of processor the sender itself took
    double p50 = 0; //!< milliseconds from sending to the answer
    double p99 = 0;
    int answered = 0;
};

/** The devices: each sends its next packet when the one before is answered. A process of its own, packets ready beforehand. */
class Devices
{
  public:
    Devices( int connections, int first, int packets ) : mPackets( packets )
    {
      for ( int device = 0; device < connections; ++device )
      {
        mDevices.push_back( {} );
        for ( int number = first; number < first + packets; ++number )
          mDevices.back().packets.push_back( packetOf( device, number ) );
      }
    }

    bool connectAll( quint16 port )
    {
      mPoll = epoll_create1( 0 );
      sockaddr_in address {};
      address.sin_family = AF_INET;
      address.sin_port = htons( port );
      address.sin_addr.s_addr = htonl( INADDR_LOOPBACK );
      for ( size_t i = 0; i < mDevices.size(); ++i )
      {
        Device &device = mDevices[i];
        device.socket = socket( AF_INET, SOCK_STREAM, 0 );
        const int one = 1;
        setsockopt( device.socket, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one );
        epoll_event event {};
        event.events = EPOLLIN;
        event.data.u64 = i;
        if ( connect( device.socket, reinterpret_cast<sockaddr *>( &address ), sizeof address ) != 0
          || epoll_ctl( mPoll, EPOLL_CTL_ADD, device.socket, &event ) != 0 )
          return false;
      }
      return true;
    }

    Played play()
    {
      Played played;
      const double cpu = processorSeconds();
      mTimer.start();
      for ( Device &device : mDevices )
        send( device );
      size_t open = mDevices.size();
      std::array<epoll_event, 256> events;
      while ( open > 0 )
      {
        const int count = epoll_wait( mPoll, events.data(), events.size(), 30000 );
        if ( count <= 0 )
          break;
        for ( int i = 0; i < count; ++i )
          open -= answered( mDevices[events[static_cast<size_t>( i )].data.u64] ) ? 1 : 0;
      }
      played.seconds = double( mTimer.nsecsElapsed() ) / 1e9;
      played.cpu = processorSeconds() - cpu;
      played.answered = static_cast<int>( mDelays.size() );
      std::sort( mDelays.begin(), mDelays.end() );
      played.p50 = mDelays.empty() ? 0 : mDelays[mDelays.size() / 2];
      played.p99 = mDelays.empty() ? 0 : mDelays[mDelays.size() * 99 / 100];
      return played;
    }

  private:
    struct Device
    {
        int socket = -1;
        int next = 0;
        qint64 sentAt = 0;
        std::vector<QByteArray> packets;
    };

    static double processorSeconds()
    {
      rusage usage {};
      getrusage( RUSAGE_SELF, &usage );
      return double( usage.ru_utime.tv_sec + usage.ru_stime.tv_sec ) + double( usage.ru_utime.tv_usec + usage.ru_stime.tv_usec ) / 1e6;
    }

    void send( Device &device )
    {
      const QByteArray &packet = device.packets[static_cast<size_t>( device.next++ )];
      device.sentAt = mTimer.nsecsElapsed();
      if ( ::send( device.socket, packet.constData(), static_cast<size_t>( packet.size() ), MSG_NOSIGNAL ) != packet.size() )
        device.next = mPackets;
    }

    /** True when the last packet of the device is answered, or its connection is gone. */
    bool answered( Device &device )
    {
      std::array<char, 4096> bytes;
      const ssize_t size = recv( device.socket, bytes.data(), bytes.size(), 0 );
      if ( size > 0 && std::find( bytes.begin(), bytes.begin() + size, '\n' ) == bytes.begin() + size )
        return false; // the rest of the answer comes
      mDelays.push_back( double( mTimer.nsecsElapsed() - device.sentAt ) / 1e6 );
      if ( size > 0 && device.next < mPackets )
      {
        send( device );
        return false;
      }
      epoll_ctl( mPoll, EPOLL_CTL_DEL, device.socket, nullptr );
      return true;
    }

    int mPackets;
    int mPoll = -1;
    std::vector<Device> mDevices;
    std::vector<double> mDelays;
    QElapsedTimer mTimer;
};

/** Plays the devices in a process of their own while the loop of the gateway runs here. */
Played play( quint16 port, int connections, int first, int packets )
{
  std::array<int, 2> pipe {};
  Played played;
  if ( ::pipe( pipe.data() ) != 0 )
    return played;
  const pid_t child = fork();
  if ( child == 0 )
  {
    Devices devices( connections, first, packets );
    const Played told = devices.connectAll( port ) ? devices.play() : Played();
    const bool isTold = write( pipe[1], &told, sizeof told ) == sizeof told;
    _exit( isTold ? 0 : 1 );
  }
  QEventLoop loop;
  QSocketNotifier notifier( pipe[0], QSocketNotifier::Read );
  QObject::connect( &notifier, &QSocketNotifier::activated, &loop, &QEventLoop::quit );
  loop.exec();
  if ( read( pipe[0], &played, sizeof played ) != sizeof played )
    played = {};
  waitpid( child, nullptr, 0 );
  close( pipe[0] );
  close( pipe[1] );
  return played;
}

bool run( sqlite3 *database, const char *sql )
{
  return sqlite3_exec( database, sql, nullptr, nullptr, nullptr ) == SQLITE_OK;
}

/** The same readings by hand, into the same series from minute \a first on: a table of the same key, groups of \a group, nothing else. */
double bareRate( const QString &path, qint64 series, qint64 first, qint64 readings, qint64 group )
{
  sqlite3 *database = nullptr;
  sqlite3_stmt *insert = nullptr;
  if ( sqlite3_open( path.toUtf8().constData(), &database ) != SQLITE_OK || !run( database, "PRAGMA journal_mode=WAL" )
    || !run( database, "PRAGMA synchronous=FULL" )
    || !run( database,
      "CREATE TABLE IF NOT EXISTS reading (series INTEGER, period INTEGER, begin INTEGER, value REAL, flag INTEGER, below INTEGER, PRIMARY "
      "KEY (series, "
      "period, begin)) WITHOUT ROWID" )
    || sqlite3_prepare_v2( database, "INSERT INTO reading VALUES (?, 60, ?, ?, 0, 0)", -1, &insert, nullptr ) != SQLITE_OK )
    return 0;
  bool ok = true;
  const double time = bench::seconds( [&] {
    for ( qint64 i = 0; i < readings && ok; ++i )
    {
      if ( i % group == 0 )
        ok = run( database, "BEGIN IMMEDIATE" );
      sqlite3_bind_int64( insert, 1, i % series );
      sqlite3_bind_int64( insert, 2, sBegin + 60 * ( first + i / series ) );
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

/** Readings a second of \a connections, against the bare loop; the middle of three rounds. */
bool compare( Gateway &gateway, const QString &folder, int connections, int packets, int &next )
{
  if ( play( gateway.port(), connections, next, 1 ).answered != connections ) // series are made once
    return false;
  ++next;
  QList<double> ours;
  QList<double> peers;
  QList<double> ratios;
  for ( int round = 0; round < 3; ++round )
  {
    const Gateway::Counters before = gateway.counters();
    const Played played = play( gateway.port(), connections, next, packets );
    next += packets;
    const qint64 readings = gateway.counters().readings - before.readings;
    const qint64 groups = gateway.counters().groups - before.groups;
    if ( readings != qint64( connections ) * packets * sReadings || groups == 0 )
    {
      std::fprintf( stderr, "%lld readings arrived, %d packets were answered\n", static_cast<long long>( readings ), played.answered );
      return false;
    }
    const qint64 group = std::max<qint64>( 1, readings / groups );
    ours.append( double( readings ) / played.seconds );
    peers.append( bareRate(
      folder + QStringLiteral( "/peer%1.db" ).arg( connections ), qint64( connections ) * sReadings, next - packets, readings, group ) );
    ratios.append( ours.last() / peers.last() );
    std::printf( "%d connections: %lld readings, %lld transactions of %lld on average; answer after p50 %.1f ms, p99 %.1f ms; the sender "
                 "took %.0f %% of the %.2f s of one processor\n",
      connections, static_cast<long long>( readings ), static_cast<long long>( groups ), static_cast<long long>( group ), played.p50,
      played.p99, 100 * played.cpu / played.seconds, played.seconds );
  }
  const QByteArray name = "gateway_durable_readings_" + QByteArray::number( connections );
  bench::printPair( name.constData(), bench::median( ours ), bench::median( peers ), "readings/s", bench::median( ratios ), "ours/peer" );
  return true;
}

QList<Station> stationsOf( int count )
{
  QList<Station> stations;
  for ( int i = 0; i < count; ++i )
  {
    Station station;
    station.code = QStringLiteral( "B%1" ).arg( i );
    station.mn = QStringLiteral( "BENCH%1" ).arg( i );
    station.name = { station.code, station.code };
    station.kind = QStringLiteral( "air_standard" );
    station.elements = QStringList { QStringLiteral( "air" ) };
    stations.append( station );
  }
  return stations;
}
} // namespace

int main( int argc, char **argv )
{
  QCoreApplication application( argc, argv );
  QList<int> connections;
  for ( int i = 1; i < argc - 1; ++i )
    connections.append( std::max( 1, atoi( argv[i] ) ) );
  if ( connections.isEmpty() )
    connections = { 100, 1000 };
  const int packets = argc > 2 ? std::max( 1, atoi( argv[argc - 1] ) ) : 50;
  rlimit files {};
  getrlimit( RLIMIT_NOFILE, &files );
  files.rlim_cur = files.rlim_max;
  setrlimit( RLIMIT_NOFILE, &files );
  const Result<Catalogue> catalogue = Catalogue::load( Resources::path( QStringLiteral( "catalogue" ) ) );
  QTemporaryDir folder( QDir::currentPath() + QStringLiteral( "/bench-gateway-XXXXXX" ) ); // a disk, not memory
  const Result<std::unique_ptr<Workspace>> made = Workspace::create( folder.filePath( QStringLiteral( "w" ) ), QStringLiteral( "bench" ) );
  if ( !catalogue || !made )
    return 2;
  Workspace &workspace = *made.value();
  Gateway gateway( *catalogue, workspace.network(), workspace.readings(), workspace.devices() );
  if ( !workspace.network().saveStations( stationsOf( *std::max_element( connections.begin(), connections.end() ) ) )
    || !gateway.listen( QHostAddress::LocalHost, 0 ) )
    return 2;
  std::printf(
    "%-34s ours=%.4g packets/s of %lld bytes\n", "hj212_parse_crc", parseRate(), static_cast<long long>( packetOf( 1, 1 ).size() ) );
  int next = 0;
  const Played alone = play( gateway.port(), 1, next, 301 );
  next += 301;
  std::printf( "one connection: %d packets, answer after p50 %.2f ms, p99 %.2f ms\n", alone.answered, alone.p50, alone.p99 );
  for ( const int count : connections )
  {
    if ( !compare( gateway, folder.path(), count, packets, next ) )
      return 1;
  }
  return 0;
}
