#include "briefing/BriefInflow.h"

#include "evaluation/UpwindSectors.h"

#include <QCoreApplication>

#include <cmath>
#include <numbers>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::DistrictBriefing )
};

const QString sAir = QStringLiteral( "air" );
constexpr double sReach = 40000;       //!< metres along the river, where the rule of upstream events names none
constexpr double sUpwindReach = 40000; //!< metres from the middle of the area
constexpr double sUpwindAngle = 33.75; //!< degrees to either side: the sector of the wind and half of a sector more than its neighbours
constexpr qint64 sWindAge = 3 * 3600;  //!< seconds after which a wind is no longer the present one
constexpr double sCalm = 0.5;          //!< m/s
constexpr qsizetype sLongest = 12;     //!< rows of a list of neighbours
constexpr double sMetresPerDegree = 111195; //!< on the sphere of roughDistance()

double reachOf( const BriefingInput &input )
{
  double reach = 0;
  for ( const WarningRule &rule : input.rules->rules() )
  {
    if ( rule.kind == WarningKind::Upstream )
      reach = std::max( reach, rule.radius );
  }
  return reach > 0 ? reach : sReach;
}

/** The station of the area that the water of each station outside reaches first. */
QHash<QString, RiverNeighbour> waysIn( const BriefScope &scope )
{
  QHash<QString, RiverNeighbour> ways; // by the upper station; `station` is the lower one
  const double reach = reachOf( scope.input );
  for ( const Station &here : scope.stations )
  {
    for ( const RiverNeighbour &upper : scope.input.rivers->above( here.code, reach ) )
    {
      const Station *station = scope.station( upper.station );
      if ( !station || scope.isHere( *station ) || station->statusOn( scope.today ) == StationStatus::Retired )
        continue;
      const auto known = ways.constFind( upper.station );
      if ( known == ways.constEnd() || upper.way.seconds < known->way.seconds )
        ways.insert( upper.station, { here.code, upper.way } );
    }
  }
  return ways;
}

void addUpstream( DistrictBrief &brief, const BriefScope &scope )
{
  if ( !scope.input.rivers || scope.area.isCity() )
    return;
  const QHash<QString, RiverNeighbour> ways = waysIn( scope );
  QHash<QString, QHash<QString, StationStatusSymbol>> boards; // by element
  for ( auto way = ways.constBegin(); way != ways.constEnd(); ++way )
  {
    const Station *upper = scope.station( way.key() );
    const Station *lower = scope.station( way->station );
    const QString element = upper->elements.value( 0 );
    if ( !boards.contains( element ) )
      boards.insert( element, scope.statuses( element, scope.input.stations ) );
    BriefUpstream one { upper->code, upper->name, upper->unit, upper->district, RiverSystem::riverOf( *upper ), way->way.metres,
      way->way.seconds, lower->code, lower->name, boards.value( element ).value( upper->code ), {} };
    for ( const BriefIncident &incident : scope.incidents )
    {
      if ( incident.incident.station == upper->code )
        one.incidents.append( incident );
    }
    brief.upstream.append( one );
  }
  std::stable_sort( brief.upstream.begin(), brief.upstream.end(), []( const BriefUpstream &a, const BriefUpstream &b ) {
    if ( a.incidents.isEmpty() != b.incidents.isEmpty() )
      return b.incidents.isEmpty();
    return a.seconds != b.seconds ? a.seconds < b.seconds : a.station < b.station;
  } );
  if ( brief.upstream.size() > sLongest )
    brief.upstream.resize( sLongest );
}

/** The middle of the area's air stations, of all its stations where it has none. */
std::optional<LonLat> middleOf( const BriefScope &scope )
{
  for ( const bool airOnly : { true, false } )
  {
    double lon = 0, lat = 0;
    int count = 0;
    for ( const Station &station : scope.stations )
    {
      const StationPosition *position = station.positionOn( scope.today );
      if ( !position || ( airOnly && !station.elements.contains( sAir ) ) )
        continue;
      lon += position->at.lon;
      lat += position->at.lat;
      ++count;
    }
    if ( count > 0 )
      return LonLat { lon / count, lat / count };
  }
  return std::nullopt;
}

/** Degrees from north from one place to another one close by. */
double bearingOf( const LonLat &from, const LonLat &to )
{
  const double radians = std::numbers::pi / 180;
  const double east = ( to.lon - from.lon ) * std::cos( from.lat * radians ) * sMetresPerDegree;
  const double north = ( to.lat - from.lat ) * sMetresPerDegree;
  return std::fmod( std::atan2( east, north ) / radians + 360, 360 );
}

double angleBetween( double a, double b )
{
  const double apart = std::fmod( std::abs( a - b ), 360 );
  return std::min( apart, 360 - apart );
}

struct Wind
{
    const Station *station = nullptr;
    LatestReading direction;
    double metres = 0;
};

/** The present wind that is measured nearest to \a at. */
std::optional<Wind> windAt( const BriefScope &scope, const LonLat &at )
{
  std::optional<Wind> best;
  for ( const LatestReading &one : scope.latest )
  {
    if ( one.series.key.indicator != QLatin1String( "WD" ) || one.series.key.issued != 0 || !isValid( one.reading.flag )
      || endOf( one.reading.begin, one.period ) < scope.moment - sWindAge )
      continue;
    const Station *station = scope.station( one.series.key.station );
    const StationPosition *position = station ? station->positionOn( scope.today ) : nullptr;
    if ( !position )
      continue;
    const double metres = roughDistance( at, position->at );
    if ( !best || metres < best->metres )
      best = Wind { station, one, metres };
  }
  return best;
}

std::optional<double> speedAt( const BriefScope &scope, const Wind &wind )
{
  for ( const LatestReading &one : scope.latest )
  {
    if ( one.series.key.station != wind.station->code || one.series.key.indicator != QLatin1String( "WS" ) || one.series.key.issued != 0
      || !isValid( one.reading.flag ) || one.reading.begin != wind.direction.reading.begin )
      continue;
    const Result<double> speed = scope.knowledge.catalogue.convert(
      one.reading.value, one.series.unit, scope.knowledge.catalogue.indicator( QStringLiteral( "WS" ) )->unit );
    if ( speed )
      return *speed;
  }
  return std::nullopt;
}

void addUpwindStations( BriefUpwind &upwind, const BriefScope &scope, const LonLat &middle )
{
  const QHash<QString, StationStatusSymbol> board = scope.statuses( sAir, scope.input.stations );
  for ( const Station &station : scope.input.stations )
  {
    const StationPosition *position = station.positionOn( scope.today );
    if ( !position || scope.isHere( station ) || station.statusOn( scope.today ) != StationStatus::Running
      || !board.contains( station.code ) || board.value( station.code ).link == StationStatusSymbol::Link::Never )
      continue;
    const double metres = roughDistance( middle, position->at );
    const double bearing = bearingOf( middle, position->at );
    if ( metres > sUpwindReach || angleBetween( bearing, upwind.direction ) > sUpwindAngle )
      continue;
    upwind.stations.append( { station.code, station.name, station.unit, metres, bearing, board.value( station.code ) } );
  }
  std::stable_sort( upwind.stations.begin(), upwind.stations.end(),
    []( const BriefUpwindStation &a, const BriefUpwindStation &b ) { return a.metres < b.metres; } );
  if ( upwind.stations.size() > sLongest )
    upwind.stations.resize( sLongest );
  if ( upwind.stations.isEmpty() )
    upwind.note = Text::tr( "No air station that delivers stands up the wind within 40 km." );
}

void addUpwind( DistrictBrief &brief, const BriefScope &scope )
{
  BriefUpwind &upwind = brief.upwind;
  if ( scope.area.isCity() )
    return;
  const std::optional<LonLat> middle = middleOf( scope );
  const std::optional<Wind> wind = middle ? windAt( scope, *middle ) : std::nullopt;
  if ( !wind )
  {
    upwind.note = middle ? Text::tr( "No station measured the wind within the last three hours." )
                         : Text::tr( "The area has no station with a place." );
    return;
  }
  upwind.windStation = wind->station->code;
  upwind.windName = wind->station->name;
  upwind.at = wind->direction.reading.begin;
  upwind.direction = wind->direction.reading.value;
  upwind.sector = UpwindSectors::sectorName( UpwindSectors::sectorOf( upwind.direction ) );
  upwind.speed = speedAt( scope, *wind );
  upwind.calm = upwind.speed && *upwind.speed < sCalm;
  if ( upwind.calm )
    upwind.note = Text::tr( "Calm: the wind has no direction to speak of." );
  else
    addUpwindStations( upwind, scope, *middle );
}
} // namespace

void addInflow( DistrictBrief &brief, const BriefScope &scope )
{
  addUpstream( brief, scope );
  addUpwind( brief, scope );
}

} // namespace jinguan
