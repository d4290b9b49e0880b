#include "PlanningDockFixture.h"
#include "QgisTestMain.h"

#include "widgets/planning/GoalPage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QToolButton>

using namespace jinguan;

/** The pages that state the question: goal, demand, candidates, constraints. */
class TestPlanningFields : public QObject, private test::PlanningDockFixture
{
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { VERIFY_OK( load() ); }
    void init() { VERIFY_OK( open() ); }
    void cleanup() { close(); }

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

    void fields_ofKrigingAndDay()
    {
      QComboBox *model = find<QComboBox>( "planningModel" );
      QVERIFY( !find<QWidget>( "planningVariogram" )->isVisibleTo( &mDock->goal() ) );
      model->setCurrentIndex( model->findData( QStringLiteral( "mean_variance" ) ) );
      QVERIFY( find<QWidget>( "planningVariogram" )->isVisibleTo( &mDock->goal() ) );
      QVERIFY( !mDock->request().variogram ); // fitted to readings
      find<QCheckBox>( "planningVariogramGiven" )->setChecked( true );
      QVERIFY( mDock->request().variogram.has_value() );
      QComboBox *shape = find<QComboBox>( "planningVariogramShape" );
      shape->setCurrentIndex( shape->findData( QStringLiteral( "exponential" ) ) );
      find<QDoubleSpinBox>( "planningVariogramSill" )->setValue( 150 );
      find<QDoubleSpinBox>( "planningVariogramNugget" )->setValue( 20 );
      find<QDoubleSpinBox>( "planningVariogramRange" )->setValue( 12000 );
      find<QCheckBox>( "planningTrend" )->setChecked( true );
      const VariogramModel given = mDock->request().variogram.value_or( VariogramModel() );
      QCOMPARE( given.shape, VariogramShape::Exponential );
      QCOMPARE( given.nugget, 20.0 );
      QCOMPARE( given.partialSill, 130.0 ); // the sill has the nugget in it
      QCOMPARE( given.range, 12000.0 );
      QVERIFY( mDock->request().trend );
      mDock->undoStack()->undo();
      QVERIFY( !mDock->request().trend );
      mDock->undoStack()->undo(); // the variogram, all its fields in a row
      QVERIFY( !mDock->request().variogram );
      QVERIFY( !find<QCheckBox>( "planningVariogramGiven" )->isChecked() );

      QVERIFY( !mDock->request().day.isValid() );
      find<QCheckBox>( "planningOnDay" )->setChecked( true );
      find<QDateEdit>( "planningDay" )->setDate( QDate( 2025, 7, 1 ) );
      QCOMPARE( mDock->request().day, QDate( 2025, 7, 1 ) );
      find<QCheckBox>( "planningOnDay" )->setChecked( false );
      QVERIFY( !mDock->request().day.isValid() );

      QCOMPARE( find<QDoubleSpinBox>( "planningTownDensity" )->value(), 6000.0 );
      find<QDoubleSpinBox>( "planningTownDensity" )->setValue( 9000 );
      QCOMPARE( mDock->request().townDensity, 9000.0 );
    }

    void day_countsTheStationsOfThen()
    {
      Station later = test::station( QStringLiteral( "S9" ), test::at( 15, 9 ) );
      later.states = { { StationStatus::Running, QDate( 2026, 3, 1 ), {} } };
      later.positions.first().validFrom = QDate( 2026, 3, 1 );
      VERIFY_OK( mWorkspace->network().saveStations( { later } ) );
      mDock->networkChanged();
      proposeAndWait();
      const int now = mDock->session().before().sites;
      find<QCheckBox>( "planningOnDay" )->setChecked( true );
      find<QDateEdit>( "planningDay" )->setDate( QDate( 2026, 2, 1 ) );
      proposeAndWait();
      QCOMPARE( mDock->session().before().sites, now - 1 );
    }
};

JINGUAN_QGIS_TEST_MAIN( TestPlanningFields )
#include "test_planningfields.moc"
