#include "TestSupport.h"

#include "base/DelimitedReader.h"
#include "base/Resources.h"
#include "monitoring/Catalogue.h"
#include "monitoring/LimitTables.h"
#include "monitoring/NoiseAssessment.h"
#include "monitoring/Standards.h"

using namespace jinguan;

/** Levels by hand, surveys of a published bulletin, and a day of real one-second data computed apart. */
class TestNoiseAssessment : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase();
    void levels_byHand();
    void levels_exceededPercentiles();
    void background_isTakenOff_data();
    void background_isTakenOff();
    void octaves_areSumsOfThirds();
    void day_splitsDayAndNight();
    void day_needsMinutesAndHours();
    void day_ofRealSecondsAgrees();
    void day_ofRealMinutesAgrees();
    void day_comparesWithItsZone_data();
    void day_comparesWithItsZone();
    void point_countsDaysAndNights();
    void survey_gradesRegionAndRoads();
    void indoor_judgesOctaves();
    void nothing_withoutAnEdition();

  private:
    static UtcSeconds at( const QDate &day, int hour )
    {
      return QDateTime( day, QTime( 0, 0 ), displayZone() ).toSecsSinceEpoch() + hour * 3600LL;
    }
    /** Minutes of a day from 06:00, by day and by night each of one level. */
    static QList<Reading> minutes( const QDate &day, double daytime, double night );
    static QList<Reading> file( const QString &path );

    Standards mStandards;
    LimitTables mLimits;
    std::unique_ptr<NoiseAssessment> mNoise;
    const QDate mDay = QDate( 2024, 5, 6 );
};

void TestNoiseAssessment::initTestCase()
{
  Result<Catalogue> catalogue = Catalogue::load( Resources::path( QStringLiteral( "catalogue" ) ) );
  VERIFY_OK( catalogue );
  Result<Standards> standards = Standards::load( Resources::path( QStringLiteral( "standards" ) ) );
  VERIFY_OK( standards );
  mStandards = standards.take();
  Result<LimitTables> limits = LimitTables::load( mStandards, *catalogue );
  VERIFY_OK( limits );
  mLimits = limits.take();
  mNoise = std::make_unique<NoiseAssessment>( mStandards, mLimits );
}

QList<Reading> TestNoiseAssessment::minutes( const QDate &day, double daytime, double night )
{
  QList<Reading> result;
  for ( int minute = 0; minute < 24 * 60; ++minute )
    result.append( Reading { at( day, 6 ) + minute * 60, minute < 16 * 60 ? daytime : night } );
  return result;
}

QList<Reading> TestNoiseAssessment::file( const QString &path )
{
  QList<Reading> result;
  const Result<QList<DelimitedReader::Record>> records = DelimitedReader::readAll( path );
  if ( !records )
    return result;
  for ( const DelimitedReader::Record &record : records->mid( 1 ) )
  {
    bool ok = false;
    const double level = record.fields.value( 1 ).toDouble( &ok );
    const QDateTime time = parseTime( record.fields.value( 0 ) );
    if ( ok && time.isValid() )
      result.append( Reading { time.toSecsSinceEpoch(), level } );
  }
  return result;
}

static bool near( double a, double b, double within = 0.005 )
{
  return qAbs( a - b ) < within;
}

void TestNoiseAssessment::levels_byHand()
{
  QVERIFY( near( *noise::energyMean( { 60, 60, 60 } ), 60 ) );
  QVERIFY( near( *noise::energyMean( { 70, 60 } ), 67.40 ) ); // 10 lg (11e6 / 2)
  QVERIFY( near( *noise::energySum( { 60, 60 } ), 63.01 ) );
  QVERIFY( !noise::energyMean( {} ) );
  QVERIFY( near( noise::dayNight( 55, 45 ), 55.0 ) );
  QVERIFY( near( noise::dayNight( 60, 55 ), 62.4, 0.05 ) );
}

void TestNoiseAssessment::levels_exceededPercentiles()
{
  QList<double> levels;
  for ( int i = 100; i >= 0; --i )
    levels.append( i );
  const NoiseStatistics statistics = noise::statistics( levels );
  QCOMPARE( *statistics.l10, 90.0 ); // exceeded by ten of a hundred
  QCOMPARE( *statistics.l50, 50.0 );
  QCOMPARE( *statistics.l90, 10.0 );
  QCOMPARE( *statistics.maximum, 100.0 );
  QCOMPARE( *statistics.minimum, 0.0 );
  QCOMPARE( *noise::exceeded( { 50, 60 }, 10 ), 59.0 );
  QVERIFY( !noise::statistics( {} ).leq );
}

void TestNoiseAssessment::background_isTakenOff_data()
{
  QTest::addColumn<double>( "measured" );
  QTest::addColumn<double>( "expected" ); // −1: repeat the measurement
  QTest::newRow( "10 apart" ) << 60.0 << 60.0;
  QTest::newRow( "6 apart" ) << 56.0 << 55.0;
  QTest::newRow( "5 apart" ) << 55.0 << 53.0;
  QTest::newRow( "3 apart" ) << 53.0 << 50.0;
  QTest::newRow( "2 apart" ) << 52.0 << -1.0;
}

void TestNoiseAssessment::background_isTakenOff()
{
  QFETCH( double, measured );
  QFETCH( double, expected );
  QCOMPARE( noise::withoutBackground( measured, 50 ).value_or( -1 ), expected );
}

void TestNoiseAssessment::octaves_areSumsOfThirds()
{
  const QMap<double, double> octaves = noise::octavesFromThirds( { { 50, 40 }, { 63, 40 }, { 80, 40 }, { 100, 30 }, { 125, 50 } } );
  QCOMPARE( octaves.size(), 1 ); // 160 Hz is missing for the octave of 125 Hz
  QVERIFY( near( octaves.value( 63 ), 44.77 ) );
}

void TestNoiseAssessment::day_splitsDayAndNight()
{
  Trail trail;
  const NoiseDay day = mNoise->day( minutes( mDay, 58.04, 46.0 ), 60, mDay, QStringLiteral( "2" ), &trail );
  QCOMPARE( day.ld.value->toString(), QStringLiteral( "58.0" ) );
  QCOMPARE( day.ln.value->toString(), QStringLiteral( "46.0" ) );
  QCOMPARE( day.ld.validInputs, 16 );
  QCOMPARE( day.ln.validInputs, 8 );
  QCOMPARE( day.ldn.value->toString(), QStringLiteral( "57.5" ) ); // 10 lg[(16·10^5.804 + 8·10^5.6)/24] = 57.47
  QCOMPARE( day.dayMeets, std::optional<bool>( true ) );
  QCOMPARE( day.nightMeets, std::optional<bool>( true ) );
  QCOMPARE( day.ld.basis.edition, QStringLiteral( "GB3096-2008" ) );
  QCOMPARE( trail.steps().size(), 5 );
}

void TestNoiseAssessment::day_needsMinutesAndHours()
{
  QList<Reading> samples = minutes( mDay, 58, 46 );
  for ( int i = 0; i < 16; ++i )
    samples[i].flag = QualityFlag::Maintenance; // 44 minutes are left of the first hour
  for ( int i = 60; i < 75; ++i )
    samples[i].flag = QualityFlag::Maintenance; // 45 of the second
  NoiseDay day = mNoise->day( samples, 60, mDay, {} );
  QCOMPARE( day.ld.validInputs, 15 );
  QVERIFY( !day.hours.at( 0 ) );
  QVERIFY( day.hours.at( 1 ) );
  QVERIFY( !day.dayMeets ); // no zone
  day = mNoise->day( samples.mid( 0, 11 * 60 + 60 ), 60, mDay, QStringLiteral( "2" ) );
  QCOMPARE( day.ld.validInputs, 11 );
  QCOMPARE( day.ld.state, Figure::State::TooFew );
  QVERIFY( !day.dayMeets );
  QCOMPARE( day.ln.state, Figure::State::NoData );
  QCOMPARE( day.ldn.state, Figure::State::NoData );
}

void TestNoiseAssessment::day_ofRealSecondsAgrees()
{
  SHARED_OR_SKIP( path, "data/noise/test_data_laeq1s.csv" );
  const QList<Reading> samples = file( path );
  QCOMPARE( samples.size(), 86401 );
  const NoiseDay day = mNoise->day( samples, 1, QDate( 2025, 3, 22 ), QStringLiteral( "1" ) );
  // Computed apart in Python from the same file.
  QVERIFY( near( day.ld.value->toDouble(), 50.5, 1e-9 ) );
  QVERIFY( near( *day.daytime.leq, 50.49967 ) );
  QVERIFY( near( *day.daytime.l10, 52.785907, 1e-6 ) );
  QVERIFY( near( *day.daytime.l50, 48.385907, 1e-6 ) );
  QVERIFY( near( *day.daytime.l90, 44.985907, 1e-6 ) );
  QVERIFY( near( *day.daytime.maximum, 75.885907, 1e-6 ) );
  QCOMPARE( day.ln.state, Figure::State::TooFew ); // the file ends at midnight
  QCOMPARE( day.ln.validInputs, 2 );
}

void TestNoiseAssessment::day_ofRealMinutesAgrees()
{
  SHARED_OR_SKIP( path, "data/noise/test_data_laeq1m.csv" );
  const NoiseDay day = mNoise->day( file( path ), 60, QDate( 2025, 3, 25 ), QStringLiteral( "1" ) );
  QCOMPARE( day.ld.value->toString(), QStringLiteral( "52.7" ) );
  QCOMPARE( day.ln.value->toString(), QStringLiteral( "46.7" ) );
  QCOMPARE( day.ldn.value->toString(), QStringLiteral( "54.5" ) );
}

void TestNoiseAssessment::day_comparesWithItsZone_data()
{
  QTest::addColumn<QString>( "zone" );
  QTest::addColumn<double>( "day" );
  QTest::addColumn<double>( "night" );
  QTest::addColumn<bool>( "dayMeets" );
  QTest::addColumn<bool>( "nightMeets" );
  const auto row = []( const char *zone, double day, double night, bool dayMeets, bool nightMeets ) {
    QTest::addRow( "%s %g %g", zone, day, night ) << QString::fromLatin1( zone ) << day << night << dayMeets << nightMeets;
  };
  row( "0", 50.0, 40.0, true, true );
  row( "0", 50.1, 40.1, false, false );
  row( "1", 55.04, 45.06, true, false ); // 55.0 and 45.1
  row( "2", 60.0, 50.0, true, true );
  row( "3", 65.0, 55.0, true, true );
  row( "4a", 70.0, 55.1, true, false );
  row( "4b", 70.1, 60.0, false, true );
}

void TestNoiseAssessment::day_comparesWithItsZone()
{
  QFETCH( QString, zone );
  QFETCH( double, day );
  QFETCH( double, night );
  QFETCH( bool, dayMeets );
  QFETCH( bool, nightMeets );
  QList<Reading> samples = minutes( mDay, day, night );
  NoiseDay result = mNoise->day( samples, 60, mDay, zone );
  QCOMPARE( result.dayMeets, std::optional<bool>( dayMeets ) );
  QCOMPARE( result.nightMeets, std::optional<bool>( nightMeets ) );
  QCOMPARE( result.nightPeaksMeet, std::optional<bool>( true ) );
  samples.last().value = 80; // 05:59 of the next day, far above limit + 15
  QCOMPARE( mNoise->day( samples, 60, mDay, zone ).nightPeaksMeet, std::optional<bool>( false ) );
}

void TestNoiseAssessment::point_countsDaysAndNights()
{
  QList<NoiseDay> days;
  for ( const double night : { 49.0, 49.0, 51.0 } )
    days.append( mNoise->day( minutes( mDay, 58, night ), 60, mDay, QStringLiteral( "2" ) ) );
  days.append( mNoise->day( {}, 60, mDay, QStringLiteral( "2" ) ) ); // nothing measured: not counted
  const NoisePointResult point = mNoise->point( QStringLiteral( "p" ), {}, QStringLiteral( "2" ), days );
  QCOMPARE( point.dayAttained.value->toString(), QStringLiteral( "100.0" ) );
  QCOMPARE( point.nightAttained.value->toString(), QStringLiteral( "66.7" ) );
  QCOMPARE( point.nightAttained.validInputs, 3 );
  QCOMPARE( mNoise->attained( { point, point }, true ).value->toString(), QStringLiteral( "66.7" ) );
  QCOMPARE( mNoise->attained( { point, point }, true ).validInputs, 6 );
}

void TestNoiseAssessment::survey_gradesRegionAndRoads()
{
  const auto points = []( const QList<QPair<double, double>> &values ) {
    QList<NoiseSurveyPoint> result;
    for ( const auto &[level, length] : values )
      result.append( NoiseSurveyPoint { {}, level, length } );
    return result;
  };
  // Bulletin of Xuancheng 2018: regional day 54.5 → 较好, night 46.1 → 一般; roads by day 59.3 → 好.
  QCOMPARE( mNoise->survey( QStringLiteral( "region" ), false, points( { { 54.0, 0 }, { 55.0, 0 } } ), mDay ).gradeName.zh,
    QStringLiteral( "较好" ) );
  QCOMPARE( mNoise->survey( QStringLiteral( "region" ), true, points( { { 46.1, 0 } } ), mDay ).gradeName.zh, QStringLiteral( "一般" ) );
  QCOMPARE( mNoise->survey( QStringLiteral( "traffic" ), false, points( { { 59.3, 1000 } } ), mDay ).gradeName.zh, QStringLiteral( "好" ) );
  // 1 km at 72 and 3 km at 68: (72 + 204)/4 = 69.0, a quarter above 70.
  const NoiseSurveyResult roads =
    mNoise->survey( QStringLiteral( "traffic" ), false, points( { { 72, 1000 }, { 68, 3000 }, { 90, 0 } } ), mDay );
  QCOMPARE( roads.mean.value->toString(), QStringLiteral( "69.0" ) );
  QCOMPARE( roads.grade, 2 );
  QCOMPARE( roads.above70.value->toString(), QStringLiteral( "25.0" ) );
  QCOMPARE( roads.mean.validInputs, 2 ); // a section without length does not count
  // 50.05 rounds to the even 50.0: still grade 1; 50.06 is 50.1.
  QCOMPARE( mNoise->survey( QStringLiteral( "region" ), false, points( { { 50.05, 0 } } ), mDay ).grade, 1 );
  QCOMPARE( mNoise->survey( QStringLiteral( "region" ), false, points( { { 50.06, 0 } } ), mDay ).grade, 2 );
}

void TestNoiseAssessment::indoor_judgesOctaves()
{
  QMap<double, double> octaves { { 31.5, 72 }, { 63, 55 }, { 125, 43 }, { 250, 35 }, { 500, 29 } };
  IndoorNoiseResult result = mNoise->indoor( QStringLiteral( "2" ), QStringLiteral( "A" ), true, octaves, 35, mDay );
  QVERIFY( result.meets ); // every band at its limit
  QCOMPARE( result.bands.size(), 6 );
  octaves[125] = 43.6; // 44 as a whole decibel
  result = mNoise->indoor( QStringLiteral( "4a" ), QStringLiteral( "A" ), true, octaves, 35, mDay );
  QVERIFY( !result.meets );
  QVERIFY( !result.bands.at( 3 ).meets );
  QVERIFY( mNoise->indoor( QStringLiteral( "4a" ), QStringLiteral( "B" ), true, octaves, 35, mDay ).meets );
  QVERIFY( !mNoise->indoor( QStringLiteral( "1" ), QStringLiteral( "A" ), true, octaves, {}, mDay ).meets );
  QCOMPARE( mNoise->indoor( QStringLiteral( "2" ), QStringLiteral( "C" ), true, octaves, 35, mDay ).state, Figure::State::NotRated );
  QVERIFY( !mNoise->indoor( QStringLiteral( "2" ), QStringLiteral( "A" ), true, {}, {}, mDay ).meets );
}

void TestNoiseAssessment::nothing_withoutAnEdition()
{
  const QDate day( 2005, 5, 6 );
  const NoiseDay result = mNoise->day( minutes( day, 50, 40 ), 60, day, QStringLiteral( "2" ) );
  QCOMPARE( result.ld.state, Figure::State::NoEdition );
  QVERIFY( !result.ld.value );
  QVERIFY( !result.dayMeets );
  QCOMPARE( mNoise->survey( QStringLiteral( "region" ), false, { NoiseSurveyPoint { {}, 50, 0 } }, day ).grade, 0 );
  QCOMPARE( mNoise->indoor( QStringLiteral( "2" ), QStringLiteral( "A" ), true, { { 63, 50 } }, {}, day ).state, Figure::State::NoEdition );
}

QTEST_APPLESS_MAIN( TestNoiseAssessment )
#include "test_noiseassessment.moc"
