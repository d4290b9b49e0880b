#include "planning/PlanningFixture.h"
#include "QgisTestMain.h"
#include "TestSupport.h"

#include "base/Resources.h"
#include "layers/MapBuilder.h"
#include "widgets/responsibility/BureauMap.h"
#include "widgets/responsibility/ResponsibilityDialog.h"

#include <qgsmapcanvas.h>
#include <qgsproject.h>
#include <qgsvectorlayer.h>

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTextBrowser>

using namespace jinguan;

namespace
{
constexpr int patience = 60000; // ms, for a slow machine; a signal ends the waiting
}

/** The responsibility view over a small workspace: what it shows, what becomes of it when the map goes, and what it asks to be printed. */
class TestResponsibilityDialog : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void clauses_showStationsAndIncidents();
    void element_leavesItsClauses();
    void detail_tellsTheChosenClause();
    void scene_mayGoAndComeBack();
    void print_handsOverWhatIsChosen();
    void closing_whileCountingIsHarmless();

  private:
    bool choose( const char *box, const QString &id );
    template<typename Widget> Widget *find( const char *name ) const { return mDialog->findChild<Widget *>( QString::fromLatin1( name ) ); }

    Catalogue mCatalogue;
    Responsibility mResponsibility;
    std::unique_ptr<Evaluator> mEvaluator;
    MapPalette mPalette;
    std::unique_ptr<QTemporaryDir> mFolder;
    std::unique_ptr<Workspace> mWorkspace;
    std::unique_ptr<QgsProject> mProject;
    std::unique_ptr<MapScene> mScene;
    std::unique_ptr<ResponsibilityDialog> mDialog;
};

void TestResponsibilityDialog::initTestCase()
{
  Result<Catalogue> catalogue = Catalogue::load( Resources::path( QStringLiteral( "catalogue" ) ) );
  VERIFY_OK( catalogue );
  mCatalogue = catalogue.take();
  Result<Responsibility> responsibility = Responsibility::load( Resources::path( QStringLiteral( "responsibility" ) ) );
  VERIFY_OK( responsibility );
  mResponsibility = responsibility.take();
  Result<Evaluator> evaluator = Evaluator::load( Resources::folder(), mCatalogue );
  VERIFY_OK( evaluator );
  mEvaluator = std::make_unique<Evaluator>( evaluator.take() );
  mPalette = MapPalette::loadDefault();
}

void TestResponsibilityDialog::init()
{
  mFolder = std::make_unique<QTemporaryDir>();
  Result<std::unique_ptr<Workspace>> workspace = Workspace::create( mFolder->filePath( QStringLiteral( "责任" ) ), QStringLiteral( "Duty" ) );
  VERIFY_OK( workspace );
  mWorkspace = workspace.take();
  test::fillCity( mWorkspace->network() );
  Incident incident;
  incident.rule = QStringLiteral( "air.heavy" );
  incident.kind = QStringLiteral( "grade" );
  incident.element = QStringLiteral( "air" );
  incident.station = QStringLiteral( "S1" );
  incident.unit = QStringLiteral( "510104" );
  incident.lead = QStringList { QStringLiteral( "hbj" ) };
  incident.severity = 3;
  incident.since = incident.opened = incident.lastAt = 1772380800;
  VERIFY_OK( mWorkspace->incidents().save( incident ) );
  mProject = MapBuilder::newProject();
  Result<std::unique_ptr<MapScene>> scene = MapBuilder( mCatalogue, mResponsibility, mPalette ).build( mWorkspace->network(), *mProject );
  VERIFY_OK( scene );
  mScene = scene.take();
  mDialog = std::make_unique<ResponsibilityDialog>(
    ResponsibilityServices { mWorkspace.get(), &mCatalogue, &mResponsibility, mEvaluator.get(), mScene.get(), 1772467200 } );
  QSignalSpy answered( mDialog.get(), &ResponsibilityDialog::answered );
  mDialog->refresh();
  QVERIFY( answered.wait( patience ) );
}

void TestResponsibilityDialog::cleanup()
{
  mDialog.reset();
  mScene.reset();
  mProject.reset();
  mWorkspace.reset();
}

bool TestResponsibilityDialog::choose( const char *name, const QString &id )
{
  auto *box = find<QComboBox>( name );
  QSignalSpy answered( mDialog.get(), &ResponsibilityDialog::answered );
  box->setCurrentIndex( box->findData( id ) );
  return answered.wait( patience ) && box->currentData().toString() == id;
}

void TestResponsibilityDialog::clauses_showStationsAndIncidents()
{
  const QAbstractItemModel *model = find<QTableView>( "responsibilityClauses" )->model();
  QCOMPARE( model->rowCount(), mResponsibility.clauses().size() );
  for ( int row = 0; row < model->rowCount(); ++row )
    if ( model->index( row, 1 ).data().toString() == mResponsibility.clause( QStringLiteral( "2.air" ) )->title.text() )
    {
      QCOMPARE( model->index( row, 4 ).data().toString(), QStringLiteral( "3" ) );
      QCOMPARE( model->index( row, 8 ).data().toString(), QStringLiteral( "1" ) );
      QVERIFY( model->index( row, 7 ).data().toString().contains( QLatin1Char( '%' ) ) );
    }
  QCOMPARE( find<QTableView>( "responsibilityIncidents" )->model()->rowCount(), 1 );
  QCOMPARE( find<QTableView>( "responsibilityBodies" )->model()->rowCount(), mResponsibility.bodies().size() );
}

void TestResponsibilityDialog::element_leavesItsClauses()
{
  QVERIFY( choose( "responsibilityElement", QStringLiteral( "noise" ) ) );
  QCOMPARE( find<QTableView>( "responsibilityClauses" )->model()->rowCount(), 4 );
  QCOMPARE( find<QTableView>( "responsibilityIncidents" )->model()->rowCount(), 0 );
  QCOMPARE( find<QTableView>( "responsibilityKinds" )->model()->rowCount(), 0 );
}

void TestResponsibilityDialog::detail_tellsTheChosenClause()
{
  auto *view = find<QTableView>( "responsibilityClauses" );
  for ( int row = 0; row < view->model()->rowCount(); ++row )
  {
    view->selectRow( row );
    const QString text = find<QTextBrowser>( "responsibilityDetail" )->toPlainText();
    QVERIFY2( text.contains( view->model()->index( row, 1 ).data().toString() ), qPrintable( text ) );
  }
}

void TestResponsibilityDialog::scene_mayGoAndComeBack()
{
  auto *map = find<BureauMap>( "bureauMap" );
  QVERIFY( map->canvas()->layers().contains( map->layer()->layer() ) );
  QCOMPARE( map->layer()->layer()->featureCount(), 3 );
  mDialog->setScene( nullptr );
  QVERIFY( map->canvas()->layers().isEmpty() );
  mDialog->setScene( mScene.get() );
  QVERIFY( map->canvas()->layers().contains( map->layer()->layer() ) );
}

void TestResponsibilityDialog::print_handsOverWhatIsChosen()
{
  QVERIFY( choose( "responsibilityUnit", QStringLiteral( "510104" ) ) );
  QSignalSpy asked( mDialog.get(), &ResponsibilityDialog::printAsked );
  find<QPushButton>( "responsibilityPrint" )->click();
  QCOMPARE( asked.size(), 1 );
  QCOMPARE( asked.at( 0 ).at( 0 ).toString(), QStringLiteral( "responsibility" ) );
  QCOMPARE( asked.at( 0 ).at( 1 ).toStringList(), QStringList( { QStringLiteral( "--unit" ), QStringLiteral( "510104" ) } ) );
}

void TestResponsibilityDialog::closing_whileCountingIsHarmless()
{
  mDialog->refresh();
  mDialog.reset();
}

JINGUAN_QGIS_TEST_MAIN( TestResponsibilityDialog )
#include "test_responsibilitydialog.moc"
