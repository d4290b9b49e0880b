#include "WarningFixture.h"

#include "warning/CrossingTime.h"

using namespace jinguan;

/** How long above a level, out of stored crossings. */
class TestCrossingTime : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase();
    void byRule_cutsAtTheRange_data();
    void byRule_cutsAtTheRange();
    void bySeverity_countsOverlapsOnce();
    void bySeverity_leavesInstrumentsOut();
    void stored_agreeWithTheReadings();

  private:
    static StoredCrossing crossing( const QString &rule, int hour, bool into )
    {
      return { rule, QStringLiteral( "1431A" ), QStringLiteral( "PM2.5" ), hour * 3600, into, 0, 0 };
    }
    static UtcSeconds known( const QString & ) { return 100 * 3600; }

    test::WarningFixture mFixture;
};

void TestCrossingTime::initTestCase()
{
  VERIFY_OK( mFixture.load() );
}

void TestCrossingTime::byRule_cutsAtTheRange_data()
{
  QTest::addColumn<int>( "from" );
  QTest::addColumn<int>( "to" );
  QTest::addColumn<int>( "hours" );
  QTest::addColumn<int>( "times" );
  QTest::addColumn<int>( "longest" );
  // Inside from 10 to 14, from 20 to 21, and from 90 on; known until 100.
  QTest::newRow( "all" ) << 0 << 200 << 15 << 3 << 10;
  QTest::newRow( "begins within" ) << 12 << 200 << 13 << 3 << 10;
  QTest::newRow( "ends within" ) << 0 << 13 << 3 << 1 << 3;
  QTest::newRow( "between" ) << 14 << 20 << 0 << 0 << 0;
  QTest::newRow( "lasting" ) << 95 << 98 << 3 << 1 << 3;
}

void TestCrossingTime::byRule_cutsAtTheRange()
{
  QFETCH( int, from );
  QFETCH( int, to );
  QFETCH( int, hours );
  QFETCH( int, times );
  QFETCH( int, longest );
  const QString rule = QStringLiteral( "air.heavy" );
  const QList<StoredCrossing> crossings { crossing( rule, 10, true ), crossing( rule, 14, false ), crossing( rule, 20, true ),
    crossing( rule, 21, false ), crossing( rule, 90, true ) };
  const QList<CrossingTime> found = timesByRule( crossings, { from * 3600LL, to * 3600LL }, known );
  QCOMPARE( found.size(), times > 0 ? 1 : 0 );
  if ( found.isEmpty() )
    return;
  QCOMPARE( found.first().rule, rule );
  QCOMPARE( found.first().seconds, hours * 3600LL );
  QCOMPARE( found.first().times, times );
  QCOMPARE( found.first().longest, longest * 3600LL );
}

void TestCrossingTime::bySeverity_countsOverlapsOnce()
{
  // Moderate (2) from 10 to 20, heavy (3) within it from 12 to 15, a notice (1) from 30 to 40.
  const QString moderate = QStringLiteral( "air.moderate" );
  const QString heavy = QStringLiteral( "air.heavy" );
  const QString climb = QStringLiteral( "air.climb" );
  const QList<StoredCrossing> crossings { crossing( moderate, 10, true ), crossing( heavy, 12, true ), crossing( heavy, 15, false ),
    crossing( moderate, 20, false ), crossing( climb, 30, true ), crossing( climb, 40, false ) };
  const auto hours = [&]( int severity ) {
    const QList<CrossingTime> times = timesBySeverity( crossings, mFixture.shipped, severity, { 0, 200 * 3600 }, known );
    return times.isEmpty() ? 0 : times.first().seconds / 3600;
  };
  QCOMPARE( hours( 1 ), 20 );
  QCOMPARE( hours( 2 ), 10 );
  QCOMPARE( hours( 3 ), 3 );
  QCOMPARE( hours( 4 ), 0 );
}

void TestCrossingTime::bySeverity_leavesInstrumentsOut()
{
  const QList<StoredCrossing> crossings { crossing( QStringLiteral( "air.silent" ), 10, true ),
    crossing( QStringLiteral( "air.forecast" ), 10, true ) };
  QVERIFY( timesBySeverity( crossings, mFixture.shipped, 1, { 0, 200 * 3600 }, known ).isEmpty() );
  QCOMPARE( timesByRule( crossings, { 0, 200 * 3600 }, known ).size(), 2 );
}

void TestCrossingTime::stored_agreeWithTheReadings()
{
  VERIFY_OK( mFixture.renew() );
  mFixture.add( QStringLiteral( "m" ), QStringLiteral( "air_micro" ), QStringLiteral( "air" ), { 104, 30.6 } );
  VERIFY_OK( mFixture.use( QStringLiteral( "air.micro.high" ) ) ); // opens above 150, closes at 135
  // Above at hours 2, 3, 5 and 6; 140 at hour 4 hangs between; a gap at hour 7; below at hour 8; above once more at 10.
  const double none = std::nan( "" );
  VERIFY_OK(
    mFixture.write( QStringLiteral( "m" ), QStringLiteral( "PM2.5" ), { 20, 30, 160, 170, 140, 180, 160, none, 90, 80, 200, 100 } ) );
  VERIFY_OK( mFixture.scan( 0, 12 ) );
  const TimeRange day { test::WarningFixture::start, test::WarningFixture::start + 24 * 3600 };
  const QList<StoredCrossing> stored = mFixture.workspace().incidents().crossings( {}, {}, day ).value();
  QCOMPARE( stored.size(), 4 );
  const QList<CrossingTime> times = timesByRule( stored, day, [&day]( const QString & ) { return day.from + 12 * 3600; } );
  QCOMPARE( times.size(), 1 );
  QCOMPARE( times.first().seconds, 7 * 3600 ); // 2 to 8 and 10 to 11
  QCOMPARE( times.first().times, 2 );
  QCOMPARE( times.first().longest, 6 * 3600 );
  mFixture.clear();
}

QTEST_GUILESS_MAIN( TestCrossingTime )
#include "test_crossingtime.moc"
