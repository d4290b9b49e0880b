#include "IngestFixture.h"

#include "ingest/CoordinateText.h"
#include "ingest/Gcj02.h"
#include "ingest/LayerImporter.h"
#include "ingest/PlaceCheck.h"
#include "ingest/StationImporter.h"

#include <cmath>

using namespace jinguan;
using namespace jinguan::test;

class TestStationImport : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void degrees_areReadInAllForms_data();
    void degrees_areReadInAllForms();
    void minRiver_flagsExactlyFour();
    void minRiver_riversThatEndAtTheCityFlagNoMore();
    void river_isJudgedWhereTheLayerShowsIt_data();
    void river_isJudgedWhereTheLayerShowsIt();
    void nationalList_isReadWithChineseColumns();
    void movedStation_getsDatedPosition();
    void rows_thatAreWrong_areRejected_data();
    void rows_thatAreWrong_areRejected();
    void gcj02_isConverted();
    void pointFile_isRead();
    void withoutKind_saysSo();

  private:
    static Result<ImportReport> import( IngestFixture &fixture, const QString &path, const StationImportOptions &options = {} )
    {
      Progress progress;
      return StationImporter( fixture.catalogue(), fixture.network() ).run( path, options, progress );
    }
};

void TestStationImport::degrees_areReadInAllForms_data()
{
  QTest::addColumn<QString>( "text" );
  QTest::addColumn<double>( "degrees" ); // NaN: none
  const double place = 105 + 33 / 60.0 + 50 / 3600.0;
  QTest::newRow( "plain" ) << "104.0657" << 104.0657;
  QTest::newRow( "Chinese east, doubled quotes" ) << "东经105°33'50''" << place;
  QTest::newRow( "primes and side" ) << "105°33′50″E" << place;
  QTest::newRow( "Chinese words" ) << "105度33分50秒" << place;
  QTest::newRow( "full-width" ) << "１０５．５" << 105.5;
  QTest::newRow( "blanks" ) << "N 30 39 36" << 30.66;
  QTest::newRow( "minutes only" ) << "30°39.6'" << 30.66;
  QTest::newRow( "west" ) << "73°30'W" << -73.5;
  QTest::newRow( "minutes too many" ) << "105°73'50''" << std::nan( "" );
  QTest::newRow( "words" ) << "somewhere" << std::nan( "" );
}

void TestStationImport::degrees_areReadInAllForms()
{
  QFETCH( QString, text );
  QFETCH( double, degrees );
  const std::optional<double> read = degreesFromText( text );
  QCOMPARE( read.has_value(), !std::isnan( degrees ) );
  if ( read )
    QVERIFY( std::abs( *read - degrees ) < 1e-9 );
}

void TestStationImport::minRiver_flagsExactlyFour()
{
  SHARED_OR_SKIP( path, "data/water/minjiang/minjiang_stations.csv" );
  IngestFixture fixture;
  const Result<ImportReport> report = import( fixture, path );
  VERIFY_OK( report );
  QCOMPARE( report->written, 15 );
  QStringList flagged = report->flaggedStations;
  flagged.sort();
  QStringList expected { QStringLiteral( "渭门桥" ), QStringLiteral( "悦来渡口" ), QStringLiteral( "姜公堰" ),
    QStringLiteral( "越溪河两河口" ) };
  expected.sort();
  QCOMPARE( flagged, expected );
  const Result<Station> station = fixture.network().station( QStringLiteral( "姜公堰" ) );
  VERIFY_OK( station );
  QCOMPARE( station->kind, QStringLiteral( "water_section" ) );
  QVERIFY( station->attributes.value( QStringLiteral( "position_doubt" ) ).toString().contains( QStringLiteral( "乐山市" ) ) );

  StationImportOptions strict;
  strict.rejectDoubtful = true;
  IngestFixture other;
  const Result<ImportReport> refused = import( other, path, strict );
  VERIFY_OK( refused );
  QCOMPARE( refused->written, 11 );
  QCOMPARE( refused->rejectedByCode.value( QStringLiteral( "doubtful-position" ) ), 4 );
}

namespace
{
/** Rivers as a city has them: they end at its border, and one goes on under another name. */
void addRivers( IngestFixture &fixture, const QList<std::pair<QByteArray, QByteArray>> &rivers )
{
  QByteArray features;
  for ( const auto &[name, line] : rivers )
    features += ( features.isEmpty() ? "" : "," ) + QByteArray( R"({"type":"Feature","properties":{"name":")" ) + name
      + R"("},"geometry":{"type":"LineString","coordinates":[)" + line + "]}}";
  LayerImportOptions options;
  options.role = QStringLiteral( "river" );
  Progress progress;
  const QString path = fixture.write( QStringLiteral( "rivers.geojson" ), R"({"type":"FeatureCollection","features":[)" + features + "]}" );
  const Result<ImportReport> report = LayerImporter( fixture.network() ).run( path, options, progress );
  if ( !report )
    qFatal( "%s", qPrintable( report.error().text() ) );
}
} // namespace

void TestStationImport::minRiver_riversThatEndAtTheCityFlagNoMore()
{
  SHARED_OR_SKIP( path, "data/water/minjiang/minjiang_stations.csv" );
  IngestFixture fixture;
  addRivers( fixture,
    { { "岷江", "[103.504,31.048],[103.56,31.02],[103.611,31.001]" }, { "金马河", "[103.611,31.001],[103.7,30.8],[103.823,30.402]" },
      { "岷江(新津以下)", "[103.823,30.402],[103.8615,30.351]" }, { "府河", "[103.944,30.856],[104.03,30.72],[104.0825,30.6458]" },
      { "锦江", "[104.0825,30.6458],[104.05,30.48],[103.973,30.313]" }, { "江安河", "[103.613,30.998],[103.9,30.7],[104.045,30.479]" },
      { "沱江", "[104.412,30.856],[104.65,30.285]" } } );
  const Result<ImportReport> report = import( fixture, path );
  VERIFY_OK( report );
  QStringList flagged = report->flaggedStations;
  flagged.sort();
  QStringList expected { QStringLiteral( "渭门桥" ), QStringLiteral( "悦来渡口" ), QStringLiteral( "姜公堰" ),
    QStringLiteral( "越溪河两河口" ) };
  expected.sort();
  QCOMPARE( flagged, expected );
  const QStringList unchecked = report->warnings.filter( QStringLiteral( "could not be checked" ) );
  QCOMPARE( unchecked.size(), 2 );
  QVERIFY2( unchecked.at( 0 ).contains( QStringLiteral( "月波" ) ) && unchecked.at( 0 ).contains( QStringLiteral( "岷江" ) ),
    qPrintable( unchecked.at( 0 ) ) );
  QVERIFY2( unchecked.at( 1 ).contains( QStringLiteral( "黄龙溪" ) ) && unchecked.at( 1 ).contains( QStringLiteral( "38 km" ) ),
    qPrintable( unchecked.at( 1 ) ) );
}

void TestStationImport::river_isJudgedWhereTheLayerShowsIt_data()
{
  using Kind = PlaceVerdict::Kind;
  QTest::addColumn<QString>( "river" );
  QTest::addColumn<double>( "lon" );
  QTest::addColumn<double>( "lat" );
  QTest::addColumn<int>( "kind" );
  QTest::newRow( "by the river" ) << "岷江" << 103.70 << 30.72 << int( Kind::Agrees );
  QTest::newRow( "by the river, with the word for main stream" ) << "岷江干流" << 103.70 << 30.72 << int( Kind::Agrees );
  QTest::newRow( "between two rivers" ) << "岷江" << 104.00 << 30.70 << int( Kind::Doubtful );
  QTest::newRow( "by another river" ) << "岷江" << 104.50 << 30.60 << int( Kind::Doubtful );
  QTest::newRow( "where two reaches of it meet" ) << "岷江" << 103.67 << 31.018 << int( Kind::Doubtful );
  QTest::newRow( "a little below its last point" ) << "岷江" << 103.81 << 30.37 << int( Kind::Agrees );
  QTest::newRow( "far below its last point" ) << "岷江" << 103.85 << 30.20 << int( Kind::Unchecked );
  QTest::newRow( "far above its first point" ) << "岷江" << 103.40 << 31.20 << int( Kind::Unchecked );
  QTest::newRow( "beside it, outside the layer" ) << "岷江" << 103.20 << 30.70 << int( Kind::Unchecked );
  QTest::newRow( "a river the layer does not have" ) << "大渡河" << 104.00 << 30.70 << int( Kind::Agrees );
  QTest::newRow( "no river" ) << "" << 104.00 << 30.70 << int( Kind::Agrees );
}

void TestStationImport::river_isJudgedWhereTheLayerShowsIt()
{
  QFETCH( QString, river );
  QFETCH( double, lon );
  QFETCH( double, lat );
  QFETCH( int, kind );
  IngestFixture fixture;
  addRivers( fixture,
    { { "岷江", "[103.5,31.05],[103.6,31.0]" }, { "岷江（都江堰以下）", "[103.6,31.0],[103.8,30.4]" },
      { "沱江", "[104.4,30.9],[104.6,30.3]" } } );
  const Result<PlaceCheck> places = PlaceCheck::create( fixture.network() );
  VERIFY_OK( places );
  const PlaceVerdict verdict = places->check( { lon, lat }, { {}, {}, river } );
  QCOMPARE( int( verdict.kind ), kind );
  QCOMPARE( verdict.reason.isEmpty(), verdict.kind == PlaceVerdict::Kind::Agrees );
}

void TestStationImport::nationalList_isReadWithChineseColumns()
{
  SHARED_OR_SKIP( path, "data/air/stations_sichuan_2022.csv" );
  IngestFixture fixture;
  const Result<ImportReport> report = import( fixture, path );
  VERIFY_OK( report );
  QVERIFY2( report->rejected == 0 && report->flaggedStations.isEmpty(), qPrintable( reportText( *report ) ) );
  QCOMPARE( report->written, 55 );
  const Result<Station> control = fixture.network().station( QStringLiteral( "1438A" ) );
  VERIFY_OK( control );
  QCOMPARE( control->name.zh, QStringLiteral( "灵岩寺" ) );
  QVERIFY( control->isControlPoint && !control->countsInEvaluation );
  QCOMPARE( control->kind, QStringLiteral( "air_standard" ) );
  const Result<Station> closed = fixture.network().station( QStringLiteral( "1436A" ) );
  VERIFY_OK( closed );
  QCOMPARE( closed->name.zh, QStringLiteral( "草堂寺" ) );
  QCOMPARE( closed->statusOn( {} ), StationStatus::Retired );

  const Result<ImportReport> again = import( fixture, path );
  VERIFY_OK( again );
  QCOMPARE( again->written, 0 );
  QCOMPARE( fixture.network().stations()->size(), 55 );
  QCOMPARE( fixture.network().station( QStringLiteral( "1438A" ) )->positions.size(), 1 );
}

void TestStationImport::movedStation_getsDatedPosition()
{
  IngestFixture fixture;
  StationImportOptions options;
  options.positionDate = QDate( 2019, 7, 18 );
  VERIFY_OK(
    import( fixture, fixture.write( QStringLiteral( "old.csv" ), "code,name,lon,lat\n1432A,十里店,104.1760,30.6872\n" ), options ) );
  options.positionDate = QDate( 2022, 2, 13 );
  const Result<ImportReport> report =
    import( fixture, fixture.write( QStringLiteral( "new.csv" ), "code,name,lon,lat\n1432A,十里店,104.1419,30.6764\n" ), options );
  VERIFY_OK( report );
  const Result<Station> station = fixture.network().station( QStringLiteral( "1432A" ) );
  VERIFY_OK( station );
  QCOMPARE( station->positions.size(), 2 );
  QCOMPARE( station->positionOn( QDate( 2020, 1, 1 ) )->at.lon, 104.1760 );
  QCOMPARE( station->positions.first().validTo, QDate( 2022, 2, 12 ) );
  QCOMPARE( station->positionOn( QDate( 2023, 1, 1 ) )->at.lon, 104.1419 );
}

void TestStationImport::rows_thatAreWrong_areRejected_data()
{
  QTest::addColumn<QByteArray>( "row" );
  QTest::addColumn<QString>( "code" );
  QTest::addColumn<QString>( "reason" );
  QTest::newRow( "swapped" ) << QByteArray( "1431A,a,30.72,103.97" ) << "swapped"
                             << "are exchanged";
  QTest::newRow( "no position" ) << QByteArray( "1431A,a,east,north" ) << "bad-position"
                                 << "is no position";
  QTest::newRow( "metres" ) << QByteArray( "1431A,a,410451,3393363" ) << "bad-position"
                            << "are no degrees";
  QTest::newRow( "nameless" ) << QByteArray( ",,104.0,30.6" ) << "no-code"
                              << "neither code nor name";
  QTest::newRow( "cut" ) << QByteArray( "1431A,a,104.0" ) << "field-count"
                         << "3 fields";
}

void TestStationImport::rows_thatAreWrong_areRejected()
{
  QFETCH( QByteArray, row );
  QFETCH( QString, reason );
  IngestFixture fixture;
  const Result<ImportReport> report =
    import( fixture, fixture.write( QStringLiteral( "s.csv" ), "code,name,lon,lat\n1432A,好,104.1,30.6\n" + row + "\n" ) );
  VERIFY_OK( report );
  QCOMPARE( report->written, 1 );
  QCOMPARE( report->rejectedRows.size(), 1 );
  QTEST( report->rejectedRows.first().code, "code" );
  QCOMPARE( report->rejectedRows.first().row, 3 );
  QVERIFY2( report->rejectedRows.first().reason.contains( reason ), qPrintable( report->rejectedRows.first().reason ) );
}

void TestStationImport::gcj02_isConverted()
{
  IngestFixture fixture;
  StationImportOptions options;
  options.crs = QStringLiteral( "GCJ-02" );
  VERIFY_OK(
    import( fixture, fixture.write( QStringLiteral( "s.csv" ), "编码,名称,经度,纬度\n1431A,站,104.0682073,30.6549782\n" ), options ) );
  const Result<Station> station = fixture.network().station( QStringLiteral( "1431A" ) );
  VERIFY_OK( station );
  QVERIFY( roughDistance( station->positions.first().at, { 104.0657, 30.6574 } ) < 0.02 );
}

void TestStationImport::pointFile_isRead()
{
  IngestFixture fixture;
  StationImportOptions options;
  options.kind = QStringLiteral( "noise_zone" );
  const QByteArray json = "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{\"code\":\"N1\",\"name\":"
                          "\"点\"},\"geometry\":{\"type\":\"Point\",\"coordinates\":[104.06,30.65]}}]}";
  const Result<ImportReport> report = import( fixture, fixture.write( QStringLiteral( "s.geojson" ), json ), options );
  VERIFY_OK( report );
  const Result<Station> station = fixture.network().station( QStringLiteral( "N1" ) );
  VERIFY_OK( station );
  QCOMPARE( station->positions.first().at, ( LonLat { 104.06, 30.65 } ) );
  QCOMPARE( station->elements, QStringList { QStringLiteral( "noise" ) } );
}

void TestStationImport::withoutKind_saysSo()
{
  IngestFixture fixture;
  const Result<ImportReport> report =
    import( fixture, fixture.write( QStringLiteral( "s.csv" ), "code,name,lon,lat\nX1,站,104.1,30.6\n" ) );
  VERIFY_OK( report );
  QCOMPARE( report->rejectedRows.first().code, QStringLiteral( "unknown-kind" ) );
  QVERIFY( report->rejectedRows.first().reason.contains( QLatin1String( "--kind" ) ) );
}

QTEST_GUILESS_MAIN( TestStationImport )
#include "test_stationimport.moc"
