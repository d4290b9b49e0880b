#pragma once

#include "monitoring/Standards.h"
#include "planning/assess/AssessmentRequest.h"
#include "planning/assess/AssessmentSettings.h"
#include "planning/assess/NetworkGoal.h"
#include "planning/SitingAreas.h"

namespace jinguan
{

/**
 * All that an assessment needs from the map side of a workspace, read in one go in the thread of the store; readings follow as StationMatrix.
 *
 * Works without districts and layers too: then `places` is empty, `noPlaces` says why, and only what readings tell can be told.
 */
struct AssessmentInputs
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::AssessmentInputs )

  public:
    AssessmentRequest request;
    Catalogue catalogue;
    AssessmentSettings settings;
    QList<NetworkGoal> goals;             //!< of the element
    QList<const StationKind *> kinds;     //!< asked for, into `catalogue`; those with a radius
    std::optional<PlanningInputs> places; //!< region, districts, people; its stations are those of no kind
    QString noPlaces;                     //!< why `places` is not there
    std::optional<SitingLayers> siting;
    QList<Station> stations; //!< of the element, whatever their state
    QList<PlanningFeature> soilUnits;
    QList<QgsGeometry> lakes;
    bool hasSoilUnits = false; //!< the workspace has the layer
    bool isDemo = false;       //!< of the workspace

    /** Errors: an unknown element, kind or region, a defect in a table, a store that fails. */
    static Result<AssessmentInputs> read( const NetworkStore &store, const Catalogue &catalogue, const AssessmentRequest &request );

    /** What stations of \a kind count on the day, and which do not. */
    PlanningInputs ofKind( const StationKind &kind ) const;
    /** Stations whose readings are compared: of the kinds asked for, with a position, whatever their state today. */
    QList<Station> measured() const;
    QString className( const QString &id ) const;
};

} // namespace jinguan
