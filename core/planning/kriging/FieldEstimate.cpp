#include "planning/kriging/FieldEstimate.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>

namespace jinguan
{

namespace
{
double meanOf( const std::vector<double> &values )
{
  return std::accumulate( values.cbegin(), values.cend(), 0.0 ) / static_cast<double>( values.size() );
}

double deviationOf( const std::vector<double> &values )
{
  const double mean = meanOf( values );
  double sum = 0;
  for ( const double value : values )
    sum += ( value - mean ) * ( value - mean );
  return values.size() > 1 ? std::sqrt( sum / static_cast<double>( values.size() - 1 ) ) : 0;
}

/** Error of the mean of the others: each residual is n / (n − 1) of the deviation from the mean of all. */
double errorOfMean( const std::vector<double> &values )
{
  const auto n = static_cast<double>( values.size() );
  return values.size() > 1 ? deviationOf( values ) * std::sqrt( n / ( n - 1 ) ) : std::numeric_limits<double>::quiet_NaN();
}

/** What kriging of the samples can do. */
struct Attempt
{
    FieldFallback fallback = FieldFallback::None;
    std::optional<Kriging> kriging {};
    VariogramModel model {};
    double leftOutError = 0;
};

Attempt tryKriging( const KrigingSamples &samples, int fewest, double meanError )
{
  if ( samples.size() < static_cast<size_t>( fewest ) )
    return { FieldFallback::TooFewStations };
  const Result<VariogramFit> fit =
    Variogram::fitBest( Variogram::empirical( samples ), { VariogramShape::Spherical, VariogramShape::Exponential } );
  if ( !fit || !( fit->model.partialSill > 0 ) )
    return { FieldFallback::NoStructure };
  Result<Kriging> kriging = Kriging::make( samples, fit->model );
  if ( !kriging )
    return { FieldFallback::Unsolvable };
  const Result<std::vector<LeftOut>> leftOut = kriging.value().leaveOneOut();
  if ( !leftOut )
    return { FieldFallback::Unsolvable };
  const double error = rootMeanSquare( *leftOut );
  if ( !( error < meanError ) )
    return { FieldFallback::NoStructure };
  // Where the left-out errors are larger than the model says, the model is too sure: scaled, it keeps its weights and owns up to them.
  double ratio = 0;
  for ( const LeftOut &one : *leftOut )
    ratio += one.residual * one.residual / one.variance / static_cast<double>( leftOut->size() );
  VariogramModel model = fit->model;
  if ( ratio > 1 && std::isfinite( ratio ) )
  {
    model.nugget *= ratio;
    model.partialSill *= ratio;
    kriging = Kriging::make( samples, model );
    if ( !kriging )
      return { FieldFallback::Unsolvable };
  }
  return { FieldFallback::None, kriging.take(), model, error };
}
} // namespace

QString fieldMethodId( FieldMethod method )
{
  return method == FieldMethod::OrdinaryKriging ? QStringLiteral( "ordinary-kriging" ) : QStringLiteral( "inverse-distance" );
}

QString fieldFallbackId( FieldFallback fallback )
{
  return fallback == FieldFallback::TooFewStations ? QStringLiteral( "too-few-stations" )
    : fallback == FieldFallback::NoStructure       ? QStringLiteral( "no-structure" )
    : fallback == FieldFallback::Unsolvable        ? QStringLiteral( "unsolvable" )
                                                   : QString();
}

KrigingTargets FieldGrid::nodes() const
{
  KrigingTargets targets;
  const auto count = static_cast<size_t>( std::max( 0, columns ) ) * static_cast<size_t>( std::max( 0, rows ) );
  targets.x.reserve( count );
  targets.y.reserve( count );
  for ( int row = 0; row < rows; ++row )
    for ( int column = 0; column < columns; ++column )
    {
      targets.x.push_back( west + column * stepX );
      targets.y.push_back( south + row * stepY );
    }
  return targets;
}

KrigingSamples FieldEstimator::joined( const KrigingSamples &samples, double tolerance )
{
  KrigingSamples result;
  std::vector<double> counts;
  for ( size_t i = 0; i < samples.size(); ++i )
  {
    size_t place = 0;
    while ( place < result.size() && std::hypot( result.x[place] - samples.x[i], result.y[place] - samples.y[i] ) >= tolerance )
      ++place;
    if ( place == result.size() )
    {
      result.x.push_back( samples.x[i] );
      result.y.push_back( samples.y[i] );
      result.values.push_back( samples.values[i] );
      counts.push_back( 1 );
      continue;
    }
    const double share = 1 / ++counts[place];
    result.x[place] += share * ( samples.x[i] - result.x[place] );
    result.y[place] += share * ( samples.y[i] - result.y[place] );
    result.values[place] += share * ( samples.values[i] - result.values[place] );
  }
  return result;
}

Result<FieldEstimate> FieldEstimator::estimate( const KrigingSamples &all, const FieldGrid &grid, Progress *progress ) const
{
  const KrigingSamples samples = joined( all );
  if ( samples.size() == 0 )
    return Error { tr( "There is no valid value to interpolate." ), {}, {}, 0 };
  if ( !std::isfinite( std::accumulate( samples.values.cbegin(), samples.values.cend(), 0.0 ) ) )
    return Error { tr( "A value to interpolate is no finite number." ), {}, {}, 0 };
  FieldEstimate field;
  field.stations = static_cast<int>( samples.size() );
  field.sampleDeviation = deviationOf( samples.values );
  field.meanError = errorOfMean( samples.values );
  Attempt attempt = tryKriging( samples, mFewest, field.meanError );
  field.fallback = attempt.fallback;
  const KrigingTargets nodes = grid.nodes();
  if ( attempt.kriging )
  {
    Result<KrigingField> kriged = attempt.kriging->estimate( nodes, progress );
    if ( !kriged )
      return kriged.error();
    field.method = FieldMethod::OrdinaryKriging;
    field.variogram = attempt.model;
    field.leftOutError = attempt.leftOutError;
    field.values = std::move( kriged->values );
    field.deviations = std::move( kriged->variances );
    for ( double &deviation : field.deviations )
      deviation = std::sqrt( deviation );
    return field;
  }
  field.leftOutError =
    samples.size() > 1 ? rootMeanSquare( InverseDistance::leaveOneOut( samples ) ) : std::numeric_limits<double>::quiet_NaN();
  field.values = InverseDistance::estimate( samples, nodes, 2, progress );
  if ( progress && progress->isCancelled() )
    return Error { tr( "Cancelled." ), {}, {}, 0 };
  field.deviations.assign( nodes.size(), field.leftOutError );
  return field;
}

} // namespace jinguan
