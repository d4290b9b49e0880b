#pragma once

#include "planning/PlanningRequest.h"
#include "store/NetworkStore.h"

#include <QMap>

namespace jinguan
{

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
    QList<Station> stations; //!< existing ones of the kind on the day
    QList<PopulationSource> population;
    QList<QgsGeometry> builtUp;
    QMap<QString, QList<PlanningFeature>> candidateFeatures; //!< by source of candidates
    QList<QgsGeometry> excluded;
    QList<PlanningLayer> layers; //!< those used
    QStringList missingRoles; //!< layers that would be used but are not in the workspace

    /** Errors: a request that is wrong in itself, an unknown region, a needed layer that is missing. */
    static Result<PlanningInputs> read( const NetworkStore &store, const PlanningRequest &request );

    /** Stations of \a all that exist for \a request: of its kind, running (or planned) on its day, with a position. */
    static QList<Station> existingStations( const QList<Station> &all, const PlanningRequest &request );

    /** What a reader of the figures must know: schematic and missing layers, demonstration stations, how people were spread. */
    QStringList notes() const;
};

} // namespace jinguan
