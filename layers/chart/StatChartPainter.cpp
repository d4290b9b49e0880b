#include "layers/chart/StatChartPainter.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace jinguan
{

namespace
{
constexpr double sTitle = 1.15;
constexpr double sFoot = 0.85;
constexpr double sPad = 8;
constexpr double sLeastBody = 0.55; //!< share of the height that the body keeps before the foot is shortened
} // namespace

void StatChartPainter::paint(
  QPainter &painter, const StatChart &chart, const QRectF &rect, const ChartOptions &options, QList<ChartHit> *hits ) const
{
  painter.save();
  painter.setRenderHint( QPainter::Antialiasing );
  painter.setRenderHint( QPainter::TextAntialiasing );
  painter.setClipRect( rect, Qt::IntersectClip );
  if ( options.background )
    painter.fillRect( rect, mTheme.paper );
  ChartCanvas canvas( painter, mTheme, options, hits );
  const double pad = canvas.px( sPad );
  QRectF inner = rect.adjusted( pad, pad / 2, -pad, -pad / 2 );
  if ( options.title )
    inner.setTop( paintTitle( canvas, chart, inner ) );
  const QList<ChartKey> entries = options.legend && !chart.isEmpty() ? chart.legend( mTheme ) : QList<ChartKey>();
  const double legend = legendHeight( canvas, entries, inner, false );
  if ( legend < inner.height() * 0.35 )
  {
    legendHeight( canvas, entries, inner, true );
    inner.setTop( inner.top() + legend );
  }
  if ( options.foot )
  {
    QStringList lines = wrapped( canvas, footLines( chart ), inner.width() );
    const double line = canvas.lineHeight( sFoot );
    // Definitions go before source and edition, which stand last.
    while ( lines.size() > 1 && static_cast<double>( lines.size() ) * line > inner.height() * ( 1 - sLeastBody ) )
      lines.removeAt( lines.size() - 2 );
    if ( static_cast<double>( lines.size() ) * line > inner.height() * ( 1 - sLeastBody ) )
      lines.clear();
    double y = inner.bottom() - static_cast<double>( lines.size() ) * line;
    inner.setBottom( y - canvas.px( 2 ) );
    for ( const QString &text : std::as_const( lines ) )
    {
      canvas.text(
        QRectF( inner.left(), y, inner.width(), line ), Qt::AlignLeft | Qt::AlignVCenter, text, { sFoot, false, mTheme.softText } );
      y += line;
    }
  }
  if ( chart.isEmpty() )
  {
    painter.setFont( chartFont( canvas.px( options.fontPixels ) ) );
    painter.setPen( mTheme.softText );
    const QString text = chart.head.emptyText.isEmpty()
      ? tr( "There are no valid values in this period. Choose other stations, indicators or days." )
      : chart.head.emptyText;
    painter.drawText( inner.adjusted( pad, pad, -pad, -pad ), Qt::AlignCenter | Qt::TextWordWrap, text );
  }
  else
  {
    chart.draw( canvas, inner );
  }
  painter.restore();
}

QImage StatChartPainter::image( const StatChart &chart, const QSize &size, const ChartOptions &options ) const
{
  QImage image( size, QImage::Format_ARGB32_Premultiplied );
  image.setDotsPerMeterX( qRound( options.scale * 96 / 0.0254 ) );
  image.setDotsPerMeterY( image.dotsPerMeterX() );
  image.fill( options.background ? mTheme.paper : QColor( Qt::transparent ) );
  QPainter painter( &image );
  paint( painter, chart, QRectF( QPointF( 0, 0 ), QSizeF( size ) ), options );
  return image;
}

double StatChartPainter::paintTitle( const ChartCanvas &canvas, const StatChart &chart, const QRectF &rect ) const
{
  const double line = canvas.lineHeight( sTitle );
  const double gap = canvas.px( sPad );
  double right = rect.right();
  if ( chart.head.isDemo )
  {
    const QString mark = tr( "Demo" );
    const double width = canvas.width( mark, sFoot ) + canvas.px( 12 );
    const QRectF box( right - width, rect.top() + canvas.px( 1 ), width, line - canvas.px( 2 ) );
    QPainter &painter = canvas.painter();
    painter.setPen( canvas.pen( mTheme.demo ) );
    painter.setBrush( Qt::NoBrush );
    painter.drawRoundedRect(
      box.adjusted( canvas.px( 0.5 ), canvas.px( 0.5 ), -canvas.px( 0.5 ), -canvas.px( 0.5 ) ), canvas.px( 3 ), canvas.px( 3 ) );
    canvas.text( box, Qt::AlignCenter, mark, { sFoot, false, mTheme.demo } );
    right -= width + gap;
  }
  QStringList rest = { chart.head.place, chart.head.period };
  rest.removeAll( QString() );
  const QString subtitle = rest.join( QStringLiteral( " · " ) );
  const double titleWidth = canvas.width( chart.head.title, sTitle, true );
  const double room = right - rect.left();
  if ( titleWidth + gap + canvas.width( subtitle ) <= room )
  {
    canvas.text(
      QRectF( rect.left(), rect.top(), titleWidth, line ), Qt::AlignLeft | Qt::AlignVCenter, chart.head.title, { sTitle, true, {} } );
    canvas.text(
      QRectF( rect.left() + titleWidth + gap, rect.top(), room - titleWidth - gap, line ), Qt::AlignLeft | Qt::AlignVCenter, subtitle );
    return rect.top() + line;
  }
  canvas.text( QRectF( rect.left(), rect.top(), room, line ), Qt::AlignLeft | Qt::AlignVCenter,
    canvas.elided( chart.head.title, room, sTitle, true ), { sTitle, true, {} } );
  const double below = canvas.lineHeight();
  canvas.text( QRectF( rect.left(), rect.top() + line, rect.width(), below ), Qt::AlignLeft | Qt::AlignVCenter,
    canvas.elided( subtitle, rect.width() ) );
  return rect.top() + line + below;
}

void StatChartPainter::paintMark( const ChartCanvas &canvas, const ChartKey &entry, const QRectF &swatch )
{
  QPainter &painter = canvas.painter();
  const QPointF middle = swatch.center();
  const double half = canvas.px( 5 );
  painter.setBrush( Qt::NoBrush );
  switch ( entry.mark )
  {
    case ChartKey::Mark::Box:
      painter.fillRect( QRectF( middle - QPointF( half, half ), middle + QPointF( half, half ) ), entry.colour );
      break;
    case ChartKey::Mark::Line:
    case ChartKey::Mark::Dashed:
      painter.setPen( canvas.pen( entry.colour, 2, entry.mark == ChartKey::Mark::Dashed ) );
      painter.drawLine( QPointF( swatch.left(), middle.y() ), QPointF( swatch.right(), middle.y() ) );
      break;
    case ChartKey::Mark::Dot:
      painter.setPen( Qt::NoPen );
      painter.setBrush( entry.colour );
      painter.drawEllipse( middle, canvas.px( 3.5 ), canvas.px( 3.5 ) );
      break;
    case ChartKey::Mark::Hollow:
      painter.setPen( canvas.pen( entry.colour ) );
      painter.drawRect( QRectF( middle - QPointF( half, half ), middle + QPointF( half, half ) ) );
      break;
  }
}

double StatChartPainter::legendHeight( const ChartCanvas &canvas, const QList<ChartKey> &entries, const QRectF &rect, bool paint ) const
{
  if ( entries.isEmpty() )
    return 0;
  const double line = canvas.lineHeight();
  const double swatch = canvas.px( 16 );
  const double gap = canvas.px( 5 );
  double x = rect.left();
  double y = rect.top();
  for ( const ChartKey &entry : entries )
  {
    const QString label = canvas.elided( entry.label, rect.width() - swatch - gap );
    const double width = swatch + gap + canvas.width( label );
    if ( x > rect.left() && x + width > rect.right() )
    {
      x = rect.left();
      y += line;
    }
    if ( paint )
    {
      paintMark( canvas, entry, QRectF( x, y, swatch, line ) );
      canvas.text( QRectF( x + swatch + gap, y, width, line ), Qt::AlignLeft | Qt::AlignVCenter, label );
    }
    x += width + canvas.px( 14 );
  }
  return y + line - rect.top();
}

QStringList StatChartPainter::wrapped( const ChartCanvas &canvas, const QStringList &lines, double width )
{
  QStringList result;
  for ( const QString &line : lines )
  {
    // Texts of a foot are joined by " · ": a line breaks there.
    QString now;
    for ( const QString &part : line.split( QStringLiteral( " · " ) ) )
    {
      const QString longer = now.isEmpty() ? part : now + QStringLiteral( " · " ) + part;
      if ( !now.isEmpty() && canvas.width( longer, sFoot ) > width )
      {
        result << canvas.elided( now, width, sFoot );
        now = part;
      }
      else
      {
        now = longer;
      }
    }
    result << canvas.elided( now, width, sFoot );
  }
  return result;
}

QStringList StatChartPainter::footLines( const StatChart &chart )
{
  QStringList first;
  if ( !chart.isEmpty() && chart.head.validInputs > 0 ) // a chart of computed figures has none
    first << tr( "%1 valid values" ).arg( QLocale( QLocale::English ).toString( chart.head.validInputs ) );
  first << chart.head.notes;
  QStringList last;
  if ( chart.head.isDemo )
    last << tr( "invented values for demonstration" );
  if ( !chart.head.source.isEmpty() )
    last << tr( "Source: %1" ).arg( chart.head.source );
  if ( !chart.head.edition.isEmpty() )
    last << tr( "Standard: %1" ).arg( chart.head.edition );
  QStringList lines;
  for ( const QStringList &line : { first, last } )
  {
    if ( !line.isEmpty() )
      lines << line.join( QStringLiteral( " · " ) );
  }
  return lines;
}

} // namespace jinguan
