#include "layers/chart/RunningChart.h"

#include "layers/chart/PlotFrame.h"

#include <QPainter>

#include <algorithm>
#include <limits>

namespace jinguan
{

bool RunningChart::isEmpty() const
{
  return std::all_of( curves.cbegin(), curves.cend(), []( const Curve &curve ) {
    return std::none_of( curve.points.cbegin(), curve.points.cend(), []( const Point &point ) { return point.value.has_value(); } );
  } );
}

QList<ChartKey> RunningChart::legend( const ChartTheme &theme ) const
{
  QList<ChartKey> entries;
  for ( const Curve &curve : curves )
    if ( !curve.points.isEmpty() )
      entries << ChartKey { curve.dashed ? ChartKey::Mark::Dashed : ChartKey::Mark::Line, theme.seriesColour( curve.colour ), curve.label };
  return entries;
}

void RunningChart::draw( ChartCanvas &canvas, const QRectF &body ) const
{
  PlotFrame::Setup setup;
  setup.low = std::numeric_limits<double>::infinity();
  setup.high = -setup.low;
  for ( const Curve &curve : curves )
  {
    for ( const Point &point : curve.points )
    {
      if ( !point.value )
        continue;
      setup.low = std::min( setup.low, *point.value );
      setup.high = std::max( setup.high, *point.value );
    }
  }
  for ( const Level &level : levels ) // what the curves are held to is always seen
  {
    setup.low = std::min( setup.low, level.value );
    setup.high = std::max( setup.high, level.value );
  }
  if ( !( setup.high > setup.low ) )
    setup.high = setup.low + 1;
  setup.unit = head.unit;
  setup.window = window;
  const PlotFrame frame( canvas, body, setup );
  frame.drawGrid();
  for ( qsizetype i = curves.size(); i-- > 0; ) // the first one on top
    drawCurve( canvas, frame, curves.at( i ) );
  for ( const Level &level : levels )
    frame.drawLimit( level.value, level.label );
  frame.drawAxis();
}

void RunningChart::drawCurve( const ChartCanvas &canvas, const PlotFrame &frame, const Curve &curve ) const
{
  QPainter &painter = canvas.painter();
  painter.setBrush( Qt::NoBrush );
  painter.setPen( canvas.pen( canvas.theme().seriesColour( curve.colour ), curve.dashed ? 1.3 : 1.8, curve.dashed ) );
  QPolygonF line;
  for ( const Point &point : curve.points )
  {
    if ( point.value )
    {
      line << QPointF( frame.xOf( point.time ), frame.yOf( *point.value ) );
      continue;
    }
    painter.drawPolyline( line );
    line.clear();
  }
  painter.drawPolyline( line );
  if ( !canvas.wantsHits() )
    return;
  const double reach = canvas.px( 6 );
  for ( const Point &point : curve.points )
  {
    if ( !point.value )
      continue;
    const QPointF at( frame.xOf( point.time ), frame.yOf( *point.value ) );
    canvas.hit(
      QRectF( at - QPointF( reach, reach ), at + QPointF( reach, reach ) ),
      [this, &curve, &point] {
        QStringList lines { local( point.time ).date().toString( Qt::ISODate ),
          QStringLiteral( "%1: %2 %3" ).arg( curve.label, number( *point.value, decimals ), head.unit ) };
        if ( !point.text.isEmpty() )
          lines << point.text;
        return lines;
      },
      point.time );
  }
}

QList<QStringList> RunningChart::table() const
{
  QList<QStringList> rows { { QStringLiteral( "series" ), QStringLiteral( "day" ), QStringLiteral( "value" ) } };
  for ( const Curve &curve : curves )
    for ( const Point &point : curve.points )
      if ( point.value )
        rows << QStringList { curve.label, local( point.time ).date().toString( Qt::ISODate ), number( *point.value, decimals ) };
  for ( const Level &level : levels )
    rows << QStringList { level.label, QString(), number( level.value, decimals ) };
  return rows;
}

} // namespace jinguan
