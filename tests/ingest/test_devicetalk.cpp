#include "GatewayLine.h"

#include "ingest/DeviceTalk.h"
#include "ingest/RejectedFile.h"

#include "base/CsvTable.h"

using namespace jinguan;
using namespace jinguan::test;
using State = DeviceRequest::State;
using Wish = DeviceTalk::Wish;

namespace
{
const QDateTime sNow = QDateTime::fromSecsSinceEpoch( 1767225600, Qt::UTC ); // 2026-01-01 08:00 in Shanghai

Hj212Packet wordOf( const QByteArray &cn, const QByteArray &qn, const QByteArray &content )
{
  return *Hj212Packet::parseSegment( "QN=" + qn + ";ST=91;CN=" + cn + ";PW=123456;MN=D1;Flag=4;CP=&&" + content + "&&" );
}

/** The books of a gateway to which D1 is connected, and its talk. */
struct Talk
{
    IngestFixture fixture;
    GatewayBooks books { fixture.catalogue() };
    DeviceTalk talk { books };

    Talk() { books.setManner( QStringLiteral( "D1" ), { 7, QStringLiteral( "22" ), QStringLiteral( "123456" ), 9 } ); }

    void ask( Wish wish, qint64 id = 1, int number = 0 )
    {
      Result<DeviceRequest> request = DeviceTalk::request( GatewayFixture::usualDevice(), wish, number );
      if ( !request )
        qFatal( "%s", qPrintable( request.error().text() ) );
      request->id = id;
      request->askedAt = sNow.toSecsSinceEpoch();
      talk.add( *request );
    }
    /** The packet that is to be sent at \a steady. */
    Hj212Packet sent( qint64 steady )
    {
      const std::vector<Outgoing> outgoing = talk.due( steady, sNow.addMSecs( steady ) );
      if ( outgoing.size() != 1 )
        return {};
      line = outgoing.front().line;
      const QByteArray &bytes = outgoing.front().bytes;
      return *Hj212Packet::parseSegment( bytes.mid( 6, bytes.size() - 12 ) );
    }
    LineId line = 0;
};
} // namespace

class TestDeviceTalk : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void request_hasCommandAndContent_data();
    void request_hasCommandAndContent();
    void request_refusesWhatTheStandardForbids_data();
    void request_refusesWhatTheStandardForbids();
    void exchange_endsWithWhatTheDeviceSays_data();
    void exchange_endsWithWhatTheDeviceSays();
    void silence_isAskedAgainThreeTimes();
    void absentDevice_isWaitedFor();
    void oldEdition_repeatsTheNumberInItsData();
    void answerToNoRequest_changesNothing();
    void gateway_asksAcrossProcesses();
    void gateway_keepsAnswersToNoRequest();
    void gateway_answersTheNoticeOfAClock();
    void gateway_showsClocksAndHeartbeats();
    void rejectedFile_holdsEveryRefusal();
};

void TestDeviceTalk::request_hasCommandAndContent_data()
{
  QTest::addColumn<int>( "wish" );
  QTest::addColumn<int>( "number" );
  QTest::addColumn<QByteArray>( "packet" );
  // HJ 212-2017, table of commands; the one with an interval is the example of its annex but for QN, ST, PW and MN.
  QTest::newRow( "clock" ) << int( Wish::Clock ) << 0 << QByteArray( "ST=22;CN=1011;PW=123456;MN=D1;Flag=9;CP=&&&&" );
  QTest::newRow( "set clock" ) << int( Wish::SetClock ) << 0
                               << QByteArray( "ST=22;CN=1012;PW=123456;MN=D1;Flag=9;CP=&&SystemTime=20260101080000&&" );
  QTest::newRow( "interval" ) << int( Wish::Interval ) << 0 << QByteArray( "ST=22;CN=1061;PW=123456;MN=D1;Flag=9;CP=&&&&" );
  QTest::newRow( "set interval" ) << int( Wish::SetInterval ) << 30
                                  << QByteArray( "ST=22;CN=1062;PW=123456;MN=D1;Flag=9;CP=&&RtdInterval=30&&" );
  QTest::newRow( "minute interval" ) << int( Wish::MinuteInterval ) << 0 << QByteArray( "ST=22;CN=1063;PW=123456;MN=D1;Flag=9;CP=&&&&" );
  QTest::newRow( "set minute interval" ) << int( Wish::SetMinuteInterval ) << 10
                                         << QByteArray( "ST=22;CN=1064;PW=123456;MN=D1;Flag=9;CP=&&MinInterval=10&&" );
}

void TestDeviceTalk::request_hasCommandAndContent()
{
  QFETCH( int, wish );
  QFETCH( int, number );
  QFETCH( QByteArray, packet );
  Talk talk;
  talk.ask( static_cast<Wish>( wish ), 1, number );
  const QByteArray segment = talk.sent( 0 ).segment();
  QCOMPARE( segment, "QN=20260101080000000;" + packet );
  QCOMPARE( talk.line, LineId( 7 ) );
}

void TestDeviceTalk::request_refusesWhatTheStandardForbids_data()
{
  QTest::addColumn<int>( "wish" );
  QTest::addColumn<int>( "number" );
  QTest::newRow( "real-time data too often" ) << int( Wish::SetInterval ) << 29;
  QTest::newRow( "real-time data too seldom" ) << int( Wish::SetInterval ) << 3601;
  QTest::newRow( "seven minutes" ) << int( Wish::SetMinuteInterval ) << 7;
  QTest::newRow( "data of no time" ) << int( Wish::Resend ) << 0;
}

void TestDeviceTalk::request_refusesWhatTheStandardForbids()
{
  QFETCH( int, wish );
  QFETCH( int, number );
  QVERIFY( !DeviceTalk::request( GatewayFixture::usualDevice(), static_cast<Wish>( wish ), number ) );
}

void TestDeviceTalk::exchange_endsWithWhatTheDeviceSays_data()
{
  QTest::addColumn<QList<QByteArrayList>>( "words" ); // CN and CP
  QTest::addColumn<QString>( "state" );
  QTest::addColumn<QString>( "answer" );
  QTest::newRow( "done" ) << QList<QByteArrayList> { { "9011", "QnRtn=1" }, { "1011", "SystemTime=20260101075958" },
    { "9012", "ExeRtn=1" } }
                          << "done"
                          << "SystemTime=20260101075958";
  QTest::newRow( "refused" ) << QList<QByteArrayList> { { "9011", "QnRtn=3" } } << "refused"
                             << "";
  QTest::newRow( "accepted, then failed" ) << QList<QByteArrayList> { { "9011", "QnRtn=1" }, { "9012", "ExeRtn=100" } } << "refused"
                                           << "";
  QTest::newRow( "accepted, no more yet" ) << QList<QByteArrayList> { { "9011", "QnRtn=1" } } << "accepted"
                                           << "";
  QTest::newRow( "no code at all" ) << QList<QByteArrayList> { { "9011", "" } } << "refused"
                                    << "";
  QTest::newRow( "said twice" ) << QList<QByteArrayList> { { "9011", "QnRtn=1" }, { "9012", "ExeRtn=1" }, { "9012", "ExeRtn=2" } } << "done"
                                << "";
}

void TestDeviceTalk::exchange_endsWithWhatTheDeviceSays()
{
  QFETCH( QList<QByteArrayList>, words );
  Talk talk;
  talk.ask( Wish::Clock );
  const QByteArray qn = talk.sent( 0 ).qn.toLatin1();
  for ( const QByteArrayList &word : words )
    QVERIFY( talk.talk.hear( QStringLiteral( "D1" ), wordOf( word.at( 0 ), qn, word.at( 1 ) ), 10, 0 ) );
  const QList<DeviceRequest> changed = talk.talk.takeChanged();
  QTEST( DeviceRequest::stateId( changed.last().state ), "state" );
  QTEST( changed.last().answer, "answer" );
  QCOMPARE( changed.last().id, 1 );
}

void TestDeviceTalk::silence_isAskedAgainThreeTimes()
{
  Talk talk;
  talk.ask( Wish::Clock );
  const QString qn = talk.sent( 0 ).qn;
  QVERIFY( talk.talk.due( 9999, sNow ).empty() );
  for ( const qint64 steady : { 10000, 20000, 30000 } )
    QCOMPARE( talk.sent( steady ).qn, qn ); // the same exchange
  QCOMPARE( talk.talk.takeChanged().last().tries, 4 );
  QVERIFY( talk.talk.due( 40000, sNow ).empty() );
  QCOMPARE( talk.talk.takeChanged().last().state, State::TimedOut );
  QCOMPARE( talk.talk.open(), 0 );
}

void TestDeviceTalk::absentDevice_isWaitedFor()
{
  Talk talk;
  talk.books.dropLine( 7 );
  talk.ask( Wish::Clock );
  QVERIFY( talk.talk.due( 0, sNow ).empty() );
  QVERIFY( talk.talk.due( 0, sNow.addSecs( 86000 ) ).empty() );
  QCOMPARE( talk.talk.open(), 1 );
  talk.books.setManner( QStringLiteral( "D1" ), { 9, QStringLiteral( "22" ), {}, 5 } );
  QCOMPARE( talk.sent( 1 ).cn, QStringLiteral( "1011" ) );
  QCOMPARE( talk.line, LineId( 9 ) );
  talk.books.dropLine( 9 );
  talk.talk.due( 20000, sNow.addSecs( 86401 ) );
  QCOMPARE( talk.talk.takeChanged().last().state, State::Offline );
}

void TestDeviceTalk::oldEdition_repeatsTheNumberInItsData()
{
  Talk talk;
  talk.ask( Wish::Clock );
  const QByteArray qn = talk.sent( 0 ).qn.toLatin1();
  const Hj212Packet word = *Hj212Packet::parseSegment( "ST=91;CN=9012;PW=123456;MN=D1;CP=&&QN=" + qn + ";ExeRtn=1&&" );
  QVERIFY( talk.talk.hear( QStringLiteral( "D1" ), word, 10, 0 ) );
  QCOMPARE( talk.talk.takeChanged().last().state, State::Done );
}

/** Guards against devices, or others in their name, that end a request by an answer to another. */
void TestDeviceTalk::answerToNoRequest_changesNothing()
{
  Talk talk;
  talk.ask( Wish::Clock );
  const QByteArray qn = talk.sent( 0 ).qn.toLatin1();
  talk.talk.takeChanged();
  QVERIFY( !talk.talk.hear( QStringLiteral( "D1" ), wordOf( "9012", "20260101080000999", "ExeRtn=1" ), 10, 0 ) );
  QVERIFY( !talk.talk.hear( QStringLiteral( "D2" ), wordOf( "9012", qn, "ExeRtn=1" ), 10, 0 ) );
  QVERIFY( !talk.talk.hear( QStringLiteral( "D1" ), wordOf( "1061", "20260101080000999", "RtdInterval=30" ), 10, 0 ) );
  QVERIFY( talk.talk.takeChanged().isEmpty() );
  QCOMPARE( talk.talk.open(), 1 );
}

void TestDeviceTalk::gateway_asksAcrossProcesses()
{
  GatewayFixture with;
  with.listen();
  QTcpSocket socket;
  socket.connectToHost( QHostAddress::LocalHost, with.gateway->port() );
  socket.write( hourOf( "PW=654321;MN=D1;Flag=5" ) );
  QTRY_VERIFY( socket.bytesAvailable() > 0 );
  socket.readAll();
  // Another process leaves the request; here it is another connection to the same file.
  const Result<std::unique_ptr<Workspace>> other = Workspace::open( with.fixture.workspace().folder(), OpenMode::ReadingsOnly );
  VERIFY_OK( other );
  DeviceRequest request = *DeviceTalk::request( GatewayFixture::usualDevice(), Wish::Resend, 0, Period::Hour, { 1652407200, 1652414400 } );
  request.askedAt = QDateTime::currentSecsSinceEpoch();
  const Result<qint64> id = ( *other )->devices().ask( request );
  VERIFY_OK( id );
  QByteArray heard;
  QTRY_VERIFY( ( heard += socket.readAll() ).contains( "BeginTime=20220513100000;EndTime=20220513120000&&" ) );
  QVERIFY2( heard.contains( "ST=22;CN=2061;PW=654321;MN=D1;Flag=5;" ), heard.constData() );
  const QByteArray qn = heard.mid( heard.indexOf( "QN=" ) + 3, 17 );
  for ( const QByteArray &word : { QByteArray( "9011;PW=654321;MN=D1;Flag=4;CP=&&QnRtn=1&&" ),
          QByteArray( "2061;PW=654321;MN=D1;Flag=4;CP=&&DataTime=20220513100000;a34004-Avg=9&&" ),
          QByteArray( "9012;PW=654321;MN=D1;Flag=4;CP=&&ExeRtn=1&&" ) } )
    socket.write( Hj212Packet::frame( "QN=" + qn + ";ST=22;CN=" + word ) );
  QTRY_COMPARE( ( *other )->devices().request( *id )->value().state, State::Done );
  QCOMPARE( with.stored(), 2 );
  QVERIFY( ( *other )->devices().requests( true )->isEmpty() );
  QVERIFY( with.refused.isEmpty() );
}

/** Guards against answers to nothing that stop the gateway, or go unseen. */
void TestDeviceTalk::gateway_keepsAnswersToNoRequest()
{
  GatewayFixture with;
  with.listen();
  QTcpSocket socket;
  socket.connectToHost( QHostAddress::LocalHost, with.gateway->port() );
  socket.write( Hj212Packet::frame( "QN=20260101080000000;ST=22;CN=9012;MN=D1;Flag=4;CP=&&ExeRtn=1&&" ) );
  QTRY_COMPARE( with.refused, QStringList { QStringLiteral( "no-request" ) } );
  QVERIFY( with.kept().last().content.contains( QLatin1String( "ExeRtn=1" ) ) );
  socket.write( hourOf( "MN=D1;Flag=5" ) );
  QTRY_COMPARE( with.stored(), 1 );
}

void TestDeviceTalk::gateway_answersTheNoticeOfAClock()
{
  GatewayFixture with;
  with.listen();
  QTcpSocket socket;
  socket.connectToHost( QHostAddress::LocalHost, with.gateway->port() );
  socket.write( Hj212Packet::frame( "QN=20160801085857223;ST=32;CN=1013;PW=123456;MN=D1;Flag=5;CP=&&PolId=w01018&&" ) );
  QTRY_VERIFY( socket.bytesAvailable() > 0 );
  QCOMPARE( socket.readAll(), Hj212Packet::frame( "QN=20160801085857223;ST=91;CN=9013;PW=123456;MN=D1;Flag=4;CP=&&&&" ) );
  QVERIFY( with.refused.isEmpty() );
}

void TestDeviceTalk::gateway_showsClocksAndHeartbeats()
{
  GatewayFixture with;
  with.listen();
  QTcpSocket socket;
  socket.connectToHost( QHostAddress::LocalHost, with.gateway->port() );
  const QByteArray slow =
    local( QDateTime::currentSecsSinceEpoch() - 600 ).toString( QStringLiteral( "yyyyMMddHHmmss" ) ).toLatin1() + "000";
  socket.write( Hj212Packet::frame( "QN=" + slow + ";ST=22;CN=9015;MN=D1;Flag=5;CP=&&&&" ) );
  QTRY_VERIFY( socket.bytesAvailable() > 0 );
  with.gateway->stop();
  QVERIFY( with.refused.isEmpty() );
  const Result<QList<DeviceState>> states = with.fixture.workspace().devices().states();
  VERIFY_OK( states );
  QCOMPARE( states->size(), 1 );
  QVERIFY( states->first().clockDrift && std::abs( *states->first().clockDrift + 600 ) < 30 );
  QVERIFY( states->first().heartbeatAt >= states->first().firstSeen && states->first().firstSeen > 0 );
}

void TestDeviceTalk::rejectedFile_holdsEveryRefusal()
{
  GatewayFixture with;
  with.listen();
  QTcpSocket socket;
  socket.connectToHost( QHostAddress::LocalHost, with.gateway->port() );
  QByteArray broken = hourOf( "MN=D1;Flag=5" );
  broken.replace( "Avg=14", "Avg=41" );
  socket.write( broken + hourOf( "MN=STRANGER, \"X\";Flag=5" ) );
  QTRY_COMPARE( with.refused, ( QStringList { QStringLiteral( "crc" ), QStringLiteral( "unknown-station" ) } ) );
  const QString path = with.fixture.file( QStringLiteral( "拒收.csv" ) );
  const Result<qint64> count = RejectedFile::write( path, with.fixture.readings() );
  VERIFY_OK( count );
  QCOMPARE( *count, 2 );
  const Result<CsvTable> table = CsvTable::read( path,
    { QStringLiteral( "time" ), QStringLiteral( "code" ), QStringLiteral( "reason" ), QStringLiteral( "mn" ),
      QStringLiteral( "packet" ) } );
  VERIFY_OK( table );
  QCOMPARE( table->rowCount(), 2 );
  QCOMPARE( table->text( 0, QStringLiteral( "packet" ) ).toUtf8() + "\r\n", broken );
  QCOMPARE( table->text( 0, QStringLiteral( "code" ) ), QStringLiteral( "crc" ) );
  QCOMPARE( table->text( 1, QStringLiteral( "mn" ) ), QStringLiteral( "STRANGER, \"X\"" ) );
  QVERIFY( parseTime( table->text( 1, QStringLiteral( "time" ) ) ).isValid() );
  QVERIFY( !RejectedFile::write( with.fixture.file( QStringLiteral( "none/x.csv" ) ), with.fixture.readings() ) );
}

QTEST_GUILESS_MAIN( TestDeviceTalk )
#include "test_devicetalk.moc"
