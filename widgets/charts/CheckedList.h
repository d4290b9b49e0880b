#pragma once

#include <QStringList>
#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;
class QListView;
class QSortFilterProxyModel;
class QStandardItemModel;

namespace jinguan
{

/** A list to tick things in, with a search line; ticked ones stand first and stay visible while searching for others. */
class CheckedList : public QWidget
{
    Q_OBJECT

  public:
    struct Entry
    {
        QString id;
        QString text;
        QString search; //!< further words it is found by
    };

    explicit CheckedList( const QString &placeholder, QWidget *parent = nullptr );

    /** Ticks of ids that stay are kept. */
    void setEntries( const QList<Entry> &entries );
    /** Ticked ids, in the order of ticking. */
    QStringList checked() const { return mChecked; }
    void setChecked( const QStringList &ids );

  Q_SIGNALS:
    /** Somebody ticked or unticked. */
    void changed();

  private:
    void showCount();
    void sortCheckedFirst();

    QStandardItemModel *mModel = nullptr;
    QSortFilterProxyModel *mProxy = nullptr;
    QLineEdit *mSearch = nullptr;
    QListView *mView = nullptr;
    QLabel *mCount = nullptr;
    QStringList mChecked;
    bool mFilling = false;
};

} // namespace jinguan
