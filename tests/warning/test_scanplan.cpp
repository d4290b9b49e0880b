#include "TestSupport.h"

#include "base/Resources.h"
#include "monitoring/Evaluator.h"
#include "monitoring/Responsibility.h"
#include "store/Workspace.h"
#include "warning/ScanPlan.h"
#include "warning/ScratchIncidentStore.h"

#include <QTemporaryDir>

using namespace jinguan;

/** What is looked at, as of when, and how many incidents a rule would open. */
class TestScanPlan : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase();
    void make_countsToTheEndOfData();
    void make_countsToTheClock();
    void make_leavesArchivesOut();
    void make_goesBackForLateReadings();
    void make_forecastIsNoDelivery();
    void scan_silenceCountsToTheOwnEnd();
    void countOpenings_followsTheNumber_data();
    void countOpenings_followsTheNumber();
    void countOpenings_storesNothing();
    void countOpenings_unknownRuleIsNamed();
    void scratch_answersAsAsked();

  private:
    static constexpr UtcSeconds sStart = 1772380800; // 2026-03-02T00:00+08:00
    static constexpr UtcSeconds sEnd = sStart + 6 * 3600;
    void write( const QString &station, UtcSeconds from, const QList<double> &values, UtcSeconds issued = 0 );
    static Station station( const QString &code );
    Result<int> count( double open );

    Catalogue mCatalogue;
    std::unique_ptr<Evaluator> mEvaluator;
    Responsibility mResponsibility;
    QTemporaryDir mFolder;
    std::unique_ptr<Workspace> mWorkspace;
    QList<Station> mStations;
};

Station TestScanPlan::station( const QString &code )
{
  Station station;
  station.code = code;
  station.kind = QStringLiteral( "air_standard" );
  station.elements = QStringList { QStringLiteral( "air" ) };
  return station;
}

void TestScanPlan::write( const QString &station, UtcSeconds from, const QList<double> &values, UtcSeconds issued )
{
  SeriesKey key;
  key.station = station;
  key.indicator = QStringLiteral( "PM2.5" );
  key.issued = issued;
  key.method = issued > 0 ? Method::Model : Method::Automatic;
  const Result<SeriesId> series = mWorkspace->readings().ensureSeries( key, QStringLiteral( "ug/m3" ) );
  VERIFY_OK( series );
  const Result<qint64> delivery = mWorkspace->readings().beginDelivery( Delivery() );
  VERIFY_OK( delivery );
  QList<IncomingReading> readings;
  for ( qsizetype i = 0; i < values.size(); ++i )
    readings.append( { *series, Period::Hour, { from + i * 3600, values.at( i ), QualityFlag::Valid, false } } );
  VERIFY_OK( mWorkspace->readings().write( *delivery, readings ) );
}

void TestScanPlan::initTestCase()
{
  Result<Catalogue> catalogue = Catalogue::load( Resources::path( QStringLiteral( "catalogue" ) ) );
  VERIFY_OK( catalogue );
  mCatalogue = catalogue.take();
  Result<Evaluator> evaluator = Evaluator::load( Resources::path( QString() ), mCatalogue );
  VERIFY_OK( evaluator );
  mEvaluator = std::make_unique<Evaluator>( evaluator.take() );
  Result<Responsibility> responsibility = Responsibility::load( Resources::path( QStringLiteral( "responsibility" ) ) );
  VERIFY_OK( responsibility );
  mResponsibility = responsibility.take();
  Result<std::unique_ptr<Workspace>> made = Workspace::create( mFolder.path() + QStringLiteral( "/w" ), QStringLiteral( "w" ) );
  VERIFY_OK( made );
  mWorkspace = made.take();
  mStations = { station( QStringLiteral( "now" ) ), station( QStringLiteral( "archive" ) ), station( QStringLiteral( "mute" ) ) };
  write( QStringLiteral( "now" ), sStart, { 20, 90, 30, 120, 110, 20 } );
  write( QStringLiteral( "archive" ), sStart - 400 * 86400LL, { 20, 200 } );
}

void TestScanPlan::make_countsToTheEndOfData()
{
  const Result<ScanPlan> plan = ScanPlan::make( mStations, mWorkspace->readings(), 0, 0 );
  VERIFY_OK( plan );
  QCOMPARE( plan->now, sEnd );
  QCOMPARE( plan->range.to, sEnd );
  QCOMPARE( plan->range.from, sEnd - 30 * 86400 );
}

void TestScanPlan::make_countsToTheClock()
{
  const Result<ScanPlan> plan = ScanPlan::make( mStations, mWorkspace->readings(), 0, sEnd + 86400 );
  VERIFY_OK( plan );
  QCOMPARE( plan->now, sEnd + 86400 );
}

void TestScanPlan::make_leavesArchivesOut()
{
  const Result<ScanPlan> plan = ScanPlan::make( mStations, mWorkspace->readings(), 0, 0 );
  VERIFY_OK( plan );
  QCOMPARE( plan->stations.size(), 1 );
  QCOMPARE( plan->stations.first().code, QStringLiteral( "now" ) );
  // Thirty-one days later the network as a whole is an archive.
  const Result<ScanPlan> later = ScanPlan::make( mStations, mWorkspace->readings(), 0, sEnd + 31 * 86400 );
  VERIFY_OK( later );
  QVERIFY( later->stations.isEmpty() );
}

void TestScanPlan::make_goesBackForLateReadings()
{
  const Result<ScanPlan> plan = ScanPlan::make( mStations, mWorkspace->readings(), sEnd - 3600, 0 );
  VERIFY_OK( plan );
  QCOMPARE( plan->range.from, sEnd - 3600 - 3 * 86400 );
  // A clock that was set back does not leave a gap.
  const Result<ScanPlan> back = ScanPlan::make( mStations, mWorkspace->readings(), sEnd + 7200, sEnd );
  VERIFY_OK( back );
  QCOMPARE( back->range.from, sEnd - 3 * 86400 );
}

void TestScanPlan::make_forecastIsNoDelivery()
{
  write( QStringLiteral( "mute" ), sEnd + 86400, { 80, 80 }, sEnd );
  const Result<ScanPlan> plan = ScanPlan::make( mStations, mWorkspace->readings(), 0, 0 );
  VERIFY_OK( plan );
  QCOMPARE( plan->now, sEnd );
  QCOMPARE( plan->stations.size(), 1 );
}

void TestScanPlan::scan_silenceCountsToTheOwnEnd()
{
  const QString behind = QStringLiteral( "behind" );
  mStations.append( station( behind ) );
  write( behind, sStart - 86400, { 20, 20 } ); // ends a day before the other
  WarningRule rule;
  rule.id = QStringLiteral( "silent" );
  rule.name = { QStringLiteral( "断" ), QStringLiteral( "silent" ) };
  rule.kind = WarningKind::NoData;
  rule.window = 3 * 3600;
  rule.element = QStringLiteral( "air" );
  rule.indicators = QStringList { QStringLiteral( "PM2.5" ) };
  WarningRules rules;
  VERIFY_OK( rules.setRule( rule, mCatalogue ) );
  const auto count = [&]( UtcSeconds clock ) -> Result<int> {
    const Result<ScanPlan> plan = ScanPlan::make( mStations, mWorkspace->readings(), 0, clock );
    Progress silent;
    return plan ? countOpenings( rules, rule.id, mCatalogue, *mEvaluator, mResponsibility, nullptr, *plan, mWorkspace->readings(), silent )
                : Result<int>( plan.error() );
  };
  const Result<int> demo = count( 0 );
  const Result<int> present = count( sEnd );
  mStations.removeLast();
  VERIFY_OK( demo );
  VERIFY_OK( present );
  QCOMPARE( *demo, 0 );
  QCOMPARE( *present, 1 );
}

Result<int> TestScanPlan::count( double open )
{
  WarningRule rule;
  rule.id = QStringLiteral( "test" );
  rule.name = { QStringLiteral( "试" ), QStringLiteral( "test" ) };
  rule.element = QStringLiteral( "air" );
  rule.indicators = QStringList { QStringLiteral( "PM2.5" ) };
  rule.enabled = false; // what it would do if it were on
  WarningRules rules;
  if ( const Result<void> set = rules.setRule( rule, mCatalogue ); !set )
    return set.error();
  if ( const Result<void> set = rules.setThresholds( rule.id, { { rule.id, QStringLiteral( "all" ), {}, open, {} } } ); !set )
    return set.error();
  const Result<ScanPlan> plan = ScanPlan::make( mStations, mWorkspace->readings(), 0, 0 );
  if ( !plan )
    return plan.error();
  Progress silent;
  return countOpenings( rules, rule.id, mCatalogue, *mEvaluator, mResponsibility, nullptr, *plan, mWorkspace->readings(), silent );
}

void TestScanPlan::countOpenings_followsTheNumber_data()
{
  QTest::addColumn<double>( "open" );
  QTest::addColumn<int>( "expected" );
  // The series is 20 90 30 120 110 20, of which the archive does not count.
  QTest::newRow( "both peaks" ) << 75.0 << 2;
  QTest::newRow( "the higher one" ) << 100.0 << 1;
  QTest::newRow( "none" ) << 150.0 << 0;
}

void TestScanPlan::countOpenings_followsTheNumber()
{
  QFETCH( double, open );
  QFETCH( int, expected );
  const Result<int> counted = count( open );
  VERIFY_OK( counted );
  QCOMPARE( *counted, expected );
}

void TestScanPlan::countOpenings_storesNothing()
{
  const qint64 before = mWorkspace->readings().changeCounter().value();
  VERIFY_OK( count( 75 ) );
  QCOMPARE( mWorkspace->readings().changeCounter().value(), before );
  QVERIFY( mWorkspace->incidents().incidents().value().isEmpty() );
}

void TestScanPlan::countOpenings_unknownRuleIsNamed()
{
  Progress silent;
  const Result<int> counted = countOpenings( WarningRules(), QStringLiteral( "nothing" ), mCatalogue, *mEvaluator, mResponsibility, nullptr,
    ScanPlan(), mWorkspace->readings(), silent );
  QVERIFY( !counted.ok() );
  QVERIFY( counted.error().message.contains( QStringLiteral( "nothing" ) ) );
}

void TestScanPlan::scratch_answersAsAsked()
{
  ScratchIncidentStore store;
  Incident incident;
  incident.station = QStringLiteral( "a" );
  incident.rule = QStringLiteral( "r" );
  incident.opened = 100;
  const Result<Incident> first = store.save( incident, { { 0, 0, 100, QStringLiteral( "opened" ), {}, {} } } );
  VERIFY_OK( first );
  incident.station = QStringLiteral( "b" );
  incident.opened = 200;
  incident.closed = 250;
  incident.lastAt = 250;
  VERIFY_OK( store.save( incident ) );
  const auto count = [&store]( const IncidentQuery &query ) { return store.incidents( query ).value().size(); };
  IncidentQuery query;
  QCOMPARE( count( query ), 2 );
  QCOMPARE( store.incidents( query ).value().first().station, QStringLiteral( "b" ) ); // newest first
  query.openOnly = true;
  QCOMPARE( count( query ), 1 );
  query = IncidentQuery();
  query.station = QStringLiteral( "b" );
  QCOMPARE( count( query ), 1 );
  query = IncidentQuery();
  query.from = 300; // the closed one lasted to 250
  QCOMPARE( count( query ), 1 );
  QCOMPARE( store.story( first->id ).value().size(), 1 );
  QVERIFY( !store.incident( 3 ).ok() );
  Incident stranger;
  stranger.id = 9;
  QVERIFY( !store.save( stranger ).ok() );
}

QTEST_GUILESS_MAIN( TestScanPlan )
#include "test_scanplan.moc"
