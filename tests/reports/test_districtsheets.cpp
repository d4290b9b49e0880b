#include "QgisTestMain.h"
#include "reports/DistrictReport.h"
#include "reports/DocumentWords.h"
#include "reports/IncidentsOfDemo.h"
#include "reports/PageCheck.h"
#include "reports/Reports.h"
#include "reports/ReportsFixture.h"
#include "TestSupport.h"

#include <QElapsedTimer>

#include <qgslayoutitemmap.h>

using namespace jinguan;

/** The reports of all responsible units over the demo: whole, without overlap and cut text, with every part of the officer's brief. */
class TestDistrictSheets : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase();
    void unit_hasAWholeReport_data();
    void unit_hasAWholeReport();
    void paper_isArrangedAnew_data();
    void paper_isArrangedAnew();
    void variant_fitsToo_data();
    void variant_fitsToo();
    void pdf_isSearchable();

  private:
    Result<std::unique_ptr<PrintedDocument>> report( const DistrictRequest &request, const PrintRules &rules = {} );

    test::ReportsFixture mFixture;
    std::optional<DistrictSources> mSources;
};

void TestDistrictSheets::initTestCase()
{
  const QString failure = mFixture.open( test::openIncidents );
  if ( !failure.isEmpty() )
    QFAIL( qPrintable( failure ) );
  Result<DistrictSources> sources = DistrictSources::read( mFixture.services() );
  VERIFY_OK( sources );
  mSources = sources.take();
}

Result<std::unique_ptr<PrintedDocument>> TestDistrictSheets::report( const DistrictRequest &request, const PrintRules &rules )
{
  ReportServices services = mFixture.services();
  services.rules = rules;
  return DistrictReport::build( services, request, *mSources );
}

void TestDistrictSheets::unit_hasAWholeReport_data()
{
  QTest::addColumn<QString>( "unit" );
  for ( const ResponsibleUnit &unit : mFixture.responsibility().units() )
    QTest::newRow( qPrintable( unit.code ) ) << unit.code;
  QCOMPARE( mFixture.responsibility().units().size(), 23 );
}

void TestDistrictSheets::unit_hasAWholeReport()
{
  QFETCH( QString, unit );
  DistrictRequest request;
  request.filter = { MapFilter::Kind::Unit, unit };
  request.paper = QStringLiteral( "A3" );
  request.language = Language::Chinese;
  QElapsedTimer timer;
  timer.start();
  const Result<std::unique_ptr<PrintedDocument>> document = report( request );
  VERIFY_OK( document );
  qInfo( "%s: %d pages laid out in %lld ms", qPrintable( unit ), ( *document )->pageCount(), timer.elapsed() );
  QCOMPARE( test::pageFaults( **document ), QStringList() );
  QCOMPARE( test::cutTexts( **document ), QStringList() );
  QVERIFY( ( *document )->pageCount() >= 3 );
  QCOMPARE( test::itemsOf<QgsLayoutItemMap>( **document ).size(), 2 ); // map and overview
  const QString words = test::wordsOf( **document );
  const ResponsibleUnit *known = mFixture.responsibility().unit( unit );
  for ( const QString &said :
    { known->name.zh, known->body.zh, QStringLiteral( "点位状态与级别变化" ), QStringLiteral( "未关闭告警" ),
      QStringLiteral( "上游来水与上风向" ), QStringLiteral( "在全市的位次" ), QStringLiteral( "联网运行情况" ),
      QStringLiteral( "超标日历" ), QStringLiteral( "本月与上月、上年同期比较" ), QStringLiteral( "方案目标完成情况" ),
      QStringLiteral( "条款与责任分工" ), QStringLiteral( "市生态环境局" ), QStringLiteral( "演示数据" ), QStringLiteral( "编制单位" ) } )
    QVERIFY2( words.contains( test::compact( said ) ), qPrintable( said ) );
  QVERIFY( !words.contains( QStringLiteral( "brief." ) ) ); // a word without text
  // Every incident of the unit is in it.
  IncidentQuery query;
  query.openOnly = true;
  query.unit = unit;
  const Result<QList<Incident>> incidents = mFixture.services().workspace.incidents().incidents( query );
  VERIFY_OK( incidents );
  if ( !incidents->isEmpty() )
    QVERIFY2( words.contains( QStringLiteral( "尚有%1条告警未关闭" ).arg( incidents->size() ) ), qPrintable( unit ) );
}

void TestDistrictSheets::paper_isArrangedAnew_data()
{
  QTest::addColumn<QString>( "paper" );
  QTest::addColumn<bool>( "landscape" );
  QTest::addColumn<Language>( "language" );
  QTest::newRow( "A4" ) << QStringLiteral( "A4" ) << false << Language::Chinese;
  QTest::newRow( "A4 lying, English" ) << QStringLiteral( "A4" ) << true << Language::English;
  QTest::newRow( "A3 lying" ) << QStringLiteral( "A3" ) << true << Language::Chinese;
  QTest::newRow( "A3, English" ) << QStringLiteral( "A3" ) << false << Language::English;
}

void TestDistrictSheets::paper_isArrangedAnew()
{
  QFETCH( QString, paper );
  QFETCH( bool, landscape );
  QFETCH( Language, language );
  DistrictRequest request;
  request.filter = { MapFilter::Kind::Unit, QStringLiteral( "510117" ) };
  request.paper = paper;
  request.landscape = landscape;
  request.language = language;
  const Result<std::unique_ptr<PrintedDocument>> document = report( request );
  VERIFY_OK( document );
  QCOMPARE( test::pageFaults( **document ), QStringList() );
  QCOMPARE( test::cutTexts( **document ), QStringList() );
}

void TestDistrictSheets::variant_fitsToo_data()
{
  QTest::addColumn<QString>( "unit" );
  QTest::addColumn<QString>( "paper" );
  QTest::addColumn<Language>( "language" );
  QTest::addColumn<bool>( "isPublic" );
  QTest::addColumn<PrintRules::Colours>( "colours" );
  // Every third unit once more, each with the next variant.
  struct Variant
  {
      const char *name;
      QString paper;
      Language language;
      bool isPublic;
      PrintRules::Colours colours;
  };
  const Variant variants[] = {
    { "A4", QStringLiteral( "A4" ), Language::Chinese, false, PrintRules::Colours::Normal },
    { "English", QStringLiteral( "A4" ), Language::English, false, PrintRules::Colours::Normal },
    { "public", QStringLiteral( "A4" ), Language::Chinese, true, PrintRules::Colours::Safe },
    { "grey", QStringLiteral( "A3" ), Language::English, false, PrintRules::Colours::Grey },
  };
  const QList<ResponsibleUnit> &units = mFixture.responsibility().units();
  for ( qsizetype i = 1; i < units.size(); i += 3 )
  {
    const Variant &variant = variants[static_cast<size_t>( i / 3 ) % std::size( variants )];
    QTest::addRow( "%s %s", qPrintable( units.at( i ).code ), variant.name )
      << units.at( i ).code << variant.paper << variant.language << variant.isPublic << variant.colours;
  }
}

void TestDistrictSheets::variant_fitsToo()
{
  QFETCH( QString, unit );
  QFETCH( QString, paper );
  QFETCH( Language, language );
  QFETCH( bool, isPublic );
  QFETCH( PrintRules::Colours, colours );
  PrintRules rules;
  rules.colours = colours;
  if ( isPublic )
  {
    Result<PlaceGeneralisation> places = PlaceGeneralisation::load();
    VERIFY_OK( places );
    rules.places = places.take();
  }
  DistrictRequest request;
  request.filter = { MapFilter::Kind::Unit, unit };
  request.paper = paper;
  request.language = language;
  const Result<std::unique_ptr<PrintedDocument>> document = report( request, rules );
  VERIFY_OK( document );
  QCOMPARE( test::pageFaults( **document ), QStringList() );
  QCOMPARE( test::cutTexts( **document ), QStringList() );
}

void TestDistrictSheets::pdf_isSearchable()
{
  DistrictRequest request;
  request.filter = { MapFilter::Kind::Unit, QStringLiteral( "510104" ) };
  request.paper = QStringLiteral( "A3" );
  request.language = Language::Chinese;
  QElapsedTimer timer;
  timer.start();
  Progress progress;
  const Result<QString> written =
    writeDocument( [&] { return report( request ); }, Language::Chinese, mFixture.file( QStringLiteral( "锦江区.pdf" ) ), progress );
  VERIFY_OK( written );
  qInfo( "written in %lld ms", timer.elapsed() );
  const QString text =
    test::compact( test::outputOf( QStringLiteral( "pdftotext" ), { QStringLiteral( "-layout" ), *written, QStringLiteral( "-" ) } ) );
  for ( const char *said : { "成都市锦江区生态环境监测报告", "点位状态与级别变化", "在全市的位次", "超标日历", "方案目标完成情况" } )
    QVERIFY2( text.contains( QString::fromUtf8( said ) ), said );
  const QString fonts = test::outputOf( QStringLiteral( "pdffonts" ), { *written } );
  for ( const QString &line : fonts.split( QLatin1Char( '\n' ) ).mid( 2 ) )
    QVERIFY2( line.isEmpty() || line.contains( QStringLiteral( "yes yes" ) ), qPrintable( line ) ); // embedded, subset
}

JINGUAN_QGIS_TEST_MAIN( TestDistrictSheets )
#include "test_districtsheets.moc"
