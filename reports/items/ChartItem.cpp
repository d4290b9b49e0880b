#include "reports/items/ChartItem.h"

#include "layers/chart/ChartPainter.h"

namespace jinguan
{

ChartItem::ChartItem( QgsLayout *layout, const QString &id, const TimeSeriesChart &chart, double points )
  : PaperItem( layout, id ), mChart( chart ), mPoints( points )
{}

void ChartItem::paintPaper( QPainter &painter, const QRectF &area ) const
{
  ChartOptions options;
  options.scale = 2540.0 / 96;
  options.fontPixels = mPoints * 96 / 72;
  options.background = false;
  ChartPainter().paint( painter, mChart, area, options );
}

} // namespace jinguan
