#pragma once

#include "planning/kriging/Kriging.h"

#include <QCoreApplication>

namespace jinguan
{

/** What a network is to be good at. */
enum class DesignGoal
{
  MeanVariance,     //!< least mean kriging variance of the demand, weighted
  MaxVariance,      //!< least greatest kriging variance of the demand
  MutualInformation //!< greatest mutual information of the stations and all other places, in nats
};

/** Candidates of which at least and at most so many are to be chosen: those of a district or of a siting class. */
struct DesignGroup
{
    std::vector<int> candidates;
    int least = 0;
    int most = -1; //!< −1: no limit
};

/** Which candidates, with stations that stay, tell most of a field. Places in a plane, metres. */
struct DesignQuestion
{
    DesignGoal goal = DesignGoal::MeanVariance;
    VariogramModel variogram;
    Kriging::Kind kind = Kriging::Kind::Ordinary; //!< with Universal the places bring drift columns; mutual information knows no drift
    KrigingTargets demand;                        //!< where the field is wanted
    std::vector<double> weights;                  //!< of the demand; empty: all alike. A place without weight does not count
    KrigingTargets fixed;                         //!< stations that stay
    KrigingTargets candidates;
    std::vector<int> movable; //!< candidates where a station stands that may be given up for another place
    int count = 0;            //!< to be chosen beside as many as are movable
    std::vector<DesignGroup> groups;
    std::vector<std::vector<int>> conflicts; //!< by candidate, those too near to stand beside it, both ways; empty: none
    double seconds = 60;
    quint64 seed = 20260301;
    bool exact = true; //!< go through all choices where they are few enough
};

/** Mean and greatest kriging variance over the demand. */
struct DesignVariance
{
    double mean = 0;
    double greatest = 0;
    std::vector<double> variances; //!< by place of demand
};

/** How the search came along. */
struct DesignStep
{
    double seconds = 0;
    double value = 0;
};

/** Chosen candidates and what is known of how good they are. */
struct DesignPlan
{
    std::vector<int> chosen;    //!< in the order of what each adds; movable ones that stay among them
    std::vector<double> values; //!< of the goal with the first, the first two …; infinite where these are too few
    double value = 0;           //!< of the goal, computed afresh from the chosen places
    double before = 0;          //!< with the fixed and movable stations alone; infinite where they are too few
    /** No plan is better, whatever groups and conflicts; NaN where nothing can be said. */
    double bound = 0;
    /**
     * Of mutual information: no plan is better as long as every station adds information wherever it stands (monotone up to twice the number
     * of stations), which holds on a grid fine enough for the range. NaN for the other goals.
     */
    double monotoneBound = 0;
    bool isProved = false; //!< all plans were gone through, or the bound is reached
    int unmet = 0;         //!< chosen in groups too few: the groups cannot all be met, or it was not found how
    bool cancelled = false;
    bool timeUp = false;           //!< then the plan depends on the speed of the machine
    std::vector<DesignStep> trace; //!< each better plan
    double seconds = 0;
};

/**
 * Chooses stations so that kriging with them is surest, or that they tell most of the rest of the field.
 *
 * The plan is built up by the greatest gain, bettered by exchanging stations, and shaken with a seed. Covariances that are left over are carried
 * along from step to step (ConditionedMatrix); nothing is factorised twice. Same question and seed, same plan, unless the time runs out.
 *
 * Bounds: no observation can take more from the mean variance than the share of the largest principal components of what is unknown, as many as are
 * chosen; more stations never make kriging less sure, so all candidates together bound any choice. The greatest variance is at least the mean. Both
 * hold for every variogram; neither is reached in general. Small questions are gone through whole. Variance reduction is not submodular, so no share
 * of the best is promised by the greedy choice; mutual information is, and where it also grows with each station, greedy alone reaches 1 − 1/e
 * (Krause, Singh and Guestrin).
 */
class NetworkDesign
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::NetworkDesign )

  public:
    static constexpr double maxMatrix = 1.5e8; //!< numbers in the matrix that is carried along: 1.2 GB

    /** Errors: a question that is wrong in itself, too many places, cancelled before the first plan. With fewer candidates than wanted all are chosen. */
    static Result<DesignPlan> solve( const DesignQuestion &question, Progress &progress );

    /** Variances by Kriging alone, which knows nothing of the solver; an error where the stations are too few for the drift. */
    static Result<DesignVariance> varianceOf( const DesignQuestion &question, const std::vector<int> &chosen );

    /** Mutual information of fixed and chosen stations with all other places, in nats, from determinants alone. */
    static Result<double> informationOf( const DesignQuestion &question, const std::vector<int> &chosen );
};

} // namespace jinguan
