#pragma once

#include "layers/chart/StatChartPainter.h"

#include <QPixmap>
#include <QTimer>
#include <QWidget>

class QMenu;

namespace jinguan
{

/** Shows a StatChart: hovering reads out, a click chooses a moment, the context menu copies, exports and prints. Ctrl+C copies the table. */
class StatChartView : public QWidget
{
    Q_OBJECT

  public:
    explicit StatChartView( QWidget *parent = nullptr );

    /** nullptr: the empty sentence. */
    void setChart( const StatChartPtr &chart );
    const StatChartPtr &chart() const { return mChart; }
    void setEmptyText( const QString &text );
    /** Says after a moment that a chart is being made. */
    void setLoading( bool loading );

    /** What is read out at the pointer; empty away from what is drawn. */
    QStringList readOut() const;
    /** Places that can be read out, in the order drawn. */
    const QList<ChartHit> &hits();

    Result<void> exportTo( const QString &path ) const;
    bool isDark() const;

    QSize sizeHint() const override { return { 800, 560 }; }
    QSize minimumSizeHint() const override { return { 320, 220 }; }

  public Q_SLOTS:
    void exportAs();
    void copyImage() const;
    void copyTable() const;
    void print();

  Q_SIGNALS:
    /** UTC seconds. */
    void momentPicked( qint64 moment );

  protected:
    void paintEvent( QPaintEvent *event ) override;
    void resizeEvent( QResizeEvent *event ) override;
    void mouseMoveEvent( QMouseEvent *event ) override;
    void mouseReleaseEvent( QMouseEvent *event ) override;
    void leaveEvent( QEvent *event ) override;
    void keyPressEvent( QKeyEvent *event ) override;
    void contextMenuEvent( QContextMenuEvent *event ) override;
    void changeEvent( QEvent *event ) override;

  private:
    void invalidate();
    void render();
    StatChartPainter painter() const;
    void paintHover( QPainter &painter, const ChartHit &hit ) const;
    void paintSentence( QPainter &painter, const QString &text ) const;

    StatChartPtr mChart;
    QPixmap mCache;
    QList<ChartHit> mHits;
    int mHit = -1;
    QPointF mPointer;
    QString mEmptyText;
    bool mLoading = false;
    QTimer mSlow;
};

} // namespace jinguan
