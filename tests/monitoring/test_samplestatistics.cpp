#include "monitoring/SampleStatistics.h"

#include <QTest>

using namespace jinguan;

/**
 * Expected figures: Anscombe (1973), "Graphs in Statistical Analysis", the first data set with its published line; Student's table; the boxes and
 * ranks by hand.
 */
class TestSampleStatistics : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void quantile_liesBetweenRanks_data();
    void quantile_liesBetweenRanks();
    void box_whiskersEndAtValues();
    void box_ofOneValueIsFlat();
    void ranks_shareTies();
    void correlation_isAnscombes();
    void correlation_ofPairsThatDoNotVaryIsNone();
    void spearman_isOneForAnyRisingCurve();
    void regression_isAnscombes();
    void student_isAsInTheTable_data();
    void student_isAsInTheTable();

  private:
    const QList<double> mX { 10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5 };
    const QList<double> mY { 8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68 };
};

void TestSampleStatistics::quantile_liesBetweenRanks_data()
{
  QTest::addColumn<double>( "share" );
  QTest::addColumn<double>( "expected" );
  // 1 2 4 8 16 32: rank 1 + 5·share.
  QTest::newRow( "lowest" ) << 0.0 << 1.0;
  QTest::newRow( "lower quartile, rank 2.25" ) << 0.25 << 2.5;
  QTest::newRow( "median, rank 3.5" ) << 0.5 << 6.0;
  QTest::newRow( "upper quartile, rank 4.75" ) << 0.75 << 14.0;
  QTest::newRow( "highest" ) << 1.0 << 32.0;
  QTest::newRow( "beyond" ) << 1.5 << 32.0;
}

void TestSampleStatistics::quantile_liesBetweenRanks()
{
  QFETCH( double, share );
  QFETCH( double, expected );
  QCOMPARE( sample::quantile( { 1, 2, 4, 8, 16, 32 }, share ), expected );
}

void TestSampleStatistics::box_whiskersEndAtValues()
{
  // Sorted 1 … 10 and 30, −20: quartiles at ranks 3.75 and 9.25 of 12 are 2.75 and 8.25, so whiskers reach −5.5 … 16.5 at most.
  const std::optional<sample::Box> box = sample::box( { 30, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, -20 } );
  QVERIFY( box );
  QCOMPARE( box->count, 12 );
  QCOMPARE( box->lowQuartile, 2.75 );
  QCOMPARE( box->median, 5.5 );
  QCOMPARE( box->highQuartile, 8.25 );
  QCOMPARE( box->lowWhisker, 1.0 );
  QCOMPARE( box->highWhisker, 10.0 );
  QCOMPARE( box->minimum, -20.0 );
  QCOMPARE( box->maximum, 30.0 );
  QCOMPARE( box->mean, 65.0 / 12 );
  QCOMPARE( box->outliers, ( QList<double> { -20, 30 } ) );
  QVERIFY( !sample::box( {} ) );
}

void TestSampleStatistics::box_ofOneValueIsFlat()
{
  const std::optional<sample::Box> box = sample::box( { 7 } );
  QVERIFY( box );
  QCOMPARE( box->lowWhisker, 7.0 );
  QCOMPARE( box->median, 7.0 );
  QCOMPARE( box->highWhisker, 7.0 );
  QVERIFY( box->outliers.isEmpty() );
}

void TestSampleStatistics::ranks_shareTies()
{
  QCOMPARE( sample::ranks( { 5, 1, 5, 3, 5 } ), ( QList<double> { 4, 1, 4, 2, 4 } ) );
}

void TestSampleStatistics::correlation_isAnscombes()
{
  const std::optional<double> r = sample::pearson( mX, mY );
  QVERIFY( r );
  QVERIFY2( std::abs( *r - 0.81642 ) < 5e-6, qPrintable( QString::number( *r, 'g', 10 ) ) );
  // Ranks of y by hand: 7 4 6 9 8 10 5 1 11 2 3; Σd² = 0 + 1 + 16 + 9 + 0 + 1 + 4 + 0 + 4 + 4 + 1 = 40; 1 − 6·40 / (11·120).
  const std::optional<double> rho = sample::spearman( mX, mY );
  QVERIFY( rho );
  QVERIFY2( std::abs( *rho - ( 1 - 240.0 / 1320 ) ) < 1e-12, qPrintable( QString::number( *rho, 'g', 10 ) ) );
}

void TestSampleStatistics::correlation_ofPairsThatDoNotVaryIsNone()
{
  QVERIFY( !sample::pearson( { 1, 2, 3 }, { 4, 4, 4 } ) );
  QVERIFY( !sample::pearson( { 1, 2 }, { 3, 4 } ) );
  QVERIFY( !sample::pearson( { 1, 2, 3 }, { 3, 4 } ) );
  QVERIFY( !sample::regression( { 2, 2, 2 }, { 1, 2, 3 } ) );
}

void TestSampleStatistics::spearman_isOneForAnyRisingCurve()
{
  QCOMPARE( *sample::spearman( { 1, 2, 3, 4 }, { 1, 10, 100, 1000 } ), 1.0 );
  QCOMPARE( *sample::spearman( { 1, 2, 3, 4 }, { 9, 4, 1, 0 } ), -1.0 );
}

void TestSampleStatistics::regression_isAnscombes()
{
  const std::optional<sample::Line> line = sample::regression( mX, mY );
  QVERIFY( line );
  QVERIFY( std::abs( line->slope - 0.50009 ) < 5e-6 );
  QVERIFY( std::abs( line->intercept - 3.00009 ) < 5e-6 );
  QVERIFY( std::abs( line->residual - 1.2366 ) < 5e-5 );
  QCOMPARE( line->meanX, 9.0 );
  QCOMPARE( line->sumSquaresX, 110.0 );
  // t(0.975; 9) = 2.262: at the mean 2.262 · 1.2366 / √11, at 14 with the term 25/110 more.
  QVERIFY( std::abs( line->halfWidth( 9 ) - 2.262157 * 1.2366 / std::sqrt( 11.0 ) ) < 1e-3 );
  QVERIFY( std::abs( line->halfWidth( 14 ) - 2.262157 * 1.2366 * std::sqrt( 1 / 11.0 + 25 / 110.0 ) ) < 1e-3 );
}

void TestSampleStatistics::student_isAsInTheTable_data()
{
  QTest::addColumn<double>( "probability" );
  QTest::addColumn<double>( "freedom" );
  QTest::addColumn<double>( "expected" );
  QTest::newRow( "1" ) << 0.975 << 1.0 << 12.706;
  QTest::newRow( "2" ) << 0.975 << 2.0 << 4.303;
  QTest::newRow( "5, 90 %" ) << 0.95 << 5.0 << 2.015;
  QTest::newRow( "10" ) << 0.975 << 10.0 << 2.228;
  QTest::newRow( "30, 99 %" ) << 0.995 << 30.0 << 2.750;
  QTest::newRow( "120" ) << 0.975 << 120.0 << 1.980;
  QTest::newRow( "as good as normal" ) << 0.975 << 1e6 << 1.960;
}

void TestSampleStatistics::student_isAsInTheTable()
{
  QFETCH( double, probability );
  QFETCH( double, freedom );
  QFETCH( double, expected );
  const double t = sample::studentQuantile( probability, freedom );
  QVERIFY2( std::abs( t - expected ) < 6e-4, qPrintable( QString::number( t, 'g', 10 ) ) );
}

QTEST_APPLESS_MAIN( TestSampleStatistics )
#include "test_samplestatistics.moc"
