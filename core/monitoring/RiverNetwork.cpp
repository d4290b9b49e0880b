#include "monitoring/RiverNetwork.h"

#include <algorithm>
#include <cmath>
#include <queue>

namespace jinguan
{

namespace
{
constexpr double sEdge = 1;                      //!< metres: what lies nearer is the same place
constexpr double sDegreesPerMetre = 1 / 90000.0; //!< more than enough up to 36° of latitude

/** A state of the water on its way: where it is, how long and how far it went. */
struct Front
{
    double seconds = 0;
    double metres = 0;
    int reach = 0;
    double along = 0;
    qsizetype joint = -1; //!< through which it came
    QStringList rivers;
    bool operator>( const Front &other ) const { return seconds > other.seconds; }
};
} // namespace

void RiverNetwork::addReach( const QString &name, const std::vector<LonLat> &points, double speed )
{
  if ( points.size() < 2 || !( speed > 0 ) )
    return;
  Reach reach;
  reach.name = name;
  reach.points = points;
  reach.speed = speed;
  reach.min = reach.max = points.front();
  reach.along.push_back( 0 );
  for ( size_t i = 1; i < points.size(); ++i )
    reach.along.push_back( reach.along.back() + ellipsoidalDistance( points[i - 1], points[i] ) );
  for ( const LonLat &point : points )
  {
    reach.min = { std::min( reach.min.lon, point.lon ), std::min( reach.min.lat, point.lat ) };
    reach.max = { std::max( reach.max.lon, point.lon ), std::max( reach.max.lat, point.lat ) };
  }
  mReaches.push_back( std::move( reach ) );
}

void RiverNetwork::joinPair( int upper, int lower )
{
  const Reach &above = mReaches[static_cast<size_t>( upper )];
  const Reach &below = mReaches[static_cast<size_t>( lower )];
  const double margin = gap * sDegreesPerMetre;
  const bool apart = above.max.lon + margin < below.min.lon || below.max.lon + margin < above.min.lon
    || above.max.lat + margin < below.min.lat || below.max.lat + margin < above.min.lat;
  if ( apart )
    return;
  const bool same = sameRiver( above.name, below.name );
  const double ends = ellipsoidalDistance( above.points.back(), below.points.front() );
  if ( ends <= ( same ? gap : joint ) )
  {
    mJoints.append( { upper, above.length(), lower, 0, ends } );
    return;
  }
  if ( const LineFoot foot = footOn( below.points, above.points.back() ); foot.metres <= joint )
    mJoints.append( { upper, above.length(), lower, below.alongOf( foot ), foot.metres } );
  if ( const LineFoot foot = footOn( above.points, below.points.front() ); foot.metres <= joint )
    mJoints.append( { upper, above.alongOf( foot ), lower, 0, foot.metres } );
}

void RiverNetwork::join()
{
  mJoints.clear();
  const int count = static_cast<int>( mReaches.size() );
  for ( int upper = 0; upper < count; ++upper )
  {
    for ( int lower = 0; lower < count; ++lower )
    {
      if ( upper != lower )
        joinPair( upper, lower );
    }
  }
  mOutOf.assign( mReaches.size(), {} );
  for ( qsizetype i = 0; i < mJoints.size(); ++i )
    mOutOf[static_cast<size_t>( mJoints.at( i ).from )].push_back( i );
}

std::optional<RiverPlace> RiverNetwork::place( const QString &claimed, const LonLat &at ) const
{
  // Of rivers that share a first name the one that is named exactly goes first.
  for ( const bool exact : { true, false } )
  {
    RiverPlace best { -1, 0, aside };
    for ( size_t i = 0; i < mReaches.size(); ++i )
    {
      const Reach &reach = mReaches[i];
      if ( exact ? reach.name != claimed : !sameRiver( reach.name, claimed ) )
        continue;
      if ( const LineFoot foot = footOn( reach.points, at ); foot.metres <= best.aside )
        best = { static_cast<int>( i ), reach.alongOf( foot ), foot.metres };
    }
    if ( best.reach >= 0 )
      return best;
  }
  return std::nullopt;
}

QList<std::optional<RiverWay>> RiverNetwork::ways( const RiverPlace &from, const QList<RiverPlace> &to ) const
{
  QList<std::optional<RiverWay>> ways( to.size() );
  std::vector<bool> passed( static_cast<size_t>( mJoints.size() ), false );
  std::priority_queue<Front, std::vector<Front>, std::greater<>> fronts;
  fronts.push( { 0, 0, from.reach, from.along, -1, { riverOf( from ) } } );
  while ( !fronts.empty() )
  {
    const Front front = fronts.top();
    fronts.pop();
    if ( front.joint >= 0 && passed[static_cast<size_t>( front.joint )] )
      continue; // the water was here earlier on another way
    if ( front.joint >= 0 )
      passed[static_cast<size_t>( front.joint )] = true;
    const Reach &reach = mReaches[static_cast<size_t>( front.reach )];
    for ( qsizetype i = 0; i < to.size(); ++i )
    {
      const double further = to.at( i ).along - front.along;
      const double seconds = front.seconds + further / reach.speed;
      const bool reached = to.at( i ).reach == front.reach && further >= -sEdge && front.metres + further > sEdge;
      if ( reached && ( !ways.at( i ) || seconds < ways.at( i )->seconds ) )
        ways[i] = RiverWay { front.metres + further, seconds, front.rivers };
    }
    for ( const qsizetype i : mOutOf[static_cast<size_t>( front.reach )] )
    {
      const Joint &joint = mJoints.at( i );
      if ( joint.fromAlong < front.along - sEdge || passed[static_cast<size_t>( i )] )
        continue;
      const Reach &next = mReaches[static_cast<size_t>( joint.to )];
      const double along = std::max( 0.0, joint.fromAlong - front.along );
      Front further { front.seconds + along / reach.speed + joint.gap / next.speed, front.metres + along + joint.gap, joint.to,
        joint.toAlong, i, front.rivers };
      // A reach that is only touched where several meet is not on the way.
      if ( along < sEdge && further.rivers.size() > 1 )
        further.rivers.removeLast();
      if ( further.rivers.last() != next.name )
        further.rivers.append( next.name );
      fronts.push( further );
    }
  }
  return ways;
}

} // namespace jinguan
