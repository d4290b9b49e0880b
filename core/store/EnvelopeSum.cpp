#include "store/EnvelopeSum.h"

#include "base/LocalDay.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace jinguan
{

EnvelopeSum::EnvelopeSum( UtcSeconds begin )
{
  constexpr double none = std::numeric_limits<double>::quiet_NaN();
  mSum = { begin, none, none, none, none, 0, 0 };
}

void EnvelopeSum::add( const Reading &reading )
{
  if ( !isValid( reading.flag ) || !std::isfinite( reading.value ) )
  {
    ++mSum.invalid;
    return;
  }
  const double value = reading.value;
  if ( mSum.count == 0 )
    mSum.low = mSum.high = mSum.first = value;
  mSum.low = std::min( mSum.low, value );
  mSum.high = std::max( mSum.high, value );
  mSum.last = value;
  ++mSum.count;
}

void EnvelopeSum::add( const Envelope &finer )
{
  mSum.invalid += finer.invalid;
  if ( finer.count == 0 )
    return;
  if ( mSum.count == 0 )
  {
    mSum.low = finer.low;
    mSum.high = finer.high;
    mSum.first = finer.first;
  }
  mSum.low = std::min( mSum.low, finer.low );
  mSum.high = std::max( mSum.high, finer.high );
  mSum.last = finer.last;
  mSum.count += finer.count;
}

QList<Envelope> EnvelopeSum::of( const QList<Reading> &readings, qint64 bucket )
{
  bucket = std::max<qint64>( 1, bucket );
  std::vector<EnvelopeSum> sums;
  for ( const Reading &reading : readings )
  {
    const UtcSeconds begin = localday::floorTo( reading.begin, bucket );
    if ( sums.empty() || sums.back().value().begin != begin )
      sums.emplace_back( begin );
    sums.back().add( reading );
  }
  QList<Envelope> result;
  for ( const EnvelopeSum &sum : sums )
    result.append( sum.value() );
  return result;
}

} // namespace jinguan
