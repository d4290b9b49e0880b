#pragma once

#include <QColor>
#include <QStandardItemModel>
#include <QTableView>

class QLabel;

namespace jinguan
{

/** A table of a brief: rows chosen whole, sorted by what is behind the words, copyable; each row may carry a key that is told when it is chosen. */
class BriefTable : public QWidget
{
    Q_OBJECT

  public:
    /** Called \a name; columns \a chips are drawn as coloured chips. */
    BriefTable( const char *name, const QStringList &headings, const QList<int> &chips, QWidget *parent );

    /** Shown in the place of an empty table. */
    void setEmptyText( const QString &text );
    void setHeadings( const QStringList &headings );
    /** Replaces the rows; what was chosen stays chosen where its key is still there. */
    void setRows( const QList<QList<QStandardItem *>> &rows, const QStringList &keys = {} );
    int rowCount() const { return mModel->rowCount(); }
    /** As shown. */
    QString text( int row, int column ) const;
    /** Rows that hold all of the words in some column; empty: all. */
    void setWords( const QString &words );
    QString currentKey() const;
    void select( const QString &key );
    QTableView *view() const { return mView; }
    QStandardItemModel *model() const { return mModel; }

    static QStandardItem *words( const QString &text, const QString &tip = {} );
    static QStandardItem *number( const QString &text, double value, const QString &tip = {} );
    /** An invalid colour draws no chip. */
    static QStandardItem *chip( const QString &text, const QColor &colour, double sort, const QString &tip = {} );

  Q_SIGNALS:
    /** A row was clicked, or activated by the keyboard. */
    void picked( const QString &key );
    void currentChanged();

  private:
    void showEmpty();
    void fit();

    QStandardItemModel *mModel = nullptr;
    QTableView *mView = nullptr;
    QLabel *mEmpty = nullptr;
};

} // namespace jinguan
