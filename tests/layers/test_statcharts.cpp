#include "layers/chart/ChainChart.h"
#include "layers/chart/HeatChart.h"
#include "layers/chart/PanelChart.h"
#include "layers/chart/ProfileChart.h"
#include "layers/chart/RoseChart.h"
#include "layers/chart/ScatterChart.h"
#include "layers/chart/SpectrumChart.h"
#include "layers/chart/StatChartPainter.h"
#include "layers/ChartTestSupport.h"
#include "layers/StatChartSamples.h"
#include "TestSupport.h"

#include <QPainter>
#include <QTest>

using namespace jinguan;
using namespace jinguan::test;

/**
 * Charts of all kinds from an invented network in memory: figures by hand where the question is small enough to count, pictures against golden
 * ones (written anew with JINGUAN_UPDATE_GOLDEN), and what every kind has in common.
 */
class TestStatCharts : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase();
    void everyKind_hasHeadTableAndReadOuts_data();
    void everyKind_hasHeadTableAndReadOuts();
    void everyKind_saysWhenThereIsNothing_data() { everyKind_hasHeadTableAndReadOuts_data(); }
    void everyKind_saysWhenThereIsNothing();
    void everyKind_looksLikeTheGoldenOne_data();
    void everyKind_looksLikeTheGoldenOne();
    void everyKind_keepsToItsRectangle_data() { everyKind_hasHeadTableAndReadOuts_data(); }
    void everyKind_keepsToItsRectangle();
    void calendar_gradesDaysByTheirStandard();
    void calendar_ofOzoneTakesTheLargestEightHours();
    void compare_laysDatesOverDates();
    void compare_leavesOutTheLeapDay();
    void series_standsInPanelsByUnit();
    void wind_isThatOfTheNearestStation();
    void scatter_countsPairs();
    void spectrum_isAgainstRoomLimits();
    void chain_hasLimitsOfEachPlace();
    void below_detectionCountsHalf();
    void request_survivesItsMap();
    void errors_sayWhatIsMissing_data();
    void errors_sayWhatIsMissing();

  private:
    ChartRequest questionOf( const QString &name ) const;
    StatChartSamples mSamples;
};

void TestStatCharts::initTestCase()
{
  VERIFY_OK( mSamples.load() );
}

ChartRequest TestStatCharts::questionOf( const QString &name ) const
{
  const Result<ChartKind> kind = ChartRequest::kindOf( name.section( QLatin1Char( '_' ), 0, 0 ) );
  const QString a1 = QStringLiteral( "A1" );
  const QString pm = QStringLiteral( "PM2.5" );
  ChartRequest request = StatChartSamples::request( kind ? *kind : ChartKind::Series, { a1 }, { pm } );
  switch ( request.kind )
  {
    case ChartKind::Series:
      request.stations << QStringLiteral( "A2" );
      request.indicators << QStringLiteral( "TEMP" );
      request.range.to = request.range.from + 7 * 86400;
      break;
    case ChartKind::Compare:
      request.range = { StatChartSamples::at( "2024-01-01" ), StatChartSamples::at( "2024-12-01" ) };
      break;
    case ChartKind::Calendar:
      request.layout = name.endsWith( QLatin1String( "hours" ) ) ? ChartRequest::Layout::Hours
        : name.endsWith( QLatin1String( "week" ) )               ? ChartRequest::Layout::Week
                                                                 : ChartRequest::Layout::Calendar;
      if ( request.layout == ChartRequest::Layout::Hours )
        request.range.to = request.range.from + 120 * 86400;
      break;
    case ChartKind::Diurnal:
      request.indicators = QStringList { QStringLiteral( "O3" ) };
      request.split = timegroups::Split::Season;
      break;
    case ChartKind::Box:
      request.stations << QStringLiteral( "A2" );
      break;
    case ChartKind::Scatter:
      request.indicators = QStringList { QStringLiteral( "TEMP" ), QStringLiteral( "O3" ) };
      request.daily = true;
      break;
    case ChartKind::Matrix:
      request.indicators << QStringLiteral( "O3" ) << QStringLiteral( "TEMP" );
      break;
    case ChartKind::Spectrum:
      request.stations = QStringList { QStringLiteral( "N1" ) };
      request.indicators.clear();
      request.room = QStringLiteral( "A" );
      break;
    case ChartKind::Chain:
      request.chain = QStringLiteral( "tap" );
      request.indicators = QStringList { QStringLiteral( "TURB" ), QStringLiteral( "CHLORINE" ) };
      break;
    case ChartKind::WindRose:
    case ChartKind::PollutionRose:
      break;
    case ChartKind::Polar:
      request.probability = name.endsWith( QLatin1String( "probability" ) );
      break;
  }
  return request;
}

void TestStatCharts::everyKind_hasHeadTableAndReadOuts_data()
{
  QTest::addColumn<QString>( "name" );
  for ( const ChartKind kind : ChartRequest::kinds() )
    QTest::newRow( qPrintable( ChartRequest::kindId( kind ) ) ) << ChartRequest::kindId( kind );
  for ( const char *name : { "calendar_hours", "calendar_week", "polar_probability" } )
    QTest::newRow( name ) << QString::fromLatin1( name );
}

void TestStatCharts::everyKind_hasHeadTableAndReadOuts()
{
  QFETCH( QString, name );
  const Result<StatChartPtr> chart = mSamples.build( questionOf( name ) );
  VERIFY_OK( chart );
  const ChartHead &head = ( *chart )->head;
  QVERIFY( !( *chart )->isEmpty() );
  QVERIFY( !head.title.isEmpty() );
  QVERIFY( !head.place.isEmpty() );
  QVERIFY( head.period.contains( QStringLiteral( "202" ) ) );
  QCOMPARE( head.source, QStringLiteral( "样例" ) );
  QVERIFY( head.validInputs > 0 );
  QCOMPARE( head.isDemo, name == QLatin1String( "chain" ) );
  const QList<QStringList> table = ( *chart )->table();
  QVERIFY( table.size() > 1 );
  for ( const QStringList &row : table )
    QCOMPARE( row.size(), table.first().size() );
  QCOMPARE( statChartCsv( **chart ).startsWith( QStringLiteral( "# Demo" ) ), head.isDemo );

  QImage image( 800, 560, QImage::Format_RGB32 );
  QPainter painter( &image );
  QList<ChartHit> hits;
  StatChartPainter().paint( painter, **chart, QRectF( image.rect() ), {}, &hits );
  QVERIFY( hits.size() > 2 );
  int told = 0;
  for ( const ChartHit &hit : std::as_const( hits ) )
  {
    QVERIFY( QRectF( image.rect() ).adjusted( -1, -1, 1, 1 ).contains( hit.area.boundingRect() ) );
    told += hit.read().isEmpty() ? 0 : 1;
  }
  QVERIFY2( told > hits.size() / 2, qPrintable( QStringLiteral( "%1 of %2" ).arg( told ).arg( hits.size() ) ) );
}

void TestStatCharts::everyKind_saysWhenThereIsNothing()
{
  QFETCH( QString, name );
  ChartRequest request = questionOf( name );
  request.range = { StatChartSamples::at( "1999-01-01" ), StatChartSamples::at( "1999-02-01" ) };
  const Result<StatChartPtr> chart = mSamples.build( request );
  if ( !chart )
  {
    // Roses need wind to begin with.
    QVERIFY2(
      name.contains( QStringLiteral( "rose" ) ) || name.startsWith( QStringLiteral( "polar" ) ), qPrintable( chart.error().text() ) );
    return;
  }
  QVERIFY( ( *chart )->isEmpty() );
  QCOMPARE( ( *chart )->head.validInputs, 0 );
  const QImage empty = StatChartPainter().image( **chart, QSize( 480, 320 ) );
  int ink = 0;
  for ( int y = 100; y < 220; ++y )
  {
    for ( int x = 40; x < 440; ++x )
      ink += empty.pixelColor( x, y ) != empty.pixelColor( 2, 2 ) ? 1 : 0;
  }
  QVERIFY2( ink > 200, "no sentence in the middle" );
}

void TestStatCharts::everyKind_looksLikeTheGoldenOne_data()
{
  QTest::addColumn<QString>( "name" );
  QTest::addColumn<bool>( "dark" );
  QTest::addColumn<QSize>( "size" );
  for ( const ChartKind kind : ChartRequest::kinds() )
    QTest::newRow( qPrintable( ChartRequest::kindId( kind ) ) ) << ChartRequest::kindId( kind ) << false << QSize( 480, 320 );
  QTest::newRow( "hours" ) << QStringLiteral( "calendar_hours" ) << false << QSize( 480, 320 );
  QTest::newRow( "week" ) << QStringLiteral( "calendar_week" ) << false << QSize( 480, 320 );
  QTest::newRow( "probability" ) << QStringLiteral( "polar_probability" ) << false << QSize( 480, 320 );
  QTest::newRow( "calendar, dark" ) << QStringLiteral( "calendar" ) << true << QSize( 640, 400 );
  QTest::newRow( "scatter, dark" ) << QStringLiteral( "scatter" ) << true << QSize( 480, 320 );
}

void TestStatCharts::everyKind_looksLikeTheGoldenOne()
{
  QFETCH( QString, name );
  QFETCH( bool, dark );
  QFETCH( QSize, size );
  const InLanguage in( Language::Chinese );
  const Result<StatChartPtr> chart = mSamples.build( questionOf( name ) );
  VERIFY_OK( chart );
  const QImage image = StatChartPainter( ChartTheme::standard( dark ? ChartTheme::Mode::Dark : ChartTheme::Mode::Light ) )
                         .image( **chart, size )
                         .convertToFormat( QImage::Format_RGB32 );
  const QString path =
    QStringLiteral( JINGUAN_SOURCE_DIR "/tests/layers/golden/stat_%1%2.png" ).arg( name, dark ? QStringLiteral( "_dark" ) : QString() );
  if ( qEnvironmentVariableIsSet( "JINGUAN_UPDATE_GOLDEN" ) )
    QVERIFY( image.save( path ) );
  QImage golden;
  QVERIFY2( golden.load( path ), qPrintable( path ) );
  golden = golden.convertToFormat( QImage::Format_RGB32 );
  QCOMPARE( golden.size(), image.size() );
  int different = 0;
  for ( int y = 0; y < image.height(); ++y )
  {
    for ( int x = 0; x < image.width(); ++x )
    {
      const QColor a = image.pixelColor( x, y );
      const QColor b = golden.pixelColor( x, y );
      different +=
        std::max( { std::abs( a.red() - b.red() ), std::abs( a.green() - b.green() ), std::abs( a.blue() - b.blue() ) } ) > 40 ? 1 : 0;
    }
  }
  const int budget = size.width() * size.height() / 200;
  if ( different > budget )
  {
    const QString seen = QDir::temp().filePath( QStringLiteral( "stat_%1_seen.png" ).arg( name ) );
    image.save( seen );
    QFAIL( qPrintable( QStringLiteral( "%1 pixels differ, %2 may; see %3" ).arg( different ).arg( budget ).arg( seen ) ) );
  }
}

void TestStatCharts::everyKind_keepsToItsRectangle()
{
  QFETCH( QString, name );
  const Result<StatChartPtr> chart = mSamples.build( questionOf( name ) );
  VERIFY_OK( chart );
  for ( const QSize &size : { QSize( 120, 90 ), QSize( 480, 320 ), QSize( 1400, 900 ) } )
  {
    QImage image( size + QSize( 40, 40 ), QImage::Format_RGB32 );
    image.fill( Qt::magenta );
    {
      QPainter painter( &image );
      StatChartPainter().paint( painter, **chart, QRectF( QPointF( 20, 20 ), QSizeF( size ) ) );
    }
    int outside = 0;
    for ( int y = 0; y < image.height(); ++y )
    {
      for ( int x = 0; x < image.width(); ++x )
      {
        const bool inside = QRect( QPoint( 20, 20 ), size ).contains( x, y );
        outside += !inside && image.pixelColor( x, y ) != QColor( Qt::magenta ) ? 1 : 0;
      }
    }
    QCOMPARE( outside, 0 );
  }
}

void TestStatCharts::calendar_gradesDaysByTheirStandard()
{
  const Result<StatChartPtr> built = mSamples.build( questionOf( QStringLiteral( "calendar" ) ) );
  VERIFY_OK( built );
  const auto chart = std::dynamic_pointer_cast<const HeatChart>( *built );
  QVERIFY( chart );
  QCOMPARE( chart->blocks.size(), 1 );
  const HeatBlock &year = chart->blocks.first();
  QCOMPARE( year.cells.size(), 365 );
  // 2023-01-01 was a Sunday: the last row of the first week.
  QCOMPARE( year.cells.first().row, 6 );
  QCOMPARE( year.cells.first().column, 0 );
  QCOMPARE( year.cells.at( 1 ).row, 0 );
  QCOMPARE( year.cells.at( 1 ).column, 1 );
  // The mean of the 24 hours as the samples have them; HJ 633-2012 puts 35 < value <= 75 into the second class.
  double sum = 0;
  for ( int i = 48; i < 72; ++i )
    sum += mSamples.content.readings.value( 1 ).at( i ).value;
  const HeatCell &third = year.cells.at( 2 );
  QCOMPARE( third.count, 24 );
  QCOMPARE( *third.value, sum / 24 );
  QVERIFY( sum / 24 > 75 && sum / 24 <= 115 );
  QCOMPARE( third.grade, QStringLiteral( "轻度污染" ) );
  QCOMPARE( third.colour, QColor( 255, 126, 0 ) );
  // Hours 2000 to 2099 are under maintenance: 2023-03-25 08:00 to 2023-03-29 12:00; the 26th has none, the 29th 12 hours.
  QCOMPARE( year.cells.at( 84 ).when.left( 10 ), QStringLiteral( "2023-03-26" ) );
  QVERIFY( !year.cells.at( 84 ).value );
  QCOMPARE( year.cells.at( 87 ).count, 12 );
  QVERIFY( !year.cells.at( 87 ).value );
  QVERIFY( chart->head.edition.contains( QStringLiteral( "HJ 633" ) ) );
}

void TestStatCharts::calendar_ofOzoneTakesTheLargestEightHours()
{
  StatChartSamples one;
  VERIFY_OK( one.load() );
  one.content.series.clear();
  one.content.readings.clear();
  // Zero but for 16:00 to 22:00, 90 each: the window of 16:00 to 23:00 holds seven of them.
  one.add( "A1", "O3", "ug/m3", StatChartSamples::hours( StatChartSamples::at( "2023-07-01" ), 48, []( int i ) {
    return i % 24 >= 16 && i % 24 <= 22 ? 90.0 : 0.0;
  } ) );
  ChartRequest request = StatChartSamples::request( ChartKind::Calendar, { QStringLiteral( "A1" ) }, { QStringLiteral( "O3" ) } );
  const Result<StatChartPtr> built = one.build( request );
  VERIFY_OK( built );
  const auto chart = std::dynamic_pointer_cast<const HeatChart>( *built );
  const HeatCell &day = chart->blocks.first().cells.at( QDate( 2023, 7, 1 ).dayOfYear() - 1 );
  QVERIFY( day.value );
  QVERIFY2(
    std::abs( *day.value - 90 * 7 / 8.0 ) < 0.51, qPrintable( QString::number( *day.value ) ) ); // sliding means are rounded to whole µg/m³
}

void TestStatCharts::compare_laysDatesOverDates()
{
  ChartRequest request = questionOf( QStringLiteral( "compare" ) );
  request.range = { StatChartSamples::at( "2024-03-01" ), StatChartSamples::at( "2024-03-11" ) };
  request.against = ChartRequest::Against::Month;
  const Result<StatChartPtr> built = mSamples.build( request );
  VERIFY_OK( built );
  const auto chart = std::dynamic_pointer_cast<const PanelChart>( *built );
  QCOMPARE( chart->panels.first().curves.size(), 2 );
  const PanelChart::Curve &before = chart->panels.first().curves.at( 1 );
  QVERIFY( before.dashed );
  QCOMPARE( before.times.first(), StatChartSamples::at( "2024-02-01" ) );
  QCOMPARE( before.points.first().time, StatChartSamples::at( "2024-03-01" ) );
  QCOMPARE( before.points.size(), 240 );
  request.byWeek = true;
  const Result<StatChartPtr> weekly = mSamples.build( request );
  VERIFY_OK( weekly );
  const auto byWeek = std::dynamic_pointer_cast<const PanelChart>( *weekly );
  QCOMPARE( byWeek->panels.first().curves.at( 1 ).times.first(), StatChartSamples::at( "2024-02-02" ) ); // both are Fridays
}

void TestStatCharts::compare_leavesOutTheLeapDay()
{
  ChartRequest request = questionOf( QStringLiteral( "compare" ) );
  // February 2023 under March 2024 by month back … the 29th to 31st do not exist there; the other way round they are dropped.
  request.range = { StatChartSamples::at( "2023-02-01" ), StatChartSamples::at( "2023-03-01" ) };
  request.against = ChartRequest::Against::Month;
  const Result<StatChartPtr> built = mSamples.build( request );
  VERIFY_OK( built );
  const auto chart = std::dynamic_pointer_cast<const PanelChart>( *built );
  QCOMPARE( chart->panels.first().curves.at( 1 ).points.size(), 28 * 24 ); // 1 to 28 January
}

void TestStatCharts::series_standsInPanelsByUnit()
{
  const Result<StatChartPtr> built = mSamples.build( questionOf( QStringLiteral( "series" ) ) );
  VERIFY_OK( built );
  const auto chart = std::dynamic_pointer_cast<const PanelChart>( *built );
  QCOMPARE( chart->panels.size(), 2 );
  QCOMPARE( chart->panels.at( 0 ).curves.size(), 2 );
  QCOMPARE( chart->panels.at( 1 ).curves.size(), 1 );
  QVERIFY( !chart->panels.at( 0 ).bands.isEmpty() );
  QVERIFY( chart->panels.at( 1 ).bands.isEmpty() );
  QCOMPARE( chart->head.validInputs, 3 * 168 );
}

void TestStatCharts::wind_isThatOfTheNearestStation()
{
  const Result<StatChartPtr> built = mSamples.build( questionOf( QStringLiteral( "windrose" ) ) );
  VERIFY_OK( built );
  // 0.04° of longitude at 30.63° N are 111.32 km · cos 30.63° · 0.04 = 3.8 km.
  const QString notes = ( *built )->head.notes.join( QLatin1Char( '|' ) );
  QVERIFY2( notes.contains( QStringLiteral( "3.8" ) ), qPrintable( notes ) );
  const auto chart = std::dynamic_pointer_cast<const RoseChart>( *built );
  double sum = chart->rose.calmShare();
  for ( const QList<double> &sector : chart->rose.share )
    sum += std::accumulate( sector.begin(), sector.end(), 0.0 );
  QVERIFY( std::abs( sum - 100 ) < 1e-9 );
}

void TestStatCharts::scatter_countsPairs()
{
  ChartRequest request = questionOf( QStringLiteral( "scatter" ) );
  request.daily = false;
  request.lagHours = 2;
  const Result<StatChartPtr> built = mSamples.build( request );
  VERIFY_OK( built );
  const auto chart = std::dynamic_pointer_cast<const ScatterChart>( *built );
  QCOMPARE( chart->points.size(), 8760 - 2 );
  QCOMPARE( chart->points.first().x, mSamples.content.readings.value( 4 ).first().value );
  QCOMPARE( chart->points.first().y, mSamples.content.readings.value( 3 ).at( 2 ).value );
  QVERIFY( chart->pearson && *chart->pearson > 0.5 );
}

void TestStatCharts::spectrum_isAgainstRoomLimits()
{
  const Result<StatChartPtr> built = mSamples.build( questionOf( QStringLiteral( "spectrum" ) ) );
  VERIFY_OK( built );
  const auto chart = std::dynamic_pointer_cast<const SpectrumChart>( *built );
  QCOMPARE( chart->axis.size(), 9 );
  QCOMPARE( chart->limits.size(), 1 );
  // GB 22337-2008, class 2, room A, day.
  const QList<QPair<double, double>> expected { { 31.5, 79 }, { 63, 63 }, { 125, 52 }, { 250, 44 }, { 500, 38 } };
  QCOMPARE( chart->limits.first().levels, expected );
  QVERIFY( chart->curves.first().weightedSum );
  ChartRequest low = questionOf( QStringLiteral( "spectrum" ) );
  low.lowFrequency = true;
  const Result<StatChartPtr> lower = mSamples.build( low );
  VERIFY_OK( lower );
  QCOMPARE( std::dynamic_pointer_cast<const SpectrumChart>( *lower )->axis.size(), 5 );
}

void TestStatCharts::chain_hasLimitsOfEachPlace()
{
  const Result<StatChartPtr> built = mSamples.build( questionOf( QStringLiteral( "chain" ) ) );
  VERIFY_OK( built );
  const auto chart = std::dynamic_pointer_cast<const ChainChart>( *built );
  QCOMPARE( chart->places.size(), 3 );
  QCOMPARE( chart->panels.size(), 2 );
  const ChainChart::Panel &turbidity = chart->panels.at( 0 );
  QVERIFY( turbidity.values.at( 0 ).limits.isEmpty() ); // GB 3838 has none for turbidity
  QCOMPARE( turbidity.values.at( 1 ).limits.size(), 1 );
  QCOMPARE( turbidity.values.at( 1 ).limits.first().value, 1.0 ); // GB 5749
  const ChainChart::Panel &chlorine = chart->panels.at( 1 );
  QVERIFY( !chlorine.values.at( 0 ).box );
  QCOMPARE( chlorine.values.at( 1 ).limits.first().value, 0.3 ); // leaving the plant
  QVERIFY( chlorine.values.at( 1 ).limits.first().isLower );
  QCOMPARE( chlorine.values.at( 2 ).limits.first().value, 0.05 ); // end of the network
}

void TestStatCharts::below_detectionCountsHalf()
{
  StatChartSamples one;
  VERIFY_OK( one.load() );
  one.content.readings[3][0].belowDetection = true;
  one.content.readings[3][0].value = 4;
  Progress progress;
  const FakeReadingStore store( one.content );
  const ChartRequest request = StatChartSamples::request( ChartKind::Box, { QStringLiteral( "A1" ) }, { QStringLiteral( "O3" ) } );
  ChartSource source( one.context, store, request, progress );
  const Result<QList<ChartSeriesData>> data = source.readAll();
  VERIFY_OK( data );
  QCOMPARE( data->first().values.first().value, 2.0 );
  QCOMPARE( data->first().halved, 1 );
}

void TestStatCharts::request_survivesItsMap()
{
  ChartRequest request = questionOf( QStringLiteral( "polar_probability" ) );
  request.period = Period::Day;
  request.method = Method::Manual;
  request.back = 3;
  request.lagHours = -5;
  request.calm = 0.7;
  request.sectors = 8;
  request.grouping = timegroups::Grouping::Weekday;
  const ChartRequest again = ChartRequest::fromMap( request.toMap() );
  QCOMPARE( again.toMap(), request.toMap() );
  QCOMPARE( again.kind, ChartKind::Polar );
  QCOMPARE( *again.period, Period::Day );
  // What nobody can have meant becomes the default.
  const ChartRequest broken = ChartRequest::fromMap(
    { { QStringLiteral( "kind" ), QStringLiteral( "pie" ) }, { QStringLiteral( "layout" ), 99 }, { QStringLiteral( "back" ), -1 } } );
  QCOMPARE( broken.kind, ChartKind::Series );
  QCOMPARE( broken.layout, ChartRequest::Layout::Calendar );
  QCOMPARE( broken.back, 1 );
}

void TestStatCharts::errors_sayWhatIsMissing_data()
{
  QTest::addColumn<QString>( "name" );
  QTest::addColumn<QStringList>( "stations" );
  QTest::addColumn<QStringList>( "indicators" );
  QTest::newRow( "no station" ) << "box" << QStringList() << QStringList { "PM2.5" };
  QTest::newRow( "no indicator" ) << "box" << QStringList { "A1" } << QStringList();
  QTest::newRow( "unknown station" ) << "box" << QStringList { "Z9" } << QStringList { "PM2.5" };
  QTest::newRow( "unknown indicator" ) << "calendar" << QStringList { "A1" } << QStringList { "PM99" };
  QTest::newRow( "one series only" ) << "scatter" << QStringList { "A1" } << QStringList { "PM2.5" };
  QTest::newRow( "mean of directions" ) << "diurnal" << QStringList { "W1" } << QStringList { "WD" };
}

void TestStatCharts::errors_sayWhatIsMissing()
{
  QFETCH( QString, name );
  QFETCH( QStringList, stations );
  QFETCH( QStringList, indicators );
  ChartRequest request = questionOf( name );
  request.stations = stations;
  request.indicators = indicators;
  const Result<StatChartPtr> built = mSamples.build( request );
  QVERIFY( !built );
  QVERIFY( !built.error().message.isEmpty() );
}

QTEST_MAIN( TestStatCharts )
#include "test_statcharts.moc"
