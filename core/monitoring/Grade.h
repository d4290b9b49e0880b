#pragma once

#include "base/LocalText.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace jinguan
{

/** The verdict of a standard on one value or one station, with what it rests on. */
struct Grade
{
    enum class State
    {
      Graded,    //!< level, name and colour are set
      NoData,    //!< nothing to judge
      NoEdition, //!< no edition of the standard was in force on that day
      NotRated   //!< the standards have no limit for this
    };

    State state = State::NoData;
    int level = 0;            //!< 1 is best; 0 when not graded
    LocalText name;           //!< 优, 轻度污染, Ⅲ类, …
    QString colour;           //!< `#RRGGBB`, empty when not graded
    std::optional<int> index; //!< AQI or IAQI where there is one
    QStringList drivers;      //!< indicators that decide the level (primary pollutants, worst items)
    QString standard;         //!< `HJ 633-2026`
    QString edition;          //!< edition id that was used, e.g. `HJ633-2026` (key of Standards::edition())
    QString clause;
    int validInputs = 0;     //!< number of valid inputs behind the verdict
    bool publishable = true; //!< false: inputs are missing and the standard does not let the index be published
    bool confirmed = true;   //!< false: rests on a date or value from memory, to be confirmed by the bureau

    bool isGraded() const { return state == State::Graded; }
};

/** A limit of a standard to draw in a chart, in the unit of the indicator. */
struct LimitLine
{
    double value = 0;
    LocalText label; //!< standard, period and level, e.g. `GB 3095-2026 二级 24h 60`
    QString edition;
    QString clause;
    bool isLower = false; //!< values below are bad (dissolved oxygen)
};

/** A band of values with the colour of its grade, in the unit of the indicator. */
struct GradeBand
{
    double from = 0;
    double to = 0; //!< may be +infinity
    Grade grade;
};

} // namespace jinguan
