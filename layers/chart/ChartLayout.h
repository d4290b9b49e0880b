#pragma once

#include "layers/chart/AxisTicks.h"
#include "layers/chart/TimeSeriesChart.h"

#include <QCoreApplication>
#include <QPointF>
#include <QRectF>

#include <optional>

namespace jinguan
{

/** How a chart is laid out. */
struct ChartOptions
{
    double scale = 1;       //!< painter units per pixel of 1/96 inch: 1 on screen, 300/96 on a 300 dpi printer
    double fontPixels = 12; //!< size of ordinary text before scaling
    bool title = true;
    bool legend = true; //!< only drawn with more than one curve
    bool foot = true;
    bool background = true; //!< fill with the paper colour
};

/**
 * Where everything of a chart stands in a rectangle: plot, axes, and every text with its place. No two texts overlap and none leaves the
 * rectangle; what finds no room (foot, legend, title, in this order) is left out. Maps between pixels, times and values.
 */
class ChartLayout
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::ChartLayout )

  public:
    enum class Role
    {
      Title,
      Subtitle,
      Demo,
      Legend,
      Unit,
      TimeLabel,
      TimeContext,
      ValueLabel,
      LimitLabel,
      Foot
    };

    struct Text
    {
        Role role = Role::Title;
        QRectF rect;
        QString text;
        int alignment = Qt::AlignLeft | Qt::AlignVCenter;
        int index = 0; //!< curve of a legend entry, limit of a limit label
    };

    struct Hit
    {
        int series = 0;
        int point = 0;
        QPointF at;
        double distance = 0; //!< in painter units
    };

    ChartLayout() = default;
    ChartLayout( const TimeSeriesChart &chart, const QRectF &rect, const ChartOptions &options );

    /** A layout of curves alone that fill \a plot, without axes and texts. */
    static ChartLayout bare( const TimeSeriesChart &chart, const QRectF &plot );

    const QRectF &rect() const { return mRect; }
    const QRectF &plot() const { return mPlot; }
    const ChartOptions &options() const { return mOptions; }
    const TimeRange &window() const { return mWindow; }
    const TimeAxis &timeAxis() const { return mTimeAxis; }
    const ValueAxis &valueAxis() const { return mValueAxis; }
    const QList<Text> &texts() const { return mTexts; }

    double xOf( UtcSeconds time ) const;
    double yOf( double value ) const;
    UtcSeconds timeAt( double x ) const;
    double valueAt( double y ) const;

    /** The point of \a chart nearest to \a position within \a reach painter units: nearest in time first, then in value. */
    std::optional<Hit> hitTest( const TimeSeriesChart &chart, const QPointF &position, double reach ) const;

    /** Indexes [first, last) of the points of \a series inside \a window, and one more on either side, so that lines reach the edges. */
    static std::pair<qsizetype, qsizetype> visibleRange( const ChartSeries &series, const TimeRange &window );

    double fontSize( Role role ) const;

  private:
    bool arrange( const TimeSeriesChart &chart );
    void chooseValueAxis( const TimeSeriesChart &chart, double height );
    double addTitle( const TimeSeriesChart &chart, double y );
    double addLegend( const TimeSeriesChart &chart, double y );
    double addFoot( const TimeSeriesChart &chart );
    void addTimeTexts();
    void addValueTexts();
    void addLimitTexts( const TimeSeriesChart &chart );
    double measure( const QString &text, Role role ) const;
    double lineHeight( Role role ) const;
    double px( double pixels ) const { return pixels * mOptions.scale; }

    QRectF mRect;
    QRectF mPlot;
    ChartOptions mOptions;
    TimeRange mWindow;
    TimeAxis mTimeAxis;
    ValueAxis mValueAxis;
    QList<Text> mTexts;
};

} // namespace jinguan
