#pragma once

#include "store/ReadingStore.h"

namespace jinguan
{

/**
 * What stands for the readings of \a period: those received, and where none were the values computed from shorter periods. A computed value
 * with too few inputs is there, and not valid.
 */
inline Result<QList<Reading>> periodReadings( const ReadingStore &store, SeriesId series, Period period, const TimeRange &range )
{
  const Result<QList<PeriodValue>> values = store.history( series, period, range );
  if ( !values )
    return values.error();
  QList<Reading> readings;
  readings.reserve( values->size() );
  for ( const PeriodValue &value : *values )
    readings.append( value.reading );
  return readings;
}

} // namespace jinguan
