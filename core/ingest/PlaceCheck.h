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

/**
 * Tells whether a position agrees with the district, city or river a station claims: by the workspace's layers of districts
 * and rivers where they know the name, else by the extents of the prefectures in `resources/profiles/places.csv`.
 *
 * Schematic layers are trusted less: their tolerance is 5 km, that of others 1 km, of an extent 10 km. Within a
 * prefecture's extent a wrong position cannot be seen.
 */
class PlaceCheck
{
  public:
    static Result<PlaceCheck> create( const NetworkStore &network );
    PlaceCheck( PlaceCheck && ) noexcept;
    ~PlaceCheck();

    /** Empty when nothing speaks against \a at, else a translated sentence with the distance. */
    QString doubt( const LonLat &at, const PlaceClaim &claim ) const;

  private:
    struct Private;
    PlaceCheck();
    std::unique_ptr<Private> d;
};

} // namespace jinguan
