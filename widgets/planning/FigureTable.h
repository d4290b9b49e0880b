#pragma once

#include <QTableWidget>

namespace jinguan
{

/** A read-only table of figures: numbers to the right, rows copy to a spreadsheet with Ctrl+C. */
class FigureTable : public QTableWidget
{
    Q_OBJECT

  public:
    explicit FigureTable( QWidget *parent = nullptr );

    void setHeaders( const QStringList &headers );
    /** Replaces all rows; columns from the second on are numbers. \a keys goes to Qt::UserRole of each row's first cell. */
    void setRows( const QList<QStringList> &rows, const QVariantList &keys = {} );
    /** Key of the current row; invalid when there is none. */
    QVariant currentKey() const;
    void selectKey( const QVariant &key );

    /** Selected rows, or all, with the header, as tab-separated text. */
    QString asText() const;

  public Q_SLOTS:
    void copy();
};

} // namespace jinguan
