#include "monitoring/NoiseLevels.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace jinguan::noise
{

std::optional<double> energySum( const QList<double> &levels )
{
  if ( levels.isEmpty() )
    return std::nullopt;
  double energy = 0;
  for ( const double level : levels )
    energy += std::pow( 10.0, 0.1 * level );
  return 10 * std::log10( energy );
}

std::optional<double> energyMean( const QList<double> &levels )
{
  const std::optional<double> sum = energySum( levels );
  return sum ? std::optional<double>( *sum - 10 * std::log10( static_cast<double>( levels.size() ) ) ) : std::nullopt;
}

std::optional<double> exceeded( QList<double> levels, double percent )
{
  if ( levels.isEmpty() )
    return std::nullopt;
  const double position = static_cast<double>( levels.size() - 1 ) * ( 100 - percent ) / 100;
  const auto rank = static_cast<qsizetype>( position );
  std::nth_element( levels.begin(), levels.begin() + rank, levels.end() );
  const double lower = levels.at( rank );
  const double rest = position - static_cast<double>( rank );
  if ( rest <= 0 )
    return lower;
  return lower + ( *std::min_element( levels.cbegin() + rank + 1, levels.cend() ) - lower ) * rest;
}

NoiseStatistics statistics( const QList<double> &levels )
{
  NoiseStatistics result;
  result.samples = static_cast<int>( levels.size() );
  if ( levels.isEmpty() )
    return result;
  result.leq = energyMean( levels );
  result.maximum = *std::max_element( levels.cbegin(), levels.cend() );
  result.minimum = *std::min_element( levels.cbegin(), levels.cend() );
  result.l10 = exceeded( levels, 10 );
  result.l50 = exceeded( levels, 50 );
  result.l90 = exceeded( levels, 90 );
  return result;
}

double dayNight( double day, double night, int dayHours, int nightHours )
{
  return 10
    * std::log10(
      ( dayHours * std::pow( 10.0, 0.1 * day ) + nightHours * std::pow( 10.0, 0.1 * ( night + 10 ) ) ) / ( dayHours + nightHours ) );
}

std::optional<double> withoutBackground( double measured, double background )
{
  const double apart = std::round( measured - background );
  if ( apart < 3 )
    return std::nullopt;
  return measured - ( apart >= 10 ? 0 : apart >= 6 ? 1 : apart >= 4 ? 2 : 3 );
}

QMap<double, double> octavesFromThirds( const QMap<double, double> &thirds )
{
  // Middle frequencies as printed: each octave with the thirds below and above it.
  static constexpr std::array<std::array<double, 3>, 10> sOctaves = { { { 25, 31.5, 40 }, { 50, 63, 80 }, { 100, 125, 160 },
    { 200, 250, 315 }, { 400, 500, 630 }, { 800, 1000, 1250 }, { 1600, 2000, 2500 }, { 3150, 4000, 5000 }, { 6300, 8000, 10000 },
    { 12500, 16000, 20000 } } };
  QMap<double, double> octaves;
  for ( const std::array<double, 3> &octave : sOctaves )
  {
    QList<double> levels;
    for ( const double frequency : octave )
    {
      const auto found = thirds.constFind( frequency );
      if ( found != thirds.constEnd() )
        levels.append( *found );
    }
    if ( levels.size() == 3 )
      octaves.insert( octave[1], *energySum( levels ) );
  }
  return octaves;
}

} // namespace jinguan::noise
