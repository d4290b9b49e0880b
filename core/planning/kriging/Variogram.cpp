#include "planning/kriging/Variogram.h"

#include <algorithm>
#include <cmath>

namespace jinguan
{

namespace
{
constexpr int sBins = 15;
constexpr double sCutoffShare = 0.33333; //!< of the diagonal: what gstat takes for a third
constexpr size_t sFewestBins = 3;
constexpr int sScanned = 120; //!< ranges tried before the best is refined
constexpr int sRefined = 90;  //!< steps of the golden section: to the last digits of a double

/** Share of the partial sill at \a ratio = distance / range. */
double rise( VariogramShape shape, double ratio )
{
  switch ( shape )
  {
    case VariogramShape::Spherical:
      return ratio >= 1 ? 1 : ratio * ( 1.5 - 0.5 * ratio * ratio );
    case VariogramShape::Exponential:
      return -std::expm1( -ratio );
    case VariogramShape::Gaussian:
      return -std::expm1( -ratio * ratio );
    case VariogramShape::Matern:
      return 1 - ( 1 + ratio ) * std::exp( -ratio );
  }
  return 1;
}

/** The best nugget and partial sill, neither negative, at one range. */
VariogramFit atRange( const std::vector<VariogramBin> &bins, VariogramShape shape, double range )
{
  double w = 0, wf = 0, wff = 0, wg = 0, wfg = 0;
  for ( const VariogramBin &bin : bins )
  {
    const double weight = static_cast<double>( bin.pairs ) / ( bin.distance * bin.distance );
    const double f = rise( shape, bin.distance / range );
    w += weight;
    wf += weight * f;
    wff += weight * f * f;
    wg += weight * bin.semivariance;
    wfg += weight * f * bin.semivariance;
  }
  VariogramFit fit;
  fit.model = VariogramModel { shape, 0, 0, range };
  const double determinant = w * wff - wf * wf;
  if ( determinant > 1e-12 * w * wff )
  {
    fit.model.nugget = ( wff * wg - wf * wfg ) / determinant;
    fit.model.partialSill = ( w * wfg - wf * wg ) / determinant;
  }
  else
    fit.model.partialSill = -1; // all bins beyond the range: only the nugget can be told
  if ( fit.model.partialSill < 0 )
  {
    fit.model.partialSill = 0;
    fit.model.nugget = wg / w;
  }
  else if ( fit.model.nugget < 0 )
  {
    fit.model.nugget = 0;
    fit.model.partialSill = wfg / wff;
  }
  for ( const VariogramBin &bin : bins )
  {
    const double miss = bin.semivariance - fit.model.semivariance( bin.distance );
    fit.error += static_cast<double>( bin.pairs ) / ( bin.distance * bin.distance ) * miss * miss;
  }
  return fit;
}
} // namespace

QString variogramShapeId( VariogramShape shape )
{
  switch ( shape )
  {
    case VariogramShape::Spherical:
      return QStringLiteral( "spherical" );
    case VariogramShape::Exponential:
      return QStringLiteral( "exponential" );
    case VariogramShape::Gaussian:
      return QStringLiteral( "gaussian" );
    case VariogramShape::Matern:
      return QStringLiteral( "matern" );
  }
  return {};
}

const std::vector<VariogramShape> &variogramShapes()
{
  static const std::vector<VariogramShape> sShapes { VariogramShape::Spherical, VariogramShape::Exponential, VariogramShape::Gaussian,
    VariogramShape::Matern };
  return sShapes;
}

std::optional<VariogramShape> variogramShapeFromId( const QString &id )
{
  for ( const VariogramShape shape : variogramShapes() )
    if ( variogramShapeId( shape ) == id )
      return shape;
  return std::nullopt;
}

double VariogramModel::rise( double distance ) const
{
  return jinguan::rise( shape, distance / range );
}

double VariogramModel::semivariance( double distance ) const
{
  return distance > 0 ? nugget + partialSill * rise( distance ) : 0;
}

double VariogramModel::effectiveRange() const
{
  switch ( shape )
  {
    case VariogramShape::Spherical:
      return range;
    case VariogramShape::Exponential:
      return 3 * range;
    case VariogramShape::Gaussian:
      return std::sqrt( 3.0 ) * range;
    case VariogramShape::Matern:
      return 4.7439 * range; // (1 + t)·exp(−t) = 0.05
  }
  return range;
}

std::vector<VariogramBin> Variogram::empirical( const KrigingSamples &samples, double cutoff, double width )
{
  if ( samples.size() < 2 )
    return {};
  if ( cutoff <= 0 )
  {
    const auto [left, right] = std::minmax_element( samples.x.cbegin(), samples.x.cend() );
    const auto [bottom, top] = std::minmax_element( samples.y.cbegin(), samples.y.cend() );
    cutoff = sCutoffShare * std::hypot( *right - *left, *top - *bottom );
  }
  if ( width <= 0 )
    width = cutoff / sBins;
  if ( !( cutoff > 0 ) || !( width > 0 ) )
    return {};
  std::vector<VariogramBin> bins( static_cast<size_t>( std::ceil( cutoff / width - 1e-9 ) ) );
  for ( size_t i = 0; i < samples.size(); ++i )
    for ( size_t j = 0; j < i; ++j )
    {
      const double dx = samples.x[i] - samples.x[j], dy = samples.y[i] - samples.y[j];
      const double distance = std::sqrt( dx * dx + dy * dy ); // not hypot(): pairs on the border of two bins fall as in gstat
      if ( distance > cutoff )
        continue;
      const double place = std::ceil( distance / width ) - 1; // (0, w] is the first
      VariogramBin &bin = bins[std::min( bins.size() - 1, static_cast<size_t>( std::max( 0.0, place ) ) )];
      const double difference = samples.values[i] - samples.values[j];
      bin.distance += distance;
      bin.semivariance += difference * difference / 2;
      ++bin.pairs;
    }
  std::erase_if( bins, []( const VariogramBin &bin ) { return bin.pairs == 0; } );
  for ( VariogramBin &bin : bins )
  {
    bin.distance /= static_cast<double>( bin.pairs );
    bin.semivariance /= static_cast<double>( bin.pairs );
  }
  return bins;
}

Result<VariogramFit> Variogram::fit( const std::vector<VariogramBin> &all, VariogramShape shape )
{
  std::vector<VariogramBin> bins = all;
  std::erase_if( bins, []( const VariogramBin &bin ) { return bin.pairs <= 0 || !( bin.distance > 0 ); } );
  if ( bins.size() < sFewestBins )
    return Error { tr( "There are too few pairs of stations to see how values differ with distance." ), {}, {}, 0 };
  if ( std::all_of( bins.cbegin(), bins.cend(), []( const VariogramBin &bin ) { return bin.semivariance == 0; } ) )
    return Error { tr( "All values are alike; there is nothing to fit." ), {}, {}, 0 };
  const double nearest = bins.front().distance;
  const double farthest = bins.back().distance;
  const double low = std::log( nearest / 2 );
  const double high = std::log( farthest * 3 );
  const auto at = [&]( double logRange ) { return atRange( bins, shape, std::exp( logRange ) ); };
  VariogramFit best = at( low );
  double place = low;
  const double step = ( high - low ) / sScanned;
  for ( int i = 1; i <= sScanned; ++i )
    if ( const VariogramFit tried = at( low + i * step ); tried.error < best.error )
    {
      best = tried;
      place = low + i * step;
    }
  // Golden section between the neighbours of the best.
  const double golden = ( std::sqrt( 5.0 ) - 1 ) / 2;
  double a = std::max( low, place - step ), b = std::min( high, place + step );
  for ( int i = 0; i < sRefined && b - a > 1e-15; ++i )
  {
    const double inner = b - golden * ( b - a );
    const double outer = a + golden * ( b - a );
    const VariogramFit first = at( inner );
    const VariogramFit second = at( outer );
    ( first.error <= second.error ? b : a ) = first.error <= second.error ? outer : inner;
    for ( const VariogramFit &tried : { first, second } )
      if ( tried.error < best.error )
        best = tried;
  }
  return best;
}

Result<VariogramFit> Variogram::fitBest( const std::vector<VariogramBin> &bins, const std::vector<VariogramShape> &shapes )
{
  Result<VariogramFit> best = Error { tr( "No shape of variogram was asked for." ), {}, {}, 0 };
  for ( const VariogramShape shape : shapes )
  {
    Result<VariogramFit> fitted = fit( bins, shape );
    if ( !best || ( fitted && fitted->error < best->error ) )
      best = std::move( fitted );
  }
  return best;
}

} // namespace jinguan
