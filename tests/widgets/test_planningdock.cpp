#include "Pictures.h"
#include "PlanningDockFixture.h"
#include "QgisTestMain.h"

#include "widgets/planning/PlanningPathBar.h"

#include <QComboBox>
#include <QMainWindow>
#include <QStackedWidget>
#include <QToolButton>

using namespace jinguan;

/** The dock as a whole: its path, one undo for all, the question made ready, the size of a small screen. */
class TestPlanningDock : public QObject, private test::PlanningDockFixture
{
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { VERIFY_OK( load() ); }
    void init() { VERIFY_OK( open() ); }
    void cleanup() { close(); }

    void setServices_toNothingClearsTheDock()
    {
      proposeAndWait();
      QSignalSpy changed( mDock.get(), &PlanningDock::scenarioChanged );
      mDock->setServices( {} );
      QCOMPARE( changed.size(), 1 );
      QVERIFY( changed.constLast().constFirst().value<Scenario>().sites.isEmpty() );
      QCOMPARE( find<FigureTable>( "planningSites" )->rowCount(), 0 );
      QVERIFY( !find<QPushButton>( "planningPropose" )->isEnabled() );
    }

    void path_isWalkedByMouseAndKeyboard()
    {
      mDock->show();
      mDock->activateWindow();
      QVERIFY( QTest::qWaitForWindowActive( mDock.get() ) );
      QSignalSpy stepped( mDock.get(), &PlanningDock::stepChanged );
      QCOMPARE( mDock->step(), PlanningStep::Goal );
      QTest::mouseClick( find<QPushButton>( "planningNext" ), Qt::LeftButton );
      QCOMPARE( mDock->step(), PlanningStep::Demand );
      QTest::mouseClick( find<QAbstractButton>( "planningStep5" ), Qt::LeftButton );
      QCOMPARE( mDock->step(), PlanningStep::Solve );
      QTest::keyClick( find<QAbstractButton>( "planningStep5" ), Qt::Key_Down );
      QCOMPARE( mDock->step(), PlanningStep::Compare );
      QTest::keyClick( find<QAbstractButton>( "planningStep6" ), Qt::Key_Down );
      QVERIFY( !find<QPushButton>( "planningNext" )->isEnabled() );
      QTest::mouseClick( find<QPushButton>( "planningBack" ), Qt::LeftButton );
      QCOMPARE( mDock->step(), PlanningStep::Compare );
      QCOMPARE( stepped.size(), 5 );
    }

    void path_tellsWhatWasChosen()
    {
      auto *path = find<PlanningPathBar>( "planningPath" );
      QVERIFY( path->isDone( 0 ) );
      QVERIFY2( path->summary( 0 ).contains( QLatin1String( "3 site" ) ), qPrintable( path->summary( 0 ) ) );
      QVERIFY( !path->isDone( 4 ) && path->summary( 4 ).isEmpty() );
      find<QComboBox>( "planningDemand" )->setCurrentIndex( 1 );
      QCOMPARE( path->summary( 1 ), find<QComboBox>( "planningDemand" )->currentText() );
      find<QDoubleSpinBox>( "planningSpacing" )->setValue( 1500 );
      QVERIFY( path->summary( 3 ).contains( QLatin1String( "1500" ) ) );
      proposeAndWait();
      QVERIFY( path->isDone( 4 ) );
      QVERIFY2( path->summary( 4 ).startsWith( QStringLiteral( "%1 site" ).arg( mDock->session().scenario().sites.size() ) ),
        qPrintable( path->summary( 4 ) ) );
    }

    void question_isUndoable()
    {
      const double radius = mDock->request().radius;
      find<QDoubleSpinBox>( "planningSpacing" )->setValue( 800 );
      find<QDoubleSpinBox>( "planningRadius" )->setValue( 3000 );
      find<QDoubleSpinBox>( "planningRadius" )->setValue( 3500 );
      QTest::mouseClick( find<QToolButton>( "planningUndo" ), Qt::LeftButton );
      QCOMPARE( find<QDoubleSpinBox>( "planningRadius" )->value(), radius );
      QCOMPARE( find<QDoubleSpinBox>( "planningSpacing" )->value(), 800.0 );
      QTest::mouseClick( find<QToolButton>( "planningUndo" ), Qt::LeftButton );
      QCOMPARE( mDock->request().minSpacing, 0.0 );
      QTest::mouseClick( find<QToolButton>( "planningRedo" ), Qt::LeftButton );
      QCOMPARE( find<QDoubleSpinBox>( "planningSpacing" )->value(), 800.0 );
    }

    void answer_isUndoable()
    {
      proposeAndWait();
      const QList<ScenarioSite> first = mDock->session().scenario().sites;
      const CoverageFigures figures = mDock->session().after();
      mDock->moveSite( 1, test::at( 5, 4 ) );
      find<QSpinBox>( "planningCount" )->setValue( 1 );
      proposeAndWait();
      QCOMPARE( mDock->session().scenario().sites.size(), 1 );
      mDock->undoStack()->undo(); // the second proposal
      QVERIFY( mDock->session().scenario().sites.at( 0 ).at == test::at( 5, 4 ) );
      mDock->undoStack()->undo(); // the number
      QCOMPARE( find<QSpinBox>( "planningCount" )->value(), 3 );
      mDock->undoStack()->undo(); // the move
      QVERIFY( mDock->session().scenario().sites.at( 0 ).at == first.at( 0 ).at );
      QVERIFY( mDock->session().after() == figures );
      mDock->undoStack()->undo(); // the first proposal
      QVERIFY( mDock->session().scenario().sites.isEmpty() );
      QVERIFY( !mDock->session().hasProblem() );
    }

    void problem_isBuiltAnewOnlyWhereNeeded()
    {
      proposeAndWait();
      const std::shared_ptr<const DemandGrid> grid = mDock->session().problem()->grid();
      find<QSpinBox>( "planningCount" )->setValue( 2 );
      find<QDoubleSpinBox>( "planningSpacing" )->setValue( 700 );
      proposeAndWait();
      QCOMPARE( mDock->session().scenario().sites.size(), 2 );
      QVERIFY( mDock->session().problem()->grid() == grid );
      QCOMPARE( mDock->session().request().minSpacing, 700.0 );
      find<QDoubleSpinBox>( "planningRadius" )->setValue( 2000 );
      proposeAndWait();
      QVERIFY( mDock->session().problem()->grid() != grid );
      QCOMPARE( mDock->session().request().radius, 2000.0 );
      const std::shared_ptr<const DemandGrid> narrower = mDock->session().problem()->grid();
      mDock->networkChanged(); // stations may be others
      proposeAndWait();
      QVERIFY( mDock->session().problem()->grid() != narrower );
    }

    void steps_makeTheQuestionReady()
    {
      mDock->show();
      QSignalSpy ready( &mDock->session(), &PlanningSession::preparedChanged );
      mDock->setStep( PlanningStep::Candidates );
      while ( !mDock->session().prepared().candidates )
        QVERIFY( ready.wait( patience ) );
      const int grid = mDock->session().prepared().candidates->size();
      QVERIFY( grid > 100 );
      QVERIFY( find<QLabel>( "planningCandidateState" )->text().contains( QLocale().toString( grid ) ) );
      tick( "planningCandidates", "greenway", true );
      tick( "planningCandidates", "grid", false );
      QVERIFY( !mDock->session().prepared().candidates ); // of another question
      while ( !mDock->session().prepared().candidates )
        QVERIFY( ready.wait( patience ) );
      const int along = mDock->session().prepared().candidates->size();
      QCOMPARE( along, static_cast<int>( 18000 / mDock->session().prepared().problem->request().candidateStep ) + 1 );
      const auto built = mDock->session().prepared().problem->grid();
      proposeAndWait();
      QVERIFY( mDock->session().problem()->grid() == built );
      for ( const ScenarioSite &site : mDock->session().scenario().sites )
        QVERIFY( qAbs( site.at.lat - test::at( 0, 6 ).lat ) < 1e-3 );
    }

    void steps_tellWhyTheyAreNotReady()
    {
      mDock->show();
      QSignalSpy failed( mDock.get(), &PlanningDock::failed );
      QSignalSpy notReady( &mDock->session(), &PlanningSession::notReady );
      tick( "planningCandidates", "grid", false );
      mDock->setStep( PlanningStep::Candidates );
      QVERIFY( notReady.wait( patience ) );
      QVERIFY( failed.isEmpty() ); // nobody asked for an answer yet
      QVERIFY( find<QLabel>( "planningCandidateState" )->text().contains( QLatin1String( "at least one" ) ) );
    }

    void dock_fitsASmallScreen()
    {
      proposeAndWait();
      QMainWindow window;
      window.resize( 1366, 768 );
      window.setCentralWidget( new QWidget );
      window.addDockWidget( Qt::RightDockWidgetArea, mDock.get() );
      window.resizeDocks( { mDock.get() }, { 360 }, Qt::Horizontal );
      window.show();
      QVERIFY( QTest::qWaitForWindowExposed( &window ) );
      QVERIFY( mDock->minimumSizeHint().width() <= 420 );
      QVERIFY( mDock->minimumSizeHint().height() <= 700 );
      auto *pages = find<QStackedWidget>( "planningPages" );
      for ( int step = 0; step < planningStepCount; ++step )
      {
        mDock->setStep( static_cast<PlanningStep>( step ) );
        QTest::qWait( 0 ); // the layout of the page shown
        QVERIFY2( pages->width() <= mDock->width(), qPrintable( QString::number( step ) ) );
        for ( const QWidget *widget : pages->currentWidget()->findChildren<QWidget *>() )
          if ( widget->isVisible() && widget->objectName().startsWith( QLatin1String( "planning" ) ) )
          {
            const QPoint right = widget->mapTo( mDock.get(), QPoint( widget->width(), 0 ) );
            QVERIFY2( right.x() <= mDock->width(), qPrintable( widget->objectName() ) );
            QVERIFY2( widget->width() >= widget->minimumSizeHint().width(), qPrintable( widget->objectName() ) );
          }
        QVERIFY( test::keepPicture( *mDock, QStringLiteral( "planningdock_%1" ).arg( step + 1 ) ) );
      }
      window.removeDockWidget( mDock.get() );
      mDock->setParent( nullptr );
    }
};

JINGUAN_QGIS_TEST_MAIN( TestPlanningDock )
#include "test_planningdock.moc"
