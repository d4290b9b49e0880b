#pragma once

#include "layers/chart/StatChart.h"
#include "layers/chart/TimeSeriesChart.h"
#include "monitoring/SampleStatistics.h"

#include <QCoreApplication>

namespace jinguan
{

/** Places along the way of water, source to tap or upstream to downstream: what each indicator does between them, with the limits of each place. */
struct ChainChart : public StatChart
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::ChainChart )

  public:
    struct Value
    {
        std::optional<sample::Box> box; //!< none: no valid value there
        QList<ChartLimit> limits;       //!< of that place
    };
    struct Panel
    {
        QString title;
        QString unit;
        int decimals = 2;
        QList<Value> values; //!< by place
    };
    QStringList places;
    QStringList kinds; //!< what each place is
    QList<Panel> panels;

    bool isEmpty() const override;
    QList<ChartKey> legend( const ChartTheme &theme ) const override;
    void draw( ChartCanvas &canvas, const QRectF &body ) const override;
    QList<QStringList> table() const override;

  private:
    void drawPanel( ChartCanvas &canvas, const Panel &panel, const QRectF &rect, double left, bool last ) const;
    QStringList readOut( const Panel &panel, qsizetype place ) const;
    double leftOf( const ChartCanvas &canvas, const Panel &panel, const QRectF &rect, bool last ) const;
};

} // namespace jinguan
