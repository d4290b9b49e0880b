#include "base/LocalDay.h"
#include "ingest/IngestFixture.h"
#include "sampling/SamplingCalendar.h"

using namespace jinguan;
using namespace jinguan::test;
using State = SamplingTask::State;

class TestSamplingCalendar : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init() { mFixture = std::make_unique<IngestFixture>(); }
    void cleanup() { mFixture.reset(); }
    void expand_makesATaskPerStationAndPeriod();
    void expand_cutsTheWindowToTheMonth();
    void expand_keepsToTheTimeOfThePlan();
    void expand_leavesOutStationsThatDoNotRun();
    void judge_stateFollowsTheDay_data();
    void judge_stateFollowsTheDay();
    void judge_lastMarkCounts();
    void judge_resultsAreFoundByThemselves();
    void judge_namesWhatIsMissing();
    void judge_resultsOverdueAfterTheDaysOfTheLaboratory();
    void judge_invalidAutomaticAndOtherStationsDoNotCount();
    void judge_sampledOutsideTheWindowSaysByHowMuch();
    void judge_lateSampleIsOfTheMarkedPeriod();
    void judge_midnightIsLocal();
    void judge_explicitDeliveryClosesATask();

  private:
    static SamplingPlan plan();
    static SamplingMark mark( SamplingStep step, const QDate &sampledOn = {}, const QDate &period = QDate( 2026, 2, 1 ) );
    void addResult( const char *indicator, UtcSeconds at, Method method = Method::Manual, QualityFlag flag = QualityFlag::Valid,
      const char *station = "S-1" );
    void addResult( const char *indicator, const QDate &day ) { addResult( indicator, localday::beginOf( day ) + 10 * 3600 ); }
    /** The only task of February 2026. */
    SamplingTask task( const QDate &today, const QList<SamplingMark> &marks = {} );

    std::unique_ptr<IngestFixture> mFixture;
};

/** Monthly, from the 5th to the 15th, two indicators, 20 days for the laboratory. */
SamplingPlan TestSamplingCalendar::plan()
{
  SamplingPlan plan;
  plan.id = 7;
  plan.name = QStringLiteral( "河流例行" );
  plan.element = QStringLiteral( "surface_water" );
  plan.stations = { QStringLiteral( "S-1" ) };
  plan.indicators = { QStringLiteral( "CODMn" ), QStringLiteral( "NH3-N" ) };
  plan.dayFrom = 5;
  plan.dayTo = 15;
  plan.labDays = 20;
  plan.sampler = QStringLiteral( "hbj" );
  plan.validFrom = QDate( 2026, 1, 1 );
  return plan;
}

SamplingMark TestSamplingCalendar::mark( SamplingStep step, const QDate &sampledOn, const QDate &period )
{
  SamplingMark mark;
  mark.plan = 7;
  mark.station = QStringLiteral( "S-1" );
  mark.period = period;
  mark.step = step;
  mark.sampledOn = sampledOn;
  return mark;
}

void TestSamplingCalendar::addResult( const char *indicator, UtcSeconds at, Method method, QualityFlag flag, const char *station )
{
  ReadingStore &store = mFixture->readings();
  const Result<SeriesId> series =
    store.ensureSeries( { QString::fromLatin1( station ), {}, QString::fromLatin1( indicator ), method, QStringLiteral( "lab" ), 0 },
      QStringLiteral( "mg/L" ) );
  VERIFY_OK( series );
  VERIFY_OK( store.write( *store.beginDelivery( {} ), { { *series, Period::Sample, { at, 1.5, flag, false } } } ) );
}

SamplingTask TestSamplingCalendar::task( const QDate &today, const QList<SamplingMark> &marks )
{
  Progress progress;
  QList<SamplingTask> tasks = SamplingCalendar::expand( { plan() }, marks, {}, QDate( 2026, 2, 1 ), QDate( 2026, 2, 28 ) );
  if ( tasks.size() != 1 )
    qFatal( "%lld tasks", static_cast<long long>( tasks.size() ) );
  const Result<void> judged = SamplingCalendar::judge( tasks, marks, mFixture->readings(), today, progress );
  if ( !judged )
    qFatal( "%s", qPrintable( judged.error().text() ) );
  return tasks.first();
}

void TestSamplingCalendar::expand_makesATaskPerStationAndPeriod()
{
  SamplingPlan two = plan();
  two.stations = { QStringLiteral( "S-2" ), QStringLiteral( "S-1" ) };
  two.rhythm = Rhythm::Quarterly;
  two.month = 2;
  const QList<SamplingTask> tasks = SamplingCalendar::expand( { two }, {}, {}, QDate( 2026, 1, 1 ), QDate( 2026, 8, 5 ) );
  QStringList got;
  for ( const SamplingTask &task : tasks )
    got.append(
      QStringLiteral( "%1 %2 %3 %4" )
        .arg( task.station, task.period.toString( Qt::ISODate ), task.from.toString( Qt::ISODate ), task.to.toString( Qt::ISODate ) ) );
  QCOMPARE( got,
    ( QStringList { QStringLiteral( "S-1 2026-01-01 2026-02-05 2026-02-15" ), QStringLiteral( "S-2 2026-01-01 2026-02-05 2026-02-15" ),
      QStringLiteral( "S-1 2026-04-01 2026-05-05 2026-05-15" ), QStringLiteral( "S-2 2026-04-01 2026-05-05 2026-05-15" ),
      QStringLiteral( "S-1 2026-07-01 2026-08-05 2026-08-15" ), QStringLiteral( "S-2 2026-07-01 2026-08-05 2026-08-15" ) } ) );
  QCOMPARE( tasks.first().periodEnd, QDate( 2026, 3, 31 ) );
}

void TestSamplingCalendar::expand_cutsTheWindowToTheMonth()
{
  SamplingPlan end = plan();
  end.dayFrom = 30;
  end.dayTo = 31;
  const QList<SamplingTask> tasks = SamplingCalendar::expand( { end }, {}, {}, QDate( 2026, 2, 1 ), QDate( 2026, 4, 30 ) );
  QCOMPARE( tasks.size(), 3 );
  QCOMPARE( tasks.at( 0 ).from, QDate( 2026, 2, 28 ) );
  QCOMPARE( tasks.at( 0 ).to, QDate( 2026, 2, 28 ) );
  QCOMPARE( tasks.at( 1 ).to, QDate( 2026, 3, 31 ) );
  QCOMPARE( tasks.at( 2 ).from, QDate( 2026, 4, 30 ) );
}

void TestSamplingCalendar::expand_keepsToTheTimeOfThePlan()
{
  SamplingPlan some = plan();
  some.validFrom = QDate( 2026, 2, 15 ); // the last day of the window counts
  some.validTo = QDate( 2026, 4, 4 );    // the window of April begins on the 5th
  const QList<SamplingTask> tasks = SamplingCalendar::expand( { some }, {}, {}, QDate( 2025, 1, 1 ), QDate( 2027, 12, 31 ) );
  QCOMPARE( tasks.size(), 2 );
  QCOMPARE( tasks.first().period, QDate( 2026, 2, 1 ) );
  QCOMPARE( tasks.last().period, QDate( 2026, 3, 1 ) );
}

void TestSamplingCalendar::expand_leavesOutStationsThatDoNotRun()
{
  Station station;
  station.code = QStringLiteral( "S-1" );
  station.states = { { StationStatus::Running, {}, {} }, { StationStatus::Suspended, QDate( 2026, 3, 1 ), {} } };
  const auto periods = [&]( const QList<SamplingMark> &marks ) {
    return SamplingCalendar::expand( { plan() }, marks, { station }, QDate( 2026, 2, 1 ), QDate( 2026, 4, 30 ) ).size();
  };
  QCOMPARE( periods( {} ), 1 );
  QCOMPARE( periods( { mark( SamplingStep::Sampled, QDate( 2026, 4, 6 ), QDate( 2026, 4, 1 ) ) } ), 2 ); // what was sampled is shown
}

void TestSamplingCalendar::judge_stateFollowsTheDay_data()
{
  QTest::addColumn<QDate>( "today" );
  QTest::addColumn<State>( "state" );
  QTest::addColumn<int>( "days" );
  QTest::newRow( "before" ) << QDate( 2026, 2, 4 ) << State::Upcoming << 0;
  QTest::newRow( "first day" ) << QDate( 2026, 2, 5 ) << State::Due << 10;
  QTest::newRow( "last day" ) << QDate( 2026, 2, 15 ) << State::Due << 0;
  QTest::newRow( "a day later" ) << QDate( 2026, 2, 16 ) << State::Overdue << 1;
  QTest::newRow( "months later" ) << QDate( 2026, 5, 15 ) << State::Overdue << 89;
}

void TestSamplingCalendar::judge_stateFollowsTheDay()
{
  QFETCH( QDate, today );
  const SamplingTask got = task( today );
  QTEST( got.state, "state" );
  QTEST( got.days, "days" );
  QCOMPARE( got.missing, plan().indicators );
}

void TestSamplingCalendar::judge_lastMarkCounts()
{
  const SamplingMark sampled = mark( SamplingStep::Sampled, QDate( 2026, 2, 10 ) );
  QCOMPARE( task( QDate( 2026, 2, 20 ), { sampled } ).state, State::Sampled );
  QCOMPARE( task( QDate( 2026, 2, 20 ), { sampled, mark( SamplingStep::InAnalysis, QDate( 2026, 2, 10 ) ) } ).state, State::InAnalysis );
  QCOMPARE( task( QDate( 2026, 2, 20 ), { sampled, mark( SamplingStep::Planned ) } ).state, State::Overdue ); // taken back
  QCOMPARE( task( QDate( 2026, 9, 20 ), { sampled, mark( SamplingStep::Cancelled ) } ).state, State::Cancelled );
}

void TestSamplingCalendar::judge_resultsAreFoundByThemselves()
{
  addResult( "CODMn", QDate( 2026, 2, 12 ) );
  addResult( "NH3-N", QDate( 2026, 2, 12 ) );
  const SamplingTask got = task( QDate( 2026, 6, 1 ) );
  QCOMPARE( got.state, State::Done );
  QCOMPARE( got.sampledOn, QDate( 2026, 2, 12 ) );
  QCOMPARE( got.days, 0 );
  QVERIFY( got.missing.isEmpty() );
}

void TestSamplingCalendar::judge_namesWhatIsMissing()
{
  addResult( "CODMn", QDate( 2026, 2, 12 ) );
  const SamplingTask got = task( QDate( 2026, 3, 1 ) );
  QCOMPARE( got.state, State::InAnalysis );
  QCOMPARE( got.arrived, QStringList { QStringLiteral( "CODMn" ) } );
  QCOMPARE( got.missing, QStringList { QStringLiteral( "NH3-N" ) } );
}

void TestSamplingCalendar::judge_resultsOverdueAfterTheDaysOfTheLaboratory()
{
  const QList<SamplingMark> marks { mark( SamplingStep::Sampled, QDate( 2026, 2, 10 ) ) };
  QCOMPARE( task( QDate( 2026, 3, 2 ), marks ).state, State::Sampled ); // the 20th day
  const SamplingTask late = task( QDate( 2026, 3, 5 ), marks );
  QCOMPARE( late.state, State::ResultOverdue );
  QCOMPARE( late.days, 3 );
  addResult( "CODMn", QDate( 2026, 2, 10 ) );
  QCOMPARE( task( QDate( 2026, 3, 5 ), marks ).state, State::ResultOverdue );
  addResult( "NH3-N", QDate( 2026, 2, 10 ) );
  QCOMPARE( task( QDate( 2026, 3, 5 ), marks ).state, State::Done );
}

void TestSamplingCalendar::judge_invalidAutomaticAndOtherStationsDoNotCount()
{
  const UtcSeconds at = localday::beginOf( QDate( 2026, 2, 10 ) ) + 3600;
  addResult( "CODMn", at, Method::Automatic );
  addResult( "CODMn", at, Method::Manual, QualityFlag::Invalid );
  addResult( "CODMn", at, Method::Manual, QualityFlag::Valid, "S-2" );
  addResult( "NH3-N", at );
  QCOMPARE( task( QDate( 2026, 2, 20 ) ).arrived, QStringList { QStringLiteral( "NH3-N" ) } );
}

void TestSamplingCalendar::judge_sampledOutsideTheWindowSaysByHowMuch()
{
  addResult( "CODMn", QDate( 2026, 2, 18 ) );
  addResult( "NH3-N", QDate( 2026, 2, 18 ) );
  QCOMPARE( task( QDate( 2026, 3, 1 ) ).state, State::Done );
  QCOMPARE( task( QDate( 2026, 3, 1 ) ).days, 3 );
  addResult( "CODMn", QDate( 2026, 2, 1 ) ); // further away than the other
  QCOMPARE( task( QDate( 2026, 3, 1 ) ).days, 3 );
  addResult( "CODMn", QDate( 2026, 2, 3 ) ); // nearer: two days before
  QCOMPARE( task( QDate( 2026, 3, 1 ) ).days, -2 );
}

void TestSamplingCalendar::judge_lateSampleIsOfTheMarkedPeriod()
{
  addResult( "CODMn", QDate( 2026, 3, 2 ) );
  addResult( "NH3-N", QDate( 2026, 3, 2 ) );
  QCOMPARE( task( QDate( 2026, 3, 20 ) ).state, State::Overdue ); // by itself it is of March
  const QList<SamplingMark> marks { mark( SamplingStep::Sampled, QDate( 2026, 3, 2 ) ) };
  QCOMPARE( task( QDate( 2026, 3, 20 ), marks ).state, State::Done );
  QCOMPARE( task( QDate( 2026, 3, 20 ), marks ).days, 15 );
  QList<SamplingTask> march = SamplingCalendar::expand( { plan() }, marks, {}, QDate( 2026, 3, 1 ), QDate( 2026, 3, 31 ) );
  Progress progress;
  VERIFY_OK( SamplingCalendar::judge( march, marks, mFixture->readings(), QDate( 2026, 3, 20 ), progress ) );
  QCOMPARE( march.first().state, State::Overdue ); // the sample belongs to February
}

void TestSamplingCalendar::judge_midnightIsLocal()
{
  // 31 January 16:30 UTC is 1 February, 00:30, in Chengdu.
  const UtcSeconds at = QDateTime( QDate( 2026, 1, 31 ), QTime( 16, 30 ), Qt::UTC ).toSecsSinceEpoch();
  addResult( "CODMn", at );
  addResult( "NH3-N", at );
  QCOMPARE( task( QDate( 2026, 3, 1 ) ).sampledOn, QDate( 2026, 2, 1 ) );
  addResult( "CODMn", at + 28 * 86400 ); // and so the 1 March
  QCOMPARE( task( QDate( 2026, 3, 1 ) ).days, -4 );
}

void TestSamplingCalendar::judge_explicitDeliveryClosesATask()
{
  SamplingMark done = mark( SamplingStep::Done );
  done.delivery = 12;
  const SamplingTask got = task( QDate( 2026, 6, 1 ), { done } );
  QCOMPARE( got.state, State::Done );
  QCOMPARE( got.missing, plan().indicators ); // and says that none was found
}

QTEST_GUILESS_MAIN( TestSamplingCalendar )
#include "test_samplingcalendar.moc"
