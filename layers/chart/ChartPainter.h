#pragma once

#include "layers/chart/ChartLayout.h"
#include "layers/chart/ChartTheme.h"

#include <QImage>

class QPainter;

namespace jinguan
{

/**
 * Paints a chart of readings over time with QPainter, without a widget: on screen, in print and on the command line alike. Draws vectors
 * only, so that a PDF stays sharp and its text selectable.
 *
 * \code
 * ChartPainter( ChartTheme::standard( ChartTheme::Mode::Light ) ).paint( painter, chart, rect, { .scale = 300 / 96. } );
 * \endcode
 */
class ChartPainter
{
  public:
    explicit ChartPainter( const ChartTheme &theme = ChartTheme::standard( ChartTheme::Mode::Light ) ) : mTheme( theme ) {}

    /** Lays \a chart out in \a rect (painter units) and paints it; returns the layout. */
    ChartLayout paint( QPainter &painter, const TimeSeriesChart &chart, const QRectF &rect, const ChartOptions &options = {} ) const;

    /** Paints with a layout made before from the same chart. */
    void paint( QPainter &painter, const TimeSeriesChart &chart, const ChartLayout &layout ) const;

    /** Paints the curves of \a chart alone so that they fill \a plot; values that are not valid are left out. */
    void paintCurves( QPainter &painter, const TimeSeriesChart &chart, const QRectF &plot ) const;

    /** An image of \a size pixels at \a scale times 96 dpi. */
    QImage image( const TimeSeriesChart &chart, const QSize &size, const ChartOptions &options = {} ) const;

    const ChartTheme &theme() const { return mTheme; }

  private:
    void paintBands( QPainter &painter, const TimeSeriesChart &chart, const ChartLayout &layout ) const;
    void paintGrid( QPainter &painter, const ChartLayout &layout ) const;
    void paintSeries( QPainter &painter, const ChartSeries &series, const ChartLayout &layout ) const;
    void paintLimits( QPainter &painter, const TimeSeriesChart &chart, const ChartLayout &layout ) const;
    void paintMoment( QPainter &painter, const TimeSeriesChart &chart, const ChartLayout &layout ) const;
    void paintText( QPainter &painter, const TimeSeriesChart &chart, const ChartLayout &layout, const ChartLayout::Text &text ) const;

    ChartTheme mTheme;
};

} // namespace jinguan
