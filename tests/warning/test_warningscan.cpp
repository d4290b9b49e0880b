#include "TestSupport.h"

#include "base/Resources.h"
#include "store/Workspace.h"
#include "warning/WarningScan.h"

#include <QTemporaryDir>

using namespace jinguan;

/** Rules against a real store: one incident per run, late readings, whose it is. */
class TestWarningScan : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void run_opensOneIncidentPerRun();
    void run_namesWhoAnswers();
    void run_twiceChangesNothing();
    void run_pieceByPieceFindsTheSame_data();
    void run_pieceByPieceFindsTheSame();
    void run_lateReadingsJoinIncidents();
    void run_correctedReadingsWithdraw();
    void run_keepsWhatPeopleDid();
    void run_silenceGoesOnUntilDataComes();
    void run_longIncidentIsNotCutByTheWindow();
    void run_onlyRunningStationsCount();
    void run_unitsAreConverted();
    void run_invalidReadingsAreNoReason();
    void run_forecastIsJudgedByTheNewestIssue();
    void run_demoIsWhatTheRuleLooksAt();
    void run_keepsCrossings();
    void run_cancelStops();

  private:
    static constexpr UtcSeconds sStart = 1772380800; // 2026-03-02T00:00+08:00
    static UtcSeconds hour( int index ) { return sStart + index * 3600; }
    void onlyRule( const WarningRule &rule, double open, std::optional<double> close = {} );
    WarningRule threshold() const;
    void write( const QList<double> &values, int firstHour = 0, QualityFlag flag = QualityFlag::Valid, UtcSeconds issued = 0,
      const QString &unit = QStringLiteral( "ug/m3" ) );
    ScanOutcome scan( int fromHour, int toHour );
    QList<Incident> all() const { return mWorkspace->incidents().incidents().value(); }

    Catalogue mCatalogue;
    std::unique_ptr<Evaluator> mEvaluator;
    Responsibility mResponsibility;
    WarningRules mRules;
    std::unique_ptr<QTemporaryDir> mFolder;
    std::unique_ptr<Workspace> mWorkspace;
    Station mStation;
    qint64 mDelivery = 0;
};

void TestWarningScan::initTestCase()
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
}

void TestWarningScan::init()
{
  mFolder = std::make_unique<QTemporaryDir>();
  Result<std::unique_ptr<Workspace>> made = Workspace::create( mFolder->path() + QStringLiteral( "/w" ), QStringLiteral( "w" ) );
  VERIFY_OK( made );
  mWorkspace = made.take();
  mStation = Station();
  mStation.code = QStringLiteral( "1431A" );
  mStation.kind = QStringLiteral( "air_standard" );
  mStation.elements = QStringList { QStringLiteral( "air" ) };
  mStation.sitingClass = QStringLiteral( "central_city" );
  mStation.district = QStringLiteral( "510107" );
  mStation.unit = QStringLiteral( "CDGX" );
  mStation.positions = { { { 104.06, 30.6 }, {}, {}, {} } };
  Delivery delivery;
  delivery.source = QStringLiteral( "test" );
  mDelivery = mWorkspace->readings().beginDelivery( delivery ).value();
  onlyRule( threshold(), 75 );
}

void TestWarningScan::cleanup()
{
  mWorkspace.reset();
  mFolder.reset();
}

WarningRule TestWarningScan::threshold() const
{
  WarningRule rule;
  rule.id = QStringLiteral( "test" );
  rule.name = { QStringLiteral( "试" ), QStringLiteral( "test" ) };
  rule.element = QStringLiteral( "air" );
  rule.indicators = QStringList { QStringLiteral( "PM2.5" ) };
  rule.enabled = true;
  rule.severity = 2;
  return rule;
}

void TestWarningScan::onlyRule( const WarningRule &rule, double open, std::optional<double> close )
{
  mRules = WarningRules();
  VERIFY_OK( mRules.setRule( rule, mCatalogue ) );
  VERIFY_OK( mRules.setThresholds( rule.id, { { rule.id, QStringLiteral( "all" ), {}, open, close } } ) );
}

void TestWarningScan::write( const QList<double> &values, int firstHour, QualityFlag flag, UtcSeconds issued, const QString &unit )
{
  SeriesKey key;
  key.station = mStation.code;
  key.indicator = QStringLiteral( "PM2.5" );
  key.source = QStringLiteral( "test" ) + unit;
  key.issued = issued;
  key.method = issued > 0 ? Method::Model : Method::Automatic;
  const Result<SeriesId> series = mWorkspace->readings().ensureSeries( key, unit );
  VERIFY_OK( series );
  QList<IncomingReading> readings;
  for ( qsizetype i = 0; i < values.size(); ++i )
    readings.append( { *series, Period::Hour, { hour( firstHour + static_cast<int>( i ) ), values.at( i ), flag, false } } );
  VERIFY_OK( mWorkspace->readings().write( mDelivery, readings ) );
}

ScanOutcome TestWarningScan::scan( int fromHour, int toHour )
{
  Progress silent;
  const WarningScan scan( mRules, mCatalogue, *mEvaluator, mResponsibility );
  const Result<ScanOutcome> outcome =
    scan.run( { mStation }, mWorkspace->readings(), mWorkspace->incidents(), { hour( fromHour ), hour( toHour ) }, 0, silent );
  if ( outcome )
    return *outcome;
  QTest::qFail( qPrintable( outcome.error().text() ), __FILE__, __LINE__ );
  return {};
}

void TestWarningScan::run_opensOneIncidentPerRun()
{
  write( { 50, 80, 120, 90, 60, 40, 76, 77 } );
  QCOMPARE( scan( 0, 8 ).opened.size(), 2 );
  const QList<Incident> incidents = all();
  QCOMPARE( incidents.size(), 2 );
  const Incident first = incidents.last();
  QCOMPARE( first.since, hour( 1 ) );
  QCOMPARE( first.opened, hour( 2 ) ); // when its first hour was complete
  QCOMPARE( first.lastAt, hour( 4 ) );
  QCOMPARE( first.ended, hour( 5 ) );
  QCOMPARE( first.peak, 120.0 );
  QCOMPARE( first.peakAt, hour( 2 ) );
  QCOMPARE( first.threshold, 75.0 );
  QVERIFY( first.state == IncidentState::Open );
  QCOMPARE( incidents.first().ended, 0 );
  const Result<QList<IncidentEvent>> story = mWorkspace->incidents().story( first.id );
  VERIFY_OK( story );
  QCOMPARE( story->size(), 2 );
  QCOMPARE( story->last().kind, QStringLiteral( "ended" ) );
}

void TestWarningScan::run_namesWhoAnswers()
{
  write( { 80 } );
  scan( 0, 1 );
  const Incident incident = all().first();
  QCOMPARE( incident.unit, QStringLiteral( "CDGX" ) );
  QCOMPARE( incident.district, QStringLiteral( "510107" ) );
  QCOMPARE( incident.sitingClass, QStringLiteral( "central_city" ) );
  const Duty duty = mResponsibility.dutyFor( QStringLiteral( "air" ) );
  QVERIFY( !duty.lead.isEmpty() );
  QCOMPARE( incident.lead.size(), duty.lead.size() );
  QCOMPARE( incident.lead.first(), duty.lead.first()->id );
  QCOMPARE( incident.cooperating.size(), duty.cooperating.size() );
}

void TestWarningScan::run_twiceChangesNothing()
{
  write( { 50, 80, 120, 60, 80 } );
  scan( 0, 5 );
  const qint64 counter = *mWorkspace->readings().changeCounter();
  const ScanOutcome again = scan( 0, 5 );
  QCOMPARE( again.opened.size(), 0 );
  QCOMPARE( again.updated, 0 );
  QCOMPARE( again.withdrawn, 0 );
  QCOMPARE( *mWorkspace->readings().changeCounter(), counter );
  QCOMPARE( all().size(), 2 );
}

void TestWarningScan::run_pieceByPieceFindsTheSame_data()
{
  QTest::addColumn<int>( "step" );
  for ( const int step : { 1, 2, 3, 7 } )
    QTest::addRow( "%d hours at a time", step ) << step;
}

void TestWarningScan::run_pieceByPieceFindsTheSame()
{
  QFETCH( int, step );
  WarningRule rule = threshold();
  rule.minimum = 7200;
  rule.closeRatio = 0.9;
  onlyRule( rule, 75 );
  const QList<double> values { 50, 80, 60, 90, 95, 70, 71, 100, 40, 20, 80, 80, 80, 10, 80, 81, 82, 83 };
  for ( int from = 0; from < values.size(); from += step )
  {
    write( values.mid( from, step ), from );
    scan( from, from + step );
  }
  QStringList found;
  for ( const Incident &incident : all() )
    found.prepend( QStringLiteral( "%1-%2/%3 %4" )
                     .arg( ( incident.since - sStart ) / 3600 )
                     .arg( ( incident.lastAt - sStart ) / 3600 )
                     .arg( incident.ended > 0 ? ( incident.ended - sStart ) / 3600 : 0 )
                     .arg( incident.peak ) );
  QCOMPARE( found, QStringList( { QStringLiteral( "3-8/9 100" ), QStringLiteral( "10-13/14 80" ), QStringLiteral( "14-18/0 83" ) } ) );
}

void TestWarningScan::run_lateReadingsJoinIncidents()
{
  write( { 80, 90 }, 0 );
  write( { 40 }, 2 );
  write( { 85 }, 3 );
  scan( 0, 4 );
  QCOMPARE( all().size(), 2 );
  write( { 95 }, 2 ); // corrected: it was one run all the time
  const ScanOutcome outcome = scan( 0, 4 );
  QCOMPARE( outcome.withdrawn, 1 );
  IncidentQuery open;
  open.openOnly = true;
  const QList<Incident> left = mWorkspace->incidents().incidents( open ).value();
  QCOMPARE( left.size(), 1 );
  QCOMPARE( left.first().lastAt, hour( 4 ) );
  QCOMPARE( left.first().ended, 0 );
  QCOMPARE( mWorkspace->incidents().story( left.first().id )->last().kind, QStringLiteral( "resumed" ) );
}

void TestWarningScan::run_correctedReadingsWithdraw()
{
  write( { 40, 300, 40 } );
  scan( 0, 3 );
  write( { 30 }, 1 );
  QCOMPARE( scan( 0, 3 ).withdrawn, 1 );
  const Incident incident = all().first();
  QVERIFY( incident.state == IncidentState::Closed );
  QCOMPARE( mWorkspace->incidents().story( incident.id )->last().kind, QStringLiteral( "withdrawn" ) );
  QCOMPARE( scan( 0, 3 ).withdrawn, 0 ); // told once
}

void TestWarningScan::run_keepsWhatPeopleDid()
{
  write( { 80, 90 } );
  scan( 0, 2 );
  Incident incident = all().first();
  incident.state = IncidentState::Assigned;
  incident.assignee = QStringLiteral( "王工" );
  VERIFY_OK( mWorkspace->incidents().save( incident ) );
  write( { 100, 40 }, 2 );
  scan( 2, 4 );
  const Incident after = all().first();
  QCOMPARE( all().size(), 1 );
  QCOMPARE( after.assignee, QStringLiteral( "王工" ) );
  QVERIFY( after.state == IncidentState::Assigned );
  QCOMPARE( after.peak, 100.0 );
  QCOMPARE( after.ended, hour( 4 ) );
}

void TestWarningScan::run_silenceGoesOnUntilDataComes()
{
  WarningRule silence = threshold();
  silence.kind = WarningKind::NoData;
  silence.window = 3 * 3600;
  silence.closesItself = true;
  onlyRule( silence, 0 );
  write( { 10, 11 } );
  scan( 0, 4 );
  QCOMPARE( all().size(), 0 );
  for ( const int now : { 6, 10, 40 } )
    scan( now - 1, now );
  QCOMPARE( all().size(), 1 );
  QCOMPARE( all().first().opened, hour( 5 ) );
  QCOMPARE( all().first().ended, 0 );
  QCOMPARE( all().first().peak, 38 * 3600.0 ); // seconds without data
  write( { 12 }, 41 );
  scan( 40, 42 );
  QCOMPARE( all().size(), 1 );
  QVERIFY( all().first().state == IncidentState::Closed );
  QCOMPARE( all().first().closed, hour( 42 ) );
}

void TestWarningScan::run_longIncidentIsNotCutByTheWindow()
{
  write( QList<double>( 24 * 12, 90 ) );
  for ( int day = 0; day < 12; ++day )
    scan( day * 24, day * 24 + 24 );
  QCOMPARE( all().size(), 1 );
  QCOMPARE( all().first().since, hour( 0 ) );
  QCOMPARE( all().first().lastAt, hour( 24 * 12 ) );
  // Closed by hand, the condition lasts: no second incident.
  Incident closed = all().first();
  closed.state = IncidentState::Closed;
  closed.closed = hour( 24 * 12 );
  VERIFY_OK( mWorkspace->incidents().save( closed ) );
  write( QList<double>( 24, 95 ), 24 * 12 );
  scan( 24 * 12, 24 * 13 );
  QCOMPARE( all().size(), 1 );
  QCOMPARE( all().first().since, hour( 0 ) );
  QCOMPARE( all().first().peak, 95.0 );
}

void TestWarningScan::run_onlyRunningStationsCount()
{
  write( { 200, 200 } );
  mStation.states = { { StationStatus::Planned, {}, {} } };
  scan( 0, 2 );
  QCOMPARE( all().size(), 0 );
  mStation.states.append( { StationStatus::Running, QDate( 2026, 3, 1 ), {} } );
  scan( 0, 2 );
  QCOMPARE( all().size(), 1 );
}

void TestWarningScan::run_unitsAreConverted()
{
  write( { 0.070, 0.080 }, 0, QualityFlag::Valid, 0, QStringLiteral( "mg/m3" ) );
  scan( 0, 2 );
  QCOMPARE( all().size(), 1 );
  QCOMPARE( all().first().since, hour( 1 ) );
  QVERIFY( qAbs( all().first().peak - 80 ) < 1e-9 );
}

void TestWarningScan::run_invalidReadingsAreNoReason()
{
  write( { 500, 500 }, 0, QualityFlag::Calibration );
  scan( 0, 2 );
  QCOMPARE( all().size(), 0 );
}

void TestWarningScan::run_forecastIsJudgedByTheNewestIssue()
{
  WarningRule forecast = threshold();
  forecast.kind = WarningKind::Forecast;
  onlyRule( forecast, 115 );
  write( { 200, 200 }, 10, QualityFlag::Valid, hour( 0 ) );
  scan( 0, 6 );
  QCOMPARE( all().size(), 1 );
  write( { 60, 60 }, 10, QualityFlag::Valid, hour( 5 ) ); // a newer forecast is milder
  QCOMPARE( scan( 0, 7 ).withdrawn, 1 );
  // Measured values are no forecast.
  write( { 300 }, 6 );
  scan( 0, 8 );
  QCOMPARE( all().size(), 1 );
}

void TestWarningScan::run_demoIsWhatTheRuleLooksAt()
{
  // Measured hours beside an invented daily value: the rule looks at the hours.
  write( { 50, 80, 120, 90, 60 } );
  SeriesKey key;
  key.station = mStation.code;
  key.indicator = QStringLiteral( "PM2.5" );
  key.source = QStringLiteral( "invented" );
  const Result<SeriesId> series = mWorkspace->readings().ensureSeries( key, QStringLiteral( "ug/m3" ), true );
  VERIFY_OK( series );
  VERIFY_OK( mWorkspace->readings().write( mDelivery, { { *series, Period::Day, { hour( 0 ), 300, QualityFlag::Valid, false } } } ) );
  scan( 0, 5 );
  QCOMPARE( all().size(), 1 );
  QVERIFY( !all().first().isDemo );
  QCOMPARE( all().first().peak, 120.0 );
  // An invented hour among the measured ones marks the incident.
  VERIFY_OK( mWorkspace->readings().write( mDelivery, { { *series, Period::Hour, { hour( 20 ), 300, QualityFlag::Valid, false } } } ) );
  scan( 0, 24 );
  QCOMPARE( all().size(), 2 );
  QVERIFY( all().first().isDemo );
  QVERIFY( !all().last().isDemo );
}

void TestWarningScan::run_keepsCrossings()
{
  write( { 50, 80, 120, 60, 80 } );
  scan( 0, 5 );
  const Result<QList<StoredCrossing>> crossings = mWorkspace->incidents().crossings( mStation.code, {}, { hour( 0 ), hour( 5 ) } );
  VERIFY_OK( crossings );
  QCOMPARE( crossings->size(), 3 );
  QCOMPARE( crossings->at( 1 ).at, hour( 3 ) );
  QVERIFY( !crossings->at( 1 ).into );
  QCOMPARE( crossings->at( 1 ).threshold, 75.0 );
}

void TestWarningScan::run_cancelStops()
{
  struct Cancelled : Progress
  {
      bool isCancelled() const override { return true; }
  } cancelled;
  write( { 200 } );
  const WarningScan scan( mRules, mCatalogue, *mEvaluator, mResponsibility );
  QVERIFY( !scan.run( { mStation }, mWorkspace->readings(), mWorkspace->incidents(), { hour( 0 ), hour( 1 ) }, 0, cancelled ) );
  QCOMPARE( all().size(), 0 );
}

QTEST_GUILESS_MAIN( TestWarningScan )
#include "test_warningscan.moc"
