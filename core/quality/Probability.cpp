#include "quality/Probability.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace jinguan::probability
{

namespace
{
constexpr int sSteps = 1000;
constexpr double sPrecision = 1e-15;
constexpr double sTiny = 1e-300;

double logGamma( double x )
{
  int sign = 0;
  return lgamma_r( x, &sign ); // std::lgamma writes to a global
}

/** Upper regularised incomplete gamma function Q(a, x), by its series below a + 1 and by its continued fraction above. */
double gammaQ( double a, double x )
{
  if ( x <= 0 )
    return 1;
  const double scale = std::exp( a * std::log( x ) - x - logGamma( a ) );
  if ( x < a + 1 )
  {
    double term = 1 / a;
    double sum = term;
    for ( int n = 1; n < sSteps && std::abs( term ) > std::abs( sum ) * sPrecision; ++n )
    {
      term *= x / ( a + n );
      sum += term;
    }
    return std::max( 0.0, 1 - scale * sum );
  }
  double b = x + 1 - a;
  double c = 1 / sTiny;
  double d = 1 / b;
  double h = d;
  for ( int n = 1; n < sSteps; ++n )
  {
    const double an = -n * ( n - a );
    b += 2;
    d = an * d + b;
    d = 1 / ( std::abs( d ) < sTiny ? sTiny : d );
    c = b + an / c;
    c = std::abs( c ) < sTiny ? sTiny : c;
    const double delta = d * c;
    h *= delta;
    if ( std::abs( delta - 1 ) < sPrecision )
      break;
  }
  return scale * h;
}

/** Continued fraction of the incomplete beta function (Lentz). */
double betaFraction( double a, double b, double x )
{
  double c = 1;
  double d = 1 - ( a + b ) * x / ( a + 1 );
  d = 1 / ( std::abs( d ) < sTiny ? sTiny : d );
  double h = d;
  for ( int m = 1; m < sSteps; ++m )
  {
    double step = m * ( b - m ) * x / ( ( a + 2 * m - 1 ) * ( a + 2 * m ) );
    for ( int half = 0; half < 2; ++half )
    {
      d = 1 + step * d;
      d = 1 / ( std::abs( d ) < sTiny ? sTiny : d );
      c = 1 + step / c;
      c = std::abs( c ) < sTiny ? sTiny : c;
      h *= d * c;
      step = -( a + m ) * ( a + b + m ) * x / ( ( a + 2 * m ) * ( a + 2 * m + 1 ) );
    }
    if ( std::abs( d * c - 1 ) < sPrecision )
      break;
  }
  return h;
}

/** Regularised incomplete beta function I_x(a, b). */
double betaI( double a, double b, double x )
{
  if ( x <= 0 || x >= 1 )
    return x <= 0 ? 0 : 1;
  const double scale = std::exp( logGamma( a + b ) - logGamma( a ) - logGamma( b ) + a * std::log( x ) + b * std::log1p( -x ) );
  return x < ( a + 1 ) / ( a + b + 2 ) ? scale * betaFraction( a, b, x ) / a : 1 - scale * betaFraction( b, a, 1 - x ) / b;
}
} // namespace

double chiSquareTail( double x, double freedom )
{
  return gammaQ( freedom / 2, x / 2 );
}

double binomialTail( qint64 hits, qint64 trials, double p )
{
  if ( hits <= 0 )
    return 1;
  return hits > trials ? 0 : betaI( static_cast<double>( hits ), static_cast<double>( trials - hits + 1 ), p );
}

double normalTwoSided( double z )
{
  return std::erfc( std::abs( z ) / std::sqrt( 2.0 ) );
}

} // namespace jinguan::probability
