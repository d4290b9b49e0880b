#pragma once

#include "monitoring/Reading.h"
#include "planning/kriging/Variogram.h"

#include <QDate>
#include <QStringList>

#include <optional>

namespace jinguan
{

/** What of the network is assessed: one element, on a day, and the readings of one indicator over some days. */
struct AssessmentRequest
{
    QString element = QStringLiteral( "air" );
    QString kind;                //!< StationKind::id; empty: every kind of the element
    QString region;              //!< district or responsible-unit code; empty: the whole city
    QDate day;                   //!< on which stations must be running; null: the newest state
    bool includePlanned = false; //!< planned stations count too
    double cellSize = 0;         //!< metres, of the cells people are counted on; 0: chosen
    double townDensity = 6000;   //!< people per km² over which the people of a town point are spread

    QString indicator; //!< Indicator::id; empty: nothing is told from readings
    QDate from;        //!< first and last local day of the readings
    QDate to;
    Period period = Period::Day;             //!< Period::Day or Period::Hour
    QStringList subset;                      //!< codes of stations whose representativeness for all is wanted; empty: all but each one
    std::optional<VariogramModel> variogram; //!< in metres; none: fitted to the readings
};

/** Whether something that is asked for is there. */
enum class GoalState
{
  Met,
  NotMet,
  Unknown //!< a layer, a table or readings are missing: never taken for met
};

QString goalStateId( GoalState state );   //!< `met`, `not_met`, `unknown`
QString goalStateText( GoalState state ); //!< in the language of the interface

} // namespace jinguan
