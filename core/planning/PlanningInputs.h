#pragma once

#include "planning/PlanningRequest.h"
#include "store/NetworkStore.h"

#include <QMap>

#include <memory>

namespace jinguan
{

class SitingLayers;

/** A layer that figures rest on. */
struct PlanningLayer
{
    QString role;
    QString name;
    QString source;
    bool schematic = false; //!< 示意: not surveyed
};

/** A feature of a layer, as planning uses it. */
struct PlanningFeature
{
    QgsGeometry geometry; //!< EPSG:4490
    QString code;
    QString name; //!< in the language of the interface
};

/** A feature that demand comes from. */
struct DemandFeature
{
    QgsGeometry geometry; //!< EPSG:4490
    double weight = 1;    //!< of a point
};

/** Stations of the kind that do not count on the day of a request, by reason. */
struct LeftOutStations
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::LeftOutStations )

  public:
    int planned = 0; //!< not built yet, or only planned
    int suspended = 0;
    int retired = 0;
    int withoutPosition = 0; //!< running, but no position is valid on that day
    int moving = 0;          //!< to move to a planned station, which counts in their place

    int total() const { return planned + suspended + retired + withoutPosition + moving; }
    /** `3 not running yet, 1 suspended`, in the language of the interface. */
    QString text() const;
    /** By machine word: `planned`, `suspended`, `retired`, `without_position`, `moving`. */
    QVariantMap toMap() const;
};

/**
 * All that a planning question needs from the workspace, read in one go.
 *
 * Reading is quick and belongs to the thread of the store; what follows (PlanningProblem) works on this copy in any thread.
 */
struct PlanningInputs
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::PlanningInputs )

  public:
    PlanningRequest request;
    QString regionName;
    QList<QgsGeometry> regionParts; //!< the region is their union
    QList<DistrictArea> districts;
    QList<Station> stations; //!< existing ones of the kinds (PlanningRequest::existingKinds) on the day
    LeftOutStations leftOut; //!< the others of the kind
    QList<PopulationSource> population;
    QList<QgsGeometry> builtUp;
    QMap<QString, QList<PlanningFeature>> candidateFeatures; //!< by source of candidates
    QList<QgsGeometry> excluded;                             //!< of the excluded roles and drawn by hand
    QList<DemandFeature> demandFeatures;                     //!< of a demand layer of lines or points
    QMap<QString, QList<QgsGeometry>> criterionShapes;       //!< by layer role of the suitability's criteria and exclusions
    std::shared_ptr<const SitingLayers> sitingLayers; //!< of the element; null where they cannot be read and the request asks for none
    QList<PlanningLayer> layers;                      //!< those used
    QStringList missingRoles;                         //!< layers that would be used but are not in the workspace

    /** Errors: a request that is wrong in itself, an unknown region, a needed layer that is missing. */
    static Result<PlanningInputs> read( const NetworkStore &store, const PlanningRequest &request );

    /**
     * Keeps of \a all what exists for the request: of its kinds, running (or planned) on its day, with a position valid that day. A
     * station without dated states runs always. Where planned stations count, one that is to move (attribute `planned_move`, see PlanAcceptance) does not: its planned
     * place counts instead. The rest is counted in leftOut.
     */
    void selectStations( const QList<Station> &all );

    /** What a reader of the figures must know: schematic and missing layers, stations left out, demonstration stations, how people were spread. */
    QStringList notes() const;
};

} // namespace jinguan
