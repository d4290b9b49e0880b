#include "monitoring/NoiseSpectrum.h"
#include "monitoring/WindStatistics.h"

#include <QTest>

using namespace jinguan;

/** Expected figures: counted by hand; A-weighting and middle frequencies from the tables of IEC 61672-1 and IEC 61260-1. */
class TestWindStatistics : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void sector_isCentredOnNorth_data();
    void sector_isCentredOnNorth();
    void rose_countsCalmsApart();
    void pollutionRose_leavesOutHoursWithoutValue();
    void polar_isMeanAndShareOfHighHours();
    void classes_areRound();
    void band_isReadFromTheIndicator();
    void weighting_isThatOfTheTable_data();
    void weighting_isThatOfTheTable();
};

void TestWindStatistics::sector_isCentredOnNorth_data()
{
  QTest::addColumn<double>( "direction" );
  QTest::addColumn<int>( "count" );
  QTest::addColumn<int>( "sector" );
  QTest::newRow( "north" ) << 0.0 << 16 << 0;
  QTest::newRow( "just west of north" ) << 348.8 << 16 << 0;
  QTest::newRow( "north-north-west" ) << 348.7 << 16 << 15;
  QTest::newRow( "just before NNE" ) << 11.2 << 16 << 0;
  QTest::newRow( "NNE" ) << 11.3 << 16 << 1;
  QTest::newRow( "full circle" ) << 360.0 << 16 << 0;
  QTest::newRow( "east of eight" ) << 90.0 << 8 << 2;
  QTest::newRow( "beyond the circle" ) << 450.0 << 4 << 1;
  QTest::newRow( "negative" ) << -90.0 << 4 << 3;
}

void TestWindStatistics::sector_isCentredOnNorth()
{
  QFETCH( double, direction );
  QFETCH( int, count );
  QFETCH( int, sector );
  QCOMPARE( wind::sectorOf( direction, count ), sector );
}

void TestWindStatistics::rose_countsCalmsApart()
{
  // Ten hours: two calm, four from north (three below 2 m/s), three from east, one without direction that cannot count.
  QList<WindHour> hours;
  for ( const double speed : { 0.0, 0.2 } )
    hours << WindHour { 0, 123, speed };
  for ( const double speed : { 0.5, 1.0, 1.9, 2.0 } )
    hours << WindHour { 0, 5, speed };
  for ( const double speed : { 3.0, 3.0, 6.0 } )
    hours << WindHour { 0, 91, speed };
  hours << WindHour { 0, std::numeric_limits<double>::quiet_NaN(), 4 };
  const wind::Rose rose = wind::rose( hours, 4, { 2, 5 }, 0.2 );
  QCOMPARE( rose.hours, 9 );
  QCOMPARE( rose.calms, 2 );
  QCOMPARE( rose.calmShare(), 200.0 / 9 );
  QCOMPARE( rose.count, ( QList<int> { 4, 3, 0, 0 } ) );
  QCOMPARE( rose.share.at( 0 ), ( QList<double> { 300.0 / 9, 100.0 / 9, 0 } ) ); // 2.0 belongs to the second class
  QCOMPARE( rose.share.at( 1 ), ( QList<double> { 0, 200.0 / 9, 100.0 / 9 } ) );
  QCOMPARE( rose.mean.at( 0 ), 5.4 / 4 );
  QCOMPARE( rose.mean.at( 1 ), 4.0 );
  QVERIFY( std::isnan( rose.mean.at( 2 ) ) );
}

void TestWindStatistics::pollutionRose_leavesOutHoursWithoutValue()
{
  const wind::Rose rose =
    wind::pollutionRose( { { 0, 180, 3, 40 }, { 0, 180, 3, 80 }, { 0, 180, 3 }, { 0, 0, 0, 60 }, { 0, 270, 1, 10 } }, 4, { 50 }, 0.2 );
  QCOMPARE( rose.hours, 4 );
  QCOMPARE( rose.calms, 1 );
  QCOMPARE( rose.share.at( 2 ), ( QList<double> { 25, 25 } ) );
  QCOMPARE( rose.share.at( 3 ), ( QList<double> { 25, 0 } ) );
  QCOMPARE( rose.mean.at( 2 ), 60.0 );
}

void TestWindStatistics::polar_isMeanAndShareOfHighHours()
{
  // 1 … 10 from north at 1.5 m/s for the even ones, from south at 2.5 m/s for the odd ones; the 80th percentile is 8.2.
  QList<WindHour> hours;
  for ( int i = 1; i <= 10; ++i )
    hours << WindHour { 0, i % 2 == 0 ? 0.0 : 180.0, i % 2 == 0 ? 1.5 : 2.5, static_cast<double>( i ) };
  hours << WindHour { 0, 90, 4.5, 100 } << WindHour { 0, 90, 0.1, 5 };
  const wind::Polar polar = wind::polar( hours, 4, 1, 80, 2, 0.2 );
  QCOMPARE( polar.values, 11 );
  QCOMPARE( polar.threshold, 9.0 ); // rank 1 + 10·0.8 of 1 … 10, 100
  QCOMPARE( polar.cells.at( 0 ).at( 1 ).mean, std::optional<double>( 6 ) );
  QCOMPARE( polar.cells.at( 0 ).at( 1 ).probability, std::optional<double>( 0.2 ) ); // 10 of 2 4 6 8 10
  QCOMPARE( polar.cells.at( 2 ).at( 2 ).mean, std::optional<double>( 5 ) );
  QCOMPARE( polar.cells.at( 2 ).at( 2 ).probability, std::optional<double>( 0.2 ) ); // 9 of 1 3 5 7 9
  QCOMPARE( polar.cells.at( 1 ).at( 4 ).count, 1 );
  QVERIFY( !polar.cells.at( 1 ).at( 4 ).mean );     // too few
  QCOMPARE( polar.cells.at( 1 ).at( 0 ).count, 0 ); // calm
}

void TestWindStatistics::classes_areRound()
{
  QList<double> values;
  for ( int i = 0; i <= 200; ++i )
    values << i;
  QCOMPARE( wind::roundClasses( values, 6 ), ( QList<double> { 50, 100, 150 } ) ); // 190 / 5 = 38, next round step 50
  QVERIFY( wind::roundClasses( {}, 6 ).isEmpty() );
}

void TestWindStatistics::band_isReadFromTheIndicator()
{
  const std::optional<NoiseBand> band = NoiseBand::of( QStringLiteral( "TOB_31.5" ) );
  QVERIFY( band );
  QVERIFY( band->third );
  QCOMPARE( band->nominal, 31.5 );
  QCOMPARE( band->indicator(), QStringLiteral( "TOB_31.5" ) );
  QVERIFY( std::abs( band->exact() - 31.623 ) < 1e-3 );
  QVERIFY( std::abs( NoiseBand { 63, false }.exact() - 63.096 ) < 1e-3 );
  QVERIFY( !NoiseBand::of( QStringLiteral( "Leq" ) ) );
  QVERIFY( !NoiseBand::of( QStringLiteral( "OCT_" ) ) );
}

void TestWindStatistics::weighting_isThatOfTheTable_data()
{
  QTest::addColumn<double>( "nominal" );
  QTest::addColumn<bool>( "third" );
  QTest::addColumn<double>( "expected" );
  const QList<QPair<double, double>> table { { 31.5, -39.4 }, { 63, -26.2 }, { 125, -16.1 }, { 250, -8.6 }, { 500, -3.2 }, { 1000, 0 },
    { 2000, 1.2 }, { 4000, 1.0 }, { 8000, -1.1 }, { 16000, -6.6 } };
  for ( const auto &[nominal, expected] : table )
    QTest::addRow( "octave %g Hz", nominal ) << nominal << false << expected;
  const QList<QPair<double, double>> thirds { { 20, -50.5 }, { 50, -30.2 }, { 80, -22.5 }, { 315, -6.6 }, { 1600, 1.0 }, { 2500, 1.3 },
    { 12500, -4.3 }, { 20000, -9.3 } };
  for ( const auto &[nominal, expected] : thirds )
    QTest::addRow( "third %g Hz", nominal ) << nominal << true << expected;
}

void TestWindStatistics::weighting_isThatOfTheTable()
{
  QFETCH( double, nominal );
  QFETCH( bool, third );
  QFETCH( double, expected );
  const double weighting = NoiseBand { nominal, third }.weightingA();
  QVERIFY2( std::abs( weighting - expected ) <= 0.0501, qPrintable( QString::number( weighting ) ) );
}

QTEST_APPLESS_MAIN( TestWindStatistics )
#include "test_windstatistics.moc"
