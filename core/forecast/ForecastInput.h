#pragma once

#include "base/Durations.h"
#include "base/Time.h"

#include <QString>

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace jinguan
{

/** A weather series on the same grid as the readings it helps to forecast. */
struct Covariate
{
    QString id;                 //!< indicator, or `WIND_U`, `WIND_V` (m/s towards east and north)
    std::vector<double> values; //!< one per step; NaN where nothing was measured
};

/**
 * The readings of one indicator at one station on a regular grid of time, with the weather measured beside them.
 *
 * Step i covers [first + i·step, first + (i+1)·step), UTC seconds; the value is known from the end of its step. NaN: missing.
 */
struct ForecastInput
{
    UtcSeconds first = 0;
    qint64 step = 3600; //!< seconds; divides a day
    double lowest = 0;  //!< no forecast goes below; NaN: no such bound
    std::vector<double> values;
    std::vector<Covariate> covariates;

    int size() const { return static_cast<int>( values.size() ); }
    int stepsPerDay() const { return static_cast<int>( secondsPerDay / step ); }
    UtcSeconds beginOf( int index ) const { return first + index * step; }
    /** Number of steps that have ended at \a moment. */
    int knownAt( UtcSeconds moment ) const
    {
      return moment <= first ? 0 : static_cast<int>( std::min<qint64>( ( moment - first ) / step, size() ) );
    }
};

/**
 * What is known of an input at a time of issue. Models see readings through this only, so that none can look ahead.
 *
 * Everything from the step \a known on is NaN. A view *with perfect weather* shows the weather of all times: it stands for a weather forecast
 * without error and gives a bound, never a forecast.
 */
class PastView
{
  public:
    PastView( const ForecastInput &input, int known, bool perfectWeather = false )
      : mInput( input ), mKnown( std::min( known, input.size() ) ), mWeatherKnown( perfectWeather ? input.size() : mKnown )
    {}

    int known() const { return mKnown; }
    qint64 step() const { return mInput.step; }
    int stepsPerDay() const { return mInput.stepsPerDay(); }
    UtcSeconds beginOf( int index ) const { return mInput.beginOf( index ); }
    double lowest() const { return mInput.lowest; }
    double value( int index ) const { return index >= 0 && index < mKnown ? mInput.values[index] : missing(); }
    int covariateCount() const { return static_cast<int>( mInput.covariates.size() ); }
    double covariate( int which, int index ) const
    {
      return index >= 0 && index < mWeatherKnown ? mInput.covariates[which].values[index] : missing();
    }

    /** The newest value at or up to \a reach steps before \a index; NaN when there is none. */
    double lastValue( int index, int reach ) const
    {
      for ( int at = index; at >= index - reach && at >= 0; --at )
      {
        if ( !std::isnan( value( at ) ) )
          return value( at );
      }
      return missing();
    }

    static double missing() { return std::numeric_limits<double>::quiet_NaN(); }

  private:
    const ForecastInput &mInput;
    int mKnown = 0;
    int mWeatherKnown = 0;
};

} // namespace jinguan
