#include "monitoring/TimeGroups.h"

#include <QTest>

using namespace jinguan;

/** Expected figures: by hand and by the calendar. 2014-01-06 was a Monday. */
class TestTimeGroups : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void group_isThatOfTheLocalClock_data();
    void group_isThatOfTheLocalClock();
    void days_needTheirValues();
    void average_ofLevelsIsEnergetic();
    void diurnal_splitsWeekends();
    void week_isMondayFirst();
    void boxes_areByMonth();
    void pairs_meetWithLag();

  private:
    static UtcSeconds at( const char *text ) { return parseTime( QString::fromLatin1( text ) ).toSecsSinceEpoch(); }
};

void TestTimeGroups::group_isThatOfTheLocalClock_data()
{
  QTest::addColumn<QString>( "time" );
  QTest::addColumn<int>( "grouping" );
  QTest::addColumn<int>( "group" );
  const auto row = []( const char *name, const char *time, timegroups::Grouping grouping, int group ) {
    QTest::newRow( name ) << QString::fromLatin1( time ) << static_cast<int>( grouping ) << group;
  };
  row( "hour", "2014-01-06T23:59:00+08:00", timegroups::Grouping::Hour, 23 );
  row( "midnight is in UTC the day before", "2014-01-05T16:00:00Z", timegroups::Grouping::Hour, 0 );
  row( "Monday", "2014-01-05T16:00:00Z", timegroups::Grouping::Weekday, 0 );
  row( "Sunday", "2014-01-05T15:59:00Z", timegroups::Grouping::Weekday, 6 );
  row( "December", "2013-12-31T15:59:00Z", timegroups::Grouping::Month, 11 );
  row( "January", "2013-12-31T16:00:00Z", timegroups::Grouping::Month, 0 );
  row( "year", "2013-12-31T16:00:00Z", timegroups::Grouping::Year, 2014 );
  row( "February is winter", "2014-02-28T12:00:00+08:00", timegroups::Grouping::Season, 3 );
  row( "March is spring", "2014-03-01T00:00:00+08:00", timegroups::Grouping::Season, 0 );
  row( "November is autumn", "2014-11-30T23:00:00+08:00", timegroups::Grouping::Season, 2 );
}

void TestTimeGroups::group_isThatOfTheLocalClock()
{
  QFETCH( QString, time );
  QFETCH( int, grouping );
  QFETCH( int, group );
  QCOMPARE( timegroups::groupOf( parseTime( time ).toSecsSinceEpoch(), static_cast<timegroups::Grouping>( grouping ) ), group );
}

void TestTimeGroups::days_needTheirValues()
{
  QList<TimedValue> values;
  for ( int hour = 0; hour < 20; ++hour )
    values << TimedValue { at( "2014-01-06T00:00:00+08:00" ) + hour * 3600, static_cast<double>( hour ) };
  for ( int hour = 0; hour < 19; ++hour )
    values << TimedValue { at( "2014-01-08T00:00:00+08:00" ) + hour * 3600, 5.0 };
  const QList<timegroups::Day> days = timegroups::days( values, timegroups::Averaging::Arithmetic, 20 );
  QCOMPARE( days.size(), 3 );
  QCOMPARE( days.at( 0 ).date, QDate( 2014, 1, 6 ) );
  QCOMPARE( days.at( 0 ).value, std::optional<double>( 9.5 ) ); // 0 … 19
  QCOMPARE( days.at( 1 ).count, 0 );                            // the 7th stands between, without values
  QVERIFY( !days.at( 1 ).value );
  QCOMPARE( days.at( 2 ).count, 19 );
  QVERIFY( !days.at( 2 ).value );
}

void TestTimeGroups::average_ofLevelsIsEnergetic()
{
  // 10·lg( (10⁶ + 10⁷) / 2 ) = 60 + 10·lg 5.5
  QVERIFY( std::abs( *timegroups::average( { 60, 70 }, timegroups::Averaging::Energetic ) - 67.4036269 ) < 1e-6 );
  QCOMPARE( *timegroups::average( { 60, 70 }, timegroups::Averaging::Arithmetic ), 65.0 );
  QCOMPARE( *timegroups::average( { 0.2, 1.3 }, timegroups::Averaging::Sum ), 1.5 );
  QVERIFY( !timegroups::average( {}, timegroups::Averaging::Sum ) );
}

void TestTimeGroups::diurnal_splitsWeekends()
{
  QList<TimedValue> values;
  for ( int day = 0; day < 7; ++day ) // Monday 10 … Friday 50, Saturday 60, Sunday 70 at 8 o'clock
    values << TimedValue { at( "2014-01-06T08:00:00+08:00" ) + day * 86400, 10.0 * ( day + 1 ) };
  const auto all = timegroups::diurnal( values, timegroups::Split::None );
  QCOMPARE( all.size(), 1 );
  QCOMPARE( all.at( 0 ).at( 8 ).count, 7 );
  QCOMPARE( all.at( 0 ).at( 8 ).median, 40.0 );
  QCOMPARE( all.at( 0 ).at( 8 ).lowQuartile, 25.0 ); // rank 1 + 6/4
  QCOMPARE( all.at( 0 ).at( 8 ).highQuartile, 55.0 );
  QCOMPARE( all.at( 0 ).at( 9 ).count, 0 );
  const auto parts = timegroups::diurnal( values, timegroups::Split::Weekend );
  QCOMPARE( parts.size(), 2 );
  QCOMPARE( parts.at( 0 ).at( 8 ).median, 30.0 );
  QCOMPARE( parts.at( 1 ).at( 8 ).median, 65.0 );
  QCOMPARE( timegroups::diurnal( values, timegroups::Split::Season ).size(), 4 );
}

void TestTimeGroups::week_isMondayFirst()
{
  const auto cells = timegroups::week(
    { { at( "2014-01-06T08:00:00+08:00" ), 1 }, { at( "2014-01-13T08:30:00+08:00" ), 4 }, { at( "2014-01-12T23:00:00+08:00" ), 9 } },
    timegroups::Averaging::Arithmetic );
  QCOMPARE( cells[0][8].count, 2 );
  QCOMPARE( cells[0][8].value, std::optional<double>( 2.5 ) );
  QCOMPARE( cells[6][23].value, std::optional<double>( 9 ) );
  QVERIFY( !cells[3][3].value );
}

void TestTimeGroups::boxes_areByMonth()
{
  const QList<timegroups::GroupBox> boxes =
    timegroups::boxes( { { at( "2014-03-01" ), 3 }, { at( "2014-01-01" ), 1 }, { at( "2015-03-31" ), 5 } }, timegroups::Grouping::Month );
  QCOMPARE( boxes.size(), 2 );
  QCOMPARE( boxes.at( 0 ).group, 0 );
  QCOMPARE( boxes.at( 1 ).group, 2 );
  QCOMPARE( boxes.at( 1 ).box.median, 4.0 );
}

void TestTimeGroups::pairs_meetWithLag()
{
  const QList<TimedValue> x { { 0, 1 }, { 3600, 2 }, { 7200, 3 }, { 14400, 5 } };
  const QList<TimedValue> y { { 3600, 20 }, { 7200, 30 }, { 10800, 40 } };
  const timegroups::Pairs now = timegroups::pairs( x, y );
  QCOMPARE( now.x, ( QList<double> { 2, 3 } ) );
  QCOMPARE( now.y, ( QList<double> { 20, 30 } ) );
  const timegroups::Pairs later = timegroups::pairs( x, y, 3600 );
  QCOMPARE( later.x, ( QList<double> { 1, 2, 3 } ) );
  QCOMPARE( later.y, ( QList<double> { 20, 30, 40 } ) );
  QCOMPARE( later.times, ( QList<UtcSeconds> { 0, 3600, 7200 } ) );
}

QTEST_APPLESS_MAIN( TestTimeGroups )
#include "test_timegroups.moc"
