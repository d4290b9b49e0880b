#pragma once

#include "briefing/DistrictBrief.h"
#include "reports/FlowReport.h"
#include "reports/ReportServices.h"

namespace jinguan
{

/**
 * The parts of a district's report that come from the officer's brief: how the stations stand and what changed since yesterday, the open incidents with their deadlines, what flows in, the
 * ranking, the network's rates, the days above the limit, the month beside others, the goals and targets, and who answers. Each writes to the report where it stands.
 */
class DistrictPages
{
  public:
    /** All outlive it. */
    DistrictPages( const ReportServices &services, const SheetText &text, const Paper &paper, const DistrictBrief &brief )
      : mServices( services ), mText( text ), mPaper( paper ), mBrief( brief )
    {}

    void addStations( FlowReport &report ) const;
    void addIncidents( FlowReport &report ) const;
    void addInflow( FlowReport &report ) const;
    void addRankings( FlowReport &report ) const;
    void addNetwork( FlowReport &report ) const;
    void addCalendar( FlowReport &report ) const;
    void addComparisons( FlowReport &report ) const;
    void addGoals( FlowReport &report ) const;
    /** The clauses of the plan with who leads and cooperates, for the elements of the area. */
    void addDuties( FlowReport &report, const QList<Station> &stations ) const;
    void addNotes( FlowReport &report ) const;

  private:
    TableContent table( const QString &title ) const;
    QString elementName( const QString &id ) const;
    QString placeName( const QString &code ) const;
    TableContent changes( double width ) const;
    TableContent ranking( const BriefRanking &ranking ) const;
    StatChartPtr calendar() const;

    ReportServices mServices;
    const SheetText &mText;
    Paper mPaper;
    const DistrictBrief &mBrief;
};

} // namespace jinguan
