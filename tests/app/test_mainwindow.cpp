#include "DemoFixture.h"
#include "dialogs/ImportWizard.h"
#include "dialogs/PreferencesDialog.h"
#include "dialogs/ReceptionDialog.h"
#include "dialogs/ReportDialog.h"
#include "ingest/Replay.h"
#include "MainWindow.h"
#include "QgisTestMain.h"
#include "Settings.h"
#include "widgets/ChartView.h"
#include "widgets/ElementBar.h"
#include "widgets/map/PulseItem.h"
#include "widgets/planning/PlanningSession.h"
#include "widgets/SearchBox.h"
#include "widgets/StationHistory.h"
#include "widgets/StationList.h"
#include "widgets/StationPanel.h"
#include "widgets/TimeBar.h"

#include <qgsmapcanvas.h>

#include <QCheckBox>
#include <QComboBox>
#include <QGraphicsScene>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTableWidget>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTextBrowser>
#include <QTreeView>

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
    void layerTree_listsTheElementOnly();
    void stationList_namesEveryValue();
    void stationList_bringsItsStationIntoView();
    void statusBar_hasCoordinatesAtOnce();
    void chart_clickMovesTheMoment();
    void reception_portInUseIsSaid();
    void reception_packetsArriveByThemselves();
    void pulse_movesOnlyAtPresent();
    void secondWindow_isReadOnly();

  private:
    QStringList treeTexts() const;

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
  QVERIFY2( finished.first().first().toBool(), qPrintable( dialog->findChild<QLabel *>( QStringLiteral( "reportState" ) )->text() ) );
  QTRY_VERIFY( !dialog->findChild<QLabel *>( QStringLiteral( "reportPage" ) )->pixmap().isNull() );
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
  ReportDialog dialog( QStringLiteral( "sheet" ), {}, context, *mFixture.services, mWindow.get() );
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
  const QString path = mFixture.write( QStringLiteral( "交付.csv" ),
    "No,year,month,day,hour,season,PM_Caotangsi,PM_Shahepu,PM_US Post\n1,2016,1,1,0,4,50,60,NA\n2,2016,1,1,1,4,51,x,70\n" );
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
  PreferencesDialog dialog( *mFixture.services, mWindow.get() );
  dialog.findChild<QLineEdit *>( QStringLiteral( "userName" ) )->setText( QStringLiteral( "李工" ) );
  auto *unit = dialog.findChild<QComboBox *>( QStringLiteral( "userUnit" ) );
  unit->setCurrentIndex( unit->findData( QStringLiteral( "510107" ) ) );
  QMetaObject::invokeMethod( &dialog, "accept" );
  const UserProfile profile = Settings::userProfile();
  QCOMPARE( profile.name, QStringLiteral( "李工" ) );
  QCOMPARE( profile.unit, QStringLiteral( "510107" ) );
  QCOMPARE( profile.district, QStringLiteral( "510107" ) );
}

QStringList TestMainWindow::treeTexts() const
{
  const QAbstractItemModel *model = mWindow->findChild<QTreeView *>( QStringLiteral( "layerTree" ) )->model();
  QStringList texts;
  for ( int group = 0; group < model->rowCount(); ++group )
    for ( int row = 0; row < model->rowCount( model->index( group, 0 ) ); ++row )
      texts.append( model->index( row, 0, model->index( group, 0 ) ).data().toString() );
  return texts;
}

void TestMainWindow::layerTree_listsTheElementOnly()
{
  auto *elements = mWindow->findChild<ElementBar *>( QStringLiteral( "elementBar" ) );
  const auto listed = [this]( const char *kind ) {
    const QString name = mFixture.services->catalogue.stationKind( QString::fromLatin1( kind ) )->name.text();
    const QStringList texts = treeTexts();
    return std::any_of( texts.cbegin(), texts.cend(), [&name]( const QString &text ) { return text.startsWith( name ); } );
  };
  elements->setElement( QStringLiteral( "noise" ) );
  QVERIFY( listed( "noise_traffic" ) && !listed( "air_standard" ) && !listed( "water_section" ) );
  elements->setElement( QStringLiteral( "air" ) );
  QVERIFY( !listed( "noise_traffic" ) && listed( "air_standard" ) && listed( "weather" ) );
  QVERIFY( !mWindow->session()->isBusy() || QSignalSpy( mWindow->session(), &WorkspaceSession::statusesChanged ).wait( 20000 ) );
}

void TestMainWindow::stationList_namesEveryValue()
{
  auto *time = mWindow->findChild<TimeBar *>( QStringLiteral( "timeBar" ) );
  QSignalSpy changed( mWindow->session(), &WorkspaceSession::statusesChanged );
  time->setMoment( parseTime( QStringLiteral( "2019-07-23T09:30+08:00" ) ).toSecsSinceEpoch() );
  QVERIFY( changed.wait( 20000 ) );
  const QAbstractItemModel *model = mWindow->findChild<StationList *>( QStringLiteral( "stationList" ) )->view()->model();
  int values = 0;
  int others = 0;
  for ( int row = 0; row < model->rowCount(); ++row )
  {
    const auto text = [&]( int column ) { return model->index( row, column ).data().toString(); };
    if ( text( StationListModel::Value ) == QStringLiteral( "–" ) )
      continue;
    ++values;
    QVERIFY2( !text( StationListModel::Indicator ).isEmpty(), qPrintable( text( StationListModel::Name ) ) );
    if ( !text( StationListModel::Indicator ).startsWith( QStringLiteral( "AQI" ) ) )
    {
      ++others;
      QVERIFY2( !text( StationListModel::ValueUnit ).isEmpty(), qPrintable( text( StationListModel::Name ) ) );
    }
  }
  QVERIFY( values > 10 );
  QVERIFY( others > 0 ); // the weather stations
}

void TestMainWindow::stationList_bringsItsStationIntoView()
{
  MapView *map = mWindow->mapView();
  auto *list = mWindow->findChild<StationList *>( QStringLiteral( "stationList" ) );
  const LonLat place = mWindow->session()->station( QStringLiteral( "1437A" ) )->positions.last().at;
  map->zoomTo( QgsRectangle( place.lon + 0.2, place.lat + 0.2, place.lon + 0.3, place.lat + 0.3 ) );
  const double scale = map->scale();
  Q_EMIT list->stationPicked( QStringLiteral( "1437A" ) );
  QVERIFY( map->geographicExtent().contains( place.lon, place.lat ) );
  QVERIFY( qAbs( map->scale() / scale - 1 ) < 0.01 ); // moved, not zoomed
  const QgsRectangle there = map->geographicExtent();
  Q_EMIT list->stationPicked( QStringLiteral( "1437A" ) );
  QCOMPARE( map->geographicExtent(), there ); // in view already
}

void TestMainWindow::statusBar_hasCoordinatesAtOnce()
{
  auto *coordinates = mWindow->findChild<QLabel *>( QStringLiteral( "coordinates" ) );
  coordinates->clear();
  mWindow->mapView()->canvas()->zoomIn(); // the pointer is nowhere near: then the centre is told
  QVERIFY2( coordinates->text().contains( QStringLiteral( "°E" ) ), qPrintable( coordinates->text() ) );
  Q_EMIT mWindow->mapView()->cursorMoved( { 104.5, 30.5 } );
  QVERIFY( coordinates->text().contains( QStringLiteral( "104.50000°E 30.50000°N" ) ) );
  Q_EMIT mWindow->mapView()->left();
  QVERIFY( !coordinates->text().contains( QStringLiteral( "104.50000" ) ) );
}

void TestMainWindow::chart_clickMovesTheMoment()
{
  auto *panel = mWindow->findChild<StationPanel *>( QStringLiteral( "stationPanel" ) );
  const UtcSeconds then = parseTime( QStringLiteral( "2014-03-01T08:00+08:00" ) ).toSecsSinceEpoch();
  Q_EMIT panel->momentPicked( then );
  QCOMPARE( mWindow->session()->moment(), then );
}

void TestMainWindow::reception_portInUseIsSaid()
{
  QTcpServer other;
  QVERIFY( other.listen( QHostAddress::LocalHost ) );
  mWindow->findChild<QAction *>( QStringLiteral( "actionReception" ) )->trigger();
  auto *dialog = mWindow->findChild<ReceptionDialog *>( QStringLiteral( "receptionDialog" ) );
  QVERIFY( dialog );
  dialog->findChild<QSpinBox *>( QStringLiteral( "receptionPort" ) )->setValue( other.serverPort() );
  QSignalSpy failed( &mWindow->reception(), &LiveReception::failed );
  auto *toggle = dialog->findChild<QPushButton *>( QStringLiteral( "receptionToggle" ) );
  toggle->click();
  QVERIFY( failed.wait( 20000 ) );
  const QString verdict = dialog->findChild<QLabel *>( QStringLiteral( "receptionVerdict" ) )->text();
  QVERIFY2( verdict.contains( QString::number( other.serverPort() ) ) && verdict.contains( QStringLiteral( "choose another" ) )
      && !verdict.contains( QStringLiteral( "--listen" ) ),
    qPrintable( verdict ) );
  QVERIFY( !mWindow->reception().isRunning() );
  // freed, it works, and is remembered
  const quint16 port = other.serverPort();
  other.close();
  QSignalSpy state( &mWindow->reception(), &LiveReception::stateChanged );
  toggle->click();
  QVERIFY( state.wait( 20000 ) );
  QVERIFY( mWindow->reception().state().listening );
  QCOMPARE( Settings::reception().port, port );
  QVERIFY( mWindow->findChild<QLabel *>( QStringLiteral( "reception" ) )->isVisible() );
  dialog->close(); // does not stop it
  QVERIFY( mWindow->reception().isRunning() );
}

void TestMainWindow::reception_packetsArriveByThemselves()
{
  QVERIFY( mWindow->reception().state().listening );
  auto *time = mWindow->findChild<TimeBar *>( QStringLiteral( "timeBar" ) );
  auto *panel = mWindow->findChild<StationPanel *>( QStringLiteral( "stationPanel" ) );
  time->setLive();
  mWindow->showStation( QStringLiteral( "1434A" ) );
  QSignalSpy arrived( mWindow->session(), &WorkspaceSession::readingsArrived );

  // An hour of the present, as the device of the station would send it.
  const Station *station = mWindow->session()->station( QStringLiteral( "1434A" ) );
  const UtcSeconds hour = QDateTime::currentSecsSinceEpoch() / 3600 * 3600 - 3600;
  const QByteArray mn = ( station->mn.isEmpty() ? station->code : station->mn ).toLatin1();
  const QByteArray moment = local( hour ).toString( QStringLiteral( "yyyyMMddHHmmss" ) ).toLatin1();
  const auto segment = [&]( const QByteArray &device ) {
    return "QN=" + moment + "000;ST=22;CN=2061;PW=123456;MN=" + device + ";Flag=5;CP=&&DataTime=" + moment
      + ";a34004-Avg=163,a34004-Flag=N&&";
  };
  Replay::Options options;
  options.speed = 0;
  Replay replay( { { hour, Hj212Packet::frame( segment( mn ) ) }, { hour, Hj212Packet::frame( segment( "NOBODY" ) ) } }, options );
  QSignalSpy sent( &replay, &Replay::finished );
  replay.start( QStringLiteral( "127.0.0.1" ), mWindow->reception().state().port );
  QVERIFY( sent.wait( 20000 ) );

  QVERIFY( arrived.wait( 20000 ) );
  QVERIFY( time->isFlowing() );
  QVERIFY( time->isLive() );
  QTRY_COMPARE_WITH_TIMEOUT( mWindow->session()->statuses().value( station->code ).newest, hour, 20000 );
  const StationStatusSymbol status = mWindow->session()->statuses().value( station->code );
  QCOMPARE( status.indicator, QStringLiteral( "AQI" ) );
  QVERIFY( status.value.value_or( 0 ) > 200 ); // 163 µg/m³ of PM2.5 is heavy pollution
  auto *table = panel->findChild<QTableWidget *>( QStringLiteral( "readingTable" ) );
  QTRY_VERIFY_WITH_TIMEOUT( table->rowCount() > 0 && !table->findItems( QStringLiteral( "163" ), Qt::MatchExactly ).isEmpty(), 20000 );

  // the second packet was refused, with its reason on the status bar
  QTRY_COMPARE_WITH_TIMEOUT( mWindow->reception().state().rejected, 1, 20000 );
  QVERIFY2(
    mWindow->reception().state().lastError.contains( QStringLiteral( "NOBODY" ) ), qPrintable( mWindow->reception().state().lastError ) );
  const QString shown = mWindow->findChild<QLabel *>( QStringLiteral( "reception" ) )->toolTip();
  QVERIFY2( shown.contains( QString::number( mWindow->reception().state().port ) ) && shown.contains( QStringLiteral( "NOBODY" ) ),
    qPrintable( shown ) );
  QCOMPARE( mWindow->reception().state().devices, 1 );
  mWindow->reception().stop();
  QVERIFY( !mWindow->reception().state().listening );
  QVERIFY( !mWindow->findChild<QLabel *>( QStringLiteral( "reception" ) )->isVisible() );
  QTcpSocket late;
  late.connectToHost( QHostAddress::LocalHost, mWindow->reception().state().port );
  QVERIFY( !late.waitForConnected( 2000 ) );
}

void TestMainWindow::pulse_movesOnlyAtPresent()
{
  auto *time = mWindow->findChild<TimeBar *>( QStringLiteral( "timeBar" ) );
  time->setLive();
  QVERIFY( !mWindow->pulse()->isMoving() );
  Incident incident;
  incident.kind = QStringLiteral( "exceedance" );
  incident.station = QStringLiteral( "1434A" );
  incident.opened = QDateTime::currentSecsSinceEpoch() - 3600;
  VERIFY_OK( mWindow->session()->workspace().incidents().save( incident ) );
  mWindow->mapView()->showPlace( mWindow->session()->station( incident.station )->positions.last().at, 100000 );
  QTRY_VERIFY_WITH_TIMEOUT( mWindow->pulse()->isMoving(), 20000 );

  // It moves without the map being drawn again; what the window draws for other reasons comes to an end.
  QgsMapCanvas *canvas = mWindow->mapView()->canvas();
  bool quiet = false;
  for ( int attempt = 0; attempt < 10 && !quiet; ++attempt )
  {
    QSignalSpy drawn( canvas, &QgsMapCanvas::renderStarting );
    QSignalSpy moved( canvas->scene(), &QGraphicsScene::changed );
    QTRY_VERIFY_WITH_TIMEOUT( moved.size() > 4, 5000 );
    quiet = drawn.isEmpty();
  }
  QVERIFY( quiet );

  PreferencesDialog dialog( *mFixture.services, mWindow.get() );
  QSignalSpy motion( &dialog, &PreferencesDialog::motionChanged );
  dialog.findChild<QCheckBox *>( QStringLiteral( "reducedMotion" ) )->setChecked( true );
  QMetaObject::invokeMethod( &dialog, "accept" );
  QCOMPARE( motion.size(), 1 );
  QVERIFY( Settings::reducedMotion() );
  mWindow->session()->refreshStatuses();
  QTRY_VERIFY_WITH_TIMEOUT( !mWindow->pulse()->isMoving(), 20000 );
  Settings::setReducedMotion( false );
  mWindow->session()->refreshStatuses();
  QTRY_VERIFY_WITH_TIMEOUT( mWindow->pulse()->isMoving(), 20000 );
  time->setMoment( time->extent().to - 3600 ); // the past does not pulse
  QTRY_VERIFY_WITH_TIMEOUT( !mWindow->pulse()->isMoving(), 20000 );
}

void TestMainWindow::secondWindow_isReadOnly()
{
  const Result<std::unique_ptr<WorkspaceSession>> second =
    WorkspaceSession::open( mFixture.demo, *mFixture.services, Settings::userProfile() );
  VERIFY_OK( second );
  QVERIFY( second.value()->isReadOnly() );
}

JINGUAN_QGIS_TEST_MAIN( TestMainWindow )
#include "test_mainwindow.moc"
