#include "monitoring/NoiseSpectrum.h"

#include <cmath>

namespace jinguan
{

std::optional<NoiseBand> NoiseBand::of( const QString &indicator )
{
  const bool third = indicator.startsWith( QLatin1String( "TOB_" ) );
  if ( !third && !indicator.startsWith( QLatin1String( "OCT_" ) ) )
    return std::nullopt;
  bool ok = false;
  const double nominal = indicator.mid( 4 ).toDouble( &ok );
  if ( !ok || nominal <= 0 )
    return std::nullopt;
  return NoiseBand { nominal, third };
}

QString NoiseBand::indicator() const
{
  return ( third ? QStringLiteral( "TOB_" ) : QStringLiteral( "OCT_" ) ) + QString::number( nominal );
}

double NoiseBand::exact() const
{
  const double perDecade = third ? 10 : 10.0 / 3;
  return 1000 * std::pow( 10.0, std::round( std::log10( nominal / 1000 ) * perDecade ) / perDecade );
}

double NoiseBand::weightingA() const
{
  return jinguan::weightingA( exact() );
}

double weightingA( double frequency )
{
  // Pole frequencies of IEC 61672-1, annex E.
  const auto raw = []( double f ) {
    const double s = f * f;
    constexpr double f1 = 20.598997 * 20.598997;
    constexpr double f2 = 107.65265 * 107.65265;
    constexpr double f3 = 737.86223 * 737.86223;
    constexpr double f4 = 12194.217 * 12194.217;
    return 20 * std::log10( f4 * s * s / ( ( s + f1 ) * std::sqrt( ( s + f2 ) * ( s + f3 ) ) * ( s + f4 ) ) );
  };
  static const double sAtKilohertz = raw( 1000 );
  return raw( frequency ) - sAtKilohertz;
}

} // namespace jinguan
