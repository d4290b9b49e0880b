#pragma once

#include "layers/chart/StatChart.h"
#include "reports/items/PaperItem.h"

namespace jinguan
{

/** A chart of any kind of the workbench on paper, painted by StatChartPainter as vectors. */
class StatChartItem : public PaperItem
{
    Q_OBJECT

  public:
    /** \a points is the size of ordinary text. */
    StatChartItem( QgsLayout *layout, const QString &id, StatChartPtr chart, double points );

    const StatChart &chart() const { return *mChart; }

  protected:
    void paintPaper( QPainter &painter, const QRectF &area ) const override;

  private:
    StatChartPtr mChart;
    double mPoints = 7;
};

} // namespace jinguan
