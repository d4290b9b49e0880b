#include "TestSupport.h"

#include "base/Resources.h"
#include "monitoring/MemoryInput.h"

#include <cmath>

using namespace jinguan;
using jinguan::test::MemoryInput;

/** The entrance that the command line calls: every element, every grouping. */
class TestPeriodEvaluation : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase();
    void air_byHourUsesSlidingMeansBefore2026();
    void air_byDayAndStation();
    void air_ofTheCityLeavesOutControlPoints();
    void air_ofADistrictWithoutOzone();
    void air_byMonthRanksDistricts();
    void air_withoutEditionSaysSo();
    void air_takesDailyValuesWhereThereIsNothingFiner();
    void water_sectionsAndDistricts();
    void groundwater_ofWells();
    void noise_ofDaysAndMonths();
    void soil_ofPlots();
    void radiation_againstItsYear();
    void request_isChecked_data();
    void request_isChecked();
    void input_failuresAndCancelAreReported();

  private:
    static UtcSeconds at( const QDate &day, int hour = 0 )
    {
      return QDateTime( day, QTime( 0, 0 ), displayZone() ).toSecsSinceEpoch() + hour * 3600LL;
    }
    static QList<Reading> constant( const QDate &from, int hours, double value, qint64 step = 3600 );
    static Station station( const char *code, const char *element, const char *district = "510104", const QVariantMap &attributes = {} );
    QList<EvaluationRow> rows( const EvaluationRequest &request, const QList<Station> &stations, const MemoryInput &input ) const;
    void addCleanAir( MemoryInput &input, const QString &station, const QDate &from, int days, double pm25 ) const;
    static EvaluationRequest ask(
      const char *element, Period period, const QDate &from, const QDate &to, EvaluationRequest::By by = EvaluationRequest::By::Station );
    static const Figure *figure( const EvaluationRow &row, const char *id, const char *indicator );

    Catalogue mCatalogue;
    std::unique_ptr<PeriodEvaluation> mEvaluation;
};

void TestPeriodEvaluation::initTestCase()
{
  Result<Catalogue> catalogue = Catalogue::load( Resources::path( QStringLiteral( "catalogue" ) ) );
  VERIFY_OK( catalogue );
  mCatalogue = catalogue.take();
  Result<PeriodEvaluation> evaluation = PeriodEvaluation::load( Resources::path( QString() ), mCatalogue );
  VERIFY_OK( evaluation );
  mEvaluation = std::make_unique<PeriodEvaluation>( evaluation.take() );
}

QList<Reading> TestPeriodEvaluation::constant( const QDate &from, int count, double value, qint64 step )
{
  QList<Reading> readings;
  for ( int i = 0; i < count; ++i )
    readings.append( Reading { at( from ) + i * step, value } );
  return readings;
}

Station TestPeriodEvaluation::station( const char *code, const char *element, const char *district, const QVariantMap &attributes )
{
  Station station;
  station.code = QString::fromLatin1( code );
  station.elements = QStringList { QString::fromLatin1( element ) };
  station.district = station.unit = QString::fromLatin1( district );
  station.attributes = attributes;
  return station;
}

EvaluationRequest TestPeriodEvaluation::ask(
  const char *element, Period period, const QDate &from, const QDate &to, EvaluationRequest::By by )
{
  EvaluationRequest request;
  request.element = QString::fromLatin1( element );
  request.period = period;
  request.from = from;
  request.to = to;
  request.by = by;
  request.withTrail = true;
  return request;
}

QList<EvaluationRow> TestPeriodEvaluation::rows(
  const EvaluationRequest &request, const QList<Station> &stations, const MemoryInput &input ) const
{
  const Result<QList<EvaluationRow>> result = mEvaluation->evaluate( request, stations, input );
  return result ? *result : QList<EvaluationRow>();
}

void TestPeriodEvaluation::addCleanAir( MemoryInput &input, const QString &station, const QDate &from, int days, double pm25 ) const
{
  const QList<QPair<const char *, double>> values { { "SO2", 12 }, { "NO2", 30 }, { "PM10", 63 }, { "CO", 1 }, { "O3", 90 },
    { "PM2.5", pm25 } };
  for ( const auto &[pollutant, value] : values )
    input.add( station, pollutant, Period::Hour, constant( from, days * 24, value ) );
}

const Figure *TestPeriodEvaluation::figure( const EvaluationRow &row, const char *id, const char *indicator )
{
  const auto found = std::find_if( row.figures.cbegin(), row.figures.cend(),
    [&]( const Figure &f ) { return f.id == QLatin1String( id ) && f.indicator == QLatin1String( indicator ); } );
  return found == row.figures.cend() ? nullptr : &*found;
}

void TestPeriodEvaluation::air_byHourUsesSlidingMeansBefore2026()
{
  MemoryInput input;
  // PM2.5 10 for a day, then 94 from midnight on: the sliding mean rises by 3.5 an hour.
  for ( const QDate &day : { QDate( 2025, 5, 6 ), QDate( 2026, 5, 6 ) } )
  {
    input.add( QStringLiteral( "a" ), "PM2.5", Period::Hour, constant( day.addDays( -1 ), 24, 10 ) );
    input.add( QStringLiteral( "a" ), "PM2.5", Period::Hour, constant( day, 24, 94 ) );
  }
  const QList<Station> stations { station( "a", "air" ) };
  const QList<EvaluationRow> old = rows( ask( "air", Period::Hour, QDate( 2025, 5, 6 ), QDate( 2025, 5, 6 ) ), stations, input );
  QCOMPARE( old.size(), 24 );
  QCOMPARE( old.first().index, std::optional<int>( 20 ) ); // 13.5 → 14: 50·14/35
  QCOMPARE( old.last().index, std::optional<int>( 124 ) ); // 94 itself: 100 + 50·19/40
  QCOMPARE( old.first().main.basis.edition, QStringLiteral( "HJ633-2012" ) );
  QVERIFY( !old.first().isValid() ); // one pollutant of six
  const QList<EvaluationRow> now = rows( ask( "air", Period::Hour, QDate( 2026, 5, 6 ), QDate( 2026, 5, 6 ) ), stations, input );
  QCOMPARE( now.first().index, std::optional<int>( 131 ) ); // the hour itself: 100 + 50·34/55
  QCOMPARE( now.first().begin, at( QDate( 2026, 5, 6 ) ) );
  EvaluationRequest practice = ask( "air", Period::Hour, QDate( 2025, 5, 6 ), QDate( 2025, 5, 6 ) );
  practice.editions = QStringList { QStringLiteral( "HJ633-2012/CNEMC" ) };
  QCOMPARE( rows( practice, stations, input ).first().index, std::optional<int>( 124 ) );
}

void TestPeriodEvaluation::air_byDayAndStation()
{
  MemoryInput input;
  const QDate day( 2024, 5, 6 );
  addCleanAir( input, QStringLiteral( "a" ), day, 2, 80 );
  const QList<EvaluationRow> result =
    rows( ask( "air", Period::Day, day, day.addDays( 1 ) ), { station( "a", "air" ), station( "n", "noise" ) }, input );
  QCOMPARE( result.size(), 2 );
  const EvaluationRow &row = result.first();
  QCOMPARE( row.place, QStringLiteral( "a" ) );
  QCOMPARE( row.index, std::optional<int>( 107 ) ); // 100 + 50·5/40 = 106.25
  QCOMPARE( row.grade.zh, QStringLiteral( "轻度污染" ) );
  QCOMPARE( row.drivers, QStringList { QStringLiteral( "PM2.5" ) } );
  QCOMPARE( row.attained, std::optional<bool>( false ) );
  QVERIFY( row.isValid() );
  QCOMPARE( row.main.validInputs, 6 );
  QCOMPARE( figure( row, "24h", "PM2.5" )->value->toString(), QStringLiteral( "80" ) );
  QCOMPARE( figure( row, "24h", "PM2.5" )->validInputs, 24 );
  QCOMPARE( figure( row, "8h_max", "O3" )->validInputs, 17 );
  QVERIFY( !row.trail.steps().isEmpty() );
}

void TestPeriodEvaluation::air_ofTheCityLeavesOutControlPoints()
{
  MemoryInput input;
  const QDate day( 2024, 5, 6 );
  addCleanAir( input, QStringLiteral( "a" ), day, 1, 80 );
  addCleanAir( input, QStringLiteral( "b" ), day, 1, 60 );
  addCleanAir( input, QStringLiteral( "clean" ), day, 1, 1 );
  addCleanAir( input, QStringLiteral( "micro" ), day, 1, 400 );
  QList<Station> stations { station( "a", "air" ), station( "b", "air", "510105" ), station( "clean", "air" ), station( "micro", "air" ) };
  stations[2].isControlPoint = true;
  stations[3].countsInEvaluation = false;
  const QList<EvaluationRow> city = rows( ask( "air", Period::Day, day, day, EvaluationRequest::By::City ), stations, input );
  QCOMPARE( city.size(), 1 );
  QCOMPARE( city.first().place, QStringLiteral( "510100" ) );
  QCOMPARE( figure( city.first(), "24h", "PM2.5" )->value->toString(), QStringLiteral( "70" ) );
  QCOMPARE( city.first().index, std::optional<int>( 94 ) );
  QCOMPARE( rows( ask( "air", Period::Day, day, day, EvaluationRequest::By::District ), stations, input ).size(), 2 );
  QCOMPARE( rows( ask( "air", Period::Day, day, day ), stations, input ).size(), 4 );
}

void TestPeriodEvaluation::air_ofADistrictWithoutOzone()
{
  MemoryInput input;
  const QDate day( 2024, 5, 6 );
  input.add( QStringLiteral( "a" ), "PM2.5", Period::Hour, constant( day, 24, 80 ) );
  const QList<EvaluationRow> district =
    rows( ask( "air", Period::Day, day, day, EvaluationRequest::By::District ), { station( "a", "air" ) }, input );
  QCOMPARE( district.size(), 1 );
  QCOMPARE( figure( district.first(), "24h", "PM2.5" )->value->toString(), QStringLiteral( "80" ) );
  const EvaluationRow station = rows( ask( "air", Period::Day, day, day ), { this->station( "a", "air" ) }, input ).first();
  const QList<TrailStep> steps = station.trail.stepsOf( QStringLiteral( "PM2.5" ) );
  QCOMPARE( steps.size(), 3 ); // hours counted, their mean, the sub-index
  QCOMPARE( steps.at( 0 ).expression, QStringLiteral( "24 ≥ 20" ) );
  QVERIFY2( steps.at( 1 ).expression.endsWith( QStringLiteral( "/ 24 = 1920 / 24" ) ), qPrintable( steps.at( 1 ).expression ) );
  QVERIFY( station.trail.steps().size() > steps.size() );
  QVERIFY( !figure( district.first(), "8h_max", "O3" ) );
}

void TestPeriodEvaluation::air_byMonthRanksDistricts()
{
  MemoryInput input;
  const QDate from( 2024, 4, 1 );
  addCleanAir( input, QStringLiteral( "a" ), from, 61, 42 );
  addCleanAir( input, QStringLiteral( "b" ), from, 61, 35 );
  const QList<Station> stations { station( "a", "air", "510104" ), station( "b", "air", "510105" ) };
  const QList<EvaluationRow> result =
    rows( ask( "air", Period::Month, from, QDate( 2024, 5, 31 ), EvaluationRequest::By::District ), stations, input );
  QCOMPARE( result.size(), 4 );
  QCOMPARE( result.at( 0 ).place, QStringLiteral( "510105" ) );
  QCOMPARE( result.at( 0 ).rank, 1 );
  // 12/60 + 30/40 + 63/70 + 35/35 + 1/4 + 90/160 = 0.2 + 0.75 + 0.9 + 1 + 0.25 + 0.5625 = 3.6625
  QCOMPARE( result.at( 0 ).main.value->toString(), QStringLiteral( "3.66" ) );
  QCOMPARE( result.at( 1 ).main.value->toString(), QStringLiteral( "3.86" ) );
  QCOMPARE( result.at( 1 ).rank, 2 );
  QCOMPARE( result.at( 2 ).from, QDate( 2024, 5, 1 ) );
  QCOMPARE( figure( result.at( 0 ), "good_days", "" )->value->toString(), QStringLiteral( "100.0" ) );
  QCOMPARE( figure( result.at( 0 ), "p90", "O3" )->value->toString(), QStringLiteral( "90" ) );
  QVERIFY( !result.at( 0 ).attained ); // for whole years only
  QVERIFY( !result.at( 0 ).trail.steps().isEmpty() );
}

void TestPeriodEvaluation::air_withoutEditionSaysSo()
{
  MemoryInput input;
  const QDate day( 2010, 5, 6 );
  addCleanAir( input, QStringLiteral( "a" ), day, 1, 80 );
  for ( const Period period : { Period::Hour, Period::Day, Period::Month } )
  {
    const QList<EvaluationRow> result = rows( ask( "air", period, day, day ), { station( "a", "air" ) }, input );
    QVERIFY( !result.isEmpty() );
    QCOMPARE( result.first().main.state, Figure::State::NoEdition );
    QVERIFY( !result.first().index );
    QCOMPARE( result.first().level, 0 );
  }
}

void TestPeriodEvaluation::air_takesDailyValuesWhereThereIsNothingFiner()
{
  MemoryInput input;
  const QDate from( 2024, 4, 1 );
  input.add( QStringLiteral( "a" ), "PM2.5", Period::Day, constant( from, 30, 40, 86400 ) );
  const QList<EvaluationRow> result = rows( ask( "air", Period::Month, from, QDate( 2024, 4, 30 ) ), { station( "a", "air" ) }, input );
  QCOMPARE( figure( result.first(), "mean", "PM2.5" )->value->toString(), QStringLiteral( "40" ) );
  QCOMPARE( figure( result.first(), "mean", "PM2.5" )->state, Figure::State::Valid );
  QCOMPARE( result.first().main.state, Figure::State::TooFew ); // one index of six
}

void TestPeriodEvaluation::water_sectionsAndDistricts()
{
  MemoryInput input;
  const QDate from( 2024, 5, 1 );
  QList<Station> stations;
  for ( int i = 0; i < 5; ++i )
  {
    const QByteArray code = "w" + QByteArray::number( i );
    stations.append( station( code.constData(), "surface_water" ) );
    input.add( QString::fromLatin1( code ), "NH3-N", Period::FourHours, constant( from, 180, i == 0 ? 1.3 : 0.4, 4 * 3600 ) );
    input.add( QString::fromLatin1( code ), "TP", Period::FourHours, constant( from, 180, 0.04, 4 * 3600 ) );
  }
  stations[4].attributes.insert( QStringLiteral( "water_body" ), QStringLiteral( "lake" ) ); // TP 0.04: III in a lake
  const QList<EvaluationRow> sections = rows( ask( "surface_water", Period::Month, from, QDate( 2024, 5, 31 ) ), stations, input );
  QCOMPARE( sections.size(), 5 );
  QCOMPARE( sections.at( 0 ).level, 4 );
  QCOMPARE( sections.at( 0 ).grade.zh, QStringLiteral( "Ⅳ类" ) );
  QCOMPARE( sections.at( 0 ).drivers, QStringList { QStringLiteral( "NH3-N" ) } );
  QCOMPARE( sections.at( 0 ).attained, std::optional<bool>( false ) );
  QCOMPARE( sections.at( 1 ).level, 2 );
  QCOMPARE( sections.at( 4 ).level, 3 );
  const QList<EvaluationRow> district =
    rows( ask( "surface_water", Period::Month, from, QDate( 2024, 5, 31 ), EvaluationRequest::By::District ), stations, input );
  QCOMPARE( district.size(), 1 );
  QCOMPARE( district.first().main.value->toString(), QStringLiteral( "80.0" ) );
  QCOMPARE( district.first().grade.zh, QStringLiteral( "良好" ) );
  QCOMPARE( figure( district.first(), "stations_attained", "" )->value->toString(), QStringLiteral( "80.0" ) );
}

void TestPeriodEvaluation::groundwater_ofWells()
{
  MemoryInput input;
  const QDate day( 2024, 5, 6 );
  input.add( QStringLiteral( "g" ), "NO3-N", Period::Sample, { Reading { at( day, 10 ), 21 } } );
  const QList<EvaluationRow> result =
    rows( ask( "groundwater", Period::Year, QDate( 2024, 1, 1 ), QDate( 2024, 12, 31 ) ), { station( "g", "groundwater" ) }, input );
  QCOMPARE( result.size(), 1 );
  QCOMPARE( result.first().level, 4 );
  QCOMPARE( result.first().main.basis.edition, QStringLiteral( "GBT14848-2017" ) );
}

void TestPeriodEvaluation::noise_ofDaysAndMonths()
{
  MemoryInput input;
  const QDate from( 2024, 5, 1 );
  for ( int day = 0; day < 32; ++day )
  {
    for ( int hour = 0; hour < 24; ++hour )
    {
      const bool night = hour < 6 || hour >= 22;
      input.add( QStringLiteral( "n" ), "Leq", Period::Hour,
        { Reading { at( from.addDays( day ), hour ), night ? ( day == 9 ? 52.0 : 48.0 ) : 58.0 } } );
    }
  }
  const QList<Station> stations { station( "n", "noise", "510104", { { QStringLiteral( "noise_class" ), QStringLiteral( "2" ) } } ) };
  const QList<EvaluationRow> day = rows( ask( "noise", Period::Day, from, from ), stations, input );
  QCOMPARE( day.first().main.value->toString(), QStringLiteral( "58.0" ) );
  QCOMPARE( figure( day.first(), "Ln", "Ln" )->value->toString(), QStringLiteral( "48.0" ) );
  QCOMPARE( day.first().attained, std::optional<bool>( true ) );
  QCOMPARE( day.first().grade.zh, QStringLiteral( "达标" ) );
  const QList<EvaluationRow> month = rows( ask( "noise", Period::Month, from, QDate( 2024, 5, 31 ) ), stations, input );
  QCOMPARE( month.first().main.value->toString(), QStringLiteral( "100.0" ) );
  // The loud hours are those of day 10: 22–24 belong to its own night, 0–6 to the night before. Energy means: 49.4 and 51.3 dB.
  QCOMPARE( figure( month.first(), "night_attained", "" )->value->toString(), QStringLiteral( "96.8" ) ); // 30 of 31
  QCOMPARE( month.first().attained, std::optional<bool>( false ) );
  QCOMPARE( rows( ask( "noise", Period::Month, from, QDate( 2024, 5, 31 ), EvaluationRequest::By::City ), stations, input )
              .first()
              .figures.first()
              .value->toString(),
    QStringLiteral( "96.8" ) );
}

void TestPeriodEvaluation::soil_ofPlots()
{
  MemoryInput input;
  const QDate day( 2024, 5, 6 );
  input.add( QStringLiteral( "s" ), "SOIL_Cd", Period::Sample, { Reading { at( day ), 0.6 } } );
  input.add( QStringLiteral( "s" ), "SOIL_pH", Period::Sample, { Reading { at( day ), 5.2 } } );
  const QList<Station> stations { station( "s", "soil", "510104", { { QStringLiteral( "land_use" ), QStringLiteral( "paddy" ) } } ) };
  const QList<EvaluationRow> result = rows( ask( "soil", Period::Year, QDate( 2024, 1, 1 ), QDate( 2024, 12, 31 ) ), stations, input );
  QCOMPARE( result.first().level, 2 );
  QCOMPARE( result.first().grade.zh, QStringLiteral( "安全利用类" ) );
  QCOMPARE( result.first().drivers, QStringList { QStringLiteral( "SOIL_Cd" ) } );
  QCOMPARE(
    rows( ask( "soil", Period::Year, QDate( 2024, 1, 1 ), QDate( 2024, 12, 31 ), EvaluationRequest::By::District ), stations, input )
      .first()
      .main.value->toString(),
    QStringLiteral( "0.0" ) );
}

void TestPeriodEvaluation::radiation_againstItsYear()
{
  MemoryInput input;
  const QDate from( 2024, 5, 1 );
  QList<Reading> hours;
  for ( int i = -2000; i < 31 * 24; ++i )
    hours.append( Reading { at( from ) + i * 3600LL, i % 2 ? 82.0 : 78.0 } );
  input.add( QStringLiteral( "r" ), "GAMMA", Period::Hour, hours );
  const QList<Station> stations { station( "r", "radiation" ) };
  const QList<EvaluationRow> quiet = rows( ask( "radiation", Period::Month, from, QDate( 2024, 5, 31 ) ), stations, input );
  QCOMPARE( quiet.first().level, 1 );
  QCOMPARE( quiet.first().main.value->toString(), QStringLiteral( "100.0" ) );
  QVERIFY( !quiet.first().main.basis.confirmed );
  MemoryInput loud;
  hours[2100].value = 170;
  loud.add( QStringLiteral( "r" ), "GAMMA", Period::Hour, hours );
  QCOMPARE( rows( ask( "radiation", Period::Month, from, QDate( 2024, 5, 31 ) ), stations, loud ).first().level, 3 );
}

void TestPeriodEvaluation::request_isChecked_data()
{
  QTest::addColumn<QString>( "element" );
  QTest::addColumn<int>( "period" );
  QTest::addColumn<QDate>( "to" );
  QTest::addColumn<QString>( "edition" );
  const QDate to( 2024, 5, 6 );
  QTest::newRow( "no such element" ) << QStringLiteral( "forest" ) << static_cast<int>( Period::Day ) << to << QString();
  QTest::newRow( "no such edition" ) << QStringLiteral( "air" ) << static_cast<int>( Period::Day ) << to << QStringLiteral( "HJ633-1999" );
  QTest::newRow( "no such period" ) << QStringLiteral( "air" ) << static_cast<int>( Period::Minute ) << to << QString();
  QTest::newRow( "noise by hour" ) << QStringLiteral( "noise" ) << static_cast<int>( Period::Hour ) << to << QString();
  QTest::newRow( "backwards" ) << QStringLiteral( "air" ) << static_cast<int>( Period::Day ) << QDate( 2024, 5, 5 ) << QString();
  QTest::newRow( "no end" ) << QStringLiteral( "air" ) << static_cast<int>( Period::Day ) << QDate() << QString();
}

void TestPeriodEvaluation::request_isChecked()
{
  QFETCH( QString, element );
  QFETCH( int, period );
  QFETCH( QDate, to );
  QFETCH( QString, edition );
  EvaluationRequest request;
  request.element = element;
  request.period = static_cast<Period>( period );
  request.from = QDate( 2024, 5, 6 );
  request.to = to;
  if ( !edition.isEmpty() )
    request.editions = QStringList { edition };
  const Result<QList<EvaluationRow>> result = mEvaluation->evaluate( request, {}, MemoryInput() );
  QVERIFY( !result );
  QVERIFY( !result.error().remedy.isEmpty() );
}

/** Stops at once. */
class StoppedProgress : public Progress
{
  public:
    bool isCancelled() const override { return true; }
};

void TestPeriodEvaluation::input_failuresAndCancelAreReported()
{
  MemoryInput input;
  input.broken = QStringLiteral( "a" );
  for ( const char *element : { "air", "surface_water", "groundwater", "noise", "soil", "radiation" } )
  {
    const EvaluationRequest request = ask( element, Period::Day, QDate( 2024, 5, 6 ), QDate( 2024, 5, 6 ) );
    const Result<QList<EvaluationRow>> failed = mEvaluation->evaluate( request, { station( "a", element ) }, input );
    QVERIFY2( !failed, element );
    QCOMPARE( failed.error().message, QStringLiteral( "the disk is gone" ) );
    StoppedProgress stopped;
    QVERIFY2( !mEvaluation->evaluate( request, { station( "b", element ) }, MemoryInput(), &stopped ), element );
  }
}

QTEST_APPLESS_MAIN( TestPeriodEvaluation )
#include "test_periodevaluation.moc"
