#include "field/FieldSheet.h"

#include "base/LocalDay.h"
#include "field/PhotoFolder.h"
#include "planning/Geodesy.h"

#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace jinguan
{

namespace
{
QList<PositionStep> stepsOf( const QList<StationPosition> &positions )
{
  QList<PositionStep> steps;
  const QgsDistanceArea measure = Geodesy::measure();
  for ( const StationPosition &position : positions )
  {
    PositionStep step { position };
    if ( !steps.isEmpty() )
    {
      const LonLat before = steps.constLast().position.at;
      const QgsPointXY from( before.lon, before.lat );
      const QgsPointXY to( position.at.lon, position.at.lat );
      step.moved = measure.measureLine( from, to );
      if ( step.moved >= 1 )
        step.bearing = std::fmod( measure.bearing( from, to ) * 180 / std::numbers::pi + 360, 360 );
    }
    steps.append( step );
  }
  return steps;
}

/** The photos of \a found with their checks; the pictures of the folder that are not among them. */
void addPhotos( FieldSheet &sheet, const QList<FieldPhoto> &found, const QString &folder, double tolerance )
{
  const PhotoFolder pictures( folder, sheet.station.code );
  QSet<QString> recorded;
  for ( const FieldPhoto &photo : found )
  {
    recorded.insert( photo.file );
    if ( photo.withdrawn.isEmpty() )
      sheet.photos.append(
        { photo, PhotoCheck::of( photo, sheet.station, tolerance ), pictures.path() + QLatin1Char( '/' ) + photo.file } );
  }
  for ( const QString &path : pictures.photos() )
    if ( !recorded.contains( QFileInfo( path ).fileName() ) )
      sheet.unrecorded.append( path );
}
} // namespace

QDate fieldToday( Workspace &workspace )
{
  const QDate today = localday::dateOf( QDateTime::currentSecsSinceEpoch() );
  if ( workspace.network().property( QStringLiteral( "demo" ) ) != QLatin1String( "1" ) )
    return today;
  const Result<TimeRange> extent = workspace.readings().extent( {} );
  return extent && extent->to > extent->from ? localday::dateOf( extent->to ) : today;
}

Result<FieldSheet> FieldSheet::read( Workspace &workspace, const QString &code, const FieldSettings &settings, const QDate &day )
{
  FieldSheet sheet;
  const Result<Station> station = workspace.network().station( code );
  if ( !station )
    return station.error();
  sheet.station = *station;
  sheet.day = day.isValid() ? day : fieldToday( workspace );
  sheet.positions = stepsOf( station->positions );

  const FieldStore &store = workspace.field();
  const Result<QList<Instrument>> instruments = store.instruments( code );
  if ( !instruments )
    return instruments.error();
  const Result<QList<Calibration>> calibrations = store.calibrations( code );
  if ( !calibrations )
    return calibrations.error();
  const Result<QList<FieldVisit>> visits = store.visits( code );
  if ( !visits )
    return visits.error();
  const Result<QList<FieldPhoto>> photos = store.photos( code, true );
  if ( !photos )
    return photos.error();
  sheet.calibrations = *calibrations;
  sheet.visits = *visits;
  for ( const Instrument &instrument : *instruments )
    sheet.instruments.append( CalibrationState::of( instrument, *calibrations, sheet.day, settings.dueSoon() ) );
  addPhotos( sheet, *photos, workspace.folder(), settings.photoTolerance( station->kind ) );
  for ( const FieldVisit &visit : *visits )
  {
    const Result<QList<FieldAnswer>> answers = store.answers( visit.id );
    if ( !answers )
      return answers.error();
    if ( answers->isEmpty() )
      continue;
    sheet.answers = *answers;
    sheet.answered = visit;
    break;
  }
  return sheet;
}

int FieldSheet::openFollowUps() const
{
  return static_cast<int>( std::count_if( visits.cbegin(), visits.cend(), []( const FieldVisit &visit ) { return visit.isOpen(); } ) );
}

int FieldSheet::dueCount() const
{
  return static_cast<int>(
    std::count_if( instruments.cbegin(), instruments.cend(), []( const CalibrationState &state ) { return state.needsWork(); } ) );
}

const FieldAnswer *FieldSheet::answer( const QString &item ) const
{
  const auto found = std::find_if( answers.cbegin(), answers.cend(), [&item]( const FieldAnswer &one ) { return one.item == item; } );
  return found == answers.cend() ? nullptr : &*found;
}

bool FieldSheet::hasDemo() const
{
  const auto isDemo = []( const auto &record ) { return record.isDemo; };
  return station.isDemo || std::any_of( calibrations.cbegin(), calibrations.cend(), isDemo )
    || std::any_of( visits.cbegin(), visits.cend(), isDemo )
    || std::any_of( instruments.cbegin(), instruments.cend(), []( const CalibrationState &state ) { return state.instrument.isDemo; } )
    || std::any_of( photos.cbegin(), photos.cend(), []( const SheetPhoto &photo ) { return photo.photo.isDemo; } );
}

} // namespace jinguan
