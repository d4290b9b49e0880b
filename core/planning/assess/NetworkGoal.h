#pragma once

#include "monitoring/Catalogue.h"
#include "planning/assess/AssessmentRequest.h"

#include <QCoreApplication>
#include <QDate>

namespace jinguan
{

struct KindCoverage;

/** A goal of the city's plan, and how its words are counted (`catalogue/network_goals.csv`). */
struct NetworkGoal
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::NetworkGoal )

  public:
    enum class Measure
    {
      DistrictShare, //!< % of districts with a running station of the kinds
      EachClass,     //!< every siting class of the element has so many stations by their record; one that only stands there leaves it open
      ClassShare     //!< % of the siting class `scope` within the radius of the kinds
    };

    QString id;
    QString element;
    Measure measure = Measure::DistrictShare;
    QString scope;     //!< SitingClass::id of ClassShare
    QStringList kinds; //!< StationKind::ids; empty: all of the element
    double target = 0;
    QDate due;
    QString clause;         //!< id of the responsibility clause
    QString quote;          //!< the plan's own words
    LocalText text;         //!< how they are read here
    bool confirmed = false; //!< false: the reading is to be confirmed by the bureau

    /** All goals; an error names the row that cannot be. */
    static Result<QList<NetworkGoal>> load( const Catalogue &catalogue );
};

/** What a goal asks and what is there. */
struct GoalVerdict
{
    NetworkGoal goal;
    QString name; //!< of the goal, or of the class of NetworkGoal::Measure::EachClass
    QString classId;
    double target = 0;
    std::optional<double> present; //!< nothing where a layer is missing
    QString unit;                  //!< `%`, or the word for stations
    GoalState state = GoalState::Unknown;
    QString note;
    QStringList missing;    //!< names of what is without: districts
    bool schematic = false; //!< rests on schematic layers
};

/** Verdicts on \a goals from the coverage of all kinds of the element; those whose kinds were not assessed are left out. */
QList<GoalVerdict> judgeGoals( const QList<NetworkGoal> &goals, const QList<KindCoverage> &coverage, const QStringList &kindsOfElement );

} // namespace jinguan
