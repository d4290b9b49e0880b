#pragma once

#include <algorithm>
#include <vector>

namespace jinguan
{

/**
 * What \a open facilities cost, summed client by client straight from the instance.
 *
 * Knows nothing of the solver and its bookkeeping: plans are checked with it.
 */
template<typename Instance> double planValue( const Instance &instance, const std::vector<int> &open )
{
  std::vector<char> isOpen( static_cast<std::size_t>( instance.facilities() ), 0 );
  for ( const int facility : open )
    isOpen[static_cast<std::size_t>( facility )] = 1;
  double value = 0;
  for ( int client = 0; client < instance.clients(); ++client )
  {
    double cost = instance.farCost( client );
    for ( const auto arc : instance.facilitiesOf( client ) )
    {
      if ( isOpen[static_cast<std::size_t>( arc.to )] )
        cost = std::min<double>( cost, arc.cost );
    }
    value += cost;
  }
  return value;
}

} // namespace jinguan
