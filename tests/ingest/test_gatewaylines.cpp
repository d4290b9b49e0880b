// Connections of the gateway: encrypted ones, and peers that do what they should not. Each slot of the second kind names the failure it guards.

#include "GatewayLine.h"

#include "ingest/GatewayTls.h"

using namespace jinguan;
using namespace jinguan::test;

class TestGatewayLines : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase();
    void tls_deviceIsServed_data();
    void tls_deviceIsServed();
    void tls_files_areRefusedWithTheReason_data();
    void tls_files_areRefusedWithTheReason();
    void wrongTongue_isRefusedWithTheReason_data();
    void wrongTongue_isRefusedWithTheReason();
    void halfHandshake_doesNotHoldItsConnection();
    void slowPacket_doesNotHoldItsConnection();
    void flood_ofConnectionsIsCapped();
    void flood_ofPacketsDoesNotFillTheMemory();
    void unreadAnswers_doNotFillTheMemory();
    void runawayLength_costsOnlyItself();
    void truncatedPeer_leavesWhatItSent();
    void resetPeer_leavesOthersAlone();

  private:
    TestCertificates mCertificates;
    bool mHasCertificates = false;
};

void TestGatewayLines::initTestCase()
{
  mHasCertificates = mCertificates.make();
}

void TestGatewayLines::tls_deviceIsServed_data()
{
  QTest::addColumn<bool>( "tlsOnly" );
  QTest::addColumn<bool>( "onlySigned" );
  QTest::addColumn<QString>( "shows" );
  QTest::addColumn<bool>( "served" );
  QTest::newRow( "any device" ) << false << false << "" << true;
  QTest::newRow( "device that may only come encrypted" ) << true << false << "" << true;
  QTest::newRow( "signed device" ) << true << true << "device" << true;
  QTest::newRow( "device without a certificate" ) << false << true << "" << false;
  QTest::newRow( "device signed by another" ) << false << true << "stranger" << false;
}

void TestGatewayLines::tls_deviceIsServed()
{
  if ( !mHasCertificates )
    QSKIP( "the program openssl is not here" );
  QFETCH( bool, tlsOnly );
  QFETCH( bool, onlySigned );
  QFETCH( QString, shows );
  QFETCH( bool, served );
  Device device = GatewayFixture::usualDevice();
  device.tlsOnly = tlsOnly;
  GatewayFixture with( device );
  const Result<QSslConfiguration> tls = GatewayTls { mCertificates.path( QStringLiteral( "gateway.crt" ) ),
    mCertificates.path( QStringLiteral( "gateway.key" ) ), onlySigned ? mCertificates.path( QStringLiteral( "body.crt" ) ) : QString() }
                                          .load();
  VERIFY_OK( tls );
  with.gateway->setTls( *tls, 0 );
  with.listen();
  QSslSocket socket;
  mCertificates.equip( socket, shows );
  socket.connectToHostEncrypted( QStringLiteral( "127.0.0.1" ), with.gateway->tlsPort() );
  QByteArray answer;
  connect( &socket, &QSslSocket::encrypted, &socket, [&] { socket.write( hourOf( "MN=D1;Flag=5" ) ); } );
  connect( &socket, &QSslSocket::readyRead, &socket, [&] { answer += socket.readAll(); } );
  if ( served )
  {
    QTRY_VERIFY_WITH_TIMEOUT( answer.contains( "CN=9014" ), 20000 );
    QCOMPARE( with.stored(), 1 );
    QVERIFY( with.refused.isEmpty() );
  }
  else
  {
    QTRY_COMPARE_WITH_TIMEOUT( with.refused, QStringList { QStringLiteral( "tls-handshake" ) }, 20000 );
    QTRY_COMPARE( socket.state(), QAbstractSocket::UnconnectedState );
    QCOMPARE( with.stored(), 0 );
  }
}

void TestGatewayLines::tls_files_areRefusedWithTheReason_data()
{
  QTest::addColumn<QString>( "certificate" );
  QTest::addColumn<QString>( "key" );
  QTest::addColumn<QString>( "body" );
  QTest::addColumn<QString>( "file" ); // the one that is to blame
  QTest::newRow( "no such certificate" ) << "none.crt"
                                         << "gateway.key"
                                         << ""
                                         << "none.crt";
  QTest::newRow( "a key for a certificate" ) << "gateway.key"
                                             << "gateway.key"
                                             << ""
                                             << "gateway.key";
  QTest::newRow( "a certificate for a key" ) << "gateway.crt"
                                             << "gateway.crt"
                                             << ""
                                             << "gateway.crt";
  QTest::newRow( "no such body" ) << "gateway.crt"
                                  << "gateway.key"
                                  << "none.crt"
                                  << "none.crt";
}

void TestGatewayLines::tls_files_areRefusedWithTheReason()
{
  if ( !mHasCertificates )
    QSKIP( "the program openssl is not here" );
  QFETCH( QString, certificate );
  QFETCH( QString, key );
  QFETCH( QString, body );
  QFETCH( QString, file );
  const Result<QSslConfiguration> tls =
    GatewayTls { mCertificates.path( certificate ), mCertificates.path( key ), body.isEmpty() ? QString() : mCertificates.path( body ) }
      .load();
  QVERIFY( !tls );
  QCOMPARE( tls.error().file, mCertificates.path( file ) );
}

void TestGatewayLines::wrongTongue_isRefusedWithTheReason_data()
{
  QTest::addColumn<bool>( "encrypted" ); // the port
  QTest::addColumn<QByteArray>( "bytes" );
  QTest::addColumn<QString>( "word" );
  QTest::newRow( "plain on the encrypted port" ) << true << hourOf( "MN=D1;Flag=5" ) << "tls-expected";
  QTest::newRow( "TLS on the plain port" ) << false << QByteArray::fromHex( "16030100c8010000c40303" ) << "tls-unexpected";
}

/** Guards against a peer that waits for ever because the other side speaks another tongue. */
void TestGatewayLines::wrongTongue_isRefusedWithTheReason()
{
  if ( !mHasCertificates )
    QSKIP( "the program openssl is not here" );
  QFETCH( bool, encrypted );
  QFETCH( QByteArray, bytes );
  QFETCH( QString, word );
  GatewayFixture with;
  with.gateway->setTls(
    *GatewayTls { mCertificates.path( QStringLiteral( "gateway.crt" ) ), mCertificates.path( QStringLiteral( "gateway.key" ) ), {} }.load(),
    0 );
  with.listen();
  QTcpSocket socket;
  socket.connectToHost( QHostAddress::LocalHost, encrypted ? with.gateway->tlsPort() : with.gateway->port() );
  socket.write( bytes );
  QTRY_COMPARE( with.refused, QStringList { word } );
  QTRY_COMPARE( socket.state(), QAbstractSocket::UnconnectedState );
  QVERIFY( with.kept().last().reason.contains( QLatin1String( "127.0.0.1" ) ) );
  QCOMPARE( with.stored(), 0 );
}

/** Guards against connections that begin TLS and stay: they would use up what the gateway can hold. */
void TestGatewayLines::halfHandshake_doesNotHoldItsConnection()
{
  if ( !mHasCertificates )
    QSKIP( "the program openssl is not here" );
  GatewayFixture with;
  GatewayLimits limits;
  limits.handshakeMs = 300;
  with.gateway->setLimits( limits );
  with.gateway->setTls(
    *GatewayTls { mCertificates.path( QStringLiteral( "gateway.crt" ) ), mCertificates.path( QStringLiteral( "gateway.key" ) ), {} }.load(),
    0 );
  with.listen();
  QTcpSocket silent;
  silent.connectToHost( QHostAddress::LocalHost, with.gateway->tlsPort() );
  QTcpSocket half;
  half.connectToHost( QHostAddress::LocalHost, with.gateway->tlsPort() );
  half.write( QByteArray::fromHex( "16030100c8010000" ) );
  QTRY_COMPARE( with.refused, ( QStringList { QStringLiteral( "tls-handshake" ), QStringLiteral( "tls-handshake" ) } ) );
  QTRY_COMPARE( with.gateway->connections(), 0 );
}

/** Guards against a peer that sends a byte now and then and never ends its packet. */
void TestGatewayLines::slowPacket_doesNotHoldItsConnection()
{
  GatewayFixture with;
  GatewayLimits limits;
  limits.packetMs = 600;
  with.gateway->setLimits( limits );
  with.listen();
  QTcpSocket socket;
  socket.connectToHost( QHostAddress::LocalHost, with.gateway->port() );
  QTimer drip;
  connect( &drip, &QTimer::timeout, &socket, [&socket] { socket.write( "x" ); } );
  socket.write( "##0200QN=" );
  drip.start( 50 );
  QTRY_COMPARE( with.refused, QStringList { QStringLiteral( "slow" ) } );
  drip.stop();
  QVERIFY( with.kept().last().content.startsWith( QLatin1String( "##0200QN=xxx" ) ) );
  QTRY_COMPARE( socket.state(), QAbstractSocket::UnconnectedState );
}

/** Guards against one address that takes all connections. */
void TestGatewayLines::flood_ofConnectionsIsCapped()
{
  GatewayFixture with;
  GatewayLimits limits;
  limits.connectionsPerAddress = 5;
  with.gateway->setLimits( limits );
  with.listen();
  std::vector<std::unique_ptr<QTcpSocket>> sockets;
  for ( int i = 0; i < 40; ++i )
  {
    sockets.push_back( std::make_unique<QTcpSocket>() );
    sockets.back()->connectToHost( QHostAddress::LocalHost, with.gateway->port() );
  }
  const auto connected = [&sockets] {
    return std::count_if(
      sockets.begin(), sockets.end(), []( const auto &socket ) { return socket->state() == QAbstractSocket::ConnectedState; } );
  };
  QTRY_COMPARE( with.gateway->connections(), 5 );
  QTRY_COMPARE( connected(), 5 );
  QTRY_VERIFY( with.refused.contains( QStringLiteral( "connections" ) ) );
  QVERIFY( with.refused.size() < 5 ); // told, but not 35 times
  sockets.clear();
  QTRY_COMPARE( with.gateway->connections(), 0 );
  QTcpSocket later;
  later.connectToHost( QHostAddress::LocalHost, with.gateway->port() );
  later.write( hourOf( "MN=D1;Flag=5" ) );
  QTRY_COMPARE( with.stored(), 1 );
}

/** Guards against memory that grows while the disk is slower than the network: reading stops, and goes on without a loss. */
void TestGatewayLines::flood_ofPacketsDoesNotFillTheMemory()
{
  GatewayFixture with;
  GatewayLimits limits;
  limits.waitingPackets = 8;
  with.gateway->setLimits( limits );
  with.listen();
  QByteArray flood;
  for ( int i = 0; i < 2000; ++i )
    flood += hourOf( "MN=D1;Flag=4", local( 1640966400 + 3600 * i ).toString( QStringLiteral( "yyyyMMddHHmmss" ) ).toLatin1() );
  QTcpSocket socket;
  socket.connectToHost( QHostAddress::LocalHost, with.gateway->port() );
  socket.write( flood );
  QTRY_COMPARE_WITH_TIMEOUT( with.gateway->counters().readings, 2000, 60000 );
  QVERIFY( with.gateway->counters().groups > 2 );
}

/** Guards against a peer that sends and never reads: its answers would pile up. */
void TestGatewayLines::unreadAnswers_doNotFillTheMemory()
{
  GatewayFixture with;
  GatewayLimits limits;
  limits.unreadBytes = 1000;
  with.gateway->setLimits( limits );
  with.listen();
  QTcpSocket socket;
  socket.setReadBufferSize( 1 );
  socket.setSocketOption( QAbstractSocket::ReceiveBufferSizeSocketOption, 2048 );
  socket.connectToHost( QHostAddress::LocalHost, with.gateway->port() );
  const QByteArray many = Hj212Packet::frame( "QN=0;ST=22;CN=9015;MN=D1;Flag=5;CP=&&&&" ).repeated( 2000 );
  QTimer push;
  connect( &push, &QTimer::timeout, &socket, [&] {
    if ( socket.state() == QAbstractSocket::ConnectedState && socket.bytesToWrite() < many.size() )
      socket.write( many );
  } );
  push.start( 1 );
  QTRY_VERIFY_WITH_TIMEOUT( with.refused.contains( QStringLiteral( "unread" ) ), 60000 );
  QTRY_COMPARE( with.gateway->connections(), 0 );
}

/** Guards against a length field that makes the gateway wait for, or set aside, what never comes. */
void TestGatewayLines::runawayLength_costsOnlyItself()
{
  GatewayFixture with;
  with.listen();
  QTcpSocket socket;
  socket.connectToHost( QHostAddress::LocalHost, with.gateway->port() );
  socket.write( "##9999" + QByteArray( 20000, 'x' ) );
  QTRY_COMPARE( with.refused, QStringList { QStringLiteral( "overlong" ) } );
  socket.write( "\r\n" + hourOf( "MN=D1;Flag=5" ) );
  QTRY_COMPARE( with.stored(), 1 );
}

/** Guards against the loss of what a peer sent before it went away. */
void TestGatewayLines::truncatedPeer_leavesWhatItSent()
{
  GatewayFixture with;
  with.listen();
  QTcpSocket socket;
  socket.connectToHost( QHostAddress::LocalHost, with.gateway->port() );
  const QByteArray packet = hourOf( "MN=D1;Flag=5" );
  socket.write( packet + packet.left( 50 ) );
  QVERIFY( socket.waitForBytesWritten( 5000 ) );
  socket.disconnectFromHost();
  QTRY_COMPARE( with.refused, QStringList { QStringLiteral( "cut" ) } );
  QCOMPARE( with.stored(), 1 );
  QCOMPARE( with.kept().last().content.toUtf8(), packet.left( 50 ) );
}

/** Guards against a reset connection that takes the thread of others with it. */
void TestGatewayLines::resetPeer_leavesOthersAlone()
{
  GatewayFixture with;
  with.listen();
  QTcpSocket other;
  other.connectToHost( QHostAddress::LocalHost, with.gateway->port() );
  for ( int i = 0; i < 50; ++i )
  {
    QTcpSocket socket;
    socket.connectToHost( QHostAddress::LocalHost, with.gateway->port() );
    socket.write( hourOf( "MN=D1;Flag=5" ) );
    QVERIFY( socket.waitForBytesWritten( 5000 ) );
    socket.abort(); // before its answer
  }
  other.write( hourOf( "MN=D1;Flag=5", "20220513170000" ) );
  QTRY_VERIFY( other.bytesAvailable() > 0 );
  QTRY_COMPARE( with.gateway->connections(), 1 );
  QCOMPARE( with.stored(), 2 );
}

QTEST_GUILESS_MAIN( TestGatewayLines )
#include "test_gatewaylines.moc"
