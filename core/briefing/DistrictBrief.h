#pragma once

#include "evaluation/StatusBoard.h"
#include "monitoring/Figure.h"
#include "quality/NetworkFigures.h"
#include "sampling/YearTargets.h"
#include "store/IncidentStore.h"

#include <QDate>

#include <optional>

namespace jinguan
{

/** The part of the city a brief is about: a responsible unit, a district (geography), or with neither the whole city. */
struct BriefArea
{
    QString unit;     //!< ResponsibleUnit::code
    QString district; //!< District::code; only without a unit

    bool isCity() const { return unit.isEmpty() && district.isEmpty(); }
    bool accepts( const QString &unitCode, const QString &districtCode ) const
    {
      return !unit.isEmpty() ? unitCode == unit : district.isEmpty() || districtCode == district;
    }
    bool operator==( const BriefArea &other ) const = default;
};

/** What became of a grade since the same hour yesterday. */
enum class BriefChange
{
  Same,
  Better,
  Worse,
  New,       //!< graded now, not yesterday
  Gone,      //!< graded yesterday, not now
  NotGraded, //!< neither
};

QString briefChangeId( BriefChange change );   //!< `same`, `better`, `worse`, `new`, `gone`, `not_graded`
QString briefChangeText( BriefChange change ); //!< in the language of the interface

/** A station of the area for one of its elements. */
struct BriefStation
{
    QString code;
    LocalText name;
    QString element;
    QString kind; //!< StationKind::id
    StationStatus state = StationStatus::Running;
    StationStatusSymbol now;
    StationStatusSymbol yesterday; //!< as known 24 hours before
    BriefChange change = BriefChange::NotGraded;
    bool isDemo = false;

    bool isRunning() const { return state == StationStatus::Running; }
    /** Runs, delivered before, and does not deliver what is due. */
    bool isNotReporting() const
    {
      return isRunning() && ( now.link == StationStatusSymbol::Link::Late || now.link == StationStatusSymbol::Link::Offline );
    }
};

/** How the stations of an element stand. The retired are in no count. */
struct BriefElement
{
    QString element;
    int stations = 0;
    int running = 0; //!< by their state, whatever they deliver; the four below add up to it
    int onTime = 0;
    int late = 0;
    int offline = 0;
    int never = 0; //!< that never delivered
    int planned = 0;
    int suspended = 0;
    int better = 0; //!< since the same hour yesterday
    int worse = 0;
    int fresh = 0;               //!< graded now, not yesterday
    QStringList notReporting {}; //!< codes of the late and offline
};

/** A responsible unit within a ranking. */
struct BriefRankRow
{
    QString unit; //!< ResponsibleUnit::code
    int rank = 0; //!< 1 is best; 0: nothing to rank it by
    Figure figure;
    LocalText grade;  //!< in words, where there is one
    int stations = 0; //!< that count
};

/** Where the units of the city stand among each other over some days. */
struct BriefRanking
{
    QString id;      //!< `air.composite`, `air.aqi`, `water.good`
    QString element; //!< element id
    QString title;   //!< in the language of the interface
    QString how;     //!< by what is ranked and by which edition, one sentence
    QDate from;      //!< first and last local day, both included
    QDate to;
    Basis basis;
    bool provisional = false; //!< some ranked figure has fewer inputs than its standard asks for
    QList<BriefRankRow> rows; //!< the ranked ones in order, then the others
    int ranked = 0;           //!< units with a rank
    int rank = 0;             //!< of the unit of the brief; 0: none, or the brief is of no unit
};

/** An incident with what is to be done until when. */
struct BriefIncident
{
    Incident incident;
    LocalText station;      //!< name
    QString what;           //!< in the language of the interface
    QString step;           //!< what is due next: `acknowledge`, `assign`, `close`; empty when no deadline is laid down
    UtcSeconds due = 0;     //!< until when; 0 without a deadline
    bool overdue = false;   //!< `due` lies before the moment of the brief
    bool confirmed = false; //!< false: the deadline is a working value
};

/** A section or source up the river from a station of the area, outside of the area. */
struct BriefUpstream
{
    QString station; //!< code
    LocalText name;
    QString unit; //!< that answers for it
    QString district;
    QString river;       //!< its own
    double metres = 0;   //!< along the river to the first station of the area
    double seconds = 0;  //!< that the water takes
    QString reaches;     //!< code of the first station of the area that its water reaches
    LocalText reachName; //!< name of that
    StationStatusSymbol now;
    QList<BriefIncident> incidents; //!< open ones
};

/** An air station outside of the area from which the wind blows into it. */
struct BriefUpwindStation
{
    QString station; //!< code
    LocalText name;
    QString unit;
    double metres = 0;  //!< from the middle of the area's air stations, on the sphere
    double bearing = 0; //!< degrees from there
    StationStatusSymbol now;
};

/** The wind at the moment and what lies up it. */
struct BriefUpwind
{
    QString windStation; //!< code; empty: no wind is known
    LocalText windName;
    UtcSeconds at = 0;                  //!< begin of the reading
    double direction = 0;               //!< degrees, from which it blows
    QString sector;                     //!< `NE`
    std::optional<double> speed;        //!< m/s
    bool calm = false;                  //!< too weak to have a direction
    QString note;                       //!< why there is nothing, in words
    QList<BriefUpwindStation> stations; //!< nearest first
};

/** A rate of the network over the month to date. */
struct BriefRate
{
    QString id; //!< `running`, `transmission`, `capture`, `validity`
    LocalText name;
    std::optional<double> rate; //!< 0…1
};

/** The rates of the automatic stations of an element. */
struct BriefNetwork
{
    QString element; //!< empty: all together
    int stations = 0;
    int silent = 0; //!< without any automatic series
    PeriodCounts counts;
    QList<BriefRate> rates;
};

/** A day of the calendar: the area's air by its daily index. */
struct BriefDay
{
    QDate day;
    std::optional<int> aqi;
    int level = 0; //!< 1 … 6; 0 without index
    LocalText grade;
    QString colour; //!< `#RRGGBB`
    QStringList primary;
    QStringList above;  //!< pollutants whose daily value lies above the limit of that day's edition
    bool valid = false; //!< the index counts
    QString edition;    //!< label of the standard the index is by
};

/** One figure of a month. */
struct BriefValue
{
    std::optional<double> value;
    int validInputs = 0;
    int requiredInputs = 0; //!< 0 when the standard names no number
    bool valid = false;     //!< enough inputs
    Basis basis;
};

/** A figure of this month beside those of the same days of the month before and of the same month of last year. */
struct BriefComparison
{
    QString element;
    QString id;        //!< `mean`, `good_days`, `exceedance_days`, `composite`, `good_share`, `attained`
    QString indicator; //!< indicator id; empty for a figure over several
    QString name;      //!< in the language of the interface
    QString unit;      //!< symbol
    int decimals = 0;
    bool lowerIsBetter = true;
    BriefValue present;
    BriefValue lastMonth;
    BriefValue lastYear;
};

/** Whether a goal is met, as far as the workspace knows. */
enum class BriefGoalState
{
  Met,
  NotMet,
  Unknown //!< data are missing: never taken for met
};

/** A goal of the plan for the area or the city; see GoalBoard. */
struct BriefGoal
{
    QString id;
    QString element;
    QString name; //!< what is counted, in the language of the interface
    QString clause;
    QString quote; //!< the plan's own words
    QDate due;
    double target = 0;
    std::optional<double> present;
    QString unit; //!< `%` or a word
    BriefGoalState state = BriefGoalState::Unknown;
    QStringList missing; //!< places, stations or sources without
    QString note;
    bool confirmed = false; //!< false: how the goal is counted is to be confirmed by the bureau
    bool schematic = false; //!< rests on schematic layers

    /** present / target, 0…1; nothing when unknown. */
    std::optional<double> degree() const
    {
      return present && target > 0 ? std::optional( std::min( 1.0, std::max( 0.0, *present / target ) ) ) : std::nullopt;
    }
};

/**
 * What a district officer asks in the morning, as plain figures: made by DistrictBriefing, shown in the window, on the command line and on paper.
 *
 * Everything is as known at `moment`; days are those of Asia/Shanghai. Lists that are empty stand for "nothing there"; why, the notes say.
 */
struct DistrictBrief
{
    BriefArea area;
    LocalText name;               //!< of the area
    UtcSeconds moment = 0;        //!< 0: the workspace has no readings
    UtcSeconds newestReading = 0; //!< begin of the newest reading of the area's stations at the moment, 0 without
    QDate today;
    QDate monthBegin;

    QList<BriefElement> elements;   //!< that stations of the area measure, in the order of the catalogue
    QList<BriefStation> stations;   //!< by element, the worst first; a station stands once for each of its elements
    QList<BriefRanking> rankings;   //!< month to date
    QList<BriefIncident> incidents; //!< open ones of the area: overdue first, then by due time, then the gravest
    int overdue = 0;
    QList<BriefUpstream> upstream; //!< the nearest by the way of the water first
    BriefUpwind upwind;
    QList<BriefNetwork> network; //!< month to date: all together first, then by element
    TimeRange networkRange;
    QList<BriefDay> calendar; //!< from the first day of the year to today
    QList<BriefComparison> comparisons;
    QDate comparedTo;            //!< last day that is compared; the two others end on the same day of their month
    QList<BriefGoal> goals;      //!< filled in by who reads GoalBoard
    QList<TargetStatus> targets; //!< of the area's year, as they stand on `today`; districts (geography) have none
    QStringList notes;           //!< what could not be told and why
    bool isDemo = false;         //!< some of the stations or values are invented

    int stationCount() const; //!< each station once, without the retired
    int runningCount() const;
    int notReportingCount() const;
    /** Days of the calendar with a valid index above level 2 between two days. */
    int exceedanceDays( const QDate &from, const QDate &to ) const;
};

} // namespace jinguan
