#include "base/CsvTable.h"
#include "quality/Authenticity.h"
#include "quality/Probability.h"
#include "QualityFixture.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

using namespace jinguan;
using namespace jinguan::test;

/** The checks of authenticity: on series of which we know what was done to them, and on real ones. */
class TestTouchChecks : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void probability_agreesWithTables_data();
    void probability_agreesWithTables();
    void repeatedBlocks_copyIsFoundWhole_data();
    void repeatedBlocks_copyIsFoundWhole();
    void repeatedBlocks_ownSeriesHasNone();
    void repeatedBlocks_twoDeliveriesOfOneStationAreNone();
    void flatRuns_areJudgedBySeriesItself();
    void lastDigits_tellRoundedValues();
    void lastDigits_knowTheResolution();
    void justUnder_findsTheGap();
    void deadline_knowsWhatLiesBefore_data();
    void deadline_knowsWhatLiesBefore();
    void run_findsEachWithItsEvidence();
    void run_editsBeforeTheDeadline();
    void load_defectsNameTheirRow_data();
    void load_defectsNameTheirRow();
    void beijing_isLookedThrough();

  private:
    /** A restless series of whole numbers, the same each time. */
    static QList<double> restless( int hours, quint32 seed, double level = 80 )
    {
      QRandomGenerator random( seed );
      QList<double> values;
      double value = level;
      for ( int hour = 0; hour < hours; ++hour )
      {
        value += random.bounded( 31 ) - 15 + ( level - value ) * 0.1;
        values.append( std::max( 1.0, std::round( value ) ) );
      }
      return values;
    }
    static TouchSeries series( const QString &station, const QList<double> &values )
    {
      return { station, QStringLiteral( "PM2.5" ), 3600, points( values ) };
    }
    std::unique_ptr<Authenticity> load( QualityFixture &fixture, std::unique_ptr<Evaluator> &evaluator ) const;
};

void TestTouchChecks::probability_agreesWithTables_data()
{
  QTest::addColumn<double>( "found" );
  QTest::addColumn<double>( "table" );
  // Chi-square: the usual critical values; binomial: by counting (8 or more of 10 coins: 56 of 1024) and by powers; normal: 1.959964.
  QTest::newRow( "chi-square 9, 5 %" ) << probability::chiSquareTail( 16.919, 9 ) << 0.05;
  QTest::newRow( "chi-square 9, 1 %" ) << probability::chiSquareTail( 21.666, 9 ) << 0.01;
  QTest::newRow( "chi-square 1, 5 %" ) << probability::chiSquareTail( 3.841459, 1 ) << 0.05;
  QTest::newRow( "chi-square 2 is exponential" ) << probability::chiSquareTail( 40, 2 ) << std::exp( -20 );
  QTest::newRow( "nothing" ) << probability::chiSquareTail( 0, 9 ) << 1.0;
  QTest::newRow( "coins" ) << probability::binomialTail( 8, 10, 0.5 ) << 56 / 1024.0;
  QTest::newRow( "all" ) << probability::binomialTail( 6, 6, 1 / 12.0 ) << std::pow( 12, -6 );
  QTest::newRow( "any" ) << probability::binomialTail( 1, 20, 0.1 ) << 1 - std::pow( 0.9, 20 );
  QTest::newRow( "none asked" ) << probability::binomialTail( 0, 20, 0.1 ) << 1.0;
  QTest::newRow( "normal" ) << probability::normalTwoSided( 1.959964 ) << 0.05;
}

void TestTouchChecks::probability_agreesWithTables()
{
  QFETCH( double, found );
  QFETCH( double, table );
  QVERIFY2( std::abs( found - table ) <= 1e-4 * table, qPrintable( QStringLiteral( "%1 against %2" ).arg( found ).arg( table ) ) );
}

void TestTouchChecks::repeatedBlocks_copyIsFoundWhole_data()
{
  QTest::addColumn<bool>( "otherStation" );
  QTest::addColumn<int>( "length" );
  QTest::addColumn<int>( "found" );
  QTest::newRow( "later in the series" ) << false << 30 << 1;
  QTest::newRow( "at another station" ) << true << 30 << 1;
  QTest::newRow( "just long enough" ) << true << 12 << 1;
  QTest::newRow( "too short" ) << true << 11 << 0;
}

void TestTouchChecks::repeatedBlocks_copyIsFoundWhole()
{
  QFETCH( bool, otherStation );
  QFETCH( int, length );
  QFETCH( int, found );
  QList<double> first = restless( 2000, 1 );
  QList<double> second = restless( 2000, 2 );
  QList<double> &target = otherStation ? second : first;
  for ( int i = 0; i < length; ++i )
    target[1500 + i] = first.at( 300 + i );
  target[1500 - 1] = first.at( 299 ) + 1; // so that the block begins and ends where we say
  target[1500 + length] = first.at( 300 + length ) + 1;
  const QList<RepeatedBlock> blocks =
    touch::repeatedBlocks( { series( QStringLiteral( "A" ), first ), series( QStringLiteral( "B" ), second ) }, 12, 6 );
  QCOMPARE( blocks.size(), found );
  if ( found == 0 )
    return;
  QCOMPARE( blocks.first().length, length );
  QCOMPARE( blocks.first().first, 300 );
  QCOMPARE( blocks.first().second, 1500 );
  QCOMPARE( blocks.first().secondSeries, otherStation ? 1 : 0 );
  QVERIFY( blocks.first().expected < 1e-3 );
}

void TestTouchChecks::repeatedBlocks_ownSeriesHasNone()
{
  QVERIFY( touch::repeatedBlocks( { series( QStringLiteral( "A" ), restless( 5000, 3 ) ) }, 12, 6 ).isEmpty() );
  // A flat line repeats itself, which is another check's business.
  QVERIFY( touch::repeatedBlocks( { series( QStringLiteral( "A" ), QList<double>( 200, 50 ) ) }, 12, 6 ).isEmpty() );
}

void TestTouchChecks::repeatedBlocks_twoDeliveriesOfOneStationAreNone()
{
  const QList<double> values = restless( 500, 4 );
  QVERIFY( touch::repeatedBlocks( { series( QStringLiteral( "A" ), values ), series( QStringLiteral( "A" ), values ) }, 12, 6 ).isEmpty() );
  QCOMPARE(
    touch::repeatedBlocks( { series( QStringLiteral( "A" ), values ), series( QStringLiteral( "B" ), values ) }, 12, 6 ).first().length,
    500 );
}

void TestTouchChecks::flatRuns_areJudgedBySeriesItself()
{
  QList<double> values = restless( 3000, 5 );
  for ( int i = 0; i < 15; ++i )
    values[1000 + i] = 77;
  values[999] = 60;
  values[1015] = 60;
  const QList<FlatRun> runs = touch::flatRuns( series( QStringLiteral( "A" ), values ), 12, 10 );
  QCOMPARE( runs.size(), 1 );
  QCOMPARE( runs.first().first, 1000 );
  QCOMPARE( runs.first().length, 15 );
  QVERIFY2( runs.first().expected < 1e-9, qPrintable( QString::number( runs.first().expected ) ) );
  // In a series that hardly moves, the same run is nothing unusual.
  QList<double> calm;
  for ( int i = 0; i < 3000; ++i )
    calm.append( 77 + i / 14 % 2 );
  QVERIFY( touch::flatRuns( series( QStringLiteral( "A" ), calm ), 12, 10 ).first().expected > 1 );
}

void TestTouchChecks::lastDigits_tellRoundedValues()
{
  const QList<double> honest = restless( 3000, 6, 200 );
  const std::optional<DigitTest> good = touch::lastDigits( series( QStringLiteral( "A" ), honest ), 50, 500 );
  QVERIFY( good );
  QVERIFY2( good->p > 0.001, qPrintable( QString::number( good->p ) ) );
  QCOMPARE( good->missing, 0 );
  QList<double> rounded = honest;
  for ( double &value : rounded )
    value = std::round( value / 5 ) * 5;
  const std::optional<DigitTest> bad = touch::lastDigits( series( QStringLiteral( "A" ), rounded ), 50, 500 );
  QVERIFY( bad );
  QVERIFY( bad->p < 1e-100 );
  QCOMPARE( bad->missing, 8 );
  QVERIFY( !touch::lastDigits( series( QStringLiteral( "A" ), honest ), 50, 5000 ) );
}

void TestTouchChecks::lastDigits_knowTheResolution()
{
  QList<double> fine = restless( 3000, 7, 200 );
  for ( double &value : fine )
    value /= 100;
  const std::optional<DigitTest> test = touch::lastDigits( series( QStringLiteral( "A" ), fine ), 50, 500 );
  QVERIFY( test );
  QCOMPARE( test->decimals, 2 );
  QCOMPARE( test->missing, 0 );
}

void TestTouchChecks::justUnder_findsTheGap()
{
  QList<double> values;
  QRandomGenerator random( 8 );
  for ( int i = 0; i < 6000; ++i )
    values.append( 60 + random.bounded( 80 ) );
  const std::optional<LimitTest> honest = touch::justUnder( series( QStringLiteral( "A" ), values ), 100, 0.05, 40 );
  QVERIFY( honest );
  QVERIFY2( honest->p > 0.001, qPrintable( QString::number( honest->p ) ) );
  QVERIFY( std::abs( honest->expectedShare - 0.5 ) < 0.03 );
  for ( double &value : values )
    value = value > 100 && value <= 104 ? 97 + random.bounded( 4 ) : value;
  const std::optional<LimitTest> touched = touch::justUnder( series( QStringLiteral( "A" ), values ), 100, 0.05, 40 );
  QVERIFY( touched );
  QVERIFY( touched->p < 1e-10 );
  QVERIFY( touched->under > touched->over );
}

void TestTouchChecks::deadline_knowsWhatLiesBefore_data()
{
  QTest::addColumn<bool>( "monthly" );
  QTest::addColumn<QString>( "at" );
  QTest::addColumn<bool>( "before" );
  QTest::newRow( "day, an hour before" ) << false << "2024-05-03T11:00:00+08:00" << true;
  QTest::newRow( "day, at the deadline" ) << false << "2024-05-03T12:00:00+08:00" << true;
  QTest::newRow( "day, three hours before" ) << false << "2024-05-03T09:00:00+08:00" << false;
  QTest::newRow( "day, just after" ) << false << "2024-05-03T12:00:01+08:00" << false;
  QTest::newRow( "month, the evening before" ) << true << "2024-05-04T20:00:00+08:00" << true;
  QTest::newRow( "month, a week before" ) << true << "2024-04-28T20:00:00+08:00" << false;
  QTest::newRow( "month, just after" ) << true << "2024-05-05T18:00:01+08:00" << false;
}

void TestTouchChecks::deadline_knowsWhatLiesBefore()
{
  QFETCH( bool, monthly );
  QFETCH( QString, at );
  QFETCH( bool, before );
  const ReportingDeadline deadline { {}, {}, monthly, 5, monthly ? 18 : 12, monthly ? 48 : 2 };
  QCOMPARE( deadline.isShortBefore( parseTime( at ).toSecsSinceEpoch() ), before );
  QVERIFY( std::abs( deadline.share() - ( monthly ? 48 / 730.485 : 2 / 24.0 ) ) < 1e-9 );
}

std::unique_ptr<Authenticity> TestTouchChecks::load( QualityFixture &fixture, std::unique_ptr<Evaluator> &evaluator ) const
{
  Result<Evaluator> loaded = Evaluator::load( Resources::path( QString() ), fixture.catalogue() );
  if ( !loaded )
    qFatal( "%s", qPrintable( loaded.error().text() ) );
  evaluator = std::make_unique<Evaluator>( loaded.take() );
  Result<Authenticity> authenticity = Authenticity::load( Resources::path( QStringLiteral( "quality" ) ), fixture.catalogue(), *evaluator );
  if ( !authenticity )
    qFatal( "%s", qPrintable( authenticity.error().text() ) );
  return std::make_unique<Authenticity>( authenticity.take() );
}

void TestTouchChecks::run_findsEachWithItsEvidence()
{
  QualityFixture fixture;
  std::unique_ptr<Evaluator> evaluator;
  const std::unique_ptr<Authenticity> authenticity = load( fixture, evaluator );
  const QList<Station> stations { stationAt( QStringLiteral( "A" ), 104, 30.6 ), stationAt( QStringLiteral( "B" ), 104.1, 30.6 ) };
  QList<double> first = restless( 1500, 9 );
  QList<double> second = restless( 1500, 10 );
  for ( int i = 0; i < 24; ++i )
    second[700 + i] = first.at( 100 + i );
  for ( int i = 0; i < 20; ++i )
    first[1200 + i] = 91;
  fixture.write( fixture.series( QStringLiteral( "A" ), QStringLiteral( "PM2.5" ) ), first );
  fixture.write( fixture.series( QStringLiteral( "B" ), QStringLiteral( "PM2.5" ) ), second );
  const qint64 counter = *fixture.readings().changeCounter();
  Progress silent;
  const Result<QList<AuthenticityFinding>> findings =
    authenticity->run( stations, fixture.readings(), QStringLiteral( "air" ), { newYear, newYear + 1500 * 3600 }, silent );
  VERIFY_OK( findings );
  QCOMPARE( findings->size(), 2 );
  const AuthenticityFinding &copy = findings->at( 0 );
  QCOMPARE( copy.check, QStringLiteral( "repeat" ) );
  QCOMPARE( copy.station, QStringLiteral( "B" ) );
  QCOMPARE( copy.from, newYear + 700 * 3600 );
  QCOMPARE( copy.otherStation, QStringLiteral( "A" ) );
  QCOMPARE( copy.otherFrom, newYear + 100 * 3600 );
  QVERIFY2(
    copy.evidence.contains( QLatin1String( "2013-01-05 04:00" ) ), qPrintable( copy.evidence ) ); // 100 hours after midnight of New Year
  const AuthenticityFinding &flat = findings->at( 1 );
  QCOMPARE( flat.check, QStringLiteral( "flat" ) );
  QVERIFY( flat.count >= 20 );
  QVERIFY( Authenticity::caution().contains( QLatin1String( "not a proof" ) ) );
  QCOMPARE( *fixture.readings().changeCounter(), counter ); // it only looks
}

void TestTouchChecks::run_editsBeforeTheDeadline()
{
  QualityFixture fixture;
  std::unique_ptr<Evaluator> evaluator;
  const QList<Station> stations { stationAt( QStringLiteral( "A" ), 104, 30.6 ) };
  const SeriesId pm = fixture.series( QStringLiteral( "A" ), QStringLiteral( "PM2.5" ) );
  fixture.write( pm, restless( 100, 11 ) );
  for ( int i = 0; i < 6; ++i ) // six deliveries that lower a value, all of them now
  {
    const Result<qint64> delivery = fixture.readings().beginDelivery( Delivery() );
    VERIFY_OK( delivery );
    VERIFY_OK( fixture.readings().write( *delivery, { { pm, Period::Hour, { newYear + i * 3600, 1, QualityFlag::Valid, false } } } ) );
  }
  // A calendar whose only deadline lies within the next hours of this moment, and one that lies far from it.
  const auto findingsWith = [&]( int hour ) {
    const QString folder = fixture.file( QStringLiteral( "calendar%1" ).arg( hour ) );
    QDir().mkpath( folder );
    QFile::copy( Resources::path( QStringLiteral( "quality/authenticity.csv" ) ), folder + QStringLiteral( "/authenticity.csv" ) );
    fixture.IngestFixture::write( QStringLiteral( "calendar%1/deadlines.csv" ).arg( hour ),
      "id,name_zh,name_en,every,day,hour,hours_before\nday,日报,Daily,day,," + QByteArray::number( hour ) + ",2\n" );
    load( fixture, evaluator );
    const Result<Authenticity> authenticity = Authenticity::load( folder, fixture.catalogue(), *evaluator );
    Progress silent;
    return authenticity ? *authenticity->run( stations, fixture.readings(), {}, { newYear, newYear + 86400 }, silent )
                        : QList<AuthenticityFinding>();
  };
  const int now = local( QDateTime::currentSecsSinceEpoch() ).time().hour();
  const QList<AuthenticityFinding> near = findingsWith( ( now + 1 ) % 24 );
  QCOMPARE( near.size(), 1 );
  QCOMPARE( near.first().check, QStringLiteral( "edits" ) );
  QCOMPARE( near.first().count, 6 );
  QVERIFY( std::abs( near.first().chance - std::pow( 12, -6 ) ) < 1e-10 );
  QVERIFY( findingsWith( ( now + 12 ) % 24 ).isEmpty() );
}

void TestTouchChecks::load_defectsNameTheirRow_data()
{
  QTest::addColumn<QByteArray>( "check" );
  QTest::addColumn<QByteArray>( "deadline" );
  QTest::newRow( "kind" ) << QByteArray( "a,,,guess,x=1" ) << QByteArray( "d,,,day,,12,2" );
  QTest::newRow( "missing parameter" ) << QByteArray( "a,,,repeat,length=1" ) << QByteArray( "d,,,day,,12,2" );
  QTest::newRow( "no number" ) << QByteArray( "a,,,edits,count=x;p=1" ) << QByteArray( "d,,,day,,12,2" );
  QTest::newRow( "hour" ) << QByteArray( "a,,,edits,count=5;p=1" ) << QByteArray( "d,,,day,,25,2" );
  QTest::newRow( "all day" ) << QByteArray( "a,,,edits,count=5;p=1" ) << QByteArray( "d,,,day,,12,24" );
}

void TestTouchChecks::load_defectsNameTheirRow()
{
  QFETCH( QByteArray, check );
  QFETCH( QByteArray, deadline );
  QualityFixture fixture;
  std::unique_ptr<Evaluator> evaluator;
  load( fixture, evaluator );
  fixture.IngestFixture::write( QStringLiteral( "authenticity.csv" ), "id,name_zh,name_en,kind,parameters\n" + check + "\n" );
  const QString path =
    fixture.IngestFixture::write( QStringLiteral( "deadlines.csv" ), "id,name_zh,name_en,every,day,hour,hours_before\n" + deadline + "\n" );
  const Result<Authenticity> authenticity = Authenticity::load( QFileInfo( path ).path(), fixture.catalogue(), *evaluator );
  QVERIFY( !authenticity );
  QCOMPARE( authenticity.error().row, 2 );
}

void TestTouchChecks::beijing_isLookedThrough()
{
  SHARED_OR_SKIP( folder, "data/air/prsa_beijing_12" );
  QualityFixture fixture;
  std::unique_ptr<Evaluator> evaluator;
  const std::unique_ptr<Authenticity> authenticity = load( fixture, evaluator );
  for ( const QString &file : QDir( folder ).entryList( { QStringLiteral( "PRSA_*.csv" ) } ) )
    VERIFY_OK( fixture.import( folder + QLatin1Char( '/' ) + file, QStringLiteral( "prsa-beijing" ) ) );
  Progress silent;
  QElapsedTimer timer;
  timer.start();
  const Result<QList<AuthenticityFinding>> findings =
    authenticity->run( *fixture.network().stations(), fixture.readings(), QStringLiteral( "air" ), { 0, 9999999999 }, silent );
  VERIFY_OK( findings );
  qInfo( "%lld findings in %lld ms", qint64( findings->size() ), timer.elapsed() );
  QMap<QString, int> counts;
  for ( const AuthenticityFinding &finding : *findings )
  {
    if ( ++counts[finding.check + QLatin1Char( ' ' ) + finding.indicator] <= 2 )
      qInfo( "  %s %s %s: %s", qPrintable( finding.check ), qPrintable( finding.station ), qPrintable( finding.indicator ),
        qPrintable( finding.evidence ) );
  }
  for ( auto it = counts.begin(); it != counts.end(); ++it )
    qInfo( "  %s: %d", qPrintable( it.key() ), it.value() );
  for ( const AuthenticityFinding &finding : *findings )
    QVERIFY( !finding.evidence.isEmpty() && finding.count > 0 );
}

QTEST_GUILESS_MAIN( TestTouchChecks )
#include "test_touchchecks.moc"
