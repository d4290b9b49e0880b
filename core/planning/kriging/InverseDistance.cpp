#include "planning/kriging/Kriging.h"

#include <cmath>

namespace jinguan
{

namespace
{
double weighted( const KrigingSamples &samples, double x, double y, double power, size_t without )
{
  double sum = 0, weights = 0;
  for ( size_t i = 0; i < samples.size(); ++i )
  {
    if ( i == without )
      continue;
    const double dx = samples.x[i] - x, dy = samples.y[i] - y;
    const double squared = dx * dx + dy * dy;
    if ( squared == 0 )
      return samples.values[i];
    const double weight = power == 2 ? 1 / squared : std::pow( squared, -power / 2 );
    sum += weight * samples.values[i];
    weights += weight;
  }
  return weights > 0 ? sum / weights : std::numeric_limits<double>::quiet_NaN();
}
} // namespace

std::vector<double> InverseDistance::estimate(
  const KrigingSamples &samples, const KrigingTargets &targets, double power, Progress *progress )
{
  std::vector<double> values( targets.size(), std::numeric_limits<double>::quiet_NaN() );
  for ( size_t i = 0; i < targets.size(); ++i )
  {
    if ( i % 1024 == 0 && progress && progress->isCancelled() )
      break;
    values[i] = weighted( samples, targets.x[i], targets.y[i], power, samples.size() );
  }
  return values;
}

std::vector<LeftOut> InverseDistance::leaveOneOut( const KrigingSamples &samples, double power )
{
  std::vector<LeftOut> result( samples.size() );
  for ( size_t i = 0; i < samples.size(); ++i )
  {
    result[i].estimate = weighted( samples, samples.x[i], samples.y[i], power, i );
    result[i].residual = samples.values[i] - result[i].estimate;
    result[i].variance = std::numeric_limits<double>::quiet_NaN();
  }
  return result;
}

} // namespace jinguan
