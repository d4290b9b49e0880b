#include "planning/Proposal.h"
#include "planning/ScenarioComparison.h"
#include "planning/SiteDossier.h"
#include "QgisTestMain.h"
#include "reports/DocumentWords.h"
#include "reports/DossierReport.h"
#include "reports/PageCheck.h"
#include "reports/Reports.h"
#include "reports/ReportsFixture.h"
#include "reports/ScenarioReport.h"
#include "TestSupport.h"

#include <qgslayoutitemmap.h>

using namespace jinguan;

namespace
{

const QString sFirst = QStringLiteral( "网格方案" );
const QString sSecond = QStringLiteral( "绿道方案" );

/** Keeps a proposal under \a name; why not, when it cannot. */
QString propose( Workspace &workspace, const QString &name, const QString &source, int count )
{
  PlanningRequest request;
  request.element = QStringLiteral( "air" );
  request.kind = QStringLiteral( "air_standard" );
  request.radius = 4000;
  request.count = count;
  request.name = name;
  request.region = QStringLiteral( "510112" );
  request.candidateSources = QStringList { source };
  Progress progress;
  const Result<Scenario> scenario = Proposal::propose( workspace.network(), request, progress );
  if ( !scenario )
    return scenario.error().text();
  const Result<Scenario> saved = workspace.network().saveScenario( *scenario );
  return saved ? QString() : saved.error().text();
}

} // namespace

/** The sheets of planning over the demo: comparison of scenarios and siting dossiers. */
class TestPlanningSheets : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase();
    void comparison_tellsTheFiguresOfTheComparison();
    void comparison_drawsMapsInOneScale();
    void comparison_ofOneStandsBesideTheNetwork();
    void comparison_arrangesOnEveryPaper_data();
    void comparison_arrangesOnEveryPaper();
    void comparison_hasCurveAndSensitivity();
    void comparison_refuses_data();
    void comparison_refuses();
    void comparisonPdf_isSearchable();
    void dossier_tellsRulesAndGain();
    void dossier_hasAPartForEachSite();
    void dossier_arrangesOnEveryPaper_data();
    void dossier_arrangesOnEveryPaper();
    void dossier_refusesUnknownSites();
    void dossierPdf_isSearchable();

  private:
    ScenarioRequest quick( const QStringList &names ) const;
    test::ReportsFixture mFixture;
};

void TestPlanningSheets::initTestCase()
{
  const QString failure = mFixture.open( []( Workspace &workspace ) {
    return propose( workspace, sFirst, QStringLiteral( "grid" ), 3 ) + propose( workspace, sSecond, QStringLiteral( "greenway" ), 2 );
  } );
  if ( !failure.isEmpty() )
    QFAIL( qPrintable( failure ) );
}

ScenarioRequest TestPlanningSheets::quick( const QStringList &names ) const
{
  ScenarioRequest request;
  request.scenarios = names;
  request.language = Language::Chinese;
  request.withStudies = false;
  return request;
}

void TestPlanningSheets::comparison_tellsTheFiguresOfTheComparison()
{
  const auto document = ScenarioReport::build( mFixture.services(), quick( { sFirst, sSecond } ) );
  VERIFY_OK( document );
  ComparisonOptions options;
  options.catalogue = &mFixture.services().catalogue;
  const Result<ComparisonInputs> inputs =
    ComparisonInputs::read( mFixture.services().workspace.network(), QStringList { sFirst, sSecond }, options );
  VERIFY_OK( inputs );
  Progress progress;
  const Result<ScenarioComparison> comparison = ScenarioComparison::run( *inputs, progress );
  VERIFY_OK( comparison );
  const QString words = test::wordsOf( **document );
  int told = 0;
  for ( const ComparisonRow &row : comparison->rows( mFixture.services().catalogue ) )
  {
    QVERIFY2( words.contains( test::compact( row.name ) ), qPrintable( row.name ) );
    for ( const std::optional<double> &value : row.values )
      if ( value )
      {
        QVERIFY2( words.contains( QString::number( *value, 'f', row.decimals ) ), qPrintable( row.id ) );
        ++told;
      }
  }
  QVERIFY( told > 20 );
  for ( const Scenario &scenario : comparison->scenarios() )
    for ( const ScenarioSite &site : scenario.sites )
      QVERIFY2( words.contains( QString::number( site.at.lon, 'f', 5 ) ), qPrintable( site.name ) );
  for ( const QString &said : { sFirst, sSecond, QStringLiteral( "同一比例尺" ), QStringLiteral( "统一口径" ), QStringLiteral( "示意" ),
          QStringLiteral( "演示数据" ) } )
    QVERIFY2( words.contains( said ), qPrintable( said ) );
}

void TestPlanningSheets::comparison_drawsMapsInOneScale()
{
  const auto document = ScenarioReport::build( mFixture.services(), quick( { sFirst, sSecond } ) );
  VERIFY_OK( document );
  const auto maps = test::itemsOf<QgsLayoutItemMap>( **document );
  QCOMPARE( maps.size(), 2 );
  QCOMPARE( maps.at( 0 )->scale(), maps.at( 1 )->scale() );
  QCOMPARE( maps.at( 0 )->extent(), maps.at( 1 )->extent() );
  QVERIFY( maps.at( 0 )->layers() != maps.at( 1 )->layers() ); // each has the sites of its own plan
}

void TestPlanningSheets::comparison_ofOneStandsBesideTheNetwork()
{
  const auto document = ScenarioReport::build( mFixture.services(), quick( { sFirst } ) );
  VERIFY_OK( document );
  QCOMPARE( test::itemsOf<QgsLayoutItemMap>( **document ).size(), 2 );
  QVERIFY( test::wordsOf( **document ).contains( QStringLiteral( "与现状对比" ) ) );
}

void TestPlanningSheets::comparison_arrangesOnEveryPaper_data()
{
  QTest::addColumn<QString>( "paper" );
  QTest::addColumn<bool>( "landscape" );
  QTest::addColumn<Language>( "language" );
  QTest::newRow( "A3" ) << QStringLiteral( "A3" ) << true << Language::Chinese;
  QTest::newRow( "A4 standing" ) << QStringLiteral( "A4" ) << false << Language::Chinese;
  QTest::newRow( "A4, English" ) << QStringLiteral( "A4" ) << true << Language::English;
  QTest::newRow( "A3 standing, English" ) << QStringLiteral( "A3" ) << false << Language::English;
}

void TestPlanningSheets::comparison_arrangesOnEveryPaper()
{
  QFETCH( QString, paper );
  QFETCH( bool, landscape );
  QFETCH( Language, language );
  ScenarioRequest request = quick( { sFirst, sSecond } );
  request.paper = paper;
  request.landscape = landscape;
  request.language = language;
  const auto document = ScenarioReport::build( mFixture.services(), request );
  VERIFY_OK( document );
  QCOMPARE( test::pageFaults( **document ), QStringList() );
  QCOMPARE( test::cutTexts( **document ), QStringList() );
  QVERIFY( !test::wordsOf( **document ).contains( QStringLiteral( "compare." ) ) );
}

void TestPlanningSheets::comparison_hasCurveAndSensitivity()
{
  ScenarioRequest request = quick( { sFirst, sSecond } );
  request.withStudies = true;
  request.curveSeconds = 1;
  request.caseSeconds = 0.05;
  request.studied = sSecond;
  const auto document = ScenarioReport::build( mFixture.services(), request );
  VERIFY_OK( document );
  const auto charts = test::itemsOf<StatChartItem>( **document );
  QVERIFY2( charts.size() >= 3, qPrintable( QString::number( charts.size() ) ) );
  QVERIFY( std::any_of( charts.cbegin(), charts.cend(), []( const StatChartItem *chart ) { return chart->chart().head.place == sSecond; } ) );
  QVERIFY( test::wordsOf( **document ).contains( QStringLiteral( "最多损失需求的" ) ) );
  QCOMPARE( test::pageFaults( **document ), QStringList() );
  QCOMPARE( test::cutTexts( **document ), QStringList() );
}

void TestPlanningSheets::comparison_refuses_data()
{
  QTest::addColumn<QStringList>( "names" );
  QTest::newRow( "unknown" ) << QStringList { sFirst, QStringLiteral( "没有" ) };
  QTest::newRow( "twice" ) << QStringList { sFirst, sFirst };
  QTest::newRow( "none" ) << QStringList();
  QTest::newRow( "too many" ) << QStringList { sFirst, sSecond, QStringLiteral( "丙" ), QStringLiteral( "丁" ), QStringLiteral( "戊" ) };
}

void TestPlanningSheets::comparison_refuses()
{
  QFETCH( QStringList, names );
  const auto document = ScenarioReport::build( mFixture.services(), quick( names ) );
  QVERIFY( !document );
  QVERIFY( !document.error().text().isEmpty() );
}

void TestPlanningSheets::comparisonPdf_isSearchable()
{
  Progress progress;
  const Result<QString> written = writeDocument( [&] { return ScenarioReport::build( mFixture.services(), quick( { sFirst, sSecond } ) ); },
    Language::Chinese, mFixture.file( QStringLiteral( "比选.pdf" ) ), progress );
  VERIFY_OK( written );
  const QString text = test::compact( test::outputOf( QStringLiteral( "pdftotext" ), { QStringLiteral( "-layout" ), *written, QStringLiteral( "-" ) } ) );
  for ( const QString &said : { QStringLiteral( "监测站网规划方案比选" ), sFirst, sSecond, QStringLiteral( "方案指标对比" ), QStringLiteral( "各方案拟建点位" ),
          QStringLiteral( "比例尺" ) } )
    QVERIFY2( text.contains( said ), qPrintable( said ) );
}

void TestPlanningSheets::dossier_tellsRulesAndGain()
{
  DossierRequest request;
  request.scenario = sFirst;
  request.site = 2;
  request.language = Language::Chinese;
  const auto document = DossierReport::build( mFixture.services(), request );
  VERIFY_OK( document );
  const Result<DossierInputs> inputs = DossierInputs::read( mFixture.services().workspace.network(), sFirst, mFixture.responsibility() );
  VERIFY_OK( inputs );
  Progress progress;
  const Result<QList<SiteDossier>> dossiers = DossierMaker::make( *inputs, 2, mFixture.services().catalogue, progress );
  VERIFY_OK( dossiers );
  const SiteDossier &dossier = dossiers->constFirst();
  const QString words = test::wordsOf( **document );
  for ( const QString &said : { dossier.name, dossier.kindName, dossier.districtName, dossier.unitName, QString::number( dossier.at.lon, 'f', 5 ),
          QString::number( dossier.newly.areaKm2, 'f', 1 ), QStringLiteral( "现场照片" ), QStringLiteral( "选址规范逐条核查" ),
          QStringLiteral( "HJ664" ), QStringLiteral( "邻近点位" ), dossier.neighbours.constFirst().name } )
    QVERIFY2( words.contains( test::compact( said ) ), qPrintable( said + QStringLiteral( "\n" ) + words ) );
  QVERIFY( !dossier.verdicts.isEmpty() );
  for ( const QVariant &verdict : dossier.verdicts )
  {
    const QVariantMap clause = verdict.toMap();
    QVERIFY2( words.contains( test::compact( clause.value( QStringLiteral( "name" ) ).toString() ) ),
      qPrintable( clause.value( QStringLiteral( "name" ) ).toString() ) );
  }
}

void TestPlanningSheets::dossier_hasAPartForEachSite()
{
  DossierRequest request;
  request.scenario = sFirst;
  request.language = Language::Chinese;
  const auto document = DossierReport::build( mFixture.services(), request );
  VERIFY_OK( document );
  QCOMPARE( test::itemsOf<QgsLayoutItemMap>( **document ).size(), 3 );
  QCOMPARE( ( *document )->bookmarks.size(), 3 );
  QVERIFY( ( *document )->bookmarks.at( 1 ).page > ( *document )->bookmarks.at( 0 ).page );
}

void TestPlanningSheets::dossier_arrangesOnEveryPaper_data()
{
  comparison_arrangesOnEveryPaper_data();
}

void TestPlanningSheets::dossier_arrangesOnEveryPaper()
{
  QFETCH( QString, paper );
  QFETCH( bool, landscape );
  QFETCH( Language, language );
  DossierRequest request;
  request.scenario = sSecond;
  request.paper = paper;
  request.landscape = landscape;
  request.language = language;
  const auto document = DossierReport::build( mFixture.services(), request );
  VERIFY_OK( document );
  QCOMPARE( test::pageFaults( **document ), QStringList() );
  QCOMPARE( test::cutTexts( **document ), QStringList() );
  QVERIFY( !test::wordsOf( **document ).contains( QStringLiteral( "dossier." ) ) );
}

void TestPlanningSheets::dossier_refusesUnknownSites()
{
  DossierRequest request;
  request.scenario = sFirst;
  request.site = 9;
  QVERIFY( !DossierReport::build( mFixture.services(), request ) );
  request.site = 1;
  request.scenario = QStringLiteral( "没有" );
  QVERIFY( !DossierReport::build( mFixture.services(), request ) );
}

void TestPlanningSheets::dossierPdf_isSearchable()
{
  DossierRequest request;
  request.scenario = sFirst;
  request.site = 1;
  request.language = Language::Chinese;
  Progress progress;
  const Result<QString> written = writeDocument( [&] { return DossierReport::build( mFixture.services(), request ); }, Language::Chinese,
    mFixture.file( QStringLiteral( "论证.pdf" ) ), progress );
  VERIFY_OK( written );
  const QString text = test::compact( test::outputOf( QStringLiteral( "pdftotext" ), { QStringLiteral( "-layout" ), *written, QStringLiteral( "-" ) } ) );
  for ( const QString &said : { QStringLiteral( "监测点位选址论证表" ), QStringLiteral( "选址规范逐条核查" ), QStringLiteral( "覆盖增益与费用" ),
          QStringLiteral( "现场照片" ) } )
    QVERIFY2( text.contains( said ), qPrintable( said ) );
}

JINGUAN_QGIS_TEST_MAIN( TestPlanningSheets )
#include "test_planningsheets.moc"
