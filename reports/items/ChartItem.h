#pragma once

#include "layers/chart/TimeSeriesChart.h"
#include "reports/items/PaperItem.h"

namespace jinguan
{

/** A chart of readings on paper, painted by ChartPainter as vectors. */
class ChartItem : public PaperItem
{
    Q_OBJECT

  public:
    /** \a points is the size of ordinary text. */
    ChartItem( QgsLayout *layout, const QString &id, const TimeSeriesChart &chart, double points );

    const TimeSeriesChart &chart() const { return mChart; }

  protected:
    void paintPaper( QPainter &painter, const QRectF &area ) const override;

  private:
    TimeSeriesChart mChart;
    double mPoints = 7;
};

} // namespace jinguan
