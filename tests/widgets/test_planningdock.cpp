#include "planning/PlanningFixture.h"
#include "QgisTestMain.h"
#include "TestSupport.h"

#include "base/Resources.h"
#include "widgets/planning/DecidePage.h"
#include "widgets/planning/FigureTable.h"
#include "widgets/planning/PlanningDock.h"
#include "widgets/planning/PlanningPathBar.h"
#include "widgets/planning/PlanningSession.h"
#include "widgets/planning/RuleWatch.h"
#include "widgets/planning/SiteMoveTool.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMainWindow>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QToolButton>

#include <qgsmapcanvas.h>
#include <qgsmapmouseevent.h>

using namespace jinguan;

namespace
{

constexpr int patience = 60000; // ms, for a slow machine; a signal ends the waiting

} // namespace

class TestPlanningDock : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase()
    {
      Result<Catalogue> catalogue = Catalogue::load( Resources::path( QStringLiteral( "catalogue" ) ) );
      VERIFY_OK( catalogue );
      mCatalogue = catalogue.take();
      Result<Responsibility> responsibility = Responsibility::load( Resources::path( QStringLiteral( "responsibility" ) ) );
      VERIFY_OK( responsibility );
      mResponsibility = responsibility.take();
    }

    void init()
    {
      mFolder = std::make_unique<QTemporaryDir>();
      Result<std::unique_ptr<Workspace>> workspace =
        Workspace::create( mFolder->filePath( QStringLiteral( "规划" ) ), QStringLiteral( "Plan" ) );
      VERIFY_OK( workspace );
      mWorkspace = workspace.take();
      test::fillCity( mWorkspace->network() );
      mDock = std::make_unique<PlanningDock>();
      mDock->setServices( { mWorkspace.get(), &mCatalogue, &mResponsibility } );
      mDock->setElement( QStringLiteral( "air" ) );
      find<QDoubleSpinBox>( "planningRadius" )->setValue( 2500 );
      find<QSpinBox>( "planningCount" )->setValue( 3 );
    }

    void cleanup()
    {
      mDock.reset();
      mWorkspace.reset();
    }

    void setElement_offersItsKindsWithTheirRadius()
    {
      mDock->setElement( QStringLiteral( "noise" ) );
      QComboBox *kind = find<QComboBox>( "planningKind" );
      QCOMPARE( kind->count(), mCatalogue.stationKindsOf( QStringLiteral( "noise" ) ).size() );
      QCOMPARE( find<QDoubleSpinBox>( "planningRadius" )->value(), 500.0 );
      kind->setCurrentIndex( kind->findData( QStringLiteral( "noise_zone" ) ) );
      QCOMPARE( find<QDoubleSpinBox>( "planningRadius" )->value(), 1000.0 );
      QCOMPARE( mDock->request().kind, QStringLiteral( "noise_zone" ) );
    }

    void region_offersCityDistrictsAndUnits()
    {
      QComboBox *region = find<QComboBox>( "planningRegion" );
      QVERIFY( region->findData( QString() ) == 0 );
      QVERIFY( region->findData( QStringLiteral( "510104" ) ) > 0 );
      QVERIFY( region->findData( QStringLiteral( "CDGX" ) ) > 0 );
      mDock->setRegion( QStringLiteral( "CDGX" ) );
      QCOMPARE( mDock->request().region, QStringLiteral( "CDGX" ) );
    }

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

    void fields_stateTheQuestion()
    {
      const auto number = [this]( const char *name ) { return find<QDoubleSpinBox>( name ); };
      QComboBox *model = find<QComboBox>( "planningModel" );
      model->setCurrentIndex( model->findData( QStringLiteral( "set_cover" ) ) );
      number( "planningShare" )->setValue( 85 );
      number( "planningBudget" )->setValue( 120 );
      find<QSpinBox>( "planningFolds" )->setValue( 2 );
      find<QCheckBox>( "planningIncludePlanned" )->setChecked( true );
      number( "planningCellSize" )->setValue( 400 );
      number( "planningCandidateStep" )->setValue( 900 );
      tick( "planningCandidates", "greenway", true );
      tick( "planningExcluded", "lake", true );
      number( "planningSeconds" )->setValue( 20 );
      const PlanningRequest question = mDock->request();
      QCOMPARE( question.model, PlanningModel::SetCover );
      QCOMPARE( question.share, 0.85 );
      QCOMPARE( question.budget, 120.0 );
      QCOMPARE( question.folds, 2 );
      QVERIFY( question.includePlanned );
      QCOMPARE( question.cellSize, 400.0 );
      QCOMPARE( question.candidateStep, 900.0 );
      QCOMPARE( question.candidateSources, ( QStringList { QStringLiteral( "grid" ), QStringLiteral( "greenway" ) } ) );
      QCOMPARE( question.excludedRoles, QStringList { QStringLiteral( "lake" ) } );
      QCOMPARE( question.seconds, 20.0 );
      QComboBox *demand = find<QComboBox>( "planningDemand" );
      demand->setCurrentIndex( demand->findData( QStringLiteral( "lines" ) ) );
      QCOMPARE( mDock->request().demand, DemandKind::Layer );
      QCOMPARE( mDock->request().demandLayer->source, QStringLiteral( "greenway" ) );
      number( "planningDemandStep" )->setValue( 250 );
      QCOMPARE( mDock->request().demandLayer->step, 250.0 );
      demand->setCurrentIndex( 0 );
      QVERIFY( !mDock->request().demandLayer );
    }

    void kindsAndQuotas_areTables()
    {
      find<QCheckBox>( "planningMixed" )->setChecked( true );
      QTableWidget *kinds = find<QTableWidget>( "planningKinds" );
      QCOMPARE( mDock->request().kinds.size(), 1 );
      QCOMPARE( mDock->request().radiusOf( QStringLiteral( "air_standard" ) ), 2500.0 );
      const int micro = rowOf( kinds, QStringLiteral( "air_micro" ) );
      kinds->item( micro, 0 )->setCheckState( Qt::Checked );
      QTRY_COMPARE( mDock->request().kinds.size(), 2 );
      kinds->item( micro, 2 )->setText( QStringLiteral( "0.5" ) );
      QTRY_COMPARE( mDock->request().costOf( QStringLiteral( "air_micro" ) ), 0.5 );
      kinds->item( micro, 4 )->setText( QStringLiteral( "7" ) );
      QTRY_COMPARE( mDock->request().kinds.constLast().most, 7 );

      QComboBox *place = find<QComboBox>( "planningQuotaPlace" );
      place->setCurrentIndex( 0 );
      QTest::mouseClick( find<QToolButton>( "planningAddQuota" ), Qt::LeftButton );
      QTRY_COMPARE( mDock->request().quotas.size(), 1 );
      find<QTableWidget>( "planningQuotas" )->item( 0, 2 )->setText( QStringLiteral( "3" ) );
      QTRY_COMPARE( mDock->request().quotas.constFirst().most, 3 );
      mDock->undoStack()->undo();
      QCOMPARE( mDock->request().quotas.size(), 0 ); // quotas in a row are one step
      mDock->undoStack()->undo();
      QVERIFY( mDock->request().kinds.isEmpty() );
      QVERIFY( !find<QCheckBox>( "planningMixed" )->isChecked() );
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
      mDock->previewSite( 1, { home.lon, home.lat + 0.02 } ); // 2.2 km north of the greenway
      QCOMPARE( distance().verdict, ClauseVerdict::Fails );
      QVERIFY( qAbs( *distance().measured - 2217 ) < 5 ); // a fiftieth of a degree of latitude at 30.5°: 110.86 km a degree
      QCOMPARE( rules.counts( 1 ).fails, fails + 1 );
      QCOMPARE( sites->item( 0, 3 )->text(), QStringLiteral( "%1 fail(s)" ).arg( fails + 1 ) );
      QVERIFY( !breach.isEmpty() && !breach.constLast().constFirst().value<QgsGeometry>().isEmpty() );
      mDock->previewSite( 1, home ); // put back
      QCOMPARE( distance().verdict, ClauseVerdict::Meets );
      mDock->moveSite( 1, { home.lon, home.lat + 0.02 } );
      QCOMPARE( distance().verdict, ClauseVerdict::Fails );
      mDock->undoStack()->undo();
      QCOMPARE( distance().verdict, ClauseVerdict::Meets );
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
      const QString pictures = qEnvironmentVariable( "JINGUAN_TEST_PICTURES" );
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
        if ( !pictures.isEmpty() )
          QVERIFY( mDock->grab().save( QStringLiteral( "%1/planningdock_%2.png" ).arg( pictures ).arg( step + 1 ) ) );
      }
      window.removeDockWidget( mDock.get() );
      mDock->setParent( nullptr );
    }

  private:
    template<typename T> T *find( const char *name ) const
    {
      T *child = mDock->findChild<T *>( QString::fromLatin1( name ) );
      if ( !child )
        qFatal( "no child %s", name );
      return child;
    }

    void tick( const char *list, const char *id, bool on ) const
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

    static int rowOf( const QTableWidget *table, const QString &id )
    {
      for ( int row = 0; row < table->rowCount(); ++row )
        if ( table->item( row, 0 )->data( Qt::UserRole ).toString() == id )
          return row;
      qFatal( "no row" );
    }

    void proposeAndWait()
    {
      QSignalSpy changed( &mDock->session(), &PlanningSession::answered );
      QTest::mouseClick( find<QPushButton>( "planningPropose" ), Qt::LeftButton );
      QVERIFY2( !changed.isEmpty() || changed.wait( patience ), qPrintable( find<QLabel>( "planningStatus" )->text() ) );
    }

    Catalogue mCatalogue;
    Responsibility mResponsibility;
    std::unique_ptr<QTemporaryDir> mFolder;
    std::unique_ptr<Workspace> mWorkspace;
    std::unique_ptr<PlanningDock> mDock;
};

JINGUAN_QGIS_TEST_MAIN( TestPlanningDock )
#include "test_planningdock.moc"
