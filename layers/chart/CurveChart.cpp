#include "layers/chart/CurveChart.h"

#include "layers/chart/PlotFrame.h"

#include <QPainter>

#include <algorithm>
#include <limits>

namespace jinguan
{

bool CurveChart::isEmpty() const
{
  return std::all_of( curves.cbegin(), curves.cend(), []( const Curve &curve ) { return curve.points.isEmpty(); } );
}

QList<ChartKey> CurveChart::legend( const ChartTheme &theme ) const
{
  QList<ChartKey> entries;
  for ( const Curve &curve : curves )
    if ( !curve.points.isEmpty() )
      entries << ChartKey { curve.dashed ? ChartKey::Mark::Dashed : ChartKey::Mark::Line, theme.seriesColour( curve.colour ), curve.label };
  return entries;
}

double CurveChart::xOf( const PlotFrame &frame, double x ) const
{
  return categories.isEmpty() ? frame.xOf( x ) : frame.xOfCategory( x );
}

QString CurveChart::xText( double x ) const
{
  return categories.isEmpty() ? QStringLiteral( "%1: %2" ).arg( xName, number( x, xDecimals ) ) : categories.value( qRound( x ) );
}

void CurveChart::draw( ChartCanvas &canvas, const QRectF &body ) const
{
  PlotFrame::Setup setup;
  setup.low = std::numeric_limits<double>::infinity();
  setup.high = -setup.low;
  setup.xLow = setup.low;
  setup.xHigh = setup.high;
  const auto take = [&setup]( double x, double y ) {
    setup.low = std::min( setup.low, y );
    setup.high = std::max( setup.high, y );
    setup.xLow = std::min( setup.xLow, x );
    setup.xHigh = std::max( setup.xHigh, x );
  };
  for ( const Curve &curve : curves )
    for ( const Point &point : curve.points )
      take( point.x, point.y );
  for ( const Mark &mark : marks )
    take( mark.x, mark.y );
  if ( !( setup.high > setup.low ) )
    setup.high = setup.low + 1;
  if ( !( setup.xHigh > setup.xLow ) )
    setup.xHigh = setup.xLow + 1;
  setup.unit = head.unit;
  setup.xTitle = xName;
  setup.categories = categories;
  const PlotFrame frame( canvas, body, setup );
  frame.drawGrid();
  drawBand( canvas, frame );
  for ( qsizetype i = curves.size(); i-- > 0; ) // the first one on top
    drawCurve( canvas, frame, curves.at( i ) );
  drawMarks( canvas, frame );
  frame.drawAxis();
}

void CurveChart::drawBand( const ChartCanvas &canvas, const PlotFrame &frame ) const
{
  if ( band < 1 || band >= curves.size() )
    return;
  QPolygonF area;
  for ( const Point &point : curves.constFirst().points )
    area << QPointF( xOf( frame, point.x ), frame.yOf( point.y ) );
  for ( qsizetype i = curves.at( band ).points.size(); i-- > 0; )
    area << QPointF( xOf( frame, curves.at( band ).points.at( i ).x ), frame.yOf( curves.at( band ).points.at( i ).y ) );
  canvas.painter().setPen( Qt::NoPen );
  canvas.painter().setBrush( ChartCanvas::faded( canvas.theme().seriesColour( curves.at( band ).colour ), canvas.theme().bandOpacity ) );
  canvas.painter().drawPolygon( area );
}

void CurveChart::drawCurve( const ChartCanvas &canvas, const PlotFrame &frame, const Curve &curve ) const
{
  QPainter &painter = canvas.painter();
  const QColor colour = canvas.theme().seriesColour( curve.colour );
  QPolygonF line;
  for ( const Point &point : curve.points )
    line << QPointF( xOf( frame, point.x ), frame.yOf( point.y ) );
  painter.setBrush( Qt::NoBrush );
  painter.setPen( canvas.pen( colour, 1.6, curve.dashed ) );
  painter.drawPolyline( line );
  painter.setPen( Qt::NoPen );
  painter.setBrush( colour );
  const double radius = canvas.px( curve.dashed || curve.points.size() > 60 ? 1.6 : 2.8 );
  for ( qsizetype i = 0; i < line.size(); ++i )
  {
    painter.drawEllipse( line.at( i ), radius, radius );
    if ( !canvas.wantsHits() )
      continue;
    const double reach = canvas.px( 7 );
    canvas.hit( QRectF( line.at( i ) - QPointF( reach, reach ), line.at( i ) + QPointF( reach, reach ) ), [this, &curve, i] {
      const Point &point = curve.points.at( i );
      return QStringList { xText( point.x ), QStringLiteral( "%1: %2 %3" ).arg( curve.label, number( point.y, yDecimals ), head.unit ) }
      + point.text;
    } );
  }
}

void CurveChart::drawMarks( const ChartCanvas &canvas, const PlotFrame &frame ) const
{
  QPainter &painter = canvas.painter();
  const double line = canvas.lineHeight( 0.9 );
  QList<QRectF> taken;
  for ( const Mark &mark : marks )
  {
    const QPointF at( xOf( frame, mark.x ), frame.yOf( mark.y ) );
    const QColor colour = canvas.theme().seriesColour( mark.colour );
    const double radius = canvas.px( 4.5 );
    painter.setPen( canvas.pen( colour, 2 ) );
    painter.setBrush( canvas.theme().paper );
    painter.drawEllipse( at, radius, radius );
    const double width = std::min( canvas.width( mark.label, 0.9 ), frame.plot().width() / 2 );
    // Right below the point, else on the other sides; names of points on one spot stand below each other.
    for ( const QPointF &corner : { at + QPointF( radius * 1.6, radius * 0.4 ), at + QPointF( -radius * 1.6 - width, radius * 0.4 ),
            at + QPointF( radius * 1.6, -radius * 0.4 - line ), at + QPointF( -radius * 1.6 - width, -radius * 0.4 - line ),
            at + QPointF( radius * 1.6, radius * 0.4 + line ), at + QPointF( -radius * 1.6 - width, radius * 0.4 + line ) } )
    {
      const QRectF place( corner, QSizeF( width, line ) );
      const bool free = std::none_of( taken.cbegin(), taken.cend(), [&place]( const QRectF &other ) { return other.intersects( place ); } );
      if ( !free || !frame.plot().contains( place ) )
        continue;
      taken << place;
      canvas.haloText( place, Qt::AlignLeft | Qt::AlignVCenter, canvas.elided( mark.label, width, 0.9 ), { 0.9, false, colour } );
      break;
    }
    if ( canvas.wantsHits() )
      canvas.hit( QRectF( at - QPointF( radius, radius ) * 2, at + QPointF( radius, radius ) * 2 ), [this, &mark] {
        return QStringList { mark.label, xText( mark.x ), QStringLiteral( "%1 %2" ).arg( number( mark.y, yDecimals ), head.unit ) };
      } );
  }
}

QList<QStringList> CurveChart::table() const
{
  QList<QStringList> rows { { QStringLiteral( "series" ), QStringLiteral( "x" ), QStringLiteral( "y" ) } };
  const auto cell = [this]( double x ) { return categories.isEmpty() ? QString::number( x, 'g', 10 ) : categories.value( qRound( x ) ); };
  for ( const Curve &curve : curves )
    for ( const Point &point : curve.points )
      rows << QStringList { curve.label, cell( point.x ), QString::number( point.y, 'g', 10 ) };
  for ( const Mark &mark : marks )
    rows << QStringList { mark.label, cell( mark.x ), QString::number( mark.y, 'g', 10 ) };
  return rows;
}

} // namespace jinguan
