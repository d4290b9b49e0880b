#include "base/LocalDay.h"
#include "base/Resources.h"
#include "monitoring/AirStatistics.h"
#include "monitoring/Catalogue.h"
#include "monitoring/RollupCalculator.h"
#include "monitoring/Standards.h"
#include "TestSupport.h"

#include <cmath>
#include <random>

using namespace jinguan;

/** Rules of the roll-up, and that its air figures are those of the evaluation. */
class TestRollup : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase();
    void rule_editionIsThatOfTheDay_data();
    void rule_editionIsThatOfTheDay();
    void hour_isThatOfAirStatistics();
    void eightHours_areThoseOfAirStatistics();
    void days_areThoseOfAirStatistics_data();
    void days_areThoseOfAirStatistics();
    void combine_orderDoesNotMatter();
    void table_namesOnlyIndicatorsThereAre();

  private:
    QList<Reading> randomReadings( int count, int step, UtcSeconds begin, int missingOfTen );

    Catalogue mCatalogue;
    Standards mStandards;
    std::unique_ptr<RollupRules> mRules;
    std::mt19937 mRandom { 1 };
};

void TestRollup::initTestCase()
{
  Result<Catalogue> catalogue = Catalogue::load( Resources::path( QStringLiteral( "catalogue" ) ) );
  VERIFY_OK( catalogue );
  mCatalogue = catalogue.take();
  Result<Standards> standards = Standards::load( Resources::path( QStringLiteral( "standards" ) ) );
  VERIFY_OK( standards );
  mStandards = standards.take();
  Result<RollupRules> rules = RollupRules::load( mStandards, mCatalogue );
  VERIFY_OK( rules );
  mRules = std::make_unique<RollupRules>( rules.take() );
}

QList<Reading> TestRollup::randomReadings( int count, int step, UtcSeconds begin, int missingOfTen )
{
  QList<Reading> readings;
  for ( int i = 0; i < count; ++i )
  {
    if ( static_cast<int>( mRandom() % 10 ) < missingOfTen )
      continue;
    Reading reading { begin + qint64( i ) * step, double( mRandom() % 3000 ) / 10, QualityFlag::Valid, mRandom() % 15 == 0 };
    if ( mRandom() % 12 == 0 )
      reading.flag = QualityFlag::Calibration;
    readings.append( reading );
  }
  return readings;
}

void TestRollup::rule_editionIsThatOfTheDay_data()
{
  QTest::addColumn<QString>( "indicator" );
  QTest::addColumn<Period>( "target" );
  QTest::addColumn<QDate>( "day" );
  QTest::addColumn<QString>( "edition" );
  QTest::addColumn<double>( "minimum" );
  // GB 3095, table of data validity; Chengdu used the 2012 edition from 2013 on.
  QTest::newRow( "hour 2014" ) << "PM2.5" << Period::Hour << QDate( 2014, 6, 1 ) << "GB3095-2012" << 45.0;
  QTest::newRow( "day 2026-02" ) << "SO2" << Period::Day << QDate( 2026, 2, 28 ) << "GB3095-2012" << 20.0;
  QTest::newRow( "day 2026-03" ) << "SO2" << Period::Day << QDate( 2026, 3, 1 ) << "GB3095-2026/transition" << 20.0;
  QTest::newRow( "month" ) << "CO" << Period::Month << QDate( 2020, 3, 1 ) << "GB3095-2012" << 27.0;
  QTest::newRow( "February" ) << "CO" << Period::Month << QDate( 2020, 2, 1 ) << "GB3095-2012" << 25.0;
  QTest::newRow( "total particles" ) << "TSP" << Period::Day << QDate( 2020, 2, 1 ) << "GB3095-2012" << 24.0;
  QTest::newRow( "2031" ) << "O3" << Period::Hour << QDate( 2031, 1, 1 ) << "GB3095-2026/final" << 45.0;
  QTest::newRow( "before any" ) << "O3" << Period::Hour << QDate( 2012, 12, 31 ) << "" << 0.0;
  QTest::newRow( "convention" ) << "TEMP" << Period::Day << QDate( 2012, 12, 31 ) << "JINGUAN-ROLLUP-1" << 75.0;
}

void TestRollup::rule_editionIsThatOfTheDay()
{
  QFETCH( QString, indicator );
  QFETCH( Period, target );
  QFETCH( QDate, day );
  QFETCH( QString, edition );
  QFETCH( double, minimum );
  const RollupRule rule = mRules->rule( indicator, target, day );
  QCOMPARE( rule.edition, edition );
  QCOMPARE( rule.hasEdition, !edition.isEmpty() );
  QCOMPARE( rule.minimum, minimum );
}

void TestRollup::hour_isThatOfAirStatistics()
{
  RollupCalculator calculator( *mRules, QStringLiteral( "PM2.5" ), QStringLiteral( "ug/m3" ) );
  int valid = 0;
  for ( int hour = 0; hour < 200; ++hour )
  {
    const UtcSeconds begin = localday::beginOf( QDate( 2020, 1, 1 ) ) + hour * 3600;
    const QList<Reading> minutes = randomReadings( 60, 60, begin, hour % 4 );
    const QList<Reading> expected = AirStatistics::hours( minutes, 1, 45 );
    const RollupValue value = calculator.hour( begin, Period::Minute, minutes );
    QCOMPARE( value.state == RollupState::Valid, !expected.isEmpty() );
    if ( expected.isEmpty() )
      continue;
    ++valid;
    QVERIFY( std::abs( value.value - expected.first().value ) < 1e-9 );
  }
  QVERIFY( valid > 50 && valid < 200 );
}

void TestRollup::eightHours_areThoseOfAirStatistics()
{
  const RollupCalculator calculator( *mRules, QStringLiteral( "O3" ), QStringLiteral( "ug/m3" ) );
  QVERIFY( calculator.hasEightHours() );
  const UtcSeconds begin = localday::beginOf( QDate( 2020, 7, 1 ) );
  const QList<Reading> hours = randomReadings( 500, 3600, begin, 2 );
  const QList<Reading> sliding = AirStatistics::sliding( hours, 8, 6 ); // named by their last hour, which is there
  QHash<UtcSeconds, double> expected;
  for ( const Reading &reading : sliding )
    expected.insert( reading.begin - 7 * 3600, reading.value );
  int compared = 0;
  for ( const RollupValue &value : calculator.eightHours( hours, begin, begin + 500 * 3600 ) )
  {
    QCOMPARE( value.required, 6 );
    if ( !expected.contains( value.begin ) )
      continue;
    QCOMPARE( value.state, RollupState::Valid );
    QVERIFY( std::abs( value.value - expected.value( value.begin ) ) < 1e-9 );
    ++compared;
  }
  QCOMPARE( compared, expected.size() );
}

void TestRollup::days_areThoseOfAirStatistics_data()
{
  QTest::addColumn<QString>( "pollutant" );
  QTest::addColumn<QString>( "unit" );
  QTest::addColumn<double>( "factor" );
  QTest::newRow( "PM2.5" ) << "PM2.5"
                           << "ug/m3" << 1.0;
  QTest::newRow( "PM2.5 in mg" ) << "PM2.5"
                                 << "mg/m3" << 0.001;
  QTest::newRow( "O3" ) << "O3"
                        << "ug/m3" << 1.0;
  QTest::newRow( "CO" ) << "CO"
                        << "mg/m3" << 1.0;
}

void TestRollup::days_areThoseOfAirStatistics()
{
  QFETCH( QString, pollutant );
  QFETCH( QString, unit );
  QFETCH( double, factor );
  const QDate from( 2019, 12, 20 );
  const QDate to( 2020, 2, 29 );
  const Statistic statistic = pollutant == QLatin1String( "O3" ) ? Statistic::MaxEightHours : Statistic::Value;
  const QList<Reading> hours = randomReadings( 72 * 24, 3600, localday::beginOf( from ), 1 );
  QList<Reading> received = hours;
  for ( Reading &reading : received )
    reading.value *= factor;
  const RollupCalculator calculator( *mRules, pollutant, unit );
  const QList<RollupValue> days = calculator.days( statistic, received, Period::Hour, from, to );
  const QList<AirDayValue> expected = mRules->air().days( pollutant, hours, from, to, {} );
  QCOMPARE( days.size(), expected.size() );
  QList<Reading> forMonth;
  for ( qsizetype i = 0; i < days.size(); ++i )
  {
    QCOMPARE( localday::dateOf( days.at( i ).begin ), expected.at( i ).day );
    QVERIFY( std::abs( days.at( i ).value / factor - expected.at( i ).value->toDouble() ) < 1e-6 );
    QCOMPARE( days.at( i ).inputs, expected.at( i ).validInputs );
    QCOMPARE( days.at( i ).required, expected.at( i ).requiredInputs );
    QCOMPARE( days.at( i ).state == RollupState::Valid, expected.at( i ).valid );
    if ( expected.at( i ).day.month() == 1 )
      forMonth.append( { days.at( i ).begin, days.at( i ).value,
        days.at( i ).state == RollupState::Valid ? QualityFlag::Valid : QualityFlag::Invalid, false } );
  }
  const Figure mean = mRules->air().mean( pollutant, expected, QDate( 2020, 1, 1 ), QDate( 2020, 1, 31 ), {} );
  const RollupValue month = calculator.month( statistic, forMonth, QDate( 2020, 1, 17 ) );
  QCOMPARE( month.inputs, mean.validInputs );
  QVERIFY( std::abs( month.value / factor - mean.value->toDouble() ) < 1e-6 );
}

void TestRollup::combine_orderDoesNotMatter()
{
  const QList<double> values { 1e16, 3, -1e16, 4 };
  QCOMPARE( *RollupCalculator::combine( RollupMethod::Sum, values ), 7.0 );
  QCOMPARE( *RollupCalculator::combine( RollupMethod::Mean, { 4, -1e16, 3, 1e16 } ), 1.75 );
  QCOMPARE( *RollupCalculator::combine( RollupMethod::Direction, { 0, 90 } ), 45.0 );
  QVERIFY( !RollupCalculator::combine( RollupMethod::Direction, { 0, 180 } ) );
  QVERIFY( !RollupCalculator::combine( RollupMethod::None, { 1 } ) );
}

void TestRollup::table_namesOnlyIndicatorsThereAre()
{
  const CsvTable *table = mStandards.table( QStringLiteral( "rollup_rules" ) );
  QVERIFY( table );
  for ( int row = 0; row < table->rowCount(); ++row )
  {
    for ( const QString &pattern : table->list( row, QStringLiteral( "indicators" ) ) )
    {
      const QString name = pattern.endsWith( QLatin1Char( '*' ) ) ? pattern.chopped( 1 ) : pattern;
      const QList<Indicator> &all = mCatalogue.indicators();
      const bool known = std::any_of(
        all.begin(), all.end(), [&]( const Indicator &one ) { return pattern == name ? one.id == name : one.id.startsWith( name ); } );
      QVERIFY2( known, qPrintable( pattern ) );
    }
  }
}

QTEST_GUILESS_MAIN( TestRollup )
#include "test_rollup.moc"
