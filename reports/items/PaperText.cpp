#include "reports/items/PaperText.h"

#include "layers/QgisRuntime.h"

#include <QFontMetricsF>
#include <QTextLayout>

namespace jinguan::papertext
{

QFont font( double points, bool bold )
{
  QFont font;
  font.setFamilies( { QgisRuntime::fontFamily() } );
  font.setPixelSize( qMax( 1, qRound( points * unitsPerPoint ) ) );
  font.setWeight( bold ? QFont::Bold : QFont::Normal );
  font.setHintingPreference( QFont::PreferNoHinting );
  font.setStyleHint( QFont::SansSerif );
  // The font swaps digits in Latin words for variants that have no code point: they would be lost as text in a PDF.
  font.setStyleStrategy( QFont::PreferNoShaping );
  return font;
}

double width( const QString &text, double points, bool bold )
{
  return QFontMetricsF( font( points, bold ) ).horizontalAdvance( text );
}

double lineHeight( double points )
{
  return points * unitsPerPoint * 1.4;
}

QStringList wrapped( const QString &text, double points, double width, bool bold )
{
  QStringList lines;
  for ( const QString &paragraph : text.split( QLatin1Char( '\n' ) ) )
  {
    QTextLayout layout( paragraph, font( points, bold ) );
    QTextOption option;
    option.setWrapMode( QTextOption::WrapAtWordBoundaryOrAnywhere );
    layout.setTextOption( option );
    layout.beginLayout();
    for ( QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine() )
    {
      line.setLineWidth( width );
      lines << paragraph.mid( line.textStart(), line.textLength() ).trimmed();
    }
    layout.endLayout();
    if ( paragraph.isEmpty() )
      lines << QString();
  }
  return lines;
}

double fittingSize( const QString &text, double points, double smallest, double width, bool bold )
{
  for ( double size = points; size > smallest; size -= 0.5 )
    if ( papertext::width( text, size, bold ) <= width )
      return size;
  return smallest;
}

double drawnSize( const QString &text, double points, double width, bool bold )
{
  constexpr double mostCondensed = 0.6;
  const double least = papertext::width( text, points, bold ) * mostCondensed;
  return least > width ? points * width / least : points;
}

void draw( QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &text, double points, bool bold )
{
  if ( text.isEmpty() || rect.width() <= 0 )
    return;
  const double size = drawnSize( text, points, rect.width(), bold );
  const double natural = width( text, size, bold );
  const double squeeze = qMin( 1.0, rect.width() / natural );
  const double drawn = natural * squeeze;
  const double x = alignment & Qt::AlignRight ? rect.right() - drawn
    : alignment & Qt::AlignHCenter            ? rect.center().x() - drawn / 2
                                              : rect.left();
  const QFont type = font( size, bold );
  const QFontMetricsF metrics( type );
  const double middle = alignment & Qt::AlignTop ? rect.top() + lineHeight( size ) / 2 : rect.center().y();
  const double baseline = middle + ( metrics.capHeight() > 0 ? metrics.capHeight() : metrics.ascent() * 0.75 ) / 2;
  painter.save();
  painter.setFont( type );
  painter.translate( x, baseline );
  painter.scale( squeeze, 1 );
  painter.drawText( QPointF( 0, 0 ), text );
  painter.restore();
}

} // namespace jinguan::papertext
