#include "field/PhotoCheck.h"

#include "base/LocalDay.h"
#include "ingest/Gcj02.h"
#include "planning/Geodesy.h"

#include <array>
#include <cmath>
#include <numbers>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::PhotoCheck )
};

double metresBetween( const QgsDistanceArea &measure, const LonLat &a, const LonLat &b )
{
  return measure.measureLine( QgsPointXY( a.lon, a.lat ), QgsPointXY( b.lon, b.lat ) );
}

QString lengthText( double metres )
{
  return metres < 1000 ? Text::tr( "%1 m" ).arg( std::round( metres ) ) : Text::tr( "%1 km" ).arg( metres / 1000, 0, 'f', metres < 10000 ? 2 : 1 );
}
} // namespace

QString photoVerdictId( PhotoVerdict verdict )
{
  switch ( verdict )
  {
    case PhotoVerdict::Near:
      return QStringLiteral( "near" );
    case PhotoVerdict::Off:
      return QStringLiteral( "off" );
    case PhotoVerdict::NoPlace:
      return QStringLiteral( "no-place" );
    case PhotoVerdict::NoStation:
      return QStringLiteral( "no-station" );
  }
  return {};
}

QString compassText( double degrees )
{
  static constexpr std::array<const char *, 8> sWinds { QT_TRANSLATE_NOOP( "jinguan::PhotoCheck", "north" ),
    QT_TRANSLATE_NOOP( "jinguan::PhotoCheck", "north-east" ), QT_TRANSLATE_NOOP( "jinguan::PhotoCheck", "east" ),
    QT_TRANSLATE_NOOP( "jinguan::PhotoCheck", "south-east" ), QT_TRANSLATE_NOOP( "jinguan::PhotoCheck", "south" ),
    QT_TRANSLATE_NOOP( "jinguan::PhotoCheck", "south-west" ), QT_TRANSLATE_NOOP( "jinguan::PhotoCheck", "west" ),
    QT_TRANSLATE_NOOP( "jinguan::PhotoCheck", "north-west" ) };
  if ( !std::isfinite( degrees ) )
    return {};
  const double turned = degrees - 360 * std::floor( degrees / 360 );
  return Text::tr( sWinds.at( static_cast<size_t>( std::lround( turned / 45 ) ) % sWinds.size() ) );
}

PhotoCheck PhotoCheck::of( const FieldPhoto &photo, const Station &station, double tolerance )
{
  PhotoCheck check;
  check.tolerance = tolerance;
  const StationPosition *position = station.positionOn( photo.taken != 0 ? localday::dateOf( photo.taken ) : QDate() );
  if ( !photo.hasPlace )
  {
    check.verdict = PhotoVerdict::NoPlace;
    check.text = tr( "The photo does not say where it was taken; it cannot be checked." );
    return check;
  }
  if ( !position )
  {
    check.verdict = PhotoVerdict::NoStation;
    check.text = tr( "The station has no position with which the photo could be compared." );
    return check;
  }
  const QgsDistanceArea measure = Geodesy::measure();
  check.distance = metresBetween( measure, position->at, photo.at );
  // Of a few metres the direction says nothing.
  if ( check.distance >= 1 )
  {
    const double radians = measure.bearing( QgsPointXY( position->at.lon, position->at.lat ), QgsPointXY( photo.at.lon, photo.at.lat ) );
    check.bearing = std::fmod( radians * 180 / std::numbers::pi + 360, 360 );
  }
  if ( check.distance <= tolerance )
  {
    check.verdict = PhotoVerdict::Near;
    check.text = tr( "Taken %1 from the station." ).arg( lengthText( check.distance ) );
    return check;
  }
  check.verdict = PhotoVerdict::Off;
  check.text = tr( "Taken %1 %2 of the station; at most %3 are expected." )
                 .arg( lengthText( check.distance ), compassText( check.bearing ), lengthText( tolerance ) );
  if ( photo.datum == PhotoDatum::Wgs84 && metresBetween( measure, position->at, wgs84FromGcj02( photo.at ) ) <= tolerance )
  {
    check.fitsAsGcj02 = true;
    check.text += QLatin1Char( ' ' ) + tr( "It would fit if the app had written shifted coordinates (GCJ-02)." );
  }
  return check;
}

} // namespace jinguan
