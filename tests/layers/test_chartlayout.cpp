#include "ChartTestSupport.h"
#include "layers/chart/ChartCsv.h"
#include "layers/chart/ChartLayout.h"
#include "layers/chart/SeriesGeometry.h"
#include "TestSupport.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace jinguan;
using namespace jinguan::test;

class TestChartLayout : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void texts_neverOverlap_data();
    void texts_neverOverlap();
    void limitLabels_stayApart();
    void mapping_goesThereAndBack();
    void valueAxis_showsLimitsWithinReach();
    void valueAxis_ignoresInvalidPeaks();
    void geometry_breaksAtGaps_data();
    void geometry_breaksAtGaps();
    void geometry_millionPointsKeepTheirPeaks();
    void hitTest_findsTheNearest();
    void csv_tellsWhereItComesFrom();
    void writeCsv_failureKeepsTheOldFile();

  private:
    const QRectF mRect { 0, 0, 800, 400 };
};

void TestChartLayout::texts_neverOverlap_data()
{
  QTest::addColumn<qint64>( "span" );
  QTest::newRow( "an hour" ) << 3600LL;
  QTest::newRow( "six hours" ) << 6 * 3600LL;
  QTest::newRow( "a day" ) << 86400LL;
  QTest::newRow( "three days" ) << 3 * 86400LL;
  QTest::newRow( "a week" ) << 7 * 86400LL;
  QTest::newRow( "a month" ) << 31 * 86400LL;
  QTest::newRow( "a quarter" ) << 92 * 86400LL;
  QTest::newRow( "a year" ) << 366 * 86400LL;
  QTest::newRow( "three years" ) << 1096 * 86400LL;
  QTest::newRow( "ten years" ) << 3653 * 86400LL;
}

void TestChartLayout::texts_neverOverlap()
{
  QFETCH( qint64, span );
  int charts = 0;
  for ( const Language language : { Language::Chinese, Language::English } )
  {
    const InLanguage in( language );
    for ( int width = 200; width <= 2000; width += 150 )
    {
      for ( const QString &begin : { QStringLiteral( "2026-01-01" ), QStringLiteral( "2025-11-29 22:50" ) } )
      {
        TimeSeriesChart chart = weekChart();
        chart.isDemo = true;
        chart.series << waveSeries( at( begin ), 200 );
        chart.window = { at( begin ), at( begin ) + span };
        const ChartLayout layout( chart, QRectF( 10, 20, width, 300 ), {} );
        const QList<ChartLayout::Text> &texts = layout.texts();
        QVERIFY( texts.size() > 8 );
        for ( int i = 0; i < texts.size(); ++i )
        {
          const QString where = QStringLiteral( "'%1' at width %2 from %3" ).arg( texts.at( i ).text ).arg( width ).arg( begin );
          QVERIFY2( layout.rect().contains( texts.at( i ).rect ), qPrintable( where ) );
          for ( int j = 0; j < i; ++j )
          {
            const QRectF common = texts.at( i ).rect.intersected( texts.at( j ).rect );
            QVERIFY2( common.width() < 0.01 || common.height() < 0.01,
              qPrintable( where + QStringLiteral( " on '%1'" ).arg( texts.at( j ).text ) ) );
          }
        }
        ++charts;
      }
    }
  }
  QCOMPARE( charts, 52 );
}

void TestChartLayout::limitLabels_stayApart()
{
  TimeSeriesChart chart = weekChart();
  chart.limits.clear();
  for ( int i = 0; i < 6; ++i )
    chart.limits << ChartLimit { 100.0 + i, QStringLiteral( "limit %1" ).arg( i ), false };
  const ChartLayout layout( chart, mRect, {} );
  QList<QRectF> rects;
  for ( const ChartLayout::Text &text : layout.texts() )
  {
    if ( text.role != ChartLayout::Role::LimitLabel )
      continue;
    for ( const QRectF &other : std::as_const( rects ) )
      QVERIFY( !other.adjusted( 0, 0.01, 0, -0.01 ).intersects( text.rect ) );
    QVERIFY( layout.plot().adjusted( 0, -0.01, 0, 0.01 ).contains( text.rect ) );
    rects << text.rect;
  }
  QCOMPARE( rects.size(), 6 );
}

void TestChartLayout::mapping_goesThereAndBack()
{
  const TimeSeriesChart chart = weekChart();
  for ( const double scale : { 1.0, 300 / 96.0 } )
  {
    const ChartLayout layout( chart, QRectF( 3, 5, 700 * scale, 300 * scale ), { .scale = scale } );
    for ( const UtcSeconds time : { chart.window.from, chart.window.from + 12345, chart.window.to } )
      QVERIFY( std::abs( layout.timeAt( layout.xOf( time ) ) - time ) <= 1 );
    for ( const double value : { 0.0, 33.3, 100.0 } )
      QVERIFY( std::abs( layout.valueAt( layout.yOf( value ) ) - value ) < 1e-9 );
    QCOMPARE( layout.xOf( chart.window.from ), layout.plot().left() );
    QCOMPARE( layout.xOf( chart.window.to ), layout.plot().right() );
    QVERIFY( layout.yOf( 100 ) < layout.yOf( 0 ) );
  }
}

void TestChartLayout::valueAxis_showsLimitsWithinReach()
{
  TimeSeriesChart chart = weekChart();
  chart.limits = { ChartLimit { 160, QStringLiteral( "near" ), false }, ChartLimit { 5000, QStringLiteral( "far" ), false } };
  const ChartLayout layout( chart, mRect, {} );
  QVERIFY( layout.valueAxis().to >= 160 );
  QVERIFY( layout.valueAxis().to < 500 );
  QCOMPARE( layout.valueAxis().from, 0.0 );
}

void TestChartLayout::valueAxis_ignoresInvalidPeaks()
{
  TimeSeriesChart chart = weekChart();
  chart.series[0].points[5].value = 9999;
  chart.series[0].points[5].flag = QualityFlag::OverRange;
  QVERIFY( ChartLayout( chart, mRect, {} ).valueAxis().to < 200 );
  chart.series[0].points[5].flag = QualityFlag::Valid;
  QVERIFY( ChartLayout( chart, mRect, {} ).valueAxis().to >= 9999 );
}

void TestChartLayout::geometry_breaksAtGaps_data()
{
  QTest::addColumn<int>( "period" );
  QTest::addColumn<QList<qint64>>( "times" ); // negative: not valid
  QTest::addColumn<QString>( "runs" );        // vertices of each line, then points, then hollow ones
  QTest::newRow( "no gap" ) << 3600 << QList<qint64> { 1, 2, 3, 4 } << "4;0;0";
  QTest::newRow( "one missing" ) << 3600 << QList<qint64> { 1, 2, 4, 5, 6 } << "2,3;0;0";
  QTest::newRow( "alone between gaps" ) << 3600 << QList<qint64> { 1, 2, 5, 8, 9 } << "2,2;1;0";
  QTest::newRow( "not valid parts the line" ) << 3600 << QList<qint64> { 1, 2, -3, 4, 5 } << "2,2;0;1";
  QTest::newRow( "not valid between missing" ) << 3600 << QList<qint64> { 1, -4, 7 } << ";2;1";
  QTest::newRow( "longer period joins" ) << 14400 << QList<qint64> { 1, 5, 9, 17 } << "3;1;0";
  QTest::newRow( "samples join by their usual step" ) << 0 << QList<qint64> { 10, 20, 31, 40, 80, 90 } << "4,2;0;0";
}

void TestChartLayout::geometry_breaksAtGaps()
{
  QFETCH( int, period );
  QFETCH( QList<qint64>, times );
  TimeSeriesChart chart;
  chart.window = { 0, 3600 * 200 };
  ChartSeries series;
  series.period = static_cast<Period>( period );
  for ( const qint64 hour : std::as_const( times ) )
    series.points << ChartPoint { std::abs( hour ) * 3600, 10.0 + static_cast<double>( std::abs( hour ) % 3 ),
      hour < 0 ? QualityFlag::Invalid : QualityFlag::Valid, false };
  // Narrow enough that no marks are put on joined points.
  chart.series << series;
  const ChartLayout layout( chart, QRectF( 0, 0, 60, 200 ), {} );
  const SeriesGeometry geometry = SeriesGeometry::make( series, layout, 1e-6 );
  QStringList runs;
  for ( const QPolygonF &line : geometry.lines )
    runs << QString::number( line.size() );
  QTEST( QStringLiteral( "%1;%2;%3" ).arg( runs.join( QLatin1Char( ',' ) ) ).arg( geometry.points.size() ).arg( geometry.hollow.size() ),
    "runs" );
}

void TestChartLayout::geometry_millionPointsKeepTheirPeaks()
{
  TimeSeriesChart chart;
  chart.series << waveSeries( at( QStringLiteral( "2020-01-01" ) ), 1'000'000, Period::Minute );
  chart.series[0].points[654'321].value = 480;
  chart.series[0].points[123'456].value = -90;
  const ChartLayout layout( chart, QRectF( 0, 0, 1000, 400 ), {} );
  const SeriesGeometry geometry = SeriesGeometry::make( chart.series.first(), layout, 1 );
  QVERIFY( geometry.vertexCount() <= 4 * 1001 );
  QCOMPARE( geometry.lines.size(), 1 );
  const QRectF bounds = geometry.lines.first().boundingRect();
  QVERIFY( std::abs( bounds.top() - layout.yOf( 480 ) ) < 1e-6 );
  QVERIFY( std::abs( bounds.bottom() - layout.yOf( -90 ) ) < 1e-6 );
}

void TestChartLayout::hitTest_findsTheNearest()
{
  const TimeSeriesChart chart = weekChart();
  const ChartLayout layout( chart, mRect, {} );
  const ChartPoint &wanted = chart.series.first().points.at( 42 );
  const QPointF at( layout.xOf( wanted.time ), layout.yOf( wanted.value ) );
  const std::optional<ChartLayout::Hit> hit = layout.hitTest( chart, at + QPointF( 1, 3 ), 8 );
  QVERIFY( hit );
  QCOMPARE( hit->series, 0 );
  QCOMPARE( hit->point, 42 );
  QVERIFY( std::abs( hit->distance - std::hypot( 1, 3 ) ) < 1e-6 );

  // In the middle of the nine missing hours there is nothing within two pixels; outside the plot there is nothing at all.
  const UtcSeconds gap = chart.window.from + 64 * 3600;
  QVERIFY( !layout.hitTest( chart, QPointF( layout.xOf( gap ), at.y() ), 2 ) );
  QVERIFY( !layout.hitTest( chart, QPointF( -50, at.y() ), 8 ) );
}

void TestChartLayout::csv_tellsWhereItComesFrom()
{
  const InLanguage english( Language::English );
  TimeSeriesChart chart = weekChart();
  chart.isDemo = true;
  const QStringList lines = chartCsv( chart ).split( QLatin1Char( '\n' ) );
  const QString head = lines.mid( 0, 8 ).join( QLatin1Char( '\n' ) );
  for ( const char *part :
    { "演示", "PM₂.₅", "µg/m³", "沙河铺 (1434A)", "UCI 394", "GB 3095-2026", "time,series,value,unit,flag,method,below_detection" } )
    QVERIFY2( head.contains( QString::fromUtf8( part ) ), part );
  QCOMPARE( lines.size(), 8 + chart.pointCount() + 1 );
  QVERIFY( lines.at( 8 ).startsWith( QStringLiteral( "2026-11-16T00:00:00+08:00,沙河铺," ) ) );
  QVERIFY( lines.at( 8 + 30 ).contains( QStringLiteral( ",calibration,automatic,0" ) ) );

  chart.isDemo = false;
  QVERIFY( !chartCsv( chart ).contains( QStringLiteral( "演示" ) ) );
}

void TestChartLayout::writeCsv_failureKeepsTheOldFile()
{
  QTemporaryDir folder;
  const QString path = folder.filePath( QStringLiteral( "图.csv" ) );
  VERIFY_OK( writeChartCsv( weekChart(), path ) );
  const Result<void> failed = writeChartCsv( weekChart(), folder.filePath( QStringLiteral( "none/图.csv" ) ) );
  QVERIFY( !failed.ok() );
  QVERIFY( failed.error().text().contains( QStringLiteral( "图.csv" ) ) );
  QFile file( path );
  QVERIFY( file.open( QIODevice::ReadOnly ) );
  QCOMPARE( QString::fromUtf8( file.readAll() ), chartCsv( weekChart() ) );
}

QTEST_MAIN( TestChartLayout )
#include "test_chartlayout.moc"
