#include "demo/DemoField.h"

#include "base/CsvTable.h"
#include "base/Time.h"
#include "field/PhotoDesk.h"
#include "store/FieldStore.h"

namespace jinguan
{

namespace
{
QDate dayOf( const CsvTable &table, int row, const QString &column )
{
  return QDate::fromString( table.text( row, column ), Qt::ISODate );
}

/** A text of the table in the language of the interface. */
QString inBoth( const CsvTable &table, int row, const QString &column )
{
  return LocalText { table.text( row, column + QStringLiteral( "_zh" ) ), table.text( row, column + QStringLiteral( "_en" ) ) }.text();
}

/** \a error with the row of \a table it came from. */
Error at( const CsvTable &table, int row, const Error &error )
{
  return table.errorAt( row, error.message, error.remedy );
}
} // namespace

Result<QHash<QString, qint64>> DemoField::writeInstruments( FieldStore &store ) const
{
  const Result<CsvTable> table =
    CsvTable::read( mSource + QStringLiteral( "/instruments.csv" ), { "station", "name_zh", "serial", "indicators", "interval_days" } );
  if ( !table )
    return table.error();
  QHash<QString, qint64> ids;
  for ( int row = 0; row < table->rowCount(); ++row )
  {
    Instrument instrument;
    instrument.station = table->text( row, "station" );
    instrument.name = inBoth( *table, row, QStringLiteral( "name" ) );
    instrument.maker = inBoth( *table, row, QStringLiteral( "maker" ) );
    instrument.model = table->text( row, "model" );
    instrument.serial = table->text( row, "serial" );
    instrument.method = inBoth( *table, row, QStringLiteral( "method" ) );
    instrument.indicators = table->list( row, "indicators" );
    instrument.installed = dayOf( *table, row, "installed" );
    instrument.removed = dayOf( *table, row, "removed" );
    instrument.intervalDays = static_cast<int>( table->number( row, "interval_days", 0 ) );
    instrument.note = tr( "Invented for demonstration." );
    instrument.isDemo = true;
    const Result<qint64> saved = store.saveInstrument( instrument );
    if ( !saved )
      return at( *table, row, saved.error() );
    ids.insert( instrument.serial, *saved );
  }
  return ids;
}

Result<void> DemoField::writeCalibrations( FieldStore &store, const QHash<QString, qint64> &instruments ) const
{
  const Result<CsvTable> table =
    CsvTable::read( mSource + QStringLiteral( "/calibrations.csv" ), { "serial", "day", "kind", "passed", "by_zh", "by_en" } );
  if ( !table )
    return table.error();
  for ( int row = 0; row < table->rowCount(); ++row )
  {
    bool isKnown = false;
    Calibration calibration;
    calibration.instrument = instruments.value( table->text( row, "serial" ) );
    calibration.day = dayOf( *table, row, "day" );
    calibration.by = inBoth( *table, row, QStringLiteral( "by" ) );
    calibration.kind = calibrationKindFromId( table->text( row, "kind" ), &isKnown );
    if ( !isKnown )
      return table->errorAt( row, tr( "The kind of calibration “%1” is unknown." ).arg( table->text( row, "kind" ) ) );
    const double nothing = std::numeric_limits<double>::quiet_NaN();
    calibration.expected = table->number( row, "expected", nothing );
    calibration.found = table->number( row, "found", nothing );
    calibration.unit = table->text( row, "unit" );
    calibration.passed = table->text( row, "passed" ) == QLatin1String( "1" );
    calibration.validTo = dayOf( *table, row, "valid_to" );
    calibration.note = inBoth( *table, row, QStringLiteral( "note" ) );
    calibration.isDemo = true;
    if ( const Result<qint64> saved = store.saveCalibration( calibration ); !saved )
      return at( *table, row, saved.error() );
  }
  return {};
}

Result<void> DemoField::writeVisits( Workspace &workspace ) const
{
  const Result<CsvTable> table = CsvTable::read(
    mSource + QStringLiteral( "/visits.csv" ), { "station", "at", "purpose", "by_zh", "by_en", "finding_zh", "answers", "photos" } );
  if ( !table )
    return table.error();
  for ( int row = 0; row < table->rowCount(); ++row )
  {
    bool isKnown = false;
    VisitRecord record;
    FieldVisit &visit = record.visit;
    visit.station = table->text( row, "station" );
    visit.at = parseTime( table->text( row, "at" ) ).toSecsSinceEpoch();
    visit.by = inBoth( *table, row, QStringLiteral( "by" ) );
    visit.purpose = visitPurposeFromId( table->text( row, "purpose" ), &isKnown );
    if ( !isKnown )
      return table->errorAt( row, tr( "The purpose “%1” is unknown." ).arg( table->text( row, "purpose" ) ) );
    visit.finding = inBoth( *table, row, QStringLiteral( "finding" ) );
    visit.action = inBoth( *table, row, QStringLiteral( "action" ) );
    visit.followUpBy = dayOf( *table, row, "follow_up_by" );
    visit.followUpDone = dayOf( *table, row, "follow_up_done" );
    visit.isDemo = true;
    for ( const QString &text : table->list( row, "answers" ) ) // item=verdict or item=verdict:value
    {
      const QString verdict = text.section( QLatin1Char( '=' ), 1 );
      record.answers.append( { text.section( QLatin1Char( '=' ), 0, 0 ), fieldVerdictFromId( verdict.section( QLatin1Char( ':' ), 0, 0 ), &isKnown ),
        verdict.section( QLatin1Char( ':' ), 1 ), {} } );
      if ( !isKnown )
        return table->errorAt( row, tr( "The answer “%1” cannot be read." ).arg( text ) );
    }
    for ( const QString &file : table->list( row, "photos" ) )
    {
      const Result<PhotoDraft> draft = PhotoDesk::read( mSource + QStringLiteral( "/photos/" ) + file, visit.station );
      if ( !draft )
        return at( *table, row, draft.error() );
      Result<FieldPhoto> photo = PhotoDesk::store( *draft, workspace.folder() );
      if ( !photo )
        return at( *table, row, photo.error() );
      photo->by = visit.by;
      photo->note = tr( "A drawing in the place of a photo." );
      photo->isDemo = true;
      record.photos.append( *photo );
    }
    if ( const Result<qint64> saved = workspace.field().saveVisit( record ); !saved )
      return at( *table, row, saved.error() );
  }
  return {};
}

Result<void> DemoField::write( Workspace &workspace ) const
{
  const Result<QHash<QString, qint64>> instruments = writeInstruments( workspace.field() );
  if ( !instruments )
    return instruments.error();
  if ( const Result<void> written = writeCalibrations( workspace.field(), *instruments ); !written )
    return written;
  return writeVisits( workspace );
}

} // namespace jinguan
