#pragma once

// Devices that never tire, and the process of a gateway that may be killed: what test_soak and tools/soak run.

#include "IngestFixture.h"

#include "ingest/Gateway.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <array>
#include <atomic>
#include <mutex>
#include <thread>
#include <vector>

#include <arpa/inet.h>
#include <csignal>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace jinguan::test
{

constexpr UtcSeconds soakBegin = 1735660800;

inline const std::array<const char *, 10> &soakCodes()
{
  static const std::array<const char *, 10> sCodes { "a34004", "a34002", "a21026", "a21004", "a21005", "a05024", "a01001", "a01002",
    "a01007", "a01008" };
  return sCodes;
}

/** What device \a device measures of factor \a factor in its packet \a number. */
inline double soakValue( int device, int number, int factor )
{
  return 1 + ( device * 7 + number * 3 + factor ) % 39;
}

inline QByteArray soakPacket( int device, int number, int factors )
{
  const QByteArray time = local( soakBegin + 60 * number ).toString( QStringLiteral( "yyyyMMddHHmmss" ) ).toLatin1();
  QByteArray segment =
    "QN=" + time + "000;ST=22;CN=2051;PW=123456;MN=SOAK" + QByteArray::number( device ) + ";Flag=5;CP=&&DataTime=" + time;
  for ( int i = 0; i < factors; ++i )
  {
    const QByteArray code = soakCodes()[static_cast<size_t>( i )];
    segment += ";" + code + "-Avg=" + QByteArray::number( soakValue( device, number, i ) ) + "," + code + "-Flag=N";
  }
  return Hj212Packet::frame( segment + "&&" );
}

/** Stations S0 … with the devices SOAK0 … */
inline QList<Station> soakStations( int count )
{
  QList<Station> stations;
  for ( int i = 0; i < count; ++i )
  {
    Station station;
    station.code = QStringLiteral( "S%1" ).arg( i );
    station.mn = QStringLiteral( "SOAK%1" ).arg( i );
    station.name = { station.code, station.code };
    station.kind = QStringLiteral( "air_standard" );
    station.elements = QStringList { QStringLiteral( "air" ) };
    stations.append( station );
  }
  return stations;
}

/** Devices in a thread of their own. Each sends its next packet when the one before is answered, and again after its connection broke. */
class SoakDevices
{
  public:
    SoakDevices( int count, int factors, int intervalMs )
      : mFactors( factors ),
        mIntervalMs( intervalMs ),
        mDevices( static_cast<size_t>( count ) ),
        mAcknowledged( static_cast<size_t>( count ) )
    {
      for ( size_t i = 0; i < mDevices.size(); ++i )
        mDevices[i].due = intervalMs * static_cast<qint64>( i ) / count; // not all at the same moment
    }
    ~SoakDevices() { stop(); }

    void start()
    {
      mThread = std::thread( [this] { run(); } );
    }
    void stop()
    {
      mIsEnding = true;
      if ( mThread.joinable() )
        mThread.join();
    }
    /** Where the gateway is; 0: nowhere. */
    void setPort( quint16 port ) { mPort = port; }
    /** Packets of \a device that were answered with 9014: all up to this number. */
    int acknowledged( int device ) const { return mAcknowledged[static_cast<size_t>( device )].load(); }
    int count() const { return static_cast<int>( mDevices.size() ); }
    qint64 sum() const
    {
      qint64 sum = 0;
      for ( const std::atomic<int> &each : mAcknowledged )
        sum += each.load();
      return sum;
    }

  private:
    struct Device
    {
        int socket = -1;
        bool isWaiting = false; //!< for an answer
        qint64 due = 0;
        QByteArray heard;
    };

    void run()
    {
      QElapsedTimer clock;
      clock.start();
      std::vector<pollfd> polled( mDevices.size() );
      while ( !mIsEnding )
      {
        const qint64 now = clock.elapsed();
        for ( size_t i = 0; i < mDevices.size(); ++i )
        {
          Device &device = mDevices[i];
          if ( device.socket < 0 )
            open( device );
          if ( device.socket >= 0 && !device.isWaiting && now >= device.due )
            send( device, i, now );
          polled[i] = { device.socket, POLLIN, 0 };
        }
        if ( poll( polled.data(), polled.size(), 5 ) <= 0 )
          continue;
        for ( size_t i = 0; i < mDevices.size(); ++i )
        {
          if ( polled[i].revents != 0 )
            hear( mDevices[i], i );
        }
      }
      for ( Device &device : mDevices )
        close( device );
    }

    void open( Device &device )
    {
      const quint16 port = mPort;
      if ( port == 0 )
        return;
      sockaddr_in address {};
      address.sin_family = AF_INET;
      address.sin_port = htons( port );
      address.sin_addr.s_addr = htonl( INADDR_LOOPBACK );
      device.socket = ::socket( AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0 );
      const int one = 1;
      setsockopt( device.socket, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one );
      if ( ::connect( device.socket, reinterpret_cast<sockaddr *>( &address ), sizeof address ) != 0 )
        close( device );
    }
    void close( Device &device )
    {
      if ( device.socket >= 0 )
        ::close( device.socket );
      device.socket = -1;
      device.isWaiting = false;
      device.heard.clear();
    }
    void send( Device &device, size_t index, qint64 now )
    {
      const QByteArray packet = soakPacket( static_cast<int>( index ), mAcknowledged[index], mFactors );
      if ( ::send( device.socket, packet.constData(), static_cast<size_t>( packet.size() ), MSG_NOSIGNAL ) != packet.size() )
        return close( device );
      device.isWaiting = true;
      device.due = std::max( device.due + mIntervalMs, now - mIntervalMs );
    }
    void hear( Device &device, size_t index )
    {
      std::array<char, 4096> bytes;
      const ssize_t size = recv( device.socket, bytes.data(), bytes.size(), MSG_DONTWAIT );
      if ( size <= 0 )
        return close( device );
      device.heard.append( bytes.data(), size );
      const qsizetype end = device.heard.indexOf( '\n' );
      if ( end < 0 )
        return;
      if ( device.heard.first( end ).contains( "CN=9014" ) )
        ++mAcknowledged[index];
      device.heard.remove( 0, end + 1 );
      device.isWaiting = false;
    }

    int mFactors;
    int mIntervalMs;
    std::vector<Device> mDevices;
    std::vector<std::atomic<int>> mAcknowledged;
    std::atomic<quint16> mPort = 0;
    std::atomic<bool> mIsEnding = false;
    std::thread mThread;
};

/** What the child process does: receives until it is killed. */
inline int receiveForEver( const QString &folder )
{
  prctl( PR_SET_PDEATHSIG, SIGKILL ); // not longer than the test
  const Result<Catalogue> catalogue = Catalogue::load( Resources::path( QStringLiteral( "catalogue" ) ) );
  const Result<std::unique_ptr<Workspace>> opened = Workspace::open( folder, OpenMode::ReadingsOnly );
  if ( !catalogue || !opened )
  {
    fputs( qPrintable( opened ? catalogue.error().text() : opened.error().text() ), stdout );
    return 2;
  }
  Workspace &workspace = **opened;
  Gateway gateway( *catalogue, workspace.network(), workspace.readings(), workspace.devices() );
  QObject::connect( &gateway, &Gateway::storeFailed, []( const QString &message ) { fprintf( stderr, "%s\n", qPrintable( message ) ); } );
  if ( const Result<void> listening = gateway.listen( QHostAddress::LocalHost, 0 ); !listening )
  {
    fputs( qPrintable( listening.error().text() ), stdout );
    return 3;
  }
  fprintf( stdout, "port %d\n", gateway.port() );
  fflush( stdout );
  return QCoreApplication::exec();
}

} // namespace jinguan::test
