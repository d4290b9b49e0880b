#pragma once

#include "base/Time.h"
#include "monitoring/Grade.h"

#include <QAbstractTableModel>
#include <QList>

#include <optional>

namespace jinguan
{

/** A station as a list shows it. */
struct StationRow
{
    QString code;
    QString name;
    QString kind;      //!< translated
    QString district;  //!< translated
    QString unit;      //!< responsible unit, translated
    QString indicator; //!< symbol of what the value is
    std::optional<double> value;
    int decimals = 0;
    QString valueUnit;   //!< symbol
    UtcSeconds time = 0; //!< begin of the reading, 0 without one
    Grade grade;
    bool belowDetection = false; //!< value is the detection limit
};

/** Stations with their newest value and grade; sorts by numbers through sortRole. */
class StationListModel : public QAbstractTableModel
{
    Q_OBJECT

  public:
    enum Column
    {
      Name,
      Code,
      Kind,
      District,
      Unit,
      Indicator,
      Value,
      ValueUnit,
      GradeColumn,
      Time,
      ColumnCount
    };
    static constexpr int sortRole = Qt::UserRole + 1;
    static constexpr int codeRole = Qt::UserRole + 2;

    using QAbstractTableModel::QAbstractTableModel;

    void setRows( const QList<StationRow> &rows );
    /** Whether \a rows are the stations of now, in their order. */
    bool hasSameStations( const QList<StationRow> &rows ) const;
    const StationRow &row( int index ) const { return mRows.at( index ); }

    int rowCount( const QModelIndex &parent = {} ) const override;
    int columnCount( const QModelIndex &parent = {} ) const override;
    QVariant data( const QModelIndex &index, int role ) const override;
    QVariant headerData( int section, Qt::Orientation orientation, int role ) const override;

  private:
    QString text( const StationRow &row, int column ) const;
    QString toolTip( const StationRow &row ) const;
    QVariant sortKey( const StationRow &row, int column ) const;

    QList<StationRow> mRows;
};

} // namespace jinguan
