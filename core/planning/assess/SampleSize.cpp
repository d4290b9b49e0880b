#include "planning/assess/SampleSize.h"

#include "monitoring/SampleStatistics.h"

#include <cmath>

namespace jinguan
{

Result<SampleSize> SampleSize::find( double deviation, double error, double confidence )
{
  constexpr int firstGuess = 10;
  constexpr int mostSteps = 50;
  constexpr double mostSamples = 1e6;
  if ( !( deviation > 0 ) || !( error > 0 ) )
    return Error { tr( "Deviation and allowed error must be larger than 0." ), {}, {}, 0 };
  if ( !( confidence > 0.5 && confidence < 1 ) )
    return Error { tr( "The confidence is %1." ).arg( confidence ), tr( "Give one between 0.5 and 1, such as 0.95." ), {}, 0 };
  SampleSize result;
  int freedom = firstGuess;
  for ( int step = 0; step < mostSteps; ++step )
  {
    const double t = sample::studentQuantile( ( 1 + confidence ) / 2, freedom );
    const double exact = t * t * deviation * deviation / ( error * error );
    if ( !( exact <= mostSamples ) )
      return Error { tr( "More than a million samples would be needed." ), tr( "Allow a larger error." ), {}, 0 };
    const int rounded = std::max( 1, static_cast<int>( std::ceil( exact - 1e-9 ) ) );
    result.steps.append( { freedom, t, exact } );
    // A swing between two numbers ends at the larger one, which is enough for both.
    if ( rounded == freedom || ( step > 0 && result.steps.size() > 2 && rounded == result.steps.at( result.steps.size() - 2 ).freedom ) )
    {
      result.count = std::max( rounded, rounded == freedom ? 0 : freedom );
      return result;
    }
    freedom = rounded;
  }
  result.count = freedom;
  return result;
}

} // namespace jinguan
