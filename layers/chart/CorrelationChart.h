#pragma once

#include "layers/chart/StatChart.h"

#include <QCoreApplication>

namespace jinguan
{

/** Correlation of pairs of stations over their distance, with the coefficient from which on a pair is called redundant. */
struct CorrelationChart : public StatChart
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::CorrelationChart )

  public:
    struct Pair
    {
        QString name; //!< of both stations
        double kilometres = 0;
        double coefficient = 0;
        int count = 0;
        bool isDemo = false;
        bool isMarked = false; //!< drawn larger: of the station chosen beside the chart
    };
    QList<Pair> pairs;
    double redundant = 1;

    bool isEmpty() const override { return pairs.isEmpty(); }
    QList<ChartKey> legend( const ChartTheme &theme ) const override;
    void draw( ChartCanvas &canvas, const QRectF &body ) const override;
    QList<QStringList> table() const override;

  private:
    QStringList readOut( const Pair &pair ) const;
};

} // namespace jinguan
