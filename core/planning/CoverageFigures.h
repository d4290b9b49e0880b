#pragma once

#include "planning/DemandGrid.h"

#include <QList>
#include <QString>
#include <QVariantMap>

#include <vector>

namespace jinguan
{

/** How much of a district is covered. Areas in km². */
struct DistrictCoverage
{
    QString code;
    QString name;
    double area = 0;
    double coveredArea = 0;
    double people = 0;
    double coveredPeople = 0;
    double weight = 0; //!< of DemandKind::Layer
    double coveredWeight = 0;

    double areaShare() const { return area > 0 ? coveredArea / area : 0; }         //!< 0…1
    double peopleShare() const { return people > 0 ? coveredPeople / people : 0; } //!< 0…1
    double weightShare() const { return weight > 0 ? coveredWeight / weight : 0; } //!< 0…1

    bool operator==( const DistrictCoverage &other ) const = default;
};

/**
 * Coverage of a region by a set of sites, counted on the cells of a DemandGrid: a cell is covered when its point is at
 * most the radius away from a site. Areas in km², shares 0…1.
 */
struct CoverageFigures
{
    int sites = 0;
    double area = 0;
    double coveredArea = 0;
    double people = 0; //!< 0 where no layer tells the population
    double coveredPeople = 0;
    double weight = 0; //!< of DemandKind::Layer; 0 where demand is area or people
    double coveredWeight = 0;
    std::vector<double> areaByFold;      //!< km² covered exactly k times at index k (0: gap)
    std::vector<double> peopleByFold {}; //!< likewise
    std::vector<double> weightByFold {}; //!< likewise
    QList<DistrictCoverage> districts;

    double areaShare() const { return area > 0 ? coveredArea / area : 0; }
    double peopleShare() const { return people > 0 ? coveredPeople / people : 0; }
    double weightShare() const { return weight > 0 ? coveredWeight / weight : 0; }
    double total( DemandKind kind ) const { return kind == DemandKind::Area ? area : kind == DemandKind::Population ? people : weight; }
    double covered( DemandKind kind ) const
    {
      return kind == DemandKind::Area ? coveredArea : kind == DemandKind::Population ? coveredPeople : coveredWeight;
    }
    /** Demand that at least \a folds sites cover. */
    double coveredTimes( DemandKind kind, int folds ) const;
    double gapArea() const { return area - coveredArea; }
    double overlapArea() const; //!< km² covered at least twice
    double meanFold() const;    //!< mean number of sites that cover a place, over the region

    /** Plain keys and numbers for JSON and Scenario::figures: `area_km2`, `covered_area_share`, `districts` …; `weight` … only where there is one, people by fold likewise. */
    QVariantMap toMap() const;
    static CoverageFigures fromMap( const QVariantMap &map );

    bool operator==( const CoverageFigures &other ) const = default;
};

} // namespace jinguan
