#include "base/CsvTable.h"
#include "QualityFixture.h"

#include <QElapsedTimer>

using namespace jinguan;
using namespace jinguan::test;

/** Passes of quality control over a workspace. */
class TestQualityScan : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void rules_ofTheProgramAreWhole();
    void rules_defectsNameTheirRow_data();
    void rules_defectsNameTheirRow();
    void run_writesVerdictsOnceOnly();
    void run_findsContradictionsInUnitsOfTheirOwn();
    void run_looksOnlyAtWhatIsNew();
    void run_correctionWithdrawsTheFinding();
    void run_longRunGrowsAcrossPasses();
    void run_keepsWhatPeopleJudged();
    void run_dustFrontIsNoFault();
    void run_partOfTheTimeLeavesTheRestForTheNext();
    void run_canBeCancelled();
    void beijing_fewReadingsAreFound();
    void chengdu_fewReadingsAreFound();

  private:
    static QList<double> calm( int hours )
    {
      QList<double> values;
      for ( int hour = 0; hour < hours; ++hour )
        values.append( 30 + hour % 7 );
      return values;
    }
};

void TestQualityScan::rules_ofTheProgramAreWhole()
{
  QualityFixture fixture;
  QVERIFY( fixture.rules().rules().size() > 20 );
  for ( const QualityRule &rule : fixture.rules().rules() )
  {
    QVERIFY2( !rule.name.zh.isEmpty() && !rule.name.en.isEmpty() && !rule.source.isEmpty(), qPrintable( rule.id ) );
    QVERIFY2( rule.confidence == QLatin1String( "checked" ) || rule.confidence == QLatin1String( "memory" ), qPrintable( rule.id ) );
  }
  QVERIFY( !fixture.rules().checksum().isEmpty() );
}

void TestQualityScan::rules_defectsNameTheirRow_data()
{
  QTest::addColumn<QByteArray>( "row" );
  QTest::addColumn<QString>( "said" );
  QTest::newRow( "kind" ) << QByteArray( "a,,,guess,air,PM2.5,,,x=1,," ) << "guess";
  QTest::newRow( "element" ) << QByteArray( "a,,,range,fire,PM2.5,,,max=1,," ) << "fire";
  QTest::newRow( "indicator" ) << QByteArray( "a,,,range,air,PM3,,,max=1,," ) << "PM3";
  QTest::newRow( "parameter of another kind" ) << QByteArray( "a,,,range,air,PM2.5,,,step=1,," ) << "step";
  QTest::newRow( "missing parameter" ) << QByteArray( "a,,,stuck,air,PM2.5,,,above=1,," ) << "count";
  QTest::newRow( "no number" ) << QByteArray( "a,,,range,air,PM2.5,,,max=much,," ) << "much";
  QTest::newRow( "period" ) << QByteArray( "a,,,range,air,PM2.5,,moment,max=1,," ) << "moment";
  QTest::newRow( "relation without other side" ) << QByteArray( "a,,,relation,air,PM2.5,,,left=PM2.5,," ) << "right";
  QTest::newRow( "state" ) << QByteArray( "a,,,state,air,PM2.5,,,flags=X,," ) << "X";
}

void TestQualityScan::rules_defectsNameTheirRow()
{
  QFETCH( QByteArray, row );
  QFETCH( QString, said );
  QualityFixture fixture;
  const QString path = fixture.IngestFixture::write( QStringLiteral( "rules.csv" ),
    "id,name_zh,name_en,kind,element,indicators,station_kinds,periods,parameters,source,confidence\n" + row + "\n" );
  const Result<QualityRules> rules = QualityRules::load( path, fixture.catalogue() );
  QVERIFY( !rules );
  QCOMPARE( rules.error().row, 2 );
  QVERIFY2( rules.error().message.contains( said ), qPrintable( rules.error().message ) );
}

void TestQualityScan::run_writesVerdictsOnceOnly()
{
  QualityFixture fixture;
  const QList<Station> stations { stationAt( QStringLiteral( "A" ), 104, 30.6 ) };
  const SeriesId pm = fixture.series( QStringLiteral( "A" ), QStringLiteral( "PM2.5" ) );
  QList<double> values = calm( 100 );
  values[50] = 900;  // a spike
  values[70] = 2000; // beyond what can be, and a spike: the first rule speaks
  fixture.write( pm, values );
  const Result<QualityScanOutcome> first = fixture.scan( stations );
  VERIFY_OK( first );
  QCOMPARE( first->checked, 100 );
  QCOMPARE( first->suspects, first->written );
  QCOMPARE( first->byRule.value( QStringLiteral( "air.range" ) ), 1 );
  QCOMPARE( first->byRule.value( QStringLiteral( "air.pm25.spike" ) ), 1 );
  QCOMPARE( fixture.suspects( pm ), QList<int>( { 50, 70 } ) ); // the way back from a spike is no step
  const QList<Verdict> history = *fixture.readings().verdictHistory( pm, Period::Hour, newYear + 70 * 3600 );
  QCOMPARE( history.size(), 1 );
  QCOMPARE( history.first().rule, QStringLiteral( "air.range" ) );
  QVERIFY2( history.first().reason.contains( QLatin1String( "2000" ) ) && history.first().reason.contains( QLatin1String( "1500" ) ),
    qPrintable( history.first().reason ) );
  QualityScanRequest everything;
  everything.everything = true;
  const qint64 counter = *fixture.readings().changeCounter();
  const Result<QualityScanOutcome> second = fixture.scan( stations, everything );
  VERIFY_OK( second );
  QCOMPARE( second->suspects, first->suspects );
  QCOMPARE( second->written, 0 );
  QCOMPARE( second->withdrawn, 0 );
  QCOMPARE( *fixture.readings().changeCounter(), counter );
}

void TestQualityScan::run_findsContradictionsInUnitsOfTheirOwn()
{
  QualityFixture fixture;
  const QList<Station> stations { stationAt( QStringLiteral( "A" ), 104, 30.6 ) };
  const SeriesId fine = fixture.series( QStringLiteral( "A" ), QStringLiteral( "PM2.5" ) );
  const SeriesId coarse = fixture.series( QStringLiteral( "A" ), QStringLiteral( "PM10" ), QStringLiteral( "mg/m3" ) );
  fixture.write( fine, { 30, 40, 200, 50 } );
  fixture.write( coarse, { 0.060, 0.040, 0.090, 0.051 } );
  VERIFY_OK( fixture.scan( stations ) );
  QCOMPARE( fixture.suspects( fine ), QList<int>( { 2 } ) );
  QCOMPARE( fixture.suspects( coarse ), QList<int>( { 2 } ) );
}

void TestQualityScan::run_looksOnlyAtWhatIsNew()
{
  QualityFixture fixture;
  const QList<Station> stations { stationAt( QStringLiteral( "A" ), 104, 30.6 ), stationAt( QStringLiteral( "B" ), 120, 30.6 ) };
  const SeriesId here = fixture.series( QStringLiteral( "A" ), QStringLiteral( "PM2.5" ) );
  const SeriesId far = fixture.series( QStringLiteral( "B" ), QStringLiteral( "PM2.5" ) );
  fixture.write( here, calm( 200 ) );
  fixture.write( far, calm( 200 ) );
  QCOMPARE( fixture.scan( stations )->checked, 400 );
  QVERIFY( fixture.scan( stations )->nothingNew );
  fixture.write( here, { 900, 31, 32, 33, 34, 35 }, QualityFlag::Valid, 200 );
  const Result<QualityScanOutcome> next = fixture.scan( stations );
  VERIFY_OK( next );
  QVERIFY( !next->nothingNew );
  QVERIFY2( next->checked < 60, qPrintable( QString::number( next->checked ) ) ); // six hours, and a day before them
  QCOMPARE( fixture.suspects( here ), QList<int>( { 200 } ) );
}

void TestQualityScan::run_correctionWithdrawsTheFinding()
{
  QualityFixture fixture;
  const QList<Station> stations { stationAt( QStringLiteral( "A" ), 104, 30.6 ) };
  const SeriesId pm = fixture.series( QStringLiteral( "A" ), QStringLiteral( "PM2.5" ) );
  QList<double> values = calm( 60 );
  values[30] = 900;
  fixture.write( pm, values );
  VERIFY_OK( fixture.scan( stations ) );
  QCOMPARE( fixture.suspects( pm ), QList<int>( { 30 } ) );
  fixture.write( pm, { 33 }, QualityFlag::Valid, 30 );
  const Result<QualityScanOutcome> next = fixture.scan( stations );
  VERIFY_OK( next );
  QCOMPARE( next->withdrawn, 1 );
  QCOMPARE( fixture.suspects( pm ), QList<int>() );
  QVERIFY( fixture.readings().verdicts()->isEmpty() );
  QCOMPARE( fixture.readings().verdictHistory( pm, Period::Hour, newYear + 30 * 3600 )->size(), 2 );
}

void TestQualityScan::run_longRunGrowsAcrossPasses()
{
  QualityFixture fixture;
  const QList<Station> stations { stationAt( QStringLiteral( "A" ), 104, 30.6 ) };
  const SeriesId pm = fixture.series( QStringLiteral( "A" ), QStringLiteral( "PM2.5" ) );
  fixture.write( pm, calm( 40 ) + QList<double>( 7, 55 ) );
  VERIFY_OK( fixture.scan( stations ) );
  QCOMPARE( fixture.suspects( pm ), QList<int>() );
  for ( int more = 0; more < 60; ++more ) // hour by hour, as it comes
  {
    fixture.write( pm, { 55 }, QualityFlag::Valid, 47 + more );
    VERIFY_OK( fixture.scan( stations ) );
    QCOMPARE( fixture.suspects( pm ).size(), 8 + more );
  }
}

void TestQualityScan::run_keepsWhatPeopleJudged()
{
  QualityFixture fixture;
  const QList<Station> stations { stationAt( QStringLiteral( "A" ), 104, 30.6 ) };
  const SeriesId pm = fixture.series( QStringLiteral( "A" ), QStringLiteral( "PM2.5" ) );
  QList<double> values = calm( 60 );
  values[30] = 900;
  fixture.write( pm, values );
  VERIFY_OK( fixture.scan( stations ) );
  Verdict review;
  review.series = pm;
  review.begin = newYear + 30 * 3600;
  review.flag = QualityFlag::Valid;
  review.by = QStringLiteral( "李工" );
  review.reason = QStringLiteral( "除夕烟花" );
  VERIFY_OK( fixture.readings().judge( { review } ) );
  QualityScanRequest everything;
  everything.everything = true;
  const Result<QualityScanOutcome> again = fixture.scan( stations, everything );
  VERIFY_OK( again );
  QCOMPARE( again->kept, 1 );
  QCOMPARE( fixture.suspects( pm ), QList<int>() );
}

void TestQualityScan::run_dustFrontIsNoFault()
{
  QualityFixture fixture;
  const QList<Station> stations { stationAt( QStringLiteral( "A" ), 104, 30.6 ), stationAt( QStringLiteral( "B" ), 104.1, 30.6 ) };
  const SeriesId here = fixture.series( QStringLiteral( "A" ), QStringLiteral( "PM10" ) );
  const SeriesId there = fixture.series( QStringLiteral( "B" ), QStringLiteral( "PM10" ) );
  QList<double> values = calm( 60 );
  values[30] = 1400;
  fixture.write( here, values );
  values[30] = 900;
  fixture.write( there, values );
  VERIFY_OK( fixture.scan( stations ) );
  QVERIFY( !fixture.suspects( here ).contains( 30 ) );
  QVERIFY( !fixture.suspects( there ).contains( 30 ) );
}

void TestQualityScan::run_partOfTheTimeLeavesTheRestForTheNext()
{
  QualityFixture fixture;
  const QList<Station> stations { stationAt( QStringLiteral( "A" ), 104, 30.6 ) };
  const SeriesId pm = fixture.series( QStringLiteral( "A" ), QStringLiteral( "PM2.5" ) );
  QList<double> values = calm( 500 );
  values[30] = 900;
  values[400] = 900;
  fixture.write( pm, values );
  QualityScanRequest part;
  part.range = { newYear, newYear + 100 * 3600 };
  VERIFY_OK( fixture.scan( stations, part ) );
  QCOMPARE( fixture.suspects( pm ), QList<int>( { 30 } ) );
  QVERIFY( !fixture.readings().lastPass()->has_value() );
  VERIFY_OK( fixture.scan( stations ) );
  QCOMPARE( fixture.suspects( pm ), QList<int>( { 30, 400 } ) );
}

void TestQualityScan::run_canBeCancelled()
{
  class Impatient : public Progress
  {
    public:
      bool isCancelled() const override { return true; }
  };
  QualityFixture fixture;
  fixture.write( fixture.series( QStringLiteral( "A" ), QStringLiteral( "PM2.5" ) ), calm( 60 ) );
  Impatient progress;
  const Result<QualityScanOutcome> outcome = QualityScan( fixture.rules(), fixture.catalogue() )
                                               .run( { stationAt( QStringLiteral( "A" ), 104, 30.6 ) }, fixture.readings(), {}, progress );
  QVERIFY( !outcome );
  QVERIFY( !fixture.readings().lastPass()->has_value() );
}

void TestQualityScan::beijing_fewReadingsAreFound()
{
  SHARED_OR_SKIP( folder, "data/air/prsa_beijing_12" );
  QualityFixture fixture;
  for ( const QString &file : QDir( folder ).entryList( { QStringLiteral( "PRSA_*.csv" ) } ) )
    VERIFY_OK( fixture.import( folder + QLatin1Char( '/' ) + file, QStringLiteral( "prsa-beijing" ) ) );
  QList<Station> stations = *fixture.network().stations();
  QCOMPARE( stations.size(), 12 );
  const Result<CsvTable> places = CsvTable::read( folder + QStringLiteral( "/stations.csv" ) );
  VERIFY_OK( places );
  for ( Station &station : stations )
  {
    station.kind = QStringLiteral( "air_standard" );
    for ( int row = 0; row < places->rowCount(); ++row )
    {
      if ( places->text( row, QStringLiteral( "code" ) ) == station.code )
        station.positions = { { { places->number( row, QStringLiteral( "lon" ), 0 ), places->number( row, QStringLiteral( "lat" ), 0 ) },
          {}, {}, {} } };
    }
    QVERIFY( station.positionOn( {} ) );
  }
  QElapsedTimer timer;
  timer.start();
  const Result<QualityScanOutcome> outcome = fixture.scan( stations );
  VERIFY_OK( outcome );
  qInfo( "%lld valid readings, %lld suspect, in %lld ms", outcome->checked, outcome->suspects, timer.elapsed() );
  for ( auto it = outcome->byRule.begin(); it != outcome->byRule.end(); ++it )
    qInfo( "  %s: %lld", qPrintable( it.key() ), it.value() );
  QVERIFY( outcome->checked > 4'000'000 );
  QVERIFY( outcome->suspects * 200 < outcome->checked ); // less than half a percent
}

void TestQualityScan::chengdu_fewReadingsAreFound()
{
  SHARED_OR_SKIP( file, "data/air/uci_five_cities_pm25/ChengduPM20100101_20151231.csv" );
  QualityFixture fixture;
  VERIFY_OK( fixture.import( file, QStringLiteral( "uci-pm25" ) ) );
  QList<Station> stations = *fixture.network().stations();
  for ( Station &station : stations )
    station.kind = QStringLiteral( "air_standard" );
  const Result<QualityScanOutcome> outcome = fixture.scan( stations );
  VERIFY_OK( outcome );
  qInfo( "%lld valid readings, %lld suspect", outcome->checked, outcome->suspects );
  for ( auto it = outcome->byRule.begin(); it != outcome->byRule.end(); ++it )
    qInfo( "  %s: %lld", qPrintable( it.key() ), it.value() );
  QVERIFY( outcome->checked > 70'000 );
  QVERIFY( outcome->suspects * 200 < outcome->checked );
}

QTEST_GUILESS_MAIN( TestQualityScan )
#include "test_qualityscan.moc"
