#include "planning/CandidateSet.h"

#include "planning/PreparedPolygon.h"

#include <qgspoint.h>

#include <cmath>
#include <unordered_map>

namespace jinguan
{

std::vector<LonLat> CandidateSet::points() const
{
  std::vector<LonLat> points;
  points.reserve( mCandidates.size() );
  for ( const Candidate &candidate : mCandidates )
    points.push_back( candidate.at );
  return points;
}

void CandidateSet::addGrid( const QgsGeometry &area, double step, const QString &source, const QString &name, const QString &sitingClass )
{
  Progress silent;
  const Result<DemandGrid> lattice = DemandGrid::build( area, step, silent );
  if ( !lattice )
    return;
  for ( const DemandCell &cell : lattice->cells() )
    mCandidates.push_back( { cell.at, source, name, sitingClass } );
}

void CandidateSet::addAlong( const QgsGeometry &lines, double step, const QString &source, const QString &name, const QString &sitingClass )
{
  if ( !( step > 0 ) )
    return;
  for ( auto part = lines.const_parts_begin(); part != lines.const_parts_end(); ++part )
  {
    double next = 0; // metres from the start of the current segment to the next candidate
    QgsPoint previous;
    bool first = true;
    for ( auto vertex = ( *part )->vertices_begin(); vertex != ( *part )->vertices_end(); ++vertex )
    {
      const QgsPoint point = *vertex;
      if ( !first )
      {
        const double length = Geodesy::distance( { previous.x(), previous.y() }, { point.x(), point.y() } );
        for ( ; next < length; next += step )
        {
          const double share = next / length;
          const LonLat at { previous.x() + share * ( point.x() - previous.x() ), previous.y() + share * ( point.y() - previous.y() ) };
          mCandidates.push_back( { at, source, name, sitingClass } );
        }
        next -= length;
      }
      first = false;
      previous = point;
    }
  }
}

void CandidateSet::keepInside( const QgsGeometry &region )
{
  filter( region, true );
}

void CandidateSet::excludeInside( const QgsGeometry &zones )
{
  filter( zones, false );
}

void CandidateSet::filter( const QgsGeometry &polygons, bool keepInside )
{
  if ( polygons.isEmpty() )
  {
    if ( keepInside )
      mCandidates.clear();
    return;
  }
  const PreparedPolygon zones( polygons );
  std::erase_if( mCandidates, [&]( const Candidate &candidate ) { return zones.contains( candidate.at ) != keepInside; } );
}

void CandidateSet::assignDistricts( const QList<DistrictArea> &districts )
{
  for ( Candidate &candidate : mCandidates )
    candidate.district.clear();
  for ( const DistrictArea &district : districts )
  {
    if ( district.geometry.isEmpty() )
      continue;
    const PreparedPolygon area( district.geometry );
    for ( Candidate &candidate : mCandidates )
      if ( candidate.district.isEmpty() && area.contains( candidate.at ) )
        candidate.district = district.code;
  }
}

void CandidateSet::assignClasses( const std::function<QString( const LonLat & )> &classAt )
{
  for ( Candidate &candidate : mCandidates )
    if ( candidate.sitingClass.isEmpty() )
      candidate.sitingClass = classAt( candidate.at );
}

void CandidateSet::thin( double spacing )
{
  if ( !( spacing > 0 ) || mCandidates.empty() )
    return;
  // Buckets of latitude one spacing high: a near neighbour is in the same bucket or the next one.
  const double bucketHeight = spacing / 110000.0;
  std::unordered_map<qint64, std::vector<LonLat>> kept;
  std::erase_if( mCandidates, [&]( const Candidate &candidate ) {
    const qint64 bucket = static_cast<qint64>( std::floor( candidate.at.lat / bucketHeight ) );
    for ( qint64 near = bucket - 1; near <= bucket + 1; ++near )
    {
      const auto found = kept.find( near );
      if ( found != kept.end() && std::any_of( found->second.begin(), found->second.end(), [&]( const LonLat &other ) {
             return Geodesy::distance( other, candidate.at ) < spacing;
           } ) )
        return true;
    }
    kept[bucket].push_back( candidate.at );
    return false;
  } );
}

} // namespace jinguan
