#include "QualityFixture.h"

using namespace jinguan;
using namespace jinguan::test;

/** The checks of quality control on series made by hand. */
class TestSeriesChecks : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void beyondRange_findsWhatLiesOutside_data();
    void beyondRange_findsWhatLiesOutside();
    void steps_needConsecutiveValues_data();
    void steps_needConsecutiveValues();
    void stuck_findsWholeRuns_data();
    void stuck_findsWholeRuns();
    void spikes_standOutOnBothSides_data();
    void spikes_standOutOnBothSides();
    void disagreeing_needsARunInOneDirection_data();
    void disagreeing_needsARunInOneDirection();
    void besideState_findsLoneValues();
    void isWitnessed_byANeighbourThatMovedToo();
};

static const double sNo = std::nan( "" );

void TestSeriesChecks::beyondRange_findsWhatLiesOutside_data()
{
  QTest::addColumn<double>( "min" );
  QTest::addColumn<double>( "max" );
  QTest::addColumn<QList<int>>( "found" );
  QTest::newRow( "both ends" ) << 0.0 << 100.0 << QList<int> { 0, 4 };
  QTest::newRow( "open below" ) << sNo << 100.0 << QList<int> { 4 };
  QTest::newRow( "open above" ) << 0.0 << sNo << QList<int> { 0 };
  QTest::newRow( "limits belong to it" ) << -1.0 << 101.0 << QList<int>();
}

void TestSeriesChecks::beyondRange_findsWhatLiesOutside()
{
  QFETCH( double, min );
  QFETCH( double, max );
  QFETCH( QList<int>, found );
  QList<CheckPoint> list = points( { -1, 0, sNo, 100, 101, 500 } );
  list.last().isUsable = false; // came with a fault
  QCOMPARE( indices( checks::beyondRange( list, min, max ) ), found );
}

void TestSeriesChecks::steps_needConsecutiveValues_data()
{
  QTest::addColumn<QList<double>>( "values" );
  QTest::addColumn<QList<int>>( "found" );
  QTest::newRow( "up" ) << QList<double> { 10, 200, 210 } << QList<int> { 1 };
  QTest::newRow( "down" ) << QList<double> { 200, 10, 12 } << QList<int> { 1 };
  QTest::newRow( "not more than the limit" ) << QList<double> { 10, 110 } << QList<int>();
  QTest::newRow( "over a gap" ) << QList<double> { 10, sNo, 200 } << QList<int>();
  QTest::newRow( "large, but not against the level" ) << QList<double> { 150, 260 } << QList<int>();
}

void TestSeriesChecks::steps_needConsecutiveValues()
{
  QFETCH( QList<double>, values );
  QFETCH( QList<int>, found );
  QCOMPARE( indices( checks::steps( points( values ), 3600, 100, 1 ) ), found );
}

void TestSeriesChecks::stuck_findsWholeRuns_data()
{
  QTest::addColumn<QList<double>>( "values" );
  QTest::addColumn<QList<int>>( "found" );
  QTest::newRow( "in the middle" ) << QList<double> { 1, 20, 20, 20, 20, 3 } << QList<int> { 1, 2, 3, 4 };
  QTest::newRow( "at the end" ) << QList<double> { 1, 20, 20, 20, 20 } << QList<int> { 1, 2, 3, 4 };
  QTest::newRow( "one too short" ) << QList<double> { 1, 20, 20, 20, 3 } << QList<int>();
  QTest::newRow( "broken by a gap" ) << QList<double> { 20, 20, sNo, 20, 20 } << QList<int>();
  QTest::newRow( "not above the detection limit" ) << QList<double> { 10, 10, 10, 10, 10 } << QList<int>();
  QTest::newRow( "two runs" ) << QList<double> { 20, 20, 20, 20, 30, 30, 30, 30 } << QList<int> { 0, 1, 2, 3, 4, 5, 6, 7 };
  QTest::newRow( "nothing" ) << QList<double>() << QList<int>();
}

void TestSeriesChecks::stuck_findsWholeRuns()
{
  QFETCH( QList<double>, values );
  QFETCH( QList<int>, found );
  const QList<Suspicion> suspicions = checks::stuck( points( values ), 3600, 4, 10, 0 );
  QCOMPARE( indices( suspicions ), found );
  if ( !suspicions.isEmpty() )
    QCOMPARE( suspicions.first().measure, 4.0 );
}

void TestSeriesChecks::spikes_standOutOnBothSides_data()
{
  QTest::addColumn<QList<double>>( "values" );
  QTest::addColumn<QList<int>>( "found" );
  QTest::newRow( "one hour" ) << QList<double> { 20, 22, 21, 23, 300, 22, 24, 20, 21 } << QList<int> { 4 };
  QTest::newRow( "downwards" ) << QList<double> { 220, 222, 221, 223, 3, 222, 224, 220, 221 } << QList<int> { 4 };
  QTest::newRow( "two hours are no spike" ) << QList<double> { 20, 22, 21, 23, 300, 290, 24, 20, 21 } << QList<int>();
  QTest::newRow( "a rise is no spike" ) << QList<double> { 20, 22, 21, 23, 300, 310, 320, 330, 340 } << QList<int>();
  QTest::newRow( "below the floor" ) << QList<double> { 20, 20, 20, 20, 60, 20, 20, 20, 20 } << QList<int>();
  QTest::newRow( "restless series" ) << QList<double> { 20, 120, 30, 140, 220, 25, 150, 40, 110 } << QList<int>();
  QTest::newRow( "too few around" ) << QList<double> { 20, 300, 22 } << QList<int>();
  QTest::newRow( "beside a gap" ) << QList<double> { 20, 22, 21, sNo, 300, 22, 24, 20, 21 } << QList<int>();
}

void TestSeriesChecks::spikes_standOutOnBothSides()
{
  QFETCH( QList<double>, values );
  QFETCH( QList<int>, found );
  SpreadRule rule;
  rule.floor = 60;
  rule.relative = 0.05;
  QCOMPARE( indices( checks::spikes( points( values ), 3600, rule ) ), found );
}

void TestSeriesChecks::disagreeing_needsARunInOneDirection_data()
{
  QTest::addColumn<QList<double>>( "values" );
  QTest::addColumn<int>( "stations" );
  QTest::addColumn<QList<int>>( "found" );
  const QList<double> high { 20, 200, 210, 190, 22 };
  QTest::newRow( "three hours" ) << high << 3 << QList<int> { 1, 2, 3 };
  QTest::newRow( "too few stations" ) << high << 2 << QList<int>();
  QTest::newRow( "two hours" ) << QList<double> { 20, 200, 210, 22, 20 } << 3 << QList<int>();
  QTest::newRow( "two directions" ) << QList<double> { 20, 200, -160, 200, 20 } << 3 << QList<int>();
  QTest::newRow( "with a gap" ) << QList<double> { 200, 200, sNo, 200, 200 } << 3 << QList<int>();
}

void TestSeriesChecks::disagreeing_needsARunInOneDirection()
{
  QFETCH( QList<double>, values );
  QFETCH( int, stations );
  QFETCH( QList<int>, found );
  const QList<QList<double>> around { { 20, 21, 22, 21, 20 }, { 22, 20, 25, 20, 20 }, { 25, 24, 21, 22, 26 } };
  QList<QList<CheckPoint>> others;
  for ( const QList<double> &one : around.mid( 0, stations ) )
    others.append( points( one ) );
  SpreadRule rule;
  rule.floor = 50;
  rule.minCount = 3;
  rule.run = 3;
  QCOMPARE( indices( checks::disagreeing( points( values ), others, 3600, rule ) ), found );
}

void TestSeriesChecks::besideState_findsLoneValues()
{
  QList<CheckPoint> list = points( { 1, 2, 3, 4, 5, 6, 7 } );
  for ( const int index : { 1, 3 } )
  {
    list[index].flag = QualityFlag::Calibration;
    list[index].isUsable = false;
  }
  const QList<QualityFlag> states { QualityFlag::Calibration };
  QCOMPARE( indices( checks::besideState( list, 3600, states, 0 ) ), QList<int>( { 2 } ) );
  QCOMPARE( indices( checks::besideState( list, 3600, states, 1 ) ), QList<int>( { 2, 4 } ) );
  QCOMPARE( indices( checks::besideState( list, 3600, states, 2 ) ), QList<int>( { 2, 4, 5 } ) );
  QCOMPARE( indices( checks::besideState( list, 3600, { QualityFlag::Fault }, 2 ) ), QList<int>() );
  list[4].begin += 1800; // a gap after the calibration
  QCOMPARE( indices( checks::besideState( list, 3600, states, 1 ) ), QList<int>( { 2 } ) );
}

void TestSeriesChecks::isWitnessed_byANeighbourThatMovedToo()
{
  const QList<QList<CheckPoint>> dust { points( { 20, 22, 21, 150, 24, 20, 21 } ) };
  const QList<QList<CheckPoint>> calm { points( { 20, 22, 21, 24, 24, 20, 21 } ) };
  const CheckPoint point { newYear + 3 * 3600, 320, QualityFlag::Valid, true };
  QVERIFY( checks::isWitnessed( point, 300, dust, 3600, 3, 0.3 ) );
  QVERIFY( !checks::isWitnessed( point, 300, dust, 3600, 3, 0.5 ) );
  QVERIFY( !checks::isWitnessed( point, -300, dust, 3600, 3, 0.3 ) );
  QVERIFY( !checks::isWitnessed( point, 300, calm, 3600, 3, 0.3 ) );
  QVERIFY( !checks::isWitnessed( point, 300, {}, 3600, 3, 0.3 ) );
}

QTEST_GUILESS_MAIN( TestSeriesChecks )
#include "test_serieschecks.moc"
