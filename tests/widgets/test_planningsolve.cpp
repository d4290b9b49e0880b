#include "PlanningDockFixture.h"
#include "QgisTestMain.h"

#include "widgets/planning/SolveCurve.h"

#include <QApplication>
#include <QClipboard>

#include <cmath>

using namespace jinguan;

/** The page that solves: gaps, proposals, what goes wrong, cancelling, how the solver comes on. */
class TestPlanningSolve : public QObject, private test::PlanningDockFixture
{
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { VERIFY_OK( load() ); }
    void init() { VERIFY_OK( open() ); }
    void cleanup() { close(); }

    void showGaps_givesFiguresAndPolygons()
    {
      QSignalSpy gaps( mDock.get(), &PlanningDock::gapsChanged );
      QTest::mouseClick( find<QPushButton>( "planningShowGaps" ), Qt::LeftButton );
      QVERIFY( mDock->session().isBusy() );
      QVERIFY( !find<QPushButton>( "planningPropose" )->isEnabled() );
      QVERIFY( gaps.wait( patience ) );
      const QgsGeometry geometry = gaps.constLast().constFirst().value<QgsGeometry>();
      const double gapKm2 = test::Geodesic().areaKm2( geometry );
      QVERIFY( gapKm2 > 150 && gapKm2 < 240 );
      QVERIFY( find<QLabel>( "planningStatus" )->text().contains( QLocale().toString( gapKm2, 'f', 1 ) ) );
      QVERIFY( find<FigureTable>( "planningFigures" )->rowCount() >= 5 );
      QCOMPARE( find<FigureTable>( "planningDistricts" )->rowCount(), 2 );
      QVERIFY( find<QLabel>( "planningNotes" )->text().contains( QLatin1String( "Schematic" ) ) );
      QVERIFY( find<QPushButton>( "planningPropose" )->isEnabled() );
    }

    void propose_ranksSitesAndRaisesCoverage()
    {
      proposeAndWait();
      const Scenario &scenario = mDock->session().scenario();
      QCOMPARE( scenario.sites.size(), 3 );
      FigureTable *sites = find<FigureTable>( "planningSites" );
      QCOMPARE( sites->rowCount(), 3 );
      QCOMPARE( sites->item( 1, 1 )->text(), QStringLiteral( "2" ) );
      QVERIFY( scenario.sites.at( 0 ).gain >= scenario.sites.at( 1 ).gain );
      QVERIFY( mDock->session().after().areaShare() > mDock->session().before().areaShare() + 0.2 );
      QVERIFY( find<FigureTable>( "planningFigures" )->item( 1, 3 )->text().startsWith( QLatin1Char( '+' ) ) );
      QVERIFY( find<QLabel>( "planningBound" )->text().contains( QLatin1String( "No choice of these candidates" ) ) );
      sites->selectAll();
      sites->copy();
      QCOMPARE( QApplication::clipboard()->text().split( QLatin1Char( '\n' ) ).size(), 4 );
    }

    void failures_areTold_data()
    {
      QTest::addColumn<QString>( "what" );
      QTest::addColumn<QString>( "word" );
      QTest::newRow( "region without border" ) << "region"
                                               << "no district or responsible unit";
      QTest::newRow( "candidates missing" ) << "road"
                                            << "“road”";
    }

    void failures_areTold()
    {
      QFETCH( QString, what );
      QFETCH( QString, word );
      if ( what == QLatin1String( "region" ) )
        mDock->setRegion( QStringLiteral( "510106" ) );
      if ( what == QLatin1String( "road" ) )
      {
        tick( "planningCandidates", "grid", false );
        tick( "planningCandidates", "road", true );
      }
      QSignalSpy failed( mDock.get(), &PlanningDock::failed );
      mDock->propose();
      QVERIFY( !failed.isEmpty() || failed.wait( patience ) );
      QVERIFY2( find<QLabel>( "planningStatus" )->text().contains( word ), qPrintable( find<QLabel>( "planningStatus" )->text() ) );
      QVERIFY( !mDock->session().isBusy() );
    }

    void cancel_leavesTheDockReady()
    {
      find<QDoubleSpinBox>( "planningRadius" )->setValue( 300 ); // many cells and candidates
      find<QSpinBox>( "planningCount" )->setValue( 500 );
      QSignalSpy busy( &mDock->session(), &PlanningSession::busyChanged );
      mDock->propose();
      QVERIFY( mDock->session().isBusy() );
      mDock->show();
      QTest::mouseClick( find<QPushButton>( "planningCancel" ), Qt::LeftButton );
      while ( mDock->session().isBusy() )
        QVERIFY( busy.wait( patience ) );
      QVERIFY( find<QPushButton>( "planningPropose" )->isEnabled() );
      QVERIFY( find<QLabel>( "planningStatus" )->text().contains( QLatin1String( "Cancelled" ) )
        || find<QLabel>( "planningBound" )->text().contains( QLatin1String( "Cancelled" ) ) );
    }

    void curve_isDrawnWhileTheSolverWorks()
    {
      QSignalSpy solving( &mDock->session(), &PlanningSession::solving );
      int whileBusy = 0;
      auto *curve = find<SolveCurve>( "planningCurve" );
      connect( &mDock->session(), &PlanningSession::solving, curve, [&] { // after the page has taken it
        whileBusy += mDock->session().isBusy() && curve->pointCount() > 0 && !curve->state().isEmpty() ? 1 : 0;
      } );
      find<QSpinBox>( "planningCount" )->setValue( 6 );
      proposeAndWait();
      QVERIFY( !solving.isEmpty() );
      QCOMPARE( whileBusy, solving.size() );
      const PlanPoint last = solving.constLast().constFirst().value<PlanPoint>();
      const Scenario &scenario = mDock->session().scenario();
      QVERIFY( last.sites.size() >= scenario.sites.size() - 1 && last.sites.size() <= 6 );
      QVERIFY( last.solve.value
        <= scenario.figures.value( QStringLiteral( "value" ) ).toDouble() + 1e-6 ); // in km², not in what the solver counts
      QVERIFY( last.solve.value > mDock->session().before().coveredArea );
      QVERIFY( last.solve.bound >= scenario.figures.value( QStringLiteral( "value" ) ).toDouble() - 1e-6 );
      // then the course of the whole solving stands there
      QCOMPARE( curve->pointCount(), scenario.figures.value( QStringLiteral( "trace" ) ).toList().size() );
      QVERIFY2( curve->state().contains( QLatin1String( "gap" ) ), qPrintable( curve->state() ) );
    }

    void curve_thinsOutAndTellsThatABoundIsMissing()
    {
      SolveCurve curve;
      curve.begin( QStringLiteral( "km²" ), 1 );
      QVERIFY( curve.state().isEmpty() );
      curve.add( { { 0.5, 120, std::nan( "" ) }, {} } );
      QVERIFY2( curve.state().contains( QLatin1String( "no bound yet" ) ), qPrintable( curve.state() ) );
      for ( int i = 1; i <= 2000; ++i )
        curve.add( { { 0.5 + i, 120.0 + 0.01 * i, 200 - 0.02 * i }, {} } );
      QVERIFY( curve.pointCount() <= 400 );
      QVERIFY2( curve.state().contains( QStringLiteral( "140.0 km²" ) ) && curve.state().contains( QLatin1String( "12.50 %" ) ),
        qPrintable( curve.state() ) );
    }

    void figures_tellWhatIsCoveredTwice()
    {
      find<QSpinBox>( "planningFolds" )->setValue( 2 );
      find<QDoubleSpinBox>( "planningSeconds" )->setValue( 2 );
      proposeAndWait();
      const auto *figures = find<FigureTable>( "planningFigures" );
      int row = 0;
      while ( row < figures->rowCount() && !figures->item( row, 0 )->text().contains( QLatin1String( "2 times" ) ) )
        ++row;
      QVERIFY( row < figures->rowCount() );
      const CoverageFigures &after = mDock->session().after();
      QCOMPARE(
        figures->item( row, 2 )->text(), QLocale().toString( 100 * after.coveredTimes( DemandKind::Area, 2 ) / after.area, 'f', 1 ) );
      QVERIFY( after.coveredTimes( DemandKind::Area, 2 ) < after.coveredArea );
    }

    void quota_ofAClassHoldsAfterAnAnswerWithoutOne()
    {
      proposeAndWait();
      const auto grid = mDock->session().problem()->grid();
      PlanningRequest question = mDock->request();
      question.quotas = { { SiteQuota::Scope::SitingClass, QStringLiteral( "greenway" ), 2, -1 } };
      question.candidateStep = 0;
      mDock->session().setQuestion( question );
      proposeAndWait();
      QVERIFY( mDock->session().problem()->grid() == grid ); // nothing was cut again
      int beside = 0;
      for ( const ScenarioSite &site : mDock->session().scenario().sites )
        beside += Geodesy::distance( site.at, { site.at.lon, test::at( 1, 6 ).lat } ) <= 101 ? 1 : 0;
      QVERIFY( beside >= 2 );
    }
};

JINGUAN_QGIS_TEST_MAIN( TestPlanningSolve )
#include "test_planningsolve.moc"
