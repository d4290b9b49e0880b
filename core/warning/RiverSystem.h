#pragma once

#include "monitoring/RiverNetwork.h"
#include "store/LayerSource.h"
#include "warning/RiverBook.h"

#include <QHash>

namespace jinguan
{

/** A station down or up the river from another one. */
struct RiverNeighbour
{
    QString station;
    RiverWay way; //!< of the water, always downstream
};

/**
 * The stations on the rivers of a workspace: which lies below which, how far the water goes between them and how long that takes.
 *
 * A station belongs to the river it names (`river`, for a source of pollution its attribute `receiving_water`) and stands where that river comes nearest. Lines
 * of the role `river` are drawn downstream; a feature with `flow` = `reverse` is turned, `flow_speed` (m/s) goes before the book of rivers. Immutable, for any thread.
 */
class RiverSystem
{
  public:
    RiverSystem() = default;
    RiverSystem( const QList<LayerFeature> &rivers, const RiverBook &book, const QList<Station> &stations );

    const RiverBook &book() const { return mBook; }
    const RiverNetwork &network() const { return mNetwork; }

    /** Name of the river a station is on, or discharges into; empty when it names none. */
    static QString riverOf( const Station &station );
    /** Where a station is on the river; nothing when it names none that is drawn near it. */
    std::optional<RiverPlace> placeOf( const QString &station ) const;

    /** Stations that the water from \a station reaches within \a metres, first the one it reaches first. */
    QList<RiverNeighbour> below( const QString &station, double metres ) const;
    /** Stations whose water reaches \a station within \a metres, first the one it comes from fastest. */
    QList<RiverNeighbour> above( const QString &station, double metres ) const;

    /** The river chief of the reach at \a station; nullptr when the book names none. */
    const RiverEntry *chiefAt( const Station &station ) const;

  private:
    RiverBook mBook;
    RiverNetwork mNetwork;
    QStringList mStations; //!< codes, in the order of mPlaces
    QList<RiverPlace> mPlaces;
};

} // namespace jinguan
