#pragma once

#include "layers/chart/AxisTicks.h"
#include "layers/chart/StatChart.h"

namespace jinguan
{

/** Axes and grid of a chart with values upwards: values, categories or local time from left to right. */
class PlotFrame
{
  public:
    struct Setup
    {
        double low = 0; //!< values that must be seen
        double high = 1;
        QString unit;           //!< above the value axis
        QString xTitle;         //!< below the axis
        QStringList categories; //!< labels of equally wide places
        TimeRange window;       //!< times, when from < to
        double xLow = 0;        //!< else values
        double xHigh = 1;
        double left = 0; //!< least room for value labels, so that panels stand below each other
        bool xLabels = true;
    };

    PlotFrame( const ChartCanvas &canvas, const QRectF &rect, const Setup &setup );

    /** Room that the value labels of \a setup take. */
    static double leftOf( const ChartCanvas &canvas, const QRectF &rect, const Setup &setup );

    void drawGrid() const;
    void drawAxis() const;

    const QRectF &plot() const { return mPlot; }
    const ValueAxis &values() const { return mValues; }
    double yOf( double value ) const;
    double xOf( double value ) const;
    double xOf( UtcSeconds time ) const;
    double xOfCategory( double index ) const; //!< 0 is the middle of the first
    double categoryWidth() const;

    /** A dashed line at \a value with its name at the right edge, where the value lies on the axis. */
    void drawLimit( double value, const QString &label ) const;
    void drawBand( double from, double to, const QColor &colour ) const;
    /** Adds a limit to the values seen when it lies within reach of them. */
    static void include( Setup &setup, double limit );

  private:
    static ValueAxis valueAxis( const ChartCanvas &canvas, const QRectF &rect, const Setup &setup );
    static double bottomOf( const ChartCanvas &canvas, const Setup &setup );
    void drawTimeLabels() const;
    void drawCategoryLabels() const;
    void drawValueLabels() const;

    const ChartCanvas &mCanvas;
    QRectF mRect;
    Setup mSetup;
    QRectF mPlot;
    ValueAxis mValues;
    ValueAxis mXValues;
    TimeAxis mTimes;
    mutable QList<QRectF> mLimitTexts; //!< places taken by names of limits
};

} // namespace jinguan
