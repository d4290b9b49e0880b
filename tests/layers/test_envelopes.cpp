#include "ChartTestSupport.h"
#include "layers/chart/ChartCsv.h"
#include "layers/chart/ChartPainter.h"
#include "layers/chart/EnvelopePyramid.h"
#include "layers/chart/SeriesGeometry.h"
#include "layers/chart/StoreEnvelopes.h"
#include "store/EnvelopeSum.h"
#include "TestSupport.h"

#include <QTest>

#include <limits>

using namespace jinguan;
using namespace jinguan::test;

namespace
{

constexpr UtcSeconds sBegin = 1262275200;
const std::atomic_bool sNever = false;

/** Minutes of many levels with gaps, values that are not valid and detection limits, always the same. */
QList<ChartPoint> minutes( qsizetype count )
{
  QList<ChartPoint> points;
  std::minstd_rand random( 5 );
  for ( qsizetype i = 0; i < count; ++i )
  {
    const auto kind = random() % 1000;
    const double value = static_cast<double>( random() % 10000 ) / 10;
    if ( i % 20000 > 18000 )
      continue;
    ChartPoint point { sBegin + i * 60, value, QualityFlag::Valid, false };
    if ( kind < 20 )
      point.flag = QualityFlag::Fault;
    else if ( kind < 40 )
      point.belowDetection = true;
    else if ( kind == 40 )
      point.value = std::numeric_limits<double>::quiet_NaN();
    points << point;
  }
  return points;
}

std::shared_ptr<EnvelopePyramid> pyramidOf( const QList<ChartPoint> &points, Period period = Period::Minute )
{
  ReadingColumns columns;
  for ( const ChartPoint &point : points )
    columns.append( point );
  return std::make_shared<EnvelopePyramid>( std::move( columns ), period );
}

/** The buckets by plain counting. */
QMap<UtcSeconds, Envelope> counted( const QList<ChartPoint> &points, qint64 bucket )
{
  QMap<UtcSeconds, Envelope> buckets;
  for ( const ChartPoint &point : points )
  {
    Envelope &envelope = buckets[point.time / bucket * bucket];
    envelope.begin = point.time / bucket * bucket;
    if ( !isValid( point.flag ) || !std::isfinite( point.value ) )
    {
      ++envelope.invalid;
      continue;
    }
    envelope.low = envelope.count ? std::min( envelope.low, point.value ) : point.value;
    envelope.high = envelope.count ? std::max( envelope.high, point.value ) : point.value;
    envelope.first = envelope.count ? envelope.first : point.value;
    envelope.last = point.value;
    ++envelope.count;
  }
  return buckets;
}

void compare( const QList<Envelope> &seen, const QMap<UtcSeconds, Envelope> &wanted )
{
  QCOMPARE( seen.size(), wanted.size() );
  for ( const Envelope &envelope : seen )
  {
    QVERIFY( wanted.contains( envelope.begin ) );
    const Envelope other = wanted.value( envelope.begin );
    QCOMPARE( envelope.count, other.count );
    QCOMPARE( envelope.invalid, other.invalid );
    if ( envelope.count == 0 )
      continue;
    QCOMPARE( envelope.low, other.low );
    QCOMPARE( envelope.high, other.high );
    QCOMPARE( envelope.first, other.first );
    QCOMPARE( envelope.last, other.last );
  }
}

TimeSeriesChart chartOf( const std::shared_ptr<const EnvelopeSource> &source, const TimeRange &window, qint64 bucket )
{
  TimeSeriesChart chart;
  chart.window = window;
  ChartSeries series;
  series.period = Period::Minute;
  series.envelopes = source;
  const CurveDigest digest = source->digest( window, bucket, sNever ).take();
  series.points = digest.points;
  series.joined = digest.bucket > 0 ? std::max( source->longestStep(), digest.bucket ) : 0;
  series.exactTimes = digest.exactTimes;
  chart.series << series;
  return chart;
}

} // namespace

/** Curves of millions of readings: what is drawn of them is what plain counting gives. */
class TestEnvelopes : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void pyramid_countsAsPlainCounting_data();
    void pyramid_countsAsPlainCounting();
    void spikeAmongTenMillion_isDrawnAtEveryZoom();
    void gaps_stayGaps();
    void marks_areKept();
    void near_thePointsAreTheReadings();
    void columns_refuseWhatTheyCannotHold();
    void emptySeries_isEmpty();
    void store_digestComesFromBucketsOrReadings();
    void store_bucketsOfReadingsAreCounted();
    void store_shorterBucketsKeepTheOrderOfTime();
    void store_failureIsHandedOn();
    void csv_hasAllReadings();
    void csv_ofTheWindowHasALimit();
};

void TestEnvelopes::pyramid_countsAsPlainCounting_data()
{
  QTest::addColumn<qint64>( "bucket" );
  QTest::newRow( "less than a reading" ) << qint64( 30 );
  QTest::newRow( "odd" ) << qint64( 7 * 60 + 13 );
  QTest::newRow( "hour" ) << qint64( 3600 );
  QTest::newRow( "day" ) << qint64( 86400 );
  QTest::newRow( "month" ) << qint64( 30 * 86400 );
  QTest::newRow( "all" ) << qint64( 400 * 86400 );
}

void TestEnvelopes::pyramid_countsAsPlainCounting()
{
  QFETCH( qint64, bucket );
  const QList<ChartPoint> points = minutes( 150000 );
  const auto pyramid = pyramidOf( points );
  QCOMPARE( pyramid->size(), points.size() );
  const Result<QList<Envelope>> seen = pyramid->envelopes( pyramid->extent(), bucket );
  VERIFY_OK( seen );
  compare( *seen, counted( points, bucket ) );
}

void TestEnvelopes::spikeAmongTenMillion_isDrawnAtEveryZoom()
{
  constexpr qsizetype count = 10'000'000;
  constexpr qsizetype place = 6'543'210;
  ReadingColumns columns;
  columns.reserve( count );
  for ( qsizetype i = 0; i < count; ++i )
    columns.append( { sBegin + i * 60, i == place ? 480.0 : 10.0 + static_cast<double>( i % 7 ), QualityFlag::Valid, false } );
  const auto pyramid = std::make_shared<EnvelopePyramid>( std::move( columns ), Period::Minute );
  const UtcSeconds spike = sBegin + place * 60;
  for ( qint64 length = pyramid->extent().to - pyramid->extent().from; length > 1800; length = length * 2 / 3 )
  {
    const TimeRange window { spike - length / 3, spike - length / 3 + length };
    const TimeSeriesChart chart = chartOf( pyramid, window, std::max<qint64>( 1, length / 3200 ) );
    QVERIFY2( chart.pointCount() <= 4 * 3210, qPrintable( QString::number( chart.pointCount() ) ) );
    const ChartLayout layout( chart, QRectF( 0, 0, 1600, 400 ), {} );
    const SeriesGeometry geometry = SeriesGeometry::make( chart.series.first(), layout, 1 );
    double top = 1e9;
    for ( const QPolygonF &line : geometry.lines )
      top = std::min( top, line.boundingRect().top() );
    QVERIFY( std::abs( top - layout.yOf( 480 ) ) < 1e-6 );
    QVERIFY( layout.plot().contains( QPointF( layout.xOf( spike ), layout.yOf( 480 ) ) ) );
  }
}

void TestEnvelopes::gaps_stayGaps()
{
  QList<ChartPoint> points;
  for ( int i = 0; i < 200000; ++i )
    if ( i < 80000 || i >= 120000 )
      points << ChartPoint { sBegin + i * 60, 5.0 + i % 3, QualityFlag::Valid, false };
  const auto pyramid = pyramidOf( points );
  const TimeSeriesChart chart = chartOf( pyramid, pyramid->extent(), 600 );
  const ChartLayout layout( chart, QRectF( 0, 0, 1600, 400 ), {} );
  const SeriesGeometry geometry = SeriesGeometry::make( chart.series.first(), layout, 1 );
  QCOMPARE( geometry.lines.size(), 2 );
  QVERIFY( std::abs( geometry.lines.first().last().x() - layout.xOf( points.at( 79999 ).time ) ) <= 1 );
  QVERIFY( std::abs( geometry.lines.last().first().x() - layout.xOf( points.at( 80000 ).time ) ) <= 1 );
}

void TestEnvelopes::marks_areKept()
{
  QList<ChartPoint> points;
  for ( int i = 0; i < 100000; ++i )
    points << ChartPoint { sBegin + i * 60, 50.0 + i % 5, QualityFlag::Valid, false };
  points[33333].flag = QualityFlag::Calibration;
  points[33333].value = 200;
  points[66666].belowDetection = true;
  const auto pyramid = pyramidOf( points );
  const TimeSeriesChart chart = chartOf( pyramid, pyramid->extent(), 3600 );
  const ChartLayout layout( chart, QRectF( 0, 0, 1600, 400 ), {} );
  const SeriesGeometry geometry = SeriesGeometry::make( chart.series.first(), layout, 1 );
  QCOMPARE( geometry.lines.size(), 1 ); // one value among many that are valid parts nothing one could see
  QCOMPARE( geometry.hollow.size(), 1 );
  QVERIFY( std::abs( geometry.hollow.first().x() - layout.xOf( points.at( 33333 ).time ) ) < 1e-6 );
  QCOMPARE( geometry.belowDetection.size(), 1 );
  QVERIFY( std::abs( geometry.belowDetection.first().x() - layout.xOf( points.at( 66666 ).time ) ) < 1e-6 );
  QVERIFY( layout.valueAxis().to < 200 ); // what is not valid stretches no axis
}

void TestEnvelopes::near_thePointsAreTheReadings()
{
  const QList<ChartPoint> points = minutes( 50000 );
  const auto pyramid = pyramidOf( points );
  const TimeRange window { points.at( 1000 ).time, points.at( 1500 ).time };
  const Result<CurveDigest> digest = pyramid->digest( window, 1, sNever );
  VERIFY_OK( digest );
  QCOMPARE( digest->bucket, 0 );
  QVERIFY( digest->exactTimes );
  QCOMPARE( digest->points.first().time, points.at( 999 ).time ); // one more on either side
  QCOMPARE( digest->points.size(), 502 );
  QCOMPARE( digest->points.at( 7 ).flag, points.at( 1006 ).flag );
  QCOMPARE( digest->points.at( 7 ).belowDetection, points.at( 1006 ).belowDetection );
}

void TestEnvelopes::columns_refuseWhatTheyCannotHold()
{
  ReadingColumns columns;
  QVERIFY( columns.append( { 1000, 1, QualityFlag::Valid, false } ) );
  QVERIFY( !columns.append( { 999, 1, QualityFlag::Valid, false } ) );
  QVERIFY( !columns.append( { 1000 + ( qint64( 1 ) << 33 ), 1, QualityFlag::Valid, false } ) );
  QCOMPARE( columns.size(), 1 );
}

void TestEnvelopes::emptySeries_isEmpty()
{
  const auto pyramid = pyramidOf( {} );
  QCOMPARE( pyramid->extent().to, pyramid->extent().from );
  QVERIFY( pyramid->envelopes( { 0, 1000 }, 10 )->isEmpty() );
  QVERIFY( pyramid->digest( { 0, 1000 }, 10, sNever )->points.isEmpty() );
  TimeSeriesChart chart;
  chart.series << ChartSeries();
  chart.series.first().envelopes = pyramid;
  QVERIFY( chart.isEmpty() );
}

namespace
{

StoreEnvelopes::Content contentOf( const QList<ChartPoint> &points, int &bucketQuestions, int &readingQuestions )
{
  StoreEnvelopes::Content content;
  content.period = Period::Minute;
  content.factor = 1000;
  content.buckets = [points, &bucketQuestions]( const TimeRange &range, qint64 bucket ) -> Result<QList<Envelope>> {
    ++bucketQuestions;
    QList<ChartPoint> part;
    std::copy_if( points.begin(), points.end(), std::back_inserter( part ),
      [&]( const ChartPoint &p ) { return p.time >= range.from && p.time < range.to; } );
    return counted( part, bucket ).values();
  };
  content.readings = [points, &readingQuestions]( const TimeRange &range ) -> Result<QList<Reading>> {
    ++readingQuestions;
    QList<Reading> found;
    for ( const ChartPoint &p : points )
      if ( p.time >= range.from && p.time < range.to )
        found << Reading { p.time, p.value, p.flag, p.belowDetection };
    return found;
  };
  return content;
}

} // namespace

void TestEnvelopes::store_digestComesFromBucketsOrReadings()
{
  const QList<ChartPoint> points = minutes( 100000 );
  int buckets = 0;
  int readings = 0;
  const TimeRange range { points.first().time, points.last().time + 60 };
  const auto made = StoreEnvelopes::make( contentOf( points, buckets, readings ), range );
  VERIFY_OK( made );
  QVERIFY( buckets == 1 && readings == 0 ); // the overview needs no reading
  QVERIFY( !( *made )->isImmediate() );
  QVERIFY( ( *made )->overview().bucket > 0 && !( *made )->overview().exactTimes );
  double highest = 0;
  for ( const ChartPoint &point : ( *made )->overview().points )
    highest = std::isfinite( point.value ) ? std::max( highest, point.value ) : highest;
  double wanted = 0;
  for ( const ChartPoint &point : points )
    wanted = isValid( point.flag ) && std::isfinite( point.value ) ? std::max( wanted, point.value ) : wanted;
  QCOMPARE( highest, wanted * 1000 );

  const Result<CurveDigest> near = ( *made )->digest( { points.at( 100 ).time, points.at( 400 ).time }, 6, sNever );
  VERIFY_OK( near );
  QVERIFY( buckets == 1 && readings == 1 );
  QVERIFY( near->exactTimes && near->bucket == 0 );
  QCOMPARE( near->points.at( 1 ).time, points.at( 100 ).time );
  QCOMPARE( near->points.at( 1 ).value, points.at( 100 ).value * 1000 );
}

void TestEnvelopes::store_bucketsOfReadingsAreCounted()
{
  const QList<ChartPoint> points = minutes( 60000 );
  int buckets = 0;
  int readings = 0;
  const StoreEnvelopes::Content content = contentOf( points, buckets, readings );
  const Result<QList<Reading>> all = content.readings( { points.first().time, points.last().time + 60 } );
  VERIFY_OK( all );
  compare( EnvelopeSum::of( *all, 3600 ), counted( points, 3600 ) );
}

void TestEnvelopes::store_shorterBucketsKeepTheOrderOfTime()
{
  const QList<ChartPoint> points = minutes( 60000 );
  int buckets = 0;
  int readings = 0;
  StoreEnvelopes::Content content = contentOf( points, buckets, readings );
  const StoreEnvelopes::Buckets exact = content.buckets;
  content.buckets = [exact]( const TimeRange &range, qint64 bucket ) { return exact( range, std::max<qint64>( 60, bucket / 4 ) ); };
  const auto made = StoreEnvelopes::make( content, { points.first().time, points.last().time + 60 } );
  VERIFY_OK( made );
  const QList<ChartPoint> &seen = ( *made )->overview().points;
  QVERIFY( seen.size() > 4000 );
  QVERIFY( std::is_sorted( seen.begin(), seen.end(), []( const ChartPoint &a, const ChartPoint &b ) { return a.time < b.time; } ) );
}

void TestEnvelopes::store_failureIsHandedOn()
{
  StoreEnvelopes::Content content;
  content.buckets = []( const TimeRange &, qint64 ) -> Result<QList<Envelope>> {
    return Error { QStringLiteral( "the disk is gone" ), {}, {}, 0 };
  };
  content.readings = []( const TimeRange & ) -> Result<QList<Reading>> {
    return Error { QStringLiteral( "the disk is gone" ), {}, {}, 0 };
  };
  const auto made = StoreEnvelopes::make( content, { 0, 86400 * 10000 } );
  QVERIFY( !made.ok() );
  QCOMPARE( made.error().message, QStringLiteral( "the disk is gone" ) );
}

void TestEnvelopes::csv_hasAllReadings()
{
  const InLanguage english( Language::English );
  const QList<ChartPoint> points = minutes( 30000 );
  TimeSeriesChart chart;
  ChartSeries series;
  series.envelopes = pyramidOf( points );
  chart.series << series;
  chart.window = { points.first().time, points.at( 1000 ).time };
  QTemporaryDir folder;
  const QString path = folder.filePath( QStringLiteral( "全部.csv" ) );
  VERIFY_OK( writeChartCsv( chart, path ) );
  QFile file( path );
  QVERIFY( file.open( QIODevice::ReadOnly ) );
  const QList<QByteArray> lines = file.readAll().split( '\n' );
  QCOMPARE( lines.size(), points.size() + 2 ); // one line of headings, one empty after the last
  const std::atomic_bool cancelled = true;
  QVERIFY( !writeChartCsv( chart, path, cancelled ).ok() );
  QCOMPARE( QFile( path ).size(), file.size() ); // the older file stays
}

void TestEnvelopes::csv_ofTheWindowHasALimit()
{
  const QList<ChartPoint> points = minutes( 30000 );
  TimeSeriesChart chart;
  ChartSeries series;
  series.envelopes = pyramidOf( points );
  chart.series << series;
  chart.window = { points.first().time, points.at( 1000 ).time };
  const Result<QString> csv = chartCsvOfWindow( chart, 1000, sNever );
  VERIFY_OK( csv );
  QCOMPARE( csv->count( QLatin1Char( '\n' ) ), 1001 );
  QVERIFY( !chartCsvOfWindow( chart, 999, sNever ).ok() );
}

QTEST_MAIN( TestEnvelopes )
#include "test_envelopes.moc"
