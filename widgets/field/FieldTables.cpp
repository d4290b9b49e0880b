#include "widgets/field/FieldTables.h"

#include "widgets/GradeChip.h"
#include "widgets/TableCopy.h"

#include <QHeaderView>
#include <QTableWidget>

#include <cmath>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::FieldTables )
};

QString dayText( const QDate &day )
{
  return day.isValid() ? day.toString( Qt::ISODate ) : QStringLiteral( "—" );
}

QString numberText( double value )
{
  return std::isfinite( value ) ? QString::number( value, 'g', 6 ) : QString();
}

QTableWidgetItem *cell( const QString &text, bool isNumber = false )
{
  auto *item = new QTableWidgetItem( text );
  item->setTextAlignment( ( isNumber ? Qt::AlignRight : Qt::AlignLeft ) | Qt::AlignVCenter );
  item->setToolTip( text );
  return item;
}

/** A cell that GradeChipDelegate draws as a chip of the palette's \a key; without one, hollow. */
QTableWidgetItem *chip( const QString &text, const QString &key, const MapPalette &palette )
{
  QTableWidgetItem *item = cell( text );
  item->setData( GradeChipDelegate::gradeColourRole, key.isEmpty() ? QColor() : palette.colour( key ) );
  return item;
}

void setRow( QTableWidget *table, int row, qint64 id, const QList<QTableWidgetItem *> &cells )
{
  cells.first()->setData( Qt::UserRole, id );
  for ( int column = 0; column < cells.size(); ++column )
    table->setItem( row, column, cells.at( column ) );
}

/** Empties \a table and makes it \a rows long; the chosen record stays chosen where it is still there. */
class Refill
{
  public:
    Refill( QTableWidget *table, qsizetype rows ) : mTable( table ), mQuiet( table ), mChosen( fieldtables::chosenId( table ) )
    {
      table->clearContents();
      table->setRowCount( static_cast<int>( rows ) );
    }
    ~Refill()
    {
      for ( int column = 0; column + 1 < mTable->columnCount(); ++column )
      {
        mTable->resizeColumnToContents( column );
        mTable->setColumnWidth( column, std::min( mTable->columnWidth( column ), 260 ) );
      }
      for ( int row = 0; mChosen != 0 && row < mTable->rowCount(); ++row )
        if ( mTable->item( row, 0 ) && mTable->item( row, 0 )->data( Qt::UserRole ).toLongLong() == mChosen )
          mTable->selectRow( row );
    }

  private:
    QTableWidget *mTable;
    QSignalBlocker mQuiet;
    qint64 mChosen;
};
} // namespace

namespace fieldtables
{

QTableWidget *make( QWidget *parent, const char *name, const QStringList &headings, int chipColumn )
{
  auto *table = new QTableWidget( 0, static_cast<int>( headings.size() ), parent );
  table->setObjectName( QString::fromLatin1( name ) );
  table->setHorizontalHeaderLabels( headings );
  table->verticalHeader()->hide();
  table->verticalHeader()->setDefaultSectionSize( 26 );
  table->horizontalHeader()->setStretchLastSection( true );
  table->horizontalHeader()->setHighlightSections( false );
  table->horizontalHeader()->setDefaultAlignment( Qt::AlignLeft | Qt::AlignVCenter );
  table->setSelectionBehavior( QAbstractItemView::SelectRows );
  table->setSelectionMode( QAbstractItemView::SingleSelection );
  table->setEditTriggers( QAbstractItemView::NoEditTriggers );
  table->setAlternatingRowColors( true );
  table->setShowGrid( false );
  table->setItemDelegateForColumn( chipColumn, new GradeChipDelegate( table ) );
  makeCopyable( table );
  return table;
}

qint64 chosenId( const QTableWidget *table )
{
  const QList<QTableWidgetItem *> chosen = table->selectedItems();
  const QTableWidgetItem *first = chosen.isEmpty() ? nullptr : table->item( chosen.first()->row(), 0 );
  return first ? first->data( Qt::UserRole ).toLongLong() : 0;
}

QStringList instrumentHeadings()
{
  return { Text::tr( "Instrument" ), Text::tr( "State" ), Text::tr( "Valid to" ), Text::tr( "Last calibrated" ), Text::tr( "Maker and model" ),
    Text::tr( "Serial number" ), Text::tr( "Method" ), Text::tr( "Indicators" ), Text::tr( "In the station" ) };
}

void fillInstruments( QTableWidget *table, const FieldSheet &sheet, const Catalogue &catalogue, const MapPalette &palette )
{
  const Refill refill( table, sheet.instruments.size() );
  for ( int row = 0; row < table->rowCount(); ++row )
  {
    const CalibrationState &state = sheet.instruments.at( row );
    const Instrument &one = state.instrument;
    QStringList indicators;
    for ( const QString &id : one.indicators )
    {
      const Indicator *indicator = catalogue.indicator( id );
      indicators << ( indicator && !indicator->symbol.isEmpty() ? indicator->symbol : id );
    }
    const QString since = dayText( one.installed ) + ( one.removed.isValid() ? QStringLiteral( " – " ) + dayText( one.removed ) : QString() );
    setRow( table, row, one.id,
      { cell( one.name ), chip( calibrationStatusText( state.status ), calibrationStatusColour( state.status ), palette ), cell( dayText( state.due ) ),
        cell( dayText( state.last ? state.last->day : QDate() ) ), cell( QStringLiteral( "%1 %2" ).arg( one.maker, one.model ).trimmed() ),
        cell( one.serial ), cell( one.method ), cell( indicators.join( QLatin1Char( ' ' ) ) ), cell( since ) } );
  }
}

QStringList calibrationHeadings()
{
  return { Text::tr( "Day" ), Text::tr( "Instrument" ), Text::tr( "Kind" ), Text::tr( "Expected" ), Text::tr( "Found" ), Text::tr( "Unit" ),
    Text::tr( "Off by %" ), Text::tr( "Result" ), Text::tr( "By" ), Text::tr( "Note" ) };
}

void fillCalibrations( QTableWidget *table, const FieldSheet &sheet, const MapPalette &palette )
{
  QHash<qint64, QString> names;
  for ( const CalibrationState &state : sheet.instruments )
    names.insert( state.instrument.id, state.instrument.name );
  const Refill refill( table, sheet.calibrations.size() );
  for ( int row = 0; row < table->rowCount(); ++row )
  {
    const Calibration &one = sheet.calibrations.at( row );
    const double deviation = one.deviationPercent();
    setRow( table, row, one.id,
      { cell( dayText( one.day ) ), cell( names.value( one.instrument ) ), cell( calibrationKindText( one.kind ) ),
        cell( numberText( one.expected ), true ), cell( numberText( one.found ), true ), cell( one.unit ),
        cell( std::isfinite( deviation ) ? QString::number( deviation, 'f', 1 ) : QString(), true ),
        chip( one.passed ? Text::tr( "passed" ) : Text::tr( "not passed" ), one.passed ? QStringLiteral( "ok" ) : QStringLiteral( "error" ), palette ),
        cell( one.by ), cell( one.note ) } );
  }
}

QStringList visitHeadings()
{
  return { Text::tr( "Time" ), Text::tr( "Follow-up" ), Text::tr( "Purpose" ), Text::tr( "By" ), Text::tr( "Finding" ),
    Text::tr( "What was done" ) };
}

void fillVisits( QTableWidget *table, const FieldSheet &sheet, const MapPalette &palette )
{
  const Refill refill( table, sheet.visits.size() );
  for ( int row = 0; row < table->rowCount(); ++row )
  {
    const FieldVisit &visit = sheet.visits.at( row );
    QTableWidgetItem *followUp = nullptr;
    if ( visit.followUpDone.isValid() )
      followUp = chip( Text::tr( "done %1" ).arg( dayText( visit.followUpDone ) ), QStringLiteral( "ok" ), palette );
    else if ( visit.isOpen() && visit.followUpBy < sheet.day )
      followUp = chip( Text::tr( "overdue since %1" ).arg( dayText( visit.followUpBy ) ), QStringLiteral( "error" ), palette );
    else if ( visit.isOpen() )
      followUp = chip( Text::tr( "until %1" ).arg( dayText( visit.followUpBy ) ), QStringLiteral( "warn" ), palette );
    else
      followUp = cell( QString() );
    setRow( table, row, visit.id,
      { cell( local( visit.at ).toString( QStringLiteral( "yyyy-MM-dd HH:mm" ) ) ), followUp, cell( visitPurposeText( visit.purpose ) ),
        cell( visit.by ), cell( visit.finding ), cell( visit.action ) } );
  }
}

QStringList surroundingsHeadings()
{
  return { Text::tr( "Item" ), Text::tr( "Answer" ), Text::tr( "Measured" ), Text::tr( "Registered" ), Text::tr( "Note" ), Text::tr( "Clause" ) };
}

void fillSurroundings( QTableWidget *table, const FieldSheet &sheet, const SurroundingsCheck &check, const MapPalette &palette )
{
  const Refill refill( table, check.items.size() );
  for ( int row = 0; row < table->rowCount(); ++row )
  {
    const FieldCheckItem &item = check.items.at( row );
    const FieldAnswer *answer = sheet.answer( item.id );
    const FieldVerdict verdict = answer ? answer->verdict : FieldVerdict::Unknown;
    const QString key = verdict == FieldVerdict::Ok ? QStringLiteral( "ok" ) : verdict == FieldVerdict::NotOk ? QStringLiteral( "error" ) : QString();
    QString source = item.source;
    if ( item.unverified && !source.isEmpty() )
      source += Text::tr( " (to be confirmed)" );
    setRow( table, row, 0,
      { cell( item.question ), chip( fieldVerdictText( verdict ), key, palette ), cell( answer ? item.valueText( answer->value ) : QString() ),
        cell( item.valueText( item.known ) ), cell( answer ? answer->note : QString() ), cell( source ) } );
  }
}

QStringList clauseHeadings()
{
  return { Text::tr( "Siting rule" ), Text::tr( "Verdict" ), Text::tr( "Required" ), Text::tr( "Measured" ), Text::tr( "Finding" ),
    Text::tr( "Clause" ) };
}

void fillClauses( QTableWidget *table, const SurroundingsCheck &check, const MapPalette &palette )
{
  const Refill refill( table, check.clauses.size() );
  for ( int row = 0; row < table->rowCount(); ++row )
  {
    const ClauseCheck &clause = check.clauses.at( row );
    const QString key = clause.verdict == ClauseVerdict::Meets ? QStringLiteral( "verdict.meets" )
      : clause.failed()                                        ? QStringLiteral( "verdict.fails" )
                                                               : QStringLiteral( "verdict.missing" );
    setRow( table, row, 0,
      { cell( clause.rule.name.text() ), chip( clauseVerdictText( clause.verdict ), key, palette ), cell( clause.limit ),
        cell( clause.measuredText() ), cell( clause.text ), cell( clause.rule.sourceText() ) } );
  }
}

QStringList dueHeadings()
{
  return { Text::tr( "Station" ), Text::tr( "State" ), Text::tr( "Due" ), Text::tr( "Days left" ), Text::tr( "What" ), Text::tr( "Responsible unit" ),
    Text::tr( "Serial number" ), Text::tr( "Last calibrated" ), Text::tr( "Code" ) };
}

void fillDue( QTableWidget *table, const QList<DueItem> &items, const QHash<QString, Station> &stations, const QHash<QString, QString> &units,
  const MapPalette &palette )
{
  const Refill refill( table, items.size() );
  for ( int row = 0; row < table->rowCount(); ++row )
  {
    const DueItem &item = items.at( row );
    const Station station = stations.value( item.station );
    const CalibrationState &state = item.calibration;
    setRow( table, row, 0,
      { cell( station.name.text() ), chip( calibrationStatusText( item.status() ), calibrationStatusColour( item.status() ), palette ),
        cell( dayText( item.due ) ), cell( item.due.isValid() ? QString::number( item.daysLeft ) : QString(), true ), cell( item.text() ),
        cell( units.value( station.unit, station.unit ) ), cell( item.isFollowUp ? QString() : state.instrument.serial ),
        cell( !item.isFollowUp && state.last ? dayText( state.last->day ) : QString() ), cell( item.station ) } );
    table->item( row, 0 )->setData( Qt::UserRole + 1, item.station );
  }
}

} // namespace fieldtables

} // namespace jinguan
