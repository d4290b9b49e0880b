#include "ChartTestSupport.h"
#include "layers/chart/ChartPainter.h"
#include "layers/MapPalette.h"
#include "TestSupport.h"

#include <QBuffer>
#include <QFontInfo>
#include <QPainter>
#include <QPdfWriter>
#include <QTest>

using namespace jinguan;
using namespace jinguan::test;

/** Golden images lie in `tests/layers/golden`; with JINGUAN_UPDATE_GOLDEN set they are written instead of compared. */
class TestChartPainter : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase();
    void image_looksLikeTheGoldenOne_data();
    void image_looksLikeTheGoldenOne();
    void paint_keepsToItsRectangle();
    void paint_pdfHoldsVectorsAndText();
    void paint_scalesWithResolution();
    void theme_isReadFromThePalette();
};

namespace
{

/** Pixels whose colour differs by more than a tone of antialiasing. */
int mismatch( const QImage &a, const QImage &b )
{
  int count = 0;
  for ( int y = 0; y < a.height(); ++y )
  {
    for ( int x = 0; x < a.width(); ++x )
    {
      const QRgb p = a.pixel( x, y );
      const QRgb q = b.pixel( x, y );
      const int difference =
        std::max( { std::abs( qRed( p ) - qRed( q ) ), std::abs( qGreen( p ) - qGreen( q ) ), std::abs( qBlue( p ) - qBlue( q ) ) } );
      count += difference > 40 ? 1 : 0;
    }
  }
  return count;
}

} // namespace

void TestChartPainter::initTestCase()
{
  QVERIFY2( QFontInfo( chartFont( 12 ) ).family().startsWith( QStringLiteral( "Noto Sans CJK" ) ),
    "the font Noto Sans CJK SC is missing; tools/bootstrap installs it" );
}

void TestChartPainter::image_looksLikeTheGoldenOne_data()
{
  QTest::addColumn<QString>( "name" );
  QTest::addColumn<bool>( "chinese" );
  QTest::addColumn<bool>( "dark" );
  QTest::addColumn<QSize>( "size" );
  QTest::newRow( "Chinese, light" ) << "chart_week_zh" << true << false << QSize( 560, 300 );
  QTest::newRow( "English, dark, two curves" ) << "chart_week_en_dark" << false << true << QSize( 560, 300 );
  QTest::newRow( "as small as in the panel" ) << "chart_small_zh" << true << false << QSize( 330, 200 );
}

void TestChartPainter::image_looksLikeTheGoldenOne()
{
  QFETCH( QString, name );
  QFETCH( bool, chinese );
  QFETCH( bool, dark );
  QFETCH( QSize, size );
  const InLanguage in( chinese ? Language::Chinese : Language::English );
  TimeSeriesChart chart = weekChart();
  chart.period = chinese ? QStringLiteral( "小时均值" ) : QStringLiteral( "hourly means" );
  chart.moment = at( QStringLiteral( "2026-11-21 15:00" ) );
  if ( dark )
  {
    chart.isDemo = true;
    ChartSeries second = waveSeries( chart.window.from + 40000, 150 );
    second.label = QStringLiteral( "草堂寺 Caotangsi" );
    second.colour = 2;
    chart.series << second;
  }
  const ChartPainter painter( ChartTheme::standard( dark ? ChartTheme::Mode::Dark : ChartTheme::Mode::Light ) );
  const QImage image = painter.image( chart, size ).convertToFormat( QImage::Format_RGB32 );
  const QString path = QStringLiteral( JINGUAN_SOURCE_DIR "/tests/layers/golden/%1.png" ).arg( name );
  if ( qEnvironmentVariableIsSet( "JINGUAN_UPDATE_GOLDEN" ) )
  {
    QDir().mkpath( QFileInfo( path ).path() );
    QVERIFY( image.save( path ) );
  }
  QImage golden;
  QVERIFY2( golden.load( path ), qPrintable( path ) );
  QCOMPARE( golden.size(), image.size() );
  const int budget = size.width() * size.height() / 200;
  const int different = mismatch( image, golden.convertToFormat( QImage::Format_RGB32 ) );
  if ( different > budget )
  {
    const QString seen = QDir::temp().filePath( name + QStringLiteral( "_seen.png" ) );
    image.save( seen );
    QFAIL( qPrintable( QStringLiteral( "%1 pixels differ, %2 may; see %3" ).arg( different ).arg( budget ).arg( seen ) ) );
  }
}

void TestChartPainter::paint_keepsToItsRectangle()
{
  QImage image( 500, 400, QImage::Format_RGB32 );
  image.fill( Qt::magenta );
  {
    QPainter painter( &image );
    ChartPainter().paint( painter, weekChart(), QRectF( 50, 50, 400, 300 ) );
  }
  for ( int y = 0; y < image.height(); ++y )
  {
    for ( int x = 0; x < image.width(); ++x )
    {
      const bool outside = x < 50 || y < 50 || x >= 450 || y >= 350;
      QCOMPARE( image.pixelColor( x, y ) == QColor( Qt::magenta ), outside );
    }
  }
}

void TestChartPainter::paint_pdfHoldsVectorsAndText()
{
  QByteArray pdf;
  QBuffer buffer( &pdf );
  QVERIFY( buffer.open( QIODevice::WriteOnly ) );
  {
    QPdfWriter writer( &buffer );
    writer.setResolution( 300 );
    QPainter painter( &writer );
    ChartPainter().paint( painter, weekChart(), QRectF( 0, 0, 2000, 1000 ), { .scale = 300 / 96.0 } );
  }
  QVERIFY( pdf.contains( "/FontFile" ) );
  QVERIFY2( !pdf.contains( "/Subtype /Image" ), "the chart was turned into a picture" );
}

void TestChartPainter::paint_scalesWithResolution()
{
  const TimeSeriesChart chart = weekChart();
  const ChartLayout screen( chart, QRectF( 0, 0, 600, 300 ), {} );
  const ChartLayout print( chart, QRectF( 0, 0, 1800, 900 ), { .scale = 3 } );
  QVERIFY( std::abs( print.plot().width() / 3 - screen.plot().width() ) < 6 );
  QCOMPARE( print.timeAxis().ticks().size(), screen.timeAxis().ticks().size() );
  QCOMPARE( print.valueAxis().step, screen.valueAxis().step );
}

void TestChartPainter::theme_isReadFromThePalette()
{
  const ChartTheme &light = ChartTheme::standard( ChartTheme::Mode::Light );
  const ChartTheme &dark = ChartTheme::standard( ChartTheme::Mode::Dark );
  QVERIFY( light.series.size() >= 8 );
  QCOMPARE( light.accent, QColor( QStringLiteral( "#2E8B3D" ) ) );
  QCOMPARE( light.seriesColour( 1 ), light.seriesColour( 1 + static_cast<int>( light.series.size() ) ) );
  QVERIFY( light.paper.lightness() > 200 && light.text.lightness() < 80 );
  QVERIFY( dark.paper.lightness() < 80 && dark.text.lightness() > 200 );
  for ( int i = 0; i < dark.series.size(); ++i )
    QVERIFY( dark.series.at( i ).lightness() > dark.paper.lightness() + 60 );
  // Without a palette a chart is still legible.
  const ChartTheme plain = ChartTheme::fromPalette( MapPalette(), ChartTheme::Mode::Light );
  QCOMPARE( plain.paper, QColor( Qt::white ) );
  QCOMPARE( plain.seriesColour( 3 ), QColor( Qt::black ) );
}

QTEST_MAIN( TestChartPainter )
#include "test_chartpainter.moc"
