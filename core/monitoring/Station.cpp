#include "monitoring/Station.h"

#include <QCoreApplication>
#include <QtMath>

#include <array>
#include <cmath>
#include <limits>

namespace jinguan
{

namespace
{
constexpr double sMeanEarthRadius = 6371008.8; // metres

struct StatusName
{
    StationStatus status;
    const char *id;
    const char *text;
};
constexpr std::array<StatusName, 4> sStatusNames = {
  { { StationStatus::Running, "running", QT_TRANSLATE_NOOP( "jinguan::Station", "running" ) },
    { StationStatus::Planned, "planned", QT_TRANSLATE_NOOP( "jinguan::Station", "planned" ) },
    { StationStatus::Suspended, "suspended", QT_TRANSLATE_NOOP( "jinguan::Station", "suspended" ) },
    { StationStatus::Retired, "retired", QT_TRANSLATE_NOOP( "jinguan::Station", "retired" ) } }
};

bool covers( const StationPosition &position, const QDate &day )
{
  return ( position.validFrom.isNull() || position.validFrom <= day ) && ( position.validTo.isNull() || day <= position.validTo );
}

/** Days between \a day and the validity of \a position. */
qint64 daysAway( const StationPosition &position, const QDate &day )
{
  if ( position.validFrom.isValid() && day < position.validFrom )
    return day.daysTo( position.validFrom );
  if ( position.validTo.isValid() && day > position.validTo )
    return position.validTo.daysTo( day );
  return 0;
}
} // namespace

double roughDistance( const LonLat &a, const LonLat &b )
{
  const double latA = qDegreesToRadians( a.lat );
  const double latB = qDegreesToRadians( b.lat );
  const double halfLat = std::sin( ( latB - latA ) / 2 );
  const double halfLon = std::sin( qDegreesToRadians( b.lon - a.lon ) / 2 );
  const double haversine = halfLat * halfLat + std::cos( latA ) * std::cos( latB ) * halfLon * halfLon;
  return 2 * sMeanEarthRadius * std::asin( std::min( 1.0, std::sqrt( haversine ) ) );
}

QString stationStatusId( StationStatus status )
{
  for ( const StatusName &name : sStatusNames )
  {
    if ( name.status == status )
      return QString::fromLatin1( name.id );
  }
  return QString();
}

StationStatus stationStatusFromId( const QString &id, bool *ok )
{
  for ( const StatusName &name : sStatusNames )
  {
    if ( id == QLatin1String( name.id ) )
    {
      if ( ok )
        *ok = true;
      return name.status;
    }
  }
  if ( ok )
    *ok = false;
  return StationStatus::Running;
}

QString stationStatusText( StationStatus status )
{
  for ( const StatusName &name : sStatusNames )
  {
    if ( name.status == status )
      return QCoreApplication::translate( "jinguan::Station", name.text );
  }
  return QString();
}

const StationPosition *Station::positionOn( const QDate &day ) const
{
  if ( positions.isEmpty() )
    return nullptr;
  if ( day.isNull() )
    return &positions.last();
  const StationPosition *nearest = nullptr;
  qint64 nearestDays = std::numeric_limits<qint64>::max();
  // from the newest: where two vintages overlap, the later survey is the better one
  for ( auto position = positions.crbegin(); position != positions.crend(); ++position )
  {
    if ( covers( *position, day ) )
      return &*position;
    const qint64 away = daysAway( *position, day );
    if ( away < nearestDays )
    {
      nearestDays = away;
      nearest = &*position;
    }
  }
  return nearest;
}

StationStatus Station::statusOn( const QDate &day ) const
{
  if ( states.isEmpty() )
    return StationStatus::Running;
  if ( day.isNull() )
    return states.last().status;
  for ( auto state = states.crbegin(); state != states.crend(); ++state )
  {
    if ( state->from.isNull() || state->from <= day )
      return state->status;
  }
  return StationStatus::Planned; // before its first dated state a station does not run yet
}

} // namespace jinguan
