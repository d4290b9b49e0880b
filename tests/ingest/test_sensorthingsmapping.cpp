#include "FakeService.h"
#include "IngestFixture.h"

#include "ingest/sensorthings/SensorThingsDraft.h"
#include "ingest/sensorthings/SensorThingsTime.h"

#include <QJsonDocument>

using namespace jinguan;
using namespace jinguan::test;

namespace
{
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

} // namespace

/** What a service of OGC SensorThings means: times, mappings, and the draft of one. */
class TestSensorThingsMapping : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init();
    void time_readsWhatServicesWrite_data();
    void time_readsWhatServicesWrite();
    void begin_isThatOfThePeriod_data();
    void begin_isThatOfThePeriod();
    void mapping_comesBackAsItWasWritten();
    void mapping_saysWhatIsWrong_data();
    void mapping_saysWhatIsWrong();
    void draft_ofRealDatastreamsBelievesNothing();
    void draft_keepsWhatWasSaid();

  private:
    StreamMapping stream( const QString &key = QStringLiteral( "1" ), const QString &indicator = QStringLiteral( "PRES" ),
      const QString &unit = QStringLiteral( "hPa" ) ) const;
    void addStation( const QString &code );

    std::unique_ptr<IngestFixture> mFixture;
    std::unique_ptr<FakeService> mService;
    SensorThingsMapping mMapping;
    SensorThingsLimits mLimits;
    Progress mProgress;
};

void TestSensorThingsMapping::init()
{
  mFixture = std::make_unique<IngestFixture>();
  mService = std::make_unique<FakeService>( []( const QUrl & ) { return FakeService::Answer { page( {} ) }; } );
  mLimits = SensorThingsLimits();
  mLimits.backoffMs = 1;
  mMapping = SensorThingsMapping();
  mMapping.source = QStringLiteral( "bgs" );
  mMapping.from = 1577836800; // 2020
  mMapping.streams = { stream() };
  addStation( QStringLiteral( "GGA01" ) );
}

void TestSensorThingsMapping::addStation( const QString &code )
{
  Station station;
  station.code = code;
  station.name = { code, {} };
  station.kind = QStringLiteral( "groundwater_well" );
  station.states = { StationStateChange { StationStatus::Running, {}, {} } };
  VERIFY_OK( mFixture->network().saveStations( { station } ) );
}

StreamMapping TestSensorThingsMapping::stream( const QString &key, const QString &indicator, const QString &unit ) const
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

void TestSensorThingsMapping::time_readsWhatServicesWrite_data()
{
  QTest::addColumn<QString>( "text" );
  QTest::addColumn<QString>( "zone" );
  QTest::addColumn<qint64>( "from" );
  QTest::addColumn<qint64>( "to" ); // -1: an instant
  QTest::addColumn<bool>( "ok" );
  // seconds by `date -u -d … +%s`
  QTest::newRow( "frost" ) << "2023-03-28T10:30:00.000Z"
                           << "" << qint64( 1679999400 ) << qint64( -1 ) << true;
  QTest::newRow( "without fraction" ) << "2023-03-28T10:30:00Z"
                                      << "" << qint64( 1679999400 ) << qint64( -1 ) << true;
  QTest::newRow( "offset" ) << "2023-03-28T18:30:00+08:00"
                            << "" << qint64( 1679999400 ) << qint64( -1 ) << true;
  QTest::newRow( "offset without colon" ) << "2023-03-28T18:30:00.5+0800"
                                          << "" << qint64( 1679999400 ) << qint64( -1 ) << true;
  QTest::newRow( "offset of hours" ) << "2023-03-28T18:30:00+08"
                                     << "" << qint64( 1679999400 ) << qint64( -1 ) << true;
  QTest::newRow( "west" ) << "2023-03-28T07:00:00-03:30"
                          << "" << qint64( 1679999400 ) << qint64( -1 ) << true;
  QTest::newRow( "interval" ) << "2023-03-28T10:00:00.000Z/2023-03-28T11:00:00.000Z"
                              << "" << qint64( 1679997600 ) << qint64( 1680001200 ) << true;
  QTest::newRow( "without minutes of seconds" ) << "2023-03-28T10:30Z"
                                                << "" << qint64( 1679999400 ) << qint64( -1 ) << true;
  QTest::newRow( "no zone" ) << "2023-03-28T10:30:00"
                             << "" << qint64( 0 ) << qint64( -1 ) << false;
  QTest::newRow( "zone of the mapping" ) << "2023-03-28T18:30:00"
                                         << "Asia/Shanghai" << qint64( 1679999400 ) << qint64( -1 ) << true;
  QTest::newRow( "zone does not beat Z" ) << "2023-03-28T10:30:00Z"
                                          << "Asia/Shanghai" << qint64( 1679999400 ) << qint64( -1 ) << true;
  QTest::newRow( "no such day" ) << "2023-02-30T10:30:00Z"
                                 << "" << qint64( 0 ) << qint64( -1 ) << false;
  QTest::newRow( "no such hour" ) << "2023-03-28T25:30:00Z"
                                  << "" << qint64( 0 ) << qint64( -1 ) << false;
  QTest::newRow( "backwards" ) << "2023-03-28T11:00:00Z/2023-03-28T10:00:00Z"
                               << "" << qint64( 0 ) << qint64( -1 ) << false;
  QTest::newRow( "open interval" ) << "2023-03-28T11:00:00Z/"
                                   << "" << qint64( 0 ) << qint64( -1 ) << false;
  QTest::newRow( "three" ) << "a/b/c"
                           << "" << qint64( 0 ) << qint64( -1 ) << false;
  QTest::newRow( "nothing" ) << ""
                             << "" << qint64( 0 ) << qint64( -1 ) << false;
  QTest::newRow( "words" ) << "yesterday"
                           << "UTC" << qint64( 0 ) << qint64( -1 ) << false;
}

void TestSensorThingsMapping::time_readsWhatServicesWrite()
{
  QFETCH( QString, text );
  QFETCH( QString, zone );
  QFETCH( qint64, from );
  QFETCH( qint64, to );
  QFETCH( bool, ok );
  const PhenomenonTime time = readPhenomenonTime( text, zone );
  QVERIFY2( time.ok() == ok, qPrintable( time.reason ) );
  if ( !ok )
    return;
  QCOMPARE( time.from, from );
  QCOMPARE( time.to.value_or( -1 ), to );
}

void TestSensorThingsMapping::begin_isThatOfThePeriod_data()
{
  QTest::addColumn<QString>( "time" );
  QTest::addColumn<QString>( "period" );
  QTest::addColumn<int>( "label" );
  QTest::addColumn<qint64>( "begin" ); // -1: refused
  const qint64 ten = 1679997600;       // 2023-03-28T10:00Z
  QTest::newRow( "hour labelled by its begin" ) << "2023-03-28T10:00:00Z"
                                                << "hour" << 0 << ten;
  QTest::newRow( "hour labelled by its middle" ) << "2023-03-28T10:30:00Z"
                                                 << "hour" << 1 << ten;
  QTest::newRow( "hour labelled by its end" ) << "2023-03-28T11:00:00Z"
                                              << "hour" << 2 << ten;
  QTest::newRow( "interval of an hour, whatever the label" ) << "2023-03-28T10:00:00Z/2023-03-28T11:00:00Z"
                                                             << "hour" << 2 << ten;
  QTest::newRow( "interval that ends at 59:59" ) << "2023-03-28T10:00:00Z/2023-03-28T10:59:59Z"
                                                 << "hour" << 0 << ten;
  QTest::newRow( "half an hour is none" ) << "2023-03-28T10:00:00Z/2023-03-28T10:30:00Z"
                                          << "hour" << 0 << qint64( -1 );
  QTest::newRow( "sample of any length" ) << "2023-03-28T10:00:00Z/2023-03-28T10:30:00Z"
                                          << "sample" << 0 << ten;
  QTest::newRow( "February" ) << "2023-01-31T16:00:00Z/2023-02-28T16:00:00Z"
                              << "month" << 0 << qint64( 1675180800 );
  QTest::newRow( "interval without length" ) << "2023-03-28T11:00:00Z/2023-03-28T11:00:00Z"
                                             << "hour" << 2 << ten;
}

void TestSensorThingsMapping::begin_isThatOfThePeriod()
{
  QFETCH( QString, time );
  QFETCH( QString, period );
  QFETCH( int, label );
  QFETCH( qint64, begin );
  QString reason;
  const std::optional<UtcSeconds> found =
    beginOf( readPhenomenonTime( time, {} ), static_cast<TimeLabel>( label ), periodFromId( period ), reason );
  QCOMPARE( found.value_or( -1 ), begin );
  QCOMPARE( reason.isEmpty(), begin >= 0 );
}

void TestSensorThingsMapping::mapping_comesBackAsItWasWritten()
{
  StreamMapping full = stream( QStringLiteral( "'井 1'" ), QStringLiteral( "LEVEL" ), QStringLiteral( "m" ) );
  full.name = QStringLiteral( "水位" );
  full.factor = 0.01;
  full.label = TimeLabel::End;
  full.period = Period::FourHours;
  full.method = Method::Manual;
  full.position = QStringLiteral( "5 m" );
  full.note = QStringLiteral( "n" );
  mMapping.streams = { full, stream() };
  mMapping.zone = QStringLiteral( "+08:00" );
  mMapping.missing = QStringList { QStringLiteral( "-999" ) };
  mMapping.flagPath = QStringLiteral( "resultQuality.quality" );
  mMapping.flags = { { QStringLiteral( "Good" ), QualityFlag::Valid }, { QStringLiteral( "Bad" ), QualityFlag::Invalid } };
  mMapping.lookBack = 60;
  mMapping.page = 7;
  const QString path = mFixture->file( QStringLiteral( "映射.json" ) );
  VERIFY_OK( mMapping.write( path ) );
  const Result<SensorThingsMapping> read = SensorThingsMapping::read( path );
  VERIFY_OK( read );
  QCOMPARE( read->toJson(), mMapping.toJson() );
  QVERIFY( read->streams == mMapping.streams );
  QCOMPARE( read->from, mMapping.from );
  QCOMPARE( read->flags, mMapping.flags );
}

void TestSensorThingsMapping::mapping_saysWhatIsWrong_data()
{
  QTest::addColumn<QByteArray>( "json" );
  QTest::addColumn<QString>( "word" ); // that the message holds
  const QByteArray good = R"("stream": 1, "station": "GGA01", "indicator": "PRES", "unit": "hPa", "confirmed": true)";
  QTest::newRow( "cut" ) << QByteArray( R"({"streams": [)" ) << "JSON";
  QTest::newRow( "a list" ) << QByteArray( "[]" ) << "JSON";
  QTest::newRow( "indicator" ) << QByteArray( R"({"streams":[{"stream":1,"station":"GGA01","indicator":"XYZ","confirmed":true}]})" )
                               << "XYZ";
  QTest::newRow( "unit" ) << QByteArray(
    R"({"streams":[{"stream":1,"station":"GGA01","indicator":"PRES","unit":"mg/L","confirmed":true}]})" )
                          << "mg/L";
  QTest::newRow( "no station" ) << QByteArray( R"({"streams":[{"stream":1,"indicator":"PRES","confirmed":true}]})" ) << "station";
  QTest::newRow( "no key" ) << QByteArray( R"({"streams":[{"station":"GGA01"}]})" ) << "key";
  QTest::newRow( "period" ) << QByteArray( R"({"streams":[{"stream":1,"period":"fortnight"}]})" ) << "fortnight";
  QTest::newRow( "factor" ) << QByteArray( R"({"streams":[{"stream":1,"factor":0}]})" ) << "factor";
  QTest::newRow( "flag" ) << QByteArray( R"({"flag":{"path":"resultQuality","map":{"Good":"splendid"}}})" ) << "splendid";
  QTest::newRow( "page" ) << QByteArray( R"({"page":0})" ) << "page";
  QTest::newRow( "zone" ) << QByteArray( R"({"zone":"Moon/Crater","streams":[]})" ) << "Moon/Crater";
  QTest::newRow( "two into one" ) << "{\"streams\":[{" + good + "},{" + QByteArray( good ).replace( ": 1", ": 2" ) + "}]}"
                                  << "2";
}

void TestSensorThingsMapping::mapping_saysWhatIsWrong()
{
  QFETCH( QByteArray, json );
  QFETCH( QString, word );
  const Result<SensorThingsMapping> read = SensorThingsMapping::fromJson( json, QStringLiteral( "m.json" ) );
  const Result<void> checked = read ? read->check( mFixture->catalogue() ) : Result<void>( read.error() );
  QVERIFY( !checked );
  QVERIFY2( checked.error().text().contains( word ), qPrintable( checked.error().text() ) );
}

void TestSensorThingsMapping::draft_ofRealDatastreamsBelievesNothing()
{
  SHARED_OR_SKIP( file, "data/protocols/sensorthings/datastreamsByFeatureFixtures.ts" );
  SHARED_OR_SKIP( observations, "data/protocols/sensorthings/observationsDataFixtures.ts" );
  QJsonArray datastreams;
  for ( const QJsonValue &list : QJsonDocument::fromJson( constantOf( file, QStringLiteral( "datastreamsByFeatureFixture" ) ) ).object() )
  {
    for ( const QJsonValue &datastream : list.toArray() )
      datastreams.append( datastream );
  }
  QCOMPARE( datastreams.size(), 102 ); // `grep -c unitOfMeasurement`
  const QByteArray newest = constantOf( observations, QStringLiteral( "observationsRawDataResponseFixture" ) );
  mService->setHandler( [&]( const QUrl &asked ) {
    return FakeService::Answer { asked.path().endsWith( QLatin1String( "/Datastreams" ) ) ? page( datastreams ) : newest };
  } );
  const Result<ColumnWords> words = ColumnWords::load();
  VERIFY_OK( words );
  SensorThingsDraft draft( mFixture->catalogue(), *words, mFixture->network(), mLimits );
  const Result<SensorThingsMapping> mapping = draft.make( mService->url(), {}, mProgress );
  VERIFY_OK( mapping );
  QCOMPARE( mapping->streams.size(), 102 );
  QCOMPARE( mapping->confirmedStreams(), 0 );
  QHash<QString, StreamMapping> byName;
  for ( const StreamMapping &stream : mapping->streams )
    byName.insert( stream.name, stream );
  const StreamMapping conductivity = byName.value( QStringLiteral( "GGA01_01 Conductivity" ) );
  QCOMPARE( conductivity.indicator, QStringLiteral( "EC" ) );
  QCOMPARE( conductivity.unit, QStringLiteral( "uS/cm" ) );
  QCOMPARE( conductivity.station, QStringLiteral( "GGA01" ) );
  QVERIFY( !conductivity.note.isEmpty() );
  const StreamMapping temperature = byName.value( QStringLiteral( "GGA01_01 Water Temperature" ) );
  QCOMPARE( temperature.indicator, QStringLiteral( "WT" ) );
  QCOMPARE( temperature.unit, QStringLiteral( "degC" ) );
  QCOMPARE( byName.value( QStringLiteral( "GGA01_01 Absolute Pressure" ) ).unit, QStringLiteral( "hPa" ) ); // mbar
  QVERIFY( !byName.value( QStringLiteral( "GGA08_01 TDS" ) ).use );                                         // no such station
  QCOMPARE( mapping->flags.value( QStringLiteral( "Good" ) ), QualityFlag::Valid );
  QCOMPARE( mapping->flagPath, QStringLiteral( "resultQuality.quality" ) );
}

void TestSensorThingsMapping::draft_keepsWhatWasSaid()
{
  const QJsonObject one { { QStringLiteral( "@iot.id" ), 1 }, { QStringLiteral( "name" ), QStringLiteral( "GGA01 TDS" ) } };
  const QJsonObject two { { QStringLiteral( "@iot.id" ), 2 }, { QStringLiteral( "name" ), QStringLiteral( "氨氮" ) },
    { QStringLiteral( "unitOfMeasurement" ), QJsonObject { { QStringLiteral( "symbol" ), QStringLiteral( "毫克每升" ) } } },
    { QStringLiteral( "Thing" ), QJsonObject { { QStringLiteral( "name" ), QStringLiteral( "GGA01" ) } } } };
  mService->setHandler( [&]( const QUrl &asked ) {
    if ( !FakeService::query( asked, "$expand" ).isEmpty() )
      return FakeService::Answer { "no expand here", 400 };
    return FakeService::Answer { asked.path().endsWith( QLatin1String( "/Datastreams" ) )
        ? page( { one, two } )
        : page( { observation( 1, QStringLiteral( "2023-11-14T10:00:00Z/2023-11-14T11:00:00Z" ), 1 ) } ) };
  } );
  SensorThingsMapping known;
  known.streams = { stream( QStringLiteral( "1" ) ) };
  const Result<ColumnWords> words = ColumnWords::load();
  VERIFY_OK( words );
  SensorThingsDraft draft( mFixture->catalogue(), *words, mFixture->network(), mLimits );
  const Result<SensorThingsMapping> mapping = draft.make( mService->url(), known, mProgress );
  VERIFY_OK( mapping );
  QCOMPARE( mapping->streams.size(), 2 );
  QVERIFY( mapping->streams.first() == known.streams.first() );
  QCOMPARE( mapping->streams.last().indicator, QStringLiteral( "NH3-N" ) );
  QCOMPARE( mapping->streams.last().unit, QStringLiteral( "mg/L" ) );
  QCOMPARE( mapping->streams.last().period, Period::Hour );
  QVERIFY( !mapping->streams.last().confirmed );
}

QTEST_GUILESS_MAIN( TestSensorThingsMapping )
#include "test_sensorthingsmapping.moc"
