#include "TestSupport.h"

#include "base/Resources.h"
#include "monitoring/EffectEvaluation.h"
#include "monitoring/Standards.h"

#include <cmath>

using namespace jinguan;

/** Before and after: Welch's t against figures found by numerical integration, the bootstrap by its properties. */
class TestEffect : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase();
    void quantile_isStudents();
    void compare_isWelchs();
    void compare_needsThreeValues();
    void bootstrap_repeatsAndCovers();
    void bootstrap_inBlocksIsWiderForValuesThatHangTogether();
    void weather_doesNotPassForAnEffect();
    void weather_classesHaveEdges();

  private:
    Standards mStandards;
    std::unique_ptr<EffectEvaluation> mEffect;
};

void TestEffect::initTestCase()
{
  Result<Standards> standards = Standards::load( Resources::path( QStringLiteral( "standards" ) ) );
  VERIFY_OK( standards );
  mStandards = standards.take();
  mEffect = std::make_unique<EffectEvaluation>( mStandards );
}

void TestEffect::quantile_isStudents()
{
  QVERIFY( qAbs( EffectEvaluation::quantile( 0.95, 5 ) - 2.570582 ) < 1e-6 );
  QVERIFY( qAbs( EffectEvaluation::quantile( 0.95, 10 ) - 2.228139 ) < 1e-6 );
  QVERIFY( qAbs( EffectEvaluation::quantile( 0.95, 1e6 ) - 1.95997 ) < 1e-4 );
  QVERIFY( qAbs( EffectEvaluation::twoSided( 2.228139, 10 ) - 0.05 ) < 1e-6 );
  QCOMPARE( EffectEvaluation::twoSided( 0, 10 ), 1.0 );
}

void TestEffect::compare_isWelchs()
{
  // Means 14 and 11.5, variances 4 and 5/3: SE² = 4/3 + 5/12 = 1.75; t and interval by Simpson integration of the density.
  Trail trail;
  const EffectResult result = mEffect->compare( { 12, 14, 16 }, { 10, 11, 12, 13 }, {}, &trail );
  QCOMPARE( result.state, Figure::State::Valid );
  QVERIFY( qAbs( result.difference + 2.5 ) < 1e-12 );
  QVERIFY( qAbs( *result.percent + 17.857143 ) < 1e-5 );
  QVERIFY( qAbs( result.t + 1.8898224 ) < 1e-6 );
  QVERIFY( qAbs( result.degreesOfFreedom - 3.2347188 ) < 1e-6 );
  QVERIFY( qAbs( result.p - 0.1484713 ) < 1e-6 );
  QVERIFY( qAbs( result.low + 2.5 + 4.042328 ) < 1e-5 );
  QVERIFY( qAbs( result.high + 2.5 - 4.042328 ) < 1e-5 );
  QVERIFY( !result.significant );
  QVERIFY( !result.basis.confirmed );
  QCOMPARE( trail.steps().size(), 4 );
  const EffectResult clear = mEffect->compare( { 50, 52, 51, 49, 50 }, { 30, 31, 29, 30, 32 } );
  QVERIFY( clear.significant );
  QVERIFY( clear.high < -15 );
}

void TestEffect::compare_needsThreeValues()
{
  QCOMPARE( mEffect->compare( { 1, 2 }, { 3, 4, 5 } ).state, Figure::State::TooFew );
  QCOMPARE( mEffect->compare( {}, { 3, 4, 5 } ).state, Figure::State::NoData );
  QCOMPARE( mEffect->compare( { 1, 2, std::nan( "" ) }, { 3, 4, 5 } ).state, Figure::State::TooFew );
  const EffectResult constant = mEffect->compare( { 5, 5, 5 }, { 3, 3, 3 } );
  QCOMPARE( constant.difference, -2.0 );
  QCOMPARE( constant.low, -2.0 );
  QCOMPARE( mEffect->compare( { 5, 5, 5 }, { 5, 5, 5 } ).p, 1.0 );
}

void TestEffect::bootstrap_repeatsAndCovers()
{
  QList<double> before;
  QList<double> after;
  for ( int i = 0; i < 60; ++i )
  {
    before.append( 50 + 10 * std::sin( i * 1.7 ) );
    after.append( 45 + 10 * std::sin( i * 2.3 + 1 ) );
  }
  const EffectResult first = mEffect->compare( before, after );
  const EffectResult second = mEffect->compare( before, after );
  QCOMPARE( first.bootstrapLow, second.bootstrapLow );
  QVERIFY( first.bootstrapLow < first.difference && first.difference < first.bootstrapHigh );
  // For independent draws both intervals are about as wide.
  const double ratio = ( first.bootstrapHigh - first.bootstrapLow ) / ( first.high - first.low );
  QVERIFY2( ratio > 0.85 && ratio < 1.15, qPrintable( QString::number( ratio ) ) );
}

void TestEffect::bootstrap_inBlocksIsWiderForValuesThatHangTogether()
{
  QList<double> before;
  QList<double> after;
  for ( int i = 0; i < 84; ++i ) // a week of one level, then a week of another
  {
    before.append( ( i / 7 ) % 2 ? 60 : 40 );
    after.append( ( i / 7 ) % 2 ? 55 : 35 );
  }
  EffectOptions weekly;
  weekly.block = 7;
  const EffectResult single = mEffect->compare( before, after );
  const EffectResult blocks = mEffect->compare( before, after, weekly );
  QVERIFY( blocks.bootstrapHigh - blocks.bootstrapLow > 1.5 * ( single.bootstrapHigh - single.bootstrapLow ) );
}

void TestEffect::weather_doesNotPassForAnEffect()
{
  // Nothing changed within a class; after the measure it was windy more often. A plain comparison is fooled.
  QList<EffectValue> before;
  QList<EffectValue> after;
  const auto add = []( QList<EffectValue> &to, const QString &weather, double level, int count ) {
    for ( int i = 0; i < count; ++i )
      to.append( EffectValue { level + ( i % 3 - 1 ), weather } );
  };
  add( before, QStringLiteral( "calm/mild" ), 80, 45 );
  add( before, QStringLiteral( "wind/mild" ), 40, 15 );
  add( after, QStringLiteral( "calm/mild" ), 80, 15 );
  add( after, QStringLiteral( "wind/mild" ), 40, 45 );
  add( after, QString(), 10, 5 );
  add( after, QStringLiteral( "wind/hot" ), 20, 4 ); // not there before
  QList<double> plainBefore;
  QList<double> plainAfter;
  for ( const EffectValue &value : before )
    plainBefore.append( value.value );
  for ( const EffectValue &value : after )
    plainAfter.append( value.value );
  QVERIFY( mEffect->compare( plainBefore, plainAfter ).significant );
  WeatherAwareResult result = mEffect->compareByWeather( before, after );
  QCOMPARE( result.classes.size(), 2 );
  QCOMPARE( result.leftOut, 9 );
  QVERIFY( qAbs( result.total.difference ) < 1e-9 );
  QVERIFY( !result.total.significant );
  for ( EffectValue &value : after )
    value.value -= 8;
  result = mEffect->compareByWeather( before, after );
  QVERIFY( qAbs( result.total.difference + 8 ) < 1e-9 );
  QVERIFY( result.total.significant );
  QVERIFY( result.total.low < -8 && result.total.high > -8 );
}

void TestEffect::weather_classesHaveEdges()
{
  const Result<WeatherClasses> classes = WeatherClasses::load( mStandards );
  VERIFY_OK( classes );
  QCOMPARE( classes->classOf( 0.4, 10 ), QStringLiteral( "calm/mild" ) );
  QCOMPARE( classes->classOf( 0.5, 9.9 ), QStringLiteral( "light/cold" ) );
  QCOMPARE( classes->classOf( 12, 30 ), QStringLiteral( "wind/hot" ) );
  QCOMPARE( classes->classOf( -1, 30 ), QString() );
  QCOMPARE( classes->classOf( std::nan( "" ), 30 ), QString() );
  QCOMPARE( classes->name( QStringLiteral( "calm/mild" ) ).zh, QStringLiteral( "静风、适中" ) );
}

QTEST_APPLESS_MAIN( TestEffect )
#include "test_effect.moc"
