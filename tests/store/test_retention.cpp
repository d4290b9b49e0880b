#include "base/LocalDay.h"
#include "base/Resources.h"
#include "monitoring/Catalogue.h"
#include "monitoring/RollupRules.h"
#include "monitoring/Standards.h"
#include "WorkspaceFixture.h"

using namespace jinguan;
using namespace jinguan::test;

/** Pruning of old readings: what goes, what stays, and that the hash chain goes on proving what is left. */
class TestRetention : public WorkspaceFixture
{
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase();
    void parse_readsWhatTextWrites();
    void parse_badTextIsRefused_data();
    void parse_badTextIsRefused();
    void prune_takesWholeDaysAndKeepsWhatWasComputed();
    void prune_dryRunOnlyCounts();
    void prune_whatIsNotRolledUpStays();
    void prune_twiceSealsAgain();
    void prune_brokenChainIsRefused();
    void prune_lateReadingOfPrunedTimeStays();
    void verifyChain_tamperingAfterPruningIsFound_data();
    void verifyChain_tamperingAfterPruningIsFound();
    void check_tellsWhatWasPruned();

  private:
    static constexpr UtcSeconds sDay0 = 1488297600; //!< 2017-03-01T00:00+08:00
    static constexpr int sDays = 10;

    /** Ten days of minutes in one delivery a day, one corrected; all rolled up. */
    std::unique_ptr<Workspace> filled();
    void rollUp( Workspace &workspace );
    Result<PruneSummary> prune( Workspace &workspace, int days, bool dryRun = false );
    static UtcSeconds now() { return sDay0 + sDays * 86400; }

    Catalogue mCatalogue;
    Standards mStandards;
    std::unique_ptr<RollupRules> mRules;
    SeriesId mSeries = 0;
    Progress mSilent;
};

void TestRetention::initTestCase()
{
  QCOMPARE( isoLocal( sDay0 ), QStringLiteral( "2017-03-01T00:00:00+08:00" ) );
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

void TestRetention::rollUp( Workspace &workspace )
{
  RollupLimits limits;
  limits.now = now();
  VERIFY_OK( workspace.readings().rollUp( *mRules, limits, mSilent ) );
}

std::unique_ptr<Workspace> TestRetention::filled()
{
  std::unique_ptr<Workspace> workspace = make( QStringLiteral( "x" ) );
  ReadingStore &store = workspace->readings();
  SeriesKey key = seriesKey( QStringLiteral( "A" ) );
  key.indicator = QStringLiteral( "PM2.5" );
  mSeries = *store.ensureSeries( key, QStringLiteral( "ug/m3" ) );
  const qint64 delivery = *store.beginDelivery( {} );
  for ( int day = 0; day < sDays; ++day )
  {
    // Each write ends at noon, so that the border of a pruning goes through one.
    QList<IncomingReading> batch;
    for ( int minute = 0; minute < 1440; ++minute )
      batch.append( { mSeries, Period::Minute, { sDay0 + day * 86400 + ( minute - 720 ) * 60, 10.0 + day, QualityFlag::Valid, false } } );
    if ( !store.write( delivery, batch ) )
      return nullptr;
  }
  if ( !store.write( delivery, { { mSeries, Period::Minute, { sDay0 + 60, 11, QualityFlag::Valid, false } } } ) )
    return nullptr;
  rollUp( *workspace );
  return workspace;
}

Result<PruneSummary> TestRetention::prune( Workspace &workspace, int days, bool dryRun )
{
  return workspace.readings().prune( { { Period::Minute, days } }, now(), QStringLiteral( "李工" ), dryRun, mSilent );
}

void TestRetention::parse_readsWhatTextWrites()
{
  const Result<QList<RetentionRule>> rules = retention::parse( QStringLiteral( "minute=90; second=7" ) );
  VERIFY_OK( rules );
  QCOMPARE( rules->size(), 2 );
  QCOMPARE( rules->first().period, Period::Second );
  QCOMPARE( retention::text( *rules ), QStringLiteral( "second=7;minute=90" ) );
  QVERIFY( retention::parse( QString() )->isEmpty() );
}

void TestRetention::parse_badTextIsRefused_data()
{
  QTest::addColumn<QString>( "text" );
  for ( const char *text : { "week=7", "minute", "minute=0", "minute=-3", "minute=x", "minute=90;minute=80", "month=12", "minute=90=1" } )
    QTest::newRow( text ) << QString::fromLatin1( text );
}

void TestRetention::parse_badTextIsRefused()
{
  QFETCH( QString, text );
  QVERIFY( !retention::parse( text ) );
}

void TestRetention::prune_takesWholeDaysAndKeepsWhatWasComputed()
{
  const std::unique_ptr<Workspace> workspace = filled();
  QVERIFY( workspace );
  ReadingStore &store = workspace->readings();
  const TimeRange all { sDay0 - 86400, now() };
  const Result<QList<PeriodValue>> hours = store.history( mSeries, Period::Hour, all );
  const Result<QList<PeriodValue>> days = store.history( mSeries, Period::Day, all );
  const Result<QList<Envelope>> envelopes = store.envelopes( mSeries, Period::Minute, all, 3600 );
  VERIFY_OK( hours );
  VERIFY_OK( envelopes );
  const Result<PruneSummary> summary = prune( *workspace, 4 );
  VERIFY_OK( summary );
  // Half a day before the first and six whole days.
  QCOMPARE( summary->readings, 720 + 6 * 1440 );
  QCOMPARE( summary->links, 8 ); // seven days touch the border or lie before it, and the correction
  const Result<QList<Reading>> left = store.readings( mSeries, Period::Minute, all );
  VERIFY_OK( left );
  QCOMPARE( left->first().begin, sDay0 + 6 * 86400 );
  QCOMPARE( left->size(), sDays * 1440 - 720 - 6 * 1440 );
  QCOMPARE( workspace->info()->readingCount, left->size() );
  VERIFY_OK( store.verifyChain( mSilent ) );

  VERIFY_OK( store.markAllStale() );
  rollUp( *workspace );
  const Result<QList<PeriodValue>> hoursAfter = store.history( mSeries, Period::Hour, all );
  VERIFY_OK( hoursAfter );
  QCOMPARE( hoursAfter->size(), hours->size() );
  for ( qsizetype i = 0; i < hours->size(); ++i )
  {
    QCOMPARE( hoursAfter->at( i ).reading.value, hours->at( i ).reading.value );
    QCOMPARE( hoursAfter->at( i ).inputs, 60 );
  }
  QCOMPARE( store.history( mSeries, Period::Day, all )->size(), days->size() );
  const Result<QList<Envelope>> envelopesAfter = store.envelopes( mSeries, Period::Minute, all, 3600 );
  VERIFY_OK( envelopesAfter );
  QCOMPARE( envelopesAfter->size(), envelopes->size() );
  for ( qsizetype i = 0; i < envelopes->size(); ++i )
    QCOMPARE( envelopesAfter->at( i ).count, envelopes->at( i ).count );
  const Result<QList<Envelope>> fine = store.envelopes( mSeries, Period::Minute, { sDay0 + 5 * 86400, sDay0 + 7 * 86400 }, 60 );
  VERIFY_OK( fine );
  QCOMPARE( fine->size(), 144 + 1440 ); // ten minutes are the finest that is left of the pruned day

  const Result<QList<Pruning>> prunings = store.prunings();
  VERIFY_OK( prunings );
  QCOMPARE( prunings->size(), 1 );
  QCOMPARE( prunings->first().by, QStringLiteral( "李工" ) );
  QCOMPARE( prunings->first().readings, summary->readings );
  QCOMPARE( prunings->first().what, QStringLiteral( "minute<2017-03-07T00:00:00+08:00" ) );
}

void TestRetention::prune_dryRunOnlyCounts()
{
  const std::unique_ptr<Workspace> workspace = filled();
  QVERIFY( workspace );
  const qint64 counter = *workspace->readings().changeCounter();
  const Result<PruneSummary> summary = prune( *workspace, 4, true );
  VERIFY_OK( summary );
  QCOMPARE( summary->readings, 720 + 6 * 1440 );
  QCOMPARE( *workspace->readings().changeCounter(), counter );
  QCOMPARE( *workspace->readings().count( mSeries, Period::Minute ), sDays * 1440 );
  QVERIFY( workspace->readings().prunings()->isEmpty() );
}

void TestRetention::prune_whatIsNotRolledUpStays()
{
  const std::unique_ptr<Workspace> workspace = filled();
  QVERIFY( workspace );
  ReadingStore &store = workspace->readings();
  const qint64 delivery = *store.beginDelivery( {} );
  SeriesKey manual = seriesKey( QStringLiteral( "B" ) );
  manual.method = Method::Manual;
  const SeriesId samples = *store.ensureSeries( manual, QStringLiteral( "ug/m3" ) );
  QList<IncomingReading> batch;
  for ( int minute = 0; minute < 2 * 1440; ++minute )
    batch.append( { samples, Period::Minute, { sDay0 + minute * 60, 1, QualityFlag::Valid, false } } );
  VERIFY_OK( store.write( delivery, batch ) );
  rollUp( *workspace );
  VERIFY_OK( store.write( delivery, { { mSeries, Period::Minute, { sDay0, 77, QualityFlag::Valid, false } } } ) ); // stale again
  const Result<PruneSummary> summary = prune( *workspace, 4 );
  VERIFY_OK( summary );
  QCOMPARE( summary->readings, 0 );
  QCOMPARE( summary->parts.first().kept, 2 );
  QCOMPARE( *store.count( mSeries, Period::Minute ), sDays * 1440 );
  QCOMPARE( *store.count( samples, Period::Minute ), 2 * 1440 );
}

void TestRetention::prune_twiceSealsAgain()
{
  const std::unique_ptr<Workspace> workspace = filled();
  QVERIFY( workspace );
  ReadingStore &store = workspace->readings();
  VERIFY_OK( prune( *workspace, 6 ) );
  VERIFY_OK( store.verifyChain( mSilent ) );
  QCOMPARE( prune( *workspace, 6 )->readings, 0 );
  const Result<PruneSummary> again = prune( *workspace, 3 );
  VERIFY_OK( again );
  QCOMPARE( again->readings, 3 * 1440 );
  VERIFY_OK( store.verifyChain( mSilent ) );
  QCOMPARE( store.prunings()->size(), 2 );
  // The chain goes on after a pruning.
  const qint64 delivery = *store.beginDelivery( {} );
  VERIFY_OK( store.write( delivery, { { mSeries, Period::Minute, { now(), 5, QualityFlag::Valid, false } } } ) );
  VERIFY_OK( store.verifyChain( mSilent ) );
}

void TestRetention::prune_brokenChainIsRefused()
{
  filled().reset();
  change(
    mWorkspace + QStringLiteral( "/readings.db" ), "UPDATE reading SET value = 99 WHERE begin = " + QByteArray::number( sDay0 + 86400 ) );
  const std::unique_ptr<Workspace> workspace = reopen();
  QVERIFY( !prune( *workspace, 4 ) );
  QCOMPARE( *workspace->readings().count( mSeries, Period::Minute ), sDays * 1440 );
}

void TestRetention::prune_lateReadingOfPrunedTimeStays()
{
  const std::unique_ptr<Workspace> workspace = filled();
  QVERIFY( workspace );
  ReadingStore &store = workspace->readings();
  VERIFY_OK( prune( *workspace, 4 ) );
  const qint64 delivery = *store.beginDelivery( {} );
  const UtcSeconds late = sDay0 + 2 * 86400 + 600;
  VERIFY_OK( store.write( delivery, { { mSeries, Period::Minute, { late, 500, QualityFlag::Valid, false } } } ) );
  rollUp( *workspace );
  QCOMPARE( *store.staleCount(), 0 );
  const Result<QList<PeriodValue>> hour = store.history( mSeries, Period::Hour, { sDay0 + 2 * 86400, sDay0 + 2 * 86400 + 3600 } );
  VERIFY_OK( hour );
  QCOMPARE( hour->first().inputs, 60 ); // as it was when its readings were there
  QCOMPARE( prune( *workspace, 3 )->readings, 1440 );
  QCOMPARE( store.readings( mSeries, Period::Minute, { late, late + 1 } )->size(), 1 );
  VERIFY_OK( store.verifyChain( mSilent ) );
}

void TestRetention::verifyChain_tamperingAfterPruningIsFound_data()
{
  QTest::addColumn<QByteArray>( "sql" );
  const QByteArray border = QByteArray::number( sDay0 + 6 * 86400 );
  QTest::newRow( "value left in a sealed link" ) << QByteArray( "UPDATE reading SET value = 1 WHERE begin = " + border );
  QTest::newRow( "flag left in a sealed link" ) << QByteArray( "UPDATE reading SET flag = 9 WHERE begin = " + border );
  QTest::newRow( "row of a sealed link deleted" ) << QByteArray( "DELETE FROM reading WHERE begin = " + border );
  QTest::newRow( "pruned row put back" ) << QByteArray(
    "INSERT INTO reading SELECT series, period, " + border + " - 60, value, flag, below, batch FROM reading WHERE begin = " + border );
  QTest::newRow( "more pruned than told" ) << QByteArray( "DELETE FROM reading WHERE begin < " + border + " + 86400" );
  QTest::newRow( "value in a whole link" ) << QByteArray( "UPDATE reading SET value = 1 WHERE begin = " + border + " + 86400" );
  QTest::newRow( "replaced value" ) << QByteArray( "UPDATE audit SET value = 1" );
  QTest::newRow( "replaced value removed" ) << QByteArray( "DELETE FROM audit" );
  QTest::newRow( "seal removed" ) << QByteArray( "DELETE FROM seal WHERE link = 7" );
  QTest::newRow( "seal changed" ) << QByteArray( "UPDATE seal SET rows = rows - 1 WHERE link = 7" );
  QTest::newRow( "seal added" ) << QByteArray( "INSERT INTO seal VALUES (8, 1, 1, 1439, zeroblob(32))" );
  QTest::newRow( "who pruned" ) << QByteArray( "UPDATE pruning SET by = '王工'" );
  QTest::newRow( "when it was pruned" ) << QByteArray( "UPDATE pruning SET at = at + 1" );
  QTest::newRow( "how much was pruned" ) << QByteArray( "UPDATE pruning SET rows = rows - 1" );
  QTest::newRow( "pruning removed" ) << QByteArray( "DELETE FROM seal; DELETE FROM pruning" );
  QTest::newRow( "hash of a sealed link" ) << QByteArray( "UPDATE chain SET hash = zeroblob(32) WHERE id = 2" );
  QTest::newRow( "time of a sealed link" ) << QByteArray( "UPDATE chain SET at = at + 1 WHERE id = 2" );
  QTest::newRow( "delivery of a sealed link" ) << QByteArray(
    "INSERT INTO delivery (source, at) VALUES ('x', 1); UPDATE chain SET delivery = 3 WHERE id = 2" );
  QTest::newRow( "link of the pruning removed" )
    << QByteArray( "PRAGMA foreign_keys = OFF; DELETE FROM chain WHERE id = (SELECT max(id) FROM chain)" );
}

void TestRetention::verifyChain_tamperingAfterPruningIsFound()
{
  QFETCH( QByteArray, sql );
  {
    const std::unique_ptr<Workspace> workspace = filled();
    QVERIFY( workspace );
    VERIFY_OK( prune( *workspace, 4 ) );
    VERIFY_OK( workspace->readings().verifyChain( mSilent ) );
  }
  change( mWorkspace + QStringLiteral( "/readings.db" ), sql );
  const std::unique_ptr<Workspace> workspace = reopen( OpenMode::ReadOnly );
  const Result<void> verified = workspace->readings().verifyChain( mSilent );
  QVERIFY( !verified );
  QVERIFY( !verified.error().remedy.isEmpty() );
}

void TestRetention::check_tellsWhatWasPruned()
{
  const std::unique_ptr<Workspace> workspace = filled();
  QVERIFY( workspace );
  VERIFY_OK( prune( *workspace, 4 ) );
  bool told = false;
  for ( const CheckFinding &finding : workspace->check( mSilent ) )
  {
    QVERIFY2( finding.severity != CheckFinding::Severity::Failure, qPrintable( finding.text ) );
    told = told
      || ( finding.check == QLatin1String( "hash-chain" ) && finding.text.contains( QStringLiteral( "李工" ) )
        && finding.text.contains( QLatin1String( "9360" ) ) );
  }
  QVERIFY( told );
}

QTEST_GUILESS_MAIN( TestRetention )
#include "moc_WorkspaceFixture.cpp"
#include "test_retention.moc"
