#include "base/Resources.h"
#include "monitoring/MemoryInput.h"
#include "sampling/YearTargets.h"
#include "TestSupport.h"

#include <cmath>

using namespace jinguan;
using namespace jinguan::test;
using Verdict = TargetStatus::Verdict;

/** Targets against daily values made by hand, so that every figure can be checked with a pocket calculator. */
class TestYearTargets : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase();
    void init();
    void mean_needsWhatTheDaysLeftMayHave_data();
    void mean_needsWhatTheDaysLeftMayHave();
    void mean_isLostWhenNothingCanSaveIt();
    void mean_isMadeOrMissedAtTheEnd_data();
    void mean_isMadeOrMissedAtTheEnd();
    void mean_missingDaysDoNotCount();
    void mean_lastYearIsTheSameDays();
    void mean_leapDayFallsOnTheTwentyEighth();
    void mean_officialFigureSaysWhetherDaysSuffice();
    void dustDays_areLeftOutWhereTheTargetSaysSo();
    void dustDays_belongToPlaceOrCity();
    void share_countsBadDaysThatMayCome_data();
    void share_countsBadDaysThatMayCome();
    void goodDays_isSafeOnceThere();
    void daysAbove_areLostWithOneTooMany();
    void city_isTheMeanOfItsStations();
    void unit_withoutStationsHasNoData();
    void stand_leavesOutWithdrawnAndKeepsOrder();
    void stand_beforeTheYearSaysNotBegun();
    void stand_stopsWhenCancelled();

  private:
    static Station station( const char *code, const char *unit );
    static YearTarget meanTarget( double value );
    static YearTarget dayTarget( TargetMeasure measure, double value, int level = 0 );
    /** A daily value of PM2.5 alone. */
    void addMean( const QString &station, const QDate &day, double value );
    /** A day with all six pollutants, whose index is good, or 101 to 150 or above 200 by its PM2.5. */
    void addDay( const QDate &day, double pm25 );
    TargetStatus one( const YearTarget &target, const QDate &asOf, const QList<DustDay> &dust = {} );

    Catalogue mCatalogue;
    std::unique_ptr<PeriodEvaluation> mEvaluation;
    MemoryInput mInput;
    QList<Station> mStations;
};

void TestYearTargets::initTestCase()
{
  Result<Catalogue> catalogue = Catalogue::load( Resources::path( QStringLiteral( "catalogue" ) ) );
  VERIFY_OK( catalogue );
  mCatalogue = catalogue.take();
  Result<PeriodEvaluation> evaluation = PeriodEvaluation::load( Resources::folder(), mCatalogue );
  VERIFY_OK( evaluation );
  mEvaluation = std::make_unique<PeriodEvaluation>( evaluation.take() );
}

void TestYearTargets::init()
{
  mInput = {};
  mStations = { station( "A", "510104" ) };
}

Station TestYearTargets::station( const char *code, const char *unit )
{
  Station station;
  station.code = QString::fromLatin1( code );
  station.kind = QStringLiteral( "air_standard" );
  station.elements = { QStringLiteral( "air" ) };
  station.district = QStringLiteral( "510104" );
  station.unit = QString::fromLatin1( unit );
  return station;
}

YearTarget TestYearTargets::meanTarget( double value )
{
  YearTarget target;
  target.place = QStringLiteral( "510104" );
  target.year = 2015;
  target.indicator = QStringLiteral( "PM2.5" );
  target.target = value;
  return target;
}

YearTarget TestYearTargets::dayTarget( TargetMeasure measure, double value, int level )
{
  YearTarget target;
  target.place = QStringLiteral( "510104" );
  target.year = 2015;
  target.measure = measure;
  target.level = level;
  target.target = value;
  return target;
}

void TestYearTargets::addMean( const QString &station, const QDate &day, double value )
{
  mInput.add( station, "PM2.5", Period::Day,
    { { QDateTime( day, QTime( 0, 0 ), displayZone() ).toSecsSinceEpoch(), value, QualityFlag::Valid, false } } );
}

void TestYearTargets::addDay( const QDate &day, double pm25 )
{
  const UtcSeconds begin = QDateTime( day, QTime( 0, 0 ), displayZone() ).toSecsSinceEpoch();
  addMean( QStringLiteral( "A" ), day, pm25 );
  for ( const auto &[pollutant, value] : { std::pair( "PM10", 40.0 ), { "SO2", 10.0 }, { "NO2", 30.0 }, { "CO", 0.8 }, { "O3", 80.0 } } )
    mInput.add( QStringLiteral( "A" ), pollutant, Period::Day, { { begin, value, QualityFlag::Valid, false } } );
}

TargetStatus TestYearTargets::one( const YearTarget &target, const QDate &asOf, const QList<DustDay> &dust )
{
  Progress progress;
  const Result<QList<TargetStatus>> all = YearTargets( *mEvaluation ).stand( { target }, dust, mStations, mInput, asOf, progress );
  if ( !all )
    qFatal( "%s", qPrintable( all.error().text() ) );
  return all->first();
}

void TestYearTargets::mean_needsWhatTheDaysLeftMayHave_data()
{
  QTest::addColumn<double>( "target" );
  QTest::addColumn<double>( "needed" );
  QTest::addColumn<Verdict>( "verdict" );
  // Ten days of 30 … 39: sum 345, mean 34.5; 355 days are left.
  QTest::newRow( "35" ) << 35.0 << 35.0 << Verdict::OnTrack;   // (35 × 365 − 345) / 355 = 35.014…
  QTest::newRow( "34.5" ) << 34.5 << 34.5 << Verdict::OnTrack; // exactly
  QTest::newRow( "34" ) << 34.0 << 33.9 << Verdict::AtRisk;    // 33.985…, down
  QTest::newRow( "1" ) << 1.0 << 0.0 << Verdict::AtRisk;       // 20 / 355 = 0.056, down
  QTest::newRow( "0.9" ) << 0.9 << -0.1 << Verdict::Lost;      // −16.5 / 355
}

void TestYearTargets::mean_needsWhatTheDaysLeftMayHave()
{
  QFETCH( double, target );
  for ( int day = 0; day < 10; ++day )
    addMean( QStringLiteral( "A" ), QDate( 2015, 1, 1 ).addDays( day ), 30 + day );
  const TargetStatus status = one( meanTarget( target ), QDate( 2015, 1, 10 ) );
  QCOMPARE( status.daysGone, 10 );
  QCOMPARE( status.daysLeft, 355 );
  QCOMPARE( status.now.validDays, 10 );
  QCOMPARE( *status.now.value, 34.5 );
  QTEST( *status.needed, "needed" );
  QTEST( status.verdict, "verdict" );
  QVERIFY( !status.badDaysLeft );
  QVERIFY( !status.lastYear );
  QCOMPARE( status.days.size(), 10 );
  QCOMPARE( *status.days.at( 1 ).running, 30.5 );
  QCOMPARE( *status.days.at( 1 ).value, 31.0 );
}

void TestYearTargets::mean_isLostWhenNothingCanSaveIt()
{
  for ( QDate day( 2015, 1, 1 ); day <= QDate( 2015, 12, 30 ); day = day.addDays( 1 ) )
    addMean( QStringLiteral( "A" ), day, 36 );
  const TargetStatus status = one( meanTarget( 35 ), QDate( 2015, 12, 30 ) );
  QCOMPARE( *status.needed, -329.0 ); // 35 × 365 − 36 × 364
  QCOMPARE( status.verdict, Verdict::Lost );
}

void TestYearTargets::mean_isMadeOrMissedAtTheEnd_data()
{
  QTest::addColumn<double>( "target" );
  QTest::addColumn<Verdict>( "verdict" );
  QTest::newRow( "made" ) << 36.0 << Verdict::Made;
  QTest::newRow( "missed by little" ) << 35.9 << Verdict::Missed;
}

void TestYearTargets::mean_isMadeOrMissedAtTheEnd()
{
  QFETCH( double, target );
  for ( QDate day( 2015, 1, 1 ); day <= QDate( 2015, 12, 31 ); day = day.addDays( 1 ) )
    addMean( QStringLiteral( "A" ), day, 36 );
  const TargetStatus status = one( meanTarget( target ), QDate( 2019, 7, 23 ) );
  QCOMPARE( status.asOf, QDate( 2015, 12, 31 ) );
  QCOMPARE( status.daysLeft, 0 );
  QTEST( status.verdict, "verdict" );
  QVERIFY( !status.needed );
}

void TestYearTargets::mean_missingDaysDoNotCount()
{
  addMean( QStringLiteral( "A" ), QDate( 2015, 1, 1 ), 40 );
  addMean( QStringLiteral( "A" ), QDate( 2015, 1, 4 ), 50 );
  const TargetStatus status = one( meanTarget( 35 ), QDate( 2015, 1, 5 ) );
  QCOMPARE( status.daysGone, 5 );
  QCOMPARE( status.now.validDays, 2 );
  QCOMPARE( *status.now.value, 45.0 );
  QVERIFY( !status.days.at( 1 ).value );
  QCOMPARE( *status.days.at( 2 ).running, 40.0 );
  QCOMPARE( *status.needed, 34.9 ); // (35 × 362 − 90) / 360 = 34.944…
}

void TestYearTargets::mean_lastYearIsTheSameDays()
{
  addMean( QStringLiteral( "A" ), QDate( 2014, 1, 1 ), 60 );
  addMean( QStringLiteral( "A" ), QDate( 2014, 1, 2 ), 40 );
  addMean( QStringLiteral( "A" ), QDate( 2014, 1, 3 ), 20 );
  addMean( QStringLiteral( "A" ), QDate( 2014, 12, 31 ), 40 );
  addMean( QStringLiteral( "A" ), QDate( 2015, 1, 2 ), 30 );
  const TargetStatus status = one( meanTarget( 35 ), QDate( 2015, 1, 2 ) );
  QCOMPARE( *status.lastYear, 50.0 );
  QCOMPARE( *status.lastYearWhole, 40.0 );
  QCOMPARE( *status.ifAsLastYear, 30.0 ); // 30, then 20 and 40
  QCOMPARE( status.daysOfLastYear.size(), 365 );
}

void TestYearTargets::mean_leapDayFallsOnTheTwentyEighth()
{
  addMean( QStringLiteral( "A" ), QDate( 2015, 2, 28 ), 10 );
  addMean( QStringLiteral( "A" ), QDate( 2015, 3, 1 ), 90 );
  addMean( QStringLiteral( "A" ), QDate( 2016, 2, 29 ), 20 );
  YearTarget target = meanTarget( 35 );
  target.year = 2016;
  const TargetStatus status = one( target, QDate( 2016, 2, 29 ) );
  QCOMPARE( status.daysGone, 60 );
  QCOMPARE( status.daysLeft, 306 );
  QCOMPARE( *status.lastYear, 10.0 );
  QCOMPARE( *status.ifAsLastYear, 55.0 );
}

void TestYearTargets::mean_officialFigureSaysWhetherDaysSuffice()
{
  for ( int day = 0; day < 31; ++day )
    addMean( QStringLiteral( "A" ), QDate( 2015, 1, 1 ).addDays( day ), 35 );
  const TargetStatus enough = one( meanTarget( 35 ), QDate( 2015, 1, 31 ) );
  QCOMPARE( enough.figure.state, Figure::State::Valid );
  QCOMPARE( enough.figure.basis.standard, QStringLiteral( "HJ 663-2013" ) );
  QCOMPARE( enough.figure.value->toDouble(), 35.0 );
  const TargetStatus gap = one( meanTarget( 35 ), QDate( 2015, 2, 28 ) );
  QCOMPARE( gap.figure.state, Figure::State::TooFew );
  QVERIFY( !enough.tooFewDays );
  QVERIFY( gap.tooFewDays );
}

void TestYearTargets::dustDays_areLeftOutWhereTheTargetSaysSo()
{
  addDay( QDate( 2015, 3, 1 ), 40 );
  addDay( QDate( 2015, 3, 2 ), 300 ); // index 350: sand
  addDay( QDate( 2015, 3, 3 ), 50 );
  const QList<DustDay> dust { { QDate( 2015, 3, 2 ), QStringLiteral( "510104" ), QStringLiteral( "test" ), false, false },
    { QDate( 2014, 3, 2 ), {}, QStringLiteral( "test" ), false, false } };
  YearTarget target = meanTarget( 35 );
  const TargetStatus with = one( target, QDate( 2015, 3, 3 ), dust );
  QCOMPARE( with.dustDays, 1 );
  QCOMPARE( *with.now.value, 130.0 );
  QCOMPARE( *with.withDust.value, 130.0 );
  QCOMPARE( *with.withoutDust.value, 45.0 );
  target.withoutDustDays = true;
  const TargetStatus without = one( target, QDate( 2015, 3, 3 ), dust );
  QCOMPARE( *without.now.value, 45.0 );
  QCOMPARE( without.now.validDays, 2 );
  QCOMPARE( without.figure.value->toDouble(), 45.0 );
  // The index of the day is then made of the other pollutants: a good day.
  YearTarget days = dayTarget( TargetMeasure::GoodDays, 300 );
  QCOMPARE( one( days, QDate( 2015, 3, 3 ), dust ).now.counted, 2 );
  days.withoutDustDays = true;
  QCOMPARE( one( days, QDate( 2015, 3, 3 ), dust ).now.counted, 3 );
}

void TestYearTargets::dustDays_belongToPlaceOrCity()
{
  const QList<DustDay> days { { QDate( 2015, 3, 1 ), {}, {}, false, false },
    { QDate( 2015, 3, 2 ), QStringLiteral( "510104" ), {}, false, false },
    { QDate( 2015, 3, 3 ), QStringLiteral( "510105" ), {}, false, false }, { QDate( 2015, 3, 4 ), {}, {}, false, true } };
  QCOMPARE( YearTargets::dustDaysOf( days, QStringLiteral( "510104" ) ), ( QSet<QDate> { QDate( 2015, 3, 1 ), QDate( 2015, 3, 2 ) } ) );
  QCOMPARE( YearTargets::dustDaysOf( days, {} ), QSet<QDate> { QDate( 2015, 3, 1 ) } );
}

void TestYearTargets::share_countsBadDaysThatMayCome_data()
{
  QTest::addColumn<double>( "target" );
  QTest::addColumn<int>( "badLeft" );
  QTest::addColumn<double>( "needed" );
  QTest::addColumn<Verdict>( "verdict" );
  // Ten valid days, eight of them good; 355 are left, 365 in all.
  QTest::newRow( "80" ) << 80.0 << 71 << 80.0 << Verdict::OnTrack;  // 292 good: 284 of 355
  QTest::newRow( "80.1" ) << 80.1 << 70 << 80.3 << Verdict::AtRisk; // 292.365: 293; 285 / 355 = 80.28…, up
  QTest::newRow( "99.5" ) << 99.5 << -1 << 100.3 << Verdict::Lost;  // 363.175: 364; 356 of 355
  QTest::newRow( "2" ) << 2.0 << 355 << 0.0 << Verdict::Safe;       // 7.3: 8, all there
}

void TestYearTargets::share_countsBadDaysThatMayCome()
{
  QFETCH( double, target );
  for ( int day = 0; day < 10; ++day )
    addDay( QDate( 2015, 1, 1 ).addDays( day ), day < 8 ? 40 : 100 );
  const TargetStatus status = one( dayTarget( TargetMeasure::GoodDayShare, target ), QDate( 2015, 1, 10 ) );
  QCOMPARE( *status.now.value, 80.0 );
  QCOMPARE( status.now.counted, 8 );
  QTEST( *status.badDaysLeft, "badLeft" );
  QTEST( *status.needed, "needed" );
  QTEST( status.verdict, "verdict" );
  QCOMPARE( status.figure.value->toDouble(), 80.0 );
  QCOMPARE( *status.days.at( 8 ).value, 0.0 );
}

void TestYearTargets::goodDays_isSafeOnceThere()
{
  for ( int day = 0; day < 10; ++day )
    addDay( QDate( 2015, 1, 1 ).addDays( day ), day < 8 ? 40 : 100 );
  const TargetStatus safe = one( dayTarget( TargetMeasure::GoodDays, 8 ), QDate( 2015, 1, 10 ) );
  QCOMPARE( *safe.badDaysLeft, 355 );
  QCOMPARE( safe.verdict, Verdict::Safe );
  const TargetStatus track = one( dayTarget( TargetMeasure::GoodDays, 292 ), QDate( 2015, 1, 10 ) );
  QCOMPARE( *track.badDaysLeft, 71 );
  QCOMPARE( track.verdict, Verdict::OnTrack );
  QCOMPARE( one( dayTarget( TargetMeasure::GoodDays, 293 ), QDate( 2015, 1, 10 ) ).verdict, Verdict::AtRisk );
  QCOMPARE( one( dayTarget( TargetMeasure::GoodDays, 363 ), QDate( 2015, 1, 10 ) ).verdict, Verdict::AtRisk ); // 355 and 8
  QCOMPARE( one( dayTarget( TargetMeasure::GoodDays, 364 ), QDate( 2015, 1, 10 ) ).verdict, Verdict::Lost );
}

void TestYearTargets::daysAbove_areLostWithOneTooMany()
{
  addDay( QDate( 2015, 1, 1 ), 40 );
  addDay( QDate( 2015, 1, 2 ), 200 ); // index 250
  addDay( QDate( 2015, 1, 3 ), 150 ); // index 200, not above
  const TargetStatus status = one( dayTarget( TargetMeasure::DaysAbove, 1, 200 ), QDate( 2015, 1, 3 ) );
  QCOMPARE( status.now.counted, 1 );
  QCOMPARE( *status.badDaysLeft, 0 );
  QCOMPARE( status.verdict, Verdict::AtRisk );
  QCOMPARE( one( dayTarget( TargetMeasure::DaysAbove, 0, 200 ), QDate( 2015, 1, 3 ) ).verdict, Verdict::Lost );
  QCOMPARE( one( dayTarget( TargetMeasure::DaysAbove, 122, 200 ), QDate( 2015, 1, 3 ) ).verdict, Verdict::OnTrack ); // 1/3 of 365
  QCOMPARE( one( dayTarget( TargetMeasure::DaysAbove, 363, 200 ), QDate( 2015, 1, 3 ) ).verdict, Verdict::Safe );
}

void TestYearTargets::city_isTheMeanOfItsStations()
{
  mStations.append( station( "B", "510105" ) );
  addMean( QStringLiteral( "A" ), QDate( 2015, 1, 1 ), 30 );
  addMean( QStringLiteral( "B" ), QDate( 2015, 1, 1 ), 50 );
  YearTarget target = meanTarget( 35 );
  target.place.clear();
  QCOMPARE( *one( target, QDate( 2015, 1, 1 ) ).now.value, 40.0 );
  target.place = QStringLiteral( "510105" );
  QCOMPARE( *one( target, QDate( 2015, 1, 1 ) ).now.value, 50.0 );
}

void TestYearTargets::unit_withoutStationsHasNoData()
{
  YearTarget target = meanTarget( 35 );
  target.place = QStringLiteral( "510181" );
  const TargetStatus status = one( target, QDate( 2015, 1, 1 ) );
  QCOMPARE( status.verdict, Verdict::NoData );
  QVERIFY( !status.now.value );
  QVERIFY( !status.needed );
  QCOMPARE( one( target, QDate( 2016, 1, 1 ) ).verdict, Verdict::NoData );
}

void TestYearTargets::stand_leavesOutWithdrawnAndKeepsOrder()
{
  YearTarget withdrawn = meanTarget( 35 );
  withdrawn.withdrawn = true;
  YearTarget other = meanTarget( 36 );
  other.year = 2014;
  Progress progress;
  const Result<QList<TargetStatus>> all = YearTargets( *mEvaluation )
                                            .stand( { meanTarget( 35 ), withdrawn, other, dayTarget( TargetMeasure::GoodDays, 300 ) }, {},
                                              mStations, mInput, QDate( 2015, 6, 1 ), progress );
  VERIFY_OK( all );
  QCOMPARE( all->size(), 3 );
  QCOMPARE( all->at( 1 ).target.year, 2014 );
  QCOMPARE( all->at( 2 ).target.measure, TargetMeasure::GoodDays );
}

void TestYearTargets::stand_beforeTheYearSaysNotBegun()
{
  addMean( QStringLiteral( "A" ), QDate( 2014, 5, 1 ), 44 );
  const TargetStatus status = one( meanTarget( 35 ), QDate( 2014, 12, 31 ) );
  QCOMPARE( status.verdict, Verdict::NotBegun );
  QCOMPARE( status.daysLeft, 365 );
  QCOMPARE( *status.lastYearWhole, 44.0 );
  QVERIFY( !status.now.value );
}

void TestYearTargets::stand_stopsWhenCancelled()
{
  struct Cancelled : public Progress
  {
      bool isCancelled() const override { return true; }
  } progress;
  addMean( QStringLiteral( "A" ), QDate( 2015, 1, 1 ), 30 );
  QVERIFY( !YearTargets( *mEvaluation ).stand( { meanTarget( 35 ) }, {}, mStations, mInput, QDate( 2015, 6, 1 ), progress ) );
}

QTEST_GUILESS_MAIN( TestYearTargets )
#include "test_yeartargets.moc"
