#include "IngestFixture.h"

#include "ingest/Gateway.h"
#include "ingest/Replay.h"
#include "ingest/ReplayFaults.h"
#include "ingest/ReplayFleet.h"

#include <QSignalSpy>
#include <QTcpSocket>

using namespace jinguan;
using namespace jinguan::test;

namespace
{
QList<QByteArray> packetsOf( const QString &path )
{
  QFile file( path );
  QList<QByteArray> packets;
  if ( !file.open( QIODevice::ReadOnly ) )
    return packets;
  while ( !file.atEnd() )
  {
    const QByteArray line = file.readLine().trimmed();
    if ( line.startsWith( "##" ) && line.size() > 10 )
      packets.append( line );
  }
  return packets;
}

const QByteArray sAir =
  "QN=20220513162608370;ST=22;CN=2061;PW=123456;MN=DEV0000000001;Flag=5;"
  "CP=&&DataTime=20220513160000;a34004-Avg=14,a34004-Flag=N;a05024-Avg=63,a05024-Flag=M;a21005-Avg=0.4,a21005-Flag=N&&";
} // namespace

class TestHj212 : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void crc_hasCheckValues_data();
    void crc_hasCheckValues();
    void annexExample_isEncodedByteForByte();
    void samples_allVerify();
    void badSamples_areAllRefused();
    void decoder_splitBytes_findsPacketsBetweenNoise();
    void decoder_brokenPacketCostsOnlyItself_data();
    void decoder_brokenPacketCostsOnlyItself();
    void decoder_withoutEnd_staysBounded();
    void gateway_storesBeforeAnswering();
    void gateway_refuses_data();
    void gateway_refuses();
    void gateway_repeatedPacketChangesNothing();
    void gateway_packetInPiecesIsJoined();
    void gateway_connectionThatEndsWithinAPacketIsKept();
    void replay_fileArrivesWhole();
    void replay_withFaults_losesOnlyWhatWasSpoilt();
    void replay_withoutGateway_saysSo();

  private:
    static void addDevice( IngestFixture &fixture )
    {
      Station station;
      station.code = QStringLiteral( "S1" );
      station.mn = QStringLiteral( "DEV0000000001" );
      station.name = { QStringLiteral( "测试站" ), QStringLiteral( "Test" ) };
      station.kind = QStringLiteral( "air_standard" );
      station.elements = QStringList { QStringLiteral( "air" ) };
      const Result<QList<Station>> saved = fixture.network().saveStations( { station } );
      VERIFY_OK( saved );
    }
};

void TestHj212::crc_hasCheckValues_data()
{
  QTest::addColumn<QByteArray>( "bytes" );
  QTest::addColumn<int>( "crc" );
  QTest::newRow( "empty" ) << QByteArray() << 0xFFFF;
  QTest::newRow( "zero" ) << QByteArray( 1, '\0' ) << 0x4040;
  QTest::newRow( "A" ) << QByteArray( "A" ) << 0x7080;
  QTest::newRow( "123456789" ) << QByteArray( "123456789" ) << 0x2F80;
}

void TestHj212::crc_hasCheckValues()
{
  QFETCH( QByteArray, bytes );
  QTEST( int( Hj212Packet::crc( bytes ) ), "crc" );
  QCOMPARE( int( Hj212Packet::modbusCrc( "123456789" ) ), 0x4B37 ); // the published check value of the other one
}

void TestHj212::annexExample_isEncodedByteForByte()
{
  Hj212Packet packet;
  packet.qn = QStringLiteral( "20160801085857223" );
  packet.st = QStringLiteral( "32" );
  packet.cn = QStringLiteral( "1062" );
  packet.pw = QStringLiteral( "100000" );
  packet.mn = QStringLiteral( "010000A8900016F000169DC0" );
  packet.flag = 5;
  packet.parameters.insert( QStringLiteral( "RtdInterval" ), QStringLiteral( "30" ) );
  QCOMPARE( packet.encode(),
    QByteArray( "##0101QN=20160801085857223;ST=32;CN=1062;PW=100000;MN=010000A8900016F000169DC0;Flag=5;CP=&&RtdInterval=30&&1C80\r\n" ) );
}

void TestHj212::samples_allVerify()
{
  SHARED_OR_SKIP( path, "standards/hj212_samples.txt" );
  const QList<QByteArray> packets = packetsOf( path );
  QCOMPARE( packets.size(), 19 );
  Hj212Decoder decoder;
  for ( const QByteArray &packet : packets )
  {
    decoder.add( packet + "\r\n" );
    const std::optional<Hj212Frame> frame = decoder.next();
    QVERIFY2( frame && frame->code.isEmpty(), packet.constData() );
    const Result<Hj212Packet> parsed = Hj212Packet::parseSegment( frame->segment );
    VERIFY_OK( parsed );
  }
}

void TestHj212::badSamples_areAllRefused()
{
  SHARED_OR_SKIP( path, "standards/hj212_samples_bad.txt" );
  const QList<QByteArray> packets = packetsOf( path );
  QCOMPARE( packets.size(), 12 );
  Hj212Decoder decoder;
  QHash<QString, int> codes;
  for ( const QByteArray &packet : packets )
  {
    decoder.add( packet + "\r\n" );
    const std::optional<Hj212Frame> frame = decoder.next();
    QVERIFY2( frame, packet.constData() );
    QVERIFY2( !frame->code.isEmpty(), packet.constData() );
    ++codes[frame->code];
    QVERIFY( !decoder.next() );
  }
  QVERIFY( codes.value( QStringLiteral( "length" ) ) >= 3 );
  QCOMPARE( codes.value( QStringLiteral( "length" ) ) + codes.value( QStringLiteral( "crc" ) ), 12 );
}

void TestHj212::decoder_splitBytes_findsPacketsBetweenNoise()
{
  const QByteArray packet = Hj212Packet::frame( sAir );
  const QByteArray stream = "noise#" + packet + "\r\n\r\n" + packet.left( packet.size() - 2 ) + packet; // the second without CR LF
  Hj212Decoder decoder;
  int found = 0;
  for ( const char byte : stream )
  {
    decoder.add( QByteArray( 1, byte ) );
    while ( const std::optional<Hj212Frame> frame = decoder.next() )
    {
      QVERIFY( frame->code.isEmpty() );
      QCOMPARE( frame->segment, sAir );
      ++found;
    }
  }
  QCOMPARE( found, 3 );
}

void TestHj212::decoder_brokenPacketCostsOnlyItself_data()
{
  QTest::addColumn<QByteArray>( "stream" );
  QTest::addColumn<QStringList>( "codes" ); // of the frames, empty for a right one
  const QByteArray packet = Hj212Packet::frame( sAir );
  const QByteArray bare = packet.chopped( 2 );
  const auto withLength = []( QByteArray frame, const QByteArray &length ) { return frame.replace( 2, 4, length ); };
  QTest::newRow( "two at once" ) << packet + packet << QStringList { "", "" };
  QTest::newRow( "two at once without line ends" ) << bare + bare << QStringList { "", "" };
  QTest::newRow( "noise between" ) << packet + QByteArray( "\0\xff# #\r\n", 7 ) + packet << QStringList { "", "" };
  QTest::newRow( "cut, then a whole one" ) << packet.left( 60 ) + packet << QStringList { "crc", "" };
  QTest::newRow( "cut, then a whole one without line end" ) << packet.left( 60 ) + bare << QStringList { "crc", "" };
  QTest::newRow( "cut in the header" ) << "##01" + packet << QStringList { "frame", "" };
  QTest::newRow( "cut in the checksum" ) << packet.chopped( 4 ) + packet << QStringList { "crc", "" };
  QTest::newRow( "cut twice" ) << packet.left( 60 ) + packet.left( 80 ) + packet << QStringList { "crc", "crc", "" };
  QTest::newRow( "announces more than it has" ) << withLength( packet, "9999" ) + packet << QStringList { "length", "" };
  QTest::newRow( "announces more, without line end" ) << withLength( bare, "9999" ) + packet << QStringList { "length", "" };
  QTest::newRow( "announces less than it has" ) << withLength( packet, "0020" ) + packet << QStringList { "length", "" };
  QTest::newRow( "announces nothing" ) << withLength( packet, "0000" ) + packet << QStringList { "length", "" };
  QTest::newRow( "negative length" ) << withLength( packet, "-001" ) + packet << QStringList { "frame", "" };
  QTest::newRow( "length with a blank" ) << withLength( packet, " 129" ) + packet << QStringList { "frame", "" };
  QByteArray hashes = sAir;
  hashes.replace( "a34004-Avg=14", "a34004-Avg=14,a34004-Info=##0005abcde0000" );
  QTest::newRow( "a header within the data" ) << Hj212Packet::frame( hashes ) + packet << QStringList { "", "" };
}

void TestHj212::decoder_brokenPacketCostsOnlyItself()
{
  QFETCH( QByteArray, stream );
  QFETCH( QStringList, codes );
  for ( const qsizetype piece : { stream.size(), qsizetype( 1 ), qsizetype( 7 ), qsizetype( 64 ) } )
  {
    Hj212Decoder decoder;
    QStringList found;
    QByteArray kept;
    for ( qsizetype at = 0; at < stream.size(); at += piece )
    {
      decoder.add( stream.mid( at, piece ) );
      while ( const std::optional<Hj212Frame> frame = decoder.next() )
      {
        found.append( frame->code );
        kept += frame->raw;
      }
    }
    QCOMPARE( found, codes );
    QVERIFY( !decoder.finish() );
    QVERIFY( kept.size() >= stream.size() - 14 ); // line ends and noise are all that goes
  }
}

void TestHj212::decoder_withoutEnd_staysBounded()
{
  Hj212Decoder decoder;
  decoder.add( "##9999" );
  int overlong = 0;
  for ( int i = 0; i < 1000; ++i )
  {
    decoder.add( QByteArray( 1000, 'x' ) );
    while ( const std::optional<Hj212Frame> frame = decoder.next() )
      overlong += frame->code == QLatin1String( "overlong" );
    QVERIFY( decoder.pending() < 20000 );
  }
  QCOMPARE( overlong, 1 );
}

void TestHj212::gateway_storesBeforeAnswering()
{
  IngestFixture fixture;
  addDevice( fixture );
  Gateway gateway( fixture.catalogue(), fixture.network(), fixture.readings(), fixture.workspace().devices() );
  VERIFY_OK( gateway.listen( QHostAddress::LocalHost, 0 ) );
  QTcpSocket device;
  device.connectToHost( QHostAddress::LocalHost, gateway.port() );
  device.write( Hj212Packet::frame( sAir ) );
  QTRY_VERIFY( device.bytesAvailable() > 0 );
  Hj212Decoder decoder;
  decoder.add( device.readAll() );
  const std::optional<Hj212Frame> frame = decoder.next();
  QVERIFY( frame && frame->code.isEmpty() );
  QCOMPARE( frame->segment, QByteArray( "QN=20220513162608370;ST=91;CN=9014;PW=123456;MN=DEV0000000001;Flag=4;CP=&&&&" ) );
  const QList<Reading> dust = fixture.values( QStringLiteral( "S1" ), QStringLiteral( "PM2.5" ), Period::Hour );
  QCOMPARE( dust.size(), 1 );
  QCOMPARE( dust.first().value, 14.0 );
  QCOMPARE( isoLocal( dust.first().begin ), QStringLiteral( "2022-05-13T16:00:00+08:00" ) );
  QCOMPARE( fixture.values( QStringLiteral( "S1" ), QStringLiteral( "O3" ), Period::Hour ).first().flag, QualityFlag::Maintenance );
  QCOMPARE( gateway.counters().readings, 3 );
}

void TestHj212::gateway_refuses_data()
{
  QTest::addColumn<QByteArray>( "packet" );
  QTest::addColumn<QString>( "code" );
  QTest::addColumn<QByteArray>( "answer" );
  QByteArray wrongCrc = Hj212Packet::frame( sAir );
  wrongCrc.replace( "a34004-Avg=14", "a34004-Avg=41" );
  QTest::newRow( "a byte changed on the way" ) << wrongCrc << "crc" << QByteArray( "QnRtn=9" );
  QByteArray wrongLength = Hj212Packet::frame( sAir );
  wrongLength.replace( 2, 4, "0111" );
  QTest::newRow( "length too small" ) << wrongLength << "length" << QByteArray( "QnRtn=100" );
  QByteArray stranger = sAir;
  stranger.replace( "DEV0000000001", "STRANGER" );
  QTest::newRow( "device nobody knows" ) << Hj212Packet::frame( stranger ) << "unknown-station" << QByteArray( "QnRtn=4" );
  QByteArray timeless = sAir;
  timeless.replace( "20220513160000", "20221345" );
  QTest::newRow( "no time" ) << Hj212Packet::frame( timeless ) << "bad-time" << QByteArray( "QnRtn=100" );
  QTest::newRow( "no data area" ) << Hj212Packet::frame( "ST=22;CN=2011;MN=DEV0000000001;Flag=5" ) << "structure" << QByteArray();
}

void TestHj212::gateway_refuses()
{
  QFETCH( QByteArray, packet );
  QFETCH( QByteArray, answer );
  IngestFixture fixture;
  addDevice( fixture );
  Gateway gateway( fixture.catalogue(), fixture.network(), fixture.readings(), fixture.workspace().devices() );
  VERIFY_OK( gateway.listen( QHostAddress::LocalHost, 0 ) );
  QSignalSpy refused( &gateway, &Gateway::packetRejected );
  QTcpSocket device;
  device.connectToHost( QHostAddress::LocalHost, gateway.port() );
  device.write( packet );
  QTRY_COMPARE( refused.size(), 1 );
  QTEST( refused.first().first().toString(), "code" );
  if ( !answer.isEmpty() )
  {
    QTRY_VERIFY( device.bytesAvailable() > 0 );
    const QByteArray reply = device.readAll();
    QVERIFY2( reply.contains( "CN=9011" ) && reply.contains( answer ), reply.constData() );
  }
  QVERIFY( fixture.values( QStringLiteral( "S1" ), QStringLiteral( "PM2.5" ), Period::Hour ).isEmpty() );
  const Result<QList<Delivery>> deliveries = fixture.readings().deliveries();
  VERIFY_OK( deliveries );
  const Result<QList<RejectedRow>> rows = fixture.readings().rejected( deliveries->first().id );
  VERIFY_OK( rows );
  QCOMPARE( rows->size(), 1 );
  QTEST( rows->first().code, "code" );
  QVERIFY( rows->first().content.startsWith( QLatin1String( "##" ) ) );
}

void TestHj212::gateway_repeatedPacketChangesNothing()
{
  IngestFixture fixture;
  addDevice( fixture );
  Gateway gateway( fixture.catalogue(), fixture.network(), fixture.readings(), fixture.workspace().devices() );
  VERIFY_OK( gateway.listen( QHostAddress::LocalHost, 0 ) );
  QSignalSpy accepted( &gateway, &Gateway::packetAccepted );
  QTcpSocket device;
  device.connectToHost( QHostAddress::LocalHost, gateway.port() );
  device.write( Hj212Packet::frame( sAir ) + Hj212Packet::frame( sAir ) );
  QTRY_COMPARE( accepted.size(), 2 );
  QCOMPARE( gateway.counters().readings, 3 );
}

void TestHj212::gateway_packetInPiecesIsJoined()
{
  IngestFixture fixture;
  addDevice( fixture );
  Gateway gateway( fixture.catalogue(), fixture.network(), fixture.readings(), fixture.workspace().devices() );
  VERIFY_OK( gateway.listen( QHostAddress::LocalHost, 0 ) );
  QSignalSpy accepted( &gateway, &Gateway::packetAccepted );
  QTcpSocket device;
  device.connectToHost( QHostAddress::LocalHost, gateway.port() );
  QVERIFY( device.waitForConnected( 5000 ) );
  device.setSocketOption( QAbstractSocket::LowDelayOption, 1 );
  QByteArray later = sAir;
  later.replace( "DataTime=20220513160000", "DataTime=20220513170000" );
  const QByteArray stream = Hj212Packet::frame( sAir ) + "##0500cut" + Hj212Packet::frame( later );
  for ( qsizetype at = 0; at < stream.size(); at += 50 )
  {
    device.write( stream.mid( at, 50 ) );
    QVERIFY( device.waitForBytesWritten( 5000 ) );
    QCoreApplication::processEvents();
  }
  QTRY_COMPARE( accepted.size(), 2 );
  QCOMPARE( gateway.counters().rejected, 1 );
  QCOMPARE( gateway.counters().answers, 2 );
  QCOMPARE( fixture.values( QStringLiteral( "S1" ), QStringLiteral( "PM2.5" ), Period::Hour ).size(), 2 );
}

void TestHj212::gateway_connectionThatEndsWithinAPacketIsKept()
{
  IngestFixture fixture;
  addDevice( fixture );
  Gateway gateway( fixture.catalogue(), fixture.network(), fixture.readings(), fixture.workspace().devices() );
  VERIFY_OK( gateway.listen( QHostAddress::LocalHost, 0 ) );
  QSignalSpy refused( &gateway, &Gateway::packetRejected );
  QTcpSocket device;
  device.connectToHost( QHostAddress::LocalHost, gateway.port() );
  const QByteArray packet = Hj212Packet::frame( sAir );
  device.write( packet + packet.left( 90 ) );
  QVERIFY( device.waitForBytesWritten( 5000 ) );
  device.disconnectFromHost();
  QTRY_COMPARE( refused.size(), 1 );
  QCOMPARE( refused.first().first().toString(), QStringLiteral( "cut" ) );
  QCOMPARE( gateway.counters().readings, 3 );
  const Result<QList<RejectedRow>> rows = fixture.readings().rejected( fixture.readings().deliveries()->first().id );
  VERIFY_OK( rows );
  QCOMPARE( rows->size(), 1 );
  QCOMPARE( rows->first().content.toUtf8(), packet.left( 90 ) );
}

void TestHj212::replay_fileArrivesWhole()
{
  IngestFixture fixture;
  addDevice( fixture );
  const QString path = fixture.write( QStringLiteral( "PRSA_Data_S1.csv" ),
    "No,year,month,day,hour,PM2.5,PM10,PRES,station\n"
    "1,2017,1,1,1,10,20,1020,S1\n2,2017,1,1,2,11,NA,1021,S1\n3,2017,1,1,3,12,22,1022.5,S1\n" );
  ReadingImportOptions options;
  options.profile = QStringLiteral( "prsa-beijing" );
  const Result<QList<TimedPacket>> packets =
    ReplaySource::fromFile( path, options, fixture.catalogue(), fixture.library(), &fixture.network() );
  VERIFY_OK( packets );
  QCOMPARE( packets->size(), 3 );
  Gateway gateway( fixture.catalogue(), fixture.network(), fixture.readings(), fixture.workspace().devices() );
  VERIFY_OK( gateway.listen( QHostAddress::LocalHost, 0 ) );
  Replay::Options fast;
  fast.speed = 0;
  Replay replay( *packets, fast );
  QSignalSpy finished( &replay, &Replay::finished );
  replay.start( QStringLiteral( "127.0.0.1" ), gateway.port() );
  QTRY_COMPARE( finished.size(), 1 );
  QCOMPARE( replay.answered(), 3 );
  QCOMPARE( fixture.values( QStringLiteral( "S1" ), QStringLiteral( "PM2.5" ), Period::Hour ).size(), 3 );
  QCOMPARE( fixture.values( QStringLiteral( "S1" ), QStringLiteral( "PM10" ), Period::Hour ).size(), 2 );
  // Hour 1 of the file is its end; pressure travels in kPa.
  const QList<Reading> pressure = fixture.values( QStringLiteral( "S1" ), QStringLiteral( "PRES" ), Period::Hour );
  QCOMPARE( isoLocal( pressure.first().begin ), QStringLiteral( "2017-01-01T00:00:00+08:00" ) );
  QCOMPARE( pressure.last().value, 102.25 );
}

void TestHj212::replay_withFaults_losesOnlyWhatWasSpoilt()
{
  IngestFixture fixture;
  QList<Station> stations;
  QList<TimedPacket> packets;
  constexpr int devices = 5;
  constexpr int hours = 40;
  for ( int device = 0; device < devices; ++device )
  {
    Station station;
    station.code = QStringLiteral( "F%1" ).arg( device );
    station.name = { station.code, station.code };
    station.kind = QStringLiteral( "air_standard" );
    station.elements = QStringList { QStringLiteral( "air" ) };
    stations.append( station );
  }
  VERIFY_OK( fixture.network().saveStations( stations ) );
  for ( int hour = 0; hour < hours; ++hour )
  {
    for ( int device = 0; device < devices; ++device )
    {
      const UtcSeconds at = 1652428800 + 3600 * hour;
      QByteArray segment = sAir;
      segment.replace( "DEV0000000001", "F" + QByteArray::number( device ) )
        .replace( "20220513160000", local( at ).toString( QStringLiteral( "yyyyMMddHHmmss" ) ).toLatin1() );
      packets.append( { at, Hj212Packet::frame( segment ) } );
    }
  }
  ReplayFaults faults;
  faults.drop = faults.cut = faults.duplicate = faults.reorder = faults.badCrc = faults.late = 0.1;
  QMap<QString, int> counts;
  const QList<TimedPacket> sending = faults.apply( packets, counts );
  QCOMPARE( counts.size(), 6 );
  for ( const int count : std::as_const( counts ) )
    QVERIFY( count > 0 );
  QSet<QByteArray> whole; // duplicates once
  for ( const TimedPacket &packet : sending )
  {
    if ( std::any_of( packets.begin(), packets.end(), [&packet]( const TimedPacket &sound ) { return sound.frame == packet.frame; } ) )
      whole.insert( packet.frame );
  }
  QCOMPARE( whole.size(),
    packets.size() - counts.value( QStringLiteral( "drop" ) ) - counts.value( QStringLiteral( "cut" ) )
      - counts.value( QStringLiteral( "bad_crc" ) ) );

  Gateway gateway( fixture.catalogue(), fixture.network(), fixture.readings(), fixture.workspace().devices() );
  VERIFY_OK( gateway.listen( QHostAddress::LocalHost, 0 ) );
  Replay::Options fast;
  fast.speed = 0;
  ReplayFleet fleet( sending, fast );
  QCOMPARE( fleet.devices(), devices );
  QSignalSpy finished( &fleet, &ReplayFleet::finished );
  fleet.start( QStringLiteral( "127.0.0.1" ), gateway.port() );
  QTRY_COMPARE_WITH_TIMEOUT( finished.size(), 1, 60000 );
  QTRY_COMPARE( gateway.counters().packets, sending.size() ); // a cut last packet is known when its connection has ended
  gateway.stop();
  QCOMPARE( gateway.counters().readings, 3 * whole.size() );
  qsizetype hoursKept = 0;
  for ( int device = 0; device < devices; ++device )
    hoursKept += fixture.values( QStringLiteral( "F%1" ).arg( device ), QStringLiteral( "PM2.5" ), Period::Hour ).size();
  QCOMPARE( hoursKept, whole.size() );
}

void TestHj212::replay_withoutGateway_saysSo()
{
  QTcpServer unused;
  QVERIFY( unused.listen( QHostAddress::LocalHost, 0 ) );
  const quint16 port = unused.serverPort();
  unused.close();
  Replay replay( { TimedPacket { 0, Hj212Packet::frame( sAir ) } }, {} );
  QSignalSpy failed( &replay, &Replay::failed );
  replay.start( QStringLiteral( "127.0.0.1" ), port );
  QTRY_COMPARE( failed.size(), 1 );
  QVERIFY( failed.first().first().toString().contains( QLatin1String( "connection to the gateway" ) ) );
}

QTEST_GUILESS_MAIN( TestHj212 )
#include "test_hj212.moc"
