#include "base/CsvTable.h"
#include "quality/Colocation.h"
#include "QualityFixture.h"

#include <QRandomGenerator>

using namespace jinguan;
using namespace jinguan::test;

/** Micro-stations against standard stations. */
class TestColocation : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void lines_throughPointsWorkedOutByHand();
    void lines_wildValuesMoveLeastSquaresOnly();
    void agreement_ofPointsWorkedOutByHand();
    void drift_followsTheSlope();
    void changePoint_findsTheDayOfTheStep();
    void changePoint_steadySeriesHasNone();
    void evaluate_calibrationIsJudgedOnTheOtherHalf();
    void run_takesTheNearestWithHoursInCommon();
    void run_namedPairAndUnits();
    void run_unknownStationIsAnError();
    void beijing_neighboursAreHeldAgainstEachOther();

  private:
    static QList<ValuePair> pairs( const QList<std::pair<double, double>> &values )
    {
      QList<ValuePair> list;
      for ( const auto &[micro, standard] : values )
        list.append( { newYear + list.size() * 3600, micro, standard } );
      return list;
    }
    /** Hours of a standard station, and a micro-station that shows slope × standard + offset and some noise. */
    static QList<ValuePair> made( int hours, quint32 seed, double slope, double offset )
    {
      QRandomGenerator random( seed );
      QList<ValuePair> list;
      for ( int hour = 0; hour < hours; ++hour )
      {
        const double standard = 20 + random.bounded( 100 );
        list.append( { newYear + hour * 3600, slope * standard + offset + random.bounded( 7 ) - 3, standard } );
      }
      return list;
    }
};

void TestColocation::lines_throughPointsWorkedOutByHand()
{
  // x 1 2 3 4, y 2 3 5 6: means 2.5 and 4, Sxx 5, Syy 10, Sxy 7.
  const QList<ValuePair> points = pairs( { { 1, 2 }, { 2, 3 }, { 3, 5 }, { 4, 6 } } );
  QCOMPARE( regression::leastSquares( points ).slope, 1.4 );
  QCOMPARE( regression::leastSquares( points ).offset, 0.5 );
  // Slopes 1 1.5 4/3 2 1.5 1: median (4/3 + 1.5) / 2; residuals with it have the median -0.0833…
  QVERIFY( std::abs( regression::theilSen( points ).slope - 17 / 12.0 ) < 1e-12 );
  QVERIFY( std::abs( regression::theilSen( points ).offset - 11 / 24.0 ) < 1e-12 );
  // (5 + sqrt(25 + 196)) / 14
  QVERIFY( std::abs( regression::orthogonal( points ).slope - ( 5 + std::sqrt( 221.0 ) ) / 14 ) < 1e-12 );
}

void TestColocation::lines_wildValuesMoveLeastSquaresOnly()
{
  QList<ValuePair> list = made( 600, 1, 1.25, 5 );
  for ( qsizetype i = 0; i < list.size(); i += 10 )
    list[i].micro = 900; // every tenth hour the instrument shouts
  const Line robust = regression::theilSen( list );
  QVERIFY2( std::abs( robust.slope - 0.8 ) < 0.04, qPrintable( QString::number( robust.slope ) ) );
  QVERIFY2( std::abs( robust.offset + 4 ) < 4, qPrintable( QString::number( robust.offset ) ) );
  QVERIFY( regression::leastSquares( list ).slope < 0.2 );
}

void TestColocation::agreement_ofPointsWorkedOutByHand()
{
  const Agreement agreement = regression::agreement( pairs( { { 1, 2 }, { 2, 3 }, { 3, 5 }, { 4, 6 } } ) );
  QCOMPARE( agreement.count, 4 );
  QCOMPARE( agreement.bias, -1.5 );
  QVERIFY( std::abs( agreement.rmse - std::sqrt( 10 / 4.0 ) ) < 1e-12 );
  QVERIFY( std::abs( agreement.r2 - 49 / 50.0 ) < 1e-12 );
  QCOMPARE( regression::agreement( {} ).count, 0 );
}

void TestColocation::drift_followsTheSlope()
{
  QList<ValuePair> list = made( 90 * 24, 2, 1, 0 );
  for ( qsizetype i = 0; i < list.size(); ++i )
    list[i].micro *= 1 + 0.5 * static_cast<double>( i ) / static_cast<double>( list.size() ); // ends half too high
  const QList<DriftWindow> windows = regression::drift( list, 30 * 86400, 30 * 86400, 168 );
  QCOMPARE( windows.size(), 3 );
  QVERIFY( std::abs( windows.at( 0 ).line.slope - 1 / 1.083 ) < 0.03 );
  QVERIFY( std::abs( windows.at( 2 ).line.slope - 1 / 1.417 ) < 0.03 );
  QVERIFY( windows.at( 0 ).bias < windows.at( 2 ).bias );
  QVERIFY( regression::drift( list, 30 * 86400, 30 * 86400, 721 ).isEmpty() );
}

void TestColocation::changePoint_findsTheDayOfTheStep()
{
  QList<ValuePair> list = made( 100 * 24, 3, 1, 0 );
  for ( qsizetype i = 60 * 24; i < list.size(); ++i )
    list[i].micro += 10;
  const ChangePoint change = regression::changePoint( list );
  QCOMPARE( change.days, 100 );
  QCOMPARE( change.at, newYear + 60 * 86400 );
  QVERIFY( change.p < 1e-6 );
  QVERIFY( std::abs( change.after - change.before - 10 ) < 1.5 );
}

void TestColocation::changePoint_steadySeriesHasNone()
{
  QVERIFY( regression::changePoint( made( 100 * 24, 4, 1, 0 ) ).p > 0.01 );
  QCOMPARE( regression::changePoint( {} ).p, 1.0 );
}

void TestColocation::evaluate_calibrationIsJudgedOnTheOtherHalf()
{
  const ColocationResult good = Colocation::evaluate( made( 2000, 5, 1.4, 12 ), {} );
  QVERIFY( good.calibrationHelps() );
  QVERIFY( good.calibrated.rmse < 3 );
  QVERIFY( good.uncalibrated.rmse > 20 );
  // An instrument that was re-adjusted in the middle: what held before makes it worse after.
  QList<ValuePair> adjusted = made( 1000, 6, 1.4, 12 );
  QList<ValuePair> after = made( 1000, 7, 1, 0 );
  for ( ValuePair &pair : after )
    pair.begin += 1000 * 3600;
  const ColocationResult bad = Colocation::evaluate( adjusted + after, {} );
  QVERIFY( !bad.calibrationHelps() );
}

void TestColocation::run_takesTheNearestWithHoursInCommon()
{
  QualityFixture fixture;
  const QList<Station> stations { stationAt( QStringLiteral( "M" ), 104, 30.6, QStringLiteral( "air_micro" ) ),
    stationAt( QStringLiteral( "far" ), 104.015, 30.6 ), stationAt( QStringLiteral( "near" ), 104.005, 30.6 ),
    stationAt( QStringLiteral( "away" ), 105, 30.6 ) };
  const QList<ValuePair> list = made( 400, 8, 1.2, 3 );
  QList<double> micro;
  QList<double> standard;
  for ( const ValuePair &pair : list )
  {
    micro.append( pair.micro );
    standard.append( pair.standard );
  }
  fixture.write( fixture.series( QStringLiteral( "M" ), QStringLiteral( "PM2.5" ) ), micro );
  fixture.write( fixture.series( QStringLiteral( "far" ), QStringLiteral( "PM2.5" ) ), standard );
  fixture.write(
    fixture.series( QStringLiteral( "near" ), QStringLiteral( "PM2.5" ) ), standard.mid( 0, 50 ) ); // too short to say anything
  Progress silent;
  ColocationRequest request;
  request.range = { newYear, newYear + 400 * 3600 };
  const Result<QList<ColocationResult>> results = Colocation( fixture.catalogue() ).run( stations, fixture.readings(), request, silent );
  VERIFY_OK( results );
  QCOMPARE( results->size(), 1 );
  QCOMPARE( results->first().standard, QStringLiteral( "far" ) );
  QCOMPARE( results->first().agreement.count, 400 );
  QVERIFY( std::abs( results->first().distance - 1436 ) < 5 ); // 0.015° × 111,195 m × cos 30.6°
  QVERIFY( std::abs( results->first().theilSen.slope - 1 / 1.2 ) < 0.02 );
  request.radius = 1000;
  QVERIFY( Colocation( fixture.catalogue() ).run( stations, fixture.readings(), request, silent )->isEmpty() );
}

void TestColocation::run_namedPairAndUnits()
{
  QualityFixture fixture;
  const QList<Station> stations { stationAt( QStringLiteral( "M" ), 104, 30.6, QStringLiteral( "air_micro" ) ),
    stationAt( QStringLiteral( "away" ), 105, 30.6 ) };
  QList<double> micro;
  QList<double> standard;
  for ( const ValuePair &pair : made( 300, 9, 1, 0 ) )
  {
    micro.append( pair.micro / 1000 ); // in mg/m³
    standard.append( pair.standard );
  }
  const SeriesId ofMicro = fixture.series( QStringLiteral( "M" ), QStringLiteral( "PM2.5" ), QStringLiteral( "mg/m3" ) );
  fixture.write( ofMicro, micro );
  fixture.write( fixture.series( QStringLiteral( "away" ), QStringLiteral( "PM2.5" ) ), standard );
  Verdict verdict;
  verdict.series = ofMicro;
  verdict.begin = newYear;
  verdict.flag = QualityFlag::Invalid;
  verdict.reason = QStringLiteral( "雨水" );
  VERIFY_OK( fixture.readings().judge( { verdict } ) );
  Progress silent;
  ColocationRequest request;
  request.range = { newYear, newYear + 300 * 3600 };
  request.micro = QStringLiteral( "M" );
  request.standard = QStringLiteral( "away" );
  const Result<QList<ColocationResult>> results = Colocation( fixture.catalogue() ).run( stations, fixture.readings(), request, silent );
  VERIFY_OK( results );
  QCOMPARE( results->first().agreement.count, 299 ); // without the invalid one
  QVERIFY( std::abs( results->first().agreement.bias ) < 1 );
  QCOMPARE( results->first().unit, QStringLiteral( "ug/m3" ) );
}

void TestColocation::run_unknownStationIsAnError()
{
  QualityFixture fixture;
  Progress silent;
  ColocationRequest request;
  request.micro = QStringLiteral( "nowhere" );
  const Result<QList<ColocationResult>> results = Colocation( fixture.catalogue() ).run( {}, fixture.readings(), request, silent );
  QVERIFY( !results );
  QVERIFY( results.error().message.contains( QLatin1String( "nowhere" ) ) );
}

void TestColocation::beijing_neighboursAreHeldAgainstEachOther()
{
  // No parallel run of a micro-station is at hand: two standard stations 6 km apart stand for it, which must agree well and need no calibration.
  SHARED_OR_SKIP( folder, "data/air/prsa_beijing_12" );
  QualityFixture fixture;
  for ( const char *file : { "Guanyuan", "Wanshouxigong" } )
    VERIFY_OK( fixture.import(
      folder + QStringLiteral( "/PRSA_Data_%1_20130301-20170228.csv" ).arg( QLatin1String( file ) ), QStringLiteral( "prsa-beijing" ) ) );
  QList<Station> stations = *fixture.network().stations();
  for ( Station &station : stations )
    station.positions = { { { 116.34, station.code == QLatin1String( "1006A" ) ? 39.93 : 39.88 }, {}, {}, {} } };
  Progress silent;
  ColocationRequest request;
  request.range = { 0, 9999999999 };
  request.micro = QStringLiteral( "1006A" );
  request.standard = QStringLiteral( "1001A" );
  const Result<QList<ColocationResult>> results = Colocation( fixture.catalogue() ).run( stations, fixture.readings(), request, silent );
  VERIFY_OK( results );
  const ColocationResult &result = results->first();
  qInfo( "%lld hours, R² %.3f, bias %.1f, RMSE %.1f; OLS %.3f x + %.1f, Theil-Sen %.3f x + %.1f, orthogonal %.3f x + %.1f; calibrated RMSE "
         "%.1f against %.1f; change p %.2g",
    result.agreement.count, result.agreement.r2, result.agreement.bias, result.agreement.rmse, result.leastSquares.slope,
    result.leastSquares.offset, result.theilSen.slope, result.theilSen.offset, result.orthogonal.slope, result.orthogonal.offset,
    result.calibrated.rmse, result.uncalibrated.rmse, result.change.p );
  QVERIFY( result.agreement.count > 30000 );
  QVERIFY( result.agreement.r2 > 0.9 );
  QVERIFY( std::abs( result.theilSen.slope - 1 ) < 0.1 );
  QVERIFY( result.drift.size() > 150 );
}

QTEST_GUILESS_MAIN( TestColocation )
#include "test_colocation.moc"
