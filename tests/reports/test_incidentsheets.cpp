#include "QgisTestMain.h"
#include "reports/DocumentWords.h"
#include "reports/IncidentCourse.h"
#include "reports/IncidentReport.h"
#include "reports/IncidentsOfDemo.h"
#include "reports/PageCheck.h"
#include "reports/Reports.h"
#include "reports/ReportsFixture.h"
#include "reports/ResponsibilityReport.h"
#include "TestSupport.h"

#include <qgslayoutitemmap.h>

#include <cmath>

using namespace jinguan;

/** The sheets of incidents and of responsibility over the demo: what they say against what the stores hold, and how they are laid out. */
class TestIncidentSheets : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase();
    void incident_saysWhatTheStoreHolds();
    void incident_drawsTheCourseWithItsThreshold();
    void incident_ofEveryKindIsLaidOut();
    void incident_upstreamTellsWhereTheWaterGoes();
    void incident_arrangesOnEveryPaper_data();
    void incident_arrangesOnEveryPaper();
    void incident_unknownIsRefused();
    void incidentPdf_isSearchable();
    void list_isOfTheUnit();
    void list_refusesUnknownUnits();
    void responsibility_namesEveryClause();
    void responsibility_arrangesOnEveryPaper_data();
    void responsibility_arrangesOnEveryPaper();
    void responsibility_ofABody();
    void responsibility_refusesTheUnknown();
    void responsibilityPdf_isSearchable();

  private:
    QList<Incident> incidents( bool openOnly ) const;
    Result<std::unique_ptr<PrintedDocument>> sheet( qint64 incident, const QString &paper = QStringLiteral( "A4" ), bool landscape = false,
      Language language = Language::Chinese );

    mutable test::ReportsFixture mFixture;
};

void TestIncidentSheets::initTestCase()
{
  const QString failure = mFixture.open( test::openIncidents );
  if ( !failure.isEmpty() )
    QFAIL( qPrintable( failure ) );
}

QList<Incident> TestIncidentSheets::incidents( bool openOnly ) const
{
  IncidentQuery query;
  query.openOnly = openOnly;
  const Result<QList<Incident>> found = mFixture.services().workspace.incidents().incidents( query );
  return found ? *found : QList<Incident>();
}

Result<std::unique_ptr<PrintedDocument>> TestIncidentSheets::sheet(
  qint64 incident, const QString &paper, bool landscape, Language language )
{
  IncidentRequest request;
  request.incident = incident;
  request.paper = paper;
  request.landscape = landscape;
  request.language = language;
  return IncidentReport::build( mFixture.services(), request );
}

void TestIncidentSheets::incident_saysWhatTheStoreHolds()
{
  QVERIFY( !incidents( true ).isEmpty() );
  const Incident incident = incidents( true ).constFirst();
  const auto document = sheet( incident.id );
  VERIFY_OK( document );
  const QString words = test::wordsOf( **document );
  const Result<Station> station = mFixture.services().workspace.network().station( incident.station );
  VERIFY_OK( station );
  const ResponsibleUnit *unit = mFixture.responsibility().unit( incident.unit );
  for ( const QString &said : { QStringLiteral( "第%1号" ).arg( incident.id ), station->name.zh, incident.station, unit->name.zh,
          unit->body.zh, QStringLiteral( "市生态环境局" ), QStringLiteral( "李工" ), QStringLiteral( "王工" ),
          QStringLiteral( "已电话核实" ), QStringLiteral( "事件位置" ), QStringLiteral( "预警规则与监测过程" ), QStringLiteral( "责任归属" ),
          QStringLiteral( "处置过程" ), QStringLiteral( "演示数据" ), QStringLiteral( "CGCS2000" ), QStringLiteral( "处置时限：" ),
          local( incident.opened ).toString( QStringLiteral( "yyyy年M月d日HH:mm" ) ) } )
    QVERIFY2( words.contains( test::compact( said ) ), qPrintable( said + QStringLiteral( "\n" ) + words ) );
  const auto maps = test::itemsOf<QgsLayoutItemMap>( **document );
  QCOMPARE( maps.size(), 1 );
  QVERIFY( maps.constFirst()->layers().constFirst()->name().size() > 0 );
}

void TestIncidentSheets::incident_drawsTheCourseWithItsThreshold()
{
  int drawn = 0;
  for ( const Incident &incident : incidents( false ) )
  {
    if ( incident.kind != QLatin1String( "threshold" ) || drawn > 2 )
      continue;
    const auto document = sheet( incident.id );
    VERIFY_OK( document );
    const auto charts = test::itemsOf<ChartItem>( **document );
    QVERIFY2( !charts.isEmpty(), qPrintable( incident.rule ) );
    const TimeSeriesChart &chart = charts.constFirst()->chart();
    QVERIFY( std::any_of( chart.limits.cbegin(), chart.limits.cend(),
      [&incident]( const ChartLimit &limit ) { return std::abs( limit.value - incident.threshold ) < 1e-9; } ) );
    QCOMPARE( chart.moment.value_or( 0 ), incident.opened );
    QVERIFY( chart.window.from < incident.since );
    QVERIFY( std::any_of( chart.series.constFirst().points.cbegin(), chart.series.constFirst().points.cend(),
      [&incident]( const ChartPoint &point ) { return point.time == incident.since; } ) );
    ++drawn;
  }
  QVERIFY( drawn > 0 );
}

void TestIncidentSheets::incident_ofEveryKindIsLaidOut()
{
  QSet<QString> kinds;
  for ( const Incident &incident : incidents( false ) )
  {
    if ( kinds.contains( incident.kind ) )
      continue;
    kinds << incident.kind;
    const auto document = sheet( incident.id );
    VERIFY_OK( document );
    QCOMPARE( test::pageFaults( **document ), QStringList() );
    QCOMPARE( test::cutTexts( **document ), QStringList() );
    QVERIFY2( !test::wordsOf( **document ).contains( QStringLiteral( "incident." ) ), qPrintable( incident.kind ) ); // a word without text
  }
  QVERIFY2( kinds.size() >= 4, qPrintable( QStringList( kinds.cbegin(), kinds.cend() ).join( QLatin1Char( ' ' ) ) ) );
}

void TestIncidentSheets::incident_upstreamTellsWhereTheWaterGoes()
{
  for ( const Incident &incident : incidents( false ) )
  {
    if ( incident.origin.isEmpty() )
      continue;
    const auto document = sheet( incident.id );
    VERIFY_OK( document );
    const QString words = test::wordsOf( **document );
    const Result<Station> origin = mFixture.services().workspace.network().station( incident.origin );
    VERIFY_OK( origin );
    for ( const QString &said : { origin->name.zh, QStringLiteral( "上游来水" ), incident.river, QString::number( incident.distance / 1000, 'f', 1 ),
            local( incident.since + incident.travel ).toString( QStringLiteral( "yyyy年M月d日HH:mm" ) ) } )
      QVERIFY2( words.contains( test::compact( said ) ), qPrintable( said + QStringLiteral( "\n" ) + words ) );
    return;
  }
  QFAIL( "the demo has no upstream event" );
}

void TestIncidentSheets::incident_arrangesOnEveryPaper_data()
{
  QTest::addColumn<QString>( "paper" );
  QTest::addColumn<bool>( "landscape" );
  QTest::addColumn<Language>( "language" );
  QTest::newRow( "A4 lying" ) << QStringLiteral( "A4" ) << true << Language::Chinese;
  QTest::newRow( "A3" ) << QStringLiteral( "A3" ) << false << Language::Chinese;
  QTest::newRow( "A3 lying, English" ) << QStringLiteral( "A3" ) << true << Language::English;
  QTest::newRow( "A4, English" ) << QStringLiteral( "A4" ) << false << Language::English;
}

void TestIncidentSheets::incident_arrangesOnEveryPaper()
{
  QFETCH( QString, paper );
  QFETCH( bool, landscape );
  QFETCH( Language, language );
  const auto document = sheet( incidents( true ).constFirst().id, paper, landscape, language );
  VERIFY_OK( document );
  QCOMPARE( test::pageFaults( **document ), QStringList() );
  QCOMPARE( test::cutTexts( **document ), QStringList() );
}

void TestIncidentSheets::incident_unknownIsRefused()
{
  QVERIFY( !sheet( 999999 ) );
}

void TestIncidentSheets::incidentPdf_isSearchable()
{
  const Incident incident = incidents( true ).constFirst();
  Progress progress;
  const Result<QString> written = writeDocument(
    [&] { return sheet( incident.id ); }, Language::Chinese, mFixture.file( QStringLiteral( "事件.pdf" ) ), progress );
  VERIFY_OK( written );
  const QString text = test::compact( test::outputOf( QStringLiteral( "pdftotext" ), { QStringLiteral( "-layout" ), *written, QStringLiteral( "-" ) } ) );
  for ( const QString &said : { QStringLiteral( "监测预警事件报告单" ), QStringLiteral( "责任归属" ), QStringLiteral( "牵头部门" ), QStringLiteral( "市生态环境局" ),
          QStringLiteral( "编制单位" ), QStringLiteral( "比例尺" ) } )
    QVERIFY2( text.contains( said ), qPrintable( said ) );
  const QString fonts = test::outputOf( QStringLiteral( "pdffonts" ), { *written } );
  for ( const QString &line : fonts.split( QLatin1Char( '\n' ) ).mid( 2 ) )
    QVERIFY2( line.isEmpty() || line.contains( QStringLiteral( "yes yes" ) ), qPrintable( line ) ); // embedded, subset
}

void TestIncidentSheets::list_isOfTheUnit()
{
  const QString unit = incidents( true ).constFirst().unit;
  IncidentListRequest request;
  request.unit = unit;
  request.landscape = true;
  const auto document = IncidentListReport::build( mFixture.services(), request );
  VERIFY_OK( document );
  QCOMPARE( test::pageFaults( **document ), QStringList() );
  QCOMPARE( test::cutTexts( **document ), QStringList() );
  const QString words = test::wordsOf( **document );
  int mine = 0;
  for ( const Incident &incident : incidents( true ) )
    mine += incident.unit == unit ? 1 : 0;
  QVERIFY2( words.contains( QStringLiteral( "事件清单（%1条）" ).arg( mine ) ), qPrintable( words ) );

  request.unit.clear();
  request.paper = QStringLiteral( "A3" );
  const auto all = IncidentListReport::build( mFixture.services(), request );
  VERIFY_OK( all );
  QVERIFY( test::wordsOf( **all ).contains( QStringLiteral( "事件清单（%1条）" ).arg( incidents( true ).size() ) ) );
  QCOMPARE( test::pageFaults( **all ), QStringList() );
  QCOMPARE( test::cutTexts( **all ), QStringList() );
}

void TestIncidentSheets::list_refusesUnknownUnits()
{
  IncidentListRequest request;
  request.unit = QStringLiteral( "999999" );
  const auto document = IncidentListReport::build( mFixture.services(), request );
  QVERIFY( !document );
  QVERIFY( document.error().text().contains( QStringLiteral( "999999" ) ) );
}

void TestIncidentSheets::responsibility_namesEveryClause()
{
  ResponsibilityRequest request;
  request.paper = QStringLiteral( "A3" );
  const auto document = ResponsibilityReport::build( mFixture.services(), request );
  VERIFY_OK( document );
  const QString words = test::wordsOf( **document );
  for ( const Clause &clause : mFixture.responsibility().clauses() )
    QVERIFY2( words.contains( test::compact( clause.title.zh ) ), qPrintable( clause.title.zh ) );
  for ( const Body &body : mFixture.responsibility().bodies() )
    QVERIFY2( words.contains( test::compact( body.nameNow.zh ) ) && words.contains( test::compact( body.nameThen.zh ) ), qPrintable( body.id ) );
  QVERIFY( words.contains( QStringLiteral( "市环保局（现市生态环境局）△" ) ) ); // the successor is to be confirmed
  QVERIFY( words.contains( QStringLiteral( "牵头" ) ) && words.contains( QStringLiteral( "未关闭告警（共%1条）" ).arg( incidents( true ).size() ) ) );
}

void TestIncidentSheets::responsibility_arrangesOnEveryPaper_data()
{
  QTest::addColumn<QString>( "paper" );
  QTest::addColumn<bool>( "landscape" );
  QTest::addColumn<Language>( "language" );
  QTest::addColumn<QString>( "unit" );
  QTest::newRow( "A3" ) << QStringLiteral( "A3" ) << true << Language::Chinese << QString();
  QTest::newRow( "A4" ) << QStringLiteral( "A4" ) << true << Language::Chinese << QString();
  QTest::newRow( "A4 standing, unit" ) << QStringLiteral( "A4" ) << false << Language::Chinese << QStringLiteral( "CDTF" );
  QTest::newRow( "A3, English, unit" ) << QStringLiteral( "A3" ) << true << Language::English << QStringLiteral( "510181" );
}

void TestIncidentSheets::responsibility_arrangesOnEveryPaper()
{
  ResponsibilityRequest request;
  QFETCH( QString, paper );
  QFETCH( bool, landscape );
  QFETCH( Language, language );
  QFETCH( QString, unit );
  request.paper = paper;
  request.landscape = landscape;
  request.language = language;
  request.unit = unit;
  const auto document = ResponsibilityReport::build( mFixture.services(), request );
  VERIFY_OK( document );
  QCOMPARE( test::pageFaults( **document ), QStringList() );
  QCOMPARE( test::cutTexts( **document ), QStringList() );
  QVERIFY( !test::wordsOf( **document ).contains( QStringLiteral( "duty." ) ) );
}

void TestIncidentSheets::responsibility_ofABody()
{
  ResponsibilityRequest request;
  request.body = QStringLiteral( "swj" );
  const auto document = ResponsibilityReport::build( mFixture.services(), request );
  VERIFY_OK( document );
  const QString words = test::wordsOf( **document );
  QVERIFY2( words.contains( QStringLiteral( "市水务局生态环境监测网络责任清单" ) ), qPrintable( words.left( 200 ) ) );
  QVERIFY( words.contains( QStringLiteral( "水环境质量监测网" ) ) );
}

void TestIncidentSheets::responsibility_refusesTheUnknown()
{
  ResponsibilityRequest request;
  request.body = QStringLiteral( "nobody" );
  auto document = ResponsibilityReport::build( mFixture.services(), request );
  QVERIFY( !document );
  QVERIFY( document.error().text().contains( QStringLiteral( "swj" ) ) ); // the remedy names the known ones
  request.body.clear();
  request.unit = QStringLiteral( "1" );
  QVERIFY( !ResponsibilityReport::build( mFixture.services(), request ) );
  request.unit.clear();
  request.element = QStringLiteral( "ether" );
  QVERIFY( !ResponsibilityReport::build( mFixture.services(), request ) );
}

void TestIncidentSheets::responsibilityPdf_isSearchable()
{
  ResponsibilityRequest request;
  request.paper = QStringLiteral( "A3" );
  Progress progress;
  const Result<QString> written = writeDocument( [&] { return ResponsibilityReport::build( mFixture.services(), request ); }, Language::Chinese,
    mFixture.file( QStringLiteral( "责任.pdf" ) ), progress );
  VERIFY_OK( written );
  const QString text = test::compact( test::outputOf( QStringLiteral( "pdftotext" ), { QStringLiteral( "-layout" ), *written, QStringLiteral( "-" ) } ) );
  for ( const QString &said : { QStringLiteral( "生态环境监测网络责任分工表" ), QStringLiteral( "条款与责任分工" ), QStringLiteral( "市水务局" ),
          QStringLiteral( "按牵头部门分布的监测点位" ) } )
    QVERIFY2( text.contains( said ), qPrintable( said ) );
}

JINGUAN_QGIS_TEST_MAIN( TestIncidentSheets )
#include "test_incidentsheets.moc"
