#include "DemoFixture.h"
#include "MainWindow.h"
#include "QgisTestMain.h"
#include "Settings.h"
#include "dialogs/ImportWizard.h"
#include "dialogs/PreferencesDialog.h"
#include "dialogs/ReportDialog.h"
#include "widgets/ChartView.h"
#include "widgets/ElementBar.h"
#include "widgets/SearchBox.h"
#include "widgets/StationHistory.h"
#include "widgets/StationList.h"
#include "widgets/StationPanel.h"
#include "widgets/TimeBar.h"
#include "widgets/planning/PlanningSession.h"

#include <qgsmapcanvas.h>

#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTextBrowser>

using namespace jinguan;

/** What a planner and a district officer do, from opening to print, read from the screen. */
class TestMainWindow : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void open_showsCompleteMapOfDemo();
    void open_saysThatItIsDemo();
    void open_refusesNonsenseAndKeepsWorkspace();
    void elementSwitch_changesStationsListed();
    void station_showsPanelAndChart();
    void click_onMapChoosesStation();
    void action_opensSheetDialog();
    void filter_keepsOneDistrict();
    void search_findsStationAndRiver();
    void timeBar_standsInThePast();
    void propose_showsSitesAndSaves();
    void print_writesSheet();
    void importWizard_previewsAndImports();
    void importWizard_tellsWhatIsWrong();
    void preferences_keepProfile();
    void secondWindow_isReadOnly();

  private:
    test::DemoFixture mFixture;
    QTemporaryDir mConfig;
    std::unique_ptr<MainWindow> mWindow;
};

void TestMainWindow::initTestCase()
{
  qputenv( "JINGUAN_CONFIG", mConfig.path().toUtf8() );
  qputenv( "JINGUAN_PROGRAM", JINGUAN_PROGRAM );
  Settings::initialise();
  VERIFY_OK( mFixture.build() );
  mWindow = std::make_unique<MainWindow>( *mFixture.services );
  mWindow->resize( 1600, 1000 );
  mWindow->show();
  QSignalSpy completed( mWindow.get(), &MainWindow::completed );
  VERIFY_OK( mWindow->openWorkspace( mFixture.demo ) );
  QVERIFY( mWindow->isComplete() || completed.wait( 60000 ) );
}

void TestMainWindow::cleanupTestCase()
{
  mWindow.reset();
}

void TestMainWindow::open_showsCompleteMapOfDemo()
{
  QVERIFY( mWindow->isComplete() );
  QVERIFY( mWindow->mapView()->canvas()->layers().size() > 10 );
  QVERIFY( mWindow->session()->stations().size() > 200 );
  QVERIFY( mWindow->windowTitle().contains( mWindow->session()->workspace().network().property( QStringLiteral( "name" ) ) ) );
  // something is drawn: the picture of the map has many colours
  const QImage image = mWindow->mapView()->grab().toImage();
  QSet<QRgb> colours;
  for ( int y = 0; y < image.height(); y += 4 )
    for ( int x = 0; x < image.width(); x += 4 )
      colours.insert( image.pixel( x, y ) );
  QVERIFY( colours.size() > 50 );
}

void TestMainWindow::open_saysThatItIsDemo()
{
  QVERIFY( mWindow->session()->isDemo() );
  QVERIFY( !mWindow->session()->isReadOnly() );
}

void TestMainWindow::open_refusesNonsenseAndKeepsWorkspace()
{
  QTemporaryDir empty;
  const Result<void> opened = mWindow->openWorkspace( empty.path() );
  QVERIFY( !opened.ok() );
  QVERIFY( !opened.error().message.isEmpty() );
  QCOMPARE( mWindow->session()->workspace().folder(), mFixture.demo );
}

void TestMainWindow::elementSwitch_changesStationsListed()
{
  auto *elements = mWindow->findChild<ElementBar *>( QStringLiteral( "elementBar" ) );
  auto *list = mWindow->findChild<StationList *>( QStringLiteral( "stationList" ) );
  QSignalSpy changed( mWindow->session(), &WorkspaceSession::statusesChanged );
  elements->setElement( QStringLiteral( "noise" ) );
  QVERIFY( changed.wait( 20000 ) );
  QVERIFY( !list->shownCodes().isEmpty() );
  for ( const QString &code : list->shownCodes() )
    QVERIFY2( mWindow->session()->station( code )->elements.contains( QStringLiteral( "noise" ) ), qPrintable( code ) );
  elements->setElement( QStringLiteral( "air" ) );
  QVERIFY( changed.wait( 20000 ) );
  QVERIFY( list->shownCodes().contains( QStringLiteral( "1434A" ) ) );
}

void TestMainWindow::station_showsPanelAndChart()
{
  auto *panel = mWindow->findChild<StationPanel *>( QStringLiteral( "stationPanel" ) );
  ChartView *chart = panel->history()->chart();
  QSignalSpy shown( panel, &StationPanel::readingsShown );
  QSignalSpy charted( chart, &ChartView::chartChanged );
  mWindow->showStation( QStringLiteral( "1434A" ) );
  QVERIFY( shown.wait( 20000 ) );
  QCOMPARE( panel->stationCode(), QStringLiteral( "1434A" ) );
  QTRY_VERIFY_WITH_TIMEOUT( chart->chart().pointCount() > 20000, 20000 );
  QVERIFY( !chart->chart().isDemo ); // a published series
}

void TestMainWindow::click_onMapChoosesStation()
{
  MapView *map = mWindow->mapView();
  const Station *station = mWindow->session()->station( QStringLiteral( "1437A" ) );
  QVERIFY( station );
  map->showPlace( station->positions.last().at, 60000 );
  QSignalSpy picked( map, &MapView::stationPicked );
  QTest::mouseClick( map->canvas()->viewport(), Qt::LeftButton, Qt::NoModifier, map->canvas()->viewport()->rect().center() );
  QCOMPARE( picked.size(), 1 );
  QCOMPARE( picked.first().first().toString(), QStringLiteral( "1437A" ) );
  QCOMPARE( mWindow->findChild<StationPanel *>( QStringLiteral( "stationPanel" ) )->stationCode(), QStringLiteral( "1437A" ) );
}

void TestMainWindow::action_opensSheetDialog()
{
  mWindow->findChild<QAction *>( QStringLiteral( "actionSheet" ) )->trigger();
  auto *dialog = mWindow->findChild<ReportDialog *>( QStringLiteral( "reportDialog" ) );
  QVERIFY( dialog );
  QSignalSpy finished( dialog, &ReportDialog::finished );
  QVERIFY( finished.wait( 90000 ) );
  QVERIFY( finished.first().first().toBool() );
  QVERIFY( !dialog->findChild<QLabel *>( QStringLiteral( "reportPage" ) )->pixmap().isNull() );
  dialog->close();
}

void TestMainWindow::filter_keepsOneDistrict()
{
  auto *filter = mWindow->findChild<FilterBox *>( QStringLiteral( "filterBox" ) );
  auto *list = mWindow->findChild<StationList *>( QStringLiteral( "stationList" ) );
  filter->setFilter( MapFilter { MapFilter::Kind::District, QStringLiteral( "510104" ) } );
  QVERIFY( !list->shownCodes().isEmpty() );
  for ( const QString &code : list->shownCodes() )
    QCOMPARE( mWindow->session()->station( code )->district, QStringLiteral( "510104" ) );
  filter->setFilter( MapFilter() );
  QVERIFY( list->shownCodes().size() > 20 );
}

void TestMainWindow::search_findsStationAndRiver()
{
  auto *search = mWindow->findChild<SearchBox *>( QStringLiteral( "searchBox" ) );
  QVERIFY( !search->find( QStringLiteral( "沙河铺" ) ).isEmpty() );
  QCOMPARE( search->find( QStringLiteral( "1434A" ) ).first().id, QStringLiteral( "1434A" ) );
  QCOMPARE( search->find( QStringLiteral( "岷江" ) ).first().kind, QStringLiteral( "river" ) );
  const QgsRectangle before = mWindow->mapView()->geographicExtent();
  Q_EMIT search->picked( QStringLiteral( "river" ), QStringLiteral( "岷江" ) );
  QVERIFY( mWindow->mapView()->geographicExtent() != before );
}

void TestMainWindow::timeBar_standsInThePast()
{
  auto *time = mWindow->findChild<TimeBar *>( QStringLiteral( "timeBar" ) );
  QSignalSpy changed( mWindow->session(), &WorkspaceSession::statusesChanged );
  const UtcSeconds then = parseTime( QStringLiteral( "2014-01-15T08:30+08:00" ) ).toSecsSinceEpoch();
  time->setMoment( then );
  QVERIFY( changed.wait( 20000 ) );
  QCOMPARE( mWindow->session()->moment(), then );
  const StationStatusSymbol status = mWindow->session()->statuses().value( QStringLiteral( "1434A" ) );
  QVERIFY( status.grade.isGraded() );
  QVERIFY( status.grade.edition.contains( QStringLiteral( "2012" ) ) ); // judged by the edition of its day
}

void TestMainWindow::propose_showsSitesAndSaves()
{
  auto *dock = mWindow->findChild<PlanningDock *>( QStringLiteral( "planningDock" ) );
  dock->setElement( QStringLiteral( "air" ) );
  dock->setRegion( QStringLiteral( "510104" ) );
  QSignalSpy proposed( dock, &PlanningDock::scenarioChanged );
  dock->propose();
  QTRY_VERIFY_WITH_TIMEOUT( !dock->session().scenario().sites.isEmpty(), 60000 );
  QVERIFY( !proposed.isEmpty() );
  const qsizetype sites = dock->session().scenario().sites.size();
  const LonLat first = dock->session().scenario().sites.first().at;
  dock->moveSite( dock->session().scenario().sites.first().id, { first.lon + 0.01, first.lat } );
  QTRY_VERIFY( std::abs( dock->session().scenario().sites.first().at.lon - first.lon - 0.01 ) < 1e-9 );
  dock->undoStack()->undo();
  QTRY_VERIFY( dock->session().scenario().sites.first().at == first );
  dock->saveScenario();
  const Result<QList<Scenario>> stored = mWindow->session()->workspace().network().scenarios();
  VERIFY_OK( stored );
  QCOMPARE( stored->size(), 1 );
  QCOMPARE( stored->first().sites.size(), sites );
}

void TestMainWindow::print_writesSheet()
{
  PrintContext context;
  context.workspace = mFixture.demo;
  context.element = QStringLiteral( "air" );
  context.moment = QStringLiteral( "2019-07-23T09:30+08:00" );
  ReportDialog dialog( ReportDialog::Report::Sheet, context, *mFixture.services, mWindow.get() );
  QSignalSpy finished( &dialog, &ReportDialog::finished );
  const QString out = mFixture.folder.filePath( QStringLiteral( "图.pdf" ) );
  dialog.writeTo( out );
  QVERIFY( finished.wait( 90000 ) );
  QVERIFY2( finished.first().first().toBool(), qPrintable( dialog.findChild<QLabel *>( QStringLiteral( "reportState" ) )->text() ) );
  QFile file( out );
  QVERIFY( file.open( QIODevice::ReadOnly ) );
  QVERIFY( file.read( 5 ) == "%PDF-" );
}

void TestMainWindow::importWizard_previewsAndImports()
{
  const QString path = mFixture.write( QStringLiteral( "交付.csv" ), "No,year,month,day,hour,season,PM_Caotangsi,PM_Shahepu,PM_US Post\n1,2016,1,1,0,4,50,60,NA\n2,2016,1,1,1,4,51,x,70\n" );
  QVERIFY( !path.isEmpty() );
  ImportWizard wizard( mWindow->session()->workspace(), *mFixture.services, mWindow.get() );
  wizard.setFile( path );
  auto *profile = wizard.findChild<QComboBox *>( QStringLiteral( "importProfile" ) );
  profile->addItem( QStringLiteral( "chengdu" ), QStringLiteral( "uci-pm25/chengdu" ) );
  profile->setCurrentIndex( profile->count() - 1 );
  QSignalSpy previewed( &wizard, &ImportWizard::previewed );
  wizard.preview();
  QVERIFY( previewed.wait( 20000 ) );
  QSignalSpy imported( &wizard, &ImportWizard::imported );
  wizard.startImport();
  QVERIFY( imported.wait( 20000 ) );
  QCOMPARE( wizard.report().rowsRead, 2 );
  QCOMPARE( wizard.report().rejected, 1 );
  QCOMPARE( wizard.report().rejectedRows.first().row, 3 );
}

void TestMainWindow::importWizard_tellsWhatIsWrong()
{
  ImportWizard wizard( mWindow->session()->workspace(), *mFixture.services, mWindow.get() );
  wizard.setFile( mFixture.folder.filePath( QStringLiteral( "nowhere.csv" ) ) );
  QSignalSpy imported( &wizard, &ImportWizard::imported );
  wizard.startImport();
  QVERIFY( imported.wait( 20000 ) );
  QVERIFY( wizard.findChild<QTextBrowser *>( QStringLiteral( "importText" ) )->toPlainText().contains( QStringLiteral( "nowhere.csv" ) ) );
}

void TestMainWindow::preferences_keepProfile()
{
  PreferencesDialog dialog( mFixture.services->responsibility, mWindow.get() );
  dialog.findChild<QLineEdit *>( QStringLiteral( "userName" ) )->setText( QStringLiteral( "李工" ) );
  auto *unit = dialog.findChild<QComboBox *>( QStringLiteral( "userUnit" ) );
  unit->setCurrentIndex( unit->findData( QStringLiteral( "510107" ) ) );
  QMetaObject::invokeMethod( &dialog, "accept" );
  const UserProfile profile = Settings::userProfile();
  QCOMPARE( profile.name, QStringLiteral( "李工" ) );
  QCOMPARE( profile.unit, QStringLiteral( "510107" ) );
  QCOMPARE( profile.district, QStringLiteral( "510107" ) );
}

void TestMainWindow::secondWindow_isReadOnly()
{
  const Result<std::unique_ptr<WorkspaceSession>> second = WorkspaceSession::open( mFixture.demo, *mFixture.services, Settings::userProfile() );
  VERIFY_OK( second );
  QVERIFY( second.value()->isReadOnly() );
}

JINGUAN_QGIS_TEST_MAIN( TestMainWindow )
#include "test_mainwindow.moc"
