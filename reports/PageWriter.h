#pragma once

#include "layers/chart/StatChart.h"
#include "reports/items/StripItem.h"
#include "reports/items/TableItem.h"
#include "reports/Paper.h"

#include <QRectF>

class QgsLayout;
class QgsLayoutItem;
class QgsLayoutItemLabel;

namespace jinguan
{

struct TimeSeriesChart;

/** Puts items on the pages of a layout; rectangles are millimetres from the upper left corner of the page. */
class PageWriter
{
  public:
    /** How a label is set. */
    struct Type
    {
        double points = 7;
        bool bold = false;
        Qt::Alignment alignment = Qt::AlignLeft;
        QColor colour = Qt::black;
    };

    PageWriter( QgsLayout &layout, const Paper &paper );

    const Paper &paper() const { return mPaper; }
    QgsLayout &layout() const { return mLayout; }

    /** Adds a page and makes it the one written to; returns its number from 0. */
    int addPage( bool landscape );
    int page() const { return mPage; }
    void setPage( int page ) { mPage = page; }

    /** Puts \a item in its place; the layout owns it. */
    void place( QgsLayoutItem *item, const QRectF &rect ) const;
    void label( const QString &id, const QRectF &rect, const QString &text, const Type &type ) const;
    void table( const QString &id, const QRectF &rect, const TableContent &content ) const;
    void chart( const QString &id, const QRectF &rect, const TimeSeriesChart &chart, double points ) const;
    void chart( const QString &id, const QRectF &rect, const StatChartPtr &chart, double points ) const;
    void strip(
      const QString &id, const QRectF &rect, const QList<StripItem::Field> &fields, double points, bool equalWidths = false ) const;
    /** A frame without fill. */
    void frame( const QString &id, const QRectF &rect, double lineWidth ) const;

    /** Height in millimetres of a label of \a lines lines. */
    static double labelHeight( qsizetype lines, double points );
    /** \a text broken into lines that fit \a width millimetres. */
    static QStringList wrapped( const QString &text, double points, double width, bool bold = false );

  private:
    QgsLayout &mLayout;
    Paper mPaper;
    int mPage = -1;
};

} // namespace jinguan
