#include "TestSupport.h"

#include "monitoring/Decimal.h"

using namespace jinguan;

/** Decimal numbers and GB/T 8170: every figure here is from paper. */
class TestDecimal : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void rounded_putsAHalfToTheEvenDigit_data();
    void rounded_putsAHalfToTheEvenDigit();
    void fromDouble_isWhatWasWritten_data();
    void fromDouble_isWhatWasWritten();
    void parse_refusesWhatIsNoNumber();
    void quotient_roundsOnce();
    void sum_keepsFractionsExact();
    void arithmetic_isExactWhereDoublesAreNot();
    void overflow_isNotValid();
};

static Decimal d( const char *text )
{
  return Decimal::parse( QString::fromLatin1( text ) ).value_or( Decimal( 0, -1 ) );
}

void TestDecimal::rounded_putsAHalfToTheEvenDigit_data()
{
  QTest::addColumn<QString>( "value" );
  QTest::addColumn<int>( "decimals" );
  QTest::addColumn<QString>( "expected" );
  // Examples of GB/T 8170-2008, 3.2: 四舍六入五成双.
  const QList<std::tuple<const char *, int, const char *>> rows { { "12.1498", 0, "12" }, { "12.1498", 1, "12.1" }, { "10.5002", 0, "11" },
    { "1.050", 1, "1.0" }, { "0.35", 1, "0.4" }, { "0.0325", 3, "0.032" }, { "32500", 0, "32500" }, { "60.5", 0, "60" },
    { "61.5", 0, "62" }, { "-0.35", 1, "-0.4" }, { "-60.5", 0, "-60" }, { "2.5", 3, "2.500" } };
  for ( const auto &[value, decimals, expected] : rows )
    QTest::addRow( "%s to %d", value, decimals ) << QString::fromLatin1( value ) << decimals << QString::fromLatin1( expected );
}

void TestDecimal::rounded_putsAHalfToTheEvenDigit()
{
  QFETCH( QString, value );
  QFETCH( int, decimals );
  QFETCH( QString, expected );
  QCOMPARE( Decimal::parse( value )->rounded( decimals ).toString(), expected );
}

void TestDecimal::fromDouble_isWhatWasWritten_data()
{
  QTest::addColumn<double>( "value" );
  QTest::addColumn<QString>( "expected" );
  QTest::newRow( "2.35" ) << 2.35 << QStringLiteral( "2.35" );
  QTest::newRow( "0.1 + 0.2" ) << 0.1 + 0.2 << QStringLiteral( "0.3" );
  QTest::newRow( "mercury" ) << 0.00005 << QStringLiteral( "0.00005" );
  QTest::newRow( "benzo[a]pyrene" ) << 0.0000028 << QStringLiteral( "0.0000028" );
  QTest::newRow( "coliforms" ) << 2400000.0 << QStringLiteral( "2400000" );
  QTest::newRow( "algae" ) << 12345678901.0 << QStringLiteral( "12345678901" );
  QTest::newRow( "negative" ) << -0.4 << QStringLiteral( "-0.4" );
}

void TestDecimal::fromDouble_isWhatWasWritten()
{
  QFETCH( double, value );
  QFETCH( QString, expected );
  QCOMPARE( Decimal::fromDouble( value )->toString(), expected );
}

void TestDecimal::parse_refusesWhatIsNoNumber()
{
  for ( const char *text : { "", "-", ".", "1.2.3", "1e5", "abc", "1,5", "99999999999999999999999999999999" } )
    QVERIFY2( !Decimal::parse( QString::fromLatin1( text ) ), text );
  QCOMPARE( d( "-007.50" ).toString(), QStringLiteral( "-7.50" ) );
  QVERIFY( !Decimal::fromDouble( std::numeric_limits<double>::quiet_NaN() ) );
  QVERIFY( !Decimal::fromDouble( 1e18 ) );
}

void TestDecimal::quotient_roundsOnce()
{
  QCOMPARE( Decimal::quotient( d( "1" ), d( "3" ), 4 ).toString(), QStringLiteral( "0.3333" ) );
  QCOMPARE( Decimal::quotient( d( "121" ), d( "2" ), 0 ).toString(), QStringLiteral( "60" ) ); // 60.5
  QCOMPARE( Decimal::quotient( d( "123" ), d( "2" ), 0 ).toString(), QStringLiteral( "62" ) ); // 61.5
  QCOMPARE( Decimal::quotient( d( "-5" ), d( "0.4" ), 1 ).toString(), QStringLiteral( "-12.5" ) );
  // 60.4545… must not become 60.5 and then 60: one rounding only.
  QCOMPARE( Decimal::quotient( d( "665" ), d( "11" ), 0 ).toString(), QStringLiteral( "60" ) );
  QCOMPARE( Decimal::quotient( d( "604999999999" ), d( "10000000000" ), 0 ).toString(), QStringLiteral( "60" ) );
  QVERIFY( !Decimal::quotient( d( "1" ), d( "0" ), 2 ).isValid() );
}

void TestDecimal::sum_keepsFractionsExact()
{
  // 1/3 + 1/6 = 1/2, to no decimals: the even 0. Thirds rounded first would give 0.50 or 0.51.
  QCOMPARE(
    Decimal::sum( { Decimal::term( d( "1" ), d( "3" ) ), Decimal::term( d( "1" ), d( "6" ) ) }, 0 ).toString(), QStringLiteral( "0" ) );
  QCOMPARE( Decimal::sum( { Decimal::term( d( "30" ), d( "60" ) ), Decimal::term( d( "1.2" ), d( "4" ), 2 ) }, 3 ).toString(),
    QStringLiteral( "1.100" ) );
}

void TestDecimal::arithmetic_isExactWhereDoublesAreNot()
{
  QCOMPARE( d( "0.1" ) + d( "0.2" ), d( "0.3" ) );
  QCOMPARE( d( "2.2" ) * d( "25" ), d( "55" ) );
  QVERIFY( d( "2.50" ) == d( "2.5" ) );
  QVERIFY( d( "-1" ) < d( "0.001" ) );
  QCOMPARE( ( d( "1.10" ) - d( "2.2" ) ).toString(), QStringLiteral( "-1.10" ) );
}

void TestDecimal::overflow_isNotValid()
{
  const Decimal huge( std::numeric_limits<qint64>::max(), 0 );
  QVERIFY( !( huge + huge ).isValid() );
  QVERIFY( !( huge * huge ).isValid() );
  QCOMPARE( ( huge + Decimal( 1, 3 ) ).decimals(), 0 ); // the decimals give way, the whole part stays
  QVERIFY( std::isnan( ( huge + huge ).toDouble() ) );
}

QTEST_APPLESS_MAIN( TestDecimal )
#include "test_decimal.moc"
