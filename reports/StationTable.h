#pragma once

#include "reports/Figures.h"
#include "reports/items/TableItem.h"
#include "reports/Paper.h"

namespace jinguan
{

/** Makes the tables of stations of sheets and reports. */
class StationTable
{
  public:
    /** \a paper gives the size of type. */
    StationTable( const ReportServices &services, const SheetText &text, const Paper &paper );

    /** Number, name, value, grade and state: for the column beside a map. */
    TableContent brief( const Figures &figures, const QString &element ) const;

    /** With code, district, kind, deciding items and time: for a page of its own. */
    TableContent full( const Figures &figures, const QString &element ) const;

    /** How many stations each element has, how many run and how many have valid data; one column an element. */
    TableContent byElement( const Figures &figures ) const;

    /** The same for \a element, one row a district. */
    TableContent byDistrict( const Figures &figures, const QString &element ) const;

    /** The state of a station in a word. */
    QString stateText( const StationFigure &figure ) const;
    /** Grade in a word, with the reason where there is none. */
    QString gradeText( const StationFigure &figure ) const;

    /** The rows \a first … of \a whole, at most \a count. */
    static TableContent part( const TableContent &whole, int first, int count );

  private:
    TableCell itemCell( const StationFigure &figure ) const;
    TableCell valueCell( const StationFigure &figure ) const;
    TableCell gradeCell( const StationFigure &figure ) const;
    QString driversText( const StationFigure &figure ) const;
    TableContent empty( const QString &title ) const;

    ReportServices mServices;
    const SheetText &mText;
    Paper mPaper;
};

} // namespace jinguan
