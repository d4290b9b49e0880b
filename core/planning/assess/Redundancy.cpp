#include "planning/assess/Redundancy.h"

#include "monitoring/SampleStatistics.h"
#include "planning/Geodesy.h"

#include <cmath>

namespace jinguan
{

Result<QList<StationPair>> Redundancy::pairs( const StationMatrix &matrix, int fewest, Progress &progress )
{
  QList<StationPair> pairs;
  const int stations = matrix.count();
  const double total = stations * ( stations - 1 ) / 2.0;
  for ( int a = 0; a < stations; ++a )
    for ( int b = a + 1; b < stations; ++b )
    {
      if ( progress.isCancelled() )
        return Error { tr( "Cancelled." ), {}, {}, 0 };
      progress.report( static_cast<double>( pairs.size() ) / total, tr( "Correlating stations" ) );
      StationPair pair;
      pair.a = a;
      pair.b = b;
      pair.distance = Geodesy::distance( matrix.stations.at( a ).at, matrix.stations.at( b ).at );
      QList<double> x, y;
      const std::vector<double> &left = matrix.values[static_cast<size_t>( a )];
      const std::vector<double> &right = matrix.values[static_cast<size_t>( b )];
      for ( size_t i = 0; i < left.size(); ++i )
        if ( std::isfinite( left[i] ) && std::isfinite( right[i] ) )
        {
          x.append( left[i] );
          y.append( right[i] );
        }
      pair.count = static_cast<int>( x.size() );
      if ( pair.count >= fewest )
      {
        pair.pearson = sample::pearson( x, y );
        pair.spearman = sample::spearman( x, y );
      }
      pairs.append( pair );
    }
  std::stable_sort( pairs.begin(), pairs.end(), []( const StationPair &a, const StationPair &b ) { return a.distance < b.distance; } );
  return pairs;
}

std::optional<StationPair> Redundancy::closest( const QList<StationPair> &pairs, int station )
{
  std::optional<StationPair> best;
  for ( const StationPair &pair : pairs )
    if ( ( pair.a == station || pair.b == station ) && pair.pearson && ( !best || *pair.pearson > *best->pearson ) )
      best = pair;
  return best;
}

} // namespace jinguan
