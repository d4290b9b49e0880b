#include "TestSupport.h"

#include "base/Resources.h"
#include "monitoring/WarningCondition.h"

#include <QTest>

using namespace jinguan;

/** Each kind of rule on readings made by hand, and the rules that ship. */
class TestWarningCondition : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase();
    void ofSeries_threshold_data();
    void ofSeries_threshold();
    void ofSeries_belowDetectionNeverExceeds();
    void ofSeries_riseComparesWithTheLowestOfTheWindow();
    void ofSeries_climbNeedsEveryStep_data();
    void ofSeries_climbNeedsEveryStep();
    void ofSeries_stuckWantsTheVerySameValue_data();
    void ofSeries_stuckWantsTheVerySameValue();
    void ofSilence_opensAfterTheWindow();
    void ofNeighbours_comparesWithTheMedian();
    void ofGrade_followsTheEditionOfTheDay();
    void threshold_mostSpecialPlaceWins();
    void rules_changesComeBack();
    void rules_badOnesAreRefused_data();
    void rules_badOnesAreRefused();
    void shippedRules_haveNumbersAndNames();

  private:
    static constexpr UtcSeconds sStart = 1772380800; // 2026-03-02T00:00+08:00
    static QList<Reading> hourly( const QList<double> &values )
    {
      QList<Reading> readings;
      for ( qsizetype i = 0; i < values.size(); ++i )
      {
        if ( !std::isnan( values.at( i ) ) )
          readings.append( { sStart + i * 3600, values.at( i ), QualityFlag::Valid, false } );
      }
      return readings;
    }
    /** `o` opens, `c` closes, `-` neither. */
    static QString signs( const QList<WarningSample> &samples )
    {
      QString text;
      for ( const WarningSample &sample : samples )
        text += QLatin1Char( sample.opens ? 'o' : sample.closes ? 'c' : '-' );
      return text;
    }
    static WarningRule rule( WarningKind kind )
    {
      WarningRule rule;
      rule.id = QStringLiteral( "test" );
      rule.name = { QStringLiteral( "试" ), QStringLiteral( "test" ) };
      rule.kind = kind;
      rule.element = QStringLiteral( "air" );
      return rule;
    }
    static WarningThreshold at( double open, std::optional<double> close = {} )
    {
      return { QStringLiteral( "test" ), QStringLiteral( "all" ), {}, open, close };
    }

    Catalogue mCatalogue;
    std::unique_ptr<Evaluator> mEvaluator;
    std::unique_ptr<WarningCondition> mCondition;
    std::optional<WarningRules> mRules;
};

void TestWarningCondition::initTestCase()
{
  Result<Catalogue> catalogue = Catalogue::load( Resources::path( QStringLiteral( "catalogue" ) ) );
  VERIFY_OK( catalogue );
  mCatalogue = catalogue.take();
  Result<Evaluator> evaluator = Evaluator::load( Resources::path( QString() ), mCatalogue );
  VERIFY_OK( evaluator );
  mEvaluator = std::make_unique<Evaluator>( evaluator.take() );
  mCondition = std::make_unique<WarningCondition>( *mEvaluator );
  Result<WarningRules> rules = WarningRules::load( Resources::path( QStringLiteral( "warning" ) ), mCatalogue );
  VERIFY_OK( rules );
  mRules = rules.take();
}

void TestWarningCondition::ofSeries_threshold_data()
{
  QTest::addColumn<bool>( "below" );
  QTest::addColumn<double>( "ratio" );
  QTest::addColumn<double>( "close" ); // negative: none
  QTest::addColumn<QString>( "expected" );
  // values 50 75 76 70 67 80
  QTest::newRow( "plain" ) << false << 1.0 << -1.0 << "ccocco";
  QTest::newRow( "ratio" ) << false << 0.9 << -1.0 << "c-o-co";
  QTest::newRow( "close" ) << false << 1.0 << 60.0 << "c-o--o";
  QTest::newRow( "below" ) << true << 1.0 << -1.0 << "occooc";
  QTest::newRow( "below with ratio" ) << true << 0.95 << -1.0 << "o--ooc";
}

void TestWarningCondition::ofSeries_threshold()
{
  QFETCH( bool, below );
  QFETCH( double, ratio );
  QFETCH( double, close );
  QFETCH( QString, expected );
  WarningRule threshold = rule( WarningKind::Threshold );
  threshold.below = below;
  threshold.closeRatio = ratio;
  const std::optional<double> closeAt = close < 0 ? std::nullopt : std::optional<double>( close );
  QCOMPARE( signs( mCondition->ofSeries( threshold, at( 75, closeAt ), hourly( { 50, 75, 76, 70, 67, 80 } ), Period::Hour ) ), expected );
}

void TestWarningCondition::ofSeries_belowDetectionNeverExceeds()
{
  QList<Reading> readings = hourly( { 100 } );
  readings.first().belowDetection = true;
  QCOMPARE( signs( mCondition->ofSeries( rule( WarningKind::Threshold ), at( 75 ), readings, Period::Hour ) ), QStringLiteral( "c" ) );
}

void TestWarningCondition::ofSeries_riseComparesWithTheLowestOfTheWindow()
{
  WarningRule rise = rule( WarningKind::Rise );
  rise.window = 2 * 3600;
  // differences against the lowest of two hours back: 0 30 80 50 0 0 75
  const QList<WarningSample> samples = mCondition->ofSeries( rise, at( 74 ), hourly( { 10, 40, 90, 90, 90, 20, 95 } ), Period::Hour );
  QList<double> measures;
  for ( const WarningSample &sample : samples )
    measures.append( sample.measure );
  QCOMPARE( measures, QList<double>( { 0, 30, 80, 50, 0, 0, 75 } ) );
  QCOMPARE( signs( samples ), QStringLiteral( "ccoccco" ) );
}

void TestWarningCondition::ofSeries_climbNeedsEveryStep_data()
{
  const double gap = std::nan( "" );
  QTest::addColumn<QList<double>>( "values" );
  QTest::addColumn<QString>( "expected" );
  QTest::newRow( "climbs" ) << QList<double> { 10, 20, 30, 40, 39 } << "c--oc";
  QTest::newRow( "too little" ) << QList<double> { 10, 12, 14, 16 } << "c---";
  QTest::newRow( "step missing" ) << QList<double> { 10, 30, gap, 50, 70 } << "c-c-";
  QTest::newRow( "plateau" ) << QList<double> { 10, 30, 30, 60 } << "c-c-";
}

void TestWarningCondition::ofSeries_climbNeedsEveryStep()
{
  QFETCH( QList<double>, values );
  QFETCH( QString, expected );
  WarningRule climb = rule( WarningKind::Climb );
  climb.count = 3;
  QCOMPARE( signs( mCondition->ofSeries( climb, at( 25 ), hourly( values ), Period::Hour ) ), expected );
}

void TestWarningCondition::ofSeries_stuckWantsTheVerySameValue_data()
{
  QTest::addColumn<QList<double>>( "values" );
  QTest::addColumn<QString>( "expected" );
  QTest::newRow( "three hours" ) << QList<double> { 5, 41, 41, 41, 42 } << "cc-oc";
  QTest::newRow( "nearly" ) << QList<double> { 41, 41.1, 41, 41.1 } << "cccc";
  QTest::newRow( "gap" ) << QList<double> { 41, 41, std::nan( "" ), 41, 41 } << "c-c-";
  QTest::newRow( "zero is calm" ) << QList<double> { 0, 0, 0, 0 } << "cccc";
}

void TestWarningCondition::ofSeries_stuckWantsTheVerySameValue()
{
  QFETCH( QList<double>, values );
  QFETCH( QString, expected );
  WarningRule stuck = rule( WarningKind::Stuck );
  stuck.window = 3 * 3600;
  QCOMPARE( signs( mCondition->ofSeries( stuck, at( 0 ), hourly( values ), Period::Hour ) ), expected );
}

void TestWarningCondition::ofSilence_opensAfterTheWindow()
{
  WarningRule silence = rule( WarningKind::NoData );
  silence.window = 3 * 3600;
  const double gap = std::nan( "" );
  const QList<Reading> readings = hourly( { 10, gap, gap, gap, gap, 11, gap, 12 } );
  // Known until 1 h, then at 6 h: five hours; the last is known at 8 h.
  const QList<WarningSample> samples = WarningCondition::ofSilence( silence, readings, Period::Hour, sStart + 20 * 3600 );
  QCOMPARE( signs( samples ), QStringLiteral( "oco" ) );
  QCOMPARE( samples.at( 0 ).begin, sStart + 4 * 3600 );
  QCOMPARE( samples.at( 0 ).measure, 5 * 3600.0 );
  QCOMPARE( samples.at( 1 ).end, sStart + 6 * 3600 );
  QCOMPARE( samples.at( 2 ).measure, 12 * 3600.0 );
  QVERIFY( WarningCondition::ofSilence( silence, hourly( { 1, 2 } ), Period::Hour, sStart + 5 * 3600 ).isEmpty() );
}

void TestWarningCondition::ofNeighbours_comparesWithTheMedian()
{
  WarningRule neighbours = rule( WarningKind::Neighbours );
  neighbours.count = 3;
  neighbours.radius = 1000;
  const QList<QList<Reading>> others { hourly( { 20, 20 } ), hourly( { 30, 25 } ), hourly( { 500, 30 } ) };
  const QList<WarningSample> samples =
    WarningCondition::ofNeighbours( neighbours, at( 60 ), hourly( { 95, 80, 300 } ), others, Period::Hour );
  QCOMPARE( samples.size(), 2 ); // the third hour has no neighbours
  QCOMPARE( samples.at( 0 ).measure, 65.0 );
  QCOMPARE( samples.at( 1 ).measure, 55.0 );
  QCOMPARE( signs( samples ), QStringLiteral( "oc" ) );
}

void TestWarningCondition::ofGrade_followsTheEditionOfTheDay()
{
  // Ozone over an hour: 200 is the end of level 2 and 300 the end of level 3 in both editions (HJ 633, hourly table).
  WarningRule grade = rule( WarningKind::Grade );
  Station station;
  station.kind = QStringLiteral( "air_standard" );
  station.elements = QStringList { QStringLiteral( "air" ) };
  station.district = QStringLiteral( "510104" );
  StationReadings readings;
  readings.station = &station;
  readings.byIndicator.insert( QStringLiteral( "O3" ), hourly( { 199, 250, 301, 150 } ) );
  const QList<WarningSample> samples = mCondition->ofGrade( grade, at( 3, 2 ), readings, {} );
  QCOMPARE( signs( samples ), QStringLiteral( "cooc" ) );
  QCOMPARE( samples.at( 2 ).measure, 4.0 );
}

void TestWarningCondition::threshold_mostSpecialPlaceWins()
{
  WarningRules rules = *mRules;
  const QString id = QStringLiteral( "air.micro.high" );
  VERIFY_OK( rules.setThresholds( id,
    { { id, QStringLiteral( "all" ), {}, 150, {} }, { id, QStringLiteral( "district:510104" ), {}, 140, {} },
      { id, QStringLiteral( "class:greenway" ), {}, 100, {} },
      { id, QStringLiteral( "class:greenway" ), QStringLiteral( "PM2.5" ), 90, 70 },
      { id, QStringLiteral( "station:X" ), {}, 60, {} } } ) );
  Station station;
  const auto number = [&] { return rules.threshold( *rules.rule( id ), station, QStringLiteral( "PM2.5" ) )->open; };
  QCOMPARE( number(), 150.0 );
  station.district = QStringLiteral( "510104" );
  QCOMPARE( number(), 140.0 );
  station.sitingClass = QStringLiteral( "greenway" );
  QCOMPARE( number(), 90.0 );
  station.code = QStringLiteral( "X" );
  QCOMPARE( number(), 60.0 );
  QVERIFY( !rules.setThresholds( id, { { id, QStringLiteral( "somewhere" ), {}, 1, {} } } ) );
}

void TestWarningCondition::rules_changesComeBack()
{
  WarningRules changed = *mRules;
  WarningRule heavy = *changed.rule( QStringLiteral( "air.heavy" ) );
  heavy.enabled = false;
  heavy.minimum = 7200;
  VERIFY_OK( changed.setRule( heavy, mCatalogue ) );
  WarningRule own = rule( WarningKind::Threshold );
  own.id = QStringLiteral( "own.so2" );
  own.indicators = QStringList { QStringLiteral( "SO2" ) };
  VERIFY_OK( changed.setRule( own, mCatalogue ) );
  VERIFY_OK( changed.setThresholds( own.id, { { own.id, QStringLiteral( "station:1431A" ), {}, 150, 120 } } ) );

  const QByteArray kept = changed.changesFrom( *mRules );
  WarningRules again = *mRules;
  VERIFY_OK( again.apply( kept, mCatalogue ) );
  QVERIFY( *again.rule( heavy.id ) == heavy );
  QVERIFY( *again.rule( own.id ) == own );
  QCOMPARE( again.thresholds().last().close, std::optional<double>( 120 ) );
  QCOMPARE( again.changesFrom( *mRules ), kept );
  QCOMPARE( mRules->changesFrom( *mRules ), QByteArray( "[]" ) );
  QVERIFY( !again.apply( "{", mCatalogue ) );
  QVERIFY( *again.rule( own.id ) == own );
}

void TestWarningCondition::rules_badOnesAreRefused_data()
{
  QTest::addColumn<QString>( "what" );
  for ( const char *what : { "id", "element", "indicator", "window", "count", "radius", "severity" } )
    QTest::newRow( what ) << what;
}

void TestWarningCondition::rules_badOnesAreRefused()
{
  QFETCH( QString, what );
  WarningRules rules = *mRules;
  WarningRule bad = rule( what == QLatin1String( "window" ) ? WarningKind::Rise
      : what == QLatin1String( "count" )                    ? WarningKind::Climb
      : what == QLatin1String( "radius" )                   ? WarningKind::Neighbours
                                                            : WarningKind::Threshold );
  VERIFY_OK( rules.setRule( rule( WarningKind::Threshold ), mCatalogue ) );
  if ( what == QLatin1String( "id" ) )
    bad.id.clear();
  else if ( what == QLatin1String( "element" ) )
    bad.element = QStringLiteral( "fire" );
  else if ( what == QLatin1String( "indicator" ) )
    bad.indicators = QStringList { QStringLiteral( "PM99" ) };
  else if ( what == QLatin1String( "severity" ) )
    bad.severity = 9;
  QVERIFY( !rules.setRule( bad, mCatalogue ) );
}

void TestWarningCondition::shippedRules_haveNumbersAndNames()
{
  QVERIFY( mRules->rules().size() >= 20 );
  for ( const WarningRule &rule : mRules->rules() )
  {
    QVERIFY2( !rule.name.zh.isEmpty() && !rule.name.en.isEmpty(), qPrintable( rule.id ) );
    Station station;
    station.code = QStringLiteral( "none" );
    const QString indicator = rule.indicators.value( 0 );
    // The numbers of permits stand with their outlets.
    if ( rule.id != QLatin1String( "sources.permit" ) )
      QVERIFY2( mRules->threshold( rule, station, indicator ), qPrintable( rule.id ) );
  }
}

QTEST_GUILESS_MAIN( TestWarningCondition )
#include "test_warningcondition.moc"
