#pragma once

#include "base/Time.h"

#include <QString>

namespace jinguan
{

/** Averaging period of a reading; the number is its nominal length in seconds. */
enum class Period : int
{
  Sample = 0, //!< an instant: a grab sample, a spot value
  Second = 1,
  Minute = 60,
  Hour = 3600,
  FourHours = 14400,
  EightHours = 28800,
  Day = 86400,
  Month = 2678400,
  Year = 31622400
};

/** `sample`, `second`, `minute`, `hour`, `4h`, `8h`, `day`, `month`, `year`. */
QString periodId( Period period );
/** The period called \a id; Period::Hour when unknown, then \a ok is false. */
Period periodFromId( const QString &id, bool *ok = nullptr );

/** How a value came about; results of different methods are never mixed in one series. */
enum class Method : int
{
  Automatic = 0,
  Manual = 1,
  Model = 2
};

/** Verdict on a reading; the number is stored. Only Valid (and by policy ManualValue) enters statistics. */
enum class QualityFlag : int
{
  Valid = 0,
  ManualValue = 1, //!< HJ 212 flag S
  Calibration = 2, //!< C
  Maintenance = 3, //!< M
  Fault = 4,       //!< D
  OverRange = 5,   //!< T
  Stopped = 6,     //!< F
  LinkBroken = 7,  //!< B
  Suspect = 8,     //!< by our own quality control
  Invalid = 9      //!< by manual review or by the source
};

/** The moment at which a reading that begins at \a begin is complete: what is shown at that moment and later. */
inline UtcSeconds endOf( UtcSeconds begin, Period period )
{
  return begin + static_cast<qint64>( period );
}

/** True for flags whose values enter statistics. */
inline bool isValid( QualityFlag flag )
{
  return flag == QualityFlag::Valid || flag == QualityFlag::ManualValue;
}

/** What makes a series one: see "series" in the data model. */
struct SeriesKey
{
    QString station;   //!< station code
    QString position;  //!< sampling position or depth, empty for the only one
    QString indicator; //!< indicator id
    Method method = Method::Automatic;
    QString source;        //!< who delivered it, e.g. `uci-394`, `cnemc`, `hj212`
    UtcSeconds issued = 0; //!< time of issue of a forecast, else 0

    bool operator==( const SeriesKey &other ) const = default;
};

using SeriesId = qint64;

/** A series as the store knows it. */
struct Series
{
    SeriesId id = 0;
    SeriesKey key;
    QString unit;        //!< unit in which its values were received
    bool isDemo = false; //!< values are invented; screens and files say so
};

/** One value of a series; keyed by series, period and begin. */
struct Reading
{
    UtcSeconds begin = 0; //!< begin of the averaging period, UTC
    double value = 0;     //!< in the unit of the series, as received
    QualityFlag flag = QualityFlag::Valid;
    bool belowDetection = false; //!< value is then the detection limit
};

/** The newest reading of a series, or the one in force at an asked-for moment. */
struct LatestReading
{
    Series series;
    Period period = Period::Hour;
    Reading reading;
};

} // namespace jinguan
