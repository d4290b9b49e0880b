#pragma once

#include "base/Time.h"
#include "monitoring/SampleStatistics.h"

#include <QDate>
#include <QList>

#include <array>
#include <optional>

namespace jinguan
{

/** A value that counts, and the begin of its period. */
struct TimedValue
{
    UtcSeconds begin = 0;
    double value = 0;
};

/** Values put together by the local clock and calendar (Asia/Shanghai); an hour is that in which a period begins. */
namespace timegroups
{
/** How several values become one. */
enum class Averaging
{
  Arithmetic,
  Energetic, //!< levels in dB: 10·lg of the mean of 10^(0.1·L)
  Sum        //!< precipitation
};

/** What values are put together by. */
enum class Grouping
{
  Hour,    //!< 0 … 23
  Weekday, //!< 0 Monday … 6 Sunday
  Month,   //!< 0 January … 11
  Season,  //!< 0 spring (March to May), 1 summer, 2 autumn, 3 winter
  Year     //!< the year itself
};

/** What profiles are told apart by. */
enum class Split
{
  None,
  Weekend, //!< 0 Monday to Friday, 1 Saturday and Sunday; public holidays are not known
  Season
};

int groupOf( UtcSeconds time, Grouping grouping );
int partOf( UtcSeconds time, Split split );
int partCount( Split split );

/** One value of several; none without any. */
std::optional<double> average( const QList<double> &values, Averaging averaging );

/** A day with its value. */
struct Day
{
    QDate date;
    int count = 0;               //!< values that went in
    std::optional<double> value; //!< none where fewer than the minimum
};
/** All days from the first to the last with values; a day needs \a minimum of them (GB 3095 asks for 20 hours). */
QList<Day> days( const QList<TimedValue> &values, Averaging averaging, int minimum );

/** Quartiles of the values of one hour of the day. */
struct HourBin
{
    int count = 0;
    double lowQuartile = 0;
    double median = 0;
    double highQuartile = 0;
    double mean = 0;
};
/** By hour of the day, one profile per part of \a split; bins without values have count 0. */
QList<std::array<HourBin, 24>> diurnal( const QList<TimedValue> &values, Split split );

/** A cell of hour by weekday. */
struct WeekCell
{
    int count = 0;
    std::optional<double> value;
};
/** Averages by weekday (Monday first) and hour. */
std::array<std::array<WeekCell, 24>, 7> week( const QList<TimedValue> &values, Averaging averaging );

/** Boxes by group, in order of the group; groups without values are left out. */
struct GroupBox
{
    int group = 0;
    sample::Box box;
};
QList<GroupBox> boxes( const QList<TimedValue> &values, Grouping grouping );

/** Pairs of equal begin after \a y was moved \a lag seconds earlier: x now with y \a lag later. */
struct Pairs
{
    QList<double> x;
    QList<double> y;
    QList<UtcSeconds> times; //!< of x
};
Pairs pairs( const QList<TimedValue> &x, const QList<TimedValue> &y, qint64 lag = 0 );
} // namespace timegroups

} // namespace jinguan
