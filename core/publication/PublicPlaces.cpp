#include "publication/PublicPlaces.h"

namespace jinguan
{

Result<PublicPlaces> PublicPlaces::load()
{
  Result<PlaceGeneralisation> rules = PlaceGeneralisation::load();
  if ( !rules )
    return rules.error();
  PublicPlaces places;
  places.mRules = rules.take();
  return places;
}

PlaceDetail PublicPlaces::detail( const QString &kind, PlaceDetail wanted ) const
{
  if ( !mRules.showsStations( kind ) )
    return PlaceDetail::DistrictOnly;
  return mRules.isSensitive( kind ) ? std::max( wanted, PlaceDetail::Generalised ) : wanted;
}

LonLat PublicPlaces::place( const QString &kind, const LonLat &exact, PlaceDetail detail ) const
{
  if ( detail == PlaceDetail::Exact )
    return mRules.place( kind, exact );
  return PlaceGeneralisation::snapped( exact, std::max( cellMetres, mRules.metresOf( kind ) ) );
}

} // namespace jinguan
