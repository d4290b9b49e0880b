#pragma once

#include "layers/chart/TimeSeriesChart.h"

#include <QPixmap>
#include <QPointer>
#include <QWidget>

namespace jinguan
{

class ChartView;

/**
 * A strip under a chart that shows the whole of its curves and which part of it the chart shows: a window to be dragged, with a handle at
 * either end; a click beside it brings it there. Keys: arrows move, with Shift they move the end, with Ctrl the begin, + and − zoom, Home shows all.
 */
class ChartNavigator : public QWidget
{
    Q_OBJECT

  public:
    explicit ChartNavigator( QWidget *parent = nullptr );

    /** The chart to be led and followed. */
    void setView( ChartView *view );

    /** The window as drawn, in pixels; the whole plot when all is shown. */
    QRectF windowRect() const;
    /** Where the curves are drawn. */
    QRectF plotRect() const;

    QSize sizeHint() const override { return { 340, 50 }; }
    QSize minimumSizeHint() const override { return { 160, 44 }; }

  protected:
    void paintEvent( QPaintEvent *event ) override;
    void resizeEvent( QResizeEvent *event ) override;
    void mousePressEvent( QMouseEvent *event ) override;
    void mouseMoveEvent( QMouseEvent *event ) override;
    void mouseReleaseEvent( QMouseEvent *event ) override;
    void mouseDoubleClickEvent( QMouseEvent *event ) override;
    void wheelEvent( QWheelEvent *event ) override;
    void keyPressEvent( QKeyEvent *event ) override;
    void changeEvent( QEvent *event ) override;

  private:
    enum class Part
    {
      None,
      Begin,
      Body,
      End
    };

    void rebuild();
    void paintWhole();
    Part partAt( const QPointF &position ) const;
    double xOf( UtcSeconds time ) const;
    UtcSeconds timeAt( double x ) const;
    void moveTo( Part part, const TimeRange &window );

    QPointer<ChartView> mView;
    TimeSeriesChart mWhole; //!< the curves, coarsely, over their whole time
    TimeRange mExtent;
    QPixmap mCache;
    Part mDrag = Part::None;
    double mPressedX = 0;
    TimeRange mPressedWindow;
};

} // namespace jinguan
