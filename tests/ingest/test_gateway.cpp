#include "IngestFixture.h"

#include "ingest/Gateway.h"

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

QByteArray hourPacket(
  const QByteArray &fields, const QByteArray &values = "a34004-Avg=14,a34004-Flag=N", const QByteArray &time = "20220513160000" )
{
  return Hj212Packet::frame( "QN=20220513162608370;ST=22;CN=2061;" + fields + ";CP=&&DataTime=" + time + ";" + values + "&&" );
}

Station airStation( const QString &code, const QString &mn = {} )
{
  Station station;
  station.code = code;
  station.mn = mn;
  station.name = { code, code };
  station.kind = QStringLiteral( "air_standard" );
  station.elements = QStringList { QStringLiteral( "air" ) };
  return station;
}

Device airDevice()
{
  Device device;
  device.mn = QStringLiteral( "D1" );
  device.station = QStringLiteral( "S1" );
  return device;
}

/** A store that hands everything on, but writes nothing while the disk is full. */
class FullDisk : public ReadingStore
{
  public:
    explicit FullDisk( ReadingStore &inner ) : mInner( inner ) {}
    bool isFull = false;

    Result<SeriesId> ensureSeries( const SeriesKey &key, const QString &unit, bool isDemo ) override
    {
      return mInner.ensureSeries( key, unit, isDemo );
    }
    Result<QList<Series>> series( const QString &station ) const override { return mInner.series( station ); }
    Result<qint64> beginDelivery( const Delivery &delivery ) override { return mInner.beginDelivery( delivery ); }
    Result<void> finishDelivery( const Delivery &delivery ) override { return mInner.finishDelivery( delivery ); }
    Result<QList<Delivery>> deliveries() const override { return mInner.deliveries(); }
    Result<std::optional<Delivery>> findDelivery( const QString &sha256, const QString &profile ) const override
    {
      return mInner.findDelivery( sha256, profile );
    }
    Result<WriteSummary> write( qint64 delivery, const QList<IncomingReading> &readings ) override
    {
      return isFull ? Result<WriteSummary>( full() ) : mInner.write( delivery, readings );
    }
    Result<void> reject( qint64 delivery, const QList<RejectedRow> &rows ) override
    {
      return isFull && !rows.isEmpty() ? Result<void>( full() ) : mInner.reject( delivery, rows );
    }
    Result<QList<RejectedRow>> rejected( qint64 delivery ) const override { return mInner.rejected( delivery ); }
    Result<QList<Reading>> readings( SeriesId series, Period period, const TimeRange &range ) const override
    {
      return mInner.readings( series, period, range );
    }
    Result<qint64> count( SeriesId series, Period period ) const override { return mInner.count( series, period ); }
    Result<TimeRange> extent( const QStringList &stations ) const override { return mInner.extent( stations ); }
    Result<QList<LatestReading>> latest() const override { return mInner.latest(); }
    Result<QList<LatestReading>> latestAt( UtcSeconds at, qint64 maxAge ) const override { return mInner.latestAt( at, maxAge ); }
    Result<qint64> changeCounter() const override { return mInner.changeCounter(); }
    Result<void> verifyChain( Progress &progress ) const override { return mInner.verifyChain( progress ); }

  private:
    static Error full() { return { QStringLiteral( "the disk is full" ), {}, {}, 0 }; }
    ReadingStore &mInner;
};

/** A workspace, its gateway, and one device that is connected. */
struct Line
{
    QStringList verdicts; //!< `taken N` or the code of a rejection, also while the gateway ends
    IngestFixture fixture;
    std::unique_ptr<Gateway> gateway;
    QTcpSocket device;

    explicit Line( const QList<Device> &devices )
    {
      const Result<QList<Station>> saved = fixture.network().saveStations(
        { airStation( QStringLiteral( "S1" ) ), airStation( QStringLiteral( "S2" ), QStringLiteral( "OLD" ) ) } );
      if ( !saved )
        qFatal( "%s", qPrintable( saved.error().text() ) );
      for ( const Device &each : devices )
      {
        if ( const Result<void> kept = fixture.workspace().devices().save( each ); !kept )
          qFatal( "%s", qPrintable( kept.error().text() ) );
      }
      gateway = std::make_unique<Gateway>( fixture.catalogue(), fixture.network(), fixture.readings(), fixture.workspace().devices() );
      QObject::connect( gateway.get(), &Gateway::packetAccepted, gateway.get(),
        [this]( const QString &, int count ) { verdicts.append( QStringLiteral( "taken %1" ).arg( count ) ); } );
      QObject::connect( gateway.get(), &Gateway::packetRejected, gateway.get(),
        [this]( const QString &code, const QString & ) { verdicts.append( code ); } );
      if ( const Result<void> listening = gateway->listen( QHostAddress::LocalHost, 0 ); !listening )
        qFatal( "%s", qPrintable( listening.error().text() ) );
      device.connectToHost( QHostAddress::LocalHost, gateway->port() );
    }

    /** What became of \a packet; a heartbeat after it tells that it was dealt with. */
    QString verdictOn( const QByteArray &packet )
    {
      verdicts.clear();
      device.readAll();
      device.write( packet + Hj212Packet::frame( "QN=0;ST=22;CN=9015;MN=PROBE;Flag=5;CP=&&&&" ) );
      QByteArray answers;
      if ( !QTest::qWaitFor(
             [&] {
               answers += device.readAll();
               return answers.contains( "MN=PROBE" );
             },
             10000 ) )
        return QStringLiteral( "no answer" );
      const qsizetype probe = answers.lastIndexOf( "##", answers.indexOf( "MN=PROBE" ) );
      lastAnswers = answers.left( probe ) + answers.mid( answers.indexOf( '\n', probe ) + 1 );
      return verdicts.join( QLatin1Char( '+' ) );
    }
    QByteArray lastAnswers;

    QList<RejectedRow> rejected()
    {
      const Result<QList<Delivery>> deliveries = fixture.readings().deliveries();
      return fixture.readings().rejected( deliveries->first().id ).take();
    }
    DeviceState stateOf( const QString &mn )
    {
      const QList<DeviceState> states = fixture.workspace().devices().states().take();
      for ( const DeviceState &state : states )
      {
        if ( state.mn == mn )
          return state;
      }
      return {};
    }
};
} // namespace

class TestGateway : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void samples_areJudgedAsListed_data();
    void samples_areJudgedAsListed();
    void edition_comesFromFlag_data();
    void edition_comesFromFlag();
    void device_isJudgedByItsSetting_data();
    void device_isJudgedByItsSetting();
    void device_factorsAreItsOwn();
    void device_endLabelledHourIsShifted();
    void device_floodIsRefused();
    void device_withoutEntryGoesByStation();
    void states_areCountedPerDevice();
    void parts_areJoinedInAnyOrder_data();
    void parts_areJoinedInAnyOrder();
    void parts_incompleteAreKept();
    void parts_deviceThatWaitsIsAnswered();
    void joiner_memoryIsBounded();
    void backfill_gapIsAskedForOnceAndArrives_data();
    void backfill_gapIsAskedForOnceAndArrives();
    void group_isSharedByConnections();
    void group_withoutCommitIsNotAnswered();
};

void TestGateway::samples_areJudgedAsListed_data()
{
  QTest::addColumn<QString>( "file" );
  QTest::addColumn<bool>( "granted" );
  QTest::addColumn<QStringList>( "verdicts" );
  // Readings counted by hand: factors of the catalogue whose value is plausible. Empty: read and answered, nothing to keep.
  const QString good = QStringLiteral( "standards/hj212_samples.txt" );
  // The second and the sixteenth are answers; here nobody asked.
  const QStringList all { "", "no-request", "taken 0", "taken 0", "taken 5", "taken 0", "taken 10", "taken 11", "taken 5", "taken 5", "taken 15", "taken 7", "taken 6", "taken 6", "taken 5", "no-request", "", "", "taken 1" };
  QTest::newRow( "good" ) << good << false << all;
  QTest::newRow( "good, everything granted" ) << good << true << all;
  const QString bad = QStringLiteral( "standards/hj212_samples_bad.txt" );
  QTest::newRow( "bad" ) << bad << false
                         << QStringList { "crc", "crc", "crc", "crc", "crc", "crc", "length", "length", "length", "crc", "crc", "crc" };
  QTest::newRow( "bad, everything granted" ) << bad << true
                                             << QStringList { "crc", "crc", "crc", "crc", "", "", "taken 2", "taken 6", "taken 12", "crc",
                                                  "crc", "crc" };
  const QString protocol = QStringLiteral( "data/protocols/hj212/packets.txt" );
  for ( const bool granted : { false, true } )
    QTest::addRow( "protocols %s", granted ? "granted" : "plain" )
      << protocol << granted << QStringList { "", "taken 5", "crc", "crc", "crc", "taken 0", "taken 0", "crc", "taken 8" };
}

void TestGateway::samples_areJudgedAsListed()
{
  QFETCH( QString, file );
  QFETCH( bool, granted );
  QFETCH( QStringList, verdicts );
  SHARED_OR_SKIP( standards, "standards/hj212.md" );
  const QList<QByteArray> packets = packetsOf( QFileInfo( standards ).path() + QStringLiteral( "/../" ) + file );
  QCOMPARE( packets.size(), verdicts.size() );
  QMap<QString, Device> devices;
  for ( const QByteArray &packet : packets )
  {
    const Result<Hj212Packet> parsed = Hj212Packet::parseSegment( packet.mid( 6, packet.size() - 10 ) );
    VERIFY_OK( parsed ); // parsed, whatever is wrong with it
    Device device = airDevice();
    device.mn = parsed->mn;
    device.modbusCrc = granted;
    device.lengthTolerance = granted ? 12 : 0;
    for ( const auto &[code, indicator] : { QPair { "PM10", "PM10" }, QPair { "TSP", "TSP" }, QPair { "SO2", "SO2" },
            QPair { "NO2", "NO2" }, QPair { "CO", "CO" }, QPair { "O3", "O3" }, QPair { "PM25", "PM2.5" } } )
      device.factors.append( { QString::fromLatin1( code ), QString::fromLatin1( indicator ), {}, 1 } );
    devices.insert( device.mn, device );
  }
  Line line( devices.values() );
  for ( qsizetype i = 0; i < packets.size(); ++i )
  {
    const qsizetype before = line.rejected().size();
    QVERIFY2( line.verdictOn( packets.at( i ) + "\r\n" ) == verdicts.at( i ),
      qPrintable( QStringLiteral( "packet %1: %2, not %3" ).arg( i + 1 ).arg( line.verdicts.join( '+' ), verdicts.at( i ) ) ) );
    if ( verdicts.at( i ) == QLatin1String( "crc" ) || verdicts.at( i ) == QLatin1String( "length" ) )
    {
      QCOMPARE( line.rejected().size(), before + 1 );
      QCOMPARE( line.rejected().last().content.toUtf8(), packets.at( i ) );
    }
  }
}

void TestGateway::edition_comesFromFlag_data()
{
  QTest::addColumn<QByteArray>( "fields" );
  QTest::addColumn<QString>( "edition" );
  QTest::newRow( "2005" ) << QByteArray( "QN=20160101000000000;Flag=3" ) << "2005";
  QTest::newRow( "2017" ) << QByteArray( "QN=20260301000000000;Flag=5" ) << "2017";
  QTest::newRow( "2025" ) << QByteArray( "QN=20260301000000000;Flag=9" ) << "2025";
  QTest::newRow( "bits of 2025 before its time" ) << QByteArray( "QN=20201030000000437;Flag=9" ) << "2017";
  QTest::newRow( "none" ) << QByteArray( "QN=20201030000000437" ) << "";
}

void TestGateway::edition_comesFromFlag()
{
  QFETCH( QByteArray, fields );
  const Result<Hj212Packet> packet = Hj212Packet::parseSegment( fields + ";CN=2011;MN=A;CP=&&&&" );
  VERIFY_OK( packet );
  QTEST( packet->edition(), "edition" );
}

void TestGateway::device_isJudgedByItsSetting_data()
{
  QTest::addColumn<QString>( "setting" );
  QTest::addColumn<QString>( "flag" );
  QTest::addColumn<QString>( "verdict" );
  QTest::addColumn<QByteArray>( "answer" );
  QTest::newRow( "as it should be" ) << ""
                                     << "5"
                                     << "taken 1" << QByteArray( "CN=9014" );
  QTest::newRow( "out of use" ) << "disabled"
                                << "5"
                                << "disabled" << QByteArray( "QnRtn=2&&" );
  QTest::newRow( "wrong password" ) << "password"
                                    << "5"
                                    << "password" << QByteArray( "QnRtn=3&&" );
  QTest::newRow( "wrong password, edition 2005" ) << "password"
                                                  << "1"
                                                  << "password" << QByteArray( "QnRtn=3&&" );
  QTest::newRow( "from elsewhere" ) << "10.0.0.1;192.168.0.0/16"
                                    << "5"
                                    << "address" << QByteArray( "QnRtn=2&&" );
  QTest::newRow( "from here" ) << "10.0.0.1;127.0.0.0/8"
                               << "5"
                               << "taken 1" << QByteArray( "CN=9014" );
  QTest::newRow( "plain where only TLS is allowed" ) << "tls"
                                                     << "5"
                                                     << "tls" << QByteArray( "QnRtn=2&&" );
  QTest::newRow( "no answer wanted" ) << "password"
                                      << "4"
                                      << "password" << QByteArray();
}

void TestGateway::device_isJudgedByItsSetting()
{
  QFETCH( QString, setting );
  QFETCH( QString, flag );
  QFETCH( QByteArray, answer );
  Device device = airDevice();
  device.enabled = setting != QLatin1String( "disabled" );
  device.tlsOnly = setting == QLatin1String( "tls" );
  device.password = setting == QLatin1String( "password" ) ? QStringLiteral( "654321" ) : QString();
  if ( setting.contains( QLatin1Char( '.' ) ) )
    device.addresses = setting.split( QLatin1Char( ';' ) );
  Line line( { device } );
  const QString verdict = line.verdictOn( hourPacket( "PW=123456;MN=D1;Flag=" + flag.toUtf8() ) );
  QTEST( verdict, "verdict" );
  QVERIFY2( answer.isEmpty() ? line.lastAnswers.isEmpty() : line.lastAnswers.contains( answer ), line.lastAnswers.constData() );
  QCOMPARE( line.fixture.values( QStringLiteral( "S1" ), QStringLiteral( "PM2.5" ), Period::Hour ).size(),
    verdict.startsWith( QLatin1String( "taken" ) ) ? 1 : 0 );
}

void TestGateway::device_factorsAreItsOwn()
{
  Device device = airDevice();
  device.factors = { { QStringLiteral( "a34004" ), QStringLiteral( "PM2.5" ), QStringLiteral( "mg/m3" ), 1 },
    { QStringLiteral( "X1" ), QStringLiteral( "PM10" ), QStringLiteral( "ug/m3" ), 0.1 }, { QStringLiteral( "a21026" ), {}, {}, 1 },
    { QStringLiteral( "a21005" ), QStringLiteral( "CO" ), QStringLiteral( "dB" ), 1 } };
  Line line( { device } );
  QCOMPARE(
    line.verdictOn( hourPacket( "MN=D1;Flag=5", "a34004-Avg=0.035;X1-Avg=420;a21026-Avg=7;a21005-Avg=1" ) ), QStringLiteral( "taken 2" ) );
  QCOMPARE( line.fixture.values( QStringLiteral( "S1" ), QStringLiteral( "PM2.5" ), Period::Hour ).first().value, 35.0 );
  QCOMPARE( line.fixture.values( QStringLiteral( "S1" ), QStringLiteral( "PM10" ), Period::Hour ).first().value, 42.0 );
  QVERIFY( line.fixture.values( QStringLiteral( "S1" ), QStringLiteral( "SO2" ), Period::Hour ).isEmpty() );
  QCOMPARE( line.rejected().size(), 1 ); // carbon monoxide in decibels
  QCOMPARE( line.rejected().first().code, QStringLiteral( "bad-unit" ) );
}

void TestGateway::device_endLabelledHourIsShifted()
{
  Device device = airDevice();
  device.endLabelled = true;
  Line line( { device } );
  QCOMPARE( line.verdictOn( hourPacket( "MN=D1;Flag=5" ) ), QStringLiteral( "taken 1" ) );
  QCOMPARE( isoLocal( line.fixture.values( QStringLiteral( "S1" ), QStringLiteral( "PM2.5" ), Period::Hour ).first().begin ),
    QStringLiteral( "2022-05-13T15:00:00+08:00" ) );
}

void TestGateway::device_floodIsRefused()
{
  Device device = airDevice();
  device.packetsPerMinute = 3;
  IngestFixture fixture;
  VERIFY_OK( fixture.workspace().devices().save( device ) );
  DeviceJudge judge;
  VERIFY_OK( judge.load( fixture.workspace().devices() ) );
  const std::shared_ptr<const Device> known = judge.device( QStringLiteral( "D1" ) );
  for ( int i = 0; i < 3; ++i )
    QVERIFY( judge.judge( {}, known.get(), {}, {}, 6000 ).code.isEmpty() );
  const DeviceJudge::Verdict first = judge.judge( {}, known.get(), {}, {}, 6001 );
  QCOMPARE( first.code, QStringLiteral( "rate" ) );
  QVERIFY( first.isKept );
  QVERIFY( !judge.judge( {}, known.get(), {}, {}, 6002 ).isKept ); // one of the flood is enough to see it
  QVERIFY( judge.judge( {}, known.get(), {}, {}, 6060 ).code.isEmpty() );
}

void TestGateway::device_withoutEntryGoesByStation()
{
  Line line( {} );
  QCOMPARE( line.verdictOn( hourPacket( "PW=999999;MN=OLD;Flag=5" ) ), QStringLiteral( "taken 1" ) );
  QCOMPARE( line.fixture.values( QStringLiteral( "S2" ), QStringLiteral( "PM2.5" ), Period::Hour ).size(), 1 );
  QCOMPARE( line.verdictOn( hourPacket( "MN=NOBODY;Flag=5" ) ), QStringLiteral( "unknown-station" ) );
  QVERIFY( line.lastAnswers.contains( "QnRtn=4&&" ) );
}

void TestGateway::states_areCountedPerDevice()
{
  Device device = airDevice();
  device.password = QStringLiteral( "123456" );
  Line line( { device } );
  line.verdictOn( hourPacket( "PW=123456;MN=D1;Flag=1", "a34004-Avg=14;a34002-Avg=20" ) );
  line.verdictOn( hourPacket( "PW=000000;MN=D1;Flag=5" ) );
  line.verdictOn( hourPacket( "MN=NOBODY;Flag=5" ) );
  line.gateway->stop();
  const DeviceState state = line.stateOf( QStringLiteral( "D1" ) );
  QCOMPARE( state.packets, 2 );
  QCOMPARE( state.rejected, 1 );
  QCOMPARE( state.readings, 2 );
  QCOMPARE( state.edition, QStringLiteral( "2017" ) );
  QCOMPARE( state.address, QStringLiteral( "127.0.0.1" ) );
  QVERIFY( state.lastReason.contains( QLatin1String( "password" ) ) );
  QCOMPARE( line.stateOf( QStringLiteral( "NOBODY" ) ).rejected, 1 );
  QCOMPARE( line.gateway->devices().size(), 3 ); // with the probe of this test
}

void TestGateway::parts_areJoinedInAnyOrder_data()
{
  QTest::addColumn<QList<int>>( "order" );
  QTest::addColumn<bool>( "ownQn" ); // each part with a number of its own, so that DataTime must join them
  QTest::newRow( "in order" ) << QList<int> { 1, 2, 3 } << false;
  QTest::newRow( "backwards" ) << QList<int> { 3, 2, 1 } << false;
  QTest::newRow( "one twice" ) << QList<int> { 2, 2, 1, 3 } << false;
  QTest::newRow( "own numbers" ) << QList<int> { 2, 3, 1 } << true;
}

void TestGateway::parts_areJoinedInAnyOrder()
{
  QFETCH( QList<int>, order );
  QFETCH( bool, ownQn );
  Line line( { airDevice() } );
  const QList<QByteArray> values { "a34004-Avg=14;a34002-Avg=20", "a21026-Avg=7;a21004-Avg=8", "a05024-Avg=9,a05024-Flag=M" };
  QByteArray stream;
  for ( const int number : order )
  {
    const QByteArray qn = ownQn ? "2022051316260837" + QByteArray::number( number ) : QByteArray( "20220513162608370" );
    stream += Hj212Packet::frame( "QN=" + qn + ";ST=22;CN=2061;MN=D1;Flag=7;PNO=" + QByteArray::number( number )
      + ";PNUM=3;CP=&&DataTime=20220513160000;" + values.at( number - 1 ) + "&&" );
  }
  QCOMPARE( line.verdictOn( stream ), QStringLiteral( "taken 5" ) );
  QCOMPARE( line.lastAnswers.count( "CN=9014" ), order.size() );
  QCOMPARE( line.fixture.values( QStringLiteral( "S1" ), QStringLiteral( "NO2" ), Period::Hour ).first().value, 8.0 );
  QCOMPARE( line.fixture.values( QStringLiteral( "S1" ), QStringLiteral( "O3" ), Period::Hour ).first().flag, QualityFlag::Maintenance );
}

void TestGateway::parts_incompleteAreKept()
{
  Line line( { airDevice() } );
  QCOMPARE( line.verdictOn( hourPacket( "MN=D1;Flag=7;PNUM=2;PNO=1" ) ), QString() );
  QVERIFY( line.lastAnswers.isEmpty() ); // nothing is durable yet
  QCOMPARE( line.verdictOn( hourPacket( "MN=D1;Flag=7;PNUM=2;PNO=3" ) ), QStringLiteral( "split" ) );
  QVERIFY( line.fixture.values( QStringLiteral( "S1" ), QStringLiteral( "PM2.5" ), Period::Hour ).isEmpty() );
  line.gateway->stop();
  QCOMPARE( line.rejected().last().code, QStringLiteral( "incomplete" ) );
  QVERIFY( line.rejected().last().content.contains( QLatin1String( "PNO=1" ) ) );
}

void TestGateway::parts_deviceThatWaitsIsAnswered()
{
  Line line( { airDevice() } );
  const QByteArray part = hourPacket( "MN=D1;Flag=7;PNUM=2;PNO=1" );
  line.verdictOn( part );
  line.verdictOn( part );
  QVERIFY( line.lastAnswers.contains( "CN=9014" ) );
  QCOMPARE( line.rejected().last().code, QStringLiteral( "part" ) ); // kept before it was answered
  QCOMPARE( line.verdictOn( hourPacket( "MN=D1;Flag=7;PNUM=2;PNO=2", "a34002-Avg=20" ) ), QStringLiteral( "taken 2" ) );
}

void TestGateway::joiner_memoryIsBounded()
{
  PacketJoiner joiner;
  qsizetype givenUp = 0;
  for ( int i = 0; i < 5000; ++i )
  {
    PacketJoiner::Part part;
    part.packet.mn = QStringLiteral( "D%1" ).arg( i / 2 );
    part.packet.qn = QString::number( i );
    part.packet.cn = QStringLiteral( "2011" );
    part.packet.packetCount = 2;
    part.packet.packetNumber = 1;
    givenUp += joiner.add( part, i ).givenUp.size();
    QVERIFY( joiner.waiting() <= PacketJoiner::maximalOfAll );
  }
  QCOMPARE( givenUp + joiner.waiting(), 5000 );
  QCOMPARE( joiner.expire( 4500 + PacketJoiner::timeoutMs ).size(), 501 ); // begun at 4000 to 4500
  QCOMPARE( joiner.clear().size(), 499 );
  QCOMPARE( joiner.waiting(), 0 );
}

void TestGateway::backfill_gapIsAskedForOnceAndArrives_data()
{
  QTest::addColumn<bool>( "restarted" ); // the gateway, within the gap
  QTest::addColumn<bool>( "endLabelled" );
  QTest::newRow( "device was silent" ) << false << false;
  QTest::newRow( "gateway was away" ) << true << false;
  QTest::newRow( "end-labelled" ) << false << true;
}

void TestGateway::backfill_gapIsAskedForOnceAndArrives()
{
  QFETCH( bool, restarted );
  QFETCH( bool, endLabelled );
  Device device = airDevice();
  device.endLabelled = endLabelled;
  Line line( { device } );
  const auto restart = [&line] {
    line.gateway->stop();
    line.device.abort();
    line.gateway->setBackfill( true );
    VERIFY_OK( line.gateway->listen( QHostAddress::LocalHost, 0 ) );
    line.device.connectToHost( QHostAddress::LocalHost, line.gateway->port() );
  };
  if ( restarted )
    line.verdictOn( hourPacket( "PW=123456;MN=D1;Flag=5", "a34004-Avg=14", "20220513100000" ) );
  restart();
  if ( !restarted )
    line.verdictOn( hourPacket( "PW=123456;MN=D1;Flag=5", "a34004-Avg=14", "20220513100000" ) );
  QVERIFY( !line.lastAnswers.contains( "BeginTime" ) );
  line.verdictOn( hourPacket( "PW=123456;MN=D1;Flag=5", "a34004-Avg=15", "20220513140000" ) );
  QTRY_VERIFY( ( line.lastAnswers += line.device.readAll() ).contains( "BeginTime" ) ); // after the answer to its packet
  const QByteArray request = line.lastAnswers.mid( line.lastAnswers.indexOf( "BeginTime" ) );
  QVERIFY2( line.lastAnswers.contains( "ST=22;CN=2061;PW=123456;MN=D1;Flag=5;CP=&&" ), line.lastAnswers.constData() );
  QVERIFY2( request.startsWith( "BeginTime=20220513110000;EndTime=20220513130000&&" ), request.constData() ); // in the stamps of the device
  QCOMPARE( line.gateway->counters().requests, 1 );
  QByteArray old;
  for ( const char *time : { "20220513110000", "20220513120000", "20220513130000" } )
    old += hourPacket( "PW=123456;MN=D1;Flag=5", "a34004-Avg=16", time );
  QCOMPARE( line.verdictOn( old ), QStringLiteral( "taken 1+taken 1+taken 1" ) );
  line.verdictOn( hourPacket( "PW=123456;MN=D1;Flag=5", "a34004-Avg=17", "20220513150000" ) );
  QCOMPARE( line.gateway->counters().requests, 1 );
  QCOMPARE( line.fixture.values( QStringLiteral( "S1" ), QStringLiteral( "PM2.5" ), Period::Hour ).size(), 6 );
}

void TestGateway::group_isSharedByConnections()
{
  QList<Device> devices;
  for ( int i = 0; i < 20; ++i )
  {
    devices.append( airDevice() );
    devices.last().mn = QStringLiteral( "G%1" ).arg( i );
  }
  Line line( devices );
  QList<QTcpSocket *> sockets;
  for ( int i = 0; i < 20; ++i )
  {
    sockets.append( new QTcpSocket( line.gateway.get() ) );
    sockets.last()->connectToHost( QHostAddress::LocalHost, line.gateway->port() );
    QTRY_COMPARE( sockets.last()->state(), QAbstractSocket::ConnectedState );
  }
  QCOMPARE( line.verdictOn( {} ), QString() ); // all connections are known to the gateway
  for ( int i = 0; i < 20; ++i )
  {
    const QByteArray time = "202205131600" + QByteArray::number( 10 + i );
    sockets.at( i )->write( hourPacket( "MN=G" + QByteArray::number( i ) + ";Flag=5", "a34004-Avg=14", time ) );
    QVERIFY( sockets.at( i )->waitForBytesWritten( 5000 ) ); // the loop of the gateway does not run here: they arrive together
  }
  QTRY_COMPARE( line.gateway->counters().readings, 20 );
  QVERIFY2( line.gateway->counters().groups < 10, qPrintable( QString::number( line.gateway->counters().groups ) ) );
  for ( QTcpSocket *socket : sockets )
    QTRY_VERIFY( socket->bytesAvailable() > 0 );
  QVERIFY( line.gateway->counters().answers >= 20 );
}

void TestGateway::group_withoutCommitIsNotAnswered()
{
  Line line( { airDevice() } );
  FullDisk disk( line.fixture.readings() );
  Gateway gateway( line.fixture.catalogue(), line.fixture.network(), disk, line.fixture.workspace().devices() );
  VERIFY_OK( gateway.listen( QHostAddress::LocalHost, 0 ) );
  QSignalSpy failed( &gateway, &Gateway::storeFailed );
  QSignalSpy accepted( &gateway, &Gateway::packetAccepted );
  QTcpSocket device;
  device.connectToHost( QHostAddress::LocalHost, gateway.port() );
  const QByteArray good = hourPacket( "MN=D1;Flag=5" );
  QByteArray broken = good;
  broken.replace( "Avg=14", "Avg=41" );
  for ( const QByteArray &packet : { good, broken } )
  {
    disk.isFull = true;
    device.write( packet );
    const qsizetype before = failed.size();
    QTRY_COMPARE( failed.size(), before + 1 );
    QVERIFY( !device.waitForReadyRead( 50 ) ); // neither an answer nor a refusal
    QCOMPARE( gateway.counters().answers, 0 );
  }
  disk.isFull = false;
  device.write( good );
  QTRY_COMPARE( accepted.size(), 1 );
  QTRY_VERIFY( device.bytesAvailable() > 0 );
  QVERIFY( device.readAll().contains( "CN=9014" ) );
}

QTEST_GUILESS_MAIN( TestGateway )
#include "test_gateway.moc"
