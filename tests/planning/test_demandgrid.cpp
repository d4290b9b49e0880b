#include "PlanningTestMain.h"
#include "PlanningTestTools.h"
#include "TestSupport.h"

#include <random>

using namespace jinguan;

namespace
{

const LonLat corner { 104.0, 30.6 };

QgsGeometry ringWithHole()
{
  return test::boxKm( corner, 12, 10 ).difference( test::boxKm( Geodesy::offset( corner, 4000, 3000 ), 4.5, 3.3 ) );
}

DemandGrid gridOf( const QgsGeometry &region, double cellSize )
{
  Progress progress;
  Result<DemandGrid> grid = DemandGrid::build( region, cellSize, progress );
  if ( !grid )
    qFatal( "%s", qPrintable( grid.error().text() ) );
  return grid.take();
}

} // namespace

class TestDemandGrid : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void build_coversTheRegionExactly_data()
    {
      QTest::addColumn<QgsGeometry>( "region" );
      QTest::addColumn<double>( "cellSize" );
      QTest::newRow( "rectangle" ) << test::boxKm( corner, 10, 8 ) << 1000.0;
      QTest::newRow( "hole" ) << ringWithHole() << 700.0;
      QTest::newRow( "two parts" ) << test::boxKm( corner, 3, 3 ).combine( test::boxKm( { 104.2, 30.7 }, 2, 5 ) ) << 400.0;
      QTest::newRow( "west of the zone" ) << test::boxKm( { 102.99, 30.9 }, 20, 20 ) << 900.0;
      QTest::newRow( "smaller than a cell" ) << test::boxKm( corner, 0.3, 0.2 ) << 1000.0;
      QTest::newRow( "thin sliver" ) << QgsGeometry::fromWkt( QStringLiteral( "POLYGON((104 30.6,104.2 30.75,104.2001 30.75,104 30.6))" ) )
                                     << 500.0;
      QTest::newRow( "self-crossing" ) << QgsGeometry::fromWkt(
        QStringLiteral( "POLYGON((104 30.6,104.1 30.7,104.1 30.6,104 30.7,104 30.6))" ) )
                                       << 800.0;
    }

    void build_coversTheRegionExactly()
    {
      QFETCH( QgsGeometry, region );
      QFETCH( double, cellSize );
      const DemandGrid grid = gridOf( region, cellSize );
      const double truth = test::Geodesic().areaKm2( region.makeValid() );
      QVERIFY2( std::abs( grid.totalArea() - truth ) < 5e-6 * truth,
        qPrintable( QStringLiteral( "%1 for %2" ).arg( grid.totalArea() ).arg( truth ) ) );
      const QgsGeometry valid = region.makeValid();
      for ( int i = 0; i < grid.size(); ++i )
      {
        const DemandCell &cell = grid.cell( i );
        QVERIFY( valid.intersects( QgsGeometry::fromPointXY( { cell.at.lon, cell.at.lat } ) ) );
        QCOMPARE( grid.cellAt( cell.row, cell.column ), i );
        if ( i > 0 )
          QVERIFY( std::pair( grid.cell( i - 1 ).row, grid.cell( i - 1 ).column ) < std::pair( cell.row, cell.column ) );
      }
    }

    void build_makesCellsOfTheSizeAskedFor()
    {
      // As high as the city, where a step in degrees would be 1.4 % off.
      const DemandGrid grid = gridOf( test::box( 103.9, 30.09, 104.1, 31.44 ), 1000 );
      const test::Geodesic geodesic;
      for ( const DemandCell &cell : grid.cells() )
      {
        const QgsRectangle r = grid.rectangle( cell.row, cell.column );
        const double middle = r.center().y();
        QVERIFY( std::abs( geodesic.distance( { r.xMinimum(), middle }, { r.xMaximum(), middle } ) - 1000 ) < 0.5 );
        QVERIFY( std::abs( geodesic.distance( { r.xMinimum(), r.yMinimum() }, { r.xMinimum(), r.yMaximum() } ) - 1000 ) < 0.5 );
      }
    }

    void build_countsCellsOfARectangleByHand()
    {
      // 3.5 by 2 cells: three whole columns and a half one. Half a metre of slack keeps the third row away.
      const DemandGrid grid = gridOf( test::boxKm( corner, 3.5, 1.9995 ), 1000 );
      QCOMPARE( grid.size(), 8 );
      QVERIFY( qAbs( grid.cell( 0 ).areaKm2 - 1.0 ) < 1e-3 );
      QVERIFY( grid.cell( 0 ).whole );
      QVERIFY( !grid.cell( 3 ).whole );
      QVERIFY( qAbs( grid.cell( 3 ).areaKm2 - 0.5 ) < 2e-3 );
    }

    void build_isRepeatable()
    {
      const DemandGrid first = gridOf( ringWithHole(), 350 );
      const DemandGrid second = gridOf( ringWithHole(), 350 );
      QCOMPARE( first.size(), second.size() );
      for ( int i = 0; i < first.size(); ++i )
      {
        QVERIFY( first.cell( i ).at == second.cell( i ).at );
        QCOMPARE( first.cell( i ).areaKm2, second.cell( i ).areaKm2 );
      }
    }

    void build_refusesWhatCannotBeCut_data()
    {
      QTest::addColumn<QgsGeometry>( "region" );
      QTest::addColumn<double>( "cellSize" );
      QTest::addColumn<QString>( "word" );
      QTest::newRow( "no region" ) << QgsGeometry() << 1000.0 << "no area";
      QTest::newRow( "a line" ) << QgsGeometry::fromWkt( QStringLiteral( "LINESTRING(104 30,105 31)" ) ) << 1000.0 << "no area";
      QTest::newRow( "cell of 0 m" ) << test::boxKm( corner, 1, 1 ) << 0.0 << "more than 0 m";
      QTest::newRow( "negative cell" ) << test::boxKm( corner, 1, 1 ) << -5.0 << "more than 0 m";
      QTest::newRow( "too many" ) << test::boxKm( corner, 100, 100 ) << 1.0 << "more than 4000000 cells";
    }

    void build_refusesWhatCannotBeCut()
    {
      QFETCH( QgsGeometry, region );
      QFETCH( double, cellSize );
      QFETCH( QString, word );
      Progress progress;
      const Result<DemandGrid> grid = DemandGrid::build( region, cellSize, progress );
      QVERIFY( !grid );
      QVERIFY2( grid.error().message.contains( word ), qPrintable( grid.error().message ) );
    }

    void build_stopsWhenCancelled()
    {
      test::CancelAfter cancel( 3 );
      const Result<DemandGrid> grid = DemandGrid::build( ringWithHole(), 100, cancel );
      QVERIFY( !grid );
      QVERIFY( grid.error().message.contains( QLatin1String( "Cancelled" ) ) );
    }

    void build_reportsUpToTheEnd()
    {
      test::RecordingProgress progress;
      QVERIFY( DemandGrid::build( ringWithHole(), 500, progress ).ok() );
      QVERIFY( std::is_sorted( progress.mFractions.cbegin(), progress.mFractions.cend() ) );
      QVERIFY( qAbs( progress.mFractions.constLast() - 1.0 ) < 1e-9 );
    }

    void forEachWithin_findsWhatTheGeodesicFinds_data()
    {
      QTest::addColumn<LonLat>( "centre" );
      QTest::addColumn<double>( "radius" );
      QTest::newRow( "inside" ) << Geodesy::offset( corner, 6100, 5200 ) << 3000.0;
      QTest::newRow( "in the hole" ) << Geodesy::offset( corner, 6000, 4500 ) << 2500.0;
      QTest::newRow( "west of the region" ) << Geodesy::offset( corner, -2500, 4000 ) << 4000.0;
      QTest::newRow( "south-east corner" ) << Geodesy::offset( corner, 12500, -500 ) << 2000.0;
      QTest::newRow( "all" ) << Geodesy::offset( corner, 6000, 5000 ) << 20000.0;
      QTest::newRow( "far away" ) << LonLat { 90, 10 } << 4000.0;
      QTest::newRow( "tiny" ) << Geodesy::offset( corner, 1000, 1000 ) << 10.0;
      QTest::newRow( "radius 0" ) << Geodesy::offset( corner, 350, 350 ) << 0.0;
      QTest::newRow( "negative radius" ) << Geodesy::offset( corner, 350, 350 ) << -1.0;
    }

    void forEachWithin_findsWhatTheGeodesicFinds()
    {
      QFETCH( LonLat, centre );
      QFETCH( double, radius );
      const DemandGrid grid = gridOf( ringWithHole(), 400 );
      std::vector<int> found;
      grid.forEachWithin( centre, radius, [&found]( int cell ) { found.push_back( cell ); } );
      const test::Geodesic geodesic;
      std::vector<int> expected;
      for ( int i = 0; i < grid.size(); ++i )
        if ( radius > 0 && geodesic.distance( centre, grid.cell( i ).at ) <= radius )
          expected.push_back( i );
      QCOMPARE( found, expected );
    }

    void assignDistricts_firstOneWinsAndVoidStaysOut()
    {
      DemandGrid grid = gridOf( test::boxKm( corner, 4, 2 ), 1000 );
      const QgsGeometry west = test::boxKm( Geodesy::offset( corner, -100, -100 ), 2.1, 3 );
      const QgsGeometry both = test::boxKm( Geodesy::offset( corner, -100, -100 ), 3.1, 3 );
      grid.assignDistricts(
        { { QStringLiteral( "1" ), QStringLiteral( "West" ), west }, { QStringLiteral( "2" ), QStringLiteral( "Both" ), both } } );
      for ( const DemandCell &cell : grid.cells() )
        QCOMPARE( cell.district, cell.column < 2 ? 0 : cell.column == 2 ? 1 : -1 );
    }

    void spreadPopulation_keepsTheSumInside()
    {
      DemandGrid grid = gridOf( test::boxKm( corner, 20, 20 ), 500 );
      const LonLat middle = Geodesy::offset( corner, 10000, 10000 );
      grid.spreadPopulation(
        { { QgsGeometry::fromPointXY( { middle.lon, middle.lat } ), 120000, QStringLiteral( "Town" ) } }, QgsGeometry(), 6000 );
      QVERIFY( qAbs( grid.totalPeople() - 120000 ) < 1e-6 );
      // 120,000 people at 6,000 per km² live on 20 km², a disc of 2,523 m.
      for ( const DemandCell &cell : grid.cells() )
        QCOMPARE( cell.people > 0, Geodesy::distance( cell.at, middle ) <= std::sqrt( 20.0 / M_PI ) * 1000 );
    }

    void spreadPopulation_countsOnlyTheRegionsShare()
    {
      DemandGrid grid = gridOf( test::boxKm( corner, 20, 20 ), 500 );
      const LonLat onEdge = Geodesy::offset( corner, 0, 10000 );
      grid.spreadPopulation( { { QgsGeometry::fromPointXY( { onEdge.lon, onEdge.lat } ), 100000, QString() } }, QgsGeometry(), 6000 );
      QVERIFY2( qAbs( grid.totalPeople() - 50000 ) < 3000, qPrintable( QString::number( grid.totalPeople() ) ) );
    }

    void spreadPopulation_staysInBuiltUpAreaAndPolygons()
    {
      DemandGrid grid = gridOf( test::boxKm( corner, 20, 20 ), 500 );
      const LonLat middle = Geodesy::offset( corner, 10000, 10000 );
      const QgsGeometry eastHalf = test::boxKm( Geodesy::offset( corner, 10000, 0 ), 10, 20 );
      const QgsGeometry village = test::boxKm( Geodesy::offset( corner, 2000, 2000 ), 2, 2 );
      grid.spreadPopulation(
        { { QgsGeometry::fromPointXY( { middle.lon, middle.lat } ), 60000, QString() }, { village, 3000, QString() } }, eastHalf, 6000 );
      QVERIFY( qAbs( grid.totalPeople() - 63000 ) < 1e-6 );
      double west = 0;
      for ( const DemandCell &cell : grid.cells() )
        if ( cell.at.lon < middle.lon )
          west += cell.people;
      QVERIFY( qAbs( west - 3000 ) < 1e-6 );
    }

    void spreadPopulation_placesPeopleOfTinyPolygonAndEmptyInput()
    {
      DemandGrid grid = gridOf( test::boxKm( corner, 5, 5 ), 1000 );
      grid.spreadPopulation(
        { { test::boxKm( Geodesy::offset( corner, 2100, 2100 ), 0.05, 0.05 ), 77, QString() }, { QgsGeometry(), 5, QString() } },
        QgsGeometry(), 6000 );
      QVERIFY( qAbs( grid.totalPeople() - 77 ) < 1e-9 );
      grid.spreadPopulation( {}, QgsGeometry(), 6000 );
      QCOMPARE( grid.totalPeople(), 0.0 );
      QVERIFY( !grid.hasPopulation() );
    }
};

JINGUAN_PLANNING_TEST_MAIN( TestDemandGrid )
#include "test_demandgrid.moc"
