#pragma once

#include "base/Time.h"

#include <QDate>

namespace jinguan
{

/** Days and buckets of the display zone; UTC+8 throughout, as nothing was measured before its last daylight saving of 1991. */
namespace localday
{
constexpr qint64 offset = 8 * 3600;

/** \a value rounded down to a multiple of \a bucket; for negative ones, too. */
inline qint64 floorDiv( qint64 value, qint64 bucket )
{
  const qint64 quotient = value / bucket;
  return value % bucket < 0 ? quotient - 1 : quotient;
}

/** Begin of the bucket of \a bucket seconds that holds \a at; buckets of a day begin at local midnight. */
inline UtcSeconds floorTo( UtcSeconds at, qint64 bucket )
{
  return floorDiv( at + offset, bucket ) * bucket - offset;
}

/** First begin of a bucket at or after \a at. */
inline UtcSeconds ceilTo( UtcSeconds at, qint64 bucket )
{
  const UtcSeconds floor = floorTo( at, bucket );
  return floor == at ? at : floor + bucket;
}

inline QDate dateOf( UtcSeconds at )
{
  return QDate( 1970, 1, 1 ).addDays( floorDiv( at + offset, 86400 ) );
}

inline UtcSeconds beginOf( const QDate &day )
{
  return QDate( 1970, 1, 1 ).daysTo( day ) * 86400 - offset;
}

/** Begin of the local month that holds \a at. */
inline UtcSeconds monthOf( UtcSeconds at )
{
  const QDate day = dateOf( at );
  return beginOf( QDate( day.year(), day.month(), 1 ) );
}

/** Begin of the local month after the one that holds \a at. */
inline UtcSeconds nextMonth( UtcSeconds at )
{
  const QDate day = dateOf( at );
  return beginOf( QDate( day.year(), day.month(), 1 ).addMonths( 1 ) );
}
} // namespace localday

} // namespace jinguan
