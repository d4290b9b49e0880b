#pragma once

#include "monitoring/Catalogue.h"
#include "planning/kriging/FieldEstimate.h"
#include "planning/PlanningRequest.h"
#include "store/NetworkStore.h"
#include "store/ReadingStore.h"

namespace jinguan
{

/** A variogram fitted to what stations measured. */
struct FittedVariogram
{
    VariogramModel model;
    int stations = 0;
    bool isDemo = false; //!< some values are invented
    QString note;        //!< what it was fitted to, a sentence in the language of the interface

    /** Leaves in the figures of \a scenario what its variogram was fitted to. */
    void addTo( Scenario &scenario ) const;
};

/**
 * The variogram of the mean values of an indicator at stations: what the variance models of planning use when the question brings none.
 *
 * Means are over the thirty days before the newest reading, by days or else by hours, of automatic series before manual ones. Spherical and
 * exponential are tried. Refused, with the reason, where it cannot be defended: fewer than ten places, no rise with distance, or kriging with it predicts
 * stations no better than the mean of the others.
 */
class StationVariogram
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::StationVariogram )

  public:
    static constexpr int fewestStations = 10;
    static constexpr int days = 30;

    /** Whether \a request asks for a variance model and brings no variogram. */
    static bool isNeeded( const PlanningRequest &request );

    /**
     * Gives \a request the variogram it needs, fitted to the stations that count for it; nothing is read where it needs none. In the thread of the stores.
     */
    static Result<std::optional<FittedVariogram>> complete(
      const NetworkStore &network, const ReadingStore &readings, const Catalogue &catalogue, PlanningRequest &request );

    /** Reads and fits; in the thread of \a readings. */
    static Result<FittedVariogram> fit(
      const ReadingStore &readings, const Catalogue &catalogue, const QList<Station> &stations, const PlanningRequest &request );

    /** Fits to values at places, in metres of a plane. */
    static Result<FittedVariogram> fit( const KrigingSamples &samples );
};

} // namespace jinguan
