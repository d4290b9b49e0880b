#include "FakeService.h"
#include "IngestFixture.h"

#include "ingest/sensorthings/SensorThingsPoll.h"

#include <QElapsedTimer>
#include <QJsonDocument>

using namespace jinguan;
using namespace jinguan::test;

namespace
{
constexpr UtcSeconds sNow = 1700000000; // 2023-11-14T22:13:20Z

QJsonObject observation( int id, const QString &time, const QJsonValue &result )
{
  return { { QStringLiteral( "@iot.id" ), id }, { QStringLiteral( "phenomenonTime" ), time }, { QStringLiteral( "result" ), result } };
}

QByteArray page( const QJsonArray &entities, const QString &next = {} )
{
  QJsonObject json { { QStringLiteral( "value" ), entities } };
  if ( !next.isEmpty() )
    json.insert( QStringLiteral( "@iot.nextLink" ), next );
  return QJsonDocument( json ).toJson( QJsonDocument::Compact );
}

/** Ends the work after some questions. */
class Impatient : public Progress
{
  public:
    bool isCancelled() const override { return true; }
};
} // namespace

/** Polling a service of OGC SensorThings. */
class TestSensorThings : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init();
    void poll_takesRealAnswersThroughAForeignLink();
    void poll_asksOnlyForWhatIsNew();
    void poll_takesLateAndCorrectedObservations();
    void poll_keepsWhatItRefusesOnce();
    void poll_judgesResults_data();
    void poll_judgesResults();
    void poll_takesOnlyConfirmedStreams();
    void poll_unknownStationKeepsTheMark();
    void poll_flagsByTheWordsOfTheMapping();
    void poll_textKeysAreQuoted();
    void poll_goesOnAfterBusyAnswers_data();
    void poll_goesOnAfterBusyAnswers();
    void poll_redirectIsFollowed();
    void poll_endsWithAReason_data();
    void poll_endsWithAReason();
    void poll_keepsWhatCameBeforeTheBreak();
    void poll_boundIsTakenUpByTheNextPoll();
    void poll_cancelEndsAtOnce();
    void poll_brokenLettersAreBorne();

  private:
    Result<PollReport> poll( UtcSeconds now = sNow );
    StreamMapping stream( const QString &key = QStringLiteral( "1" ), const QString &indicator = QStringLiteral( "PRES" ),
      const QString &unit = QStringLiteral( "hPa" ) ) const;
    void addStation( const QString &code );
    void serve( const QJsonArray &observations );

    std::unique_ptr<IngestFixture> mFixture;
    std::unique_ptr<FakeService> mService;
    DataSource mSource;
    SensorThingsMapping mMapping;
    SensorThingsLimits mLimits;
    Progress mProgress;
};

void TestSensorThings::init()
{
  mFixture = std::make_unique<IngestFixture>();
  mService = std::make_unique<FakeService>( []( const QUrl & ) { return FakeService::Answer { page( {} ) }; } );
  mLimits = SensorThingsLimits();
  mLimits.backoffMs = 1;
  mSource = DataSource();
  mSource.name = QStringLiteral( "水文局" );
  mSource.kind = SourceKind::SensorThings;
  mSource.location = mService->url();
  mSource.deliveredBy = QStringLiteral( "swj" );
  const Result<DataSource> saved = mFixture->workspace().sources().save( mSource );
  VERIFY_OK( saved );
  mSource = *saved;
  mMapping = SensorThingsMapping();
  mMapping.source = QStringLiteral( "bgs" );
  mMapping.from = 1577836800; // 2020
  mMapping.streams = { stream() };
  addStation( QStringLiteral( "GGA01" ) );
}

void TestSensorThings::addStation( const QString &code )
{
  Station station;
  station.code = code;
  station.name = { code, {} };
  station.kind = QStringLiteral( "groundwater_well" );
  station.states = { StationStateChange { StationStatus::Running, {}, {} } };
  VERIFY_OK( mFixture->network().saveStations( { station } ) );
}

StreamMapping TestSensorThings::stream( const QString &key, const QString &indicator, const QString &unit ) const
{
  StreamMapping stream;
  stream.stream = key;
  stream.station = QStringLiteral( "GGA01" );
  stream.indicator = indicator;
  stream.unit = unit;
  stream.period = Period::Sample;
  stream.confirmed = true;
  return stream;
}

Result<PollReport> TestSensorThings::poll( UtcSeconds now )
{
  SensorThingsPoll poll( mFixture->catalogue(), mFixture->network(), mFixture->readings(), mFixture->workspace().sources(), mLimits );
  return poll.run( mSource, mMapping, now, mProgress );
}

void TestSensorThings::serve( const QJsonArray &observations )
{
  mService->setHandler( [observations]( const QUrl &asked ) {
    // a service that heeds filter and order
    const QString since = FakeService::query( asked, "$filter" ).section( QLatin1Char( ' ' ), -1 );
    QJsonArray list;
    for ( const QJsonValue &value : observations )
    {
      const QString time = value.toObject().value( QStringLiteral( "phenomenonTime" ) ).toString();
      if ( QDateTime::fromString( time, Qt::ISODate ) > QDateTime::fromString( since, Qt::ISODate ) )
        list.append( value );
    }
    return FakeService::Answer { page( list ) };
  } );
}

void TestSensorThings::poll_takesRealAnswersThroughAForeignLink()
{
  SHARED_OR_SKIP( file, "data/protocols/sensorthings/observationsDataFixtures.ts" );
  // the first answer as the service gave it: its link leads to the service's public name, which this computer must not ask
  const QByteArray first = constantOf( file, QStringLiteral( "observationsRawDataResponseFixture" ) );
  const QByteArray rest = constantOf( file, QStringLiteral( "observationsDataFixtureRealExample" ) );
  const QJsonArray more = QJsonDocument::fromJson( rest ).array();
  const QJsonArray begin = QJsonDocument::fromJson( first ).object().value( QStringLiteral( "value" ) ).toArray();
  QCOMPARE( begin.size(), 3 );
  QVERIFY( more.size() > 80 );
  mSource.location = mService->url( QStringLiteral( "/FROST-Server/v1.1" ) );
  mMapping.streams = { stream( QStringLiteral( "1" ) ) };
  mMapping.flagPath = QStringLiteral( "resultQuality.quality" );
  mMapping.flags = { { QStringLiteral( "Good" ), QualityFlag::Valid } };
  mService->setHandler( [&]( const QUrl &asked ) {
    return FakeService::Answer { FakeService::query( asked, "$skip" ) == QLatin1String( "500" ) ? page( more ) : first };
  } );
  const Result<PollReport> report = poll( 1717200000 ); // 2024-06-01
  VERIFY_OK( report );
  QCOMPARE( mService->asked().size(), 2 );
  QCOMPARE( mService->asked().at( 1 ).path(), QStringLiteral( "/FROST-Server/v1.1/Datastreams(1)/Observations" ) );
  QVERIFY( report->import.warnings.join( QLatin1Char( ' ' ) ).contains( QLatin1String( "sensors.bgs.ac.uk" ) ) );
  // what is to come, counted by another way: times that differ, results within the range of the catalogue (500 … 1080 hPa)
  QMap<qint64, double> expected;
  int implausible = 0;
  for ( const QJsonArray &list : { begin, more } )
  {
    for ( const QJsonValue &value : list )
    {
      const double result = value.toObject().value( QStringLiteral( "result" ) ).toDouble();
      const qint64 at = QDateTime::fromString( value.toObject().value( QStringLiteral( "phenomenonTime" ) ).toString(), Qt::ISODateWithMs )
                          .toSecsSinceEpoch();
      if ( result < 500 || result > 1080 )
        ++implausible;
      else if ( !expected.contains( at ) )
        expected.insert( at, result );
    }
  }
  const QList<Reading> stored = mFixture->values( QStringLiteral( "GGA01" ), QStringLiteral( "PRES" ), Period::Sample );
  QCOMPARE( stored.size(), expected.size() );
  for ( const Reading &reading : stored )
    QCOMPARE( reading.value, expected.value( reading.begin ) );
  QCOMPARE( stored.first().begin, qint64( 1679999400 ) );
  QCOMPARE( stored.first().value, 1009.86 );
  QVERIFY( report->import.rejectedByCode.value( QStringLiteral( "out-of-range" ) ) == implausible );
  QVERIFY( implausible > 0 );
}

void TestSensorThings::poll_asksOnlyForWhatIsNew()
{
  QJsonArray observations;
  for ( int i = 0; i < 5; ++i )
    observations.append( observation( i, QStringLiteral( "2023-11-14T%1:00:00Z" ).arg( 10 + i ), 1000 + i ) );
  serve( observations );
  mMapping.lookBack = 3600;
  Result<PollReport> report = poll();
  VERIFY_OK( report );
  QCOMPARE( report->import.written, 5 );
  QVERIFY( report->streams.first().finished );
  QCOMPARE( FakeService::query( mService->asked().first(), "$filter" ), QStringLiteral( "phenomenonTime gt 2019-12-31T23:59:59Z" ) );
  QCOMPARE( FakeService::query( mService->asked().first(), "$orderby" ), QStringLiteral( "phenomenonTime asc" ) );
  QCOMPARE( FakeService::query( mService->asked().first(), "$top" ), QStringLiteral( "500" ) );
  const qint64 deliveries = mFixture->readings().deliveries()->size();
  QCOMPARE( mFixture->readings().deliveries()->first().deliveredBy, QStringLiteral( "swj" ) );
  // again: the newest hour is asked for once more and found unchanged; no delivery, no change of the store
  const qint64 counter = *mFixture->readings().changeCounter();
  mService->clear();
  report = poll();
  VERIFY_OK( report );
  QCOMPARE( FakeService::query( mService->asked().first(), "$filter" ), QStringLiteral( "phenomenonTime gt 2023-11-14T13:00:00Z" ) );
  QCOMPARE( report->import.written, 0 );
  QCOMPARE( report->import.unchanged, 1 );
  QCOMPARE( mFixture->readings().deliveries()->size(), deliveries );
  QCOMPARE( *mFixture->readings().changeCounter(), counter );
}

void TestSensorThings::poll_takesLateAndCorrectedObservations()
{
  QJsonArray observations { observation( 1, QStringLiteral( "2023-11-14T10:00:00Z" ), 1000 ),
    observation( 2, QStringLiteral( "2023-11-14T12:00:00Z" ), 1002 ) };
  serve( observations );
  VERIFY_OK( poll() );
  observations = { observation( 1, QStringLiteral( "2023-11-14T10:00:00Z" ), 1000 ),
    observation( 3, QStringLiteral( "2023-11-14T11:00:00Z" ), 1001 ), observation( 2, QStringLiteral( "2023-11-14T12:00:00Z" ), 1012 ) };
  serve( observations );
  mMapping.lookBack = 7201;
  const Result<PollReport> report = poll();
  VERIFY_OK( report );
  QCOMPARE( report->import.written, 1 );
  QCOMPARE( report->import.changed, 1 );
  QCOMPARE( report->import.unchanged, 1 );
  QCOMPARE( mFixture->values( QStringLiteral( "GGA01" ), QStringLiteral( "PRES" ), Period::Sample ).last().value, 1012.0 );
}

void TestSensorThings::poll_keepsWhatItRefusesOnce()
{
  serve( { observation( 1, QStringLiteral( "2023-11-14T20:00:00Z" ), 1000 ),
    observation( 2, QStringLiteral( "2023-11-14T20:30:00Z" ), QStringLiteral( "ice" ) ),
    observation( 3, QStringLiteral( "2043-11-14T20:30:00Z" ), 1001 ) } );
  Result<PollReport> report = poll();
  VERIFY_OK( report );
  QCOMPARE( report->import.rejected, 2 );
  const Result<QList<RejectedRow>> rows = mFixture->readings().rejected( report->import.deliveries.first() );
  VERIFY_OK( rows );
  QCOMPARE( rows->size(), 2 );
  QCOMPARE( rows->first().code, QStringLiteral( "bad-number" ) );
  QVERIFY( rows->first().content.contains( QLatin1String( "\"@iot.id\":2" ) ) );
  QCOMPARE( rows->last().code, QStringLiteral( "bad-time" ) );
  report = poll();
  VERIFY_OK( report );
  QCOMPARE( report->import.rejected, 0 );
  QVERIFY( report->import.deliveries.isEmpty() );
  // the one of the future did not move the mark: what comes next is asked for
  QVERIFY( FakeService::query( mService->asked().last(), "$filter" ).contains( QLatin1String( "2023-11-14T18:30" ) ) );
}

void TestSensorThings::poll_judgesResults_data()
{
  QTest::addColumn<QByteArray>( "result" ); // JSON
  QTest::addColumn<QString>( "code" );      // empty: taken, `missing`: nothing to take
  QTest::addColumn<double>( "value" );
  QTest::newRow( "number" ) << QByteArray( "0.25" ) << "" << 0.25;
  QTest::newRow( "digits are kept" ) << QByteArray( "3.444444444444444" ) << "" << 3.444444444444444;
  QTest::newRow( "exponent" ) << QByteArray( "2.5e-1" ) << "" << 0.25;
  QTest::newRow( "text" ) << QByteArray( "\" 0.25 \"" ) << "" << 0.25;
  QTest::newRow( "below detection" ) << QByteArray( "\"<0.025\"" ) << "" << 0.025;
  QTest::newRow( "null" ) << QByteArray( "null" ) << "missing" << 0.0;
  QTest::newRow( "empty text" ) << QByteArray( "\"\"" ) << "missing" << 0.0;
  QTest::newRow( "mark of missing" ) << QByteArray( "-999" ) << "missing" << 0.0;
  QTest::newRow( "word" ) << QByteArray( "\"dry\"" ) << "bad-number" << 0.0;
  QTest::newRow( "comma" ) << QByteArray( "\"0,25\"" ) << "bad-number" << 0.0;
  QTest::newRow( "truth" ) << QByteArray( "true" ) << "bad-number" << 0.0;
  QTest::newRow( "list" ) << QByteArray( "[1, 2]" ) << "bad-number" << 0.0;
  QTest::newRow( "object" ) << QByteArray( "{\"a\": 1}" ) << "bad-number" << 0.0;
  QTest::newRow( "beyond what is plausible" ) << QByteArray( "99" ) << "out-of-range" << 0.0; // dissolved oxygen, 0 … 30 mg/L
}

void TestSensorThings::poll_judgesResults()
{
  QFETCH( QByteArray, result );
  QFETCH( QString, code );
  QFETCH( double, value );
  mMapping.streams = { stream( QStringLiteral( "1" ), QStringLiteral( "DO" ), QStringLiteral( "mg/L" ) ) };
  mMapping.missing = QStringList { QStringLiteral( "-999" ) };
  const QByteArray body = R"({"value":[{"@iot.id":1,"phenomenonTime":"2023-11-14T20:00:00Z","result":)" + result + "}]}";
  mService->setHandler( [body]( const QUrl & ) { return FakeService::Answer { body }; } );
  const Result<PollReport> report = poll();
  VERIFY_OK( report );
  const QList<Reading> stored = mFixture->values( QStringLiteral( "GGA01" ), QStringLiteral( "DO" ), Period::Sample );
  QCOMPARE( stored.size(), code.isEmpty() ? 1 : 0 );
  if ( code.isEmpty() )
    QCOMPARE( stored.first().value, value );
  else if ( code == QLatin1String( "missing" ) )
    QCOMPARE( report->import.missing, 1 );
  else
    QCOMPARE( report->import.rejectedByCode.value( code ), 1 );
}

void TestSensorThings::poll_takesOnlyConfirmedStreams()
{
  serve( { observation( 1, QStringLiteral( "2023-11-14T20:00:00Z" ), 1000 ) } );
  mMapping.streams.first().confirmed = false;
  Result<PollReport> report = poll();
  VERIFY_OK( report );
  QCOMPARE( report->unconfirmed, 1 );
  QVERIFY( mService->asked().isEmpty() );
  mMapping.streams.first().confirmed = true;
  mMapping.streams.first().use = false;
  report = poll();
  VERIFY_OK( report );
  QVERIFY( mService->asked().isEmpty() );
  QVERIFY( mFixture->readings().deliveries()->isEmpty() );
}

void TestSensorThings::poll_unknownStationKeepsTheMark()
{
  serve( { observation( 1, QStringLiteral( "2023-11-14T20:00:00Z" ), 1000 ) } );
  mMapping.streams.first().station = QStringLiteral( "GGA02" );
  Result<PollReport> report = poll();
  VERIFY_OK( report );
  QVERIFY( report->streams.first().problem.contains( QLatin1String( "GGA02" ) ) );
  QVERIFY( mService->asked().isEmpty() );
  addStation( QStringLiteral( "GGA02" ) ); // once it is there, nothing was lost
  report = poll();
  VERIFY_OK( report );
  QCOMPARE( report->import.written, 1 );
}

void TestSensorThings::poll_flagsByTheWordsOfTheMapping()
{
  mMapping.flagPath = QStringLiteral( "resultQuality.quality" );
  mMapping.flags = { { QStringLiteral( "Good" ), QualityFlag::Valid }, { QStringLiteral( "Service" ), QualityFlag::Maintenance } };
  QJsonArray observations;
  int minute = 0;
  for ( const char *word : { "Good", "Service", "Dubious", "" } )
  {
    QJsonObject one = observation( minute, QStringLiteral( "2023-11-14T20:0%1:00Z" ).arg( minute ), 1000 );
    if ( *word )
      one.insert( QStringLiteral( "resultQuality" ), QJsonObject { { QStringLiteral( "quality" ), QLatin1String( word ) } } );
    observations.append( one );
    ++minute;
  }
  serve( observations );
  VERIFY_OK( poll() );
  QList<QualityFlag> flags;
  for ( const Reading &reading : mFixture->values( QStringLiteral( "GGA01" ), QStringLiteral( "PRES" ), Period::Sample ) )
    flags.append( reading.flag );
  QCOMPARE( flags, ( QList<QualityFlag> { QualityFlag::Valid, QualityFlag::Maintenance, QualityFlag::Suspect, QualityFlag::Valid } ) );
}

void TestSensorThings::poll_textKeysAreQuoted()
{
  QCOMPARE( SensorThingsService::keyOf( { { QStringLiteral( "@iot.id" ), 92 } } ), QStringLiteral( "92" ) );
  QCOMPARE( SensorThingsService::keyOf( { { QStringLiteral( "@iot.id" ), QStringLiteral( "o'hare" ) } } ), QStringLiteral( "'o''hare'" ) );
  QCOMPARE( SensorThingsService::keyOf( {} ), QString() );
  mMapping.streams = { stream( QStringLiteral( "'井 1'" ) ) };
  serve( { observation( 1, QStringLiteral( "2023-11-14T20:00:00Z" ), 1000 ) } );
  VERIFY_OK( poll() );
  QCOMPARE( mService->asked().first().path( QUrl::FullyDecoded ), QStringLiteral( "/v1.1/Datastreams('井 1')/Observations" ) );
}

void TestSensorThings::poll_goesOnAfterBusyAnswers_data()
{
  QTest::addColumn<int>( "status" );
  QTest::addColumn<QByteArray>( "header" );
  QTest::newRow( "too many requests" ) << 429 << QByteArray( "Retry-After: 0" );
  QTest::newRow( "too many requests, without a word" ) << 429 << QByteArray();
  QTest::newRow( "error inside" ) << 500 << QByteArray();
  QTest::newRow( "gateway" ) << 502 << QByteArray();
  QTest::newRow( "unavailable" ) << 503 << QByteArray( "Retry-After: 1" );
  QTest::newRow( "dropped" ) << 0 << QByteArray();
}

void TestSensorThings::poll_goesOnAfterBusyAnswers()
{
  QFETCH( int, status );
  QFETCH( QByteArray, header );
  int count = 0;
  const QByteArray good = page( { observation( 1, QStringLiteral( "2023-11-14T20:00:00Z" ), 1000 ) } );
  mService->setHandler( [&]( const QUrl & ) {
    if ( ++count > 2 )
      return FakeService::Answer { good };
    FakeService::Answer busy { status == 0 ? good : QByteArray( "busy" ), status == 0 ? 200 : status };
    if ( !header.isEmpty() )
      busy.headers.append( header );
    busy.sent = status == 0 ? 10 : -1;
    return busy;
  } );
  QElapsedTimer clock;
  clock.start();
  const Result<PollReport> report = poll();
  VERIFY_OK( report );
  QVERIFY2( report->streams.first().problem.isEmpty(), qPrintable( report->streams.first().problem ) );
  QCOMPARE( report->import.written, 1 );
  QCOMPARE( count, 3 );
  if ( header.endsWith( "1" ) )
    QVERIFY( clock.elapsed() >= 2000 ); // it asked for a second each time
}

void TestSensorThings::poll_redirectIsFollowed()
{
  mService->setHandler( [this]( const QUrl &asked ) {
    if ( asked.path().startsWith( QLatin1String( "/v1.1" ) ) )
      return FakeService::Answer { {}, 302,
        { "Location: " + mService->url( QStringLiteral( "/new/v1.1/Datastreams(1)/Observations" ) ).toUtf8() } };
    return FakeService::Answer { page( { observation( 1, QStringLiteral( "2023-11-14T20:00:00Z" ), 1000 ) } ) };
  } );
  const Result<PollReport> report = poll();
  VERIFY_OK( report );
  QCOMPARE( report->import.written, 1 );
}

void TestSensorThings::poll_endsWithAReason_data()
{
  QTest::addColumn<FakeService::Answer>( "answer" );
  QTest::addColumn<QString>( "word" );
  QTest::addColumn<int>( "asked" );
  const QByteArray good = page( { observation( 1, QStringLiteral( "2023-11-14T20:00:00Z" ), 1000 ) } );
  QTest::newRow( "not found" ) << FakeService::Answer { "nothing here", 404 } << "404" << 1;
  QTest::newRow( "not allowed" ) << FakeService::Answer { {}, 403 } << "access" << 1;
  QTest::newRow( "busy all the time" ) << FakeService::Answer { "no", 500 } << "500" << 4;
  QTest::newRow( "come back tomorrow" ) << FakeService::Answer { "no", 429, { "Retry-After: 86400" } } << "429" << 1;
  QTest::newRow( "cut JSON" ) << FakeService::Answer { good.left( good.size() / 2 ) } << "JSON" << 1;
  QTest::newRow( "a web page" ) << FakeService::Answer { "<html>hello</html>" } << "JSON" << 1;
  QTest::newRow( "another API" ) << FakeService::Answer { R"({"features": []})" } << "SensorThings" << 1;
  QTest::newRow( "nothing" ) << FakeService::Answer { QByteArray() } << "JSON" << 1;
  QTest::newRow( "huge" ) << FakeService::Answer { QByteArray( 300000, ' ' ) } << "longer" << 1;
  QTest::newRow( "redirect to itself" ) << FakeService::Answer { {}, 302, { "Location: /v1.1/Datastreams(1)/Observations" } } << "edirect"
                                        << 0; // Qt may send a request twice
  QTest::newRow( "next page is itself" ) << FakeService::Answer {
    page( { observation( 1, QStringLiteral( "2023-11-14T20:00:00Z" ), 1000 ) }, QStringLiteral( "?$skip=1" ) )
  } << "lead back" << 2;
  QTest::newRow( "next page elsewhere" ) << FakeService::Answer { page( {}, QStringLiteral( "https://example.org/other" ) ) }
                                         << "another place" << 1;
  FakeService::Answer silent;
  silent.silent = true;
  QTest::newRow( "silence" ) << silent << "did not answer" << 4;
  FakeService::Answer dropped { good };
  dropped.sent = 20;
  QTest::newRow( "dropped each time" ) << dropped << "did not answer" << 4;
}

void TestSensorThings::poll_endsWithAReason()
{
  QFETCH( FakeService::Answer, answer );
  QFETCH( QString, word );
  QFETCH( int, asked );
  mLimits.answerBytes = 200000;
  if ( answer.silent )
    mLimits.silenceMs = 150; // on a busy computer others may need longer
  mService->setHandler( [&answer]( const QUrl & ) { return answer; } );
  const Result<PollReport> report = poll();
  VERIFY_OK( report );
  QCOMPARE( report->problems, 1 );
  QVERIFY2( report->streams.first().problem.contains( word ), qPrintable( report->streams.first().problem ) );
  if ( asked > 0 )
    QCOMPARE( mService->asked().size(), asked );
  QVERIFY( mService->asked().size() <= 10 );
  QVERIFY( !report->streams.first().finished );
}

void TestSensorThings::poll_keepsWhatCameBeforeTheBreak()
{
  QJsonArray firstHalf;
  QJsonArray secondHalf;
  for ( int i = 0; i < 10; ++i )
    ( i < 5 ? firstHalf : secondHalf ).append( observation( i, QStringLiteral( "2023-11-14T20:0%1:00Z" ).arg( i ), 1000 + i ) );
  mService->setHandler( [&]( const QUrl &asked ) {
    return FakeService::query( asked, "$skip" ).isEmpty()
      ? FakeService::Answer { page( firstHalf, mService->url( QStringLiteral( "/v1.1/Datastreams(1)/Observations?$skip=5" ) ) ) }
      : FakeService::Answer { "{\"value\": [" };
  } );
  Result<PollReport> report = poll();
  VERIFY_OK( report );
  QCOMPARE( report->problems, 1 );
  QCOMPARE( mFixture->values( QStringLiteral( "GGA01" ), QStringLiteral( "PRES" ), Period::Sample ).size(), 5 );
  mMapping.lookBack = 0;
  mService->clear();
  mService->setHandler( [&]( const QUrl & ) { return FakeService::Answer { page( secondHalf ) }; } );
  report = poll();
  VERIFY_OK( report );
  QCOMPARE( FakeService::query( mService->asked().first(), "$filter" ), QStringLiteral( "phenomenonTime gt 2023-11-14T20:04:00Z" ) );
  QCOMPARE( mFixture->values( QStringLiteral( "GGA01" ), QStringLiteral( "PRES" ), Period::Sample ).size(), 10 );
}

void TestSensorThings::poll_boundIsTakenUpByTheNextPoll()
{
  mLimits.observations = 4;
  mMapping.lookBack = 0;
  mService->setHandler( [this]( const QUrl &asked ) {
    const QDateTime since = QDateTime::fromString( FakeService::query( asked, "$filter" ).section( QLatin1Char( ' ' ), -1 ), Qt::ISODate );
    QJsonArray list;
    const QDateTime start = QDateTime::fromString( QStringLiteral( "2023-11-14T20:00:00Z" ), Qt::ISODate );
    for ( int i = 0; i < 10 && list.size() < 4; ++i )
    {
      if ( start.addSecs( 60 * i ) > since )
        list.append( observation( i, start.addSecs( 60 * i ).toString( Qt::ISODate ), 1000 + i ) );
    }
    return FakeService::Answer { page( list, list.size() == 4 ? mService->url( QStringLiteral( "/v1.1/x?$skip=4" ) ) : QString() ) };
  } );
  for ( const int expected : { 4, 8, 10 } )
  {
    const Result<PollReport> report = poll();
    VERIFY_OK( report );
    QCOMPARE( mFixture->values( QStringLiteral( "GGA01" ), QStringLiteral( "PRES" ), Period::Sample ).size(), expected );
    QCOMPARE( report->streams.first().finished, expected == 10 );
  }
}

void TestSensorThings::poll_cancelEndsAtOnce()
{
  mService->setHandler( []( const QUrl & ) {
    FakeService::Answer silent;
    silent.silent = true;
    return silent;
  } );
  Impatient progress;
  QElapsedTimer clock;
  clock.start();
  SensorThingsPoll poll( mFixture->catalogue(), mFixture->network(), mFixture->readings(), mFixture->workspace().sources(), mLimits );
  const Result<PollReport> report = poll.run( mSource, mMapping, sNow, progress );
  VERIFY_OK( report );
  QVERIFY( report->import.cancelled );
  QVERIFY( clock.elapsed() < 5000 ); // the silence alone would last thirty seconds
}

void TestSensorThings::poll_brokenLettersAreBorne()
{
  QByteArray body = page( { observation( 1, QStringLiteral( "2023-11-14T20:00:00Z" ), 1000 ) } );
  body.replace( "\"@iot.id\"", "\"unit\":\"\xb5g/m\xb3\",\"@iot.id\"" ); // Latin-1
  mService->setHandler( [body]( const QUrl & ) { return FakeService::Answer { body }; } );
  const Result<PollReport> report = poll();
  VERIFY_OK( report );
  QVERIFY2( report->streams.first().problem.isEmpty(), qPrintable( report->streams.first().problem ) );
  QCOMPARE( report->import.written, 1 );
  QVERIFY( report->import.warnings.join( QLatin1Char( ' ' ) ).contains( QLatin1String( "UTF-8" ) ) );
}

QTEST_GUILESS_MAIN( TestSensorThings )
#include "test_sensorthings.moc"
