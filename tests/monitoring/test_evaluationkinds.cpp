#include "TestSupport.h"

#include "base/Resources.h"
#include "monitoring/MemoryInput.h"

using namespace jinguan;
using jinguan::test::MemoryInput;

namespace
{
const QDate sFrom( 2024, 5, 1 );
const QDate sTo( 2024, 5, 31 );

UtcSeconds at( const QDate &day, int hour = 0 )
{
  return QDateTime( day, QTime( 0, 0 ), displayZone() ).toSecsSinceEpoch() + hour * 3600LL;
}

Station station( const char *code, const char *element, const char *kind, const QVariantMap &attributes = {} )
{
  Station station;
  station.code = QString::fromLatin1( code );
  station.name = { station.code, station.code };
  station.kind = QString::fromLatin1( kind );
  station.elements = QStringList { QString::fromLatin1( element ) };
  station.district = station.unit = QStringLiteral( "510104" );
  station.attributes = attributes;
  return station;
}

QVariantMap with( const char *key, const QVariant &value )
{
  return { { QString::fromLatin1( key ), value } };
}

QList<Reading> sample( double value, const QDate &day = QDate( 2024, 5, 6 ), bool below = false )
{
  return { Reading { at( day, 10 ), value, QualityFlag::Valid, below } };
}

/** Hours of May 2024 and the night after, by day and by night. */
QList<Reading> hours( double day, double night )
{
  QList<Reading> list;
  for ( int i = 0; i < 31 * 24 + 6; ++i )
    list.append( Reading { at( sFrom ) + i * 3600LL, i % 24 >= 6 && i % 24 < 22 ? day : night } );
  return list;
}

const Figure *figure( const EvaluationRow &row, const char *id, const char *indicator = "" )
{
  const auto found = std::find_if( row.figures.cbegin(), row.figures.cend(),
    [&]( const Figure &f ) { return f.id == QLatin1String( id ) && ( *indicator == 0 || f.indicator == QLatin1String( indicator ) ); } );
  return found == row.figures.cend() ? nullptr : &*found;
}

QString value( const EvaluationRow &row, const char *id, const char *indicator = "" )
{
  const Figure *found = figure( row, id, indicator );
  return found && found->value ? found->value->toString() : QStringLiteral( "none" );
}
} // namespace

/** What some kinds of station are judged by beside the rule of their element. Expected figures worked out by hand, beside each check. */
class TestEvaluationKinds : public QObject
{
    Q_OBJECT

  private:
    Catalogue mCatalogue;
    std::unique_ptr<PeriodEvaluation> mEvaluation;

    QList<EvaluationRow> evaluate( const char *element, const QList<Station> &stations, const MemoryInput &input,
      EvaluationRequest::By by = EvaluationRequest::By::Station ) const
    {
      EvaluationRequest request;
      request.element = QString::fromLatin1( element );
      request.period = Period::Month;
      request.from = sFrom;
      request.to = sTo;
      request.by = by;
      request.withTrail = true;
      const Result<QList<EvaluationRow>> rows = mEvaluation->evaluate( request, stations, input );
      return rows ? *rows : QList<EvaluationRow>();
    }

  private Q_SLOTS:
    void initTestCase()
    {
      Result<Catalogue> catalogue = Catalogue::load( Resources::path( QStringLiteral( "catalogue" ) ) );
      VERIFY_OK( catalogue );
      mCatalogue = catalogue.take();
      Result<PeriodEvaluation> evaluation = PeriodEvaluation::load( Resources::path( QString() ), mCatalogue );
      VERIFY_OK( evaluation );
      mEvaluation = std::make_unique<PeriodEvaluation>( evaluation.take() );
    }

    void lake_hasItsTrophicState()
    {
      MemoryInput input;
      const QList<QPair<const char *, double>> values { { "CHLA", 10 }, { "TP", 0.05 }, { "TN", 1.0 }, { "SD", 1.0 }, { "CODMn", 4 } };
      for ( const auto &[indicator, content] : values )
        for ( const char *code : { "lake", "river" } )
          input.add( QString::fromLatin1( code ), indicator, Period::Sample, sample( content ) );
      const QList<EvaluationRow> rows = evaluate( "surface_water",
        { station( "lake", "surface_water", "water_section", with( "water_body", "lake" ) ),
          station( "river", "surface_water", "water_section", with( "water_body", "river" ) ) },
        input );
      QCOMPARE( rows.size(), 2 );
      QCOMPARE( value( rows.at( 0 ), "TLI" ),
        QStringLiteral( "48.0" ) ); // 0.2663·50.006 + 0.1879·45.709 + 0.1790·54.53 + 0.1834·51.18 + 0.1834·37.979 = 48.018
      QCOMPARE( value( rows.at( 0 ), "tli_level" ), QStringLiteral( "2" ) );
      QVERIFY( !figure( rows.at( 1 ), "TLI" ) );
      MemoryInput four;
      four.add( QStringLiteral( "lake" ), "TP", Period::Sample, sample( 0.05 ) );
      const QList<EvaluationRow> few =
        evaluate( "surface_water", { station( "lake", "surface_water", "water_section", with( "water_body", "lake" ) ) }, four );
      QCOMPARE( figure( few.first(), "TLI" )->state, Figure::State::TooFew );
      QVERIFY( !figure( few.first(), "tli_level" ) );
    }

    void section_changesFromUpstreamAndFromTheMonthBefore()
    {
      MemoryInput input;
      input.add( QStringLiteral( "u" ), "NH3-N", Period::Sample, sample( 0.4 ) );                      // II
      input.add( QStringLiteral( "d" ), "NH3-N", Period::Sample, sample( 1.3 ) );                      // IV
      input.add( QStringLiteral( "d" ), "NH3-N", Period::Sample, sample( 0.8, QDate( 2024, 4, 6 ) ) ); // III
      const QList<EvaluationRow> rows = evaluate( "surface_water",
        { station( "d", "surface_water", "water_section", with( "upstream", "u" ) ), station( "u", "surface_water", "water_section" ) },
        input );
      QCOMPARE( value( rows.at( 0 ), "change_upstream" ), QStringLiteral( "2" ) );
      QCOMPARE( value( rows.at( 0 ), "change_before" ), QStringLiteral( "1" ) );
      QVERIFY( !figure( rows.at( 1 ), "change_upstream" ) );
      QVERIFY( !figure( rows.at( 1 ), "change_before" ) ); // nothing was measured in April
      const QList<TrailStep> steps = rows.at( 0 ).trail.steps();
      QVERIFY( std::any_of( steps.cbegin(), steps.cend(), []( const TrailStep &step ) {
        return step.expression == QStringLiteral( "4 − 2" ) && step.result.contains( QStringLiteral( "NH3-N" ) );
      } ) );
    }

    void drinkingSources_areJudgedByAllTables()
    {
      MemoryInput input;
      for ( const char *code : { "good", "bad" } )
        for ( const auto &[indicator, content] : { std::pair( "NH3-N", 0.3 ), std::pair( "DO", 8.0 ), std::pair( "CODMn", 3.0 ) } )
          input.add( QString::fromLatin1( code ), indicator, Period::Sample, sample( content ) );
      input.add( QStringLiteral( "good" ), "SO4", Period::Sample, sample( 120 ) );
      input.add( QStringLiteral( "bad" ), "SO4", Period::Sample, sample( 300 ) ); // limit of table 2: 250
      const QList<Station> sources { station( "bad", "surface_water", "drinking_source", with( "water_amount", 100 ) ),
        station( "good", "surface_water", "drinking_source", with( "water_amount", 300 ) ) };
      const QList<EvaluationRow> rows = evaluate( "surface_water", sources, input );
      QCOMPARE( rows.at( 0 ).attained, std::optional<bool>( false ) );
      QCOMPARE( rows.at( 0 ).drivers, QStringList { QStringLiteral( "SO4" ) } );
      QCOMPARE( rows.at( 1 ).attained, std::optional<bool>( true ) );
      const QList<EvaluationRow> city = evaluate( "surface_water", sources, input, EvaluationRequest::By::City );
      QCOMPARE( value( city.first(), "sources_attained" ), QStringLiteral( "50.0" ) );
      QCOMPARE( value( city.first(), "water_attained" ), QStringLiteral( "75.0" ) );
    }

    void noise_surveysOfADistrict()
    {
      MemoryInput input;
      const QList<QPair<const char *, double>> grid { { "g1", 52 }, { "g2", 54 }, { "g3", 59 } };
      QList<Station> stations;
      for ( const auto &[code, level] : grid )
      {
        input.add( QString::fromLatin1( code ), "Leq", Period::Hour, hours( level, level - 12 ) );
        stations.append( station( code, "noise", "noise_region" ) );
      }
      input.add( QStringLiteral( "r1" ), "Leq", Period::Hour, hours( 70, 61 ) );
      input.add( QStringLiteral( "r2" ), "Leq", Period::Hour, hours( 74, 65 ) );
      stations << station( "r1", "noise", "noise_traffic", with( "length", 1000 ) )
               << station( "r2", "noise", "noise_traffic", with( "length", 3000 ) );
      const EvaluationRow row = evaluate( "noise", stations, input, EvaluationRequest::By::District ).first();
      QCOMPARE( value( row, "region_day" ), QStringLiteral( "55.0" ) );    // (52 + 54 + 59) / 3
      QCOMPARE( value( row, "region_day_grade" ), QStringLiteral( "2" ) ); // up to 55
      QCOMPARE( value( row, "region_night" ), QStringLiteral( "43.0" ) );
      QCOMPARE( value( row, "region_night_grade" ), QStringLiteral( "2" ) );
      QCOMPARE( value( row, "traffic_day" ), QStringLiteral( "73.0" ) );    // (70 · 1 + 74 · 3) / 4
      QCOMPARE( value( row, "traffic_day_grade" ), QStringLiteral( "4" ) ); // up to 74
      QCOMPARE( value( row, "traffic_night" ), QStringLiteral( "64.0" ) );
      QCOMPARE( value( row, "above_70" ), QStringLiteral( "75.0" ) );
    }

    void room_isJudgedByItsOctaves()
    {
      MemoryInput input;
      const QVariantMap room { { QStringLiteral( "noise_class" ), QStringLiteral( "2" ) },
        { QStringLiteral( "room" ), QStringLiteral( "A" ) } };
      input.add( QStringLiteral( "n" ), "Leq", Period::Hour, hours( 40, 30 ) );
      input.add( QStringLiteral( "n" ), "OCT_63", Period::Hour, hours( 50, 56 ) ); // limits 63 and 55
      const EvaluationRow row = evaluate( "noise", { station( "n", "noise", "noise_sensitive", room ) }, input ).first();
      QCOMPARE( value( row, "room_day", "OCT_63" ), QStringLiteral( "50.0" ) );
      QCOMPARE( value( row, "room_night", "OCT_63" ), QStringLiteral( "56.0" ) );
      QCOMPARE( row.drivers, QStringList { QStringLiteral( "OCT_63" ) } );
      QCOMPARE( row.attained, std::optional<bool>( false ) );
      QCOMPARE( figure( row, "room_night", "OCT_63" )->basis.edition, QStringLiteral( "GB22337-2008" ) );
      MemoryInput thirds; // three thirds of 50 dB make 50 + 10 lg 3 = 54.77 dB, compared as 55
      thirds.add( QStringLiteral( "n" ), "Leq", Period::Hour, hours( 40, 30 ) );
      for ( const char *third : { "TOB_50", "TOB_63", "TOB_80" } )
        thirds.add( QStringLiteral( "n" ), third, Period::Hour, hours( 50, 50 ) );
      const EvaluationRow quiet = evaluate( "noise", { station( "n", "noise", "noise_sensitive", room ) }, thirds ).first();
      QCOMPARE( value( quiet, "room_night", "OCT_63" ), QStringLiteral( "54.8" ) );
      QCOMPARE( quiet.attained, std::optional<bool>( true ) );
      const EvaluationRow outside =
        evaluate( "noise", { station( "n", "noise", "noise_sensitive", with( "noise_class", "2" ) ) }, input ).first();
      QVERIFY( !figure( outside, "room_night" ) );
    }

    void fields_againstTheirFrequency_data()
    {
      QTest::addColumn<QString>( "indicator" );
      QTest::addColumn<double>( "frequency" );
      QTest::addColumn<double>( "strength" );
      QTest::addColumn<QString>( "ratio" );
      QTest::addColumn<bool>( "meets" );
      QTest::newRow( "E at 900 MHz, limit 12 V/m" ) << QStringLiteral( "EM_E" ) << 9e8 << 6.0 << QStringLiteral( "0.2500" ) << true;
      QTest::newRow( "E at 900 MHz, above" ) << QStringLiteral( "EM_E" ) << 9e8 << 15.0 << QStringLiteral( "1.5625" ) << false;
      QTest::newRow( "B at 50 Hz, limit 100 uT" ) << QStringLiteral( "EM_B" ) << 50.0 << 40.0 << QStringLiteral( "0.4000" ) << true;
      QTest::newRow( "E at 50 Hz, limit 4000 V/m" ) << QStringLiteral( "EM_E" ) << 50.0 << 5000.0 << QStringLiteral( "1.2500" ) << false;
    }

    void fields_againstTheirFrequency()
    {
      QFETCH( QString, indicator );
      QFETCH( double, frequency );
      QFETCH( double, strength );
      QFETCH( bool, meets );
      MemoryInput input;
      input.add( QStringLiteral( "e" ), indicator.toLatin1().constData(), Period::Hour, sample( strength ) );
      const EvaluationRow row =
        evaluate( "radiation", { station( "e", "radiation", "radiation_em", with( "frequency", frequency ) ) }, input ).first();
      QVERIFY( row.main.value );
      QTEST( row.main.value->toString(), "ratio" );
      QCOMPARE( row.attained, std::optional<bool>( meets ) );
      QCOMPARE( row.main.basis.edition, QStringLiteral( "GB8702-2014" ) );
      const EvaluationRow unknown = evaluate( "radiation", { station( "e", "radiation", "radiation_em" ) }, input ).first();
      QCOMPARE( unknown.main.state, Figure::State::NotRated );
      QVERIFY( !unknown.attained );
    }

    void water_activityAgainstGuidance()
    {
      MemoryInput input;
      input.add( QStringLiteral( "w" ), "ALPHA", Period::Sample, sample( 0.4 ) ); // guidance 0.5
      input.add( QStringLiteral( "w" ), "BETA", Period::Sample, sample( 1.5 ) );  // guidance 1
      input.add(
        QStringLiteral( "v" ), "BETA", Period::Sample, sample( 1.5, QDate( 2024, 5, 6 ), true ) ); // below a coarse detection limit
      const QList<EvaluationRow> rows =
        evaluate( "radiation", { station( "v", "radiation", "radiation_water" ), station( "w", "radiation", "radiation_water" ) }, input );
      QCOMPARE( rows.at( 0 ).attained, std::optional<bool>( true ) );
      QCOMPARE( rows.at( 1 ).attained, std::optional<bool>( false ) );
      QCOMPARE( rows.at( 1 ).drivers, QStringList { QStringLiteral( "BETA" ) } );
      QCOMPARE( rows.at( 1 ).main.value->toDouble(), 1.5 );
      const EvaluationRow city =
        evaluate( "radiation", { station( "v", "radiation", "radiation_water" ), station( "w", "radiation", "radiation_water" ) }, input,
          EvaluationRequest::By::City )
          .first();
      QCOMPARE( city.main.value->toString(), QStringLiteral( "50.0" ) );
    }
};

QTEST_GUILESS_MAIN( TestEvaluationKinds )
#include "test_evaluationkinds.moc"
