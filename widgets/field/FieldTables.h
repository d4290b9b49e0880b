#pragma once

#include "field/FieldSheet.h"
#include "field/SurroundingsCheck.h"
#include "layers/MapPalette.h"

class QTableWidget;

namespace jinguan
{

/** Fills the tables of field work on screen; each row carries the id of its record as Qt::UserRole of its first cell. */
namespace fieldtables
{
/** A read-only table that selects rows, sorts nothing and copies to spreadsheets; \a chipColumn holds coloured chips. */
QTableWidget *make( QWidget *parent, const char *name, const QStringList &headings, int chipColumn );

QStringList instrumentHeadings();
void fillInstruments( QTableWidget *table, const FieldSheet &sheet, const Catalogue &catalogue, const MapPalette &palette );
QStringList calibrationHeadings();
void fillCalibrations( QTableWidget *table, const FieldSheet &sheet, const MapPalette &palette );
QStringList visitHeadings();
void fillVisits( QTableWidget *table, const FieldSheet &sheet, const MapPalette &palette );
QStringList surroundingsHeadings();
/** Items with the answers of the last visit. */
void fillSurroundings( QTableWidget *table, const FieldSheet &sheet, const SurroundingsCheck &check, const MapPalette &palette );
QStringList clauseHeadings();
void fillClauses( QTableWidget *table, const SurroundingsCheck &check, const MapPalette &palette );
QStringList dueHeadings();
void fillDue( QTableWidget *table, const QList<DueItem> &items, const QHash<QString, Station> &stations, const QHash<QString, QString> &units,
  const MapPalette &palette );

/** Id of the chosen record; 0: none. */
qint64 chosenId( const QTableWidget *table );
} // namespace fieldtables

} // namespace jinguan
