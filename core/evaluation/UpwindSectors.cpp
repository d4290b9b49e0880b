#include "evaluation/UpwindSectors.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::UpwindSectors )
};

constexpr double sWidth = 360.0 / 16;

QHash<UtcSeconds, double> byHour( const QList<Reading> &readings )
{
  QHash<UtcSeconds, double> hours;
  for ( const Reading &reading : readings )
  {
    if ( isValid( reading.flag ) && std::isfinite( reading.value ) )
      hours.insert( reading.begin, reading.value );
  }
  return hours;
}

/** Percentile of sorted values, linear between two ranks. */
double percentileOf( const QList<double> &sorted, double percentile )
{
  if ( sorted.isEmpty() )
    return 0;
  const double rank = ( static_cast<double>( sorted.size() ) - 1 ) * percentile / 100;
  const auto low = static_cast<qsizetype>( std::floor( rank ) );
  const qsizetype high = std::min( low + 1, sorted.size() - 1 );
  return sorted.at( low ) + ( rank - std::floor( rank ) ) * ( sorted.at( high ) - sorted.at( low ) );
}

void finish( UpwindSector &sector, double sum, int hours, double total )
{
  sector.hourShare = hours > 0 ? 100.0 * sector.hours / hours : 0;
  sector.mean = sector.hours > 0 ? sum / sector.hours : 0;
  sector.pollutionShare = total > 0 ? 100 * sum / total : 0;
  sector.probability = sector.hours > 0 ? static_cast<double>( sector.above ) / sector.hours : 0;
}
} // namespace

int UpwindSectors::sectorOf( double degrees )
{
  const double turned = std::fmod( std::fmod( degrees, 360 ) + 360 + sWidth / 2, 360 );
  return static_cast<int>( turned / sWidth ) % 16;
}

QString UpwindSectors::sectorName( int sector )
{
  static const std::array<const char *, 16> sNames { "N", "NNE", "NE", "ENE", "E", "ESE", "SE", "SSE", "S", "SSW", "SW", "WSW", "W", "WNW",
    "NW", "NNW" };
  return sector >= 0 && sector < 16 ? QString::fromLatin1( sNames[static_cast<size_t>( sector )] ) : Text::tr( "calm" );
}

UpwindResult UpwindSectors::compute(
  const QList<Reading> &values, const QList<Reading> &directions, const QList<Reading> &speeds, double percentile, double calm )
{
  const QHash<UtcSeconds, double> from = byHour( directions );
  const QHash<UtcSeconds, double> speed = byHour( speeds );
  UpwindResult result;
  result.percentile = percentile;
  result.calm.sector = -1;
  for ( int i = 0; i < 16; ++i )
    result.sectors[static_cast<size_t>( i )].sector = i;
  QList<std::pair<double, int>> used; // value and sector
  QList<double> sorted;
  double total = 0;
  for ( const Reading &reading : values )
  {
    if ( !isValid( reading.flag ) || !std::isfinite( reading.value ) )
      continue;
    const double value = reading.belowDetection ? reading.value / 2 : reading.value;
    const bool still = speed.contains( reading.begin ) && speed.value( reading.begin ) < calm;
    if ( !still && ( !from.contains( reading.begin ) || ( !speed.isEmpty() && !speed.contains( reading.begin ) ) ) )
    {
      ++result.withoutWind;
      continue;
    }
    used.append( { value, still ? -1 : sectorOf( from.value( reading.begin ) ) } );
    sorted.append( value );
    total += value;
  }
  std::sort( sorted.begin(), sorted.end() );
  result.hours = static_cast<int>( used.size() );
  result.mean = used.isEmpty() ? 0 : total / result.hours;
  result.threshold = percentileOf( sorted, percentile );
  std::array<double, 17> sums {};
  for ( const auto &[value, sector] : std::as_const( used ) )
  {
    UpwindSector &own = sector < 0 ? result.calm : result.sectors[static_cast<size_t>( sector )];
    ++own.hours;
    own.above += value > result.threshold ? 1 : 0;
    sums[static_cast<size_t>( sector < 0 ? 16 : sector )] += value;
  }
  for ( UpwindSector &sector : result.sectors )
    finish( sector, sums[static_cast<size_t>( sector.sector )], result.hours, total );
  finish( result.calm, sums[16], result.hours, total );
  return result;
}

Result<UpwindResult> UpwindSectors::analyse(
  const UpwindRequest &request, const QList<Station> &stations, const EvaluationInput &input, Progress *progress )
{
  const auto target =
    std::find_if( stations.cbegin(), stations.cend(), [&]( const Station &station ) { return station.code == request.station; } );
  if ( target == stations.cend() )
    return Error { Text::tr( "There is no station “%1”." ).arg( request.station ), Text::tr( "Choose a station of the network." ), {}, 0 };
  if ( !request.from.isValid() || !request.to.isValid() || request.from > request.to )
    return Error { Text::tr( "The period is empty." ), Text::tr( "Give a first and a last day." ), {}, 0 };
  const UtcSeconds from = QDateTime( request.from, QTime( 0, 0 ), displayZone() ).toSecsSinceEpoch();
  const UtcSeconds to = QDateTime( request.to.addDays( 1 ), QTime( 0, 0 ), displayZone() ).toSecsSinceEpoch();
  const Result<EvaluationSeries> values = input.series( *target, request.indicator, from, to );
  if ( !values )
    return values.error();
  if ( values->readings.isEmpty() || values->period != Period::Hour )
    return Error { Text::tr( "%1 has no hourly values of %2 in this period." ).arg( target->name.text(), request.indicator ),
      Text::tr( "Choose another period or station." ), {}, 0 };
  const StationPosition *here = target->positionOn( request.to );
  QList<std::pair<double, const Station *>> near;
  for ( const Station &station : stations )
  {
    const StationPosition *there = station.positionOn( request.to );
    if ( &station == &*target || ( here && there ) )
      near.append( { &station == &*target ? -1 : roughDistance( here->at, there->at ), &station } );
  }
  std::sort( near.begin(), near.end(), []( const auto &a, const auto &b ) { return a.first < b.first; } );
  for ( const auto &[distance, station] : std::as_const( near ) )
  {
    if ( progress && progress->isCancelled() )
      return Error { Text::tr( "Cancelled." ), {}, {}, 0 };
    if ( !station->elements.contains( QStringLiteral( "air" ) ) )
      continue;
    const Result<EvaluationSeries> directions = input.series( *station, QStringLiteral( "WD" ), from, to );
    if ( !directions )
      return directions.error();
    if ( directions->period != Period::Hour || 2 * directions->readings.size() < values->readings.size() )
      continue;
    const Result<EvaluationSeries> speeds = input.series( *station, QStringLiteral( "WS" ), from, to );
    if ( !speeds )
      return speeds.error();
    UpwindResult result = compute( values->readings, directions->readings,
      speeds->period == Period::Hour ? speeds->readings : QList<Reading>(), request.percentile, request.calm );
    result.windStation = station->code;
    if ( result.hours > 0 )
      return result;
  }
  return Error { Text::tr( "No station measured wind direction in at least half of these hours." ),
    Text::tr( "Import readings of a weather station, or choose another period." ), {}, 0 };
}

UpwindSector UpwindSectors::together( const UpwindResult &result, const QSet<int> &sectors )
{
  UpwindSector sum;
  sum.sector = -1;
  double values = 0;
  for ( const UpwindSector &sector : result.sectors )
  {
    if ( !sectors.contains( sector.sector ) )
      continue;
    sum.hours += sector.hours;
    sum.above += sector.above;
    values += sector.mean * sector.hours;
  }
  finish( sum, values, result.hours, result.mean * result.hours );
  return sum;
}

} // namespace jinguan
