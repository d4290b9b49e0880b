#pragma once

#include "monitoring/Catalogue.h"
#include "planning/PlanningInputs.h"

namespace jinguan
{

/** How much of a region lies within the representative radius of a running station of an element, whatever its kind. Areas in km² on the ellipsoid. */
struct ElementCoverage
{
    QString element;
    double sizeKm2 = 0; //!< of the region
    double coveredKm2 = 0;
    bool isSchematic = false; //!< the border of the region is (示意)

    double share() const { return sizeKm2 > 0 ? coveredKm2 / sizeKm2 : 0; } //!< 0…1
};

/** What it is counted from, read in one go in the thread of the store. */
struct ElementCoverageInputs
{
    QDate day;
    PlanningInputs region;   //!< its stations are of no kind that counts
    QList<Station> stations; //!< all
    QList<Element> elements;
    QList<StationKind> kinds;

    /** \a region: code of a district or unit, empty for the city. Errors: an unknown region, no borders in the workspace. */
    static Result<ElementCoverageInputs> read( const NetworkStore &store, const Catalogue &catalogue, const QString &region, const QDate &day );
};

/** By element, those with a running station that has a radius; in any thread. Stations outside the region count where their radius reaches into it. */
Result<QList<ElementCoverage>> elementCoverage( const ElementCoverageInputs &inputs, Progress &progress );

} // namespace jinguan
