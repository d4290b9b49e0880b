#include "AnalysisCentre.h"
#include "ComparisonCentre.h"
#include "DemoFixture.h"
#include "layers/chart/CurveChart.h"
#include "MainWindow.h"
#include "Pictures.h"
#include "planning/Proposal.h"
#include "ProgramRun.h"
#include "QgisTestMain.h"
#include "Settings.h"
#include "Translation.h"
#include "widgets/charts/StatChartView.h"
#include "widgets/planning/ComparisonDialog.h"
#include "widgets/planning/FigureTable.h"
#include "widgets/planning/PlanningDock.h"
#include "widgets/planning/ScenarioMaps.h"

#include <qgsmapcanvas.h>

#include <QAction>
#include <QJsonArray>
#include <QJsonObject>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>

using namespace jinguan;

namespace
{
constexpr int patience = 180000; // ms, for a slow machine; a signal ends the waiting
}

/** Scenarios of the demo workspace by command and in the window, in Chinese. */
class TestComparison : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase();
    void cleanup() { mWindow.reset(); }
    void commands_compareAcceptAndWithdraw();
    void commands_curveSensitivityDossier();
    void commands_refuse_data();
    void commands_refuse();
    void exportAndImport_keepThePlan();
    void window_comparesTwoScenariosOfTheDemo();
    void window_opensFromTheDock();
    void window_closesWithTheComparisonOpen();

  private:
    using Answer = test::ProgramAnswer;
    Answer run( const QStringList &arguments, const QString &language = QStringLiteral( "en" ) ) const;
    void openWindow();
    ComparisonDialog *openComparison();
    /** Keeps a picture for people where JINGUAN_TEST_PICTURES names a folder. */
    void keep( QWidget *widget, const char *name ) const;

    test::DemoFixture mFixture;
    std::unique_ptr<MainWindow> mWindow;
};

TestComparison::Answer TestComparison::run( const QStringList &arguments, const QString &language ) const
{
  return test::runProgram( mFixture.folder.path(), arguments, { language, patience } );
}

void TestComparison::initTestCase()
{
  qputenv( "JINGUAN_CONFIG", mFixture.folder.path().toUtf8() );
  Settings::initialise();
  VERIFY_OK( mFixture.build() );
  QVERIFY( installLanguage( test::pictureLanguage( Language::Chinese ) ) );
  // Two plans for people in the districts around the centre, from other candidates.
  const auto propose = [this]( const QString &name, const QString &source, const QString &demand ) {
    const Answer answer = run( { "plan", "propose", "--workspace", mFixture.demo, "--kind", "air_standard", "--count", "6", "--demand",
                                 demand, "--candidates", source, "--save", name },
      QStringLiteral( "zh" ) );
    QVERIFY2( answer.code == 0, qPrintable( answer.err ) );
  };
  propose( QStringLiteral( "乡镇方案" ), QStringLiteral( "township" ), QStringLiteral( "population" ) );
  propose( QStringLiteral( "网格方案" ), QStringLiteral( "grid" ), QStringLiteral( "population" ) );
}

void TestComparison::keep( QWidget *widget, const char *name ) const
{
  QVERIFY( test::keepPicture( *widget, QString::fromLatin1( name ) ) );
}

void TestComparison::openWindow()
{
  Settings::setLastWorkspace( {} );
  mWindow = std::make_unique<MainWindow>( *mFixture.services );
  mWindow->resize( 1366, 768 );
  QSignalSpy completed( mWindow.get(), &MainWindow::completed );
  VERIFY_OK( mWindow->openWorkspace( mFixture.demo ) );
  mWindow->show();
  QVERIFY( mWindow->isComplete() || completed.wait( patience ) );
}

ComparisonDialog *TestComparison::openComparison()
{
  auto *action = mWindow->findChild<QAction *>( QStringLiteral( "actionCompareScenarios" ) );
  if ( !action )
    return nullptr;
  action->trigger();
  return mWindow->findChild<ComparisonDialog *>( QStringLiteral( "scenarioComparison" ) );
}

void TestComparison::commands_compareAcceptAndWithdraw()
{
  const Answer compared = run( { "plan", "compare", "乡镇方案", "网格方案", "--workspace", mFixture.demo, "--json" } );
  QVERIFY2( compared.code == 0, qPrintable( compared.err ) );
  const QJsonArray plans = compared.object().value( QStringLiteral( "plans" ) ).toArray();
  QCOMPARE( plans.size(), 3 );
  QVERIFY( plans.at( 0 ).toObject().value( QStringLiteral( "as_it_is" ) ).toBool() );
  QCOMPARE( plans.at( 2 ).toObject().value( QStringLiteral( "sites" ) ).toInt(), 6 );

  const Answer accepted = run( { "plan", "accept", "--workspace", mFixture.demo, "--scenario", "乡镇方案", "--sites", "1,3", "--day",
    "2026-11-01", "--reason", "试验", "--json" } );
  QVERIFY2( accepted.code == 0, qPrintable( accepted.err ) );
  QCOMPARE( accepted.object().value( QStringLiteral( "accepted" ) ).toArray().size(), 2 );
  QCOMPARE(
    accepted.object().value( QStringLiteral( "accepted" ) ).toArray().at( 1 ).toObject().value( QStringLiteral( "code" ) ).toString(),
    QStringLiteral( "P2026-002" ) );
  {
    const Result<std::unique_ptr<Workspace>> workspace = Workspace::open( mFixture.demo, OpenMode::ReadOnly );
    VERIFY_OK( workspace );
    const Result<Station> station = workspace.value()->network().station( QStringLiteral( "P2026-001" ) );
    VERIFY_OK( station );
    QVERIFY( station->isDemo && station->statusOn( {} ) == StationStatus::Planned );
    // the siting rules were asked, and what they said stays with the station
    QVERIFY( !station->attributes.value( QStringLiteral( "plan" ) ).toMap().value( QStringLiteral( "verdicts" ) ).toList().isEmpty() );
  }
  QCOMPARE( run( { "plan", "accept", "--workspace", mFixture.demo, "--scenario", "乡镇方案", "--sites", "1" } ).code, 2 );
  const Answer withdrawn = run( { "plan", "accept", "--workspace", mFixture.demo, "--scenario", "乡镇方案", "--withdraw", "--json" } );
  QVERIFY2( withdrawn.code == 0, qPrintable( withdrawn.err ) );
  QCOMPARE( withdrawn.object().value( QStringLiteral( "withdrawn" ) ).toArray().size(), 2 );

  const QString csv = mFixture.folder.filePath( QStringLiteral( "表.csv" ) );
  const Answer table = run(
    { "plan", "compare", "乡镇方案", "网格方案", "--workspace", mFixture.demo, "--region", "510104", "--radius", "3000", "--out", csv } );
  QVERIFY2( table.code == 0, qPrintable( table.err ) );
  QVERIFY( QString::fromUtf8( table.out ).contains( QLatin1String( "judged with 3000 m" ) ) );
  QFile file( csv );
  QVERIFY( file.open( QIODevice::ReadOnly ) && file.readAll().startsWith( "id,figure,unit,\"As it is\",\"乡镇方案\"" ) );
}

void TestComparison::commands_curveSensitivityDossier()
{
  const Answer curve =
    run( { "plan", "curve", "--workspace", mFixture.demo, "--scenario", "乡镇方案", "--most", "8", "--seconds", "0", "--json" } );
  QVERIFY2( curve.code == 0, qPrintable( curve.err ) );
  const QJsonArray points = curve.object().value( QStringLiteral( "points" ) ).toArray();
  QCOMPARE( points.size(), 9 );
  for ( qsizetype i = 1; i < points.size(); ++i )
  {
    const QJsonObject point = points.at( i ).toObject();
    QVERIFY( point.value( QStringLiteral( "covered" ) ).toDouble()
      >= points.at( i - 1 ).toObject().value( QStringLiteral( "covered" ) ).toDouble() );
    QVERIFY( point.value( QStringLiteral( "upper_bound" ) ).toDouble() >= point.value( QStringLiteral( "covered" ) ).toDouble() );
  }
  const Answer shaken =
    run( { "plan", "sensitivity", "--workspace", mFixture.demo, "--scenario", "乡镇方案", "--seconds", "0", "--json" } );
  QVERIFY2( shaken.code == 0, qPrintable( shaken.err ) );
  QCOMPARE( shaken.object().value( QStringLiteral( "cases" ) ).toArray().size(), 15 );
  QCOMPARE( shaken.object().value( QStringLiteral( "sites" ) ).toArray().size(), 6 );
  const Answer dossier = run( { "plan", "dossier", "--workspace", mFixture.demo, "--scenario", "乡镇方案", "--site", "2", "--json" } );
  QVERIFY2( dossier.code == 0, qPrintable( dossier.err ) );
  const QJsonObject site = dossier.object().value( QStringLiteral( "dossiers" ) ).toArray().at( 0 ).toObject();
  QCOMPARE( site.value( QStringLiteral( "site" ) ).toInt(), 2 );
  QVERIFY( site.value( QStringLiteral( "alone" ) ).toObject().value( QStringLiteral( "people" ) ).toDouble() > 0 );
  QVERIFY( !site.value( QStringLiteral( "verdicts" ) ).toArray().isEmpty() );
}

void TestComparison::commands_refuse_data()
{
  QTest::addColumn<QStringList>( "arguments" );
  QTest::newRow( "unknown scenario" ) << QStringList { "plan", "compare", "没有" };
  QTest::newRow( "named twice" ) << QStringList { "plan", "compare", "乡镇方案", "乡镇方案" };
  QTest::newRow( "unknown region" ) << QStringList { "plan", "compare", "乡镇方案", "--region", "999999" };
  QTest::newRow( "no such site" ) << QStringList { "plan", "accept", "--scenario", "乡镇方案", "--sites", "99" };
  QTest::newRow( "no such day" ) << QStringList { "plan", "accept", "--scenario", "乡镇方案", "--day", "2026-02-30" };
  QTest::newRow( "nothing accepted" ) << QStringList { "plan", "accept", "--scenario", "网格方案", "--withdraw" };
  QTest::newRow( "no such dossier" ) << QStringList { "plan", "dossier", "--scenario", "乡镇方案", "--site", "99" };
  QTest::newRow( "no file" ) << QStringList { "plan", "import", "/nowhere/at/all.json" };
  QTest::newRow( "no folder" ) << QStringList { "plan", "export", "--scenario", "乡镇方案", "--out", "/nowhere/at/all.json" };
}

void TestComparison::commands_refuse()
{
  QFETCH( QStringList, arguments );
  const Answer answer = run( arguments + QStringList { "--workspace", mFixture.demo } );
  QCOMPARE( answer.code, 2 );
  QVERIFY( !answer.err.isEmpty() );
}

void TestComparison::exportAndImport_keepThePlan()
{
  const QString path = mFixture.folder.filePath( QStringLiteral( "方案.json" ) );
  QCOMPARE( run( { "plan", "export", "--workspace", mFixture.demo, "--scenario", "网格方案", "--out", path } ).code, 0 );
  QCOMPARE( run( { "plan", "import", path, "--workspace", mFixture.demo } ).code, 2 ); // the name is taken
  const Answer imported = run( { "plan", "import", path, "--workspace", mFixture.demo, "--name", "带回", "--json" } );
  QVERIFY2( imported.code == 0, qPrintable( imported.err ) );
  const Answer compared = run( { "plan", "compare", "网格方案", "带回", "--workspace", mFixture.demo, "--json" } );
  QVERIFY2( compared.code == 0, qPrintable( compared.err ) );
  const QJsonArray plans = compared.object().value( QStringLiteral( "plans" ) ).toArray();
  QCOMPARE(
    plans.at( 1 ).toObject().value( QStringLiteral( "coverage" ) ), plans.at( 2 ).toObject().value( QStringLiteral( "coverage" ) ) );
  QCOMPARE(
    plans.at( 2 ).toObject().value( QStringLiteral( "against_first" ) ).toObject().value( QStringLiteral( "common" ) ).toArray().size(),
    6 );
  const Result<std::unique_ptr<Workspace>> workspace = Workspace::open( mFixture.demo, OpenMode::ReadWrite );
  VERIFY_OK( workspace );
  VERIFY_OK( workspace.value()->network().removeScenario( QStringLiteral( "带回" ) ) );
}

void TestComparison::window_comparesTwoScenariosOfTheDemo()
{
  openWindow();
  ComparisonDialog *dialog = openComparison();
  QVERIFY( dialog );
  dialog->resize( 1320, 720 );
  QSignalSpy answered( dialog, &ComparisonDialog::answered );
  QVERIFY( answered.wait( patience ) );
  QCOMPARE( dialog->scenarios(), QStringList( { QStringLiteral( "乡镇方案" ), QStringLiteral( "网格方案" ) } ) );
  QVERIFY( dialog->findChild<FigureTable *>( QStringLiteral( "comparisonFigures" ) )->rowCount() > 20 );
  const QList<QgsMapCanvas *> maps = dialog->findChild<ScenarioMaps *>( QStringLiteral( "scenarioMaps" ) )->canvases();
  QCOMPARE( maps.size(), 2 );
  for ( QgsMapCanvas *canvas : maps )
    canvas->waitWhileRendering();
  keep( dialog, "comparison-figures" );
  auto *tabs = dialog->findChild<QTabWidget *>( QStringLiteral( "comparisonTabs" ) );
  for ( const int tab : { 1, 2 } )
  {
    QSignalSpy studied( dialog, &ComparisonDialog::answered );
    tabs->setCurrentIndex( tab );
    QVERIFY( studied.wait( patience ) );
    keep( dialog, tab == 1 ? "comparison-curve" : "comparison-sensitivity" );
  }
  const auto chart =
    std::dynamic_pointer_cast<const CurveChart>( dialog->findChild<StatChartView *>( QStringLiteral( "comparisonCurveChart" ) )->chart() );
  QVERIFY( chart && chart->head.isDemo );
  tabs->setCurrentIndex( 3 );
  keep( dialog, "comparison-notes" );
}

void TestComparison::window_opensFromTheDock()
{
  openWindow();
  auto *dock = mWindow->findChild<PlanningDock *>();
  QVERIFY( dock );
  dock->refreshScenarios();
  auto *list = dock->findChild<QListWidget *>( QStringLiteral( "planningScenarios" ) );
  QVERIFY( list && list->count() == 2 );
  list->selectAll();
  dock->findChild<QPushButton *>( QStringLiteral( "planningCompare" ) )->click();
  auto *dialog = mWindow->findChild<ComparisonDialog *>( QStringLiteral( "scenarioComparison" ) );
  QVERIFY( dialog );
  QCOMPARE( dialog->scenarios().size(), 2 );
  QSignalSpy answered( dialog, &ComparisonDialog::answered );
  QVERIFY( answered.wait( patience ) );
  QVERIFY( dialog->comparison() );
}

void TestComparison::window_closesWithTheComparisonOpen()
{
  openWindow();
  ComparisonDialog *dialog = openComparison();
  QVERIFY( dialog && dialog->isBusy() );
  mWindow.reset(); // maps and work let go of the scene and the workspace
  const Answer free = run( { "plan", "compare", "乡镇方案", "--workspace", mFixture.demo, "--json" } );
  QVERIFY2( free.code == 0, qPrintable( free.err ) );
}

JINGUAN_QGIS_TEST_MAIN( TestComparison )
#include "test_comparison.moc"
