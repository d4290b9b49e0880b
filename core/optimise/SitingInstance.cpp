#include "optimise/SitingInstance.h"

#include "optimise/PlanValue.h"

#include <algorithm>

namespace jinguan
{

SitingInstance SitingInstance::covering( CoverInstance cover, std::vector<std::uint8_t> needs )
{
  SitingInstance instance;
  instance.mCover = std::make_shared<const CoverInstance>( std::move( cover ) );
  if ( std::any_of( needs.begin(), needs.end(), []( std::uint8_t need ) { return need != 1; } ) )
    instance.mNeeds = std::make_shared<const std::vector<std::uint8_t>>( std::move( needs ) );
  return instance;
}

SitingInstance SitingInstance::median( PMedianInstance median )
{
  SitingInstance instance;
  instance.mMedian = std::make_shared<const PMedianInstance>( std::move( median ) );
  return instance;
}

double SitingInstance::farTotal() const
{
  double sum = 0;
  for ( int client = 0; client < clients(); ++client )
    sum += isCover() && need( client ) == 0 ? 0 : farCost( client );
  return sum;
}

double SitingInstance::valueOf( const std::vector<int> &chosen ) const
{
  if ( !isCover() )
    return planValue( median(), chosen );
  if ( !isFolded() )
    return planValue( cover(), chosen );
  std::vector<char> isChosen( static_cast<std::size_t>( options() ), 0 );
  for ( const int option : chosen )
    isChosen[static_cast<std::size_t>( option )] = 1;
  double value = 0;
  for ( int client = 0; client < clients(); ++client )
  {
    int fold = 0;
    for ( const auto arc : cover().facilitiesOf( client ) )
      fold += isChosen[static_cast<std::size_t>( arc.to )];
    value += fold < need( client ) ? farCost( client ) : 0;
  }
  return value;
}

} // namespace jinguan
