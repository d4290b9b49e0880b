#pragma once

#include "monitoring/Catalogue.h"
#include "monitoring/Evaluator.h"

#include <QTableWidget>

namespace jinguan
{

/** The readings of a station in force at a moment: indicator, value, unit, IAQI and grade. Copies with Ctrl+C. */
class ReadingTable : public QTableWidget
{
    Q_OBJECT

  public:
    enum Column
    {
      IndicatorColumn,
      ValueColumn,
      UnitColumn,
      IndexColumn,
      GradeColumn,
      ColumnCount
    };

    explicit ReadingTable( QWidget *parent = nullptr );

    /** Shows \a readings, those of \a element first, in the order of the catalogue; each judged by the standards. */
    void setReadings( const QList<LatestReading> &readings, const Station &station, const QString &element, const Catalogue &catalogue,
      const Evaluator &evaluator );

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return { 240, sizeHint().height() }; }

  Q_SIGNALS:
    /** A row was chosen: show the history of its indicator. */
    void indicatorPicked( const QString &indicator );

  private:
    void markOld( int row, UtcSeconds begin );
    void fillRow( int row, const LatestReading &reading, const Station &station, const Catalogue &catalogue, const Evaluator &evaluator );
};

} // namespace jinguan
