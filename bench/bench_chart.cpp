// A chart of ten million readings: first paint, then frames of panning, zooming and brushing, ours against Qwt fed with the same values.
//
// usage: bench_chart [POINTS] [FRAMES]
//
// Both draw into a picture of 1600 × 400 with the same pen. Qwt gets all points as they are (a plot does not thin them out by itself); beside it
// Qwt with its own thinning switched on. Frames of ours go through the widget: window, points for it, layout, axes, painting.

#include "Bench.h"
#include "layers/chart/EnvelopePyramid.h"
#include "layers/QgisRuntime.h"
#include "widgets/ChartNavigator.h"
#include "widgets/ChartView.h"

#include <qwt_plot.h>
#include <qwt_plot_canvas.h>
#include <qwt_plot_curve.h>
#include <qwt_scale_div.h>

#include <QApplication>
#include <QPainter>

#include <cmath>
#include <ctime>
#include <functional>
#include <random>

using namespace jinguan;

namespace
{

constexpr UtcSeconds sBegin = 1262275200; // 2010-01-01, Chengdu
const QSize sSize( 1600, 400 );

/** Minutes of a day's and a year's wave with noise; gaps, values that are not valid, and one spike. */
QList<ChartPoint> minutes( qsizetype count )
{
  QList<ChartPoint> points;
  points.reserve( count );
  std::minstd_rand random( 11 );
  for ( qsizetype i = 0; i < count; ++i )
  {
    const UtcSeconds time = sBegin + i * 60;
    if ( i % 500000 > 496000 )
      continue; // stands still for days
    const double noise = static_cast<double>( random() % 2000 ) / 50 - 20;
    const auto x = static_cast<double>( time );
    const double value = 70 + 25 * std::sin( x * 6.28318 / 86400 ) + 20 * std::sin( x * 6.28318 / 31557600 ) + noise;
    points << ChartPoint { time, i == count / 3 ? 480.0 : value, i % 10007 == 0 ? QualityFlag::Calibration : QualityFlag::Valid, false };
  }
  return points;
}

struct Frames
{
    double median = 0;
    double p99 = 0;
    double cpu = 0; //!< median of the time on the processor, which other programs of the machine do not lengthen
};

double processorMs()
{
  timespec now {};
  clock_gettime( CLOCK_THREAD_CPUTIME_ID, &now );
  return static_cast<double>( now.tv_sec ) * 1e3 + static_cast<double>( now.tv_nsec ) / 1e6;
}

Frames measure( int count, const std::function<void( int )> &frame )
{
  QList<double> times;
  QList<double> processor;
  for ( int i = 0; i < count; ++i )
  {
    const double before = processorMs();
    times << bench::seconds( [&] { frame( i ); } ) * 1000;
    processor << processorMs() - before;
  }
  std::sort( times.begin(), times.end() );
  return { bench::median( times ), times.at( std::min<qsizetype>( times.size() - 1, times.size() * 99 / 100 ) ),
    bench::median( processor ) };
}

void print( const char *name, const Frames &ours, const Frames &peer )
{
  std::printf( "%-22s ours: median=%.2f ms p99=%.2f ms cpu=%.2f ms   qwt: median=%.1f ms p99=%.1f ms cpu=%.1f ms   ours/qwt=%.5f\n", name,
    ours.median, ours.p99, ours.cpu, peer.median, peer.p99, peer.cpu, ours.median / peer.median );
  std::fflush( stdout );
}

/** The window of frame \a i of \a count while a tenth of \a whole is moved through it. */
TimeRange panned( const TimeRange &whole, int i, int count )
{
  const qint64 length = ( whole.to - whole.from ) / 10;
  const UtcSeconds from = whole.from + ( whole.to - whole.from - length ) * i / std::max( 1, count - 1 );
  return { from, from + length };
}

/** From all to a day and back to all, around the middle. */
TimeRange zoomed( const TimeRange &whole, int i, int count )
{
  const double all = static_cast<double>( whole.to - whole.from );
  const double part = std::abs( 1 - 2.0 * i / std::max( 1, count - 1 ) );
  const auto half = static_cast<qint64>( std::exp( std::log( 86400.0 ) + part * ( std::log( all ) - std::log( 86400.0 ) ) ) / 2 );
  const UtcSeconds middle = whole.from + ( whole.to - whole.from ) / 2;
  return { middle - half, middle + half };
}

/** Qwt's plot of the same values. */
class Peer
{
  public:
    explicit Peer( const QList<ChartPoint> &points, bool thinned )
    {
      QVector<double> x;
      QVector<double> y;
      x.reserve( points.size() );
      y.reserve( points.size() );
      for ( const ChartPoint &point : points )
      {
        x << static_cast<double>( point.time );
        y << point.value;
      }
      mPlot.resize( sSize );
      mCurve.setSamples( x, y );
      mCurve.setPen( QPen( Qt::blue, 1 ) );
      mCurve.setPaintAttribute( QwtPlotCurve::ClipPolygons, true );
      mCurve.setPaintAttribute( QwtPlotCurve::FilterPoints, thinned );
      mCurve.setPaintAttribute( QwtPlotCurve::FilterPointsAggressive, thinned );
      mCurve.attach( &mPlot );
      qobject_cast<QwtPlotCanvas *>( mPlot.canvas() )->setPaintAttribute( QwtPlotCanvas::BackingStore, false );
      mPlot.setAxisScale( QwtPlot::yLeft, 0, 500 );
    }
    ~Peer() { mCurve.detach(); }

    void draw( const TimeRange &window, QImage &image )
    {
      mPlot.setAxisScale( QwtPlot::xBottom, static_cast<double>( window.from ), static_cast<double>( window.to ) );
      mPlot.replot();
      mPlot.render( &image );
    }

  private:
    QwtPlot mPlot;
    QwtPlotCurve mCurve;
};

} // namespace

int main( int argc, char **argv )
{
  qputenv( "QT_QPA_PLATFORM", "offscreen" );
  QgisRuntime runtime( argc, argv );
  const qsizetype count = argc > 1 ? std::max( 1000, atoi( argv[1] ) ) : 10000000;
  const int frames = argc > 2 ? std::max( 10, atoi( argv[2] ) ) : 300;
  const int peerFrames = std::min( frames, count > 1000000 ? 7 : 50 );
  const QList<ChartPoint> points = minutes( count );
  std::printf( "points=%lld frames=%d peer_frames=%d\n", static_cast<long long>( points.size() ), frames, peerFrames );

  QImage image( sSize, QImage::Format_ARGB32_Premultiplied );
  ChartView view;
  view.resize( sSize );
  ChartNavigator navigator;
  navigator.resize( sSize.width(), 50 );
  navigator.setView( &view );
  const double build = bench::seconds( [&] {
    ReadingColumns columns;
    columns.reserve( points.size() );
    for ( const ChartPoint &point : points )
      columns.append( point );
    TimeSeriesChart chart;
    chart.indicator = QStringLiteral( "PM₂.₅" );
    chart.place = QStringLiteral( "沙河铺" );
    chart.unit = QStringLiteral( "µg/m³" );
    chart.limits << ChartLimit { 75, QStringLiteral( "GB 3095" ), false };
    chart.bands << ChartBand { 0, 35, QColor( 0, 228, 0 ), {} };
    ChartSeries series;
    series.period = Period::Minute;
    series.envelopes = std::make_shared<EnvelopePyramid>( std::move( columns ), Period::Minute );
    chart.series << series;
    view.setChart( chart );
  } );
  const double first = build + bench::seconds( [&] { view.render( &image ); } );
  const TimeRange whole = view.chart().extent();

  Peer peer( points, false );
  const double peerFirst = bench::seconds( [&] { peer.draw( whole, image ); } );
  std::printf( "%-22s ours=%.0f ms (of it columns and pyramid %.0f ms)   qwt=%.0f ms   ours/qwt=%.4f\n", "first_paint", first * 1000,
    build * 1000, peerFirst * 1000, first / peerFirst );

  const auto ours = [&]( const auto &windowOf ) {
    return measure( frames, [&]( int i ) {
      view.setTimeWindow( windowOf( whole, i, frames ) );
      view.render( &image );
    } );
  };
  const auto theirs = [&]( Peer &plot, const auto &windowOf ) {
    return measure( peerFrames, [&]( int i ) { plot.draw( windowOf( whole, i, peerFrames ), image ); } );
  };
  const Frames ourPan = ours( panned );
  const Frames ourZoom = ours( zoomed );
  print( "pan", ourPan, theirs( peer, panned ) );
  print( "zoom", ourZoom, theirs( peer, zoomed ) );

  QImage strip( navigator.size(), QImage::Format_ARGB32_Premultiplied );
  const Frames brush = measure( frames, [&]( int i ) {
    view.setTimeWindow( panned( whole, i, frames ) );
    view.render( &image );
    navigator.render( &strip );
  } );
  std::printf( "%-22s ours: median=%.2f ms p99=%.2f ms cpu=%.2f ms (chart and strip)\n", "brush", brush.median, brush.p99, brush.cpu );

  Peer thinned( points, true );
  print( "pan, qwt thinning", ourPan, theirs( thinned, panned ) );
  return 0;
}
