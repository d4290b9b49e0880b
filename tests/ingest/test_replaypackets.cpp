#include "IngestFixture.h"

#include "ingest/Gateway.h"
#include "ingest/Replay.h"

#include <QSignalSpy>

#include <limits>

using namespace jinguan;
using namespace jinguan::test;

namespace
{
constexpr UtcSeconds sBegin = 1652428800; // 2022-05-13T16:00+08:00

Station airStation( const QString &code, const QString &mn = {} )
{
  Station station;
  station.code = code;
  station.name = { code, code };
  station.kind = QStringLiteral( "air_standard" );
  station.elements = QStringList { QStringLiteral( "air" ) };
  station.mn = mn;
  return station;
}

/** The data segments of \a packets. */
QList<Hj212Packet> parsed( const QList<TimedPacket> &packets )
{
  QList<Hj212Packet> list;
  for ( const TimedPacket &packet : packets )
  {
    const Result<Hj212Packet> read = Hj212Packet::parseSegment( packet.frame.mid( 6, packet.frame.size() - 12 ) );
    if ( !read )
      qFatal( "%s", qPrintable( read.error().text() ) );
    list.append( *read );
  }
  return list;
}
} // namespace

/** Readings of a workspace as the packets of its devices. */
class TestReplayPackets : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void add_whatHj212CannotCarry_isRefused_data();
    void add_whatHj212CannotCarry_isRefused();
    void add_registeredDevice_isTakenAtItsWord();
    void packets_longArea_isSplitAndJoinedAgain();
    void fromStore_arrivesInAnotherWorkspaceAsItWas();
    void fromStore_nothingChosen_saysWhatToDo();
};

void TestReplayPackets::add_whatHj212CannotCarry_isRefused_data()
{
  QTest::addColumn<QString>( "indicator" );
  QTest::addColumn<int>( "period" );
  QTest::addColumn<double>( "value" );
  QTest::addColumn<bool>( "below" );
  QTest::addColumn<bool>( "taken" );
  QTest::newRow( "hour" ) << "PM2.5" << 3600 << 12.0 << false << true;
  QTest::newRow( "month" ) << "PM2.5" << 2678400 << 12.0 << false << false;
  QTest::newRow( "below detection" ) << "PM2.5" << 3600 << 1.0 << true << false;
  QTest::newRow( "no number" ) << "PM2.5" << 3600 << std::numeric_limits<double>::quiet_NaN() << false << false;
  QTest::newRow( "unknown" ) << "nobody" << 3600 << 1.0 << false << false;
}

void TestReplayPackets::add_whatHj212CannotCarry_isRefused()
{
  QFETCH( QString, indicator );
  QFETCH( int, period );
  QFETCH( double, value );
  QFETCH( bool, below );
  IngestFixture fixture;
  ReplayPackets packets( fixture.catalogue(), {}, {} );
  QTEST( packets.add( QStringLiteral( "S1" ), indicator, QStringLiteral( "ug/m3" ), static_cast<Period>( period ),
           { sBegin, value, QualityFlag::Valid, below } ),
    "taken" );
  QFETCH( bool, taken );
  QCOMPARE( packets.packets().isEmpty(), !taken );
}

void TestReplayPackets::add_registeredDevice_isTakenAtItsWord()
{
  IngestFixture fixture;
  Device device;
  device.mn = QStringLiteral( "88888880000001" );
  device.station = QStringLiteral( "S1" );
  device.password = QStringLiteral( "654321" );
  device.endLabelled = true;
  device.factors = { { QStringLiteral( "PM25" ), QStringLiteral( "PM2.5" ), QStringLiteral( "mg/m3" ), 0.1 } };
  ReplayPackets packets( fixture.catalogue(), { airStation( QStringLiteral( "S1" ), QStringLiteral( "other" ) ) }, { device } );
  QVERIFY( packets.add( QStringLiteral( "S1" ), QStringLiteral( "PM2.5" ), QStringLiteral( "ug/m3" ), Period::Hour,
    { sBegin, 35, QualityFlag::Maintenance } ) );
  QVERIFY( !packets.add(
    QStringLiteral( "S1" ), QStringLiteral( "PM2.5" ), QStringLiteral( "ug/m3" ), Period::Hour, { sBegin, 36 } ) ); // once in a packet
  const QList<Hj212Packet> list = parsed( packets.packets() );
  QCOMPARE( list.size(), 1 );
  QCOMPARE( list.first().mn, device.mn );
  QCOMPARE( list.first().pw, device.password );
  QCOMPARE( list.first().cn, QStringLiteral( "2061" ) );
  QCOMPARE( list.first().parameters.value( QStringLiteral( "DataTime" ) ),
    QStringLiteral( "20220513170000" ) ); // the end of the hour that begins at 16
  QCOMPARE( list.first().factors.first().code, QStringLiteral( "PM25" ) );
  QCOMPARE( list.first().factors.first().values.value( QStringLiteral( "Avg" ) ).toDouble(), 0.35 ); // 0.035 mg/m³ in tenths
  QCOMPARE( list.first().factors.first().values.value( QStringLiteral( "Flag" ) ), QStringLiteral( "M" ) );
}

void TestReplayPackets::packets_longArea_isSplitAndJoinedAgain()
{
  IngestFixture fixture;
  VERIFY_OK( fixture.network().saveStations( { airStation( QStringLiteral( "S1" ) ) } ) );
  ReplayPackets packets( fixture.catalogue(), {}, {} );
  QSet<QString> sent;
  for ( const Indicator &indicator : fixture.catalogue().indicators() )
  {
    const double middle = std::clamp( 1.0, indicator.plausibleMin, indicator.plausibleMax );
    if ( indicator.elements.contains( QStringLiteral( "air" ) )
      && packets.add( QStringLiteral( "S1" ), indicator.id, indicator.unit, Period::Hour, { sBegin, middle } ) )
      sent.insert( indicator.id );
  }
  // the air indicators of the catalogue alone may fit into one packet
  for ( const Indicator &indicator : fixture.catalogue().indicators() )
  {
    const double middle = std::clamp( 1.0, indicator.plausibleMin, indicator.plausibleMax );
    if ( packets.add( QStringLiteral( "S1" ), indicator.id, indicator.unit, Period::Hour, { sBegin, middle } ) )
      sent.insert( indicator.id );
  }
  const QList<TimedPacket> made = packets.packets();
  QVERIFY( made.size() > 1 );
  for ( const TimedPacket &part : made )
    QVERIFY( part.frame.indexOf( "&&\r" ) < 0 && part.frame.size() <= 1024 + 12 );
  Gateway gateway( fixture.catalogue(), fixture.network(), fixture.readings(), fixture.workspace().devices() );
  VERIFY_OK( gateway.listen( QHostAddress::LocalHost, 0 ) );
  Replay::Options fast;
  fast.speed = 0;
  QTcpSocket device;
  device.connectToHost( QHostAddress::LocalHost, gateway.port() );
  for ( const TimedPacket &part : made )
    device.write( part.frame );
  QTRY_COMPARE( gateway.counters().packets, made.size() );
  QTRY_VERIFY( gateway.counters().readings > 0 );
  gateway.stop();
  const Result<QList<Series>> series = fixture.readings().series( QStringLiteral( "S1" ) );
  VERIFY_OK( series );
  QCOMPARE( series->size(), sent.size() );
}

void TestReplayPackets::fromStore_arrivesInAnotherWorkspaceAsItWas()
{
  IngestFixture from;
  VERIFY_OK( from.network().saveStations(
    { airStation( QStringLiteral( "S1" ), QStringLiteral( "MN1" ) ), airStation( QStringLiteral( "S2" ) ) } ) );
  const QString path = from.write( QStringLiteral( "PRSA_Data_S1.csv" ),
    "No,year,month,day,hour,PM2.5,PM10,PRES,station\n"
    "1,2017,1,1,1,10,20,1020,S1\n2,2017,1,1,2,11,NA,1021,S1\n3,2017,1,1,3,12,22,1022.5,S2\n" );
  VERIFY_OK( from.import( path, QStringLiteral( "prsa-beijing" ) ) );
  const Result<ReplaySource::Stored> stored = ReplaySource::fromStore( from.workspace(), from.catalogue(), {} );
  VERIFY_OK( stored );
  QCOMPARE( stored->packets.size(), 3 );
  QCOMPARE( stored->leftOut, 0 );
  const Result<ReplaySource::Stored> one =
    ReplaySource::fromStore( from.workspace(), from.catalogue(), { { QStringLiteral( "S2" ) }, { QStringLiteral( "PM10" ) }, {}, {} } );
  VERIFY_OK( one );
  QCOMPARE( one->packets.size(), 1 );

  IngestFixture to;
  VERIFY_OK(
    to.network().saveStations( { airStation( QStringLiteral( "S1" ), QStringLiteral( "MN1" ) ), airStation( QStringLiteral( "S2" ) ) } ) );
  Gateway gateway( to.catalogue(), to.network(), to.readings(), to.workspace().devices() );
  VERIFY_OK( gateway.listen( QHostAddress::LocalHost, 0 ) );
  Replay::Options fast;
  fast.speed = 0;
  Replay replay( stored->packets, fast );
  QSignalSpy finished( &replay, &Replay::finished );
  replay.start( QStringLiteral( "127.0.0.1" ), gateway.port() );
  QTRY_COMPARE( finished.size(), 1 );
  for ( const auto &[station, indicator] : { std::pair( "S1", "PM2.5" ), std::pair( "S1", "PM10" ), std::pair( "S2", "PM2.5" ) } )
  {
    const QList<Reading> sent = from.values( QString::fromLatin1( station ), QString::fromLatin1( indicator ), Period::Hour );
    const QList<Reading> kept = to.values( QString::fromLatin1( station ), QString::fromLatin1( indicator ), Period::Hour );
    QVERIFY( !sent.isEmpty() );
    QCOMPARE( kept.size(), sent.size() );
    for ( qsizetype i = 0; i < sent.size(); ++i )
    {
      QCOMPARE( kept[i].begin, sent[i].begin );
      QCOMPARE( kept[i].value, sent[i].value );
    }
  }
}

void TestReplayPackets::fromStore_nothingChosen_saysWhatToDo()
{
  IngestFixture fixture;
  const Result<ReplaySource::Stored> stored = ReplaySource::fromStore( fixture.workspace(), fixture.catalogue(), {} );
  QVERIFY( !stored );
  QVERIFY( stored.error().text().contains( QLatin1String( "Choose other stations" ) ) );
}

QTEST_GUILESS_MAIN( TestReplayPackets )
#include "test_replaypackets.moc"
