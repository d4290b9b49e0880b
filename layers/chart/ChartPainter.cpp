#include "layers/chart/ChartPainter.h"

#include "layers/chart/SeriesGeometry.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace jinguan
{

namespace
{

/** Restores the painter when a part is done. */
class SavedPainter
{
  public:
    explicit SavedPainter( QPainter &painter ) : mPainter( painter ) { mPainter.save(); }
    ~SavedPainter() { mPainter.restore(); }
    SavedPainter( const SavedPainter & ) = delete;
    SavedPainter &operator=( const SavedPainter & ) = delete;

  private:
    QPainter &mPainter;
};

constexpr qsizetype sLongCurve = 200; //!< vertices
constexpr double sCrowded = 0.75;     //!< pixels from one vertex to the next on average

/**
 * A long or crowded curve goes stroke by stroke: as one path, each of its strokes would be cut with all others in the same rows, which takes seconds
 * for noise.
 */
void drawCurve( QPainter &painter, const QPolygonF &line, double scale )
{
  const bool crowded = line.last().x() - line.first().x() < sCrowded * scale * static_cast<double>( line.size() );
  if ( line.size() <= sLongCurve && !crowded )
  {
    painter.drawPolyline( line );
    return;
  }
  QList<QLineF> strokes;
  strokes.reserve( line.size() - 1 );
  for ( qsizetype i = 1; i < line.size(); ++i )
    strokes << QLineF( line.at( i - 1 ), line.at( i ) );
  painter.drawLines( strokes );
}

QPen flatPen( const QColor &colour, double width )
{
  QPen pen( colour, width );
  pen.setCapStyle( Qt::FlatCap );
  return pen;
}

} // namespace

ChartLayout ChartPainter::paint( QPainter &painter, const TimeSeriesChart &chart, const QRectF &rect, const ChartOptions &options ) const
{
  const ChartLayout layout( chart, rect, options );
  paint( painter, chart, layout );
  return layout;
}

void ChartPainter::paint( QPainter &painter, const TimeSeriesChart &chart, const ChartLayout &layout ) const
{
  const SavedPainter saved( painter );
  painter.setRenderHint( QPainter::Antialiasing );
  painter.setRenderHint( QPainter::TextAntialiasing );
  painter.setClipRect( layout.rect(), Qt::IntersectClip );
  if ( layout.options().background )
    painter.fillRect( layout.rect(), mTheme.paper );

  paintBands( painter, chart, layout );
  paintGrid( painter, layout );
  paintMoment( painter, chart, layout );
  for ( const ChartSeries &series : chart.series )
    paintSeries( painter, series, layout );
  paintLimits( painter, chart, layout );
  for ( const ChartLayout::Text &text : layout.texts() )
    paintText( painter, chart, layout, text );
}

void ChartPainter::paintCurves( QPainter &painter, const TimeSeriesChart &chart, const QRectF &plot ) const
{
  const SavedPainter saved( painter );
  const ChartLayout layout = ChartLayout::bare( chart, plot );
  for ( const ChartSeries &series : chart.series )
  {
    const SeriesGeometry geometry = SeriesGeometry::make( series, layout, 1 );
    QPen pen( mTheme.seriesColour( series.colour ), 1 );
    pen.setCapStyle( Qt::FlatCap );
    painter.setPen( pen );
    painter.setBrush( mTheme.seriesColour( series.colour ) );
    for ( const QPolygonF &line : geometry.lines )
      drawCurve( painter, line, 1 );
    for ( const QPointF &point : geometry.points )
      painter.drawPoint( point );
  }
}

QImage ChartPainter::image( const TimeSeriesChart &chart, const QSize &size, const ChartOptions &options ) const
{
  QImage image( size, QImage::Format_ARGB32_Premultiplied );
  image.setDotsPerMeterX( qRound( options.scale * 96 / 0.0254 ) );
  image.setDotsPerMeterY( image.dotsPerMeterX() );
  image.fill( options.background ? mTheme.paper : QColor( Qt::transparent ) );
  QPainter painter( &image );
  paint( painter, chart, QRectF( QPointF( 0, 0 ), QSizeF( size ) ), options );
  return image;
}

void ChartPainter::paintBands( QPainter &painter, const TimeSeriesChart &chart, const ChartLayout &layout ) const
{
  const QRectF &plot = layout.plot();
  for ( const ChartBand &band : chart.bands )
  {
    if ( !band.colour.isValid() )
      continue;
    const double top = std::isfinite( band.to ) ? std::max( plot.top(), layout.yOf( band.to ) ) : plot.top();
    const double bottom = std::isfinite( band.from ) ? std::min( plot.bottom(), layout.yOf( band.from ) ) : plot.bottom();
    if ( bottom <= top )
      continue;
    QColor colour = band.colour;
    colour.setAlphaF( static_cast<float>( mTheme.bandOpacity ) );
    painter.fillRect( QRectF( plot.left(), top, plot.width(), bottom - top ), colour );
  }
}

void ChartPainter::paintGrid( QPainter &painter, const ChartLayout &layout ) const
{
  const QRectF &plot = layout.plot();
  const double scale = layout.options().scale;
  const SavedPainter saved( painter );
  painter.setRenderHint( QPainter::Antialiasing, false );
  painter.setPen( flatPen( mTheme.grid, scale ) );
  for ( const double value : layout.valueAxis().ticks() )
    painter.drawLine( QPointF( plot.left(), layout.yOf( value ) ), QPointF( plot.right(), layout.yOf( value ) ) );

  painter.setPen( flatPen( mTheme.axis, scale ) );
  for ( const TimeTick &tick : layout.timeAxis().ticks() )
  {
    const double x = layout.xOf( tick.time );
    painter.drawLine( QPointF( x, plot.bottom() ), QPointF( x, plot.bottom() + 5 * scale ) );
  }
  // Where a day, month or year begins the mark is longer.
  for ( const TimeContext &context : layout.timeAxis().contexts() )
  {
    if ( context.isFirst )
      continue;
    const double x = layout.xOf( context.time );
    painter.drawLine( QPointF( x, plot.bottom() ), QPointF( x, plot.bottom() + 8 * scale ) );
  }
  painter.drawLine( plot.bottomLeft(), plot.bottomRight() );
}

void ChartPainter::paintSeries( QPainter &painter, const ChartSeries &series, const ChartLayout &layout ) const
{
  const double scale = layout.options().scale;
  const QColor colour = mTheme.seriesColour( series.colour );
  const SeriesGeometry geometry = SeriesGeometry::make( series, layout, scale );
  const SavedPainter saved( painter );
  painter.setClipRect( layout.plot().adjusted( 0, -3 * scale, 0, 3 * scale ), Qt::IntersectClip );

  if ( series.spread.size() > 1 )
  {
    QPolygonF band;
    for ( const ChartSpread &spread : series.spread )
      band << QPointF( layout.xOf( spread.time ), layout.yOf( spread.high ) );
    for ( auto spread = series.spread.crbegin(); spread != series.spread.crend(); ++spread )
      band << QPointF( layout.xOf( spread->time ), layout.yOf( spread->low ) );
    QColor soft = colour;
    soft.setAlphaF( 0.18F );
    painter.setPen( Qt::NoPen );
    painter.setBrush( soft );
    painter.drawPolygon( band );
  }
  QPen pen( colour, 1.5 * scale );
  if ( series.isForecast )
    pen.setDashPattern( { 4, 2.5 } );
  pen.setJoinStyle( Qt::BevelJoin );
  pen.setCapStyle( Qt::FlatCap );
  painter.setPen( pen );
  painter.setBrush( Qt::NoBrush );
  for ( const QPolygonF &line : geometry.lines )
    drawCurve( painter, line, scale );

  painter.setPen( Qt::NoPen );
  painter.setBrush( colour );
  for ( const QPointF &point : geometry.points )
    painter.drawEllipse( point, 2.2 * scale, 2.2 * scale );

  painter.setPen( QPen( colour, scale ) );
  painter.setBrush( mTheme.paper );
  for ( const QPointF &point : geometry.hollow )
    painter.drawEllipse( point, 2.6 * scale, 2.6 * scale );
  const double r = 3.2 * scale;
  for ( const QPointF &point : geometry.belowDetection )
    painter.drawPolygon( QPolygonF( { point + QPointF( -r, -r / 2 ), point + QPointF( r, -r / 2 ), point + QPointF( 0, r ) } ) );
}

void ChartPainter::paintLimits( QPainter &painter, const TimeSeriesChart &chart, const ChartLayout &layout ) const
{
  const QRectF &plot = layout.plot();
  const double scale = layout.options().scale;
  QPen pen = flatPen( mTheme.limit, 1.2 * scale );
  pen.setDashPattern( { 5, 3 } );
  painter.setPen( pen );
  for ( const ChartLimit &limit : chart.limits )
  {
    const double y = layout.yOf( limit.value );
    if ( y >= plot.top() - 0.5 && y <= plot.bottom() + 0.5 )
      painter.drawLine( QPointF( plot.left(), y ), QPointF( plot.right(), y ) );
  }
}

void ChartPainter::paintMoment( QPainter &painter, const TimeSeriesChart &chart, const ChartLayout &layout ) const
{
  if ( !chart.moment || *chart.moment < layout.window().from || *chart.moment > layout.window().to )
    return;
  painter.setPen( flatPen( mTheme.moment, 1.6 * layout.options().scale ) );
  const double x = layout.xOf( *chart.moment );
  painter.drawLine( QPointF( x, layout.plot().top() ), QPointF( x, layout.plot().bottom() ) );
}

void ChartPainter::paintText(
  QPainter &painter, const TimeSeriesChart &chart, const ChartLayout &layout, const ChartLayout::Text &text ) const
{
  using Role = ChartLayout::Role;
  const double scale = layout.options().scale;
  painter.setFont( chartFont( layout.fontSize( text.role ), text.role == Role::Title ) );
  QColor colour = mTheme.text;
  switch ( text.role )
  {
    case Role::Title:
    case Role::Subtitle:
    case Role::ValueLabel:
    case Role::TimeLabel:
      break;
    case Role::TimeContext:
    case Role::Unit:
    case Role::Foot:
      colour = mTheme.softText;
      break;
    case Role::Demo:
      colour = mTheme.demo;
      painter.setPen( QPen( colour, scale ) );
      painter.setBrush( Qt::NoBrush );
      painter.drawRoundedRect( text.rect.adjusted( scale / 2, scale / 2, -scale / 2, -scale / 2 ), 3 * scale, 3 * scale );
      break;
    case Role::Legend:
      painter.setPen( flatPen( mTheme.seriesColour( chart.series.at( text.index ).colour ), 2 * scale ) );
      painter.drawLine(
        QPointF( text.rect.left(), text.rect.center().y() ), QPointF( text.rect.left() + 16 * scale, text.rect.center().y() ) );
      break;
    case Role::LimitLabel:
    {
      colour = mTheme.limit;
      QColor halo = mTheme.paper;
      halo.setAlphaF( 0.65F );
      painter.fillRect( text.rect.adjusted( 0, scale, 0, -scale ), halo );
      break;
    }
  }
  painter.setPen( colour );
  painter.drawText( text.rect, text.alignment | Qt::TextSingleLine | Qt::TextDontClip, text.text );
}

} // namespace jinguan
