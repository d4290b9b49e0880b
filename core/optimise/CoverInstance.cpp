#include "optimise/CoverInstance.h"

#include <cmath>

namespace jinguan
{

CoverInstance::CoverInstance( SparseRows<std::int32_t> byFacility, std::vector<double> weights )
  : mByFacility( std::move( byFacility ) ), mWeights( std::move( weights ) )
{
  mByClient = mByFacility.transposed<std::int32_t>(
    static_cast<int>( mWeights.size() ), []( std::int32_t client ) { return client; },
    []( int facility, std::int32_t ) { return static_cast<std::int32_t>( facility ); } );
  for ( const double weight : mWeights )
  {
    mTotal += weight;
    mWhole = mWhole && std::floor( weight ) == weight;
  }
}

} // namespace jinguan
