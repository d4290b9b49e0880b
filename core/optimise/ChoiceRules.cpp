#include "optimise/ChoiceRules.h"

#include <algorithm>

namespace jinguan
{

double ChoiceRules::costOf( const std::vector<int> &chosen ) const
{
  double sum = 0;
  for ( const int option : chosen )
    sum += costOf( option );
  return sum;
}

bool ChoiceRules::exclude( int one, int other ) const
{
  if ( placeOf( one ) == placeOf( other ) )
    return one != other;
  const std::span<const std::int32_t> row = conflictsOf( one );
  return std::binary_search( row.begin(), row.end(), other );
}

int ChoiceRules::places() const
{
  int places = 0;
  for ( const SitingOption &option : options )
    places = std::max( places, option.place + 1 );
  return places;
}

bool ChoiceRules::isPlain() const
{
  if ( most < 0 || conflicts.itemCount() > 0 || places() != count() )
    return false;
  for ( const SitingGroup &group : groups )
  {
    if ( group.least > 0 || group.most >= 0 )
      return false;
  }
  if ( !( budget > 0 ) )
    return true;
  double dearest = 0;
  for ( const SitingOption &option : options )
    dearest = std::max( dearest, option.cost );
  return dearest * most <= budget;
}

} // namespace jinguan
