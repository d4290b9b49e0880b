#pragma once

#include "base/Progress.h"
#include "briefing/DistrictBrief.h"
#include "evaluation/EvaluationNames.h"
#include "monitoring/AirRules.h"
#include "monitoring/PeriodEvaluation.h"
#include "monitoring/WarningRule.h"
#include "store/NetworkStore.h"
#include "warning/IncidentDeadlines.h"
#include "warning/RiverSystem.h"

#include <memory>

namespace jinguan
{

/** What briefs are judged by besides what a workspace holds; loaded once, read from any thread. The references outlive it. */
struct BriefingKnowledge
{
    const Catalogue &catalogue;
    const Evaluator &evaluator;
    const Responsibility &responsibility;
    PeriodEvaluation evaluation;
    EvaluationNames names;
    NetworkFigures figures;
    IncidentDeadlines deadlines;
    AirRules airRules;

    /** Loads what lies below the resources \a folder. */
    static Result<std::shared_ptr<const BriefingKnowledge>> load(
      const QString &folder, const Catalogue &catalogue, const Evaluator &evaluator, const Responsibility &responsibility );
};

/** What a brief needs of the network side of a workspace: a copy, for any thread. */
struct BriefingInput
{
    QList<Station> stations; //!< all of the workspace
    std::shared_ptr<const WarningRules> rules;
    std::shared_ptr<const RiverSystem> rivers; //!< nullptr: nothing is told of upstream
    QList<YearTarget> targets;                 //!< of every place and year
    QList<DustDay> dustDays;
    bool isDemo = false; //!< the workspace does not live in the present

    /** Reads it in the thread of the stores. */
    static Result<BriefingInput> read( const NetworkStore &network, const SamplingStore &sampling, const Catalogue &catalogue );
};

/** A unit in the overview of the city. */
struct BriefUnit
{
    QString unit; //!< ResponsibleUnit::code
    int stations = 0;
    int running = 0;
    int notReporting = 0;
    int incidents = 0; //!< open
    int overdue = 0;
    int severest = 0;                //!< severity of the gravest open incident, 0 without
    std::optional<int> aqi;          //!< of the last hour
    int airLevel = 0;                //!< of that, 0 without
    QString airColour;               //!< `#RRGGBB`
    int waterBelow = 0;              //!< sections worse than class III now
    int waterGraded = 0;             //!< sections with a class now
    std::optional<double> composite; //!< air, month to date
    int rank = 0;                    //!< by that; 0 without
    bool provisional = false;        //!< the figure ranked by has too few inputs
};

/** All responsible units at one moment. */
struct CityOverview
{
    UtcSeconds moment = 0;
    QString how; //!< by what the units are ranked
    QList<BriefUnit> units;
};

/**
 * Makes the brief of a part of the city out of the stores of the calling thread.
 *
 * \code
 * const Result<BriefingInput> input = BriefingInput::read( workspace.network(), workspace.sampling(), catalogue ); // in the thread of the workspace
 * const Result<DistrictBrief> brief = DistrictBriefing( *knowledge, *input, *readings, *incidents ).read( area, moment, progress ); // in any
 * \endcode
 * Holds references only. What cannot be told is left empty and said in the notes; errors are an unknown area, stores that fail, and cancellation.
 */
class DistrictBriefing
{
  public:
    DistrictBriefing(
      const BriefingKnowledge &knowledge, const BriefingInput &input, const ReadingStore &readings, const IncidentStore &incidents )
      : mKnowledge( knowledge ), mInput( input ), mReadings( readings ), mIncidents( incidents )
    {}

    /** The brief of \a area as known at \a moment (UTC seconds; 0: present()). */
    Result<DistrictBrief> read( const BriefArea &area, UtcSeconds moment, Progress &progress ) const;

    /** All units at \a moment (0: present()). */
    Result<CityOverview> overview( UtcSeconds moment, Progress &progress ) const;

    /** \a clock, or the end of the newest reading where the workspace does not live in the present: a demo, an archive. 0 without readings at all in these. */
    static Result<UtcSeconds> present( const BriefingInput &input, const ReadingStore &readings, UtcSeconds clock );

  private:
    const BriefingKnowledge &mKnowledge;
    const BriefingInput &mInput;
    const ReadingStore &mReadings;
    const IncidentStore &mIncidents;
};

} // namespace jinguan
