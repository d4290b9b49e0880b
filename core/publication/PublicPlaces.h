#pragma once

#include "monitoring/PlaceGeneralisation.h"
#include "store/PublicationStore.h"

namespace jinguan
{

/**
 * How exactly the public may know where the stations of an item are: as the item says, but never more exactly than PlaceGeneralisation allows a kind
 * (intakes of drinking water, sources of radiation …). Immutable after loading.
 */
class PublicPlaces
{
  public:
    static Result<PublicPlaces> load();

    /** What is told of a station of \a kind where an item asks for \a wanted: the coarser of the two. */
    PlaceDetail detail( const QString &kind, PlaceDetail wanted ) const;

    /** The place told of a station of \a kind at \a exact; not for PlaceDetail::DistrictOnly, which tells none. */
    LonLat place( const QString &kind, const LonLat &exact, PlaceDetail detail ) const;

    /** Cell in metres of a place that an item wants generalised. */
    static constexpr double cellMetres = 2000;

  private:
    PlaceGeneralisation mRules;
};

} // namespace jinguan
