#include "demo/SyntheticSeries.h"

#include <cmath>
#include <numbers>
#include <random>

namespace jinguan
{

namespace
{
/** Normal deviates from a generator whose output the C++ standard fixes; std::normal_distribution differs between libraries. */
class Noise
{
  public:
    explicit Noise( const QString &seed )
    {
      quint64 hash = 1469598103934665603ULL; // FNV-1a
      for ( const char byte : seed.toUtf8() )
        hash = ( hash ^ static_cast<unsigned char>( byte ) ) * 1099511628211ULL;
      mGenerator.seed( hash );
    }

    double next()
    {
      const double radius = std::sqrt( -2 * std::log( uniform() ) );
      return radius * std::cos( 2 * std::numbers::pi * uniform() );
    }

  private:
    double uniform() { return ( static_cast<double>( mGenerator() >> 11 ) + 1 ) / 9007199254740993.0; }

    std::mt19937_64 mGenerator;
};
} // namespace

QList<Reading> synthesise( const SyntheticShape &shape, const QString &seed, UtcSeconds from, UtcSeconds to )
{
  Noise noise( seed );
  const double level = shape.mean * std::max( 0.3, 1 + shape.siteSpread * noise.next() );
  const double innovation = std::sqrt( 1 - shape.correlation * shape.correlation );
  const double rounding = std::pow( 10, shape.decimals );
  double state = noise.next();

  QList<Reading> readings;
  for ( UtcSeconds begin = from; begin < to; begin += shape.stepHours * 3600 )
  {
    state = shape.correlation * state + innovation * noise.next();
    const double hour = local( begin ).time().hour();
    const double course = shape.diurnal * std::cos( 2 * std::numbers::pi * ( hour - shape.peakHour ) / 24 );
    const double value = std::clamp( level * ( 1 + course + shape.noise * state ), shape.minimum, shape.maximum );
    readings.append( { begin, std::round( value * rounding ) / rounding, QualityFlag::Valid, false } );
  }
  return readings;
}

} // namespace jinguan
