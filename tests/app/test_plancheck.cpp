// `jinguan plan check` on a workspace with the invented layers of tests/data/siting, run as a program.

#include "planning/SitingFixture.h"
#include "QgisTestMain.h"
#include "store/Workspace.h"

#include <QProcess>
#include <QTemporaryDir>

using namespace jinguan;
using namespace jinguan::test;
using namespace Qt::StringLiterals;

class TestPlanCheck : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase();
    void place_failsWithExitCodeOne();
    void place_meetsWithExitCodeZero();
    void attributes_areTaken();
    void scenario_isCheckedSiteBySite();
    void element_isCheckedWithItsNetwork();
    void geojson_holdsWhatIsToBeDrawn();
    void table_namesVerdictAndClause();
    void wrongQuestions_areRefused_data();
    void wrongQuestions_areRefused();
    void bureauRule_ofTheWorkspaceIsChecked();
    void importedStation_bringsItsFigures();

  private:
    struct Answer
    {
        int code = -1;
        QString out;
        QString err;
        QJsonObject json() const { return QJsonDocument::fromJson( out.toUtf8() ).object(); }
    };
    Answer run( const QStringList &arguments ) const;
    static QJsonObject clause( const QJsonObject &site, const QString &rule );
    static QString at( double lon, double lat ) { return u"--at=%1,%2"_s.arg( lon, 0, 'f', 8 ).arg( lat, 0, 'f', 8 ); }

    QTemporaryDir mFolder;
    QString mWorkspace;
};

void TestPlanCheck::initTestCase()
{
  mWorkspace = mFolder.filePath( u"工作区"_s );
  const Result<std::unique_ptr<Workspace>> created = Workspace::create( mWorkspace, u"布点"_s );
  VERIFY_OK( created );
  NetworkStore &store = ( *created )->network();
  SitingFixture().fill( store, {} );
  Scenario scenario;
  scenario.name = u"方案"_s;
  scenario.element = u"air"_s;
  scenario.kind = u"air_standard"_s;
  ScenarioSite good;
  good.at = { 104.0, 30.626613 }; // 50 m south of the greenway
  good.kind = u"air_standard"_s;
  good.name = u"近绿道"_s;
  good.sitingClass = u"greenway"_s;
  ScenarioSite bad = good;
  bad.at = { 104.0, 30.62526 }; // 200 m
  bad.name = u"离绿道"_s;
  scenario.sites = { good, bad };
  VERIFY_OK( store.saveScenario( scenario ) );
}

TestPlanCheck::Answer TestPlanCheck::run( const QStringList &arguments ) const
{
  QProcess process;
  process.start( QStringLiteral( JINGUAN_PROGRAM ), QStringList { u"plan"_s, u"check"_s, u"-w"_s, mWorkspace } + arguments );
  Answer answer;
  if ( !process.waitForFinished( 60000 ) )
    return answer;
  answer.code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
  answer.out = QString::fromUtf8( process.readAllStandardOutput() );
  answer.err = QString::fromUtf8( process.readAllStandardError() );
  return answer;
}

QJsonObject TestPlanCheck::clause( const QJsonObject &site, const QString &rule )
{
  for ( const QJsonValue one : site["clauses"_L1].toArray() )
    if ( one["rule"_L1].toString() == rule )
      return one.toObject();
  return {};
}

void TestPlanCheck::place_failsWithExitCodeOne()
{
  // 33 m south of the kiln at (0, 300) m.
  const Answer answer = run( { at( 104.0, 30.602409 ), u"--kind=air_standard"_s, u"--json"_s } );
  QVERIFY2( answer.code == 1, qPrintable( answer.err ) );
  const QJsonObject site = answer.json()["sites"_L1].toArray().at( 0 ).toObject();
  const QJsonObject source = clause( site, u"air.source_free"_s );
  QCOMPARE( source["verdict"_L1].toString(), u"fails"_s );
  QVERIFY( std::abs( source["measured"_L1].toDouble() - 33 ) < 0.5 );
  QCOMPARE( source["edition"_L1].toString(), u"HJ 664-2013"_s );
  QVERIFY( source["text"_L1].toString().contains( u"Kiln"_s ) );
  QVERIFY( site["counts"_L1]["fails"_L1].toInt() >= 1 );
  QCOMPARE( clause( site, u"air.inlet_height_auto"_s )["verdict"_L1].toString(), u"data_missing"_s );
  QVERIFY( clause( site, u"air.inlet_height_auto"_s )["measured"_L1].isNull() );
}

void TestPlanCheck::place_meetsWithExitCodeZero()
{
  // In the town beside the hall, far enough from everything.
  const Answer answer = run( { at( 104.0, 30.6 ), u"--kind=air_standard"_s, u"--attribute"_s, u"inlet_height=10"_s, u"--json"_s } );
  QVERIFY2( answer.code == 0, qPrintable( answer.out + answer.err ) );
  const QJsonObject site = answer.json()["sites"_L1].toArray().at( 0 ).toObject();
  QCOMPARE( site["counts"_L1]["fails"_L1].toInt(), 0 );
  QVERIFY( site["counts"_L1]["meets"_L1].toInt() >= 6 );
}

void TestPlanCheck::attributes_areTaken()
{
  const Answer answer =
    run( { at( 104.0, 30.6 ), u"--attribute"_s, u"inlet_height=18"_s, u"--attribute"_s, u"wall_distance=0.5"_s, u"--json"_s } );
  QCOMPARE( answer.code, 1 );
  const QJsonObject site = answer.json()["sites"_L1].toArray().at( 0 ).toObject();
  QCOMPARE( clause( site, u"air.inlet_height_auto"_s )["verdict"_L1].toString(), u"fails"_s );
  QCOMPARE( clause( site, u"air.wall_distance"_s )["measured"_L1].toDouble(), 0.5 );
}

void TestPlanCheck::scenario_isCheckedSiteBySite()
{
  const Answer answer = run( { u"--scenario"_s, u"方案"_s, u"--fact"_s, u"population_10k=20"_s, u"--json"_s } );
  QCOMPARE( answer.code, 1 );
  const QJsonArray sites = answer.json()["sites"_L1].toArray();
  QCOMPARE( sites.size(), 2 );
  QCOMPARE( clause( sites.at( 0 ).toObject(), u"bureau.greenway_distance"_s )["verdict"_L1].toString(), u"meets"_s );
  QCOMPARE( clause( sites.at( 1 ).toObject(), u"bureau.greenway_distance"_s )["verdict"_L1].toString(), u"fails"_s );
  QVERIFY( clause( sites.at( 1 ).toObject(), u"bureau.greenway_distance"_s )["rests_on_schematic"_L1].toBool() );
  // Two proposed sites for 20·10⁴ people and the 4 × 2 km of the town with 1 km² of shore: 1 point is needed.
  const QJsonObject network = answer.json()["network"_L1].toArray().at( 0 ).toObject();
  QCOMPARE( clause( network, u"air.min_points"_s )["verdict"_L1].toString(), u"meets"_s );
  QCOMPARE( clause( network, u"air.min_points"_s )["measured"_L1].toDouble(), 2.0 );
}

void TestPlanCheck::element_isCheckedWithItsNetwork()
{
  const Answer answer = run( { u"--element"_s, u"air"_s, u"--json"_s } );
  QVERIFY( answer.code == 0 || answer.code == 1 );
  const QJsonArray sites = answer.json()["sites"_L1].toArray();
  QCOMPARE( sites.size(), 1 );
  QCOMPARE( sites.at( 0 )["code"_L1].toString(), u"M1"_s );
}

void TestPlanCheck::geojson_holdsWhatIsToBeDrawn()
{
  const QString path = mFolder.filePath( u"核查.geojson"_s );
  QCOMPARE( run( { at( 104.0, 30.602409 ), u"--out"_s, path } ).code, 1 );
  QFile file( path );
  QVERIFY( file.open( QIODevice::ReadOnly ) );
  const QJsonArray features = QJsonDocument::fromJson( file.readAll() ).object()["features"_L1].toArray();
  bool found = false;
  for ( const QJsonValue feature : features )
    if ( feature["properties"_L1]["rule"_L1].toString() == "air.source_free"_L1 )
    {
      found = true;
      QCOMPARE( feature["geometry"_L1]["type"_L1].toString(), u"LineString"_s );
      // It ends at the kiln.
      QVERIFY( std::abs( feature["geometry"_L1]["coordinates"_L1].toArray().at( 1 ).toArray().at( 1 ).toDouble() - 30.60270 ) < 0.00002 );
    }
  QVERIFY( found );
}

void TestPlanCheck::table_namesVerdictAndClause()
{
  const Answer answer = run( { at( 104.0, 30.602409 ), u"--lang=en"_s } );
  const Answer plain = answer.code == 2 ? run( { at( 104.0, 30.602409 ) } ) : answer;
  QCOMPARE( plain.code, 1 );
  QVERIFY2( plain.out.contains( u"HJ 664-2013"_s ) && plain.out.contains( u"≥ 50 m"_s ), qPrintable( plain.out ) );
}

void TestPlanCheck::wrongQuestions_areRefused_data()
{
  QTest::addColumn<QStringList>( "arguments" );
  QTest::newRow( "place" ) << QStringList { u"--at=here"_s };
  QTest::newRow( "kind" ) << QStringList { u"--at=104,30.6"_s, u"--kind=balloon"_s };
  QTest::newRow( "class" ) << QStringList { u"--at=104,30.6"_s, u"--class=moon"_s };
  QTest::newRow( "station" ) << QStringList { u"--station=none"_s };
  QTest::newRow( "scenario" ) << QStringList { u"--scenario=none"_s };
  QTest::newRow( "element" ) << QStringList { u"--element=fire"_s };
  QTest::newRow( "day" ) << QStringList { u"--at=104,30.6"_s, u"--day=soon"_s };
  QTest::newRow( "attribute" ) << QStringList { u"--at=104,30.6"_s, u"--attribute=high"_s };
  QTest::newRow( "two questions" ) << QStringList { u"--at=104,30.6"_s, u"--station=M1"_s };
}

void TestPlanCheck::wrongQuestions_areRefused()
{
  QFETCH( QStringList, arguments );
  const Answer answer = run( arguments );
  QCOMPARE( answer.code, 2 );
  QVERIFY( !answer.err.isEmpty() );
}

void TestPlanCheck::bureauRule_ofTheWorkspaceIsChecked()
{
  {
    const Result<std::unique_ptr<Workspace>> opened = Workspace::open( mWorkspace, OpenMode::ReadWrite );
    VERIFY_OK( opened );
    VERIFY_OK( ( *opened )->network().setProperty( sitingRulesProperty,
      QStringLiteral(
        R"({"rules":[{"id":"own.1","name_zh":"距窑","name_en":"From the kiln","kinds":["air_micro"],"parameter":"distance",)"
        R"("subject":"source","operator":">=","value":500,"unit":"m","confirmed":true},{"id":"air.source_free","value":20}]})" ) ) );
  }
  const Answer answer = run( { at( 104.0, 30.602409 ), u"--kind=air_micro"_s, u"--json"_s } );
  QCOMPARE( answer.code, 1 );
  const QJsonObject site = answer.json()["sites"_L1].toArray().at( 0 ).toObject();
  QCOMPARE( clause( site, u"own.1"_s )["verdict"_L1].toString(), u"fails"_s );
  QVERIFY( clause( site, u"own.1"_s )["bureau"_L1].toBool() );
  QVERIFY( !clause( site, u"own.1"_s )["unverified"_L1].toBool() );
  QCOMPARE( clause( site, u"air.source_free"_s )["verdict"_L1].toString(), u"meets"_s ); // 33 m, 20 m by the workspace
}

void TestPlanCheck::importedStation_bringsItsFigures()
{
  const QString path = mFolder.filePath( u"站点.csv"_s );
  QFile file( path );
  QVERIFY( file.open( QIODevice::WriteOnly ) );
  file.write( "code,name,kind,lon,lat,采样口高度,wall_distance\nN1,厅旁站,air_standard,104.0,30.6,12,1.5\n" );
  file.close();
  QProcess process;
  process.start( QStringLiteral( JINGUAN_PROGRAM ), { u"import"_s, u"stations"_s, path, u"-w"_s, mWorkspace } );
  QVERIFY( process.waitForFinished( 60000 ) );
  QVERIFY2( process.exitCode() == 0, process.readAllStandardError() );
  const Answer answer = run( { u"--station=N1"_s, u"--json"_s } );
  const QJsonObject site = answer.json()["sites"_L1].toArray().at( 0 ).toObject();
  QCOMPARE( clause( site, u"air.inlet_height_auto"_s )["measured"_L1].toDouble(), 12.0 );
  QCOMPARE( clause( site, u"air.wall_distance"_s )["verdict"_L1].toString(), u"meets"_s );
}

JINGUAN_QGIS_TEST_MAIN( TestPlanCheck )
#include "test_plancheck.moc"
