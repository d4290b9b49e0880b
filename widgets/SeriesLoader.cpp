#include "widgets/SeriesLoader.h"

#include "layers/chart/StoreEnvelopes.h"

#include <algorithm>

namespace jinguan
{

namespace
{

constexpr qint64 sReadingsPerStep = 20000; //!< so that a cancelled request ends soon
constexpr qint64 sMostPoints =
  50000; //!< readings of a curve that are held as they are; longer ones are drawn from the store, window by window

/** \a isComputed becomes true when some of the points were computed from shorter periods. */
Result<QList<ChartPoint>> readPoints( const ReadingStore &store, const SeriesRequest::Curve &curve, const TimeRange &range,
  const std::atomic_bool &cancelled, bool &isComputed )
{
  QList<ChartPoint> points;
  const qint64 seconds = std::max( 60, static_cast<int>( curve.period ) ) * sReadingsPerStep;
  for ( UtcSeconds from = range.from; from < range.to && !cancelled; from += seconds )
  {
    const Result<QList<PeriodValue>> values =
      store.history( curve.series, curve.period, { from, std::min( range.to, from + seconds ) }, curve.statistic );
    if ( !values )
      return values.error();
    points.reserve( points.size() + values->size() );
    for ( const PeriodValue &value : *values )
    {
      const Reading &reading = value.reading;
      points << ChartPoint { reading.begin, reading.value * curve.factor, reading.flag, reading.belowDetection };
      isComputed = isComputed || value.computed;
    }
  }
  return points;
}

/** Gives a forecast the band between its lower and upper series. */
Result<void> readSpread( const ReadingStore &store, const SeriesRequest::Curve &curve, const TimeRange &range,
  const std::atomic_bool &cancelled, ChartSeries &series )
{
  SeriesRequest::Curve end = curve;
  end.series = curve.low;
  bool isComputed = false;
  const Result<QList<ChartPoint>> low = readPoints( store, end, range, cancelled, isComputed );
  end.series = curve.high;
  const Result<QList<ChartPoint>> high = readPoints( store, end, range, cancelled, isComputed );
  if ( !low || !high )
    return ( low ? high : low ).error();
  for ( qsizetype i = 0, j = 0; i < low->size() && j < high->size(); )
  {
    if ( low->at( i ).time == high->at( j ).time )
      series.spread << ChartSpread { low->at( i ).time, low->at( i++ ).value, high->at( j++ ).value };
    else
      ( low->at( i ).time < high->at( j ).time ? i : j ) += 1;
  }
  return {};
}

Result<std::shared_ptr<const StoreEnvelopes>> sourceOf(
  const ReadingsOpener &opener, const SeriesRequest::Curve &curve, const TimeRange &range )
{
  StoreEnvelopes::Content content;
  content.period = curve.period;
  content.factor = curve.factor;
  content.buckets = [opener, series = curve.series, period = curve.period](
                      const TimeRange &part, qint64 bucket ) -> Result<QList<Envelope>> {
    const Result<std::unique_ptr<ReadingStore>> store = opener();
    return store ? ( *store )->envelopes( series, period, part, bucket ) : store.error();
  };
  content.readings = [opener, series = curve.series, period = curve.period]( const TimeRange &part ) -> Result<QList<Reading>> {
    const Result<std::unique_ptr<ReadingStore>> store = opener();
    return store ? ( *store )->readings( series, period, part ) : store.error();
  };
  return StoreEnvelopes::make( content, range );
}

Result<ChartSeries> readCurve( const ReadingsOpener &opener, const ReadingStore &store, const SeriesRequest::Curve &curve,
  const TimeRange &range, const std::atomic_bool &cancelled )
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
  bool isComputed = false;
  Result<QList<ChartPoint>> points = readPoints( store, curve, range, cancelled, isComputed );
  if ( !points )
    return points.error();
  series.points = points.take();
  if ( isComputed )
    series.label = SeriesLoader::tr( "%1 · computed" ).arg( curve.label );
  series.isForecast = curve.isForecast;
  if ( curve.low > 0 && curve.high > 0 )
  {
    if ( const Result<void> spread = readSpread( store, curve, range, cancelled, series ); !spread )
      return spread.error();
  }
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

SeriesLoader::SeriesLoader( QObject *parent ) : QObject( parent ) {}

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
