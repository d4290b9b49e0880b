#pragma once

#include "monitoring/Responsibility.h"
#include "monitoring/WarningRule.h"

#include <QWidget>

class QComboBox;
class QTableWidget;
class QToolButton;

namespace jinguan
{

/** What thresholds are named by; outlives the table. */
struct ThresholdNames
{
    const Catalogue *catalogue = nullptr;
    const Responsibility *responsibility = nullptr;
    const QList<Station> *stations = nullptr;
};

/** The numbers of one rule by place and indicator, to be edited. */
class ThresholdTable : public QWidget
{
    Q_OBJECT

  public:
    enum Column
    {
      Scope,
      Place,
      IndicatorColumn,
      Open,
      Close,
      UnitColumn,
      ColumnCount
    };

    explicit ThresholdTable( const ThresholdNames &names, QWidget *parent = nullptr );

    /** Shows the numbers of \a rule; kinds that compare with no number have none. */
    void setRule( const WarningRule &rule, const QList<WarningThreshold> &thresholds );
    /** What stands in the table; the error names the row. */
    Result<QList<WarningThreshold>> thresholds() const;

    void addRow( const WarningThreshold &threshold );
    QTableWidget *table() const { return mTable; }

  Q_SIGNALS:
    void edited();

  private:
    void fillPlaces( int row, const QString &chosen );
    void showUnit( int row );
    int rowOf( const QWidget *cell, int column ) const;
    QComboBox *combo( int row, int column ) const;
    QString scopeAt( int row ) const;

    ThresholdNames mNames;
    WarningRule mRule;
    QTableWidget *mTable = nullptr;
    QToolButton *mAdd = nullptr;
    QToolButton *mRemove = nullptr;
};

} // namespace jinguan
