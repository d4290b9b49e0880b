#pragma once

#include "planning/assess/AssessmentInputs.h"

namespace jinguan
{

/** A number of points that a standard asks for, and what is there. */
struct MinimumRow
{
    QString id;      //!< `air.city_points`, `noise.grid`, `noise.road_points`, `noise.zone_points`, `soil.unit_points`
    QString kind;    //!< StationKind::id of the points counted
    QString name;    //!< in the language of the interface
    QString edition; //!< label of the edition in force on the day
    QString clause;
    bool confirmed = false;          //!< the row is checked against a source
    QString basis;                   //!< the arithmetic in words: built-up area, people, which row of the table
    std::optional<int> required;     //!< fewest points
    std::optional<int> requiredMost; //!< where the rule gives a span
    std::optional<int> present;
    GoalState state = GoalState::Unknown;
    QString note;
    bool schematic = false; //!< rests on schematic layers
};

/**
 * Minimum numbers of points by rule, for the region of the inputs.
 *
 * HJ 664-2013: city assessment points by people of and area of the built-up area, the larger result counts; beyond the table one per 50–60 km² and at least 10. HJ 640-2012: more
 * than 100 valid cells of the noise grid, road and zone points by size of the city. HJ/T 166-2004: at least 3 points in each survey unit. Where a layer is missing nothing
 * is assumed: the row says that it cannot be told.
 */
class MinimumPoints
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::MinimumPoints )

  public:
    /** What the HJ 664 table asks for; \a people in 10⁴, \a builtUp in km². */
    struct CityPoints
    {
        int byPeople = 0;
        int byArea = 0;
        int least = 0; //!< the larger of both
        int most = 0;  //!< upper end of the span where the density rule applies, else `least`
        bool byDensity = false;
        QString clause;
        bool confirmed = false;
    };
    /** Errors: no edition in force on \a day, a table without a row for the figures. */
    static Result<CityPoints> cityPoints( const Standards &standards, const QDate &day, double people, double builtUp );

    /** The rules of the element of \a inputs; \a grid tells the people of the built-up area. The only error is cancellation. */
    static Result<QList<MinimumRow>> judge(
      const AssessmentInputs &inputs, const Standards &standards, const DemandGrid &grid, Progress &progress );
};

} // namespace jinguan
