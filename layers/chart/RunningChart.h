#pragma once

#include "layers/chart/StatChart.h"

#include <QCoreApplication>

namespace jinguan
{

class PlotFrame;

/** Curves over the days of a stretch of time against limits: a figure as it ran through the year, beside last year's, and the target it is held to. */
struct RunningChart : public StatChart
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::RunningChart )

  public:
    struct Point
    {
        UtcSeconds time = 0;
        std::optional<double> value; //!< nothing: the line is broken here
        QString text {};             //!< further line of the read-out
    };
    struct Curve
    {
        QString label;
        int colour = 1; //!< 1-based place in the order of series colours
        bool dashed = false;
        QList<Point> points; //!< by time
    };
    /** A level the curves are held to. */
    struct Level
    {
        double value = 0;
        QString label;
    };

    TimeRange window;
    int decimals = 1;
    QList<Curve> curves;
    QList<Level> levels;

    bool isEmpty() const override;
    QList<ChartKey> legend( const ChartTheme &theme ) const override;
    void draw( ChartCanvas &canvas, const QRectF &body ) const override;
    QList<QStringList> table() const override;

  private:
    void drawCurve( const ChartCanvas &canvas, const PlotFrame &frame, const Curve &curve ) const;
};

} // namespace jinguan
