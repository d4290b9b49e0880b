#include "TestSupport.h"

#include "base/Resources.h"
#include "monitoring/Standards.h"
#include "monitoring/WaterLoad.h"

using namespace jinguan;

/** Formulas as data, loads of sections and deductions worked out by hand. */
class TestFormulaLoad : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void formula_computes_data();
    void formula_computes();
    void formula_refuses_data();
    void formula_refuses();
    void formula_asksForItsNames();
    void formula_isBounded();
    void load_isConcentrationTimesFlow();
    void load_needsCoveredHours();
    void deduction_isTheFormulasAmount();
    void deduction_saysThatPricesAreDemo();
};

void TestFormulaLoad::formula_computes_data()
{
  QTest::addColumn<QString>( "text" );
  QTest::addColumn<double>( "expected" );
  const auto row = []( const char *text, double expected ) { QTest::newRow( text ) << QString::fromLatin1( text ) << expected; };
  row( "1 + 2 * 3", 7 );
  row( "(1 + 2) * 3", 9 );
  row( "10 - 4 - 3", 3 );
  row( "24 / 4 / 2", 3 );
  row( "2 ^ 3 ^ 2", 512 );
  row( "-2 ^ 2", -4 );
  row( "2 ^ -1", 0.5 );
  row( "--3", 3 );
  row( "max(0, x - 5) * 2", 10 );
  row( "min(x, y, 3)", 3 );
  row( "if(x > y, 1, 2)", 1 );
  row( "if(x <= 9, 1, 2)", 2 );
  row( "lg(1000) + ln(exp(2)) + abs(-1) + sqrt(9)", 9 );
}

void TestFormulaLoad::formula_computes()
{
  QFETCH( QString, text );
  QFETCH( double, expected );
  const Result<Formula> formula = Formula::parse( text );
  VERIFY_OK( formula );
  const Result<double> value = formula->evaluate( { { QStringLiteral( "x" ), 10 }, { QStringLiteral( "y" ), 4 } } );
  VERIFY_OK( value );
  QVERIFY2( qAbs( *value - expected ) < 1e-12, qPrintable( QString::number( *value ) ) );
}

void TestFormulaLoad::formula_refuses_data()
{
  QTest::addColumn<QString>( "text" );
  for ( const char *text : { "", "1 +", "(1", "1)", "1 2", "x y", "system(1)", "negative(1)", "max()", "sqrt(1, 2)", "if(1, 2)", "1..2",
          "a = 1", "x; y", "\"a\"", "1e5", "a.b", "*2", "max(1,,2)", "$x", "x*.5" } )
    QTest::newRow( text ) << QString::fromLatin1( text );
}

void TestFormulaLoad::formula_refuses()
{
  QFETCH( QString, text );
  const Result<Formula> formula = Formula::parse( text );
  QVERIFY( !formula );
  QVERIFY( !formula.error().remedy.isEmpty() );
}

void TestFormulaLoad::formula_asksForItsNames()
{
  const Result<Formula> formula = Formula::parse( QStringLiteral( "max(0, value - target) * value" ) );
  VERIFY_OK( formula );
  QCOMPARE( formula->names(), QStringList( { QStringLiteral( "value" ), QStringLiteral( "target" ) } ) );
  const Result<double> missing = formula->evaluate( { { QStringLiteral( "value" ), 3 } } );
  QVERIFY( !missing );
  QVERIFY2( missing.error().message.contains( QStringLiteral( "target" ) ), qPrintable( missing.error().message ) );
  QCOMPARE( formula->withNumbers( { { QStringLiteral( "value" ), 3.5 }, { QStringLiteral( "target" ), 1 } } ),
    QStringLiteral( "max(0, 3.5 - 1) * 3.5" ) );
  const Result<Formula> division = Formula::parse( QStringLiteral( "1 / x" ) );
  VERIFY_OK( division );
  QVERIFY( !division->evaluate( { { QStringLiteral( "x" ), 0 } } ) );
}

void TestFormulaLoad::formula_isBounded()
{
  QVERIFY( !Formula::parse( QString( 1001, QLatin1Char( '1' ) ) ) );
  QVERIFY( !Formula::parse( QString( 400, QLatin1Char( '(' ) ) + QLatin1Char( '1' ) + QString( 400, QLatin1Char( ')' ) ) ) );
  QVERIFY( !Formula::parse( QString( 900, QLatin1Char( '-' ) ) + QLatin1Char( '1' ) ) );
  const Result<Formula> wide = Formula::parse( QStringLiteral( "1+" ).repeated( 400 ) + QLatin1Char( '1' ) );
  VERIFY_OK( wide );
  QCOMPARE( *wide->evaluate( {} ), 401.0 );
}

/** \a count readings of \a value, \a step seconds apart, from time 0. */
static QList<Reading> series( double value, int count, qint64 step )
{
  QList<Reading> readings;
  for ( int i = 0; i < count; ++i )
    readings.append( Reading { i * step, value } );
  return readings;
}

void TestFormulaLoad::load_isConcentrationTimesFlow()
{
  // 2 mg/L and 50 m³/s for a day: 4.32·10⁶ m³, 8.64 t.
  LoadResult result = WaterLoad::load( series( 2, 6, 4 * 3600 ), Period::FourHours, series( 50, 24, 3600 ), Period::Hour, 0, 86400 );
  QCOMPARE( result.load.value->toString(), QStringLiteral( "8.640" ) );
  QCOMPARE( result.volume.value->toString(), QStringLiteral( "432.00" ) );
  QCOMPARE( result.load.validInputs, 24 );
  QVERIFY( result.load.isValid() );
  // Half the day twice the flow at twice the concentration: (2·50 + 4·100)·12·3600 = 21.6 t; flow-weighted 500/150 = 3.333.
  QList<Reading> concentration = series( 2, 6, 4 * 3600 );
  QList<Reading> flow = series( 50, 24, 3600 );
  for ( int i = 3; i < 6; ++i )
    concentration[i].value = 4;
  for ( int i = 12; i < 24; ++i )
    flow[i].value = 100;
  Trail trail;
  result = WaterLoad::load( concentration, Period::FourHours, flow, Period::Hour, 0, 86400, 75, &trail );
  QCOMPARE( result.load.value->toString(), QStringLiteral( "21.600" ) );
  QCOMPARE( result.mean.value->toString(), QStringLiteral( "3.333" ) );
  QCOMPARE( trail.steps().size(), 2 );
  concentration[0].belowDetection = true; // half of 2 for four hours: 0.72 t less
  QCOMPARE(
    WaterLoad::load( concentration, Period::FourHours, flow, Period::Hour, 0, 86400 ).load.value->toString(), QStringLiteral( "20.880" ) );
}

void TestFormulaLoad::load_needsCoveredHours()
{
  QList<Reading> flow = series( 50, 18, 3600 ); // 18 of 24 hours: just enough
  LoadResult result = WaterLoad::load( series( 2, 6, 4 * 3600 ), Period::FourHours, flow, Period::Hour, 0, 86400 );
  QCOMPARE( result.load.validInputs, 18 );
  QVERIFY( result.load.isValid() );
  QCOMPARE( result.load.value->toString(), QStringLiteral( "6.480" ) );
  QCOMPARE( result.scaled->toString(), QStringLiteral( "8.640" ) );
  flow[3].flag = QualityFlag::Fault;
  result = WaterLoad::load( series( 2, 6, 4 * 3600 ), Period::FourHours, flow, Period::Hour, 0, 86400 );
  QCOMPARE( result.load.state, Figure::State::TooFew );
  QVERIFY( !result.scaled );
  QCOMPARE( WaterLoad::load( {}, Period::FourHours, flow, Period::Hour, 0, 86400 ).load.state, Figure::State::NoData );
}

void TestFormulaLoad::deduction_isTheFormulasAmount()
{
  const Result<Standards> standards = Standards::load( Resources::path( QStringLiteral( "standards" ) ) );
  VERIFY_OK( standards );
  const Result<EcoDeduction> deduction = EcoDeduction::load( *standards );
  VERIFY_OK( deduction );
  // 1.4 against 1.0 mg/L in 2,500·10⁴ m³: 10 t; at 3 (given, before the table's price) 30.
  const QHash<QString, double> measured { { QStringLiteral( "value" ), 1.4 }, { QStringLiteral( "target" ), 1.0 },
    { QStringLiteral( "volume" ), 2500 }, { QStringLiteral( "price" ), 3 } };
  Trail trail;
  const Result<DeductionResult> amount = deduction->amount( QStringLiteral( "excess_load" ), QStringLiteral( "NH3-N" ), measured, &trail );
  VERIFY_OK( amount );
  QCOMPARE( amount->amount.value->toString(), QStringLiteral( "30.00" ) );
  QCOMPARE( trail.steps().last().expression, QStringLiteral( "max(0, 1.4 - 1) * 2500 * 0.01 * 3" ) );
  QHash<QString, double> border = measured;
  border.insert( QStringLiteral( "upstream" ), 1.2 );
  const Result<DeductionResult> less = deduction->amount( QStringLiteral( "border_difference" ), QStringLiteral( "NH3-N" ), border );
  VERIFY_OK( less );
  QCOMPARE( less->amount.value->toString(), QStringLiteral( "15.00" ) );
  QVERIFY( !deduction->amount( QStringLiteral( "border_difference" ), QStringLiteral( "NH3-N" ), measured ) ); // upstream is missing
  QVERIFY( !deduction->amount( QStringLiteral( "no_such" ), QStringLiteral( "NH3-N" ), measured ) );
}

void TestFormulaLoad::deduction_saysThatPricesAreDemo()
{
  const Result<Standards> standards = Standards::load( Resources::path( QStringLiteral( "standards" ) ) );
  VERIFY_OK( standards );
  const Result<EcoDeduction> deduction = EcoDeduction::load( *standards );
  VERIFY_OK( deduction );
  QVERIFY( !deduction->rules().isEmpty() );
  for ( const DeductionRule &rule : deduction->rules() )
  {
    QVERIFY( rule.isDemo );
    QVERIFY( !rule.basis.confirmed );
    QVERIFY2( rule.name.zh.contains( QStringLiteral( "演示" ) ), qPrintable( rule.id ) );
  }
}

QTEST_APPLESS_MAIN( TestFormulaLoad )
#include "test_formulaload.moc"
