#include "ChartTestSupport.h"
#include "layers/chart/AxisTicks.h"
#include "TestSupport.h"

#include <QTest>

using namespace jinguan;
using namespace jinguan::test;

class TestChartAxis : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void chooseTime_isTheFinestThatFits_data();
    void chooseTime_isTheFinestThatFits();
    void chooseTime_speaksBothLanguages_data();
    void chooseTime_speaksBothLanguages();
    void chooseTime_everyMarkIsInsideAndInOrder();
    void chooseValue_isRound_data();
    void chooseValue_isRound();
    void fixedValue_keepsItsEnds();
};

namespace
{
/** Seven units a character, so that expectations can be counted by hand. */
double sevenPerCharacter( const QString &text )
{
  return 7.0 * static_cast<double>( text.size() );
}

QStringList labelsOf( const TimeAxis &axis )
{
  QStringList labels;
  for ( const TimeTick &tick : axis.ticks() )
    labels << tick.label;
  return labels;
}

QStringList contextsOf( const TimeAxis &axis )
{
  QStringList labels;
  for ( const TimeContext &context : axis.contexts() )
    labels << context.label;
  return labels;
}
} // namespace

void TestChartAxis::chooseTime_isTheFinestThatFits_data()
{
  QTest::addColumn<QString>( "from" );
  QTest::addColumn<QString>( "to" );
  QTest::addColumn<double>( "length" );
  QTest::addColumn<QString>( "labels" );
  QTest::addColumn<QString>( "contexts" );
  QTest::newRow( "an hour" ) << "2026-11-23 14:00"
                             << "2026-11-23 15:00" << 350.0 << "14:00 14:10 14:20 14:30 14:40 14:50 15:00"
                             << "Nov 23, 2026";
  QTest::newRow( "an hour over midnight" ) << "2026-12-31 23:30"
                                           << "2027-01-01 00:30" << 200.0 << "23:30 23:45 00:00 00:15 00:30"
                                           << "Dec 31, 2026|Jan 1, 2027";
  QTest::newRow( "a day" ) << "2026-11-23"
                           << "2026-11-24" << 450.0 << "00:00 03:00 06:00 09:00 12:00 15:00 18:00 21:00 00:00"
                           << "Nov 23, 2026";
  QTest::newRow( "two days, narrow" ) << "2026-11-23"
                                      << "2026-11-25" << 200.0 << "00:00 12:00 00:00 12:00 00:00"
                                      << "Nov 23, 2026|Nov 24";
  QTest::newRow( "a week" ) << "2026-11-16"
                            << "2026-11-23" << 200.0 << "16 17 18 19 20 21 22 23"
                            << "November 2026";
  QTest::newRow( "leap February in steps of five" ) << "2024-02-01"
                                                    << "2024-03-01" << 170.0 << "1 6 11 16 21 26 1"
                                                    << "February 2024";
  QTest::newRow( "31 days: no 31 beside 1" ) << "2024-01-01"
                                             << "2024-02-03" << 190.0 << "1 6 11 16 21 26 1"
                                             << "January 2024|February";
  QTest::newRow( "a year" ) << "2025-01-01"
                            << "2026-01-01" << 430.0 << "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec Jan"
                            << "2025";
  QTest::newRow( "a year, narrow" ) << "2025-01-01"
                                    << "2026-01-01" << 150.0 << "Jan Apr Jul Oct Jan"
                                    << "2025";
  QTest::newRow( "ten years" ) << "2016-01-01"
                               << "2026-01-01" << 420.0 << "2016 2017 2018 2019 2020 2021 2022 2023 2024 2025 2026"
                               << "";
  QTest::newRow( "ten years, narrow" ) << "2016-01-01"
                                       << "2026-01-01" << 100.0 << "2020 2025"
                                       << "";
}

void TestChartAxis::chooseTime_isTheFinestThatFits()
{
  const InLanguage english( Language::English );
  QFETCH( QString, from );
  QFETCH( QString, to );
  QFETCH( double, length );
  const TimeAxis axis = TimeAxis::choose( { at( from ), at( to ) }, length, 10, sevenPerCharacter );
  QTEST( labelsOf( axis ).join( QLatin1Char( ' ' ) ), "labels" );
  QTEST( contextsOf( axis ).join( QLatin1Char( '|' ) ), "contexts" );
}

void TestChartAxis::chooseTime_speaksBothLanguages_data()
{
  QTest::addColumn<int>( "days" );
  QTest::addColumn<QString>( "chinese" );
  QTest::addColumn<QString>( "english" );
  QTest::newRow( "hours" ) << 1 << "00:00|2026年11月23日"
                           << "00:00|Nov 23, 2026";
  QTest::newRow( "days" ) << 7 << "23日|2026年11月"
                          << "23|November 2026";
  QTest::newRow( "months" ) << 300 << "12月|2026年"
                            << "Dec|2026";
  QTest::newRow( "years" ) << 4000 << "2027年|"
                           << "2027|";
}

void TestChartAxis::chooseTime_speaksBothLanguages()
{
  QFETCH( int, days );
  for ( const Language language : { Language::Chinese, Language::English } )
  {
    const InLanguage in( language );
    const UtcSeconds from = at( QStringLiteral( "2026-11-23" ) );
    const TimeAxis axis = TimeAxis::choose( { from, from + days * 86400LL }, 500, 10, sevenPerCharacter );
    const QString context = axis.contexts().isEmpty() ? QString() : axis.contexts().first().label;
    QTEST( axis.ticks().first().label + QLatin1Char( '|' ) + context, language == Language::Chinese ? "chinese" : "english" );
  }
}

void TestChartAxis::chooseTime_everyMarkIsInsideAndInOrder()
{
  const UtcSeconds from = at( QStringLiteral( "2013-03-07 13:37" ) );
  for ( double span = 120; span < 4e9; span *= 1.37 )
  {
    const TimeRange window = { from, from + static_cast<qint64>( span ) };
    const TimeAxis axis = TimeAxis::choose( window, 300, 10, sevenPerCharacter );
    QVERIFY2( axis.ticks().size() <= 15, qPrintable( QStringLiteral( "%1 marks for %2 s" ).arg( axis.ticks().size() ).arg( span ) ) );
    UtcSeconds previous = window.from - 1;
    for ( const TimeTick &tick : axis.ticks() )
    {
      QVERIFY( tick.time > previous && tick.time <= window.to );
      previous = tick.time;
    }
  }
}

void TestChartAxis::chooseValue_isRound_data()
{
  QTest::addColumn<double>( "low" );
  QTest::addColumn<double>( "high" );
  QTest::addColumn<int>( "maxTicks" );
  QTest::addColumn<QString>( "labels" );
  QTest::newRow( "concentrations" ) << 0.0 << 112.0 << 5 << "0 50 100";
  QTest::newRow( "below one" ) << 0.0 << 0.43 << 6 << "0.0 0.1 0.2 0.3 0.4 0.5";
  QTest::newRow( "milli" ) << 0.0012 << 0.0034 << 4 << "0.001 0.002 0.003 0.004";
  QTest::newRow( "negative" ) << -12.0 << 31.0 << 6 << "-20 0 20 40";
  QTest::newRow( "one value" ) << 50.0 << 50.0 << 4 << "45 50 55";
  QTest::newRow( "only zero" ) << 0.0 << 0.0 << 4 << "-1 0 1";
  QTest::newRow( "thousands" ) << 0.0 << 23000.0 << 4 << "0 10000 20000";
}

void TestChartAxis::chooseValue_isRound()
{
  QFETCH( double, low );
  QFETCH( double, high );
  QFETCH( int, maxTicks );
  const ValueAxis axis = ValueAxis::choose( low, high, maxTicks );
  QStringList labels;
  for ( const double value : axis.ticks() )
    labels << axis.label( value );
  QTEST( labels.join( QLatin1Char( ' ' ) ), "labels" );
  QVERIFY( axis.from <= low && axis.to >= high );
}

void TestChartAxis::fixedValue_keepsItsEnds()
{
  const ValueAxis axis = ValueAxis::fixed( 13, 87, 5 );
  QCOMPARE( axis.from, 13.0 );
  QCOMPARE( axis.to, 87.0 );
  QCOMPARE( axis.ticks(), QList<double>( { 20, 40, 60, 80 } ) );
}

QTEST_GUILESS_MAIN( TestChartAxis )
#include "test_chartaxis.moc"
