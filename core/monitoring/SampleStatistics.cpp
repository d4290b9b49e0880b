#include "monitoring/SampleStatistics.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace jinguan::sample
{

namespace
{
constexpr double sWhisker = 1.5; //!< interquartile ranges
constexpr int sLeastPairs = 3;

double mean( const QList<double> &values )
{
  return std::accumulate( values.begin(), values.end(), 0.0 ) / static_cast<double>( values.size() );
}

/** Continued fraction of the incomplete beta function (modified Lentz). */
double betaFraction( double a, double b, double x )
{
  constexpr double tiny = 1e-300;
  double c = 1;
  double d = 1 - ( a + b ) * x / ( a + 1 );
  d = 1 / ( std::abs( d ) < tiny ? tiny : d );
  double result = d;
  for ( int m = 1; m <= 300; ++m )
  {
    const double even = m * ( b - m ) * x / ( ( a + 2 * m - 1 ) * ( a + 2 * m ) );
    const double odd = -( a + m ) * ( a + b + m ) * x / ( ( a + 2 * m ) * ( a + 2 * m + 1 ) );
    double change = 1;
    for ( const double term : { even, odd } )
    {
      d = 1 + term * d;
      d = 1 / ( std::abs( d ) < tiny ? tiny : d );
      c = 1 + term / c;
      c = std::abs( c ) < tiny ? tiny : c;
      change = d * c;
      result *= change;
    }
    if ( std::abs( change - 1 ) < 1e-15 )
      break;
  }
  return result;
}

/** Regularised incomplete beta function. */
double beta( double a, double b, double x )
{
  if ( x <= 0 || x >= 1 )
    return x <= 0 ? 0 : 1;
  const double front = std::exp( std::lgamma( a + b ) - std::lgamma( a ) - std::lgamma( b ) + a * std::log( x ) + b * std::log1p( -x ) );
  return x < ( a + 1 ) / ( a + b + 2 ) ? front * betaFraction( a, b, x ) / a : 1 - front * betaFraction( b, a, 1 - x ) / b;
}
} // namespace

double quantile( const QList<double> &sorted, double share )
{
  const double place = static_cast<double>( sorted.size() - 1 ) * std::clamp( share, 0.0, 1.0 );
  const auto below = static_cast<qsizetype>( std::floor( place ) );
  const qsizetype above = std::min<qsizetype>( below + 1, sorted.size() - 1 );
  return sorted.at( below ) + ( place - static_cast<double>( below ) ) * ( sorted.at( above ) - sorted.at( below ) );
}

std::optional<Box> box( QList<double> values )
{
  if ( values.isEmpty() )
    return std::nullopt;
  std::sort( values.begin(), values.end() );
  Box box;
  box.count = static_cast<int>( values.size() );
  box.minimum = values.first();
  box.maximum = values.last();
  box.lowQuartile = quantile( values, 0.25 );
  box.median = quantile( values, 0.5 );
  box.highQuartile = quantile( values, 0.75 );
  box.mean = mean( values );
  const double reach = sWhisker * ( box.highQuartile - box.lowQuartile );
  const double low = box.lowQuartile - reach;
  const double high = box.highQuartile + reach;
  box.lowWhisker = *std::find_if( values.begin(), values.end(), [low]( double value ) { return value >= low; } );
  box.highWhisker = *std::find_if( values.rbegin(), values.rend(), [high]( double value ) { return value <= high; } );
  for ( const double value : std::as_const( values ) )
  {
    if ( value < low || value > high )
      box.outliers << value;
  }
  return box;
}

QList<double> ranks( const QList<double> &values )
{
  QList<qsizetype> order( values.size() );
  std::iota( order.begin(), order.end(), 0 );
  std::sort( order.begin(), order.end(), [&]( qsizetype a, qsizetype b ) { return values.at( a ) < values.at( b ); } );
  QList<double> result( values.size() );
  for ( qsizetype from = 0; from < order.size(); )
  {
    qsizetype to = from + 1;
    while ( to < order.size() && values.at( order.at( to ) ) == values.at( order.at( from ) ) )
      ++to;
    for ( qsizetype i = from; i < to; ++i )
      result[order.at( i )] = static_cast<double>( from + to + 1 ) / 2;
    from = to;
  }
  return result;
}

std::optional<double> pearson( const QList<double> &x, const QList<double> &y )
{
  if ( x.size() != y.size() || x.size() < sLeastPairs )
    return std::nullopt;
  const double meanX = mean( x );
  const double meanY = mean( y );
  double xx = 0;
  double yy = 0;
  double xy = 0;
  for ( qsizetype i = 0; i < x.size(); ++i )
  {
    xx += ( x.at( i ) - meanX ) * ( x.at( i ) - meanX );
    yy += ( y.at( i ) - meanY ) * ( y.at( i ) - meanY );
    xy += ( x.at( i ) - meanX ) * ( y.at( i ) - meanY );
  }
  if ( xx <= 0 || yy <= 0 )
    return std::nullopt;
  return std::clamp( xy / std::sqrt( xx * yy ), -1.0, 1.0 );
}

std::optional<double> spearman( const QList<double> &x, const QList<double> &y )
{
  return x.size() == y.size() ? pearson( ranks( x ), ranks( y ) ) : std::nullopt;
}

double studentQuantile( double probability, double freedom )
{
  // P( T > t ) = I( v / (v + t²); v/2, 1/2 ) / 2 falls with t.
  const double tail = 1 - probability;
  double low = 0;
  double high = 1;
  const auto exceeded = [freedom]( double t ) { return beta( freedom / 2, 0.5, freedom / ( freedom + t * t ) ) / 2; };
  while ( exceeded( high ) > tail && high < 1e12 )
    high *= 2;
  for ( int i = 0; i < 200 && high - low > 1e-12 * high; ++i )
  {
    const double middle = ( low + high ) / 2;
    ( exceeded( middle ) > tail ? low : high ) = middle;
  }
  return ( low + high ) / 2;
}

double Line::halfWidth( double x ) const
{
  return student * residual * std::sqrt( 1.0 / count + ( x - meanX ) * ( x - meanX ) / sumSquaresX );
}

std::optional<Line> regression( const QList<double> &x, const QList<double> &y, double confidence )
{
  if ( x.size() != y.size() || x.size() < sLeastPairs )
    return std::nullopt;
  Line line;
  line.count = static_cast<int>( x.size() );
  line.meanX = mean( x );
  const double meanY = mean( y );
  double xy = 0;
  for ( qsizetype i = 0; i < x.size(); ++i )
  {
    line.sumSquaresX += ( x.at( i ) - line.meanX ) * ( x.at( i ) - line.meanX );
    xy += ( x.at( i ) - line.meanX ) * ( y.at( i ) - meanY );
  }
  if ( line.sumSquaresX <= 0 )
    return std::nullopt;
  line.slope = xy / line.sumSquaresX;
  line.intercept = meanY - line.slope * line.meanX;
  double squares = 0;
  for ( qsizetype i = 0; i < x.size(); ++i )
    squares += ( y.at( i ) - line.at( x.at( i ) ) ) * ( y.at( i ) - line.at( x.at( i ) ) );
  line.residual = std::sqrt( squares / ( line.count - 2 ) );
  line.student = studentQuantile( ( 1 + confidence ) / 2, line.count - 2 );
  return line;
}

} // namespace jinguan::sample
