#include "IngestFixture.h"

#include "ingest/CoordinateText.h"
#include "ingest/Gcj02.h"
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
  QStringList expected { QStringLiteral( "渭门桥" ), QStringLiteral( "悦来渡口" ), QStringLiteral( "姜公堰" ), QStringLiteral( "越溪河两河口" ) };
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
  VERIFY_OK( import( fixture, fixture.write( QStringLiteral( "old.csv" ), "code,name,lon,lat\n1432A,十里店,104.1760,30.6872\n" ), options ) );
  options.positionDate = QDate( 2022, 2, 13 );
  const Result<ImportReport> report = import( fixture, fixture.write( QStringLiteral( "new.csv" ), "code,name,lon,lat\n1432A,十里店,104.1419,30.6764\n" ), options );
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
  QTest::newRow( "swapped" ) << QByteArray( "1431A,a,30.72,103.97" ) << "swapped" << "are exchanged";
  QTest::newRow( "no position" ) << QByteArray( "1431A,a,east,north" ) << "bad-position" << "is no position";
  QTest::newRow( "metres" ) << QByteArray( "1431A,a,410451,3393363" ) << "bad-position" << "are no degrees";
  QTest::newRow( "nameless" ) << QByteArray( ",,104.0,30.6" ) << "no-code" << "neither code nor name";
  QTest::newRow( "cut" ) << QByteArray( "1431A,a,104.0" ) << "field-count" << "3 fields";
}

void TestStationImport::rows_thatAreWrong_areRejected()
{
  QFETCH( QByteArray, row );
  QFETCH( QString, reason );
  IngestFixture fixture;
  const Result<ImportReport> report = import( fixture, fixture.write( QStringLiteral( "s.csv" ), "code,name,lon,lat\n1432A,好,104.1,30.6\n" + row + "\n" ) );
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
  VERIFY_OK( import( fixture, fixture.write( QStringLiteral( "s.csv" ), "编码,名称,经度,纬度\n1431A,站,104.0682073,30.6549782\n" ), options ) );
  const Result<Station> station = fixture.network().station( QStringLiteral( "1431A" ) );
  VERIFY_OK( station );
  QVERIFY( roughDistance( station->positions.first().at, { 104.0657, 30.6574 } ) < 0.02 );
}

void TestStationImport::pointFile_isRead()
{
  IngestFixture fixture;
  StationImportOptions options;
  options.kind = QStringLiteral( "noise_zone" );
  const QByteArray json = "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{\"code\":\"N1\",\"name\":\"点\"},\"geometry\":{\"type\":\"Point\",\"coordinates\":[104.06,30.65]}}]}";
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
  const Result<ImportReport> report = import( fixture, fixture.write( QStringLiteral( "s.csv" ), "code,name,lon,lat\nX1,站,104.1,30.6\n" ) );
  VERIFY_OK( report );
  QCOMPARE( report->rejectedRows.first().code, QStringLiteral( "unknown-kind" ) );
  QVERIFY( report->rejectedRows.first().reason.contains( QLatin1String( "--kind" ) ) );
}

QTEST_GUILESS_MAIN( TestStationImport )
#include "test_stationimport.moc"
