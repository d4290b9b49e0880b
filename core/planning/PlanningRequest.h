#pragma once

#include "base/Result.h"
#include "planning/DemandGrid.h"

#include <QCoreApplication>
#include <QDate>
#include <QStringList>
#include <QVariantMap>

namespace jinguan
{

/**
 * The question of a planner: how well is a region covered, and where would new stations cover most.
 *
 * Lengths in metres on the ellipsoid. `0` for cell size and candidate step means *choose for me*, see PlanningProblem.
 */
struct PlanningRequest
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::PlanningRequest )

  public:
    QString element;   //!< Element::id, for the record
    QString kind;      //!< StationKind::id; running stations of this kind count as existing
    QString region;    //!< district or responsible-unit code; empty: the whole city
    double radius = 0; //!< representative radius
    int count = 5;     //!< number of new sites
    DemandKind demand = DemandKind::Area;
    double cellSize = 0;
    QDate day;                                                   //!< day on which stations must be running; null: the newest state
    bool includePlanned = false;                                 //!< planned stations count as existing too
    QStringList candidateSources = { QStringLiteral( "grid" ) }; //!< out of candidateSourceIds()
    double candidateStep = 0;
    double minSpacing = 0;     //!< between new sites, and to existing ones
    QStringList excludedRoles; //!< polygons of these layers take no site
    double townDensity = 6000; //!< people per km² over which the people of a town point are spread
    QString name;              //!< of the scenario; empty: made from the question

    /** `grid`, `greenway`, `ecobelt`, `road`, `township`, `built-up`. */
    static QStringList candidateSourceIds();
    /** The layer role a source of candidates reads; empty for `grid`. */
    static QString candidateRole( const QString &source );

    /** What is wrong with it, in a sentence, or success. */
    Result<void> validate() const;

    QVariantMap toMap() const; //!< for Scenario::parameters
    static PlanningRequest fromMap( const QVariantMap &map );
};

} // namespace jinguan
