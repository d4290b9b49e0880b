#include "PlanningFixture.h"
#include "PlanningTestMain.h"
#include "TestSupport.h"

#include "planning/GapAnalysis.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace jinguan;

class TestGapAnalysis : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init()
    {
      mStore = std::make_unique<test::MemoryNetworkStore>();
      test::fillCity( *mStore );
    }

    void run_figuresAgreeWithTheExactGap()
    {
      Progress progress;
      const Result<GapAnalysis> analysis = GapAnalysis::run( *mStore, test::cityRequest(), progress );
      VERIFY_OK( analysis );
      QVERIFY( qAbs( analysis->figures.area - 240 ) < 0.5 );
      QCOMPARE( analysis->figures.sites, 2 ); // the micro-station does not count
      // One circle whole, one cut: between one and two circles of 19.6 km².
      const double circle = M_PI * 2.5 * 2.5;
      QVERIFY( analysis->figures.coveredArea > circle * 0.97 && analysis->figures.coveredArea < circle * 2 );
      QVERIFY( qAbs( analysis->exactGapKm2 - analysis->figures.gapArea() ) < 0.01 * analysis->figures.area );
      QVERIFY( qAbs( analysis->exactGapKm2 - test::Geodesic().areaKm2( analysis->exactGap ) ) < 1e-3 );
      QCOMPARE( analysis->figures.districts.size(), 2 );
      QVERIFY( qAbs( analysis->figures.people - 100000 ) < 1 );
      double listed = 0;
      for ( const Gap &gap : analysis->gaps )
        listed += gap.areaKm2;
      QVERIFY( qAbs( listed - analysis->exactGapKm2 ) < 0.05 );
      QVERIFY( !analysis->gaps.constFirst().name.isEmpty() );
      QCOMPARE( analysis->regionName, QStringLiteral( "Whole city" ) );
    }

    void run_takesDistrictOrUnit_data()
    {
      QTest::addColumn<QString>( "region" );
      QTest::addColumn<QString>( "name" );
      QTest::addColumn<double>( "area" );
      QTest::newRow( "district" ) << "510104"
                                  << "西区" << 120.0;
      QTest::newRow( "unit" ) << "CDGX"
                              << "高新区" << 36.0;
    }

    void run_takesDistrictOrUnit()
    {
      QFETCH( QString, region );
      QFETCH( QString, name );
      QFETCH( double, area );
      PlanningRequest request = test::cityRequest();
      request.region = region;
      Progress progress;
      const Result<GapAnalysis> analysis = GapAnalysis::run( *mStore, request, progress );
      VERIFY_OK( analysis );
      QCOMPARE( analysis->regionName, name );
      QVERIFY2( qAbs( analysis->figures.area - area ) < 0.5, qPrintable( QString::number( analysis->figures.area ) ) );
      QCOMPARE( analysis->figures.districts.size(), 1 );
    }

    void run_countsStationsOfItsDay_data()
    {
      QTest::addColumn<QDate>( "day" );
      QTest::addColumn<bool>( "includePlanned" );
      QTest::addColumn<int>( "sites" );
      QTest::newRow( "before it was built" ) << QDate( 2019, 1, 1 ) << false << 2;
      QTest::newRow( "planned counts when asked" ) << QDate( 2019, 1, 1 ) << true << 3;
      QTest::newRow( "running" ) << QDate( 2021, 1, 1 ) << false << 3;
      QTest::newRow( "suspended" ) << QDate( 2023, 1, 1 ) << false << 2;
      QTest::newRow( "newest: retired" ) << QDate() << true << 2;
    }

    void run_countsStationsOfItsDay()
    {
      QFETCH( QDate, day );
      QFETCH( bool, includePlanned );
      QFETCH( int, sites );
      Station station = test::station( QStringLiteral( "S3" ), test::at( 15, 6 ) );
      station.states = { { StationStatus::Planned, QDate( 2018, 1, 1 ), {} }, { StationStatus::Running, QDate( 2020, 1, 1 ), {} },
        { StationStatus::Suspended, QDate( 2022, 1, 1 ), {} }, { StationStatus::Retired, QDate( 2024, 1, 1 ), {} } };
      VERIFY_OK( mStore->saveStations( { station } ) );
      PlanningRequest request = test::cityRequest();
      request.day = day;
      request.includePlanned = includePlanned;
      Progress progress;
      const Result<GapAnalysis> analysis = GapAnalysis::run( *mStore, request, progress );
      VERIFY_OK( analysis );
      QCOMPARE( analysis->figures.sites, sites );
    }

    void run_takesThePositionInForce()
    {
      Station moved = test::station( QStringLiteral( "S4" ), test::at( 15, 6 ) );
      moved.positions = { { test::at( 15, 6 ), {}, QDate( 2019, 12, 31 ), {} }, { test::at( 200, 200 ), QDate( 2020, 1, 1 ), {}, {} } };
      VERIFY_OK( mStore->saveStations( { moved } ) );
      PlanningRequest request = test::cityRequest();
      Progress progress;
      request.day = QDate( 2019, 6, 1 );
      const Result<GapAnalysis> then = GapAnalysis::run( *mStore, request, progress );
      request.day = QDate( 2020, 6, 1 );
      const Result<GapAnalysis> now = GapAnalysis::run( *mStore, request, progress );
      VERIFY_OK( then );
      VERIFY_OK( now );
      QVERIFY( then->figures.coveredArea > now->figures.coveredArea + 15 );
    }

    void run_countsOnlyWhatStandsOnItsDay()
    {
      Station later = test::station( QStringLiteral( "S5" ), test::at( 15, 6 ) );
      later.positions = { { test::at( 15, 6 ), QDate( 2021, 11, 30 ), {}, {} } }; // its state is undated: it runs always
      Station builtLater = test::station( QStringLiteral( "S6" ), test::at( 12, 6 ) );
      builtLater.states = { { StationStatus::Running, QDate( 2020, 1, 1 ), {} } };
      VERIFY_OK( mStore->saveStations( { later, builtLater } ) );
      PlanningRequest request = test::cityRequest();
      request.day = QDate( 2019, 6, 1 );
      Progress progress;
      const Result<GapAnalysis> then = GapAnalysis::run( *mStore, request, progress );
      VERIFY_OK( then );
      QCOMPARE( then->figures.sites, 2 );
      QCOMPARE( then->leftOut.withoutPosition, 1 );
      QCOMPARE( then->leftOut.planned, 1 );
      QCOMPARE( then->leftOut.total(), 2 );
      const QString notes = then->notes.join( QLatin1Char( '\n' ) );
      QVERIFY2(
        notes.contains( QLatin1String( "2019-06-01" ) ) && notes.contains( QLatin1String( "without a position" ) ), qPrintable( notes ) );
      QCOMPARE( then->toMap().value( QStringLiteral( "left_out" ) ).toMap().value( QStringLiteral( "without_position" ) ).toInt(), 1 );
      request.day = QDate( 2022, 6, 1 );
      const Result<GapAnalysis> now = GapAnalysis::run( *mStore, request, progress );
      VERIFY_OK( now );
      QCOMPARE( now->figures.sites, 4 );
      QCOMPARE( now->leftOut.total(), 0 );
    }

    void notes_tellWhatFiguresRestOn()
    {
      Progress progress;
      const Result<GapAnalysis> analysis = GapAnalysis::run( *mStore, test::cityRequest(), progress );
      VERIFY_OK( analysis );
      const QString notes = analysis->notes.join( QLatin1Char( '\n' ) );
      QVERIFY( notes.contains( QLatin1String( "not surveyed: district." ) ) );
      QVERIFY( notes.contains( QLatin1String( "Not in the workspace: built-up." ) ) );
      QVERIFY( notes.contains( QLatin1String( "2 places" ) ) );
      QVERIFY( notes.contains( QLatin1String( "1 of the 2 existing stations are invented" ) ) );
    }

    void run_refusesWithARemedy_data()
    {
      QTest::addColumn<QString>( "what" );
      QTest::addColumn<QString>( "word" );
      QTest::newRow( "unknown region" ) << "region"
                                        << "no district or responsible unit “999999”";
      QTest::newRow( "radius 0" ) << "radius0"
                                  << "The radius is 0 m";
      QTest::newRow( "radius of a country" ) << "radius"
                                             << "The radius is";
      QTest::newRow( "negative number" ) << "count"
                                         << "-1";
      QTest::newRow( "unknown candidates" ) << "source"
                                            << "“moon”";
      QTest::newRow( "no candidates" ) << "nosource"
                                       << "No source of candidates";
      QTest::newRow( "missing layer of candidates" ) << "road"
                                                     << "“road”";
      QTest::newRow( "negative spacing" ) << "spacing"
                                          << "negative";
      QTest::newRow( "nobody known" ) << "people"
                                      << "where people live";
      QTest::newRow( "nobody here" ) << "nobody"
                                     << "nobody in this region";
      QTest::newRow( "no borders" ) << "borders"
                                    << "neither the city's outline nor districts";
    }

    void run_refusesWithARemedy()
    {
      QFETCH( QString, what );
      QFETCH( QString, word );
      PlanningRequest request = test::cityRequest();
      if ( what == QLatin1String( "region" ) )
        request.region = QStringLiteral( "999999" );
      if ( what == QLatin1String( "radius0" ) )
        request.radius = 0;
      if ( what == QLatin1String( "radius" ) )
        request.radius = 4e6;
      if ( what == QLatin1String( "count" ) )
        request.count = -1;
      if ( what == QLatin1String( "source" ) )
        request.candidateSources = QStringList { QStringLiteral( "moon" ) };
      if ( what == QLatin1String( "nosource" ) )
        request.candidateSources.clear();
      if ( what == QLatin1String( "road" ) )
        request.candidateSources = QStringList { QStringLiteral( "road" ) };
      if ( what == QLatin1String( "spacing" ) )
        request.minSpacing = -1;
      if ( what == QLatin1String( "people" ) || what == QLatin1String( "nobody" ) )
        request.demand = DemandKind::Population;
      const QgsGeometry elsewhere = test::boxKm( test::at( 100, 100 ), 1, 1 );
      if ( what == QLatin1String( "people" ) )
        VERIFY_OK( mStore->writeLayer( QStringLiteral( "population" ), {}, {}, false ) );
      if ( what == QLatin1String( "nobody" ) )
        VERIFY_OK( mStore->writeLayer( QStringLiteral( "population" ),
          { test::feature( elsewhere, {}, {}, { { QStringLiteral( "population" ), QStringLiteral( "5" ) } } ) }, {}, false ) );
      if ( what == QLatin1String( "borders" ) )
        VERIFY_OK( mStore->writeLayer( QStringLiteral( "district" ), {}, {}, false ) );
      Progress progress;
      const Result<GapAnalysis> analysis = GapAnalysis::run( *mStore, request, progress );
      QVERIFY( !analysis );
      QVERIFY2( analysis.error().message.contains( word ), qPrintable( analysis.error().message ) );
      QVERIFY( !analysis.error().remedy.isEmpty() );
    }

    void geoJson_holdsGapsFiguresAndNotes()
    {
      Progress progress;
      const Result<GapAnalysis> analysis = GapAnalysis::run( *mStore, test::cityRequest(), progress );
      VERIFY_OK( analysis );
      QTemporaryDir folder;
      const QString path = folder.filePath( QStringLiteral( "空白.geojson" ) );
      VERIFY_OK( analysis->writeGeoJson( path ) );
      QFile file( path );
      QVERIFY( file.open( QIODevice::ReadOnly ) );
      const QJsonObject root = QJsonDocument::fromJson( file.readAll() ).object();
      QCOMPARE( root.value( QLatin1String( "type" ) ).toString(), QStringLiteral( "FeatureCollection" ) );
      const QJsonArray features = root.value( QLatin1String( "features" ) ).toArray();
      QCOMPARE( features.size(), analysis->gaps.size() );
      const QJsonObject first = features.at( 0 ).toObject();
      QCOMPARE(
        first.value( QLatin1String( "geometry" ) ).toObject().value( QLatin1String( "type" ) ).toString(), QStringLiteral( "Polygon" ) );
      QCOMPARE( first.value( QLatin1String( "properties" ) ).toObject().value( QLatin1String( "area_km2" ) ).toDouble(),
        analysis->gaps.constFirst().areaKm2 );
      QVERIFY( !root.value( QLatin1String( "notes" ) ).toArray().isEmpty() );
      QCOMPARE( root.value( QLatin1String( "parameters" ) ).toObject().value( QLatin1String( "radius_m" ) ).toDouble(), 2500.0 );
      QVERIFY( !analysis->writeGeoJson( folder.path() ).ok() );
    }

    void run_stopsWhenCancelled_data()
    {
      QTest::addColumn<int>( "questions" );
      QTest::newRow( "at once" ) << 0;
      QTest::newRow( "while cutting" ) << 40;
    }

    void run_stopsWhenCancelled()
    {
      QFETCH( int, questions );
      test::CancelAfter cancel( questions );
      const Result<GapAnalysis> analysis = GapAnalysis::run( *mStore, test::cityRequest(), cancel );
      QVERIFY( !analysis );
      QVERIFY( analysis.error().message.contains( QLatin1String( "Cancelled" ) ) );
    }

  private:
    std::unique_ptr<test::MemoryNetworkStore> mStore;
};

JINGUAN_PLANNING_TEST_MAIN( TestGapAnalysis )
#include "test_gapanalysis.moc"
