#pragma once

#include "planning/CoverLadder.h"

#include <QByteArray>

namespace jinguan
{

/** What is varied, and how far. */
struct SensitivityOptions
{
    QList<double> radiusFactors { 0.5, 0.75, 1, 1.25, 1.5 }; //!< times the radius of each kind
    QList<double> spacingFactors { 0, 0.5, 1, 1.5, 2 };      //!< least distance of stations as times the radius
    QList<double> peopleShares { 0, 0.25, 0.5, 0.75, 1 };    //!< weight of people against area; only where people are known
    double weightShift = 0.25; //!< each weight of a suitability up and down by this part; only for such a demand
    double samePlace = 0;      //!< metres within which a chosen site is the same; 0: half the radius of its kind
    double secondsPerCase = 1; //!< of the exact solver; 0: greedy choice alone
};

/** One variation: what the given plan covers under it, and what a plan made for it would. Shares are of the demand as weighed in this case, 0…1. */
struct SensitivityCase
{
    enum class Axis
    {
      Radius,  //!< `value` times the radius
      Spacing, //!< least distance in metres
      Mix,     //!< weight of people against area, 0…1
      Weights  //!< weights of the suitability
    };
    Axis axis = Axis::Radius;
    double value = 0;
    QString text;             //!< `radius × 0.75 (1,875 m)`
    double before = 0;        //!< covered by the existing stations alone
    double given = 0;         //!< with the plan that is judged
    double best = 0;          //!< with the best plan found for this case
    double bound = 0;         //!< no plan covers more
    QList<ScenarioSite> plan; //!< that best plan
    QList<int> kept;          //!< places in Scenario::sites that were chosen again

    double regret() const { return best - given; } //!< share of the demand that holding on to the plan loses
};

/** How steady one site of the plan is. */
struct SiteRobustness
{
    int number = 0; //!< 1-based place in Scenario::sites; 0: a place that the plan has not
    QString name;
    LonLat at;
    int chosen = 0; //!< in so many cases
    int cases = 0;
    double share() const { return cases > 0 ? static_cast<double>( chosen ) / cases : 0; }
};

/**
 * How a plan and its coverage change with what nobody knows for sure: the radius a station represents, how people weigh against area, the weights of a
 * suitability, the spacing.
 *
 * Each case keeps the grid, the candidates and the number of sites of the scenario (its cost, where kinds differ), changes one thing, weighs the given plan anew and makes a
 * plan of its own. Where a case allows the given plan, the better of both counts as best, so that regret is never negative there; with a spacing that the
 * given plan does not keep it may be. Quotas of districts and classes, numbers of kinds and the budget of the question hold in every case; a case in which no plan keeps them is
 * left out with a note.
 */
class Sensitivity
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::Sensitivity )

  public:
    /** \a inputs belong to the question of \a scenario (PlanningInputs::read of its parameters). Cancelled: the cases until then, or an error without any. */
    static Result<Sensitivity> run(
      const PlanningInputs &inputs, const Scenario &scenario, const SensitivityOptions &options, Progress &progress );

    const QList<SensitivityCase> &cases() const { return mCases; }
    QList<SensitivityCase> cases( SensitivityCase::Axis axis ) const;
    /** The sites of the plan, in its order. */
    const QList<SiteRobustness> &sites() const { return mSites; }
    /** Places that were chosen in at least a third of the cases and are not in the plan, the most frequent first. */
    const QList<SiteRobustness> &missed() const { return mMissed; }
    double greatestRegret() const; //!< share of the demand
    bool isCancelled() const { return mCancelled; }
    QStringList notes() const { return mNotes; }

    static QString axisId( SensitivityCase::Axis axis ); //!< `radius`, `spacing`, `mix`, `weights`
    static QString axisText( SensitivityCase::Axis axis );

    QVariantMap toMap() const;
    /** `axis,value,before,given,best,upper_bound,regret,kept`. */
    QByteArray toCsv() const;

  private:
    class Runner;
    void countSites( const Scenario &scenario, const std::function<double( const QString & )> &same );

    QList<SensitivityCase> mCases;
    QList<SiteRobustness> mSites;
    QList<SiteRobustness> mMissed;
    QStringList mNotes;
    bool mCancelled = false;
};

} // namespace jinguan
