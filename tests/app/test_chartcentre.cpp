#include "ChartCentre.h"
#include "DemoFixture.h"
#include "layers/chart/PanelChart.h"
#include "MainWindow.h"
#include "Pictures.h"
#include "QgisTestMain.h"
#include "Settings.h"
#include "Translation.h"
#include "widgets/charts/StatChartView.h"
#include "widgets/StationList.h"
#include "widgets/StationPanel.h"
#include "widgets/TimeBar.h"

#include <QAction>
#include <QComboBox>
#include <QMenuBar>
#include <QSignalSpy>
#include <QTableView>

using namespace jinguan;

/** The chart workbench as the main window opens it, over the demo workspace, in Chinese. */
class TestChartCentre : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void menu_opensTheWorkbench();
    void list_opensItsStation();
    void panel_opensItsStation();
    void clicks_moveTheTimeBar();
    void question_isKeptBetweenStarts();
    void chains_areKeptInTheWorkspace();
    void kinds_lookAsTheyShould_data();
    void kinds_lookAsTheyShould();

  private:
    void ask( const ChartRequest &request );
    ChartWorkbench *bench() { return mWindow->charts()->workbench(); }
    static ChartRequest year( ChartKind kind, const QStringList &stations, const QStringList &indicators );

    test::DemoFixture mFixture;
    QTemporaryDir mConfig;
    std::unique_ptr<MainWindow> mWindow;
};

void TestChartCentre::initTestCase()
{
  qputenv( "JINGUAN_CONFIG", QFile::encodeName( mConfig.path() ) );
  Settings::initialise();
  VERIFY_OK( mFixture.build() );
  QVERIFY( installLanguage( Language::Chinese ) );
  mWindow = std::make_unique<MainWindow>( *mFixture.services );
  VERIFY_OK( mWindow->openWorkspace( mFixture.demo ) );
}

void TestChartCentre::cleanupTestCase()
{
  mWindow.reset();
}

ChartRequest TestChartCentre::year( ChartKind kind, const QStringList &stations, const QStringList &indicators )
{
  ChartRequest request;
  request.kind = kind;
  request.stations = stations;
  request.indicators = indicators;
  request.range = { parseTime( QStringLiteral( "2014-01-01" ) ).toSecsSinceEpoch(),
    parseTime( QStringLiteral( "2015-01-01" ) ).toSecsSinceEpoch() };
  return request;
}

void TestChartCentre::ask( const ChartRequest &request )
{
  QSignalSpy drawn( bench(), &ChartWorkbench::drawn );
  bench()->ask( request );
  QVERIFY( drawn.wait( 60000 ) );
}

void TestChartCentre::menu_opensTheWorkbench()
{
  auto *action = mWindow->findChild<QAction *>( QStringLiteral( "actionCharts" ) );
  QVERIFY( action );
  action->trigger();
  QVERIFY( bench()->isVisible() );
  QVERIFY( bench()->isWindow() );
  QVERIFY( !bench()->isModal() );
  QCOMPARE( bench()->windowTitle(), QStringLiteral( "图表工作台" ) );
}

void TestChartCentre::list_opensItsStation()
{
  auto *list = mWindow->findChild<StationList *>( QStringLiteral( "stationList" ) );
  QTRY_VERIFY( list->shownCodes().contains( QStringLiteral( "1434A" ) ) );
  list->select( QStringLiteral( "1434A" ) );
  QSignalSpy drawn( bench(), &ChartWorkbench::drawn );
  QAction *action = nullptr;
  for ( QAction *one : list->view()->actions() )
    action = one->objectName() == QLatin1String( "listChartAction" ) ? one : action;
  QVERIFY( action );
  action->trigger();
  QVERIFY( drawn.wait( 60000 ) );
  QCOMPARE( bench()->form()->request().stations, QStringList { QStringLiteral( "1434A" ) } );
  QCOMPARE( bench()->form()->request().indicators, QStringList { QStringLiteral( "PM2.5" ) } );
}

void TestChartCentre::panel_opensItsStation()
{
  mWindow->showStation( QStringLiteral( "1436A" ) );
  auto *panel = mWindow->findChild<StationPanel *>( QStringLiteral( "stationPanel" ) );
  QSignalSpy drawn( bench(), &ChartWorkbench::drawn );
  panel->findChild<QAction *>( QStringLiteral( "panelChartAction" ) )->trigger();
  QVERIFY( drawn.wait( 60000 ) );
  QCOMPARE( bench()->form()->request().stations, QStringList { QStringLiteral( "1436A" ) } );
}

void TestChartCentre::clicks_moveTheTimeBar()
{
  ask( year( ChartKind::Calendar, { QStringLiteral( "1434A" ) }, { QStringLiteral( "PM2.5" ) } ) );
  StatChartView *view = bench()->view();
  const QPoint at = view->hits().at( 25 ).area.boundingRect().center().toPoint();
  QTest::mouseMove( view, at );
  QTest::mouseClick( view, Qt::LeftButton, {}, at );
  const UtcSeconds day = parseTime( QStringLiteral( "2014-01-26" ) ).toSecsSinceEpoch();
  auto *bar = mWindow->findChild<TimeBar *>( QStringLiteral( "timeBar" ) );
  QCOMPARE( bar->moment(), day );
  ask( year( ChartKind::Series, { QStringLiteral( "1434A" ) }, { QStringLiteral( "PM2.5" ) } ) );
  const auto chart = std::dynamic_pointer_cast<const PanelChart>( view->chart() );
  QVERIFY( chart );
  QCOMPARE( chart->moment, std::optional<UtcSeconds>( day ) );
}

void TestChartCentre::question_isKeptBetweenStarts()
{
  ChartRequest request = year( ChartKind::Box, { QStringLiteral( "1434A" ), QStringLiteral( "1436A" ) }, { QStringLiteral( "PM2.5" ) } );
  request.grouping = timegroups::Grouping::Weekday;
  ask( request );
  mWindow.reset();
  mWindow = std::make_unique<MainWindow>( *mFixture.services );
  VERIFY_OK( mWindow->openWorkspace( mFixture.demo ) );
  QSignalSpy drawn( bench(), &ChartWorkbench::drawn );
  mWindow->charts()->show();
  QVERIFY( drawn.wait( 60000 ) );
  QCOMPARE( bench()->form()->request().toMap(), request.toMap() );
}

void TestChartCentre::chains_areKeptInTheWorkspace()
{
  const QList<StationChain> own { { QStringLiteral( "own" ), { QStringLiteral( "甲" ), QStringLiteral( "A" ) },
    { QStringLiteral( "DEMO-DS01" ), QStringLiteral( "DEMO-PO01" ) }, false } };
  QSignalSpy drawn( bench(), &ChartWorkbench::drawn );
  Q_EMIT bench()->chainsEdited( chains::toJson( own ) );
  QVERIFY( drawn.wait( 60000 ) );
  QCOMPARE( mWindow->session()->workspace().network().property( chains::property ).toUtf8(), chains::toJson( own ) );
  QVERIFY( bench()->findChild<QComboBox *>( QStringLiteral( "chartChain" ) )->findData( QStringLiteral( "own" ) ) > 0 );
  VERIFY_OK( mWindow->session()->workspace().network().setProperty( chains::property, QString() ) );
}

void TestChartCentre::kinds_lookAsTheyShould_data()
{
  QTest::addColumn<int>( "kind" );
  for ( const ChartKind kind : { ChartKind::Calendar, ChartKind::Diurnal, ChartKind::Compare, ChartKind::Matrix } )
    QTest::newRow( qPrintable( ChartRequest::kindId( kind ) ) ) << static_cast<int>( kind );
}

void TestChartCentre::kinds_lookAsTheyShould()
{
  QFETCH( int, kind );
  bench()->resize( 1180, 660 );
  ask( year( static_cast<ChartKind>( kind ), { QStringLiteral( "1434A" ), QStringLiteral( "1436A" ) }, { QStringLiteral( "PM2.5" ) } ) );
  QVERIFY( bench()->view()->chart() && !bench()->view()->chart()->isEmpty() );
  // Chinese from title to foot.
  QVERIFY( bench()->view()->chart()->head.period.contains( QStringLiteral( " 至 " ) ) );
  QVERIFY( test::keepPicture( *bench(), QStringLiteral( "workbench_%1" ).arg( ChartRequest::kindId( static_cast<ChartKind>( kind ) ) ) ) );
}

JINGUAN_QGIS_TEST_MAIN( TestChartCentre )
#include "test_chartcentre.moc"
