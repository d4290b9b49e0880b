#pragma once

#include "monitoring/Catalogue.h"
#include "monitoring/Responsibility.h"
#include "planning/PlanningProblem.h"
#include "planning/SiteVerdicts.h"
#include "planning/UnitFinder.h"

#include <functional>

namespace jinguan
{

/** What is counted around a place: area in km², people, and the demand of the question in its own unit. */
struct CoveredDemand
{
    double areaKm2 = 0;
    double people = 0;
    double demand = 0;
};

/** All that a sheet about one proposed site says. Lengths in metres. */
struct SiteDossier
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::SiteDossier )

  public:
    struct Neighbour
    {
        QString code;   //!< of the station; empty for another site of the plan
        int number = 0; //!< of the site; 0 for a station
        QString name;
        double distance = 0;
        double sharedKm2 = 0; //!< area that both cover, counted on cells
    };
    struct Alternative
    {
        QString name;
        LonLat at;
        QString source; //!< of the candidate
        double distance = 0;
        double loss = 0; //!< demand that the plan covers less with it in the place of the site; negative: it covers more
    };

    int number = 0; //!< 1-based place in the scenario
    int rank = 0;   //!< 0: placed by hand
    QString scenario;
    QString name;
    QString kind; //!< StationKind::id
    QString kindName;
    LonLat at;
    QString district; //!< code
    QString districtName;
    QString unit; //!< code of the responsible unit
    QString unitName;
    QString sitingClass; //!< SitingClass::id
    QString sitingClassName;
    QString movedFrom; //!< code of the station that would move here
    QString station;   //!< code of the planned station when the site is accepted
    double radius = 0;
    double cost = 0;
    QString reason;
    DemandKind demand = DemandKind::Area;
    CoveredDemand covers;            //!< within the radius, inside the region
    CoveredDemand newly;             //!< of that, what no existing station covers
    CoveredDemand alone;             //!< of that, what neither a station nor another site covers: lost without it
    QList<Neighbour> neighbours;     //!< the nearest first
    QList<Alternative> alternatives; //!< candidates near by, the best first
    QVariantList verdicts;           //!< of the siting rules, clause by clause
    QList<PlanningLayer> layers;     //!< the figures rest on
    QStringList notes;               //!< what a reader must know of them

    QVariantMap toMap() const;
};

/** What dossiers are made from, read in one go. */
struct DossierInputs
{
    PlanningInputs planning; //!< of the scenario's question
    Scenario scenario;
    QMap<qint64, QString> accepted; //!< codes of stations by site id
    std::optional<UnitFinder> units;
    QHash<QString, QString> unitNames;    //!< by code
    std::optional<SiteVerdicts> verdicts; //!< none where the rules cannot be read, which a note tells
    QStringList notes;

    static Result<DossierInputs> read( const NetworkStore &store, const QString &scenario, const Responsibility &responsibility );
};

/** Makes the dossiers of a scenario's sites. */
class DossierMaker
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::DossierMaker )

  public:
    /** Verdicts on a site as plain keys, in the place of those of the siting rules. */
    using Verdicts = std::function<QVariantList( const ScenarioSite &site )>;

    static constexpr int mostNeighbours = 5;
    static constexpr int mostAlternatives = 3;

    /** \a catalogue outlives the call only. \a number 0: all sites, else that one. Errors: no such site, cancelled. */
    static Result<QList<SiteDossier>> make(
      const DossierInputs &inputs, int number, const Catalogue &catalogue, Progress &progress, const Verdicts &verdicts = {} );

  private:
    class Counter;
};

} // namespace jinguan
