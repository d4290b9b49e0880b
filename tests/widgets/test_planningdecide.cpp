#include "PlanningDockFixture.h"
#include "QgisTestMain.h"

#include "widgets/planning/DecidePage.h"
#include "widgets/planning/PlanningPathBar.h"
#include "widgets/planning/RuleWatch.h"
#include "widgets/planning/SiteMoveTool.h"

#include <QLineEdit>
#include <QToolButton>

#include <qgsmapcanvas.h>
#include <qgsmapmouseevent.h>

using namespace jinguan;

/** The pages that compare and decide: sites by hand, rules, scenarios kept, stations planned. */
class TestPlanningDecide : public QObject, private test::PlanningDockFixture
{
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { VERIFY_OK( load() ); }
    void init() { VERIFY_OK( open() ); }
    void cleanup() { close(); }

    void moveSite_followsAndUndoRestores()
    {
      proposeAndWait();
      PlanningSession &session = mDock->session();
      const CoverageFigures proposed = session.after();
      const LonLat home = session.scenario().sites.at( 0 ).at;
      QSignalSpy gaps( mDock.get(), &PlanningDock::gapsChanged );

      mDock->previewSite( 1, test::at( 5, 4 ) ); // dragged over an existing station
      QVERIFY( session.after().coveredArea < proposed.coveredArea - 5 );
      QVERIFY( session.scenario().sites.at( 0 ).at == home );
      mDock->moveSite( 1, test::at( 5, 4 ) );
      QCOMPARE( session.scenario().sites.at( 0 ).gain, 0.0 );
      QVERIFY( !session.scenario().figures.contains( QStringLiteral( "upper_bound" ) ) );
      QVERIFY( gaps.wait( patience ) );
      QVERIFY( qAbs( test::Geodesic().areaKm2( gaps.constLast().constFirst().value<QgsGeometry>() ) - session.after().gapArea() ) < 3 );

      QTest::mouseClick( find<QToolButton>( "planningUndo" ), Qt::LeftButton );
      QVERIFY( session.after() == proposed );
      QVERIFY( session.scenario().sites.at( 0 ).at == home );
      QVERIFY( session.scenario().figures.contains( QStringLiteral( "upper_bound" ) ) );
      QTest::mouseClick( find<QToolButton>( "planningRedo" ), Qt::LeftButton );
      QVERIFY( session.scenario().sites.at( 0 ).at == test::at( 5, 4 ) );
    }

    void addAndRemoveSite_areUndoable()
    {
      proposeAndWait();
      PlanningSession &session = mDock->session();
      const int steps = session.undoStack()->count();
      mDock->addSite( test::at( 17, 2 ) );
      QCOMPARE( session.scenario().sites.size(), 4 );
      QCOMPARE( session.scenario().sites.constLast().rank, 0 );
      QVERIFY( !session.scenario().sites.constLast().name.isEmpty() );
      const qint64 added = session.scenario().sites.constLast().id;
      find<FigureTable>( "planningSites" )->selectKey( 2 );
      QTest::mouseClick( find<QToolButton>( "planningRemoveSite" ), Qt::LeftButton );
      QCOMPARE( session.scenario().sites.size(), 3 );
      mDock->removeSite( 4711 );
      QCOMPARE( session.undoStack()->count(), steps + 2 );
      session.undoStack()->undo();
      session.undoStack()->undo();
      QCOMPARE( session.scenario().sites.size(), 3 );
      QVERIFY( std::none_of( session.scenario().sites.cbegin(), session.scenario().sites.cend(),
        [added]( const ScenarioSite &site ) { return site.id == added; } ) );
    }

    void mapTool_dragsAddsAndRemoves()
    {
      proposeAndWait();
      QgsMapCanvas canvas;
      canvas.setDestinationCrs( QgsCoordinateReferenceSystem( QStringLiteral( "EPSG:4490" ) ) );
      canvas.resize( 600, 400 );
      canvas.setExtent( QgsRectangle( test::at( 0, 0 ).lon, test::at( 0, 0 ).lat, test::at( 20, 0 ).lon, test::at( 0, 12 ).lat ) );
      SiteMoveTool tool( &canvas );
      mDock->connectTool( &tool );
      canvas.setMapTool( &tool );
      PlanningSession &session = mDock->session();
      const auto pixel = [&canvas]( const LonLat &at ) {
        return canvas.mapSettings().mapToPixel().transform( QgsPointXY( at.lon, at.lat ) ).toQPointF().toPoint();
      };
      const auto mouse = [&]( QEvent::Type type, const QPoint &at ) {
        const bool move = type == QEvent::MouseMove;
        QgsMapMouseEvent event( &canvas, type, at, move ? Qt::NoButton : Qt::LeftButton, Qt::LeftButton );
        if ( type == QEvent::MouseButtonPress )
          tool.canvasPressEvent( &event );
        else if ( move )
          tool.canvasMoveEvent( &event );
        else
          tool.canvasReleaseEvent( &event );
      };
      QSignalSpy moving( mDock.get(), &PlanningDock::siteMoving );
      const LonLat goal = test::at( 11, 11 );
      mouse( QEvent::MouseButtonPress, pixel( session.scenario().sites.at( 0 ).at ) );
      mouse( QEvent::MouseMove, pixel( test::at( 8, 8 ) ) );
      mouse( QEvent::MouseMove, pixel( goal ) );
      mouse( QEvent::MouseButtonRelease, pixel( goal ) );
      QCOMPARE( moving.size(), 2 );
      QVERIFY( test::Geodesic().distance( session.scenario().sites.at( 0 ).at, goal ) < 60 ); // about a pixel

      const LonLat before = session.scenario().sites.at( 1 ).at;
      const CoverageFigures figures = session.after();
      mouse( QEvent::MouseButtonPress, pixel( before ) );
      mouse( QEvent::MouseMove, pixel( test::at( 1, 1 ) ) );
      QTest::keyClick( &canvas, Qt::Key_Escape );
      mouse( QEvent::MouseButtonRelease, pixel( test::at( 1, 1 ) ) );
      QVERIFY( session.scenario().sites.at( 1 ).at == before );
      QVERIFY( session.after() == figures );
      QCOMPARE( session.scenario().sites.size(), 3 );

      const QPoint free = pixel( test::at( 19, 1 ) );
      mouse( QEvent::MouseButtonPress, free );
      mouse( QEvent::MouseButtonRelease, free );
      QCOMPARE( session.scenario().sites.size(), 4 );
      mouse( QEvent::MouseMove, free );
      QTest::keyClick( &canvas, Qt::Key_Delete );
      QCOMPARE( session.scenario().sites.size(), 3 );
      canvas.unsetMapTool( &tool );
    }

    void saveAndOpen_giveTheSameScenario()
    {
      proposeAndWait();
      mDock->moveSite( 2, test::at( 15, 9 ) );
      const CoverageFigures figures = mDock->session().after();
      QSignalSpy saved( mDock.get(), &PlanningDock::scenariosChanged );
      find<QLineEdit>( "planningName" )->setText( QStringLiteral( "方案一" ) );
      QTest::mouseClick( find<QPushButton>( "planningSave" ), Qt::LeftButton );
      QCOMPARE( saved.size(), 1 );
      QListWidget *list = find<QListWidget>( "planningScenarios" );
      QCOMPARE( list->count(), 1 );

      mDock->setRegion( QStringLiteral( "510104" ) );
      find<QDoubleSpinBox>( "planningRadius" )->setValue( 900 );
      proposeAndWait();
      QSignalSpy changed( &mDock->session(), &PlanningSession::answered );
      list->setCurrentRow( 0 );
      QTest::mouseClick( find<QPushButton>( "planningOpen" ), Qt::LeftButton );
      QVERIFY( changed.wait( patience ) );
      QCOMPARE( mDock->session().scenario().name, QStringLiteral( "方案一" ) );
      QVERIFY( mDock->session().after() == figures );
      QCOMPARE( mDock->request().radius, 2500.0 );
      QCOMPARE( mDock->request().region, QString() );
      QTest::mouseClick( find<QPushButton>( "planningRemoveScenario" ), Qt::LeftButton );
      QCOMPARE( list->count(), 0 );
    }

    void ticks_areUndoable()
    {
      proposeAndWait();
      FigureTable *sites = find<FigureTable>( "planningSites" );
      QCOMPARE( sites->item( 1, 0 )->checkState(), Qt::Checked );
      sites->item( 1, 0 )->setCheckState( Qt::Unchecked );
      QVERIFY( !mDock->session().isTicked( 2 ) );
      QVERIFY( find<PlanningPathBar>( "planningPath" )->summary( 6 ).startsWith( QLatin1String( "2 of 3" ) ) );
      mDock->moveSite( 1, test::at( 5, 4 ) );
      QCOMPARE( sites->item( 1, 0 )->checkState(), Qt::Unchecked );
      mDock->undoStack()->undo();
      mDock->undoStack()->undo();
      QCOMPARE( sites->item( 1, 0 )->checkState(), Qt::Checked );
    }

    void rules_followTheDrag()
    {
      tick( "planningCandidates", "greenway", true );
      tick( "planningCandidates", "grid", false );
      proposeAndWait();
      QCOMPARE( mDock->session().scenario().sites.constFirst().sitingClass, QStringLiteral( "greenway" ) );
      RuleWatch &rules = mDock->rules();
      QSignalSpy changed( &rules, &RuleWatch::changed );
      while ( !rules.isReady() )
        QVERIFY( changed.wait( patience ) );
      const auto distance = [&rules] {
        for ( const ClauseCheck &clause : rules.verdicts( 1 ) )
          if ( clause.rule.id == QLatin1String( "bureau.greenway_distance" ) )
            return clause;
        return ClauseCheck();
      };
      QCOMPARE( distance().verdict, ClauseVerdict::Meets );
      FigureTable *sites = find<FigureTable>( "planningSites" );
      sites->selectKey( 1 );
      const LonLat home = mDock->session().scenario().sites.constFirst().at;
      const int fails = rules.counts( 1 ).fails;
      QSignalSpy breach( &mDock->decide(), &DecidePage::breachChanged );
      for ( int step = 1; step <= 20; ++step ) // 2.2 km north of the greenway; only where it comes to rest counts
        mDock->previewSite( 1, { home.lon, home.lat + 0.001 * step } );
      QVERIFY( rules.isChecking() ); // in another thread: nothing waits for it
      QTRY_VERIFY_WITH_TIMEOUT( !rules.isChecking(), patience );
      QCOMPARE( distance().verdict, ClauseVerdict::Fails );
      QVERIFY( qAbs( *distance().measured - 2217 ) < 5 ); // a fiftieth of a degree of latitude at 30.5°: 110.86 km a degree
      QCOMPARE( rules.counts( 1 ).fails, fails + 1 );
      QCOMPARE( sites->item( 0, 3 )->text(), QStringLiteral( "%1 fail(s)" ).arg( fails + 1 ) );
      QVERIFY( !breach.isEmpty() && !breach.constLast().constFirst().value<QgsGeometry>().isEmpty() );
      mDock->previewSite( 1, home ); // put back
      QTRY_COMPARE_WITH_TIMEOUT( distance().verdict, ClauseVerdict::Meets, patience );
      mDock->moveSite( 1, { home.lon, home.lat + 0.02 } );
      QVERIFY( rules.isChecking() );
      QVariantMap kept; // a decision keeps the verdicts of where the site stands, however early it comes
      for ( const QVariant &clause : rules.record( 1 ) )
        if ( clause.toMap().value( QStringLiteral( "rule" ) ) == QLatin1String( "bureau.greenway_distance" ) )
          kept = clause.toMap();
      QCOMPARE( kept.value( QStringLiteral( "verdict" ) ).toString(), clauseVerdictId( ClauseVerdict::Fails ) );
      QTRY_VERIFY_WITH_TIMEOUT( !rules.isChecking(), patience );
      QCOMPARE( distance().verdict, ClauseVerdict::Fails );
      mDock->undoStack()->undo();
      QTRY_COMPARE_WITH_TIMEOUT( distance().verdict, ClauseVerdict::Meets, patience );
    }

    void accept_makesPlannedStations()
    {
      proposeAndWait();
      QSignalSpy stations( mDock.get(), &PlanningDock::stationsChanged );
      find<FigureTable>( "planningSites" )->item( 1, 0 )->setCheckState( Qt::Unchecked );
      find<QLineEdit>( "planningWhy" )->setText( QStringLiteral( "局务会决定" ) );
      const QList<ScenarioSite> sites = mDock->session().scenario().sites;
      QTest::mouseClick( find<QPushButton>( "planningAccept" ), Qt::LeftButton );
      QCOMPARE( stations.size(), 1 );
      QCOMPARE( mDock->session().acceptedCount(), 2 );
      QVERIFY( mDock->session().acceptedAs( 2 ).isEmpty() );
      const Result<Station> planned = mWorkspace->network().station( mDock->session().acceptedAs( 1 ) );
      VERIFY_OK( planned );
      QCOMPARE( planned->statusOn( {} ), StationStatus::Planned );
      QVERIFY( planned->positionOn( {} )->at == sites.at( 0 ).at );
      QVERIFY( planned->states.constLast().reason.contains( QStringLiteral( "局务会决定" ) ) );
      QCOMPARE( find<QListWidget>( "planningScenarios" )->count(), 1 );
      QVERIFY( find<PlanningPathBar>( "planningPath" )->isDone( 6 ) );

      QSignalSpy failed( mDock.get(), &PlanningDock::failed );
      mDock->moveSite( 1, test::at( 5, 4 ) ); // not while it is accepted
      QCOMPARE( failed.size(), 1 );
      QVERIFY( mDock->session().scenario().sites.at( 0 ).at == sites.at( 0 ).at );

      QTest::mouseClick( find<QToolButton>( "planningUndo" ), Qt::LeftButton );
      QCOMPARE( mDock->session().acceptedCount(), 0 );
      const Result<Station> withdrawn = mWorkspace->network().station( planned->code );
      VERIFY_OK( withdrawn );
      QCOMPARE( withdrawn->statusOn( {} ), StationStatus::Retired );
      QTest::mouseClick( find<QToolButton>( "planningRedo" ), Qt::LeftButton );
      QCOMPARE( mDock->session().acceptedAs( 1 ), planned->code );
      const Result<Station> again = mWorkspace->network().station( planned->code );
      VERIFY_OK( again );
      QCOMPARE( again->statusOn( {} ), StationStatus::Planned );
      QCOMPARE( failed.size(), 1 );
    }

    void accept_isRememberedWithTheScenario()
    {
      proposeAndWait();
      find<FigureTable>( "planningSites" )->item( 0, 0 )->setCheckState( Qt::Unchecked );
      find<QLineEdit>( "planningWhy" )->setText( QStringLiteral( "试点" ) );
      QTest::mouseClick( find<QPushButton>( "planningAccept" ), Qt::LeftButton );
      QCOMPARE( mDock->session().acceptedCount(), 2 );
      find<QSpinBox>( "planningCount" )->setValue( 1 );
      proposeAndWait();
      QCOMPARE( mDock->session().acceptedCount(), 0 );
      QSignalSpy answered( &mDock->session(), &PlanningSession::answered );
      find<QListWidget>( "planningScenarios" )->setCurrentRow( 0 );
      QTest::mouseClick( find<QPushButton>( "planningOpen" ), Qt::LeftButton );
      QVERIFY( answered.wait( patience ) );
      QCOMPARE( mDock->session().acceptedCount(), 2 );
      QCOMPARE( mDock->session().sitesToAccept().size(), 1 );
    }
};

JINGUAN_QGIS_TEST_MAIN( TestPlanningDecide )
#include "test_planningdecide.moc"
