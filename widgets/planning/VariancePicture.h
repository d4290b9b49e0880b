#pragma once

#include "store/NetworkStore.h"
#include "widgets/planning/DemandPicture.h"

namespace jinguan
{

/** How unsure kriging is over the region of a plan, as pictures of the plane of the map that share their classes: with the stations that are, and with the sites. */
struct VariancePicture
{
    DemandPicture before; //!< empty where no station is
    DemandPicture after;

    /**
     * For a scenario of a model by kriging; \a ramp goes from sure to unsure, \a toMap from EPSG:4490 to the plane of the map and is this thread's own. Errors: no
     * variogram, too few stations, cancelled.
     */
    static Result<VariancePicture> make( const PlanningProblem &problem, const Scenario &scenario, const QList<QColor> &ramp,
      const QgsCoordinateTransform &toMap, const std::atomic_bool &cancelled );
};

} // namespace jinguan
