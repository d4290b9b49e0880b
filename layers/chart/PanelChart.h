#pragma once

#include "layers/chart/PlotFrame.h"
#include "layers/chart/TimeSeriesChart.h"

#include <QCoreApplication>

namespace jinguan
{

/**
 * Many stations and indicators over one time axis, a panel for each unit; or periods laid over each other. Lines break at gaps and at values that
 * are not valid, which are hollow.
 */
struct PanelChart : public StatChart
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::PanelChart )

  public:
    struct Curve
    {
        QString label;
        int colour = 1;
        bool dashed = false;       //!< an earlier period
        qint64 longestStep = 5400; //!< seconds between points that are joined
        QList<ChartPoint> points;  //!< at their place on the axis, in order
        QList<UtcSeconds> times;   //!< when they were, where that is another time; else empty
    };
    struct Panel
    {
        QString title;
        QString unit;
        int decimals = 0;
        QList<Curve> curves;
        QList<ChartLimit> limits;
        QList<ChartBand> bands;
    };
    TimeRange window; //!< shown
    std::optional<UtcSeconds> moment;
    QList<Panel> panels;

    bool isEmpty() const override;
    QList<ChartKey> legend( const ChartTheme &theme ) const override;
    void draw( ChartCanvas &canvas, const QRectF &body ) const override;
    QList<QStringList> table() const override;

  private:
    PlotFrame::Setup setupOf( const Panel &panel, bool last ) const;
    void drawCurve( ChartCanvas &canvas, const PlotFrame &frame, const Curve &curve ) const;
    QStringList readOut( const Panel &panel, UtcSeconds from, UtcSeconds to ) const;
};

} // namespace jinguan
