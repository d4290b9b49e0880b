#include "TestSupport.h"

#include "base/Resources.h"
#include "monitoring/AirQuality.h"
#include "monitoring/Evaluator.h"
#include "monitoring/Standards.h"

#include <QFile>

#include <cmath>

using namespace jinguan;

/** The one entrance to all verdicts: editions by date, every element, and never a good grade for nothing. */
class TestEvaluator : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase();
    void air_editionFollowsTheHourOfTheReading_data();
    void air_editionFollowsTheHourOfTheReading();
    void air_oneHourParticlesBefore2026NameThePractice();
    void air_askedEditionIsUsed();
    void air_dailyReportTakesTheEightHourOzone();
    void air_withoutValuesIsNoData();
    void air_yearAndNoxUseGb3095();
    void air_limitsAndBandsMeet();
    void water_gradeNamesClassAndDrivers();
    void water_bandsOfOxygenRiseToBetter();
    void noise_dayAndNightFollowLocalTime_data();
    void noise_dayAndNightFollowLocalTime();
    void noise_surveyGradeWithoutClass();
    void soil_needsLandUseAndPh();
    void soil_worstItemDecides();
    void groundwater_isNotJudgedAsSurfaceWater();
    void radiation_comparesWithTheBaselineOnly();
    void radiation_fieldLimitFollowsFrequency();
    void ecology_isNotRated();
    void legend_hasEveryElement();
    void move_keepsJudging();

  private:
    static UtcSeconds at( const QString &local ) { return parseTime( local ).toSecsSinceEpoch(); }
    static Station stationOf( const QString &kind, const QString &element, const QVariantMap &attributes = {} )
    {
      Station station;
      station.kind = kind;
      station.elements = QStringList { element };
      station.district = QStringLiteral( "510104" );
      station.attributes = attributes;
      return station;
    }
    Evaluator::Value value( const QString &indicator, double number, const QString &local, Period period = Period::Hour ) const
    {
      return { indicator, number, period, at( local ), false };
    }

    Catalogue mCatalogue;
    std::unique_ptr<Evaluator> mEvaluator;
};

void TestEvaluator::initTestCase()
{
  Result<Catalogue> catalogue = Catalogue::load( Resources::path( QStringLiteral( "catalogue" ) ) );
  VERIFY_OK( catalogue );
  mCatalogue = catalogue.take();
  Result<Evaluator> evaluator = Evaluator::load( Resources::folder(), mCatalogue );
  VERIFY_OK( evaluator );
  mEvaluator = std::make_unique<Evaluator>( evaluator.take() );
}

void TestEvaluator::air_editionFollowsTheHourOfTheReading_data()
{
  QTest::addColumn<QString>( "time" );
  QTest::addColumn<QString>( "edition" );
  QTest::addColumn<int>( "index" );
  QTest::newRow( "before Chengdu's start" ) << QStringLiteral( "2012-12-31T23:00:00+08:00" ) << QString() << 0;
  QTest::newRow( "first hour of 2013" ) << QStringLiteral( "2013-01-01T00:00:00+08:00" ) << QStringLiteral( "HJ633-2012/CNEMC" ) << 100;
  QTest::newRow( "last hour of 2012 edition" ) << QStringLiteral( "2026-02-28T23:00:00+08:00" ) << QStringLiteral( "HJ633-2012/CNEMC" )
                                               << 100;
  QTest::newRow( "first hour of 2026 edition" ) << QStringLiteral( "2026-03-01T00:00:00+08:00" ) << QStringLiteral( "HJ633-2026" ) << 114;
}

void TestEvaluator::air_editionFollowsTheHourOfTheReading()
{
  QFETCH( QString, time );
  QFETCH( QString, edition );
  QFETCH( int, index );
  const Station station = stationOf( QStringLiteral( "air_standard" ), QStringLiteral( "air" ) );
  const QList<Grade> grades { mEvaluator->grade( value( QStringLiteral( "PM2.5" ), 75, time ), station ),
    mEvaluator->stationGrade( QStringLiteral( "air" ), station, { value( QStringLiteral( "PM2.5" ), 75, time ) }, at( time ) ) };
  for ( const Grade &grade : grades )
  {
    QCOMPARE( grade.edition, edition );
    if ( edition.isEmpty() )
    {
      QCOMPARE( grade.state, Grade::State::NoEdition );
      QVERIFY( grade.colour.isEmpty() && grade.level == 0 && !grade.name.zh.isEmpty() );
      continue;
    }
    QCOMPARE( grade.state, Grade::State::Graded );
    QCOMPARE( grade.index, std::optional<int>( index ) );
    QCOMPARE( grade.drivers, QStringList( QStringLiteral( "PM2.5" ) ) );
  }
}

void TestEvaluator::air_oneHourParticlesBefore2026NameThePractice()
{
  const QString hour = QStringLiteral( "2015-06-01T10:00:00+08:00" );
  const Station station = stationOf( QStringLiteral( "air_standard" ), QStringLiteral( "air" ) );
  const Evaluator::Value sliding = value( QStringLiteral( "PM2.5" ), 35, hour, Period::Day );
  const Evaluator::Value nitrogen = value( QStringLiteral( "NO2" ), 100, hour );
  const Grade lawful = mEvaluator->stationGrade(
    QStringLiteral( "air" ), station, { value( QStringLiteral( "PM2.5" ), 300, hour ), sliding, nitrogen }, at( hour ) );
  QCOMPARE( lawful.edition, QStringLiteral( "HJ633-2012" ) );
  QCOMPARE( lawful.index, std::optional<int>( 50 ) );
  const Grade practice =
    mEvaluator->stationGrade( QStringLiteral( "air" ), station, { value( QStringLiteral( "PM2.5" ), 300, hour ), nitrogen }, at( hour ) );
  QCOMPARE( practice.edition, QStringLiteral( "HJ633-2012/CNEMC" ) );
  QCOMPARE( practice.index, std::optional<int>( 350 ) );
  QVERIFY( practice.standard.contains( QStringLiteral( "CNEMC" ) ) );
  QCOMPARE( mEvaluator->grade( nitrogen, station ).edition, QStringLiteral( "HJ633-2012" ) );
}

void TestEvaluator::air_askedEditionIsUsed()
{
  const QString hour = QStringLiteral( "2019-07-18T12:00:00+08:00" );
  const Station station = stationOf( QStringLiteral( "air_standard" ), QStringLiteral( "air" ) );
  const Grade trend = mEvaluator->grade( value( QStringLiteral( "PM2.5" ), 75, hour ), station, QStringLiteral( "HJ 633-2026" ) );
  QCOMPARE( trend.index, std::optional<int>( 114 ) );
  QCOMPARE( trend.standard, QStringLiteral( "HJ 633-2026" ) );
  QCOMPARE( trend.name.zh, QStringLiteral( "轻度污染" ) );
  QCOMPARE( trend.colour, QStringLiteral( "#FF7E00" ) );
}

void TestEvaluator::air_dailyReportTakesTheEightHourOzone()
{
  const QString day = QStringLiteral( "2026-06-01T00:00:00+08:00" );
  const Station station = stationOf( QStringLiteral( "air_standard" ), QStringLiteral( "air" ) );
  const Grade grade = mEvaluator->stationGrade( QStringLiteral( "air" ), station,
    { value( QStringLiteral( "PM2.5" ), 20, day, Period::Day ), value( QStringLiteral( "O3_8H" ), 161, day, Period::Day ),
      value( QStringLiteral( "O3" ), 250, day ) },
    at( day ) );
  QCOMPARE( grade.index, std::optional<int>( 101 ) );
  QCOMPARE( grade.drivers, QStringList( QStringLiteral( "O3" ) ) );
  QCOMPARE( grade.validInputs, 2 );
}

void TestEvaluator::air_withoutValuesIsNoData()
{
  const Station station = stationOf( QStringLiteral( "air_standard" ), QStringLiteral( "air" ) );
  const QString hour = QStringLiteral( "2026-06-01T00:00:00+08:00" );
  QCOMPARE( mEvaluator->stationGrade( QStringLiteral( "air" ), station, {}, at( hour ) ).state, Grade::State::NoData );
  // weather alone is no verdict on the air
  QCOMPARE( mEvaluator->stationGrade( QStringLiteral( "air" ), station, { value( QStringLiteral( "TEMP" ), 25, hour ) }, at( hour ) ).state,
    Grade::State::NotRated );
  // nor is a value of another element
  QCOMPARE( mEvaluator->stationGrade( QStringLiteral( "air" ), station, { value( QStringLiteral( "DO" ), 7, hour ) }, at( hour ) ).state,
    Grade::State::NoData );
  for ( const double broken : { std::nan( "" ), -3.0 } )
    QCOMPARE( mEvaluator->grade( value( QStringLiteral( "PM2.5" ), broken, hour ), station ).state, Grade::State::NotRated );
}

void TestEvaluator::air_yearAndNoxUseGb3095()
{
  const Station station = stationOf( QStringLiteral( "air_standard" ), QStringLiteral( "air" ) );
  const QString before = QStringLiteral( "2025-01-01T00:00:00+08:00" );
  const QString after = QStringLiteral( "2027-01-01T00:00:00+08:00" );
  QCOMPARE( mEvaluator->grade( value( QStringLiteral( "PM2.5" ), 33, before, Period::Year ), station ).level, 2 );
  const Grade above = mEvaluator->grade( value( QStringLiteral( "PM2.5" ), 33, after, Period::Year ), station );
  QCOMPARE( above.level, 3 );
  QCOMPARE( above.edition, QStringLiteral( "GB3095-2026/transition" ) );
  QCOMPARE( mEvaluator->grade( value( QStringLiteral( "NOx" ), 251, after ), station ).level, 3 );
}

void TestEvaluator::air_limitsAndBandsMeet()
{
  const Station station = stationOf( QStringLiteral( "air_standard" ), QStringLiteral( "air" ) );
  const UtcSeconds then = at( QStringLiteral( "2026-06-01T00:00:00+08:00" ) );
  const QList<LimitLine> limits = mEvaluator->limits( QStringLiteral( "PM2.5" ), Period::Hour, then, station );
  QCOMPARE( limits.size(), 2 );
  QCOMPARE( limits.last().value, 60.0 );
  QVERIFY2( limits.last().label.zh.contains( QStringLiteral( "二级" ) ) && limits.last().label.zh.contains( QStringLiteral( "24小时" ) ),
    qPrintable( limits.last().label.zh ) );
  QVERIFY( limits.last().label.en.contains( QStringLiteral( "GB 3095-2026" ) ) );
  const QList<GradeBand> bands = mEvaluator->bands( QStringLiteral( "PM2.5" ), Period::Hour, then, station );
  QCOMPARE( bands.size(), 6 );
  QCOMPARE( bands.first().from, 0.0 );
  QVERIFY( std::isinf( bands.last().to ) );
  for ( qsizetype i = 1; i < bands.size(); ++i )
  {
    QCOMPARE( bands.at( i ).from, bands.at( i - 1 ).to );
    QCOMPARE( bands.at( i ).grade.level, bands.at( i - 1 ).grade.level + 1 );
  }
  QCOMPARE( bands.at( 1 ).to, limits.last().value );
}

void TestEvaluator::water_gradeNamesClassAndDrivers()
{
  const QString hour = QStringLiteral( "2021-04-01T04:00:00+08:00" );
  const Station river = stationOf( QStringLiteral( "water_section" ), QStringLiteral( "surface_water" ) );
  const QList<Evaluator::Value> values { value( QStringLiteral( "pH" ), 7.64, hour, Period::FourHours ),
    value( QStringLiteral( "DO" ), 7.07, hour, Period::FourHours ), value( QStringLiteral( "CODMn" ), 2.9, hour, Period::FourHours ),
    value( QStringLiteral( "NH3-N" ), 0.213, hour, Period::FourHours ), value( QStringLiteral( "TP" ), 0.223, hour, Period::FourHours ),
    value( QStringLiteral( "TN" ), 2.87, hour, Period::FourHours ) };
  const Grade grade = mEvaluator->stationGrade( QStringLiteral( "surface_water" ), river, values, at( hour ) );
  QCOMPARE( grade.name.zh, QStringLiteral( "Ⅳ类" ) );
  QCOMPARE( grade.drivers, QStringList( QStringLiteral( "TP" ) ) );
  QCOMPARE( grade.standard, QStringLiteral( "GB 3838-2002" ) );
  QCOMPARE( grade.clause, QStringLiteral( "table 1" ) );
  QCOMPARE( grade.validInputs, 5 );
  const Station lake = stationOf( QStringLiteral( "water_section" ), QStringLiteral( "surface_water" ),
    { { QStringLiteral( "water_body" ), QStringLiteral( "lake" ) } } );
  QCOMPARE( mEvaluator->stationGrade( QStringLiteral( "surface_water" ), lake, values, at( hour ) ).level, 6 );
  QCOMPARE( mEvaluator->grade( value( QStringLiteral( "WT" ), 30, hour ), river ).state, Grade::State::NotRated );
}

void TestEvaluator::water_bandsOfOxygenRiseToBetter()
{
  const Station river = stationOf( QStringLiteral( "water_section" ), QStringLiteral( "surface_water" ) );
  const UtcSeconds then = at( QStringLiteral( "2021-04-01T04:00:00+08:00" ) );
  const QList<GradeBand> bands = mEvaluator->bands( QStringLiteral( "DO" ), Period::FourHours, then, river );
  QCOMPARE( bands.size(), 6 );
  QCOMPARE( bands.first().grade.level, 6 );
  QCOMPARE( bands.first().to, 2.0 );
  QCOMPARE( bands.last().grade.level, 1 );
  QCOMPARE( bands.last().from, 7.5 );
  const QList<LimitLine> limits = mEvaluator->limits( QStringLiteral( "DO" ), Period::FourHours, then, river );
  QVERIFY( limits.size() == 5 && limits.first().isLower );
  const QList<GradeBand> acidity = mEvaluator->bands( QStringLiteral( "pH" ), Period::FourHours, then, river );
  QCOMPARE( acidity.size(), 3 );
  QCOMPARE( acidity.at( 1 ).grade.level, 1 );
}

void TestEvaluator::noise_dayAndNightFollowLocalTime_data()
{
  QTest::addColumn<QString>( "time" );
  QTest::addColumn<double>( "level" );
  QTest::addColumn<int>( "expected" );
  QTest::newRow( "05:00 is night" ) << QStringLiteral( "2026-05-01T05:00:00+08:00" ) << 51.0 << 2;
  QTest::newRow( "06:00 is day" ) << QStringLiteral( "2026-05-01T06:00:00+08:00" ) << 51.0 << 1;
  QTest::newRow( "21:00 is day" ) << QStringLiteral( "2026-05-01T21:00:00+08:00" ) << 60.0 << 1;
  QTest::newRow( "22:00 is night" ) << QStringLiteral( "2026-05-01T22:00:00+08:00" ) << 50.0 << 1;
  QTest::newRow( "60.04 is 60.0" ) << QStringLiteral( "2026-05-01T12:00:00+08:00" ) << 60.04 << 1;
  QTest::newRow( "60.1 is above" ) << QStringLiteral( "2026-05-01T12:00:00+08:00" ) << 60.1 << 2;
}

void TestEvaluator::noise_dayAndNightFollowLocalTime()
{
  QFETCH( QString, time );
  QFETCH( double, level );
  QFETCH( int, expected );
  const Station station =
    stationOf( QStringLiteral( "noise_zone" ), QStringLiteral( "noise" ), { { QStringLiteral( "noise_class" ), QStringLiteral( "2" ) } } );
  const Grade grade = mEvaluator->grade( value( QStringLiteral( "Leq" ), level, time ), station );
  QCOMPARE( grade.level, expected );
  QCOMPARE( grade.standard, QStringLiteral( "GB 3096-2008" ) );
}

void TestEvaluator::noise_surveyGradeWithoutClass()
{
  const QString day = QStringLiteral( "2026-05-01T06:00:00+08:00" );
  const Station region = stationOf( QStringLiteral( "noise_region" ), QStringLiteral( "noise" ) );
  QCOMPARE( mEvaluator->grade( value( QStringLiteral( "Ld" ), 54.5, day, Period::Day ), region ).name.zh, QStringLiteral( "较好" ) );
  QCOMPARE( mEvaluator->grade( value( QStringLiteral( "Ln" ), 46.1, day, Period::Day ), region ).name.zh, QStringLiteral( "一般" ) );
  const Station road = stationOf( QStringLiteral( "noise_traffic" ), QStringLiteral( "noise" ) );
  QCOMPARE( mEvaluator->grade( value( QStringLiteral( "Ln" ), 51.4, day, Period::Day ), road ).name.zh, QStringLiteral( "好" ) );
  QCOMPARE( mEvaluator->grade( value( QStringLiteral( "Ld" ), 80, day, Period::Day ), road ).level, 5 );
  const Station hub = stationOf( QStringLiteral( "noise_hub" ), QStringLiteral( "noise" ) );
  QCOMPARE( mEvaluator->grade( value( QStringLiteral( "Ld" ), 60, day, Period::Day ), hub ).state, Grade::State::NotRated );
  QCOMPARE(
    mEvaluator->grade( value( QStringLiteral( "Ld" ), 54.5, QStringLiteral( "2012-05-01T06:00:00+08:00" ), Period::Day ), region ).state,
    Grade::State::NoEdition );
}

void TestEvaluator::soil_needsLandUseAndPh()
{
  const QString day = QStringLiteral( "2024-05-01" );
  const Evaluator::Value cadmium = value( QStringLiteral( "SOIL_Cd" ), 0.35, day, Period::Sample );
  const auto judged = [&]( const QVariantMap &attributes ) {
    return mEvaluator->grade( cadmium, stationOf( QStringLiteral( "soil_base" ), QStringLiteral( "soil" ), attributes ) );
  };
  const QString use = QStringLiteral( "land_use" );
  const QString ph = QStringLiteral( "ph" );
  QCOMPARE( judged( {} ).state, Grade::State::NotRated );
  QCOMPARE( judged( { { use, QStringLiteral( "paddy" ) } } ).state, Grade::State::NotRated );
  QCOMPARE( judged( { { use, QStringLiteral( "paddy" ) }, { ph, 5.5 } } ).level, 2 );    // limit 0.3
  QCOMPARE( judged( { { use, QStringLiteral( "paddy" ) }, { ph, 5.6 } } ).level, 1 );    // limit 0.4
  QCOMPARE( judged( { { use, QStringLiteral( "rotation" ) }, { ph, 6.0 } } ).level, 2 ); // the stricter 0.3
  QCOMPARE( judged( { { use, QStringLiteral( "orchard" ) }, { ph, 8.0 } } ).level, 1 );  // as other: 0.6
  const Grade built = judged( { { use, QStringLiteral( "type1" ) } } );
  QCOMPARE( built.level, 1 );
  QCOMPARE( built.standard, QStringLiteral( "GB 36600-2018" ) );
}

void TestEvaluator::soil_worstItemDecides()
{
  const QString day = QStringLiteral( "2024-05-01" );
  const Station farm =
    stationOf( QStringLiteral( "soil_base" ), QStringLiteral( "soil" ), { { QStringLiteral( "land_use" ), QStringLiteral( "other" ) } } );
  const QList<Evaluator::Value> values { value( QStringLiteral( "SOIL_Cd" ), 0.2, day, Period::Sample ),
    value( QStringLiteral( "SOIL_Pb" ), 1001, day, Period::Sample ), value( QStringLiteral( "SOIL_Zn" ), 900, day, Period::Sample ),
    value( QStringLiteral( "SOIL_pH" ), 7.8, day, Period::Sample ) };
  const Grade grade = mEvaluator->stationGrade( QStringLiteral( "soil" ), farm, values, at( day ) );
  QCOMPARE( grade.name.zh, QStringLiteral( "严格管控类" ) );
  QCOMPARE( grade.drivers, QStringList( QStringLiteral( "SOIL_Pb" ) ) );
  QCOMPARE( grade.validInputs, 3 );
}

void TestEvaluator::groundwater_isNotJudgedAsSurfaceWater()
{
  const QString day = QStringLiteral( "2024-05-01" );
  const Station well = stationOf( QStringLiteral( "groundwater_well" ), QStringLiteral( "groundwater" ) );
  const Grade grade = mEvaluator->grade( value( QStringLiteral( "NH3-N" ), 0.8, day, Period::Sample ), well );
  QCOMPARE( grade.standard, QStringLiteral( "GB/T 14848-2017" ) );
  QCOMPARE( grade.level, 4 ); // surface water would be class III
}

void TestEvaluator::radiation_comparesWithTheBaselineOnly()
{
  const QString hour = QStringLiteral( "2026-05-01T06:00:00+08:00" );
  const Station unknown = stationOf( QStringLiteral( "radiation_gamma" ), QStringLiteral( "radiation" ) );
  QCOMPARE( mEvaluator->grade( value( QStringLiteral( "GAMMA" ), 5000, hour ), unknown ).state, Grade::State::NotRated );
  const Station known = stationOf( QStringLiteral( "radiation_gamma" ), QStringLiteral( "radiation" ),
    { { QStringLiteral( "baseline_mean" ), 80.0 }, { QStringLiteral( "baseline_sigma" ), 4.0 } } );
  QCOMPARE( mEvaluator->grade( value( QStringLiteral( "GAMMA" ), 92, hour ), known ).level, 1 );
  QCOMPARE( mEvaluator->grade( value( QStringLiteral( "GAMMA" ), 92.1, hour ), known ).level, 2 );
  const Grade far = mEvaluator->grade( value( QStringLiteral( "GAMMA" ), 161, hour ), known );
  QCOMPARE( far.level, 3 );
  QVERIFY( !far.confirmed ); // a convention, not a standard
  QCOMPARE( mEvaluator->limits( QStringLiteral( "GAMMA" ), Period::Hour, at( hour ), known ).size(), 2 );
}

void TestEvaluator::radiation_fieldLimitFollowsFrequency()
{
  const QString hour = QStringLiteral( "2026-05-01T06:00:00+08:00" );
  const UtcSeconds then = at( hour );
  const auto limit = [&]( const char *indicator, double frequency ) {
    const Station station =
      stationOf( QStringLiteral( "radiation_em" ), QStringLiteral( "radiation" ), { { QStringLiteral( "frequency_hz" ), frequency } } );
    const QList<LimitLine> lines = mEvaluator->limits( QString::fromLatin1( indicator ), Period::Hour, then, station );
    return lines.isEmpty() ? -1.0 : lines.first().value;
  };
  QVERIFY( qFuzzyCompare( limit( "EM_E", 50 ), 4000.0 ) );
  QVERIFY( qFuzzyCompare( limit( "EM_B", 50 ), 100.0 ) );
  QVERIFY( qFuzzyCompare( limit( "EM_S", 900e6 ), 0.4 ) );
  QVERIFY( qFuzzyCompare( limit( "EM_S", 3.75e9 ), 0.5 ) );
  QVERIFY( qFuzzyCompare( limit( "EM_E", 10e9 ), 22.0 ) );
  QVERIFY( qFuzzyCompare( limit( "EM_B", 4 ), 2500.0 ) );
  QCOMPARE( limit( "EM_S", 50 ), -1.0 );
  const Station line =
    stationOf( QStringLiteral( "radiation_em" ), QStringLiteral( "radiation" ), { { QStringLiteral( "frequency_hz" ), 50 } } );
  QCOMPARE( mEvaluator->grade( value( QStringLiteral( "EM_B" ), 100.5, hour ), line ).name.zh, QStringLiteral( "超标" ) );
}

void TestEvaluator::ecology_isNotRated()
{
  const QString day = QStringLiteral( "2026-05-01" );
  const Station plot = stationOf( QStringLiteral( "eco_plot" ), QStringLiteral( "ecology" ) );
  QCOMPARE(
    mEvaluator->stationGrade( QStringLiteral( "ecology" ), plot, { value( QStringLiteral( "NDVI" ), 0.6, day, Period::Month ) }, at( day ) )
      .state,
    Grade::State::NotRated );
  QCOMPARE( mEvaluator->stationGrade( QStringLiteral( "ecology" ), plot, {}, at( day ) ).state, Grade::State::NoData );
}

void TestEvaluator::legend_hasEveryElement()
{
  const UtcSeconds now = at( QStringLiteral( "2026-06-01" ) );
  const QHash<QString, int> expected { { QStringLiteral( "air" ), 6 }, { QStringLiteral( "surface_water" ), 6 },
    { QStringLiteral( "groundwater" ), 5 }, { QStringLiteral( "soil" ), 6 }, { QStringLiteral( "noise" ), 7 },
    { QStringLiteral( "radiation" ), 3 } };
  for ( auto entry = expected.cbegin(); entry != expected.cend(); ++entry )
  {
    const QList<Grade> legend = mEvaluator->legend( entry.key(), now );
    QCOMPARE( legend.size(), entry.value() );
    for ( const Grade &grade : legend )
      QVERIFY2( grade.isGraded() && grade.colour.startsWith( QLatin1Char( '#' ) ) && !grade.name.zh.isEmpty() && !grade.name.en.isEmpty(),
        qPrintable( entry.key() ) );
  }
  QCOMPARE( mEvaluator->legend( QStringLiteral( "air" ), at( QStringLiteral( "2010-06-01" ) ) ).first().state, Grade::State::NoEdition );
}

void TestEvaluator::move_keepsJudging()
{
  Result<Evaluator> loaded = Evaluator::load( Resources::folder(), mCatalogue );
  VERIFY_OK( loaded );
  const Evaluator moved = loaded.take();
  const Station station = stationOf( QStringLiteral( "air_standard" ), QStringLiteral( "air" ) );
  QCOMPARE( moved.grade( value( QStringLiteral( "CO" ), 2.2, QStringLiteral( "2026-06-01T00:00:00+08:00" ), Period::Day ), station ).index,
    std::optional<int>( 55 ) );
}

QTEST_APPLESS_MAIN( TestEvaluator )
#include "test_evaluator.moc"
