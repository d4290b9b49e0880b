#pragma once

#include "planning/assess/NetworkAssessment.h"

namespace jinguan
{

/** A table of an assessment as people read it: in the window, on the command line, in a file. */
struct AssessmentTable
{
    QString id; //!< `coverage`, `districts`, `goals`, `minimum`, `redundancy`, `removal`, `representativeness`, `ranking`
    QString title;
    QStringList headings;
    QList<QStringList> rows;
    QStringList stations; //!< per row the code of the station it is about; empty where it is about none
    QString note;         //!< how to read it, or why it is empty
    QStringList tips {};  //!< per row the words of the plan behind it; empty where there are none
};

/** The tables of \a assessment in the language of the interface, in the order of AssessmentTable::id. Names of kinds and clauses come from \a catalogue. */
QList<AssessmentTable> assessmentTables( const NetworkAssessment &assessment, const Catalogue &catalogue );

/** Ids of all tables, in order. */
QStringList assessmentTableIds();

} // namespace jinguan
