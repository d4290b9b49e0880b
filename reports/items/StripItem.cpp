#include "reports/items/StripItem.h"

#include "reports/items/PaperText.h"

namespace jinguan
{

StripItem::StripItem( QgsLayout *layout, const QString &id, const QList<Field> &fields, double points, bool equalWidths )
  : PaperItem( layout, id ), mFields( fields ), mPoints( points ), mEqualWidths( equalWidths )
{}

QString StripItem::textOf( const Field &field )
{
  return field.name + ( field.name.endsWith( QLatin1Char( ':' ) ) ? QStringLiteral( " " ) : QString() ) + field.value;
}

QList<double> StripItem::textWidths( double width ) const
{
  const double pad = mPoints * papertext::unitsPerPoint * 0.5;
  const double roomToSign = mPoints * papertext::unitsPerPoint * 6;
  QList<double> widths;
  double total = 0;
  for ( const Field &field : mFields )
  {
    const double value = field.value.isEmpty() && !field.name.isEmpty() ? roomToSign : papertext::width( field.value, mPoints );
    widths << ( mEqualWidths ? 1 : 2 * pad + papertext::width( field.name, mPoints ) + value );
    total += widths.constLast();
  }
  for ( double &one : widths )
    one = one * width / total - 2 * pad;
  return widths;
}

void StripItem::paintPaper( QPainter &painter, const QRectF &area ) const
{
  const double pad = mPoints * papertext::unitsPerPoint * 0.5;
  const QList<double> widths = textWidths( area.width() );
  painter.setPen( QPen( Qt::black, 18 ) );
  painter.setBrush( Qt::NoBrush );
  painter.drawRect( area );
  double x = area.left();
  for ( qsizetype i = 0; i < mFields.size(); ++i )
  {
    const QRectF cell( x, area.top(), widths.at( i ) + 2 * pad, area.height() );
    painter.setPen( QPen( Qt::black, 10 ) );
    if ( i > 0 )
      painter.drawLine( cell.topLeft(), cell.bottomLeft() );
    painter.setPen( Qt::black );
    const Field &field = mFields.at( i );
    papertext::draw(
      painter, cell.adjusted( pad, 0, -pad, 0 ), field.name.isEmpty() ? Qt::AlignHCenter : Qt::AlignLeft, textOf( field ), mPoints );
    x += cell.width();
  }
}

} // namespace jinguan
