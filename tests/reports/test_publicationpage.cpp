#include "PublicationFixture.h"
#include "QgisTestMain.h"
#include "reports/publish/BundleRows.h"

#include <QImage>
#include <QJsonArray>
#include <QStandardPaths>
#include <QUrl>

using namespace jinguan;
using namespace jinguan::test;

/** The page of a bundle in a real browser, opened as a file. Without Chromium the test is skipped. */
class TestPublicationPage : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase();
    void page_showsPlacesAndValuesWithoutErrors();
    void page_asksNothingOfTheNetwork();
    void page_isPainted();

  private:
    /** What Chromium answers to \a arguments for the page; errors of the console in \a console. */
    QString browse( const QStringList &arguments, QString *console = nullptr );

    PublicationFixture mFixture;
    QString mBundle;
    QString mChromium;
};

void TestPublicationPage::initTestCase()
{
  mChromium = QStandardPaths::findExecutable( QStringLiteral( "chromium" ) );
  if ( mChromium.isEmpty() )
    QSKIP( "chromium is not installed" );
  const QString failure = mFixture.openPublished();
  QVERIFY2( failure.isEmpty(), qPrintable( failure ) );
  BundleRequest request;
  request.out = mFixture.file( QStringLiteral( "网页" ) );
  QDir( request.out ).removeRecursively();
  Progress progress;
  const Result<PublicationBundle> bundle = BundleWriter( mFixture.services() ).write( request, progress );
  VERIFY_OK( bundle );
  mBundle = bundle->folder;
}

QString TestPublicationPage::browse( const QStringList &arguments, QString *console )
{
  QTemporaryDir profile;
  QProcess browser;
  browser.start( mChromium,
    QStringList { QStringLiteral( "--headless" ), QStringLiteral( "--no-sandbox" ), QStringLiteral( "--disable-gpu" ),
      QStringLiteral( "--enable-logging=stderr" ), QStringLiteral( "--user-data-dir=" ) + profile.path(),
      QStringLiteral( "--virtual-time-budget=8000" ), QStringLiteral( "--window-size=1366,768" ) }
      + arguments + QStringList { QUrl::fromLocalFile( mBundle + QStringLiteral( "/index.html" ) ).toString( QUrl::FullyEncoded ) } );
  if ( !browser.waitForFinished( 120000 ) )
  {
    browser.kill();
    browser.waitForFinished( 5000 );
    return {};
  }
  if ( console )
  {
    const QStringList lines = QString::fromUtf8( browser.readAllStandardError() ).split( QLatin1Char( '\n' ) );
    *console = lines.filter( QStringLiteral( "CONSOLE" ) ).join( QLatin1Char( '\n' ) );
  }
  return QString::fromUtf8( browser.readAllStandardOutput() );
}

void TestPublicationPage::page_showsPlacesAndValuesWithoutErrors()
{
  QString console;
  const QString dom = browse( { QStringLiteral( "--dump-dom" ) }, &console );
  QVERIFY2( console.isEmpty(), qPrintable( console ) );
  QVERIFY2( dom.contains( QStringLiteral( "data-ready=\"true\"" ) ), qPrintable( dom.left( 2000 ) ) );
  QVERIFY( dom.contains( QStringLiteral( "成都市生态环境监测信息公开" ) ) );
  QVERIFY( dom.contains( QStringLiteral( "演示数据" ) ) );
  QVERIFY( dom.contains( QStringLiteral( "不表示任何行政区域界线" ) ) );
  const Result<QJsonObject> data = BundleReader( mBundle ).pageData();
  VERIFY_OK( data );
  const QJsonArray items = data->value( QStringLiteral( "items" ) ).toArray();
  for ( const QJsonValue &item : items )
    QVERIFY2( dom.contains( item[QStringLiteral( "title" )][QStringLiteral( "zh" )].toString() ),
      qPrintable( item[QStringLiteral( "code" )].toString() ) );
  // The first item is shown: a row and a mark for every place, with the newest value.
  const QJsonArray places = items.first()[QStringLiteral( "places" )].toArray();
  QVERIFY( !places.isEmpty() );
  QCOMPARE(
    dom.count( QStringLiteral( "<tr data-place=" ) ) + dom.count( QStringLiteral( "<tr class=\"chosen\" data-place=" ) ), places.size() );
  QCOMPARE( dom.count( QStringLiteral( "leaflet-marker-icon" ) ), places.size() );
  for ( const QJsonValue &place : places )
    QVERIFY( dom.contains( place[QStringLiteral( "name" )][QStringLiteral( "zh" )].toString() ) );
  QVERIFY( dom.contains( QStringLiteral( "class=\"uplot" ) ) ); // the chart of the place chosen
  QVERIFY( dom.contains( QStringLiteral( "leaflet-interactive" ) ) || dom.contains( QStringLiteral( "<path" ) ) ); // the ground
}

void TestPublicationPage::page_asksNothingOfTheNetwork()
{
  // No file of ours names a host; what stands in the licences and comments of the libraries is not fetched.
  for ( const char *name : { "index.html", "web/page.js", "web/page.css", "web/data.js" } )
  {
    QFile file( mBundle + QLatin1Char( '/' ) + QLatin1String( name ) );
    QVERIFY( file.open( QIODevice::ReadOnly ) );
    const QByteArray text = file.readAll();
    QVERIFY2(
      !text.contains( "src=\"http" ) && !text.contains( "href=\"http" ) && !text.contains( "fetch(" ) && !text.contains( "url(http" ),
      name );
  }
}

void TestPublicationPage::page_isPainted()
{
  const QString picture = mFixture.file( QStringLiteral( "page.png" ) );
  browse( { QStringLiteral( "--screenshot=" ) + picture } );
  const QImage image( picture );
  QCOMPARE( image.size(), QSize( 1366, 768 ) );
  QSet<QRgb> colours;
  for ( int y = 0; y < image.height(); y += 3 )
    for ( int x = 0; x < image.width(); x += 3 )
      colours.insert( image.pixel( x, y ) );
  QVERIFY2( colours.size() > 60, qPrintable( QString::number( colours.size() ) ) );
}

JINGUAN_QGIS_TEST_MAIN( TestPublicationPage )
#include "test_publicationpage.moc"
