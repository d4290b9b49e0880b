#pragma once

#include "briefing/DistrictBriefing.h"

namespace jinguan
{

/**
 * Goals of the plan that are not about coverage: who delivers online, which drinking-water sources warn by themselves, which district's station has shown
 * that it can sample its sources (`catalogue/plan_goals.csv`). Immutable after loading.
 */
class PlanGoals
{
  public:
    /** Loads `plan_goals.csv` below \a folder (`…/catalogue`); the error names the row. */
    static Result<PlanGoals> load( const QString &folder, const Catalogue &catalogue );

    /**
     * The verdicts for \a area as known at \a moment. A goal that nothing of the workspace speaks about is Unknown, and its note says what is missing.
     */
    Result<QList<BriefGoal>> judge( const BriefingInput &input, const Responsibility &responsibility, const ReadingStore &readings,
      const BriefArea &area, UtcSeconds moment ) const;

  private:
    enum class Measure
    {
      OnlineShare, //!< stations of the kinds with automatic readings not older than two days
      WarnedShare, //!< of them those that an enabled rule watches
      Capability   //!< districts with sources that have manual results of a year
    };
    struct Row
    {
        BriefGoal goal; //!< without a verdict
        LocalText text;
        Measure measure = Measure::OnlineShare;
        QStringList kinds;
    };
    struct Known;

    static BriefGoal judgeStations( const Row &row, const Known &known );
    static BriefGoal judgeDistricts( const Row &row, const Known &known );

    QList<Row> mRows;
};

} // namespace jinguan
