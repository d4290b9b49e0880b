#include "reports/items/PaperItem.h"

#include <QPainter>

#include <qgslayoutitemregistry.h>
#include <qgslayoututils.h>

namespace jinguan
{

PaperItem::PaperItem( QgsLayout *layout, const QString &id ) : QgsLayoutItem( layout )
{
  setId( id );
  setFrameEnabled( false );
  setBackgroundEnabled( false );
}

void PaperItem::draw( QgsLayoutItemRenderContext &context )
{
  QPainter *painter = context.renderContext().painter();
  const double hundredth = context.renderContext().convertToPainterUnits( 0.01, Qgis::RenderUnit::Millimeters );
  painter->save();
  painter->setRenderHint( QPainter::Antialiasing );
  painter->scale( hundredth, hundredth );
  paintPaper( *painter, QRectF( 0, 0, rect().width() * 100, rect().height() * 100 ) );
  painter->restore();
}

} // namespace jinguan
