#include "ForecastFixture.h"
#include "TestSupport.h"

#include "forecast/Forecaster.h"

#include <numbers>

using namespace jinguan;

/** A forecast as issued: which model, what it is worth, and when there is none. */
class TestForecaster : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase();
    void ranges_coverAllLeads();
    void make_takesTheModelThatWasBetter();
    void make_neverOffersWhatDidNotBeatPersistence_data();
    void make_neverOffersWhatDidNotBeatPersistence();
    void make_saysWhenTheModelAskedForDidNotWin();
    void make_changedFutureChangesNothing();
    void make_newestHoursMissing_persistenceStepsIn();
    void make_gapsInThePastAreBorne();
    void make_refuses_data();
    void make_refuses();

  private:
    Result<Forecast> make( const ForecastInput &input, int known, const QString &model = QStringLiteral( "auto" ), int hours = 72 );
    ForecastInput mChengdu;
};

Result<Forecast> TestForecaster::make( const ForecastInput &input, int known, const QString &model, int hours )
{
  Progress progress;
  return Forecaster::make( input, input.beginOf( known ), hours, model, progress );
}

void TestForecaster::initTestCase()
{
  Result<ForecastInput> read = test::chengdu();
  VERIFY_OK( read );
  mChengdu = read.take();
}

void TestForecaster::ranges_coverAllLeads()
{
  for ( const auto &[step, hours, last] :
    { std::tuple<qint64, int, int> { 3600, 72, 72 }, { 3600, 5, 5 }, { 14400, 72, 18 }, { 3600, 30, 30 } } )
  {
    int next = 1;
    for ( const LeadRange &range : Forecaster::ranges( step, hours ) )
    {
      QCOMPARE( range.first, next );
      QVERIFY( range.last >= range.first );
      next = range.last + 1;
    }
    QCOMPARE( next, last + 1 );
  }
}

void TestForecaster::make_takesTheModelThatWasBetter()
{
  const int known = test::stepOf( mChengdu, 2015, 12, 1 );
  const Result<Forecast> forecast = make( mChengdu, known );
  VERIFY_OK( forecast );
  QCOMPARE( forecast->values.size(), 72 );
  QCOMPARE( forecast->issued, mChengdu.beginOf( known ) );
  QCOMPARE( forecast->values.first().begin, forecast->issued );
  QCOMPARE( forecast->values.last().begin, forecast->issued + 71 * 3600 );
  QCOMPARE( forecast->testDays, 60 );
  QVERIFY( forecast->leftOut.isEmpty() );
  bool better = false;
  for ( const ForecastChoice &choice : forecast->choices )
    better = better || ( choice.model != QLatin1String( "persistence" ) && choice.beatsPersistence );
  QVERIFY( better );
  for ( const ForecastValue &value : forecast->values )
    QVERIFY( value.low >= 0 && value.low <= value.value && value.value <= value.high && value.high - value.low > 1 );
  QVERIFY( forecast->values.last().high - forecast->values.last().low > forecast->values.first().high - forecast->values.first().low );
}

void TestForecaster::make_neverOffersWhatDidNotBeatPersistence_data()
{
  QTest::addColumn<double>( "wave" );
  QTest::addColumn<double>( "walk" );
  QTest::addColumn<QString>( "expected" ); // of all ranges; empty: whatever was better
  QTest::newRow( "constant" ) << 0.0 << 0.0 << QStringLiteral( "persistence" );
  QTest::newRow( "random walk" ) << 0.0 << 5.0 << QString();
  QTest::newRow( "wave on a walk" ) << 20.0 << 1.0 << QString();
}

void TestForecaster::make_neverOffersWhatDidNotBeatPersistence()
{
  QFETCH( double, wave );
  QFETCH( double, walk );
  QFETCH( QString, expected );
  ForecastInput input;
  input.values.resize( 200 * 24 );
  input.lowest = PastView::missing();
  quint32 state = 3;
  double level = 500;
  for ( int index = 0; index < input.size(); ++index )
  {
    state = state * 1664525u + 1013904223u;
    level += walk * ( ( state >> 16 ) / 32767.5 - 1 );
    input.values[index] = level + wave * std::sin( 2 * std::numbers::pi * index / 24 );
  }
  const Result<Forecast> forecast = make( input, input.size() );
  VERIFY_OK( forecast );
  for ( const ForecastChoice &choice : forecast->choices )
  {
    if ( !expected.isEmpty() )
      QCOMPARE( choice.model, expected );
    QCOMPARE( choice.beatsPersistence, choice.model != QLatin1String( "persistence" ) );
    QVERIFY( !choice.beatsPersistence || choice.error.skill > 0 );
  }
}

void TestForecaster::make_saysWhenTheModelAskedForDidNotWin()
{
  // The mean of the same hour knows nothing of the last hours: of the next six persistence knows more.
  const Result<Forecast> forecast = make( mChengdu, test::stepOf( mChengdu, 2015, 12, 1 ), QStringLiteral( "seasonal" ) );
  VERIFY_OK( forecast );
  QCOMPARE( forecast->choices.first().model, QStringLiteral( "seasonal" ) );
  QVERIFY( forecast->choices.first().error.skill < 0 );
  QVERIFY( !forecast->choices.first().beatsPersistence );
}

void TestForecaster::make_changedFutureChangesNothing()
{
  const int known = test::stepOf( mChengdu, 2014, 12, 1 );
  ForecastInput other = mChengdu;
  for ( int index = known; index < other.size(); ++index )
  {
    other.values[index] = 900;
    for ( Covariate &weather : other.covariates )
      weather.values[index] = 77;
  }
  const Result<Forecast> before = make( mChengdu, known );
  const Result<Forecast> after = make( other, known );
  VERIFY_OK( before );
  VERIFY_OK( after );
  QCOMPARE( after->values.size(), before->values.size() );
  for ( int index = 0; index < before->values.size(); ++index )
  {
    QCOMPARE( after->values[index].value, before->values[index].value );
    QCOMPARE( after->values[index].low, before->values[index].low );
    QCOMPARE( after->values[index].model, before->values[index].model );
  }
}

void TestForecaster::make_newestHoursMissing_persistenceStepsIn()
{
  const int known = test::stepOf( mChengdu, 2015, 12, 1 );
  ForecastInput input = mChengdu;
  for ( int index = known - 10; index < known; ++index )
    input.values[index] = PastView::missing();
  input.values[known - 11] = 77;
  const Result<Forecast> forecast = make( input, known, QStringLiteral( "auto" ), 6 );
  VERIFY_OK( forecast );
  QCOMPARE( forecast->values.first().model, QStringLiteral( "persistence" ) );
  QCOMPARE( forecast->values.first().value, 77.0 );
  QVERIFY( !make( input, known, QStringLiteral( "ar" ), 6 ).ok() );
}

void TestForecaster::make_gapsInThePastAreBorne()
{
  const int known = test::stepOf( mChengdu, 2015, 12, 1 );
  ForecastInput input = mChengdu;
  for ( int index = 0; index < known - 3; ++index )
  {
    if ( index % 5 == 0 || index % 97 < 12 )
      input.values[index] = PastView::missing();
  }
  const Result<Forecast> forecast = make( input, known );
  VERIFY_OK( forecast );
  QCOMPARE( forecast->values.size(), 72 );
  for ( const ForecastValue &value : forecast->values )
    QVERIFY( std::isfinite( value.value ) && std::isfinite( value.low ) );
}

void TestForecaster::make_refuses_data()
{
  QTest::addColumn<int>( "from" );    // first step with a reading, before the issue
  QTest::addColumn<int>( "missing" ); // newest steps without one
  QTest::addColumn<int>( "every" );   // of which only one is there; 1: all
  QTest::addColumn<QString>( "model" );
  QTest::addColumn<int>( "hours" );
  QTest::newRow( "ten days" ) << 240 << 0 << 1 << "auto" << 72;
  QTest::newRow( "mostly gaps" ) << 2400 << 0 << 3 << "auto" << 72;
  QTest::newRow( "silent for a day" ) << 2400 << 24 << 1 << "auto" << 72;
  QTest::newRow( "four days" ) << 2400 << 0 << 1 << "auto" << 96;
  QTest::newRow( "no hour" ) << 2400 << 0 << 1 << "auto" << 0;
  QTest::newRow( "thirty days for ar" ) << 720 << 0 << 1 << "ar" << 72;
}

void TestForecaster::make_refuses()
{
  QFETCH( int, from );
  QFETCH( int, missing );
  QFETCH( int, every );
  QFETCH( QString, model );
  QFETCH( int, hours );
  const int known = test::stepOf( mChengdu, 2015, 12, 1 );
  ForecastInput input = mChengdu;
  for ( int index = 0; index < known; ++index )
  {
    if ( index < known - from || index >= known - missing || index % every != 0 )
      input.values[index] = PastView::missing();
    else if ( std::isnan( input.values[index] ) )
      input.values[index] = 50;
  }
  const Result<Forecast> forecast = make( input, known, model, hours );
  QVERIFY( !forecast.ok() );
  QVERIFY( forecast.error().message.size() > 20 );
}

QTEST_GUILESS_MAIN( TestForecaster )
#include "test_forecaster.moc"
