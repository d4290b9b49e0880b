#pragma once

#include "widgets/StationListModel.h"

#include <QHash>
#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QSortFilterProxyModel;
class QTableView;

namespace jinguan
{

/** The table of stations with their newest values: search line, sorting by any column, copying to a spreadsheet. */
class StationList : public QWidget
{
    Q_OBJECT

  public:
    explicit StationList( QWidget *parent = nullptr );

    void setRows( const QList<StationRow> &rows );

    /** Codes in the order shown. */
    QStringList shownCodes() const;
    /** Shows and selects a station, emitting nothing; unknown codes clear the selection. */
    void select( const QString &code );

    QTableView *view() const { return mView; }

  Q_SIGNALS:
    /** A row was chosen by mouse or keyboard. */
    void stationPicked( const QString &code );

  protected:
    bool eventFilter( QObject *watched, QEvent *event ) override;

  private:
    void makeColumnMenu();
    /** Shows what fits; columns chosen in the menu of the heading stay as they were chosen. */
    void fitColumns();
    void showCount();

    StationListModel *mModel = nullptr;
    QSortFilterProxyModel *mProxy = nullptr;
    QLineEdit *mFilter = nullptr;
    QLabel *mCount = nullptr;
    QTableView *mView = nullptr;
    QList<QAction *> mColumnActions; //!< by column
    QHash<int, bool> mChosen;        //!< column → wanted, where somebody chose
    bool mSelecting = false;
    bool mHasValues = false;
};

} // namespace jinguan
