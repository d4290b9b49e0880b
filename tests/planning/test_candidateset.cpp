#include "PlanningTestMain.h"
#include "PlanningTestTools.h"

#include "planning/CandidateSet.h"

using namespace jinguan;

namespace
{
const LonLat corner { 104.0, 30.6 };

QgsGeometry line( const QList<QPointF> &metres )
{
  QgsPolylineXY points;
  for ( const QPointF &at : metres )
  {
    const LonLat point = Geodesy::offset( corner, at.x(), at.y() );
    points.append( { point.lon, point.lat } );
  }
  return QgsGeometry::fromPolylineXY( points );
}
} // namespace

class TestCandidateSet : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void addAlong_keepsTheStepAcrossBends_data()
    {
      QTest::addColumn<QList<QPointF>>( "metres" );
      QTest::addColumn<double>( "step" );
      QTest::addColumn<int>( "count" );
      QTest::newRow( "straight" ) << QList<QPointF> { { 0, 0 }, { 4500, 0 } } << 1000.0 << 5;
      QTest::newRow( "bend inside a step" ) << QList<QPointF> { { 0, 0 }, { 1500, 0 }, { 1500, 3200 } } << 1000.0 << 5;
      QTest::newRow( "many short segments" ) << QList<QPointF> { { 0, 0 }, { 300, 0 }, { 600, 0 }, { 900, 0 }, { 1200, 0 }, { 2500, 0 } }
                                             << 1000.0 << 3;
      QTest::newRow( "doubled vertex" ) << QList<QPointF> { { 0, 0 }, { 0, 0 }, { 1500, 0 } } << 1000.0 << 2;
      QTest::newRow( "shorter than the step" ) << QList<QPointF> { { 0, 0 }, { 100, 0 } } << 1000.0 << 1;
      QTest::newRow( "step 0" ) << QList<QPointF> { { 0, 0 }, { 100, 0 } } << 0.0 << 0;
    }

    void addAlong_keepsTheStepAcrossBends()
    {
      QFETCH( QList<QPointF>, metres );
      QFETCH( double, step );
      QFETCH( int, count );
      CandidateSet set;
      const QgsGeometry geometry = line( metres );
      set.addAlong( geometry, step, QStringLiteral( "greenway" ), QStringLiteral( "锦城绿道" ) );
      QCOMPARE( set.size(), count );
      for ( const Candidate &candidate : set.candidates() )
      {
        QCOMPARE( candidate.source, QStringLiteral( "greenway" ) );
        QCOMPARE( candidate.name, QStringLiteral( "锦城绿道" ) );
        QVERIFY( geometry.distance( QgsGeometry::fromPointXY( { candidate.at.lon, candidate.at.lat } ) ) < 1e-9 );
      }
      const test::Geodesic geodesic;
      if ( metres.size() == 2 )
        for ( int i = 1; i < set.size(); ++i )
          QVERIFY(
            qAbs( geodesic.distance( set.points()[static_cast<size_t>( i )], set.points()[static_cast<size_t>( i - 1 )] ) - step ) < 0.1 );
    }

    void addAlong_startsAfreshOnEachPart()
    {
      QgsGeometry two = QgsGeometry::collectGeometry( { line( { { 0, 0 }, { 2500, 0 } } ), line( { { 0, 5000 }, { 1500, 5000 } } ) } );
      CandidateSet set;
      set.addAlong( two, 1000, QStringLiteral( "road" ) );
      QCOMPARE( set.size(), 5 );
    }

    void addGrid_liesInsideAndIsEmptyWithoutArea()
    {
      const QgsGeometry area = test::boxKm( corner, 5, 5 ).difference( test::boxKm( Geodesy::offset( corner, 1000, 1000 ), 2, 2 ) );
      CandidateSet set;
      set.addGrid( area, 700, QStringLiteral( "grid" ) );
      QVERIFY( set.size() >= 40 );
      for ( const Candidate &candidate : set.candidates() )
        QVERIFY( area.intersects( QgsGeometry::fromPointXY( { candidate.at.lon, candidate.at.lat } ) ) );
      CandidateSet none;
      none.addGrid( QgsGeometry(), 700, QStringLiteral( "grid" ) );
      QVERIFY( none.isEmpty() );
    }

    void filters_keepRegionAndDropZones()
    {
      CandidateSet set;
      for ( int east = 0; east < 10; ++east )
        set.add( { Geodesy::offset( corner, 500 + east * 1000.0, 500 ), QStringLiteral( "grid" ), {} } );
      set.keepInside( test::boxKm( corner, 8, 1 ) );
      QCOMPARE( set.size(), 8 );
      set.excludeInside( test::boxKm( Geodesy::offset( corner, 3000, 0 ), 2, 1 ) );
      QCOMPARE( set.size(), 6 );
      set.excludeInside( QgsGeometry() );
      QCOMPARE( set.size(), 6 );
      set.keepInside( QgsGeometry() );
      QVERIFY( set.isEmpty() );
    }

    void thin_keepsTheFirstOfNeighbours_data()
    {
      QTest::addColumn<double>( "spacing" );
      QTest::newRow( "none" ) << 0.0;
      QTest::newRow( "900 m" ) << 900.0;
      QTest::newRow( "1.9 km" ) << 1900.0;
    }

    void thin_keepsTheFirstOfNeighbours()
    {
      QFETCH( double, spacing );
      CandidateSet set;
      set.addGrid( test::boxKm( corner, 8, 8 ), 400, QStringLiteral( "grid" ) );
      const std::vector<LonLat> all = set.points();
      set.thin( spacing );
      // The same by comparing every pair.
      std::vector<LonLat> expected;
      const test::Geodesic geodesic;
      for ( const LonLat &point : all )
        if ( std::none_of(
               expected.begin(), expected.end(), [&]( const LonLat &kept ) { return geodesic.distance( kept, point ) < spacing; } ) )
          expected.push_back( point );
      QVERIFY( set.points() == expected );
    }
};

JINGUAN_PLANNING_TEST_MAIN( TestCandidateSet )
#include "test_candidateset.moc"
