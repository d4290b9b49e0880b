#include "PlanningFixture.h"
#include "PlanningTestMain.h"
#include "TestSupport.h"

#include "planning/PlanningInputs.h"
#include "planning/PlanningRequestFile.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <functional>
#include <limits>

using namespace jinguan;

using Change = std::function<void( PlanningRequest & )>;
Q_DECLARE_METATYPE( Change )

namespace
{

/** A question in which no field has its default. */
PlanningRequest fullRequest()
{
  PlanningRequest request = test::cityRequest();
  request.region = QStringLiteral( "510104" );
  request.count = 7;
  request.demand = DemandKind::Layer;
  request.day = QDate( 2026, 3, 1 );
  request.includePlanned = true;
  request.candidateSources =
    QStringList { QStringLiteral( "greenway" ), QStringLiteral( "class:industrial_park" ), QStringLiteral( "drawn" ) };
  request.minSpacing = 800;
  request.excludedRoles = QStringList { QStringLiteral( "lake" ) };
  request.townDensity = 5000;
  request.model = PlanningModel::SetCover;
  request.folds = 2;
  request.share = 0.95;
  request.kinds = { { QStringLiteral( "air_standard" ), 4000, 120, 1, 3 }, { QStringLiteral( "air_micro" ), 1000, 8.5, 2, -1 } };
  request.budget = 500;
  request.quotas = { { SiteQuota::Scope::District, QStringLiteral( "510104" ), 1, 2 },
    { SiteQuota::Scope::SitingClass, QStringLiteral( "greenway" ), 2, -1 } };
  request.mayMove = QStringList { QStringLiteral( "S1" ) };
  request.demandLayer = DemandLayer { DemandLayer::Kind::Suitability, {}, {}, 50 };
  request.suitability.criteria = { { QStringLiteral( "road" ), QStringLiteral( "道路" ), { { 0, 0 }, { 300, 1 } }, 0.25 },
    { QStringLiteral( "population" ), {}, { { 0, 0 }, { 8000, 1 } }, 0.75 } };
  request.suitability.judgements = { { 1, 1.0 / 3 }, { 3, 1 } };
  request.suitability.exclusions = QStringList { QStringLiteral( "reserve" ) };
  request.drawnCandidates = { { 104.05, 30.6 }, { 104.1, 30.7 } };
  request.drawnExclusions = QStringList { QStringLiteral( "POLYGON((104 30.6, 104.1 30.6, 104.1 30.7, 104 30.6))" ) };
  request.indicator = QStringLiteral( "pm25" );
  request.trend = true;
  request.variogram = VariogramModel { VariogramShape::Exponential, 12, 140, 9000 };
  request.seconds = 15;
  request.seed = 18446744073709551615ULL;
  return request;
}

} // namespace

class TestPlanningRequest : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void validate_acceptsTheDefaultAndAFullQuestion()
    {
      VERIFY_OK( test::cityRequest().validate() );
      VERIFY_OK( fullRequest().validate() );
    }

    void validate_saysWhatIsWrong_data()
    {
      const double nan = std::numeric_limits<double>::quiet_NaN();
      const double endless = std::numeric_limits<double>::infinity();
      QTest::addColumn<Change>( "change" );
      QTest::addColumn<QString>( "named" );
      const auto row = []( const char *name, const QString &named, const Change &change ) { QTest::newRow( name ) << change << named; };
      row( "radius 0", "radius is 0", []( PlanningRequest &r ) { r.radius = 0; } );
      row( "radius nan", "radius is nan", [nan]( PlanningRequest &r ) { r.radius = nan; } );
      row( "radius beyond", "radius is 400000", []( PlanningRequest &r ) { r.radius = 400000; } );
      row( "count", "-1", []( PlanningRequest &r ) { r.count = -1; } );
      row( "many", "1000000", []( PlanningRequest &r ) { r.count = 1000000; } );
      row( "cell", "negative", []( PlanningRequest &r ) { r.cellSize = -1; } );
      row( "spacing endless", "spacing", [endless]( PlanningRequest &r ) { r.minSpacing = endless; } );
      row( "density", "at 0 per", []( PlanningRequest &r ) { r.townDensity = 0; } );
      row( "folds", "by 0 stations", []( PlanningRequest &r ) { r.folds = 0; } );
      row( "share 0", "covered is 0", []( PlanningRequest &r ) { r.share = 0; } );
      row( "share above", "covered is 1.5", []( PlanningRequest &r ) { r.share = 1.5; } );
      row( "seconds", "0 seconds", []( PlanningRequest &r ) { r.seconds = 0; } );
      row( "nugget", "nugget -1", []( PlanningRequest &r ) { r.variogram->nugget = -1; } );
      row( "flat variogram", "partial sill 0", []( PlanningRequest &r ) {
        r.variogram = VariogramModel { VariogramShape::Spherical, 0, 0, 1 };
      } );
      row( "range", "range 0", []( PlanningRequest &r ) { r.variogram->range = 0; } );
      row( "kind without name", "no name", []( PlanningRequest &r ) { r.kinds[0].kind.clear(); } );
      row( "kind twice", "offered twice", []( PlanningRequest &r ) { r.kinds[1].kind = r.kinds[0].kind; } );
      row( "kind radius", "air_micro", []( PlanningRequest &r ) { r.kinds[1].radius = 0; } );
      row( "kind cost", "costs -3", []( PlanningRequest &r ) { r.kinds[1].cost = -3; } );
      row( "kind bounds", "at least 4 but at most 3", []( PlanningRequest &r ) { r.kinds[0].least = 4; } );
      row( "kind most", "at most -2", []( PlanningRequest &r ) { r.kinds[1].most = -2; } );
      row( "kinds above count", "at least 3 sites together", []( PlanningRequest &r ) {
        r.model = PlanningModel::MaximalCover;
        r.count = 2;
      } );
      row( "budget", "budget is -1", []( PlanningRequest &r ) { r.budget = -1; } );
      row( "budget too small", "costs 137", []( PlanningRequest &r ) { r.budget = 130; } );
      row( "quota of nothing", "no district", []( PlanningRequest &r ) { r.quotas[0].id.clear(); } );
      row( "quota twice", "two quotas", []( PlanningRequest &r ) { r.quotas[1] = r.quotas[0]; } );
      row( "quota bounds", "district:510104", []( PlanningRequest &r ) { r.quotas[0].most = 0; } );
      row( "quotas above count", "at least 9 sites together", []( PlanningRequest &r ) {
        r.model = PlanningModel::PMedian;
        r.quotas[0] = { SiteQuota::Scope::District, QStringLiteral( "510104" ), 9, -1 };
      } );
      row( "no demand layer", "none is named", []( PlanningRequest &r ) { r.demandLayer.reset(); } );
      row( "demand layer without source", "none is named", []( PlanningRequest &r ) { r.demandLayer->kind = DemandLayer::Kind::Lines; } );
      row( "step", "steps of 0 m", []( PlanningRequest &r ) {
        r.demandLayer = DemandLayer { DemandLayer::Kind::Lines, QStringLiteral( "road" ), {}, 0 };
      } );
      row( "suitability", "no criterion", []( PlanningRequest &r ) { r.suitability = {}; } );
      row( "no source", "No source", []( PlanningRequest &r ) { r.candidateSources.clear(); } );
      row( "unknown source", "moon", []( PlanningRequest &r ) { r.candidateSources = QStringList { QStringLiteral( "moon" ) }; } );
      row( "class of nothing", "class:", []( PlanningRequest &r ) { r.candidateSources = QStringList { QStringLiteral( "class:" ) }; } );
      row( "station without code", "no code", []( PlanningRequest &r ) { r.mayMove.append( QStringLiteral( " " ) ); } );
      row( "nothing drawn", "none is drawn", []( PlanningRequest &r ) {
        r.candidateSources = QStringList { QStringLiteral( "drawn" ) };
        r.drawnCandidates.clear();
      } );
      row( "drawn off the earth", "candidate 2", []( PlanningRequest &r ) { r.drawnCandidates[1].lat = 91; } );
      row( "drawn nan", "candidate 1", [nan]( PlanningRequest &r ) { r.drawnCandidates[0].lon = nan; } );
      for ( const char *wkt : { "", "POLYGON((104 30", "POINT(104 30)", "LINESTRING(1 2,3 4)", "nonsense", "POLYGON EMPTY" } )
        row( wkt, "exclusion 1 is no polygon", [wkt]( PlanningRequest &r ) { r.drawnExclusions[0] = QString::fromLatin1( wkt ); } );
      row( "wkt in metres", "outside the earth", []( PlanningRequest &r ) {
        r.drawnExclusions[0] = QStringLiteral( "POLYGON((400000 3300000, 500000 3300000, 500000 3400000, 400000 3300000))" );
      } );
    }

    void validate_saysWhatIsWrong()
    {
      QFETCH( Change, change );
      QFETCH( QString, named );
      PlanningRequest request = fullRequest();
      change( request );
      const Result<void> valid = request.validate();
      QVERIFY( !valid.ok() );
      QVERIFY2( valid.error().text().contains( named ), qPrintable( valid.error().text() ) );
      QVERIFY( !valid.error().remedy.isEmpty() );
    }

    void file_bringsTheQuestionBack()
    {
      QTemporaryDir folder;
      const QString path = folder.filePath( QStringLiteral( "请求.json" ) );
      PlanningRequest request = fullRequest();
      request.name = QStringLiteral( "绿道补点" );
      VERIFY_OK( PlanningRequestFile::write( request, path ) );
      QStringList given;
      const Result<PlanningRequest> back = PlanningRequestFile::read( path, &given );
      VERIFY_OK( back );
      QCOMPARE( back->toMap(), request.toMap() );
      QCOMPARE( back->name, request.name );
      QCOMPARE( back->seed, request.seed );
      QCOMPARE( back->quotas, request.quotas );
      QCOMPARE( back->kinds, request.kinds );
      QCOMPARE( back->suitability, request.suitability );
      QVERIFY( given.contains( QStringLiteral( "variogram" ) ) );
    }

    void file_mayHoldAFewKeysOnly()
    {
      const Result<PlanningRequest> request =
        PlanningRequestFile::parse( R"({ "kind": "air_micro", "count": 12 })", QStringLiteral( "q.json" ) );
      VERIFY_OK( request );
      QCOMPARE( request->kind, QStringLiteral( "air_micro" ) );
      QCOMPARE( request->count, 12 );
      QCOMPARE( request->candidateSources, PlanningRequest().candidateSources );
      QCOMPARE( request->seconds, PlanningRequest().seconds );
    }

    void file_resolvesRastersBesideIt()
    {
      QTemporaryDir folder;
      const QString path = folder.filePath( QStringLiteral( "q.json" ) );
      QFile file( path );
      QVERIFY( file.open( QIODevice::WriteOnly ) );
      file.write( R"({ "demand": "layer", "demand_layer": { "kind": "raster", "source": "people.tif" },
        "suitability": { "criteria": [ { "layer": "raster:grün/ndvi.tif", "weight": 1, "score": [[0, 0], [1, 1]] } ] } })" );
      file.close();
      const Result<PlanningRequest> request = PlanningRequestFile::read( path );
      VERIFY_OK( request );
      QCOMPARE( request->demandLayer->source, folder.filePath( QStringLiteral( "people.tif" ) ) );
      QCOMPARE(
        request->suitability.criteria.at( 0 ).layer, QStringLiteral( "raster:" ) + folder.filePath( QStringLiteral( "grün/ndvi.tif" ) ) );
    }

    void file_refusesASlipOfThePen_data()
    {
      QTest::addColumn<QByteArray>( "json" );
      QTest::addColumn<QString>( "key" );
      const auto row = []( const char *name, const char *json, const char *key ) {
        QTest::newRow( name ) << QByteArray( json ) << QString::fromUtf8( key );
      };
      row( "unknown key", R"({ "radius": 4000 })", "“radius”" );
      row( "unknown key inside", R"({ "kinds": [ { "kind": "air_micro", "range_m": 1 } ] })", "“kinds[0].range_m”" );
      row( "text for a number", R"({ "radius_m": "4000" })", "“radius_m”" );
      row( "number for a text", R"({ "region": 510104 })", "“region”" );
      row( "text for a flag", R"({ "include_planned": "yes" })", "“include_planned”" );
      row( "part of a site", R"({ "count": 2.5 })", "“count”" );
      row( "out of range", R"({ "share": 1.2 })", "“share”" );
      row( "below range", R"({ "folds": 0 })", "“folds”" );
      row( "far out", R"({ "radius_m": 1e9 })", "“radius_m”" );
      row( "no such model", R"({ "model": "simplex" })", "“model”" );
      row( "no such demand", R"({ "demand": "trees" })", "“demand”" );
      row( "no day", R"({ "day": "2026-02-30" })", "“day”" );
      row( "list of numbers", R"({ "candidates": [ 1 ] })", "“candidates[0]”" );
      row( "no list", R"({ "candidates": "grid" })", "“candidates”" );
      row( "position of three", R"({ "drawn_candidates": [ [104, 30, 500] ] })", "“drawn_candidates[0]”" );
      row( "position of texts", R"({ "drawn_candidates": [ [104, 30], ["a", "b"] ] })", "“drawn_candidates[1]”" );
      row( "object wanted", R"({ "variogram": "spherical" })", "“variogram”" );
      row( "shape", R"({ "variogram": { "shape": "cubic" } })", "“variogram.shape”" );
      row( "objects wanted", R"({ "quotas": [ "district:1" ] })", "“quotas[0]”" );
      row( "scope", R"({ "quotas": [ { "scope": "street", "id": "1" } ] })", "“quotas[0].scope”" );
      row( "score of one", R"({ "suitability": { "criteria": [ { "score": [ [0] ] } ] } })", "“suitability.criteria[0].score[0]”" );
      row( "weight", R"({ "suitability": { "criteria": [ { "weight": 7 } ] } })", "“suitability.criteria[0].weight”" );
      row( "judgements", R"({ "suitability": { "judgements": [ [1, "2"] ] } })", "“suitability.judgements[0]”" );
      row( "seed", R"({ "seed": -4 })", "“seed”" );
      row( "seed text", R"({ "seed": "luck" })", "“seed”" );
      row( "null", R"({ "radius_m": null })", "“radius_m”" );
      row( "no object", R"([ 1, 2 ])", "JSON object" );
      row( "empty", "", "no JSON" );
      row( "cut", R"({ "radius_m": 40)", "no JSON" );
    }

    void file_refusesASlipOfThePen()
    {
      QFETCH( QByteArray, json );
      QFETCH( QString, key );
      const Result<PlanningRequest> request = PlanningRequestFile::parse( json, QStringLiteral( "/some/q.json" ) );
      QVERIFY( !request.ok() );
      QCOMPARE( request.error().file, QStringLiteral( "/some/q.json" ) );
      QVERIFY2( request.error().text().contains( key ), qPrintable( request.error().text() ) );
    }

    void file_survivesBytesThatAreNoRequest()
    {
      // Every prefix of a true file, and the file with one byte changed: an error or a request, never a crash.
      const QByteArray whole = QJsonDocument( QJsonObject::fromVariantMap( fullRequest().toMap() ) ).toJson();
      int accepted = 0;
      for ( qsizetype i = 0; i < whole.size(); i += 7 )
      {
        QVERIFY( !PlanningRequestFile::parse( whole.left( i ), QStringLiteral( "q" ) ).ok() );
        QByteArray changed = whole;
        changed[i] = static_cast<char>( changed.at( i ) ^ 0x11 );
        const Result<PlanningRequest> request = PlanningRequestFile::parse( changed, QStringLiteral( "q" ) );
        accepted += request.ok() ? 1 : 0;
        if ( request )
          (void)request->validate().ok();
      }
      QVERIFY( accepted < whole.size() / 7 );
      QVERIFY( !PlanningRequestFile::parse( QByteArray( 100000, '[' ), QStringLiteral( "q" ) ).ok() );
    }

    void file_ofTheDocumentationIsARequest()
    {
      QFile page( QStringLiteral( JINGUAN_SOURCE_DIR "/docs/planning.md" ) );
      QVERIFY( page.open( QIODevice::ReadOnly ) );
      const QByteArray text = page.readAll();
      const qsizetype from = text.indexOf( "```json\n", text.indexOf( "## Request file" ) );
      QVERIFY( from > 0 );
      const QByteArray json = text.mid( from + 8, text.indexOf( "```", from + 8 ) - from - 8 );
      QStringList given;
      const Result<PlanningRequest> request = PlanningRequestFile::parse( json, QStringLiteral( "planning.md" ), &given );
      VERIFY_OK( request );
      VERIFY_OK( request->validate() );
      // it shows every key
      QStringList missing;
      for ( const QString &key : request->toMap().keys() )
        if ( !given.contains( key ) )
          missing.append( key );
      QVERIFY2( missing.isEmpty(), qPrintable( missing.join( QLatin1Char( ' ' ) ) ) );
    }

    void file_thatIsNotThereIsNamed()
    {
      const Result<PlanningRequest> request = PlanningRequestFile::read( QStringLiteral( "/nowhere/q.json" ) );
      QVERIFY( !request.ok() );
      QVERIFY( request.error().text().contains( QLatin1String( "/nowhere/q.json" ) ) );
    }

    void excluded_holdsRolesAndDrawnZones()
    {
      test::MemoryNetworkStore store;
      test::fillCity( store );
      PlanningRequest request = test::cityRequest();
      request.excludedRoles = QStringList { QStringLiteral( "lake" ) };
      request.drawnExclusions = QStringList { test::boxKm( test::at( 1, 1 ), 2, 2 ).asWkt() };
      const Result<PlanningInputs> inputs = PlanningInputs::read( store, request );
      VERIFY_OK( inputs );
      QCOMPARE( inputs->excluded.size(), 2 );
    }
};

JINGUAN_PLANNING_TEST_MAIN( TestPlanningRequest )
#include "test_planningrequest.moc"
