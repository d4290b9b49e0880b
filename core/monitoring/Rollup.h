#pragma once

#include "monitoring/Reading.h"

#include <QList>
#include <QString>

#include <limits>

namespace jinguan
{

/** What of a period is computed; the number is stored. */
enum class Statistic : int
{
  Value = 0,        //!< the value of the period: mean, sum, equivalent level … as the rule of its indicator says
  MaxEightHours = 1 //!< ozone: largest 8-hour mean of a day; of a month the mean of its days' largest
};

/** Whether a computed value counts; the number is stored. */
enum class RollupState : int
{
  Valid = 0,
  TooFew = 1,   //!< fewer valid inputs than the rule asks for
  NoEdition = 2 //!< no edition of the standard was in force: there is no value
};

/** A value computed from finer ones. */
struct RollupValue
{
    UtcSeconds begin = 0;
    double value = std::numeric_limits<double>::quiet_NaN(); //!< in the unit of the series
    int inputs = 0;                                          //!< valid ones
    int required = 0;
    RollupState state = RollupState::TooFew;
    QString edition; //!< of the rule, by the date of the reading
    QString clause;
};

/** What a reader gets for a period: the received value, or where none was received the computed one. */
struct PeriodValue
{
    Reading reading;       //!< of a computed value that does not count the flag is Invalid
    bool computed = false; //!< false: received from the device or file; what follows is of computed values
    int inputs = 0;
    int required = 0;
    RollupState state = RollupState::Valid;
    bool pending = false; //!< its inputs changed, and the roll-up has not come to it yet
    QString edition;
    QString clause;
};

/** The values of \a list that count, as readings. */
inline QList<Reading> countingReadings( const QList<PeriodValue> &list )
{
  QList<Reading> readings;
  readings.reserve( list.size() );
  for ( const PeriodValue &one : list )
  {
    if ( !one.computed || one.state == RollupState::Valid )
      readings.append( one.reading );
  }
  return readings;
}

} // namespace jinguan
