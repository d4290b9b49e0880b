#include "base/Resources.h"
#include "planning/Proposal.h"
#include "planning/ScenarioJson.h"
#include "PlanningFixture.h"
#include "PlanningTestMain.h"
#include "TestSupport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace jinguan;

/** Scenarios in files: what goes out comes in again; what is broken is refused with its place. */
class TestScenarioJson : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase();
    void roundTrip_keepsEverything();
    void roundTrip_ofAProposalAsksTheSameQuestion();
    void fromJson_takesTheAnswerOfAProposal();
    void fromJson_refusesWithThePlace_data();
    void fromJson_refusesWithThePlace();
    void fromJson_isRobust_data();
    void fromJson_isRobust();
    void fromJson_everyCutIsRefused();
    void fromJson_forgetsAcceptances();
    void write_isWholeOrNothing();
    void read_namesTheFile();

  private:
    static Scenario sample();
    QByteArray changed( const QString &path, const QJsonValue &value ) const;

    Catalogue mCatalogue;
};

void TestScenarioJson::initTestCase()
{
  Result<Catalogue> catalogue = Catalogue::load( Resources::path( QStringLiteral( "catalogue" ) ) );
  VERIFY_OK( catalogue );
  mCatalogue = catalogue.take();
}

Scenario TestScenarioJson::sample()
{
  Scenario scenario;
  scenario.id = 7;
  scenario.name = QStringLiteral( "绿道 \"甲\" 案" );
  scenario.element = QStringLiteral( "air" );
  scenario.kind = QStringLiteral( "air_standard" );
  scenario.region = QStringLiteral( "510104" );
  scenario.radius = 2500;
  scenario.author = QStringLiteral( "李工" );
  scenario.created = QDateTime( QDate( 2026, 11, 1 ), QTime( 8, 30 ), Qt::UTC );
  scenario.note = QStringLiteral( "two\nlines" );
  PlanningRequest request = test::cityRequest();
  request.kinds = { { QStringLiteral( "air_standard" ), 2500, 180, 1, 4 }, { QStringLiteral( "air_micro" ), 600, 12, 0, -1 } };
  request.quotas = { { SiteQuota::Scope::SitingClass, QStringLiteral( "greenway" ), 1, 3 } };
  request.drawnCandidates = { test::at( 3, 4 ) };
  request.day = QDate( 2026, 10, 1 );
  scenario.parameters = request.toMap();
  scenario.figures = { { QStringLiteral( "gap" ), 0.01 } };
  ScenarioSite site;
  site.id = 11;
  site.at = { 104.123456789, 30.654321 };
  site.kind = QStringLiteral( "air_standard" );
  site.name = QStringLiteral( "锦江区" );
  site.reason = QStringLiteral( "r" );
  site.gain = 12.5;
  site.rank = 1;
  site.sitingClass = QStringLiteral( "greenway" );
  site.movedFrom = QStringLiteral( "S1" );
  site.attributes = { { QStringLiteral( "inlet_height" ), 4.5 } };
  ScenarioSite second;
  second.at = { 103.9, 30.5 };
  second.kind = QStringLiteral( "air_micro" );
  scenario.sites = { site, second };
  return scenario;
}

void TestScenarioJson::roundTrip_keepsEverything()
{
  const Scenario before = sample();
  const Result<Scenario> after = ScenarioJson::fromJson( QJsonDocument( ScenarioJson::toJson( before ) ).toJson(), mCatalogue );
  VERIFY_OK( after );
  QCOMPARE( after->id, 0 );
  QCOMPARE( after->name, before.name );
  QCOMPARE( after->element, before.element );
  QCOMPARE( after->region, before.region );
  QCOMPARE( after->radius, before.radius );
  QCOMPARE( after->author, before.author );
  QCOMPARE( after->created, before.created );
  QCOMPARE( after->note, before.note );
  QCOMPARE( PlanningRequest::fromMap( after->parameters ).toMap(), PlanningRequest::fromMap( before.parameters ).toMap() );
  QCOMPARE( PlanningRequest::fromMap( after->parameters ).kinds, PlanningRequest::fromMap( before.parameters ).kinds );
  QCOMPARE( after->figures.value( QStringLiteral( "gap" ) ).toDouble(), 0.01 );
  QCOMPARE( after->sites.size(), 2 );
  const ScenarioSite &site = after->sites.at( 0 );
  QCOMPARE( site.id, 0 );
  QVERIFY( site.at == before.sites.at( 0 ).at );
  QCOMPARE( site.sitingClass, QStringLiteral( "greenway" ) );
  QCOMPARE( site.movedFrom, QStringLiteral( "S1" ) );
  QCOMPARE( site.attributes.value( QStringLiteral( "inlet_height" ) ).toDouble(), 4.5 );
  QCOMPARE( site.gain, 12.5 );
  QCOMPARE( site.rank, 1 );
  QCOMPARE( after->sites.at( 1 ).kind, QStringLiteral( "air_micro" ) );
}

void TestScenarioJson::roundTrip_ofAProposalAsksTheSameQuestion()
{
  test::MemoryNetworkStore store;
  test::fillCity( store );
  Progress progress;
  const Result<Scenario> proposed = Proposal::propose( store, test::cityRequest(), progress );
  VERIFY_OK( proposed );
  const Result<Scenario> read = ScenarioJson::fromJson( QJsonDocument( ScenarioJson::toJson( *proposed ) ).toJson(), mCatalogue );
  VERIFY_OK( read );
  const Result<Scenario> again = Proposal::propose( store, PlanningRequest::fromMap( read->parameters ), progress );
  VERIFY_OK( again );
  QCOMPARE( again->sites.size(), proposed->sites.size() );
  for ( qsizetype i = 0; i < again->sites.size(); ++i )
    QVERIFY( again->sites.at( i ).at == proposed->sites.at( i ).at );
}

void TestScenarioJson::fromJson_takesTheAnswerOfAProposal()
{
  // without format, version, author, created, note: as `plan propose --json` gives it
  QJsonObject object = ScenarioJson::toJson( sample() );
  for ( const char *key : { "format", "version", "author", "created", "note" } )
    object.remove( QLatin1String( key ) );
  object.insert( QStringLiteral( "saved" ), QStringLiteral( "new" ) );
  VERIFY_OK( ScenarioJson::fromJson( QJsonDocument( object ).toJson(), mCatalogue ) );
}

QByteArray TestScenarioJson::changed( const QString &path, const QJsonValue &value ) const
{
  QJsonObject object = ScenarioJson::toJson( sample() );
  const QStringList steps = path.split( QLatin1Char( '.' ) );
  const auto put = [&value]( QJsonObject &where, const QString &key ) {
    if ( value.isUndefined() )
      where.remove( key );
    else
      where.insert( key, value );
  };
  if ( steps.size() == 1 )
    put( object, path );
  else if ( steps.constFirst() == QLatin1String( "parameters" ) )
  {
    QJsonObject parameters = object.value( steps.constFirst() ).toObject();
    put( parameters, steps.at( 1 ) );
    object.insert( steps.constFirst(), parameters );
  }
  else
  {
    QJsonArray sites = object.value( QStringLiteral( "sites" ) ).toArray();
    QJsonObject site = sites.at( 1 ).toObject();
    put( site, steps.at( 1 ) );
    sites.replace( 1, site );
    object.insert( QStringLiteral( "sites" ), sites );
  }
  return QJsonDocument( object ).toJson();
}

void TestScenarioJson::fromJson_refusesWithThePlace_data()
{
  QTest::addColumn<QString>( "path" );
  QTest::addColumn<QJsonValue>( "value" );
  QTest::addColumn<QString>( "told" );
  const QJsonValue missing( QJsonValue::Undefined );
  QTest::newRow( "no name" ) << "name" << missing << "name";
  QTest::newRow( "blank name" ) << "name" << QJsonValue( "  " ) << "name";
  QTest::newRow( "name is a number" ) << "name" << QJsonValue( 5 ) << "name";
  QTest::newRow( "other format" ) << "format" << QJsonValue( "geojson" ) << "geojson";
  QTest::newRow( "newer version" ) << "version" << QJsonValue( 2 ) << "2";
  QTest::newRow( "version in halves" ) << "version" << QJsonValue( 1.5 ) << "version";
  QTest::newRow( "unknown element" ) << "element" << QJsonValue( "ether" ) << "ether";
  QTest::newRow( "unknown kind" ) << "kind" << QJsonValue( "lighthouse" ) << "lighthouse";
  QTest::newRow( "no radius" ) << "radius" << missing << "radius";
  QTest::newRow( "radius of nothing" ) << "radius" << QJsonValue( 0 ) << "radius";
  QTest::newRow( "radius as text" ) << "radius" << QJsonValue( "2500" ) << "radius";
  QTest::newRow( "no parameters" ) << "parameters" << missing << "parameters";
  QTest::newRow( "parameters are a list" ) << "parameters" << QJsonValue( QJsonArray() ) << "parameters";
  QTest::newRow( "no sites" ) << "sites" << missing << "sites";
  QTest::newRow( "sites are an object" ) << "sites" << QJsonValue( QJsonObject() ) << "sites";
  QTest::newRow( "a site is a number" ) << "sites" << QJsonValue( QJsonArray { 5 } ) << "sites[1]";
  QTest::newRow( "created is no moment" ) << "created" << QJsonValue( "yesterday" ) << "yesterday";
  QTest::newRow( "negative count" ) << "parameters.count" << QJsonValue( -1 ) << "parameters.count";
  QTest::newRow( "unknown demand" ) << "parameters.demand" << QJsonValue( "love" ) << "love";
  QTest::newRow( "unknown model" ) << "parameters.model" << QJsonValue( "oracle" ) << "oracle";
  QTest::newRow( "day of no calendar" ) << "parameters.day" << QJsonValue( "2026-02-30" ) << "2026-02-30";
  QTest::newRow( "no radius of the question" ) << "parameters.radius_m" << missing << "parameters.radius_m";
  QTest::newRow( "unknown source of candidates" ) << "parameters.candidates" << QJsonValue( QJsonArray { "moon" } ) << "moon";
  QTest::newRow( "unknown offered kind" ) << "parameters.kinds"
                                          << QJsonValue( QJsonArray { QJsonObject { { "kind", "x" }, { "radius_m", 5 } } } )
                                          << "parameters.kinds";
  QTest::newRow( "site without place" ) << "site.lon" << missing << "sites[2].lon";
  QTest::newRow( "site outside the earth" ) << "site.lat" << QJsonValue( 91 ) << "sites[2].lat";
  QTest::newRow( "place as text" ) << "site.lon" << QJsonValue( "104" ) << "sites[2].lon";
  QTest::newRow( "site of unknown kind" ) << "site.kind" << QJsonValue( "lighthouse" ) << "sites[2].kind";
  QTest::newRow( "site of unknown class" ) << "site.siting_class" << QJsonValue( "moon" ) << "sites[2].siting_class";
  QTest::newRow( "negative rank" ) << "site.rank" << QJsonValue( -3 ) << "sites[2].rank";
  QTest::newRow( "rank in halves" ) << "site.rank" << QJsonValue( 1.5 ) << "sites[2].rank";
  QTest::newRow( "attributes are a text" ) << "site.attributes" << QJsonValue( "x" ) << "sites[2].attributes";
}

void TestScenarioJson::fromJson_refusesWithThePlace()
{
  QFETCH( QString, path );
  QFETCH( QJsonValue, value );
  QFETCH( QString, told );
  const Result<Scenario> scenario = ScenarioJson::fromJson( changed( path, value ), mCatalogue );
  QVERIFY( !scenario );
  QVERIFY2( scenario.error().message.contains( told ), qPrintable( scenario.error().message ) );
}

void TestScenarioJson::fromJson_isRobust_data()
{
  QTest::addColumn<QByteArray>( "json" );
  QTest::newRow( "nothing" ) << QByteArray();
  QTest::newRow( "a list" ) << QByteArray( "[]" );
  QTest::newRow( "an empty object" ) << QByteArray( "{}" );
  QTest::newRow( "null" ) << QByteArray( "null" );
  QTest::newRow( "not a number" ) << QByteArray( "{\"name\":\"a\",\"radius\":NaN}" );
  QTest::newRow( "huge number" ) << QByteArray( "{\"name\":\"a\",\"element\":\"air\",\"kind\":\"air_standard\",\"radius\":1e999}" );
  QTest::newRow( "deeply nested" ) << QByteArray( 5000, '[' ) + QByteArray( 5000, ']' );
  QTest::newRow( "binary" ) << QByteArray( "\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16 );
  QTest::newRow( "a Latin-1 letter" ) << QByteArray( "{\"name\":\"\xe4\"}" );
}

void TestScenarioJson::fromJson_isRobust()
{
  QFETCH( QByteArray, json );
  const Result<Scenario> scenario = ScenarioJson::fromJson( json, mCatalogue );
  QVERIFY( !scenario );
  QVERIFY( !scenario.error().message.isEmpty() && !scenario.error().remedy.isEmpty() );
}

void TestScenarioJson::fromJson_everyCutIsRefused()
{
  const QByteArray whole = QJsonDocument( ScenarioJson::toJson( sample() ) ).toJson( QJsonDocument::Compact );
  for ( qsizetype length = 0; length < whole.size(); length += 7 )
    QVERIFY2( !ScenarioJson::fromJson( whole.left( length ), mCatalogue ), whole.left( length ).constData() );
  VERIFY_OK( ScenarioJson::fromJson( whole, mCatalogue ) );
}

void TestScenarioJson::fromJson_forgetsAcceptances()
{
  Scenario accepted = sample();
  accepted.parameters.insert( QStringLiteral( "accepted" ), QVariantMap { { QStringLiteral( "11" ), QStringLiteral( "P2026-001" ) } } );
  const Result<Scenario> read = ScenarioJson::fromJson( QJsonDocument( ScenarioJson::toJson( accepted ) ).toJson(), mCatalogue );
  VERIFY_OK( read );
  QVERIFY( !read->parameters.contains( QStringLiteral( "accepted" ) ) );
}

void TestScenarioJson::write_isWholeOrNothing()
{
  QTemporaryDir folder;
  const QString path = folder.filePath( QStringLiteral( "方案.json" ) );
  VERIFY_OK( ScenarioJson::write( sample(), path ) );
  const Result<Scenario> read = ScenarioJson::read( path, mCatalogue );
  VERIFY_OK( read );
  QCOMPARE( read->name, sample().name );
  const Result<void> nowhere = ScenarioJson::write( sample(), folder.filePath( QStringLiteral( "no/such/folder/x.json" ) ) );
  QVERIFY( !nowhere );
  QVERIFY( nowhere.error().file.endsWith( QLatin1String( "x.json" ) ) );
}

void TestScenarioJson::read_namesTheFile()
{
  QTemporaryDir folder;
  const QString path = folder.filePath( QStringLiteral( "坏.json" ) );
  QFile file( path );
  QVERIFY( file.open( QIODevice::WriteOnly ) );
  file.write( "{\"name\": 5}" );
  file.close();
  const Result<Scenario> broken = ScenarioJson::read( path, mCatalogue );
  QVERIFY( !broken );
  QCOMPARE( broken.error().file, path );
  QVERIFY( !ScenarioJson::read( folder.filePath( QStringLiteral( "none.json" ) ), mCatalogue ) );
}

JINGUAN_PLANNING_TEST_MAIN( TestScenarioJson )
#include "test_scenariojson.moc"
