#include "TestSupport.h"

#include "base/Resources.h"
#include "forecast/ForecastIssuer.h"
#include "monitoring/ForecastSeries.h"
#include "store/Workspace.h"
#include "warning/WarningScan.h"

#include <QTemporaryDir>

using namespace jinguan;

/** The issue of all forecasts, and the warning that comes of one. */
class TestForecastIssuer : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void subjects_shipWhatIsAskedFor();
    void issue_storesEachSeriesOnce();
    void issue_leavesArchivesAndShortPastsOut();
    void issue_cancelKeepsWhatWasIssued();
    void forecast_becomesAWarningAndEnds();
    void forecast_ofTheNewestIssueCounts();

  private:
    static constexpr UtcSeconds sStart = 1772380800; // 2026-03-02T00:00+08:00
    static constexpr int sDays = 20;
    static constexpr UtcSeconds sEnd = sStart + sDays * 86400;
    /** Low by night, \a peak from 12:00 to 15:00: the same every day, so that the same hour of the days before is right and the newest value is not. */
    void write( const QString &station, const QString &indicator, double peak, int days = sDays, UtcSeconds first = sStart );
    Station station( const QString &code, const QString &kind ) const;
    Result<IssueOutcome> issue( Progress &progress )
    {
      return issueForecasts( mWorkspace->readings(), mCatalogue, *mSubjects, mStations, progress );
    }
    QList<Incident> scan( UtcSeconds from, UtcSeconds now );

    Catalogue mCatalogue;
    std::unique_ptr<Evaluator> mEvaluator;
    std::unique_ptr<Responsibility> mResponsibility;
    std::unique_ptr<WarningRules> mRules;
    std::unique_ptr<ForecastSubjects> mSubjects;
    std::unique_ptr<QTemporaryDir> mFolder;
    std::unique_ptr<Workspace> mWorkspace;
    QList<Station> mStations;
    qint64 mDelivery = 0;
};

void TestForecastIssuer::initTestCase()
{
  Result<Catalogue> catalogue = Catalogue::load( Resources::path( QStringLiteral( "catalogue" ) ) );
  VERIFY_OK( catalogue );
  mCatalogue = catalogue.take();
  Result<Evaluator> evaluator = Evaluator::load( Resources::path( QString() ), mCatalogue );
  VERIFY_OK( evaluator );
  mEvaluator = std::make_unique<Evaluator>( evaluator.take() );
  Result<Responsibility> responsibility = Responsibility::load( Resources::path( QStringLiteral( "responsibility" ) ) );
  VERIFY_OK( responsibility );
  mResponsibility = std::make_unique<Responsibility>( responsibility.take() );
  Result<WarningRules> rules = WarningRules::load( Resources::path( QStringLiteral( "warning" ) ), mCatalogue );
  VERIFY_OK( rules );
  mRules = std::make_unique<WarningRules>( rules.take() );
  Result<ForecastSubjects> subjects = ForecastSubjects::load( Resources::path( QStringLiteral( "forecast" ) ), mCatalogue );
  VERIFY_OK( subjects );
  mSubjects = std::make_unique<ForecastSubjects>( subjects.take() );
}

void TestForecastIssuer::init()
{
  mFolder = std::make_unique<QTemporaryDir>();
  Result<std::unique_ptr<Workspace>> made = Workspace::create( mFolder->path() + QStringLiteral( "/w" ), QStringLiteral( "w" ) );
  VERIFY_OK( made );
  mWorkspace = made.take();
  Delivery delivery;
  delivery.source = QStringLiteral( "test" );
  mDelivery = mWorkspace->readings().beginDelivery( delivery ).value();
  mStations = { station( QStringLiteral( "1431A" ), QStringLiteral( "air_standard" ) ),
    station( QStringLiteral( "1432A" ), QStringLiteral( "air_standard" ) ) };
}

void TestForecastIssuer::cleanup()
{
  mWorkspace.reset();
}

Station TestForecastIssuer::station( const QString &code, const QString &kind ) const
{
  Station station;
  station.code = code;
  station.name = { code, code };
  station.kind = kind;
  station.elements = QStringList { mCatalogue.stationKind( kind )->element };
  station.positions = { { { 104.06, 30.6 }, {}, {}, {} } };
  return station;
}

void TestForecastIssuer::write( const QString &station, const QString &indicator, double peak, int days, UtcSeconds first )
{
  SeriesKey key;
  key.station = station;
  key.indicator = indicator;
  key.source = QStringLiteral( "test" );
  const Result<SeriesId> series = mWorkspace->readings().ensureSeries( key, mCatalogue.indicator( indicator )->unit );
  VERIFY_OK( series );
  QList<IncomingReading> readings;
  for ( int hour = 0; hour < days * 24; ++hour )
    readings.append(
      { *series, Period::Hour, { first + hour * 3600, hour % 24 >= 12 && hour % 24 < 15 ? peak : 40, QualityFlag::Valid, false } } );
  VERIFY_OK( mWorkspace->readings().write( mDelivery, readings ) );
}

QList<Incident> TestForecastIssuer::scan( UtcSeconds from, UtcSeconds now )
{
  Progress silent;
  const Result<ScanOutcome> outcome = WarningScan( *mRules, mCatalogue, *mEvaluator, *mResponsibility )
                                        .run( mStations, mWorkspace->readings(), mWorkspace->incidents(), { from, now }, now, silent );
  IncidentQuery query;
  query.rule = QStringLiteral( "air.forecast" );
  QList<Incident> incidents = outcome ? mWorkspace->incidents().incidents( query ).value() : QList<Incident>();
  std::sort( incidents.begin(), incidents.end(), []( const Incident &a, const Incident &b ) { return a.since < b.since; } );
  return incidents;
}

void TestForecastIssuer::subjects_shipWhatIsAskedFor()
{
  QCOMPARE( mSubjects->indicatorsOf( QStringLiteral( "air_standard" ) ),
    QStringList( { QStringLiteral( "PM2.5" ), QStringLiteral( "PM10" ), QStringLiteral( "O3" ), QStringLiteral( "NO2" ) } ) );
  QVERIFY( mSubjects->indicatorsOf( QStringLiteral( "water_section" ) ).contains( QStringLiteral( "DO" ) ) );
  QVERIFY( mSubjects->indicatorsOf( QStringLiteral( "air_micro" ) ).isEmpty() );
}

void TestForecastIssuer::issue_storesEachSeriesOnce()
{
  write( QStringLiteral( "1431A" ), QStringLiteral( "PM2.5" ), 90 );
  write( QStringLiteral( "1431A" ), QStringLiteral( "SO2" ), 90 ); // not forecast by itself
  write( QStringLiteral( "1432A" ), QStringLiteral( "O3" ), 90 );
  Progress silent;
  const Result<IssueOutcome> first = issue( silent );
  VERIFY_OK( first );
  QCOMPARE( first->issued, 2 );
  QVERIFY2( first->refused.isEmpty(), qPrintable( first->refused.join( QLatin1Char( '\n' ) ) ) );
  const Result<IssueOutcome> again = issue( silent );
  VERIFY_OK( again );
  QCOMPARE( again->issued, 0 );
  QCOMPARE( again->already, 2 );
  write( QStringLiteral( "1431A" ), QStringLiteral( "PM2.5" ), 90, 1, sEnd );
  const Result<IssueOutcome> later = issue( silent );
  VERIFY_OK( later );
  QCOMPARE( later->issued, 1 ); // a day later, of the one that went on
  QList<UtcSeconds> times;
  const Result<QList<Series>> kept = mWorkspace->readings().series( QStringLiteral( "1431A" ) );
  VERIFY_OK( kept );
  for ( const Series &series : *kept )
  {
    if ( series.key.source == forecastSource )
      times.append( series.key.issued );
  }
  std::sort( times.begin(), times.end() );
  QCOMPARE( times, QList<UtcSeconds>( { sEnd, sEnd + 86400 } ) );
}

void TestForecastIssuer::issue_leavesArchivesAndShortPastsOut()
{
  write( QStringLiteral( "1431A" ), QStringLiteral( "PM2.5" ), 90 );
  write( QStringLiteral( "1431A" ), QStringLiteral( "NO2" ), 90, 5, sEnd - 5 * 86400 );          // five days only
  write( QStringLiteral( "1432A" ), QStringLiteral( "PM2.5" ), 90, sDays, sStart - 40 * 86400 ); // ended long ago
  Progress silent;
  const Result<IssueOutcome> outcome = issue( silent );
  VERIFY_OK( outcome );
  QCOMPARE( outcome->issued, 1 );
  QCOMPARE( outcome->refused.size(), 1 );
  QVERIFY( outcome->refused.first().contains( QStringLiteral( "NO2" ) ) );
}

namespace
{
/** Cancelled from the second station on. */
class Impatient : public Progress
{
  public:
    void report( double, const QString &what ) override { mCancelled = mCancelled || what == QLatin1String( "1432A" ); }
    bool isCancelled() const override { return mCancelled; }

  private:
    bool mCancelled = false;
};
} // namespace

void TestForecastIssuer::issue_cancelKeepsWhatWasIssued()
{
  write( QStringLiteral( "1431A" ), QStringLiteral( "PM2.5" ), 90 );
  write( QStringLiteral( "1432A" ), QStringLiteral( "PM2.5" ), 90 );
  Impatient impatient;
  QVERIFY( !issue( impatient ) );
  Progress silent;
  const Result<IssueOutcome> rest = issue( silent );
  VERIFY_OK( rest );
  QCOMPARE( rest->already, 1 );
  QCOMPARE( rest->issued, 1 );
}

void TestForecastIssuer::forecast_becomesAWarningAndEnds()
{
  write( QStringLiteral( "1431A" ), QStringLiteral( "PM2.5" ), 140 ); // the rule opens above 115
  Progress silent;
  VERIFY_OK( issue( silent ) );
  QList<Incident> incidents = scan( sEnd - 86400, sEnd );
  QCOMPARE( incidents.size(), 3 ); // noon of each of the next three days
  for ( int day = 0; day < 3; ++day )
  {
    QCOMPARE( incidents.at( day ).since, sEnd + day * 86400 + 12 * 3600 );
    QCOMPARE( incidents.at( day ).opened, sEnd ); // known when the forecast came
    QCOMPARE( incidents.at( day ).state, IncidentState::Open );
    QVERIFY( std::abs( incidents.at( day ).peak - 140 ) < 1e-9 );
  }
  incidents = scan( sEnd, sEnd + 16 * 3600 );
  QCOMPARE( incidents.first().ended, sEnd + 15 * 3600 ); // its time is over
  QCOMPARE( incidents.first().state, IncidentState::Closed );
  QCOMPARE( incidents.last().state, IncidentState::Open );
  const QList<StoredCrossing> crossings =
    mWorkspace->incidents().crossings( QStringLiteral( "1431A" ), QStringLiteral( "PM2.5" ), { 0, sEnd + 5 * 86400 } ).value();
  QVERIFY( std::any_of( crossings.begin(), crossings.end(),
    []( const StoredCrossing &crossing ) { return crossing.rule == QLatin1String( "air.forecast" ) && crossing.into; } ) );
}

void TestForecastIssuer::forecast_ofTheNewestIssueCounts()
{
  write( QStringLiteral( "1431A" ), QStringLiteral( "PM2.5" ), 140 );
  Progress silent;
  VERIFY_OK( issue( silent ) );
  QCOMPARE( scan( sEnd - 86400, sEnd ).size(), 3 );
  write( QStringLiteral( "1431A" ), QStringLiteral( "PM2.5" ), 40, 8, sEnd ); // eight quiet days
  VERIFY_OK( issue( silent ) );
  const QList<Incident> incidents = scan( sEnd, sEnd + 8 * 86400 );
  QVERIFY(
    std::all_of( incidents.begin(), incidents.end(), []( const Incident &incident ) { return incident.state == IncidentState::Closed; } ) );
}

QTEST_GUILESS_MAIN( TestForecastIssuer )
#include "test_forecastissuer.moc"
