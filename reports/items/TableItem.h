#pragma once

#include "reports/items/PaperItem.h"

#include <QColor>
#include <QList>

namespace jinguan
{

/** A column of a printed table. */
struct TableColumn
{
    QString title;     //!< with the unit where all values share one
    double weight = 1; //!< share of the width
    Qt::Alignment alignment = Qt::AlignLeft;
};

/** A cell: text, and the colour of a grade where it is one (drawn as a chip: colour and text). */
struct TableCell
{
    QString text;
    QColor chip;
    bool goesOn = false; //!< a further line of the row above, see TableContent::fitted()
};

/** A printed table: what it holds and how large its type is. */
struct TableContent
{
    QString title;
    QList<TableColumn> columns;
    QList<QList<TableCell>> rows;
    double points = 7;
    QString foot; //!< a line below, e.g. where the table goes on

    /** Height of \a rowCount rows with title and foot, in millimetres. */
    double height( int rowCount ) const;
    /** How many rows \a height millimetres hold with title and foot. */
    int rowsIn( double height ) const;
    /**
     * The same table with long texts in several lines, for a table \a width millimetres wide: further lines of a cell are rows of their own, which no hairline parts
     * from the one they belong to. Chips stay on one line.
     */
    TableContent fitted( double width ) const;
    /** Room for text in each column of a table \a width hundredths of a millimetre wide, in these. */
    QList<double> textWidths( double width ) const;
};

/** A table on paper: head line, rows parted by hairlines, grades as chips. No text leaves its cell. */
class TableItem : public PaperItem
{
    Q_OBJECT

  public:
    TableItem( QgsLayout *layout, const QString &id, const TableContent &content );

    const TableContent &content() const { return mContent; }

  protected:
    void paintPaper( QPainter &painter, const QRectF &area ) const override;

  private:
    QList<QRectF> columnRects( const QRectF &row ) const;
    void paintCell( QPainter &painter, const QRectF &rect, const TableCell &cell, Qt::Alignment alignment ) const;

    TableContent mContent;
};

} // namespace jinguan
