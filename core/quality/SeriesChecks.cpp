#include "quality/SeriesChecks.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace jinguan::checks
{

namespace
{
constexpr double sRobust = 1.4826; //!< median absolute deviation → standard deviation of a normal distribution

bool follows( const CheckPoint &before, const CheckPoint &after, qint64 period )
{
  return after.begin - before.begin == period;
}

/** The point of \a points that begins at \a begin; nullptr without one. */
const CheckPoint *at( const QList<CheckPoint> &points, UtcSeconds begin )
{
  const auto found =
    std::lower_bound( points.begin(), points.end(), begin, []( const CheckPoint &point, UtcSeconds time ) { return point.begin < time; } );
  return found != points.end() && found->begin == begin ? &*found : nullptr;
}

/** Robust standard deviation of \a values about \a centre, at least \a relative of it. */
double deviation( const QList<double> &values, double centre, double relative )
{
  QList<double> distances;
  distances.reserve( values.size() );
  for ( const double value : values )
    distances.append( std::abs( value - centre ) );
  return std::max( sRobust * median( distances ), relative * std::abs( centre ) );
}
} // namespace

double median( QList<double> &values )
{
  if ( values.isEmpty() )
    return std::numeric_limits<double>::quiet_NaN();
  const auto middle = values.begin() + values.size() / 2;
  std::nth_element( values.begin(), middle, values.end() );
  if ( values.size() % 2 == 1 )
    return *middle;
  return ( *middle + *std::max_element( values.begin(), middle ) ) / 2;
}

QList<Suspicion> beyondRange( const QList<CheckPoint> &points, double min, double max )
{
  QList<Suspicion> found;
  for ( qsizetype i = 0; i < points.size(); ++i )
  {
    const CheckPoint &point = points.at( i );
    if ( !point.isUsable )
      continue;
    if ( point.value < min )
      found.append( { i, point.value, min } );
    else if ( point.value > max )
      found.append( { i, point.value, max } );
  }
  return found;
}

QList<Suspicion> steps( const QList<CheckPoint> &points, qint64 period, double maxStep, double maxRatio )
{
  QList<Suspicion> found;
  for ( qsizetype i = 1; i < points.size(); ++i )
  {
    const CheckPoint &before = points.at( i - 1 );
    const CheckPoint &after = points.at( i );
    if ( !before.isUsable || !after.isUsable || !follows( before, after, period ) )
      continue;
    const double step = after.value - before.value;
    const double smaller = std::min( std::abs( before.value ), std::abs( after.value ) );
    if ( std::abs( step ) > maxStep && std::abs( step ) > maxRatio * smaller )
      found.append( { i, step, before.value } );
  }
  return found;
}

QList<Suspicion> stuck( const QList<CheckPoint> &points, qint64 period, int minCount, double above, double tolerance )
{
  QList<Suspicion> found;
  qsizetype first = 0;
  for ( qsizetype i = 0; i <= points.size(); ++i )
  {
    const bool goesOn = i > first && i < points.size() && points.at( i ).isUsable && points.at( first ).isUsable
      && follows( points.at( i - 1 ), points.at( i ), period ) && std::abs( points.at( i ).value - points.at( first ).value ) <= tolerance;
    if ( goesOn || i == first )
      continue;
    const qsizetype length = i - first;
    if ( length >= minCount && points.at( first ).isUsable && points.at( first ).value > above )
    {
      for ( qsizetype j = first; j < i; ++j )
        found.append( { j, static_cast<double>( length ), points.at( first ).value } );
    }
    first = i;
  }
  return found;
}

QList<Suspicion> spikes( const QList<CheckPoint> &points, qint64 period, const SpreadRule &rule )
{
  QList<Suspicion> found;
  for ( qsizetype i = 1; i + 1 < points.size(); ++i )
  {
    const CheckPoint &before = points.at( i - 1 );
    const CheckPoint &point = points.at( i );
    const CheckPoint &after = points.at( i + 1 );
    if ( !before.isUsable || !point.isUsable || !after.isUsable || !follows( before, point, period ) || !follows( point, after, period ) )
      continue;
    const double up = point.value - before.value;
    const double down = point.value - after.value;
    if ( up * down <= 0 || std::min( std::abs( up ), std::abs( down ) ) < rule.floor )
      continue;
    QList<double> around;
    for ( qsizetype j = std::max<qsizetype>( 0, i - rule.halfWidth ); j < std::min<qsizetype>( points.size(), i + rule.halfWidth + 1 );
          ++j )
    {
      if ( j != i && points.at( j ).isUsable && std::abs( points.at( j ).begin - point.begin ) <= rule.halfWidth * period )
        around.append( points.at( j ).value );
    }
    if ( around.size() < rule.minCount )
      continue;
    const double centre = median( around );
    if ( std::abs( point.value - centre ) > std::max( rule.floor, rule.factor * deviation( around, centre, rule.relative ) ) )
      found.append( { i, point.value, centre } );
  }
  return found;
}

QList<Suspicion> disagreeing(
  const QList<CheckPoint> &points, const QList<QList<CheckPoint>> &others, qint64 period, const SpreadRule &rule )
{
  QList<Suspicion> found;
  QList<Suspicion> run;
  const auto close = [&] {
    if ( run.size() >= rule.run )
      found.append( run );
    run.clear();
  };
  for ( qsizetype i = 0; i < points.size(); ++i )
  {
    const CheckPoint &point = points.at( i );
    QList<double> around;
    for ( const QList<CheckPoint> &other : others )
    {
      const CheckPoint *there = point.isUsable ? at( other, point.begin ) : nullptr;
      if ( there && there->isUsable )
        around.append( there->value );
    }
    if ( !point.isUsable || around.size() < rule.minCount )
    {
      close();
      continue;
    }
    const double centre = median( around );
    const double away = point.value - centre;
    if ( std::abs( away ) <= std::max( rule.floor, rule.factor * deviation( around, centre, rule.relative ) ) )
    {
      close();
      continue;
    }
    const bool goesOn = !run.isEmpty() && follows( points.at( run.last().index ), point, period )
      && ( run.last().measure > run.last().against ) == ( away > 0 );
    if ( !goesOn )
      close();
    run.append( { i, point.value, centre } );
  }
  close();
  return found;
}

QList<Suspicion> besideState( const QList<CheckPoint> &points, qint64 period, const QList<QualityFlag> &states, int after )
{
  QList<Suspicion> found;
  const auto isState = [&]( qsizetype i ) { return states.contains( points.at( i ).flag ); };
  int since = after; // periods since the last state
  for ( qsizetype i = 0; i < points.size(); ++i )
  {
    if ( i > 0 && !follows( points.at( i - 1 ), points.at( i ), period ) )
      since = after;
    if ( isState( i ) )
    {
      since = 0;
      continue;
    }
    const bool follower = since < after;
    const bool between = i > 0 && i + 1 < points.size() && isState( i - 1 ) && isState( i + 1 )
      && follows( points.at( i - 1 ), points.at( i ), period ) && follows( points.at( i ), points.at( i + 1 ), period );
    if ( points.at( i ).isUsable && ( follower || between ) )
      found.append( { i, points.at( i ).value, static_cast<double>( points.at( i - 1 ).flag ) } );
    ++since;
  }
  return found;
}

bool isWitnessed(
  const CheckPoint &point, double deviation, const QList<QList<CheckPoint>> &others, qint64 period, int halfWidth, double share )
{
  for ( const QList<CheckPoint> &other : others )
  {
    const CheckPoint *there = at( other, point.begin );
    if ( !there || !there->isUsable )
      continue;
    QList<double> around;
    for ( int step = -halfWidth; step <= halfWidth; ++step )
    {
      const CheckPoint *near = step == 0 ? nullptr : at( other, point.begin + step * period );
      if ( near && near->isUsable )
        around.append( near->value );
    }
    if ( around.isEmpty() )
      continue;
    const double moved = there->value - median( around );
    if ( moved * deviation > 0 && std::abs( moved ) >= share * std::abs( deviation ) )
      return true;
  }
  return false;
}

} // namespace jinguan::checks
