#include "warning/CrossingTime.h"

#include <QMap>

#include <algorithm>
#include <tuple>

namespace jinguan
{

namespace
{
using Key = std::tuple<QString, QString, QString>; //!< station, rule, indicator

/** Stretches of each key within \a range, in order of time. */
QMap<Key, QList<TimeRange>> stretches( const QList<StoredCrossing> &crossings, const TimeRange &range, const KnownUntil &until )
{
  QMap<Key, UtcSeconds> begun;
  QMap<Key, QList<TimeRange>> found;
  const auto add = [&]( const Key &key, UtcSeconds from, UtcSeconds to ) {
    const TimeRange within { std::max( from, range.from ), std::min( to, range.to ) };
    if ( within.from < within.to )
      found[key].append( within );
  };
  for ( const StoredCrossing &crossing : crossings )
  {
    const Key key { crossing.station, crossing.rule, crossing.indicator };
    const auto open = begun.constFind( key );
    if ( crossing.into && open == begun.constEnd() )
      begun.insert( key, crossing.at );
    if ( crossing.into || open == begun.constEnd() )
      continue;
    add( key, *open, crossing.at );
    begun.remove( key );
  }
  for ( auto open = begun.cbegin(); open != begun.cend(); ++open )
    add( open.key(), *open, until( std::get<0>( open.key() ) ) );
  return found;
}

CrossingTime sumOf( const QString &station, QList<TimeRange> ranges )
{
  CrossingTime time;
  time.station = station;
  std::sort( ranges.begin(), ranges.end(), []( const TimeRange &a, const TimeRange &b ) { return a.from < b.from; } );
  UtcSeconds from = 0;
  UtcSeconds to = 0;
  const auto close = [&] {
    if ( to <= from )
      return;
    time.seconds += to - from;
    time.longest = std::max( time.longest, to - from );
    ++time.times;
  };
  for ( const TimeRange &range : std::as_const( ranges ) )
  {
    if ( range.from <= to )
    {
      to = std::max( to, range.to ); // overlaps or follows at once
      continue;
    }
    close();
    from = range.from;
    to = range.to;
  }
  close();
  return time;
}

bool isLonger( const CrossingTime &a, const CrossingTime &b )
{
  return a.seconds > b.seconds;
}

bool isMeasured( WarningKind kind )
{
  return kind == WarningKind::Threshold || kind == WarningKind::Grade || kind == WarningKind::Rise || kind == WarningKind::Climb;
}
} // namespace

QList<CrossingTime> timesByRule( const QList<StoredCrossing> &crossings, const TimeRange &range, const KnownUntil &until )
{
  QList<CrossingTime> times;
  const QMap<Key, QList<TimeRange>> found = stretches( crossings, range, until );
  for ( auto one = found.cbegin(); one != found.cend(); ++one )
  {
    CrossingTime time = sumOf( std::get<0>( one.key() ), *one );
    time.rule = std::get<1>( one.key() );
    time.indicator = std::get<2>( one.key() );
    times.append( time );
  }
  std::stable_sort( times.begin(), times.end(), isLonger );
  return times;
}

QList<CrossingTime> timesBySeverity(
  const QList<StoredCrossing> &crossings, const WarningRules &rules, int severity, const TimeRange &range, const KnownUntil &until )
{
  QMap<QString, QList<TimeRange>> ofStation;
  const QMap<Key, QList<TimeRange>> found = stretches( crossings, range, until );
  for ( auto one = found.cbegin(); one != found.cend(); ++one )
  {
    const WarningRule *rule = rules.rule( std::get<1>( one.key() ) );
    if ( rule && rule->severity >= severity && isMeasured( rule->kind ) )
      ofStation[std::get<0>( one.key() )].append( *one );
  }
  QList<CrossingTime> times;
  for ( auto one = ofStation.cbegin(); one != ofStation.cend(); ++one )
    times.append( sumOf( one.key(), *one ) );
  std::stable_sort( times.begin(), times.end(), isLonger );
  return times;
}

} // namespace jinguan
