#include "reports/StationSheetTables.h"

#include "monitoring/StationName.h"

#include <cmath>

namespace jinguan
{

namespace
{
constexpr qsizetype sMostCalibrations = 20;
constexpr qsizetype sMostVisits = 15;

QString number( double value )
{
  return std::isfinite( value ) ? QString::number( value, 'g', 6 ) : QStringLiteral( "—" );
}

QString orDash( const QString &text )
{
  return text.isEmpty() ? QStringLiteral( "—" ) : text;
}

/** Whether another source delivers the same more newly. */
bool isReplaced( const LatestReading &reading, const QList<LatestReading> &all )
{
  const SeriesKey &key = reading.series.key;
  return std::any_of( all.cbegin(), all.cend(), [&]( const LatestReading &other ) {
    const SeriesKey &with = other.series.key;
    return with.indicator == key.indicator && with.method == key.method && with.position == key.position && other.period == reading.period
      && other.reading.begin > reading.reading.begin;
  } );
}
} // namespace

StationSheetTables::StationSheetTables(
  const ReportServices &services, const SheetText &text, const FieldSheet &sheet, const SurroundingsCheck &check )
  : mServices( services ), mText( text ), mSheet( sheet ), mCheck( check ), mPalette( MapPalette::loadDefault() )
{}

QString StationSheetTables::word( const char *list, const QString &id ) const
{
  return t( QStringLiteral( "%1.%2" ).arg( QString::fromLatin1( list ), id ).toLatin1().constData() );
}

QString StationSheetTables::length( double metres ) const
{
  if ( !std::isfinite( metres ) )
    return QStringLiteral( "—" );
  return metres < 1000 ? QStringLiteral( "%1 m" ).arg( std::round( metres ) ) : QStringLiteral( "%1 km" ).arg( metres / 1000, 0, 'f', 2 );
}

QString StationSheetTables::compass( double degrees ) const
{
  static const QStringList sWinds { QStringLiteral( "n" ), QStringLiteral( "ne" ), QStringLiteral( "e" ), QStringLiteral( "se" ),
    QStringLiteral( "s" ), QStringLiteral( "sw" ), QStringLiteral( "w" ), QStringLiteral( "nw" ) };
  return std::isfinite( degrees ) ? word( "wind", sWinds.at( std::lround( degrees / 45 ) % sWinds.size() ) ) : QString();
}

QString StationSheetTables::indicators( const QStringList &ids ) const
{
  QStringList names;
  for ( const QString &id : ids )
  {
    const Indicator *indicator = mServices.catalogue.indicator( id );
    names << ( indicator && !indicator->symbol.isEmpty() ? indicator->symbol : indicator ? mText.name( indicator->name ) : id );
  }
  return orDash( mText.list( names ) );
}

QColor StationSheetTables::chip( CalibrationStatus status ) const
{
  const QString key = calibrationStatusColour( status );
  return key.isEmpty() ? QColor() : mPalette.colour( key );
}

QList<StripItem::Field> StationSheetTables::identity( UtcSeconds moment ) const
{
  const Station &station = mSheet.station;
  const Element *element = mServices.catalogue.element( station.elements.value( 0 ) );
  const StationKind *kind = mServices.catalogue.stationKind( station.kind );
  const SitingClass *siting = mServices.catalogue.sitingClass( station.sitingClass );
  const District *district = mServices.responsibility.district( station.district );
  const ResponsibleUnit *unit = mServices.responsibility.unit( station.unit );
  const Body *owner = mServices.responsibility.body( station.owner );
  const StationPosition *position = station.positionOn( local( moment ).date() );
  const QString place =
    position ? QStringLiteral( "%1°E %2°N" ).arg( position->at.lon, 0, 'f', 5 ).arg( position->at.lat, 0, 'f', 5 ) : QStringLiteral( "—" );
  const auto head = [this]( const char *id ) { return t( id ) + ( mText.language() == Language::Chinese ? QStringLiteral( "：" ) : QStringLiteral( ": " ) ); };
  QList<StripItem::Field> fields { { head( "code" ), station.code }, { head( "element" ), element ? mText.name( element->name ) : QString() },
    { head( "kind" ), kind ? mText.name( kind->name ) : station.kind }, { head( "siting" ), siting ? mText.name( siting->name ) : QStringLiteral( "—" ) },
    { head( "control" ), station.controlLevel.isEmpty() ? QStringLiteral( "—" ) : word( "control", station.controlLevel ) },
    { head( "district" ), district ? mText.name( district->name ) : station.district },
    { head( "unit" ), unit ? mText.name( unit->name ) : station.unit },
    { head( "status" ), word( "status", stationStatusId( station.statusOn( local( moment ).date() ) ) ) }, { head( "place" ), place },
    { head( "owner" ), owner ? mText.name( owner->nameNow ) : orDash( station.owner ) } };
  fields << StripItem::Field { head( "mn" ), orDash( station.mn ) } << StripItem::Field { head( "river" ), orDash( station.river ) };
  return fields;
}

TableContent StationSheetTables::positions() const
{
  TableContent table;
  table.columns = { { t( "from" ), 1.1 }, { t( "to" ), 1.1 }, { t( "lon" ), 1.1, Qt::AlignRight }, { t( "lat" ), 1.1, Qt::AlignRight },
    { t( "moved" ), 1.5 }, { t( "source" ), 3.2 } };
  for ( const PositionStep &step : mSheet.positions )
  {
    const QString moved =
      std::isfinite( step.moved ) ? QStringLiteral( "%1 %2" ).arg( length( step.moved ), compass( step.bearing ) ).trimmed() : QStringLiteral( "—" );
    table.rows.append( { { day( step.position.validFrom ), {} }, { day( step.position.validTo ), {} },
      { QString::number( step.position.at.lon, 'f', 5 ), {} }, { QString::number( step.position.at.lat, 'f', 5 ), {} }, { moved, {} },
      { orDash( step.position.source ), {} } } );
  }
  return table;
}

TableContent StationSheetTables::instruments() const
{
  TableContent table;
  table.columns = { { t( "instrument" ), 2.4 }, { t( "model" ), 2.2 }, { t( "serial" ), 1.7 }, { t( "method" ), 1.4 },
    { t( "indicators" ), 1.5 }, { t( "installed" ), 1.2 }, { t( "last" ), 1.2 }, { t( "due" ), 1.2 }, { t( "state" ), 1.2 } };
  for ( const CalibrationState &state : mSheet.instruments )
  {
    const Instrument &one = state.instrument;
    table.rows.append( { { one.name, {} }, { orDash( QStringLiteral( "%1 %2" ).arg( one.maker, one.model ).trimmed() ), {} },
      { orDash( one.serial ), {} }, { orDash( one.method ), {} }, { indicators( one.indicators ), {} }, { day( one.installed ), {} },
      { day( state.last ? state.last->day : QDate() ), {} }, { day( state.due ), {} },
      { word( "calibration", calibrationStatusId( state.status ) ), chip( state.status ) } } );
  }
  table.foot = t( "duefoot", { day( mSheet.day ) } );
  return table;
}

TableContent StationSheetTables::calibrations() const
{
  TableContent table;
  table.columns = { { t( "day" ), 1.2 }, { t( "instrument" ), 2.4 }, { t( "calkind" ), 1.2 }, { t( "expected" ), 1, Qt::AlignRight },
    { t( "found" ), 1, Qt::AlignRight }, { t( "measure" ), 0.9 }, { t( "deviation" ), 0.9, Qt::AlignRight }, { t( "result" ), 1 },
    { t( "by" ), 1.3 }, { t( "note" ), 2.6 } };
  QHash<qint64, QString> names;
  for ( const CalibrationState &state : mSheet.instruments )
    names.insert( state.instrument.id, state.instrument.name );
  for ( const Calibration &one : mSheet.calibrations.mid( 0, sMostCalibrations ) )
  {
    const double deviation = one.deviationPercent();
    table.rows.append( { { day( one.day ), {} }, { names.value( one.instrument ), {} }, { word( "calkind", calibrationKindId( one.kind ) ), {} },
      { number( one.expected ), {} }, { number( one.found ), {} }, { orDash( one.unit ), {} },
      { std::isfinite( deviation ) ? QString::number( deviation, 'f', 1 ) : QStringLiteral( "—" ), {} },
      { t( one.passed ? "passed" : "failed" ), one.passed ? QColor() : chip( CalibrationStatus::Failed ) }, { one.by, {} },
      { orDash( one.note ), {} } } );
  }
  if ( mSheet.calibrations.size() > sMostCalibrations )
    table.foot = t( "newest", { QString::number( sMostCalibrations ), QString::number( mSheet.calibrations.size() ) } );
  return table;
}

TableContent StationSheetTables::visits() const
{
  TableContent table;
  table.columns = { { t( "moment" ), 1.6 }, { t( "by" ), 1.1 }, { t( "purpose" ), 1.1 }, { t( "finding" ), 3.4 }, { t( "action" ), 3.2 },
    { t( "followup" ), 1.6 } };
  for ( const FieldVisit &visit : mSheet.visits.mid( 0, sMostVisits ) )
  {
    QString followUp = QStringLiteral( "—" );
    QColor colour;
    if ( visit.followUpDone.isValid() )
      followUp = t( "done", { day( visit.followUpDone ) } );
    else if ( visit.followUpBy.isValid() )
    {
      const bool late = visit.followUpBy < mSheet.day;
      followUp = t( late ? "late" : "until", { day( visit.followUpBy ) } );
      colour = chip( late ? CalibrationStatus::Overdue : CalibrationStatus::DueSoon );
    }
    table.rows.append( { { local( visit.at ).toString( QStringLiteral( "yyyy-MM-dd HH:mm" ) ), {} }, { visit.by, {} },
      { word( "purpose", visitPurposeId( visit.purpose ) ), {} }, { orDash( visit.finding ), {} }, { orDash( visit.action ), {} },
      { followUp, colour } } );
  }
  if ( mSheet.visits.size() > sMostVisits )
    table.foot = t( "newest", { QString::number( sMostVisits ), QString::number( mSheet.visits.size() ) } );
  return table;
}

TableContent StationSheetTables::surroundings() const
{
  TableContent table;
  table.columns = { { t( "item" ), 5 }, { t( "result" ), 1.2 }, { t( "value" ), 1.2 }, { t( "clause" ), 2.8 }, { t( "note" ), 1.8 } };
  for ( const FieldCheckItem &item : mCheck.items )
  {
    const FieldAnswer *answer = mSheet.answer( item.id );
    const FieldVerdict verdict = answer ? answer->verdict : FieldVerdict::Unknown;
    const QString value = answer && !answer->value.isEmpty() ? item.valueText( answer->value ) : QString();
    table.rows.append( { { item.question, {} },
      { word( "verdict", fieldVerdictId( verdict ) ), verdict == FieldVerdict::NotOk ? chip( CalibrationStatus::Failed ) : QColor() },
      { orDash( value ), {} }, { orDash( item.source ) + ( item.unverified && !item.source.isEmpty() ? t( "unverified" ) : QString() ), {} },
      { orDash( answer ? answer->note : QString() ), {} } } );
  }
  table.foot = mSheet.answered.id != 0
    ? t( "answeredfoot", { local( mSheet.answered.at ).toString( QStringLiteral( "yyyy-MM-dd" ) ), mSheet.answered.by } )
    : t( "unansweredfoot" );
  return table;
}

TableContent StationSheetTables::rules() const
{
  TableContent table;
  table.columns = { { t( "rule" ), 3 }, { t( "required" ), 1.6 }, { t( "measured" ), 1.4 }, { t( "verdict" ), 1.1 }, { t( "clause" ), 3 } };
  for ( const ClauseCheck &check : mCheck.clauses )
    table.rows.append( { { mText.name( check.rule.name ), {} }, { orDash( check.limit ), {} }, { orDash( check.measuredText() ), {} },
      { word( "rule", clauseVerdictId( check.verdict ) ), check.failed() ? chip( CalibrationStatus::Failed ) : QColor() },
      { check.rule.sourceText() + ( check.unverified ? t( "unverified" ) : QString() ), {} } } );
  return table;
}

TableContent StationSheetTables::readings( const QList<LatestReading> &latest ) const
{
  TableContent table;
  table.columns = { { t( "indicator" ), 2 }, { t( "value" ), 1.2, Qt::AlignRight }, { t( "measure" ), 1 }, { t( "period" ), 1.3 },
    { t( "begin" ), 1.7 }, { t( "grade" ), 1.4 } };
  for ( const LatestReading &reading : latest )
  {
    if ( reading.series.key.issued != 0 || isReplaced( reading, latest ) )
      continue;
    const Indicator *indicator = mServices.catalogue.indicator( reading.series.key.indicator );
    const QString unitId = indicator ? indicator->unit : reading.series.unit;
    const Result<double> converted = mServices.catalogue.convert( reading.reading.value, reading.series.unit, unitId );
    const Unit *unit = mServices.catalogue.unit( converted ? unitId : reading.series.unit );
    Grade grade;
    if ( indicator && converted && isValid( reading.reading.flag ) )
      grade = mServices.evaluator.grade(
        { indicator->id, *converted, reading.period, reading.reading.begin, reading.reading.belowDetection }, mSheet.station );
    const QString value = ( reading.reading.belowDetection ? QStringLiteral( "< " ) : QString() )
      + QString::number( converted ? *converted : reading.reading.value, 'f', indicator ? indicator->decimals : 2 );
    table.rows.append( { { indicator ? mText.name( indicator->name ) : reading.series.key.indicator, {} }, { value, {} },
      { unit ? unit->symbol : reading.series.unit, {} }, { mText( QStringLiteral( "period." ) + periodId( reading.period ) ), {} },
      { local( reading.reading.begin ).toString( QStringLiteral( "yyyy-MM-dd HH:mm" ) ), {} },
      { isValid( reading.reading.flag ) ? ( grade.isGraded() ? mText.name( grade.name ) : QStringLiteral( "—" ) ) : t( "invalid" ),
        grade.isGraded() ? QColor( grade.colour ) : QColor() } } );
  }
  return table;
}

QString StationSheetTables::photoText( const SheetPhoto &photo ) const
{
  QStringList parts;
  parts << ( photo.photo.taken != 0 ? local( photo.photo.taken ).toString( QStringLiteral( "yyyy-MM-dd HH:mm" ) ) : t( "photo.notime" ) );
  if ( std::isfinite( photo.photo.direction ) )
    parts << t( "photo.direction", { compass( photo.photo.direction ) } );
  switch ( photo.check.verdict )
  {
    case PhotoVerdict::Near:
      parts << t( "photo.near", { length( photo.check.distance ) } );
      break;
    case PhotoVerdict::Off:
      parts << t( "photo.off", { length( photo.check.distance ), compass( photo.check.bearing ), length( photo.check.tolerance ) } );
      break;
    case PhotoVerdict::NoPlace:
      parts << t( "photo.noplace" );
      break;
    case PhotoVerdict::NoStation:
      parts << t( "photo.nostation" );
      break;
  }
  if ( !photo.photo.note.isEmpty() )
    parts << photo.photo.note;
  return parts.join( mText.language() == Language::Chinese ? QStringLiteral( "；" ) : QStringLiteral( "; " ) );
}

} // namespace jinguan
