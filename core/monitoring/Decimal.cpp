#include "monitoring/Decimal.h"

#include <array>
#include <cmath>
#include <limits>

namespace jinguan
{

namespace
{
__extension__ typedef __int128 Wide;

constexpr int sMaxDecimals = 18;

Wide power10( int exponent )
{
  Wide result = 1;
  for ( int i = 0; i < exponent; ++i )
    result *= 10;
  return result;
}

/** \a numerator / \a denominator, a half to the even whole number; \a denominator is positive. */
Wide divideHalfEven( Wide numerator, Wide denominator )
{
  const bool negative = numerator < 0;
  const Wide size = negative ? -numerator : numerator;
  Wide whole = size / denominator;
  const Wide rest = size % denominator;
  const Wide other = denominator - rest;
  if ( rest > other || ( rest == other && whole % 2 != 0 ) )
    ++whole;
  return negative ? -whole : whole;
}

bool fits( Wide value )
{
  return value <= std::numeric_limits<qint64>::max() && value >= -std::numeric_limits<qint64>::max();
}

/** A number of 64 bits, without the last decimals where they do not fit. */
Decimal narrow( Wide mantissa, int decimals )
{
  int drop = std::max( 0, decimals - sMaxDecimals );
  while ( drop <= decimals && !fits( divideHalfEven( mantissa, power10( drop ) ) ) )
    ++drop;
  if ( drop > decimals )
    return Decimal( 0, -1 );
  return Decimal( static_cast<qint64>( divideHalfEven( mantissa, power10( drop ) ) ), decimals - drop );
}
} // namespace

std::optional<Decimal> Decimal::parse( const QString &text )
{
  const QString trimmed = text.trimmed();
  const bool negative = trimmed.startsWith( QLatin1Char( '-' ) );
  Wide mantissa = 0;
  int digits = 0;
  int decimals = -1;
  for ( qsizetype i = negative ? 1 : 0; i < trimmed.size(); ++i )
  {
    const QChar c = trimmed.at( i );
    if ( c == QLatin1Char( '.' ) && decimals < 0 )
    {
      decimals = 0;
      continue;
    }
    if ( c < QLatin1Char( '0' ) || c > QLatin1Char( '9' ) || ++digits > 30 )
      return std::nullopt;
    mantissa = mantissa * 10 + ( c.unicode() - u'0' );
    decimals += decimals >= 0 ? 1 : 0;
  }
  if ( digits == 0 )
    return std::nullopt;
  const Decimal result = narrow( negative ? -mantissa : mantissa, std::max( 0, decimals ) );
  return result.isValid() ? std::optional<Decimal>( result ) : std::nullopt;
}

std::optional<Decimal> Decimal::fromDouble( double value )
{
  const double size = std::abs( value );
  if ( !std::isfinite( value ) || size >= 9e15 )
    return std::nullopt;
  // A double holds 15 digits of what was written: no decimals are asked for beyond them.
  const int decimals = size < 1e6 ? 9 : size < 1e9 ? 6 : size < 1e12 ? 3 : 0;
  static constexpr std::array<double, 4> sScale = { 1, 1e3, 1e6, 1e9 };
  return Decimal( std::llround( value * sScale[static_cast<size_t>( decimals / 3 )] ), decimals ).trimmed();
}

Decimal Decimal::quotient( const Decimal &numerator, const Decimal &denominator, int decimals )
{
  if ( !numerator.isValid() || !denominator.isValid() || denominator.mMantissa == 0 )
    return Decimal( 0, -1 );
  // numerator·10^decimals / denominator; the power of ten goes to the side where it is positive.
  const int shift = decimals + denominator.mDecimals - numerator.mDecimals;
  Wide top = numerator.mMantissa;
  Wide bottom = denominator.mMantissa;
  if ( bottom < 0 )
  {
    top = -top;
    bottom = -bottom;
  }
  if ( shift > 18 || shift < -18 )
    return Decimal( 0, -1 );
  if ( shift >= 0 )
    top *= power10( shift );
  else
    bottom *= power10( -shift );
  const Wide whole = divideHalfEven( top, bottom );
  return fits( whole ) ? Decimal( static_cast<qint64>( whole ), decimals ) : Decimal( 0, -1 );
}

Decimal::Term Decimal::term( const Decimal &numerator, const Decimal &denominator, int weight )
{
  const Decimal top = numerator.trimmed();
  const Decimal bottom = denominator.trimmed();
  return Term { top.mMantissa, top.mDecimals, bottom.mMantissa, bottom.mDecimals, weight };
}

Decimal Decimal::sum( const QList<Term> &terms, int decimals )
{
  const auto gcd = []( Wide a, Wide b ) {
    while ( b != 0 )
    {
      const Wide rest = a % b;
      a = b;
      b = rest;
    }
    return a < 0 ? -a : a;
  };
  Wide top = 0;
  Wide bottom = 1;
  for ( const Term &term : terms )
  {
    if ( term.mantissaOfDenominator <= 0 )
      return Decimal( 0, -1 );
    const Wide n = static_cast<Wide>( term.mantissaOfNumerator ) * term.weight * power10( term.decimalsOfDenominator );
    const Wide d = static_cast<Wide>( term.mantissaOfDenominator ) * power10( term.decimalsOfNumerator );
    top = top * d + n * bottom;
    bottom *= d;
    if ( const Wide common = gcd( top, bottom ); common > 1 )
    {
      top /= common;
      bottom /= common;
    }
  }
  const Wide whole = divideHalfEven( top * power10( decimals ), bottom );
  return fits( whole ) ? Decimal( static_cast<qint64>( whole ), decimals ) : Decimal( 0, -1 );
}

double Decimal::toDouble() const
{
  return isValid() ? static_cast<double>( mMantissa ) / static_cast<double>( power10( mDecimals ) )
                   : std::numeric_limits<double>::quiet_NaN();
}

QString Decimal::toString() const
{
  if ( !isValid() )
    return QStringLiteral( "—" );
  QString digits = QString::number( mMantissa < 0 ? -mMantissa : mMantissa );
  if ( mDecimals > 0 )
  {
    digits = digits.rightJustified( mDecimals + 1, QLatin1Char( '0' ) );
    digits.insert( digits.size() - mDecimals, QLatin1Char( '.' ) );
  }
  return mMantissa < 0 ? QLatin1Char( '-' ) + digits : digits;
}

Decimal Decimal::trimmed() const
{
  Decimal result = *this;
  while ( result.mDecimals > 0 && result.mMantissa % 10 == 0 )
  {
    result.mMantissa /= 10;
    --result.mDecimals;
  }
  return result;
}

Decimal Decimal::rounded( int decimals ) const
{
  if ( !isValid() )
    return *this;
  if ( decimals >= mDecimals )
    return narrow( static_cast<Wide>( mMantissa ) * power10( std::min( decimals, sMaxDecimals ) - mDecimals ), decimals );
  return Decimal( static_cast<qint64>( divideHalfEven( mMantissa, power10( mDecimals - decimals ) ) ), decimals );
}

Decimal operator+( const Decimal &a, const Decimal &b )
{
  if ( !a.isValid() || !b.isValid() )
    return Decimal( 0, -1 );
  const int decimals = std::max( a.mDecimals, b.mDecimals );
  return narrow( static_cast<Wide>( a.mMantissa ) * power10( decimals - a.mDecimals )
      + static_cast<Wide>( b.mMantissa ) * power10( decimals - b.mDecimals ),
    decimals );
}

Decimal operator*( const Decimal &a, const Decimal &b )
{
  if ( !a.isValid() || !b.isValid() )
    return Decimal( 0, -1 );
  return narrow( static_cast<Wide>( a.mMantissa ) * b.mMantissa, a.mDecimals + b.mDecimals );
}

int Decimal::compare( const Decimal &a, const Decimal &b )
{
  const int decimals = std::max( a.mDecimals, b.mDecimals );
  const Wide left = static_cast<Wide>( a.mMantissa ) * power10( decimals - a.mDecimals );
  const Wide right = static_cast<Wide>( b.mMantissa ) * power10( decimals - b.mDecimals );
  return left < right ? -1 : left > right ? 1 : 0;
}

} // namespace jinguan
