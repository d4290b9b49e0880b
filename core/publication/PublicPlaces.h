#pragma once

#include "monitoring/Station.h"
#include "store/PublicationStore.h"

#include <QHash>

namespace jinguan
{

/**
 * How exactly the public may know where stations are (`resources/catalogue/publication_places.csv`): for kinds that are sensitive, such as intakes
 * of drinking water, a limit that no item can loosen. Immutable after loading.
 */
class PublicPlaces
{
  public:
    static Result<PublicPlaces> load( const QString &path );

    /** What is told of a station of \a kind where an item asks for \a wanted: the coarser of the two. */
    PlaceDetail detail( const QString &kind, PlaceDetail wanted ) const;

    /** The middle of the cell of cellDegrees() that holds \a place: one for all places of a cell. */
    static LonLat generalised( const LonLat &place );
    /** Side of a cell in degrees, about 5 km. */
    static constexpr double cellDegrees() { return 0.05; }

  private:
    QHash<QString, PlaceDetail> mLimits;
};

} // namespace jinguan
