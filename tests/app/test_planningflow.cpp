#include "DemoFixture.h"
#include "MainWindow.h"
#include "Pictures.h"
#include "PlanningCentre.h"
#include "QgisTestMain.h"
#include "Settings.h"
#include "Translation.h"
#include "widgets/ElementBar.h"
#include "widgets/planning/ComparisonDialog.h"
#include "widgets/planning/FigureTable.h"
#include "widgets/planning/PlanningDrawTool.h"
#include "widgets/planning/PlanningMap.h"
#include "widgets/planning/PlanningOverlay.h"
#include "widgets/planning/PlanningPathBar.h"
#include "widgets/planning/PlanningSession.h"
#include "widgets/planning/RuleWatch.h"

#include <qgsmapcanvas.h>
#include <qgsvectorlayer.h>

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QToolButton>

using namespace jinguan;

namespace
{
constexpr int patience = 60000; // ms, for a slow machine; a signal ends the waiting
}

/** A planner's way from the goal to the decision, in the window, by its buttons and the mouse on the map. */
class TestPlanningFlow : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void goal_showsRadiiOfExistingStations();
    void demand_isShownOnTheMap();
    void gaps_areShown();
    void candidates_areShownAlongTheGreenway();
    void candidates_areDrawnByClicks();
    void constraints_areDrawnOnTheMap();
    void propose_placesFiveAlongTheGreenway();
    void drag_followsAndUndoRestores();
    void drag_staysUnderAFrame();
    void scenarios_areSavedAndCompared();
    void accept_makesPlannedStations();

  private:
    template<typename T> T *find( const char *name ) const
    {
      T *child = mWindow->findChild<T *>( QString::fromLatin1( name ) );
      if ( !child )
        qFatal( "no child %s", name );
      return child;
    }
    PlanningSession &session() const { return mDock->session(); }
    QgsMapCanvas *canvas() const { return mWindow->mapView()->canvas(); }
    QPoint pixel( const LonLat &at ) const;
    void click( const char *button ) const { QTest::mouseClick( find<QAbstractButton>( button ), Qt::LeftButton ); }
    void tick( const char *list, const char *id, bool on ) const;
    /** A step of the path, by its line. */
    void walkTo( int step ) const
    {
      QTest::mouseClick( find<QAbstractButton>( qPrintable( QStringLiteral( "planningStep%1" ).arg( step ) ) ), Qt::LeftButton );
    }
    void drag( const QPoint &from, const QPoint &to ) const;
    double metresFromGreenway( const LonLat &at ) const;
    void waitForAnswer( const char *button );
    void waitUntilReady();
    void picture( const char *name ) const;
    /** What the bureau's rule on stations along the greenway says of a site. */
    ClauseVerdict greenwayRule( qint64 site ) const;

    test::DemoFixture mFixture;
    QTemporaryDir mConfig;
    std::unique_ptr<MainWindow> mWindow;
    PlanningDock *mDock = nullptr;
};

void TestPlanningFlow::initTestCase()
{
  qputenv( "JINGUAN_CONFIG", mConfig.path().toUtf8() );
  qputenv( "JINGUAN_PROGRAM", JINGUAN_PROGRAM );
  Settings::initialise();
  QVERIFY( installLanguage( test::pictureLanguage() ) );
  VERIFY_OK( mFixture.build() );
  mWindow = std::make_unique<MainWindow>( *mFixture.services );
  mWindow->resize( 1366, 768 );
  mWindow->show();
  QSignalSpy completed( mWindow.get(), &MainWindow::completed );
  VERIFY_OK( mWindow->openWorkspace( mFixture.demo ) );
  QVERIFY( mWindow->isComplete() || completed.wait( patience ) );
  mDock = find<PlanningDock>( "planningDock" );
  mDock->show();
  mDock->raise();
  find<ElementBar>( "elementBar" )->setElement( QStringLiteral( "air" ) );
  QTRY_VERIFY( mDock->isVisible() && mDock->visibleRegion().boundingRect().height() > 300 );
}

void TestPlanningFlow::cleanupTestCase()
{
  mWindow.reset();
}

QPoint TestPlanningFlow::pixel( const LonLat &at ) const
{
  const QgsCoordinateTransform toMap( QgsCoordinateReferenceSystem( QStringLiteral( "EPSG:4490" ) ),
    canvas()->mapSettings().destinationCrs(), canvas()->mapSettings().transformContext() );
  const QgsPointXY point = toMap.transform( QgsPointXY( at.lon, at.lat ) );
  return canvas()->mapSettings().mapToPixel().transform( point ).toQPointF().toPoint();
}

void TestPlanningFlow::tick( const char *list, const char *id, bool on ) const
{
  const auto *items = find<QListWidget>( list );
  for ( int row = 0; row < items->count(); ++row )
    if ( items->item( row )->data( Qt::UserRole ).toString() == QLatin1String( id ) )
    {
      items->item( row )->setCheckState( on ? Qt::Checked : Qt::Unchecked );
      return;
    }
  qFatal( "no item %s", id );
}

void TestPlanningFlow::drag( const QPoint &from, const QPoint &to ) const
{
  QWidget *map = canvas()->viewport();
  QTest::mousePress( map, Qt::LeftButton, {}, from );
  for ( int step = 1; step <= 4; ++step )
    QTest::mouseMove( map, from + ( to - from ) * step / 4 );
  QTest::mouseRelease( map, Qt::LeftButton, {}, to );
}

double TestPlanningFlow::metresFromGreenway( const LonLat &at ) const
{
  const Result<QList<LayerFeature>> greenway = mWindow->session()->workspace().network().features( QStringLiteral( "greenway" ) );
  double nearest = 1e9;
  for ( const LayerFeature &feature : *greenway )
  {
    QgsGeometry line;
    line.fromWkb( feature.wkb );
    const QgsGeometry near = line.nearestPoint( QgsGeometry::fromPointXY( { at.lon, at.lat } ) );
    if ( !near.isEmpty() )
      nearest = std::min( nearest, roughDistance( at, { near.asPoint().x(), near.asPoint().y() } ) );
  }
  return nearest;
}

void TestPlanningFlow::waitForAnswer( const char *button )
{
  QSignalSpy answered( &session(), &PlanningSession::answered );
  click( button );
  QVERIFY2( !answered.isEmpty() || answered.wait( patience ), qPrintable( find<QLabel>( "planningStatus" )->text() ) );
}

void TestPlanningFlow::waitUntilReady()
{
  QSignalSpy ready( &session(), &PlanningSession::preparedChanged );
  while ( !session().prepared().candidates )
    QVERIFY2( ready.wait( patience ), qPrintable( find<QLabel>( "planningStatus" )->text() ) );
}

void TestPlanningFlow::picture( const char *name ) const
{
  if ( test::pictureFolder().isEmpty() )
    return;
  QTest::qWait( 1500 ); // the map is drawn in threads of QGIS
  QVERIFY( test::keepPicture( *mWindow, QStringLiteral( "planning_%1" ).arg( QLatin1String( name ) ) ) );
}

void TestPlanningFlow::goal_showsRadiiOfExistingStations()
{
  walkTo( 1 );
  QCOMPARE( mDock->step(), PlanningStep::Goal );
  QCOMPARE( mDock->request().kind, QStringLiteral( "air_standard" ) );
  find<QSpinBox>( "planningCount" )->setValue( 5 );
  waitUntilReady();
  if ( QTest::currentTestFailed() )
    return;
  QVERIFY( !session().prepared().problem->existing().empty() );
  picture( "1_goal" );
}

void TestPlanningFlow::demand_isShownOnTheMap()
{
  walkTo( 2 );
  QComboBox *demand = find<QComboBox>( "planningDemand" );
  demand->setCurrentIndex( demand->findData( QStringLiteral( "population" ) ) );
  waitUntilReady();
  if ( QTest::currentTestFailed() )
    return;
  const PlanningOverlay &overlay = mWindow->planning()->map().overlay();
  QTRY_VERIFY_WITH_TIMEOUT( overlay.picture() && !overlay.picture()->isEmpty(), patience );
  QVERIFY( overlay.picture()->classes.size() > 1 );
  QVERIFY( find<QLabel>( "planningDemandLegend" )->isVisible() );
  picture( "2_demand" );
  find<QCheckBox>( "planningShowDemand" )->setChecked( false );
  QVERIFY( !overlay.picture() );
  find<QCheckBox>( "planningShowDemand" )->setChecked( true );
  demand->setCurrentIndex( demand->findData( QStringLiteral( "area" ) ) );
}

void TestPlanningFlow::gaps_areShown()
{
  walkTo( 5 );
  QSignalSpy gaps( mDock, &PlanningDock::gapsChanged );
  waitForAnswer( "planningShowGaps" );
  QVERIFY( !gaps.isEmpty() || gaps.wait( patience ) );
  QVERIFY( !gaps.constLast().constFirst().value<QgsGeometry>().isEmpty() );
  QCOMPARE( mWindow->session()->scene().coverage().gaps()->featureCount(), 1LL );
  picture( "5_gaps" );
}

void TestPlanningFlow::candidates_areShownAlongTheGreenway()
{
  walkTo( 3 );
  tick( "planningCandidates", "greenway", true );
  tick( "planningCandidates", "grid", false );
  waitUntilReady();
  if ( QTest::currentTestFailed() )
    return;
  for ( const Candidate &candidate : session().prepared().candidates->candidates() )
    QVERIFY( metresFromGreenway( candidate.at ) < 20 );
  QTRY_VERIFY( mWindow->planning()->map().overlay().dotsInView() > 10 );
  picture( "3_candidates" );
}

void TestPlanningFlow::candidates_areDrawnByClicks()
{
  click( "planningDrawCandidates" );
  const int along = session().prepared().candidates->size();
  QTest::mouseClick( canvas()->viewport(), Qt::LeftButton, {}, canvas()->viewport()->rect().center() );
  QCOMPARE( mDock->request().drawnCandidates.size(), 1 );
  QVERIFY( mDock->request().candidateSources.contains( QStringLiteral( "drawn" ) ) );
  waitUntilReady();
  if ( QTest::currentTestFailed() )
    return;
  QCOMPARE( session().prepared().candidates->size(), along + 1 );
  click( "planningUndo" );
  QVERIFY( mDock->request().drawnCandidates.isEmpty() );
  walkTo( 4 ); // ends drawing
  QVERIFY( canvas()->mapTool() != mWindow->planning()->map().placeTool() );
}

void TestPlanningFlow::constraints_areDrawnOnTheMap()
{
  waitUntilReady();
  if ( QTest::currentTestFailed() )
    return;
  click( "planningDrawExclusion" );
  const QPoint centre = canvas()->viewport()->rect().center();
  for ( const QPoint &corner : { QPoint( -40, -40 ), QPoint( 40, -40 ), QPoint( 40, 40 ), QPoint( -40, 40 ) } )
    QTest::mouseClick( canvas()->viewport(), Qt::LeftButton, {}, centre + corner );
  QTest::mouseClick( canvas()->viewport(), Qt::RightButton, {}, centre );
  QCOMPARE( mDock->request().drawnExclusions.size(), 1 );
  const QgsGeometry area = QgsGeometry::fromWkt( mDock->request().drawnExclusions.constFirst() );
  QCOMPARE( area.type(), Qgis::GeometryType::Polygon );
  const LonLat inside { area.boundingBox().center().x(), area.boundingBox().center().y() };
  QVERIFY( ( pixel( inside ) - centre ).manhattanLength() < 4 );
  picture( "4_constraints" );
  click( "planningUndo" );
  QVERIFY( mDock->request().drawnExclusions.isEmpty() );
}

void TestPlanningFlow::propose_placesFiveAlongTheGreenway()
{
  walkTo( 5 );
  find<QDoubleSpinBox>( "planningSeconds" )->setValue( 10 );
  waitForAnswer( "planningPropose" );
  if ( QTest::currentTestFailed() )
    return;
  QCOMPARE( session().scenario().sites.size(), 5 );
  for ( const ScenarioSite &site : session().scenario().sites )
    QVERIFY2( metresFromGreenway( site.at ) < 20, qPrintable( site.name ) );
  QVERIFY( find<PlanningPathBar>( "planningPath" )->isDone( 4 ) );
  picture( "5_solve" );
}

ClauseVerdict TestPlanningFlow::greenwayRule( qint64 site ) const
{
  for ( const ClauseCheck &clause : mDock->rules().verdicts( site ) )
    if ( clause.rule.id == QLatin1String( "bureau.greenway_distance" ) )
      return clause.verdict;
  return ClauseVerdict::NotApplicable;
}

void TestPlanningFlow::drag_followsAndUndoRestores()
{
  walkTo( 7 );
  FigureTable *sites = find<FigureTable>( "planningSites" );
  QCOMPARE( sites->rowCount(), 5 );
  QTRY_VERIFY_WITH_TIMEOUT( mDock->rules().isReady(), patience );
  sites->setCurrentCell( 0, 0 ); // brings it into the middle of the map
  const ScenarioSite site = session().scenario().sites.constFirst();
  QCOMPARE( site.sitingClass, QStringLiteral( "greenway" ) );
  QTRY_COMPARE_WITH_TIMEOUT( greenwayRule( site.id ), ClauseVerdict::Meets, patience );
  const CoverageFigures proposed = session().after();
  const QString outcome = find<QLabel>( "planningOutcome" )->text();
  const QString verdict = sites->item( 0, 3 )->text();
  const QPoint from = pixel( site.at );
  QVERIFY( canvas()->viewport()->rect().contains( from ) );
  click( "planningEdit" );
  sites->setCurrentCell( 0, 0 );
  const QgsRectangle view = canvas()->extent();
  drag( from, from + QPoint( 150, 120 ) );
  QCOMPARE( canvas()->extent(), view ); // the map stays under the hand
  const LonLat now = session().scenario().sites.constFirst().at;
  QVERIFY( roughDistance( now, site.at ) > 500 );
  QVERIFY( metresFromGreenway( now ) > 100 );
  QVERIFY( session().after().coveredArea != proposed.coveredArea );
  QVERIFY( find<QLabel>( "planningOutcome" )->text() != outcome );
  QTRY_VERIFY_WITH_TIMEOUT( !mDock->rules().isChecking(), patience );
  QCOMPARE( greenwayRule( site.id ), ClauseVerdict::Fails );
  QVERIFY2( sites->item( 0, 3 )->text() != verdict, qPrintable( verdict ) );
  QVERIFY( sites->item( 0, 3 )->isSelected() );
  QVERIFY( mWindow->planning()->map().hasBreach() );
  picture( "7_decide" );
  click( "planningUndo" );
  QVERIFY( session().scenario().sites.constFirst().at == site.at );
  QVERIFY( session().after() == proposed );
  QTRY_VERIFY_WITH_TIMEOUT( !mDock->rules().isChecking(), patience );
  QCOMPARE( greenwayRule( site.id ), ClauseVerdict::Meets );
  QCOMPARE( sites->item( 0, 3 )->text(), verdict );
}

void TestPlanningFlow::drag_staysUnderAFrame()
{
  const ScenarioSite site = session().scenario().sites.constFirst();
  std::vector<double> milliseconds;
  for ( int step = 0; step < 60; ++step )
  {
    QElapsedTimer clock;
    clock.start();
    mDock->previewSite( site.id, { site.at.lon + step * 0.0005, site.at.lat + step * 0.0003 } );
    milliseconds.push_back( static_cast<double>( clock.nsecsElapsed() ) / 1e6 );
  }
  mDock->previewSite( site.id, site.at );
  std::sort( milliseconds.begin(), milliseconds.end() );
  qInfo( "a step of a drag takes %.1f ms (median), %.1f ms (longest) with %d cells", milliseconds[30], milliseconds.back(),
    session().problem()->grid()->size() );
  QVERIFY( milliseconds[30] < 100 ); // a frame is 16 ms; a loaded machine and one without optimisation get some room
}

void TestPlanningFlow::scenarios_areSavedAndCompared()
{
  walkTo( 6 );
  for ( const char *name : { "甲", "乙" } )
  {
    find<QLineEdit>( "planningName" )->setText( QString::fromUtf8( name ) );
    click( "planningSave" );
  }
  auto *list = find<QListWidget>( "planningScenarios" );
  QCOMPARE( list->count(), 2 );
  picture( "6_compare" );
  list->selectAll();
  click( "planningCompare" );
  auto *dialog = find<ComparisonDialog>( "scenarioComparison" );
  QCOMPARE( dialog->scenarios().size(), 2 );
  QSignalSpy compared( dialog, &ComparisonDialog::answered );
  QVERIFY( compared.wait( 60000 ) );
  QVERIFY( dialog->comparison() );
  QVERIFY( dialog->findChild<FigureTable *>( QStringLiteral( "comparisonFigures" ) )->rowCount() > 20 );
  dialog->close();
}

void TestPlanningFlow::accept_makesPlannedStations()
{
  walkTo( 7 );
  find<FigureTable>( "planningSites" )->item( 4, 0 )->setCheckState( Qt::Unchecked );
  find<QLineEdit>( "planningWhy" )->setText( QStringLiteral( "沿绿道补点" ) );
  const QList<ScenarioSite> sites = session().scenario().sites;
  click( "planningAccept" );
  QCOMPARE( session().acceptedCount(), 4 );
  for ( int i = 0; i < 5; ++i )
  {
    const QString code = session().acceptedAs( sites.at( i ).id );
    QCOMPARE( code.isEmpty(), i == 4 );
    if ( code.isEmpty() )
      continue;
    const Station *station = mWindow->session()->station( code );
    QVERIFY( station );
    QCOMPARE( station->statusOn( {} ), StationStatus::Planned );
    QCOMPARE( station->kind, QStringLiteral( "air_standard" ) );
    QCOMPARE( station->sitingClass, QStringLiteral( "greenway" ) );
    QVERIFY( station->positionOn( {} )->at == sites.at( i ).at );
    QVERIFY( !station->attributes.value( QStringLiteral( "plan" ) ).toMap().value( QStringLiteral( "verdicts" ) ).toList().isEmpty() );
  }
  QCOMPARE( mWindow->session()->scene().coverage().sites()->featureCount(), 5LL ); // the plan is still on the map
  picture( "7_accepted" );
  click( "planningUndo" );
  QCOMPARE( session().acceptedCount(), 0 );
  for ( const Station &station : mWindow->session()->stations() )
    QVERIFY( station.statusOn( {} ) != StationStatus::Planned || !station.attributes.contains( QStringLiteral( "plan" ) ) );
}

JINGUAN_QGIS_TEST_MAIN( TestPlanningFlow )
#include "test_planningflow.moc"
