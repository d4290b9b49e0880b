#include "layers/ChartTestSupport.h"
#include "layers/StatChartSamples.h"
#include "reports/ChartExport.h"
#include "TestSupport.h"

#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace jinguan;
using namespace jinguan::test;

/** Files of charts: what is in them, read by other programs. */
class TestChartExport : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase();
    void pdf_textIsFound_data();
    void pdf_textIsFound();
    void svg_holdsTextAndNoPicture();
    void png_hasItsSize();
    void csv_tellsWhatItIs();
    void path_thatCannotBeWrittenIsNamed();

  private:
    StatChartPtr chart( ChartKind kind, const QStringList &indicators );
    StatChartSamples mSamples;
    QTemporaryDir mFolder;
};

void TestChartExport::initTestCase()
{
  VERIFY_OK( mSamples.load() );
}

StatChartPtr TestChartExport::chart( ChartKind kind, const QStringList &indicators )
{
  const Result<StatChartPtr> built = mSamples.build( StatChartSamples::request( kind, { QStringLiteral( "A1" ) }, indicators ) );
  return built ? *built : nullptr;
}

void TestChartExport::pdf_textIsFound_data()
{
  QTest::addColumn<int>( "kind" );
  for ( const ChartKind kind :
    { ChartKind::Calendar, ChartKind::Diurnal, ChartKind::PollutionRose, ChartKind::Polar, ChartKind::Box, ChartKind::Matrix } )
    QTest::newRow( qPrintable( ChartRequest::kindId( kind ) ) ) << static_cast<int>( kind );
}

void TestChartExport::pdf_textIsFound()
{
  QFETCH( int, kind );
  const StatChartPtr made = chart( static_cast<ChartKind>( kind ), { QStringLiteral( "PM2.5" ), QStringLiteral( "O3" ) } );
  QVERIFY( made );
  const QString path = mFolder.filePath( QStringLiteral( "图表.pdf" ) );
  VERIFY_OK( ChartExport::write( *made, path, QSize( 900, 560 ) ) );
  QProcess reader;
  reader.start( QStringLiteral( "pdftotext" ), { path, QStringLiteral( "-" ) } );
  QVERIFY2( reader.waitForFinished( 30000 ), "pdftotext of poppler-utils cannot be run" );
  const QString text = QString::fromUtf8( reader.readAllStandardOutput() );
  QVERIFY2( text.contains( QStringLiteral( "沙河铺" ) ), qPrintable( text ) );
  QVERIFY2( text.contains( QStringLiteral( "2023-01-01" ) ), qPrintable( text ) );
  QVERIFY2( text.contains( QStringLiteral( "样例" ) ), qPrintable( text ) );
  QFile file( path );
  QVERIFY( file.open( QIODevice::ReadOnly ) );
  const QByteArray bytes = file.readAll();
  QVERIFY( !bytes.contains( "/Subtype /Image" ) );
  QVERIFY2( bytes.size() < 2000000, qPrintable( QString::number( bytes.size() ) ) );
}

void TestChartExport::svg_holdsTextAndNoPicture()
{
  const StatChartPtr made = chart( ChartKind::Scatter, { QStringLiteral( "TEMP" ), QStringLiteral( "O3" ) } );
  QVERIFY( made );
  const QString path = mFolder.filePath( QStringLiteral( "散点.svg" ) );
  VERIFY_OK( ChartExport::write( *made, path, QSize( 900, 560 ) ) );
  QFile file( path );
  QVERIFY( file.open( QIODevice::ReadOnly ) );
  const QString text = QString::fromUtf8( file.readAll() );
  QVERIFY( text.contains( QStringLiteral( "<text" ) ) );
  QVERIFY( text.contains( QStringLiteral( "沙河铺" ) ) );
  QVERIFY( !text.contains( QStringLiteral( "<image" ) ) );
}

void TestChartExport::png_hasItsSize()
{
  const StatChartPtr made = chart( ChartKind::Box, { QStringLiteral( "O3" ) } );
  const QString path = mFolder.filePath( QStringLiteral( "a.PNG" ) );
  VERIFY_OK( ChartExport::write( *made, path, QSize( 1200, 700 ), 2 ) );
  QCOMPARE( QImage( path ).size(), QSize( 1200, 700 ) );
}

void TestChartExport::csv_tellsWhatItIs()
{
  const StatChartPtr made = chart( ChartKind::Diurnal, { QStringLiteral( "O3" ) } );
  const QString path = mFolder.filePath( QStringLiteral( "a.csv" ) );
  VERIFY_OK( ChartExport::write( *made, path, QSize( 10, 10 ) ) );
  QFile file( path );
  QVERIFY( file.open( QIODevice::ReadOnly ) );
  const QStringList lines = QString::fromUtf8( file.readAll() ).split( QLatin1Char( '\n' ), Qt::SkipEmptyParts );
  QVERIFY( lines.first().startsWith( QStringLiteral( "# " ) ) );
  QVERIFY( lines.contains( QStringLiteral( "series,hour,values,lower_quartile,median,upper_quartile,mean,unit" ) ) );
  int rows = 0;
  for ( const QString &line : lines )
    rows += line.startsWith( QStringLiteral( "沙河铺," ) ) ? 1 : 0;
  QCOMPARE( rows, 24 );
  QVERIFY( lines.last().contains( QStringLiteral( ",365," ) ) ); // every day has that hour
}

void TestChartExport::path_thatCannotBeWrittenIsNamed()
{
  const StatChartPtr made = chart( ChartKind::Box, { QStringLiteral( "O3" ) } );
  for ( const char *ending : { "png", "svg", "pdf", "csv" } )
  {
    const QString path = QStringLiteral( "/nowhere/at/all/chart." ) + QString::fromLatin1( ending );
    const Result<void> written = ChartExport::write( *made, path, QSize( 400, 300 ) );
    QVERIFY( !written );
    QVERIFY( !written.error().message.isEmpty() );
  }
}

QTEST_MAIN( TestChartExport )
#include "test_chartexport.moc"
