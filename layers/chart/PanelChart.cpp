#include "layers/chart/PanelChart.h"

#include "layers/chart/ReadingText.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace jinguan
{

namespace
{
constexpr double sHitPixels = 4;
constexpr int sMostRead = 12; //!< lines of a read-out

std::pair<qsizetype, qsizetype> within( const QList<ChartPoint> &points, UtcSeconds from, UtcSeconds to )
{
  const auto before = []( const ChartPoint &point, UtcSeconds time ) { return point.time < time; };
  return { std::lower_bound( points.begin(), points.end(), from, before ) - points.begin(),
    std::lower_bound( points.begin(), points.end(), to, before ) - points.begin() };
}

/** First, lowest, highest and last of the points that fall into one column of pixels. */
class ColumnLine
{
  public:
    void add( const QPointF &at, double column )
    {
      if ( mCount > 0 && column != mColumn )
        flush();
      if ( mCount++ == 0 )
        mFirst = mLow = mHigh = at;
      mColumn = column;
      mLow = at.y() < mLow.y() ? at : mLow;
      mHigh = at.y() > mHigh.y() ? at : mHigh;
      mLast = at;
    }
    QPolygonF take()
    {
      flush();
      return std::exchange( mLine, {} );
    }

  private:
    void flush()
    {
      if ( mCount == 0 )
        return;
      mLine << mFirst;
      const bool lowFirst = mLow.x() <= mHigh.x();
      for ( const QPointF &point : { lowFirst ? mLow : mHigh, lowFirst ? mHigh : mLow, mLast } )
      {
        if ( point != mLine.last() )
          mLine << point;
      }
      mCount = 0;
    }
    QPolygonF mLine;
    QPointF mFirst;
    QPointF mLow;
    QPointF mHigh;
    QPointF mLast;
    double mColumn = 0;
    int mCount = 0;
};
} // namespace

bool PanelChart::isEmpty() const
{
  return std::all_of( panels.begin(), panels.end(), []( const Panel &panel ) {
    return std::all_of( panel.curves.begin(), panel.curves.end(), []( const Curve &curve ) { return curve.points.isEmpty(); } );
  } );
}

QList<ChartKey> PanelChart::legend( const ChartTheme &theme ) const
{
  QList<ChartKey> entries;
  QStringList seen;
  for ( const Panel &panel : panels )
  {
    for ( const Curve &curve : panel.curves )
    {
      if ( seen.contains( curve.label ) )
        continue;
      seen << curve.label;
      entries << ChartKey { curve.dashed ? ChartKey::Mark::Dashed : ChartKey::Mark::Line, theme.seriesColour( curve.colour ), curve.label };
    }
  }
  return entries;
}

PlotFrame::Setup PanelChart::setupOf( const Panel &panel, bool last ) const
{
  PlotFrame::Setup setup;
  setup.low = std::numeric_limits<double>::infinity();
  setup.high = -setup.low;
  for ( const bool onlyValid : { true, false } )
  {
    for ( const Curve &curve : panel.curves )
    {
      const auto [first, end] = within( curve.points, window.from, window.to );
      for ( qsizetype i = first; i < end; ++i )
      {
        const ChartPoint &point = curve.points.at( i );
        if ( ( onlyValid && !isValid( point.flag ) ) || !std::isfinite( point.value ) )
          continue;
        setup.low = std::min( setup.low, point.value );
        setup.high = std::max( setup.high, point.value );
      }
    }
    if ( setup.low <= setup.high )
      break;
  }
  if ( setup.low > setup.high )
  {
    setup.low = 0;
    setup.high = 1;
  }
  for ( const ChartLimit &limit : panel.limits )
    PlotFrame::include( setup, limit.value );
  if ( setup.low > 0 && setup.low < 0.6 * setup.high )
    setup.low = 0;
  setup.unit =
    panel.title.isEmpty() || panel.unit.isEmpty() ? panel.title + panel.unit : QStringLiteral( "%1 (%2)" ).arg( panel.title, panel.unit );
  setup.window = window;
  setup.xLabels = last;
  return setup;
}

void PanelChart::draw( ChartCanvas &canvas, const QRectF &body ) const
{
  // The last panel carries the labels of the times: it is higher by their two lines.
  const double labels = canvas.lineHeight() * 1.5 + canvas.px( 8 );
  const double gap = canvas.px( 4 );
  const auto count = static_cast<double>( panels.size() );
  const double height = std::max( 1.0, ( body.height() - labels - gap * ( count - 1 ) ) / count );
  const auto rectOf = [&]( qsizetype i ) {
    return QRectF( body.left(), body.top() + static_cast<double>( i ) * ( height + gap ), body.width(),
      height + ( i + 1 == panels.size() ? labels : 0 ) );
  };
  double left = 0;
  for ( qsizetype i = 0; i < panels.size(); ++i )
    left = std::max( left, PlotFrame::leftOf( canvas, rectOf( i ), setupOf( panels.at( i ), i + 1 == panels.size() ) ) );
  for ( qsizetype i = 0; i < panels.size(); ++i )
  {
    const Panel &panel = panels.at( i );
    PlotFrame::Setup setup = setupOf( panel, i + 1 == panels.size() );
    setup.left = left;
    const PlotFrame frame( canvas, rectOf( i ), setup );
    for ( const ChartBand &band : panel.bands )
      frame.drawBand( band.from, band.to, band.colour );
    frame.drawGrid();
    if ( moment && *moment >= window.from && *moment <= window.to )
    {
      canvas.painter().setPen( canvas.pen( canvas.theme().moment, 1.6 ) );
      canvas.painter().drawLine(
        QPointF( frame.xOf( *moment ), frame.plot().top() ), QPointF( frame.xOf( *moment ), frame.plot().bottom() ) );
    }
    for ( const Curve &curve : panel.curves )
      drawCurve( canvas, frame, curve );
    for ( const ChartLimit &limit : panel.limits )
      frame.drawLimit( limit.value, limit.label );
    frame.drawAxis();
    const double step = canvas.px( sHitPixels );
    const double perPixel = static_cast<double>( window.to - window.from ) / frame.plot().width();
    for ( double x = frame.plot().left(); canvas.wantsHits() && x < frame.plot().right(); x += step )
    {
      const UtcSeconds from = window.from + std::llround( ( x - frame.plot().left() ) * perPixel );
      const UtcSeconds to = from + std::max<qint64>( 1, std::llround( step * perPixel ) );
      canvas.hit(
        QRectF( x, frame.plot().top(), step, frame.plot().height() ), [this, &panel, from, to] { return readOut( panel, from, to ); },
        ( from + to ) / 2 );
    }
  }
}

void PanelChart::drawCurve( ChartCanvas &canvas, const PlotFrame &frame, const Curve &curve ) const
{
  QPainter &painter = canvas.painter();
  const QColor colour = canvas.theme().seriesColour( curve.colour );
  painter.save();
  painter.setClipRect( frame.plot().adjusted( 0, -canvas.px( 3 ), 0, canvas.px( 3 ) ), Qt::IntersectClip );
  const auto [first, last] = within( curve.points, window.from - curve.longestStep, window.to + curve.longestStep );
  const bool marks = static_cast<double>( last - first ) * canvas.px( 9 ) < frame.plot().width();
  ColumnLine line;
  QList<QPointF> dots;
  QList<QPointF> hollow;
  UtcSeconds before = 0;
  qsizetype run = 0;
  QPointF previous;
  const auto end = [&] {
    painter.setPen( canvas.pen( colour, 1.5, curve.dashed ) );
    painter.setBrush( Qt::NoBrush );
    const QPolygonF shape = line.take();
    if ( shape.size() > 1 )
      painter.drawPolyline( shape );
    if ( run == 1 && !marks )
      dots << previous;
    run = 0;
  };
  for ( qsizetype i = first; i < last; ++i )
  {
    const ChartPoint &point = curve.points.at( i );
    const QPointF at( frame.xOf( point.time ), frame.yOf( point.value ) );
    if ( run > 0 && ( point.time - before > curve.longestStep || !isValid( point.flag ) || !std::isfinite( point.value ) ) )
      end();
    if ( !std::isfinite( point.value ) )
      continue;
    if ( !isValid( point.flag ) )
    {
      hollow << at;
      continue;
    }
    line.add( at, std::floor( at.x() / canvas.px( 1 ) ) );
    before = point.time;
    previous = at;
    ++run;
    if ( marks )
      dots << at;
  }
  end();
  painter.setPen( Qt::NoPen );
  painter.setBrush( colour );
  for ( const QPointF &at : std::as_const( dots ) )
    painter.drawEllipse( at, canvas.px( 2 ), canvas.px( 2 ) );
  painter.setPen( canvas.pen( colour ) );
  painter.setBrush( canvas.theme().paper );
  for ( const QPointF &at : std::as_const( hollow ) )
    painter.drawEllipse( at, canvas.px( 2.4 ), canvas.px( 2.4 ) );
  painter.restore();
}

QStringList PanelChart::readOut( const Panel &panel, UtcSeconds from, UtcSeconds to ) const
{
  QStringList lines;
  for ( const Curve &curve : panel.curves )
  {
    // The point at the pointer, else the one whose period reaches it.
    auto [first, last] = within( curve.points, from - curve.longestStep, to );
    if ( first == last )
      continue;
    const ChartPoint &point = curve.points.at( last - 1 );
    const UtcSeconds when = curve.times.isEmpty() ? point.time : curve.times.at( last - 1 );
    lines << QStringLiteral( "%1 · %2: %3 %4%5" )
               .arg( TimeAxis::timeText( when ), curve.label, number( point.value, panel.decimals ), panel.unit,
                 isValid( point.flag ) ? QString() : QStringLiteral( " (%1)" ).arg( qualityFlagText( point.flag ) ) );
    if ( lines.size() == sMostRead )
      break;
  }
  return lines;
}

QList<QStringList> PanelChart::table() const
{
  QList<QStringList> rows { { QStringLiteral( "time" ), QStringLiteral( "series" ), QStringLiteral( "indicator" ),
    QStringLiteral( "value" ), QStringLiteral( "unit" ), QStringLiteral( "flag" ), QStringLiteral( "below_detection" ) } };
  for ( const Panel &panel : panels )
  {
    for ( const Curve &curve : panel.curves )
    {
      for ( qsizetype i = 0; i < curve.points.size(); ++i )
      {
        const ChartPoint &point = curve.points.at( i );
        rows << QStringList { isoLocal( curve.times.isEmpty() ? point.time : curve.times.at( i ) ), curve.label, panel.title,
          QString::number( point.value, 'g', 12 ), panel.unit, qualityFlagText( point.flag ),
          point.belowDetection ? QStringLiteral( "1" ) : QStringLiteral( "0" ) };
      }
    }
  }
  return rows;
}

} // namespace jinguan
