#include "layers/chart/ScatterChart.h"

#include "layers/chart/HeatChart.h"
#include "layers/chart/PlotFrame.h"

#include <QLocale>
#include <QPainter>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace jinguan
{

namespace
{
constexpr int sBandSteps = 40;

QString coefficient( const std::optional<double> &value )
{
  return value ? QString::number( *value, 'f', 2 ) : QStringLiteral( "–" );
}
} // namespace

QStringList ScatterChart::figures() const
{
  QStringList lines { tr( "Pearson r = %1 · Spearman ρ = %2 · n = %3" )
                        .arg( coefficient( pearson ), coefficient( spearman ), QLocale( QLocale::English ).toString( points.size() ) ) };
  if ( line )
    lines << QStringLiteral( "y = %1 %2 %3·x" )
               .arg( QString::number( line->intercept, 'g', 4 ), line->slope < 0 ? QStringLiteral( "−" ) : QStringLiteral( "+" ),
                 QString::number( std::abs( line->slope ), 'g', 4 ) );
  return lines;
}

QList<ChartKey> ScatterChart::legend( const ChartTheme &theme ) const
{
  QList<ChartKey> entries;
  for ( qsizetype i = 0; groups.size() > 1 && i < groups.size(); ++i )
    entries << ChartKey { ChartKey::Mark::Dot, theme.seriesColour( static_cast<int>( i ) + 1 ), groups.at( i ) };
  if ( line )
    entries << ChartKey { ChartKey::Mark::Line, theme.text, tr( "least-squares line with the 95 % band of its mean" ) };
  return entries;
}

void ScatterChart::draw( ChartCanvas &canvas, const QRectF &body ) const
{
  const auto [lowX, highX] =
    std::minmax_element( points.begin(), points.end(), []( const Point &a, const Point &b ) { return a.x < b.x; } );
  const auto [lowY, highY] =
    std::minmax_element( points.begin(), points.end(), []( const Point &a, const Point &b ) { return a.y < b.y; } );
  PlotFrame::Setup setup;
  setup.low = lowY->y;
  setup.high = highY->y;
  setup.xLow = lowX->x;
  setup.xHigh = highX->x;
  setup.unit = yName;
  setup.xTitle = xName;
  const PlotFrame frame( canvas, body, setup );
  frame.drawGrid();
  QPainter &painter = canvas.painter();
  painter.setPen( Qt::NoPen );
  const double radius = canvas.px( points.size() > 3000 ? 1.3 : points.size() > 500 ? 1.8 : 2.6 );
  const double alpha = points.size() > 3000 ? 0.45 : 0.7;
  // Points on the same spot are drawn once: a decade of hours stays a small file.
  QSet<quint64> taken;
  for ( const Point &point : points )
  {
    const QPointF at( frame.xOf( point.x ), frame.yOf( point.y ) );
    const auto spot = [&canvas]( double place ) { return static_cast<quint64>( std::llround( place / canvas.px( 1 ) ) & 0xFFFFFF ); };
    const quint64 key = ( spot( at.x() ) << 28 ) | ( spot( at.y() ) << 4 ) | static_cast<quint64>( point.group & 15 );
    if ( taken.contains( key ) )
      continue;
    taken.insert( key );
    painter.setBrush( ChartCanvas::faded( canvas.theme().seriesColour( point.group + 1 ), alpha ) );
    painter.drawEllipse( at, radius, radius );
    if ( canvas.wantsHits() )
      canvas.hit(
        QRectF( at - QPointF( radius * 1.5, radius * 1.5 ), at + QPointF( radius * 1.5, radius * 1.5 ) ),
        [this, &point] {
          return QStringList { TimeAxis::timeText( point.time ), QStringLiteral( "%1: %2" ).arg( xName, number( point.x, xDecimals ) ),
            QStringLiteral( "%1: %2" ).arg( yName, number( point.y, yDecimals ) ) };
        },
        point.time );
  }
  drawLine( canvas, frame, lowX->x, highX->x );
  frame.drawAxis();
  double y = frame.plot().top() + canvas.px( 2 );
  // In the upper corner that the line leaves free.
  const int side = line && line->slope > 0 ? Qt::AlignLeft : Qt::AlignRight;
  for ( const QString &text : figures() )
  {
    canvas.haloText( QRectF( frame.plot().left() + canvas.px( 6 ), y, frame.plot().width() - canvas.px( 12 ), canvas.lineHeight() ),
      side | Qt::AlignVCenter, text, {} );
    y += canvas.lineHeight();
  }
}

void ScatterChart::drawLine( const ChartCanvas &canvas, const PlotFrame &frame, double from, double to ) const
{
  QPainter &painter = canvas.painter();
  if ( !line )
    return;
  QPolygonF upper;
  QPolygonF lower;
  for ( int i = 0; i <= sBandSteps; ++i )
  {
    const double x = from + ( to - from ) * i / sBandSteps;
    upper << QPointF( frame.xOf( x ), frame.yOf( line->at( x ) + line->halfWidth( x ) ) );
    lower.prepend( QPointF( frame.xOf( x ), frame.yOf( line->at( x ) - line->halfWidth( x ) ) ) );
  }
  painter.save();
  painter.setClipRect( frame.plot(), Qt::IntersectClip );
  painter.setPen( Qt::NoPen );
  painter.setBrush( ChartCanvas::faded( canvas.theme().text, 0.2 ) );
  painter.drawPolygon( upper + lower );
  painter.setPen( canvas.pen( canvas.theme().text, 1.6 ) );
  painter.drawLine( QPointF( frame.xOf( from ), frame.yOf( line->at( from ) ) ), QPointF( frame.xOf( to ), frame.yOf( line->at( to ) ) ) );
  painter.restore();
}

QList<QStringList> ScatterChart::table() const
{
  QList<QStringList> rows { { QStringLiteral( "time" ), xName, yName, QStringLiteral( "group" ) } };
  for ( const Point &point : points )
    rows << QStringList { isoLocal( point.time ), QString::number( point.x, 'g', 10 ), QString::number( point.y, 'g', 10 ),
      groups.value( point.group ) };
  return rows;
}

bool MatrixChart::isEmpty() const
{
  return std::none_of( cells.begin(), cells.end(), [this]( const QList<Cell> &row ) {
    return std::any_of( row.begin(), row.end(), [this]( const Cell &cell ) { return shown( cell ).has_value(); } );
  } );
}

QList<ChartKey> MatrixChart::legend( const ChartTheme &theme ) const
{
  QList<ChartKey> entries;
  for ( const double value : { -1.0, -0.5, 0.0, 0.5, 1.0 } )
    entries << ChartKey { ChartKey::Mark::Box, rampColour( theme.diverging, ( value + 1 ) / 2 ), QString::number( value ) };
  entries << ChartKey { ChartKey::Mark::Hollow, theme.axis, tr( "fewer than three pairs" ) };
  return entries;
}

QStringList MatrixChart::readOut( int row, int column ) const
{
  const Cell &cell = cells.at( row ).at( column );
  return { QStringLiteral( "%1 – %2" ).arg( names.at( row ), names.at( column ) ),
    tr( "Pearson r = %1" ).arg( coefficient( cell.pearson ) ), tr( "Spearman ρ = %1" ).arg( coefficient( cell.spearman ) ),
    tr( "n = %1 pairs" ).arg( cell.count ) };
}

void MatrixChart::draw( ChartCanvas &canvas, const QRectF &body ) const
{
  const auto count = static_cast<int>( names.size() );
  const double line = canvas.lineHeight();
  double left = 0;
  for ( const QString &name : names )
    left = std::max( left, canvas.width( name ) );
  left = std::min( left, body.width() * 0.35 ) + canvas.px( 8 );
  const double width = ( body.width() - left ) / count;
  const double height = ( body.height() - line ) / count;
  for ( int row = 0; row < count; ++row )
  {
    const double y = body.top() + line + row * height;
    canvas.text( QRectF( body.left(), y, left - canvas.px( 6 ), height ), Qt::AlignRight | Qt::AlignVCenter,
      canvas.elided( names.at( row ), left - canvas.px( 6 ) ) );
    canvas.text( QRectF( body.left() + left + row * width, body.top(), width, line ), Qt::AlignCenter,
      canvas.elided( names.at( row ), width - canvas.px( 4 ) ) );
    for ( int column = 0; column < count; ++column )
    {
      const QRectF place( body.left() + left + column * width, y, width, height );
      const QRectF inner = place.adjusted( canvas.px( 1 ), canvas.px( 1 ), -canvas.px( 1 ), -canvas.px( 1 ) );
      const std::optional<double> value = shown( cells.at( row ).at( column ) );
      if ( value )
      {
        const QColor colour = rampColour( canvas.theme().diverging, ( *value + 1 ) / 2 );
        canvas.painter().fillRect( inner, colour );
        if ( height >= canvas.lineHeight( 0.9 ) && canvas.width( QStringLiteral( "−0.88" ), 0.9 ) < width )
          canvas.text( inner, Qt::AlignCenter, QString::number( *value, 'f', 2 ), { 0.9, false, ChartCanvas::inkOn( colour ) } );
      }
      else
      {
        canvas.painter().setPen( canvas.pen( canvas.theme().axis, 0.6 ) );
        canvas.painter().setBrush( Qt::NoBrush );
        canvas.painter().drawRect( inner );
      }
      if ( canvas.wantsHits() )
        canvas.hit( place, [this, row, column] { return readOut( row, column ); } );
    }
  }
}

QList<QStringList> MatrixChart::table() const
{
  QList<QStringList> rows { { QStringLiteral( "first" ), QStringLiteral( "second" ), QStringLiteral( "pairs" ), QStringLiteral( "pearson" ),
    QStringLiteral( "spearman" ) } };
  const auto text = []( const std::optional<double> &value ) { return value ? QString::number( *value, 'g', 10 ) : QString(); };
  for ( qsizetype row = 0; row < names.size(); ++row )
  {
    for ( qsizetype column = row + 1; column < names.size(); ++column )
    {
      const Cell &cell = cells.at( row ).at( column );
      rows << QStringList { names.at( row ), names.at( column ), QString::number( cell.count ), text( cell.pearson ),
        text( cell.spearman ) };
    }
  }
  return rows;
}

} // namespace jinguan
