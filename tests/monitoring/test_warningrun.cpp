#include "TestSupport.h"

#include "monitoring/WarningRun.h"

#include <QTest>

using namespace jinguan;

/** From samples of a condition to incidents: minimum duration, hysteresis, gaps. */
class TestWarningRun : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void warningRuns_followTheSigns_data();
    void warningRuns_followTheSigns();
    void warningRuns_peakIsTheWorst();
    void warningRuns_minimumIsReachedAtTheEndOfASample();
    void warningRuns_gapNeitherEndsNorProlongs();
    void warningCrossings_showShortOnesToo();

  private:
    /** One sample an hour: `o` opens, `c` closes, `-` neither, `.` missing. The measure is the position. */
    static QList<WarningSample> samples( const QString &signs )
    {
      QList<WarningSample> list;
      for ( qsizetype i = 0; i < signs.size(); ++i )
      {
        if ( signs.at( i ) != QLatin1Char( '.' ) )
          list.append( { i * 3600, ( i + 1 ) * 3600, static_cast<double>( i ), signs.at( i ) == QLatin1Char( 'o' ),
            signs.at( i ) == QLatin1Char( 'c' ) } );
      }
      return list;
    }
};

void TestWarningRun::warningRuns_followTheSigns_data()
{
  QTest::addColumn<QString>( "signs" );
  QTest::addColumn<int>( "minimumHours" );
  QTest::addColumn<QString>( "expected" ); // first-last/ended of each run, in hours
  QTest::newRow( "nothing" ) << "cccc" << 0 << "";
  QTest::newRow( "one" ) << "cooc" << 0 << "1-3/4";
  QTest::newRow( "lasts" ) << "coo" << 0 << "1-3/0";
  QTest::newRow( "hangs between" ) << "co-oc" << 0 << "1-4/5";
  QTest::newRow( "hangs at the end" ) << "co--c" << 0 << "1-4/5";
  QTest::newRow( "between alone is nothing" ) << "c---c" << 0 << "";
  QTest::newRow( "too short" ) << "coc" << 2 << "";
  QTest::newRow( "just long enough" ) << "cooc" << 2 << "1-3/4";
  QTest::newRow( "broken before the minimum" ) << "co-oc" << 2 << "";
  QTest::newRow( "two" ) << "ocoocc" << 0 << "0-1/2 2-4/5";
}

void TestWarningRun::warningRuns_followTheSigns()
{
  QFETCH( QString, signs );
  QFETCH( int, minimumHours );
  QFETCH( QString, expected );
  QStringList found;
  for ( const WarningRun &run : warningRuns( samples( signs ), minimumHours * 3600, false ) )
    found.append( QStringLiteral( "%1-%2/%3" ).arg( run.since / 3600 ).arg( run.lastAt / 3600 ).arg( run.ended / 3600 ) );
  QCOMPARE( found.join( QLatin1Char( ' ' ) ), expected );
}

void TestWarningRun::warningRuns_peakIsTheWorst()
{
  QList<WarningSample> list = samples( QStringLiteral( "oooc" ) );
  list[0].measure = 80;
  list[1].measure = 120;
  list[2].measure = 90;
  QCOMPARE( warningRuns( list, 0, false ).first().peak, 120.0 );
  QCOMPARE( warningRuns( list, 0, false ).first().peakAt, 3600 );
  QCOMPARE( warningRuns( list, 0, true ).first().peak, 80.0 );
  QCOMPARE( warningRuns( list, 0, false ).first().firstMeasure, 80.0 );
}

void TestWarningRun::warningRuns_minimumIsReachedAtTheEndOfASample()
{
  const QList<WarningRun> runs = warningRuns( samples( QStringLiteral( "coooc" ) ), 7200, false );
  QCOMPARE( runs.size(), 1 );
  QCOMPARE( runs.first().since, 3600 );
  QCOMPARE( runs.first().opened, 3 * 3600 );
  QCOMPARE( runs.first().samples, 3 );
}

void TestWarningRun::warningRuns_gapNeitherEndsNorProlongs()
{
  const QList<WarningRun> runs = warningRuns( samples( QStringLiteral( "oo...oc" ) ), 0, false );
  QCOMPARE( runs.size(), 1 );
  QCOMPARE( runs.first().lastAt, 6 * 3600 );
  QCOMPARE( runs.first().samples, 3 );
  const QList<WarningRun> open = warningRuns( samples( QStringLiteral( "oo..." ) ), 0, false );
  QCOMPARE( open.first().lastAt, 2 * 3600 );
  QCOMPARE( open.first().ended, 0 );
}

void TestWarningRun::warningCrossings_showShortOnesToo()
{
  const QList<WarningCrossing> crossings = warningCrossings( samples( QStringLiteral( "co-cco" ) ) );
  QCOMPARE( crossings.size(), 3 );
  QVERIFY( ( crossings.at( 0 ) == WarningCrossing { 3600, true, 1 } ) );
  QVERIFY( ( crossings.at( 1 ) == WarningCrossing { 3 * 3600, false, 3 } ) );
  QVERIFY( ( crossings.at( 2 ) == WarningCrossing { 5 * 3600, true, 5 } ) );
}

QTEST_GUILESS_MAIN( TestWarningRun )
#include "test_warningrun.moc"
