#pragma once

#include "monitoring/Standards.h"
#include "planning/assess/AssessmentRequest.h"
#include "planning/assess/StationMatrix.h"

namespace jinguan
{

/** A percentile of some stations beside that of all. */
struct PercentileComparison
{
    int percentile = 0; //!< 30, 50, 80, 90
    double subset = 0;
    double all = 0;
    double deviation = 0; //!< (subset − all) / all, 0…1 and signed
};

/** How well some stations stand for all. */
struct SubsetComparison
{
    QString name;    //!< what the subset is, in the language of the interface
    QString without; //!< code of the station left out; empty for a subset by name
    int stations = 0;
    qint64 values = 0; //!< station values of the subset
    double mean = 0;
    double allMean = 0;
    double deviation = 0; //!< of the mean, 0…1 and signed
    QList<PercentileComparison> percentiles;
    GoalState meanState = GoalState::Unknown;
    GoalState percentileState = GoalState::Unknown;
};

/**
 * Representativeness after HJ 664-2013, choice of city points: the mean of the chosen points lies within 10 % of the mean of all, their percentiles 30, 50, 80 and 90
 * within 15 %, over at least 15 valid days. All values of all stations over the days stand for the city here, which is what a network itself can tell; a grid
 * survey or a model, as the standard asks for, may be imported as further stations. Percentiles are linear between order statistics.
 */
struct Representativeness
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::Representativeness )

  public:
    static constexpr int fewestDays = 15;

    double meanLimit = 0;       //!< 0…1
    double percentileLimit = 0; //!< 0…1
    QString edition;            //!< label, `HJ 664-2013`
    QString clause;
    bool confirmed = false;
    int days = 0; //!< local days with values
    QList<SubsetComparison> subsets;

    /** The subset of codes, or without one each station that counts in the mean. Errors: a code without values, limits that the tables do not have on the day. */
    static Result<Representativeness> compute( const StationMatrix &matrix, const QStringList &subset, const Standards &standards );
};

} // namespace jinguan
