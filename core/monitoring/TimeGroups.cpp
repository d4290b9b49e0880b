#include "monitoring/TimeGroups.h"

#include "monitoring/NoiseLevels.h"

#include <QMap>

#include <algorithm>
#include <numeric>

namespace jinguan::timegroups
{

namespace
{
int seasonOf( int month )
{
  return ( month + 9 ) % 12 / 3; // March is 0
}

/** Local date and hour of a moment; the zone has had one offset since 1991. */
struct LocalClock
{
    QDate date;
    int hour = 0;
};

LocalClock clockOf( UtcSeconds time )
{
  const QDateTime at = local( time );
  return { at.date(), at.time().hour() };
}
} // namespace

int groupOf( UtcSeconds time, Grouping grouping )
{
  const LocalClock clock = clockOf( time );
  switch ( grouping )
  {
    case Grouping::Hour:
      return clock.hour;
    case Grouping::Weekday:
      return clock.date.dayOfWeek() - 1;
    case Grouping::Month:
      return clock.date.month() - 1;
    case Grouping::Season:
      return seasonOf( clock.date.month() );
    case Grouping::Year:
      return clock.date.year();
  }
  return 0;
}

int partOf( UtcSeconds time, Split split )
{
  switch ( split )
  {
    case Split::None:
      return 0;
    case Split::Weekend:
      return groupOf( time, Grouping::Weekday ) >= 5 ? 1 : 0;
    case Split::Season:
      return groupOf( time, Grouping::Season );
  }
  return 0;
}

int partCount( Split split )
{
  return split == Split::None ? 1 : split == Split::Weekend ? 2 : 4;
}

std::optional<double> average( const QList<double> &values, Averaging averaging )
{
  if ( values.isEmpty() )
    return std::nullopt;
  if ( averaging == Averaging::Energetic )
    return noise::energyMean( values );
  const double sum = std::accumulate( values.begin(), values.end(), 0.0 );
  return averaging == Averaging::Sum ? sum : sum / static_cast<double>( values.size() );
}

QList<Day> days( const QList<TimedValue> &values, Averaging averaging, int minimum )
{
  QMap<QDate, QList<double>> byDay;
  for ( const TimedValue &value : values )
    byDay[clockOf( value.begin ).date] << value.value;
  QList<Day> result;
  if ( byDay.isEmpty() )
    return result;
  for ( QDate date = byDay.firstKey(); date <= byDay.lastKey(); date = date.addDays( 1 ) )
  {
    const QList<double> one = byDay.value( date );
    Day day { date, static_cast<int>( one.size() ), std::nullopt };
    if ( day.count >= std::max( 1, minimum ) )
      day.value = average( one, averaging );
    result << day;
  }
  return result;
}

QList<std::array<HourBin, 24>> diurnal( const QList<TimedValue> &values, Split split )
{
  QList<std::array<QList<double>, 24>> gathered( partCount( split ) );
  for ( const TimedValue &value : values )
    gathered[partOf( value.begin, split )][static_cast<size_t>( clockOf( value.begin ).hour )] << value.value;
  QList<std::array<HourBin, 24>> result( gathered.size() );
  for ( qsizetype part = 0; part < gathered.size(); ++part )
  {
    for ( size_t hour = 0; hour < 24; ++hour )
    {
      QList<double> &one = gathered[part][hour];
      if ( one.isEmpty() )
        continue;
      std::sort( one.begin(), one.end() );
      result[part][hour] = HourBin { static_cast<int>( one.size() ), sample::quantile( one, 0.25 ), sample::quantile( one, 0.5 ),
        sample::quantile( one, 0.75 ), std::accumulate( one.begin(), one.end(), 0.0 ) / static_cast<double>( one.size() ) };
    }
  }
  return result;
}

std::array<std::array<WeekCell, 24>, 7> week( const QList<TimedValue> &values, Averaging averaging )
{
  std::array<std::array<QList<double>, 24>, 7> gathered;
  for ( const TimedValue &value : values )
  {
    const LocalClock clock = clockOf( value.begin );
    gathered[static_cast<size_t>( clock.date.dayOfWeek() - 1 )][static_cast<size_t>( clock.hour )] << value.value;
  }
  std::array<std::array<WeekCell, 24>, 7> result;
  for ( size_t day = 0; day < 7; ++day )
  {
    for ( size_t hour = 0; hour < 24; ++hour )
      result[day][hour] = WeekCell { static_cast<int>( gathered[day][hour].size() ), average( gathered[day][hour], averaging ) };
  }
  return result;
}

QList<GroupBox> boxes( const QList<TimedValue> &values, Grouping grouping )
{
  QMap<int, QList<double>> gathered;
  for ( const TimedValue &value : values )
    gathered[groupOf( value.begin, grouping )] << value.value;
  QList<GroupBox> result;
  for ( auto one = gathered.cbegin(); one != gathered.cend(); ++one )
    result << GroupBox { one.key(), *sample::box( one.value() ) };
  return result;
}

Pairs pairs( const QList<TimedValue> &x, const QList<TimedValue> &y, qint64 lag )
{
  Pairs result;
  auto other = y.begin();
  for ( const TimedValue &one : x )
  {
    while ( other != y.end() && other->begin - lag < one.begin )
      ++other;
    if ( other == y.end() )
      break;
    if ( other->begin - lag != one.begin )
      continue;
    result.x << one.value;
    result.y << other->value;
    result.times << one.begin;
  }
  return result;
}

} // namespace jinguan::timegroups
