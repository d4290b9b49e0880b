#include "monitoring/WindStatistics.h"

#include "monitoring/SampleStatistics.h"

#include <algorithm>
#include <cmath>

namespace jinguan::wind
{

namespace
{
int classOf( double value, const QList<double> &upper )
{
  return static_cast<int>( std::upper_bound( upper.begin(), upper.end(), value ) - upper.begin() );
}

template<typename Value> Rose classify( const QList<WindHour> &hours, int sectors, const QList<double> &upper, double calm, Value valueOf )
{
  Rose rose;
  const auto classes = upper.size() + 1;
  rose.share = QList<QList<double>>( sectors, QList<double>( classes, 0 ) );
  rose.mean = QList<double>( sectors, 0 );
  rose.count = QList<int>( sectors, 0 );
  for ( const WindHour &hour : hours )
  {
    const double value = valueOf( hour );
    if ( !std::isfinite( value ) || !std::isfinite( hour.speed ) )
      continue;
    if ( hour.speed <= calm )
    {
      ++rose.hours;
      ++rose.calms;
      continue;
    }
    if ( !std::isfinite( hour.direction ) )
      continue;
    ++rose.hours;
    const int sector = sectorOf( hour.direction, sectors );
    rose.share[sector][classOf( value, upper )] += 1;
    rose.mean[sector] += value;
    ++rose.count[sector];
  }
  for ( int sector = 0; sector < sectors; ++sector )
  {
    for ( double &share : rose.share[sector] )
      share = rose.hours > 0 ? share * 100 / rose.hours : 0;
    rose.mean[sector] =
      rose.count.at( sector ) > 0 ? rose.mean.at( sector ) / rose.count.at( sector ) : std::numeric_limits<double>::quiet_NaN();
  }
  return rose;
}
} // namespace

int sectorOf( double direction, int count )
{
  const double width = 360.0 / count;
  const double turned = std::fmod( std::fmod( direction, 360.0 ) + 360.0 + width / 2, 360.0 );
  return std::min( count - 1, static_cast<int>( turned / width ) );
}

Rose rose( const QList<WindHour> &hours, int sectors, const QList<double> &upper, double calm )
{
  return classify( hours, sectors, upper, calm, []( const WindHour &hour ) { return hour.speed; } );
}

Rose pollutionRose( const QList<WindHour> &hours, int sectors, const QList<double> &upper, double calm )
{
  return classify( hours, sectors, upper, calm, []( const WindHour &hour ) { return hour.value; } );
}

Polar polar( const QList<WindHour> &hours, int sectors, double speedStep, double percentile, int least, double calm )
{
  Polar polar;
  polar.sectors = sectors;
  polar.speedStep = speedStep;
  QList<const WindHour *> counted;
  QList<double> values;
  int rings = 0;
  for ( const WindHour &hour : hours )
  {
    if ( !std::isfinite( hour.value ) || !std::isfinite( hour.speed ) || !std::isfinite( hour.direction ) || hour.speed <= calm )
      continue;
    counted << &hour;
    values << hour.value;
    rings = std::max( rings, static_cast<int>( hour.speed / speedStep ) + 1 );
  }
  polar.values = static_cast<int>( counted.size() );
  polar.cells = QList<QList<PolarCell>>( sectors, QList<PolarCell>( rings ) );
  if ( values.isEmpty() )
    return polar;
  std::sort( values.begin(), values.end() );
  polar.threshold = sample::quantile( values, percentile / 100 );
  for ( const WindHour *hour : counted )
  {
    PolarCell &cell = polar.cells[sectorOf( hour->direction, sectors )][static_cast<int>( hour->speed / speedStep )];
    ++cell.count;
    cell.sum += hour->value;
    cell.above += hour->value >= polar.threshold ? 1 : 0;
  }
  for ( QList<PolarCell> &sector : polar.cells )
  {
    for ( PolarCell &cell : sector )
    {
      if ( cell.count < std::max( 1, least ) )
        continue;
      cell.mean = cell.sum / cell.count;
      cell.probability = static_cast<double>( cell.above ) / cell.count;
    }
  }
  return polar;
}

QList<double> roundClasses( QList<double> values, int classes )
{
  QList<double> upper;
  if ( values.isEmpty() )
    return upper;
  std::sort( values.begin(), values.end() );
  // A few extremes must not press all others into one class.
  const double low = std::min( 0.0, values.first() );
  const double high = std::max( sample::quantile( values, 0.95 ), low + 1e-9 );
  const double raw = ( high - low ) / std::max( 2, classes - 1 );
  const double magnitude = std::pow( 10.0, std::floor( std::log10( raw ) ) );
  double step = 10 * magnitude;
  for ( const double factor : { 5.0, 2.5, 2.0, 1.0 } )
  {
    if ( factor * magnitude >= raw * ( 1 - 1e-9 ) )
      step = factor * magnitude;
  }
  for ( double limit = ( std::floor( low / step ) + 1 ) * step; upper.size() < classes - 1 && limit < values.last(); limit += step )
    upper << limit;
  return upper;
}

} // namespace jinguan::wind
