#include "optimise/PMedianInstance.h"

#include <algorithm>
#include <cmath>

namespace jinguan
{

PMedianInstance::PMedianInstance( int facilities, SparseRows<CostArc> byClient, std::vector<double> farCost )
  : mByClient( std::move( byClient ) ), mFarCost( std::move( farCost ) )
{
  const bool isComplete = mFarCost.empty();
  mFarCost.resize( static_cast<std::size_t>( mByClient.rows() ), 0 );
  for ( int client = 0; client < mByClient.rows(); ++client )
  {
    const std::span<CostArc> row = mByClient[client];
    std::sort(
      row.begin(), row.end(), []( const CostArc &a, const CostArc &b ) { return a.cost < b.cost || ( a.cost == b.cost && a.to < b.to ); } );
    double &far = mFarCost[static_cast<std::size_t>( client )];
    if ( isComplete )
      far = row.empty() ? 0 : 2 * row.back().cost + 1; // dearer than anything in the list: of no use to a client with a facility
    mWhole = mWhole && std::floor( far ) == far
      && std::all_of( row.begin(), row.end(), []( const CostArc &arc ) { return std::floor( arc.cost ) == arc.cost; } );
  }
  mByFacility = mByClient.transposed<CostArc>(
    facilities, []( const CostArc &arc ) { return arc.to; },
    []( int client, const CostArc &arc ) {
      return CostArc { client, arc.cost };
    } );
}

double PMedianInstance::firstPrice( int client, int p ) const
{
  const std::span<const CostArc> row = mByClient[client];
  const auto place = static_cast<std::size_t>( facilities() / std::max( 1, p ) );
  return row.empty() ? 0 : row[std::min( place, row.size() - 1 )].cost;
}

} // namespace jinguan
