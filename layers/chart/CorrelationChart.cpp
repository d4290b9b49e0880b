#include "layers/chart/CorrelationChart.h"

#include "layers/chart/PlotFrame.h"

#include <QPainter>

#include <algorithm>

namespace jinguan
{

namespace
{
constexpr int sDistanceDecimals = 2;
constexpr int sCoefficientDecimals = 3;
} // namespace

QList<ChartKey> CorrelationChart::legend( const ChartTheme &theme ) const
{
  const auto any = [this]( bool wanted ) {
    return std::any_of(
      pairs.cbegin(), pairs.cend(), [this, wanted]( const Pair &pair ) { return ( pair.coefficient >= redundant ) == wanted; } );
  };
  QList<ChartKey> entries;
  if ( any( true ) )
    entries << ChartKey { ChartKey::Mark::Dot, theme.seriesColour( 2 ), tr( "pair called redundant" ) };
  if ( any( false ) )
    entries << ChartKey { ChartKey::Mark::Dot, theme.seriesColour( 1 ), tr( "other pair" ) };
  return entries;
}

void CorrelationChart::draw( ChartCanvas &canvas, const QRectF &body ) const
{
  PlotFrame::Setup setup;
  setup.low = redundant;
  setup.high = 1;
  for ( const Pair &pair : pairs )
  {
    setup.low = std::min( setup.low, pair.coefficient );
    setup.xHigh = std::max( setup.xHigh, pair.kilometres );
  }
  setup.unit = tr( "Pearson r" );
  setup.xTitle = tr( "Distance, km" );
  const PlotFrame frame( canvas, body, setup );
  frame.drawGrid();
  QPainter &painter = canvas.painter();
  for ( const Pair &pair : pairs )
  {
    const QPointF at( frame.xOf( pair.kilometres ), frame.yOf( pair.coefficient ) );
    const double radius = canvas.px( pair.isMarked ? 5 : 3.2 );
    const QColor colour = canvas.theme().seriesColour( pair.coefficient >= redundant ? 2 : 1 );
    painter.setPen( pair.isMarked ? canvas.pen( canvas.theme().text, 1.2 ) : QPen( Qt::NoPen ) );
    painter.setBrush( ChartCanvas::faded( colour, pair.isMarked ? 1 : 0.75 ) );
    painter.drawEllipse( at, radius, radius );
    if ( canvas.wantsHits() )
      canvas.hit(
        QRectF( at - QPointF( radius, radius ) * 1.4, at + QPointF( radius, radius ) * 1.4 ), [this, pair] { return readOut( pair ); } );
  }
  frame.drawAxis();
  frame.drawLimit( redundant, tr( "redundant from %1" ).arg( redundant ) );
}

QStringList CorrelationChart::readOut( const Pair &pair ) const
{
  QStringList lines { pair.name, tr( "%1 km apart" ).arg( number( pair.kilometres, sDistanceDecimals ) ),
    tr( "r = %1 over %2 common values" ).arg( number( pair.coefficient, sCoefficientDecimals ) ).arg( pair.count ) };
  if ( pair.isDemo )
    lines << tr( "invented for demonstration" );
  return lines;
}

QList<QStringList> CorrelationChart::table() const
{
  QList<QStringList> rows { { tr( "Stations" ), tr( "Distance, km" ), tr( "Pearson r" ), QStringLiteral( "n" ) } };
  for ( const Pair &pair : pairs )
    rows << QStringList { pair.name, number( pair.kilometres, sDistanceDecimals ), number( pair.coefficient, sCoefficientDecimals ),
      QString::number( pair.count ) };
  return rows;
}

} // namespace jinguan
