#include "field/FieldJson.h"

#include <QFileInfo>
#include <QJsonArray>

#include <cmath>

namespace jinguan
{

namespace
{
void put( QJsonObject &object, const char *key, const QString &text )
{
  if ( !text.isEmpty() )
    object.insert( QLatin1String( key ), text );
}

void put( QJsonObject &object, const char *key, const QDate &day )
{
  if ( day.isValid() )
    object.insert( QLatin1String( key ), day.toString( Qt::ISODate ) );
}

/** \a value with \a decimals, as far as it is a number. */
void put( QJsonObject &object, const char *key, double value, int decimals )
{
  if ( std::isfinite( value ) )
  {
    const double factor = std::pow( 10, decimals );
    object.insert( QLatin1String( key ), std::round( value * factor ) / factor );
  }
}

void putMoment( QJsonObject &object, const char *key, UtcSeconds at )
{
  if ( at != 0 )
    object.insert( QLatin1String( key ), isoLocal( at ) );
}

void putPlace( QJsonObject &object, const LonLat &at )
{
  put( object, "lon", at.lon, 7 );
  put( object, "lat", at.lat, 7 );
}

void putCheck( QJsonObject &object, const PhotoCheck &check )
{
  put( object, "verdict", photoVerdictId( check.verdict ) );
  put( object, "distance_m", check.distance, 1 );
  put( object, "bearing_deg", check.bearing, 1 );
  put( object, "tolerance_m", check.tolerance, 0 );
  if ( check.fitsAsGcj02 )
    object.insert( QStringLiteral( "fits_as_gcj02" ), true );
  put( object, "text", check.text );
}

template<typename List> QJsonArray arrayOf( const List &list )
{
  QJsonArray array;
  for ( const auto &one : list )
    array.append( fieldjson::of( one ) );
  return array;
}
} // namespace

namespace fieldjson
{

QJsonObject of( const Instrument &instrument )
{
  QJsonObject object { { QStringLiteral( "id" ), instrument.id }, { QStringLiteral( "station" ), instrument.station },
    { QStringLiteral( "name" ), instrument.name } };
  put( object, "maker", instrument.maker );
  put( object, "model", instrument.model );
  put( object, "serial", instrument.serial );
  put( object, "method", instrument.method );
  object.insert( QStringLiteral( "indicators" ), QJsonArray::fromStringList( instrument.indicators ) );
  put( object, "installed", instrument.installed );
  put( object, "removed", instrument.removed );
  object.insert( QStringLiteral( "interval_days" ), instrument.intervalDays );
  put( object, "note", instrument.note );
  object.insert( QStringLiteral( "demo" ), instrument.isDemo );
  return object;
}

QJsonObject of( const CalibrationState &state )
{
  QJsonObject object = of( state.instrument );
  put( object, "status", calibrationStatusId( state.status ) );
  put( object, "due", state.due );
  if ( state.due.isValid() )
    object.insert( QStringLiteral( "days_left" ), state.daysLeft );
  if ( state.last )
    put( object, "last_calibration", state.last->day );
  return object;
}

QJsonObject of( const Calibration &calibration )
{
  QJsonObject object { { QStringLiteral( "id" ), calibration.id }, { QStringLiteral( "instrument" ), calibration.instrument },
    { QStringLiteral( "kind" ), calibrationKindId( calibration.kind ) }, { QStringLiteral( "passed" ), calibration.passed } };
  put( object, "day", calibration.day );
  put( object, "by", calibration.by );
  put( object, "expected", calibration.expected, 6 );
  put( object, "found", calibration.found, 6 );
  put( object, "deviation_percent", calibration.deviationPercent(), 2 );
  put( object, "unit", calibration.unit );
  put( object, "valid_to", calibration.validTo );
  put( object, "note", calibration.note );
  object.insert( QStringLiteral( "demo" ), calibration.isDemo );
  return object;
}

QJsonObject of( const FieldVisit &visit )
{
  QJsonObject object { { QStringLiteral( "id" ), visit.id }, { QStringLiteral( "station" ), visit.station },
    { QStringLiteral( "purpose" ), visitPurposeId( visit.purpose ) }, { QStringLiteral( "open" ), visit.isOpen() } };
  putMoment( object, "time", visit.at );
  put( object, "by", visit.by );
  put( object, "finding", visit.finding );
  put( object, "action", visit.action );
  put( object, "follow_up_by", visit.followUpBy );
  put( object, "follow_up_done", visit.followUpDone );
  object.insert( QStringLiteral( "demo" ), visit.isDemo );
  return object;
}

QJsonObject of( const FieldAnswer &answer )
{
  QJsonObject object { { QStringLiteral( "item" ), answer.item }, { QStringLiteral( "verdict" ), fieldVerdictId( answer.verdict ) } };
  put( object, "value", answer.value );
  put( object, "note", answer.note );
  return object;
}

QJsonObject of( const FieldPhoto &photo, const PhotoCheck &check )
{
  QJsonObject object { { QStringLiteral( "id" ), photo.id }, { QStringLiteral( "file" ), photo.file } };
  if ( photo.visit != 0 )
    object.insert( QStringLiteral( "visit" ), photo.visit );
  putMoment( object, "taken", photo.taken );
  if ( photo.hasPlace )
  {
    putPlace( object, photo.at );
    put( object, "datum", photoDatumId( photo.datum ) );
  }
  put( object, "direction_deg", photo.direction, 1 );
  put( object, "by", photo.by );
  put( object, "note", photo.note );
  putCheck( object, check );
  object.insert( QStringLiteral( "demo" ), photo.isDemo );
  return object;
}

QJsonObject of( const PhotoDraft &draft, const PhotoCheck &check )
{
  QJsonObject object { { QStringLiteral( "file" ), QFileInfo( draft.source ).fileName() } };
  putMoment( object, "taken", draft.photo.taken );
  if ( draft.photo.hasPlace )
  {
    putPlace( object, draft.photo.at );
    put( object, "datum", photoDatumId( draft.photo.datum ) );
    put( object, "accuracy_m", draft.exif.accuracy, 1 );
  }
  put( object, "direction_deg", draft.photo.direction, 1 );
  put( object, "camera", draft.exif.camera );
  putCheck( object, check );
  object.insert( QStringLiteral( "remarks" ), QJsonArray::fromStringList( draft.exif.remarks ) );
  return object;
}

QJsonObject of( const FieldCheckItem &item, const FieldAnswer *answer )
{
  QJsonObject object { { QStringLiteral( "item" ), item.id }, { QStringLiteral( "question" ), item.question } };
  put( object, "attribute", item.attribute );
  put( object, "unit", item.unit );
  put( object, "known", item.known );
  put( object, "source", item.source );
  object.insert( QStringLiteral( "unverified" ), item.unverified );
  if ( !item.rules.isEmpty() )
    object.insert( QStringLiteral( "waited_for_by" ), QJsonArray::fromStringList( item.rules ) );
  put( object, "verdict", fieldVerdictId( answer ? answer->verdict : FieldVerdict::Unknown ) );
  if ( answer )
  {
    put( object, "value", answer->value );
    put( object, "note", answer->note );
  }
  return object;
}

QJsonObject of( const DueItem &item )
{
  QJsonObject object { { QStringLiteral( "station" ), item.station }, { QStringLiteral( "what" ), item.text() },
    { QStringLiteral( "status" ), calibrationStatusId( item.status() ) }, { QStringLiteral( "follow_up" ), item.isFollowUp } };
  put( object, "due", item.due );
  if ( item.due.isValid() )
    object.insert( QStringLiteral( "days_left" ), item.daysLeft );
  if ( item.isFollowUp )
    object.insert( QStringLiteral( "visit" ), item.visit.id );
  else
  {
    object.insert( QStringLiteral( "instrument" ), item.calibration.instrument.id );
    put( object, "serial", item.calibration.instrument.serial );
    if ( item.calibration.last )
      put( object, "last_calibration", item.calibration.last->day );
  }
  return object;
}

QJsonObject of( const FieldSheet &sheet, const SurroundingsCheck &check )
{
  QJsonArray positions;
  for ( const PositionStep &step : sheet.positions )
  {
    QJsonObject one;
    putPlace( one, step.position.at );
    put( one, "from", step.position.validFrom );
    put( one, "to", step.position.validTo );
    put( one, "source", step.position.source );
    put( one, "moved_m", step.moved, 1 );
    put( one, "bearing_deg", step.bearing, 1 );
    positions.append( one );
  }
  QJsonArray photos;
  for ( const SheetPhoto &photo : sheet.photos )
    photos.append( of( photo.photo, photo.check ) );
  QJsonArray unrecorded;
  for ( const QString &path : sheet.unrecorded )
    unrecorded.append( QFileInfo( path ).fileName() );
  QJsonArray items;
  for ( const FieldCheckItem &item : check.items )
    items.append( of( item, sheet.answer( item.id ) ) );
  QJsonArray clauses;
  for ( const ClauseCheck &clause : check.clauses )
    clauses.append( QJsonObject::fromVariantMap( clause.toMap() ) );
  QJsonObject object { { QStringLiteral( "station" ), sheet.station.code }, { QStringLiteral( "name" ), sheet.station.name.text() },
    { QStringLiteral( "kind" ), sheet.station.kind }, { QStringLiteral( "positions" ), positions },
    { QStringLiteral( "instruments" ), arrayOf( sheet.instruments ) }, { QStringLiteral( "calibrations" ), arrayOf( sheet.calibrations ) },
    { QStringLiteral( "visits" ), arrayOf( sheet.visits ) }, { QStringLiteral( "photos" ), photos },
    { QStringLiteral( "unrecorded_photos" ), unrecorded }, { QStringLiteral( "surroundings" ), items },
    { QStringLiteral( "siting_rules" ), clauses } };
  put( object, "day", sheet.day );
  if ( sheet.answered.id != 0 )
    object.insert( QStringLiteral( "surroundings_of_visit" ), sheet.answered.id );
  return object;
}

} // namespace fieldjson

} // namespace jinguan
