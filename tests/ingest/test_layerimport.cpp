#include "IngestFixture.h"

#include "ingest/Gcj02.h"
#include "ingest/LayerImporter.h"

#include <ogr_geometry.h>
#include <ogr_spatialref.h>

#include <cmath>

using namespace jinguan;
using namespace jinguan::test;

namespace
{
QByteArray collection( const QByteArray &features, const QByteArray &extra = {} )
{
  return "{\"type\":\"FeatureCollection\"," + extra + "\"features\":[" + features + "]}";
}

QByteArray polygon( const QByteArray &ring, const QByteArray &name = "A" )
{
  return "{\"type\":\"Feature\",\"properties\":{\"adcode\":\"510104\",\"名称\":\"" + name
    + "\",\"人口\":12},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[" + ring + "]]}}";
}

const QByteArray sSquare = "[104.0,30.6],[104.1,30.6],[104.1,30.7],[104.0,30.7],[104.0,30.6]";
const QByteArray sBowTie = "[104.0,30.6],[104.1,30.7],[104.1,30.6],[104.0,30.7],[104.0,30.6]";

OGREnvelope envelopeOf( const LayerFeature &feature )
{
  OGRGeometry *geometry = nullptr;
  OGRGeometryFactory::createFromWkb( feature.wkb.constData(), nullptr, &geometry, static_cast<size_t>( feature.wkb.size() ) );
  OGREnvelope envelope;
  if ( geometry )
    geometry->getEnvelope( &envelope );
  delete geometry;
  return envelope;
}

bool near( double a, double b, double tolerance )
{
  return std::abs( a - b ) <= tolerance;
}
} // namespace

class TestLayerImport : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void gcj02_hasTestVectors_data();
    void gcj02_hasTestVectors();
    void gcj02_inverseIsExact();
    void bd09_inverseIsExact();
    void cgcs2000AndWgs84_areTheSame();
    void geoJson_isWrittenWithCommonAttributes();
    void projected_isBroughtToDegrees();
    void selfCrossing_isMendedAndReported();
    void emptyGeometry_isRejectedWithItsNumber();
    void append_addsAndReplaceReplaces();
    void append_sameFileTwiceChangesNothing_data();
    void append_sameFileTwiceChangesNothing();
    void append_namesakesAreAddedAndTold_data();
    void append_namesakesAreAddedAndTold();
    void errors_sayWhatToDo_data();
    void errors_sayWhatToDo();
    void dataV_asGcj02_landsOnWgs84();
    void realKml_isImported();
    void riverMeshJson_isNoGeoJson();

  private:
    static Result<ImportReport> import( IngestFixture &fixture, const QString &path, LayerImportOptions options )
    {
      Progress progress;
      return LayerImporter( fixture.network() ).run( path, options, progress );
    }
    static LayerImportOptions role( const char *id )
    {
      LayerImportOptions options;
      options.role = QString::fromLatin1( id );
      return options;
    }
};

void TestLayerImport::gcj02_hasTestVectors_data()
{
  QTest::addColumn<double>( "lon" );
  QTest::addColumn<double>( "lat" );
  QTest::addColumn<double>( "gcjLon" );
  QTest::addColumn<double>( "gcjLat" );
  QTest::newRow( "Tianfu Square" ) << 104.0657 << 30.6574 << 104.0682073 << 30.6549782;
  QTest::newRow( "Dujiangyan" ) << 103.6190 << 30.9984 << 103.6210285 << 30.9958166;
  QTest::newRow( "Jianyang" ) << 104.5469 << 30.4110 << 104.5492914 << 30.4082158;
}

void TestLayerImport::gcj02_hasTestVectors()
{
  QFETCH( double, lon );
  QFETCH( double, lat );
  QFETCH( double, gcjLon );
  QFETCH( double, gcjLat );
  const LonLat gcj = gcj02FromWgs84( { lon, lat } );
  QVERIFY( near( gcj.lon, gcjLon, 6e-8 ) && near( gcj.lat, gcjLat, 6e-8 ) );
  const LonLat back = wgs84FromGcj02( gcj );
  QVERIFY( near( back.lon, lon, 1e-12 ) && near( back.lat, lat, 1e-12 ) );
}

void TestLayerImport::gcj02_inverseIsExact()
{
  for ( double lon = 102.9; lon < 105; lon += 0.13 )
  {
    for ( double lat = 30.0; lat < 31.5; lat += 0.17 )
    {
      const LonLat back = wgs84FromGcj02( gcj02FromWgs84( { lon, lat } ) );
      QVERIFY( near( back.lon, lon, 1e-12 ) && near( back.lat, lat, 1e-12 ) );
    }
  }
  const LonLat paris { 2.35, 48.85 };
  QCOMPARE( gcj02FromWgs84( paris ), paris );
}

void TestLayerImport::bd09_inverseIsExact()
{
  const LonLat gcj { 104.0682073, 30.6549782 };
  const LonLat back = gcj02FromBd09( bd09FromGcj02( gcj ) );
  QVERIFY( near( back.lon, gcj.lon, 1e-12 ) && near( back.lat, gcj.lat, 1e-12 ) );
  QVERIFY( roughDistance( bd09FromGcj02( gcj ), gcj ) > 500 );
}

void TestLayerImport::cgcs2000AndWgs84_areTheSame()
{
  IngestFixture fixture;
  for ( const QByteArray &crs : { QByteArray( "EPSG:4326" ), QByteArray( "EPSG:4490" ) } )
  {
    LayerImportOptions options = role( "district" );
    options.crs = QString::fromLatin1( crs );
    VERIFY_OK( import( fixture, fixture.write( QStringLiteral( "a.geojson" ), collection( polygon( sSquare ) ) ), options ) );
    const Result<QList<LayerFeature>> features = fixture.network().features( QStringLiteral( "district" ) );
    VERIFY_OK( features );
    const OGREnvelope envelope = envelopeOf( features->first() );
    QCOMPARE( envelope.MinX, 104.0 ); // not one bit of shift
    QCOMPARE( envelope.MaxY, 30.7 );
  }
}

void TestLayerImport::geoJson_isWrittenWithCommonAttributes()
{
  IngestFixture fixture;
  const Result<ImportReport> report =
    import( fixture, fixture.write( QStringLiteral( "区县.geojson" ), collection( polygon( sSquare, "锦江区" ) ) ), role( "district" ) );
  VERIFY_OK( report );
  QCOMPARE( report->written, 1 );
  const Result<QList<LayerFeature>> features = fixture.network().features( QStringLiteral( "district" ) );
  VERIFY_OK( features );
  QCOMPARE( features->size(), 1 );
  QCOMPARE( features->first().attributes.value( QStringLiteral( "name" ) ).toString(), QStringLiteral( "锦江区" ) );
  QCOMPARE( features->first().attributes.value( QStringLiteral( "code" ) ).toString(), QStringLiteral( "510104" ) );
  QCOMPARE( features->first().attributes.value( QStringLiteral( "人口" ) ).toString(), QStringLiteral( "12" ) );
}

void TestLayerImport::projected_isBroughtToDegrees()
{
  // North 3393363.763, east 410451.037 in EPSG:4544 is 30.6574 N, 104.0657 E.
  IngestFixture fixture;
  const QByteArray point = "{\"type\":\"Feature\",\"properties\":{\"name\":\"天府广场\"},\"geometry\":{\"type\":\"Point\",\"coordinates\":["
                           "410451.037,3393363.763]}}";
  LayerImportOptions options = role( "sensitive" );
  options.crs = QStringLiteral( "EPSG:4544" );
  VERIFY_OK( import( fixture, fixture.write( QStringLiteral( "p.geojson" ), collection( point ) ), options ) );
  const Result<QList<LayerFeature>> features = fixture.network().features( QStringLiteral( "sensitive" ) );
  VERIFY_OK( features );
  const OGREnvelope at = envelopeOf( features->first() );
  QVERIFY2( near( at.MinX, 104.0657, 1e-8 ) && near( at.MinY, 30.6574, 1e-8 ),
    qPrintable( QStringLiteral( "%1 %2" ).arg( at.MinX, 0, 'f', 9 ).arg( at.MinY, 0, 'f', 9 ) ) );
}

void TestLayerImport::selfCrossing_isMendedAndReported()
{
  IngestFixture fixture;
  const Result<ImportReport> report = import( fixture,
    fixture.write( QStringLiteral( "a.geojson" ), collection( polygon( sSquare, "好" ) + "," + polygon( sBowTie, "坏" ) ) ),
    role( "ecobelt" ) );
  VERIFY_OK( report );
  QCOMPARE( report->written, 2 );
  QCOMPARE( report->repaired, 1 );
  QVERIFY2( report->messages.join( QLatin1Char( ' ' ) ).contains( QStringLiteral( "Feature 2 坏" ) ),
    qPrintable( report->messages.join( QLatin1Char( '\n' ) ) ) );
}

void TestLayerImport::emptyGeometry_isRejectedWithItsNumber()
{
  IngestFixture fixture;
  const QByteArray empty = "{\"type\":\"Feature\",\"properties\":{\"name\":\"无\"},\"geometry\":null}";
  const Result<ImportReport> report =
    import( fixture, fixture.write( QStringLiteral( "a.geojson" ), collection( polygon( sSquare ) + "," + empty ) ), role( "ecobelt" ) );
  VERIFY_OK( report );
  QCOMPARE( report->written, 1 );
  QCOMPARE( report->rejectedRows.size(), 1 );
  QCOMPARE( report->rejectedRows.first().row, 2 );
  QCOMPARE( report->rejectedRows.first().code, QStringLiteral( "empty-geometry" ) );
}

void TestLayerImport::append_addsAndReplaceReplaces()
{
  IngestFixture fixture;
  const QByteArray other = "[104.2,30.6],[104.3,30.6],[104.3,30.7],[104.2,30.7],[104.2,30.6]";
  LayerImportOptions options = role( "wetland" );
  VERIFY_OK( import( fixture, fixture.write( QStringLiteral( "a.geojson" ), collection( polygon( sSquare ) ) ), options ) );
  options.append = true;
  VERIFY_OK( import( fixture, fixture.write( QStringLiteral( "b.geojson" ), collection( polygon( other, "B" ) ) ), options ) );
  QCOMPARE( fixture.network().features( QStringLiteral( "wetland" ) )->size(), 2 );
  options.append = false;
  VERIFY_OK( import( fixture, fixture.file( QStringLiteral( "a.geojson" ) ), options ) );
  QCOMPARE( fixture.network().features( QStringLiteral( "wetland" ) )->size(), 1 );
}

void TestLayerImport::append_sameFileTwiceChangesNothing_data()
{
  QTest::addColumn<QByteArray>( "content" );
  QTest::addColumn<QString>( "role" );
  const QByteArray attributes =
    R"json("properties":{"code":"007","name":"白鹭湾","name_en":"","Area (ha)":12.50,"Year":2020,"note":null})json";
  const QByteArray ring = "[[104,30.6],[104.1,30.6],[104.1,30.7],[104,30.6]]";
  const auto feature = [&]( const QByteArray &type, const QByteArray &coordinates ) {
    return collection(
      R"({"type":"Feature",)" + attributes + R"(,"geometry":{"type":")" + type + R"(","coordinates":)" + coordinates + "}}" );
  };
  QTest::newRow( "polygon" ) << feature( "Polygon", "[" + ring + "]" ) << "wetland";
  QTest::newRow( "two parts" ) << feature( "MultiPolygon", "[[" + ring + "],[[[105,30.6],[105.1,30.6],[105.1,30.7],[105,30.6]]]]" )
                               << "wetland";
  QTest::newRow( "with heights" ) << feature( "Polygon", "[[[104,30.6,500],[104.1,30.6,501],[104.1,30.7,502],[104,30.6,500]]]" )
                                  << "wetland";
  QTest::newRow( "one to be mended" ) << feature( "Polygon", "[[[104,30.6],[104.1,30.7],[104.1,30.6],[104,30.7],[104,30.6]]]" )
                                      << "wetland";
  QTest::newRow( "line" ) << feature( "LineString", "[[104,30.6],[104.1,30.7]]" ) << "river";
  QTest::newRow( "the same twice in the file" ) << collection( polygon( sSquare ) + "," + polygon( sSquare ) ) << "wetland";
}

void TestLayerImport::append_sameFileTwiceChangesNothing()
{
  QFETCH( QByteArray, content );
  QFETCH( QString, role );
  IngestFixture fixture;
  const QString path = fixture.write( QStringLiteral( "a.geojson" ), content );
  LayerImportOptions options;
  options.role = role;
  options.append = true;
  const Result<ImportReport> first = import( fixture, path, options );
  VERIFY_OK( first );
  QVERIFY( first->written > 0 );
  QCOMPARE( first->unchanged, 0 );
  const QDateTime written = fixture.network().layers()->first().provenance.importedAt;

  options.dryRun = true;
  const Result<ImportReport> dry = import( fixture, path, options );
  VERIFY_OK( dry );
  QCOMPARE( dry->unchanged, first->written );
  options.dryRun = false;
  const Result<ImportReport> second = import( fixture, path, options );
  VERIFY_OK( second );
  QCOMPARE( second->written, 0 );
  QCOMPARE( second->unchanged, first->written );
  QVERIFY( second->isClean() );
  QVERIFY( second->messages.join( QLatin1Char( ' ' ) ).contains( QStringLiteral( "are there already" ) ) );
  QCOMPARE( fixture.network().features( role )->size(), first->written );
  QCOMPARE( fixture.network().layers()->first().provenance.importedAt, written );
}

void TestLayerImport::append_namesakesAreAddedAndTold_data()
{
  QTest::addColumn<QByteArray>( "properties" );
  QTest::addColumn<QByteArray>( "coordinates" );
  QTest::addColumn<bool>( "told" );
  const QByteArray same = "[[104,30.6],[104.1,30.7]]";
  QTest::newRow( "other geometry" ) << QByteArray( R"({"code":"A","name":"岷江"})" ) << QByteArray( "[[104,30.6],[104.1,30.8]]" ) << true;
  QTest::newRow( "other attribute" ) << QByteArray( R"({"code":"A","name":"岷江","level":"2"})" ) << same << true;
  QTest::newRow( "other code of the same name" ) << QByteArray( R"({"code":"B","name":"岷江"})" ) << same << false;
  QTest::newRow( "no code, the same name" ) << QByteArray( R"({"name":"岷江"})" ) << same << true;
  QTest::newRow( "another river" ) << QByteArray( R"({"code":"C","name":"沱江"})" ) << same << false;
}

void TestLayerImport::append_namesakesAreAddedAndTold()
{
  QFETCH( QByteArray, properties );
  QFETCH( QByteArray, coordinates );
  QFETCH( bool, told );
  const auto river = []( const QByteArray &attributes, const QByteArray &line ) {
    return collection(
      R"({"type":"Feature","properties":)" + attributes + R"(,"geometry":{"type":"LineString","coordinates":)" + line + "}}" );
  };
  IngestFixture fixture;
  LayerImportOptions options = role( "river" );
  options.append = true;
  VERIFY_OK( import( fixture,
    fixture.write( QStringLiteral( "a.geojson" ), river( R"({"code":"A","name":"岷江"})", "[[104,30.6],[104.1,30.7]]" ) ), options ) );
  const Result<ImportReport> report =
    import( fixture, fixture.write( QStringLiteral( "b.geojson" ), river( properties, coordinates ) ), options );
  VERIFY_OK( report );
  QCOMPARE( report->written, 1 );
  QCOMPARE( report->unchanged, 0 );
  QCOMPARE( fixture.network().features( QStringLiteral( "river" ) )->size(), 2 );
  QCOMPARE( report->warnings.join( QLatin1Char( ' ' ) ).contains( QStringLiteral( "added beside it: 岷江" ) ), told );
}

void TestLayerImport::errors_sayWhatToDo_data()
{
  QTest::addColumn<QByteArray>( "content" );
  QTest::addColumn<QString>( "name" );
  QTest::addColumn<QString>( "role" );
  QTest::addColumn<QString>( "crs" );
  QTest::addColumn<QString>( "message" );
  const QByteArray swapped = "[30.6,104.0],[30.6,104.1],[30.7,104.1],[30.7,104.0],[30.6,104.0]";
  const QByteArray metres = "[410000,3393000],[411000,3393000],[411000,3394000],[410000,3393000]";
  QTest::newRow( "swapped lon and lat" ) << collection( polygon( swapped ) ) << "a.geojson"
                                         << "district"
                                         << ""
                                         << "Longitude and latitude are exchanged";
  QTest::newRow( "metres called degrees" ) << collection( polygon( metres ) ) << "a.geojson"
                                           << "district"
                                           << ""
                                           << "The coordinates are no degrees";
  QTest::newRow( "polygons for lines" ) << collection( polygon( sSquare ) ) << "a.geojson"
                                        << "river"
                                        << ""
                                        << "takes line features";
  QTest::newRow( "unknown role" ) << collection( polygon( sSquare ) ) << "a.geojson"
                                  << "pipeline"
                                  << ""
                                  << "There is no layer role “pipeline”";
  QTest::newRow( "unknown crs" ) << collection( polygon( sSquare ) ) << "a.geojson"
                                 << "district"
                                 << "EPSG:123456789"
                                 << "is not known";
  QTest::newRow( "geojson that is none" ) << QByteArray( "{\"a\":1}" ) << "a.geojson"
                                          << "district"
                                          << ""
                                          << "called GeoJSON but is none";
  QTest::newRow( "geojson cut" ) << collection( polygon( sSquare ) ).left( 90 ) << "a.geojson"
                                 << "district"
                                 << ""
                                 << "called GeoJSON but is none";
  QTest::newRow( "text called shapefile" ) << QByteArray( "hello" ) << "a.shp"
                                           << "district"
                                           << ""
                                           << "The shapefile cannot be read";
  QTest::newRow( "empty file" ) << QByteArray() << "a.geojson"
                                << "district"
                                << ""
                                << "The file is empty";
  QTest::newRow( "no features" ) << collection( {} ) << "a.geojson"
                                 << "district"
                                 << ""
                                 << "No feature of the file can be used";
}

void TestLayerImport::errors_sayWhatToDo()
{
  QFETCH( QByteArray, content );
  QFETCH( QString, name );
  QFETCH( QString, message );
  QFETCH( QString, crs );
  QFETCH( QString, role );
  IngestFixture fixture;
  LayerImportOptions options;
  options.role = role;
  options.crs = crs;
  const Result<ImportReport> report = import( fixture, fixture.write( name, content ), options );
  QVERIFY( !report );
  QVERIFY2( report.error().text().contains( message ), qPrintable( report.error().text() ) );
  QVERIFY( !report.error().remedy.isEmpty() );
}

void TestLayerImport::dataV_asGcj02_landsOnWgs84()
{
  SHARED_OR_SKIP( path, "data/boundaries/pan52yu_510100.json" );
  IngestFixture fixture;
  LayerImportOptions options = role( "district" );
  options.crs = QStringLiteral( "GCJ-02" );
  const Result<ImportReport> report = import( fixture, path, options );
  VERIFY_OK( report );
  QCOMPARE( report->written, 20 );
  const Result<QList<LayerFeature>> shifted = fixture.network().features( QStringLiteral( "district" ) );
  VERIFY_OK( shifted );
  options.crs.clear();
  VERIFY_OK( import( fixture, path, options ) );
  const Result<QList<LayerFeature>> raw = fixture.network().features( QStringLiteral( "district" ) );
  VERIFY_OK( raw );
  for ( int i = 0; i < 20; ++i )
  {
    const double east =
      ( envelopeOf( raw->at( i ) ).MaxX - envelopeOf( shifted->at( i ) ).MaxX ) * 111195 * std::cos( 30.6 * 3.14159265 / 180 );
    const double south = ( envelopeOf( shifted->at( i ) ).MaxY - envelopeOf( raw->at( i ) ).MaxY ) * 111195;
    QVERIFY2( east > 150 && east < 330 && south > 200 && south < 340, qPrintable( QStringLiteral( "%1 %2" ).arg( east ).arg( south ) ) );
  }
}

void TestLayerImport::realKml_isImported()
{
  SHARED_OR_SKIP( path, "data/vector/chengdu_river_mesh/沙河.kml" );
  IngestFixture fixture;
  LayerImportOptions options = role( "lake" );
  const Result<LayerPreview> preview = LayerImporter( fixture.network() ).preview( path, options );
  VERIFY_OK( preview );
  const Result<ImportReport> report = import( fixture, path, options );
  VERIFY_OK( report );
  QCOMPARE( report->written + report->rejected, 1251 ); // quads of the mesh of this river
}

void TestLayerImport::riverMeshJson_isNoGeoJson()
{
  SHARED_OR_SKIP( path, "data/vector/chengdu_river_mesh/河网_流量数据.json" );
  IngestFixture fixture;
  const Result<ImportReport> report = import( fixture, path, role( "river" ) );
  QVERIFY( !report );
  QVERIFY2( report.error().text().contains( QLatin1String( "called GeoJSON but is none" ) ), qPrintable( report.error().text() ) );
}

QTEST_GUILESS_MAIN( TestLayerImport )
#include "test_layerimport.moc"
