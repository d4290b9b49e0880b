#pragma once

#include <QtGlobal>

#include <cmath>

namespace jinguan
{

/**
 * Decimal numbers as whole millionths, for comparisons and roundings that must come out as on paper.
 *
 * A value such as 2.35 has no exact double; taken to whole millionths it is the number the laboratory wrote down.
 */
using Millionths = qint64;

/** \a value in whole millionths, nearest. Good to about ±9·10¹². */
inline Millionths toMillionths( double value )
{
  return std::llround( value * 1e6 );
}

/** Whole millionths as a number again. */
inline double fromMillionths( Millionths value )
{
  return static_cast<double>( value ) / 1e6;
}

/** \a value rounded to a multiple of \a step by GB/T 8170 (a half goes to the even multiple); \a value is not negative. */
inline Millionths roundHalfEven( Millionths value, Millionths step )
{
  const Millionths whole = value / step;
  const Millionths twice = 2 * ( value % step );
  const bool up = twice > step || ( twice == step && whole % 2 != 0 );
  return ( up ? whole + 1 : whole ) * step;
}

/** \a numerator / \a denominator rounded up; both are not negative, the denominator not zero. */
inline qint64 divideUp( qint64 numerator, qint64 denominator )
{
  return numerator / denominator + ( numerator % denominator != 0 ? 1 : 0 );
}

} // namespace jinguan
