#include "TestSupport.h"

#include "base/CsvTable.h"
#include "base/DelimitedReader.h"
#include "base/Resources.h"
#include "monitoring/AirPeriods.h"
#include "monitoring/Catalogue.h"
#include "monitoring/LimitTables.h"
#include "monitoring/Standards.h"

using namespace jinguan;

/** GB 3095 and HJ 663 over days, months and years. Expected figures are worked out by hand beside each check. */
class TestAirPeriods : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase();
    void day_needsTwentyHours();
    void day_leavesOutFlaggedHoursAndHalvesBelowDetection();
    void day_roundsAHalfToTheEven();
    void day_belongsToTheLocalDate();
    void ozoneDay_isTheLargestEightHourMean();
    void ozoneDay_withFewWindowsCountsOnlyAboveTheLimit();
    void day_hasNoValueWithoutAnEdition();
    void day_crossesTheEditionBoundaryOf2026();
    void sliding_needsSixOfEight();
    void hours_need45Minutes();
    void percentile_interpolatesByRank_data();
    void percentile_interpolatesByRank();
    void mean_needsTheDaysOfTheMonth();
    void mean_needsEveryMonthOfTheYear();
    void composite_isTheSumOfSingleIndices();
    void composite_of2026WeighsAndIsUnconfirmed();
    void year_attainsByMeanAndPercentile();
    void goodDays_countValidDaysOnly();
    void sandDust_leavesOutParticles();
    void city_isTheMeanOfCountingStations();
    void rank_sharesEqualIndices();
    void trail_showsTheNumbers();
    void percentile_ofRealYearAgreesWithFractions();

  private:
    static UtcSeconds at( const QDate &day, int hour )
    {
      return QDateTime( day, QTime( 0, 0 ), Qt::UTC ).toSecsSinceEpoch() - 8 * 3600 + hour * 3600LL;
    }
    static QList<Reading> hours( const QDate &day, const QList<double> &values );
    static QList<AirDayValue> year( int year, const QString &value, const QString &other = {}, int everyNth = 0 );
    static Decimal d( const char *text ) { return *Decimal::parse( QString::fromLatin1( text ) ); }
    static AirPlace place( int year, const char *so2, const char *no2, const char *pm10, const char *pm25, const char *co, const char *o3 );

    Catalogue mCatalogue;
    Standards mStandards;
    AirRules mRules;
    LimitTables mLimits;
    AirQuality mAir;
    std::unique_ptr<AirStatistics> mStatistics;
    std::unique_ptr<AirPeriods> mPeriods;
    const QString mPm25 = QStringLiteral( "PM2.5" );
    const QString mOzone = QStringLiteral( "O3" );
};

void TestAirPeriods::initTestCase()
{
  Result<Catalogue> catalogue = Catalogue::load( Resources::path( QStringLiteral( "catalogue" ) ) );
  VERIFY_OK( catalogue );
  mCatalogue = catalogue.take();
  Result<Standards> standards = Standards::load( Resources::path( QStringLiteral( "standards" ) ) );
  VERIFY_OK( standards );
  mStandards = standards.take();
  Result<AirRules> rules = AirRules::load( mStandards );
  VERIFY_OK( rules );
  mRules = rules.take();
  Result<LimitTables> limits = LimitTables::load( mStandards, mCatalogue );
  VERIFY_OK( limits );
  mLimits = limits.take();
  Result<AirQuality> air = AirQuality::load( mStandards );
  VERIFY_OK( air );
  mAir = air.take();
  mStatistics = std::make_unique<AirStatistics>( mStandards, mRules, mLimits );
  mPeriods = std::make_unique<AirPeriods>( *mStatistics, mAir );
}

QList<Reading> TestAirPeriods::hours( const QDate &day, const QList<double> &values )
{
  QList<Reading> result;
  for ( qsizetype i = 0; i < values.size(); ++i )
  {
    if ( values.at( i ) >= 0 )
      result.append( Reading { at( day, static_cast<int>( i ) ), values.at( i ) } );
  }
  return result;
}

QList<AirDayValue> TestAirPeriods::year( int year, const QString &value, const QString &other, int everyNth )
{
  QList<AirDayValue> days;
  int n = 0;
  for ( QDate day( year, 1, 1 ); day.year() == year; day = day.addDays( 1 ) )
  {
    AirDayValue own;
    own.day = day;
    own.value = Decimal::parse( everyNth > 0 && ++n % everyNth == 0 ? other : value );
    own.valid = true;
    days.append( own );
  }
  return days;
}

AirPlace TestAirPeriods::place(
  int year, const char *so2, const char *no2, const char *pm10, const char *pm25, const char *co, const char *o3 )
{
  AirPlace place;
  place.code = QStringLiteral( "p" );
  const QList<QPair<QString, const char *>> values { { QStringLiteral( "SO2" ), so2 }, { QStringLiteral( "NO2" ), no2 },
    { QStringLiteral( "PM10" ), pm10 }, { QStringLiteral( "PM2.5" ), pm25 }, { QStringLiteral( "CO" ), co },
    { QStringLiteral( "O3" ), o3 } };
  for ( const auto &[pollutant, value] : values )
    place.days.insert( pollutant, TestAirPeriods::year( year, QString::fromLatin1( value ) ) );
  return place;
}

void TestAirPeriods::day_needsTwentyHours()
{
  const QDate day( 2024, 5, 6 );
  QList<double> values( 20, 30.0 );
  const Figure enough = mStatistics->day( mPm25, hours( day, values ), day, {}, nullptr );
  QCOMPARE( enough.state, Figure::State::Valid );
  QCOMPARE( enough.validInputs, 20 );
  QCOMPARE( enough.requiredInputs, 20 );
  QCOMPARE( enough.basis.edition, QStringLiteral( "GB3095-2012" ) );
  values.removeLast();
  const Figure few = mStatistics->day( mPm25, hours( day, values ), day, {}, nullptr );
  QCOMPARE( few.state, Figure::State::TooFew );
  QCOMPARE( few.value->toString(), QStringLiteral( "30" ) );
  QCOMPARE( mStatistics->day( mPm25, {}, day, {}, nullptr ).state, Figure::State::NoData );
}

void TestAirPeriods::day_leavesOutFlaggedHoursAndHalvesBelowDetection()
{
  const QDate day( 2024, 5, 6 );
  QList<Reading> readings = hours( day, QList<double>( 24, 10.0 ) );
  readings[0].value = 900;
  readings[0].flag = QualityFlag::Fault;
  readings[1].value = -5;            // impossible
  readings[2].belowDetection = true; // enters as 5
  const Figure figure = mStatistics->day( QStringLiteral( "SO2" ), readings, day, {}, nullptr );
  QCOMPARE( figure.validInputs, 22 );
  QCOMPARE( figure.value->toString(), QStringLiteral( "10" ) ); // 215 / 22 = 9.77
}

void TestAirPeriods::day_roundsAHalfToTheEven()
{
  const QDate day( 2024, 5, 6 );
  QList<double> values( 12, 60.0 );
  values += QList<double>( 12, 61.0 );
  QCOMPARE( mStatistics->day( mPm25, hours( day, values ), day, {}, nullptr ).value->toString(), QStringLiteral( "60" ) );
  QList<double> co( 12, 1.2 );
  co += QList<double>( 12, 1.3 );
  QCOMPARE( mStatistics->day( QStringLiteral( "CO" ), hours( day, co ), day, {}, nullptr ).value->toString(), QStringLiteral( "1.2" ) );
}

void TestAirPeriods::day_belongsToTheLocalDate()
{
  const QDate day( 2024, 5, 6 );
  // 2024-05-05T16:00Z is midnight of the 6th in Chengdu.
  const UtcSeconds midnight = QDateTime( QDate( 2024, 5, 5 ), QTime( 16, 0 ), Qt::UTC ).toSecsSinceEpoch();
  const QList<AirDayValue> days =
    mStatistics->days( mPm25, { Reading { midnight - 3600, 10 }, Reading { midnight, 20 } }, day.addDays( -1 ), day, {} );
  QCOMPARE( days.size(), 2 );
  QCOMPARE( days.at( 0 ).value->toString(), QStringLiteral( "10" ) );
  QCOMPARE( days.at( 1 ).value->toString(), QStringLiteral( "20" ) );
}

void TestAirPeriods::ozoneDay_isTheLargestEightHourMean()
{
  const QDate day( 2024, 7, 1 );
  QList<double> values( 24, 40.0 );
  for ( int hour = 11; hour < 19; ++hour ) // 11:00 to 19:00: 120 … 190, mean 155
    values[hour] = 120 + ( hour - 11 ) * 10;
  const Figure figure = mStatistics->day( mOzone, hours( day, values ), day, {}, nullptr );
  QCOMPARE( figure.value->toString(), QStringLiteral( "155" ) );
  QCOMPARE( figure.validInputs, 17 ); // windows ending 08:00 to 24:00
  QCOMPARE( figure.state, Figure::State::Valid );
  const QList<AirDayValue> days = mStatistics->days( mOzone, hours( day, values ), day, day, {} );
  QCOMPARE( days.first().maxHour->toString(), QStringLiteral( "190" ) );
}

void TestAirPeriods::ozoneDay_withFewWindowsCountsOnlyAboveTheLimit()
{
  const QDate day( 2024, 7, 1 );
  QList<double> values( 24, -1.0 );
  for ( int hour = 10; hour < 18; ++hour )
    values[hour] = 160;
  // Windows ending 16:00 … 20:00 have six hours or more: five of them.
  const Figure atLimit = mStatistics->day( mOzone, hours( day, values ), day, {}, nullptr );
  QCOMPARE( atLimit.validInputs, 5 );
  QCOMPARE( atLimit.state, Figure::State::TooFew );
  for ( int hour = 10; hour < 18; ++hour )
    values[hour] = 161;
  Trail trail;
  const Figure above = mStatistics->day( mOzone, hours( day, values ), day, {}, &trail );
  QCOMPARE( above.state, Figure::State::Valid );
  QCOMPARE( trail.steps().at( 1 ).expression, QStringLiteral( "161 > 160" ) );
  AirOptions classOne;
  classOne.airZone = 1; // level 1: 100
  for ( int hour = 10; hour < 18; ++hour )
    values[hour] = 120;
  QCOMPARE( mStatistics->day( mOzone, hours( day, values ), day, classOne, nullptr ).state, Figure::State::Valid );
}

void TestAirPeriods::day_hasNoValueWithoutAnEdition()
{
  const QDate day( 2012, 5, 6 ); // Chengdu began in 2013
  const QList<Reading> readings = hours( day, QList<double>( 24, 30.0 ) );
  QCOMPARE( mStatistics->day( mPm25, readings, day, {}, nullptr ).state, Figure::State::NoEdition );
  const QList<AirDayValue> days = mStatistics->days( mPm25, readings, day, day, {} );
  QVERIFY( !days.first().value );
  QVERIFY( !days.first().valid );
  AirOptions asked;
  asked.editions = QStringList { QStringLiteral( "GB 3095-2012" ) };
  QCOMPARE( mStatistics->day( mPm25, readings, day, asked, nullptr ).state, Figure::State::Valid );
}

void TestAirPeriods::day_crossesTheEditionBoundaryOf2026()
{
  AirPlace place;
  const QDate before( 2026, 2, 28 );
  const QDate after( 2026, 3, 1 );
  const QList<Reading> readings = hours( before, QList<double>( 24, 70.0 ) ) + hours( after, QList<double>( 24, 70.0 ) );
  place.days.insert( mPm25, mStatistics->days( mPm25, readings, before, after, {} ) );
  const AirDay old = mPeriods->day( place, before, {} );
  const AirDay current = mPeriods->day( place, after, {} );
  QCOMPARE( old.basis.edition, QStringLiteral( "HJ633-2012" ) );
  QCOMPARE( old.aqi, std::optional<int>( 94 ) ); // 50 + 50·35/40 = 93.75
  QCOMPARE( current.basis.edition, QStringLiteral( "HJ633-2026" ) );
  QCOMPARE( current.aqi, std::optional<int>( 110 ) ); // 100 + 50·10/55 = 109.09
  QVERIFY( !old.valid );                              // five pollutants are missing and the index is not above 100
  QVERIFY( current.valid );                           // above 100 it is published
  QCOMPARE( current.primary, QStringList { mPm25 } );
  AirOptions all2012;
  all2012.editions = QStringList { QStringLiteral( "HJ633-2012" ) };
  QCOMPARE( mPeriods->day( place, after, all2012 ).aqi, std::optional<int>( 94 ) );
}

void TestAirPeriods::sliding_needsSixOfEight()
{
  const QDate day( 2024, 7, 1 );
  const QList<Reading> means = AirStatistics::sliding( hours( day, { 10, 20, 30, 40, 50, 60, 70, 80, 90 } ), 8, 6 );
  QCOMPARE( means.size(), 4 );
  QCOMPARE( means.at( 0 ).begin, at( day, 5 ) );
  QCOMPARE( means.at( 0 ).value, 35.0 ); // 10 … 60
  QCOMPARE( means.at( 3 ).value, 55.0 ); // 20 … 90
}

void TestAirPeriods::hours_need45Minutes()
{
  const QDate day( 2024, 7, 1 );
  QList<Reading> minutes;
  for ( int i = 0; i < 44; ++i )
    minutes.append( Reading { at( day, 3 ) + i * 60, 20.0 + i % 2 } );
  QVERIFY( AirStatistics::hours( minutes, 1, 45 ).isEmpty() );
  minutes.append( Reading { at( day, 3 ) + 50 * 60, 43.0 } );
  const QList<Reading> hour = AirStatistics::hours( minutes, 1, 45 );
  QCOMPARE( hour.size(), 1 );
  QCOMPARE( hour.first().begin, at( day, 3 ) );
  QCOMPARE( hour.first().value, 21.0 ); // (22·20 + 22·21 + 43) / 45
}

void TestAirPeriods::percentile_interpolatesByRank_data()
{
  QTest::addColumn<int>( "count" );
  QTest::addColumn<int>( "percent" );
  QTest::addColumn<QString>( "expected" );
  // Values are 1 … n, so that the value at a position is the position: 1 + (n − 1)·p/100.
  QTest::newRow( "one" ) << 1 << 95 << QStringLiteral( "1" );
  QTest::newRow( "two" ) << 2 << 95 << QStringLiteral( "1.95" );
  QTest::newRow( "a month" ) << 31 << 90 << QStringLiteral( "28" );
  QTest::newRow( "a year, 98" ) << 365 << 98 << QStringLiteral( "357.72" );
  QTest::newRow( "a year, 95" ) << 365 << 95 << QStringLiteral( "346.8" );
  QTest::newRow( "a leap year, 90" ) << 366 << 90 << QStringLiteral( "329.5" );
  QTest::newRow( "101 days" ) << 101 << 98 << QStringLiteral( "99" );
}

void TestAirPeriods::percentile_interpolatesByRank()
{
  QFETCH( int, count );
  QFETCH( int, percent );
  QFETCH( QString, expected );
  QList<Decimal> values;
  for ( int i = 1; i <= count; ++i )
    values.append( Decimal( i, 0 ) );
  QCOMPARE( AirStatistics::percentileOf( values, percent ).trimmed().toString(), expected );
}

void TestAirPeriods::mean_needsTheDaysOfTheMonth()
{
  const QList<AirDayValue> days = year( 2023, QStringLiteral( "30" ) );
  const auto months = [&]( int month, int count ) {
    QList<AirDayValue> some;
    for ( const AirDayValue &value : days )
    {
      if ( value.day.month() == month && some.size() < count )
        some.append( value );
    }
    const QDate first( 2023, month, 1 );
    return mStatistics->mean( mPm25, some, first, first.addMonths( 1 ).addDays( -1 ), {} );
  };
  QCOMPARE( months( 1, 27 ).state, Figure::State::Valid );
  QCOMPARE( months( 1, 27 ).requiredInputs, 27 );
  QCOMPARE( months( 1, 26 ).state, Figure::State::TooFew );
  QCOMPARE( months( 4, 27 ).state, Figure::State::Valid );
  QCOMPARE( months( 2, 25 ).state, Figure::State::Valid );
  QCOMPARE( months( 2, 24 ).state, Figure::State::TooFew );
  QCOMPARE( months( 1, 0 ).state, Figure::State::NoData );
  QCOMPARE( months( 1, 31 ).basis.edition, QStringLiteral( "HJ663-2013" ) );
}

void TestAirPeriods::mean_needsEveryMonthOfTheYear()
{
  QList<AirDayValue> days = year( 2023, QStringLiteral( "30" ), QStringLiteral( "33" ), 2 );
  const QDate from( 2023, 1, 1 );
  const QDate to( 2023, 12, 31 );
  const Figure whole = mStatistics->mean( mPm25, days, from, to, {} );
  QCOMPARE( whole.state, Figure::State::Valid );
  QCOMPARE( whole.requiredInputs, 324 );
  QCOMPARE( whole.value->toString(), QStringLiteral( "31" ) ); // (183·30 + 182·33) / 365 = 31.496
  for ( int i = 0; i < 5; ++i )
    days[i].valid = false; // January keeps 26
  const Figure january = mStatistics->mean( mPm25, days, from, to, {} );
  QCOMPARE( january.validInputs, 360 );
  QCOMPARE( january.state, Figure::State::TooFew );
}

void TestAirPeriods::composite_isTheSumOfSingleIndices()
{
  // 12/60 + 30/40 + 63/70 + 42/35 + 1.0/4 + 144/160 = 0.2 + 0.75 + 0.9 + 1.2 + 0.25 + 0.9 = 4.20
  AirPlace chengdu = place( 2023, "12", "30", "63", "42", "1.0", "144" );
  Trail trail;
  const AirPeriodResult result = mPeriods->period( chengdu, QDate( 2023, 1, 1 ), QDate( 2023, 12, 31 ), {}, &trail );
  QCOMPARE( result.composite.value->toString(), QStringLiteral( "4.20" ) );
  QCOMPARE( result.composite.state, Figure::State::Valid );
  QCOMPARE( result.composite.validInputs, 6 );
  QCOMPARE( result.primary, QStringList { mPm25 } );
  QCOMPARE( result.pollutants.at( 0 ).singleIndex.value->toString(), QStringLiteral( "0.20" ) );
  QCOMPARE( trail.steps().last().clause, QStringLiteral( "HJ 633-2012, annex A" ) );
  chengdu.days.remove( QStringLiteral( "CO" ) );
  QCOMPARE( mPeriods->period( chengdu, QDate( 2023, 1, 1 ), QDate( 2023, 12, 31 ), {} ).composite.state, Figure::State::TooFew );
}

void TestAirPeriods::composite_of2026WeighsAndIsUnconfirmed()
{
  // 12/60 + 2·30/40 + 63/60 + 3·42/30 + 1/4 + 2·144/160 = 0.2 + 1.5 + 1.05 + 4.2 + 0.25 + 1.8 = 9.00
  const AirPeriodResult result =
    mPeriods->period( place( 2027, "12", "30", "63", "42", "1.0", "144" ), QDate( 2027, 1, 1 ), QDate( 2027, 12, 31 ), {} );
  QCOMPARE( result.composite.value->toString(), QStringLiteral( "9.00" ) );
  QCOMPARE( result.composite.basis.edition, QStringLiteral( "HJ663-2026" ) );
  QVERIFY( !result.composite.basis.confirmed );
  QVERIFY( !result.spansEditions );
  QVERIFY( mPeriods->period( place( 2026, "1", "1", "1", "1", "1", "1" ), QDate( 2026, 1, 1 ), QDate( 2026, 12, 31 ), {} ).spansEditions );
}

void TestAirPeriods::year_attainsByMeanAndPercentile()
{
  const QDate from( 2023, 1, 1 );
  const QDate to( 2023, 12, 31 );
  AirPlace clean = place( 2023, "12", "30", "63", "35", "1.0", "144" );
  const AirPeriodResult good = mPeriods->period( clean, from, to, {} );
  QCOMPARE( good.attained, std::optional<bool>( true ) );
  // Every tenth day 80: mean (329·30 + 36·80)/365 = 34.9, within 35; the 95th percentile is 80, above 75.
  clean.days.insert( mPm25, year( 2023, QStringLiteral( "30" ), QStringLiteral( "80" ), 10 ) );
  const AirPeriodResult peaks = mPeriods->period( clean, from, to, {} );
  QCOMPARE( peaks.attained, std::optional<bool>( false ) );
  QCOMPARE( peaks.pollutants.at( 3 ).pollutant, mPm25 );
  QCOMPARE( peaks.pollutants.at( 3 ).mean.value->toString(), QStringLiteral( "35" ) );
  QCOMPARE( peaks.pollutants.at( 3 ).percentile.value->toString(), QStringLiteral( "80" ) );
  QCOMPARE( peaks.pollutants.at( 3 ).multiple.value->toString(), QStringLiteral( "0.07" ) );     // 5/75
  QCOMPARE( peaks.pollutants.at( 3 ).attainedDays.value->toString(), QStringLiteral( "90.1" ) ); // 329/365
  QVERIFY( !mPeriods->period( clean, from, QDate( 2023, 6, 30 ), {} ).attained );
}

void TestAirPeriods::goodDays_countValidDaysOnly()
{
  AirPlace chengdu = place( 2023, "12", "30", "63", "42", "1.0", "144" );
  for ( int i = 0; i < 10; ++i )
    chengdu.days[mPm25][i].value = Decimal( 76, 0 ); // IAQI 102
  for ( int i = 10; i < 15; ++i )
    chengdu.days[mPm25][i].valid = false;
  const AirPeriodResult result = mPeriods->period( chengdu, QDate( 2023, 1, 1 ), QDate( 2023, 12, 31 ), {} );
  QCOMPARE( result.goodDays.validInputs, 360 );
  QCOMPARE( result.goodDays.value->toString(), QStringLiteral( "97.2" ) ); // 350/360
  QCOMPARE( result.daysByLevel[3], 10 );
  QCOMPARE( result.daysByLevel[0], 5 );
}

void TestAirPeriods::sandDust_leavesOutParticles()
{
  AirOptions options;
  options.excludeSandDust = true;
  const QDate dust( 2023, 4, 12 );
  options.sandDustDays.insert( dust );
  AirPlace chengdu = place( 2023, "12", "30", "63", "42", "1.0", "144" );
  QList<AirDayValue> &pm10 = chengdu.days[QStringLiteral( "PM10" )];
  AirDayValue &day = pm10[dust.dayOfYear() - 1];
  day.value = Decimal( 700, 0 );
  const QDate from( 2023, 4, 1 );
  const QDate to( 2023, 4, 30 );
  QCOMPARE( mPeriods->day( chengdu, dust, options ).level, 6 );
  day.sandDust = true;
  const AirDay without = mPeriods->day( chengdu, dust, options );
  QCOMPARE( without.aqi, std::optional<int>( 87 ) ); // ozone: 50 + 50·44/60 = 86.7
  QVERIFY( without.valid );
  const Figure mean = mStatistics->mean( QStringLiteral( "PM10" ), pm10, from, to, options );
  QCOMPARE( mean.value->toString(), QStringLiteral( "63" ) );
  QCOMPARE( mean.validInputs, 29 );
  QCOMPARE( mean.requiredInputs, 26 ); // 27 less the day left out
  const QList<AirDayValue> marked =
    mStatistics->days( QStringLiteral( "PM10" ), hours( dust, QList<double>( 24, 700.0 ) ), dust, dust, options );
  QVERIFY( marked.first().sandDust );
}

void TestAirPeriods::city_isTheMeanOfCountingStations()
{
  QList<AirPlace> stations;
  for ( const char *value : { "30", "31", "40" } )
    stations.append( place( 2023, "12", "30", "63", value, "1.0", "144" ) );
  stations.append( place( 2023, "1", "1", "1", "1", "0.1", "1" ) );
  stations.last().counts = false; // 对照点
  AirPlace city = mPeriods->average( QStringLiteral( "510100" ), {}, stations, {} );
  QCOMPARE( city.days.value( mPm25 ).first().value->toString(), QStringLiteral( "34" ) ); // 101/3
  QCOMPARE( city.days.value( mPm25 ).first().requiredInputs, 3 );                         // 75 % of three, upwards
  stations[2].days[mPm25][0].valid = false;
  city = mPeriods->average( QStringLiteral( "510100" ), {}, stations, {} );
  QVERIFY( !city.days.value( mPm25 ).first().valid );
  QVERIFY( city.days.value( mPm25 ).at( 1 ).valid );
  const QDate day( 2024, 7, 1 );
  const QList<Reading> hour = AirPeriods::averageHours( { hours( day, { 10, 20 } ), hours( day, { 13 } ), hours( day, { 16 } ) }, 75 );
  QCOMPARE( hour.size(), 1 ); // the second hour has one station of three
  QCOMPARE( hour.first().value, 13.0 );
}

void TestAirPeriods::rank_sharesEqualIndices()
{
  QList<AirPeriodResult> results( 5 );
  const QList<const char *> values { "4.20", "3.10", "", "3.10", "5.00" };
  for ( qsizetype i = 0; i < results.size(); ++i )
  {
    results[i].code = QString::number( i );
    if ( *values.at( i ) )
    {
      results[i].composite.value = d( values.at( i ) );
      results[i].composite.state = Figure::State::Valid;
    }
  }
  AirPeriods::rank( results );
  QStringList order;
  for ( const AirPeriodResult &result : std::as_const( results ) )
    order.append( result.code + QLatin1Char( ':' ) + QString::number( result.rank ) );
  QCOMPARE( order.join( QLatin1Char( ' ' ) ), QStringLiteral( "1:1 3:1 0:3 4:4 2:0" ) );
}

void TestAirPeriods::trail_showsTheNumbers()
{
  QList<AirDayValue> days;
  for ( int i = 0; i < 31; ++i )
    days.append( AirDayValue { QDate( 2023, 1, 1 ).addDays( i ), Decimal( 10 + i, 0 ), {}, 24, 20, true, false } );
  Trail trail;
  const Figure figure = mStatistics->percentile( mOzone, days, QDate( 2023, 1, 1 ), QDate( 2023, 1, 31 ), {}, &trail );
  QCOMPARE( figure.id, QStringLiteral( "p90" ) );
  QCOMPARE( figure.value->toString(), QStringLiteral( "37" ) );
  QVERIFY( !figure.basis.confirmed );
  QCOMPARE( trail.steps().at( 2 ).expression, QStringLiteral( "1 + (31 − 1) × 90 / 100" ) );
  QCOMPARE( trail.steps().at( 2 ).result, QStringLiteral( "28" ) );
  QCOMPARE( trail.steps().at( 3 ).expression, QStringLiteral( "37 + (38 − 37) × 0" ) );
  for ( const TrailStep &step : trail.steps() )
    QVERIFY2( !step.label.isEmpty() && !step.result.isEmpty() && !step.clause.isEmpty(), qPrintable( step.label ) );
}

void TestAirPeriods::percentile_ofRealYearAgreesWithFractions()
{
  SHARED_OR_SKIP( path, "data/air/prsa_beijing_12/PRSA_Data_Dongsi_20130301-20170228.csv" );
  const Result<CsvTable> table = CsvTable::read( path );
  VERIFY_OK( table );
  QList<Reading> ozone;
  QList<Reading> pm25;
  for ( int row = 0; row < table->rowCount(); ++row )
  {
    const auto number = [&]( const char *column ) { return table->number( row, QString::fromLatin1( column ), -1 ); };
    if ( number( "year" ) != 2015 )
      continue;
    const UtcSeconds begin =
      at( QDate( 2015, static_cast<int>( number( "month" ) ), static_cast<int>( number( "day" ) ) ), static_cast<int>( number( "hour" ) ) );
    if ( number( "O3" ) >= 0 )
      ozone.append( Reading { begin, number( "O3" ) } );
    if ( number( "PM2.5" ) >= 0 )
      pm25.append( Reading { begin, number( "PM2.5" ) } );
  }
  const QDate from( 2015, 1, 1 );
  const QDate to( 2015, 12, 31 );
  AirOptions beijing;
  beijing.region = QStringLiteral( "110000" );
  const QList<AirDayValue> ozoneDays = mStatistics->days( mOzone, ozone, from, to, beijing );
  const QList<AirDayValue> pmDays = mStatistics->days( mPm25, pm25, from, to, beijing );
  const Figure p90 = mStatistics->percentile( mOzone, ozoneDays, from, to, beijing );
  const Figure p95 = mStatistics->percentile( mPm25, pmDays, from, to, beijing );
  const Figure mean = mStatistics->mean( mPm25, pmDays, from, to, beijing );
  // Computed apart with Python's fractions from the same file; see docs/evaluation.md.
  QCOMPARE( p90.validInputs, 359 );
  QCOMPARE( p90.value->toString(), QStringLiteral( "188" ) );
  QCOMPARE( p95.validInputs, 360 );
  QCOMPARE( p95.value->toString(), QStringLiteral( "245" ) );
  QCOMPARE( mean.value->toString(), QStringLiteral( "87" ) );
}

QTEST_APPLESS_MAIN( TestAirPeriods )
#include "test_airperiods.moc"
