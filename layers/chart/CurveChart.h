#pragma once

#include "layers/chart/StatChart.h"

#include <QCoreApplication>

namespace jinguan
{

class PlotFrame;

/** Curves of figures over a number, a length or named cases: coverage over sites with its bound, coverage over the radius. */
struct CurveChart : public StatChart
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::CurveChart )

  public:
    struct Point
    {
        double x = 0; //!< place of a category, 0-based, where there are categories
        double y = 0;
        QStringList text; //!< further lines of the read-out
    };
    struct Curve
    {
        QString label;
        int colour = 1; //!< 1-based place in the order of series colours
        bool dashed = false;
        QList<Point> points; //!< by x
    };
    /** A single point with its name beside it. */
    struct Mark
    {
        QString label;
        double x = 0;
        double y = 0;
        int colour = 1;
    };

    QString xName; //!< below the axis
    int xDecimals = 0;
    int yDecimals = 1;
    QStringList categories; //!< names of places from left to right; empty: numbers
    QList<Curve> curves;
    QList<Mark> marks;
    int band = -1; //!< between the first curve and this one the ground is tinted; −1: none

    bool isEmpty() const override;
    QList<ChartKey> legend( const ChartTheme &theme ) const override;
    void draw( ChartCanvas &canvas, const QRectF &body ) const override;
    QList<QStringList> table() const override;

  private:
    double xOf( const PlotFrame &frame, double x ) const;
    QString xText( double x ) const;
    void drawBand( const ChartCanvas &canvas, const PlotFrame &frame ) const;
    void drawCurve( const ChartCanvas &canvas, const PlotFrame &frame, const Curve &curve ) const;
    void drawMarks( const ChartCanvas &canvas, const PlotFrame &frame ) const;
};

} // namespace jinguan
