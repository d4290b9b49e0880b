#include "WarningFixture.h"

#include "monitoring/RollupRules.h"

#include "warning/IncidentDesk.h"

using namespace jinguan;

/** Every kind of rule from stored readings to the incident and its end, with the rules and numbers that ship. */
class TestWarningKinds : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void kind_opensAndCloses_data();
    void kind_opensAndCloses();
    void minutes_openByTheirComputedHours();
    void noise_isJudgedByDayAndNight();
    void noise_withoutClassIsNotJudged();
    void noise_ofADayThatLastsWaits();
    void neighbours_compareWithTheMedian();
    void permit_scopeFollowsThePermit();
    void rules_everyKindShips();

  private:
    test::WarningFixture mFixture;
};

void TestWarningKinds::initTestCase()
{
  VERIFY_OK( mFixture.load() );
}

void TestWarningKinds::cleanup()
{
  mFixture.clear();
}

namespace
{
constexpr double sNone = std::numeric_limits<double>::quiet_NaN();

QList<double> joined( std::initializer_list<std::pair<int, double>> parts )
{
  QList<double> values;
  for ( const auto &[count, value] : parts )
    values.append( QList<double>( count, value ) );
  return values;
}
} // namespace

void TestWarningKinds::kind_opensAndCloses_data()
{
  QTest::addColumn<QString>( "rule" );
  QTest::addColumn<QString>( "stationKind" );
  QTest::addColumn<QString>( "indicator" );
  QTest::addColumn<int>( "period" );
  QTest::addColumn<QList<double>>( "values" );
  QTest::addColumn<int>( "since" ); // hours after the start
  QTest::addColumn<int>( "opened" );
  QTest::addColumn<int>( "ended" );
  QTest::addColumn<double>( "peak" );
  const int hour = static_cast<int>( Period::Hour );
  const int four = static_cast<int>( Period::FourHours );
  const auto row = []( const char *name, const char *rule, const char *kind, const char *indicator, int period, const QList<double> &values,
                     int since, int opened, int ended, double peak ) {
    QTest::newRow( name ) << QString::fromLatin1( rule ) << QString::fromLatin1( kind ) << QString::fromLatin1( indicator ) << period
                          << values << since << opened << ended << peak;
  };
  // One hour above 150 is too short; from hour 4 two hours hold; 140 hangs between 150 and 135; 130 ends it.
  row( "limit, two hours, hysteresis", "air.micro.high", "air_micro", "PM2.5", hour, { 50, 160, 50, 50, 160, 170, 140, 151, 130, 50 }, 4, 6,
    9, 170 );
  row( "limit from below", "water.oxygen", "water_section", "DO", four, { 7, 2.5, 2.2, 3.2, 3.4, 7 }, 4, 8, 20, 2.2 );
  // Hourly AQI of HJ 633-2012: PM2.5 115 is 150, 150 is 200, 250 is 300; level 5 lies above 200.
  row( "grade", "air.heavy", "air_standard", "PM2.5", hour, { 100, 200, 210, 120, 100 }, 1, 2, 4, 5 );
  row( "rate of rise", "air.rise", "air_standard", "PM2.5", hour, { 40, 45, 50, 120, 122, 124, 126, 128, 130 }, 3, 4, 7, 80 );
  row( "sustained rise", "air.climb", "air_standard", "PM2.5", hour, { 40, 52, 64, 76, 88, 100, 90 }, 4, 5, 7, 60 );
  row( "no data", "air.silent", "air_standard", "PM2.5", hour, { 40, 41, sNone, sNone, sNone, sNone, sNone, 42, 43 }, 5, 5, 8, 6 * 3600 );
  row( "stuck", "air.stuck", "air_standard", "PM2.5", hour, joined( { { 3, 40 }, { 1, 41 }, { 8, 55 }, { 2, 60 } } ), 9, 10, 13, 8 * 3600 );
  row( "class jump", "water.jump", "water_section", "NH3-N", four, { 0.3, 0.3, 1.4, 0.3, 0.3 }, 8, 12, 16, 2 );
}

void TestWarningKinds::kind_opensAndCloses()
{
  QFETCH( QString, rule );
  QFETCH( QString, stationKind );
  QFETCH( QString, indicator );
  QFETCH( int, period );
  QFETCH( QList<double>, values );
  QFETCH( int, since );
  QFETCH( int, opened );
  QFETCH( int, ended );
  QFETCH( double, peak );
  VERIFY_OK( mFixture.renew() );
  VERIFY_OK( mFixture.use( rule ) );
  mFixture.add( QStringLiteral( "s" ), stationKind, mFixture.rules.rules().first().element, { 104, 30.6 } );
  VERIFY_OK( mFixture.write( QStringLiteral( "s" ), indicator, values, static_cast<Period>( period ) ) );
  const int hours = static_cast<int>( values.size() ) * period / 3600;
  const UtcSeconds start = test::WarningFixture::start;

  // While it holds it is open …
  VERIFY_OK( mFixture.scan( 0, ended - period / 3600, std::max( opened, ended - period / 3600 ) ) );
  QList<Incident> incidents = mFixture.incidents( rule );
  QCOMPARE( incidents.size(), 1 );
  QCOMPARE( incidents.first().state, IncidentState::Open );
  QCOMPARE( incidents.first().ended, 0 );
  QCOMPARE( ( incidents.first().since - start ) / 3600, since );
  QCOMPARE( ( incidents.first().opened - start ) / 3600, opened );
  // … and when the readings say so it is over, and closed where nobody has to.
  VERIFY_OK( mFixture.scan( 0, hours ) );
  incidents = mFixture.incidents( rule );
  QCOMPARE( incidents.size(), 1 );
  QCOMPARE( ( incidents.first().ended - start ) / 3600, ended );
  QCOMPARE( incidents.first().peak, peak );
  QCOMPARE( incidents.first().state == IncidentState::Closed, mFixture.rules.rules().first().closesItself );
  QVERIFY( !incidentText( incidents.first(), mFixture.rules, mFixture.catalogue, *mFixture.evaluator ).isEmpty() );
  QVERIFY( !mFixture.workspace().incidents().crossings( QStringLiteral( "s" ), {}, { start, start + hours * 3600LL } )->isEmpty() );
  const Result<ScanOutcome> again = mFixture.scan( 0, hours );
  VERIFY_OK( again );
  QCOMPARE( again->opened.size() + again->updated + again->withdrawn, 0 );
}

void TestWarningKinds::minutes_openByTheirComputedHours()
{
  const QString rule = QStringLiteral( "air.micro.high" );
  VERIFY_OK( mFixture.renew() );
  VERIFY_OK( mFixture.use( rule ) );
  mFixture.add( QStringLiteral( "s" ), QStringLiteral( "air_micro" ), QStringLiteral( "air" ), { 104, 30.6 } );
  // Minutes only, of ten hours: from hour 4 three hours above 150, of which the last has too few minutes to be an hour.
  QList<double> minutes;
  for ( int minute = 0; minute < 600; ++minute )
    minutes.append( minute / 60 == 6 && minute % 60 >= 30 ? sNone : minute / 60 >= 4 && minute / 60 <= 6 ? 170 : 50 );
  VERIFY_OK( mFixture.write( QStringLiteral( "s" ), QStringLiteral( "PM2.5" ), minutes, Period::Minute ) );
  VERIFY_OK( mFixture.scan( 0, 10 ) );
  QCOMPARE( mFixture.incidents( rule ).size(), 0 ); // no hours yet
  const Result<RollupRules> rollup = RollupRules::load( mFixture.evaluator->standards(), mFixture.catalogue );
  VERIFY_OK( rollup );
  Progress silent;
  RollupLimits limits;
  limits.now = test::WarningFixture::start + 10 * 3600;
  VERIFY_OK( mFixture.workspace().readings().rollUp( *rollup, limits, silent ) );
  VERIFY_OK( mFixture.scan( 0, 10 ) );
  const QList<Incident> incidents = mFixture.incidents( rule );
  QCOMPARE( incidents.size(), 1 );
  QCOMPARE( ( incidents.first().since - test::WarningFixture::start ) / 3600, 4 );
  QCOMPARE( incidents.first().peak, 170.0 );
}

void TestWarningKinds::noise_isJudgedByDayAndNight()
{
  VERIFY_OK( mFixture.renew() );
  VERIFY_OK( mFixture.use( QStringLiteral( "noise.limit" ) ) );
  Station &station = mFixture.add( QStringLiteral( "n" ), QStringLiteral( "noise_zone" ), QStringLiteral( "noise" ), { 104, 30.6 } );
  station.attributes.insert( QStringLiteral( "noise_class" ), QStringLiteral( "2" ) ); // GB 3096-2008: 60 by day, 50 by night
  // Six days from midnight: the nights that begin on days 2, 3 and 4 are too loud, each by two loud hours; the day of day 2 has one loud hour only.
  QList<double> hours;
  for ( int day = 0; day < 6; ++day )
  {
    for ( int hour = 0; hour < 24; ++hour )
    {
      const int night = hour < 6 ? day - 1 : day; // the night belongs to the day on which it begins
      const bool isNight = hour < 6 || hour >= 22;
      const bool loudNight = isNight && night >= 1 && night <= 3 && ( hour == 22 || hour == 23 );
      hours.append( loudNight ? 57 : isNight ? 46 : day == 1 && hour == 10 ? 65 : 55 );
    }
  }
  VERIFY_OK( mFixture.write( QStringLiteral( "n" ), QStringLiteral( "Leq" ), hours ) );
  // Energy mean of two hours of 57 and six of 46: 10 lg [(2 × 10^5.7 + 6 × 10^4.6) / 8] = 51.9; of the day with one hour of 65: 56.9.
  VERIFY_OK( mFixture.scan( 0, 144 ) );
  const QList<Incident> incidents = mFixture.incidents( QStringLiteral( "noise.limit" ) );
  QCOMPARE( incidents.size(), 1 );
  const Incident &nights = incidents.first();
  QCOMPARE( nights.indicator, QStringLiteral( "Ln" ) );
  QCOMPARE( ( nights.since - test::WarningFixture::start ) / 3600, 24 + 22 );
  QCOMPARE( ( nights.opened - test::WarningFixture::start ) / 3600, 4 * 24 + 6 ); // with the end of the third night
  QCOMPARE( ( nights.ended - test::WarningFixture::start ) / 3600, 5 * 24 + 6 );  // the fourth one is quiet
}

void TestWarningKinds::noise_withoutClassIsNotJudged()
{
  VERIFY_OK( mFixture.renew() );
  VERIFY_OK( mFixture.use( QStringLiteral( "noise.limit" ) ) );
  mFixture.add( QStringLiteral( "n" ), QStringLiteral( "noise_region" ), QStringLiteral( "noise" ), { 104, 30.6 } );
  VERIFY_OK( mFixture.write( QStringLiteral( "n" ), QStringLiteral( "Leq" ), QList<double>( 144, 62 ) ) );
  VERIFY_OK( mFixture.scan( 0, 144 ) );
  QVERIFY( mFixture.incidents( QStringLiteral( "noise.limit" ) ).isEmpty() ); // grade 4 of the survey is no limit
}

void TestWarningKinds::noise_ofADayThatLastsWaits()
{
  VERIFY_OK( mFixture.renew() );
  VERIFY_OK( mFixture.use( QStringLiteral( "noise.limit" ) ) );
  mFixture.add( QStringLiteral( "n" ), QStringLiteral( "noise_zone" ), QStringLiteral( "noise" ), { 104, 30.6 } )
    .attributes.insert( QStringLiteral( "noise_class" ), QStringLiteral( "1" ) );
  QList<double> hours; // loud by day (55 is the limit of class 1), quiet by night; the third day ends with the last hour
  for ( int hour = 0; hour < 48 + 22; ++hour )
    hours.append( hour % 24 < 6 || hour % 24 >= 22 ? 40 : 58 );
  VERIFY_OK( mFixture.write( QStringLiteral( "n" ), QStringLiteral( "Leq" ), hours ) );
  VERIFY_OK( mFixture.scan( 0, 48 + 21 ) );
  QVERIFY( mFixture.incidents( QStringLiteral( "noise.limit" ) ).isEmpty() );
  VERIFY_OK( mFixture.scan( 0, 48 + 22 ) );
  QCOMPARE( mFixture.incidents( QStringLiteral( "noise.limit" ) ).size(), 1 );
  QCOMPARE( mFixture.incidents( QStringLiteral( "noise.limit" ) ).first().indicator, QStringLiteral( "Ld" ) );
}

void TestWarningKinds::neighbours_compareWithTheMedian()
{
  VERIFY_OK( mFixture.renew() );
  VERIFY_OK( mFixture.use( QStringLiteral( "air.neighbours" ) ) );
  for ( int i = 0; i < 4; ++i )
  {
    const QString code = QString::number( i );
    mFixture.add( code, QStringLiteral( "air_micro" ), QStringLiteral( "air" ), { 104 + i * 0.01, 30.6 } );
    // The first one is off from hour 2 to hour 5, and comes back.
    const double other = 40 + i;
    VERIFY_OK( mFixture.write( code, QStringLiteral( "PM2.5" ),
      i > 0 ? QList<double>( 10, other ) : QList<double> { 40, 40, 140, 150, 140, 140, 45, 40, 40, 40 } ) );
  }
  VERIFY_OK( mFixture.scan( 0, 10 ) );
  const QList<Incident> incidents = mFixture.incidents( QStringLiteral( "air.neighbours" ) );
  QCOMPARE( incidents.size(), 1 );
  QCOMPARE( incidents.first().station, QStringLiteral( "0" ) );
  QCOMPARE( ( incidents.first().since - test::WarningFixture::start ) / 3600, 2 );
  QCOMPARE( ( incidents.first().opened - test::WarningFixture::start ) / 3600, 5 ); // three hours
  QCOMPARE( ( incidents.first().ended - test::WarningFixture::start ) / 3600, 7 );
  QCOMPARE( incidents.first().peak, 150.0 - 42 );
}

void TestWarningKinds::permit_scopeFollowsThePermit()
{
  const WarningRule rule = *mFixture.shipped.rule( QStringLiteral( "sources.permit" ) );
  Station station;
  station.code = QStringLiteral( "PS" );
  station.kind = QStringLiteral( "source_fixed" );
  QVERIFY( !mFixture.shipped.threshold( rule, station, QStringLiteral( "COD" ) ) ); // no permit, no number
  station.attributes.insert( QStringLiteral( "permit_limits" ), QStringLiteral( "COD=30; NH3-N=1.5" ) );
  QCOMPARE( mFixture.shipped.threshold( rule, station, QStringLiteral( "COD" ) )->open, 30.0 );
  QCOMPARE( mFixture.shipped.threshold( rule, station, QStringLiteral( "NH3-N" ) )->open, 1.5 );
  QVERIFY( !mFixture.shipped.threshold( rule, station, QStringLiteral( "TP" ) ) );
  WarningRules own = mFixture.shipped;
  VERIFY_OK( own.setThresholds( rule.id,
    { { rule.id, QStringLiteral( "permit" ), {}, 0.9, {} },
      { rule.id, QStringLiteral( "station:PS" ), QStringLiteral( "COD" ), 20, {} } } ) );
  QCOMPARE( own.threshold( rule, station, QStringLiteral( "COD" ) )->open, 20.0 ); // a number of its own goes first
  QCOMPARE( own.threshold( rule, station, QStringLiteral( "NH3-N" ) )->open, 1.35 );
}

void TestWarningKinds::rules_everyKindShips()
{
  QSet<WarningKind> kinds;
  for ( const WarningRule &rule : mFixture.shipped.rules() )
    kinds.insert( rule.kind );
  for ( int kind = static_cast<int>( WarningKind::Threshold ); kind <= static_cast<int>( WarningKind::Upstream ); ++kind )
  {
    QVERIFY2( kinds.contains( static_cast<WarningKind>( kind ) ), qPrintable( warningKindId( static_cast<WarningKind>( kind ) ) ) );
    QCOMPARE( warningKindFromId( warningKindId( static_cast<WarningKind>( kind ) ) ), static_cast<WarningKind>( kind ) );
    QVERIFY( !warningKindText( static_cast<WarningKind>( kind ) ).isEmpty() );
  }
}

QTEST_GUILESS_MAIN( TestWarningKinds )
#include "test_warningkinds.moc"
