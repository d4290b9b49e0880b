#include "reports/items/PhotoItem.h"

#include "reports/items/PaperText.h"

#include <QPainter>

namespace jinguan
{

namespace
{
constexpr double sLine = 10; //!< hundredths of a millimetre
} // namespace

PhotoItem::PhotoItem( QgsLayout *layout, const QString &id, const QImage &image, const QString &missing, double points )
  : PaperItem( layout, id ), mImage( image ), mMissing( missing ), mPoints( points )
{}

void PhotoItem::paintPaper( QPainter &painter, const QRectF &area ) const
{
  painter.setPen( QPen( Qt::gray, sLine ) );
  painter.setBrush( Qt::NoBrush );
  if ( mImage.isNull() )
  {
    painter.drawRect( area );
    papertext::draw( painter, area.adjusted( 100, 100, -100, -100 ), Qt::AlignCenter, mMissing, mPoints );
    return;
  }
  const QSizeF size = QSizeF( mImage.size() ).scaled( area.size(), Qt::KeepAspectRatio );
  const QRectF place( area.left() + ( area.width() - size.width() ) / 2, area.top() + ( area.height() - size.height() ) / 2, size.width(),
    size.height() );
  painter.setRenderHint( QPainter::SmoothPixmapTransform );
  painter.drawImage( place, mImage );
  painter.drawRect( place );
}

} // namespace jinguan
