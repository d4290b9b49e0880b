#pragma once

#include "monitoring/Catalogue.h"
#include "planning/PlanningProblem.h"
#include "planning/SiteVerdicts.h"
#include "planning/SitingAreas.h"

#include <QSet>

#include <functional>

namespace jinguan
{

/** How scenarios are judged against each other. */
struct ComparisonOptions
{
    /** The question all are judged by; none: made from those of the scenarios, see ScenarioComparison::yardstick(). */
    std::optional<PlanningRequest> yardstick;
    double sameDistance = 50;             //!< metres: sites of two plans nearer than this are the same place
    double movedDistance = 0;             //!< metres: nearer than this they are one site that was moved; 0: the radius of its kind
    const Catalogue *catalogue = nullptr; //!< with it, what is covered of each siting class is told; for reading only
};

/** What a comparison reads from the workspace, in one go and quickly; what follows may run in any thread. */
struct ComparisonInputs
{
    PlanningInputs planning; //!< of the yardstick
    QList<Scenario> scenarios;
    QList<Station> stations; //!< all of the workspace
    ComparisonOptions options;
    std::optional<SitingLayers> classes;  //!< none without a catalogue
    std::optional<SiteVerdicts> verdicts; //!< none where the rules cannot be read, which a note tells
    QStringList notes;                    //!< where the scenarios' own questions differ from the yardstick

    static Result<ComparisonInputs> read(
      const NetworkStore &store, const QList<Scenario> &scenarios, const ComparisonOptions &options = {} );
    /** By name, in this order; errors: an unknown name, one that is given twice, none. */
    static Result<ComparisonInputs> read( const NetworkStore &store, const QStringList &names, const ComparisonOptions &options = {} );
};

/** How the sites of two plans belong together; numbers are places in the lists compared. */
struct SiteDifferences
{
    struct Pair
    {
        int first = 0;
        int second = 0;
        double distance = 0; //!< metres
    };
    QList<Pair> common;
    QList<Pair> moved;
    QList<int> onlyFirst;
    QList<int> onlySecond;

    /**
     * Joins sites of one kind, the nearest first, each at most once: up to \a same metres apart they are common, up to \a moved( kind ) metres moved.
     */
    static SiteDifferences between( const QList<ScenarioSite> &first, const QList<ScenarioSite> &second, double same,
      const std::function<double( const QString &kind )> &moved );
};

/** How much of a siting class is covered: of its area, length or places inside the region. */
struct ClassCoverage
{
    QString id;     //!< SitingClass::id
    QString unit;   //!< `km²`, `km`, or the word for places
    QString unitId; //!< `km2`, `km`, `places`
    double size = 0;
    double covered = 0;
    bool isSchematic = false; //!< its layer is
    double share() const { return size > 0 ? covered / size : 0; }
};

/** A scenario, or the network as it is, by the common yardstick. Areas in km², lengths in metres, cost in the unit of the plan. */
struct ScenarioFigures
{
    QString name;
    bool isNetwork = false; //!< the stations as they are, nothing added
    int sites = 0;          //!< new ones and moved ones
    int movedStations = 0;  //!< existing ones that leave their place
    int alreadyThere = 0;   //!< sites where a counting station of the kind stands already, as when a plan was accepted; they add nothing
    double cost = 0;
    QMap<QString, int> sitesByKind;
    QMap<QString, int> sitesByClass;    //!< by SitingClass::id, of the site or of its place; an empty key for none
    QMap<QString, int> sitesByDistrict; //!< by district code
    CoverageFigures coverage;
    QList<ClassCoverage> classes; //!< of those classes that a layer shows in the region; exact, not counted on cells
    double demand = 0;            //!< covered demand of the yardstick: km², people, or weight
    double exactGapKm2 = 0;
    double meanDistance = 0;     //!< of the demand to its nearest station
    double greatestDistance = 0; //!< of any place of the region
    LonLat farthest;             //!< where that is
    QgsGeometry gap;             //!< exact, EPSG:4490
    QMap<QString, int> verdicts; //!< number of rule verdicts by word: `meets`, `fails`, `data_missing` …
    SiteDifferences differences; //!< from the first scenario; empty for that one and for the network
};

/** A line of the table of figures: a name, a unit, a value for each plan. */
struct ComparisonRow
{
    enum class Better
    {
      Neither,
      More,
      Less
    };
    QString id; //!< stable key, `covered_area_km2`
    QString name;
    QString unit;
    int decimals = 0;
    Better better = Better::Neither;
    QList<std::optional<double>> values; //!< in the order of the plans, the network first

    /** The plans with the best value among the scenarios; empty when all are alike. */
    QSet<int> best() const;
};

/**
 * Scenarios side by side, and beside the network as it is, all counted by one yardstick: one region, day, grid, demand, one radius and cost per kind.
 *
 * A scenario's own figures answer its own question and cannot be compared when the questions differ; here everything is counted anew, and
 * notes() tells where the questions differed.
 */
class ScenarioComparison
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::ScenarioComparison )

  public:
    /** Rule verdicts on a site by word, and how many; in the place of those of the siting rules. */
    using Verdicts = std::function<QMap<QString, int>( const Scenario &scenario, const ScenarioSite &site )>;

    static Result<ScenarioComparison> run( const ComparisonInputs &inputs, Progress &progress, const Verdicts &verdicts = {} );

    /**
     * The yardstick for \a scenarios: region and day where all agree, else the whole city and the newest state; radius and cost of a kind as the first scenario that has it
     * says; demand of the first; the finest cells. What differed is told in \a notes.
     */
    static PlanningRequest yardstick( const QList<Scenario> &scenarios, QStringList &notes );

    const PlanningRequest &request() const { return mProblem->request(); }
    /** The question of the scenario at \a place (its candidates, spacing, exclusions, numbers) with region, day, demand and radii of the yardstick. */
    PlanningRequest studyRequest( int place ) const;
    const std::shared_ptr<const PlanningProblem> &problem() const { return mProblem; }
    const QList<Scenario> &scenarios() const { return mScenarios; }
    /** The network first, then the scenarios. */
    const QList<ScenarioFigures> &figures() const { return mFigures; }
    QStringList names() const; //!< of figures(), for heads of tables
    QStringList notes() const { return mNotes; }
    double demandTotal() const { return mDemandTotal; }

    QList<ComparisonRow> rows( const Catalogue &catalogue ) const;
    /** Everything as plain keys. */
    QVariantMap toMap() const;
    /** The rows: `id,figure,unit` and a column per plan; UTF-8, RFC 4180. */
    QByteArray toCsv( const Catalogue &catalogue ) const;

  private:
    class Counter;
    QList<ComparisonRow> countRows( const Catalogue &catalogue ) const;
    QList<ComparisonRow> coverageRows() const;
    QList<ComparisonRow> partRows( const Catalogue &catalogue ) const;
    QList<ComparisonRow> differenceRows() const;
    template<typename Value>
    ComparisonRow row(
      const QString &id, const QString &name, const QString &unit, int decimals, ComparisonRow::Better better, Value value ) const;

    std::shared_ptr<const PlanningProblem> mProblem;
    QList<Scenario> mScenarios;
    QList<ScenarioFigures> mFigures;
    QStringList mNotes;
    double mDemandTotal = 0;
};

} // namespace jinguan
