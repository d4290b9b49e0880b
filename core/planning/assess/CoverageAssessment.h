#pragma once

#include "planning/assess/AssessmentInputs.h"
#include "planning/CoverageTracker.h"

namespace jinguan
{

/** How much of the city, a district or a siting class stations of one kind serve. */
struct CoverageRow
{
    QString id; //!< district code or SitingClass::id; empty for the region
    QString name;
    SitingArea::Shape shape = SitingArea::Shape::Areas;
    QString unit;       //!< as shown: km², km, places
    double size = 0;    //!< inside the region, in `unit`
    double covered = 0; //!< within the radius of a station
    double twice = 0;   //!< within the radius of two and more: overlap
    QgsGeometry served; //!< of a siting class: what `covered` measures
    bool hasPeople = false;
    double people = 0;
    double coveredPeople = 0;
    int placed = 0;   //!< stations that stand in it
    int recorded = 0; //!< stations whose record names the class
    int either = 0;   //!< stations of either of both
    QString missing;  //!< why there is no geometry
    QString note;     //!< of the class
    bool schematic = false;
    bool confirmed = true;
    bool proxy = false;

    double share() const { return size > 0 ? covered / size : 0; } //!< 0…1
    double gap() const { return size - covered; }
    double peopleShare() const { return people > 0 ? coveredPeople / people : 0; } //!< 0…1
};

/** What would be lost without one station, on the map. */
struct StationLoss
{
    QString code;
    QString name;
    LonLat at;
    QString district;   //!< name
    double areaKm2 = 0; //!< of the region that no other station of the kind serves, counted on cells
    double people = 0;  //!< likewise
    bool isDemo = false;
};

/** Coverage by the running stations of one kind at its representative radius. */
struct KindCoverage
{
    QString kind;
    double radius = 0; //!< metres
    int stations = 0;
    int demoStations = 0;
    LeftOutStations leftOut;
    CoverageRow region;
    QList<CoverageRow> districts;
    QList<CoverageRow> classes; //!< of the element, missing ones too
    QList<StationLoss> losses;
    CoverageFigures cells; //!< the same counted on cells, as `plan gaps` shows it
};

/**
 * Coverage per kind, district and siting class: areas and lengths by the exact circles (ellipsoidal), people on cells. Places count as served when a station is at most the
 * radius away.
 */
class CoverageAssessment
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::CoverageAssessment )

  public:
    /** The cells people are counted on, and the region they cut. */
    static Result<std::shared_ptr<const DemandGrid>> grid( const AssessmentInputs &inputs, Progress &progress );

    /** One entry per kind of the inputs, whose `places` are there. The only error is cancellation. */
    static Result<QList<KindCoverage>> compute(
      const AssessmentInputs &inputs, const SitingAreas &areas, const std::shared_ptr<const DemandGrid> &grid, Progress &progress );
};

} // namespace jinguan
