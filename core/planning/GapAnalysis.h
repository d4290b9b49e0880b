#pragma once

#include "planning/PlanningProblem.h"

#include <QByteArray>

namespace jinguan
{

/** One connected uncovered area. */
struct Gap
{
    QgsGeometry geometry; //!< EPSG:4490, exact
    double areaKm2 = 0;   //!< of the exact geometry, ellipsoidal
    double people = 0;    //!< counted on the uncovered cells in it; 0 where the population is unknown
    QString name;         //!< district and nearest place
};

/** What is not covered by the network as it is. */
struct GapAnalysis
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::GapAnalysis )

  public:
    PlanningRequest request; //!< with what was left open filled in
    QString regionName;
    CoverageFigures figures; //!< counted on cells
    QgsGeometry exactGap;    //!< region without the circles
    double exactGapKm2 = 0;  //!< area of exactGap; differs from figures.gapArea() by the coarseness of the cells
    QgsGeometry cellGap;     //!< the uncovered cells, dissolved
    QList<Gap> gaps;         //!< parts of exactGap of at least smallestGapKm2, largest first
    QList<PlanningLayer> layers;
    LeftOutStations leftOut; //!< stations of the kind that do not count on the day
    QStringList notes;

    static constexpr double smallestGapKm2 = 0.01;

    static Result<GapAnalysis> run( const PlanningProblem &problem, Progress &progress );

    /** Reads the workspace and analyses; for the command line. */
    static Result<GapAnalysis> run( const NetworkStore &store, const PlanningRequest &request, Progress &progress );

    /**
     * A GeoJSON FeatureCollection: one feature per gap with `rank`, `name`, `area_km2`, `people`; figures, parameters and notes beside them.
     * Coordinates are CGCS2000 longitude and latitude.
     */
    QByteArray toGeoJson() const;
    /** Writes toGeoJson() to \a path, whole or not at all. */
    Result<void> writeGeoJson( const QString &path ) const;

    /** Figures, parameters and notes as plain keys, without geometry. */
    QVariantMap toMap() const;
};

} // namespace jinguan
