#include "TestSupport.h"

#include "base/Resources.h"
#include "evaluation/EffectStudy.h"
#include "evaluation/LoadStudy.h"
#include "evaluation/UpwindSectors.h"
#include "monitoring/Evaluator.h"
#include "monitoring/MemoryInput.h"

#include <cmath>

using namespace jinguan;
using jinguan::test::MemoryInput;

namespace
{
UtcSeconds at( const QDate &day, int hour = 0 )
{
  return QDateTime( day, QTime( 0, 0 ), displayZone() ).toSecsSinceEpoch() + hour * 3600LL;
}

Station station( const char *code, const char *kind, const char *element, double lon, double lat, const char *river = "",
  const QVariantMap &attributes = {} )
{
  Station station;
  station.code = QString::fromLatin1( code );
  station.name = { station.code, station.code };
  station.kind = QString::fromLatin1( kind );
  station.elements = QStringList { QString::fromLatin1( element ) };
  station.river = QString::fromLatin1( river );
  station.attributes = attributes;
  station.positions << StationPosition { { lon, lat }, {}, {}, {} };
  return station;
}

QList<Reading> series( const QDate &from, const QList<double> &values, qint64 step = 3600 )
{
  QList<Reading> readings;
  for ( qsizetype i = 0; i < values.size(); ++i )
    readings.append( Reading { at( from ) + i * step, values.at( i ) } );
  return readings;
}

QList<double> constant( int count, double value )
{
  return QList<double>( count, value );
}
} // namespace

/** Studies over stored readings; figures worked out by hand beside each check. */
class TestStudies : public QObject
{
    Q_OBJECT

  private:
    std::optional<Catalogue> mCatalogue;
    std::unique_ptr<Evaluator> mEvaluator;
    const QDate mDay { 2024, 3, 1 };

  private Q_SLOTS:
    void initTestCase()
    {
      Result<Catalogue> catalogue = Catalogue::load( Resources::path( QStringLiteral( "catalogue" ) ) );
      VERIFY_OK( catalogue );
      mCatalogue = catalogue.take();
      Result<Evaluator> evaluator = Evaluator::load( Resources::path( QString() ), *mCatalogue );
      VERIFY_OK( evaluator );
      mEvaluator = std::make_unique<Evaluator>( evaluator.take() );
    }

    void sectorOf_isCentredOnTheNames_data()
    {
      QTest::addColumn<double>( "degrees" );
      QTest::addColumn<QString>( "name" );
      QTest::newRow( "north" ) << 0.0 << "N";
      QTest::newRow( "just west of north" ) << 348.75 << "N";
      QTest::newRow( "last of NNW" ) << 348.74 << "NNW";
      QTest::newRow( "first of NNE" ) << 11.25 << "NNE";
      QTest::newRow( "360" ) << 360.0 << "N";
      QTest::newRow( "south-west" ) << 225.0 << "SW";
      QTest::newRow( "negative" ) << -90.0 << "W";
    }

    void sectorOf_isCentredOnTheNames()
    {
      QFETCH( double, degrees );
      QTEST( UpwindSectors::sectorName( UpwindSectors::sectorOf( degrees ) ), "name" );
    }

    void sectors_shareHoursAndPollution()
    {
      // Eight hours: four from north (10, 20, 30, 40), two from east (100, 60), one calm (40), one without direction.
      const QList<Reading> values = series( mDay, { 10, 20, 30, 40, 100, 60, 40, 70 } );
      QList<Reading> directions = series( mDay, { 0, 5, 355, 350, 90, 85, 200 } );
      const UpwindResult result = UpwindSectors::compute( values, directions, series( mDay, { 2, 2, 2, 2, 2, 2, 0.4, 2 } ), 75, 0.5 );
      QCOMPARE( result.hours, 7 );
      QCOMPARE( result.withoutWind, 1 );
      QCOMPARE( result.sectors[0].hours, 4 );
      QVERIFY( std::abs( result.sectors[0].hourShare - 400.0 / 7 ) < 1e-9 );
      QVERIFY( std::abs( result.sectors[0].pollutionShare - 100.0 * 100 / 300 ) < 1e-9 );
      QCOMPARE( result.sectors[4].mean, 80.0 );
      QVERIFY( std::abs( result.sectors[4].pollutionShare - 100.0 * 160 / 300 ) < 1e-9 );
      QCOMPARE( result.threshold, 50.0 ); // sorted 10 20 30 40 40 60 100: rank 4.5
      QCOMPARE( result.sectors[4].probability, 1.0 );
      QCOMPARE( result.sectors[0].probability, 0.0 );
      QCOMPARE( result.calm.hours, 1 );
      const UpwindSector both = UpwindSectors::together( result, { 0, 4 } );
      QCOMPARE( both.hours, 6 );
      QVERIFY( std::abs( both.pollutionShare - 100.0 * 260 / 300 ) < 1e-9 );
    }

    void sectors_takeTheNearestWind()
    {
      MemoryInput input;
      input.add( QStringLiteral( "A" ), "PM2.5", Period::Hour, series( mDay, constant( 48, 50 ) ) );
      for ( const char *weather : { "near", "far" } )
      {
        input.add( QString::fromLatin1( weather ), "WD", Period::Hour, series( mDay, constant( 48, weather[0] == 'n' ? 90 : 270 ) ) );
        input.add( QString::fromLatin1( weather ), "WS", Period::Hour, series( mDay, constant( 48, 2 ) ) );
      }
      input.add( QStringLiteral( "nearest" ), "WD", Period::Hour, series( mDay, constant( 10, 180 ) ) ); // too few hours
      const QList<Station> stations { station( "A", "air_standard", "air", 104, 30.6 ), station( "far", "weather", "air", 104.5, 30.6 ),
        station( "near", "weather", "air", 104.1, 30.6 ), station( "nearest", "weather", "air", 104.01, 30.6 ) };
      const Result<UpwindResult> result =
        UpwindSectors::analyse( { QStringLiteral( "A" ), QStringLiteral( "PM2.5" ), mDay, mDay.addDays( 1 ) }, stations, input );
      VERIFY_OK( result );
      QCOMPARE( result->windStation, QStringLiteral( "near" ) );
      QCOMPARE( result->sectors[4].hours, 48 );
      QVERIFY( !UpwindSectors::analyse( { QStringLiteral( "A" ), QStringLiteral( "O3" ), mDay, mDay }, stations, input ) );
      QVERIFY( !UpwindSectors::analyse( { QStringLiteral( "none" ), QStringLiteral( "PM2.5" ), mDay, mDay }, stations, input ) );
      QVERIFY( !UpwindSectors::analyse( { QStringLiteral( "A" ), QStringLiteral( "PM2.5" ), mDay, mDay }, { stations.first() }, input ) );
    }

    void effect_comparesDailyMeansWithinWeather()
    {
      MemoryInput input;
      // Six days before, alternating cold-light 80 and cold-breeze 40 ± 1; six after, 70 and 30 ± 1, of which the last has 17 hours only.
      const auto add = [&]( const QDate &first, double light, double breeze ) {
        for ( int day = 0; day < 8; ++day )
        {
          const bool isLight = day % 2 == 0;
          const double value = ( isLight ? light : breeze ) + ( day / 2 % 2 ? 1 : -1 );
          input.add( QStringLiteral( "A" ), "PM2.5", Period::Hour, series( first.addDays( day ), constant( day == 7 ? 17 : 24, value ) ) );
          input.add( QStringLiteral( "A" ), "WS", Period::Hour, series( first.addDays( day ), constant( 24, isLight ? 1 : 2 ) ) );
          input.add( QStringLiteral( "A" ), "TEMP", Period::Hour, series( first.addDays( day ), constant( 24, 5 ) ) );
        }
      };
      add( mDay, 80, 40 );
      const QDate later = mDay.addYears( 1 );
      add( later, 70, 30 );
      EffectRequest request;
      request.indicator = QStringLiteral( "PM2.5" );
      request.before = { { QStringLiteral( "A" ) }, mDay, mDay.addDays( 7 ) };
      request.after = { { QStringLiteral( "A" ) }, later, later.addDays( 7 ) };
      const QList<Station> stations { station( "A", "air_standard", "air", 104, 30.6 ) };
      const Result<EffectStudyResult> result = EffectStudy( mEvaluator->standards() ).run( request, stations, input );
      VERIFY_OK( result );
      QCOMPARE( result->before.size(), 7 ); // the eighth has 17 hours
      QCOMPARE( result->plain.before, 7 );
      // Plain means: 4 light days (79, 81, 79, 81) and 3 breeze days (39, 41, 39): (320 + 119) / 7, after (280 + 89) / 7.
      QVERIFY( std::abs( result->plain.difference + 70.0 / 7 ) < 1e-9 );
      QVERIFY( !result->plain.significant ); // the weather hides it
      QVERIFY( result->weatherAware );
      QCOMPARE( result->weatherAware->classes.size(), 2 );
      QVERIFY( std::abs( result->weatherAware->total.difference + 10 ) < 1e-9 );
      QVERIFY( result->weatherAware->total.significant );
      QCOMPARE( result->windBefore, QStringLiteral( "A" ) );
      request.byWeather = false;
      QVERIFY( !EffectStudy( mEvaluator->standards() ).run( request, stations, input )->weatherAware );
      request.after.stations = QStringList { QStringLiteral( "nowhere" ) };
      QVERIFY( !EffectStudy( mEvaluator->standards() ).run( request, stations, input ) );
      request.after = { { QStringLiteral( "A" ) }, QDate( 2030, 1, 1 ), QDate( 2030, 1, 9 ) };
      QVERIFY( !EffectStudy( mEvaluator->standards() ).run( request, stations, input ) );
    }

    void loads_areConcentrationTimesFlow()
    {
      MemoryInput input;
      const int hours = 31 * 24;
      input.add( QStringLiteral( "U" ), "NH3-N", Period::Hour, series( mDay, constant( hours, 0.4 ) ) );
      input.add( QStringLiteral( "D" ), "NH3-N", Period::Hour, series( mDay, constant( hours, 1.2 ) ) );
      input.add( QStringLiteral( "Q" ), "FLOW", Period::Hour, series( mDay, constant( hours, 10 ) ) );
      input.add( QStringLiteral( "Q" ), "LEVEL", Period::Hour, series( mDay, constant( hours, 2.5 ) ) );
      const QList<Station> stations { station( "U", "water_section", "surface_water", 104, 30.7, "Jin" ),
        station( "D", "water_section", "surface_water", 104.1, 30.5, "Jin", { { QStringLiteral( "upstream" ), QStringLiteral( "U" ) } } ),
        station( "Q", "water_quantity", "surface_water", 104.05, 30.6, "Jin" ),
        station( "X", "water_section", "surface_water", 104.3, 30.6, "Tuo" ) };
      const Result<EcoDeduction> deduction = EcoDeduction::load( mEvaluator->standards() );
      VERIFY_OK( deduction );
      const LoadStudy study( mEvaluator->waterQuality(), *deduction );
      const Result<QList<SectionLoad>> rows =
        study.run( { QStringLiteral( "NH3-N" ), mDay, QDate( 2024, 3, 31 ), {}, {}, QStringLiteral( "excess_load" ) }, stations, input );
      VERIFY_OK( rows );
      QCOMPARE( rows->size(), 3 );
      const SectionLoad &down = rows->at( 1 );
      QCOMPARE( down.section, QStringLiteral( "D" ) );
      QCOMPARE( down.flowStation, QStringLiteral( "Q" ) );
      QCOMPARE( *down.level, 2.5 );
      // 10 m³/s × 744 h × 3600 s = 26.784 million m³; × 1.2 g/m³ = 32.141 t
      QCOMPARE( down.load.load.value->toString(), QStringLiteral( "32.141" ) );
      QCOMPARE( down.load.volume.value->toString(), QStringLiteral( "2678.40" ) );
      QCOMPARE( down.number, 4 );
      QCOMPARE( down.upstreamNumber, 2 );
      QCOMPARE( *down.target, 1.0 );
      // (1.2 − 1.0) mg/L × 2678.4 · 10⁴ m³ × 0.01 × 2 = 10.71
      QVERIFY( down.deduction );
      QCOMPARE( down.deduction->amount.value->toString(), QStringLiteral( "10.71" ) );
      QVERIFY( down.demo );
      QVERIFY( down.trail.steps().size() >= 4 );
      QCOMPARE( rows->at( 0 ).deduction->amount.value->toDouble(), 0.0 ); // class II owes nothing
      QVERIFY( !rows->at( 2 ).reason.isEmpty() );
      QVERIFY( !rows->at( 2 ).deduction );
      // Between borders: what comes in counts, max( target, upstream ).
      const Result<QList<SectionLoad>> border = study.run(
        { QStringLiteral( "NH3-N" ), mDay, QDate( 2024, 3, 31 ), { QStringLiteral( "D" ) }, {}, QStringLiteral( "border_difference" ) },
        stations, input );
      QCOMPARE( border->first().deduction->amount.value->toString(), QStringLiteral( "10.71" ) );
      QVERIFY( !study.run( { QStringLiteral( "NH3-N" ), mDay, mDay, { QStringLiteral( "nowhere" ) }, {}, {} }, stations, input ) );
      QVERIFY( !study.run( { QStringLiteral( "NH3-N" ), mDay, mDay, {}, {}, QStringLiteral( "no_rule" ) }, stations, input ) );
    }

    void loads_withoutUpstreamSayWhatIsMissing()
    {
      MemoryInput input;
      input.add( QStringLiteral( "D" ), "NH3-N", Period::Hour, series( mDay, constant( 744, 1.2 ) ) );
      input.add( QStringLiteral( "D" ), "FLOW", Period::Hour, series( mDay, constant( 744, 10 ) ) );
      const QList<Station> stations { station( "D", "water_section", "surface_water", 104.1, 30.5, "Jin" ) };
      const Result<EcoDeduction> deduction = EcoDeduction::load( mEvaluator->standards() );
      const Result<QList<SectionLoad>> rows =
        LoadStudy( mEvaluator->waterQuality(), *deduction )
          .run( { QStringLiteral( "NH3-N" ), mDay, QDate( 2024, 3, 31 ), {}, {}, QStringLiteral( "border_difference" ) }, stations, input );
      VERIFY_OK( rows );
      QCOMPARE( rows->first().flowStation, QStringLiteral( "D" ) ); // its own
      QVERIFY( !rows->first().deduction );
      QVERIFY( rows->first().reason.contains( QStringLiteral( "upstream" ) ) );
    }
};

QTEST_GUILESS_MAIN( TestStudies )
#include "test_studies.moc"
