#include "NetworkStoreContractSlots.h"
#include "store/sqlite/GeoPackageFile.h"
#include "store/sqlite/SqliteDatabase.h"
#include "store/Workspace.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <gdal_priv.h>
#include <ogrsf_frmts.h>

using namespace jinguan;
using namespace jinguan::test;

/** The contract over a GeoPackage, and what other programs see of it. */
class TestSqliteNetworkStore : public NetworkStoreContract
{
    Q_OBJECT

  protected:
    NetworkStore &makeStore() override;
    NetworkStore &reopenStore( bool readOnly ) override;
    void dropStore() override;

  private Q_SLOTS:
    void plainOgr_seesLayersWithExtentAndCrs();
    void plainOgr_seesStationsAtTheirPresentPlace();
    void plainOgr_seesTheTablesAsAttributes();
    void spatialIndex_findsFeatures();
    void saveLayerStyle_isWhatQgisLooksFor();
    void saveProject_isWhatQgisLooksFor();
    void userLog_saysWhoDidWhat();
    void otherProgram_mayReadWhileWeWrite();

  private:
    QString folder() const { return mFolder->path() + QStringLiteral( "/锦观 工作区" ); }
    QString geoPackage() const { return folder() + QStringLiteral( "/network.gpkg" ); }
    void close() { mWorkspace.reset(); }
    using Dataset = std::unique_ptr<GDALDataset, decltype( []( GDALDataset *dataset ) { GDALClose( dataset ); } )>;
    Dataset openPlain() const;

    std::unique_ptr<QTemporaryDir> mFolder;
    std::unique_ptr<Workspace> mWorkspace;
};

NetworkStore &TestSqliteNetworkStore::makeStore()
{
  mFolder = std::make_unique<QTemporaryDir>();
  Result<std::unique_ptr<Workspace>> workspace = Workspace::create( folder(), QStringLiteral( "成都" ) );
  if ( !workspace )
    qFatal( "%s", qPrintable( workspace.error().text() ) );
  mWorkspace = workspace.take();
  return mWorkspace->network();
}

NetworkStore &TestSqliteNetworkStore::reopenStore( bool readOnly )
{
  mWorkspace.reset();
  Result<std::unique_ptr<Workspace>> workspace = Workspace::open( folder(), readOnly ? OpenMode::ReadOnly : OpenMode::ReadWrite );
  if ( !workspace )
    qFatal( "%s", qPrintable( workspace.error().text() ) );
  mWorkspace = workspace.take();
  return mWorkspace->network();
}

void TestSqliteNetworkStore::dropStore()
{
  mWorkspace.reset();
  mFolder.reset();
}

TestSqliteNetworkStore::Dataset TestSqliteNetworkStore::openPlain() const
{
  GDALAllRegister();
  return Dataset( GDALDataset::Open( geoPackage().toUtf8().constData(), GDAL_OF_VECTOR | GDAL_OF_READONLY | GDAL_OF_VERBOSE_ERROR ) );
}

void TestSqliteNetworkStore::plainOgr_seesLayersWithExtentAndCrs()
{
  // First far away, then replaced: the extent is that of what is there.
  VERIFY_OK( store().writeLayer( QStringLiteral( "drinking-zone" ), { area( QStringLiteral( "1" ), { 90, 20 } ) }, {}, false ) );
  VERIFY_OK( store().writeLayer( QStringLiteral( "drinking-zone" ),
    { area( QStringLiteral( "1" ), { 104, 30 } ), area( QStringLiteral( "2" ), { 105, 31 } ) }, {}, false ) );
  const QString uri = store().layers()->first().uri;
  QCOMPARE( uri, geoPackage() + QStringLiteral( "|layername=drinking_zone" ) );
  close();
  const Dataset dataset = openPlain();
  QVERIFY( dataset );
  OGRLayer *layer = dataset->GetLayerByName( "drinking_zone" );
  QVERIFY( layer );
  QCOMPARE( layer->GetFeatureCount(), 2 );
  QCOMPARE( layer->GetGeomType(), wkbMultiPolygon );
  QCOMPARE( QString::fromLatin1( layer->GetSpatialRef()->GetAuthorityCode( nullptr ) ), QStringLiteral( "4490" ) );
  OGREnvelope extent;
  QCOMPARE( layer->GetExtent( &extent, FALSE ), OGRERR_NONE );
  const double floatStep = 1e-4; // the driver takes it from the spatial index, which holds single precision
  QVERIFY( std::abs( extent.MinX - 104.0 ) < floatStep );
  QVERIFY( std::abs( extent.MaxX - 105.1 ) < floatStep );
  QVERIFY( std::abs( extent.MinY - 30.0 ) < floatStep );
  QVERIFY( std::abs( extent.MaxY - 31.1 ) < floatStep );
}

void TestSqliteNetworkStore::plainOgr_seesStationsAtTheirPresentPlace()
{
  Station moved = store().saveStations( { station( QStringLiteral( "CD-1" ) ) } )->first();
  moved.positions.append( { { 104.2, 30.5 }, QDate( 2022, 1, 1 ), QDate(), QString() } );
  VERIFY_OK( store().saveStations( { moved } ) );
  close();
  const Dataset dataset = openPlain();
  QVERIFY( dataset );
  OGRLayer *layer = dataset->GetLayerByName( "station" );
  const std::unique_ptr<OGRFeature> feature( layer->GetNextFeature() );
  QVERIFY( feature );
  QCOMPARE( feature->GetGeometryRef()->toPoint()->getX(), 104.2 );
  QCOMPARE( QString::fromUtf8( feature->GetFieldAsString( "name_zh" ) ), QStringLiteral( "草堂寺" ) );
  QCOMPARE( QString::fromUtf8( feature->GetFieldAsString( "status" ) ), QStringLiteral( "running" ) );
}

void TestSqliteNetworkStore::plainOgr_seesTheTablesAsAttributes()
{
  close();
  const Dataset dataset = openPlain();
  for ( const char *table :
    { "station_position", "station_state", "scenario", "bookmark", "property", "user_log", "layer_meta", "layer_styles",
      "instrument", "calibration", "field_visit", "field_answer", "field_photo" } )
  {
    OGRLayer *layer = dataset->GetLayerByName( table );
    QVERIFY2( layer, table );
    QCOMPARE( layer->GetGeomType(), wkbNone );
  }
}

void TestSqliteNetworkStore::spatialIndex_findsFeatures()
{
  QList<LayerFeature> many;
  for ( int index = 0; index < 200; ++index )
    many.append( { pointWkb( { 100 + index * 0.05, 30 } ), { { QStringLiteral( "code" ), QString::number( index ) } } } );
  VERIFY_OK( store().writeLayer( QStringLiteral( "sensitive" ), many, {}, false ) );
  VERIFY_OK( store().writeLayer( QStringLiteral( "sensitive" ), many.mid( 0, 100 ), {}, true ) );
  close();
  const Dataset dataset = openPlain();
  OGRLayer *layer = dataset->GetLayerByName( "sensitive" );
  QVERIFY( layer->TestCapability( OLCFastSpatialFilter ) );
  layer->SetSpatialFilterRect( 100.01, 29, 100.11, 31 );
  QCOMPARE( layer->GetFeatureCount(), 4 ); // two points, each of them twice
}

void TestSqliteNetworkStore::saveLayerStyle_isWhatQgisLooksFor()
{
  VERIFY_OK(
    store().saveLayerStyle( QStringLiteral( "drinking-zone" ), QStringLiteral( "day" ), QStringLiteral( "<qgis>old</qgis>" ), {} ) );
  VERIFY_OK( store().saveLayerStyle(
    QStringLiteral( "drinking-zone" ), QStringLiteral( "day" ), QStringLiteral( "<qgis>日</qgis>" ), QStringLiteral( "<sld/>" ) ) );
  VERIFY_OK(
    store().saveLayerStyle( QStringLiteral( "drinking-zone" ), QStringLiteral( "night" ), QStringLiteral( "<qgis>夜</qgis>" ), {} ) );
  const Result<SqliteDatabase> file = SqliteDatabase::openForReading( geoPackage() );
  VERIFY_OK( file );
  Result<SqliteStatement> styles = file->prepare(
    "SELECT styleName, styleQML, useAsDefault FROM layer_styles WHERE f_table_schema = '' AND f_table_name = 'drinking_zone' "
    "AND f_geometry_column = 'geom' ORDER BY styleName" );
  VERIFY_OK( styles );
  QVERIFY( styles->step() );
  QCOMPARE( styles->text( 0 ), QStringLiteral( "day" ) );
  QCOMPARE( styles->text( 1 ), QStringLiteral( "<qgis>日</qgis>" ) );
  QCOMPARE( styles->integer( 2 ), 0 );
  QVERIFY( styles->step() );
  QCOMPARE( styles->text( 0 ), QStringLiteral( "night" ) );
  QCOMPARE( styles->integer( 2 ), 1 );
  QVERIFY( !styles->step() );
}

void TestSqliteNetworkStore::saveProject_isWhatQgisLooksFor()
{
  const QByteArray xml = QStringLiteral( "<!DOCTYPE qgis><qgis projectname=\"成都\"/>" ).toUtf8();
  VERIFY_OK( store().saveProject( QStringLiteral( "Jinguan" ), xml ) );
  QVERIFY( !store().saveProject( QStringLiteral( "bad" ), "what?" ) );
  const Result<SqliteDatabase> file = SqliteDatabase::openForReading( geoPackage() );
  VERIFY_OK( file );
  const Result<QString> content = file->text( "SELECT content FROM qgis_projects WHERE name = 'Jinguan'" );
  VERIFY_OK( content );
  const QByteArray archive = QByteArray::fromHex( content->toLatin1() );
  QVERIFY( archive.startsWith( "PK" ) );
  const Result<QString> metadata = file->text( "SELECT metadata FROM qgis_projects WHERE name = 'Jinguan'" );
  VERIFY_OK( metadata );
  QCOMPARE( QJsonDocument::fromJson( metadata->toUtf8() ).object().value( QStringLiteral( "last_modified_user" ) ).toString(),
    QStringLiteral( "王工" ) );
  // The archive holds one .qgs with our text.
  const QByteArray path = mFolder->path().toUtf8() + "/p.qgz";
  QFile qgz( QString::fromUtf8( path ) );
  QVERIFY( qgz.open( QIODevice::WriteOnly ) );
  qgz.write( archive );
  qgz.close();
  VSILFILE *entry = VSIFOpenL( ( "/vsizip/{" + path + "}/project.qgs" ).constData(), "rb" );
  QVERIFY( entry );
  QByteArray text( 1000, '\0' );
  text.resize( static_cast<qsizetype>( VSIFReadL( text.data(), 1, 1000, entry ) ) );
  VSIFCloseL( entry );
  QCOMPARE( text, xml );
  // An archive is taken as it is.
  VERIFY_OK( store().saveProject( QStringLiteral( "Jinguan" ), archive ) );
  QCOMPARE( *file->text( "SELECT content FROM qgis_projects WHERE name = 'Jinguan'" ), *content );
}

void TestSqliteNetworkStore::userLog_saysWhoDidWhat()
{
  VERIFY_OK( store().saveStations( { station( QStringLiteral( "CD-1" ) ) } ) );
  const Result<SqliteDatabase> file = SqliteDatabase::openForReading( geoPackage() );
  VERIFY_OK( file );
  QCOMPARE(
    *file->text( "SELECT user || '/' || unit || '/' || role || '/' || action || '/' || object FROM user_log ORDER BY id DESC LIMIT 1" ),
    QStringLiteral( "王工/510105/planner/save-stations/CD-1" ) );
}

void TestSqliteNetworkStore::otherProgram_mayReadWhileWeWrite()
{
  VERIFY_OK( store().writeLayer( QStringLiteral( "wetland" ), { area( QStringLiteral( "1" ), { 104, 30 } ) }, {}, false ) );
  const Dataset dataset = openPlain();
  OGRLayer *layer = dataset->GetLayerByName( "wetland" );
  QCOMPARE( layer->GetFeatureCount(), 1 );
  std::unique_ptr<OGRFeature> held( layer->GetNextFeature() ); // a read that is not finished
  VERIFY_OK( store().writeLayer( QStringLiteral( "wetland" ), { area( QStringLiteral( "2" ), { 104, 30 } ) }, {}, true ) );
  QCOMPARE( store().features( QStringLiteral( "wetland" ) )->size(), 2 );
}

QTEST_GUILESS_MAIN( TestSqliteNetworkStore )
#include "moc_NetworkStoreContract.cpp"
#include "test_sqlitenetworkstore.moc"
