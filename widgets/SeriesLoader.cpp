#include "widgets/SeriesLoader.h"

#include "layers/chart/StoreEnvelopes.h"

#include <algorithm>

namespace jinguan
{

namespace
{

constexpr qint64 sReadingsPerStep = 20000; //!< so that a cancelled request ends soon
constexpr qint64 sMostPoints = 50000; //!< readings of a curve that are held as they are; longer ones are drawn from the store, window by window

Result<QList<ChartPoint>> readPoints( const ReadingStore &store, const SeriesRequest::Curve &curve, const TimeRange &range,
                                      const std::atomic_bool &cancelled )
{
  QList<ChartPoint> points;
  const qint64 seconds = std::max( 60, static_cast<int>( curve.period ) ) * sReadingsPerStep;
  for ( UtcSeconds from = range.from; from < range.to && !cancelled; from += seconds )
  {
    const Result<QList<Reading>> readings = store.readings( curve.series, curve.period, { from, std::min( range.to, from + seconds ) } );
    if ( !readings )
      return readings.error();
    points.reserve( points.size() + readings->size() );
    for ( const Reading &reading : *readings )
      points << ChartPoint { reading.begin, reading.value * curve.factor, reading.flag, reading.belowDetection };
  }
  return points;
}

/** The one place that asks a store for buckets. */
Result<QList<Envelope>> bucketsOf( const ReadingStore &store, SeriesId series, Period period, const TimeRange &range, qint64 bucket )
{
  return bucketReadings( [&]( const TimeRange &part ) { return store.readings( series, period, part ); }, period, range, bucket );
}

Result<std::shared_ptr<const StoreEnvelopes>> sourceOf( const ReadingsOpener &opener, const SeriesRequest::Curve &curve, const TimeRange &range )
{
  StoreEnvelopes::Content content;
  content.period = curve.period;
  content.factor = curve.factor;
  content.buckets = [opener, series = curve.series, period = curve.period]( const TimeRange &part, qint64 bucket ) -> Result<QList<Envelope>> {
    const Result<std::unique_ptr<ReadingStore>> store = opener();
    return store ? bucketsOf( **store, series, period, part, bucket ) : store.error();
  };
  content.readings = [opener, series = curve.series, period = curve.period]( const TimeRange &part ) -> Result<QList<Reading>> {
    const Result<std::unique_ptr<ReadingStore>> store = opener();
    return store ? ( *store )->readings( series, period, part ) : store.error();
  };
  return StoreEnvelopes::make( content, range );
}

Result<ChartSeries> readCurve( const ReadingsOpener &opener, const ReadingStore &store, const SeriesRequest::Curve &curve, const TimeRange &range,
                               const std::atomic_bool &cancelled )
{
  ChartSeries series;
  series.label = curve.label;
  series.period = curve.period;
  series.method = curve.method;
  series.source = curve.source;
  series.colour = curve.colour;
  const qint64 period = std::max( 1, static_cast<int>( curve.period ) );
  const bool mayBeLong = curve.period != Period::Sample && ( range.to - range.from ) / period > sMostPoints;
  const Result<qint64> count = mayBeLong ? store.count( curve.series, curve.period ) : Result<qint64>( 0 );
  if ( !count )
    return count.error();
  if ( *count > sMostPoints )
  {
    Result<std::shared_ptr<const StoreEnvelopes>> source = sourceOf( opener, curve, range );
    if ( !source )
      return source.error();
    series.envelopes = source.take();
    return series;
  }
  Result<QList<ChartPoint>> points = readPoints( store, curve, range, cancelled );
  if ( !points )
    return points.error();
  series.points = points.take();
  return series;
}

Result<TimeSeriesChart> readChart( const ReadingsOpener &opener, const SeriesRequest &request, const std::atomic_bool &cancelled )
{
  const Result<std::unique_ptr<ReadingStore>> store = opener();
  if ( !store )
    return store.error();
  TimeSeriesChart chart = request.chart;
  chart.series.clear();
  for ( const SeriesRequest::Curve &curve : request.curves )
  {
    Result<ChartSeries> series = readCurve( opener, **store, curve, request.range, cancelled );
    if ( !series )
      return series.error();
    chart.series << series.take();
  }
  return chart;
}

} // namespace

SeriesLoader::SeriesLoader( QObject *parent )
  : QObject( parent )
{
}

void SeriesLoader::setOpener( const ReadingsOpener &opener )
{
  mTask.cancelAndWait();
  mOpener = opener;
}

void SeriesLoader::request( const SeriesRequest &request )
{
  if ( !mOpener )
  {
    mTask.cancel();
    Q_EMIT failed( tr( "No workspace is open. Open one to see its readings." ) );
    return;
  }
  Q_EMIT started();
  mTask.start( [opener = mOpener, request]( const std::atomic_bool &cancelled ) { return readChart( opener, request, cancelled ); },
               [this]( const Result<TimeSeriesChart> &chart ) {
                 if ( chart )
                   Q_EMIT loaded( *chart );
                 else
                   Q_EMIT failed( chart.error().text() );
               } );
}

void SeriesLoader::cancel()
{
  mTask.cancel();
}

} // namespace jinguan
