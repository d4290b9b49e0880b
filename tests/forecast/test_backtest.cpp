#include "ForecastFixture.h"
#include "TestSupport.h"

#include "forecast/BackTest.h"

#include <numbers>

using namespace jinguan;

/** Models against measured series: what they know, what they miss, and how wrong they are. */
class TestBackTest : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase();
    void persistence_keepsTheNewestValue();
    void seasonal_isTheMeanOfTheSameHour();
    void ar_findsAKnownProcess();
    void models_changedFutureChangesNothing_data();
    void models_changedFutureChangesNothing();
    void models_changedPastChangesForecast_data();
    void models_changedPastChangesForecast();
    void bound_seesTheWeatherAhead();
    void run_errorsAreThoseOfTheDefinition();
    void run_comparesTheSamePairs();
    void run_leavesOutWhatCannotLearn();
    void run_chengdu_arBeatsPersistence();
    void run_cancelStops();

  private:
    static ForecastInput hourly( int steps );
    ForecastInput mChengdu;
};

ForecastInput TestBackTest::hourly( int steps )
{
  ForecastInput input;
  input.first = 1356969600; // 2013-01-01T00:00+08:00
  input.values.assign( steps, 0 );
  return input;
}

void TestBackTest::initTestCase()
{
  Result<ForecastInput> read = test::chengdu();
  VERIFY_OK( read );
  mChengdu = read.take();
  QCOMPARE( mChengdu.size(), 26280 );
}

void TestBackTest::persistence_keepsTheNewestValue()
{
  ForecastInput input = hourly( 100 );
  input.values[98] = 42;
  input.values[99] = PastView::missing();
  const std::unique_ptr<ForecastModel> model = ForecastModel::make( QStringLiteral( "persistence" ) );
  QVERIFY( model->fit( PastView( input, 100 ), 3 ) );
  QCOMPARE( model->predict( PastView( input, 100 ) ), ( std::vector<double> { 42, 42, 42 } ) );
  std::fill( input.values.begin() + 70, input.values.end(), PastView::missing() );
  QVERIFY( std::isnan( model->predict( PastView( input, 100 ) ).front() ) ); // a value older than a day is none
}

void TestBackTest::seasonal_isTheMeanOfTheSameHour()
{
  ForecastInput input = hourly( 10 * 24 );
  for ( int index = 0; index < input.size(); ++index )
    input.values[index] = index / 24 * 100 + index % 24; // day number × 100 + hour
  const std::unique_ptr<ForecastModel> model = ForecastModel::make( QStringLiteral( "seasonal" ) );
  QVERIFY( model->fit( PastView( input, 240 ), 72 ) );
  const std::vector<double> said = model->predict( PastView( input, 240 ) );
  QCOMPARE( said[0], 600.0 ); // hour 0 of days 3 … 9
  QCOMPARE( said[23], 623.0 );
  QCOMPARE( said[24], 600.0 ); // the second day knows no more than the first
  input.values[9 * 24] = PastView::missing();
  QCOMPARE( model->predict( PastView( input, 240 ) )[0], 550.0 ); // days 3 … 8
}

void TestBackTest::ar_findsAKnownProcess()
{
  // A daily wave without noise: whoever has learned it makes no error, and persistence does.
  ForecastInput input = hourly( 100 * 24 );
  for ( int index = 0; index < input.size(); ++index )
    input.values[index] = 50 + 20 * std::sin( 2 * std::numbers::pi * index / 24 ) + 10 * std::cos( 2 * std::numbers::pi * index / 12 );
  const std::unique_ptr<ForecastModel> model = ForecastModel::make( QStringLiteral( "ar" ) );
  const int known = 99 * 24 - 5;
  QVERIFY( model->fit( PastView( input, known ), 24 ) );
  const std::vector<double> said = model->predict( PastView( input, known ) );
  for ( int lead = 1; lead <= 24; ++lead )
    QVERIFY2( std::abs( said[lead - 1] - input.values[known - 1 + lead] ) < 0.1,
      qPrintable( QStringLiteral( "lead %1: %2" ).arg( lead ).arg( said[lead - 1] ) ) );
}

void TestBackTest::models_changedFutureChangesNothing_data()
{
  QTest::addColumn<QString>( "model" );
  for ( const char *model : { "persistence", "seasonal", "ar" } )
    QTest::newRow( model ) << QString::fromLatin1( model );
}

void TestBackTest::models_changedFutureChangesNothing()
{
  QFETCH( QString, model );
  const int known = test::stepOf( mChengdu, 2014, 6, 1 );
  ForecastInput other = mChengdu;
  for ( int index = known; index < other.size(); ++index )
  {
    other.values[index] = 9999;
    for ( Covariate &weather : other.covariates )
      weather.values[index] = -9999;
  }
  const auto said = [&]( const ForecastInput &input ) {
    const std::unique_ptr<ForecastModel> made = ForecastModel::make( model );
    return made->fit( PastView( input, known ), 24 ) ? made->predict( PastView( input, known ) ) : std::vector<double>();
  };
  const std::vector<double> before = said( mChengdu );
  QCOMPARE( before.size(), size_t( 24 ) );
  QVERIFY( std::none_of( before.begin(), before.end(), []( double value ) { return std::isnan( value ); } ) );
  QCOMPARE( said( other ), before );
}

void TestBackTest::models_changedPastChangesForecast_data()
{
  models_changedFutureChangesNothing_data();
}

void TestBackTest::models_changedPastChangesForecast()
{
  QFETCH( QString, model );
  const int known = test::stepOf( mChengdu, 2014, 6, 1 );
  ForecastInput other = mChengdu;
  for ( int index = known - 24; index < known; ++index )
    other.values[index] = 300;
  const std::unique_ptr<ForecastModel> made = ForecastModel::make( model );
  QVERIFY( made->fit( PastView( mChengdu, known ), 24 ) );
  QVERIFY( made->predict( PastView( other, known ) ) != made->predict( PastView( mChengdu, known ) ) );
}

void TestBackTest::bound_seesTheWeatherAhead()
{
  // Readings that follow the weather of the same hour, which nothing before tells.
  ForecastInput input = hourly( 120 * 24 );
  Covariate weather { QStringLiteral( "TEMP" ), std::vector<double>( input.size() ) };
  quint32 state = 7;
  for ( int index = 0; index < input.size(); ++index )
  {
    state = state * 1664525u + 1013904223u;
    weather.values[index] = ( state >> 16 ) % 1000 / 100.0;
    input.values[index] = 10 * weather.values[index];
  }
  input.covariates.push_back( weather );
  BackTest::Options options { 100 * 24, 110 * 24, input.size(), 12, 6, 720,
    { QStringLiteral( "ar" ), QStringLiteral( "ar_perfect_weather" ) } };
  Progress progress;
  const Result<BackTest> test = BackTest::run( input, options, progress );
  VERIFY_OK( test );
  QVERIFY( test->record( QStringLiteral( "ar_perfect_weather" ) )->isBound );
  QVERIFY( !test->record( QStringLiteral( "ar" ) )->isBound );
  QVERIFY( test->error( *test->record( QStringLiteral( "ar_perfect_weather" ) ), { 1, 12 } ).rmse < 1 );
  QVERIFY( test->error( *test->record( QStringLiteral( "ar" ) ), { 1, 12 } ).rmse > 20 );
}

void TestBackTest::run_errorsAreThoseOfTheDefinition()
{
  ForecastInput input = hourly( 240 );
  for ( int index = 0; index < 240; ++index )
    input.values[index] = index % 2 == 0 ? 0 : 10;
  BackTest::Options options { 192, 198, 240, 2, 1, 720, { QStringLiteral( "seasonal" ) } };
  Progress progress;
  const Result<BackTest> test = BackTest::run( input, options, progress );
  VERIFY_OK( test );
  // One hour ahead persistence is always wrong by 10, two hours ahead never; the same hour of other days is always right.
  const ForecastError first = test->error( *test->record( QStringLiteral( "persistence" ) ), { 1, 1 } );
  QCOMPARE( first.count, 6 );
  QCOMPARE( first.mae, 10.0 );
  QCOMPARE( first.rmse, 10.0 );
  QCOMPARE( first.skill, 0.0 );
  const ForecastError both = test->error( *test->record( QStringLiteral( "persistence" ) ), { 1, 2 } );
  QCOMPARE( both.mae, 5.0 );
  QCOMPARE( both.rmse, std::sqrt( 50.0 ) );
  QCOMPARE( test->error( *test->record( QStringLiteral( "seasonal" ) ), { 1, 1 } ).skill, 1.0 );
}

void TestBackTest::run_comparesTheSamePairs()
{
  ForecastInput input = mChengdu;
  const int known = test::stepOf( input, 2014, 6, 1 );
  BackTest::Options options { known, known + 240, known + 240, 24, 6, 720, { QStringLiteral( "seasonal" ), QStringLiteral( "ar" ) } };
  Progress progress;
  const Result<BackTest> test = BackTest::run( input, options, progress );
  VERIFY_OK( test );
  QCOMPARE( test->records().size(), 3 );
  const int count = test->error( test->records().first(), { 1, 24 } ).count;
  QVERIFY( count > 500 );
  for ( const ModelRecord &record : test->records() )
    QCOMPARE( test->error( record, { 1, 24 } ).count, count );
  // Beyond what is known nothing is compared: the last origin has six hours left.
  QVERIFY( std::isnan( test->records().first().residuals[6].back() ) );
}

void TestBackTest::run_leavesOutWhatCannotLearn()
{
  ForecastInput input = hourly( 30 * 24 );
  BackTest::Options options { 20 * 24, 21 * 24, input.size(), 6, 1, 720, { QStringLiteral( "ar" ) } };
  Progress progress;
  const Result<BackTest> test = BackTest::run( input, options, progress );
  VERIFY_OK( test );
  QCOMPARE( test->leftOut(), QStringList { QStringLiteral( "ar" ) } );
}

void TestBackTest::run_chengdu_arBeatsPersistence()
{
  const int from = test::stepOf( mChengdu, 2015, 10, 1 );
  BackTest::Options options { from, from + 60 * 24, mChengdu.size(), 24, 12, 1440,
    { QStringLiteral( "seasonal" ), QStringLiteral( "ar" ) } };
  Progress progress;
  const Result<BackTest> test = BackTest::run( mChengdu, options, progress );
  VERIFY_OK( test );
  const ModelRecord &ar = *test->record( QStringLiteral( "ar" ) );
  const ForecastError error = test->error( ar, { 7, 24 } );
  QVERIFY2( error.skill > 0.05, qPrintable( QString::number( error.skill ) ) );
  QVERIFY( error.rmse >= error.mae );
  // An interval that should hold eight in ten holds about that on days it was not made from.
  const double inside = test->coverage( ar, { 1, 24 }, 0.1, 0.9, 30 * 24 );
  QVERIFY2( inside > 0.6 && inside < 0.95, qPrintable( QString::number( inside ) ) );
}

void TestBackTest::run_cancelStops()
{
  class Cancelled : public Progress
  {
    public:
      bool isCancelled() const override { return true; }
  } cancelled;
  BackTest::Options options { 2400, 2500, 2500, 6, 1, 720, {} };
  QVERIFY( !BackTest::run( mChengdu, options, cancelled ).ok() );
}

QTEST_GUILESS_MAIN( TestBackTest )
#include "test_backtest.moc"
