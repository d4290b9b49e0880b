#include "PlanningTestMain.h"
#include "PlanningTestTools.h"

#include "planning/CoverageModel.h"
#include "planning/CoverageTracker.h"
#include "planning/GapGeometry.h"

#include <QElapsedTimer>

#include <random>

using namespace jinguan;

namespace
{

const LonLat corner { 102.99, 30.6 }; // the west edge of the city, outside the zone of the drawing CRS

std::shared_ptr<DemandGrid> gridOf( const QgsGeometry &region, double cellSize )
{
  Progress progress;
  Result<DemandGrid> grid = DemandGrid::build( region, cellSize, progress );
  if ( !grid )
    qFatal( "%s", qPrintable( grid.error().text() ) );
  return std::make_shared<DemandGrid>( grid.take() );
}

/** Figures counted afresh with geodesics: how many sites reach each cell. */
CoverageFigures recount( const DemandGrid &grid, const std::vector<CoveringSite> &sites )
{
  const test::Geodesic geodesic;
  CoverageFigures figures;
  figures.sites = static_cast<int>( sites.size() );
  figures.areaByFold.assign( 1, 0 );
  for ( const DistrictArea &district : grid.districts() )
    figures.districts.append( { district.code, district.name, 0, 0, 0, 0 } );
  for ( const DemandCell &cell : grid.cells() )
  {
    size_t fold = 0;
    for ( const CoveringSite &site : sites )
      fold += site.radius > 0 && geodesic.distance( site.at, cell.at ) <= site.radius;
    figures.areaByFold.resize( std::max( figures.areaByFold.size(), fold + 1 ), 0 );
    figures.areaByFold[fold] += cell.areaKm2;
    if ( grid.hasPopulation() )
    {
      figures.peopleByFold.resize( figures.areaByFold.size(), 0 );
      figures.peopleByFold[fold] += cell.people;
    }
    figures.area += cell.areaKm2;
    figures.people += cell.people;
    figures.coveredArea += fold > 0 ? cell.areaKm2 : 0;
    figures.coveredPeople += fold > 0 ? cell.people : 0;
    if ( cell.district >= 0 )
    {
      figures.districts[cell.district].area += cell.areaKm2;
      figures.districts[cell.district].people += cell.people;
      figures.districts[cell.district].coveredArea += fold > 0 ? cell.areaKm2 : 0;
      figures.districts[cell.district].coveredPeople += fold > 0 ? cell.people : 0;
    }
  }
  return figures;
}

} // namespace

class TestCoverage : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void model_rowsAreTheCellsWithinTheRadius_data()
    {
      QTest::addColumn<double>( "radius" );
      QTest::newRow( "3 km" ) << 3000.0;
      QTest::newRow( "less than a cell" ) << 100.0;
      QTest::newRow( "0" ) << 0.0;
    }

    void model_rowsAreTheCellsWithinTheRadius()
    {
      QFETCH( double, radius );
      const auto grid = gridOf( test::boxKm( corner, 10, 10 ), 600 );
      const std::vector<LonLat> candidates { Geodesy::offset( corner, 5000, 5000 ), Geodesy::offset( corner, -1000, 2000 ), { 110, 20 } };
      Progress progress;
      const Result<CoverageModel> model = CoverageModel::build( *grid, candidates, radius, progress );
      QVERIFY( model.ok() );
      QCOMPARE( model->candidateCount(), 3 );
      const test::Geodesic geodesic;
      size_t arcs = 0;
      for ( int candidate = 0; candidate < 3; ++candidate )
      {
        std::vector<std::int32_t> expected;
        for ( int cell = 0; cell < grid->size(); ++cell )
          if ( radius > 0 && geodesic.distance( candidates[static_cast<size_t>( candidate )], grid->cell( cell ).at ) <= radius )
            expected.push_back( cell );
        const auto row = model->cellsOf( candidate );
        QCOMPARE( std::vector<std::int32_t>( row.begin(), row.end() ), expected );
        arcs += expected.size();
      }
      QCOMPARE( model->arcCount(), arcs );
    }

    void model_stopsWhenCancelled()
    {
      const auto grid = gridOf( test::boxKm( corner, 3, 3 ), 500 );
      test::CancelAfter cancel( 0 );
      QVERIFY( !CoverageModel::build( *grid, { corner }, 1000, cancel ).ok() );
    }

    void tracker_smallCaseByHand()
    {
      // One row of four cells of 1 km²; a site in the middle of cell 0 reaches the centres of 0 and 1, one in the middle of cell 1 those of 0, 1, 2.
      const auto grid = gridOf( test::boxKm( corner, 3.9999, 0.9999 ), 1000 );
      QCOMPARE( grid->size(), 4 );
      CoverageTracker tracker( grid, { { grid->cell( 0 ).at, 1010 } } );
      QVERIFY( qAbs( tracker.before().areaShare() - 0.5 ) < 1e-3 );
      QVERIFY( qAbs( tracker.before().gapArea() - 2.0 ) < 2e-3 );
      tracker.place( 7, { grid->cell( 1 ).at, 1010 } );
      const CoverageFigures after = tracker.after();
      QCOMPARE( after.sites, 2 );
      QVERIFY( qAbs( after.areaShare() - 0.75 ) < 1e-3 );
      QVERIFY( qAbs( after.overlapArea() - 2.0 ) < 2e-3 );
      QVERIFY( qAbs( after.meanFold() - 1.25 ) < 1e-3 );
      QVERIFY( qAbs( tracker.onlyCoveredBy( 7, DemandKind::Area ) - 1.0 ) < 1e-3 );
      QCOMPARE( tracker.onlyCoveredBy( 8, DemandKind::Area ), 0.0 );
      QVERIFY( !tracker.remove( 8 ) );
      QVERIFY( tracker.remove( 7 ) );
      QVERIFY( tracker.after() == tracker.before() );
    }

    void tracker_agreesWithARecountAfterAnyChanges()
    {
      auto grid = gridOf( test::boxKm( corner, 14, 12 ), 500 );
      grid->assignDistricts( { { QStringLiteral( "a" ), QStringLiteral( "A" ), test::boxKm( corner, 7, 12 ) },
        { QStringLiteral( "b" ), QStringLiteral( "B" ), test::boxKm( Geodesy::offset( corner, 7000, 0 ), 7, 12 ) } } );
      const LonLat town = Geodesy::offset( corner, 6000, 6000 );
      grid->spreadPopulation( { { QgsGeometry::fromPointXY( { town.lon, town.lat } ), 200000, QString() } }, QgsGeometry(), 6000 );
      const std::vector<CoveringSite> existing { { Geodesy::offset( corner, 3000, 3000 ), 2500 },
        { Geodesy::offset( corner, -800, 9000 ), 2500 } };
      CoverageTracker tracker( grid, existing );
      std::mt19937 random( 42 );
      std::uniform_real_distribution<double> along( -2000, 15000 );
      for ( int change = 0; change < 60; ++change )
      {
        const qint64 id = static_cast<qint64>( random() % 8 );
        if ( random() % 4 == 0 )
          tracker.remove( id );
        else
          tracker.place( id, { Geodesy::offset( corner, along( random ), along( random ) ), change % 2 ? 2500.0 : 1200.0 } );
        std::vector<CoveringSite> sites = existing;
        for ( const auto &[key, site] : tracker.sites() )
          sites.push_back( site );
        QVERIFY( tracker.after() == recount( *grid, sites ) );
      }
      QVERIFY( tracker.before() == recount( *grid, existing ) );
      tracker.clear();
      QVERIFY( tracker.after() == tracker.before() );
    }

    void tracker_isFastEnoughToFollowTheMouse()
    {
      const auto grid = gridOf( test::boxKm( corner, 141.5, 141.5 ), 1000 );
      QVERIFY( grid->size() >= 20000 );
      CoverageTracker tracker( grid, {} );
      for ( int id = 0; id < 20; ++id )
        tracker.place( id, { Geodesy::offset( corner, 7000.0 * id, 7000.0 * id ), 4000 } );
      qint64 best = std::numeric_limits<qint64>::max();
      for ( int step = 0; step < 30; ++step )
      {
        QElapsedTimer timer;
        timer.start();
        tracker.place( 5, { Geodesy::offset( corner, 60000 + 300.0 * step, 20000 ), 4000 } );
        const CoverageFigures figures = tracker.after();
        best = std::min( best, timer.nsecsElapsed() );
        QVERIFY( figures.coveredArea > 0 );
      }
      QVERIFY2( best < 30'000'000, qPrintable( QStringLiteral( "%1 ms" ).arg( static_cast<double>( best ) / 1e6 ) ) );
    }

    void figures_surviveTheirMap()
    {
      auto grid = gridOf( test::boxKm( corner, 5, 5 ), 500 );
      grid->assignDistricts( { { QStringLiteral( "510104" ), QStringLiteral( "锦江区" ), test::boxKm( corner, 3, 5 ) } } );
      CoverageTracker tracker( grid, { { Geodesy::offset( corner, 1000, 1000 ), 2000 } } );
      tracker.place( 1, { Geodesy::offset( corner, 1500, 1000 ), 2000 } );
      QVERIFY( CoverageFigures::fromMap( tracker.after().toMap() ) == tracker.after() );
      QCOMPARE( tracker.after().districts.constFirst().name, QStringLiteral( "锦江区" ) );
    }

    void exactGap_areaIsRegionWithoutCircle_data()
    {
      QTest::addColumn<double>( "radius" );
      QTest::newRow( "2 km" ) << 2000.0;
      QTest::newRow( "none" ) << 0.0;
    }

    void exactGap_areaIsRegionWithoutCircle()
    {
      QFETCH( double, radius );
      const QgsGeometry region = test::boxKm( corner, 10, 10 );
      const test::Geodesic geodesic;
      const QgsGeometry gap = GapGeometry::exact( region, { { Geodesy::offset( corner, 5000, 5000 ), radius } } );
      const double expected = geodesic.areaKm2( region ) - M_PI * radius * radius / 1e6;
      QVERIFY2(
        std::abs( geodesic.areaKm2( gap ) - expected ) < 0.003, qPrintable( QString::number( geodesic.areaKm2( gap ) - expected ) ) );
    }

    void exactGap_isEmptyWhenAllIsCoveredAndWholeWhenNothingIsNear()
    {
      const QgsGeometry region = test::boxKm( corner, 2, 2 );
      QVERIFY( GapGeometry::exact( region, { { Geodesy::offset( corner, 1000, 1000 ), 5000 } } ).isEmpty() );
      QVERIFY( GapGeometry::exact( region, { { { 110, 20 }, 5000 } } ).equals( region ) );
    }

    void cellGap_hasTheAreaOfTheUncoveredCells()
    {
      const QgsGeometry region =
        test::boxKm( corner, 9.3, 7.7 ).difference( test::boxKm( Geodesy::offset( corner, 2000, 2000 ), 1.1, 2.2 ) );
      const auto grid = gridOf( region, 500 );
      CoverageTracker tracker( grid, { { Geodesy::offset( corner, 4000, 4000 ), 2000 }, { Geodesy::offset( corner, -100, 0 ), 3000 } } );
      const double area = test::Geodesic().areaKm2( GapGeometry::ofCells( tracker ) );
      QVERIFY2( std::abs( area - tracker.after().gapArea() ) < 1e-5 * area,
        qPrintable( QStringLiteral( "%1 for %2" ).arg( area ).arg( tracker.after().gapArea() ) ) );
      CoverageTracker full( grid, { { Geodesy::offset( corner, 4000, 4000 ), 20000 } } );
      QVERIFY( GapGeometry::ofCells( full ).isEmpty() );
    }
};

JINGUAN_PLANNING_TEST_MAIN( TestCoverage )
#include "test_coverage.moc"
