#include "TestSupport.h"

#include "base/Resources.h"
#include "monitoring/Catalogue.h"
#include "monitoring/LimitTables.h"
#include "monitoring/RadiationAssessment.h"
#include "monitoring/SoilAssessment.h"
#include "monitoring/Standards.h"

#include <cmath>

using namespace jinguan;

/** Soil samples and radiation by hand from the tables of the standards. */
class TestSoilRadiation : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase();
    void farmland_dependsOnPhAndUse_data();
    void farmland_dependsOnPhAndUse();
    void construction_dependsOnType();
    void construction_arsenicOfTheBackgroundIsNotManaged();
    void soil_belowDetectionIsNoExceedance();
    void soil_hasNoVerdictWithoutContext();
    void nemerow_byHand();
    void baseline_clipsOutliersAndNeedsHours();
    void gamma_looksAtRain();
    void water_activityAgainstGuidance();
    void exposure_sumsRatiosAndSquares();
    void dose_ofEightyNanograyOutdoors();

  private:
    static SoilInput in( const char *indicator, double value, bool below = false )
    {
      return { QString::fromLatin1( indicator ), value, below };
    }
    Standards mStandards;
    LimitTables mLimits;
    std::unique_ptr<SoilAssessment> mSoil;
    std::unique_ptr<RadiationAssessment> mRadiation;
    const QDate mDay = QDate( 2024, 5, 6 );
};

void TestSoilRadiation::initTestCase()
{
  Result<Catalogue> catalogue = Catalogue::load( Resources::path( QStringLiteral( "catalogue" ) ) );
  VERIFY_OK( catalogue );
  Result<Standards> standards = Standards::load( Resources::path( QStringLiteral( "standards" ) ) );
  VERIFY_OK( standards );
  mStandards = standards.take();
  Result<LimitTables> limits = LimitTables::load( mStandards, *catalogue );
  VERIFY_OK( limits );
  mLimits = limits.take();
  mSoil = std::make_unique<SoilAssessment>( mStandards, mLimits );
  mRadiation = std::make_unique<RadiationAssessment>( mStandards, mLimits );
}

void TestSoilRadiation::farmland_dependsOnPhAndUse_data()
{
  QTest::addColumn<QString>( "item" );
  QTest::addColumn<QString>( "use" );
  QTest::addColumn<double>( "ph" );
  QTest::addColumn<double>( "content" );
  QTest::addColumn<int>( "level" );
  const auto row = []( const char *item, const char *use, double ph, double content, int level ) {
    QTest::addRow( "%s %s pH %g: %g", item, use, ph, content )
      << QString::fromLatin1( item ) << QString::fromLatin1( use ) << ph << content << level;
  };
  row( "SOIL_Cd", "paddy", 5.5, 0.3, 1 );
  row( "SOIL_Cd", "paddy", 5.5, 0.31, 2 );
  row( "SOIL_Cd", "paddy", 5.51, 0.4, 1 );
  row( "SOIL_Cd", "other", 6.0, 0.4, 2 );
  row( "SOIL_Cd", "other", 7.6, 4.0, 2 );
  row( "SOIL_Cd", "other", 7.6, 4.01, 3 );
  row( "SOIL_As", "paddy", 7.6, 20, 1 );
  row( "SOIL_As", "rotation", 7.6, 21, 2 ); // the stricter of paddy 20 and other 25
  row( "SOIL_Cu", "orchard", 5.0, 150, 1 );
  row( "SOIL_Cu", "other", 5.0, 150, 2 );
  row( "SOIL_Cu", "other", 5.0, 5000, 2 ); // no control value
  row( "SOIL_Ni", "paddy", 7.0, 101, 2 );
}

void TestSoilRadiation::farmland_dependsOnPhAndUse()
{
  QFETCH( QString, item );
  QFETCH( QString, use );
  QFETCH( double, ph );
  QFETCH( double, content );
  QFETCH( int, level );
  const SoilResult result = mSoil->sample( { SoilInput { item, content, false } }, use, ph, mDay );
  QCOMPARE( result.level, level );
  QCOMPARE( result.above.size(), level > 1 ? 1 : 0 );
  QCOMPARE( result.basis.edition, QStringLiteral( "GB15618-2018" ) );
}

void TestSoilRadiation::construction_dependsOnType()
{
  const QList<SoilInput> inputs { in( "SOIL_Pb", 500 ), in( "SOIL_Cd", 50 ) };
  const SoilResult homes = mSoil->sample( inputs, QStringLiteral( "type1" ), {}, mDay );
  QCOMPARE( homes.level, 3 ); // Cd 50 above the control value 47; Pb 500 between 400 and 800
  QCOMPARE( homes.above, QStringList( { QStringLiteral( "SOIL_Cd" ), QStringLiteral( "SOIL_Pb" ) } ) );
  QCOMPARE( mSoil->sample( inputs, QStringLiteral( "type2" ), {}, mDay ).level, 1 );
  QCOMPARE( homes.items.first().index.value->toString(), QStringLiteral( "1.25" ) );
}

void TestSoilRadiation::construction_arsenicOfTheBackgroundIsNotManaged()
{
  const QHash<QString, double> background { { QStringLiteral( "SOIL_As" ), 40 }, { QStringLiteral( "SOIL_Pb" ), 900 } };
  const SoilResult red = mSoil->sample( { in( "SOIL_As", 35 ) }, QStringLiteral( "type1" ), {}, mDay, background );
  QCOMPARE( red.level, 1 );
  QCOMPARE( red.background, QStringList { QStringLiteral( "SOIL_As" ) } );
  QCOMPARE( mSoil->sample( { in( "SOIL_As", 41 ) }, QStringLiteral( "type1" ), {}, mDay, background ).level, 2 );
  QCOMPARE( mSoil->sample( { in( "SOIL_Pb", 500 ) }, QStringLiteral( "type1" ), {}, mDay, background ).level, 2 ); // annex A has no lead
}

void TestSoilRadiation::soil_belowDetectionIsNoExceedance()
{
  const SoilResult result = mSoil->sample( { in( "SOIL_Hg", 3.0, true ) }, QStringLiteral( "paddy" ), 5.0, mDay );
  QCOMPARE( result.level, 1 );
  QCOMPARE( result.items.first().content.toString(), QStringLiteral( "1.5" ) );
}

void TestSoilRadiation::soil_hasNoVerdictWithoutContext()
{
  QCOMPARE( mSoil->sample( { in( "SOIL_Cd", 1 ) }, QStringLiteral( "paddy" ), {}, mDay ).state, Figure::State::NotRated );
  QCOMPARE( mSoil->sample( { in( "SOIL_Cd", 1 ) }, {}, 6.0, mDay ).state, Figure::State::NotRated );
  QCOMPARE( mSoil->sample( { in( "SOIL_Cd", 1 ) }, QStringLiteral( "paddy" ), 6.0, QDate( 2017, 1, 1 ) ).state, Figure::State::NoEdition );
  QCOMPARE( mSoil->sample( { in( "NO_SUCH", 1 ) }, QStringLiteral( "paddy" ), 6.0, mDay ).level, 0 );
}

void TestSoilRadiation::nemerow_byHand()
{
  // P: Cd 0.6/0.3 = 2, Pb 40/80 = 0.5, Zn 100/200 = 0.5; mean 1, largest 2: √((1 + 4)/2) = 1.58, light.
  Trail trail;
  const SoilResult result =
    mSoil->sample( { in( "SOIL_Cd", 0.6 ), in( "SOIL_Pb", 40 ), in( "SOIL_Zn", 100 ) }, QStringLiteral( "paddy" ), 5.0, mDay, {}, &trail );
  QCOMPARE( result.nemerow.value->toString(), QStringLiteral( "1.58" ) );
  QCOMPARE( result.nemerowLevel, 3 );
  QVERIFY( !result.nemerow.basis.confirmed );
  QCOMPARE( trail.steps().last().expression, QStringLiteral( "√[(1.000² + 2.000²) / 2]" ) );
  QCOMPARE( mSoil->sample( { in( "SOIL_Cd", 0.6 ) }, QStringLiteral( "paddy" ), 5.0, mDay ).nemerow.state, Figure::State::TooFew );
}

/** \a count hours that swing between 78 and 82 nGy/h: mean 80, σ 2. */
static QList<Reading> quietHours( int count )
{
  QList<Reading> hours;
  for ( int i = 0; i < count; ++i )
    hours.append( Reading { 1700000000 - 1700000000 % 3600 + i * 3600LL, i % 2 ? 82.0 : 78.0 } );
  return hours;
}

void TestSoilRadiation::baseline_clipsOutliersAndNeedsHours()
{
  QList<Reading> hours = quietHours( 1000 );
  hours[10].value = 500;
  hours[11].flag = QualityFlag::Fault;
  const GammaBaseline baseline = mRadiation->baseline( hours, mDay );
  QCOMPARE( baseline.mean.value->toString(), QStringLiteral( "80.0" ) );
  QCOMPARE( baseline.mean.validInputs, 999 );
  QVERIFY( qAbs( baseline.sigma - 2 ) < 0.01 );
  QVERIFY( qAbs( baseline.high - 86 ) < 0.05 );
  QVERIFY( !baseline.mean.basis.confirmed ); // a convention of this program
  QCOMPARE( mRadiation->baseline( quietHours( 719 ), mDay ).mean.state, Figure::State::TooFew );
  QCOMPARE( mRadiation->baseline( {}, mDay ).mean.state, Figure::State::NoData );
}

void TestSoilRadiation::gamma_looksAtRain()
{
  const GammaBaseline baseline = mRadiation->baseline( quietHours( 1000 ), mDay );
  QList<Reading> hours = quietHours( 24 );
  hours[5].value = 110;  // rain three hours before
  hours[15].value = 110; // dry
  hours[16].value = 170; // far
  hours[20].value = 60;  // below
  const GammaResult result = mRadiation->gamma( hours, { Reading { hours.at( 2 ).begin, 4.0 } }, baseline );
  QCOMPARE( result.above, 3 );
  QCOMPARE( result.aboveInRain, 1 );
  QCOMPARE( result.far, 1 );
  QCOMPARE( result.below, 1 );
  QCOMPARE( result.withinShare.value->toString(), QStringLiteral( "83.3" ) ); // 20 of 24
  QCOMPARE( result.highest, 170.0 );
}

void TestSoilRadiation::water_activityAgainstGuidance()
{
  const Figure alpha = mRadiation->waterActivity( QStringLiteral( "ALPHA" ), 0.6, false, mDay );
  QCOMPARE( alpha.value->toString(), QStringLiteral( "1.200" ) );
  QCOMPARE( alpha.basis.edition, QStringLiteral( "GB5749-2022" ) );
  QCOMPARE( mRadiation->waterActivity( QStringLiteral( "BETA" ), 1.0, false, mDay ).value->toString(), QStringLiteral( "1.000" ) );
  QCOMPARE( mRadiation->waterActivity( QStringLiteral( "ALPHA" ), 2.0, true, mDay ).value->toString(), QStringLiteral( "1.000" ) );
  QCOMPARE( mRadiation->waterActivity( QStringLiteral( "ALPHA" ), 0.6, false, QDate( 2020, 1, 1 ) ).basis.edition,
    QStringLiteral( "GB5749-2006" ) );
  QCOMPARE( mRadiation->waterActivity( QStringLiteral( "ALPHA" ), 0.6, false, QDate( 2000, 1, 1 ) ).state, Figure::State::NoEdition );
  QCOMPARE( mRadiation->waterActivity( QStringLiteral( "GAMMA" ), 80, false, mDay ).state, Figure::State::NotRated );
}

void TestSoilRadiation::exposure_sumsRatiosAndSquares()
{
  // 50 Hz: E limit 200/0.05 = 4000 V/m. 2000/4000 + 1000/(200/0.1) = 0.5 + 0.5 = 1: at the limit.
  const QString field = QStringLiteral( "EM_E" );
  ExposureResult result = mRadiation->exposure( field, { { 50, 2000 }, { 100, 1000 } }, mDay );
  QVERIFY( result.meets );
  QVERIFY( qAbs( result.sums.first().ratio - 1 ) < 1e-12 );
  QVERIFY( !mRadiation->exposure( field, { { 50, 2000 }, { 100, 1001 } }, mDay ).meets );
  // 900 and 1800 MHz: limit 12 V/m each; (7.2/12)² + (9.6/12)² = 0.36 + 0.64 = 1.
  result = mRadiation->exposure( field, { { 9e8, 7.2 }, { 18e8, 9.6 } }, mDay );
  QVERIFY( result.meets );
  QVERIFY( !result.sums.first().low );
  QVERIFY( !mRadiation->exposure( field, { { 9e8, 7.3 }, { 18e8, 9.6 } }, mDay ).meets );
  // The two ranges are judged apart.
  QCOMPARE( mRadiation->exposure( field, { { 50, 3000 }, { 9e8, 11 } }, mDay ).sums.size(), 2 );
  QVERIFY( mRadiation->exposure( field, { { 50, 3000 }, { 9e8, 11 } }, mDay ).meets );
  // Power density 0.4 W/m²: ratios, not squares. 0.2/0.4 + 0.2/0.4 = 1.
  QVERIFY( mRadiation->exposure( QStringLiteral( "EM_S" ), { { 9e8, 0.2 }, { 18e8, 0.2 } }, mDay ).meets );
  QVERIFY( !mRadiation->exposure( QStringLiteral( "EM_S" ), { { 9e8, 0.2 }, { 18e8, 0.21 } }, mDay ).meets );
  result = mRadiation->exposure( field, { { 0.1, 5 } }, mDay );
  QCOMPARE( result.state, Figure::State::NotRated );
  QCOMPARE( result.withoutLimit, 1 );
  QVERIFY( !result.meets );
  QCOMPARE( mRadiation->exposure( field, { { 50, 1 } }, QDate( 2010, 1, 1 ) ).state, Figure::State::NoEdition );
}

void TestSoilRadiation::dose_ofEightyNanograyOutdoors()
{
  QVERIFY( qAbs( RadiationAssessment::annualDose( 80 ) - 0.098 ) < 0.0005 );
}

QTEST_APPLESS_MAIN( TestSoilRadiation )
#include "test_soilradiation.moc"
