#include "layers/chart/HeatChart.h"
#include "layers/chart/PanelChart.h"
#include "layers/StatChartSamples.h"
#include "QgisTestMain.h"
#include "TestSupport.h"
#include "widgets/charts/ChainDialog.h"
#include "widgets/charts/ChartWorkbench.h"
#include "widgets/charts/CheckedList.h"
#include "widgets/charts/StatChartView.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>

using namespace jinguan;
using namespace jinguan::test;

/** The workbench over an invented network in memory. */
class TestChartWorkbench : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void question_isDrawnAndKept();
    void changes_areOneChart();
    void kind_showsItsOptionsOnly();
    void indicators_areThoseOfTheStations();
    void search_keepsWhatIsTicked();
    void hover_readsOut_clickPicksAMoment();
    void moment_isMarkedWithoutReading();
    void export_writesAllKindsOfFiles();
    void error_isSaidInTheChart();
    void cancel_leavesTheChart();
    void services_mayBeTakenAwayWhileItWorks();
    void chains_areEdited();
    void small_fitsTheScreen();

  private:
    void ask( const ChartRequest &request );
    template<typename T> T *child( const char *name ) const { return mBench->findChild<T *>( QString::fromLatin1( name ) ); }

    StatChartSamples mSamples;
    FakeWorkspace mWorkspace;
    std::unique_ptr<ChartWorkbench> mBench;
};

void TestChartWorkbench::initTestCase()
{
  VERIFY_OK( mSamples.load() );
  mWorkspace.content.series = mSamples.content.series;
  mWorkspace.content.readings = mSamples.content.readings;
  mWorkspace.openMode = OpenMode::ReadWrite;
}

void TestChartWorkbench::init()
{
  mBench = std::make_unique<ChartWorkbench>();
  mBench->setServices(
    { &mWorkspace, &mSamples.catalogue, mSamples.evaluator.get(), chains::toJson( mSamples.context.chains ) }, mSamples.context.stations );
  mBench->setExtent( { StatChartSamples::at( "2023-01-01" ), StatChartSamples::at( "2024-12-30" ) } );
  QTRY_VERIFY( child<CheckedList>( "chartStations" )->findChild<QListView *>()->model()->rowCount() == 7 );
}

void TestChartWorkbench::cleanup()
{
  mBench.reset();
}

void TestChartWorkbench::ask( const ChartRequest &request )
{
  QSignalSpy drawn( mBench.get(), &ChartWorkbench::drawn );
  mBench->ask( request );
  QVERIFY( drawn.wait( 30000 ) );
}

void TestChartWorkbench::question_isDrawnAndKept()
{
  ChartRequest request = StatChartSamples::request( ChartKind::Calendar, { QStringLiteral( "A1" ) }, { QStringLiteral( "PM2.5" ) } );
  request.layout = ChartRequest::Layout::Week;
  ask( request );
  QVERIFY( std::dynamic_pointer_cast<const HeatChart>( mBench->view()->chart() ) );
  const ChartRequest again = mBench->form()->request();
  QCOMPARE( again.toMap(), request.toMap() );
  QVERIFY( child<QToolButton>( "chartExport" )->isEnabled() );
  QVERIFY( child<QPushButton>( "chartCancel" )->isHidden() );
}

void TestChartWorkbench::changes_areOneChart()
{
  ask( StatChartSamples::request( ChartKind::Box, { QStringLiteral( "A1" ) }, { QStringLiteral( "PM2.5" ) } ) );
  QSignalSpy drawn( mBench.get(), &ChartWorkbench::drawn );
  QSignalSpy asked( mBench.get(), &ChartWorkbench::asked );
  auto *from = child<QDateEdit>( "chartFrom" );
  from->setDate( { 2023, 2, 1 } );
  from->setDate( { 2023, 3, 1 } );
  from->setDate( { 2023, 4, 1 } );
  QCOMPARE( asked.count(), 3 );
  QVERIFY( drawn.wait( 30000 ) );
  QVERIFY( !drawn.wait( 800 ) );
  QCOMPARE( drawn.count(), 1 );
}

void TestChartWorkbench::kind_showsItsOptionsOnly()
{
  auto *kind = child<QComboBox>( "chartKind" );
  mBench->show();
  kind->setCurrentIndex( kind->findData( static_cast<int>( ChartKind::Diurnal ) ) );
  QVERIFY( child<QComboBox>( "chartSplit" )->isVisible() );
  QVERIFY( !child<QComboBox>( "chartLayout" )->isVisible() );
  kind->setCurrentIndex( kind->findData( static_cast<int>( ChartKind::Calendar ) ) );
  QVERIFY( !child<QComboBox>( "chartSplit" )->isVisible() );
  QVERIFY( child<QComboBox>( "chartLayout" )->isVisible() );
}

void TestChartWorkbench::indicators_areThoseOfTheStations()
{
  auto *stations = child<CheckedList>( "chartStations" );
  auto *indicators = child<CheckedList>( "chartIndicators" );
  ChartRequest request = StatChartSamples::request( ChartKind::Box, { QStringLiteral( "W1" ) }, {} );
  mBench->form()->setRequest( request );
  QCOMPARE( stations->checked(), QStringList { QStringLiteral( "W1" ) } );
  QTRY_COMPARE( indicators->findChild<QListView *>()->model()->rowCount(), 2 ); // direction and speed, once it is known what is there
  request.stations << QStringLiteral( "A1" );
  mBench->form()->setRequest( request );
  QCOMPARE( indicators->findChild<QListView *>()->model()->rowCount(), 5 );
}

void TestChartWorkbench::search_keepsWhatIsTicked()
{
  auto *stations = child<CheckedList>( "chartStations" );
  stations->setChecked( { QStringLiteral( "A2" ) } );
  stations->findChild<QLineEdit *>()->setText( QStringLiteral( "气象" ) );
  const QAbstractItemModel *model = stations->findChild<QListView *>()->model();
  QCOMPARE( model->rowCount(), 2 ); // the one found and the one ticked
  QCOMPARE( model->index( 0, 0 ).data( Qt::CheckStateRole ).toInt(), int( Qt::Checked ) );
  stations->findChild<QLineEdit *>()->clear();
  QCOMPARE( model->rowCount(), 7 );
  QSignalSpy changed( stations, &CheckedList::changed );
  stations->findChild<QListView *>()->model()->setData( model->index( 1, 0 ), Qt::Checked, Qt::CheckStateRole );
  QCOMPARE( changed.count(), 1 );
  QCOMPARE( stations->checked().size(), 2 );
}

void TestChartWorkbench::hover_readsOut_clickPicksAMoment()
{
  mBench->show();
  ask( StatChartSamples::request( ChartKind::Calendar, { QStringLiteral( "A1" ) }, { QStringLiteral( "PM2.5" ) } ) );
  StatChartView *view = mBench->view();
  const QList<ChartHit> hits = view->hits();
  QCOMPARE( hits.size(), 365 );
  const QPoint at = hits.at( 40 ).area.boundingRect().center().toPoint();
  QSignalSpy picked( mBench.get(), &ChartWorkbench::momentPicked );
  QTest::mouseMove( view, at );
  QTest::mouseClick( view, Qt::LeftButton, {}, at );
  QVERIFY( !view->readOut().isEmpty() );
  QVERIFY2( view->readOut().first().startsWith( QStringLiteral( "2023-02-10" ) ), qPrintable( view->readOut().first() ) );
  QCOMPARE( picked.count(), 1 );
  QCOMPARE( picked.first().first().toLongLong(), StatChartSamples::at( "2023-02-10" ) );
}

void TestChartWorkbench::moment_isMarkedWithoutReading()
{
  mBench->setMoment( StatChartSamples::at( "2023-01-05" ) );
  ask( StatChartSamples::request( ChartKind::Series, { QStringLiteral( "A1" ) }, { QStringLiteral( "PM2.5" ) } ) );
  const int opened = mWorkspace.content.opened;
  mBench->setMoment( StatChartSamples::at( "2023-06-05" ) );
  const auto panels = std::dynamic_pointer_cast<const PanelChart>( mBench->view()->chart() );
  QVERIFY( panels );
  QCOMPARE( panels->moment, std::optional<UtcSeconds>( StatChartSamples::at( "2023-06-05" ) ) );
  QCOMPARE( mWorkspace.content.opened, opened );
}

void TestChartWorkbench::export_writesAllKindsOfFiles()
{
  ask( StatChartSamples::request( ChartKind::Diurnal, { QStringLiteral( "A1" ) }, { QStringLiteral( "O3" ) } ) );
  const QTemporaryDir folder;
  for ( const char *ending : { "png", "svg", "pdf", "csv" } )
  {
    const QString path = folder.filePath( QStringLiteral( "图.%1" ).arg( QString::fromLatin1( ending ) ) );
    VERIFY_OK( mBench->view()->exportTo( path ) );
    QVERIFY( QFileInfo( path ).size() > 500 );
  }
  const Result<void> refused = mBench->view()->exportTo( folder.filePath( QStringLiteral( "chart.bmp" ) ) );
  QVERIFY( !refused );
}

void TestChartWorkbench::error_isSaidInTheChart()
{
  QSignalSpy drawn( mBench.get(), &ChartWorkbench::drawn );
  mBench->ask( StatChartSamples::request( ChartKind::Box, {}, { QStringLiteral( "PM2.5" ) } ) );
  QVERIFY( drawn.wait( 30000 ) );
  QVERIFY( !mBench->view()->chart() );
  QVERIFY( !child<QToolButton>( "chartExport" )->isEnabled() );
}

void TestChartWorkbench::cancel_leavesTheChart()
{
  ask( StatChartSamples::request( ChartKind::Box, { QStringLiteral( "A1" ) }, { QStringLiteral( "PM2.5" ) } ) );
  const StatChartPtr before = mBench->view()->chart();
  QSignalSpy drawn( mBench.get(), &ChartWorkbench::drawn );
  mBench->ask( StatChartSamples::request(
    ChartKind::Matrix, { QStringLiteral( "A1" ), QStringLiteral( "A2" ) }, { QStringLiteral( "PM2.5" ), QStringLiteral( "O3" ) } ) );
  child<QPushButton>( "chartCancel" )->click();
  QVERIFY( !drawn.wait( 1500 ) );
  QCOMPARE( mBench->view()->chart(), before );
  QVERIFY( child<QToolButton>( "chartExport" )->isEnabled() );
}

void TestChartWorkbench::services_mayBeTakenAwayWhileItWorks()
{
  mBench->ask( StatChartSamples::request( ChartKind::Matrix, { QStringLiteral( "A1" ), QStringLiteral( "A2" ) },
    { QStringLiteral( "PM2.5" ), QStringLiteral( "O3" ), QStringLiteral( "TEMP" ) } ) );
  QSignalSpy drawn( mBench.get(), &ChartWorkbench::drawn );
  mBench->setServices( {}, {} );
  QVERIFY( !mBench->view()->chart() );
  QVERIFY( !drawn.wait( 800 ) );
}

void TestChartWorkbench::chains_areEdited()
{
  ChartRequest request = StatChartSamples::request( ChartKind::Chain, {}, { QStringLiteral( "TURB" ) } );
  request.chain = QStringLiteral( "tap" );
  ask( request );
  QVERIFY( mBench->view()->chart() );
  child<QPushButton>( "chartEditChains" )->click();
  auto *dialog = child<ChainDialog>( "chainDialog" );
  QVERIFY( dialog );
  QCOMPARE( dialog->findChild<QListWidget *>( QStringLiteral( "chainStations" ) )->count(), 3 );
  dialog->findChild<QListWidget *>( QStringLiteral( "chainStations" ) )->setCurrentRow( 2 );
  dialog->findChild<QPushButton *>( QStringLiteral( "chainStationUp" ) )->click();
  QCOMPARE( dialog->chains().first().stations, ( QStringList { QStringLiteral( "D1" ), QStringLiteral( "D3" ), QStringLiteral( "D2" ) } ) );
  QSignalSpy edited( mBench.get(), &ChartWorkbench::chainsEdited );
  dialog->accept();
  QCOMPARE( edited.count(), 1 );
  const Result<QList<StationChain>> kept = chains::fromJson( edited.first().first().toByteArray() );
  VERIFY_OK( kept );
  QCOMPARE( kept->first().stations.at( 1 ), QStringLiteral( "D3" ) );
}

void TestChartWorkbench::small_fitsTheScreen()
{
  mBench->resize( 1366, 700 );
  mBench->show();
  for ( const ChartKind kind : ChartRequest::kinds() )
  {
    auto *box = child<QComboBox>( "chartKind" );
    box->setCurrentIndex( box->findData( static_cast<int>( kind ) ) );
    QVERIFY( mBench->minimumSizeHint().width() <= 1000 );
    QVERIFY( mBench->minimumSizeHint().height() <= 680 );
  }
}

JINGUAN_QGIS_TEST_MAIN( TestChartWorkbench )
#include "test_chartworkbench.moc"
