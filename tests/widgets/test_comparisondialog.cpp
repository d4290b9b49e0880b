#include "base/Resources.h"
#include "layers/chart/CurveChart.h"
#include "layers/MapBuilder.h"
#include "planning/PlanningFixture.h"
#include "planning/Proposal.h"
#include "QgisTestMain.h"
#include "store/Workspace.h"
#include "TestSupport.h"
#include "widgets/charts/StatChartView.h"
#include "widgets/planning/ComparisonDialog.h"
#include "widgets/planning/FigureTable.h"
#include "widgets/planning/ScenarioMaps.h"

#include <qgsapplication.h>
#include <qgsmapcanvas.h>
#include <qgsproject.h>
#include <qgstaskmanager.h>
#include <qgsvectorlayer.h>

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTextBrowser>
#include <QToolButton>

using namespace jinguan;

namespace
{
constexpr int patience = 60000; // ms, for a slow machine; a signal ends the waiting

/** Whether two views show the same to a metre. */
bool alike( const QgsRectangle &a, const QgsRectangle &b )
{
  return std::abs( a.xMinimum() - b.xMinimum() ) < 1 && std::abs( a.xMaximum() - b.xMaximum() ) < 1
    && std::abs( a.yMinimum() - b.yMinimum() ) < 1 && std::abs( a.yMaximum() - b.yMaximum() ) < 1;
}
} // namespace

/** Scenarios side by side in the window: figures, maps that move together, curve, sensitivity. */
class TestComparisonDialog : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void figures_areThoseOfTheComparison();
    void best_isBold();
    void maps_showEachPlanAndItsGaps();
    void maps_moveTogether();
    void maps_markWhatSetsPlansApart();
    void oneScenario_standsBesideTheNetwork();
    void menu_choosesScenariosInOrder();
    void curve_hasTheScenariosAsPoints();
    void sensitivity_hasAnAxisEach();
    void scene_mayGoAndComeBack();
    void copyAndExport_giveTheTable();
    void cancel_endsTheWork();
    void gone_scenarioIsLeftOut();
    void noScenario_saysWhatToDo();
    void closing_whileBusyIsHarmless();

  private:
    void save( const QString &name, int count, const QString &source );
    void compare( const QStringList &names );
    template<typename Widget> Widget *find( const char *name ) const
    {
      auto *widget = mDialog->findChild<Widget *>( QString::fromLatin1( name ) );
      if ( !widget )
        qFatal( "no widget %s", name );
      return widget;
    }
    QgsVectorLayer *layerOf( int map, const QString &name ) const;
    int rowOf( const QString &id ) const;

    Catalogue mCatalogue;
    Responsibility mResponsibility;
    MapPalette mPalette;
    std::unique_ptr<QTemporaryDir> mFolder;
    std::unique_ptr<Workspace> mWorkspace;
    std::unique_ptr<QgsProject> mProject;
    std::unique_ptr<MapScene> mScene;
    std::unique_ptr<ComparisonDialog> mDialog;
};

void TestComparisonDialog::initTestCase()
{
  Result<Catalogue> catalogue = Catalogue::load( Resources::path( QStringLiteral( "catalogue" ) ) );
  VERIFY_OK( catalogue );
  mCatalogue = catalogue.take();
  Result<Responsibility> responsibility = Responsibility::load( Resources::path( QStringLiteral( "responsibility" ) ) );
  VERIFY_OK( responsibility );
  mResponsibility = responsibility.take();
  mPalette = MapPalette::loadDefault();
}

void TestComparisonDialog::init()
{
  mFolder = std::make_unique<QTemporaryDir>();
  Result<std::unique_ptr<Workspace>> workspace =
    Workspace::create( mFolder->filePath( QStringLiteral( "比较" ) ), QStringLiteral( "Plan" ) );
  VERIFY_OK( workspace );
  mWorkspace = workspace.take();
  test::fillCity( mWorkspace->network() );
  save( QStringLiteral( "甲案" ), 3, QStringLiteral( "grid" ) );
  save( QStringLiteral( "乙案" ), 4, QStringLiteral( "greenway" ) );
  mProject = MapBuilder::newProject();
  Result<std::unique_ptr<MapScene>> scene = MapBuilder( mCatalogue, mResponsibility, mPalette ).build( mWorkspace->network(), *mProject );
  VERIFY_OK( scene );
  mScene = scene.take();
  mDialog = std::make_unique<ComparisonDialog>( ComparisonServices { &mWorkspace->network(), &mCatalogue, mScene.get() } );
  mDialog->resize( 1200, 700 );
  mDialog->show();
}

void TestComparisonDialog::cleanup()
{
  mDialog.reset();
  mScene.reset();
  mProject.reset();
  mWorkspace.reset();
}

void TestComparisonDialog::save( const QString &name, int count, const QString &source )
{
  PlanningRequest request = test::cityRequest();
  request.count = count;
  request.candidateSources = QStringList { source };
  request.name = name;
  Progress progress;
  const Result<Scenario> scenario = Proposal::propose( mWorkspace->network(), request, progress );
  VERIFY_OK( scenario );
  VERIFY_OK( mWorkspace->network().saveScenario( *scenario ) );
}

void TestComparisonDialog::compare( const QStringList &names )
{
  QSignalSpy answered( mDialog.get(), &ComparisonDialog::answered );
  mDialog->setScenarios( names );
  QVERIFY( mDialog->isBusy() );
  QVERIFY( answered.wait( patience ) );
  QVERIFY( mDialog->comparison() );
}

QgsVectorLayer *TestComparisonDialog::layerOf( int map, const QString &name ) const
{
  const QList<QgsMapLayer *> layers = find<ScenarioMaps>( "scenarioMaps" )->canvases().at( map )->layers();
  for ( QgsMapLayer *layer : layers )
    if ( layer->name().contains( name ) )
      return qobject_cast<QgsVectorLayer *>( layer );
  return nullptr;
}

int TestComparisonDialog::rowOf( const QString &id ) const
{
  const FigureTable *table = find<FigureTable>( "comparisonFigures" );
  for ( int row = 0; row < table->rowCount(); ++row )
    if ( table->item( row, 0 )->data( Qt::UserRole ).toString() == id )
      return row;
  return -1;
}

void TestComparisonDialog::figures_areThoseOfTheComparison()
{
  compare( { QStringLiteral( "甲案" ), QStringLiteral( "乙案" ) } );
  FigureTable *table = find<FigureTable>( "comparisonFigures" );
  QCOMPARE( table->columnCount(), 4 );
  QCOMPARE( table->horizontalHeaderItem( 2 )->text(), QStringLiteral( "甲案" ) );
  const int row = rowOf( QStringLiteral( "exact_gap_km2" ) );
  QVERIFY( row >= 0 );
  // what stays open of each plan, from the polygons shown on its map
  for ( int plan = 0; plan < 2; ++plan )
  {
    QgsVectorLayer *gaps = layerOf( plan, QStringLiteral( "Not covered" ) );
    QVERIFY( gaps );
    double area = 0;
    QgsFeatureIterator features = gaps->getFeatures();
    QgsFeature feature;
    while ( features.nextFeature( feature ) )
      area += test::Geodesic().areaKm2( feature.geometry() );
    QCOMPARE( table->item( row, plan + 2 )->text(), QLocale().toString( area, 'f', 1 ) );
  }
  QVERIFY( find<QLabel>( "comparisonYardstick" )->text().contains( QLatin1String( "2.5 km" ) ) );
  QVERIFY( find<QTextBrowser>( "comparisonNotes" )->toPlainText().contains( QLatin1String( "Schematic" ) ) );
}

void TestComparisonDialog::best_isBold()
{
  compare( { QStringLiteral( "甲案" ), QStringLiteral( "乙案" ) } );
  const FigureTable *table = find<FigureTable>( "comparisonFigures" );
  const QList<ComparisonRow> rows = mDialog->comparison()->rows( mCatalogue );
  bool any = false;
  for ( int row = 0; row < rows.size(); ++row )
    for ( int plan = 0; plan < 3; ++plan )
    {
      QCOMPARE( table->item( row, plan + 1 )->font().bold(), rows.at( row ).best().contains( plan ) );
      any = any || table->item( row, plan + 1 )->font().bold();
    }
  QVERIFY( any );
}

void TestComparisonDialog::maps_showEachPlanAndItsGaps()
{
  compare( { QStringLiteral( "甲案" ), QStringLiteral( "乙案" ) } );
  QCOMPARE( find<ScenarioMaps>( "scenarioMaps" )->canvases().size(), 2 );
  QCOMPARE( layerOf( 0, QStringLiteral( "甲案" ) )->featureCount(), 3 );
  QCOMPARE( layerOf( 1, QStringLiteral( "乙案" ) )->featureCount(), 4 );
  QVERIFY( find<QLabel>( "scenarioMapTitle1" )->text().startsWith( QStringLiteral( "甲案" ) ) );
  // the layers of the window lie below
  const QList<QgsMapLayer *> layers = find<ScenarioMaps>( "scenarioMaps" )->canvases().constFirst()->layers();
  QVERIFY( layers.contains( mScene->layer( QStringLiteral( "district" ) ) ) );
  QVERIFY( !layers.contains( mScene->coverage().sites() ) );
}

void TestComparisonDialog::maps_moveTogether()
{
  compare( { QStringLiteral( "甲案" ), QStringLiteral( "乙案" ) } );
  auto *maps = find<ScenarioMaps>( "scenarioMaps" );
  QgsMapCanvas *left = maps->canvases().at( 0 );
  QgsMapCanvas *right = maps->canvases().at( 1 );
  QCOMPARE( left->size(), right->size() );
  QVERIFY( alike( left->extent(), right->extent() ) );
  const QgsRectangle whole = left->extent();
  right->zoomByFactor( 0.5 );
  QVERIFY( right->extent().width() < whole.width() * 0.6 );
  QVERIFY( alike( left->extent(), right->extent() ) );
  left->setCenter( QgsPointXY( whole.xMinimum(), whole.yMinimum() ) );
  QVERIFY( alike( left->extent(), right->extent() ) );
  QTest::mouseClick( find<QPushButton>( "comparisonShowAll" ), Qt::LeftButton );
  QVERIFY( alike( left->extent(), whole ) );
  QVERIFY( alike( right->extent(), whole ) );
}

void TestComparisonDialog::maps_markWhatSetsPlansApart()
{
  // one site in common, one moved by 800 m, one that only the second has
  Scenario first = *mWorkspace->network().scenario( QStringLiteral( "甲案" ) );
  Scenario second = first;
  second.id = 0;
  second.name = QStringLiteral( "丙案" );
  second.sites[0].at = Geodesy::offset( first.sites.at( 0 ).at, 800, 0 );
  ScenarioSite own = first.sites.at( 2 );
  own.id = 0;
  own.at = Geodesy::offset( own.at, 5200, 1000 );
  second.sites.append( own );
  VERIFY_OK( mWorkspace->network().saveScenario( second ) );
  compare( { first.name, second.name } );
  QCOMPARE( layerOf( 1, QStringLiteral( "Moved" ) )->featureCount(), 1 );
  QCOMPARE( layerOf( 1, QStringLiteral( "Only in" ) )->featureCount(), 1 );
  QCOMPARE( layerOf( 0, QStringLiteral( "Only in" ) )->featureCount(), 0 );
  const FigureTable *table = find<FigureTable>( "comparisonFigures" );
  QCOMPARE( table->item( rowOf( QStringLiteral( "moved_sites" ) ), 3 )->text(), QStringLiteral( "1" ) );
  QCOMPARE( table->item( rowOf( QStringLiteral( "common_sites" ) ), 3 )->text(), QStringLiteral( "2" ) );
  QCOMPARE( table->item( rowOf( QStringLiteral( "common_sites" ) ), 2 )->text(), QString() );
}

void TestComparisonDialog::oneScenario_standsBesideTheNetwork()
{
  compare( { QStringLiteral( "甲案" ) } );
  QCOMPARE( find<ScenarioMaps>( "scenarioMaps" )->canvases().size(), 2 );
  QVERIFY( find<QLabel>( "scenarioMapTitle1" )->text().startsWith( QLatin1String( "As it is" ) ) );
  QCOMPARE( layerOf( 1, QStringLiteral( "甲案" ) )->featureCount(), 3 );
}

void TestComparisonDialog::menu_choosesScenariosInOrder()
{
  compare( { QStringLiteral( "乙案" ) } );
  const QList<QAction *> actions = find<QMenu>( "comparisonScenariosMenu" )->actions();
  QCOMPARE( actions.size(), 2 );
  QVERIFY( !actions.at( 0 )->isChecked() && actions.at( 1 )->isChecked() );
  QSignalSpy answered( mDialog.get(), &ComparisonDialog::answered );
  actions.at( 0 )->trigger();
  QVERIFY( answered.wait( patience ) );
  QCOMPARE( mDialog->scenarios(), QStringList( { QStringLiteral( "乙案" ), QStringLiteral( "甲案" ) } ) );
  QCOMPARE( mDialog->comparison()->scenarios().constFirst().name, QStringLiteral( "乙案" ) );
}

void TestComparisonDialog::curve_hasTheScenariosAsPoints()
{
  compare( { QStringLiteral( "甲案" ), QStringLiteral( "乙案" ) } );
  QSignalSpy answered( mDialog.get(), &ComparisonDialog::answered );
  find<QTabWidget>( "comparisonTabs" )->setCurrentIndex( 1 );
  QVERIFY( answered.wait( patience ) );
  const auto chart = std::dynamic_pointer_cast<const CurveChart>( find<StatChartView>( "comparisonCurveChart" )->chart() );
  QVERIFY( chart );
  QCOMPARE( chart->curves.size(), 2 );
  const double total = mDialog->comparison()->demandTotal();
  QCOMPARE( chart->curves.at( 0 ).points.constFirst().y, 100 * mDialog->comparison()->figures().constFirst().demand / total );
  for ( qsizetype i = 0; i < chart->curves.at( 0 ).points.size(); ++i )
    QVERIFY( chart->curves.at( 0 ).points.at( i ).y <= chart->curves.at( 1 ).points.at( i ).y );
  int plans = 0;
  for ( const CurveChart::Mark &mark : chart->marks )
    if ( mark.label == QStringLiteral( "甲案" ) )
    {
      ++plans;
      QCOMPARE( mark.x, 3.0 );
      // the plan of the grid lies on or under the curve of the grid
      QVERIFY( mark.y <= chart->curves.at( 1 ).points.at( 3 ).y + 1e-9 );
    }
  QCOMPARE( plans, 1 );
}

void TestComparisonDialog::sensitivity_hasAnAxisEach()
{
  compare( { QStringLiteral( "甲案" ), QStringLiteral( "乙案" ) } );
  QSignalSpy answered( mDialog.get(), &ComparisonDialog::answered );
  find<QTabWidget>( "comparisonTabs" )->setCurrentIndex( 2 );
  QVERIFY( answered.wait( patience ) );
  QComboBox *axis = find<QComboBox>( "comparisonSensitivityAxis" );
  QCOMPARE( axis->count(), 3 ); // no suitability, so no weights
  for ( int i = 0; i < axis->count(); ++i )
  {
    axis->setCurrentIndex( i );
    const auto chart = std::dynamic_pointer_cast<const CurveChart>( find<StatChartView>( "comparisonSensitivityChart" )->chart() );
    QVERIFY( chart );
    QCOMPARE( chart->categories.size(), 5 );
    QCOMPARE( chart->curves.at( 1 ).points.size(), 5 );
  }
  const FigureTable *sites = find<FigureTable>( "comparisonSensitivitySites" );
  QVERIFY( sites->rowCount() >= 3 );
  QCOMPARE( sites->item( 0, 3 )->text(), QStringLiteral( "15" ) );
  // another scenario
  QComboBox *scenario = find<QComboBox>( "comparisonSensitivityScenario" );
  QSignalSpy again( mDialog.get(), &ComparisonDialog::answered );
  scenario->setCurrentIndex( 1 );
  QTest::mouseClick( find<QPushButton>( "comparisonSensitivityStart" ), Qt::LeftButton );
  QVERIFY( again.wait( patience ) );
  QVERIFY( sites->rowCount() >= 4 );
}

void TestComparisonDialog::scene_mayGoAndComeBack()
{
  compare( { QStringLiteral( "甲案" ), QStringLiteral( "乙案" ) } );
  mDialog->setScene( nullptr );
  QVERIFY( find<ScenarioMaps>( "scenarioMaps" )->canvases().constFirst()->layers().isEmpty() );
  mScene.reset();
  Result<std::unique_ptr<MapScene>> scene = MapBuilder( mCatalogue, mResponsibility, mPalette ).build( mWorkspace->network(), *mProject );
  VERIFY_OK( scene );
  mScene = scene.take();
  mDialog->setScene( mScene.get() );
  QVERIFY(
    find<ScenarioMaps>( "scenarioMaps" )->canvases().constFirst()->layers().contains( mScene->layer( QStringLiteral( "district" ) ) ) );
  QCOMPARE( layerOf( 0, QStringLiteral( "甲案" ) )->featureCount(), 3 );
}

void TestComparisonDialog::copyAndExport_giveTheTable()
{
  compare( { QStringLiteral( "甲案" ), QStringLiteral( "乙案" ) } );
  QTest::mouseClick( find<QPushButton>( "comparisonCopy" ), Qt::LeftButton );
  const QStringList lines = QApplication::clipboard()->text().split( QLatin1Char( '\n' ) );
  QCOMPARE( lines.size(), find<FigureTable>( "comparisonFigures" )->rowCount() + 1 );
  QVERIFY( lines.constFirst().endsWith( QStringLiteral( "甲案\t乙案" ) ) );
  const QString path = mFolder->filePath( QStringLiteral( "表.csv" ) );
  VERIFY_OK( mDialog->exportCsv( path ) );
  QFile file( path );
  QVERIFY( file.open( QIODevice::ReadOnly ) );
  QCOMPARE( file.readAll(), mDialog->comparison()->toCsv( mCatalogue ) );
  QVERIFY( !mDialog->exportCsv( mFolder->filePath( QStringLiteral( "no/such/folder.csv" ) ) ) );
}

void TestComparisonDialog::cancel_endsTheWork()
{
  compare( { QStringLiteral( "甲案" ), QStringLiteral( "乙案" ) } );
  QSignalSpy answered( mDialog.get(), &ComparisonDialog::answered );
  mDialog->drawCurve();
  QVERIFY( find<QPushButton>( "comparisonCancel" )->isVisible() );
  QTest::mouseClick( find<QPushButton>( "comparisonCancel" ), Qt::LeftButton );
  QVERIFY( !answered.isEmpty() || answered.wait( patience ) ); // what has not begun ends at once
  QVERIFY( !mDialog->isBusy() );
  QVERIFY( !find<QPushButton>( "comparisonCancel" )->isVisible() );
  // the figures are still there, and work goes on
  QVERIFY( mDialog->comparison() );
  compare( { QStringLiteral( "乙案" ) } );
}

void TestComparisonDialog::gone_scenarioIsLeftOut()
{
  compare( { QStringLiteral( "甲案" ), QStringLiteral( "乙案" ) } );
  VERIFY_OK( mWorkspace->network().removeScenario( QStringLiteral( "甲案" ) ) );
  compare( { QStringLiteral( "甲案" ), QStringLiteral( "乙案" ) } );
  QCOMPARE( mDialog->scenarios(), QStringList { QStringLiteral( "乙案" ) } );
}

void TestComparisonDialog::noScenario_saysWhatToDo()
{
  VERIFY_OK( mWorkspace->network().removeScenario( QStringLiteral( "甲案" ) ) );
  VERIFY_OK( mWorkspace->network().removeScenario( QStringLiteral( "乙案" ) ) );
  mDialog->setScenarios( { QStringLiteral( "甲案" ) } );
  QVERIFY( !mDialog->isBusy() );
  QVERIFY( find<QLabel>( "comparisonStatus" )->text().contains( QLatin1String( "Save a proposal" ) ) );
  QVERIFY( !find<QToolButton>( "comparisonScenarios" )->isEnabled() );
}

void TestComparisonDialog::closing_whileBusyIsHarmless()
{
  mDialog->setScenarios( { QStringLiteral( "甲案" ), QStringLiteral( "乙案" ) } );
  QVERIFY( mDialog->isBusy() );
  mDialog.reset();
  QTRY_COMPARE_WITH_TIMEOUT( QgsApplication::taskManager()->countActiveTasks(), 0, patience );
}

JINGUAN_QGIS_TEST_MAIN( TestComparisonDialog )
#include "test_comparisondialog.moc"
