#pragma once

#include "base/Result.h"
#include "planning/DemandGrid.h"
#include "planning/PlanningOptions.h"

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

    PlanningModel model = PlanningModel::MaximalCover;
    int folds = 1;                          //!< stations that must cover a place for it to count, in the covering models
    double share = 1;                       //!< of the demand that set covering must reach, 0…1
    QList<SiteKind> kinds;                  //!< empty: `kind` with `radius` at cost 1
    double budget = 0;                      //!< all new sites together cost at most this; 0: no limit
    QList<SiteQuota> quotas;                //!< of new sites
    QStringList mayMove;                    //!< codes of existing stations that may be given up for a place among the candidates
    std::optional<DemandLayer> demandLayer; //!< with DemandKind::Layer
    SuitabilityModel suitability;
    QList<LonLat> drawnCandidates;              //!< for the source `drawn`
    QStringList drawnExclusions;                //!< polygons drawn by hand, WKT in EPSG:4490
    QString indicator;                          //!< of the variance models
    std::optional<VariogramModel> variogram {}; //!< of the variance models, in metres; none: fitted to the readings
    bool trend = false;                         //!< of the variance models: universal kriging with a plane as trend, else ordinary
    double seconds = 60;                        //!< time of the solver
    quint64 seed = 20260301;

    /** The kinds that may be placed: `kinds`, or `kind` with `radius`. */
    QList<SiteKind> siteKinds() const;
    /** The radius of a site of \a siteKind; the radius of the request for a kind that is not offered. */
    double radiusOf( const QString &siteKind ) const;
    /** What a site of \a siteKind costs; 1 for a kind that is not offered. */
    double costOf( const QString &siteKind ) const;

    /** `grid`, `greenway`, `ecobelt`, `road`, `river`, `township`, `built-up`, `station` (where any station stands), `drawn`; beside them `class:ID` of a siting class. */
    static QStringList candidateSourceIds();
    /** Whether \a source is one of candidateSourceIds() or `class:ID`. */
    static bool isCandidateSource( const QString &source );
    /** The layer role a source of candidates reads; empty for `grid`, `station`, `drawn`, `class:ID`. */
    static QString candidateRole( const QString &source );
    /** The siting class that the places of a source belong to for \a element (`greenway` of air is the class greenway); empty: none. */
    static QString sourceClass( const QString &source, const QString &element );

    /** The siting classes that candidates come from, or that have quotas. */
    QStringList sitingClasses() const;

    /** Unit of the demand in the language of the interface: km², people, km of a line layer … */
    QString demandUnit() const;
    /** Kinds of stations that count as existing: `kind` and the offered ones, each once. */
    QStringList existingKinds() const;

    /** What is wrong with it, in a sentence, or success. */
    Result<void> validate() const;

    QVariantMap toMap() const; //!< for Scenario::parameters
    static PlanningRequest fromMap( const QVariantMap &map );
};

} // namespace jinguan
