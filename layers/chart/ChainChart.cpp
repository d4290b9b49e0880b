#include "layers/chart/ChainChart.h"

#include "layers/chart/PlotFrame.h"

#include <QPainter>

#include <algorithm>

namespace jinguan
{

namespace
{
PlotFrame::Setup setupOf( const ChainChart::Panel &panel, const QStringList &places, bool last )
{
  PlotFrame::Setup setup;
  setup.low = std::numeric_limits<double>::infinity();
  setup.high = -setup.low;
  for ( const ChainChart::Value &value : panel.values )
  {
    if ( !value.box )
      continue;
    setup.low = std::min( setup.low, value.box->lowWhisker );
    setup.high = std::max( setup.high, value.box->highWhisker );
  }
  if ( setup.low > setup.high )
  {
    setup.low = 0;
    setup.high = 1;
  }
  for ( const ChainChart::Value &value : panel.values )
  {
    for ( const ChartLimit &limit : value.limits )
      PlotFrame::include( setup, limit.value );
  }
  if ( setup.low > 0 && setup.low < 0.6 * setup.high )
    setup.low = 0;
  setup.unit = panel.unit.isEmpty() ? panel.title : QStringLiteral( "%1 (%2)" ).arg( panel.title, panel.unit );
  setup.categories = places;
  setup.xLabels = last;
  return setup;
}
} // namespace

bool ChainChart::isEmpty() const
{
  return std::none_of( panels.begin(), panels.end(), []( const Panel &panel ) {
    return std::any_of( panel.values.begin(), panel.values.end(), []( const Value &value ) { return value.box.has_value(); } );
  } );
}

QList<ChartKey> ChainChart::legend( const ChartTheme &theme ) const
{
  return { { ChartKey::Mark::Line, theme.seriesColour( 1 ), tr( "median" ) },
    { ChartKey::Mark::Box, ChartCanvas::faded( theme.seriesColour( 1 ), 0.3 ), tr( "between the quartiles" ) },
    { ChartKey::Mark::Dashed, theme.limit, tr( "limit at the place" ) } };
}

double ChainChart::leftOf( const ChartCanvas &canvas, const Panel &panel, const QRectF &rect, bool last ) const
{
  return PlotFrame::leftOf( canvas, rect, setupOf( panel, places, last ) );
}

void ChainChart::draw( ChartCanvas &canvas, const QRectF &body ) const
{
  const double labels = canvas.lineHeight() * 1.5;
  const double kindLine = canvas.lineHeight( 0.85 );
  const auto count = static_cast<double>( panels.size() );
  const double height = std::max( 1.0, ( body.height() - labels - kindLine ) / count );
  const auto rectOf = [&]( qsizetype i ) {
    return QRectF(
      body.left(), body.top() + static_cast<double>( i ) * height, body.width(), height + ( i + 1 == panels.size() ? labels : 0 ) );
  };
  double left = 0;
  for ( qsizetype i = 0; i < panels.size(); ++i )
    left = std::max( left, leftOf( canvas, panels.at( i ), rectOf( i ), i + 1 == panels.size() ) );
  for ( qsizetype i = 0; i < panels.size(); ++i )
    drawPanel( canvas, panels.at( i ), rectOf( i ), left, i + 1 == panels.size() );
  const double width = ( body.width() - left - canvas.px( 6 ) ) / static_cast<double>( std::max<qsizetype>( 1, places.size() ) );
  for ( qsizetype i = 0; i < kinds.size(); ++i )
    canvas.text( QRectF( body.left() + left + static_cast<double>( i ) * width, body.bottom() - kindLine, width, kindLine ),
      Qt::AlignCenter, canvas.elided( kinds.at( i ), width - canvas.px( 4 ), 0.85 ), { 0.85, false, canvas.theme().softText } );
}

void ChainChart::drawPanel( ChartCanvas &canvas, const Panel &panel, const QRectF &rect, double left, bool last ) const
{
  PlotFrame::Setup setup = setupOf( panel, places, last );
  setup.left = left;
  const PlotFrame frame( canvas, rect, setup );
  frame.drawGrid();
  QPainter &painter = canvas.painter();
  const QColor colour = canvas.theme().seriesColour( 1 );
  const double half = std::min( frame.categoryWidth() * 0.2, canvas.px( 18 ) );
  QPolygonF medians;
  for ( qsizetype i = 0; i < panel.values.size(); ++i )
  {
    const Value &value = panel.values.at( i );
    const double x = frame.xOfCategory( static_cast<double>( i ) );
    for ( const ChartLimit &limit : value.limits )
    {
      if ( limit.value < frame.values().from || limit.value > frame.values().to )
        continue;
      const double y = frame.yOf( limit.value );
      painter.setPen( canvas.pen( canvas.theme().limit, 1.4, true ) );
      painter.drawLine( QPointF( x - frame.categoryWidth() * 0.44, y ), QPointF( x + frame.categoryWidth() * 0.44, y ) );
      const double line = canvas.lineHeight( 0.8 );
      const double room = frame.categoryWidth() * 0.44 - half;
      if ( room > canvas.px( 24 ) )
        canvas.haloText( QRectF( x + half, y - line < frame.plot().top() ? y : y - line, room, line ), Qt::AlignRight | Qt::AlignVCenter,
          canvas.elided(
            QStringLiteral( "%1 %2" ).arg( limit.isLower ? QStringLiteral( "≥" ) : QStringLiteral( "≤" ) ).arg( limit.value ), room, 0.8 ),
          { 0.8, false, canvas.theme().limit } );
    }
    if ( value.box )
    {
      painter.setPen( canvas.pen( colour ) );
      painter.drawLine( QPointF( x, frame.yOf( value.box->lowWhisker ) ), QPointF( x, frame.yOf( value.box->highWhisker ) ) );
      painter.setBrush( ChartCanvas::faded( colour, 0.3 ) );
      painter.drawRect(
        QRectF( QPointF( x - half, frame.yOf( value.box->highQuartile ) ), QPointF( x + half, frame.yOf( value.box->lowQuartile ) ) ) );
      medians << QPointF( x, frame.yOf( value.box->median ) );
    }
    if ( canvas.wantsHits() )
      canvas.hit( QRectF( x - frame.categoryWidth() / 2, frame.plot().top(), frame.categoryWidth(), frame.plot().height() ),
        [this, &panel, i] { return readOut( panel, i ); } );
  }
  painter.setPen( canvas.pen( colour, 2 ) );
  painter.setBrush( Qt::NoBrush );
  painter.drawPolyline( medians );
  painter.setPen( Qt::NoPen );
  painter.setBrush( colour );
  for ( const QPointF &point : std::as_const( medians ) )
    painter.drawEllipse( point, canvas.px( 3.2 ), canvas.px( 3.2 ) );
  frame.drawAxis();
}

QStringList ChainChart::readOut( const Panel &panel, qsizetype place ) const
{
  const Value &value = panel.values.at( place );
  QStringList lines { QStringLiteral( "%1 · %2" ).arg( places.at( place ), panel.title ) };
  if ( !value.box )
    lines << tr( "no valid value" );
  else
    lines << tr( "median %1 (%2–%3) %4" )
               .arg( number( value.box->median, panel.decimals ), number( value.box->lowQuartile, panel.decimals ),
                 number( value.box->highQuartile, panel.decimals ), panel.unit )
          << tr( "range %1–%2, n = %3" )
               .arg( number( value.box->minimum, panel.decimals ), number( value.box->maximum, panel.decimals ) )
               .arg( value.box->count );
  for ( const ChartLimit &limit : value.limits )
    lines << limit.label;
  return lines;
}

QList<QStringList> ChainChart::table() const
{
  QList<QStringList> rows { { QStringLiteral( "place" ), QStringLiteral( "kind" ), QStringLiteral( "indicator" ), QStringLiteral( "unit" ),
    QStringLiteral( "values" ), QStringLiteral( "minimum" ), QStringLiteral( "lower_quartile" ), QStringLiteral( "median" ),
    QStringLiteral( "upper_quartile" ), QStringLiteral( "maximum" ), QStringLiteral( "limits" ) } };
  for ( const Panel &panel : panels )
  {
    for ( qsizetype i = 0; i < panel.values.size(); ++i )
    {
      const Value &value = panel.values.at( i );
      QStringList row { places.at( i ), kinds.value( i ), panel.title, panel.unit, QString::number( value.box ? value.box->count : 0 ) };
      if ( value.box )
      {
        for ( const double figure :
          { value.box->minimum, value.box->lowQuartile, value.box->median, value.box->highQuartile, value.box->maximum } )
          row << QString::number( figure, 'g', 10 );
      }
      else
      {
        row << QStringList( 5, QString() );
      }
      QStringList limits;
      for ( const ChartLimit &limit : value.limits )
        limits << limit.label;
      rows << ( row << limits.join( QStringLiteral( "; " ) ) );
    }
  }
  return rows;
}

} // namespace jinguan
