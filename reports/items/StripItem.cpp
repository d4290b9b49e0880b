#include "reports/items/StripItem.h"

#include "reports/items/PaperText.h"

namespace jinguan
{

StripItem::StripItem( QgsLayout *layout, const QString &id, const QList<Field> &fields, double points, bool equalWidths )
  : PaperItem( layout, id ), mFields( fields ), mPoints( points ), mEqualWidths( equalWidths )
{}

void StripItem::paintPaper( QPainter &painter, const QRectF &area ) const
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

  painter.setPen( QPen( Qt::black, 18 ) );
  painter.setBrush( Qt::NoBrush );
  painter.drawRect( area );
  double x = area.left();
  for ( qsizetype i = 0; i < mFields.size(); ++i )
  {
    const double width = widths.at( i ) * area.width() / total;
    const QRectF cell( x, area.top(), width, area.height() );
    painter.setPen( QPen( Qt::black, 10 ) );
    if ( i > 0 )
      painter.drawLine( cell.topLeft(), cell.bottomLeft() );
    painter.setPen( Qt::black );
    const Field &field = mFields.at( i );
    const QString space = field.name.endsWith( QLatin1Char( ':' ) ) ? QStringLiteral( " " ) : QString();
    papertext::draw( painter, cell.adjusted( pad, 0, -pad, 0 ), field.name.isEmpty() ? Qt::AlignHCenter : Qt::AlignLeft,
      field.name + space + field.value, mPoints );
    x += width;
  }
}

} // namespace jinguan
