#include "optimise/LocationState.h"

#include "optimise/CoverInstance.h"
#include "optimise/PMedianInstance.h"

#include <algorithm>
#include <limits>

namespace jinguan
{

template<typename Instance>
LocationState<Instance>::LocationState( const Instance &instance, const std::vector<int> &open ) : mInstance( &instance )
{
  reset( open );
}

template<typename Instance> void LocationState<Instance>::reset( const std::vector<int> &open )
{
  mOpen = open;
  mPlace.assign( static_cast<std::size_t>( mInstance->facilities() ), -1 );
  for ( std::size_t place = 0; place < mOpen.size(); ++place )
    mPlace[static_cast<std::size_t>( mOpen[place] )] = static_cast<int>( place );
  mServices.resize( static_cast<std::size_t>( mInstance->clients() ) );
  for ( int client = 0; client < mInstance->clients(); ++client )
    mServices[static_cast<std::size_t>( client )] = serve( client );
  mLoss.assign( mOpen.size(), 0 );
  mSaved.assign( mOpen.size(), 0 );
  mEffort += mInstance->arcs();
  recount();
}

template<typename Instance> typename LocationState<Instance>::Service LocationState<Instance>::serve( int client ) const
{
  Service service { -1, -1, mInstance->farCost( client ), mInstance->farCost( client ) };
  for ( const auto arc : mInstance->facilitiesOf( client ) )
  {
    const int place = mPlace[static_cast<std::size_t>( arc.to )];
    if ( place < 0 || arc.cost >= service.secondCost )
      continue;
    if ( service.first < 0 && arc.cost < service.firstCost )
    {
      service.first = place;
      service.firstCost = arc.cost;
    }
    else
    {
      service.second = place;
      service.secondCost = arc.cost;
      break;
    }
  }
  return service;
}

template<typename Instance> std::vector<double> LocationState<Instance>::prices() const
{
  std::vector<double> prices;
  prices.reserve( mServices.size() );
  for ( const Service &service : mServices )
    prices.push_back( ( service.firstCost + service.secondCost ) / 2 );
  return prices;
}

template<typename Instance> void LocationState<Instance>::recount()
{
  mValue = 0;
  std::fill( mLoss.begin(), mLoss.end(), 0.0 );
  for ( const Service &service : mServices )
  {
    mValue += service.firstCost;
    if ( service.first >= 0 )
      mLoss[static_cast<std::size_t>( service.first )] += service.secondCost - service.firstCost;
  }
}

template<typename Instance> typename LocationState<Instance>::Exchange LocationState<Instance>::bestFor( int facility, int kept )
{
  double gain = 0;
  mEffort += mInstance->clientsOf( facility ).size() + mOpen.size();
  for ( const auto arc : mInstance->clientsOf( facility ) )
  {
    const Service &service = mServices[static_cast<std::size_t>( arc.to )];
    if ( arc.cost >= service.secondCost )
      continue;
    if ( arc.cost < service.firstCost )
    {
      gain += service.firstCost - arc.cost;
      if ( service.first >= 0 )
        mSaved[static_cast<std::size_t>( service.first )] += service.secondCost - service.firstCost;
    }
    else if ( service.first >= 0 )
      mSaved[static_cast<std::size_t>( service.first )] += service.secondCost - arc.cost;
  }
  Exchange best { -1, -std::numeric_limits<double>::infinity() };
  for ( std::size_t place = 0; place < mOpen.size(); ++place )
  {
    const double profit = gain - ( mLoss[place] - mSaved[place] );
    if ( static_cast<int>( place ) >= kept && profit > best.profit )
      best = { static_cast<int>( place ), profit };
    mSaved[place] = 0;
  }
  return best;
}

template<typename Instance> void LocationState<Instance>::exchange( int place, int facility )
{
  mPlace[static_cast<std::size_t>( mOpen[static_cast<std::size_t>( place )] )] = -1;
  mOpen[static_cast<std::size_t>( place )] = facility;
  mPlace[static_cast<std::size_t>( facility )] = place;
  mEffort += static_cast<quint64>( mInstance->clients() ) * 2;
  for ( int client = 0; client < mInstance->clients(); ++client )
  {
    Service &service = mServices[static_cast<std::size_t>( client )];
    if ( service.first == place || service.second == place )
      service = serve( client );
  }
  offer( place );
  recount();
}

template<typename Instance> void LocationState<Instance>::offer( int place )
{
  for ( const auto arc : mInstance->clientsOf( mOpen[static_cast<std::size_t>( place )] ) )
  {
    Service &service = mServices[static_cast<std::size_t>( arc.to )];
    if ( service.first == place || service.second == place )
      continue;
    if ( arc.cost < service.firstCost )
      service = Service { place, service.first, double( arc.cost ), service.firstCost };
    else if ( arc.cost < service.secondCost )
    {
      service.second = place;
      service.secondCost = arc.cost;
    }
  }
}

template<typename Instance> double LocationState<Instance>::gainOf( int facility ) const
{
  double gain = 0;
  for ( const auto arc : mInstance->clientsOf( facility ) )
    gain += std::max( 0.0, mServices[static_cast<std::size_t>( arc.to )].firstCost - arc.cost );
  return gain;
}

template<typename Instance> void LocationState<Instance>::add( int facility )
{
  mPlace[static_cast<std::size_t>( facility )] = static_cast<int>( mOpen.size() );
  mOpen.push_back( facility );
  mLoss.push_back( 0 );
  mSaved.push_back( 0 );
  offer( static_cast<int>( mOpen.size() ) - 1 );
  recount();
}

template class LocationState<PMedianInstance>;
template class LocationState<CoverInstance>;

} // namespace jinguan
