#include "reports/items/StatChartItem.h"

#include "layers/chart/StatChartPainter.h"

namespace jinguan
{

StatChartItem::StatChartItem( QgsLayout *layout, const QString &id, StatChartPtr chart, double points )
  : PaperItem( layout, id ), mChart( std::move( chart ) ), mPoints( points )
{}

void StatChartItem::paintPaper( QPainter &painter, const QRectF &area ) const
{
  ChartOptions options;
  options.scale = 2540.0 / 96;
  options.fontPixels = mPoints * 96 / 72;
  options.background = false;
  StatChartPainter().paint( painter, *mChart, area, options );
}

} // namespace jinguan
