#include "layers/chart/ProfileChart.h"

#include "layers/chart/PlotFrame.h"

#include <QPainter>

#include <algorithm>

namespace jinguan
{

namespace
{
constexpr double sBandAlpha = 0.18;
constexpr int sMostOutliers = 400; //!< of one box that are drawn

void fromZero( PlotFrame::Setup &setup )
{
  if ( setup.low > 0 && setup.low < 0.6 * setup.high )
    setup.low = 0;
}
} // namespace

bool ProfileChart::isEmpty() const
{
  return std::none_of( curves.begin(), curves.end(), []( const Curve &curve ) {
    return std::any_of( curve.bins.begin(), curve.bins.end(), []( const timegroups::HourBin &bin ) { return bin.count > 0; } );
  } );
}

QList<ChartKey> ProfileChart::legend( const ChartTheme &theme ) const
{
  QList<ChartKey> entries;
  for ( const Curve &curve : curves )
    entries << ChartKey { ChartKey::Mark::Line, theme.seriesColour( curve.colour ), curve.label };
  if ( !curves.isEmpty() )
    entries << ChartKey { ChartKey::Mark::Box, ChartCanvas::faded( theme.seriesColour( curves.first().colour ), sBandAlpha ),
      tr( "between the quartiles" ) };
  return entries;
}

QStringList ProfileChart::readOut( int hour ) const
{
  QStringList lines { tr( "%1:00–%2:00" ).arg( hour, 2, 10, QLatin1Char( '0' ) ).arg( ( hour + 1 ) % 25, 2, 10, QLatin1Char( '0' ) ) };
  for ( const Curve &curve : curves )
  {
    const timegroups::HourBin &bin = curve.bins.at( static_cast<size_t>( hour ) );
    if ( bin.count > 0 )
      lines << tr( "%1: median %2 (%3–%4) %5, mean %6, n = %7" )
                 .arg( curve.label, number( bin.median, decimals ), number( bin.lowQuartile, decimals ),
                   number( bin.highQuartile, decimals ), head.unit, number( bin.mean, decimals ) )
                 .arg( bin.count );
  }
  return lines;
}

void ProfileChart::drawCurve( const ChartCanvas &canvas, const PlotFrame &frame, const Curve &curve )
{
  QPainter &painter = canvas.painter();
  const QColor colour = canvas.theme().seriesColour( curve.colour );
  // Hours without values interrupt line and band.
  for ( int from = 0; from < 24; )
  {
    const auto filled = [&]( int hour ) { return curve.bins.at( static_cast<size_t>( hour ) ).count > 0; };
    if ( !filled( from ) )
    {
      ++from;
      continue;
    }
    int to = from;
    QPolygonF median;
    QPolygonF high;
    QPolygonF low;
    for ( ; to < 24 && filled( to ); ++to )
    {
      const timegroups::HourBin &bin = curve.bins.at( static_cast<size_t>( to ) );
      const double x = frame.xOfCategory( to );
      median << QPointF( x, frame.yOf( bin.median ) );
      high << QPointF( x, frame.yOf( bin.highQuartile ) );
      low.prepend( QPointF( x, frame.yOf( bin.lowQuartile ) ) );
    }
    painter.setPen( Qt::NoPen );
    painter.setBrush( ChartCanvas::faded( colour, sBandAlpha ) );
    painter.drawPolygon( high + low );
    painter.setBrush( Qt::NoBrush );
    painter.setPen( canvas.pen( colour, 2 ) );
    painter.drawPolyline( median );
    painter.setPen( Qt::NoPen );
    painter.setBrush( colour );
    for ( const QPointF &point : std::as_const( median ) )
      painter.drawEllipse( point, canvas.px( 2.2 ), canvas.px( 2.2 ) );
    from = to;
  }
}

void ProfileChart::draw( ChartCanvas &canvas, const QRectF &body ) const
{
  PlotFrame::Setup setup;
  setup.low = std::numeric_limits<double>::infinity();
  setup.high = -setup.low;
  for ( const Curve &curve : curves )
  {
    for ( const timegroups::HourBin &bin : curve.bins )
    {
      if ( bin.count == 0 )
        continue;
      setup.low = std::min( setup.low, bin.lowQuartile );
      setup.high = std::max( setup.high, bin.highQuartile );
    }
  }
  for ( const ChartLimit &limit : limits )
    PlotFrame::include( setup, limit.value );
  fromZero( setup );
  setup.unit = head.unit;
  for ( int hour = 0; hour < 24; ++hour )
    setup.categories << QString::number( hour );
  setup.xTitle = tr( "hour of the day" );
  const PlotFrame frame( canvas, body, setup );
  frame.drawGrid();
  for ( const Curve &curve : curves )
    drawCurve( canvas, frame, curve );
  for ( const ChartLimit &limit : limits )
    frame.drawLimit( limit.value, limit.label );
  frame.drawAxis();
  for ( int hour = 0; canvas.wantsHits() && hour < 24; ++hour )
    canvas.hit(
      QRectF( frame.xOfCategory( hour ) - frame.categoryWidth() / 2, frame.plot().top(), frame.categoryWidth(), frame.plot().height() ),
      [this, hour] { return readOut( hour ); } );
}

QList<QStringList> ProfileChart::table() const
{
  QList<QStringList> rows { { QStringLiteral( "series" ), QStringLiteral( "hour" ), QStringLiteral( "values" ),
    QStringLiteral( "lower_quartile" ), QStringLiteral( "median" ), QStringLiteral( "upper_quartile" ), QStringLiteral( "mean" ),
    QStringLiteral( "unit" ) } };
  for ( const Curve &curve : curves )
  {
    for ( int hour = 0; hour < 24; ++hour )
    {
      const timegroups::HourBin &bin = curve.bins.at( static_cast<size_t>( hour ) );
      QStringList row { curve.label, QString::number( hour ), QString::number( bin.count ) };
      for ( const double value : { bin.lowQuartile, bin.median, bin.highQuartile, bin.mean } )
        row << ( bin.count > 0 ? QString::number( value, 'g', 10 ) : QString() );
      rows << ( row << head.unit );
    }
  }
  return rows;
}

bool BoxChart::isEmpty() const
{
  return std::all_of( columns.begin(), columns.end(), []( const Column &column ) { return column.boxes.isEmpty(); } );
}

QList<ChartKey> BoxChart::legend( const ChartTheme &theme ) const
{
  QList<ChartKey> entries;
  for ( const Column &column : columns )
    entries << ChartKey { ChartKey::Mark::Box, theme.seriesColour( column.colour ), column.label };
  return entries;
}

QStringList BoxChart::readOut( const Column &column, const timegroups::GroupBox &one, const QString &group ) const
{
  const sample::Box &box = one.box;
  return { QStringLiteral( "%1 · %2" ).arg( column.label, group ),
    tr( "median %1, mean %2 %3" ).arg( number( box.median, decimals ), number( box.mean, decimals ), head.unit ),
    tr( "quartiles %1–%2" ).arg( number( box.lowQuartile, decimals ), number( box.highQuartile, decimals ) ),
    tr( "whiskers %1–%2, range %3–%4" )
      .arg( number( box.lowWhisker, decimals ), number( box.highWhisker, decimals ), number( box.minimum, decimals ),
        number( box.maximum, decimals ) ),
    tr( "n = %1, %2 outliers" ).arg( box.count ).arg( box.outliers.size() ) };
}

void BoxChart::draw( ChartCanvas &canvas, const QRectF &body ) const
{
  PlotFrame::Setup setup;
  setup.low = std::numeric_limits<double>::infinity();
  setup.high = -setup.low;
  for ( const Column &column : columns )
  {
    for ( const timegroups::GroupBox &one : column.boxes )
    {
      setup.low = std::min( setup.low, one.box.minimum );
      setup.high = std::max( setup.high, one.box.maximum );
    }
  }
  for ( const ChartLimit &limit : limits )
    PlotFrame::include( setup, limit.value );
  fromZero( setup );
  setup.unit = head.unit;
  setup.categories = groups;
  const PlotFrame frame( canvas, body, setup );
  frame.drawGrid();
  QPainter &painter = canvas.painter();
  const double room = frame.categoryWidth() / static_cast<double>( columns.size() );
  const double half = std::min( room * 0.38, canvas.px( 22 ) );
  const double slot = std::min( room, half * 2.6 );
  for ( qsizetype c = 0; c < columns.size(); ++c )
  {
    const Column &column = columns.at( c );
    const QColor colour = canvas.theme().seriesColour( column.colour );
    for ( const timegroups::GroupBox &one : column.boxes )
    {
      const auto place = static_cast<double>( groupIds.indexOf( one.group ) );
      const double x = frame.xOfCategory( place ) + ( static_cast<double>( c ) - static_cast<double>( columns.size() - 1 ) / 2 ) * slot;
      const sample::Box &box = one.box;
      painter.setPen( canvas.pen( colour, 1.2 ) );
      painter.drawLine( QPointF( x, frame.yOf( box.lowWhisker ) ), QPointF( x, frame.yOf( box.lowQuartile ) ) );
      painter.drawLine( QPointF( x, frame.yOf( box.highQuartile ) ), QPointF( x, frame.yOf( box.highWhisker ) ) );
      for ( const double end : { box.lowWhisker, box.highWhisker } )
        painter.drawLine( QPointF( x - half / 2, frame.yOf( end ) ), QPointF( x + half / 2, frame.yOf( end ) ) );
      const QRectF shape( QPointF( x - half, frame.yOf( box.highQuartile ) ), QPointF( x + half, frame.yOf( box.lowQuartile ) ) );
      painter.setBrush( ChartCanvas::faded( colour, 0.3 ) );
      painter.drawRect( shape );
      painter.setPen( canvas.pen( colour, 2.2 ) );
      painter.drawLine( QPointF( x - half, frame.yOf( box.median ) ), QPointF( x + half, frame.yOf( box.median ) ) );
      painter.setPen( canvas.pen( ChartCanvas::faded( colour, 0.7 ), 0.8 ) );
      painter.setBrush( Qt::NoBrush );
      const qsizetype step = box.outliers.size() / sMostOutliers + 1;
      for ( qsizetype i = box.outliers.size() - 1; i >= 0; i -= step )
        painter.drawEllipse( QPointF( x, frame.yOf( box.outliers.at( i ) ) ), canvas.px( 1.6 ), canvas.px( 1.6 ) );
      if ( canvas.wantsHits() )
        canvas.hit( QRectF( x - slot / 2, frame.plot().top(), slot, frame.plot().height() ),
          [this, &column, &one, group = groups.at( static_cast<qsizetype>( place ) )] { return readOut( column, one, group ); } );
    }
  }
  for ( const ChartLimit &limit : limits )
    frame.drawLimit( limit.value, limit.label );
  frame.drawAxis();
}

QList<QStringList> BoxChart::table() const
{
  QList<QStringList> rows { { QStringLiteral( "series" ), QStringLiteral( "group" ), QStringLiteral( "values" ),
    QStringLiteral( "minimum" ), QStringLiteral( "lower_whisker" ), QStringLiteral( "lower_quartile" ), QStringLiteral( "median" ),
    QStringLiteral( "upper_quartile" ), QStringLiteral( "upper_whisker" ), QStringLiteral( "maximum" ), QStringLiteral( "mean" ),
    QStringLiteral( "outliers" ), QStringLiteral( "unit" ) } };
  for ( const Column &column : columns )
  {
    for ( const timegroups::GroupBox &one : column.boxes )
    {
      const sample::Box &box = one.box;
      QStringList row { column.label, groups.value( groupIds.indexOf( one.group ) ), QString::number( box.count ) };
      for ( const double value :
        { box.minimum, box.lowWhisker, box.lowQuartile, box.median, box.highQuartile, box.highWhisker, box.maximum, box.mean } )
        row << QString::number( value, 'g', 10 );
      rows << ( row << QString::number( box.outliers.size() ) << head.unit );
    }
  }
  return rows;
}

} // namespace jinguan
