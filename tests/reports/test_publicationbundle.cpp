#include "publication/GeoPackageRows.h"
#include "PublicationFixture.h"
#include "QgisTestMain.h"
#include "reports/publish/BundleFiles.h"
#include "reports/publish/BundleGeo.h"
#include "reports/publish/BundleRows.h"
#include "reports/publish/RollingBundle.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace jinguan;
using namespace jinguan::test;

namespace
{
/** Cancels at once. */
class Impatient : public Progress
{
  public:
    bool isCancelled() const override { return true; }
};

QByteArray contentOf( const QString &path )
{
  QFile file( path );
  return file.open( QIODevice::ReadOnly ) ? file.readAll() : QByteArray();
}

bool appendTo( const QString &path, const QByteArray &text )
{
  QFile file( path );
  return file.open( QIODevice::Append ) && file.write( text ) == text.size();
}

bool copyFolder( const QString &from, const QString &to )
{
  for ( const QString &name : BundleFiles::list( from ) )
  {
    const QString target = to + QLatin1Char( '/' ) + name;
    if ( !QDir().mkpath( QFileInfo( target ).path() ) || !QFile::copy( from + QLatin1Char( '/' ) + name, target ) )
      return false;
  }
  return true;
}
} // namespace

/** A bundle holds just what is published, and the search that says so finds what is planted. */
class TestPublicationBundle : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase();

    void bundle_holdsJustThePublishedItems();
    void bundle_isWholeAndVerified();
    void bundle_hasNothingThatMustNotBeThere();
    void values_areThoseOfTheSelectionInEveryFile();
    void suspectReading_isNowhere();
    void intakes_areNeverExact();
    void search_findsWhatIsPlanted_data();
    void search_findsWhatIsPlanted();
    void geoPackage_findsAPlantedRow();
    void boundaries_onlyWithAReviewNumber();
    void bulletin_isReadable();
    void geoPackage_isInCgcs2000();
    void readmes_nameWhatIsThere();
    void write_refusesWhatIsNotPublished_data();
    void write_refusesWhatIsNotPublished();
    void write_refusesTheFutureAndFullFolders();
    void cancelled_leavesNothing();
    void rolling_turnsTheNameAndKeepsTheOldWhole();

  private:
    Result<PublicationBundle> make( const QString &name, const QStringList &items = {} );
    QList<BundleFinding> failures( const QString &folder );
    static QString textOf( const QList<BundleFinding> &findings );

    PublicationFixture mFixture;
    QString mBundle;
};

void TestPublicationBundle::initTestCase()
{
  const QString failure = mFixture.openPublished();
  QVERIFY2( failure.isEmpty(), qPrintable( failure ) );
  const Result<PublicationBundle> bundle = make( QStringLiteral( "bundle" ) );
  VERIFY_OK( bundle );
  mBundle = bundle->folder;
}

Result<PublicationBundle> TestPublicationBundle::make( const QString &name, const QStringList &items )
{
  BundleRequest request;
  request.out = mFixture.file( name );
  QDir( request.out ).removeRecursively();
  request.items = items;
  Progress progress;
  return BundleWriter( mFixture.services() ).write( request, progress );
}

QList<BundleFinding> TestPublicationBundle::failures( const QString &folder )
{
  Progress progress;
  QList<BundleFinding> findings = BundleCheck( folder ).content( mFixture.services(), progress );
  findings.removeIf( []( const BundleFinding &finding ) { return finding.severity != CheckFinding::Severity::Failure; } );
  return findings;
}

QString TestPublicationBundle::textOf( const QList<BundleFinding> &findings )
{
  QString text;
  for ( const BundleFinding &finding : findings )
    text += finding.file + QStringLiteral( ": " ) + finding.text + QLatin1Char( '\n' );
  return text;
}

void TestPublicationBundle::bundle_holdsJustThePublishedItems()
{
  const Result<QJsonObject> catalogue = BundleReader( mBundle ).catalogue();
  VERIFY_OK( catalogue );
  QStringList withValues;
  QStringList listed;
  const QJsonArray datasets = catalogue->value( QStringLiteral( "dataset" ) ).toArray();
  for ( const QJsonValue &dataset : datasets )
    ( dataset.toObject().contains( QStringLiteral( "distribution" ) ) ? withValues : listed )
      << dataset[QStringLiteral( "identifier" )].toString();
  QCOMPARE( withValues,
    QStringList( { QStringLiteral( "air-hourly" ), QStringLiteral( "air-micro-district" ), QStringLiteral( "drinking-source-month" ),
      QStringLiteral( "noise-key-areas" ), QStringLiteral( "water-sections" ) } ) );
  QCOMPARE( listed, QStringList( { QStringLiteral( "groundwater-month" ) } ) ); // on request: named, without values
  const QStringList names = BundleFiles::list( mBundle );
  for ( const QString &name : names )
    for ( const char *other : { "groundwater", "radiation", "soil", "micro-raw", "micro_raw", "wetland" } )
      QVERIFY2( !name.contains( QLatin1String( other ) ), qPrintable( name ) );
  for ( const char *needed : { "index.html", "bulletin.pdf", "catalogue.json", "datapackage.json", "README.zh.md", "README.en.md",
          "SHA256SUMS", "data/publication.gpkg", "data/dictionary.csv", "data/noise-key-areas.geojson", "data/noise-key-areas_values.csv",
          "web/data.js", "web/vendor/leaflet.js", "web/vendor/leaflet.LICENSE.txt" } )
    QVERIFY2( names.contains( QLatin1String( needed ) ), needed );
}

void TestPublicationBundle::bundle_isWholeAndVerified()
{
  const QList<BundleFinding> findings = BundleCheck( mBundle ).files();
  QVERIFY2( !BundleCheck::hasFailure( findings ), qPrintable( textOf( findings ) ) );
  QProcess sums;
  sums.setWorkingDirectory( mBundle );
  sums.start( QStringLiteral( "sha256sum" ), { QStringLiteral( "-c" ), QStringLiteral( "--quiet" ), QStringLiteral( "SHA256SUMS" ) } );
  QVERIFY( sums.waitForFinished() );
  QCOMPARE( sums.exitCode(), 0 );
}

void TestPublicationBundle::bundle_hasNothingThatMustNotBeThere()
{
  const QList<BundleFinding> found = failures( mBundle );
  QVERIFY2( found.isEmpty(), qPrintable( textOf( found ) ) );
}

void TestPublicationBundle::values_areThoseOfTheSelectionInEveryFile()
{
  const Result<PublicPlaces> places = BundleCollector::places();
  const Result<PublicationSelection> selection = BundleCollector( mFixture.services() ).selection( *places );
  VERIFY_OK( selection );
  const Result<UtcSeconds> moment = BundleCollector::moment( mFixture.services().workspace.readings(), 0 );
  Progress progress;
  for ( const char *code : { "noise-key-areas", "air-micro-district", "water-sections", "drinking-source-month" } )
  {
    const Result<PublicationItem> item = mFixture.services().workspace.publication().item( QLatin1String( code ) );
    const Result<Release> release = selection->select( *item, *moment, mFixture.services().workspace.readings(), progress );
    VERIFY_OK( release );
    QVERIFY2( release->values.size() > 10, code );
    const Result<QList<BundleRows>> files = BundleReader( mBundle ).item( QLatin1String( code ) );
    VERIFY_OK( files );
    QCOMPARE( files->at( 0 ).rows.size(), release->values.size() );                            // CSV
    QCOMPARE( files->at( 2 ).rows.size(), release->values.size() );                            // GeoPackage
    QCOMPARE( files->at( 3 ).rows.size(), release->values.size() );                            // page
    QVERIFY( files->at( 1 ).rows.size() <= release->places.size() * item->indicators.size() ); // GeoJSON: the newest
  }
}

void TestPublicationBundle::suspectReading_isNowhere()
{
  const Result<PublicPlaces> places = BundleCollector::places();
  const Result<PublicationSelection> selection = BundleCollector( mFixture.services() ).selection( *places );
  const Result<Station> station = mFixture.services().workspace.network().station( PublicationFixture::suspectStation );
  VERIFY_OK( station );
  const QString id = selection->publicId( *station );
  const QString begin = isoLocal( mFixture.suspectBegin() );
  const Result<QList<BundleRows>> files = BundleReader( mBundle ).item( QStringLiteral( "noise-key-areas" ) );
  VERIFY_OK( files );
  int others = 0;
  for ( const BundleRows &one : *files )
    for ( const BundleRow &row : one.rows )
    {
      QVERIFY2( !( row.place == id && row.begin == begin ), qPrintable( one.file ) );
      others += row.place == id ? 1 : 0;
    }
  QVERIFY( others > 100 ); // its other hours are there
}

void TestPublicationBundle::intakes_areNeverExact()
{
  const Result<QList<BundleRows>> files = BundleReader( mBundle ).item( QStringLiteral( "drinking-source-month" ) );
  VERIFY_OK( files );
  const Result<QList<Station>> stations = mFixture.services().workspace.network().stations();
  int points = 0;
  for ( const BundleRows &one : *files )
    for ( const BundlePoint &point : one.points )
    {
      ++points;
      QVERIFY( roughDistance( PlaceGeneralisation::snapped( point.at, PublicPlaces::cellMetres ), point.at ) < 1 );
      for ( const Station &station : *stations )
        for ( const StationPosition &position : station.positions )
          QVERIFY2(
            station.kind != QLatin1String( "drinking_source" ) || roughDistance( position.at, point.at ) > 5, qPrintable( station.code ) );
    }
  QVERIFY( points >= 4 * 4 );
}

void TestPublicationBundle::search_findsWhatIsPlanted_data()
{
  QTest::addColumn<QString>( "file" );
  QTest::addColumn<QByteArray>( "plant" );
  QTest::addColumn<QString>( "found" );
  QTest::newRow( "code" ) << "README.en.md" << QByteArray( "\nsee DEMO-AM01.\n" ) << "DEMO-AM01";
  QTest::newRow( "code in the page" ) << "web/page.js" << QByteArray( "/*DEMO-DS01*/" ) << "DEMO-DS01";
  QTest::newRow( "device" ) << "index.html" << QByteArray( "<!-- JGDEMO0000AM01 -->" ) << "JGDEMO";
  QTest::newRow( "name of a micro-station" ) << "README.zh.md" << QStringLiteral( "\n春熙路微站(演示)\n" ).toUtf8()
                                             << QStringLiteral( "春熙路微站" );
  QTest::newRow( "unreleased value" )
    << "data/noise-key-areas_values.csv"
    << QByteArray( "P000,Leq,噪声,Leq,hour,2020-01-01T00:00:00+08:00,2020-01-01T01:00:00+08:00,73.7,dB,false,automatic,1,,,,true\r\n" )
    << "73.7";
}

void TestPublicationBundle::search_findsWhatIsPlanted()
{
  QFETCH( QString, file );
  QFETCH( QByteArray, plant );
  QFETCH( QString, found );
  QTemporaryDir folder;
  const QString copy = folder.filePath( QStringLiteral( "b" ) );
  QVERIFY( copyFolder( mBundle, copy ) );
  QVERIFY( appendTo( copy + QLatin1Char( '/' ) + file, plant ) );
  const QList<BundleFinding> leaks = failures( copy );
  QVERIFY2(
    std::any_of( leaks.cbegin(), leaks.cend(), [&]( const BundleFinding &one ) { return one.file == file && one.text.contains( found ); } ),
    qPrintable( textOf( leaks ) ) );
  // And the checksums tell that the file was touched.
  const QList<BundleFinding> touched = BundleCheck( copy ).files();
  QVERIFY( std::any_of( touched.cbegin(), touched.cend(),
    [&]( const BundleFinding &one ) { return one.file == file && one.severity == CheckFinding::Severity::Failure; } ) );
}

void TestPublicationBundle::geoPackage_findsAPlantedRow()
{
  QTemporaryDir folder;
  const QString copy = folder.filePath( QStringLiteral( "b" ) );
  QVERIFY( copyFolder( mBundle, copy ) );
  const Result<QList<Station>> stations = mFixture.services().workspace.network().stations();
  const auto source = std::find_if(
    stations->cbegin(), stations->cend(), []( const Station &station ) { return station.kind == QLatin1String( "drinking_source" ); } );
  QVERIFY( source != stations->cend() );
  const LonLat exact = source->positions.first().at;
  // Written by another program, as an editor of the file would.
  const QString plant = folder.filePath( QStringLiteral( "plant.geojson" ) );
  QVERIFY( appendTo( plant, QStringLiteral( "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{\"place_id\":\"P0\"},"
                                            "\"geometry\":{\"type\":\"Point\",\"coordinates\":[%1,%2]}}]}" )
                              .arg( exact.lon, 0, 'f', 8 )
                              .arg( exact.lat, 0, 'f', 8 )
                              .toUtf8() ) );
  const QString table = QStringLiteral( "drinking_source_month_places" );
  const QString package = copy + QStringLiteral( "/data/publication.gpkg" );
  const qsizetype before = GeoPackageRows::read( package, table )->size();
  outputOf( QStringLiteral( "ogr2ogr" ),
    { QStringLiteral( "-f" ), QStringLiteral( "GPKG" ), QStringLiteral( "-append" ), package, plant, QStringLiteral( "-nln" ), table } );
  QCOMPARE( GeoPackageRows::read( package, table )->size(), before + 1 );
  const QList<BundleFinding> leaks = failures( copy );
  const QString text = textOf( leaks );
  QVERIFY2( text.contains( QStringLiteral( "data/publication.gpkg" ) ) && text.contains( source->code ), qPrintable( text ) );
  // The same place as text, latitude first and with fewer decimals, in a file that should not be there at all.
  const QByteArray line = QStringLiteral( "lat=%1 lon=%2" ).arg( exact.lat, 0, 'f', 4 ).arg( exact.lon, 0, 'f', 4 ).toUtf8();
  QVERIFY( appendTo( copy + QStringLiteral( "/data/notes.txt" ), line ) );
  const QList<BundleFinding> again = failures( copy );
  QVERIFY2(
    std::any_of( again.cbegin(), again.cend(),
      [&]( const BundleFinding &one ) { return one.file == QLatin1String( "data/notes.txt" ) && one.text.contains( source->code ); } ),
    qPrintable( textOf( again ) ) );
  const QList<BundleFinding> foreign = BundleCheck( copy ).files();
  QVERIFY2( textOf( foreign ).contains( QStringLiteral( "data/notes.txt" ) ), qPrintable( textOf( foreign ) ) );
}

void TestPublicationBundle::boundaries_onlyWithAReviewNumber()
{
  // Of several items the map has a number only when all have the same.
  const Result<QJsonObject> without = BundleReader( mBundle ).pageData();
  VERIFY_OK( without );
  QVERIFY( !without->value( QStringLiteral( "ground" ) ).toObject().contains( QStringLiteral( "district" ) ) );
  QVERIFY( !without->value( QStringLiteral( "ground" ) ).toObject().contains( QStringLiteral( "city" ) ) );
  QVERIFY( without->value( QStringLiteral( "ground" ) ).toObject().contains( QStringLiteral( "river" ) ) );
  const Result<PublicationBundle> water = make( QStringLiteral( "water" ), { QStringLiteral( "water-sections" ) } );
  VERIFY_OK( water );
  const Result<QJsonObject> with = BundleReader( water->folder ).pageData();
  VERIFY_OK( with );
  QVERIFY( with->value( QStringLiteral( "ground" ) ).toObject().contains( QStringLiteral( "district" ) ) );
  QCOMPARE( with->value( QStringLiteral( "review" ) ).toString(), QStringLiteral( "川S【2026】00088号" ) );
  const QList<BundleFinding> found = failures( water->folder );
  QVERIFY2( found.isEmpty(), qPrintable( textOf( found ) ) );
}

void TestPublicationBundle::bulletin_isReadable()
{
  const QString text = outputOf(
    QStringLiteral( "pdftotext" ), { QStringLiteral( "-layout" ), mBundle + QStringLiteral( "/bulletin.pdf" ), QStringLiteral( "-" ) } );
  QVERIFY( text.contains( QStringLiteral( "成都市生态环境监测信息公报" ) ) );
  QVERIFY( text.contains( QStringLiteral( "重点区域声环境实时数据" ) ) );
  QVERIFY( text.contains( QStringLiteral( "演示" ) ) );
  QVERIFY( !text.contains( QStringLiteral( "publication." ) ) ); // an id without its words
}

void TestPublicationBundle::geoPackage_isInCgcs2000()
{
  const QString path = mBundle + QStringLiteral( "/data/publication.gpkg" );
  QCOMPARE( GeoPackageRows::tables( path ).size(), 10 ); // five items, places and values each
  QCOMPARE( GeoPackageRows::crs( path, QStringLiteral( "noise_key_areas_places" ) ), QStringLiteral( "4490" ) );
  const Result<QList<QVariantMap>> places = GeoPackageRows::read( path, QStringLiteral( "noise_key_areas_places" ) );
  VERIFY_OK( places );
  QVERIFY( places->size() > 5 );
  for ( const QVariantMap &place : *places )
    QVERIFY( place.value( QStringLiteral( "x" ) ).toDouble() > 102 && place.value( QStringLiteral( "y" ) ).toDouble() > 29 );
}

void TestPublicationBundle::readmes_nameWhatIsThere()
{
  for ( const char *name : { "README.zh.md", "README.en.md" } )
  {
    const QString text = QString::fromUtf8( contentOf( mBundle + QLatin1Char( '/' ) + QLatin1String( name ) ) );
    QVERIFY( text.contains( QStringLiteral( "noise-key-areas" ) ) );
    QVERIFY2( !text.contains( QLatin1Char( '{' ) ), qPrintable( text ) );
  }
  // Paths in catalogue and data package exist.
  const QJsonObject package = QJsonDocument::fromJson( contentOf( mBundle + QStringLiteral( "/datapackage.json" ) ) ).object();
  const QJsonArray resources = package.value( QStringLiteral( "resources" ) ).toArray();
  QCOMPARE( resources.size(), 10 );
  for ( const QJsonValue &resource : resources )
    QVERIFY( QFileInfo::exists( mBundle + QLatin1Char( '/' ) + resource[QStringLiteral( "path" )].toString() ) );
}

void TestPublicationBundle::write_refusesWhatIsNotPublished_data()
{
  QTest::addColumn<QString>( "code" );
  QTest::newRow( "approved only" ) << "radiation-gamma";
  QTest::newRow( "internal" ) << "air-micro-raw";
  QTest::newRow( "on request" ) << "groundwater-month";
  QTest::newRow( "unknown" ) << "no-such-item";
}

void TestPublicationBundle::write_refusesWhatIsNotPublished()
{
  QFETCH( QString, code );
  const Result<PublicationBundle> bundle = make( QStringLiteral( "refused" ), { QStringLiteral( "noise-key-areas" ), code } );
  QVERIFY( !bundle );
  QVERIFY( !bundle.error().message.isEmpty() );
  QVERIFY( !QFileInfo::exists( mFixture.file( QStringLiteral( "refused" ) ) ) );
}

void TestPublicationBundle::write_refusesTheFutureAndFullFolders()
{
  BundleRequest request;
  request.out = mFixture.file( QStringLiteral( "future" ) );
  request.moment = QDateTime::currentSecsSinceEpoch() + 7200;
  Progress progress;
  QVERIFY( !BundleWriter( mFixture.services() ).write( request, progress ) );
  request.moment = 0;
  request.out = mBundle;
  QVERIFY( !BundleWriter( mFixture.services() ).write( request, progress ) );
  QVERIFY( !BundleCheck::hasFailure( BundleCheck( mBundle ).files() ) );
}

void TestPublicationBundle::cancelled_leavesNothing()
{
  BundleRequest request;
  request.out = mFixture.file( QStringLiteral( "cancelled" ) );
  Impatient progress;
  QVERIFY( !BundleWriter( mFixture.services() ).write( request, progress ) );
  const QFileInfo target( request.out );
  QCOMPARE( QDir( target.path() ).entryList( { QStringLiteral( "cancelled*" ) }, QDir::AllEntries | QDir::Hidden ), QStringList() );
}

void TestPublicationBundle::rolling_turnsTheNameAndKeepsTheOldWhole()
{
  QTemporaryDir folder;
  const QString name = folder.filePath( QStringLiteral( "公开" ) );
  RollingBundle rolling( name );
  QVERIFY( rolling.current().isEmpty() );
  Progress progress;
  const BundleWriter writer( mFixture.services() );
  QStringList folders;
  for ( int round = 0; round < 3; ++round )
  {
    const Result<PublicationBundle> bundle = rolling.refresh( writer, {}, progress );
    VERIFY_OK( bundle );
    QVERIFY( bundle->isRolling );
    QCOMPARE( bundle->files.size(), 1 );
    QCOMPARE( QFileInfo( rolling.current() ).canonicalFilePath(), QFileInfo( bundle->folder ).canonicalFilePath() );
    QVERIFY( !BundleCheck::hasFailure( BundleCheck( name ).files() ) );
    folders << bundle->folder;
  }
  // Of items that do not roll nothing is in it.
  QVERIFY( !QFileInfo::exists( name + QStringLiteral( "/data/drinking-source-month_values.csv" ) ) );
  QVERIFY( QFileInfo::exists( name + QStringLiteral( "/data/noise-key-areas_values.csv" ) ) );
  // The one before stays for readers, the oldest is gone.
  QVERIFY( !QFileInfo::exists( folders.at( 0 ) ) );
  QVERIFY( !BundleCheck::hasFailure( BundleCheck( folders.at( 1 ) ).files() ) );
  // A folder under the name is not overwritten.
  QVERIFY( QDir().mkpath( folder.filePath( QStringLiteral( "taken" ) ) ) );
  QVERIFY( !RollingBundle( folder.filePath( QStringLiteral( "taken" ) ) ).refresh( writer, {}, progress ) );
}

JINGUAN_QGIS_TEST_MAIN( TestPublicationBundle )
#include "test_publicationbundle.moc"
