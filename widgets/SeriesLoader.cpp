#include "widgets/SeriesLoader.h"

#include <algorithm>

namespace jinguan
{

namespace
{

constexpr qint64 sReadingsPerStep = 20000; //!< so that a cancelled request ends soon

/** \a isComputed becomes true when some of the points were computed from shorter periods. */
Result<QList<ChartPoint>> readPoints( const ReadingStore &store, const SeriesRequest::Curve &curve, const TimeRange &range,
                                      const std::atomic_bool &cancelled, bool &isComputed )
{
  QList<ChartPoint> points;
  const qint64 seconds = std::max( 60, static_cast<int>( curve.period ) ) * sReadingsPerStep;
  for ( UtcSeconds from = range.from; from < range.to && !cancelled; from += seconds )
  {
    const Result<QList<PeriodValue>> values = store.history( curve.series, curve.period, { from, std::min( range.to, from + seconds ) }, curve.statistic );
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

Result<TimeSeriesChart> readChart( const ReadingsOpener &opener, const SeriesRequest &request, const std::atomic_bool &cancelled )
{
  const Result<std::unique_ptr<ReadingStore>> store = opener();
  if ( !store )
    return store.error();
  TimeSeriesChart chart = request.chart;
  chart.series.clear();
  for ( const SeriesRequest::Curve &curve : request.curves )
  {
    bool isComputed = false;
    Result<QList<ChartPoint>> points = readPoints( **store, curve, request.range, cancelled, isComputed );
    if ( !points )
      return points.error();
    ChartSeries series;
    series.label = isComputed ? SeriesLoader::tr( "%1 · computed" ).arg( curve.label ) : curve.label;
    series.period = curve.period;
    series.method = curve.method;
    series.source = curve.source;
    series.colour = curve.colour;
    series.points = points.take();
    chart.series << series;
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
