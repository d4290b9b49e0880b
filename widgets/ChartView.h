#pragma once

#include "layers/chart/ChartPainter.h"
#include "widgets/CurveDigests.h"
#include "widgets/SeriesLoader.h"

#include <QPixmap>
#include <QTimer>
#include <QWidget>

#include <optional>

namespace jinguan
{

/**
 * A chart to look into, of ten readings or ten million (EnvelopeSource): wheel zooms around the pointer, dragging moves, Shift and dragging zooms to a box, hovering reads a value out, a
 * click chooses a moment. Keys: arrows move, + and − zoom, Home shows all, Ctrl+C copies the values, Ctrl+E exports.
 */
class ChartView : public QWidget
{
    Q_OBJECT

  public:
    static constexpr qint64 shortestWindow = 600; //!< seconds

    explicit ChartView( QWidget *parent = nullptr );

    /** Reads charts for load(); give it an opener first. */
    SeriesLoader *loader() { return &mLoader; }
    /**
     * Reads the curves of \a request in the background and shows them; with \a keepView in the window and between the values that are shown
     * when they arrive (updateChart()).
     */
    void load( const SeriesRequest &request, bool keepView = false );

    void setChart( const TimeSeriesChart &chart );
    const TimeSeriesChart &chart() const { return mChart; }
    const ChartLayout &chartLayout() const;

    /**
     * Shows \a chart in the place of one of the same readings that has grown since: what was zoomed or moved to by hand stays, and the read-out
     * at the pointer, and a drag that goes on.
     */
    void updateChart( const TimeSeriesChart &chart );
    /** Finer points of the window are still being read. */
    bool isRefining() const { return mDigests.isReading(); }

    /** Shows [from, to) of the present chart. */
    void setTimeWindow( const TimeRange &window );
    /** Shows all there is, values and times. */
    void showAll();
    void setMoment( const std::optional<UtcSeconds> &moment );

    /** Sentence in the middle while there is no chart. */
    void setEmptyText( const QString &text );
    QString emptyText() const { return mEmptyText; }

    /** Lines of the read-out at the pointer: time, value with unit, flag and method; empty away from points. */
    QStringList readOut() const;

    /** Moves the window by \a share of its length. */
    void pan( double share );
    /** Makes the window \a factor times as long around its middle. */
    void zoomBy( double factor );
    /** The range within which a window must stay, and its least and greatest length. */
    TimeRange allowedWindow( TimeRange window ) const;

    Result<void> exportPng( const QString &path, const QSize &size = QSize( 1600, 800 ) ) const;
    Result<void> exportCsv( const QString &path ) const;

    QSize sizeHint() const override { return { 340, 210 }; }
    QSize minimumSizeHint() const override { return { 240, 150 }; }

  public Q_SLOTS:
    /** Asks for a file name and writes a picture or the values. */
    void exportAs();
    void copyImage() const;
    void copyValues();

  Q_SIGNALS:
    void chartChanged();
    void windowChanged( qint64 from, qint64 to );
    /** A moment was clicked, UTC seconds. */
    void momentPicked( qint64 moment );
    void loadFailed( const QString &message );

  protected:
    void paintEvent( QPaintEvent *event ) override;
    void resizeEvent( QResizeEvent *event ) override;
    void wheelEvent( QWheelEvent *event ) override;
    void mousePressEvent( QMouseEvent *event ) override;
    void mouseMoveEvent( QMouseEvent *event ) override;
    void mouseReleaseEvent( QMouseEvent *event ) override;
    void mouseDoubleClickEvent( QMouseEvent *event ) override;
    void leaveEvent( QEvent *event ) override;
    void keyPressEvent( QKeyEvent *event ) override;
    void contextMenuEvent( QContextMenuEvent *event ) override;
    void changeEvent( QEvent *event ) override;

  private:
    enum class Drag
    {
      None,
      Pressed, //!< not yet known whether click or drag
      Pan,
      Box
    };

    ChartPainter painter() const;
    void invalidate();
    void zoom( double factor, UtcSeconds around );
    void applyBox( const QRectF &box );
    void putPoints();
    bool hasSources() const;
    void exportValues( const QString &path );
    void showFailure( const QString &message );
    void paintHover( QPainter &painter );
    void paintSentence( QPainter &painter, const QString &text );

    SeriesLoader mLoader;
    CurveDigests mDigests;
    LatestTask<Result<QString>> mCopying;
    LatestTask<Result<void>> mExporting;
    TimeSeriesChart mChart;
    mutable std::optional<ChartLayout> mLayout;
    QPixmap mCache;
    QString mEmptyText;
    QString mFailure;
    QTimer mSlow; //!< runs out when loading takes long enough to say so
    bool mLoading = false;
    bool mKeepView = false; //!< for the chart being loaded
    std::optional<ChartLayout::Hit> mHit;
    Drag mDrag = Drag::None;
    QPointF mPressed;
    QPointF mPointer;
    TimeRange mPressedWindow;
};

} // namespace jinguan
