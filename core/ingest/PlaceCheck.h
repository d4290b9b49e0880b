#pragma once

#include "base/Result.h"
#include "monitoring/Station.h"
#include "store/NetworkStore.h"

#include <memory>

namespace jinguan
{

/** Place a station claims to be at. */
struct PlaceClaim
{
    QString city; //!< prefecture, as the file writes it
    QString district;
    QString river;
};

/** What the layers say about a position and the place it claims. */
struct PlaceVerdict
{
    enum class Kind
    {
      Agrees, //!< or nothing is known about the place
      Doubtful,
      Unchecked //!< the layer that could tell ends before
    };
    Kind kind = Kind::Agrees;
    QString reason; //!< translated, with the distance; empty when it agrees
};

/**
 * Tells whether a position agrees with the district, city or river a station claims: by the workspace's layers of districts
 * and rivers where they know the name, else by the extents of the prefectures in `resources/profiles/places.csv`.
 *
 * Schematic layers are trusted less: their tolerance is 5 km, that of others 1 km, of a river 5 km, of an extent 10 km. Within
 * a prefecture's extent a wrong position cannot be seen. Beyond the ends of a river in the layer, and outside the layer, the
 * distance to the river says nothing: the position is unchecked.
 */
class PlaceCheck
{
  public:
    static Result<PlaceCheck> create( const NetworkStore &network );
    PlaceCheck( PlaceCheck && ) noexcept;
    ~PlaceCheck();

    PlaceVerdict check( const LonLat &at, const PlaceClaim &claim ) const;

  private:
    struct Private;
    QString doubtfulArea( const LonLat &at, const PlaceClaim &claim ) const;
    PlaceCheck();
    std::unique_ptr<Private> d;
};

} // namespace jinguan
