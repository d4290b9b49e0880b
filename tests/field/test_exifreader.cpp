#include "field/ExifReader.h"
#include "field/PhotoDesk.h"
#include "ingest/Gcj02.h"
#include "PhotoMaker.h"
#include "planning/PlanningTestMain.h"
#include "TestSupport.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace jinguan;
using namespace jinguan::test;

/** What pictures say of themselves; and bytes that are no such thing. */
class TestExifReader : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase();
    void read_placeMomentAndDirection_data();
    void read_placeMomentAndDirection();
    void read_checkedInPicturesSayWhatTheyShould_data();
    void read_checkedInPicturesSayWhatTheyShould();
    void read_withoutExifSaysSo();
    void read_pngAndTiffAndWebp();
    void read_missingFileIsAnError();
    void parse_southAndWestAreNegative();
    void parse_momentWithoutOffsetIsOfTheDisplayZone();
    void parse_zeroZeroIsNoPlace();
    void parse_minutesBeyondSixtyAreBroken();
    void parse_dividedByZeroIsBroken();
    void parse_clockAwayFromSatellitesIsTold();
    void parse_hugeOffsetsAndCountsAreLeftOut();
    void parse_loopOfDirectoriesEnds();
    void parse_truncatedAnywhereNeverLies();
    void parse_randomBytesNeverGiveNonsense();
    void parse_flippedBytesNeverGiveNonsense();
    void draft_gcj02IsConverted();
    void draft_datumNamedInTheFileWins();
    void draft_noPictureIsRefused();

  private:
    static void verifySane( const PhotoExif &exif );
    QTemporaryDir mFolder;
};

static const LonLat sPlace { 104.06583, 30.65694 };

static PhotoExif parsed( const MadeExif &made )
{
  return ExifReader::parse( exifBlock( made ) );
}

/** Writes the pictures that are checked in, when `JINGUAN_MAKE_PHOTOS` names a folder for them. */
void TestExifReader::initTestCase()
{
  const QString folder = qEnvironmentVariable( "JINGUAN_MAKE_PHOTOS" );
  if ( folder.isEmpty() )
    return;
  const auto make = [&folder]( const char *name, const MadeExif &made, const QString &caption ) {
    QVERIFY( !makePhoto( QDir( folder ).filePath( QString::fromLatin1( name ) ), made, caption ).isEmpty() );
  };
  const QString drawn = QStringLiteral( "图示（程序绘制，非照片）" );
  make( "near.jpg", { LonLat { 104.11160, 30.63020 }, 40 }, drawn );
  make( "off.jpg", { LonLat { 104.15000, 30.60000 }, 220 }, drawn );
  make( "no-place.jpg", {}, drawn );
  MadeExif made { LonLat { 104.11160, 30.63020 }, 215, "2019:07:18 14:31:05" };
  make( "1434A-cabin.jpg", made, QStringLiteral( "演示站房图示（程序绘制，非照片）" ) );
  made = { LonLat { 104.11152, 30.62955 }, 5, "2019:07:18 14:38:40" };
  make( "1434A-north.jpg", made, QStringLiteral( "演示：北侧环境图示（程序绘制，非照片）" ) );
  made = { LonLat { 104.07800, 30.65600 }, 90, "2019:06:10 10:12:00" };
  make( "AM01-elsewhere.jpg", made, QStringLiteral( "演示微站图示（程序绘制，非照片）" ) );
}

void TestExifReader::verifySane( const PhotoExif &exif )
{
  if ( exif.at )
  {
    QVERIFY( std::isfinite( exif.at->lon ) && std::abs( exif.at->lon ) <= 180 );
    QVERIFY( std::isfinite( exif.at->lat ) && std::abs( exif.at->lat ) <= 90 );
  }
  QVERIFY( std::isnan( exif.direction ) || ( exif.direction >= 0 && exif.direction <= 360 ) );
  QVERIFY( std::isnan( exif.accuracy ) || exif.accuracy >= 0 );
  QVERIFY( exif.taken >= 0 );
  QVERIFY( exif.camera.size() < 600 );
}

void TestExifReader::read_placeMomentAndDirection_data()
{
  QTest::addColumn<bool>( "bigEndian" );
  QTest::newRow( "Motorola order" ) << true;
  QTest::newRow( "Intel order" ) << false;
}

void TestExifReader::read_placeMomentAndDirection()
{
  QFETCH( bool, bigEndian );
  MadeExif made { sPlace, 217.5 };
  made.bigEndian = bigEndian;
  const QString path = makePhoto( mFolder.filePath( QStringLiteral( "照片.jpg" ) ), made );
  const Result<PhotoExif> exif = ExifReader::read( path );
  VERIFY_OK( exif );
  QVERIFY( exif->at );
  QVERIFY( std::abs( exif->at->lon - sPlace.lon ) < 1e-7 );
  QVERIFY( std::abs( exif->at->lat - sPlace.lat ) < 1e-7 );
  QCOMPARE( exif->direction, 217.5 );
  QCOMPARE( exif->accuracy, 4.5 );
  QCOMPARE( exif->taken, QDateTime( { 2026, 11, 20 }, { 2, 30 }, Qt::UTC ).toSecsSinceEpoch() );
  QCOMPARE( exif->camera, QStringLiteral( "Jinguan made by code" ) );
  QCOMPARE( exif->datum, QStringLiteral( "WGS-84" ) );
  QVERIFY2( exif->remarks.isEmpty(), qPrintable( exif->remarks.join( '\n' ) ) );
}

void TestExifReader::read_checkedInPicturesSayWhatTheyShould_data()
{
  QTest::addColumn<QString>( "file" );
  QTest::addColumn<bool>( "hasPlace" );
  QTest::newRow( "at the station" ) << QStringLiteral( "near.jpg" ) << true;
  QTest::newRow( "elsewhere" ) << QStringLiteral( "off.jpg" ) << true;
  QTest::newRow( "without a place" ) << QStringLiteral( "no-place.jpg" ) << false;
}

void TestExifReader::read_checkedInPicturesSayWhatTheyShould()
{
  QFETCH( QString, file );
  QFETCH( bool, hasPlace );
  const Result<PhotoExif> exif = ExifReader::read( dataPath( QStringLiteral( "photos/" ) + file ) );
  VERIFY_OK( exif );
  QCOMPARE( exif->at.has_value(), hasPlace );
  QVERIFY( exif->taken > 0 );
}

void TestExifReader::read_withoutExifSaysSo()
{
  const QString path = mFolder.filePath( QStringLiteral( "plain.jpg" ) );
  QVERIFY( drawnStation( {} ).save( path ) );
  const Result<PhotoExif> exif = ExifReader::read( path );
  VERIFY_OK( exif );
  QVERIFY( !exif->at );
  QCOMPARE( exif->taken, 0 );
  QCOMPARE( exif->remarks.size(), 1 );
}

void TestExifReader::read_pngAndTiffAndWebp()
{
  const QByteArray block = exifBlock( { sPlace, 10 } );
  QByteArray png( "\x89PNG\r\n\x1a\n", 8 );
  QByteArray length( 4, 0 );
  qToBigEndian( static_cast<quint32>( 3 ), length.data() );
  png += length + "tEXt" + "a=b" + QByteArray( 4, 0 );
  qToBigEndian( static_cast<quint32>( block.size() ), length.data() );
  png += length + "eXIf" + block + QByteArray( 4, 0 );
  QByteArray webp( "RIFF\0\0\0\0WEBP", 12 );
  qToLittleEndian( static_cast<quint32>( 3 ), length.data() );
  webp += "ICCP" + length + QByteArray( 4, 0 ); // three bytes and one to make them even
  qToLittleEndian( static_cast<quint32>( block.size() ), length.data() );
  webp += "EXIF" + length + block;
  for ( const QByteArray &content : { png, webp, block } )
  {
    QBuffer buffer;
    buffer.setData( content );
    QVERIFY( buffer.open( QIODevice::ReadOnly ) );
    QCOMPARE( ExifReader::blockOf( buffer ), block );
  }
}

void TestExifReader::read_missingFileIsAnError()
{
  const Result<PhotoExif> exif = ExifReader::read( mFolder.filePath( QStringLiteral( "none.jpg" ) ) );
  QVERIFY( !exif );
  QVERIFY( exif.error().file.endsWith( QLatin1String( "none.jpg" ) ) );
}

void TestExifReader::parse_southAndWestAreNegative()
{
  const PhotoExif exif = parsed( { LonLat { -70.5, -33.25 } } );
  QVERIFY( exif.at );
  QVERIFY( std::abs( exif.at->lon + 70.5 ) < 1e-7 && std::abs( exif.at->lat + 33.25 ) < 1e-7 );
}

void TestExifReader::parse_momentWithoutOffsetIsOfTheDisplayZone()
{
  MadeExif made { sPlace };
  made.offset = "";
  QCOMPARE( parsed( made ).taken, QDateTime( { 2026, 11, 20 }, { 2, 30 }, Qt::UTC ).toSecsSinceEpoch() );
  made.offset = "+09:00";
  QCOMPARE( parsed( made ).taken, QDateTime( { 2026, 11, 20 }, { 1, 30 }, Qt::UTC ).toSecsSinceEpoch() );
  made.offset = "nonsense";
  QCOMPARE( parsed( made ).taken, QDateTime( { 2026, 11, 20 }, { 2, 30 }, Qt::UTC ).toSecsSinceEpoch() );
  made.taken = "2026:13:45 99:00:00";
  const PhotoExif exif = parsed( made );
  QCOMPARE( exif.taken, 0 );
  QCOMPARE( exif.remarks.size(), 1 );
}

void TestExifReader::parse_zeroZeroIsNoPlace()
{
  const PhotoExif exif = parsed( { LonLat { 0, 0 } } );
  QVERIFY( !exif.at );
  QCOMPARE( exif.remarks.size(), 1 );
}

/** A block with one GPS directory of \a entries. */
static QByteArray gpsBlock( const QList<TiffMaker::Entry> &entries )
{
  const TiffMaker tiff( true );
  const quint32 gpsAt = 8 + 2 + 12 + 4;
  return QByteArray( "MM" ) + tiff.number16( 42 ) + tiff.number32( 8 )
    + tiff.directory( { { 0x8825, 4, 1, tiff.number32( gpsAt ) } }, 8 ) + tiff.directory( entries, gpsAt );
}

void TestExifReader::parse_minutesBeyondSixtyAreBroken()
{
  const TiffMaker tiff( true );
  const QByteArray good = tiff.fraction( 30, 1 ) + tiff.fraction( 5, 1 ) + tiff.fraction( 0, 1 );
  const QByteArray bad = tiff.fraction( 104, 1 ) + tiff.fraction( 75, 1 ) + tiff.fraction( 0, 1 );
  const PhotoExif exif = ExifReader::parse(
    gpsBlock( { TiffMaker::text( 1, "N" ), { 2, 5, 3, good }, TiffMaker::text( 3, "E" ), { 4, 5, 3, bad } } ) );
  QVERIFY( !exif.at );
  QVERIFY( !exif.remarks.isEmpty() );
}

void TestExifReader::parse_dividedByZeroIsBroken()
{
  const TiffMaker tiff( true );
  const QByteArray good = tiff.fraction( 30, 1 ) + tiff.fraction( 5, 1 ) + tiff.fraction( 0, 1 );
  const QByteArray bad = tiff.number32( 104 ) + tiff.number32( 0 ) + good.mid( 8 );
  const PhotoExif exif = ExifReader::parse(
    gpsBlock( { TiffMaker::text( 1, "N" ), { 2, 5, 3, good }, TiffMaker::text( 3, "E" ), { 4, 5, 3, bad } } ) );
  QVERIFY( !exif.at );
}

void TestExifReader::parse_clockAwayFromSatellitesIsTold()
{
  const TiffMaker tiff( true );
  const QByteArray noon = tiff.fraction( 12, 1 ) + tiff.fraction( 0, 1 ) + tiff.fraction( 0, 1 );
  const QByteArray gps = gpsBlock( { { 7, 5, 3, noon }, TiffMaker::text( 29, "2026:11:20" ) } );
  const PhotoExif alone = ExifReader::parse( gps );
  QCOMPARE( alone.taken, QDateTime( { 2026, 11, 20 }, { 12, 0 }, Qt::UTC ).toSecsSinceEpoch() );

  // The same with a camera whose clock is nine and a half hours away.
  const quint32 exifAt = 8 + 2 + 2 * 12 + 4;
  const QByteArray exif = tiff.directory( { TiffMaker::text( 0x9003, "2026:11:20 10:30:00" ), TiffMaker::text( 0x9011, "+08:00" ) }, exifAt );
  const quint32 gpsAt = exifAt + exif.size();
  const PhotoExif both = ExifReader::parse( QByteArray( "MM" ) + tiff.number16( 42 ) + tiff.number32( 8 )
    + tiff.directory( { { 0x8769, 4, 1, tiff.number32( exifAt ) }, { 0x8825, 4, 1, tiff.number32( gpsAt ) } }, 8 ) + exif
    + tiff.directory( { { 7, 5, 3, noon }, TiffMaker::text( 29, "2026:11:20" ) }, gpsAt ) );
  QCOMPARE( both.taken, QDateTime( { 2026, 11, 20 }, { 2, 30 }, Qt::UTC ).toSecsSinceEpoch() );
  QVERIFY2( both.remarks.join( ' ' ).contains( QLatin1String( "570" ) ), qPrintable( both.remarks.join( '\n' ) ) );
}

void TestExifReader::parse_hugeOffsetsAndCountsAreLeftOut()
{
  const TiffMaker tiff( true );
  const QByteArray far = tiff.number32( 0xfffffff0u );
  for ( const TiffMaker::Entry &entry : { TiffMaker::Entry { 2, 5, 3, far }, TiffMaker::Entry { 2, 5, 0xffffffffu, far },
          TiffMaker::Entry { 2, 12, 0x7fffffff, far }, TiffMaker::Entry { 2, 2, 0xffffffffu, far }, TiffMaker::Entry { 2, 0, 1, far } } )
  {
    // leftJustified keeps the four bytes as the pointer.
    const PhotoExif exif = ExifReader::parse( gpsBlock( { TiffMaker::text( 1, "N" ), entry } ) );
    QVERIFY( !exif.at );
  }
  for ( const quint32 offset : { 0xffffffffu, 0xfffffffeu, 0x80000000u, 9u } )
  {
    const QByteArray block = QByteArray( "MM" ) + tiff.number16( 42 ) + tiff.number32( offset );
    QVERIFY( !ExifReader::parse( block ).at );
  }
}

void TestExifReader::parse_loopOfDirectoriesEnds()
{
  const TiffMaker tiff( true );
  const QByteArray block = QByteArray( "MM" ) + tiff.number16( 42 ) + tiff.number32( 8 )
    + tiff.directory( { { 0x8769, 4, 1, tiff.number32( 8 ) }, { 0x8825, 4, 1, tiff.number32( 8 ) } }, 8 );
  QVERIFY( !ExifReader::parse( block ).at );
}

void TestExifReader::parse_truncatedAnywhereNeverLies()
{
  const QByteArray whole = exifBlock( { sPlace, 217.5 } );
  int withPlace = 0;
  for ( qsizetype length = 0; length < whole.size(); ++length )
  {
    const PhotoExif exif = ExifReader::parse( whole.left( length ) );
    verifySane( exif );
    if ( exif.at )
    {
      ++withPlace;
      QVERIFY( std::abs( exif.at->lon - sPlace.lon ) < 1e-7 && std::abs( exif.at->lat - sPlace.lat ) < 1e-7 );
    }
    // The same within a JPEG that ends there.
    QBuffer buffer;
    buffer.setData( jpegOf( QImage( 8, 8, QImage::Format_RGB32 ), whole ).left( length ) );
    QVERIFY( buffer.open( QIODevice::ReadOnly ) );
    ExifReader::blockOf( buffer );
  }
  QVERIFY( withPlace > 0 ); // the last field is not needed for it
}

void TestExifReader::parse_randomBytesNeverGiveNonsense()
{
  QRandomGenerator random( 20261128 );
  for ( int round = 0; round < 20000; ++round )
  {
    QByteArray bytes( random.bounded( 400 ), 0 );
    for ( char &byte : bytes )
      byte = static_cast<char>( random.bounded( 256 ) );
    if ( bytes.size() >= 8 && round % 2 == 0 )
      bytes.replace( 0, 8, QByteArray( round % 4 == 0 ? "MM\0*\0\0\0\x08" : "II*\0\x08\0\0\0", 8 ) );
    verifySane( ExifReader::parse( bytes ) );
    QBuffer buffer;
    static const QList<QByteArray> sHeads { QByteArray( "\xff\xd8\xff\xe1", 4 ), QByteArray( "\x89PNG\r\n\x1a\n", 8 ),
      QByteArray( "RIFF\xff\xff\xff\xffWEBP", 12 ) };
    buffer.setData( sHeads.at( round % 3 ) + bytes );
    QVERIFY( buffer.open( QIODevice::ReadOnly ) );
    verifySane( ExifReader::parse( ExifReader::blockOf( buffer ) ) );
  }
}

void TestExifReader::parse_flippedBytesNeverGiveNonsense()
{
  QRandomGenerator random( 7 );
  const QByteArray whole = exifBlock( { sPlace, 217.5 } );
  for ( int round = 0; round < 20000; ++round )
  {
    QByteArray bytes = whole;
    for ( int flips = random.bounded( 1, 6 ); flips > 0; --flips )
      bytes[random.bounded( static_cast<int>( bytes.size() ) )] = static_cast<char>( random.bounded( 256 ) );
    verifySane( ExifReader::parse( bytes ) );
  }
}

void TestExifReader::draft_gcj02IsConverted()
{
  const QString path = makePhoto( mFolder.filePath( QStringLiteral( "gcj.jpg" ) ), { gcj02FromWgs84( sPlace ) } );
  Result<PhotoDraft> draft = PhotoDesk::read( path, QStringLiteral( "S" ) );
  VERIFY_OK( draft );
  QVERIFY( roughDistance( draft->photo.at, sPlace ) > 300 );
  PhotoDesk::setDatum( *draft, PhotoDatum::Gcj02 );
  QVERIFY( roughDistance( draft->photo.at, sPlace ) < 0.1 );
  QCOMPARE( draft->photo.datum, PhotoDatum::Gcj02 );
}

void TestExifReader::draft_datumNamedInTheFileWins()
{
  MadeExif made { gcj02FromWgs84( sPlace ) };
  made.datum = "GCJ-02";
  const Result<PhotoDraft> draft = PhotoDesk::read( makePhoto( mFolder.filePath( QStringLiteral( "named.jpg" ) ), made ), {} );
  VERIFY_OK( draft );
  QVERIFY( roughDistance( draft->photo.at, sPlace ) < 0.1 );
}

void TestExifReader::draft_noPictureIsRefused()
{
  QFile file( mFolder.filePath( QStringLiteral( "text.jpg" ) ) );
  QVERIFY( file.open( QIODevice::WriteOnly ) );
  file.write( "no picture" );
  file.close();
  const Result<PhotoDraft> draft = PhotoDesk::read( file.fileName(), {} );
  QVERIFY( !draft );
  QVERIFY( !draft.error().remedy.isEmpty() );
}

JINGUAN_PLANNING_TEST_MAIN( TestExifReader )
#include "test_exifreader.moc"
