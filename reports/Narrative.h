#pragma once

#include "reports/Figures.h"

namespace jinguan
{

/** Puts figures into sentences, in the words of `texts.csv`; every number in them comes from the figures. */
class Narrative
{
  public:
    Narrative( const ReportServices &services, const SheetText &text ) : mServices( services ), mText( text ) {}

    /** How the network of \a area stands: stations, elements, data, grades by element, incidents. */
    QStringList overview( const Figures &figures, const QString &area ) const;

    /** What the month was like. */
    QString month( const MonthFigures &month ) const;

  private:
    /** Grades of the stations of \a element, the worst named; empty where nothing is graded. */
    QString grades( const Figures &figures, const Element &element ) const;

    ReportServices mServices;
    const SheetText &mText;
};

} // namespace jinguan
